--- The rock: built and installed without a network, for both Luas, and used from where it was installed.
local helper = require('spec.helper')

describe('luarocks make', function()
  local cases = {
    { version = '5.4', lua = helper.lua54, extra = '' },
    {
      version = '5.1',
      lua = helper.luajit,
      extra = ' LUA_INCDIR=/usr/include/luajit-2.1',
    },
  }
  for _, case in ipairs(cases) do
    it('installs for Lua ' .. case.version, function()
      local tree = helper.run('mktemp -d'):gsub('%s+$', '')
      -- In a copy, so that the modules of the checkout stay as they are.
      helper.run(
        ('mkdir %s/src && cp -r Makefile *.rockspec csrc lua bin plugin doc %s/src'):format(
          tree,
          tree
        )
      )
      helper.run(('rm -f %s/src/lua/incidentquotes/*.so'):format(tree))
      local output, errors, status = helper.run(
        ('cd %s/src && luarocks make --lua-version %s --tree %s/rocks%s *.rockspec'):format(
          tree,
          case.version,
          tree,
          case.extra
        )
      )
      assert.are.equal(0, status, output .. errors)
      local script = 'local iq = require("incidentquotes") print(#iq.scan("“We ran.”"))'
      local found, problem = helper.run(
        ('cd / && eval "$(luarocks path --lua-version %s --tree %s/rocks)" && %s -e %s'):format(
          case.version,
          tree,
          case.lua,
          helper.shell_quote(script)
        )
      )
      assert.are.equal('1\n', found, problem)
      if case.version == '5.4' then
        local version = helper.run(('cd / && %s/rocks/bin/incidentquotes --version'):format(tree))
        assert.truthy(version:find('incidentquotes 0.1.0', 1, true))
      end
      helper.remove(tree)
    end)
  end
end)
