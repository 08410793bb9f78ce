--- What documents share, as reports and tables tell it.
local helper = require('spec.helper')

local COMMAND = 'bin/incidentquotes '
local DEMO = '--incident data/demo/incident.yaml '

describe('a copy and a source of one name', function()
  local root, directory = helper.root, nil
  local source =
    'Tide\n\n“We saw the tide turn, and nobody moved,” said Orla Quill. Eight people died.\n'
  local copy = '“We saw the tide fall, and nobody moved,” said Orla Quill. Six people died.\n'

  before_each(function()
    directory = helper.directory({
      ['a.txt'] = copy,
      ['inc/a.txt'] = source,
      ['inc/story.md'] = copy,
      ['inc/incident.yaml'] = 'incidentquotes: 1\nlang: en\nsources: [{id: daily, file: a.txt}]\n'
        .. 'copy: [{file: story.md}]\n',
    })
  end)
  after_each(function()
    helper.remove(directory)
  end)

  local function run(call)
    return helper.run(('cd %s && %s/%s%s'):format(directory, root, COMMAND, call))
  end

  it('have their own words in every format', function()
    local text = run('check -i inc/incident.yaml --format text --color never a.txt')
    assert.truthy(text:find('daily: “We saw the tide [-turn-] {+fall+}', 1, true), text)
    local tei = run('report -i inc/incident.yaml --format tei a.txt')
    assert.truthy(tei:find('<witness xml:id="w1" xml:lang', 1, true), tei)
    assert.truthy(tei:find('<witness xml:id="w2" n="daily"', 1, true), tei)
    assert.truthy(
      tei:find('<rdg wit="#w2" n="3:%d+" xml:lang="en"><said[^>]*>We saw the tide turn')
    )
    assert.truthy(tei:find('<rdg wit="#w1" type="altered" n="1:4"', 1, true), tei)
    local sheet = run('report -i inc/incident.yaml --format markdown a.txt')
    assert.truthy(sheet:find('| Eight people | a.txt | 3 |', 1, true), sheet)
    assert.truthy(sheet:find('| Six people | a.txt | 1 |', 1, true), sheet)
    -- The copy that the incident declares was not read here.
    assert.truthy(sheet:find('| Six people | story.md |  |', 1, true), sheet)
  end)

  it('a declared copy is one, however it is named', function()
    local names = { 'inc/story.md', './inc/../inc/story.md', directory .. '/inc/story.md' }
    for _, name in ipairs(names) do
      local claims =
        helper.records(run('report -i inc/incident.yaml --format jsonl ' .. name), 'claim')
      local docs = {}
      for i, member in ipairs(claims[1].members) do
        docs[i] = member.doc
      end
      assert.are.same({ 'a.txt', name }, docs)
    end
    -- What only has its name is another.
    helper.write(directory .. '/story.md', (copy:gsub('fall', 'stand')))
    local output = run('report -i inc/incident.yaml --format jsonl story.md')
    assert.are.equal(3, #helper.records(output, 'claim')[1].members)
    local sheet = run('report -i inc/incident.yaml --format tei story.md')
    assert.truthy(sheet:find('We saw the tide stand', 1, true))
  end)
end)

describe('compare --format text', function()
  local function compare(files)
    local directory = helper.directory(files)
    local output = helper.run(
      ('cd %s && %s/%scompare --format text --color never *.txt'):format(
        directory,
        helper.root,
        COMMAND
      )
    )
    helper.remove(directory)
    return output
  end

  it('has who said which words where, and how they differ from the first', function()
    local output = compare({
      ['a.txt'] = 'Tide\n\n“We saw the tide turn before anybody moved a boat,” said Orla Quill.\n',
      ['b.txt'] = '“We saw the tide turn before anybody moved a boat,” said Bram Oster.\n',
    })
    for _, line in ipairs({
      'a.txt:3: Orla Quill “We saw the tide turn before anybody moved a boat,”\n',
      'b.txt:1: Bram Oster “We saw the tide turn before anybody moved a boat,” identical another speaker\n',
    }) do
      assert.truthy(output:find('    ' .. line, 1, true), output)
    end
  end)

  it('does nothing to a terminal', function()
    local output = compare({
      ['a.txt'] = '“We saw the \27]0;x\7tide turn before anybody moved a boat,” said Orla Quill.\n',
      ['b.txt'] = '“We saw the \27]0;x\7tide fall before anybody moved a boat,” said Orla Quill.\n',
    })
    local words = 'tide [-turn-] {+fall+} before anybody moved a boat,” altered\n'
    assert.truthy(output:find(words, 1, true), output)
    assert.falsy(output:find('[\27\7]'))
  end)
end)

describe('report --by speaker', function()
  it('counts outlets, quotations, utterances and versions', function()
    local rows =
      helper.records((helper.run(COMMAND .. 'report --by speaker --format jsonl ' .. DEMO)))
    local by_name = {}
    for _, row in ipairs(rows) do
      by_name[row.speaker] = row
    end
    local sayle = by_name['Rhona Sayle']
    -- Two sentences of hers in three outlets and a translation; the copy is not counted.
    assert.are.equal(2, sayle.utterances)
    assert.truthy(sayle.outlets >= 3)
    assert.truthy(sayle.versions >= 2 and sayle.versions <= sayle.quotations)
    for i = 2, #rows do
      assert.truthy(rows[i - 1].outlets >= rows[i].outlets)
    end
  end)

  local function rows_of(files)
    local directory = helper.directory(files)
    local output =
      helper.run(('%sreport --by speaker --format jsonl %s/*.txt'):format(COMMAND, directory))
    helper.remove(directory)
    local rows = {}
    for i, row in ipairs(helper.records(output)) do
      rows[i] =
        { row.speaker, row.outlets, row.quotations, row.utterances, row.versions, row.disputed }
    end
    return rows
  end

  it('has the same columns as text', function()
    local output = helper.run(COMMAND .. 'report --by speaker --format text ' .. DEMO)
    assert.truthy(
      output:find('Dam engineer +1 outlet +1 quotation +1 utterance +1 version +0 disputed\n'),
      output
    )
    assert.truthy(output:find('Tom Hesketh +3 outlets +4 quotations +1 utterance '), output)
  end)

  it('counts a wording once however it is printed', function()
    local rows = rows_of({
      ['a.txt'] = '“We saw the tide turn before anybody moved a boat,” said Orla Quill.\n',
      ['b.txt'] = 'Orla Quill said: ‘We saw the tide turn before anybody moved a boat.’\n',
      ['c.txt'] = '"We saw the tide turn long before anybody moved a boat," said Orla Quill.\n',
    })
    assert.are.same({ { 'Orla Quill', 3, 3, 1, 2, 0 } }, rows)
  end)

  it('tells what is given to somebody else elsewhere', function()
    local rows = rows_of({
      ['a.txt'] = '“We saw the tide turn before anybody moved a boat,” said Orla Quill.\n',
      ['b.txt'] = '“We saw the tide turn before anybody moved a boat,” said Bram Oster.\n',
    })
    assert.are.same({ { 'Bram Oster', 1, 1, 1, 1, 1 }, { 'Orla Quill', 1, 1, 1, 1, 1 } }, rows)
  end)
end)
