--- The C core, of the build that fits this Lua.

local abi = _VERSION == 'Lua 5.1' and '51' or '54'
local API_VERSION = 1

local found, core = pcall(require, 'incidentquotes.core' .. abi)
if not found then
  local reason = tostring(core):match('undefined symbol[^\n]*') or 'it is not built'
  error(
    ('incidentquotes: the core for %s cannot be loaded (%s); run “make” in the directory of IncidentQuotes%s'):format(
      _VERSION,
      reason,
      abi == '51' and ' or :IncidentQuotes build' or ''
    ),
    0
  )
end
if core.api_version ~= API_VERSION then
  error(
    ('incidentquotes: the core is of version %s, but version %d is needed; build it again and restart'):format(
      tostring(core.api_version),
      API_VERSION
    ),
    0
  )
end

return core
