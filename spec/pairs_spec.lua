--- Quotations of two reports each: versions of one utterance, or look-alikes (fixtures/pairs.txt,
--- written by somebody who had not read the code). The figures are what is reached, rounded down:
--- they may rise.
local helper = require('spec.helper')
local iq = require('incidentquotes')

local PRECISION, RECALL = 0.72, 0.84

--- Whether the quotations of two reports are taken for versions of one utterance.
local function is_claim(lang, first, second)
  local directory = helper.directory({ ['a.txt'] = first .. '\n', ['b.txt'] = second .. '\n' })
  local incident =
    assert(iq.compile({ sources = { directory .. '/a.txt', directory .. '/b.txt' }, lang = lang }))
  local found = false
  for _, record in ipairs(assert(incident:compare())) do
    found = found or record.type == 'claim'
  end
  incident:close()
  helper.remove(directory)
  return found
end

describe('versions of one utterance', function()
  local counts = { same = 0, other = 0 }
  local right = { same = 0, other = 0 }

  setup(function()
    for line in io.lines('spec/fixtures/pairs.txt') do
      local verdict, lang, first, second = line:match('^(%l+)\t(%l+)\t(.-)\t(.*)$')
      if verdict then
        local found = is_claim(lang, first, second)
        counts[verdict] = counts[verdict] + 1
        if found == (verdict == 'same') then
          right[verdict] = right[verdict] + 1
        end
      end
    end
  end)

  it('are read from 60 pairs and more of each kind', function()
    assert.is_true(counts.same >= 60 and counts.other >= 60)
  end)

  it('are found', function()
    local recall = right.same / counts.same
    assert.is_true(recall >= RECALL, ('recall %.3f'):format(recall))
  end)

  it('are told from look-alikes', function()
    local precision = right.same / (right.same + counts.other - right.other)
    assert.is_true(precision >= PRECISION, ('precision %.3f'):format(precision))
  end)
end)

describe('claims', function()
  --- The texts of the members of each claim of two sources and a copy.
  local function claims_of(daily, wire, copy)
    local directory =
      helper.incident(copy, { ['daily.txt'] = daily .. '\n', ['wire.txt'] = wire .. '\n' })
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local texts = { ['daily.txt'] = daily, ['wire.txt'] = wire, ['copy.md'] = copy }
    local claims = {}
    for _, record in ipairs(assert(incident:compare())) do
      if record.type == 'claim' then
        local members = {}
        for _, member in ipairs(record.members) do
          members[#members + 1] = texts[member.doc]:sub(member.start + 1, member['end'])
        end
        claims[#claims + 1] = members
      end
    end
    incident:close()
    helper.remove(directory)
    return claims
  end

  it('put a headline to the quotation that it is of', function()
    local claims = claims_of(
      '‘The floor went’: ferry sinks\n\n“There was a crack and the floor went from '
        .. 'under us,” said Ida Marsh.',
      '“There was a crack,” said Ida Marsh. She wept.',
      'x'
    )
    assert.are.same({
      {
        'The floor went',
        'There was a crack and the floor went from under us,',
        'There was a crack,',
      },
    }, claims)
  end)

  it('are not made one document alone', function()
    assert.are.same(
      {},
      claims_of(
        '‘The floor went’: ferry sinks\n\n“There was a crack and the floor went from '
          .. 'under us,” said Ida Marsh.',
        'Nothing was said.',
        'x'
      )
    )
  end)

  it('know two tellings of one speaker by most of the words', function()
    local claims = claims_of(
      '“My neighbour carried the twins down two ladders in the dark,” said Ida Marsh.',
      '“Two ladders, in the dark, and the twins on his back: my neighbour carried them,” said Ida Marsh.',
      'x'
    )
    assert.are.equal(1, #claims)
    assert.are.equal(2, #claims[1])
  end)

  it('do not doubt two sources for a copy that names somebody else', function()
    local claims = claims_of(
      '“Our hearts are with everyone who lost a friend at sea last night,” said Ida Marsh.',
      'Ida Marsh said her “heart is with everyone who lost a friend at sea”.',
      '“Our hearts are with everyone who lost a friend at sea last night,” said Per Holm.'
    )
    assert.are.equal(1, #claims)
    assert.are.equal(3, #claims[1])
  end)
end)

--- The words of each claim that some texts share, as one string each.
local function claims_of(lang, sources, copy)
  local files = { ['c.txt'] = copy and copy .. '\n' or nil }
  local yaml = ('incidentquotes: 1\nlang: %s\nsources:\n'):format(lang)
  for i, source in ipairs(sources) do
    files[('s%d.txt'):format(i)] = source .. '\n'
    yaml = yaml .. ('  - {id: s%d, file: s%d.txt}\n'):format(i, i)
  end
  files['incident.yaml'] = yaml .. (copy and 'copy:\n  - file: c.txt\n' or '')
  local directory = helper.directory(files)
  local incident = assert(iq.open(directory .. '/incident.yaml'))
  local claims = {}
  for _, record in ipairs(assert(incident:compare())) do
    if record.type == 'claim' then
      local words = {}
      for i, member in ipairs(record.members) do
        words[i] = files[member.doc]:sub(member.start + 1, member['end'])
      end
      claims[#claims + 1] = table.concat(words, ' | ')
    end
  end
  incident:close()
  helper.remove(directory)
  return claims
end

describe('an utterance', function()
  it('within another one is a claim of its own', function()
    assert.are.same(
      { 'Slowly, slowly, there is room for all, | Slowly, there is room for all' },
      claims_of('en', {
        '“Slowly, slowly, there is room for all,” said Mona Tell.',
        '“I only called out: ‘Slowly, there is room for all’,” said Mona Tell.',
      })
    )
  end)

  it('is told with the words around what is quoted in it where both have them', function()
    local whole = 'Wir riefen nur: ‚Langsam, hier ist Platz für alle‘'
    assert.are.same(
      {
        whole .. ' | ' .. whole,
        'Langsam, hier ist Platz für alle | Langsam, hier ist Platz für alle',
      },
      claims_of('de', {
        ('„%s“, sagte Mona Tell.'):format(whole),
        ('„%s“, erzählt Mona Tell.'):format(whole),
      })
    )
  end)

  it('has every fragment that a copy puts together', function()
    assert.are.same(
      {
        'We carried everyone out by the stairs, | The smoke hung low over the floor. | '
          .. 'We carried everyone out by the stairs. The smoke hung low over the floor.',
      },
      claims_of(
        'en',
        {
          '“We carried everyone out by the stairs,” said Ann Low. “The smoke hung low over the floor.”',
        },
        '“We carried everyone out by the stairs. The smoke hung low over the floor.” said Ann Low.'
      )
    )
  end)

  it('is the same where a copy gives a cut of it to somebody else', function()
    assert.are.same(
      {
        'The curtain was tested in May and came down without a fault, | '
          .. 'The curtain was tested in May,',
      },
      claims_of('en', {
        '“The curtain was tested in May and came down without a fault,” said Ann Low.',
      }, '“The curtain was tested in May,” said Rob Hart.')
    )
  end)

  it('is the same in two words of one speaker', function()
    assert.are.equal(1, #claims_of('it', {
      '«Mettiamo a disposizione della procura ogni documento», ha detto Sara Bonfanti.',
    }, 'Sara Bonfanti promette «ogni documento».'))
  end)
end)
