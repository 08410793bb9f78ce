--- An incident: its sources, its copies, and what is known of them.

local checker_of = require('incidentquotes.checker')
local comparison = require('incidentquotes.comparison')
local core = require('incidentquotes.core')
local finding = require('incidentquotes.finding')
local identity = require('incidentquotes.identity')
local markup = require('incidentquotes.markup')
local matching = require('incidentquotes.matching')
local review_of = require('incidentquotes.review')
local speakers = require('incidentquotes.speakers')
local walk = require('incidentquotes.walk')

---@class incidentquotes.Source
---@field id string
---@field file string as the incident file says, relative to its directory
---@field path string for reading
---@field outlet string?
---@field published string?
---@field lang string?
---@field kind string
---@field derives_from string[]

---@class incidentquotes.Problem
---@field source string id
---@field message string
---@field code string

---@class incidentquotes.Copy a text to be checked
---@field text string
---@field doc string? what records call it
---@field path string? of its file, from the working directory
---@field lang string? BCP 47, a prior only
---@field markup 'plain'|'markdown'|nil

---@class incidentquotes.Incident
---@field path string? of incident.yaml
---@field directory string
---@field title string?
---@field lang string?
---@field style string? a style pack, whose findings check() adds
---@field ignore {code: string, where: string?}[]
---@field sources incidentquotes.Source[]
---@field copy {file: string, lang: string?}[]
---@field speakers table[]
---@field problems incidentquotes.Problem[] sources that could not be read
local Incident = {}
Incident.__index = Incident

local M = {}

---@param directory string
---@param file string
local function join(directory, file)
  return directory == '.' and file or directory .. '/' .. file
end

local function open_state(fields)
  fields.problems = {}
  fields.indexed = {} -- sources by their number in the index, from 0
  fields.texts = {} -- texts by source id
  fields.casts = {} -- whom each source tells of, in order of their numbers
  fields.unread = 1
  fields.speaker_index = speakers.index(fields.speakers)
  local index, message, code = core.index()
  if not index then
    return nil, message, code
  end
  fields.index = index
  return setmetatable(fields, Incident)
end

--- Reads incident.yaml; its sources are read by load.
---@param path string
---@return incidentquotes.Incident?, string? message, string? code
function M.open(path)
  local file, message, code = core.incident(path)
  if not file then
    return nil, message, code
  end
  file.path = path
  file.directory = path:match('^(.*)/[^/]*$') or '.'
  if file.directory == '' then
    file.directory = '/'
  end
  for _, source in ipairs(file.sources) do
    source.path = join(file.directory, source.file)
    source.lang = source.lang or file.lang
  end
  file.root = file.directory
  return open_state(file)
end

--- An incident without a file, of sources given by their paths.
---@param paths string[]
---@param lang string?
---@return incidentquotes.Incident?, string? message, string? code
function M.from_paths(paths, lang)
  local sources, taken = {}, {}
  for i, path in ipairs(paths) do
    local name = path:match('([^/]*)$'):gsub('%.[^.]*$', ''):gsub('[%s%c]', '-')
    name = name ~= '' and name or 'source'
    local id, count = name, 1
    while taken[id] do
      count = count + 1
      id = ('%s-%d'):format(name, count)
    end
    taken[id] = true
    sources[i] =
      { id = id, file = path, path = path, kind = 'article', derives_from = {}, lang = lang }
  end
  return open_state({
    directory = '.',
    lang = lang,
    sources = sources,
    copy = {},
    speakers = {},
    ignore = {},
    accepted = {},
  })
end

---@param self incidentquotes.Incident
local function check_open(self)
  if not self.index then
    error('incidentquotes: this incident is closed', 3)
  end
end

