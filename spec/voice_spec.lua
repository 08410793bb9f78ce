local core = require('incidentquotes.core')
local helper = require('spec.helper')
local iq = require('incidentquotes')

local cases = {
  { 'en', 'Ness Ferries’ chief executive, Orla Quill, spoke.', true },
  { 'en', 'The Ness Ferries spokeswoman Orla Quill spoke.', true },
  { 'en', 'Orla Quill, head of safety at Ness Ferries, spoke.', true },
  { 'en', 'Ness Ferries closed the pier. “We regret it,” said spokeswoman Orla Quill.', true },
  { 'de', 'Ness Ferries hat zugesperrt. „Wir prüfen es“, sagte Sprecherin Orla Quill.', true },
  { 'en', 'Ness Ferries closed the pier. “We regret it,” said mechanic Orla Quill.', false },
  { 'en', 'A spokeswoman for Ness Ferries, Orla Quill, spoke.', true },
  { 'de', 'Der Sprecher der Ness Ferries, Orla Quill, sprach.', true },
  { 'fr', 'Orla Quill, directrice de la Ness Ferries, parle.', true },
  { 'es', 'La portavoz de Ness Ferries, Orla Quill, habló.', true },
  { 'it', 'Orla Quill, titolare della Ness Ferries, parla.', true },
  { 'sv', 'Orla Quill, presschef på Ness Ferries, talade.', true },
  { 'pl', 'Rzeczniczka Ness Ferries Orla Quill mówi.', true },
  { 'en', 'Ness Ferries and its head told Orla Quill.', false },
  { 'en', 'Ness Ferries blamed the head of the port, Orla Quill.', false },
  { 'en', 'Orla Quill, who met the head of Ness Ferries, spoke.', false },
  { 'en', 'Ness Ferries has a head. Orla Quill spoke.', false },
  { 'en', 'Ness Ferries met Orla Quill.', false },
  { 'en', 'Ness Ferries’ brother, Orla Quill, spoke.', false },
}

describe('who speaks for an organisation', function()
  for _, case in ipairs(cases) do
    it(('%s: “%s” says so: %s'):format(case[1], case[2], case[3]), function()
      assert.are.equal(case[3], core.voice(case[2], case[1], 'Ness Ferries', 'Orla Quill'))
    end)
  end

  it('is no conflict with it where nobody is declared', function()
    local directory = helper.directory({
      ['incident.yaml'] = 'incidentquotes: 1\nlang: en\nsources:\n  - {id: s, file: s.txt}\n'
        .. 'copy:\n  - file: c.txt\n',
      ['s.txt'] = 'Ness Ferries’ owner, Orla Quill, said: “The boat was inspected in May.”\n\n'
        .. '“I never saw the sign,” said Anna Pell. Her brother, Luke Orme, said: “She came home wet.”\n',
      ['c.txt'] = 'Ness Ferries said: “The boat was inspected in May.”\n\n'
        .. 'Luke Orme said: “I never saw the sign.”\n',
    })
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local found = {}
    for _, finding in ipairs(assert(incident:check())) do
      found[#found + 1] = finding.attribution
    end
    incident:close()
    helper.remove(directory)
    assert.are.same({ 'ladder', 'conflict' }, found)
  end)
end)
