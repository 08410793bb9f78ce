--- incidentquotes report

local M = {}

local checking = require('incidentquotes.cli.check')
local comparison = require('incidentquotes.comparison')
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
    for _, path in ipairs(files) do
      table.insert(options.source, path)
    end
    if #options.source == 0 then
      misuse.fail('report --by speaker needs --incident incident.yaml, or files')
    end
  elseif #files > 0 then
    misuse.fail('report --by speaker --incident takes no files: it counts those of the incident')
  end
  for _, name in ipairs({ 'since', 'fail-on' }) do
    if options[name] then
      misuse.fail(('--%s is about findings; --by speaker has none'):format(name))
    end
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
  local incident = input.incident(options, files)
  checking.expect_copies(incident, files)
  local copies
  for i, path in ipairs(files) do
    copies = copies or {}
    copies[i] = input.copy(path, options.lang --[[@as string?]])
  end
  local report, message = report_of.of_incident(incident, copies)
  misuse.expect(report, message)
  if options.since then
    local compared, problem =
      report_of.compare_with(report, input.read(options.since), options.since)
    misuse.expect(compared, problem)
  end
  local status = judge(report.records)
  output.write(report, command, options)
  return status
end

return M
