local core = require('incidentquotes.core')
local filter = require('incidentquotes.filter')
local filtering = require('spec.filter_helper')
local helper = require('spec.helper')
local iq = require('incidentquotes')
local json_reader = require('incidentquotes.json_reader')

local COMMAND = filtering.COMMAND

--- The records of a text as JSON, without the encoder of the core.
local function encoded(text, opts)
  local records = {}
  for i, quotation in ipairs(iq.scan(text, opts)) do
    records[i] = iq.encode(quotation)
  end
  return '[' .. table.concat(records, ',') .. ']'
end

local function annotated_texts()
  local texts = {}
  for _, path in ipairs(helper.files('spec/sentences', '%.txt$')) do
    for _, sentence in ipairs(helper.sentences(path)) do
      texts[#texts + 1] = sentence.text
    end
  end
  assert(#texts > 100)
  return texts
end

describe('the records of the core', function()
  it('are byte for byte those that Lua encodes', function()
    for i, text in ipairs(annotated_texts()) do
      local doc = 'text "' .. i .. '"\\\t\255'
      assert.are.equal(encoded(text, { doc = doc }), core.scan_records(text, { doc = doc }))
      local broken = text:gsub('e', '\200'):gsub('a', '\1'):gsub('n', '\127\\"')
      assert.are.equal(encoded(broken, { doc = doc }), core.scan_records(broken, { doc = doc }))
    end
  end)
end)

describe('filter', function()
  it('prints the object that it reads, and its quotations behind', function()
    local text = '“We ran,” said Orla Quill.'
    local line = '{"id":"a","text":"' .. text .. '","outlet":"Post"}'
    local output, errors, status = filtering.run(line .. '\n')
    local records = encoded(text, { doc = 'a' })
    assert.are.equal(line:sub(1, -2) .. ',"quotations":' .. records .. '}\n', output)
    assert.are.equal('', errors)
    assert.are.equal(0, status)
  end)

  it('passes everything else through as it stands', function()
    local heads = {
      '{"text":"a"',
      '{"x" : [ 1.0e5, 1E400,-0 , 0.10 ], "text" : "\\u201cWe ran\\u201d" , "text":"again","y":{}',
      '{"\\u0074ext":"a","\\u00e9\\/":"\\ud83d\\ude00 \\ud800","date":null,"lang":null,"id":null',
      '{"id":12345678901234567890,"text":"\\u0000\\u007f“a”\127"',
      '{"id":{"a":[[[]]]},"text":"","x":1,"x":2,"":""',
    }
    for _, head in ipairs(heads) do
      local output, _, status = filtering.run(' \t' .. head .. ' } \r\n')
      assert.are.equal(head .. ',"quotations":[', output:sub(1, #head + 15))
      assert.are.equal(0, status)
    end
  end)

  it('leaves the text out when asked to, and only that', function()
    local cases = {
      { '{"text":"a"}', '{"quotations":[]}' },
      { '{"text":"a", "id" : 1, "x":[ 1]}', '{"id" : 1, "x":[ 1],"quotations":[]}' },
      { '{"id":1, "text":"a", "x":2}', '{"id":1,"x":2,"quotations":[]}' },
      { '{"id":1, "x":2 ,"text":"a" }', '{"id":1, "x":2,"quotations":[]}' },
      { '{"text":"a","text":"b","y":0,"text":"c"}', '{"y":0,"quotations":[]}' },
    }
    for _, case in ipairs(cases) do
      assert.are.equal(case[2] .. '\n', (filtering.run(case[1] .. '\n', '--drop-text')))
    end
  end)

  it('calls an article by its id, or by the number of its line', function()
    local function doc(members)
      local output = filtering.run('\n{' .. members .. '"text":"“We ran,” he said."}\n')
      return json_reader.read(filtering.lines(output)[2]).quotations[1].doc
    end
    assert.are.equal('a"b', doc('"id":"a\\"b",'))
    assert.are.equal('1.50', doc('"id":1.50,'))
    assert.are.equal('-7', doc('"id":-7,'))
    assert.are.equal('2', doc(''))
    assert.are.equal('2', doc('"id":null,'))
    assert.are.equal('2', doc('"id":[1],'))
  end)

  it('counts bytes in the text without its escapes', function()
    local output = filtering.run('{"text":"\\u00e9\\n\\u201cWe ran,\\u201d he said."}\n')
    local quotation = json_reader.read(output).quotations[1]
    assert.are.equal(6, quotation.start)
    assert.are.equal(2, quotation.line)
  end)

  it('believes an article on its language more than the call', function()
    local text = 'Ils courent. – Non, dit Paul.'
    local function answer(members, option)
      local output = filtering.run('{' .. members .. '"text":"' .. text .. '"}\n', option)
      return output:match('"quotations":(.*)}\n$')
    end
    local function expected(lang)
      return encoded(text, { doc = '1', lang = lang })
    end
    assert.are.equal(expected('fr'), answer('"lang":"fr",', '--lang sv'))
    assert.are.equal(expected('sv'), answer('', '--lang sv'))
    assert.are.equal(expected('sv'), answer('"lang":7,', '--lang sv'))
  end)

  it('writes the same bytes whatever the number of threads', function()
    local lines = filtering.lines(filtering.articles(300))
    lines[40], lines[41], lines[299] = 'x', '', '{"text":1}'
    local input = table.concat(lines, '\n')
    local first, first_errors = filtering.run(input, '--jobs 1')
    local answers = filtering.lines(first)
    assert.are.equal(300, #answers)
    for i, line in ipairs(lines) do
      if i ~= 40 and i ~= 299 then
        assert.are.equal(line:sub(1, -2), answers[i]:sub(1, math.max(#line - 1, 0)))
      end
    end
    for _, jobs in ipairs({ '--jobs 2', '-j3', '--jobs=8' }) do
      local option = jobs:gsub('^-j', '-j ')
      local output, errors = filtering.run(input, option)
      assert.is_true(first == output, jobs)
      assert.are.equal(first_errors, errors)
    end
  end)

  it('takes files of text as articles', function()
    local directory = helper.directory({
      ['a.txt'] = 'Tide\n\n“We ran,” said Orla Quill.\n',
      ['b.md'] = '# Head\n\n> “We stayed,” said Ben Okafor.\n',
      ['c.jsonl'] = '{"id":"c","text":"“We hid,” said Eva Kowal."}\n',
      ['d.txt'] = 'latin \233 one',
    })
    local output, errors, status = helper.run(
      ('%s %s/a.txt %s/b.md %s/c.jsonl %s/d.txt'):format(
        COMMAND,
        directory,
        directory,
        directory,
        directory
      )
    )
    local answers = filtering.lines(output)
    local a, c = json_reader.read(answers[1]), json_reader.read(answers[3])
    assert.are.same(
      { directory .. '/a.txt', 'Tide\n\n“We ran,” said Orla Quill.\n' },
      { a.id, a.text }
    )
    assert.are.equal('Orla Quill', a.quotations[1].speaker.name)
    local scanned =
      helper.run(COMMAND:gsub('filter $', 'scan ') .. ('--format jsonl %s/b.md'):format(directory))
    assert.are.equal(scanned, answers[2]:match('"quotations":%[(.*)%]}$') .. '\n')
    assert.are.same({ 'c', 'We hid,' }, { c.id, c.quotations[1].text })
    local id = ('"id":"%s/d.txt"'):format(directory)
    assert.are.equal(
      '{"line":4,' .. id .. ',"error":{"code":"encoding","message":"the file is not UTF-8"}}',
      answers[4]
    )
    assert.truthy(
      errors:find('1 of 4 lines are answered with an error, line 4 is the first', 1, true)
    )
    assert.are.equal(1, status)
    helper.remove(directory)
  end)

  it('takes all texts of a directory, by whatever case their names are in', function()
    local deep = ('d/'):rep(7)
    local directory = helper.directory({
      ['A.TXT'] = 'a',
      ['b.Markdown'] = 'b',
      ['README-plan.md'] = 'c',
      [deep .. 'e.text'] = 'e',
      [deep .. 'd/too-deep.txt'] = 'f',
      ['README.md'] = 'about',
      ['sub/readme.txt'] = 'about',
      ['.hidden.txt'] = 'h',
      ['picture.png'] = 'p',
    })
    local output, errors, status = helper.run(COMMAND .. directory)
    local ids = {}
    for id in output:gmatch('{"id":"([^"]*)"') do
      ids[#ids + 1] = id:sub(#directory + 2)
    end
    assert.are.same({ 'A.TXT', 'README-plan.md', 'b.Markdown', deep .. 'e.text' }, ids)
    assert.are.same({ '', 0 }, { errors, status })
    helper.remove(directory)
  end)

  it('says why a directory cannot be read', function()
    local directory = helper.directory({ ['sub/a.txt'] = 'a' })
    local quoted = helper.shell_quote(directory)
    helper.run(('cd %s && seq 10000 | xargs touch'):format(quoted))
    local output, errors, status = helper.run(COMMAND .. directory)
    local message = ('there are more than 10000 files in ‘%s’'):format(directory)
    assert.are.same({ '', 'incidentquotes: ' .. message .. '\n', 2 }, { output, errors, status })
    helper.remove(directory)
  end)

  it('gives the findings that check has, with an incident', function()
    local copy =
      '“We saw the tide turn, and nobody moved,” said Orla Quill. “We ran,” he said.\n'
    local directory = helper.incident(copy)
    local incident = ' --incident ' .. directory .. '/incident.yaml '
    local check = COMMAND:gsub('filter $', 'check') .. incident .. directory .. '/copy.md'
    local checked = helper.run(check)
    assert.truthy(checked:find('elided-silent', 1, true))
    local output, _, status = helper.run(COMMAND .. incident .. directory .. '/copy.md')
    assert.are.equal(
      (checked:gsub('\n$', ''):gsub('\n', ',')),
      output:match('"findings":%[(.*)%]}\n$')
    )
    assert.are.equal(0, status)
    local _, message, broken = filtering.run('', '--incident none.yaml')
    assert.are.same({ 'incidentquotes: ‘none.yaml’ does not exist\n', 2 }, { message, broken })
    helper.remove(directory)
  end)
end)

describe('a line that cannot be read', function()
  local cases = {
    { 'x', 'syntax' },
    { '[]', 'syntax' },
    { '"a"', 'syntax' },
    { '{"text":"a"', 'syntax' },
    { '{"text":"a"} {"text":"b"}', 'syntax' },
    { '{"text":"a",}', 'syntax' },
    { "{'text':'a'}", 'syntax' },
    { '{"text":"a","x":01}', 'syntax' },
    { '{"text":"a","x":+1}', 'syntax' },
    { '{"text":"a","x":1.}', 'syntax' },
    { '{"text":"a","x":NaN}', 'syntax' },
    { '{"text":"a\tb"}', 'syntax' },
    { '{"text":"a\\x"}', 'syntax' },
    { '{"text":"a\\u12g4"}', 'syntax' },
    { '{"text":"a\0b"}', 'syntax' },
    { '\0', 'syntax' },
    { '{"text":"a","x":' .. ('['):rep(300) .. (']'):rep(300) .. '}', 'syntax' },
    { '{"id":1,"text":"a\255"}', 'encoding' },
    { '{"text":"a","x":"\237\160\128"}', 'encoding' },
    { '{"id":"b"}', 'text', '"b"' },
    { '{"id":{"a": 1},"text":null}', 'text', '{"a": 1}' },
    { '{"text":["a"],"id":null}', 'text', 'null' },
    { '{"id":3,"text":"a","quotations":[]}', 'taken', '3' },
    { '{' .. ('"a":1,'):rep(10001) .. '"text":"a"}', 'limit' },
    { ('x'):rep(8 * 1024 * 1024 + 1), 'limit' },
  }
  local input, after = {}, '{"text":"after"}'
  for _, case in ipairs(cases) do
    input[#input + 1] = case[1]
    input[#input + 1] = after
  end
  local output, errors, status

  setup(function()
    output, errors, status = filtering.run(table.concat(input, '\n'))
  end)

  it('is answered by what is wrong with it, and the next one is not lost', function()
    local answers = filtering.lines(output)
    assert.are.equal(#cases * 2, #answers)
    for i, case in ipairs(cases) do
      local id = case[3] and '"id":' .. case[3] .. ',' or ''
      local start = ('{"line":%d,%s"error":{"code":"%s","message":"'):format(i * 2 - 1, id, case[2])
      assert.are.equal(start, answers[i * 2 - 1]:sub(1, #start))
      assert.truthy(json_reader.read(answers[i * 2 - 1]).error.message ~= '')
      assert.are.equal('{"text":"after","quotations":[]}', answers[i * 2])
    end
  end)

  it('is counted in one sentence and in the status', function()
    local sentence =
      'incidentquotes: %d of %d lines are answered with an error, line 1 is the first\n'
    assert.are.equal(sentence:format(#cases, #cases * 2), errors)
    assert.are.equal(1, status)
  end)

  it('is none where it is empty, and none where only CR, a BOM or no LF is odd', function()
    local line = '{"text":"a"}'
    local answer = '{"text":"a","quotations":[]}\n'
    local given = '\239\187\191' .. line .. '\r\n\n\r\n  \n' .. line
    assert.are.same({ answer .. '\n\n\n' .. answer, '', 0 }, { filtering.run(given) })
    assert.are.same({ '', '', 0 }, { filtering.run('') })
    assert.are.same({ '\n', '', 0 }, { filtering.run('\n') })
  end)

  it('may be any garbage', function()
    local dice = filtering.dice(20310502)
    local seeds = filtering.lines(filtering.articles(20))
    local answer = assert(filter.open({}))
    local garbage = {}
    for i = 1, 4000 do
      local line
      if dice(4) == 1 then
        local bytes = {}
        for k = 1, dice(40) do
          bytes[k] = string.char(dice(256) - 1)
        end
        line = table.concat(bytes)
      else
        line = seeds[dice(#seeds)]:sub(1, 60 + dice(400)) .. (dice(2) == 1 and '"}' or '')
        for _ = 1, dice(6) - 1 do
          local at = dice(#line)
          local pieces =
            { '"', '\\', '\\u', '{', '}', '[', ']', ':', ',', '0', '-', string.char(dice(256) - 1) }
          line = line:sub(1, at - 1) .. pieces[dice(#pieces)] .. line:sub(at + dice(3) - 1)
        end
      end
      garbage[i] = line:gsub('\n', ' ')
      local alone = answer(garbage[i], i, 'json')
      assert.is_true(alone == '' or json_reader.read(alone) ~= nil, garbage[i])
      assert.falsy(alone:find('\n', 1, true))
    end
    local output_of_all = filtering.run(table.concat(garbage, '\n') .. '\n')
    local answers = filtering.lines(output_of_all)
    assert.are.equal(#garbage, #answers)
    for i, line in ipairs(garbage) do
      assert.are.equal((answer(line, i, 'json')), answers[i])
    end
  end)
end)
