local core = require('incidentquotes.core')
local helper = require('spec.helper')
local iq = require('incidentquotes')

--- The name records of an incident with these sources and this copy.
local function names_of(sources, copy, extra)
  local files = { ['copy.md'] = copy }
  local lines = { 'incidentquotes: 1', 'sources:' }
  for i, text in ipairs(sources) do
    files[('s%d.txt'):format(i)] = text
    lines[#lines + 1] = ('  - {id: s%d, file: s%d.txt}'):format(i, i)
  end
  lines[#lines + 1] = 'copy:\n  - file: copy.md'
  files['incident.yaml'] = table.concat(lines, '\n') .. '\n' .. (extra or '')
  local directory = helper.directory(files)
  local incident = assert(iq.open(directory .. '/incident.yaml'))
  local records, findings = assert(incident:compare()), assert(incident:check())
  incident:close()
  helper.remove(directory)
  local by_name = {}
  for _, record in ipairs(records) do
    if record.type == 'name' then
      local list = {}
      for _, variant in ipairs(record.variants) do
        list[#list + 1] = variant.text .. ':' .. variant.status
      end
      table.sort(list)
      by_name[record.name] = table.concat(list, ' ')
    end
  end
  return by_name, findings
end

describe('names', function()
  it('are misspelt where one letter differs from what most have', function()
    local names, findings = names_of(
      { 'The warden, Orla Quillon, ran.\n', 'Orla Quillon was there at nine.\n' },
      'On Monday Orla Quilon ran.\n\nOrla Quillon, the warden, fell.\n'
    )
    assert.are.equal('Orla Quillon:variant Orla Quilon:misspelling', names['Orla Quillon'])
    assert.are.equal(1, #findings)
    assert.are.equal('IQ402', findings[1].code)
    assert.are.equal('warning', findings[1].severity)
    assert.are.equal(10, findings[1].start)
    assert.are.equal(1, findings[1].line)
    assert.are.equal(11, findings[1].column)
    local message = '“Orla Quilon” is spelt “Orla Quillon” in s1 and s2'
    assert.are.equal(message, findings[1].message)
    local best = { source = 's1', start = 12, ['end'] = 24, text = 'Orla Quillon' }
    assert.are.same(best, findings[1].best)
    assert.are.equal('s2', findings[1].others[1].source)
    assert.are.equal(0, findings[1].others[1].start)
  end)

  it('are right where the incident file has them, or the copy itself', function()
    local _, findings = names_of(
      { 'The warden ran.\n' },
      'On Monday Orla Quilon ran.\n\nOrla Quillon fell.\n',
      'speakers:\n  - {name: Orla Quillon}\n'
    )
    local message = '“Orla Quilon” is spelt “Orla Quillon” in the incident file'
    assert.are.equal(message, findings[1].message)
    assert.is_nil(findings[1].best)
  end)

  it('are looked for with rests, and found alike', function()
    local files = { ['s.txt'] = 'The warden, Orla Quillon, ran.\n' }
    files['incident.yaml'] = 'incidentquotes: 1\nsources:\n  - {id: s, file: s.txt}\n'
    local directory = helper.directory(files)
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local checker, rests = incident:checker(), 0
    assert(checker:begin('Orla Quilon ran. Nine ran.\n', { doc = 'c' }))
    checker:step()
    local work = coroutine.wrap(function()
      return (checker:misspelt(coroutine.yield))
    end)
    local found = work()
    while not found do
      rests = rests + 1
      found = work()
    end
    assert.is_true(rests > 4)
    assert.are.equal('IQ402', found[1].code)
    checker:close()
    incident:close()
    helper.remove(directory)
  end)

  it('are misspelt inside a first name of five letters, not at its end', function()
    local names = names_of(
      { 'The warden, Wiebke Quillon, ran.\n\nMario Orme ran.\n' },
      'On Monday Wibke Quillon ran.\n\nMaria Orme ran.\n'
    )
    assert.are.equal('Wibke Quillon:misspelling Wiebke Quillon:variant', names['Wiebke Quillon'])
    assert.is_nil(names['Mario Orme'])
  end)

  it('are those in the attributions of turns too', function()
    local names = names_of(
      { 'Sedan sprang Orla Quillon.\n', 'Orla Quillon var där klockan nio.\n' },
      '– Vi stänger vägen och går hem, säger vakten Orla Quilon.\n\n– Jag stannar, säger hon.\n',
      'lang: sv\n'
    )
    assert.are.equal('Orla Quillon:variant Orla Quilon:misspelling', names['Orla Quillon'])
  end)

  it('are no misspelling with or without diacritics, a title, or a nickname', function()
    local names, findings = names_of(
      { 'In Ness, Inês Costaneira ran.\n', 'In Ness, Ines Costaneira fell. Ms Costaneira wept.\n' },
      'In Ness, Inês Costaneira ran.\n'
    )
    assert.are.equal(0, #findings)
    assert.are.equal(
      'Costaneira:variant Ines Costaneira:variant Inês Costaneira:variant',
      names['Inês Costaneira']
    )
  end)

  it('of two people are left alone', function()
    local names, findings = names_of(
      { 'We met Abel Gaskell and Leon Gaskell.\n', 'We met Abel Gaskell and Leon Gaskell.\n' },
      'We met Abel Gaskell and Leon Gaskell.\n'
    )
    assert.are.equal(0, #findings)
    assert.are.equal('Abel Gaskell:variant', names['Abel Gaskell'])
    assert.are.equal('Leon Gaskell:variant', names['Leon Gaskell'])
  end)

  it('have cases in some languages, which are no misspellings', function()
    local _, findings = names_of(
      {
        'Мэр Глеб Синельников приехал. Он видел Глеба Синельникова.\n',
        'Мэр Глеб Синельников молчит.\n',
      },
      'Мэр Глеб Синельников молчит. О Глебе Синельникове писали.\n'
    )
    assert.are.equal(0, #findings)
  end)

  it('are misspelt behind what somebody is called there', function()
    local names, findings = names_of(
      { 'We met Zoltan Kovalenko.\n', 'Zoltan Kovalenko ran.\n' },
      'Then Hero Zoltan Kowalenko ran.\n'
    )
    assert.are.equal(
      'Zoltan Kovalenko:variant Zoltan Kowalenko:misspelling',
      names['Zoltan Kovalenko']
    )
    assert.are.equal(1, #findings)
    assert.are.equal(10, findings[1].start)
    assert.are.equal(11, findings[1].column)
  end)

  it('are no misspellings where an alias leaves words out, nor as other words', function()
    local _, findings = names_of(
      { 'We met Harvest Crown Mills.\n', 'Harvest Crown Mills of North Arvia closed.\n' },
      'Harvest Crown of North Arvian fame closed.\n',
      'speakers:\n  - {name: Harvest Crown Mills, aliases: [Harvest Crown], kind: organisation}\n'
    )
    assert.are.equal(0, #findings)
  end)

  it('change no consonant at their end in any case', function()
    local function misspelt(known, name)
      local _, found = core.unify({
        { name = known, count = 4, inflects = true },
        { name = name, count = 1, inflects = true },
      })
      return found[2]
    end
    assert.is_true(misspelt('Beat Arnold', 'Beat Arnolt'))
    assert.is_false(misspelt('Beat Arnold', 'Beat Arnolds'))
    assert.is_false(misspelt('Jana Novotna', 'Jana Novotne'))
    assert.is_true(misspelt('Anna Zagradska', 'Anna Zagracka'))
  end)

  it('of places and parties make other words', function()
    local _, misspelt = core.unify({
      { name = 'Milena Quiroga', count = 4 },
      { name = 'Milena Quirogas', count = 1 },
      { name = 'New Arvia', count = 4 },
      { name = 'New Arvian', count = 1 },
    })
    assert.are.same({ false, true, false, false }, misspelt)
  end)

  it('are spelt as their other cases are', function()
    local canonical, misspelt = core.unify({
      { name = 'Oskar Mielnik', count = 2, inflects = true },
      { name = 'Oskar Melnik', count = 1, inflects = true },
      { name = 'Oskara Melnika', count = 2, inflects = true },
    })
    assert.are.equal(2, canonical[1])
    assert.is_true(misspelt[1])
    assert.is_false(misspelt[2])
  end)

  it('as declared win, however rare', function()
    local names = names_of(
      { 'We met Orla Quilon.\n', 'We met Orla Quilon.\n' },
      'We met Orla Quillon.\n',
      'speakers:\n  - name: Orla Quillon\n'
    )
    assert.are.equal('Orla Quillon:variant Orla Quilon:misspelling', names['Orla Quillon'])
  end)

  it('of a source and a copy with the same file name are of two documents', function()
    local directory = helper.directory({
      ['incident.yaml'] = 'incidentquotes: 1\nsources:\n  - {id: s1, file: story.md}\n'
        .. '  - {id: s2, file: wire.txt}\n',
      ['story.md'] = 'On Monday Orla Quilon ran.\n\nOrla Quillon, the warden, fell.\n',
      ['wire.txt'] = 'Orla Quillon was there. The warden, Orla Quillon, ran.\n',
    })
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local text = 'On Sunday Orla Quillon ran.\n'
    local found = assert(incident:check({ doc = 'story.md', text = text }))
    incident:close()
    assert.are.equal(0, #found)
    local names = require('incidentquotes.names')
    local function document(copy)
      return {
        doc = 'story.md',
        text = 'Bob Ray',
        copy = copy,
        names = { { start = 0, ['end'] = 7, line = 1, column = 1, full = true } },
      }
    end
    assert.are.equal(1, #assert(names.records({ document(), document(true) }, {})))
    helper.remove(directory)
  end)

  it('are marked from their first letter on, however many blanks stand in them', function()
    local line = 'Orla Quillon said: “We ran.” Orla Quillon left. Orla Quillon waved.\n'
    local directory = helper.directory({
      ['incident.yaml'] = 'incidentquotes: 1\nlang: sv\nsources:\n  - {id: a, file: a.txt}\n'
        .. '  - {id: b, file: b.txt}\n',
      ['a.txt'] = line,
      ['b.txt'] = line,
    })
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local text = 'På kajen satt Hjälten Orla  Quilon. Hjälten Orla Quilon sov.\n'
    local marked = {}
    for _, finding in ipairs(assert(incident:check({ text = text }))) do
      if finding.code == 'IQ402' then
        marked[#marked + 1] = text:sub(finding.start + 1, finding['end'])
        assert.are.equal(finding.start + 1, finding.column)
      end
    end
    incident:close()
    helper.remove(directory)
    assert.are.same({ 'Orla  Quilon', 'Orla Quilon' }, marked)
  end)
end)
