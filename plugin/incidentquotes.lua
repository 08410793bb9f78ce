-- Defines the command and the <Plug> maps; everything else is loaded when one of them is used.
if vim.g.loaded_incidentquotes then
  return
end
vim.g.loaded_incidentquotes = true

if vim.fn.has('nvim-0.10') == 0 then
  vim.api.nvim_create_user_command('IncidentQuotes', function()
    vim.api.nvim_err_writeln('IncidentQuotes needs Neovim 0.10 or newer; this is an older one')
  end, { nargs = '*', bang = true })
  return
end

vim.api.nvim_create_user_command('IncidentQuotes', function(args)
  require('incidentquotes.nvim.command').run(args)
end, {
  nargs = '*',
  bang = true,
  count = true,
  complete = function(lead, line)
    return require('incidentquotes.nvim.command').complete(lead, line)
  end,
  desc = 'Check quotations against the sources of their incident',
})

for _, name in ipairs({
  'next',
  'prev',
  'source',
  'back',
  'compare',
  'claims',
  'list',
  'loclist',
  'mend',
  'pick',
  'insert',
}) do
  vim.keymap.set('n', ('<Plug>(IncidentQuotes-%s)'):format(name), function()
    local count = vim.v.count > 0 and vim.v.count or nil
    require('incidentquotes.nvim.command').call(name, { count = count })
  end, { desc = 'IncidentQuotes: ' .. name })
end

vim.keymap.set('n', '<Plug>(IncidentQuotes-fix)', function()
  require('incidentquotes.nvim.command').call('mend', { bang = true })
end, { desc = 'IncidentQuotes: mend as is most likely meant' })

for _, name in ipairs({ 'inside', 'around', 'utterance', 'unverified' }) do
  vim.keymap.set({ 'x', 'o' }, ('<Plug>(IncidentQuotes-%s)'):format(name), function()
    return require('incidentquotes.nvim.textobject').keys(name)
  end, { expr = true, desc = 'IncidentQuotes: ' .. name })
end

if type(vim.g.incidentquotes) == 'table' and vim.g.incidentquotes.auto then
  require('incidentquotes.nvim.setup').enable_auto()
end
