--- What `make install` and `make install-library` put where they are told, used from there.
local helper = require('spec.helper')

--- Installs into a new directory, with nothing of the checkout's environment.
local function install(target, destination)
  local prefix = helper.run('mktemp -d'):gsub('%s+$', '')
  local _, errors, status = helper.run(
    ('make -s %s PREFIX=%s DESTDIR=%s'):format(target, prefix .. '/own', destination or '')
  )
  assert.are.equal(0, status, errors)
  return prefix
end

describe('make install', function()
  it('makes a command that finds its modules, wherever it was put', function()
    local prefix = install('install')
    local output, errors, status = helper.run(
      (
        'cd / && echo "“We ran,” said Ines Costa." | env -u LUA_PATH -u LUA_CPATH '
        .. '%s/own/bin/incidentquotes scan -'
      ):format(prefix)
    )
    assert.are.equal(0, status, errors)
    assert.truthy(output:find('"name":"Ines Costa"', 1, true))
    helper.remove(prefix)
  end)

  it('leaves the place for packages to DESTDIR', function()
    local stage = helper.run('mktemp -d'):gsub('%s+$', '')
    local prefix = install('install', stage)
    assert.are.equal('', (helper.run('ls ' .. prefix)))
    local output = helper.run(stage .. prefix .. '/own/bin/incidentquotes --version')
    assert.truthy(output:find('^incidentquotes %d'))
    helper.remove(stage)
    helper.remove(prefix)
  end)
end)

describe('make install-library', function()
  local prefix

  setup(function()
    prefix = install('install-library')
  end)

  teardown(function()
    helper.remove(prefix)
  end)

  local function compile(command)
    local _, errors, status = helper.run(
      ('PKG_CONFIG_PATH=%s/own/lib/pkgconfig sh -c %s'):format(prefix, helper.shell_quote(command))
    )
    assert.are.equal('', errors)
    assert.are.equal(0, status)
  end

  it('has what the example needs', function()
    local program = prefix .. '/example'
    compile(
      'cc -std=c11 -Wall -Wextra -Wpedantic -Werror doc/example.c '
        .. '$(pkg-config --cflags --libs incidentquotes) -o '
        .. program
    )
    assert.are.equal(
      'Ines Costa: We ran,\nInes Costa: Nobody looked back.\n',
      (helper.run(program))
    )
  end)

  it('has headers that C++ and each header alone can read', function()
    for path in helper.run('cd ' .. prefix .. '/own/include && ls *.h */*.h'):gmatch('%S+') do
      for _, language in ipairs({ 'c -std=c11', 'c++ -std=c++11' }) do
        compile(
          (
            'echo "#include <%s>" | cc -Wall -Wextra -Wpedantic -Werror -fsyntax-only '
            .. '$(pkg-config --cflags incidentquotes) -x %s -'
          ):format(path, language)
        )
      end
    end
  end)

  it('shows nothing under a name that is not its own', function()
    local names = helper.run('nm -g --defined-only ' .. prefix .. '/own/lib/libincidentquotes.a')
    local count = 0
    for name in names:gmatch('%x+ %u (%S+)') do
      count = count + 1
      assert.truthy(name:find('^iq_'), name)
    end
    assert.truthy(count > 100)
  end)

  it('has one version, that of the rock', function()
    local version = require('incidentquotes.core').version
    assert.truthy(helper.run('ls *.rockspec'):find('incidentquotes-' .. version .. '-', 1, true))
    local pc = helper.read(prefix .. '/own/lib/pkgconfig/incidentquotes.pc')
    assert.truthy(pc:find('\nVersion: ' .. version .. '\n', 1, true))
  end)
end)

describe('a build without headers', function()
  for target, name in pairs({ nvim = 'LUA51_INCDIR', lua54 = 'LUA54_INCDIR' }) do
    it('says what is missing: make ' .. target, function()
      local _, errors, status = helper.run(('make -s %s BUILD=build/none %s='):format(target, name))
      assert.are_not.equal(0, status)
      assert.truthy(errors:find('headers of Lua[^\n]* were not found: install lib'), errors)
    end)
  end
end)
