--- How a text is marked up, by the name of its file.

local M = {}

--- Markdown by the name of the file.
---@param path string
---@return 'plain'|'markdown'
function M.of(path)
  local ending = path:lower():match('%.([%w]+)$')
  return (ending == 'md' or ending == 'markdown') and 'markdown' or 'plain'
end

return M
