--- What is said to the user outside the text.

local M = {}

---@param text string
---@param level integer
local function say(text, level)
  vim.notify('IncidentQuotes: ' .. text:gsub('^incidentquotes: ', ''), level)
end

---@param text string
function M.info(text)
  say(text, vim.log.levels.INFO)
end

---@param text string
function M.warn(text)
  say(text, vim.log.levels.WARN)
end

---@param text string
function M.error(text)
  -- An error message inside a command that a script runs would be an error of the script.
  say(text, vim.log.levels.WARN)
end

return M
