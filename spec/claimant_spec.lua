local claimant = require('incidentquotes.claimant')
local iq = require('incidentquotes')

--- The speakers of texts of one incident, text by text.
local function speakers_of(texts, declared)
  local documents = {}
  for i, text in ipairs(texts) do
    local quotations, _, _, offices, spellings =
      iq.scan(text[2], { lang = text[1], names = true, doc = tostring(i) })
    documents[i] =
      { quotations = quotations, offices = offices, spellings = spellings, copy = text.copy }
  end
  assert(claimant.unify(documents, declared or {}, texts[1][1]))
  local names = {}
  for i, document in ipairs(documents) do
    names[i] = {}
    for _, quotation in ipairs(document.quotations) do
      table.insert(names[i], quotation.speaker and quotation.speaker.name or false)
    end
  end
  return names
end

describe('who says the same words in another document', function()
  it('is whom a text calls by a role or as kin alone', function()
    for _, case in ipairs({
      {
        'it',
        'Ride, tossisce, ricomincia. «Ho acceso il forno della sagra», racconta il prete.',
        'Don Amedeo Stocchi è stanco. «Ho acceso il forno della sagra», ha detto Amedeo Stocchi.',
        'Amedeo Stocchi',
      },
      {
        'sv',
        'Kikaren ligger kvar. ”Man låser inte förrän den siste har gått”, sa pappan.',
        '”Man låser inte förrän den siste har gått”, sa Bertil Norrman ofta.',
        'Bertil Norrman',
      },
      {
        'en',
        'The pews were full. “I lit every candle we had,” the priest said.',
        '“I lit every candle we had,” said Father Owen Kitt. “Then we sang.”',
        'Owen Kitt',
      },
    }) do
      local names = speakers_of({ { case[1], case[2] }, { case[1], case[3] } })
      assert.are.equal(case[4], names[1][1], case[2])
    end
  end)

  it('is whose words stand beside nobody', function()
    local open = 'The surgeon Hamish Oru counted broken legs. Many lay in a pub, whose landlord, '
      .. 'Mal Dwyer, “handed round the velvet curtains”.'
    local told = '“I handed round the velvet curtains,” said Mal Dwyer.'
    assert.are.equal('Mal Dwyer', speakers_of({ { 'en', open }, { 'en', told } })[1][1])
  end)

  it('is nobody where the text itself says who speaks', function()
    local names = speakers_of({
      { 'en', '“We never saw the water come,” said Orla Quill.' },
      { 'en', '“We never saw the water come,” said Owen Kitt.' },
    })
    assert.are.same({ { 'Orla Quill' }, { 'Owen Kitt' } }, names)
    -- A copy that gives somebody else’s words to the director says so itself.
    local copy = 'The director, Owen Kitt, said the charge was “false”, and added: “I was not there, and I '
      .. 'would not want to guess.”'
    local source = '“I was not there, and I would not want to guess,” said Orla Quill.'
    local added = speakers_of({ { 'en', copy }, { 'en', source } })
    assert.are.same({ { 'Owen Kitt', 'Owen Kitt' }, { 'Orla Quill' } }, added)
  end)

  it('is nobody where others say the words in as many texts each', function()
    local names = speakers_of({
      { 'en', '“I lit every candle we had,” the priest said.' },
      { 'en', '“I lit every candle we had,” said Owen Kitt.' },
      { 'en', '“I lit every candle we had,” said Abel Gask.' },
    })
    assert.are.equal('the priest', names[1][1])
  end)

  it('is not whoever tells what the other said', function()
    local names = speakers_of({
      { 'en', '“My father said: ‘Shut the gas off, girl,’” said Nell Duffy.' },
      { 'en', '“Shut the gas off, girl,” said Nell Duffy.' },
    })
    assert.are.equal('My father', names[1][2])
  end)
end)

describe('the spelling that most texts have', function()
  it('is a speaker’s, also where nobody is quoted under it', function()
    local names = speakers_of({
      { 'en', 'Its spokeswoman, Imogen Vale, was there. “It leans,” said Tom Pell.' },
      { 'en', 'Imogen Vale had left. “It leans,” said Tom Pell.' },
      { 'en', 'Its spokeswoman, Imogen Vail, said: “Every brake was tested.”', copy = true },
    })
    assert.are.same({ 'Imogen Vale' }, names[3])
  end)

  it('tells whom an initial stands for', function()
    local names = speakers_of({
      { 'pl', 'Zginął maszynista Wiesław Kordacz. „Szkoda”, mówi Ewa Biel.' },
      { 'pl', 'Maszynista Wiesław K. krzyknął: „Na koniec składu, ale już!”' },
    })
    assert.are.same({ 'Wiesław Kordacz' }, names[2])
  end)

  it('tells whom a first name alone means, where one person has it', function()
    local child =
      { 'es', 'Después habló Jeison. “Ya la llamo, mi tía es jefe”, dijo Jeison.' }
    local one = { 'es', 'En la otra viajaba Jeison Palomino. “Ya”, dijo Ana Rey.' }
    local two = { 'es', 'En la otra viajaba Jeison Oru. “Ya”, dijo Ana Rey.' }
    assert.are.same({ 'Jeison Palomino' }, speakers_of({ child, one })[1])
    assert.are.same({ 'Jeison' }, speakers_of({ child, one, two })[1])
  end)

  it('is no other person’s who is named alike', function()
    local names = speakers_of({
      { 'en', 'Anna Hall was there. “It leans,” said Tom Pell.' },
      { 'en', 'Anna Hall had left. “It leans,” said Tom Pell.' },
      { 'en', '“Every brake was tested,” said Anna Holt.' },
    })
    assert.are.same({ 'Anna Holt' }, names[3])
  end)
end)

describe('a role that the incident declares', function()
  it('is whose a text has it without a name', function()
    for _, case in ipairs({
      {
        'sv',
        'Malin Lidbäck',
        'kommunalråd i Tallbo',
        '”Vi tar det”, säger kommunalrådet.',
      },
      {
        'de',
        'Hatice Yurt',
        'Bürgermeisterin von Hagen',
        '„Es reicht“, sagte die Bürgermeisterin.',
      },
      {
        'pl',
        'Urszula Zdroj',
        'burmistrz Sowina',
        '„Dość tego” – powiedziała burmistrz.',
      },
      { 'en', 'Orla Quill', 'harbourmaster', '“Nobody goes down,” the harbourmaster said.' },
    }) do
      local declared = { { name = case[2], roles = { case[3] } } }
      assert.are.equal(case[2], speakers_of({ { case[1], case[4] } }, declared)[1][1], case[4])
    end
  end)

  it('is nobody’s where two have it, or who speaks has another', function()
    local declared = {
      { name = 'Orla Quill', roles = { 'director of the port' } },
      { name = 'Abel Gask', roles = { 'director of the hospital' } },
    }
    local names = speakers_of({ { 'en', '“Nobody goes down,” the director said.' } }, declared)
    assert.are.equal('the director', names[1][1])
    names = speakers_of(
      { { 'en', '“Nobody goes down,” the director of the school said.' } },
      declared
    )
    assert.are.equal('the director of the school', names[1][1])
  end)
end)
