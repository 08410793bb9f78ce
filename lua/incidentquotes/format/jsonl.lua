--- JSON Lines: records as they are, one a line.

local M = {}

local json = require('incidentquotes.json')
local report_of = require('incidentquotes.report')

--- What a report begins with: its texts, by their digests, and what was not looked at.
---@param report incidentquotes.Report
---@return table
local function heading(report)
  local texts = {}
  for i, text in ipairs(report.texts) do
    local source = text.source or {}
    texts[i] = {
      doc = text.doc,
      role = text.role,
      id = source.id,
      outlet = source.outlet,
      published = source.published,
      lang = text.lang,
      sha256 = report_of.digest(text),
    }
  end
  return {
    type = 'report',
    title = report.title,
    since = report.since,
    texts = texts,
    unchecked = report.unchecked,
  }
end

--- A report as a fact-checker hands it over has its texts, the quotations of the copies, and what the
--- documents share, around the findings: a later report can be compared with it.
---@param report incidentquotes.Report
---@return string
function M.write(report)
  local out = {}
  local function add(records)
    for _, record in ipairs(records) do
      out[#out + 1] = json.encode(record) .. '\n'
    end
  end
  local whole = report.command == 'report' and #report.reviews > 0
  if whole then
    add({ heading(report) })
    for _, review in ipairs(report.reviews) do
      add(review.known_quotations)
    end
  end
  add(report.records)
  if whole then
    add(report.gone)
    add(report.shared)
  end
  return table.concat(out)
end

return M
