-- One change to a faithful copy gives one finding of one kind; changes of the sources that mean
-- nothing change no verdict.

local helper = require('spec.helper')
local iq = require('incidentquotes')

local QUOTATIONS = {
  'The eastern sluice opened at midnight while nine families slept in their tents below it',
  'We carried 31 children over the wet stones before the second wave came down the valley',
  'Every engineer on the shift had warned the company about those bolts since early spring',
  'Nobody from the council has visited our village in the four years since the last flood',
}
local SPEAKERS = { 'Orla Quill', 'Tom Marsh', 'Ines Falk', 'Hugo Brandt' }

local function story(marks, quotations)
  local lines = { 'The valley below the dam was flooded on Monday night, and two bridges fell.' }
  for i, words in ipairs(quotations or QUOTATIONS) do
    lines[#lines + 1] = ('%s%s,%s said %s.'):format(marks[1], words, marks[2], SPEAKERS[i])
  end
  return table.concat(lines, '\n\n') .. '\n'
end

local CURLY, SINGLE, STRAIGHT = { '“', '”' }, { '‘', '’' }, { '"', '"' }
local GUILLEMETS, LOW = { '«', '»' }, { '„', '“' }

local SOURCES = {
  { 'daily', story(SINGLE) },
  { 'wire', story(STRAIGHT) },
  { 'post', 'The village met on Tuesday.\n\n“I lost my boat and my dog,” said Petra Lund.\n' },
}

--- A list with one place put in.
local function replaced(list, place, value)
  local copy = {}
  for i, item in ipairs(list) do
    copy[i] = item
  end
  copy[place] = value
  return copy
end

--- Relation, attribution and code of every quotation of a copy.
local function check(copy, sources)
  local files, yaml = { ['copy.md'] = copy }, {}
  for _, source in ipairs(sources or SOURCES) do
    files[source[1] .. '.txt'] = source[2]
    yaml[#yaml + 1] = ('  - {id: %s, file: %s.txt}\n'):format(source[1], source[1])
  end
  files['incident.yaml'] = 'incidentquotes: 1\nlang: en\nsources:\n'
    .. table.concat(yaml)
    .. 'copy: [{file: copy.md}]\n'
  local directory = helper.directory(files)
  local incident = assert(iq.open(directory .. '/incident.yaml'))
  local verdicts = {}
  for i, finding in ipairs(assert(incident:check())) do
    verdicts[i] = ('%s/%s/%s'):format(finding.relation, finding.attribution, finding.code or '-')
  end
  incident:close()
  helper.remove(directory)
  return verdicts
end

--- The copy with other words in place of its nth quotation.
local function with(n, words)
  return story(CURLY, replaced(QUOTATIONS, n, words))
end

--- Fails unless the nth verdict is one of `wanted` and the others are clean.
local function expect_one(n, words, wanted)
  for i, verdict in ipairs(check(with(n, words))) do
    local relation = verdict:match('^[^/]+')
    local message = words .. ': ' .. verdict
    if i == n then
      assert.is_true(wanted[relation] or false, message)
    else
      assert.are.equal('identical/same/-', verdict, message)
    end
  end
end

local function split(words)
  local list = {}
  for word in words:gmatch('%S+') do
    list[#list + 1] = word
  end
  return list
end

describe('in a faithful copy', function()
  it('every quotation is verbatim and the same speaker’s', function()
    local faithful =
      { 'identical/same/-', 'identical/same/-', 'identical/same/-', 'identical/same/-' }
    assert.are.same(faithful, check(story(CURLY)))
  end)

  it('any inner word left out is one silent elision', function()
    for n, quotation in ipairs(QUOTATIONS) do
      local words = split(quotation)
      for at = 2, #words - 1 do
        local kept = split(quotation)
        table.remove(kept, at)
        expect_one(n, table.concat(kept, ' '), { ['elided-silent'] = true })
      end
    end
  end)

  it('any number changed is one altered quotation', function()
    expect_one(1, (QUOTATIONS[1]:gsub('nine', 'eight')), { altered = true })
    expect_one(2, (QUOTATIONS[2]:gsub('31', '13')), { altered = true })
    expect_one(2, (QUOTATIONS[2]:gsub('31', '32')), { altered = true })
    expect_one(4, (QUOTATIONS[4]:gsub('four', 'five')), { altered = true })
  end)

  it('any content word replaced is one altered quotation', function()
    expect_one(1, (QUOTATIONS[1]:gsub('families', 'soldiers')), { altered = true })
    expect_one(3, (QUOTATIONS[3]:gsub('bolts', 'gates')), { altered = true })
    expect_one(4, (QUOTATIONS[4]:gsub('Nobody', 'Somebody')), { altered = true })
  end)

  it('any word cut away at an end leaves a part of a quotation', function()
    for n, quotation in ipairs(QUOTATIONS) do
      expect_one(n, (quotation:gsub('^%S+%s', '')), { truncated = true })
      expect_one(n, (quotation:gsub('%s%S+$', '')), { truncated = true })
    end
  end)
end)

describe('no verdict changes', function()
  local copy = story(CURLY, {
    QUOTATIONS[1],
    (QUOTATIONS[2]:gsub('31', '32')),
    (QUOTATIONS[3]:gsub('early ', '')),
    'This sentence was never spoken by anybody in all of the papers',
  })
  local expected = check(copy)

  it('of which there are several', function()
    local relations = {}
    for i, verdict in ipairs(expected) do
      relations[i] = verdict:match('^[^/]+')
    end
    assert.are.same({ 'identical', 'altered', 'elided-silent', 'not-found' }, relations)
  end)

  it('when the sources come in another order', function()
    assert.are.same(expected, check(copy, { SOURCES[3], SOURCES[2], SOURCES[1] }))
    assert.are.same(expected, check(copy, { SOURCES[2], SOURCES[1], SOURCES[3] }))
  end)

  it('when a source of something else is added', function()
    local other = 'A fair opened.\n\n“We sold nine cakes and four pies,” said Ann Lowe.\n'
    assert.are.same(expected, check(copy, replaced(SOURCES, 4, { 'other', other })))
  end)

  it('when a caption repeats a quotation', function()
    local caption = ('\n‘%s,’ said %s.\n'):format(QUOTATIONS[1], SPEAKERS[1])
    local daily = { 'daily', SOURCES[1][2] .. caption }
    assert.are.same(expected, check(copy, replaced(SOURCES, 1, daily)))
  end)

  it('when sources use other marks', function()
    for _, marks in ipairs({ CURLY, GUILLEMETS, LOW }) do
      local more = { { 'daily', story(marks) }, { 'wire', story(marks) }, SOURCES[3] }
      assert.are.same(expected, check(copy, more))
    end
  end)

  it('when the copy uses other marks', function()
    for _, marks in ipairs({ SINGLE, STRAIGHT, GUILLEMETS, LOW }) do
      local other = copy:gsub('“', marks[1]):gsub('”', marks[2])
      assert.are.same(expected, check(other))
    end
  end)

  it('when lines end in CR LF', function()
    assert.are.same(expected, check((copy:gsub('\n', '\r\n'))))
  end)
end)
