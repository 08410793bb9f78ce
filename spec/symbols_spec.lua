--- What the built modules show of themselves.
local helper = require('spec.helper')

describe('a core', function()
  for _, abi in ipairs({ '51', '54' }) do
    it('for ' .. abi .. ' shows its luaopen function and nothing else', function()
      local output = helper.run('nm -D --defined-only lua/incidentquotes/core' .. abi .. '.so')
      local names = {}
      for name in output:gmatch('%x+ %u (%S+)') do
        names[#names + 1] = name
      end
      assert.are.same({ 'luaopen_incidentquotes_core' .. abi }, names)
    end)

    it('for ' .. abi .. ' needs nobody else’s libyaml or utf8proc', function()
      local output = helper.run('nm -D --undefined-only lua/incidentquotes/core' .. abi .. '.so')
      assert.falsy(output:find('yaml_', 1, true))
      assert.falsy(output:find('utf8proc_', 1, true))
    end)

    it('for ' .. abi .. ' holds nothing that changes', function()
      local output = helper.run('nm -f sysv lua/incidentquotes/core' .. abi .. '.so')
      local seen = 0
      for name, section in output:gmatch('\n([^|%s]+)%s*|[^\n]*|(%S+)') do
        seen = seen + (section:find('^%.rodata') and 1 or 0)
        if section:find('^%.data$') or section:find('^%.t?bss') or section:find('^%.tdata') then
          -- What the compiler and its runtime put there themselves.
          assert.truthy(name:find('^__') or name:find('^completed'), name)
        end
      end
      assert.truthy(seen > 10)
    end)

    it('for ' .. abi .. ' reaches no network and starts no program', function()
      local output = helper.run('nm -D --undefined-only lua/incidentquotes/core' .. abi .. '.so')
      assert.truthy(output:find(' malloc', 1, true))
      for name in output:gmatch('U ([%w_]+)') do
        for _, pattern in ipairs({
          '^socket',
          '^connect',
          '^send',
          '^recv',
          '^bind$',
          '^listen$',
          '^getaddrinfo',
          '^gethostby',
          '^system$',
          '^popen',
          '^v?fork',
          '^exec',
          '^posix_spawn',
          '^dlopen',
        }) do
          assert.is_nil(name:find(pattern), name)
        end
      end
    end)
  end

  it('is refused by the other Lua, not run by it', function()
    local open =
      [[ -e "print(package.loadlib('lua/incidentquotes/core%s.so','luaopen_incidentquotes_core%s'))"]]
    local pairs_of = { { helper.lua54, '51' }, { helper.luajit, '54' } }
    for _, pair in ipairs(pairs_of) do
      local output, _, status = helper.run(pair[1] .. open:format(pair[2], pair[2]))
      assert.are.equal(0, status)
      assert.truthy(output:find('undefined symbol', 1, true))
    end
  end)

  it('that is missing is missed in one sentence', function()
    local directory = helper.directory({ incidentquotes = false })
    helper.run('cp lua/incidentquotes/*.lua ' .. directory .. '/incidentquotes')
    local lua = helper.lua54
    local _, errors = helper.run(
      ("LUA_PATH='%s/?.lua;%s/?/init.lua' LUA_CPATH='' %s -e \"require('incidentquotes')\""):format(
        directory,
        directory,
        lua
      )
    )
    assert.truthy(errors:find('it is not built; run “make”', 1, true))
    helper.remove(directory)
  end)
end)
