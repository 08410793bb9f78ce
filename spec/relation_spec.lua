--- What a copy’s words are to a source’s, and its speaker to theirs: what whole incidents have shown.
local helper = require('spec.helper')
local iq = require('incidentquotes')

--- The finding on the first quotation of a copy of an incident with one source.
local function relate(lang, source, copy, more)
  local directory = helper.incident(copy .. '\n', {
    ['incident.yaml'] = (
      'incidentquotes: 1\nlang: %s\n' .. 'sources:\n  - {id: daily, file: daily.txt%s}\n'
    ):format(lang, more and more.source or '')
      .. 'copy: [{file: copy.md}]\n'
      .. (more and more.speakers or ''),
    ['daily.txt'] = source .. '\n',
  })
  local incident = assert(iq.open(directory .. '/incident.yaml'))
  local finding = assert(incident:check())[1]
  incident:close()
  helper.remove(directory)
  return finding
end

describe('a copy’s words', function()
  local cases = {
    {
      'are the source’s where one of them writes ё, in one character or two, and the other е',
      'ru',
      '«Лед повис, как скатерть, и еще держится», — сказал Кирилл Жаров.',
      'Кирилл Жаров говорит: «Лёд повис, как скатерть, и еще\204\136 держится».',
      'normalized',
      'same',
    },
    {
      'are the source’s behind an attribution with an inverted subject',
      'fr',
      'Le patron, Yves Morel, se tait. « Le treuil a lâché d’un coup, avait-il raconté '
        .. 'mardi. Nous avons couru. »',
      'Yves Morel se souvient : « Le treuil a lâché d’un coup. Nous avons couru. »',
      'normalized',
      'same',
    },
    {
      'are the source’s behind an attribution with an apposition and a place',
      'fr',
      '« Le treuil a lâché d’un coup, raconte Yves Morel, 54 ans, le patron, qui '
        .. 'dormait à bord. Nous avons couru. »',
      'Yves Morel se souvient : « Le treuil a lâché d’un coup. Nous avons couru. »',
      'normalized',
      'same',
    },
    {
      'are reported where a sentence has most of them in another form',
      'de',
      'Die Reederei äusserte sich am Abend. Sprecherin Rita Kamm erklärte, man werde '
        .. 'jedes Seil prüfen lassen.',
      'Rita Kamm sagte: «Wir werden jedes Seil prüfen.»',
      'indirect',
      'same',
    },
    {
      'are reported by whoever the paragraph names',
      'de',
      'Bürgermeisterin Rita Kamm kam am Abend zum Hafen. Die Stadt werde jedes Seil prüfen lassen.',
      'Rita Kamm sagte: «Wir werden jedes Seil prüfen.»',
      'indirect',
      'same',
    },
    {
      'are reported where an auxiliary has another form',
      'pt',
      'A Ness vai pagar os enterros, disse Ida Marsh.',
      'Ida Marsh prometeu: “Vamos pagar os enterros”.',
      'indirect',
      'same',
    },
    {
      'are not reported where the number is another',
      'de',
      'Sprecherin Rita Kamm erklärte, man werde neun alte Seile prüfen lassen.',
      'Rita Kamm sagte: «Wir werden zwölf alte Seile prüfen.»',
      'not-found',
      'unknown',
    },
    {
      'add to a short quotation of which they are a small part',
      'en',
      '“Nobody warned the crew,” said Ida Marsh.',
      '“Nobody warned the crew, and this time somebody ought to pay,” said Ida Marsh.',
      'extended',
      'same',
    },
    {
      'add to a sentence where the speaker goes on',
      'en',
      '“The rope had rotted through,” said Ida Marsh. “It was older than me, and it had been painted.”',
      '“The rope had rotted through, from end to end,” said Ida Marsh.',
      'extended',
      'same',
    },
    {
      'are cut before the Turkish capital of an i',
      'tr',
      'Kaptan Selin Aral, “Ölçüm yapılmadan iskele sağlam demek doğru olmaz” dedi.',
      'Selin Aral, “İskele sağlam demek doğru olmaz” dedi.',
      'truncated',
      'same',
    },
    {
      'differ by Turkish endings alone',
      'tr',
      'Kaptan Selin Aral, “Halatı gece boyunca iskeleye bağlamaya çalıştık” dedi.',
      'Selin Aral, “Halatı gece boyunca iskeleye bağlamaya çalışıyorduk” dedi.',
      'altered-minor',
      'same',
    },
    {
      'are altered by a negation within a Turkish verb',
      'tr',
      'Kaptan Selin Aral, “İskeleyi yarın sabah erkenden kapatacağız” dedi.',
      'Selin Aral, “İskeleyi yarın sabah erkenden kapatmayacağız” dedi.',
      'altered',
      'same',
    },
    {
      'are altered by a negation alone, be they few: in English',
      'en',
      '“I will resign,” said Ann Lee.',
      'Ann Lee said: “I will never resign.”',
      'altered',
      'same',
    },
    {
      'are altered by a negation alone, be they few: in German',
      'de',
      '„Die Mole ist sicher“, sagte Rita Kamm.',
      'Rita Kamm sagte: „Die Mole ist unsicher.“',
      'altered',
      'same',
    },
    {
      'are altered by a negation alone, be they few: in French',
      'fr',
      'Yves Morel se souvient : « C’était un accident. »',
      'Yves Morel se souvient : « Ce n’était pas un accident. »',
      'altered',
      'same',
    },
    {
      'are altered by a negation alone, be they few: in Spanish',
      'es',
      '«Fue un accidente», dijo Ana León.',
      '«No fue un accidente», dijo Ana León.',
      'altered',
      'same',
    },
    {
      'are altered by a negation alone, be they few: in Russian',
      'ru',
      '«Мы оплатим ремонт», — сказал Фома Орлов.',
      '«Мы не оплатим ремонт», — сказал Фома Орлов.',
      'altered',
      'same',
    },
    {
      'are not found where few of them are somebody else’s, denied, and more is added',
      'en',
      '“It was late,” said Ann Lee.',
      'Ann Lee said: “It was not a good plan.”',
      'not-found',
      'unknown',
    },
    {
      'are said by whoever has two letters of the name changed over',
      'pl',
      '„Lina pękła bez ostrzeżenia” – powiedziała Danuta Jaworska.',
      '„Lina pękła bez ostrzeżenia” – powiedziała Danuta Jawroska.',
      'identical',
      'same',
    },
    {
      'are said by somebody whom a noun alone names',
      'de',
      'Rita Kamm stand an der Mole. Die Fischhändlerin hörte den Schrei zuerst. «Er '
        .. 'kam von unten», sagt die '
        .. 'Fischhändlerin.',
      'Rita Kamm sagte: «Er kam von unten.»',
      'normalized',
      'same',
    },
    {
      'are another translation of the one thing that both have a foreigner say',
      'pl',
      'Norweski kapitan Arne Vik mówił po norwesku: „Lina strzeliła jak bat”.',
      'Kapitan Arne Vik powiedział po norwesku: „Cuma pękła z hukiem”.',
      'retranslated',
      'same',
    },
    {
      'are not where nothing is said of a language',
      'pl',
      'Kapitan Arne Vik mówił wczoraj: „Lina strzeliła jak bat”.',
      'Kapitan Arne Vik powiedział po norwesku: „Cuma pękła z hukiem”.',
      'not-found',
      'unknown',
    },
    {
      'are altered where three of four answer, though in other forms',
      'pl',
      '„Zatrzymaliśmy jednego kapitana holownika” – powiedział Jan Wolski.',
      '„Zatrzymaliśmy trzech kapitanów holowników” – powiedział Jan Wolski.',
      'altered',
      'same',
    },
    {
      'hold an editor’s word in brackets of East Asian width',
      'ja',
      '田中美咲は「九月の点検では目で見ただけだった」と述べた。',
      '田中美咲は「九月の点検では［ロープを］目で見ただけだった」と語った。',
      'bracketed',
      'same',
    },
    {
      'are altered where half a number is put in',
      'fr',
      '« J’en ai remonté sept. Le dernier m’a parlé de sa sœur », raconte Yann Kerl.',
      '« J’en ai remonté dix-sept. Le dernier m’a parlé de sa sœur », raconte Yann Kerl.',
      'altered',
      'same',
    },
    {
      'are altered where half a number is left out',
      'es',
      '«Sacamos a treinta y cinco personas del agua», dijo Ana Ruiz.',
      '«Sacamos a cinco personas del agua», dijo Ana Ruiz.',
      'altered',
      'same',
    },
    {
      'are cut, not altered, where a number behind a comma is left out',
      'en',
      '“We met five people, two of them children, in the water,” said Ann Low.',
      '“We met five people in the water,” said Ann Low.',
      'elided-silent',
      'same',
    },
    {
      'are bracketed where an ending is',
      'it',
      '«Non sapevo nulla fino alla sera», ha detto Anna Low.',
      '«Non sapev[a] nulla fino alla sera», ha detto Anna Low.',
      'bracketed',
      'same',
    },
    {
      'are bracketed where a letter within a word is',
      'en',
      '“We know nothing of it until the evening news,” said Ann Low.',
      '“We kn[e]w nothing of it until the evening news,” said Ann Low.',
      'bracketed',
      'same',
    },
    {
      'are of whom the copy calls as the source does, though it has a name for them',
      'en',
      '“The crane swung round like a weathercock,” the driver said.',
      'Ron Hale, a driver, was there. “The crane swung round like a weathercock,” the driver said.',
      'identical',
      'same',
    },
    {
      'are said by whoever speaks in the transcript',
      'en',
      'CAPTAIN MARSH: The tide was high. I will not name anybody tonight.\n\nQUESTION: Why?\n\n'
        .. 'CAPTAIN MARSH: Because I know them all.',
      'Captain Ida Marsh said: “I will not name anybody tonight.”',
      'truncated',
      'same',
    },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      local finding = relate(case[2], case[3], case[4])
      assert.are.same({ case[5], case[6] }, { finding.relation, finding.attribution })
    end)
  end

  local SPEAKERS = 'speakers:\n  - {name: Ness Ferries, kind: organisation}\n'
    .. '  - {name: Ida Marsh, roles: [head of Ness Ferries], speaks_for: [Ness Ferries]}\n'

  it('are the issuer’s where nobody else says them in a statement', function()
    local finding = relate(
      'en',
      'Ness Ferries\n\n“The rope passed every test in May” is what our own records show.',
      'Ida Marsh said: “The rope passed every test in May.”',
      { source = ', kind: statement, outlet: Ness Ferries', speakers = SPEAKERS }
    )
    assert.are.equal('ladder', finding.attribution)
  end)

  it('are reported by whoever issues a statement, without a verb that says so', function()
    local source =
      'Ness Ferries assurent la liaison. La Ness Ferries prendra en charge le renflouement du bateau.'
    local copy =
      'La Ness Ferries promet : « Nous prendrons en charge le renflouement du bateau. »'
    local more = { source = ', kind: statement, outlet: Ness Ferries', speakers = SPEAKERS }
    local finding = relate('fr', source, copy, more)
    assert.are.same({ 'indirect', 'same' }, { finding.relation, finding.attribution })
    assert.are.equal('not-found', relate('fr', source, copy, { speakers = SPEAKERS }).relation)
  end)

  it('are of the one who holds the role that the source has for them', function()
    local source = '“The rope passed every test in May,” the head of Ness Ferries said.'
    local copy = 'Ida Marsh said: “The rope passed every test in May.”'
    assert.are.equal('same', relate('en', source, copy, { speakers = SPEAKERS }).attribution)
  end)

  it('are by the ladder what an organisation has written', function()
    local finding = relate(
      'pt',
      'A Ness Ferries lamentou o acidente. “O cabo passou em todos os testes em maio”, diz o texto.',
      'Ida Marsh afirmou: “O cabo passou em todos os testes em maio”.',
      { speakers = SPEAKERS }
    )
    assert.are.equal('ladder', finding.attribution)
  end)

  it('are a company’s beside whoever speaks for it', function()
    local finding = relate(
      'en',
      '“The rope passed every test in May,” said Ida Marsh.',
      'Ida Marsh runs Ness Ferries. The company said: “The rope passed every test in May.”',
      { speakers = SPEAKERS }
    )
    assert.are.equal('ladder', finding.attribution)
  end)

  local TALK = {
    {
      'are a form of the source’s where irregular verbs and clipped words are put right',
      'en',
      '“I seen the rope comin’ at us and I says to meself, run,” said Ida Marsh.',
      'Ida Marsh said: “I saw the rope coming at us and I said to myself, run.”',
      'altered-minor',
    },
    {
      'are a form of the source’s where a dialect is put right',
      'sv',
      '”Dom va redan borta, men ja geck int därifrån”, sa Ida Marsk.',
      'Ida Marsk sade: ”De var redan borta, men jag gick inte därifrån.”',
      'altered-minor',
    },
    {
      'are a form of the source’s where what is clipped is written out',
      'de',
      '„Da is nix mehr gewesen, nur so’n Loch im Deck“, sagte Ida Marsch.',
      'Ida Marsch sagte: „Da ist nichts mehr gewesen, nur so ein Loch im Deck.“',
      'altered-minor',
    },
    {
      'are a form of the source’s where the first half of a negation is written',
      'fr',
      '« Je sais pas qui a coupé la corde et j’ai rien vu », dit Ida Marsan.',
      'Ida Marsan raconte : « Je ne sais pas qui a coupé la corde et je n’ai rien vu. »',
      'altered-minor',
    },
    {
      'are altered where a negation is put in that no other one doubles',
      'fr',
      '« La corde est tombée sur le pont de Brest », dit Ida Marsan.',
      'Ida Marsan raconte : « La corde n’est pas tombée sur le pont de Brest. »',
      'altered',
    },
    {
      'are altered where another word is put among words that are put right',
      'en',
      '“I seen the rope comin’ at us and I says to meself, run,” said Ida Marsh.',
      'Ida Marsh said: “I saw the crane coming at us and I said to myself, run.”',
      'altered',
    },
  }
  for _, case in ipairs(TALK) do
    it(case[1], function()
      assert.are.equal(case[5], relate(case[2], case[3], case[4]).relation)
    end)
  end

  local STYLE = {
    {
      'de',
      '„Es waren einundzwanzig Leute an Bord“, sagte Ida Marsch.',
      'Ida Marsch sagte: „Es waren 21 Leute an Bord.“',
    },
    {
      'es',
      '«El cabo mide treinta y cinco metros», dijo Ida Marzo.',
      'Ida Marzo contó: «El cabo mide 35 metros».',
    },
    {
      'fr',
      '« Il y avait vingt-trois marins à 19h30 », dit Ida Marsan.',
      'Ida Marsan raconte : « Il y avait 23 marins à 19 h 30. »',
    },
    {
      'en',
      '“The co-operative lost £3,000 and 8% of the ropes,” said Ida Marsh.',
      'Ida Marsh said: “The cooperative lost three thousand pounds and eight per cent of the ropes.”',
    },
    {
      'pt',
      '“A Dra. Reis viu 8% dos cabos na rua”, disse Ida Março.',
      'Ida Março contou: “A doutora Reis viu oito por cento dos cabos na rua”.',
    },
  }
  for _, case in ipairs(STYLE) do
    it('are the source’s in another house style: ' .. case[1], function()
      assert.are.equal('altered-minor', relate(case[1], case[2], case[3]).relation)
      local other = case[3]:gsub('21', '12'):gsub('35', '53'):gsub('23', '32'):gsub('three', 'four')
      other = other:gsub('oito', 'nove')
      assert.are.equal('altered', relate(case[1], case[2], other).relation)
    end)
  end

  local SPLICES = {
    {
      'en',
      '“We told the port in June that the rope was worn,” said Ida Marsh.\n\nAt a rally a year '
        .. 'before she had gone further. “A new rope costs less than a funeral,” she told the crowd.',
      'Ida Marsh said: “We told the port in July that the rope was worn. A new rope costs less than '
        .. 'a funeral.”',
    },
    {
      'pt',
      '“Pedimos três vezes um cabo novo”, disse Ida Março.\n\nNo Primeiro de Maio tinha sido mais dura. '
        .. '“Cabo se troca antes, não depois”, gritou Ida Março no comício.',
      'Ida Março disse: “Pedimos quatro vezes um cabo novo. Cabo se troca antes, não depois”.',
    },
  }
  for _, case in ipairs(SPLICES) do
    it('are of two utterances where a sentence of one is altered besides: ' .. case[1], function()
      assert.are.equal('spliced', relate(case[1], case[2], case[3]).relation)
    end)
  end

  for _, gap in ipairs({ '…', '...', '. . .', '[. . .]', '(…)', '[---]', '/.../', '<…>' }) do
    it('show what is left out by ' .. gap, function()
      local source = '“The rope was rotten and had been painted over, but nobody wanted to hear it,” '
        .. 'said Ida Marsh.'
      local copy = 'Ida Marsh said: “The rope was rotten '
        .. gap
        .. ' but nobody wanted to hear it.”'
      assert.are.equal('elided', relate('en', source, copy).relation)
    end)
  end

  it('are reported where a sentence with a verb of saying has them as they are', function()
    local copy = 'Ida Marsh said: “The rope passed every test in May.”'
    local said = 'Ida Marsh told reporters that the rope passed every test in May.'
    assert.are.equal('indirect', relate('en', said, copy).relation)
    local told = 'Ida Marsh runs the port. The rope passed every test in May.'
    assert.are.equal('narration', relate('en', told, copy).relation)
  end)

  it('are the source’s where they are the turn of a transcript', function()
    local source = 'HOST: Were you warned?\n\nMARSH: The rope passed every test in May. I saw it.'
    local finding = relate('en', source, 'Ida Marsh said: “The rope passed every test in May.”')
    assert.are.same({ 'truncated', 'same' }, { finding.relation, finding.attribution })
    assert.is_nil(finding.code)
  end)

  local CALLED = {
    {
      'same',
      'pt',
      'Um marujo da popa disse: “O cabo era de outro barco”.',
      'Um marujo disse: “O cabo era de outro barco”.',
    },
    {
      'same',
      'de',
      '„Das Seil war alt“, sagte ein Kollege des Toten.',
      'Ein Kollege sagte: „Das Seil war alt.“',
    },
    {
      'unknown',
      'en',
      '“The rope was far too old,” a bus driver said.',
      'A taxi driver said: “The rope was far too old.”',
    },
  }
  for _, case in ipairs(CALLED) do
    it('are of whoever two texts call alike but for an article: ' .. case[2], function()
      assert.are.equal(case[1], relate(case[2], case[3], case[4]).attribution)
    end)
  end
end)
