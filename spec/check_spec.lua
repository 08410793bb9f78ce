local helper = require('spec.helper')
local iq = require('incidentquotes')

--- The finding on the first quotation of a copy.
local function check(copy)
  local directory = helper.incident(copy)
  local incident = assert(iq.open(directory .. '/incident.yaml'))
  local findings = assert(incident:check())
  incident:close()
  helper.remove(directory)
  return findings[1], findings
end

describe('a quotation of the copy is', function()
  local cases = {
    { 'identical', '‘We saw the tide turn, and as far as I know nobody moved,’ she said.' },
    { 'normalized', '“we saw the tide turn – and as far as I know nobody moved.”' },
    { 'truncated', 'She said: “as far as I know nobody moved”.' },
    { 'elided', '“We saw the tide turn … nobody moved,” she said.' },
    { 'elided', '“We saw the tide turn [...] nobody moved,” she said.' },
    { 'elided-silent', '“We saw the tide turn, and nobody moved,” she said.', 'IQ203' },
    {
      'bracketed',
      '“We saw the tide [at Ness] turn, and as far as I know nobody moved,” she said.',
    },
    { 'extended', '“There were nine boats at the wall and three lorries.”', 'IQ208' },
    {
      'altered-minor',
      '“We saw these tides turn, and as far as I know nobody moved,” she said.',
      'IQ211',
    },
    {
      'altered',
      '“We saw the wind turn, and as far as I know nobody moved,” she said.',
      'IQ202',
    },
    { 'altered', '“There were ten boats at the wall.”', 'IQ202' },
    { 'altered', '“There might be nine boats at the wall.”', 'IQ202' },
    { 'altered-minor', '“There were 9 boats at the wall.”', 'IQ211' },
    { 'altered', '“There were eight boats at the wall.”', 'IQ202' },
    { 'narration', 'She said: “The pier was built in haste by two brothers.”', 'IQ210' },
    { 'not-found', 'She said: “Nothing of the kind was ever uttered there.”', 'IQ201' },
  }
  for _, case in ipairs(cases) do
    it(case[1] .. ': ' .. case[2], function()
      local finding = check(case[2])
      assert.are.equal(case[1], finding.relation)
      assert.are.equal(case[3], finding.code)
    end)
  end

  describe('perhaps another translation', function()
    local copy = 'Anna Berg said: “The harbour was closed far too late by the city.”'
    local translations = {
      {
        'where a language is named',
        '“They shut the harbour much too late, the people of the city,” Anna Berg told Danish radio.',
        'retranslated',
        'IQ213',
      },
      {
        'but not where nothing speaks of translation',
        '“They shut the harbour much too late, the people of the city,” Anna Berg told the paper.',
        'not-found',
        'IQ201',
      },
      {
        'but not of what somebody else says',
        '“They shut the harbour much too late, the people of the city,” Per Holm told Danish radio.',
        'not-found',
        'IQ201',
      },
      {
        'but not of what the same person says about something else',
        '“My brother has two boats and a lorry full of herring,” Anna Berg told Danish radio.',
        'not-found',
        'IQ201',
      },
    }
    for _, case in ipairs(translations) do
      it(case[1], function()
        local directory = helper.incident(copy, { ['wire.txt'] = case[2] .. '\n' })
        local incident = assert(iq.open(directory .. '/incident.yaml'))
        local finding = incident:check()[1]
        incident:close()
        helper.remove(directory)
        assert.are.equal(case[3], finding.relation)
        assert.are.equal(case[4], finding.code)
      end)
    end
  end)

  it('indirect speech where the source reports it without marks', function()
    local directory = helper.incident(
      'Anna Berg said: “We have asked the council three times for a new sluice gate.”',
      {
        ['wire.txt'] = 'Anna Berg said they had asked the council three times for a new sluice gate.\n',
      }
    )
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local finding = incident:check()[1]
    incident:close()
    helper.remove(directory)
    assert.are.equal('indirect', finding.relation)
    assert.are.same({ 'IQ210', 'warning' }, { finding.code, finding.severity })
  end)

  it('marked where a cut takes the negation away', function()
    local directory = helper.incident('He said: “the gate was open”.', {
      ['wire.txt'] = '"I could never claim the gate was open," he said.\n',
    })
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local finding = incident:check()[1]
    assert.are.equal('truncated', finding.relation)
    assert.are.same({ 'negation-lost', 'single-source' }, finding.flags)
    assert.are.equal('IQ204', finding.code)
    helper.remove(directory)
  end)
end)

