--- Texts that lie about, gathered as the sources of an incident.

local core = require('incidentquotes.core')
local incident_file = require('incidentquotes.incident_file')
local markup = require('incidentquotes.markup')

local M = {}

--- Bytes of an id at most.
local ID_MAX = 40
--- How many levels of directories are gone down for texts: as many as the core goes.
local DEPTH = 8

--- What a source may be called on the screen: letters, digits and hyphens of its file's name.
---@param file string
---@return string
local function base(file)
  local name = file:match('([^/]*)$'):gsub('%.[^.]*$', ''):lower()
  name = name:gsub('[%s%c_]+', '-'):gsub('[^%w\128-\255-]', ''):gsub('%-+', '-'):gsub('^%-', '')
  if #name > ID_MAX then
    -- Not in the middle of a character.
    name = name:sub(1, ID_MAX + 1):gsub('[^\128-\191][\128-\191]*$', '')
  end
  name = name:gsub('%-$', '')
  return name ~= '' and name or 'source'
end

local function copied(list)
  local copy = {}
  for key, value in pairs(list) do
    copy[key] = value
  end
  return copy
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

--- Whether a file is a text that may be a source: by its name, and not hidden or about the others.
---@param file string
---@return boolean
local function is_text(file)
  local hidden = file:match('^%.') or file:match('/%.')
  local about = file:lower():match('([^/]*)$'):match('^readme%.')
  return markup.is_text(file) and not hidden and not about
end

--- The texts of a directory and of those in it.
---@param directory string
---@return string[]? files relative to the directory, in order
---@return string? message
---@return string? code
function M.texts(directory)
  local files, message, code = core.list(directory, DEPTH)
  if not files then
    return nil, message, code
  end
  local texts = {}
  for _, file in ipairs(files) do
    texts[#texts + 1] = is_text(file) and file or nil
  end
  return texts
end

--- Whether a text is a copy: it lies in copy/, or beside a directory of sources.
---@param file string
---@param apart boolean whether there is such a directory
local function is_copy(file, apart)
  return file:match('^copy/') ~= nil or (apart and not file:match('^sources/'))
end

--- The texts among some files, as sources of a new incident. Where no copy is told, those in copy/ are
--- copies, and those outside of sources/ where that has texts.
---@param files string[] relative to the incident's directory, in order
---@param copy string? the one that is the copy
---@return {sources: {id: string, file: string}[], copy: {file: string}[]}
function M.sources(files, copy)
  local gathered, taken = { sources = {}, copy = {} }, {}
  local apart = false
  for _, file in ipairs(copy and {} or files) do
    apart = apart or (is_text(file) and file:match('^sources/') ~= nil)
  end
  for _, file in ipairs(files) do
    local is_source = is_text(file)
    if file == copy or (is_source and is_copy(file, apart)) then
      table.insert(gathered.copy, { file = file })
    elseif is_source then
      table.insert(gathered.sources, { id = free_id(file, taken), file = file })
    end
  end
  return gathered
end

--- Writes the incident file of a directory, for the texts in it.
---@param directory string
---@param copy string? the text that is the copy, relative to the directory
---@param lang string? BCP 47
---@return {sources: {id: string, file: string}[], copy: {file: string}[]}? gathered
---@return string? message
---@return string? code 'exists' where there is an incident file
function M.found(directory, copy, lang)
  local path = directory .. '/incident.yaml'
  -- Not opened: a pipe of that name would be waited for.
  if core.kind(path) then
    return nil, ('there is one already: %s'):format(path), 'exists'
  end
  local files, message, code = M.texts(directory)
  if not files then
    return nil, message, code
  end
  local gathered = M.sources(files, copy)
  if #gathered.sources == 0 then
    return nil, ('no texts (.txt, .md) to be sources in %s'):format(directory), 'argument'
  end
  for _, item in ipairs(gathered.sources) do
    if not core.quote(item.file) then
      return nil,
        ('the name of ‘%s’ is not UTF-8, as a name in an incident file is; rename it'):format(
          item.file
        ),
        'encoding'
    end
  end
  local written
  gathered.lang = lang
  written, message, code = incident_file.write(path, incident_file.new(gathered))
  if not written then
    return nil, message, code
  end
  return gathered
end

--- An id for one source more.
---@param file string
---@param path string of incident.yaml
---@param taken table<string, boolean>? ids that will not do either
---@return string
function M.id(file, path, taken)
  taken = copied(taken or {})
  local incident = core.incident(path)
  for _, source in ipairs(incident and incident.sources or {}) do
    taken[source.id] = true
  end
  return free_id(file, taken)
end

--- The source of an incident that has just this text: an outlet does not confirm itself.
---@param path string of incident.yaml
---@param text string
---@return string? id
function M.same(path, text)
  local incident = core.incident(path)
  local directory = path:match('^(.*)/[^/]*$') or '.'
  for _, source in ipairs(incident and incident.sources or {}) do
    if core.read(source.file, directory) == text then
      return source.id
    end
  end
  return nil
end

return M
