--- A writer that is killed at any moment leaves the old file or the new one, whole.
local helper = require('spec.helper')

local ROUNDS = tonumber(os.getenv('IQ_ROUNDS') or 12)

--- Writes two incidents in turn, and adds to one of them, until somebody ends it.
local WRITER = [[
package.path, package.cpath = './lua/?.lua;./lua/?/init.lua', './lua/?.so'
local incident_file = require('incidentquotes.incident_file')
local core = require('incidentquotes.core')
local path, signed, large = arg[1], arg[2], arg[3]
local function text(letter)
  return ('incidentquotes: 1\ntitle: %s\nsources: [{id: a, file: a.txt}]\n'):format(letter)
    .. ('# ' .. letter .. '\n'):rep(100000)
end
local base = 'incidentquotes: 1\nsources: [{id: a, file: a.txt}]\n'
for i = 1, 1e9 do
  local letter = i % 2 == 0 and 'A' or 'B'
  assert(incident_file.write(path, text(letter)))
  assert(core.replace(large, letter:rep(8000000)))
  for n = 1, 3 do
    assert(incident_file.add(signed, 'accepted', { code = 'IQ201', words = 'w' .. n, note = letter }))
  end
  assert(core.replace(signed, base))
  if i == 1 then
    io.open(arg[4], 'w'):close()
  end
end
]]

describe('a writer that is killed', function()
  it('leaves whole files', function()
    local directory = helper.directory({
      ['writer.lua'] = WRITER,
      ['signed.yaml'] = 'incidentquotes: 1\nsources: [{id: a, file: a.txt}]\n',
      ['a.txt'] = 'x',
    })
    local function at(name)
      return helper.shell_quote(directory .. '/' .. name)
    end
    local interpreter = helper.lua54
    local seen = {}
    for round = 1, ROUNDS do
      -- Killed as soon as it has written once, or some thousandths of a second later.
      local _, errors = helper.run(
        (
          'rm -f %s; %s %s %s %s %s %s & pid=$!; while [ ! -e %s ] && kill -0 $pid; do sleep 0.01; done; '
          .. 'sleep 0.%03d; kill -9 $pid; wait $pid 2>/dev/null; true'
        ):format(
          at('begun'),
          interpreter,
          at('writer.lua'),
          at('incident.yaml'),
          at('signed.yaml'),
          at('large'),
          at('begun'),
          at('begun'),
          (round * 37) % 100
        )
      )
      assert.are.equal('', errors)
      local text = helper.read(directory .. '/incident.yaml')
      local letter = text:match('\ntitle: (%u)\n')
      assert.are.equal(
        ('incidentquotes: 1\ntitle: %s\nsources: [{id: a, file: a.txt}]\n'):format(letter)
          .. ('# ' .. letter .. '\n'):rep(100000),
        text
      )
      local large = helper.read(directory .. '/large')
      assert.are.equal(large:sub(1, 1):rep(8000000), large)
      local signed = helper.read(directory .. '/signed.yaml')
      local count = select(2, signed:gsub('\n  %- {code: IQ201, words: w%d, note: %u}', ''))
      assert.truthy(count <= 3 and signed:sub(-1) == '\n', signed)
      local incident, message = require('incidentquotes.core').incident(directory .. '/signed.yaml')
      assert.truthy(incident, message)
      assert.are.equal(count, #incident.accepted)
      seen[letter] = true
    end
    assert.truthy(seen.A or seen.B)
    helper.remove(directory)
  end)
end)

describe('a file that is written', function()
  local core = require('incidentquotes.core')
  local directory

  before_each(function()
    directory = helper.directory({ ['old'] = 'one' })
  end)

  after_each(function()
    helper.remove(directory)
  end)

  local function rights(name)
    return helper.run(('stat -c %%a %s/%s'):format(directory, name)):match('%d+')
  end

  it('keeps its rights, and has those of the user’s mask where it is new', function()
    for _, mode in ipairs({ '600', '640', '444', '755' }) do
      helper.run(('chmod %s %s/old'):format(mode, directory))
      assert.is_true(core.replace(directory .. '/old', mode))
      assert.are.equal(mode, rights('old'))
      assert.are.equal(mode, helper.read(directory .. '/old'))
    end
    local lua = helper.lua54
    for mask, mode in pairs({ ['022'] = '644', ['077'] = '600', ['002'] = '664' }) do
      local name = 'new' .. mask
      local _, errors, status = helper.run(
        ('umask %s; %s -e "package.cpath = [[./lua/?.so]]" '):format(mask, lua)
          .. ('-e "assert(require([[incidentquotes.core54]]).replace([[%s/%s]], [[x]]))"'):format(
            directory,
            name
          )
      )
      assert.are.same({ '', 0 }, { errors, status })
      assert.are.equal(mode, rights(name))
    end
  end)

  it('is the old one where there is no room for the new one', function()
    local lua = helper.lua54
    local script = (
      "package.cpath = './lua/?.so'; "
      .. "print(require('incidentquotes.core54').replace('%s/old', ('x'):rep(1000000)))"
    ):format(directory)
    local output, errors, status =
      helper.run(([[trap '' XFSZ; ulimit -f 8; %s -e "%s"]]):format(lua, script))
    assert.are.same({ '', 0 }, { errors, status })
    assert.truthy(output:find('^nil\t‘.*’ cannot be written: .*\tio\n$'), output)
    assert.are.equal('one', helper.read(directory .. '/old'))
    assert.are.equal('old\n', (helper.run('ls ' .. directory)))
  end)

  it('leaves a link one, and nothing else behind', function()
    helper.run(('ln -s old %s/link; ln -s nowhere %s/lost'):format(directory, directory))
    assert.is_true(core.replace(directory .. '/link', 'two'))
    assert.is_true(core.replace(directory .. '/lost', 'three'))
    assert.are.equal('two', helper.read(directory .. '/old'))
    assert.are.equal('three', helper.read(directory .. '/lost'))
    assert.are.equal('link\nlost\nold\n', (helper.run('ls ' .. directory)))
    assert.are.equal('old', helper.run(('readlink %s/link'):format(directory)):match('%S+'))
    local written, message = core.replace(directory, 'x')
    assert.is_nil(written)
    assert.truthy(message:find('is not a regular file', 1, true), message)
  end)
end)
