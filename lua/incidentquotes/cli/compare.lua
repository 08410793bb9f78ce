--- incidentquotes compare

local M = {}

local core = require('incidentquotes.core')
local input = require('incidentquotes.cli.input')
local misuse = require('incidentquotes.cli.misuse')
local output = require('incidentquotes.cli.output')
local report_of = require('incidentquotes.report')

---@param options incidentquotes.CommandValues
---@param files string[]
---@param command incidentquotes.CommandGrammar
---@return integer status
function M.run(options, files, command)
  if not options.incident then
    options.source = files
  elseif #files > 0 then
    misuse.fail('compare --incident takes no files: it compares those of the incident')
  end
  local incident = input.incident(options)
  if not options.incident and #incident.sources < 2 then
    misuse.fail('compare needs --incident incident.yaml, or two files')
  end
  local claims, message = incident:compare()
  misuse.expect(claims, message)
  local texts = report_of.source_texts(incident)
  for _, copy in ipairs(incident.copy) do
    local text, problem = core.read(copy.file, incident.root)
    texts[#texts + 1] = {
      doc = copy.file,
      path = incident.directory .. '/' .. copy.file,
      text = misuse.expect(text, problem),
      lang = copy.lang or incident.lang,
      role = 'copy',
    }
  end
  output.write(
    report_of.new({
      command = 'compare',
      records = claims,
      texts = texts,
      incident = incident,
      shared = claims,
    }),
    command,
    options
  )
  return 0
end

return M
