--- Garbage that is collected at every moment takes nothing away that is still asked for.
local helper = require('spec.helper')

local SEARCH = "LUA_PATH='./lua/?.lua;./lua/?/init.lua' LUA_CPATH='./lua/?.so' "

describe('under pressure of the garbage collector', function()
  for _, name in ipairs({ 'IQ_LUA54', 'IQ_LUAJIT' }) do
    it('all records stay the same: ' .. name, function()
      local interpreter = assert(os.getenv(name), name .. ' names no interpreter')
      local output, errors, status = helper.run(SEARCH .. interpreter .. ' spec/pressure.lua')
      assert.are.equal('', errors)
      assert.are.equal(0, status)
      local bytes, calls = output:match('^(%d+) bytes, (%d+) calls\n$')
      assert.is_true(tonumber(bytes) > 20000 and tonumber(calls) > 2000, output)
    end)
  end
end)
