--- A report: what a run has found, with the texts that it is about; what every format is written from.

local M = {}

local coverage = require('incidentquotes.coverage')
local earlier = require('incidentquotes.earlier')
local core = require('incidentquotes.core')
local lines = require('incidentquotes.lines')
local mend = require('incidentquotes.mend')
local review_of = require('incidentquotes.review')
local roster = require('incidentquotes.roster')

---@class incidentquotes.ReportText
---@field doc string what records call it
---@field path string? of its file, from the working directory; nil: the same as doc
---@field file string? what comparisons call a copy; nil: the same as doc
---@field text string
---@field lang string?
---@field role 'copy'|'source'|'text' 'text': neither, where texts are read by themselves
---@field source incidentquotes.Source? where it is a source: id, outlet, url, published …
---@field sha256 string? of the text, once somebody has asked: see digest

---@class incidentquotes.Report
---@field command string that made it: "scan", "check", "compare", "find", "report", "lint"
---@field by 'finding'|'speaker' what a record is about, in a report
---@field title string?
---@field records table[] as JSON Lines have them, in their order
---@field texts incidentquotes.ReportText[] copies first, then sources
---@field reviews incidentquotes.Review[] one for each copy that was checked
---@field incident incidentquotes.Incident? while it is open
---@field shared table[] claims, facts and names that the documents share
---@field unchecked incidentquotes.Unchecked[] what was not looked at
---@field since string? the earlier report that this one is compared with
---@field gone table[] findings of the earlier report that are not there any more
---@field by_doc table<string, incidentquotes.ReportText> what records are about; shared ones: see text_of
---@field by_copy table<string, incidentquotes.ReportText> by what comparisons call a copy
---@field by_source table<string, incidentquotes.ReportText> by the id of the source

---@class incidentquotes.ReportPlace words of a source
---@field text incidentquotes.ReportText
---@field start integer
---@field end integer
---@field relation string
---@field speaker string?

---@class incidentquotes.ReportFields
---@field command string
---@field by 'finding'|'speaker'|nil
---@field title string?
---@field records table[]
---@field texts table[]
---@field reviews incidentquotes.Review[]?
---@field incident incidentquotes.Incident?
---@field shared table[]?

--- The texts of an incident's sources that were read.
---@param incident incidentquotes.Incident
---@return table[]
function M.source_texts(incident)
  local texts = {}
  for _, source in ipairs(incident.sources) do
    local text = incident:source_text(source.id)
    if text then
      texts[#texts + 1] = {
        doc = source.file,
        path = source.path,
        text = text,
        lang = source.lang,
        role = 'source',
        source = source,
      }
    end
  end
  return texts
end

---@param fields incidentquotes.ReportFields
---@return incidentquotes.Report
function M.new(fields)
  local report = {
    command = fields.command,
    by = fields.by or 'finding',
    title = fields.title or (fields.incident and fields.incident.title),
    records = fields.records,
    texts = fields.texts,
    reviews = fields.reviews or {},
    incident = fields.incident,
    shared = fields.shared or {},
    gone = {},
    by_doc = {},
    by_copy = {},
    by_source = {},
  }
  for _, text in ipairs(report.texts) do
    report.by_doc[text.doc] = report.by_doc[text.doc] or text
    if text.source then
      report.by_source[text.source.id] = text
    elseif text.role == 'copy' then
      local name = text.file or text.doc
      report.by_copy[name] = report.by_copy[name] or text
    end
  end
  report.unchecked = coverage.unchecked(report)
  return report
end

--- The text that a part of something shared stands in; a copy and a source may have one name.
---@param report incidentquotes.Report
---@param member {doc: string, copy: boolean?}
---@return incidentquotes.ReportText? nil for a copy that was not read
function M.text_of(report, member)
  if member.copy then
    return report.by_copy[member.doc]
  end
  local text = report.by_doc[member.doc]
  if text and text.role == 'copy' then
    for _, other in ipairs(report.texts) do
      if other.role ~= 'copy' and other.doc == member.doc then
        return other
      end
    end
  end
  return text
end

