--- Items that are put into an incident file and taken out of it: what stands around them stays as
--- somebody wrote it.
local core = require('incidentquotes.core')
local helper = require('spec.helper')
local incident_file = require('incidentquotes.incident_file')

local HEAD = 'incidentquotes: 1\nsources: [{id: a, file: a.txt}]\n'

describe('an item is taken out', function()
  local directory, path

  setup(function()
    directory = helper.directory({ ['a.txt'] = 'x' })
    path = directory .. '/incident.yaml'
  end)

  teardown(function()
    helper.remove(directory)
  end)

  local one, two, three =
    '{code: IQ201, words: "a, ]"}', "{code: IQ202, words: 'b [ # {'}", '{code: IQ203, words: c}'

  ---@param list string
  ---@param numbers integer[]
  ---@return string what is left
  local function left_of(list, numbers)
    helper.write(path, HEAD .. list)
    local removed, message = incident_file.remove(path, 'accepted', numbers)
    assert.truthy(removed, message)
    assert.are.equal(#numbers, #removed)
    for i, number in ipairs(numbers) do
      assert.truthy(removed[i]:find('accepted: {code: IQ20' .. number, 1, true), removed[i])
    end
    local text = helper.read(path)
    assert.are.equal(HEAD, text:sub(1, #HEAD))
    return text:sub(#HEAD + 1)
  end

  local block = ('accepted:\n  - %s\n  # about the second\n  - %s\n\n'):format(one, two)
    .. '  - code: IQ203\n    words: >-\n'
    .. '      c\n    # inside\n    note: d\n# about the next\ntitle: T\n'

  for name, case in pairs({
    ['the first of a block'] = {
      block,
      { 1 },
      (block:gsub('  %- {code: IQ201[^\n]*\n', '')),
    },
    ['the second of a block'] = {
      block,
      { 2 },
      (block:gsub('  %- {code: IQ202[^\n]*\n', '')),
    },
    ['the last of a block'] = {
      block,
      { 3 },
      (block:gsub('  %- code: IQ203.*note: d\n', '')),
    },
    ['two of a block'] = {
      block,
      { 1, 3 },
      (block:gsub('  %- {code: IQ201[^\n]*\n', ''):gsub('  %- code: IQ203.*note: d\n', '')),
    },
    ['all of a block, with its key'] = {
      block,
      { 1, 2, 3 },
      '\n# about the next\ntitle: T\n',
    },
    ['of a block that is not indented'] = {
      ('accepted:\n- %s\n- %s\ntitle: T\n'):format(one, two),
      { 1 },
      ('accepted:\n- %s\ntitle: T\n'):format(two),
    },
    ['the first in brackets'] = {
      ('accepted: [%s, %s,  %s]\ntitle: T\n'):format(one, two, three),
      { 1 },
      ('accepted: [%s,  %s]\ntitle: T\n'):format(two, three),
    },
    ['the second in brackets'] = {
      ('accepted: [%s, %s,  %s]\ntitle: T\n'):format(one, two, three),
      { 2 },
      ('accepted: [%s,  %s]\ntitle: T\n'):format(one, three),
    },
    ['the last in brackets'] = {
      ('accepted: [%s, %s,  %s]\ntitle: T\n'):format(one, two, three),
      { 3 },
      ('accepted: [%s, %s]\ntitle: T\n'):format(one, two),
    },
    ['two in brackets'] = {
      ('accepted: [%s, %s,  %s]\n'):format(one, two, three),
      { 1, 3 },
      ('accepted: [%s]\n'):format(two),
    },
    ['the only one in brackets'] = { ('accepted: [%s]\n'):format(one), { 1 }, 'accepted: []\n' },
    ['in brackets on lines of their own'] = {
      ('accepted: [\n  %s,\n  %s,\n]\n'):format(one, two),
      { 2 },
      ('accepted: [\n  %s,\n]\n'):format(one),
    },
  }) do
    it(name, function()
      assert.are.equal(case[3], left_of(case[1], case[2]))
      assert.truthy(core.incident(path))
    end)
  end

  it('by nobody where it cannot be told from what stands around it', function()
    local text = '{incidentquotes: 1, sources: [{id: a, file: a.txt}], accepted: [' .. one .. ']}\n'
    helper.write(path, text)
    local removed, message, code = incident_file.remove(path, 'accepted', { 1 })
    assert.is_nil(removed)
    assert.truthy(message:find('by hand', 1, true), message)
    assert.are.equal('format', code)
    assert.are.equal(text, helper.read(path))
  end)
end)

describe('an item is put in', function()
  local directory, path

  setup(function()
    directory = helper.directory({ ['a.txt'] = 'x' })
    path = directory .. '/incident.yaml'
  end)

  teardown(function()
    helper.remove(directory)
  end)

  for name, words in pairs({
    ['with marks of a mistaken encoding'] = 'We didn\194\146t \194\133 run',
    ['with line ends of other kinds'] = 'We\226\128\168ran\226\128\169away',
    ['with a byte order mark'] = '\239\187\191We ran',
    ['with what YAML escapes'] = 'a "b" \\ c\td\127',
  }) do
    it(name, function()
      helper.write(path, HEAD)
      assert(incident_file.add(path, 'ignore', { code = 'IQ201', words = words }))
      assert.are.equal(words, core.incident(path).ignore[1].words)
    end)
  end

  it('behind words with an apostrophe between brackets', function()
    helper.write(path, HEAD .. "ignore: [\n  {code: IQ202, words: 'it''s [x'},\n]\n")
    assert(incident_file.add(path, 'ignore', { code = 'IQ201', words = 'b' }))
    local list = core.incident(path).ignore
    assert.are.same({ "it's [x", 'b' }, { list[1].words, list[2].words })
  end)
end)
