--- What differs at the edges of a quotation and in its spelling, who is said to speak on, and what the
--- settings of an incident make of findings.
local helper = require('spec.helper')
local iq = require('incidentquotes')

describe('settings of an incident', function()
  local COPY = 'The so-called “tide turn” came. “Nine boats,” she said. “Nobody has ever said this,” '
    .. 'said Orla Quill.\n'

  local function codes(settings)
    local yaml = 'incidentquotes: 1\nlang: en\nsources: [{id: daily, file: daily.txt}]\n'
      .. 'copy: [{file: copy.md}]\n'
      .. settings
    local directory = helper.incident(COPY, { ['incident.yaml'] = yaml })
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local list = {}
    for i, finding in ipairs(assert(incident:reviews())[1].findings) do
      list[i] = ('%s %s'):format(finding.code, finding.severity)
    end
    incident:close()
    helper.remove(directory)
    return list
  end

  it('say from how many words on a quotation is told of', function()
    assert.are.same({ 'IQ201 error', 'IQ201 error' }, codes(''))
    assert.are.same({ 'nil nil', 'IQ201 error' }, codes('settings: {min_tokens: 3}\n'))
    assert.are.same({ 'nil nil', 'nil nil' }, codes('settings: {min_tokens: 6}\n'))
  end)

  it('say whether terms at arm’s length are looked up', function()
    assert.are.same({ 'IQ201 error', 'IQ201 error' }, codes('settings: {scare_quotes: ignore}\n'))
    local checked = codes('settings: {scare_quotes: check}\n')
    assert.are.same({ 'nil nil', 'IQ201 error', 'IQ201 error' }, checked)
    COPY = COPY:gsub('tide turn', 'moon rise')
    checked = codes('settings: {scare_quotes: check}\n')
    assert.are.same({ 'IQ201 error', 'IQ201 error', 'IQ201 error' }, checked)
    checked = codes('settings: {scare_quotes: list}\n')
    assert.are.same({ 'IQ201 hint', 'IQ201 error', 'IQ201 error' }, checked)
  end)
end)

