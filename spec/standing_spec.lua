--- How somebody has an office, and of which place: whoever had it, stands in for its holder or is to have
--- it, and the holder elsewhere, are somebody else.
local helper = require('spec.helper')
local iq = require('incidentquotes')

--- What somebody says in each language, and who does.
local FRAMES = {
  en = '“We will rebuild every house on the street,” said %s.',
  de = '„Wir bauen jedes Haus in der Straße wieder auf“, sagte %s.',
  es = '«Vamos a reconstruir cada casa de la calle», dijo %s.',
  fr = '« Nous allons reconstruire chaque maison de la rue », a dit %s.',
  it = '«Ricostruiremo tutte le case della strada», ha detto %s.',
  pl = '„Odbudujemy każdy dom na tej ulicy” – powiedział %s.',
  pt = '“Vamos reconstruir cada casa da rua”, disse %s.',
  ru = '«Мы восстановим каждый дом на улице», — сказал %s.',
  sv = '”Vi ska bygga upp varje hus på gatan”, sa %s.',
  tr = '%s, “Sokaktaki bütün evleri yeniden yapacağız” dedi.',
}

--- Who a source says it is, and who the copy does.
local SAME = {
  { 'en', 'Orla Quill, the mayor', 'the mayor' },
  { 'en', 'Orla Quill, the former mayor', 'the former mayor' },
  { 'en', 'Orla Quill, the mayor of Ellerdale', 'the Ellerdale mayor' },
  { 'en', 'Orla Quill, the mayor of Ellerdale', 'the mayor' },
  { 'de', 'Bürgermeister Karl Brenner', 'der Bürgermeister' },
  { 'de', 'der ehemalige Bürgermeister Karl Brenner', 'der frühere Bürgermeister' },
  { 'es', 'el alcalde, Luis Bravo', 'el alcalde' },
  { 'es', 'Luis Bravo, el antiguo alcalde', 'el ex alcalde' },
  { 'fr', 'Luc Morel, le maire', 'le maire' },
  { 'fr', 'Luc Morel, l’ancien maire', 'l’ancien maire' },
  { 'it', 'il sindaco Carlo Neri', 'il sindaco' },
  { 'pl', 'burmistrz Jan Wilk', 'burmistrz' },
  { 'pl', 'były burmistrz Jan Wilk', 'były burmistrz' },
  { 'pt', 'o prefeito Rui Lobo', 'o prefeito' },
  { 'ru', 'мэр Иван Лосев', 'мэр' },
  { 'ru', 'бывший мэр Иван Лосев', 'бывший мэр' },
  { 'sv', 'borgmästaren Lars Ek', 'borgmästaren' },
  { 'tr', 'Başkan Ali Demir', 'Başkan' },
}

