--- Who is who across the documents of an incident: misspelt names, last names alone, declared
--- aliases.

local M = {}

local core = require('incidentquotes.core')

--- Directories above a text in which its incident.yaml is looked for, its own included.
local LEVELS = 3

--- Names beyond which those that nobody has spoken under are left out: the core unifies 2000 at most.
local NAMES_MAX = 1500
--- Roles that are compared with one another.
local ROLES_MAX = 2000

--- The declared names of an incident as the core takes them, and the speaker of each.
---@param declared table[] speakers of incident.yaml
---@return {name: string, of: integer}[] names
---@return table[] speakers the speaker of each name
function M.declared_names(declared)
  local names, speakers = {}, {}
  for _, speaker in ipairs(declared) do
    local own = #names + 1
    for i, list in ipairs({ { speaker.name }, speaker.aliases or {}, speaker.roles or {} }) do
      for _, name in ipairs(list) do
        names[#names + 1] = { name = name, of = own, exact = i == 3 }
        speakers[#names] = speaker
      end
    end
  end
  return names, speakers
end

--- The declared speaker that a name means, or nil.
---@param declared table[]
---@param name string
---@return table?
function M.speaker(declared, name)
  local names, speakers = M.declared_names(declared)
  names[#names + 1] = { name = name }
  local canonical = core.unify(names)
  return canonical and speakers[canonical[#names]] or nil
end

---@class incidentquotes.Office a role that a text tells of, or that somebody is kin of somebody
---@field name string whose it is, or the words that say it where nobody's name is known
---@field family string? of kin whom the text tells by a first name alone: the name with the last name of
--- whom they are kin of
---@field held boolean whether somebody with a name has it
---@field word integer the role in whatever form, as a number; `part`, `modifier`, `whole`, `place`,
--- `body`, `fore`, `gender` and `voice` say more of it: see IqRole in incidentquotes.h

---@class incidentquotes.Spellings the full names of a text
---@field names string[] each once
---@field inflects boolean whether its language has cases

---@class incidentquotes.Cast whom a text tells of
---@field speakers string[]? names that speak, each once; those of `quotations` where there is none
---@field quotations incidentquotes.Quotation[]?
---@field offices incidentquotes.Office[]?
---@field spellings incidentquotes.Spellings?
---@field copy boolean? a copy has less to say in how a name is spelt than a source

--- The full names of a text, each once.
---@param text string
---@param names {start: integer, end: integer, full: boolean}[] as the core lists them
---@param inflects boolean
---@return incidentquotes.Spellings
function M.spellings(text, names, inflects)
  local list, seen = {}, {}
  for _, name in ipairs(names) do
    local words = name.full and text:sub(name.start + 1, name['end']):gsub('%s+', ' ')
    if words and not seen[words] then
      seen[words] = true
      list[#list + 1] = words
    end
  end
  return { names = list, inflects = inflects }
end

--- Whom a text tells of, as the core lists it.
---@param found {speakers: string[], names: string[], inflects: boolean, offices: incidentquotes.Office[]}
---@return incidentquotes.Cast
function M.cast(found)
  local names, seen = {}, {}
  for _, name in ipairs(found.names) do
    local words = name:gsub('%s+', ' ')
    if not seen[words] then
      seen[words] = true
      names[#names + 1] = words
    end
  end
  return {
    speakers = found.speakers,
    offices = found.offices,
    spellings = { names = names, inflects = found.inflects },
  }
end

--- Adds a name to a list, once.
local function index_name(names, index, name)
  if not index[name] then
    names[#names + 1] = { name = name, count = 0 }
    index[name] = #names
  end
  return index[name]
end

--- The names that speak in a document, each once.
---@param document incidentquotes.Cast
---@return string[]
local function speakers_in(document)
  if document.speakers then
    return document.speakers
  end
  local names, seen = {}, {}
  for _, quotation in ipairs(document.quotations) do
    local name = quotation.speaker and quotation.speaker.name
    if name and not seen[name] then
      seen[name] = true
      names[#names + 1] = name
    end
  end
  return names
end

--- The speakers of some documents, each with how much speaks for that spelling of the name.
local function index_speakers(documents, names, index)
  for _, document in ipairs(documents) do
    for _, name in ipairs(speakers_in(document)) do
      local entry = names[index_name(names, index, name)]
      entry.count = entry.count + (document.copy and 1 or 2)
    end
  end
end

local function copy_of(list)
  local copy = {}
  for i, item in ipairs(list) do
    copy[i] = item
  end
  return copy
end

--- Roles of incident.yaml that are read.
local DECLARED_MAX = 500
--- What was read of them, by the list of the speakers.
local known_roles = setmetatable({}, { __mode = 'k' })

--- The roles that incident.yaml gives to speakers, as a text would that says “Orla Quill, the mayor”.
---@return table[]? roles
---@return string? message
---@return string? code
local function declared_roles(declared, lang)
  if known_roles[declared] then
    return copy_of(known_roles[declared])
  end
  local roles, own, read = {}, 1, 0
  for _, speaker in ipairs(declared) do
    for _, words in ipairs(speaker.roles or {}) do
      read = read + 1
      if read > DECLARED_MAX then
        break
      end
      local text = ('%s, %s'):format(speaker.name, words)
      local result, message, code = core.scan(text, { lang = lang, names = true })
      if not result then
        return nil, message, code
      end
      for _, office in ipairs(result.offices) do
        -- “Spokeswoman for the mayor, Abel Gask” makes nobody else the mayor.
        if office.held and office.name == speaker.name then
          office.of = own
          roles[#roles + 1] = office
        end
      end
    end
    own = own + 1 + #(speaker.aliases or {}) + #(speaker.roles or {})
  end
  known_roles[declared] = roles
  return copy_of(roles)
end

--- A role as the core takes it, with the index of whose it is.
local function role_of(office, of)
  local role = { of = of }
  for key, value in pairs(office) do
    role[key] = value
  end
  return role
end

--- Whether a role that a text has for somebody without a name may be one of those that somebody is known
--- to have: the caretaker is not the inspector.
---@param role incidentquotes.Office
---@param held incidentquotes.Office[] one at least
---@return boolean? may, string? message, string? code
function M.may_hold(role, held)
  local roles = { role_of(role, 2) }
  for i = 1, math.min(#held, ROLES_MAX - 1) do
    roles[#roles + 1] = role_of(held[i], 1)
  end
  local own, message, code = core.unify({ { name = held[1].name }, { name = role.name } }, roles)
  if not own then
    return nil, message, code
  end
  return own[2] == 1
end

--- The roles that the documents tell of, each with the index of whose it is, behind those of `roles`.
local function index_roles(documents, names, index, roles)
  for _, document in ipairs(documents) do
    for _, office in ipairs(document.offices or {}) do
      local room = #roles < ROLES_MAX and (index[office.name] or #names < NAMES_MAX)
      if room and not office.family then
        roles[#roles + 1] = role_of(office, index_name(names, index, office.name))
      end
    end
  end
end

--- The full names that the texts have, those of speakers and others: where most texts spell a name
--- otherwise than the one in which somebody speaks, they are right.
local function index_spellings(documents, names, index)
  local counts, order = {}, {}
  for _, document in ipairs(documents) do
    local spellings = document.spellings or { names = {} }
    for _, name in ipairs(spellings.names) do
      if not counts[name] then
        counts[name] = 0
        order[#order + 1] = { name = name, inflects = spellings.inflects }
      end
      counts[name] = counts[name] + (document.copy and 1 or 2)
    end
  end
  for _, spelling in ipairs(order) do
    local own = index[spelling.name]
    if own then
      names[own].texts = counts[spelling.name]
    elseif #names < NAMES_MAX then
      local entry = names[index_name(names, index, spelling.name)]
      entry.count, entry.heard, entry.inflects = counts[spelling.name], true, spelling.inflects
    end
  end
end

--- Full names of one document with one last name that are compared with one another.
local NAMESAKES_MAX = 8

--- The full names of a document, by the one that stands for each, by their last words.
---@return table<string, string[]>
local function by_last_name(document, canonical)
  local lists, seen = {}, {}
  local spelt = document.spellings and document.spellings.names or {}
  for _, names in ipairs({ speakers_in(document), spelt }) do
    for _, name in ipairs(names) do
      local one = canonical[name] or name
      local last = one:match('%s(%S+)$')
      if last and not seen[one] then
        seen[one] = true
        lists[last] = lists[last] or {}
        table.insert(lists[last], one)
      end
    end
  end
  return lists
end

--- Two or more people of one last name whom one of the documents names in full: what “Hall” alone
--- means is not known then, and each of them is not the others.
---@param documents incidentquotes.Cast[]
---@param canonical table<string, string>
---@return table<string, table<string, boolean>> others by name
local function find_namesakes(documents, canonical)
  local namesakes = {}
  for _, document in ipairs(documents) do
    for _, names in pairs(by_last_name(document, canonical)) do
      for i = 1, math.min(#names, NAMESAKES_MAX) do
        for k = 1, i - 1 do
          local a, b = names[i], names[k]
          if core.are_two(a, b) then
            namesakes[a], namesakes[b] = namesakes[a] or {}, namesakes[b] or {}
            namesakes[a][b], namesakes[b][a] = true, true
          end
        end
      end
    end
  end
  return namesakes
end

--- The full names of kin, by the first names by which alone the documents tell them; those of which
--- two documents say otherwise are left out.
---@param documents incidentquotes.Cast[]
---@return table<string, string|false>
local function families(documents)
  local full = {}
  for _, document in ipairs(documents) do
    for _, office in ipairs(document.offices or {}) do
      local other = office.family
        and full[office.name] ~= nil
        and full[office.name] ~= office.family
      if office.family then
        full[office.name] = not other and office.family
      end
    end
  end
  return full
end

--- The one name of everybody who is named in some documents, by each name that they have there. Who
--- is known by a role alone in one of them (“the mayor said”) is whoever holds it in another.
---@param documents incidentquotes.Cast[]
---@param declared table[] speakers of incident.yaml
---@param lang string? BCP 47, of what is declared
---@param pause fun()? called between the parts of the work: with 1500 names each takes some milliseconds
---@return table<string, string>?
---@return table<string, table<string, boolean>>|string|nil namesakes others of the same last name, by
--- name, where a document names both; or a message
---@return string? code
function M.canonical(documents, declared, lang, pause)
  local names = M.declared_names(declared)
  local index = {}
  index_speakers(documents, names, index)
  local roles, fault, kind = declared_roles(declared, lang)
  if not roles then
    return nil, fault, kind
  end
  pause = pause or function() end
  index_roles(documents, names, index, roles)
  index_spellings(documents, names, index)
  pause()
  local own, message, code = core.unify(names, roles)
  pause()
  if not own then
    return nil, message, code
  end
  local canonical = {}
  local full = families(documents)
  for name, number in pairs(index) do
    local one = names[own[number]].name
    -- What is declared, or stands in full in any of the texts, goes before what kin have in common.
    canonical[name] = one == name and full[name] or one
  end
  return canonical, find_namesakes(documents, canonical)
end

--- A path without “.” and “..” in it, as far as they can be resolved in the path itself.
---@param path string
---@return string
function M.normalize(path)
  local parts = {}
  for part in path:gmatch('[^/]+') do
    if part == '..' and #parts > 0 and parts[#parts] ~= '..' then
      parts[#parts] = nil
    elseif part ~= '.' then
      parts[#parts + 1] = part
    end
  end
  return (path:sub(1, 1) == '/' and '/' or '') .. table.concat(parts, '/')
end

--- Whether an incident names a text, and what it says of it. Its name is not compared: the text may be
--- named from inside the incident's directory.
local function find_document(file, directory, path)
  local name, own = path:match('[^/]*$'), core.identity(path) or path
  for _, list in ipairs({ file.sources, file.copy }) do
    for _, document in ipairs(list) do
      local other = M.normalize(directory .. '/' .. document.file)
      if other:match('[^/]*$') == name and (core.identity(other) or other) == own then
        return document, list == file.copy
      end
    end
  end
  return nil
end

--- The directory around another one.
---@param directory string normalized
---@return string? nil where there is none
local function above(directory)
  if directory == '/' or directory == '' then
    return nil
  elseif directory == '.' then
    return '..'
  elseif directory:match('[^/]*$') == '..' then
    return directory .. '/..'
  end
  return directory:match('^(.+)/[^/]*$') or (directory:sub(1, 1) == '/' and '/') or '.'
end

--- The incident that names a text: an incident.yaml beside it or in a directory above. One that
--- cannot be read is passed over.
---@param path string of the text
---@param cache table<string, table|false> incident files read before, by path
---@return table? file the incident file
---@return table? document what it says of the text
---@return boolean? copy whether the text is a copy, not a source
function M.incident_of(path, cache)
  path = M.normalize(path)
  local directory = path:match('^(.+)/[^/]*$') or (path:sub(1, 1) == '/' and '/') or '.'
  for _ = 1, LEVELS do
    local name = directory .. '/incident.yaml'
    if cache[name] == nil then
      cache[name] = core.incident(name) or false
    end
    local file = cache[name]
    if file then
      local document, copy = find_document(file, directory, path)
      if document then
        return file, document, copy
      end
    end
    local next_one = above(directory)
    if not next_one then
      return nil
    end
    directory = next_one
  end
  return nil
end

return M
