-- Who speaks, in news of other languages than English: second words for somebody, subjects behind whoever
-- is spoken to, whose opinion it is. The last quotation of each text is asked for.

local iq = require('incidentquotes')
local speakers = require('spec.speakers_helper')

local last_of, name_of = speakers.last_of, speakers.name_of

local MEANT = {
  -- Nouns of German: who is a person, and what is none.
  {
    'de',
    'Josefa Gruber',
    'Josefa Gruber kennt den Staub. Elf Jahre war sie in der '
      .. 'Halle. „Wer hat denn gefragt?“, erinnert sich die '
      .. 'Glasbläserin.',
  },
  {
    'de',
    'eine Sprecherin',
    'Der Fahrer Emil Rapp wurde operiert. Er sei wach, sagte eine Sprecherin. „Gefahr besteht nicht.“',
  },
  {
    'de',
    'Die Wirtin',
    'Bauer Franz Pichler sitzt beim Bier. „Die richten sich das“, '
      .. 'brummt er. Die Wirtin widerspricht. „Wart halt ab.“',
  },
  {
    'de',
    'Sandra Kern',
    '„Wir lassen das Auto prüfen“, sagte Anwältin Sandra Kern. '
      .. 'Das könne, so die Juristin, die Auswertung der Daten '
      .. 'werde „einige Tage dauern“.',
  },
  {
    'de',
    'das Amt',
    'Im Vorjahr hatte das Amt in einem Bericht „erhebliche Mängel“ festgestellt.',
  },
  {
    'de',
    'einer Anwohnerin',
    'Bürgermeister Jens Auer wartete. Von einer Anwohnerin wurde das Verfahren als „Spiel“ bezeichnet.',
  },
  {
    'de',
    'Der Wildhüter',
    'Der Wildhüter darf hinauf. Er zählt die Risse. „Gestern waren es elf“, sagt er.',
  },
  {
    'de',
    'seine Witwe',
    '„Er wollte in den Garten“, sagte seine Witwe einer Zeitung.',
  },
  {
    'de',
    'Rosa Bertsch',
    'Stadträtin Rosa Bertsch verweist auf einen Kredit. „Wir '
      .. 'lassen niemanden stehen“, sagt die Vorsteherin des '
      .. 'Bauamts.',
  },
  {
    'de',
    'Finanzministerium',
    'Die Landrätin spottet. Im Finanzministerium will sich '
      .. 'niemand äußern. Man stehe „im Austausch“, heißt es.',
  },
  -- Turns of Swedish, and who is one of them.
  {
    'sv',
    'Jonas Wall',
    'Varvet varslar.\n\n– Det kom plötsligt, säger Jonas Wall, '
      .. 'ordförande i klubben.\n\nHan är kritisk till mötet.'
      .. '\n\n– Vi fick tio minuter.\n\nVarvets chef Maj Ek svarar inte.',
  },
  {
    'sv',
    'Eva Lind',
    'Branden syns i byn.\n\nEn av dem som fick fly är läraren Eva '
      .. 'Lind. Hon bor hos en vän. ”Det gick fort”, säger hon.',
  },
  {
    'sv',
    'förbundet',
    'Branden växer i byn. Enligt förbundet har man varnat ”vid flera tillfällen”.',
  },
  -- Titles and bodies of Dutch.
  {
    'nl',
    'Ineke Tromp',
    'Volgens hoogleraar bestuurskunde Ineke Tromp worden podia ‘nauwelijks gecontroleerd’.',
  },
  {
    'nl',
    'Niels Boersma',
    'Niels Boersma van Schuttevaer is woedend. ‘Wisten ze dit al?’ vraagt hij zich af.',
  },
  {
    'nl',
    'De organisatie',
    'Burgemeester Jan Vos was er ook. De organisatie noemt het '
      .. '‘een drama’. In een bericht op Instagram schrijft ze '
      .. 'dat ‘iedereen er kapot van is’.',
  },
  {
    'nl',
    'De sluiswachter',
    'Schipper Cor Bol stond aan het roer. ‘Het was groen’, zegt '
      .. 'Bol. De sluiswachter weet van niets. ‘Hier was het '
      .. 'rood’, zegt hij.',
  },
  {
    'nl',
    'Sytse Hoekstra',
    '‘Het was daar heet’, zegt officier van dienst Sytse Hoekstra. Zij maken het volgens hem ‘goed’.',
  },
  {
    'sv',
    'Lena Ström',
    'Branden syns i hela Vikby.\n\n– Vi är trötta nu, säger Lena Ström.\n\nEnligt henne är läget '
      .. '”mycket svårt”.',
  },
  {
    'sv',
    'Ulf Brandt',
    'Kommunalrådet Ulf Brandt (M) berättar att skolan är öppen.\n\n– Här finns soppa.',
  },
  {
    'sv',
    'Karin Falk',
    'När Karin Falk vaknade brann det.\n\n– Jag sprang, säger '
      .. 'hon.\n\n– Nu bygger vi, säger Göran Falk.\n\n'
      .. 'Karin Falk ler.\n\n– I vår är det klart, lovar hon.',
  },
  { 'sv', 'Petra Alm', 'Enligt vd:n Petra Alm är ordern ”en lättnad”.' },
  {
    'de',
    'Ein Polizist',
    'Ein Polizist stand am Tor. „Hier geht es nicht weiter“, brummte der Beamte.',
  },
  {
    'de',
    'Ida Brück',
    '„Wir haben alles gesehen“, sagte Otto Senn. Nachbarin Ida '
      .. 'Brück nickte nur kurz. „Alles“, ergänzte die '
      .. 'Rentnerin.',
  },
  {
    'es',
    'Rosa Maldonado',
    'La cartera era de Rosa Maldonado. La propietaria no lo creía. «Pensé que era broma», explicó ayer.',
  },
  {
    'es',
    'Julio Prats',
    'Julio Prats devolvió el dinero. «No era mío», dijo Prats. '
      .. 'Nuria Vela le ofreció cien euros, pero él los '
      .. 'rechazó. «Me basta un café», zanja.',
  },
  {
    'it',
    'Dario Monti',
    'Dario Monti è tornato a casa. I soccorritori lo hanno cercato per ore. «Ho avuto freddo», ha detto.',
  },
  {
    'pl',
    'Hanna Rosa',
    'O raporcie mówiła Hanna Rosa. Potem ekspertka stwierdziła, że dane „są niepełne”.',
  },
  {
    'ru',
    'Пётр Лунин',
    'Пенсионер Пётр Лунин пришёл первым. «Мы ждали этого», — '
      .. 'сказал ветеран.',
  },
}