--- A report of copies that were checked.
---@param command string
---@param incident incidentquotes.Incident
---@param reviews incidentquotes.Review[]
---@param shared table[]? what incident:compare() has found
---@return incidentquotes.Report
function M.of_reviews(command, incident, reviews, shared)
  local texts = {}
  for _, review in ipairs(reviews) do
    texts[#texts + 1] = {
      doc = review.doc,
      path = review.path,
      file = review.file,
      text = review.text,
      lang = review.lang,
      role = 'copy',
    }
  end
  for _, text in ipairs(M.source_texts(incident)) do
    texts[#texts + 1] = text
  end
  return M.new({
    command = command,
    records = review_of.all_findings(reviews),
    texts = texts,
    reviews = reviews,
    incident = incident,
    shared = shared,
  })
end

--- Leaves of the findings those that an earlier report does not have as they are now, and says what of
--- it is gone.
---@param report incidentquotes.Report
---@param since string JSON Lines of the earlier one
---@param name string? what it is called
---@return true?, string? message, string? code
function M.compare_with(report, since, name)
  local before, message, code = earlier.read(since)
  if not before then
    return nil, name and ('%s: %s'):format(name, message) or message, code
  end
  report.records, report.gone = earlier.changes(report.records, function(finding)
    return report.by_doc[finding.doc].text:sub(finding.start + 1, finding['end'])
  end, before)
  report.since = name or 'an earlier report'
  return true
end

local function base_of(path)
  return path:match('[^/]*$')
end

--- The file of an incident that a copy is, however its path is written.
---@param incident incidentquotes.Incident
---@param review incidentquotes.Review
---@return string?
local function declared_file(incident, review)
  local path = review.path and roster.normalize(review.path)
  for _, copy in ipairs(incident.copy) do
    if not path then
      if copy.file == review.doc then
        return copy.file
      end
    elseif roster.normalize(incident.directory .. '/' .. copy.file) == path then
      return copy.file
    end
  end
  -- An absolute path, or one through a link: the same name and the same words are the same copy.
  for _, copy in ipairs(path and incident.copy or {}) do
    if
      base_of(copy.file) == base_of(path)
      and core.read(copy.file, incident.root) == review.text
    then
      return copy.file
    end
  end
  return nil
end

--- The texts of reviews by what a comparison calls them: a declared copy is the incident's file, and
--- what only has the name of one is not.
---@param incident incidentquotes.Incident
---@param reviews incidentquotes.Review[]
---@return table<string, string> texts
---@return table<string, string> docs what the reviews call them
local function drafts_of(incident, reviews)
  local texts, docs, declared = {}, {}, {}
  for _, copy in ipairs(incident.copy) do
    declared[copy.file] = true
  end
  for _, review in ipairs(reviews) do
    local file = declared_file(incident, review)
    local name = file or (declared[review.doc] and './' .. review.doc) or review.doc
    review.file = not file and name or nil
    texts[name], docs[name] = review.text, file and review.doc or nil
  end
  return texts, docs
end

--- Calls copies in shared records what the reviews call them.
local function rename(shared, docs)
  local function each(members)
    for _, member in ipairs(members) do
      member.doc = member.copy and docs[member.doc] or member.doc
    end
  end
  for _, record in ipairs(shared) do
    each(record.members or {})
    for _, variant in ipairs(record.variants or {}) do
      each(variant.mentions)
    end
  end
end

--- Checks copies of an incident, and compares all of its documents.
---@param incident incidentquotes.Incident
---@param copies (string|incidentquotes.Copy)[]? default: those that the incident declares
---@return incidentquotes.Report?, string? message, string? code
function M.of_incident(incident, copies)
  local reviews = {}
  for _, copy in ipairs(copies or { false }) do
    local found, message, code = incident:reviews(copy or nil)
    if not found then
      return nil, message, code
    end
    for _, review in ipairs(found) do
      reviews[#reviews + 1] = review
    end
  end
  local drafts, docs = drafts_of(incident, reviews)
  local shared, message, code = incident:compare(drafts)
  if not shared then
    return nil, message, code
  end
  rename(shared, docs)
  return M.of_reviews('report', incident, reviews, shared)
end

--- The lines of a text.
---@param text incidentquotes.ReportText
---@return incidentquotes.Lines
function M.lines_of(text)
  text.lines = text.lines or lines.new(text.text)
  return text.lines
end

--- The SHA-256 of a text, which is computed once.
---@param text incidentquotes.ReportText
---@return string
function M.digest(text)
  text.sha256 = text.sha256 or core.digest(text.text)
  return text.sha256
end

--- The places in the sources that a finding is about, the best first, in texts that were read.
---@param report incidentquotes.Report
---@param finding incidentquotes.Finding
---@return incidentquotes.ReportPlace[]
function M.places(report, finding)
  local places = {}
  for i, place in ipairs(review_of.places(finding)) do
    local text = report.by_source[place.source]
    if text then
      places[#places + 1] = {
        text = text,
        start = place.start,
        ['end'] = place['end'],
        relation = place.relation,
        speaker = i == 1 and finding.best.speaker or place.speaker,
      }
    end
  end
  return places
end

--- The copy's words that a finding is about, as they stand.
---@param report incidentquotes.Report
---@param finding incidentquotes.Finding
---@return string
function M.words(report, finding)
  local text = report.by_doc[finding.doc]
  return text and text.text:sub(finding.start + 1, finding['end']) or ''
end

--- What can be done about a finding by changing the copy, the most likely first, as others may offer it
--- for one click.
---@param report incidentquotes.Report
---@param finding incidentquotes.Finding
---@return {title: string, edits: incidentquotes.TextEdit[]}[]
function M.fixes(report, finding)
  local text = report.by_doc[finding.doc]
  local review
  for _, item in ipairs(report.reviews) do
    review = review or (item.doc == finding.doc and item) or nil
  end
  local fixes = {}
  for _, action in ipairs(mend.actions(review or { doc = text.doc, text = text.text }, finding)) do
    if action.edits and not action.by_hand then
      fixes[#fixes + 1] = { title = action.title, edits = action.edits }
    end
  end
  return fixes
end

return M
