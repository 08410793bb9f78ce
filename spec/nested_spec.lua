-- Who says what stands inside another quotation, and who answers questions that stand outside the marks:
-- each text with its language and the name of whoever says its last quotation.

local iq = require('incidentquotes')

local function speaker_of(text, language)
  local quotations = assert(iq.scan(text, { lang = language }))
  local speaker = quotations[#quotations].speaker
  return type(speaker) == 'table' and speaker.name or nil
end

local function each(cases)
  for _, case in ipairs(cases) do
    assert.are.equal(case[2], speaker_of(case[3], case[1]), case[3])
  end
end

describe('a quotation within another', function()
  it('is of whom a pronoun means, inside or before the outer one', function()
    each({
      {
        'en',
        'Mary Dunne',
        'Tom Arkle was on the deck beside Mary Dunne. “She shouted, ‘Jump!’ and we did,” he said.',
      },
      {
        'en',
        'Ivo Pell',
        'Ivo Pell had gone below for his coat.\n\n“He said, ‘Two minutes,’ and he was gone,” Nora Pell said.',
      },
      {
        'de',
        'Jonas Kern',
        'Lena Auer fand Jonas Kern im Schnee. „Er sagte: ‚Danke.‘ Mehr nicht“, erzählt Auer.',
      },
      {
        'fr',
        'Denise Morel',
        'Paul Carré était assis derrière Denise Morel. « Elle a crié : “Dehors '
          .. '!” Alors on a couru », dit Carré.',
      },
    })
  end)

  it('is the speaker’s own behind an I', function()
    each({
      { 'en', 'Tom Arkle', '“He shouted, and I said, ‘No,’ and ran,” said Tom Arkle.' },
      { 'de', 'Lena Auer', '„Er rief, und ich sagte: ‚Nein‘“, erzählt Lena Auer.' },
      { 'it', 'Rita Corti', '«Ho detto: “Basta”», racconta Rita Corti.' },
    })
  end)

  it('is of whom a verb without a subject means', function()
    each({
      {
        'it',
        'il vigile',
        '«Alle nove è passato il vigile. Ha detto: “Restate”», racconta Rita Corti.',
      },
      { 'es', 'el guardia', '«Llegó el guardia. Dijo: “Fuera”», cuenta Rita Corti.' },
    })
  end)

  it('is of whom the same speaker told of before', function()
    each({
      {
        'de',
        'Korbinian Rauch',
        'Korbinian Rauch (31) kam nicht zurück.\n\n„Der Korbinian hat das Boot genommen.\n\n'
          .. '„Er hat gerufen: ‚Bleibt da!‘“, sagte seine Mutter Vroni Rauch.',
      },
      {
        'de',
        'Jonas Kern',
        '„Auf einmal stand der Jonas Kern da. Der hat gelacht und gesagt: ‚Servus!‘“, erzählt Lena Auer.',
      },
    })
  end)

  it('is of a name that opens its sentence', function()
    each({
      { 'en', 'Gramps', '“Gramps just kept shouting, ‘Row!’ and we did,” said Ivo Pell.' },
      {
        'de',
        'Wastl',
        'Lena Auer weiß es noch: „Der Wastl hat in die Nacht gebrüllt: ‚Licht aus!‘“',
      },
      {
        'tr',
        'Hayrettin',
        'Nermin Soylu, “Hayrettin yukarıdan ‘Kapıyı tut’ diye bağırdı” dedi.',
      },
    })
  end)

  it('is of whoever was told something, where another verb answers', function()
    each({
      {
        'tr',
        'Şef',
        'Usta Cemil Aras, “Şefe dedim ki, ‘Su geliyor’, bana ‘Bekle’ dedi” diye anlattı.',
      },
      {
        'tr',
        'Nermin Soylu',
        'Nermin Soylu, “Çarşaftan ip yaptım, ‘Tut şunu’ diye bağırdım” diye anlattı.',
      },
      {
        'ru',
        'Диспетчер',
        'Машинист Иван Лунин: «Диспетчер говорит: „У тебя лось“. Я ему: „Какой?“ – а он: „С рогами“»',
      },
    })
  end)

  it('is of the one of the speaker’s family whom the text names', function()
    each({
      {
        'en',
        'Ivo Pell',
        'Ivo Pell went down at noon.\n\n“Dad just said, ‘Back in a minute,’ and took his coat,” '
          .. 'said his son, Tom Pell.',
      },
      {
        'pl',
        'Adam Wrona',
        'Adam Wrona (61 l.) zginął w sobotę.\n\n– Tata powiedział tylko: „Zaraz wracam” – mówi Marek Wrona.',
      },
      {
        'tr',
        'Zeynep Aras',
        'Zeynep Aras (71) hâlâ kayıp. Torunu Emre Aras, “Babaannem ‘Kedimi bırakmam’ dedi” diye anlattı.',
      },
    })
  end)

  it('is of whoever several may be, where its verb is of several', function()
    each({
      {
        'pt',
        'Os vizinhos',
        'Anna Quiroz comprou a escola em maio. Os vizinhos olhavam para ela do muro. '
          .. '“Perguntavam: ‘É para o jardim?’”, conta.',
      },
    })
  end)

  it('is of whoever stands behind its verb', function()
    each({
      { 'nl', 'een man', '„Toen riep er een man: ‘Harder!’”, vertelt Anna Schip.' },
    })
  end)
end)

describe('an answer to a question outside the marks', function()
  it('is of whoever spoke before the question', function()
    each({
      {
        'it',
        'Elda Nitti',
        'La geologa Elda Nitti scuote la testa. «Uno per casa», dice.\n\n'
          .. 'Che cosa c’era scritto nella relazione?\n\n«Che il versante si spostava.»',
      },
      {
        'en',
        'Orla Quill',
        'I met Orla Quill at the yard. “Mind the step,” Quill said.\n\n'
          .. 'Did the mayor know?\n\n“He was told twice.”\n\nThe ministry calls '
          .. 'that a rumour.\n\n“I have the letter.”',
      },
    })
  end)

  it('is of whom the paragraph before the question is about', function()
    each({
      {
        'sv',
        'Pia Klerk',
        'Pia Klerk tog över rederiet efter sin far.\n\nÄr det sant att facket '
          .. 'varnade?\n\n»De skickade ett brev.»',
      },
    })
  end)

  it('is not taken from whoever is led in', function()
    each({
      {
        'en',
        'Tom Arkle',
        'I met Orla Quill at the yard. “Mind the step,” Quill said.\n\nDid the '
          .. 'mayor know?\n\n“He was told.”\n\n'
          .. 'Tom Arkle, the mayor, sees it otherwise:\n\n“Nobody told me.”',
      },
    })
  end)
end)
