--- What the README and the help promise is so.
local helper = require('spec.helper')

local function blocks(language)
  local list = {}
  for block in helper.read('README.md'):gmatch('\n```' .. language .. '\n(.-)\n```') do
    list[#list + 1] = block
  end
  return list
end

describe('the README', function()
  it('has a script of ten lines that works as printed', function()
    local script
    for _, block in ipairs(blocks('lua')) do
      script = block:find('iq.open', 1, true) and block or script
    end
    local lua = "LUA_PATH='./lua/?.lua;./lua/?/init.lua' LUA_CPATH='./lua/?.so' "
      .. (os.getenv('IQ_LUA54') or 'lua5.4')
    local path = os.tmpname()
    helper.write(path, script)
    local output, errors, status = helper.run(lua .. ' ' .. path)
    os.remove(path)
    assert.are.equal('', errors)
    assert.are.equal(0, status)
    assert.truthy(output:find('IQ203\tdrops “as far as I know”', 1, true))
    assert.truthy(output:find('We ran.\n', 1, true))
  end)

  it('lists commands that exist', function()
    for name in table.concat(blocks('sh'), '\n'):gmatch('bin/incidentquotes (%l+)') do
      local _, _, status = helper.run('bin/incidentquotes ' .. name .. ' --help')
      assert.are.equal(0, status)
    end
    for target in table.concat(blocks('sh'), '\n'):gmatch('make (%l+) ') do
      assert.truthy(helper.read('Makefile'):find('\n' .. target .. ':', 1, true))
    end
  end)

  it('links to files that exist', function()
    for path in helper.read('README.md'):gmatch('%]%(([^)]+)%)') do
      assert.truthy(io.open(path, 'rb'), path)
    end
  end)
end)

describe('the help', function()
  local help = helper.read('doc/incidentquotes.txt')

  it('describes every subcommand and every map', function()
    for name in helper.read('lua/incidentquotes/nvim/command.lua'):gmatch('\n  (%l+) = {\n    core') do
      local described = name == 'check' and help:find('*:IncidentQuotes*', 1, true)
        or help:find('IncidentQuotes[^\n]* ' .. name)
      assert.truthy(described, name)
    end
    for name in helper.read('plugin/incidentquotes.lua'):match('ipairs%({(.-)}'):gmatch("'(%l+)'") do
      assert.truthy(help:find(('<Plug>(IncidentQuotes-%s)'):format(name), 1, true), name)
    end
  end)

  it('describes every option and every code', function()
    local schema = helper.read('lua/incidentquotes/nvim/config.lua')
    for name in schema:gmatch('\n  ([%l_]+) = { type') do
      assert.truthy(help:find('    ' .. name .. ' = ', 1, true), name)
    end
    for code in
      (helper.read('csrc/relation.c') .. helper.read('csrc/style.h')):gmatch('"(IQ%d%d%d)"')
    do
      assert.truthy(help:find('\n' .. code .. '  ', 1, true), code)
    end
    for name in helper.read('csrc/style_table.c'):match('iq_style_names%[%] = "(.-)"'):gmatch('%l+') do
      assert.truthy(help:find('\n' .. name .. '  ', 1, true), name)
    end
  end)

  it('names every function of the module', function()
    for name, value in pairs(require('incidentquotes')) do
      if type(value) == 'function' and name ~= 'text' then
        assert.truthy(help:find('iq.' .. name, 1, true), name)
      end
    end
  end)
end)
