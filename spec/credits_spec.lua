-- Who is named and says nothing: authors, photographers, words of headings, whoever spoke in another
-- entry of a live ticker. The last quotation of each text is asked for, or that of the number.

local iq = require('incidentquotes')
local speakers = require('spec.speakers_helper')

local last_of, name_of = speakers.last_of, speakers.name_of

local CREDITS = {
  -- Bylines, in the words of each language.
  {
    'en',
    'Mara Pell',
    'Harbour closed\n\nBy Orla Quill and Jo Denby in Ness\n\nMara Pell, 41, mends nets. '
      .. '“I saw it go,” she said.',
  },
  {
    'en',
    'Mara Pell',
    'Harbour closed: live\n\nRolling updates from Orla Quill and the Ledger team\n\nMara Pell '
      .. 'mends nets on the quay. “I saw it go,” she said.',
  },
  {
    'en',
    'Mara Pell',
    'Harbour closed\n\nOrla Quill, Ness\n\nMara Pell mends nets on the quay. “I saw it go,” she '
      .. 'said.',
  },
  {
    'de',
    'Greta Holm',
    'Hafen gesperrt\n\nVon Wiebke Sander\n\nGreta Holm flickt Netze. „Es war laut“, sagt sie.',
  },
  {
    'de',
    'Greta Holm',
    'Hafen gesperrt\n\nText: Wiebke Sander, Fotos: Uta Rehm\n\nGreta Holm flickt Netze. „Es war '
      .. 'laut“, sagt sie.',
  },
  {
    'fr',
    'Louise Garnier',
    'Le port fermé\n\nPar Maud Estrier, envoyée spéciale à Brest\n\nLouise Garnier répare des '
      .. 'filets. « Tout a tremblé », dit-elle.',
  },
  {
    'it',
    'Ada Serra',
    'Il porto chiuso\n\nAda Serra ha aperto il molo all’alba.\n\ndi Lucia Arrighi\n\nHa le mani '
      .. 'fredde. «Tremava tutto», sospira.',
  },
  {
    'es',
    'Rosa Pardo',
    'El puerto, cerrado\n\nPor: Marta Lugo\n\nRosa Pardo remienda redes. «Temblaba todo», dijo ella.',
  },
  {
    'pt',
    'Rosa Pardo',
    'Porto fechado\n\nTexto: Marta Lugo ● Fotos: Ana Reis\n\nRosa Pardo remenda redes. “Tremia '
      .. 'tudo”, disse ela.',
  },
  {
    'sv',
    'Maja Strand',
    'Hamnen stängd\n\nAv Jonna Hjelm\nFoto: Petra Ögren\n\nMaja Strand lagar nät. ”Allt skakade”, '
      .. 'säger hon.',
  },
  {
    'nl',
    'Truus Bakker',
    'Haven dicht\n\nDoor Noor van der Schaaf\n\nTruus Bakker boet netten. “Alles schudde”, zegt ze.',
  },
  {
    'pl',
    'Ewa Lis',
    'Port zamknięty\n\nTekst: Hanna Mrozek\n\nEwa Lis naprawia sieci. „Wszystko się trzęsło”, mówi.',
  },
  {
    'ru',
    'Нина Лосева',
    'Порт закрыт\n\nТекст: Ольга Верещак. Фото: Инна Шестова\n\nНина Лосева чинит сети. «Всё '
      .. 'дрожало», — говорит она.',
  },
  {
    'tr',
    'Elif Koçak',
    'Liman kapandı\n\nHaber: Kerem Yalaz\n\nElif Koçak ağ örüyor. “Her şey sallandı” diyor.',
  },
  -- Who has taken a picture is named behind what it shows.
  {
    'de',
    'Greta Holm',
    'Greta Holm flickt Netze am Kai. Foto: Uta Rehm\n\n„Es war laut“, sagt sie.',
  },
  -- Whoever is named again in the text is no author: the name leads the words in.
  {
    'en',
    'Mara Pell',
    'Voices from the quay\n\nMara Pell\n\n“I saw it go.”\n\nThe council has heard Mara Pell.',
  },
}

