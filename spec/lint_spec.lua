--- House style: every code where it has to speak, where it has to be silent, and what its fix makes.
local cases = require('spec.lint_cases')
local iq = require('incidentquotes')
local lint = require('incidentquotes.lint')

local check, codes_of = cases.check, cases.codes_of

describe('a finding on house style', function()
  for i, case in ipairs(cases.positive) do
    local code, style, lang, text, fixed = case[1], case[2], case[3], case[4], case[5]
    it(('of %s is made (%d)'):format(code, i), function()
      local found
      for _, finding in ipairs(check(text, style, lang)) do
        found = finding.code == code and finding or found
      end
      assert.truthy(found, codes_of(text, style, lang))
      assert.truthy(#found.message > 10 and not found.message:find('%%'))
      assert.are.equal(fixed and true or false, found.fix ~= nil)
      if fixed then
        assert.are.equal(fixed, lint.apply(text, found.fixes))
        assert.falsy(codes_of(fixed, style, lang):find(code, 1, true))
      end
    end)
  end
end)

describe('house style is silent', function()
  for i, case in ipairs(cases.negative) do
    local code, style, lang, text = case[1], case[2], case[3], case[4]
    it(('about %s (%d)'):format(code, i), function()
      assert.falsy(codes_of(text, style, lang):find(code, 1, true), codes_of(text, style, lang))
    end)
  end

  it('about everything but what is wrong everywhere, where no style is chosen', function()
    for _, case in ipairs(cases.positive) do
      for _, finding in ipairs(check(case[4], nil, case[3])) do
        assert.truthy(('IQ101 IQ104 IQ105 IQ108'):find(finding.code, 1, true), finding.code)
        assert.are.equal('hint', finding.severity)
      end
    end
  end)
end)

describe('the findings on a text', function()
  it('are records that JSON takes, without what is for editors alone', function()
    local findings = assert(iq.lint('We ran,” she said.\n', { doc = 'a.txt' }))
    assert.are.equal(
      '{"type":"finding","code":"IQ104","severity":"hint","message":"closing mark ” without an '
        .. 'opening one","doc":"a.txt","start":7,"end":10,"line":1,"column":8,"relation":"style",'
        .. '"attribution":"unknown","flags":[],"best":null,"others":[],"edits":[]}',
      iq.encode(findings[1])
    )
  end)

  it('stand in order of the text', function()
    local text = 'We ran,” she said.\n\n“We fell," he said.\n\n“We did.\n'
    local last = -1
    for _, finding in ipairs(check(text)) do
      assert.truthy(finding.start > last)
      last = finding.start
    end
    assert.are.equal('IQ104 IQ105 IQ101', codes_of(text))
  end)

  it('leave out what is ignored, everywhere or in headlines', function()
    local text = 'Pier “falls”\n\nShe said, “We ran.”\n'
    local function count(ignore)
      return #assert(iq.lint(text, { style = 'bbc', lang = 'en', ignore = ignore }))
    end
    assert.are.equal(2, count())
    assert.are.equal(1, count({ { code = 'IQ107', where = 'headline' } }))
    assert.are.equal(2, count({ { code = 'IQ110', where = 'headline' } }))
    assert.are.equal(1, count({ { code = 'IQ110' } }))
  end)

  it('pass over code in Markdown', function()
    local text = 'The flag `“x` is set.\n\n# Pier “falls”\n\nIt rained.\n'
    local found = assert(iq.lint(text, { style = 'bbc', lang = 'en', markup = 'markdown' }))
    assert.are.equal(1, #found)
    assert.are.equal('IQ107', found[1].code)
  end)

  it('show nothing of a text that acts on a terminal', function()
    local found = check('“We \27]0;x\7ran\226\128\174," she said.\n')
    assert.are.equal('IQ105', found[1].code)
    assert.falsy(found[1].message:find('[\27\7]') or found[1].message:find('\226\128\174'))
  end)
end)