local OTHERS = {
  { 'en', 'Orla Quill, the former mayor', 'the mayor' },
  { 'en', 'Orla Quill, the late mayor', 'the mayor' },
  { 'en', 'Orla Quill, the deputy mayor', 'the mayor' },
  { 'en', 'Orla Quill, the ex-mayor', 'the mayor' },
  { 'en', 'Orla Quill, the mayor', 'the acting mayor' },
  { 'en', 'Orla Quill, the mayor', 'the former mayor' },
  { 'en', 'Orla Quill, the former mayor', 'the deputy mayor' },
  { 'en', 'Orla Quill, the mayor of Ellerdale', 'the mayor of Ashby' },
  { 'en', 'Orla Quill, the mayor of Ellerdale', 'the Ashby mayor' },
  { 'en', 'Ellerdale mayor Orla Quill', 'the mayor of Ashby' },
  { 'de', 'Altbürgermeister Karl Brenner', 'der Bürgermeister' },
  { 'de', 'Ex-Bürgermeister Karl Brenner', 'der Bürgermeister' },
  { 'de', 'Vizebürgermeister Karl Brenner', 'der Bürgermeister' },
  { 'de', 'der stellvertretende Bürgermeister Karl Brenner', 'der Bürgermeister' },
  { 'de', 'der ehemalige Bürgermeister Karl Brenner', 'der Bürgermeister' },
  { 'de', 'Bürgermeister Karl Brenner', 'der Altbürgermeister' },
  { 'de', 'Bürgermeister Karl Brenner', 'der designierte Bürgermeister' },
  { 'es', 'el exalcalde Luis Bravo', 'el alcalde' },
  { 'es', 'Luis Bravo, ex alcalde', 'el alcalde' },
  { 'es', 'Luis Bravo, alcalde', 'el exalcalde' },
  { 'es', 'el teniente de alcalde Luis Bravo', 'el alcalde' },
  { 'es', 'Luis Bravo, alcalde en funciones', 'el alcalde' },
  { 'fr', 'Luc Morel, l’ancien maire', 'le maire' },
  { 'fr', 'Luc Morel, le maire adjoint', 'le maire' },
  { 'fr', 'Luc Morel, le maire', 'l’ancien maire' },
  { 'fr', 'l’adjoint au maire Luc Morel', 'le maire' },
  { 'fr', 'Luc Morel, vice-président de la région', 'le président de la région' },
  { 'it', 'l’ex sindaco Carlo Neri', 'il sindaco' },
  { 'it', 'il vicesindaco Carlo Neri', 'il sindaco' },
  { 'it', 'Carlo Neri, vice sindaco', 'il sindaco' },
  { 'it', 'il sindaco Carlo Neri', 'l’ex sindaco' },
  { 'pl', 'były burmistrz Jan Wilk', 'burmistrz' },
  { 'pl', 'zastępca burmistrza Jan Wilk', 'burmistrz' },
  { 'pl', 'wiceburmistrz Jan Wilk', 'burmistrz' },
  { 'pl', 'burmistrz Jan Wilk', 'były burmistrz' },
  { 'pt', 'o ex-prefeito Rui Lobo', 'o prefeito' },
  { 'pt', 'Rui Lobo, antigo prefeito', 'o prefeito' },
  { 'pt', 'o prefeito Rui Lobo', 'o ex-prefeito' },
  { 'pt', 'o vice-prefeito Rui Lobo', 'o prefeito' },
  { 'ru', 'бывший мэр Иван Лосев', 'мэр' },
  { 'ru', 'экс-мэр Иван Лосев', 'мэр' },
  { 'ru', 'заместитель мэра Иван Лосев', 'мэр' },
  { 'ru', 'вице-мэр Иван Лосев', 'мэр' },
  { 'ru', 'мэр Иван Лосев', 'бывший мэр' },
  { 'sv', 'tidigare borgmästaren Lars Ek', 'borgmästaren' },
  { 'sv', 'vice borgmästaren Lars Ek', 'borgmästaren' },
  { 'sv', 'borgmästaren Lars Ek', 'förre borgmästaren' },
  { 'sv', 'Lars Ek, tillförordnad borgmästare', 'borgmästaren' },
  { 'tr', 'Eski başkan Ali Demir', 'Başkan' },
  { 'tr', 'Başkan Ali Demir', 'Eski başkan' },
  { 'tr', 'Başkan yardımcısı Ali Demir', 'Başkan' },
  { 'tr', 'Başkan vekili Ali Demir', 'Başkan' },
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

local function attribution_of(case)
  local lang, named, alone = case[1], case[2], case[3]
  local frame = FRAMES[lang]
  return check(lang, frame:format(named), frame:format(alone)).attribution
end

--- The cases that are read otherwise.
local function others_than(wanted, cases)
  local list = {}
  for _, case in ipairs(cases) do
    if attribution_of(case) ~= wanted then
      list[#list + 1] = table.concat(case, ' | ')
    end
  end
  return list
end

describe('an office', function()
  it('is held by one whom texts call alike', function()
    assert.are.same({}, others_than('same', SAME))
  end)

  it('is not held by who had it, stands in for its holder, or has it elsewhere', function()
    assert.are.same({}, others_than('unknown', OTHERS))
  end)

  it('is not that of the only one whom the copy names beside it', function()
    local source = '“We will rebuild every house on the street,” said Orla Quill, the mayor.'
    local copy =
      'Nora Pell, the former mayor, was there. “We will rebuild every house on the street,” the mayor said.'
    local found = check('en', source, copy)
    assert.are.equal('same', found.attribution)
    assert.is_nil(found.code)
  end)
end)