local ENTRIES = {
  -- Nobody keeps the floor from one entry of a ticker to the next.
  {
    'de',
    'Sturm: der Ticker\n\n14.10 Uhr – Feuerwehr im Einsatz\nDer Kran steht schief. „Keiner ist '
      .. 'verletzt“, sagt Uta Rehm.\n\n14.55 Uhr – Stimme aus dem Hafen\n„Mir reicht es!“\n\n15.20 Uhr – '
      .. 'Bahn fährt\nDie Züge rollen wieder.',
  },
}

local HEADINGS = {
  {
    'it',
    'Nunzia Quaglia',
    '13.22 – “Li aspettiamo”\nLa sindaca Nunzia Quaglia ha aperto la palestra: “Ci sono cento '
      .. 'brande”.\n\n12.05 – L’armatore\nIvo Russo parla piano. “È sana”, dice.\n\n11.40 – '
      .. 'Altro\nNiente.',
    1,
  },
  {
    'es',
    'Rosa Pardo',
    'Rosa Pardo remienda redes.\n\nDISCULPAS DE MADRUGADA\n\n«Temblaba todo», recuerda.',
  },
  {
    'fr',
    'Louise Garnier',
    'A Nantes, le port est fermé. Louise Garnier répare des filets. « Tout a tremblé. »',
  },
}

local NAMES = {
  -- A verb is no part of what somebody is called.
  {
    'pt',
    'um porteiro',
    'Ligamos duas vezes; um porteiro atendeu e disse que “hoje não dá”.',
  },
  {
    'pt',
    'Mendes Obras',
    'Responsável pela obra, a Mendes Obras informou que “lamenta o ocorrido”.',
  },
  {
    'es',
    'Julia Montes',
    'Alcaldesa desde 2019, Julia Montes aseguró que “nadie avisó”.',
  },
  {
    'pt',
    'Abílio Prado',
    'Abílio Prado recebeu o jornal. Neto de pescador, conserta redes. “Tremia tudo”, lembra.',
  },
  {
    'es',
    'Julia Montes',
    'Julia Montes habló ayer. De acuerdo con el acta, a la que accedió este diario, aseguró que '
      .. '“nadie avisó”.',
  },
  {
    'sv',
    'Hyresgästen',
    'Hyresgästen påpekar att det står att portvakten ska larma ”genast”.',
  },
  -- What stands before a title and a name is none of them.
  {
    'tr',
    'Deniz Aksu',
    'Lise ikinci sınıf öğrencisi Deniz Aksu parkta oturuyordu. “Her yer karardı” diyen genç ağladı.',
  },
  { 'tr', 'Deniz Aksu', 'Üç çocuk babası şoför Deniz Aksu ise kararlı: “Vazgeçmem.”' },
  -- A name in marks that a verb of saying stands beside is a company’s.
  {
    'ru',
    'Заря',
    'Мэр недоволен. В «Заря» на это ответили, что «приносят извинения».',
  },
  {
    'ru',
    'Заря',
    'Рейс отменили. «Заря» сообщила, что «самолёт вылетит утром».',
  },
  {
    'ru',
    'Зерно',
    '«Заря» молчит. В компании «Зерно» заявили, что «склад пуст и закрыт».',
  },
}

describe('whoever is named', function()
  local function each(cases)
    for _, case in ipairs(cases) do
      local lang, name, text, index = case[1], case[2], case[3], case[4]
      local quotation = index and assert(iq.scan(text, { lang = lang }))[index]
        or last_of(lang, text)
      assert.are.equal(name, name_of(quotation), text)
    end
  end

  it('as the author of a text, or of a picture, says nothing in it', function()
    each(CREDITS)
  end)

  it('in another entry of a live ticker does not go on', function()
    for _, case in ipairs(ENTRIES) do
      assert.is_nil(name_of(last_of(case[1], case[2])), case[2])
    end
  end)

  it('in a heading in capitals is not told from its other words', function()
    each(HEADINGS)
  end)

  it('has no verb in their name, and may stand behind what they are', function()
    each(NAMES)
  end)
end)
