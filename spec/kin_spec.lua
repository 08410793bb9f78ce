-- Kin whom a report tells by a first name alone share the last name of whoever they are kin of, unless a
-- document of the incident says otherwise.

local core = require('incidentquotes.core')
local roster = require('incidentquotes.roster')

--- Who is who in some texts of a language.
local function canonical_of(lang, ...)
  local documents = {}
  for i, text in ipairs({ ... }) do
    local found = assert(core.scan(text, { lang = lang, names = true }))
    documents[i] = {
      quotations = found.quotations,
      offices = found.offices,
      spellings = roster.spellings(text, found.names, found.inflects),
    }
  end
  return assert(roster.canonical(documents, {}, lang))
end

local TOLD = {
  {
    'en',
    'Abigail Gask',
    'Leonard Gask was last seen on the quay. His daughter Abigail said: “He ran.”',
  },
  {
    'en',
    'Abigail Gask',
    'The crane fell on Leonard Gask’s hut. Leonard Gask’s daughter Abigail said: “He ran.”',
  },
  {
    'en',
    'Abigail Gask',
    '“He ran,” said Abigail, 34, the daughter of Leonard Gask, on Friday.',
  },
  {
    'de',
    'Lotta Moll',
    'Heinrich Moll war viermal König. Seine Tochter Lotta (55) sagt: „Er hat getanzt.“',
  },
  {
    'fr',
    'Luc Vidal',
    'Anne Vidal tient le bar. Son fils Luc a tout vu. « Il a couru », dit Luc.',
  },
  {
    'es',
    'Julia Prado',
    'Luis Prado murió en el acto. Su hija Julia pide justicia. «No dormimos», dice Julia.',
  },
  {
    'it',
    'Ivan Rossi',
    'Marisa Rossi ha chiuso il bar. Il figlio Ivan ha visto tutto. «Correvano», dice Ivan.',
  },
  {
    'pt',
    'Rita Lapa',
    'Ernesto Lapa morreu no local. A filha Rita pede justiça. “Não dormimos”, diz Rita.',
  },
  {
    'nl',
    'Jelle Bakker',
    'Anna Bakker zag het gebeuren. Haar zoon Jelle ook. ‘Hij rende’, zegt Jelle.',
  },
  {
    'sv',
    'Elsa Berg',
    'Olle Berg såg allt. Hans dotter Elsa sprang. ”Det brann”, säger Elsa.',
  },
}

describe('kin told by a first name', function()
  for _, case in ipairs(TOLD) do
    local lang, full, text = case[1], case[2], case[3]
    it(('share a last name in %s: %s'):format(lang, text:sub(1, 40)), function()
      assert.equal(full, canonical_of(lang, text)[full:match('^%S+')])
    end)
  end

  it('have the last name that another document tells', function()
    local first = 'Leonard Gask was last seen there. His daughter Abigail said: “He ran.”'
    local other = '“He ran,” said Abigail Stone on Friday.'
    assert.equal('Abigail Stone', canonical_of('en', first, other).Abigail)
  end)

  it('have none where two documents tell two', function()
    local first = 'Leonard Gask was last seen there. His daughter Abigail said: “He ran.”'
    local other = 'Ruth Stone was last seen there. Her daughter Abigail said: “He ran.”'
    assert.equal('Abigail', canonical_of('en', first, other).Abigail)
  end)

  it('are no priests', function()
    local text =
      'Luis Prado murió en el acto. El padre Melitón rezó. «Descanse», dijo Melitón.'
    assert.equal('Melitón', canonical_of('es', text)['Melitón'])
  end)

  it('are not those of whoever speaks', function()
    local text =
      'Leonard Gask sat down. “My daughter Abigail saw it,” he said. “Run,” said Abigail.'
    assert.equal('Abigail', canonical_of('en', text).Abigail)
  end)
end)
