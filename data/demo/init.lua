-- What `make demo` starts Neovim with: this checkout and nothing of the user's own.
vim.o.linebreak = true
vim.o.termguicolors = vim.env.COLORTERM == 'truecolor' or vim.env.COLORTERM == '24bit'
vim.keymap.set('n', ']q', '<Plug>(IncidentQuotes-next)')
vim.keymap.set('n', '[q', '<Plug>(IncidentQuotes-prev)')
vim.keymap.set('n', 'gs', '<Plug>(IncidentQuotes-source)')
vim.api.nvim_create_autocmd('VimEnter', {
  callback = function()
    vim.cmd('IncidentQuotes')
    vim.schedule(function()
      vim.api.nvim_echo({
        {
          ']q next problem   gs its source (again: the next one)   <C-o> back   :IncidentQuotes list',
        },
      }, false, {})
    end)
  end,
})
