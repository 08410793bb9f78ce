--- Lines for people, on a terminal or not.

local M = {}

local difference = require('incidentquotes.difference')
local explain = require('incidentquotes.explain')

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
    return ('%s %s %s'):format(paint('dim', 'gone'), record.code or 'ok', record.message)
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
    return ('%-32s %3d outlets %4d quotations %4d utterances %4d versions'):format(
      record.speaker or 'nobody named',
      record.outlets,
      record.quotations,
      record.utterances,
      record.versions
    )
  end,
  name = function(record, paint)
    local parts = { record.name }
    for _, variant in ipairs(record.variants) do
      local misspelt = variant.status == 'misspelling'
      local mention = variant.mentions[1]
      parts[#parts + 1] = ('  %s  %s, %d× first in %s'):format(
        paint(misspelt and 'warning' or 'dim', misspelt and 'misspelt' or 'spelt   '),
        variant.text,
        #variant.mentions,
        mention.doc
      )
    end
    return table.concat(parts, '\n')
  end,
  fact = function(record, paint)
    local level = record.agreement == 'conflict' and 'warning' or 'dim'
    local parts = { ('%s %s'):format(paint(level, record.agreement), record.attribute) }
    for _, member in ipairs(record.members) do
      parts[#parts + 1] = ('    %s:%d-%d: %s'):format(
        member.doc,
        member.start,
        member['end'],
        member.text
      )
    end
    return table.concat(parts, '\n')
  end,
  claim = function(record, paint)
    local parts = { paint('dim', ('claim of %d quotations'):format(#record.members)) }
    for _, member in ipairs(record.members) do
      parts[#parts + 1] = ('    %s:%d-%d'):format(member.doc, member.start, member['end'])
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
  local out = {}
  for _, list in ipairs({ report.records, report.gone }) do
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
