-- Who speaks, in languages whose names have cases, whose verbs need no subject, or whose subject stands
-- behind the verb. The last quotation of each text is asked for; `kind` is speech where none is told.

local iq = require('incidentquotes')
local speakers = require('spec.speakers_helper')

local last_of, name_of = speakers.last_of, speakers.name_of

local NAMES = {
  {
    'ru',
    'Олег Вешняков',
    'По мнению инженера Олега Вешнякова, шлюз надо было закрыть «ещё весной».',
  },
  {
    'ru',
    'Ирина Ларионова',
    'По данным Ирины Ларионовой, вода «дошла до окон».',
  },
  {
    'ru',
    'Андрей Лосев',
    'По словам очевидца Андрея Лосева, сначала погас свет. «Потом все побежали», — рассказал он.',
  },
  {
    'ru',
    'прокуратура',
    'Проверка идёт. В прокуратуре пояснили, что завод «не раз нарушал правила».',
  },
  {
    'pl',
    'Jerzy Wawrzyniecki',
    'Zdaniem eksperta, prof. Jerzego Wawrzynieckiego z Politechniki, winna jest „zwykła bylejakość”.',
  },
  {
    'pl',
    'Marek Gołąbek',
    'Według relacji Marka Gołąbka brama „nie zamykała się od wiosny”.',
  },
  {
    'pl',
    'policja',
    'Śluzę zamknięto. W komunikacie policji czytamy, że „trwa ustalanie przyczyn”.',
  },
}

local GENDERS = {
  {
    'pl',
    'Dorota Lipska',
    'Rzecznik komendanta Adam Rosa milczał.\n\n„Nikt nie zostanie sam” – powiedziała prezydent Dorota '
      .. 'Lipska. Jej zdaniem strażacy spisali się „znakomicie”.',
  },
  {
    'ru',
    'Елена Горина',
    'Инженер Пётр Ладов осмотрел шлюз. Директор порта Елена Горина осталась на берегу. «Мы ждём отчёта», '
      .. '— сказала она.',
  },
  {
    'pt',
    'Nelson Prado',
    'A ministra Lídia Serra falou antes.\n\nA marcha do compositor Nelson Prado virou hino. «Nunca '
      .. 'imaginei», disse o compositor.',
  },
}

local LEFT_OUT = {
  {
    'es',
    'Tomás Rivera',
    'La alcaldesa Inés Mola esperaba. «Llegará ayuda», dijo. El capitán, Tomás Rivera, no durmió. '
      .. '«Sacamos a treinta», relató.',
  },
  {
    'es',
    'Su vecino',
    'Amalia Pardo lo perdió todo. Su vecino asiente. «Lo peor es no saber», murmura.',
  },
  {
    'it',
    'Renzo Talli',
    'A guidare i soccorsi è stato Renzo Talli. «Una notte così non la dimentico», ammette. E aggiunge: '
      .. '«I passeggeri sono stati bravi».',
  },
  {
    'pt',
    'Duarte Lobo',
    'O presidente da empresa, Duarte Lobo, pediu desculpa e classificou o sucedido como «um caso isolado».',
  },
  {
    'pl',
    'Joanna Bielik',
    'O stanie rannych poinformowała dyrektor szpitala Joanna Bielik. Zapytana o sześcioletniego Kubę, '
      .. 'uśmiechnęła się: „Pyta już o kota”.',
  },
  {
    'tr',
    'Nurten Aksu',
    'Milletvekili Nurten Aksu ocağı gezdi. "Bu bir kaza değil" diyerek hükümete tepki gösterdi.',
  },
}

local PLACES = {
  {
    'de',
    'Jonas Kern',
    'Umweltminister Jonas Kern kam spät. „Dazu sehe ich keinen Anlass“, sagte der Minister.',
  },
  {
    'de',
    'Ihr Nachbar',
    'Rosa Kuhn weint. Ein Feuerwehrmann schrie: „Raus hier!“ Ihr Nachbar schüttelt den Kopf. „Das war '
      .. 'bekannt“, sagt er.',
  },
  {
    'de',
    'Rosa Kuhn',
    'Rosa Kuhn saß in der Halle. Ihr Mann habe noch „in Pantoffeln“ das Auto umgeparkt, erzählt die '
      .. '74-Jährige.',
  },
  {
    'it',
    'Guido Serra',
    'ROMA, 3 FEB - «Ho disposto verifiche su tutti gli impianti». Lo ha annunciato '
      .. 'il ministro Guido Serra.',
  },
  {
    'tr',
    'Murat Tekin',
    'Bakan Murat Tekin geldi. Muhalefet lideri Gökhan Ersoy konuştu. Tekin, "Siyaset yapılmaz" sözleriyle '
      .. "Ersoy'u eleştirdi.",
  },
  {
    'es',
    'Diputación',
    'Según el alcalde, la Diputación le respondió que la reforma «no era urgente».',
  },
  {
    'ru',
    'источник',
    'Об этом агентству сообщил источник в охране порта: «Варили прямо под вывеской».',
  },
  {
    'ru',
    'Вера Лунь',
    'Мать одной из девочек, Вера Лунь, рассказала: «Она пришла бледная».',
  },
  {
    'it',
    'Ivo Serra',
    'Il sindaco tace. Replica il capogruppo della lista «Molo domani», Ivo Serra: «Chieda scusa».',
  },
  {
    'pl',
    'Rogala',
    '- Kot się znalazł, cały i zdrowy - zapewnia strażak Rogala. - Czeka w remizie.',
  },
  { 'fr', 'Mon assureur', '« Mon assureur m’a dit : “Revenez dans un mois” »' },
  { 'ja', '井上', '井上市長は会見で「待遇改善は急務だ」と強調した。' },
}

