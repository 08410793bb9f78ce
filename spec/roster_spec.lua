local claimant = require('incidentquotes.claimant')
local core = require('incidentquotes.core')
local helper = require('spec.helper')
local iq = require('incidentquotes')
local roster = require('incidentquotes.roster')

--- The name that each of `found` gets beside the declared ones.
local function unify(declared, found)
  local names = {}
  for _, speaker in ipairs(declared) do
    local own = #names + 1
    for _, name in ipairs(speaker) do
      names[#names + 1] = { name = name, of = own }
    end
  end
  local first = #names
  for _, name in ipairs(found) do
    names[#names + 1] = type(name) == 'table' and { name = name[1], count = name[2] }
      or { name = name }
  end
  local canonical = assert(core.unify(names))
  local result = {}
  for i = first + 1, #names do
    result[#result + 1] = names[canonical[i]].name
  end
  return result
end

describe('roster', function()
  it('knows whom a first name and an initial stand for', function()
    local full = 'Serafin Kuprian'
    assert.are.same({ full, full }, unify({}, { full, { 'Serafin K', 3 } }))
    assert.are.same({ full, full }, unify({ { full } }, { 'Serafin K.', full }))
    -- not which of two
    local both = { full, 'Serafin Kogler', 'Serafin K' }
    assert.are.same(both, unify({}, both))
    assert.are.same({ full, 'Serafin M' }, unify({}, { full, 'Serafin M' }))
  end)

  it('knows whom a word of address behind a first name means', function()
    --- Who “Cevdet Bey” is beside these.
    local function meant(inflects, ...)
      local names = { { name = 'Cevdet Bey', inflects = inflects } }
      for _, name in ipairs({ ... }) do
        names[#names + 1] = { name = name, inflects = inflects }
      end
      return names[core.unify(names)[1]].name
    end
    assert.are.equal('Cevdet Kumbasar', meant(true, 'Cevdet Kumbasar', 'Orla Quill'))
    assert.are.equal('Cevdet Bey', meant(true, 'Cevdet Kumbasar', 'Cevdet Oral'))
    assert.are.equal('Cevdet Bey', meant(false, 'Cevdet Kumbasar'))
  end)

  it('takes the spelling that more documents have', function()
    assert.are.same(
      { 'Orla Quillon', 'Orla Quillon' },
      unify({}, { { 'Orla Quillon', 3 }, { 'Orla Qillon', 1 } })
    )
    assert.are.same(
      { 'Katrin Osthoff', 'Katrin Osthoff' },
      unify({}, { { 'Kathrin Osthoff', 1 }, { 'Katrin Osthoff', 2 } })
    )
    assert.are.same(
      { 'Glen Sinitsyn', 'Glen Sinitsyn' },
      unify({}, { { 'Glen Sinitsin', 1 }, { 'Glen Sinitsyn', 2 } })
    )
  end)

  it('keeps people apart who only share a name', function()
    assert.are.same(
      { 'Nell Duffy', 'Nell Duffy' },
      unify({}, { { 'Nell Duffy', 2 }, 'Nell Duffie' })
    )
    assert.are.same({ 'Nell Duffy', 'Nell Dunnit' }, unify({}, { 'Nell Duffy', 'Nell Dunnit' }))
    assert.are.same({ 'Abel Gask', 'Leon Gask' }, unify({}, { 'Abel Gask', 'Leon Gask' }))
    assert.are.same({ 'Mario Costa', 'Maria Costa' }, unify({}, { 'Mario Costa', 'Maria Costa' }))
    assert.are.same(
      { 'Abel Gask', 'Leon Gask', 'Gask' },
      unify({}, { 'Abel Gask', 'Leon Gask', 'Gask' })
    )
  end)

  it('joins what is short for two people with neither', function()
    for _, names in ipairs({
      { 'Jane Quillon', 'John Quillon', 'J. Quillon' },
      { 'J. Quillon', 'Jane Quillon', 'John Quillon' },
      { 'Jane Quillon', 'J. Quillon', 'John Quillon' },
      { 'Alexander Hall', 'Alexandra Hall', 'Alex Hall' },
      { 'Jane M. Quillon', 'Jane K. Quillon', 'Jane Quillon' },
      { 'Hans Brenner', 'Heinz Brenner', 'H. Brenner' },
      { 'Lucía Bravo', 'Laura Bravo', 'L. Bravo' },
      { 'Fidel Rueda Xal', 'Fidel Rueda Mar', 'Fidel Rueda' },
      { 'Marie Morel', 'Marc Morel', 'M. Morel' },
      { 'Carla Neri', 'Carlo Neri', 'C. Neri' },
      { 'Иван Лосев', 'Игорь Лосев', 'И. Лосев' },
      { 'Jan Wilk', 'Jakub Wilk', 'J. Wilk' },
      { 'Ali Demir', 'Ahmet Demir', 'A. Demir' },
      { 'Lars Ek', 'Lena Ek', 'L. Ek' },
      { 'Rui Lobo', 'Raul Lobo', 'R. Lobo' },
    }) do
      assert.are.same(names, unify({}, names))
    end
    -- Somebody whom a text only names may be meant as well.
    local names = { { name = 'Jane Quillon' }, { name = 'J. Quillon' } }
    names[3] = { name = 'John Quillon', heard = true }
    assert.are.same({ 1, 2, 3 }, (core.unify(names)))
    names[3] = { name = 'Jane A. Quillon', heard = true }
    assert.are.same({ 1, 1, 3 }, (core.unify(names)))
    -- One who is named in two ways is one.
    local one = { { 'Jane M. Quillon', 3 }, 'Jane Quillon', 'J. Quillon' }
    local full = 'Jane M. Quillon'
    assert.are.same({ full, full, full }, unify({}, one))
  end)

  it('compares no more of many long names than it says', function()
    local names, letters = {}, 'bcdfghklmn'
    for i = 1, 2000 do
      local last = tostring(i):gsub('%d', function(digit)
        return letters:sub(digit + 1, digit + 1)
      end)
      names[i] = { name = 'Anna ' .. ('a'):rep(44 - #last) .. last }
    end
    local begun = os.clock()
    assert(core.unify(names))
    assert.is_true(os.clock() - begun < 2)
  end)

  it('gives a last or first name alone to the only one who has it', function()
    assert.are.same({ 'Abel Gask', 'Abel Gask' }, unify({}, { 'Abel Gask', 'Gask' }))
    assert.are.same({ 'Abigail Gask', 'Abigail Gask' }, unify({}, { 'Abigail Gask', 'Abigail' }))
    assert.are.same(
      { 'J. Quillon', 'J. Quillon' },
      unify({}, { { 'J. Quillon', 2 }, { 'Jane Quillon', 1 } })
    )
  end)

  it('reads full names without the titles before them', function()
    assert.are.same(
      { 'Abel Gask', 'Abel Gask', 'Abel Gask' },
      unify({}, { { 'Chief Fire Officer Abel Gask', 3 }, 'Sir Abel Gask', 'Abel Gask' })
    )
    assert.are.same({ 'Dame Orla Quill' }, unify({ { 'Dame Orla Quill' } }, { 'Orla Quill' }))
    assert.are.same(
      { 'Jan van der Berg', 'Jan van der Berg' },
      unify({}, { 'Professor Jan van der Berg', 'Jan van der Berg' })
    )
    assert.are.same(
      { 'Owen Kitt', 'Owen Kitt' },
      unify({}, { 'Hafenmeister Owen Kitt', 'Owen Kitt' })
    )
    -- A title and a last name are no full name, nor is an office one.
    local others = { 'Judge Gask', 'President of New York', 'New York', 'Mary Gask' }
    assert.are.same(others, unify({}, others))
  end)

  it('folds diacritics', function()
    assert.are.same(
      { 'Inês Costa', 'Inês Costa' },
      unify({}, { { 'Inês Costa', 2 }, { 'Ines Costa', 1 } })
    )
  end)

  it('lets what is declared win', function()
    local declared =
      { { 'Inês Costa', 'the harbourmaster' }, { 'областная служба' } }
    assert.are.same(
      {
        'Inês Costa',
        'Inês Costa',
        'Inês Costa',
        'областная служба',
        'a witness',
      },
      unify(
        declared,
        { { 'Ines Costa', 9 }, 'Harbourmaster', 'Costa', 'службе', 'a witness' }
      )
    )
  end)

  it('finds the incident that names a text, and no other', function()
    local directory = helper.incident('“We ran,” said Orla Quill.\n')
    local file, document, copy = roster.incident_of(directory .. '/daily.txt', {})
    assert.are.equal('daily', document.id)
    assert.is_false(copy)
    assert.are.equal(2, #file.sources)
    assert.is_true(select(3, roster.incident_of(directory .. '/./copy.md', {})))
    helper.write(directory .. '/other.txt', 'Nothing.')
    assert.is_nil(roster.incident_of(directory .. '/other.txt', {}))
    helper.remove(directory)
  end)

  it('finds it from inside its directory too', function()
    local directory = helper.incident('', { ['sub/deep/copy.md'] = 'x', ['copy.md'] = 'x' })
    helper.write(
      directory .. '/incident.yaml',
      'incidentquotes: 1\nsources:\n  - {id: daily, file: daily.txt}\ncopy:\n  - file: sub/deep/copy.md\n'
    )
    local script = helper.shell_quote(
      'local r = require("incidentquotes.roster") '
        .. 'print(select("#", r.incident_of(arg[1], {})), (r.incident_of(arg[1], {})) ~= nil)'
    )
    for inside, name in pairs({
      ['sub/deep'] = 'copy.md',
      ['sub'] = 'deep/copy.md',
      ['sub/deep/..'] = '../sub/deep/copy.md',
    }) do
      local output, errors = helper.run(
        (
          'root=$PWD; cd %s/%s && printf %%s %s > script.lua'
          .. ' && LUA_PATH="$root/lua/?.lua" LUA_CPATH="$root/lua/?.so" %s script.lua %s'
        ):format(directory, inside, script, helper.lua54, name)
      )
      assert.are.same({ '3\ttrue\n', '' }, { output, errors }, inside)
    end
    helper.remove(directory)
  end)

  it('unifies what the command line scans of one incident', function()
    local directory = helper.incident('“We ran,” said Orla Quilon.\n', {
      ['incident.yaml'] = 'incidentquotes: 1\nsources:\n  - {id: a, file: a.txt}\n  - {id: b, file: b.txt}\n'
        .. 'copy:\n  - file: copy.md\nspeakers:\n  - {name: Ruth Sallow, aliases: [the minister]}\n',
      ['a.txt'] = '“We ran,” said Orla Quillon.\n\n“No,” the minister said.\n',
      ['b.txt'] = '“We ran,” said Orla Quillon.\n',
    })
    local output = helper.scan_in(directory, 'copy.md a.txt b.txt')
    local names = {}
    for name in output:gmatch('"speaker":{"name":"([^"]*)"') do
      names[#names + 1] = name
    end
    helper.remove(directory)
    assert.are.same({ 'Orla Quillon', 'Orla Quillon', 'Ruth Sallow', 'Orla Quillon' }, names)
  end)

  --- The speakers of texts of one incident, each text a language and its words.
  local function speakers_of(texts)
    local documents = {}
    for i, text in ipairs(texts) do
      local quotations, _, _, offices = iq.scan(text[2], { lang = text[1] })
      documents[i] = { quotations = quotations, offices = offices }
    end
    assert(claimant.unify(documents, {}))
    local names = {}
    for _, document in ipairs(documents) do
      for _, quotation in ipairs(document.quotations) do
        names[#names + 1] = quotation.speaker.name
      end
    end
    return names
  end

  -- A text without quotations is not read.
  local wire = ' “It leans,” a wire report said.'

  it('knows from one text who holds a role that another tells of', function()
    assert.are.same(
      { 'Orla Quill', 'a wire report' },
      speakers_of({
        {
          'en',
          'The harbourmaster closed the quay. “Nobody goes down,” the harbourmaster said.',
        },
        { 'en', 'Orla Quill, the harbourmaster, was aboard. Nobody asked Quill anything.' .. wire },
      })
    )
    assert.are.same(
      { 'Wiebke Ahrendt', 'Wiebke Ahrendt' },
      speakers_of({
        { 'de', '„Wir sind eine Insel“, sagt die Bürgermeisterin.' },
        { 'de', 'Bürgermeisterin Wiebke Ahrendt kam. „Es ist genug“, sagte Wiebke Ahrendt.' },
      })
    )
    assert.are.same(
      { 'Bruna Tellini', 'Bruna Tellini' },
      speakers_of({
        { 'it', '«È finita», ha detto la sindaca.' },
        { 'it', 'La sindaca Bruna Tellini è arrivata. «È finita», ha detto Tellini.' },
      })
    )
  end)

  it('leaves a role alone that two hold, or somebody of another gender or place', function()
    local said = { 'en', '“Nobody goes down,” the harbourmaster said.' }
    local one = { 'en', 'Orla Quill, the harbourmaster, was aboard.' .. wire }
    local two = { 'en', 'Tom Pell, the harbourmaster, was ill.' .. wire }
    assert.are.equal('Orla Quill', speakers_of({ said, one })[1])
    assert.are.equal('the harbourmaster', speakers_of({ said, one, two })[1])
    assert.are.equal(
      'Yves Roux',
      speakers_of({
        { 'fr', '« Rien à dire », écrit le procureur de Valmont.' },
        {
          'fr',
          'Le procureur de la République de Valmont, Yves Roux, a ouvert une enquête. « Non », a-t-il dit.',
        },
      })[1]
    )
    local away = { 'it', 'Il sindaco Mario Tellini è arrivato ieri. «No», ha detto Anna Ricci.' }
    local mayor = speakers_of({ { 'it', '«È finita», ha detto la sindaca.' }, away })
    assert.are.same({ 'la sindaca', 'Anna Ricci' }, mayor)
    --- Whom one text's words for somebody mean beside what another says of Orla Quill.
    local function meant(words, held)
      return speakers_of({
        { 'en', words .. ' said: “Nobody goes down.”' },
        { 'en', 'Orla Quill, ' .. held .. ', was aboard.' .. wire },
      })[1]
    end
    assert.are.equal(
      'The director of the port',
      meant('The director of the port', 'the director of the hospital')
    )
    assert.are.equal('Orla Quill', meant('The director of the port', 'the director of the port'))
    -- many speak for somebody
    assert.are.equal('The spokeswoman', meant('The spokeswoman', 'a spokeswoman for the police'))
    assert.are.equal('Her pilot', meant('Her pilot', 'a pilot'))
    assert.are.equal('A pilot', meant('A pilot', 'a pilot'))
    assert.are.equal('Orla Quill', meant('The pilot', 'a pilot'))
  end)

  it('reads a role inside marks by its own words alone', function()
    local said = '« Nous avons vu, a dit Jean Rey, maire »'
    local function roles_behind(first)
      local _, _, _, offices = iq.scan(first .. '\n\n' .. said, { lang = 'fr' })
      for _, office in ipairs(offices) do
        if office.name == 'Jean Rey' then
          return { office.word, office.whole, office.place }
        end
      end
    end
    local brief = assert(roles_behind('« Nous avons vu ce soir, a dit la dame »'))
    assert.are.same(
      brief,
      roles_behind('« Nous avons vu ce a b c d e f de Vesoul de Lyon, a dit la dame »')
    )
    assert.are.equal(0, brief[2])
  end)

  it('still knows who is who where a text tells more roles than it can compare', function()
    local documents = {
      {
        quotations = { { speaker = { name = 'Orla Quill' } }, { speaker = { name = 'Quill' } } },
        offices = {},
      },
    }
    for i = 1, 3000 do
      documents[1].offices[i] = { name = 'Name N' .. i, held = true, word = i }
    end
    assert.are.equal('Orla Quill', assert(roster.canonical(documents, {})).Quill)
  end)

  it('knows an organisation by what goes on behind its declared name', function()
    for declared, found in pairs({
      ['Ness Ferries'] = 'Ness Ferries Ltd',
      ['Taşlıova Elektrik Dağıtım'] = 'Taşlıova Elektrik Dağıtım AŞ',
    }) do
      assert.are.same({ declared }, unify({ { declared } }, { found }))
    end
    -- somebody with two last names, other bodies
    for declared, found in pairs({
      ['Red Cross'] = 'Red Cross of Norway',
      ['Ness Ferries'] = 'Ness Ferries Crew',
      ['Kansas City'] = 'Kansas City Star',
    }) do
      assert.are.same({ found }, unify({ { declared } }, { found }))
    end
    assert.are.same(
      { 'Maria Costa de Sá' },
      unify({ { 'Maria Costa' } }, { 'Maria Costa de Sá' })
    )
    assert.are.same(
      { 'Ness Ferries Museum' },
      unify({ { 'Ness Ferries' } }, { 'Ness Ferries Museum' })
    )
    assert.are.same(
      { 'Malzperle-Brauerei' },
      unify({ { 'Malzperle-Brauerei' } }, { 'Die Brauerei' })
    )
  end)

  it('keeps people apart whose names differ as two names do', function()
    for _, names in ipairs({
      { 'Andrea Müller', 'Andreas Müller' },
      { 'Martin Berg', 'Martina Berg' },
      { 'Francis Hall', 'Frances Hall' },
      { 'David Hall', 'David Hill' },
      { 'Mary Bell', 'Mary Ball' },
      { 'Gunnar Lind', 'Gunnar Lund' },
    }) do
      assert.are.same(names, unify({}, { { names[1], 2 }, names[2] }))
    end
    assert.are.same(
      { 'Imogen Vale', 'Imogen Vale' },
      unify({}, { { 'Imogen Vale', 2 }, 'Imogen Vail' })
    )
  end)

  it('knows short forms of first names, in each language', function()
    for full, short in pairs({
      ['William Gask'] = 'Bill Gask',
      ['Jakub Madej'] = 'Kuba Madej',
      ['Виктор Крошин'] = 'Витя Крошин',
      ['Josef Brandner'] = 'Sepp Brandner',
      ['José Rueda'] = 'Pepe Rueda',
    }) do
      assert.are.same({ full, full }, unify({}, { { full, 2 }, short }), short)
      local first = short:match('^%S+')
      assert.are.same({ full, full }, unify({}, { { full, 2 }, first }), first)
    end
    -- Somebody else has the same last name, or may be meant as well.
    assert.are.same({ 'Bill Gask', 'Jim Gask' }, unify({}, { 'Bill Gask', 'Jim Gask' }))
    local two = { 'Alexander Moss', 'Alexandra Wray', 'Alex' }
    assert.are.same(two, unify({}, two))
    local _, misspelt = core.unify({ { name = 'William Gask', count = 2 }, { name = 'Bill Gask' } })
    assert.are.same({ false, false }, misspelt)
  end)

  local function headline_speaker(headline, ...)
    local documents = {}
    for i, text in ipairs({ headline .. '\n\nThe pier fell at noon, and two were hurt.\n', ... }) do
      documents[i] = { quotations = iq.scan(text, { lang = 'en' }) }
    end
    assert(claimant.unify(documents, {}))
    local speaker = documents[1].quotations[1].speaker
    return speaker and speaker.name
  end

  it('gives a headline that its text does not claim to whoever says its words', function()
    local quill = '“Nobody told us to leave the pier,” said Orla Quill.'
    local prado = '“Nobody told us to leave the pier,” said Rui Prado.'
    local headline = '‘Nobody told us to leave’: a night on the pier'
    assert.is_nil(headline_speaker(headline))
    assert.are.equal('Orla Quill', headline_speaker(headline, quill))
    assert.are.equal(
      'Orla Quill',
      headline_speaker('‘Nobody told us’', '“No,” said Rui Prado.', quill)
    )
    assert.are.equal('Orla Quill', headline_speaker(headline, prado, quill, quill))
    assert.is_nil(headline_speaker(headline, prado, quill))
    assert.is_nil(headline_speaker(headline, '“We left,” said Orla Quill.'))
    -- Whom the headline names has said it, whatever others tell.
    assert.are.equal('Rui Prado', headline_speaker(headline:gsub(':.*', ', says Rui Prado'), quill))
  end)

  it('says what is wrong with its arguments', function()
    assert.has_error(function()
      core.find_headline('We ran', { 'We ran', 1 })
    end)
    assert.has_error(function()
      core.find_headline('We ran')
    end)
    assert.has_error(function()
      core.unify({ { name = 'Orla' } }, { { word = 1 } })
    end)
    assert.has_error(function()
      core.unify({ { name = 'Orla' } }, { { of = 2, word = 1 } })
    end)
    assert.has_error(function()
      core.unify({ { name = 'Orla' } }, { { of = 1, word = -1 } })
    end)
    assert.has_error(function()
      core.unify({ { count = 1 } })
    end)
    assert.has_error(function()
      core.unify({ { name = 'Orla', of = 7 } })
    end)
    assert.are.same({}, core.unify({}))
  end)
end)
