--- What is said to the user outside the text.

local explain = require('incidentquotes.explain')

local M = {}

--- Names of files and words of sources come into messages: each line is made harmless.
---@param text string
---@param level integer
local function say(text, level)
  text = text:gsub('^incidentquotes: ', ''):gsub('[^\n]+', explain.neutralize)
  vim.notify('IncidentQuotes: ' .. text, level)
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
