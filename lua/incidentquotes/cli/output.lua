--- What a run prints: all at once, so that an error before leaves nothing half-written.

local M = {}

local core = require('incidentquotes.core')
local format = require('incidentquotes.format')
local misuse = require('incidentquotes.cli.misuse')
local terminal = require('incidentquotes.cli.terminal')

--- The format that a call asks for: lines for people on a terminal, JSON Lines in a pipe, the first of
--- the command's own in a report.
---@param command incidentquotes.CommandGrammar
---@param options incidentquotes.CommandValues
---@return string
function M.format(command, options)
  if options.format then
    return options.format --[[@as string]]
  elseif command.formats[1] ~= 'jsonl' then
    return command.formats[1]
  end
  return (core.is_terminal(1) and not options.output) and 'text' or 'jsonl'
end

--- Writes a text to the file that a call names, or to the standard output.
---@param text string
---@param options incidentquotes.CommandValues
function M.write_text(text, options)
  if options.output and options.output ~= '-' then
    local written, message = core.replace(options.output, text)
    misuse.expect(written, message)
    return
  end
  local written, message = io.stdout:write(text)
  if written then
    written, message = io.stdout:flush()
  end
  misuse.expect(written, ('the output cannot be written: %s'):format(message))
end

--- Ends the run where the file to be written is one that was read: sources are never changed.
---@param report incidentquotes.Report
---@param path string
local function spare_inputs(report, path)
  local own = core.identity(path)
  local read = { report.incident and report.incident.path }
  for _, text in ipairs(report.texts) do
    read[#read + 1] = text.path or text.doc
  end
  for _, input in pairs(read) do
    if own and core.identity(input) == own then
      misuse.fail(('%s was read; it is not overwritten'):format(path))
    end
  end
end

--- Writes a report.
---@param report incidentquotes.Report
---@param command incidentquotes.CommandGrammar
---@param options incidentquotes.CommandValues
function M.write(report, command, options)
  if options.output then
    spare_inputs(report, options.output --[[@as string]])
  end
  local paint = not options.output and terminal.painter(options.color) or nil
  M.write_text(format.write(M.format(command, options), report, { paint = paint }), options)
end

return M
