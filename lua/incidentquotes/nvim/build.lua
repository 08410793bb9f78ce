--- Builds the core with make, in the plugin's own directory.

local message = require('incidentquotes.nvim.message')

local M = {}

--- The directory of the plugin.
---@return string
function M.directory()
  local file = debug.getinfo(1, 'S').source:sub(2)
  return vim.fs.dirname(
    vim.fs.dirname(vim.fs.dirname(vim.fs.dirname(vim.fn.fnamemodify(file, ':p'))))
  )
end

function M.run()
  message.info('building the core …')
  if vim.fn.executable('make') == 0 then
    message.error('make is not installed; it builds the core')
    return
  end
  vim.system({ 'make', 'nvim' }, { cwd = M.directory(), text = true }, function(result)
    vim.schedule(function()
      if result.code == 0 then
        message.info('the core is built; if one was loaded already, restart Neovim to use it')
        return
      end
      local lines = vim.split(vim.trim(result.stderr), '\n')
      message.error('make failed: ' .. table.concat(vim.list_slice(lines, #lines - 4), '\n'))
    end)
  end)
end

return M
