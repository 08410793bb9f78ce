-- Who speaks in English news copy, case by case: text with one quotation that matters, the last one.

local iq = require('incidentquotes')

local function speaker_of(text)
  local quotations = assert(iq.scan(text, { lang = 'en' }))
  local speaker = quotations[#quotations].speaker
  return type(speaker) == 'table' and speaker.name or nil
end

--- One case a pair: the name that the last quotation must have, and the text.
local function each(cases)
  for _, case in ipairs(cases) do
    assert.are.equal(case[1], speaker_of(case[2]), case[2])
  end
end

describe('in English', function()
  it('a given name shows whom she and he can mean', function()
    each({
      {
        'Glen Marlow',
        'Holly Quill was trapped in the car with her sons. Her partner Glen Marlow vaulted '
          .. 'the fence to reach them.\n\n'
          .. '‘The lad at the lever just stared,’ he said.',
      },
      {
        'Mandy Sorrel',
        'Prof Edith Lund, who was not there, said it was rare. “It can happen,” she said.\n\n'
          .. 'The director of nursing, Mandy Sorrel, said staff had been offered '
          .. 'support.\n\n“Nobody means harm,” she said.',
      },
      {
        'Tobias Wray',
        'The minister, Tobias Wray, would not answer. Asked by Lady Sallow about the ship, '
          .. 'he said: “I have seen it on a mug.”',
      },
    })
  end)

  it('a pronoun behind a comma takes up nobody but the subject', function()
    each({
      {
        'Annelise Brandt',
        'Annelise Brandt has written to the family. In the letter, seen by the BBC, she '
          .. 'says the line “fell well short”.',
      },
    })
  end)

  it('a title tells two people of one last name apart', function()
    each({
      {
        'Arthur Pell',
        'Margaret Pell met her father Arthur Pell at the gate. ‘They took my medals,’ Mr Pell said.',
      },
    })
  end)

  it('a court is not who is named behind its comma', function()
    each({
      {
        'Margaret Pell',
        'In a statement read to the court, Margaret Pell said he had died alone. ‘He kept '
          .. 'saying sorry,’ she wrote.',
      },
    })
  end)

  it('a second word for somebody means whoever was named', function()
    each({
      {
        'Jordan Massey',
        'Captain Jordan Massey was booed off. ‘We let them down,’ said the England midfielder.',
      },
      {
        'Kay Doyle',
        'Kay Doyle held her girls tight. ‘There was a crunch and we were flying,’ the '
          .. 'dental nurse told us.',
      },
      {
        'Keith Dunmore',
        'Neighbour Keith Dunmore heard the noise. ‘She chased him down the drive,’ said the '
          .. 'former Royal Marine, 66.',
      },
    })
  end)

  it('whoever has no name keeps none', function()
    each({
      {
        'the driver',
        'Orla Quill runs the garage. On Monday a driver stopped at her gate. “I saw it '
          .. 'fall,” the driver said.',
      },
    })
  end)

  it('it may mean an office', function()
    each({
      {
        'The port authority',
        'The port authority denied that. In an email to the Coast Press it said the wall '
          .. 'met “all current standards”.',
      },
    })
  end)

  it('the prime minister is not the minister of something else', function()
    each({
      {
        'the prime minister',
        'Dev Malhotra, the transport minister, waited outside. “I have no doubt,” the prime '
          .. 'minister wrote.',
      },
    })
  end)

  it('what depends on a preposition does not act, and what a conjunction leads in does', function()
    each({
      { 'fans', 'Manager blames referee as fans chant ‘you’re not fit to wear the shirt’' },
      {
        'A man',
        'A man in the public gallery shouted ‘Rot in there’ as she was led away.',
      },
      {
        'a gunman',
        'Ambassador Ivo Karel, 62, was shot at close range by a gunman shouting: ‘Nobody moves!’',
      },
    })
  end)

  it('verbs joined to a clause have its subject', function()
    each({
      {
        'The yard',
        'The yard wrote a six-page letter to the governor, Orla Quill, calling the two '
          .. 'reports “deliberately misleading”.',
      },
    })
  end)

  it('whoever puts it so speaks', function()
    each({
      {
        'one retiree',
        'Norrow Paper will shut the mill that built this town and, as one retiree put it, '
          .. '“paid for every brace on Elm Street.”',
      },
      { 'Harold Wray', 'It was, as Harold Wray once put it, “a storm in a teacup”.' },
    })
  end)

  it('names keep their ampersand and their small words', function()
    each({
      { 'Vale & Marches', 'Operator Vale & Marches said the route was “no longer viable”.' },
      {
        'Rhodri ap Huw',
        'The party’s spokesperson, Rhodri ap Huw, called for more. “Families deserve it,” he said.',
      },
    })
  end)

  it('a name before a role says whose role it is', function()
    each({
      {
        'Dora Linden',
        '“The pumps held,” said TideRail service delivery director Dora Linden.',
      },
      {
        'Hugh Garrow',
        'Blue Anchor councillor Hugh Garrow, a former bosun, was more careful. '
          .. '“Ask the crew,” he said.',
      },
    })
  end)

  it('an aside in brackets names nobody who speaks', function()
    each({
      {
        'Anton Pryce',
        'Leader of the council Cllr Anton Pryce (Ind, Harbour and Moor) said '
          .. 'there was “no boat in the budget”.',
      },
      { 'June Tarrant', 'June Tarrant (34) said the gate was “tied with string”.' },
    })
  end)

  it('an office before a name is no part of it, nor letters behind it', function()
    each({
      { 'Tim Garrow', '“Stay off the ice,” Harbour Heights Fire Chief Tim Garrow said.' },
      { 'Ruth Sallow', 'Ruth Sallow KC, prosecuting, said the log had been “written twice”.' },
    })
  end)

  it('no he or she means several', function()
    each({
      {
        'Peggy Lorne',
        'Peggy Lorne became a household name on the radio. Strangers called it '
          .. 'out to her on buses, and she came to dread it. '
          .. '“I was playing a queen,” she said.',
      },
    })
  end)

  it('a role means whoever was named by it last', function()
    each({
      {
        'Bert Orme',
        'Chief Minister Ralph Maddock came on Monday. “Nobody will be spared,” he said.\n\n'
          .. 'Works Minister Bert Orme told the hall that it was too early to say. '
          .. '“Let us see,” the minister said.',
      },
      {
        'Sean Harlow',
        'Ness manager Sean Harlow was furious. Captain Luis Bern was sent off.\n\n'
          .. '“It was a joke,” said the Ness boss.',
      },
      {
        'Bev Tarrant',
        'Bev Tarrant has poured four beers since Easter.\n\n'
          .. '“Somebody must have the phone,” says the 68-year-old landlady of the Coast Hotel.',
      },
    })
  end)

  it('whoever answers is not who has asked', function()
    each({
      {
        'Bernice Oakes',
        'Bernice Oakes, a clerk, gave evidence from behind a screen. '
          .. 'Cross-examined by Rupert Dale, she agreed.\n\n'
          .. '“You had fallen out, had you not?” asked Mr Dale.\n\n'
          .. '“We had words,” the witness replied. “That is no lie.”',
      },
    })
  end)

  it('a paper may say so', function()
    each({
      { 'A statement', 'A statement was read to the court. “I trusted her,” it said.' },
    })
  end)

  it('words behind a quotation in another attribute it', function()
    local quotations = assert(
      iq.scan(
        '“‘I do,’ says Quill, ‘that they are caught,’” Father Moss recalled.',
        { lang = 'en' }
      )
    )
    assert.are.equal('Quill', quotations[2].speaker.name)
  end)

  it('who a lede tells of is named by the next paragraph', function()
    each({
      {
        'Jade Orrin',
        'A SCHOOLGIRL who leapt into the dock has told how she “did not stop to think”.\n\n'
          .. 'Jade Orrin, 12, was on her way home.',
      },
    })
  end)

  it('a relative clause without a pronoun has a subject of its own', function()
    each({
      {
        'Sean Harlow',
        'Captain Luis Bern was sent off, a decision Sean Harlow described as “a joke”.',
      },
    })
  end)

  it('the subject of a verb speaks though its object stands between', function()
    each({
      {
        'Carla Wend',
        'Bryce Holm stood with folded hands as District Judge Carla Wend called his '
          .. 'conduct “among the cruellest of all”.',
      },
    })
  end)

  it('nouns that open a sentence are nobody’s name', function()
    each({
      { 'Removal men', 'Removal men say the wardrobe door “must have swung shut”.' },
    })
  end)

  it('who adds something is who has just spoken, by whatever other words', function()
    each({
      {
        'Bernard Coyne',
        'Sir Bernard Coyne, a veteran of the house, said it was “the last freedom”. '
          .. 'The Labour MP for Ness East added: “We are all to be judged.”',
      },
    })
  end)

  it('who is asked in marks is not who answers in the next paragraph', function()
    each({
      {
        'Neil Garland',
        'Asked by Oliver Denman whether he had looked, Mr Neil Garland said: “It was raining.”\n\n'
          .. '“Is that your answer?” repeated Mr Denman.\n\n“Yes,” said the witness.',
      },
    })
  end)
end)
