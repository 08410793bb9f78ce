--- --fail-on: which findings make a run fail.

local M = {}

local misuse = require('incidentquotes.cli.misuse')

local severities = { hint = 1, info = 2, warning = 3, error = 4 }

--- A function that tells whether a finding makes the run fail.
---@param value string? as given
---@param default string?
---@return fun(finding: incidentquotes.Finding): boolean
local function test(value, default)
  value = value or default or 'error'
  if value == 'never' then
    return function()
      return false
    end
  elseif severities[value] then
    return function(finding)
      return finding.severity ~= nil and severities[finding.severity] >= severities[value]
    end
  end
  local codes = {}
  for code in value:gmatch('[^,]+') do
    if not code:match('^IQ%d%d%d$') then
      misuse.fail(
        ('--fail-on takes error, warning, info, hint, never, or codes such as IQ202; not %s'):format(
          code
        )
      )
    end
    codes[code] = true
  end
  return function(finding)
    return codes[finding.code] == true
  end
end

--- Exit status of a run, by its findings; made before the work, so that a wrong value costs nothing.
---@param value string? of --fail-on
---@param default string?
---@return fun(findings: incidentquotes.Finding[]): integer
function M.judge(value, default)
  local fails = test(value, default)
  return function(findings)
    for _, finding in ipairs(findings) do
      if finding.type == 'finding' and fails(finding) then
        return 1
      end
    end
    return 0
  end
end

return M
