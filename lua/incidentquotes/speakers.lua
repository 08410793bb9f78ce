--- Who an incident says its speakers are: what a person declares wins over what was found.

local M = {}

local roster = require('incidentquotes.roster')

--- A name as it is compared: lower case where that is safe, without titles in front.
---@param name string
---@return string
local function key(name)
  return (name:gsub('%u', string.lower):gsub('^%s+', ''):gsub('%s+$', ''))
end

--- Declared speakers by every name and alias.
---@param declared {name: string, kind: string?, aliases: string[], speaks_for: string[]}[]
---@return table<string, table>
function M.index(declared)
  -- Names that nobody declared in so many words are looked up once: a misspelling, a last name.
  local by_name = setmetatable({}, {
    __index = function(self, name)
      local speaker = roster.speaker(declared, name) or false
      rawset(self, name, speaker)
      return speaker
    end,
  })
  for _, speaker in ipairs(declared) do
    by_name[key(speaker.name)] = speaker
    for _, alias in ipairs(speaker.aliases or {}) do
      by_name[key(alias)] = rawget(by_name, key(alias)) or speaker
    end
  end
  return by_name
end

local function find(by_name, name)
  return rawget(by_name, key(name)) or by_name[name]
end

local function speaks_for(speaker, other)
  for _, name in ipairs(speaker.speaks_for or {}) do
    if key(name) == key(other.name) then
      return true
    end
  end
  return false
end

--- What is known of two speakers once the declared ones are taken into account.
---@param by_name table<string, table> of M.index
---@param a string?
---@param b string?
---@param found string attribution that the words alone suggest
---@return string attribution
function M.compare(by_name, a, b, found)
  local first, second = a and find(by_name, a), b and find(by_name, b)
  if not first and not second then
    return found
  elseif first and second then
    if first == second then
      return 'same'
    end
    return (speaks_for(first, second) or speaks_for(second, first)) and 'ladder' or found
  end
  -- An organisation speaks through people whom nobody declared.
  local known = first or second
  if found == 'conflict' and known.kind == 'organisation' then
    return 'unknown'
  end
  return found
end

return M
