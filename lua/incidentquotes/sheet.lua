--- A sheet: what a fact-checker hands over, ordered for people. Pages and audit sheets are written
--- from it.

local M = {}

local codes = require('incidentquotes.codes')
local difference = require('incidentquotes.difference')
local lines = require('incidentquotes.lines')
local moment = require('incidentquotes.moment')
local report_of = require('incidentquotes.report')
local review_of = require('incidentquotes.review')
local synopsis = require('incidentquotes.synopsis')

---@class incidentquotes.SheetEntry
---@field finding incidentquotes.Finding
---@field level 'error'|'warning'|'info'|'hint'|'accepted'|'ignored'|'clean'
---@field code string?
---@field title string? of the code
---@field message string without who accepted it
---@field words string of the copy, as they stand
---@field speaker string? of the copy
---@field synopsis incidentquotes.Synopsis? where sources have the words
---@field pieces incidentquotes.Piece[]? the best source's words beside the copy's, where they differ
---@field decision incidentquotes.Decision?
---@field around {before: string, behind: string}? what stands in the best source where the copy has a part

---@class incidentquotes.SheetCopy
---@field doc string
---@field lang string?
---@field problems incidentquotes.SheetEntry[] quotations that something is to be said of
---@field matters incidentquotes.SheetEntry[] the same of numbers, names and style
---@field decided incidentquotes.SheetEntry[] accepted or ignored
---@field clean incidentquotes.SheetEntry[]

---@class incidentquotes.SheetText
---@field text incidentquotes.ReportText
---@field digest string SHA-256
---@field words integer

---@class incidentquotes.Sheet
---@field title string
---@field sources incidentquotes.SheetText[]
---@field drafts incidentquotes.SheetText[]
---@field first string? when the earliest source appeared
---@field last string?
---@field undated integer sources of which that is not known
---@field copies incidentquotes.SheetCopy[]
---@field counts table<string, integer> of all findings, whatever --since leaves out: see review.counts
---@field compared integer quotations
---@field quotations integer that there are
---@field disputes table[] facts and names that the documents dispute

