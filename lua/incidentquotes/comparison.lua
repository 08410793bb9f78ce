--- Comparison of all documents of an incident with one another: claims, facts and names that two or
--- more of them share.

local M = {}

local attribution_of = require('incidentquotes.attribution')
local claimant = require('incidentquotes.claimant')
local core = require('incidentquotes.core')
local facts = require('incidentquotes.facts')
local markup = require('incidentquotes.markup')
local names = require('incidentquotes.names')
local roster = require('incidentquotes.roster')

--- Reads all sources and copies into an index of their own.
---@param incident incidentquotes.Incident
---@param drafts table<string, string> texts of copies that are not on disk as they are
---@return table? index
---@return string|table|nil documents in order of their numbers; or a message
---@return string? code
local function read_all(incident, drafts)
  local index, message, code = core.index()
  if not index then
    return nil, message, code
  end
  local documents = {}
  local function add(file, lang, copy)
    local text = copy and drafts[file]
    if not text then
      text, message, code = core.read(file, incident.root)
    end
    if not text then
      return nil
    end
    local number
    local options = { lang = lang, markup = markup.of(file), names = true, facts = true }
    number, message, code = index:add(text, options)
    if not number then
      return nil
    end
    local list, inflects = index:names(number)
    documents[number + 1] = {
      doc = file,
      text = text,
      lang = lang,
      quotations = index:quotations(number),
      offices = index:offices(number),
      spellings = roster.spellings(text, list, inflects),
      names = list,
      inflects = inflects,
      copy = copy,
    }
    return true
  end
  local missing = {}
  for _, problem in ipairs(incident.problems) do
    missing[problem.source] = true
  end
  for _, source in ipairs(incident.sources) do
    if not missing[source.id] and not add(source.file, source.lang) then
      return nil, message, code
    end
  end
  documents.sources = #documents
  local declared = {}
  for _, copy in ipairs(incident.copy) do
    declared[copy.file] = true
    if not add(copy.file, copy.lang or incident.lang, true) then
      return nil, message, code
    end
  end
  local others = {}
  for file in pairs(drafts) do
    others[#others + 1] = not declared[file] and file or nil
  end
  table.sort(others)
  for _, file in ipairs(others) do
    if not add(file, incident.lang, true) then
      return nil, message, code
    end
  end
  return index, documents
end

--- The name of the side that each speaker is on: the same for those who speak for each other.
---@param documents table[] their speakers have one name each
---@param declared table[] speakers of incident.yaml
---@return (string|false)[][] by document and quotation; false where nobody is known
local function sides_of(documents, declared)
  local parent = {}
  local function root(name)
    while parent[name] do
      name = parent[name]
    end
    return name
  end
  for _, speaker in ipairs(declared) do
    for _, other in ipairs(speaker.speaks_for or {}) do
      local a, b = root(speaker.name), root(other)
      if a ~= b then
        parent[a] = b
      end
    end
  end
  local sides = {}
  for i, document in ipairs(documents) do
    sides[i] = {}
    for k, quotation in ipairs(document.quotations) do
      local name = quotation.speaker and quotation.speaker.name
      sides[i][k] = name and root(name) or false
    end
  end
  return sides
end

--- A quotation as attribution.pair takes it.
---@return incidentquotes.Said
local function said(document, quotation)
  return {
    name = quotation.speaker and quotation.speaker.called,
    words = quotation.speaker and quotation.speaker.text,
    words_start = quotation.speaker and quotation.speaker.start,
    told = quotation.told,
    plain = quotation.plain,
    text = document.text,
    lang = document.lang,
    start = quotation.start,
    ['end'] = quotation['end'],
  }
end

--- The claims of the core as records.
---@param incident incidentquotes.Incident
---@param claims table[]
---@param documents table[] their speakers have one name each
---@param who incidentquotes.Identities
local function claim_records(incident, claims, documents, who)
  for _, claim in ipairs(claims) do
    claim.type = 'claim'
    local told = {}
    for i, member in ipairs(claim.members) do
      local document = documents[member.source + 1]
      local quotation = document.quotations[member.quotation + 1]
      told[i] = said(document, quotation)
      claim.members[i] = {
        doc = document.doc,
        start = quotation.start,
        ['end'] = quotation['end'],
        speaker = quotation.speaker and quotation.speaker.name,
        copy = document.copy,
      }
    end
    for _, relation in ipairs(claim.relations) do
      local a, b = told[relation.a + 1], told[relation.b + 1]
      relation.attribution =
        attribution_of.pair(incident.speaker_index, who, a, b, relation.attribution)
    end
  end
  return claims
end

---@class incidentquotes.ComparedDocument
---@field doc string
---@field text string
---@field quotations incidentquotes.Quotation[] speakers have one name in all documents
---@field copy boolean?

---@class incidentquotes.Comparison
---@field records (incidentquotes.Claim|incidentquotes.Fact|incidentquotes.Name)[] claims, then facts,
--- then names
---@field documents incidentquotes.ComparedDocument[] sources, then copies

--- Compares all documents with one another.
---@param incident incidentquotes.Incident
---@param drafts table<string, string>? texts that stand for those on disk, by file as the incident
--- names it; a file that it does not name is one copy more
---@return incidentquotes.Comparison?
---@return string? message
---@return string? code
function M.of(incident, drafts)
  local index, documents, code = read_all(incident, drafts or {})
  if not index then
    return nil,
      documents, --[[@as string]]
      code
  end
  local canonical, namesakes, fault = claimant.unify(documents, incident.speakers, incident.lang)
  if not canonical then
    return nil,
      namesakes, --[[@as string]]
      fault
  end
  local claims, groups
  claims, groups, fault = index:compare(documents.sources, sides_of(documents, incident.speakers))
  index:close()
  if not claims then
    return nil, groups, fault
  end
  local shared, message
  shared, message, code = names.records(documents, incident.speakers)
  if not shared then
    return nil, message, code
  end
  local who = { canonical = canonical, namesakes = namesakes }
  local records = claim_records(incident, claims, documents, who)
  for _, list in ipairs({ facts.records(groups, documents), shared }) do
    for _, record in ipairs(list) do
      records[#records + 1] = record
    end
  end
  return { records = records, documents = documents }
end

return M
