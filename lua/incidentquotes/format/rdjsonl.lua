--- Reviewdog's diagnostics, one a line (proto/rdf/reviewdog.proto): findings with a code. Columns are
--- bytes from 1, the end is exclusive.

local M = {}

local explain = require('incidentquotes.explain')
local json = require('incidentquotes.json')
local report_of = require('incidentquotes.report')

local SEVERITIES = { error = 'ERROR', warning = 'WARNING', info = 'INFO', hint = 'INFO' }

local function position(lines, offset)
  local row, column = lines:locate(offset)
  return { line = row + 1, column = column + 1 }
end

local function range(lines, start, stop)
  return { start = position(lines, start), ['end'] = position(lines, stop) }
end

--- A suggestion replaces one range: edits of one fix and the words between them become one.
local function suggestion(text, lines, edits)
  local first, last = edits[1], edits[#edits]
  local parts, at = {}, first.start
  for _, edit in ipairs(edits) do
    parts[#parts + 1] = text:sub(at + 1, edit.start)
    parts[#parts + 1] = edit.text
    at = edit['end']
  end
  return { range = range(lines, first.start, last['end']), text = table.concat(parts) }
end

local function diagnostic(report, finding)
  local text = report.by_doc[finding.doc]
  local lines = report_of.lines_of(text)
  local suggestions = {}
  for i, fix in ipairs(report_of.fixes(report, finding)) do
    suggestions[i] = suggestion(text.text, lines, fix.edits)
  end
  return {
    message = explain.neutralize(finding.message),
    location = {
      path = text.path or text.doc,
      range = range(lines, finding.start, finding['end']),
    },
    severity = SEVERITIES[finding.severity],
    source = { name = 'incidentquotes' },
    code = { value = finding.code },
    suggestions = #suggestions > 0 and suggestions or nil,
  }
end

---@param report incidentquotes.Report
---@return string
function M.write(report)
  local out = {}
  for _, finding in ipairs(report.records) do
    if finding.code then
      out[#out + 1] = json.value(diagnostic(report, finding)) .. '\n'
    end
  end
  return table.concat(out)
end

return M