local REPORTED = {
  {
    'de',
    'Ralf Mück',
    'Dezernent Ralf Mück verteidigt das Konzept. Es sei erst im Mai „von Experten abgenommen“ worden.',
  },
  {
    'it',
    'Anas',
    "Secondo il sindaco, l'Anas ha risposto che il versante era «monitorato».",
  },
  {
    'tr',
    'Can Uslu',
    'Akova yakınlarında devrilen otobüsün şoförü Can Uslu ifade verdi. "Frenler tutmadı" dedi.',
  },
  { 'pt', 'Maria das Dores Paiva', '«Perdi tudo», lamentou Maria das Dores Paiva, vendedora.' },
}

local DESCRIBED = {
  {
    'de',
    'Silke Marx',
    'Auf dem Hof von Silke Marx fehlen vier Ponys. „Soll ich eine Mauer bauen?“, fragt die '
      .. 'Ponyzüchterin.',
  },
  {
    'pt',
    'Carlos Meira',
    'O homem saiu. «Alegou legítima defesa», explicou o comandante do posto, sargento Carlos Meira.',
  },
  {
    'es',
    'Iván Pozo',
    'El médico que los atendió, Iván Pozo, es prudente: «Un vaso más y no lo cuentan».',
  },
  {
    'fr',
    'Luc Vidal',
    'Patron du café « Le Phare », Luc Vidal a vu sa terrasse se vider. « Les clients fuient », '
      .. 's’emporte-t-il.',
  },
  {
    'es',
    'Rosa Tudela',
    'La alcaldesa, Rosa Tudela, compareció ayer. Calificó el caso de «intolerable» y anunció que el club '
      .. 'responderá.',
  },
  {
    'it',
    'cooperativa',
    'Bepi Zan è sotto shock. Dalla cooperativa spiegano che il moto ondoso «è fuori controllo».',
  },
  {
    'it',
    'Erika Lind',
    '«Abbiamo visto arrivare la barca e abbiamo urlato». Erika Lind, 29 anni, danese, è in ospedale.',
  },
  {
    'pl',
    'Stefan',
    'Według relacji świadka, pana Stefana, tramwaj „jechał za szybko”.',
  },
}

local KINDS = {
  {
    'de',
    'scare',
    "Sie sprach von „Mut“. Gestern lief der Probelauf des ''neuen Wehrs'' in Tann.",
  },
  { 'es', 'scare', 'El llamado «pacto verde» de 2019 nunca se aplicó.' },
  { 'es', 'title', 'En la plaza tocaron el huaino «Viento y sal», que le gustaba.' },
  { 'pt', 'title', 'No enterro, o coro cantou “Vento e Sal” duas vezes.' },
  { 'ja', 'speech', '市の担当者は「検討している」と説明した。' },
  { 'ja', 'scare', '川は「暴れ川」と呼ばれる。' },
}

for title, cases in pairs({
  ['a name in another case'] = NAMES,
  ['a gender'] = GENDERS,
  ['a subject that is left out'] = LEFT_OUT,
  ['where somebody stands'] = PLACES,
  ['what somebody is'] = DESCRIBED,
  ['who is reported'] = REPORTED,
}) do
  describe(title, function()
    for _, case in ipairs(cases) do
      it(('tells %s (%s)'):format(case[2], case[1]), function()
        local quotation = last_of(case[1], case[3])
        assert.are.equal('speech', quotation.kind)
        assert.are.equal(case[2], name_of(quotation))
      end)
    end
  end)
end

describe('a quotation', function()
  for _, case in ipairs(KINDS) do
    it(('is %s: %s'):format(case[2], case[3]), function()
      assert.are.equal(case[2], last_of(case[1], case[3]).kind)
    end)
  end

  it('of a heading is whoever’s who speaks behind it', function()
    local text = '“We ran,” said Per Holm.\n\n‘IT HAD TO HAPPEN’\n\nIda Marsh was there. '
      .. '“The rope had rotted,” she said.\n'
    local quotations = assert(iq.scan(text, { lang = 'en' }))
    assert.are.equal('speech', quotations[2].kind)
    assert.are.equal('Ida Marsh', name_of(quotations[2]))
  end)

  it('inside guillemets makes no heading of its paragraph', function()
    local text = '« Le treuil a lâché, dit Yves Morel. Nous avons couru. »\n'
    local quotations = assert(iq.scan(text, { lang = 'fr' }))
    assert.is_false(quotations[1].heading)
  end)

  it('of a headline is speech where somebody says just these words', function()
    local text =
      '«Schluss damit»\n\n«Schluss damit, sofort», sagte Rosa Kuhn am Montag vor der Halle.\n'
    local quotations = assert(iq.scan(text, { lang = 'de' }))
    assert.are.equal('speech', quotations[1].kind)
    assert.are.equal('Rosa Kuhn', name_of(quotations[1]))
  end)
end)

describe('the language of one sentence', function()
  local cases = {
    { 'tr', 'Ayla Lale', '“Köprüyü yarın sabah erkenden kapatacağız” dedi Ayla Lale.' },
    { 'pl', 'Anna Leśna', '„Ściana runęła, żadnych ostrzeżeń” – mówi Anna Leśna.' },
    { 'sv', 'Åsa Lönn', '”Väggen föll plötsligt över oss”, säger Åsa Lönn.' },
  }
  for _, case in ipairs(cases) do
    it(('is told by its letters (%s)'):format(case[1]), function()
      local quotation = assert(iq.scan(case[3]))[1]
      assert.are.equal('speech', quotation.kind)
      assert.are.equal(case[2], name_of(quotation))
    end)
  end
end)
