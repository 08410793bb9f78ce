--- Texts that lie about, gathered as the sources of an incident.

local core = require('incidentquotes.core')

local M = {}

--- Bytes of an id at most.
local ID_MAX = 40

--- What a source may be called on the screen: letters, digits and hyphens of its file's name.
---@param file string
---@return string
local function base(file)
  local name = file:match('([^/]*)$'):gsub('%.[^.]*$', ''):lower()
  name = name:gsub('[%s%c_]+', '-'):gsub('[^%w\128-\255-]', ''):gsub('%-+', '-'):gsub('^%-', '')
  name = name:sub(1, ID_MAX):gsub('[\192-\247][\128-\191]*$', ''):gsub('%-$', '')
  return name ~= '' and name or 'source'
end

--- An id that none of those taken is.
---@param file string
---@param taken table<string, boolean>
---@return string
local function free_id(file, taken)
  local id, count = base(file), 1
  while taken[id] do
    count = count + 1
    id = ('%s-%d'):format(base(file), count)
  end
  taken[id] = true
  return id
end

--- The texts among some files, as sources of a new incident.
---@param files string[] relative to the incident's directory, in order
---@param copy string? the one that is the copy
---@return {sources: {id: string, file: string}[], copy: {file: string}[]}
function M.sources(files, copy)
  local gathered, taken = { sources = {}, copy = {} }, {}
  for _, file in ipairs(files) do
    local is_text = file:match('%.txt$') or file:match('%.md$') or file:match('%.markdown$')
    local hidden = file:match('^%.') or file:match('/%.')
    local about = file:match('^README') or file:match('/README')
    if file == copy or file:match('^copy/') then
      table.insert(gathered.copy, { file = file })
    elseif is_text and not hidden and not about then
      table.insert(gathered.sources, { id = free_id(file, taken), file = file })
    end
  end
  return gathered
end

--- An id for one source more.
---@param file string
---@param path string of incident.yaml
---@return string
function M.id(file, path)
  local taken = {}
  local incident = core.incident(path)
  for _, source in ipairs(incident and incident.sources or {}) do
    taken[source.id] = true
  end
  return free_id(file, taken)
end

return M
