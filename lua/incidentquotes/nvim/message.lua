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
  say(text, vim.log.levels.ERROR)
end

return M
