--- incidentquotes report

local M = {}

local checking = require('incidentquotes.cli.check')
local comparison = require('incidentquotes.comparison')
local earlier_of = require('incidentquotes.earlier')
local failing = require('incidentquotes.cli.failing')
local input = require('incidentquotes.cli.input')
local misuse = require('incidentquotes.cli.misuse')
local output = require('incidentquotes.cli.output')
local report_of = require('incidentquotes.report')
local speaker_table = require('incidentquotes.speaker_table')

--- A table is no list of places in texts.
local SPEAKER_FORMATS = { text = true, jsonl = true, csv = true, markdown = true, html = true }

--- A table of speakers instead of findings.
local function by_speaker(options, files, command)
  if not options.incident then
    if #files == 0 then
      misuse.fail('report --by speaker needs --incident incident.yaml, or files')
    end
    options.source = files
  elseif #files > 0 then
    misuse.fail('report --by speaker --incident takes no files: it counts those of the incident')
  end
  if options.since then
    misuse.fail('--since compares findings; --by speaker has none')
  end
  options.format = options.format or 'text'
  if not SPEAKER_FORMATS[options.format] then
    misuse.fail('--by speaker is a table: --format is text, jsonl, csv, markdown or html')
  end
  local incident = input.incident(options)
  local compared, message = comparison.of(incident)
  misuse.expect(compared, message)
  local outlets = {}
  for _, source in ipairs(incident.sources) do
    outlets[source.file] = source.outlet
  end
  local rows = speaker_table.rows(compared, outlets)
  output.write(
    report_of.new({
      command = 'report',
      by = 'speaker',
      records = rows,
      texts = report_of.source_texts(incident),
      incident = incident,
    }),
    command,
    options
  )
  return 0
end

--- Leaves what an earlier report has as it is.
local function since(report, path)
  local earlier, message = earlier_of.read(input.read(path))
  misuse.expect(earlier, ('%s: %s'):format(path, message))
  local new, gone = earlier_of.changes(report.records, function(finding)
    return report.by_doc[finding.doc].text:sub(finding.start + 1, finding['end'])
  end, earlier)
  report.records, report.gone, report.since = new, gone, path
end

---@param options incidentquotes.CommandValues
---@param files string[]
---@param command incidentquotes.CommandGrammar
---@return integer status
function M.run(options, files, command)
  if options.by == 'speaker' then
    return by_speaker(options, files, command)
  end
  checking.expect_sources(command, options, files)
  local judge = failing.judge(options['fail-on'], 'never')
  local incident = input.incident(options)
  local reviews = checking.reviews(incident, files, options.lang --[[@as string?]])
  local drafts = {}
  for _, review in ipairs(reviews) do
    drafts[review.doc] = review.text
  end
  local shared, message = incident:compare(drafts)
  misuse.expect(shared, message)
  local report = report_of.of_reviews('report', incident, reviews, shared)
  if options.since then
    since(report, options.since)
  end
  local status = judge(report.records)
  output.write(report, command, options)
  return status
end

return M