local function title_of(report)
  if report.title then
    return report.title
  end
  local copies = {}
  for _, item in ipairs(report.texts) do
    copies[#copies + 1] = item.role == 'copy' and item.doc or nil
  end
  return table.concat(copies, ', ')
end

local function add_texts(sheet, report)
  for _, text in ipairs(report.texts) do
    local list = text.role == 'source' and sheet.sources or sheet.drafts
    list[#list + 1] = {
      text = text,
      digest = report_of.digest(text),
      words = select(2, text.text:gsub('%S+', '')),
    }
    local published = text.source and text.source.published
    if published then
      local is_first = not sheet.first or moment.is_before(published, sheet.first)
      local is_last = not sheet.last or moment.is_before(sheet.last, published)
      sheet.first = is_first and published or sheet.first
      sheet.last = is_last and published or sheet.last
    elseif text.source then
      sheet.undated = sheet.undated + 1
    end
  end
end

--- Words of a source that are shown before and behind a part of it, and the bytes that they are
--- looked for in.
local AROUND_WORDS, AROUND_BYTES = 8, 240

--- Some words that stand at one side, of the same paragraph, with the blank that parts them.
---@param stretch string
---@param is_whole boolean whether nothing stands beyond it
---@param from_end boolean
local function words_at_side(stretch, is_whole, from_end)
  local list = {}
  for word in stretch:gmatch('%S+') do
    list[#list + 1] = word
  end
  if not is_whole then
    -- It may be cut in a word.
    table.remove(list, from_end and 1 or #list)
  end
  local is_cut = not is_whole or #list > AROUND_WORDS
  local first = from_end and math.max(1, #list - AROUND_WORDS + 1) or 1
  local last = from_end and #list or math.min(#list, AROUND_WORDS)
  local words = table.concat(list, ' ', first, last)
  local edge = from_end and stretch:match('%s$') or not from_end and stretch:match('^%s')
  local gap = edge and ' ' or ''
  local bare = words:gsub('%p', ''):gsub('\226[\128\129][\128-\191]', '')
  if not bare:find('%S') then
    return ''
  elseif from_end then
    return (is_cut and '… ' or '') .. words .. gap
  end
  return gap .. words .. (is_cut and ' …' or '')
end

--- What stands around the words of the best source.
local function around(text, best)
  local before = text:sub(math.max(1, best.start - AROUND_BYTES + 1), best.start)
  local behind = text:sub(best['end'] + 1, best['end'] + AROUND_BYTES)
  local own = before:match('.*\n%s*\n(.*)$')
  local rest = behind:match('^(.-)\n%s*\n')
  local sides = {
    before = words_at_side(own or before, own ~= nil or best.start <= AROUND_BYTES, true),
    behind = words_at_side(
      rest or behind,
      rest ~= nil or best['end'] + AROUND_BYTES >= #text,
      false
    ),
  }
  return (sides.before ~= '' or sides.behind ~= '') and sides or nil
end

--- The versions of a finding, each with its line.
local function versions_of(report, review, finding)
  local synoptic = synopsis.of(review, finding)
  for _, version in ipairs(synoptic.versions) do
    local text = report.by_source[version.source]
    version.line = text and report_of.lines_of(text):locate(version.start) + 1 or finding.line
  end
  return synoptic
end

---@return incidentquotes.SheetEntry
local function entry_of(report, review, finding)
  local own = finding.quotation and review_of.quotation_of(review, finding)
  local decision = finding.decision
  local code = finding.code or finding.silenced
  local source = finding.best and report.by_source[finding.best.source]
  local pieces
  if source and #finding.edits > 0 then
    local best = finding.best
    pieces = difference.pieces(source.text, best.start, best['end'], review.text, finding.edits)
  end
  return {
    finding = finding,
    level = finding.severity or (decision and decision.kind) or 'clean',
    code = code,
    title = codes.titles[code],
    message = decision and decision.message or finding.message,
    words = report_of.words(report, finding),
    speaker = own and own.speaker and own.speaker.name,
    synopsis = source and finding.quotation and versions_of(report, review, finding) or nil,
    around = source and finding.relation == 'truncated' and around(source.text, finding.best)
      or nil,
    pieces = pieces,
    decision = decision,
  }
end

local function add_copies(sheet, report)
  local wanted = {}
  for _, record in ipairs(report.records) do
    wanted[record] = true
  end
  for i, review in ipairs(report.reviews) do
    local copy = {
      doc = review.doc,
      lang = review.lang,
      problems = {},
      matters = {},
      decided = {},
      clean = {},
    }
    local function add(finding)
      local entry = entry_of(report, review, finding)
      local list = entry.decision and copy.decided
        or not finding.code and copy.clean
        or finding.quotation and copy.problems
        or copy.matters
      list[#list + 1] = entry
    end
    for _, list in ipairs({ review.findings, review.claims }) do
      for _, finding in ipairs(list) do
        if wanted[finding] then
          add(finding)
        end
      end
    end
    -- An earlier report has no trace of these: they are told always.
    for _, finding in ipairs(review.decided) do
      add(finding)
    end
    sheet.copies[i] = copy
  end
end

local function count(sheet, report)
  local all = {}
  for _, review in ipairs(report.reviews) do
    sheet.compared = sheet.compared + #review.findings
    sheet.quotations = sheet.quotations + #review_of.quotations(review)
    for _, list in ipairs({ review.findings, review.claims, review.decided }) do
      for _, finding in ipairs(list) do
        all[#all + 1] = finding
      end
    end
  end
  sheet.counts = review_of.counts(all)
end

local function is_disputed(record)
  if record.type == 'fact' then
    return record.agreement == 'conflict'
  end
  for _, variant in ipairs(record.variants or {}) do
    if variant.status == 'misspelling' then
      return true
    end
  end
  return false
end

---@param report incidentquotes.Report of copies that were checked
---@return incidentquotes.Sheet
function M.of(report)
  local sheet = {
    title = title_of(report),
    sources = {},
    drafts = {},
    copies = {},
    undated = 0,
    compared = 0,
    quotations = 0,
    disputes = {},
  }
  add_texts(sheet, report)
  add_copies(sheet, report)
  count(sheet, report)
  for _, record in ipairs(report.shared) do
    if is_disputed(record) then
      sheet.disputes[#sheet.disputes + 1] = record
    end
  end
  return sheet
end

--- When the sources appeared, by day: “published 2031-05-02 to 2031-05-03; 2 dates are not known”.
---@param sheet incidentquotes.Sheet
---@return string?
function M.dates(sheet)
  if not sheet.first then
    return nil
  end
  local first, last = sheet.first:sub(1, 10), sheet.last:sub(1, 10)
  local dates = first == last and 'published ' .. first
    or ('published %s to %s'):format(first, last)
  if sheet.undated == 0 then
    return dates
  end
  local form = sheet.undated == 1 and '%s; %d date is not known' or '%s; %d dates are not known'
  return form:format(dates, sheet.undated)
end

--- How many quotations were compared.
---@param sheet incidentquotes.Sheet
---@return string
function M.coverage(sheet)
  return ('%d of %d quotation%s compared with the sources.'):format(
    sheet.compared,
    sheet.quotations,
    sheet.quotations == 1 and ' was' or 's were'
  )
end

--- How many of each level there are, worst first, with what people call it.
M.levels = {
  { 'error', 'errors', '✗' },
  { 'warning', 'warnings', '≈' },
  { 'info', 'notes', '~' },
  { 'hint', 'hints', '·' },
  { 'accepted', 'accepted or ignored', '•' },
  { 'clean', 'nothing to say', '✓' },
}

--- The sign of a level.
---@param entry incidentquotes.SheetEntry
---@return string
function M.sign(entry)
  if entry.finding.relation == 'not-found' and entry.finding.code then
    return '?'
  end
  local level = entry.level == 'ignored' and 'accepted' or entry.level
  for _, item in ipairs(M.levels) do
    if item[1] == level then
      return item[3]
    end
  end
  return '·'
end

--- The lists of entries that a copy has, in their order on the sheet, and what each is headed with.
---@type {[1]: string, [2]: string}[]
M.lists = {
  { 'problems', 'Quotations to look at' },
  { 'matters', 'Numbers, names and style' },
  { 'decided', 'Accepted and ignored' },
  { 'clean', 'Quotations with nothing to say of them' },
}

--- What people call the relations that nothing is to be said of.
local RELATIONS = {
  identical = 'word for word',
  normalized = 'the same words, with other marks or capitals',
  truncated = 'part of a longer quotation',
  elided = 'cut, and the cut is shown',
  bracketed = 'with words in brackets',
}

--- What an entry is headed with where it has no code.
---@param entry incidentquotes.SheetEntry
---@return string
function M.heading(entry)
  return RELATIONS[entry.finding.relation] or entry.finding.relation
end

--- Where a finding that is gone stood, and its words where the earlier report has them.
---@param finding table
---@return string place
---@return string? words
function M.gone_place(finding)
  local words = finding.words and lines.flatten(finding.words)
  return ('%s:%d'):format(finding.doc, finding.line), words
end

--- A place that documents share, with the words there.
---@param report incidentquotes.Report
---@param record table a fact or a name
---@return {doc: string, line: integer?, words: string, status: string?}[] no line of texts that were not read
function M.members(report, record)
  local members = {}
  local function add(place, words, status)
    local text = report_of.text_of(report, place)
    members[#members + 1] = {
      doc = place.doc,
      line = text and report_of.lines_of(text):locate(place.start) + 1,
      words = words,
      status = status,
    }
  end
  for _, member in ipairs(record.members or {}) do
    add(member, member.text)
  end
  for _, variant in ipairs(record.variants or {}) do
    for _, mention in ipairs(variant.mentions) do
      add(mention, variant.text, variant.status)
    end
  end
  return members
end

return M
