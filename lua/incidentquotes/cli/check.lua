--- incidentquotes check

local M = {}

local failing = require('incidentquotes.cli.failing')
local input = require('incidentquotes.cli.input')
local misuse = require('incidentquotes.cli.misuse')
local output = require('incidentquotes.cli.output')
local report_of = require('incidentquotes.report')

--- The reviews of the copies that a call names, or of those of its incident.
---@param incident incidentquotes.Incident
---@param files string[]
---@param lang string?
---@return incidentquotes.Review[]
function M.reviews(incident, files, lang)
  if #files == 0 then
    local reviews, message = incident:reviews()
    return misuse.expect(reviews, message)
  end
  local reviews = {}
  for _, path in ipairs(files) do
    local found, message = incident:reviews(input.copy(path, lang))
    reviews[#reviews + 1] = misuse.expect(found, message)[1]
  end
  return reviews
end

---@param command incidentquotes.CommandGrammar
---@param options incidentquotes.CommandValues
---@param files string[]
function M.expect_sources(command, options, files)
  if not options.incident and #options.source == 0 then
    misuse.fail(('%s needs --incident incident.yaml, or --source FILE'):format(command.name))
  elseif not options.incident and #files == 0 then
    misuse.fail(('%s --source needs a COPY'):format(command.name))
  end
end

--- A gate that looks at nothing would be open.
---@param incident incidentquotes.Incident
---@param files string[]
function M.expect_copies(incident, files)
  if #files == 0 and #incident.copy == 0 then
    misuse.fail(('%s names no copy, and the call does not either'):format(incident.path))
  end
end

---@param options incidentquotes.CommandValues
---@param files string[]
---@param command incidentquotes.CommandGrammar
---@return integer status
function M.run(options, files, command)
  M.expect_sources(command, options, files)
  local judge = failing.judge(options['fail-on'])
  local incident = input.incident(options, files)
  M.expect_copies(incident, files)
  local reviews = M.reviews(incident, files, options.lang --[[@as string?]])
  local report = report_of.of_reviews('check', incident, reviews)
  output.write(report, command, options)
  return judge(report.records)
end

return M
