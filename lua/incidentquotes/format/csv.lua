--- Tables (RFC 4180), with a header: one row for each finding, quotation, match, speaker, or member of
--- what documents share. Words are on one line. A cell that a spreadsheet would take for a formula
--- begins with an apostrophe (OWASP, CSV injection).

local M = {}

local explain = require('incidentquotes.explain')
local json = require('incidentquotes.json')
local report_of = require('incidentquotes.report')
local review_of = require('incidentquotes.review')

--- What begins a formula: = + - @, also in their full-width forms.
local FORMULA = { '^[=+%-@]', '^\239\188[\157\139\141]', '^\239\188\160' }

---@param value string|number|boolean|nil
---@return string
local function cell(value)
  if value == nil then
    return ''
  elseif type(value) == 'number' then
    return json.value(value)
  elseif type(value) == 'boolean' then
    return tostring(value)
  end
  local text = explain.neutralize(json.sanitize(value)):gsub('^ +', '')
  for _, pattern in ipairs(FORMULA) do
    text = text:gsub(pattern, "'%0")
  end
  if text:find('[",\r\n]') then
    text = '"' .. text:gsub('"', '""') .. '"'
  end
  return text
end

local function status_of(finding)
  if finding.type == 'gone' then
    return 'gone'
  end
  return finding.decision and finding.decision.kind or (finding.code and 'open' or 'clean')
end

---@param report incidentquotes.Report
---@param finding table
local function finding_row(report, finding, review)
  local own = review and finding.quotation and review_of.quotation_of(review, finding)
  local others = {}
  for i, other in ipairs(finding.others) do
    others[i] = ('%s:%s'):format(other.source, other.relation)
  end
  local source = finding.best and report.by_source[finding.best.source]
  local decision = finding.decision or {}
  local is_gone = finding.type == 'gone'
  return {
    doc = finding.doc,
    line = finding.line,
    column = finding.column,
    start = finding.start,
    ['end'] = finding['end'],
    status = status_of(finding),
    code = finding.code or finding.silenced,
    severity = finding.severity or decision.severity,
    relation = finding.relation,
    attribution = finding.attribution,
    flags = table.concat(finding.flags, ' '),
    speaker = own and own.speaker and own.speaker.name,
    words = is_gone and finding.words or not is_gone and report_of.words(report, finding) or nil,
    message = finding.message,
    source = finding.best and finding.best.source,
    outlet = source and source.source.outlet,
    published = source and source.source.published,
    source_speaker = finding.best and finding.best.speaker,
    source_words = finding.best and finding.best.text,
    other_sources = table.concat(others, ' '),
    decided_by = decision.by,
    decided_at = decision.at,
    note = decision.note,
  }
end

