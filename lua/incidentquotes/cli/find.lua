--- incidentquotes find

local M = {}

local input = require('incidentquotes.cli.input')
local misuse = require('incidentquotes.cli.misuse')
local output = require('incidentquotes.cli.output')
local report_of = require('incidentquotes.report')

local FOUND, NOWHERE = 0, 1

---@param options incidentquotes.CommandValues
---@param operands string[] words, then files
---@param command incidentquotes.CommandGrammar
---@return integer status
function M.run(options, operands, command)
  local words = table.remove(operands, 1)
  if not words or not words:find('%S') then
    misuse.fail('find needs WORDS')
  elseif not options.incident and #operands == 0 then
    misuse.fail('find needs --incident incident.yaml, or a FILE')
  elseif options.incident and #operands > 0 then
    misuse.fail('find --incident takes no files: it looks into those of the incident')
  end
  options.source = operands
  local incident = input.incident(options)
  local matches, message = incident:find(words, options.lang --[[@as string?]])
  misuse.expect(matches, message)
  local texts = report_of.source_texts(incident)
  output.write(
    report_of.new({
      command = 'find',
      title = words,
      records = matches,
      texts = texts,
      incident = incident,
    }),
    command,
    options
  )
  if #matches == 0 and output.format(command, options) == 'text' then
    io.stderr:write(
      ('not found in the %d supplied source%s\n'):format(#texts, #texts == 1 and '' or 's')
    )
  end
  return #matches > 0 and FOUND or NOWHERE
end

return M