local SUBJECTS = {
  { 'it', 'Paolo Gritti', '«Basta così», ha tuonato il capogruppo di minoranza Paolo Gritti.' },
  {
    'pt',
    'Damião',
    'Foi em Praia Nova. “Ela olhava pra gente”, conta o pescador Damião, um dos primeiros.',
  },
  {
    'it',
    'il custode',
    '«Non ho visto nessuno», avrebbe detto agli agenti il custode.',
  },
  {
    'es',
    'el guardia',
    'Su hermana dijo: «Vete». Y se fue. «¿Adónde vas?», le preguntó el guardia.',
  },
  {
    'de',
    'Anja Lotz',
    'Das Vorgehen wurde von Pfarrerin Anja Lotz als „reine Willkür“ bezeichnet.',
  },
  {
    'it',
    'Carla Neri',
    "Per l'assessora Carla Neri, intervistata ieri sera, la scelta era «già scritta».",
  },
  {
    'it',
    'i sindacati',
    'Protestano i sindacati, secondo cui i turni «non lasciano respiro».',
  },
  {
    'pl',
    'Adam Wilk',
    '„Nikt nie ucierpiał” – poinformował PAP rzecznik komendy podinsp. Adam Wilk.',
  },
  {
    'pl',
    'straganownia',
    'Plac jest pusty. Jak podaje straganownia, handel jest „zawieszony do maja”.',
  },
  {
    'ru',
    'Инга Лосева',
    'Как отметила старший помощник начальника отдела Инга Лосева, '
      .. 'насос «не проверяли два года».',
  },
  {
    'ru',
    'администрация',
    'В районной администрации ответили, что мост «закроют '
      .. 'весной».',
  },
  {
    'ru',
    'Олег Горин',
    'Мэр Олег Горин признал ошибку. «Я не уйду от ответа», — '
      .. 'приводит его слова пресс-служба мэрии.',
  },
  {
    'nl',
    'Joris van der Hoek',
    'Joris van der Hoek kwam te laat. “Ik stond in de file”, aldus Van der Hoek.',
  },
  { 'nl', 'Samira el Amin', '“Ik dacht aan onweer”, vertelt Samira el Amin.' },
  {
    'fr',
    'Joël Marquet',
    'Le délégué CGT, Joël Marquet, évoque « un mépris total de la mairie ».',
  },
}

