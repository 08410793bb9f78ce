--- The C core, of the build that fits this Lua.

local abi = _VERSION == 'Lua 5.1' and '51' or '54'
local API_VERSION = 8

--- Lua 5.1 answers a second require of a module that failed with “loop or previous error”; the
--- reason is worth more.
local function refuse(message)
  package.loaded['incidentquotes.core'] = nil
  error(message, 0)
end

local found, core = pcall(require, 'incidentquotes.core' .. abi)
if not found then
  local reason = tostring(core):match('undefined symbol[^\n]*') or 'it is not built'
  local command = abi == '51' and ' (in Neovim: :IncidentQuotes build)' or ''
  refuse(
    ('incidentquotes: no core for %s: %s; run “make” in its directory%s'):format(
      _VERSION,
      reason,
      command
    )
  )
end
if core.api_version ~= API_VERSION then
  refuse(
    ('incidentquotes: the core speaks version %s, not %d; build it again and restart'):format(
      tostring(core.api_version),
      API_VERSION
    )
  )
end

return core
