--- A checker: one copy, checked again and again while it is edited.

local acceptance = require('incidentquotes.acceptance')
local facts = require('incidentquotes.facts')
local finding = require('incidentquotes.finding')
local identity = require('incidentquotes.identity')
local lint = require('incidentquotes.lint')
local names = require('incidentquotes.names')
local record = require('incidentquotes.record')
local roster = require('incidentquotes.roster')

---@class incidentquotes.Checker
---@field incident incidentquotes.Incident
---@field text string that was taken last
---@field doc string
---@field lang string?
---@field markup 'plain'|'markdown'
---@field canonical table<string, string>? the one name of everybody, by each name that they have in the
--- sources and in the text whose cast is known
---@field namesakes table<string, table<string, boolean>>? see roster.canonical
---@field known_cast incidentquotes.KnownCast?
---@field identifying thread? see identify()
---@field is_identified boolean whether `canonical` is that of the text as it was taken last
local Checker = {}
Checker.__index = Checker

local M = {}

--- Of the core between two rests, in microseconds.
local STRETCH = 2000

---@class incidentquotes.KnownCast
---@field key string eight bytes that change when the text tells of others
---@field sources integer how many were read
---@field cast incidentquotes.Cast

--- A checker of one copy against the sources that an incident has read. What it has found out about a
--- quotation it remembers, so that an edit costs little.
---@param incident incidentquotes.Incident
---@param check table of the core
---@return incidentquotes.Checker
function M.new(incident, check)
  return setmetatable({ incident = incident, check = check }, Checker)
end

---@param self incidentquotes.Checker
---@param text string
---@param opts {doc: string?, lang: string?, markup: string?, facts: boolean?}?
---@return table options of the core
local function take_options(self, text, opts)
  opts = opts or {}
  self.text, self.doc = text, opts.doc or ''
  self.is_identified, self.identifying = false, nil
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

--- Whom the text tells of, once its quotations are found; finds out who is who where that is not known
--- yet. That of the text before holds as long as nobody else is told of: a change that names nobody costs
--- some 20 ns for each name of the text.
---@param pause fun()? see roster.canonical
---@return incidentquotes.Cast?, string? message, string? code
function Checker:cast(pause)
  local known, count = self.known_cast, self.incident.index:count()
  if known and self.is_identified and known.sources == count then
    return known.cast
  end
  local key, found = self.check:cast(known and known.sources == count and known.key or nil)
  if found then
    local cast = roster.cast(found)
    cast.copy = true
    local canonical, namesakes, code = identity.canonical(self.incident, { cast }, pause)
    if not canonical then
      return nil,
        namesakes, --[[@as string]]
        code
    end
    self.canonical, self.namesakes = canonical, namesakes
    self.known_cast = { key = key, sources = count, cast = cast }
  end
  self.is_identified = true
  return self.known_cast.cast
end

--- Finds out who is who in the text, part by part until `is_over` says that it is enough.
---@param is_over fun(): boolean
---@return boolean known
function Checker:identify(is_over)
  self.identifying = self.identifying
    or coroutine.create(function()
      assert(self:cast(coroutine.yield))
    end)
  repeat
    assert(coroutine.resume(self.identifying))
    if coroutine.status(self.identifying) == 'dead' then
      self.identifying = nil
      return true
    end
  until is_over()
  return false
end