describe('what a finding says', function()
  local function messages(files, copy)
    files['incident.yaml'] = 'incidentquotes: 1\nlang: en\nsources: [{id: daily, file: daily.txt}, '
      .. '{id: wire, file: wire.txt}]\n'
    local directory = helper.directory(files)
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local list = {}
    for i, finding in ipairs(assert(incident:check({ text = copy }))) do
      list[i] = finding.message
    end
    incident:close()
    helper.remove(directory)
    return list
  end

  it('names what a cut takes away, where that is on one side', function()
    local files = {
      ['daily.txt'] = 'Orla Quill said: “As far as we know today there is no sign of a leak. We wait.”\n',
      ['wire.txt'] = 'Bob Ray said: “As far as I know the tank was empty when the fire came, I think.”\n',
    }
    local said = messages(
      files,
      '“There is no sign of a leak,” said Orla Quill.\n\n“The tank was empty,” said Bob Ray.\n'
    )
    assert.are.equal(
      'the cut removes what makes it less certain (“As far as we know today”): part of a longer quotation, '
        .. 'in daily',
      said[1]
    )
    assert.are.equal(
      'the cut removes what makes it less certain: part of a longer quotation, in wire',
      said[2]
    )
  end)

  it('names all sources of the words that are altered, or the same but for marks', function()
    local files = {
      ['daily.txt'] = '“The dogs have been through the pit twice,” Orla Quill said.\n',
      ['wire.txt'] = 'Orla Quill said: “The dogs have been through the pit twice.”\n',
    }
    local said =
      messages(files, 'Orla Quill said: “The dogs have been through the pit thrice.”\n')
    assert.truthy(
      said[1]:find('(daily and wire)', 1, true) or said[1]:find('(wire and daily)', 1, true)
    )
    said = messages(files, 'Orla Quill said: “The dogs have been through the pit twice.”\n')
    assert.are.equal('verbatim, in wire and daily', said[1])
  end)

  it('names where a speaker is quoted whose words are not found', function()
    local files = {
      ['daily.txt'] = '«Die Kabinen schaukelten wie Laternen im Sturm», sagte Orla Quill aus Varnau.\n',
      ['wire.txt'] = 'Bob Ray said: “The tank was empty when the fire came.” He left.\n',
    }
    local said = messages(
      files,
      '“The cabins swung like lanterns in the storm,” said Orla Quill.\n\n“Nobody has ever said this here,” '
        .. 'said Cora Dunn.\n'
    )
    assert.are.equal('not found in the 2 supplied sources; Orla Quill is quoted in daily', said[1])
    assert.are.equal('not found in the 2 supplied sources', said[2])
  end)

  it('names what many cuts take away in about the time that they take to find', function()
    local said, cut, whole = {}, {}, {}
    for i = 1, 600 do
      local place = ('north%d gate%d quay%d'):format(i, i, i)
      said[i] = ('“We will go to the %s if the weather is good,” said Orla Quill.'):format(
        place
      )
      cut[i] = ('“We will go to the %s,” said Orla Quill.'):format(place)
      whole[i] = said[i]
    end
    local files = {
      ['daily.txt'] = table.concat(said, '\n\n') .. '\n',
      ['wire.txt'] = 'Bob Ray left.\n',
    }
    local function seconds(copy)
      local started = os.clock()
      local list = messages(files, table.concat(copy, '\n\n') .. '\n')
      assert.are.equal(600, #list)
      return os.clock() - started, list
    end
    local least = seconds(whole)
    local most, list = seconds(cut)
    assert.truthy(list[600]:find('(“if the weather is good”)', 1, true), list[600])
    assert.truthy(most < 6 * least, ('%.2f s, %.2f s'):format(most, least))
  end)

  it('names a source once that gives a number in two ways', function()
    local files = {
      ['daily.txt'] = 'Rescue: 46 people injured\n\nForty-six people were injured in the collapse.\n',
      ['wire.txt'] = 'Forty-six people were injured in the collapse, the police said.\n',
    }
    local said = messages(files, 'Forty-eight people were injured in the collapse.\n')
    assert.are.equal(1, select(2, said[1]:gsub('daily', '')), said[1])
    assert.are.equal(1, select(2, said[1]:gsub('wire', '')), said[1])
  end)
end)

describe('words that begin or end a quotation', function()
  local function check_pair(lang, source, copy)
    local directory =
      helper.directory({ ['a.txt'] = ('“%s,” said Orla Quill.\n'):format(source) })
    local incident = assert(iq.compile({ sources = { directory .. '/a.txt' }, lang = lang }))
    local finding = assert(
      incident:check({ text = ('Orla Quill said: “%s.”\n'):format(copy), lang = lang })
    )[1]
    incident:close()
    helper.remove(directory)
    return finding
  end

  it('are no additions where the source has them a little farther on', function()
    for _, case in ipairs({
      {
        'en',
        'He is in no way responsible for the fire',
        'He is responsible for the fire',
        'negation-lost',
      },
      {
        'en',
        'We will certainly not look at the alarm system',
        'We will look at the alarm system',
        'negation-lost',
      },
      {
        'en',
        'I did not, at any time, see the captain leave',
        'I did see the captain leave',
        'negation-lost',
      },
      {
        'de',
        'Er ist in keiner Weise für das Feuer verantwortlich',
        'Er ist für das Feuer verantwortlich',
        'negation-lost',
      },
      { 'en', 'We will of course look at the alarm system', 'We will look at the alarm system' },
      {
        'en',
        'They saw the water in the street and then again in the yard',
        'They saw the water in the yard',
      },
    }) do
      local finding = check_pair(case[1], case[2], case[3])
      assert.are.same({ 'elided-silent', 'IQ203' }, { finding.relation, finding.code }, case[3])
      assert.are.equal(case[4], finding.flags[1] ~= 'single-source' and finding.flags[1] or nil)
    end
  end)

  it('are additions where they stand nowhere near', function()
    local finding = check_pair(
      'en',
      'The alarm system was looked at by everybody in the town',
      'We will see the alarm system was looked at by everybody in the town'
    )
    assert.are.equal('IQ208', finding.code)
  end)

  it('are missed where one language’s negation is another’s article', function()
    local finding =
      check_pair('es', 'No vimos el humo en la cubierta', 'Vimos el humo en la cubierta')
    assert.are.same({ 'IQ204', 'negation-lost' }, { finding.code, finding.flags[1] })
  end)
end)

describe('a sentence that goes on behind an attribution', function()
  it('has the same speaker, who is not to be exchanged', function()
    local directory = helper.directory({
      ['a.txt'] = '“We smelled smoke on deck,” said passenger Maureen Tallis, 61. “Nobody told us '
        .. 'where to go.”\n',
    })
    local incident = assert(iq.compile({ sources = { directory .. '/a.txt' }, lang = 'en' }))
    local finding = assert(incident:check({
      text = '“Nobody told us where to go,” said Owen Kitteridge.\n',
      lang = 'en',
    }))[1]
    incident:close()
    helper.remove(directory)
    assert.are.same({ 'IQ301', 'conflict' }, { finding.code, finding.attribution })
  end)
end)

describe('a contraction that is written out', function()
  local function check_pair(lang, source, copy)
    local directory = helper.directory({ ['a.txt'] = source .. '\n' })
    local incident = assert(iq.compile({ sources = { directory .. '/a.txt' }, lang = lang }))
    local finding = assert(incident:check({ text = copy .. '\n', lang = lang }))[1]
    incident:close()
    helper.remove(directory)
    return finding
  end
  local SOURCE = '"It sounded like a train that wasn’t going to stop, and I can’t say we’re safe," '
    .. 'said Orla Quill.'

  it('is a matter of spelling, both ways', function()
    for _, case in ipairs({
      { SOURCE, 'a train that was not going to stop, and I can’t say we’re safe' },
      { SOURCE, 'a train that wasn’t going to stop, and I cannot say we are safe' },
      {
        '"We did not see it and it had not been told to us at all," said Orla Quill.',
        'We didn’t see it and it hadn’t been told to us at all',
      },
    }) do
      local finding = check_pair('en', case[1], ('Orla Quill said: “%s.”'):format(case[2]))
      assert.are.same({ 'altered-minor', 'IQ211' }, { finding.relation, finding.code }, case[2])
      assert.are.same({}, finding.flags)
    end
    local finding = check_pair(
      'de',
      '„Ich sah das Wasser in das Haus laufen und niemand kam zu uns“, sagte Anna Weber.',
      'Anna Weber sagte: „Ich sah das Wasser ins Haus laufen und niemand kam zu uns.“'
    )
    assert.are.equal('altered-minor', finding.relation)
  end)

  it('is none where the words are others', function()
    for _, words in ipairs({
      'a train that was going to stop, and I can’t say we’re safe',
      'a train that was never going to stop, and I can’t say we’re safe',
      'a train that is not going to stop, and I can say we’re safe',
    }) do
      local finding = check_pair('en', SOURCE, ('Orla Quill said: “%s.”'):format(words))
      assert.are.equal('IQ202', finding.code, words)
    end
  end)
end)
