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
end)
