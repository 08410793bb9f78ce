--- Names across the documents of an incident: one spelling for one person, and the misspellings.

local M = {}

local core = require('incidentquotes.core')
local disputed = require('incidentquotes.disputed')
local explain = require('incidentquotes.explain')
local review_of = require('incidentquotes.review')
local roster = require('incidentquotes.roster')

---@class incidentquotes.NameDocument
---@field doc string
---@field id string? of a source
---@field text string
---@field names {start: integer, end: integer, line: integer, column: integer, full: boolean}[]
---@field inflects boolean
---@field copy boolean?

---@class incidentquotes.Name
---@field type 'name'
---@field name string
---@field variants incidentquotes.Spelling[]

---@class incidentquotes.Spelling
---@field text string
---@field status 'variant'|'misspelling'
---@field mentions {doc: string, start: integer, end: integer}[]

local function go_on() end

--- All spellings with their mentions, in order of first appearance.
---@param documents incidentquotes.NameDocument[]
---@param rest fun() see M.check
local function collect(documents, rest)
  local list, index = {}, {}
  for _, document in ipairs(documents) do
    for _, mention in ipairs(document.names) do
      rest()
      local words = document.text:sub(mention.start + 1, mention['end'])
      local text = words:gsub('%s+', ' ')
      local entry = index[text]
      if not entry then
        entry = { name = text, count = 0, mentions = {}, words = {}, docs = {} }
        index[text] = entry
        list[#list + 1] = entry
      end
      -- In how a name is spelt the sources outweigh the copy.
      entry.count = entry.count + (document.copy and 1 or 2)
      entry.inflects = entry.inflects or document.inflects
      -- By itself and not by its name: a source and a copy may have the same one.
      entry.docs[document] = true
      -- As they stand there: with two blanks between them, or a line's end.
      table.insert(entry.words, words)
      table.insert(entry.mentions, {
        doc = document.doc,
        source = document.id,
        start = mention.start,
        ['end'] = mention['end'],
        copy = document.copy,
      })
    end
  end
  return list
end

--- Without the words that stand before a misspelt name and are none of it: Hero Orla Quillan.
---@param entry table of `collect`
---@param name string the name as it is spelt elsewhere
---@return string text, table[] mentions
local function without_lead(entry, name)
  local _, own = entry.name:gsub('%S+', '')
  local _, words = name:gsub('%S+', '')
  if own <= words then
    return entry.name, entry.mentions
  end
  local lead = '^' .. ('%S+%s+'):rep(own - words) .. '()'
  local shorter = {}
  for i, mention in ipairs(entry.mentions) do
    shorter[i] = {
      doc = mention.doc,
      source = mention.source,
      start = mention.start + entry.words[i]:match(lead) - 1,
      ['end'] = mention['end'],
      copy = mention.copy,
    }
  end
  return entry.name:sub(entry.name:match(lead)), shorter
end

--- The names that two or more documents have, or that are spelt in more than one way.
---@param documents incidentquotes.NameDocument[] in the order in which they are reported
---@param declared table[] speakers of incident.yaml
---@param rest fun()? see M.check
---@return incidentquotes.Name[]?, string? message, string? code
function M.records(documents, declared, rest)
  rest = rest or go_on
  local found = collect(documents, rest)
  local names = roster.declared_names(declared)
  local first = #names
  for _, entry in ipairs(found) do
    names[#names + 1] = entry
  end
  rest()
  local canonical, misspelt, code = core.unify(names)
  if not canonical then
    return nil, misspelt, code
  end
  local records, by_root = {}, {}
  for i, entry in ipairs(found) do
    rest()
    local root = canonical[first + i]
    local record = by_root[root]
    if not record then
      record = { type = 'name', name = names[root].name, variants = {}, docs = {} }
      record.declared = root <= first
      by_root[root] = record
      records[#records + 1] = record
    end
    local text, mentions = entry.name, entry.mentions
    if misspelt[first + i] then
      text, mentions = without_lead(entry, record.name)
    end
    table.insert(record.variants, {
      text = text,
      status = misspelt[first + i] and 'misspelling' or 'variant',
      mentions = mentions,
    })
    for document in pairs(entry.docs) do
      record.docs[document] = true
    end
  end
  local shared = {}
  for _, record in ipairs(records) do
    local several = next(record.docs, next(record.docs)) ~= nil
    if several or #record.variants > 1 then
      record.docs = nil
      shared[#shared + 1] = record
    end
  end
  return shared
end

--- Where the sources have a name as it is to be spelt: the first place in each.
---@param record incidentquotes.Name
---@return {source: string, start: integer, end: integer}[] places
---@return string[] ids of the sources
local function places_of(record)
  local places, ids, seen = {}, {}, {}
  for _, variant in ipairs(record.variants) do
    for _, mention in ipairs(variant.text == record.name and variant.mentions or {}) do
      local id = mention.source
      if id and not seen[id] then
        seen[id] = true
        ids[#ids + 1] = id
        places[#places + 1] = { source = id, start = mention.start, ['end'] = mention['end'] }
      end
    end
  end
  return places, ids
end

--- What is said of a misspelt name of the copy, and where the sources have the right one.
---@param record incidentquotes.Name
---@param text string as the copy spells it
---@return incidentquotes.Said
local function said_of(record, text)
  local places, ids = places_of(record)
  local where = #ids > 0 and 'in ' .. explain.list(ids)
    or record.declared and 'in the incident file'
    or 'elsewhere in the copy'
  local best = table.remove(places, 1)
  if best then
    best.text = record.name
  end
  for _, place in ipairs(places) do
    place.relation, place.attribution = 'misspelling', 'unknown'
  end
  return {
    code = 'IQ402',
    severity = 'warning',
    message = ('“%s” is spelt “%s” %s'):format(text, record.name, where),
    relation = 'misspelling',
    best = best,
    others = places,
    -- Of no source: an acceptance holds whichever of them have the name.
    spellings = { { text = record.name, ids = {} } },
  }
end

--- Findings on names of one copy that are spelt otherwise than in the sources.
---@param documents incidentquotes.NameDocument[] the sources
---@param copy incidentquotes.NameDocument
---@param declared table[] speakers of incident.yaml
---@param rest fun()? called every few microseconds; it may yield
---@return incidentquotes.Finding[]?, string? message, string? code
function M.check(documents, copy, declared, rest)
  local all, place = { copy }, {}
  for _, document in ipairs(documents) do
    all[#all + 1] = document
  end
  for _, mention in ipairs(copy.names) do
    place[mention['end']] = mention
  end
  local records, message, code = M.records(all, declared, rest)
  if not records then
    return nil, message, code
  end
  local findings = {}
  for _, record in ipairs(records) do
    for _, variant in ipairs(record.variants) do
      for _, mention in ipairs(variant.status == 'misspelling' and variant.mentions or {}) do
        local at = mention.copy and place[mention['end']]
        if at then
          local lead = mention.start - at.start
          at = {
            start = mention.start,
            ['end'] = mention['end'],
            line = at.line,
            column = at.column + lead,
          }
          findings[#findings + 1] = disputed.finding(copy.doc, at, said_of(record, variant.text))
        end
      end
    end
  end
  return review_of.sorted(findings)
end

return M
