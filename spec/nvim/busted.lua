-- Runs busted inside this Neovim: NVIM -u NONE -i NONE -n -l spec/nvim/busted.lua [busted's arguments]
vim.opt.runtimepath:prepend(vim.uv.cwd())
package.path = './?.lua;/usr/share/lua/5.1/?.lua;/usr/share/lua/5.1/?/init.lua;' .. package.path
for _, directory in ipairs(vim.fn.glob('/usr/lib/*/lua/5.1', false, true)) do
  package.cpath = directory .. '/?.so;' .. package.cpath
end
vim.cmd('runtime plugin/incidentquotes.lua')
-- busted unloads what a spec file has loaded: Neovim's own modules with a state are loaded before.
assert(vim.lsp and pcall(require, 'vim.lsp.client'))
-- busted says that specs failed by an error without a message.
local ok, problem = pcall(require('busted.runner'), { standalone = false })
if not ok and problem then
  io.stderr:write(tostring(problem), '\n')
end
os.exit(ok and 0 or 1)