local function finding_rows(report)
  local rows, reviews = {}, {}
  for _, review in ipairs(report.reviews) do
    reviews[review.doc] = reviews[review.doc] or review
  end
  local lists = { report.records, report.gone }
  for _, review in ipairs(report.reviews) do
    lists[#lists + 1] = review.decided
  end
  for _, list in ipairs(lists) do
    for _, finding in ipairs(list) do
      rows[#rows + 1] = finding_row(report, finding, reviews[finding.doc])
    end
  end
  return rows
end

local function quotation_rows(report)
  local rows = {}
  for i, quotation in ipairs(report.records) do
    local speaker, cue = quotation.speaker or {}, quotation.cue or {}
    local text = report.by_doc[quotation.doc]
    rows[i] = {
      doc = quotation.doc,
      outlet = text and text.outlet,
      line = quotation.line,
      column = quotation.column,
      start = quotation.start,
      ['end'] = quotation['end'],
      kind = quotation.kind,
      speaker = speaker.name,
      speaker_words = speaker.text,
      cue = cue.text,
      words = quotation.text,
      utterance = quotation.utterance,
      nested_in = quotation.nested_in,
      continues = quotation.continues,
      closed = quotation.closed,
      heading = quotation.heading,
      confidence = quotation.confidence,
    }
  end
  return rows
end

--- What a member of a claim is to the first one.
local function relation_to_first(claim, index)
  for _, relation in ipairs(claim.relations) do
    if relation.a == 0 and relation.b == index - 1 then
      return relation.relation, relation.attribution
    end
  end
  return nil
end

--- What a row of something shared has besides, by its type: the members, and the columns of each.
---@type table<string, fun(record: table): table[]>
local members_of = {
  claim = function(record)
    local rows = {}
    for i, member in ipairs(record.members) do
      local relation, attribution = relation_to_first(record, i)
      rows[i] = {
        member = member,
        speaker = member.speaker,
        relation = relation,
        attribution = attribution,
      }
    end
    return rows
  end,
  fact = function(record)
    local rows = {}
    for i, member in ipairs(record.members) do
      rows[i] = {
        member = member,
        about = record.attribute,
        relation = record.agreement,
        low = member.low,
        high = member.high,
        unit = member.unit,
      }
    end
    return rows
  end,
  name = function(record)
    local rows = {}
    for _, variant in ipairs(record.variants) do
      for _, mention in ipairs(variant.mentions) do
        rows[#rows + 1] = { member = mention, about = record.name, relation = variant.status }
      end
    end
    return rows
  end,
}

local function shared_rows(report)
  local rows = {}
  for number, record in ipairs(report.records) do
    for _, row in ipairs(members_of[record.type](record)) do
      local member = row.member
      row.type, row.number = record.type, number
      row.doc, row.start, row['end'] = member.doc, member.start, member['end']
      local text = report_of.text_of(report, member)
      if text then
        local line, column = report_of.lines_of(text):locate(member.start)
        row.line, row.column = line + 1, column + 1
        row.words = text.text:sub(member.start + 1, member['end'])
      end
      rows[#rows + 1] = row
    end
  end
  return rows
end

local function match_rows(report)
  local rows = {}
  for i, match in ipairs(report.records) do
    local source = report.by_source[match.source]
    rows[i] = {
      doc = match.doc,
      source = match.source,
      outlet = source and source.source.outlet,
      published = source and source.source.published,
      line = match.line,
      column = match.column,
      start = match.start,
      ['end'] = match['end'],
      relation = match.relation,
      speaker = match.speaker,
      words = match.text,
    }
  end
  return rows
end

local function speaker_rows(report)
  return report.records
end

local FINDING = 'doc line column start end status code severity relation attribution flags speaker '
  .. 'words message '
  .. 'source outlet published source_speaker source_words other_sources decided_by decided_at note'

--- Columns and rows, by the command that made the report.
---@type table<string, {[1]: string, [2]: fun(report: incidentquotes.Report): table[]}>
local tables = {
  scan = {
    'doc outlet line column start end kind speaker speaker_words cue words utterance nested_in continues '
      .. 'closed heading confidence',
    quotation_rows,
  },
  check = { FINDING, finding_rows },
  lint = { FINDING, finding_rows },
  report = { FINDING, finding_rows },
  compare = {
    'type number about doc line column start end relation attribution speaker low high unit words',
    shared_rows,
  },
  find = {
    'doc source outlet published line column start end relation speaker words',
    match_rows,
  },
  speakers = { 'speaker outlets quotations utterances versions disputed', speaker_rows },
}

---@param report incidentquotes.Report
---@return string
function M.write(report)
  local kind = report.by == 'speaker' and 'speakers' or report.command
  local header, rows = tables[kind][1], tables[kind][2](report)
  local columns = {}
  for name in header:gmatch('%S+') do
    columns[#columns + 1] = name
  end
  local out = { table.concat(columns, ',') }
  for _, row in ipairs(rows) do
    local cells = {}
    for i, name in ipairs(columns) do
      cells[i] = cell(row[name])
    end
    out[#out + 1] = table.concat(cells, ',')
  end
  return table.concat(out, '\r\n') .. '\r\n'
end

return M
