--- What a file is, by its name: a text or none, and how it is marked up.

local M = {}

---@type table<string, 'plain'|'markdown'>
local ENDINGS = { txt = 'plain', text = 'plain', md = 'markdown', markdown = 'markdown' }

---@param path string
---@return 'plain'|'markdown'|nil
local function ending_of(path)
  return ENDINGS[path:lower():match('%.(%w+)$')]
end

--- Whether it is a text.
---@param path string
---@return boolean
function M.is_text(path)
  return ending_of(path) ~= nil
end

---@param path string
---@return 'plain'|'markdown'
function M.of(path)
  return ending_of(path) or 'plain'
end

return M
