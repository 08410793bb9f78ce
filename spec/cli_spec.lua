local grammar = require('incidentquotes.cli.grammar')
local helper = require('spec.helper')

local COMMAND = 'bin/incidentquotes '

--- Every line of JSON begins with the type of its record.
local function types(output)
  local list = {}
  for kind in output:gmatch('{"type":"(%w+)"[^\n]*}\n') do
    list[#list + 1] = kind
  end
  return list
end

describe('scan', function()
  it('prints a record a line', function()
    local output, errors, status = helper.run(COMMAND .. 'scan data/demo/sources/npa.txt')
    assert.are.equal(0, status)
    assert.are.equal('', errors)
    assert.are.equal(6, #types(output))
    assert.truthy(output:find('"doc":"data/demo/sources/npa.txt"', 1, true))
  end)

  it('reads the standard input', function()
    local output = helper.run('echo "He said: “We ran.”" | ' .. COMMAND .. 'scan -')
    assert.truthy(output:find('"doc":"-"', 1, true))
  end)

  it('prints lines for people when asked to', function()
    local output = helper.run('printf "“We ran.”" | ' .. COMMAND .. 'scan --format=text -')
    assert.are.equal('-:1:4: speech “We ran.”\n', output)
  end)

  it('lets no control sequence of a text act on the terminal', function()
    local output = helper.run(
      [[printf '"We \033]0;x\007ran \342\200\256 off", he said.' | ]]
        .. COMMAND
        .. 'scan --format text -'
    )
    assert.falsy(output:find('[\27\7]'))
    assert.falsy(output:find('\226\128\174', 1, true))
  end)

  it('says where a text is no UTF-8, and goes on', function()
    local output, errors, status =
      helper.run([[printf 'a\377\n"We ran."' | ]] .. COMMAND .. 'scan -')
    assert.are.equal(0, status)
    assert.are.equal(1, #types(output))
    assert.are.equal('-:1:2: not UTF-8: byte that UTF-8 never uses\n', errors)
  end)

  it('prints nothing for an empty text', function()
    local output, errors, status = helper.run(COMMAND .. 'scan - </dev/null')
    assert.are.same({ '', '', 0 }, { output, errors, status })
  end)
end)

describe('check', function()
  it('checks the copies of an incident and exits 1 where it finds errors', function()
    local output, errors, status = helper.run(COMMAND .. 'check --incident data/demo/incident.yaml')
    assert.are.equal('', errors)
    assert.are.equal(1, status)
    assert.are.equal(18, #types(output))
    assert.truthy(output:find('"doc":"copy/story.md"', 1, true))
  end)

  it('is judged by --fail-on', function()
    local function status(option)
      return select(3, helper.run(COMMAND .. 'check --incident data/demo/incident.yaml ' .. option))
    end
    assert.are.equal(0, status('--fail-on never'))
    assert.are.equal(1, status('--fail-on IQ205,IQ202'))
    assert.are.equal(0, status('--fail-on IQ205'))
    assert.are.equal(2, status('--fail-on sometimes'))
  end)

  it('takes sources and a copy without an incident', function()
    local output, _, status = helper.run(
      COMMAND
        .. 'check --source data/demo/sources/npa.txt --source data/demo/sources/post.txt '
        .. 'data/demo/copy/story.md'
    )
    assert.are.equal(1, status)
    assert.truthy(output:find('"source":"npa"', 1, true))
    assert.truthy(output:find('"doc":"data/demo/copy/story.md"', 1, true))
  end)

  it('gives a copy named on the command line and one that is declared the same verdicts', function()
    local declared =
      helper.run('cd data/demo && ../../bin/incidentquotes check --incident incident.yaml')
    local named = helper.run(
      'cd data/demo && ../../bin/incidentquotes check --incident incident.yaml copy/story.md'
    )
    assert.are.equal(declared, named)
  end)
end)

describe('a gate', function()
  local CHECK = COMMAND .. 'check --incident data/demo/incident.yaml '

  it('takes severities and codes together', function()
    local copy =
      '“We saw these tides turn, and as far as I know nobody moved,” said Orla Quill.\n'
    local directory = helper.incident(copy)
    local call = COMMAND .. 'check --incident ' .. directory .. '/incident.yaml --fail-on '
    assert.are.equal(0, select(3, helper.run(call .. 'error')))
    assert.are.equal(1, select(3, helper.run(call .. 'error,IQ211')))
    assert.are.equal(1, select(3, helper.run(call .. 'IQ211,error')))
    helper.remove(directory)
  end)

  it('is never open by mistake', function()
    for _, value in ipairs({ "''", ',', 'IQ999', 'iq201', 'error,', 'IQ201,,IQ202', 'never,error' }) do
      local _, errors, status = helper.run(CHECK .. '--fail-on ' .. value)
      assert.are.equal(2, status, value)
      assert.truthy(errors:find('--fail-on takes', 1, true), value)
    end
  end)

  it('does not pass where there is nothing to check', function()
    local directory = helper.directory({
      ['incident.yaml'] = 'incidentquotes: 1\nsources: [{id: a, file: a.txt}]\n',
      ['a.txt'] = 'Words.\n',
    })
    local _, errors, status =
      helper.run(COMMAND .. 'check --incident ' .. directory .. '/incident.yaml')
    assert.are.equal(2, status)
    assert.truthy(errors:find('names no copy', 1, true))
    assert.are.equal(2, select(3, helper.run(COMMAND .. 'scan - <' .. directory)))
    helper.remove(directory)
  end)

  it('does not let a draft confirm itself', function()
    local directory = helper.directory({
      ['a.txt'] = 'Nothing was said.\n',
      ['draft.md'] = '“Nobody has ever said this to anybody,” said Orla Quill.\n',
    })
    local call = ('cd %s && %s/%s'):format(directory, helper.run('pwd'):gsub('%s', ''), COMMAND)
    for _, source in ipairs({ '.', '. --source draft.md', './draft.md --source a.txt' }) do
      local output, _, status = helper.run(call .. 'check --source ' .. source .. ' draft.md')
      assert.are.equal(1, status, source)
      assert.truthy(output:find('"code":"IQ201"', 1, true))
      assert.truthy(
        output:find('the 1 supplied source', 1, true) or output:find('in a"', 1, true),
        output
      )
    end
    local _, errors, status = helper.run(call .. 'check --source draft.md draft.md')
    assert.are.equal(2, status)
    assert.truthy(errors:find('draft.md is the copy', 1, true))
    helper.remove(directory)
  end)
end)

describe('sources of one name', function()
  it('have an id each', function()
    local directory = helper.directory({
      ['x/a-3.txt'] = '“The crane fell at nine,” said Orla Quill.\n',
      ['x/a.txt'] = 'Words.\n',
      ['y/a.txt'] = 'Other words.\n',
      ['copy.txt'] = 'Orla Quill said: “The crane fell at nine.”\n',
    })
    local output = helper.run(
      ('cd %s && %s/%scheck -s x/a-3.txt -s x/a.txt -s y/a.txt copy.txt'):format(
        directory,
        helper.run('pwd'):gsub('%s', ''),
        COMMAND
      )
    )
    helper.remove(directory)
    assert.truthy(
      output:find('"source":"a-3","start":3,"end":25,"text":"The crane fell at nine"', 1, true),
      output
    )
  end)
end)

describe('an output', function()
  it('is never one of the inputs', function()
    local directory = helper.incident('“We ran.”\n')
    local function run(call)
      return helper.run(call:gsub('DIR', directory))
    end
    for _, call in ipairs({
      'scan DIR/copy.md -o DIR/copy.md',
      'check -i DIR/incident.yaml -o DIR/daily.txt',
      'check -i DIR/incident.yaml -o DIR/incident.yaml',
      'report -i DIR/incident.yaml -o DIR/./wire.txt',
    }) do
      local before = run('cat DIR/*')
      local _, errors, status = run(COMMAND .. call)
      assert.are.equal(2, status, call)
      assert.truthy(errors:find('was read; it is not overwritten', 1, true))
      assert.are.equal(before, run('cat DIR/*'))
    end
    helper.remove(directory)
  end)

  it('of “-” is the standard output', function()
    assert.truthy(helper.run(COMMAND .. 'scan data/demo/copy/story.md -o -'):find('^{'))
  end)
end)

describe('a house style', function()
  local CHECK = COMMAND .. 'check --incident data/demo/incident.yaml'

  it('adds what it has to say behind everything else', function()
    local plain = helper.run(CHECK)
    local styled = helper.run(CHECK .. ' --style chicago')
    assert.are.equal(plain, styled:sub(1, #plain))
    local added = styled:sub(#plain + 1)
    assert.truthy(#types(added) > 0)
    for line in added:gmatch('[^\n]+') do
      assert.truthy(line:find('"relation":"style"', 1, true))
    end
  end)

  it('may be chosen in the incident file, which can ignore codes', function()
    local copy = '“We saw the tide turn", said Orla Quill. She called it “a ruin”.\n'
    local yaml = 'incidentquotes: 1\nlang: en\nsources: [{id: daily, file: daily.txt}]\n'
      .. 'copy: [{file: copy.md}]\n'
      .. 'settings: {style: ap}\nignore: [{code: IQ109}]\n'
    local directory = helper.incident(copy, { ['incident.yaml'] = yaml })
    local output = helper.run(COMMAND .. 'check --incident ' .. directory .. '/incident.yaml')
    helper.remove(directory)
    assert.truthy(output:find('"code":"IQ105","severity":"warning"', 1, true))
    assert.falsy(output:find('IQ109', 1, true))
  end)

  it('needs no sources', function()
    local lint = "printf 'We ran,” she said.\\n' | " .. COMMAND .. 'lint --format text '
    local output, _, status = helper.run(lint .. '-')
    assert.are.equal('-:1:8: hint IQ104 closing mark ” without an opening one\n', output)
    assert.are.equal(0, status)
    assert.are.equal(1, select(3, helper.run(lint .. '--style ap --fail-on warning -')))
  end)
end)

describe('compare', function()
  it('prints claims', function()
    local output, _, status = helper.run(COMMAND .. 'compare --incident data/demo/incident.yaml')
    assert.are.equal(0, status)
    assert.are.equal('claim', types(output)[1])
    local by_file =
      helper.run(COMMAND .. 'compare data/demo/sources/npa.txt data/demo/sources/post.txt')
    assert.truthy(by_file:find('"doc":"data/demo/sources/npa.txt"', 1, true))
  end)
end)

describe('a mistake', function()
  local cases = {
    { 'scam x', 'unknown command scam; did you mean scan?' },
    { 'scan', 'scan needs a file (“-” for the standard input)' },
    { 'scan --fromat text x', 'unknown option --fromat; did you mean --format?' },
    { 'scan --format xml x', '--format is jsonl, text, csv, annotation or tei, not xml' },
    { 'scan --style ap x', 'scan has no option --style' },
    { 'scan --lang', '--lang needs a value' },
    { 'scan none.txt', '‘none.txt’ does not exist' },
    { 'scan data', '‘data’ is a directory' },
    { 'scan /dev/null', '‘/dev/null’ is not a regular file' },
    { 'scan lua/incidentquotes/core54.so', '‘lua/incidentquotes/core54.so’ is no text' },
    { 'check x', 'check needs --incident incident.yaml, or --source FILE' },
    { 'check --incident none.yaml', '‘none.yaml’ does not exist' },
    { 'check --incident data/demo/copy/story.md', 'data/demo/copy/story.md:' },
    { 'check --source README.md', 'check --source needs a COPY' },
    { 'lint', 'lint needs a file (“-” for the standard input)' },
    { 'lint --style nope README.md', '‘nope’ is no style; there are: ap bbc chicago' },
    { 'compare README.md', 'compare needs --incident incident.yaml, or two files' },
  }
  for _, case in ipairs(cases) do
    it('is answered by one line: ' .. case[1], function()
      local output, errors, status = helper.run(COMMAND .. case[1])
      assert.are.equal(2, status)
      assert.are.equal('', output)
      local start = 'incidentquotes: ' .. case[2]
      assert.are.equal(start, errors:sub(1, #start))
      assert.are.equal(#errors, errors:find('\n', 1, true))
    end)
  end
end)

describe('a run', function()
  it('says that its output cannot be written, whatever it prints', function()
    local copy = '“We saw the tide rise,” said Orla Quill.\n'
    local directory = helper.incident(copy, { ['new/a.txt'] = 'Tide\n' })
    local words = {
      'help',
      'help scan',
      'scan --help',
      '--version',
      'completion bash',
      'completion zsh',
      'scan data/demo/sources/npa.txt',
      ('accept --note right --signer me --incident %s/incident.yaml %s/copy.md:1'):format(
        directory,
        directory
      ),
      ('init %s/new'):format(directory),
    }
    for _, line in ipairs(words) do
      local _, errors, status = helper.run(COMMAND .. line .. ' >/dev/full')
      local expected = 'incidentquotes: the output cannot be written: No space left on device\n'
      assert.are.same({ expected, 2 }, { errors, status }, line)
    end
    helper.remove(directory)
  end)

  it('ends at an interrupt with one sentence', function()
    local directory = helper.directory({
      -- More than a pipe holds, so that it is being read once all is written.
      script = [[
        mkfifo "$d/in"
        bin/incidentquotes scan - <"$d/in" &
        exec 3>"$d/in"
        yes | head -c 400000 >&3
        kill -INT $!
        exec 3>&-
        wait $!
      ]],
    })
    local quoted = helper.shell_quote(directory)
    local output, errors, status =
      helper.run(('d=%s timeout 60 sh %s/script'):format(quoted, quoted))
    helper.remove(directory)
    assert.are.same({ '', 'incidentquotes: interrupted\n', 2 }, { output, errors, status })
  end)
end)

describe('help', function()
  it('lists every command', function()
    local output, _, status = helper.run(COMMAND .. '--help')
    assert.are.equal(0, status)
    for _, command in ipairs(grammar.commands) do
      assert.truthy(output:find('\n  ' .. command.name .. ' ', 1, true), command.name)
    end
  end)

  it('has the options of every command, in 80 columns', function()
    for _, command in ipairs(grammar.commands) do
      local output, _, status = helper.run(COMMAND .. command.name .. ' --help')
      assert.are.equal(0, status)
      for _, option in ipairs(grammar.options_of(command)) do
        assert.truthy(output:find('--' .. option.name, 1, true), option.name)
      end
      for line in output:gmatch('[^\n]+') do
        local _, columns = line:gsub('[^\128-\191]', '')
        assert.truthy(columns <= 80 or line:match('^  incidentquotes'), line)
      end
      assert.are.equal(output, (helper.run(COMMAND .. 'help ' .. command.name)))
    end
    assert.truthy(helper.run(COMMAND .. 'lint --help'):find('guardian', 1, true))
  end)

  it('tells the version', function()
    assert.truthy(
      helper.run(COMMAND .. '--version'):match('^incidentquotes %d+%.%d+%.%d+ %(Lua 5.4%)\n$')
    )
  end)
end)