for title, cases in pairs({ ['whom a text means'] = MEANT, ['who stands where'] = SUBJECTS }) do
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

describe('a mayor', function()
  it('who opens a paragraph is not the prefect of the one before', function()
    local text = 'Il prefetto Aldo Ferri tace. «Nessun commento», ha detto Ferri.\n\n'
      .. 'Il sindaco, dal canto suo, ha chiesto «più uomini e più mezzi».\n'
    assert.are.equal('Il sindaco', name_of(last_of('it', text)))
  end)
end)

describe('a headline', function()
  it('without a speaker is said by whoever speaks most', function()
    local text = '„Wer backt jetzt das Brot“\n\nBäcker Emil Rapp hört auf. „Ich bin müde“, sagt Rapp. Seine '
      .. 'Kundin Else Ott klagt. „Das ist traurig“, sagt Ott. '
      .. '„Irgendwann ist Schluss“, meint Emil Rapp.\n'
    local quotations = assert(iq.scan(text, { lang = 'de' }))
    assert.is_true(quotations[1].heading)
    assert.are.equal('Emil Rapp', name_of(quotations[1]))
  end)

  it('is not said by where it was', function()
    for lang, text in pairs({
      de = 'Brand in Rudow. „Ich sah einen Schein“\n\n„Es ging schnell“, sagte Roman Kern.\n',
      en = 'Fire at Rudow market hall: “I saw a glow”\n\n“It was quick,” said Roman Kern.\n',
      es = 'Incendio en Rudow. «Vi un resplandor»\n\n«Fue rápido», dijo Roman Kern.\n',
      pl = 'Pożar hali w Rudowie. „Widziałam łunę”\n\n„To trwało chwilę” – mówi Roman Kern.\n',
      ru = 'Пожар в Рудове. «Я видела зарево»\n\n«Всё было быстро», — рассказал Роман Керн.\n',
    }) do
      local quotations = assert(iq.scan(text, { lang = lang }))
      assert.is_nil(quotations[1].speaker, lang)
      assert.truthy(quotations[2].speaker, lang)
    end
  end)

  it('is said by whoever stands beside its marks', function()
    local text = 'Dorfbäcker: „Wer backt jetzt das Brot?“\n\n„Ich bin müde“, sagt Emil Rapp. „Irgendwann ist '
      .. 'Schluss“, meint Rapp.\n'
    local quotations = assert(iq.scan(text, { lang = 'de' }))
    assert.are.equal('Dorfbäcker', name_of(quotations[1]))
  end)
end)

describe('one word', function()
  it('is no certain speech where the weights know no such words', function()
    assert.is_true(last_of('de', 'Laut Auer sei die Lage „aussichtslos“.').confidence <= 0.9001)
  end)
end)
