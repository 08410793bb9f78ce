--- Every Lua gives the same records, byte for byte.
local helper = require('spec.helper')

local SCRIPT = [[
local iq = require('incidentquotes')
local incident = assert(iq.open('data/demo/incident.yaml'))
local out = {}
for _, finding in ipairs(assert(incident:check())) do out[#out + 1] = iq.encode(finding) end
for _, claim in ipairs(assert(incident:compare())) do out[#out + 1] = iq.encode(claim) end
for _, source in ipairs(incident.sources) do
  for _, quotation in ipairs((iq.scan(incident:source_text(source.id)))) do
    out[#out + 1] = iq.encode(quotation)
  end
end
out[#out + 1] = require('incidentquotes.core').unicode_version
io.write(table.concat(out, '\n'), '\n')
]]

--- The interpreters, as the environment names them.
local function interpreters()
  local list = {}
  for _, name in ipairs({ 'IQ_LUA54', 'IQ_LUAJIT' }) do
    if os.getenv(name) then
      list[#list + 1] = "LUA_PATH='./lua/?.lua;./lua/?/init.lua' LUA_CPATH='./lua/?.so' "
        .. os.getenv(name)
    end
  end
  for _, name in ipairs({ 'IQ_NVIM_OLD', 'IQ_NVIM_NEW' }) do
    if os.getenv(name) then
      list[#list + 1] = os.getenv(name) .. " -u NONE -i NONE -n --cmd 'set rtp^=.' -l"
    end
  end
  return list
end

describe('all interpreters', function()
  it('print the same records', function()
    local path = os.tmpname()
    helper.write(path, SCRIPT)
    local expected
    for _, interpreter in ipairs(interpreters()) do
      local output, errors, status = helper.run(interpreter .. ' ' .. path)
      assert.are.equal('', errors)
      assert.are.equal(0, status)
      assert.truthy(#output > 5000)
      expected = expected or output
      assert.are.equal(expected, output)
    end
    assert.truthy(expected, 'no interpreter is named in the environment')
    os.remove(path)
  end)
end)
