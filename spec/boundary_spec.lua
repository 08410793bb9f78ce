local helper = require('spec.helper')
local iq = require('incidentquotes')

--- The finding on the only quotation of a copy, against sources of (id, derives_from, text).
local function check(lang, sources, copy)
  local files = { ['copy.md'] = copy }
  local lines = { 'incidentquotes: 1', 'lang: ' .. lang, 'sources:' }
  for _, source in ipairs(sources) do
    files[source[1] .. '.txt'] = source[3]
    lines[#lines + 1] = ('  - {id: %s, file: %s.txt, derives_from: [%s]}'):format(
      source[1],
      source[1],
      source[2] or ''
    )
  end
  lines[#lines + 1] = 'copy:\n  - file: copy.md'
  files['incident.yaml'] = table.concat(lines, '\n') .. '\n'
  local directory = helper.directory(files)
  local incident = assert(iq.open(directory .. '/incident.yaml'))
  local findings = assert(incident:check())
  incident:close()
  helper.remove(directory)
  return findings[1]
end

local function flags_of(finding)
  local flags = {}
  for _, flag in ipairs(finding.flags) do
    flags[flag] = true
  end
  return flags
end

--- Language, what the source has, what the copy has, and what the cut takes away.
local losses = {
  { 'en', 'I would not say that the port was unprepared.', 'the port was unprepared', 'negation' },
  { 'en', 'If the wind drops we will sail on Friday.', 'we will sail on Friday', 'condition' },
  { 'en', 'We will sail on Friday unless the wind rises.', 'We will sail on Friday', 'condition' },
  { 'en', 'I think the harbour wall was sound.', 'the harbour wall was sound', 'hedge' },
  { 'en', 'The harbour wall was sound, as far as I know.', 'The harbour wall was sound', 'hedge' },
  {
    'en',
    'We tested it in May and, as far as I know, it held through the night.',
    'We tested it in May and it held through the night.',
    'hedge',
  },
  { 'de', 'Soweit ich weiß, war die Brücke gesperrt.', 'war die Brücke gesperrt', 'hedge' },
  {
    'de',
    'Wenn der Wind nachlässt, fahren wir am Freitag.',
    'fahren wir am Freitag',
    'condition',
  },
  { 'fr', 'À ma connaissance, le pont était fermé.', 'le pont était fermé', 'hedge' },
  {
    'fr',
    'Nous partirons vendredi, sauf si le vent se lève.',
    'Nous partirons vendredi',
    'condition',
  },
  { 'es', 'Que yo sepa, el puente estaba cerrado.', 'el puente estaba cerrado', 'hedge' },
  { 'es', 'Saldremos el viernes si baja el viento.', 'Saldremos el viernes', 'condition' },
  { 'it', 'A quanto pare il ponte era chiuso.', 'il ponte era chiuso', 'hedge' },
  { 'pt', 'Que eu saiba, a ponte estava fechada.', 'a ponte estava fechada', 'hedge' },
  {
    'ru',
    'Насколько мне известно, мост был закрыт.',
    'мост был закрыт',
    'hedge',
  },
  {
    'ru',
    'Мы откроем мост, если ветер стихнет.',
    'Мы откроем мост',
    'condition',
  },
  { 'pl', 'O ile wiem, most był zamknięty.', 'most był zamknięty', 'hedge' },
  { 'sv', 'Såvitt jag vet var bron stängd.', 'var bron stängd', 'hedge' },
  { 'tr', 'Bildiğim kadarıyla köprü kapalıydı dün.', 'köprü kapalıydı dün', 'hedge' },
  { 'nl', 'Voor zover ik weet was de brug dicht.', 'was de brug dicht', 'hedge' },
  { 'en', 'As far as we can tell, the wall was sound.', 'the wall was sound', 'hedge' },
  { 'en', 'I’m told the harbour wall was sound.', 'the harbour wall was sound', 'hedge' },
  { 'en', 'They claim the harbour wall was sound.', 'the harbour wall was sound', 'hedge' },
  { 'en', 'We will sail, but only if the crew agrees.', 'We will sail', 'condition' },
  { 'en', 'We will sail, and only if the crew agrees.', 'We will sail', 'condition' },
  {
    'de',
    'Wir fahren am Freitag, aber nur wenn es ruhig ist.',
    'Wir fahren am Freitag',
    'condition',
  },
  { 'en', 'I doubt that the harbour wall was sound.', 'the harbour wall was sound', 'negation' },
  { 'en', 'It would be a lie to say the wall was sound.', 'the wall was sound', 'negation' },
  { 'fr', 'Je doute que le pont était fermé.', 'le pont était fermé', 'negation' },
  { 'es', 'Niego que el puente estaba cerrado.', 'el puente estaba cerrado', 'negation' },
  -- The words are altered besides.
  {
    'en',
    'I do not think the wall was sound, but we look.',
    'The wall was sound, and we look.',
    'negation',
  },
  {
    'de',
    'Soviel ich weiß, ist das Dach im Herbst geprüft worden.',
    'Das Dach ist im Herbst geprüft worden.',
    'hedge',
  },
}

--- Cuts that take nothing of the kind away.
local harmless = {
  { 'en', 'The crane fell at noon. I think it was the wind.', 'The crane fell at noon.' },
  { 'en', 'If only they had asked. The harbour wall was sound.', 'The harbour wall was sound' },
  { 'en', 'We saw the tide turn and nobody was hurt.', 'We saw the tide turn' },
  { 'de', 'Die Brücke war gesperrt. Vielleicht morgen mehr.', 'Die Brücke war gesperrt' },
  { 'en', 'I deny stealing the boat from the quay.', 'stealing the boat from the quay' },
  { 'en', 'We hope to open the quay by Easter.', 'to open the quay by Easter' },
  {
    'en',
    'The crane fell on the quay at noon.',
    'The crane fell [without warning] on the quay at noon.',
  },
}

describe('a cut', function()
  for _, case in ipairs(losses) do
    local lang, source, copy, loss = case[1], case[2], case[3], case[4]
    it(('%s: “%s” from “%s” takes a %s away'):format(lang, copy, source, loss), function()
      local finding =
        check(lang, { { 's', nil, '“' .. source .. '”\n' } }, '“' .. copy .. '”\n')
      assert.is_true(flags_of(finding)[loss .. '-lost'], finding.relation)
      assert.truthy(finding.code)
      local told = finding.message:find('the cut removes', 1, true)
        or finding.message:find('without an ellipsis', 1, true)
      assert.truthy(told, finding.message)
    end)
  end

  for _, case in ipairs(harmless) do
    it(
      ('%s: “%s” from “%s” takes nothing away'):format(case[1], case[3], case[2]),
      function()
        local finding =
          check(case[1], { { 's', nil, '“' .. case[2] .. '”\n' } }, '“' .. case[3] .. '”\n')
        assert.are.same({}, finding.flags)
        assert.is_nil(finding.code)
      end
    )
  end
end)

describe('a condition', function()
  it('that begins with a negation is told of once', function()
    local sources = { { 's', nil, '“We will not sail on Friday unless the wind drops.”\n' } }
    local finding = check('en', sources, '“We will not sail on Friday.”\n')
    assert.are.equal('IQ204', finding.code)
    assert.are.same({ ['condition-lost'] = true }, flags_of(finding))
  end)
end)

describe('a hedge', function()
  it('that the copy puts in another place is not lost', function()
    local sources = { { 's', nil, '“Perhaps the harbour wall was sound, but we look.”\n' } }
    local finding = check('en', sources, '“The harbour wall was perhaps sound, and we look.”\n')
    assert.is_nil(flags_of(finding)['hedge-lost'])
  end)
end)

describe('a negation', function()
  for _, case in ipairs({
    { 'It wasn’t safe to go in there at night.', 'It [was] safe to go in there at night.' },
    { 'It was not safe to go in there at night.', 'It was [very] safe to go in there at night.' },
    { 'We never told the town about it.', 'We [always] told the town about it.' },
    { 'We can’t rule out a second fire.', 'We [can] rule out a second fire.' },
    { 'We told the town about the fire.', 'We [never] told the town about the fire.' },
  }) do
    it('is not put in brackets, nor out of the way by them: ' .. case[2], function()
      local finding =
        check('en', { { 's', nil, '“' .. case[1] .. '”\n' } }, '“' .. case[2] .. '”\n')
      assert.are.same({ 'bracketed', 'IQ204' }, { finding.relation, finding.code })
    end)
  end

  it('that is added or removed changes the meaning', function()
    local sources = { { 's', nil, '“The gate was never opened by hand in winter.”\n' } }
    local finding = check('en', sources, '“The gate was often opened by hand in winter.”\n')
    assert.is_true(flags_of(finding)['meaning-changed'])
  end)
end)

describe('sources that copy', function()
  local words = '“The harbour wall was sound in May.”\n'
  local copy = '“The harbour wall was sound in May.”\n'

  it('one another are one witness', function()
    local finding = check('en', { { 'wire', nil, words }, { 'daily', 'wire', words } }, copy)
    assert.is_true(flags_of(finding).derived)
    assert.truthy(finding.message:find('which go back to wire', 1, true), finding.message)
  end)

  it('through another one are so too', function()
    local sources = {
      { 'wire', nil, 'Nothing of it here.\n' },
      { 'daily', 'wire', words },
      { 'late', 'daily', words },
    }
    local finding = check('en', sources, copy)
    assert.is_true(flags_of(finding).derived)
    assert.truthy(finding.message:find('which go back to wire', 1, true), finding.message)
  end)

  it('nobody declared to copy, but whose text is much the same, are one witness too', function()
    local story = 'The wall of the old harbour gave way in the night while the town slept. '
      .. 'Nobody was in the boats that lay beside it, and the first to hear of it was a baker.\n\n'
    local finding = check('en', {
      { 'wire', nil, story .. words },
      { 'daily', nil, story .. words .. '\nThe baker has been thanked by the mayor.\n' },
    }, copy)
    assert.is_true(flags_of(finding).derived)
    assert.truthy(finding.message:find('which go back to wire', 1, true), finding.message)
  end)

  it('nobody are witnesses each', function()
    local finding = check('en', {
      {
        'wire',
        nil,
        'The harbour wall gave way in the night, a baker was the first to see it.\n\n' .. words,
      },
      {
        'daily',
        nil,
        'When the baker came at three in the morning, half of the wall was gone.\n\n' .. words,
      },
    }, copy)
    assert.is_nil(flags_of(finding).derived)
  end)

  it('knows which language a negation is one of', function()
    local function flags(lang, source, text)
      local directory = helper.directory({
        ['incident.yaml'] = ('incidentquotes: 1\nlang: %s\nsources: [{id: a, file: a.txt}]\n'):format(
          lang
        ),
        ['a.txt'] = source,
      })
      local incident = assert(iq.open(directory .. '/incident.yaml'))
      local finding = assert(incident:check({ text = text }))[1]
      incident:close()
      helper.remove(directory)
      return table.concat(finding.flags, ' '), finding.message
    end
    local found, message = flags(
      'de',
      '„Wir haben den Kran im März prüfen lassen“, sagte Vera Holt.\n',
      '„Wir haben den Kran im Mai prüfen lassen“, sagte Vera Holt.\n'
    )
    assert.falsy(found:find('meaning-changed', 1, true), message)
    found = flags(
      'it',
      '«La gru si muove sempre da sola nel porto», ha detto Ada Neri.\n',
      '«La gru non si muove mai da sola nel porto», ha detto Ada Neri.\n'
    )
    assert.truthy(found:find('meaning-changed', 1, true), found)
    found = flags(
      'pt',
      '«A grua caiu ontem no porto de Valmor», disse Ana Reis.\n',
      '«A grua caiu ontem perto do porto de Valmor», disse Ana Reis.\n'
    )
    assert.falsy(found:find('meaning-changed', 1, true), found)
  end)
end)