--- Reads and indexes one more source. A source that cannot be read is noted in `problems` and
--- passed over.
---@return integer? left how many sources are still unread
---@return string? message what is wrong with this one
---@return string? code
function Incident:load()
  check_open(self)
  local source = self.sources[self.unread]
  if not source then
    return 0
  end
  self.unread = self.unread + 1
  local text, message, code = core.read(self.root and source.file or source.path, self.root)
  local number
  if text then
    number, message, code = self.index:add(text, {
      lang = source.lang,
      markup = markup.of(source.file),
      names = true,
      facts = true,
      statement = source.kind == 'statement',
    })
  end
  if not number then
    message = ('source ‘%s’: %s'):format(source.id, message)
    self.problems[#self.problems + 1] = { source = source.id, message = message, code = code }
    return nil, message, code
  end
  self.texts[source.id] = text
  self.indexed[number] = source
  identity.keep(self, number)
  return #self.sources - self.unread + 1
end

--- Reads all sources that are still unread; stops at the first that cannot be read.
---@return true?, string? message, string? code
function Incident:load_all()
  while self.unread <= #self.sources do
    local left, message, code = self:load()
    if not left then
      return nil, message, code
    end
  end
  return true
end

--- The text of a source that was read.
---@param id string
---@return string?
function Incident:source_text(id)
  return self.texts[id]
end

---@param id string
---@return incidentquotes.Source?
function Incident:source(id)
  for _, source in ipairs(self.sources) do
    if source.id == id then
      return source
    end
  end
  return nil
end

--- A checker of one copy, for texts that change.
---@return incidentquotes.Checker?, string? message, string? code
function Incident:checker()
  check_open(self)
  local check, message, code = self.index:check()
  if not check then
    return nil, message, code
  end
  return checker_of.new(self, check)
end

--- One copy as a table; a path is read.
---@param self incidentquotes.Incident
---@param copy string|incidentquotes.Copy
local function take_copy(self, copy)
  if type(copy) == 'table' then
    if type(copy.text) ~= 'string' then
      error('incidentquotes: a copy is a path or a table with a text', 3)
    end
    return copy
  end
  local text, message, code = core.read(copy, self.root)
  if not text then
    return nil, message, code
  end
  return { text = text, doc = copy, markup = markup.of(copy) }
end

--- Adds findings on the terms that a copy holds at arm's length, each at its place.
---@param self incidentquotes.Incident
---@param checker incidentquotes.Checker
---@param findings incidentquotes.Finding[]
---@param quotations incidentquotes.Quotation[]
---@return true?, string? message, string? code
local function add_terms(self, checker, findings, quotations)
  for i, quotation in ipairs(quotations) do
    if quotation.kind == 'scare' then
      local made, message, code = finding.of_term(self, checker, quotation, i - 1)
      if not made then
        return nil, message, code
      end
      findings[#findings + 1] = made
    end
  end
  review_of.sorted(findings)
  return true
end

--- What is known of one copy once a checker has gone over it.
---@param checker incidentquotes.Checker of this incident
---@param copy incidentquotes.Copy
---@return incidentquotes.Review?, string? message, string? code
function Incident:review(checker, copy)
  local ok, message, code =
    checker:begin(copy.text, { doc = copy.doc, lang = copy.lang, markup = copy.markup })
  if ok then
    ok, message, code = checker:step()
  end
  if not ok then
    return nil, message, code
  end
  local cast, findings, quotations
  cast, message, code = checker:cast()
  if cast then
    findings, quotations, code = checker:findings()
  end
  if not findings then
    return nil, message or quotations, code
  end
  if self.scare_quotes == 'list' or self.scare_quotes == 'check' then
    ok, message, code = add_terms(self, checker, findings, quotations)
    if not ok then
      return nil, message, code
    end
  end
  local claims, decided = {}, {}
  for _, read in ipairs({ 'disputed', 'misspelt', self.style and 'styled' or nil }) do
    local found, taken
    found, taken, code = checker[read](checker, self.style)
    if not found then
      return nil, taken, code
    end
    for _, item in ipairs(found) do
      claims[#claims + 1] = item
    end
    for _, item in ipairs(taken) do
      decided[#decided + 1] = item
    end
  end
  return {
    doc = checker.doc,
    text = copy.text,
    lang = checker.lang,
    incident = self,
    findings = findings,
    claims = claims,
    decided = decided,
    known_quotations = quotations,
    cast = cast,
  }
end

--- Checks one copy: a path relative to the incident, or a text; nil checks all that the incident
--- declares. Everybody has one name in all of it. Each review has the findings on the quotations of its
--- copy, and, as `claims`, those on its numbers, its names and, where the incident has a house style,
--- its style, in this order.
---@param copy string|incidentquotes.Copy|nil
---@return incidentquotes.Review[]?, string? message, string? code
function Incident:reviews(copy)
  check_open(self)
  local loaded, message, code = self:load_all()
  if not loaded then
    return nil, message, code
  end
  local checker
  checker, message, code = self:checker()
  if not checker then
    return nil, message, code
  end
  local reviews = {}
  for i, item in ipairs(copy and { copy } or self.copy) do
    local taken
    taken, message, code = take_copy(self, copy and item or item.file)
    if taken then
      taken.lang = taken.lang or (not copy and item.lang) or nil
      reviews[i], message, code = self:review(checker, taken)
    end
    if reviews[i] then
      reviews[i].path = taken.path
        or (type(copy) ~= 'table' and join(self.directory, copy or item.file))
        or nil
    end
    if not reviews[i] then
      checker:close()
      return nil, message, code
    end
  end
  checker:close()
  local unified
  unified, message, code = identity.unify(self, reviews)
  if not unified then
    return nil, message, code
  end
  return reviews
end

--- The findings of reviews() as one list.
---@param copy string|incidentquotes.Copy|nil
---@return incidentquotes.Finding[]?, string? message, string? code
function Incident:check(copy)
  local reviews, message, code = self:reviews(copy)
  if not reviews then
    return nil, message, code
  end
  return review_of.all_findings(reviews)
end

--- The findings on the quotations of one copy, one after the other: for copies that are long. Numbers
--- and names are left out.
---@param copy string|incidentquotes.Copy
---@return (fun(): incidentquotes.Finding?)? next
---@return string? message
---@return string? code
function Incident:findings(copy)
  check_open(self)
  local loaded, message, code = self:load_all()
  local taken, checker
  if loaded then
    taken, message, code = take_copy(self, copy)
  end
  if taken then
    checker, message, code = self:checker()
  end
  if not checker then
    return nil, message, code
  end
  local options = { doc = taken.doc, lang = taken.lang, markup = taken.markup, facts = false }
  local ok
  ok, message, code = checker:take(taken.text, options)
  if ok then
    ok, message, code = checker:advance()
  end
  if ok then
    ok, message, code = checker:cast()
  end
  if not ok then
    checker:close()
    return nil, message, code
  end
  return walk.findings(checker)
end

--- Everything that two or more documents share, sources and copies alike: claims, then facts, then
--- names.
---@param drafts table<string, string>? texts of copies that are not on disk as they are, by file as the
--- incident names it; a file that it does not name is one copy more
---@return (incidentquotes.Claim|incidentquotes.Fact|incidentquotes.Name)[]?
---@return string? message
---@return string? code
function Incident:compare(drafts)
  check_open(self)
  local compared, message, code = comparison.of(self, drafts)
  if not compared then
    return nil, message, code
  end
  return compared.records
end

--- Where some words stand in the sources: the best place in each that has them, exactly or otherwise,
--- the best first.
---@param words string UTF-8, without marks around them; at most 2000 words
---@param lang string? BCP 47 (default: of the incident)
---@return incidentquotes.Match[]?, string? message, string? code
function Incident:find(words, lang)
  check_open(self)
  local loaded, message, code = self:load_all()
  if not loaded then
    return nil, message, code
  end
  return matching.find(self, words, lang or self.lang)
end

--- Frees what the incident holds; it cannot be used afterwards.
function Incident:close()
  if self.index then
    self.index:close()
    self.index = nil
  end
end

Incident.__close = Incident.close

return M
