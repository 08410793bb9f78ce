--- The command line: one module in incidentquotes.cli for each command.

local M = {}

local arguments = require('incidentquotes.cli.arguments')
local explain = require('incidentquotes.explain')
local grammar = require('incidentquotes.cli.grammar')
local misuse = require('incidentquotes.cli.misuse')
local suggestion = require('incidentquotes.suggestion')
local usage = require('incidentquotes.cli.usage')
local iq = require('incidentquotes')

local FINE, MISUSE = 0, 2

---@param name string
---@return incidentquotes.CommandGrammar
local function command_of(name)
  local command = grammar.command(name)
  if command then
    return command
  end
  local names = { 'help' }
  for i, known in ipairs(grammar.commands) do
    names[i + 1] = known.name
  end
  local near = suggestion.nearest(name, names)
  misuse.fail(
    ('unknown command %s%s'):format(name, near and ('; did you mean %s?'):format(near) or '')
  )
end

---@param text string
local function say(text)
  require('incidentquotes.cli.output').write_text(text, {})
end

---@param words string[]
---@return integer status
local function run(words)
  local name = words[1]
  if name == nil or name == '--help' or name == '-h' or (name == 'help' and not words[2]) then
    say(usage.program())
    return name and FINE or MISUSE
  elseif name == '--version' or name == '-V' then
    say(('incidentquotes %s (%s)\n'):format(iq.version, _VERSION))
    return FINE
  elseif name == 'help' then
    say(usage.command(command_of(words[2])))
    return FINE
  end
  local command = command_of(name)
  local options, operands = arguments.read(command, words)
  if options.help then
    say(usage.command(command))
    return FINE
  elseif options.version then
    return run({ '--version' })
  end
  return require('incidentquotes.cli.' .. (command.module or name)).run(options, operands, command)
end

--- Runs the command line.
---@param words string[] arguments, without the program's name
---@return integer status 0 fine, 1 findings, 2 misuse or input that cannot be read
function M.main(words)
  local ok, result = pcall(run, words)
  if ok then
    local flushed, reason = io.stdout:flush()
    if flushed then
      return result
    end
    result = { misuse = ('the output cannot be written: %s'):format(reason) }
  end
  local message = type(result) == 'table' and result.misuse or tostring(result)
  -- The interpreter's own error, with the place in the program where it was.
  if message:find('interrupted!$') then
    message = 'interrupted'
  end
  io.stderr:write('incidentquotes: ', explain.neutralize(message), '\n')
  return MISUSE
end

return M
