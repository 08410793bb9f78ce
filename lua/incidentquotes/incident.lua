--- An incident: its sources, its copies, and what is known of them.

local acceptance = require('incidentquotes.acceptance')
local comparison = require('incidentquotes.comparison')
local core = require('incidentquotes.core')
local facts = require('incidentquotes.facts')
local finding = require('incidentquotes.finding')
local lint = require('incidentquotes.lint')
local markup = require('incidentquotes.markup')
local names = require('incidentquotes.names')
local speakers = require('incidentquotes.speakers')

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

M.markup_of = markup.of

---@param directory string
---@param file string
local function join(directory, file)
  return directory == '.' and file or directory .. '/' .. file
end

local function open_state(fields)
  fields.problems = {}
  fields.indexed = {} -- sources by their number in the index, from 0
  fields.texts = {} -- texts by source id
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
    local id = name ~= '' and name or 'source'
    if taken[id] then
      id = id .. '-' .. i
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
    number, message, code = self.index:add(
      text,
      { lang = source.lang, markup = markup.of(source.file), names = true, facts = true }
    )
  end
  if not number then
    message = ('source ‘%s’: %s'):format(source.id, message)
    self.problems[#self.problems + 1] = { source = source.id, message = message, code = code }
    return nil, message, code
  end
  self.texts[source.id] = text
  self.indexed[number] = source
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

---@param list table[] quotations of the core
---@param doc string
---@return incidentquotes.Quotation[]
function M.quotation_records(list, doc)
  for _, quotation in ipairs(list) do
    quotation.type = 'quotation'
    quotation.doc = doc
  end
  return list
end

---@class incidentquotes.Checker checks one copy again and again while it is edited
local Checker = {}
Checker.__index = Checker

--- A checker of one copy. What it has found out about a quotation it remembers, so that an edit
--- costs little.
---@return incidentquotes.Checker?, string? message, string? code
function Incident:checker()
  check_open(self)
  local check, message, code = self.index:check()
  if not check then
    return nil, message, code
  end
  return setmetatable({ incident = self, check = check }, Checker)
end

---@param self incidentquotes.Checker
---@param text string
---@param opts {doc: string?, lang: string?, markup: string?, facts: boolean?}?
---@return table options of the core
local function take_options(self, text, opts)
  opts = opts or {}
  self.text, self.doc = text, opts.doc or ''
  self.lang, self.markup = opts.lang or self.incident.lang, opts.markup or 'plain'
  return {
    lang = self.lang,
    markup = self.markup,
    names = true,
    facts = opts.facts ~= false,
  }
end

--- Takes a text and finds its quotations; what was pending is dropped. With `facts` false numbers are
--- not read, which takes half the time.
---@param text string
---@param opts {doc: string?, lang: string?, markup: string?, facts: boolean?}?
---@return true?, string? message, string? code
function Checker:begin(text, opts)
  return self.check:begin(text, take_options(self, text, opts))
end

--- Compares at most `most` (nil: all) quotations that are not remembered.
---@param most integer?
---@return integer? pending how many are left
---@return string? message
---@return string? code
function Checker:step(most)
  return self.check:step(most)
end

--- Takes a text and leaves all else to advance(); what was pending is dropped. For long texts: it
--- costs a copy of the bytes, about 1 ms for 10 MB. Until the quotations are found there are no
--- findings. Numbers, where `facts` is not false, are read in one piece.
---@param text string
---@param opts {doc: string?, lang: string?, markup: string?, facts: boolean?}?
---@return true?, string? message, string? code
function Checker:take(text, opts)
  return self.check:take(text, take_options(self, text, opts))
end

--- Goes on for about so long (nil: to the end), and at least by one piece of work, which is 64 KB of
--- text at most unless a paragraph is longer.
---@param microseconds integer?
---@return integer? pending 0 when all is known
---@return string? message
---@return string? code
function Checker:advance(microseconds)
  return self.check:advance(microseconds)
end

--- The findings so far, in order of the text, and the quotations of the text: all of them, or those
--- that touch the bytes [first, last) of it, 0-based. Quotations have the same place in their table
--- either way, as `nested_in` and `continues` need it: with a range it has holes. Cost: about 25 us
--- for each finding, and 10 ns for each quotation of the text.
---@param first integer?
---@param last integer?
---@return incidentquotes.Finding[]
---@return table<integer, incidentquotes.Quotation>
function Checker:findings(first, last)
  local result = self.check:result(first, last)
  local numbers, findings = {}, {}
  for number in pairs(result.verdicts) do
    numbers[#numbers + 1] = number
  end
  table.sort(numbers)
  for i, number in ipairs(numbers) do
    local verdict = result.verdicts[number]
    local quotation = result.quotations[verdict.quotation + 1]
    findings[i] = finding.make(self.incident, self.text, self.doc, quotation, verdict)
  end
  for _, quotation in pairs(result.quotations) do
    quotation.type, quotation.doc = 'quotation', self.doc
  end
  return findings, result.quotations
end

--- How many quotations the text has, once they are found.
---@return integer
function Checker:count()
  return self.check:count()
end

--- The quotations of the text, once they are found.
---@return incidentquotes.Quotation[]
function Checker:quotations()
  return M.quotation_records(self.check:quotations(), self.doc)
end

--- What the verdicts say and where their quotations stand, without making findings of them: for each
--- verdict 8 bytes that are the same where it says the same of the same words; and its place as three
--- numbers of a list: start, end, and the index of the quotation, from 0.
---@return string fingerprints
---@return integer[] places
function Checker:outline()
  return self.check:outline()
end

--- Where something is to be said, and how grave it is, so far: {start, end, verdict, severity} each,
--- in order of the text; `verdict` counts all verdicts from 0. Cheaper than the findings by a factor
--- of a hundred, to mark a long text as a whole; speakers that the incident declares are not taken into
--- account, findings() has the last word.
---@return {[1]: integer, [2]: integer, [3]: integer, [4]: string}[]
function Checker:problems()
  return self.check:problems()
end

--- Findings on numbers and names without those that the incident file says are not to be reported.
---@param checker incidentquotes.Checker
---@param findings incidentquotes.Finding[]
local function without_accepted(checker, findings)
  local left = {}
  for _, item in ipairs(findings) do
    local words = checker.text:sub(item.start + 1, item['end'])
    local heading = item.flags[1] == 'headline'
    if acceptance.apply(checker.incident, item, words, heading).code then
      left[#left + 1] = item
    end
  end
  return left
end

--- Names that the copy spells otherwise than the sources do, as findings.
---@return incidentquotes.Finding[]?, string? message, string? code
function Checker:misspelt()
  local incident = self.incident
  local documents = {}
  for number = 0, #incident.sources - 1 do
    local source = incident.indexed[number]
    if not source then
      break
    end
    local list, inflects = incident.index:names(number)
    local text = incident.texts[source.id]
    documents[#documents + 1] =
      { doc = source.file, text = text, names = list, inflects = inflects }
  end
  local list, inflects = self.check:names()
  local copy = { doc = self.doc, text = self.text, names = list, inflects = inflects, copy = true }
  local findings, message, code = names.check(documents, copy, incident.speakers)
  if not findings then
    return nil, message, code
  end
  return without_accepted(self, findings)
end

--- Numbers of the copy that the sources dispute, as findings.
---@return incidentquotes.Finding[]?, string? message, string? code
function Checker:disputed()
  local groups, message, code = self.check:facts()
  if not groups then
    return nil, message, code
  end
  return without_accepted(self, facts.check(groups, self.incident, self.doc))
end

--- What the copy has against a house style, as findings.
---@param style string? nil: only what is wrong in every house
---@return incidentquotes.StyleFinding[]?, string? message, string? code
function Checker:styled(style)
  local found, message, code =
    lint.check(self.text, { doc = self.doc, lang = self.lang, markup = self.markup, style = style })
  if not found then
    return nil, message, code
  end
  return without_accepted(self, found)
end

function Checker:close()
  self.check:close()
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

--- Checks one copy: a path relative to the incident, or a text; nil checks all that the incident
--- declares. First the quotations of a copy, then its numbers, then its names, and last its house
--- style where the incident has one.
---@param copy string|incidentquotes.Copy|nil
---@return incidentquotes.Finding[]?, string? message, string? code
function Incident:check(copy)
  check_open(self)
  local loaded, message, code = self:load_all()
  if not loaded then
    return nil, message, code
  end
  local findings = {}
  local copies = copy and { copy } or self.copy
  local checker
  checker, message, code = self:checker()
  if not checker then
    return nil, message, code
  end
  for _, item in ipairs(copies) do
    local taken
    taken, message, code = take_copy(self, copy and item or item.file)
    if not taken then
      return nil, message, code
    end
    local lang = taken.lang or (not copy and item.lang) or nil
    local ok
    ok, message, code =
      checker:begin(taken.text, { doc = taken.doc, lang = lang, markup = taken.markup })
    if ok then
      ok, message, code = checker:step()
    end
    if not ok then
      return nil, message, code
    end
    local disputed, misspelt, styled
    disputed, message, code = checker:disputed()
    if disputed then
      misspelt, message, code = checker:misspelt()
    end
    if misspelt then
      styled, message, code = {}, nil, nil
      if self.style then
        styled, message, code = checker:styled(self.style)
      end
    end
    if not styled then
      return nil, message, code
    end
    for _, list in ipairs({ (checker:findings()), disputed, misspelt, styled }) do
      for _, record in ipairs(list) do
        findings[#findings + 1] = record
      end
    end
  end
  checker:close()
  return findings
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
  return comparison.records(self, drafts)
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
