--- incidentquotes init

local M = {}

local gathering = require('incidentquotes.gathering')
local misuse = require('incidentquotes.cli.misuse')
local output = require('incidentquotes.cli.output')

--- “1 copy”, “3 copies”.
local function amount(list, one, several)
  return ('%d %s'):format(#list, #list == 1 and one or several)
end

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
  local sources = amount(gathered.sources, 'source', 'sources')
  local copies = amount(gathered.copy, 'copy', 'copies')
  output.write_text(('%s/incident.yaml: %s, %s\n'):format(directory, sources, copies), {})
  return 0
end

return M
