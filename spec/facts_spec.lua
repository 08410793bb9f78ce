local cases = require('spec.fact_cases')
local helper = require('spec.helper')
local iq = require('incidentquotes')

--- An incident of these sources, and a copy where there is one.
local function open(sources, lang, copy, extra)
  local files = {}
  local lines = { 'incidentquotes: 1', 'lang: ' .. lang, 'sources:' }
  for i, text in ipairs(sources) do
    files[('s%d.txt'):format(i)] = text
    local published = extra and extra[i] and (', published: ' .. extra[i]) or ''
    lines[#lines + 1] = ('  - {id: s%d, file: s%d.txt%s}'):format(i, i, published)
  end
  if copy then
    files['copy.md'] = copy
    lines[#lines + 1] = 'copy:\n  - file: copy.md'
  end
  files['incident.yaml'] = table.concat(lines, '\n') .. '\n'
  local directory = helper.directory(files)
  return assert(iq.open(directory .. '/incident.yaml')), directory
end

--- The facts that some texts share, as “attribute agreement: text = low..high | …”.
local function facts_of(lang, ...)
  local incident, directory = open({ ... }, lang)
  local found = {}
  for _, record in ipairs(assert(incident:compare())) do
    if record.type == 'fact' then
      local members = {}
      for i, member in ipairs(record.members) do
        members[i] = ('%s=%s..%s'):format(member.text, member.low or '', member.high or '')
      end
      found[#found + 1] = ('%s, %s: %s'):format(
        record.attribute,
        record.agreement,
        table.concat(members, ' | ')
      )
    end
  end
  incident:close()
  helper.remove(directory)
  return found
end

local function findings_of(sources, copy, published)
  local incident, directory = open(sources, 'en', copy, published)
  local found = {}
  for _, finding in ipairs(assert(incident:check())) do
    if finding.code and finding.code:match('^IQ40') then
      found[#found + 1] = finding
    end
  end
  incident:close()
  helper.remove(directory)
  return found
end

describe('facts', function()
  for _, case in ipairs(cases.pairs) do
    local lang, first, second, agreement = case[1], case[2], case[3], case[4]
    it(('%s: “%s” and “%s”: %s'):format(lang, first, second, agreement), function()
      local found = facts_of(lang, first .. '\n', second .. '\n')
      assert.are.equal(1, #found, table.concat(found, '\n'))
      assert.are.equal(agreement, found[1]:match(', (%a+): '), found[1])
    end)
  end

  for _, case in ipairs(require('spec.fact_cases_abroad')) do
    it(('%s: “%s” contradicts “%s”'):format(case[1], case[2], case[3]), function()
      local found = facts_of(case[1], case[2] .. '\n', case[3] .. '\n')
      assert.are.equal(1, #found, table.concat(found, '\n'))
      assert.are.equal('conflict', found[1]:match(', (%a+): '), found[1])
    end)
  end

  local told = require('spec.fact_cases_told')
  for _, case in ipairs(told.pairs) do
    local lang, first, second, agreement = case[1], case[2], case[3], case[4] or 'conflict'
    it(('%s: “%s” and “%s”: %s'):format(lang, first, second, agreement), function()
      local found = facts_of(lang, first .. '\n', second .. '\n')
      local same = 0
      for _, fact in ipairs(found) do
        if fact:match(', (%a+): ') == agreement then
          same = same + 1
        end
      end
      assert.are.equal(1, same, table.concat(found, '\n'))
      assert.are.equal(case[5] or 1, #found, table.concat(found, '\n'))
    end)
  end

  for _, case in ipairs(told.calm) do
    it(('%s: “%s” does not contradict “%s”'):format(case[1], case[2], case[3]), function()
      for _, fact in ipairs(facts_of(case[1], case[2] .. '\n', case[3] .. '\n')) do
        assert.is_nil(fact:find(', conflict: ', 1, true), fact)
      end
    end)
  end

  for _, case in ipairs(cases.strangers) do
    it(
      ('%s: “%s” has nothing to do with “%s”'):format(case[1], case[2], case[3]),
      function()
        assert.are.same({}, facts_of(case[1], case[2] .. '\n', case[3] .. '\n'))
      end
    )
  end

  it('have their interval in one unit', function()
    assert.are.same(
      { 'duration, agree: 15 minutes=15..15 | quarter of an hour=15..15' },
      facts_of(
        'en',
        'The siege of the bank lasted 15 minutes.\n',
        'The siege of the bank lasted quarter of an hour.\n'
      )
    )
    assert.are.same(
      { 'people injured, compatible: at least eight people=8.. | Up to nine=..9' },
      facts_of('en', 'The fall hurt at least eight people.\n', 'Up to nine were injured.\n')
    )
  end)

  it('that differ in one text go each with its own in another', function()
    assert.are.same(
      {
        'time of day, agree: 2.45am=165..165 | 2.45am=165..165',
        'time of day, agree: 3.10am=190..190 | 3.10am=190..190',
      },
      facts_of(
        'en',
        'The first crane fell at 2.45am. The second crane fell at 3.10am.\n',
        'The first crane fell at 2.45am. At 3.10am the second crane fell.\n'
      )
    )
    assert.are.same(
      { 'time of day, agree: 2.45am=165..165 | 2.45am=165..165' },
      facts_of(
        'en',
        'The first crane fell at 2.45am. The second crane fell at 3.10am.\n',
        'The first crane fell at 2.45am.\n'
      )
    )
  end)

  it('of the day are two where one text has both', function()
    local incident, directory = open({
      'The crane fell at 6.48pm near the quay.\n',
      'A warning about the crane on the quay went out at 6.35pm.\n',
      'A warning about the crane on the quay went out at 6.35pm. Fall: 6.48pm.\n',
    }, 'en')
    for _, record in ipairs(assert(incident:compare())) do
      assert.is_true(record.type ~= 'fact' or record.agreement == 'agree')
    end
    incident:close()
    helper.remove(directory)
  end)

  it('are compared between languages', function()
    local incident, directory = open({ 'Nine people were hurt.\n', 'Elf Verletzte.\n' }, 'en')
    incident.sources[2].lang = 'de'
    local records = assert(incident:compare())
    incident:close()
    helper.remove(directory)
    assert.are.equal('people injured', records[1].attribute)
    assert.are.equal('conflict', records[1].agreement)
  end)

  it('are told four at most, and how many more there are', function()
    local sources = {}
    for i = 1, 6 do
      sources[i] = ('The crane fell. %d people were injured.\n'):format(10 + i)
    end
    local found = findings_of(sources, 'The crane fell. 40 people were injured.\n')
    assert.truthy(
      found[1].message:find('“14 people” in s4 and 2 more', 1, true),
      found[1].message
    )
    assert.are.equal(5, #found[1].others)
  end)

  it('of a copy that the sources dispute are found, with who says what', function()
    local found = findings_of({
      'The ferry had 212 passengers aboard.\n',
      'There were 212 passengers aboard the ferry.\n',
    }, 'The ferry had 221 passengers aboard.\n')
    assert.are.equal(1, #found)
    assert.are.equal('IQ401', found[1].code)
    assert.are.equal('warning', found[1].severity)
    assert.are.equal('conflict', found[1].relation)
    assert.are.equal(
      'people aboard: “221 passengers” here, “212 passengers” in s1 and s2',
      found[1].message
    )
    assert.are.equal('s1', found[1].best.source)
    assert.are.equal('s2', found[1].others[1].source)
  end)

  it('that agree are not spoken of', function()
    assert.are.same(
      {},
      findings_of({ 'Nine people were hurt.\n' }, 'The fall injured nine people.\n')
    )
  end)

  it('that are more exact than the sources are a hint', function()
    local found = findings_of({ 'At least nine people were hurt.\n' }, 'Nine people were hurt.\n')
    assert.are.equal(1, #found)
    assert.are.equal('IQ404', found[1].code)
    assert.are.equal('info', found[1].severity)
  end)

  it('in a quotation are the speaker’s', function()
    local found = findings_of(
      { 'The fall of the crane hurt nine people.\n' },
      '“The fall of the crane hurt seven people,” said Anna Pell.\n'
    )
    assert.are.equal(1, #found)
    assert.are.equal('IQ405', found[1].code)
    assert.are.equal('info', found[1].severity)
  end)

  it('that a later source bears out are no warning', function()
    local found = findings_of(
      { 'Four people died.\n', 'Six people died.\n' },
      'Six people died.\n',
      { '2031-05-02T10:00Z', '2031-05-02T14:00Z' }
    )
    assert.are.equal(1, #found)
    assert.are.equal('info', found[1].severity)
    found = findings_of(
      { 'Four people died.\n', 'Six people died.\n' },
      'Four people died.\n',
      { '2031-05-02T10:00Z', '2031-05-02T14:00Z' }
    )
    assert.are.equal('warning', found[1].severity)
  end)

  it('are the same whatever else is supplied', function()
    local copy = 'The ferry had 221 passengers aboard when it sank.\n'
    local source = 'There were 212 passengers aboard the ferry when it sank.\n'
    local other = 'A bakery in the next town has sold 340 loaves since Monday, it said.\n'
    local alone = findings_of({ source }, copy)
    local more = findings_of({ other, source, other }, copy)
    assert.are.equal(1, #alone)
    assert.are.equal(1, #more)
    assert.are.equal(alone[1].code, more[1].code)
  end)

  it('are compared in pieces with the same result', function()
    local function counts(base)
      local lines = {}
      for i = 1, 60 do
        local words = 'Street %d lost %d lamps, and %d people of it were moved at %d.%02d.'
        lines[i] = words:format(i, base + i % 7, 40 + (base + i) % 9, 6 + i % 12, (base * i) % 60)
      end
      return table.concat(lines, '\n\n') .. '\n'
    end
    local incident, directory = open({ counts(2), counts(3), counts(5) }, 'en', counts(4))
    local checker = assert(incident:checker())
    local text = counts(4)
    assert(checker:begin(text, { doc = 'copy.md' }))
    repeat
    until assert(checker:step()) == 0
    local rests = 0
    local in_pieces = assert(checker:disputed(function()
      rests = rests + 1
    end))
    assert.is_true(rests > 10)
    local whole = {}
    for _, finding in ipairs(assert(incident:check())) do
      if finding.code and finding.code:find('^IQ40[134]') then
        whole[#whole + 1] = finding.message
      end
    end
    assert.is_true(#whole > 0)
    assert.are.equal(#whole, #in_pieces)
    for i, message in ipairs(whole) do
      assert.are.equal(message, in_pieces[i].message)
    end
    incident:close()
    helper.remove(directory)
  end)
end)
