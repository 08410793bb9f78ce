--- Lines for people, on a terminal or not.

local M = {}

local core = require('incidentquotes.core')
local difference = require('incidentquotes.difference')
local explain = require('incidentquotes.explain')
local report_of = require('incidentquotes.report')

---@alias incidentquotes.Paint fun(style: string, text: string): string

--- The words of a source beside those of the copy: [-only there-], {+only here+}.
---@param words string the text that the edits' `copy` counts in
---@param source incidentquotes.ReportText?
---@param place {start: integer, end: integer, text: string}
---@param edits incidentquotes.Edit[]
---@param paint incidentquotes.Paint
local function compared(words, source, place, edits, paint)
  if not source then
    return explain.neutralize(place.text)
  end
  local pieces = difference.pieces(source.text, place.start, place['end'], words, edits)
  return difference.line(pieces, function(kind, text)
    text = explain.neutralize(text)
    if kind == 'same' then
      return text
    end
    local form = kind == 'missing' and '[-%s-]' or '{+%s+}'
    local bare, space = text:match('^(.-)(%s*)$')
    return bare == '' and text or paint(kind, form:format(bare)) .. space
  end)
end

--- How many there are of something, in columns.
local function counted(count, word)
  return ('%4d %-' .. #word + 1 .. 's'):format(count, count == 1 and word or word .. 's')
end

--- A place in a text that documents share: FILE:LINE.
local function place_of(report, member)
  local text = report_of.text_of(report, member)
  local line = text and report_of.lines_of(text):locate(member.start) + 1
  return explain.neutralize(member.doc) .. (line and (':%d'):format(line) or '')
end

--- Relations whose words differ word by word.
local worded = {
  elided = true,
  ['elided-silent'] = true,
  extended = true,
  bracketed = true,
  ['altered-minor'] = true,
  altered = true,
}

--- One version of a claim beside the first one.
---@param member incidentquotes.Member
---@param first incidentquotes.Member
---@param relation {relation: string, attribution: string}? to the first
local function version_of(report, member, first, relation, paint)
  local parts =
    { place_of(report, member) .. ':', explain.neutralize(member.speaker or 'nobody named') }
  local text, other = report_of.text_of(report, member), report_of.text_of(report, first)
  if text then
    local words = text.text:sub(member.start + 1, member['end'])
    local shown = explain.neutralize(words)
    if relation and worded[relation.relation] and other then
      local before = other.text:sub(first.start + 1, first['end'])
      local edits = core.wording(words, before, text.lang or '')
      local place = { start = 0, ['end'] = #before }
      shown = edits and compared(words, { text = before }, place, edits, paint) or shown
    end
    parts[#parts + 1] = ('“%s”'):format(shown)
  end
  if relation then
    parts[#parts + 1] = paint('dim', relation.relation)
    local is_other = relation.attribution == 'conflict'
    parts[#parts + 1] = is_other and paint('warning', 'another speaker') or nil
  end
  return '    ' .. table.concat(parts, ' ')
end

--- Each takes a record whose strings are harmless, and the record itself.
---@type table<string, fun(record: table, paint: incidentquotes.Paint, report: table, raw: table): string>
local lines = {
  quotation = function(record, paint)
    local who = record.speaker and record.speaker.name
    return ('%s:%d:%d: %s “%s”%s'):format(
      record.doc,
      record.line,
      record.column,
      paint('dim', record.kind),
      record.text,
      who and (' — ' .. who) or ''
    )
  end,
  finding = function(record, paint, report, raw)
    local level = record.severity or 'clean'
    local place = ('%s:%d:%d: '):format(record.doc, record.line, record.column)
    local head = place
      .. paint(level, record.code and (level .. ' ' .. record.code) or 'ok')
      .. ' '
      .. record.message
    local copy = report.by_doc[raw.doc]
    if not record.code or not copy then
      return head
    elseif not record.best then
      if record.relation ~= 'not-found' then
        return head
      end
      local words = copy.text:sub(raw.start + 1, raw['end'])
      return ('%s\n    %s %s'):format(
        head,
        paint('dim', 'copy:'),
        explain.quote(explain.neutralize(words))
      )
    end
    local source = report.by_source[raw.best.source]
    local words = compared(copy.text, source, raw.best, raw.edits, paint)
    return ('%s\n    %s “%s”'):format(head, paint('dim', record.best.source .. ':'), words)
  end,
  gone = function(record, paint)
    local words = record.words and (' “%s”:'):format(record.words) or ''
    return ('%s %s:%d %s%s %s'):format(
      paint('dim', 'gone'),
      record.doc,
      record.line,
      record.code or 'ok',
      words,
      record.message
    )
  end,
  match = function(record, paint, report, raw)
    local who = record.speaker and (' — ' .. record.speaker) or ''
    local words = compared(report.title or '', report.by_source[raw.source], raw, raw.edits, paint)
    return ('%s:%d:%d: %s “%s”%s'):format(
      record.doc,
      record.line,
      record.column,
      paint(record.relation == 'identical' and 'clean' or 'dim', record.relation),
      words,
      who
    )
  end,
  speaker_row = function(record)
    local cells = { ('%-32s'):format(record.speaker or 'nobody named') }
    for i, word in ipairs({ 'outlet', 'quotation', 'utterance', 'version' }) do
      cells[i + 1] = counted(record[word .. 's'], word)
    end
    cells[#cells + 1] = ('%4d disputed'):format(record.disputed)
    return table.concat(cells, ' ')
  end,
  name = function(record, paint, report, raw)
    local parts = { record.name }
    for i, variant in ipairs(record.variants) do
      local misspelt = variant.status == 'misspelling'
      parts[#parts + 1] = ('  %s  %s, %d× first in %s'):format(
        paint(misspelt and 'warning' or 'dim', misspelt and 'misspelt' or 'spelt   '),
        variant.text,
        #variant.mentions,
        place_of(report, raw.variants[i].mentions[1])
      )
    end
    return table.concat(parts, '\n')
  end,
  fact = function(record, paint, report, raw)
    local level = record.agreement == 'conflict' and 'warning' or 'dim'
    local parts = { ('%s %s'):format(paint(level, record.agreement), record.attribute) }
    for i, member in ipairs(record.members) do
      parts[#parts + 1] = ('    %s: %s'):format(place_of(report, raw.members[i]), member.text)
    end
    return table.concat(parts, '\n')
  end,
  claim = function(_, paint, report, raw)
    local parts = { paint('dim', ('claim of %d quotations'):format(#raw.members)) }
    local relations = {}
    for _, relation in ipairs(raw.relations) do
      if relation.a == 0 then
        relations[relation.b] = relation
      end
    end
    for i, member in ipairs(raw.members) do
      parts[#parts + 1] = version_of(report, member, raw.members[1], relations[i - 1], paint)
    end
    return table.concat(parts, '\n')
  end,
}

--- A record whose strings do nothing to a terminal.
local function harmless(value)
  if type(value) == 'string' then
    return explain.neutralize(value)
  elseif type(value) ~= 'table' then
    return value
  end
  local copy = {}
  for key, item in pairs(value) do
    copy[key] = harmless(item)
  end
  return copy
end

local function unpainted(_, text)
  return text
end

--- What a report says in the end: what it has not looked at.
---@param report incidentquotes.Report
---@param paint incidentquotes.Paint
local function reservations(report, paint)
  local out = {}
  for _, item in ipairs(report.unchecked) do
    local where = item.doc and (item.doc .. ': ') or ''
    out[#out + 1] = paint('dim', 'not checked:') .. ' ' .. explain.neutralize(where .. item.what)
  end
  return out
end

---@param report incidentquotes.Report
---@param opts incidentquotes.FormatOptions
---@return string
function M.write(report, opts)
  local paint = opts.paint or unpainted
  local out, lists = {}, { report.records }
  for _, review in ipairs(report.since and {} or report.reviews) do
    lists[#lists + 1] = review.decided
  end
  lists[#lists + 1] = report.gone
  for _, list in ipairs(lists) do
    for _, record in ipairs(list) do
      out[#out + 1] = lines[record.type](harmless(record), paint, report, record)
    end
  end
  if report.command == 'report' then
    for _, line in ipairs(reservations(report, paint)) do
      out[#out + 1] = line
    end
  end
  out[#out + 1] = ''
  return table.concat(out, '\n')
end

return M
