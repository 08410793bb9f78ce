--- incidentquotes init

local M = {}

local gathering = require('incidentquotes.gathering')
local misuse = require('incidentquotes.cli.misuse')
local output = require('incidentquotes.cli.output')

---@param options incidentquotes.CommandValues
---@param operands string[] a directory, or nothing
---@return integer status
function M.run(options, operands)
  if #operands > 1 then
    misuse.fail('init takes one directory')
  end
  local directory = (operands[1] or '.'):gsub('(.)/+$', '%1')
  local gathered, message = gathering.found(directory, nil, options.lang --[[@as string?]])
  misuse.expect(gathered, message)
  output.write_text(
    ('%s/incident.yaml: %d sources, %d copies\n'):format(
      directory,
      #gathered.sources,
      #gathered.copy
    ),
    {}
  )
  return 0
end

return M