describe('a text without blanks between words', function()
  local function check_pair(source, copy)
    local directory = helper.incident(copy, { ['daily.txt'] = source })
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local finding = incident:check()[1]
    incident:close()
    helper.remove(directory)
    return finding
  end

  it('is compared character by character: Japanese', function()
    local source =
      '「水門は五月に点検され、すべての試験に合格した」と広報担当の田中美咲は述べた。\n'
    local same = check_pair(
      source,
      '田中美咲は「水門は五月に点検され、すべての試験に合格した」と語った。\n'
    )
    assert.are.equal('identical', same.relation)
    local altered = check_pair(
      source,
      '田中美咲は「水門は六月に点検され、すべての試験に合格した」と語った。\n'
    )
    assert.are.equal('altered', altered.relation)
    assert.are.equal('altered: “五” became “六” (daily)', altered.message)
    local part =
      check_pair(source, '水門は「すべての試験に合格した」という。\n')
    assert.are.equal('truncated', part.relation)
  end)

  it('is compared character by character: Chinese', function()
    local source = '“水闸在五月检修过，所有测试都通过了。”发言人说。\n'
    local altered = check_pair(
      source,
      '发言人说：“水闸在六月检修过，所有测试都通过了。”\n'
    )
    assert.are.equal('altered', altered.relation)
  end)
end)

describe('words of two utterances in one pair of marks', function()
  local function relation(copy)
    local directory = helper.incident(copy, {
      ['daily.txt'] = '“The office knew it in the spring,” Orla Quill said.\n\n'
        .. 'A week later she spoke again. “Nobody has come to see us since then,” she said.\n',
    })
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local finding = incident:check()[1]
    helper.remove(directory)
    return finding.relation, finding.code, finding.message
  end

  it('are spliced', function()
    local found, code, message = relation(
      '“The office knew it in the spring. Nobody has come to see us since then,” she said.'
    )
    assert.are.equal('spliced', found)
    assert.are.equal('IQ205', code)
    assert.are.equal('joins words of two utterances, from daily', message)
  end)

  it('are spliced too where a small word was put between', function()
    assert.are.equal(
      'spliced',
      (relation('“The office knew it in the spring and nobody has come to see us since then.”'))
    )
  end)

  it('are not suspected where one half is new', function()
    assert.are_not.equal(
      'spliced',
      (
        relation(
          '“The office knew it in the spring. Every winter we repaired the wall ourselves.”'
        )
      )
    )
  end)
end)

describe('an attribution between dashes inside the marks', function()
  it('is not taken for the speaker’s words', function()
    local directory =
      helper.incident('«La marea llegó antes —dijo Olga Quintero—, y nadie lo sabía».', {
        ['wire.txt'] = '«La marea llegó antes, y nadie lo sabía», afirmó Olga Quintero.\n',
      })
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local finding = incident:check({
      text = '«La marea llegó antes —dijo Olga Quintero—, y nadie lo sabía».',
      lang = 'es',
    })[1]
    assert.are.equal('normalized', finding.relation)
    assert.is_nil(finding.code)
    helper.remove(directory)
  end)
end)

