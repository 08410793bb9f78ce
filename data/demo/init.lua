-- What `make demo` starts Neovim with: this checkout and nothing of the user's own.
vim.o.linebreak = true
vim.o.termguicolors = vim.env.COLORTERM == 'truecolor' or vim.env.COLORTERM == '24bit'
vim.o.statusline = " %f%m %=%{get(b:,'incidentquotes_status','')}  %l:%c "
vim.g.incidentquotes = { keymaps = true }
-- For `:help incidentquotes`, as a plugin manager does it.
local here = vim.fn.fnamemodify(vim.fn.resolve(debug.getinfo(1, 'S').source:sub(2)), ':p:h:h:h')
pcall(vim.cmd.helptags, vim.fn.fnameescape(here .. '/doc'))
vim.api.nvim_create_autocmd('VimEnter', {
  callback = function()
    vim.cmd('IncidentQuotes')
    vim.schedule(function()
      local keys = ']q next   gs source   gS back   gK compare   gm mend   K explain'
      -- One line, with room for what Neovim puts at its end.
      vim.api.nvim_echo({ { keys:sub(1, vim.o.columns - 16) } }, false, {})
    end)
  end,
})
