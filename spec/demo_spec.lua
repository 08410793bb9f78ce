--- The demo incident: each planted defect is found, and what is clean is left alone.
local iq = require('incidentquotes')

local expected = {
  { 'It sounded like a train', 'identical' },
  { 'I grabbed the first thing', 'truncated' },
  { 'I kept shouting', 'identical' },
  { 'Get up the bank', 'identical' },
  { 'It sounded like a train that was never', 'altered', 'IQ202' },
  { 'The panel showed', 'elided-silent', 'IQ203' },
  { 'When the telephone rang', 'identical' },
  { 'We will pay for every tent', 'elided' },
  { 'We cannot yet say', 'altered', 'IQ202' },
  { 'passed every test', 'truncated' },
  { 'We lifted 31 people', 'bracketed' },
  { 'Anyone has been left behind', 'truncated', 'IQ204' },
  { 'My lads have been magnificent', 'not-found', 'IQ201' },
  { 'switched off in the spring', 'narration', 'IQ210' },
  { 'Somebody decided that twelve', 'altered', 'IQ202' },
  { 'My thoughts are with', 'identical' },
  { 'We went up the slope', 'not-found', 'IQ201' },
  { 'Eleven people', 'conflict', 'IQ401' },
}

describe('the demo', function()
  local incident = assert(iq.open('data/demo/incident.yaml'))
  local findings = assert(incident:check())
  local copy = io.open('data/demo/copy/story.md', 'rb'):read('*a')

  it('has these quotations and no others', function()
    assert.are.equal(#expected, #findings)
  end)

  for i, case in ipairs(expected) do
    it(case[1] .. ' … is ' .. case[2], function()
      local finding = findings[i]
      local words = copy:sub(finding.start + 1, finding['end'])
      assert.are.equal(case[1], words:sub(1, #case[1]))
      assert.are.equal(case[2], finding.relation)
      assert.are.equal(case[3], finding.code)
    end)
  end

  it('points to the words in the sources', function()
    for _, finding in ipairs(findings) do
      local best = finding.best
      if best then
        local text = incident:source_text(best.source)
        assert.are.equal(best.text, text:sub(best.start + 1, best['end']))
      end
    end
  end)
end)