describe('a finding', function()
  it('says what was changed, and where the words stand', function()
    local finding = check('“There were ten boats at the wall.”')
    assert.are.equal('altered: “nine” became “ten” (wire)', finding.message)
    assert.are.equal('wire', finding.best.source)
    assert.are.equal('There were nine boats at the wall', finding.best.text)
    assert.are.same(1, #finding.edits)
    assert.are.same('replace', finding.edits[1].op)
    assert.are.same({ 14, 17 }, finding.edits[1].copy)
  end)

  it('names the other sources that have the words', function()
    local finding =
      check('‘We saw the tide turn, and as far as I know nobody moved,’ she said.')
    assert.are.equal('daily', finding.best.source)
    assert.are.equal('wire', finding.others[1].source)
  end)

  it('never says more than is known', function()
    local finding = check('She said: “Nothing of the kind was ever uttered there.”')
    assert.are.equal('not found in the 2 supplied sources', finding.message)
    assert.is_nil(finding.best)
  end)

  it('is not made of scare quotes and titles', function()
    local _, findings =
      check('The so-called “ghost tide” and the ballad “Ness Ahoy” were sung.')
    assert.are.same({}, findings)
  end)
end)

describe('verdicts do not depend on', function()
  local copy =
    '“We saw the tide turn, and nobody moved,” she said. “There were ten boats at the wall.”\n'

  local function verdicts(files)
    local directory = helper.incident(copy, files)
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local list = {}
    for i, finding in ipairs(incident:check()) do
      list[i] = finding.relation
    end
    helper.remove(directory)
    return list
  end

  it('the order of the sources, an unrelated source, or a repeated caption', function()
    local expected = { 'elided-silent', 'altered' }
    assert.are.same(expected, verdicts())
    assert.are.same(
      expected,
      verdicts({
        ['incident.yaml'] = 'incidentquotes: 1\nsources:\n  - {id: w, file: wire.txt}\n'
          .. '  - {id: d, file: daily.txt}\n  - {id: x, file: other.txt}\ncopy: [{file: copy.md}]\n',
        ['other.txt'] = '“The cheese was good,” said a man in a hat.\n',
      })
    )
    local daily =
      '‘We saw the tide turn, and as far as I know nobody moved,’ said Orla Quill.\n\n'
    assert.are.same(expected, verdicts({ ['daily.txt'] = daily .. daily .. daily }))
  end)
end)

describe('a check that remembers', function()
  it('gives what a fresh check gives, after any edit', function()
    math.randomseed(5)
    local directory = helper.incident('x')
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local remembering = assert(incident:checker())
    local text =
      '“We saw the tide turn,” she said. “There were nine boats at the wall.” It was.\n'
    local pieces = { '“', '”', ' ten', 'tide', '', '\n\n', ' …', 'é' }
    for _ = 1, 150 do
      local from = math.random(0, #text)
      local index = iq.text(text)
      from = index:byte(index:count(from, 'codepoint'), 'codepoint')
      local to = index:byte(index:count(from, 'codepoint') + math.random(0, 3), 'codepoint')
      text = text:sub(1, from) .. pieces[math.random(#pieces)] .. text:sub(to + 1)
      if #text < 40 then
        text = text
          .. '“We saw the tide turn,” she said. “There were nine boats at the wall.”\n'
      end
      local fresh = assert(incident:checker())
      local lines = {}
      for i, checker in ipairs({ remembering, fresh }) do
        assert(checker:begin(text))
        assert.are.equal(0, checker:step())
        local out = {}
        for _, finding in ipairs((checker:findings())) do
          out[#out + 1] = iq.encode(finding)
        end
        lines[i] = table.concat(out, '\n')
      end
      assert.are.equal(lines[2], lines[1])
      fresh:close()
    end
    helper.remove(directory)
  end)

  it('forgets what it knew of words in another language', function()
    local directory = helper.incident('', {
      ['wire.txt'] = '"There were boats at the wall of the harbour that night," said Orla Quill.\n',
    })
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local copy = 'She said: “There were ten boats at the wall of the harbour that night.”'
    local checker = assert(incident:checker())
    local relations = {}
    for i, lang in ipairs({ 'en', 'pl', 'en' }) do
      assert(checker:begin(copy, { lang = lang }))
      assert.are.equal(0, checker:step())
      relations[i] = checker:findings()[1].relation
    end
    incident:close()
    helper.remove(directory)
    assert.are_not.equal(relations[1], relations[2])
    assert.are.equal(relations[1], relations[3])
  end)

  it('works in steps', function()
    local directory = helper.incident('x')
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local checker = assert(incident:checker())
    assert(
      checker:begin(
        '“We saw the tide turn.” “Nine boats were there.” “So it was then.”'
      )
    )
    assert.are.equal(2, checker:step(1))
    assert.are.equal(1, #checker:findings())
    assert.are.equal(0, checker:step(2))
    assert.are.equal(3, #checker:findings())
    helper.remove(directory)
  end)
end)

describe('compare', function()
  it('groups the quotations of one utterance across documents', function()
    local directory = helper.incident('“There were ten boats at the wall,” she said.')
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local claims = {}
    for _, record in ipairs(assert(incident:compare())) do
      claims[#claims + 1] = record.type == 'claim' and record or nil
    end
    assert.are.equal(2, #claims)
    assert.are.same(
      { 'daily.txt', 'wire.txt' },
      { claims[1].members[1].doc, claims[1].members[2].doc }
    )
    assert.are.same(
      { 'wire.txt', 'copy.md' },
      { claims[2].members[1].doc, claims[2].members[2].doc }
    )
    assert.are.equal('altered', claims[2].relations[1].relation)
    helper.remove(directory)
  end)
end)
