--- --fail-on: which findings make a run fail.

local M = {}

local misuse = require('incidentquotes.cli.misuse')
local titles = require('incidentquotes.codes').titles

local severities = { hint = 1, info = 2, warning = 3, error = 4 }

--- A function that tells whether a finding makes the run fail.
---@param value string severities and codes, with commas between them; or never
---@return fun(finding: incidentquotes.Finding): boolean
local function test(value)
  local codes, least = {}, nil
  for item in (value .. ','):gmatch('([^,]*),') do
    if severities[item] then
      least = math.min(least or severities[item], severities[item])
    elseif titles[item] then
      codes[item] = true
    elseif value ~= 'never' then
      misuse.fail(
        (
          '--fail-on takes error, warning, info, hint, or codes such as IQ202, with commas'
          .. ' between them, or never; not ‘%s’'
        ):format(item)
      )
    end
  end
  return function(finding)
    return codes[finding.code] == true
      or (least ~= nil and finding.severity ~= nil and severities[finding.severity] >= least)
  end
end

--- Exit status of a run, by its findings; made before the work, so that a wrong value costs nothing.
---@param value string? of --fail-on
---@param default string?
---@return fun(findings: incidentquotes.Finding[]): integer
function M.judge(value, default)
  local fails = test(value or default or 'error')
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
