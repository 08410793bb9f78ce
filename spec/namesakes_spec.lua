--- Two people of one last name: brothers are no more one speaker than a wife and her husband, and the
--- last name alone is neither's once a text names both.
local helper = require('spec.helper')
local iq = require('incidentquotes')

--- Who speaks, in a source that names two, and in the copy.
local FRAMES = {
  en = {
    'Tom Hall and his brother Jim Hall ran. “We will rebuild every house on the street,” said Tom Hall.',
    '“We will rebuild every house on the street,” said %s.',
    { 'Tom Hall', 'Jim Hall', 'Hall' },
  },
  de = {
    'Dieter Brenner lief los. Dann kam Karl Brenner. „Wir bauen jedes Haus auf“, sagte Dieter Brenner.',
    '„Wir bauen jedes Haus auf“, sagte %s.',
    { 'Dieter Brenner', 'Karl Brenner', 'Brenner' },
  },
  es = {
    'Luis Bravo y su hermano Pedro Bravo corrieron. «Vamos a reconstruir cada casa», dijo Luis Bravo.',
    '«Vamos a reconstruir cada casa», dijo %s.',
    { 'Luis Bravo', 'Pedro Bravo', 'Bravo' },
  },
  fr = {
    'Luc Morel et son frère Paul Morel ont couru. « Nous allons reconstruire les maisons », a dit Luc Morel.',
    '« Nous allons reconstruire les maisons », a dit %s.',
    { 'Luc Morel', 'Paul Morel', 'Morel' },
  },
  it = {
    'Carla Neri e sua madre Anna Neri sono corse. «Ricostruiremo tutte le case», ha detto Carla Neri.',
    '«Ricostruiremo tutte le case», ha detto %s.',
    { 'Carla Neri', 'Anna Neri', 'Neri' },
  },
  pl = {
    'Jan Wilk i jego brat Adam Wilk pobiegli. „Odbudujemy każdy dom” – powiedział Jan Wilk.',
    '„Odbudujemy każdy dom” – powiedział %s.',
    { 'Jan Wilk', 'Adam Wilk', 'Wilk' },
  },
  pt = {
    'Rui Lobo e o irmão João Lobo correram. “Vamos reconstruir cada casa”, disse Rui Lobo.',
    '“Vamos reconstruir cada casa”, disse %s.',
    { 'Rui Lobo', 'João Lobo', 'Lobo' },
  },
  ru = {
    'Иван Лосев и его брат Пётр Лосев побежали. «Мы восстановим каждый дом», — сказал Иван Лосев.',
    '«Мы восстановим каждый дом», — сказал %s.',
    { 'Иван Лосев', 'Пётр Лосев', 'Лосев' },
  },
  sv = {
    'Lars Ek och hans bror Nils Ek sprang. ”Vi ska bygga upp varje hus”, sa Lars Ek.',
    '”Vi ska bygga upp varje hus”, sa %s.',
    { 'Lars Ek', 'Nils Ek', 'Ek' },
  },
  tr = {
    'Ali Demir ile kardeşi Mehmet Demir koştu. Ali Demir, “Bütün evleri yeniden yapacağız” dedi.',
    '%s, “Bütün evleri yeniden yapacağız” dedi.',
    { 'Ali Demir', 'Mehmet Demir', 'Demir' },
  },
}

--- The finding on the one quotation of a copy that is checked against one source.
local function check(lang, source, copy)
  local directory = helper.directory({
    ['incident.yaml'] = ('incidentquotes: 1\nlang: %s\nsources:\n  - {id: a, file: a.txt}\n'):format(
      lang
    ),
    ['a.txt'] = source .. '\n',
  })
  local incident = assert(iq.open(directory .. '/incident.yaml'))
  local found = assert(incident:check({ text = copy .. '\n', doc = 'story.txt' }))
  incident:close()
  helper.remove(directory)
  return found[1]
end

describe('two people of one last name', function()
  it('are two in every language, and the name alone is neither', function()
    for lang, frame in pairs(FRAMES) do
      local attributions = {}
      for i, name in ipairs(frame[3]) do
        attributions[i] = check(lang, frame[1], frame[2]:format(name)).attribution
      end
      assert.are.same({ 'same', 'conflict', 'unknown' }, attributions, lang)
    end
  end)

  it('are one where a name is short for another, or only one of them is known', function()
    local source = 'Thomas Hall ran. “We will rebuild every house,” said Thomas Hall.'
    for _, name in ipairs({ 'Tom Hall', 'Hall', 'T. Hall', 'Mr Hall' }) do
      local found =
        check('en', source, ('“We will rebuild every house,” said %s.'):format(name))
      assert.are.equal('same', found.attribution, name)
    end
  end)

  it('are no conflict where the text leaves open which of them it means', function()
    local source =
      'Tom Hall and his wife Ann Hall ran. “We will rebuild every house,” Hall said.'
    local copy = '“We will rebuild every house,” said Ann Hall.'
    assert.is_nil(check('en', source, copy).code)
    local titled =
      'Tom Hall and his wife Ann Hall ran. “We will rebuild every house,” Mr Hall said.'
    assert.are.equal('IQ301', check('en', titled, copy).code)
  end)
end)