--- The findings so far, in order of the text, and the quotations of the text: all of them, or those
--- that touch the bytes [first, last) of it, 0-based. Quotations have the same place in their table
--- either way, as `nested_in` and `continues` need it: with a range it has holes. Cost: about 25 us
--- for each finding, and 10 ns for each quotation of the text.
---@param first integer?
---@param last integer?
---@return incidentquotes.Finding[]?
---@return table<integer, incidentquotes.Quotation>|string|nil quotations or message
---@return string? code
function Checker:findings(first, last)
  local cast, message, code = self:cast()
  if not cast then
    return nil, message, code
  end
  local result = self.check:result(first, last)
  local numbers, findings = {}, {}
  for number in pairs(result.verdicts) do
    numbers[#numbers + 1] = number
  end
  table.sort(numbers)
  for i, number in ipairs(numbers) do
    local verdict = result.verdicts[number]
    local quotation = result.quotations[verdict.quotation + 1]
    findings[i] = finding.make(self.incident, self, quotation, verdict)
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

--- The quotations of the text, once they are found: all of them, or those that touch the bytes
--- [first, last) of it, which then stand where they do in the whole list.
---@param first integer?
---@param last integer?
---@return table<integer, incidentquotes.Quotation>
function Checker:quotations(first, last)
  return record.quotations(self.check:quotations(first, last), self.doc)
end

--- What the verdicts say and where their quotations stand, without making findings of them: for each
--- verdict 8 bytes that are the same where it says the same of the same words; and its place as three
--- numbers of a list: start, end, and the index of the quotation, from 0.
---@return string fingerprints
---@return integer[] places
function Checker:outline()
  return self.check:outline()
end

--- Findings on numbers and names without those that the incident file says are not to be reported.
---@param checker incidentquotes.Checker
---@param findings incidentquotes.Finding[]
---@return incidentquotes.Finding[] left
---@return incidentquotes.Finding[] decided those that are not
local function without_accepted(checker, findings)
  local left, decided = {}, {}
  for _, item in ipairs(findings) do
    local words = checker.text:sub(item.start + 1, item['end'])
    local heading = item.flags[1] == 'headline'
    local list = acceptance.apply(checker.incident, item, words, heading).code and left or decided
    list[#list + 1] = item
  end
  return left, decided
end

local function go_on() end

--- Names that the copy spells otherwise than the sources do, as findings.
---@param rest fun()? called every few microseconds; it may yield
---@return incidentquotes.Finding[]?
---@return incidentquotes.Finding[]|string|nil decided what the incident file takes away; or a message
---@return string? code
function Checker:misspelt(rest)
  rest = rest or go_on
  local incident = self.incident
  local documents = {}
  for number = 0, #incident.sources - 1 do
    local source = incident.indexed[number]
    if not source then
      break
    end
    rest()
    local list, inflects = incident.index:names(number)
    documents[#documents + 1] = {
      doc = source.file,
      id = source.id,
      text = incident.texts[source.id],
      names = list,
      inflects = inflects,
    }
  end
  local list, inflects = self.check:names()
  local copy = { doc = self.doc, text = self.text, names = list, inflects = inflects, copy = true }
  local findings, message, code = names.check(documents, copy, incident.speakers, rest)
  if not findings then
    return nil, message, code
  end
  return without_accepted(self, findings)
end

--- Groups of numbers that the copy shares with sources.
---@param rest fun() as of misspelt()
---@return incidentquotes.FactGroup[]?
---@return string? message
---@return string? code
local function shared_facts(self, rest)
  local count, message, code
  repeat
    count, message, code = self.check:facts(STRETCH)
    if count == nil then
      return nil, message, code
    end
    rest()
  until count
  local groups = {}
  for i = 1, count do
    groups[#groups + 1] = self.check:fact(i)
    rest()
  end
  return groups
end

--- Numbers of the copy that the sources dispute, as findings.
---@param rest fun()? as of misspelt()
---@return incidentquotes.Finding[]?
---@return incidentquotes.Finding[]|string|nil decided as of misspelt()
---@return string? code
function Checker:disputed(rest)
  rest = rest or go_on
  local groups, message, code = shared_facts(self, rest)
  if not groups then
    return nil, message, code
  end
  return without_accepted(self, facts.check(groups, self.incident, self.doc, rest))
end

--- What the copy has against a house style, as findings.
---@param style string? nil: only what is wrong in every house
---@return incidentquotes.StyleFinding[]?
---@return incidentquotes.StyleFinding[]|string|nil decided as of misspelt()
---@return string? code
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

return M
