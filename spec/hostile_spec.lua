--- Incidents that somebody has made to do harm: one clear sentence, in short time, and nothing of theirs
--- acts on the terminal.
local helper = require('spec.helper')
local iq = require('incidentquotes')

local COMMAND = 'bin/incidentquotes '

--- What opening an incident with this file says, and how long it took.
local function opening(yaml, prepare)
  local directory =
    helper.incident('“x”', { ['incident.yaml'] = yaml, ['sub/daily.txt'] = 'x' })
  if prepare then
    helper.run(('cd %s && %s'):format(directory, prepare))
  end
  local started = os.clock()
  local incident, message, code = iq.open(directory .. '/incident.yaml')
  local seconds = os.clock() - started
  if incident then
    incident:close()
  end
  helper.remove(directory)
  return message, code, seconds
end

local function sources(file)
  return 'incidentquotes: 1\nsources:\n  - {id: a, file: "' .. file .. '"}\n'
end

--- The first thing in a text that a terminal could act on or that turns the reading direction.
local function harm(text)
  text = text:gsub('\n', '')
  return text:match('[%z\1-\31\127]')
    or text:match('\194[\128-\159]')
    or text:match('\226\128[\142\143\168-\174]')
    or text:match('\226\129[\166-\169]')
    or text:match('\216\156')
end

describe('a source that is not inside', function()
  for _, case in ipairs({
    { '..', 'path' },
    { 'sub/../../x.txt', 'path' },
    { 'sub/..', 'path' },
    { './../x', 'path' },
    { '/etc/passwd', 'path' },
    { '//etc/passwd', 'path' },
    { '/', 'path' },
    { 'link', 'path', 'ln -s /etc/passwd link' },
    { 'link', 'path', 'ln -s /dev/zero link' },
    { 'link/passwd', 'path', 'ln -s /etc link' },
    {
      'link/daily.txt',
      'path',
      'mkdir ../$$.out && cp daily.txt ../$$.out && ln -s ../$$.out link',
    },
    { 'link', 'io', 'ln -s nowhere link' },
    { 'link', 'io', 'ln -s link link' },
    { 'fifo', 'io', 'mkfifo fifo' },
    { 'link', 'io', 'mkfifo fifo; ln -s fifo link' },
    { '.', 'io' },
    { 'sub', 'io' },
    { 'sub/', 'io' },
    { 'daily.txt/', 'io' },
    { 'daily.txt/x', 'io' },
    { ('d/'):rep(400) .. 'x', 'io' },
    { ('x'):rep(300), 'io' },
  }) do
    local file, code, prepare = case[1], case[2], case[3]
    it(('is refused: %s (%s)'):format(file:sub(1, 40), prepare or 'as it is'), function()
      local message, found, seconds = opening(sources(file), prepare)
      assert.are.equal(code, found, message)
      assert.truthy(message:find('incident.yaml:3:19: ', 1, true), message)
      assert.is_nil(message:find('\n'))
      assert.is_true(seconds < 1)
    end)
  end

  it('may be a link that stays inside', function()
    assert.is_nil((opening(sources('link'), 'ln -s sub/daily.txt link')))
    assert.is_nil((opening(sources('link/daily.txt'), 'ln -s sub link')))
  end)

  it('is refused as a copy too', function()
    for file, case in pairs({
      ['../x.md'] = { 'path' },
      ['/etc/passwd'] = { 'path' },
      link = { 'path', 'ln -s /etc/passwd link' },
    }) do
      local yaml = sources('daily.txt') .. 'copy:\n  - {file: "' .. file .. '"}\n'
      local message, code, seconds = opening(yaml, case[2])
      assert.are.equal(case[1], code, message)
      assert.truthy(message:find('incident.yaml:5:12: ', 1, true), message)
      assert.is_true(seconds < 1)
    end
  end)

  it('is refused where it becomes one after the incident was opened', function()
    local directory = helper.incident('x', { ['incident.yaml'] = sources('daily.txt') })
    for _, change in ipairs({ 'ln -sf /etc/passwd daily.txt', 'rm daily.txt; mkfifo daily.txt' }) do
      helper.run(('cd %s; rm -f daily.txt; echo x >daily.txt'):format(directory))
      local incident = assert(iq.open(directory .. '/incident.yaml', { lazy = true }))
      helper.run(('cd %s; %s'):format(directory, change))
      local left, message = incident:load()
      assert.is_nil(left)
      assert.truthy(message:find('daily', 1, true))
      incident:close()
    end
    helper.remove(directory)
  end)
end)

describe('a file that is none', function()
  local directory

  setup(function()
    directory = helper.directory({ ['a.txt'] = '“x”' })
    helper.run(('cd %s && mkfifo fifo && truncate -s 300M large.txt'):format(directory))
  end)

  teardown(function()
    helper.remove(directory)
  end)

  local commands = {
    'scan %s',
    'lint %s',
    'compare %s a.txt',
    'check --source a.txt %s',
    'check --source %s a.txt',
    'check --incident %s a.txt',
    'find "some words" %s',
    'report --incident %s',
  }

  for file, reason in pairs({
    fifo = 'is not a regular file',
    ['/dev/zero'] = 'is not a regular file',
    ['large.txt'] = 'has 300.0 MB; at most 256 MB are read',
  }) do
    it('is refused by every command, without waiting: ' .. file, function()
      for _, command in ipairs(commands) do
        local output, errors, status = helper.run(
          ('cd %s && timeout 10 %s/%s%s'):format(
            directory,
            helper.root,
            COMMAND,
            command:format(file)
          )
        )
        assert.are.same({ '', 2 }, { output, status }, command .. ': ' .. errors)
        assert.truthy(errors:find(reason, 1, true), command .. ': ' .. errors)
      end
    end)
  end
end)

describe('a directory that becomes a link while it is read', function()
  --- Exchanges a directory and a link until it is ended.
  local SWAP = [[
    local at = arg[1]
    io.open(at .. '/begun', 'w'):close()
    while true do
      os.rename(at .. '/root/d', at .. '/root/aside')
      os.rename(at .. '/root/l', at .. '/root/d')
      os.rename(at .. '/root/d', at .. '/root/l')
      os.rename(at .. '/root/aside', at .. '/root/d')
    end
  ]]

  it('gives nothing from outside', function()
    local directory = helper.directory({
      ['swap.lua'] = SWAP,
      ['root/d/x.txt'] = 'inside',
      ['outside/x.txt'] = 'outside',
    })
    helper.run(('ln -s ../outside %s/root/l'):format(directory))
    local lua = helper.lua54
    local child = helper
      .run(('%s %s/swap.lua %s >/dev/null 2>&1 & echo $!'):format(lua, directory, directory))
      :gsub('%s', '')
    helper.run(('while [ ! -e %s/begun ]; do sleep 0.01; done'):format(directory))
    local core = require('incidentquotes.core')
    local seen = { inside = 0, outside = 0, refused = 0 }
    for _ = 1, 40000 do
      local bytes = core.read('d/x.txt', directory .. '/root')
      local what = bytes or 'refused'
      seen[what] = seen[what] + 1
    end
    helper.run('kill ' .. child)
    helper.remove(directory)
    assert.are.equal(0, seen.outside)
    assert.is_true(seen.inside > 0 and seen.refused > 0, seen.inside .. ' ' .. seen.refused)
  end)
end)

describe('an incident file that is a bomb', function()
  for name, yaml in pairs({
    ['of aliases'] = 'a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\n'
      .. 'c: &c [*b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c]\n',
    ['of merge keys'] = 'a: &a {x: 1}\nb:\n  <<: *a\n',
    ['of lists'] = 'incidentquotes: 1\nsources: ' .. ('['):rep(500000),
    ['of mappings'] = ('{a: '):rep(200000),
    ['of block lists'] = ('- '):rep(300000) .. 'x\n',
    ['of keys'] = ('? '):rep(300000) .. 'x\n',
    ['of values'] = 'incidentquotes: 1\nsources: [' .. ('x,'):rep(500000) .. ']\n',
    ['of quotes'] = ("'"):rep(1000001),
    ['of a long key'] = ('k'):rep(1000000) .. ': 1\n',
    ['of comments'] = ('#\n'):rep(500000),
    ['of documents'] = ('---\n'):rep(200000),
    ['of tags'] = '!<' .. ('x'):rep(900000) .. '> x\n',
    ['of a million sources'] = 'incidentquotes: 1\nsources:\n'
      .. (' - {id: a, file: daily.txt}\n'):rep(1000000),
    ['of a source more than there may be'] = 'incidentquotes: 1\nsources:\n'
      .. (' - {id: a, file: a}\n'):rep(10001),
    ['of a copy more than there may be'] = 'incidentquotes: 1\nsources: [{id: a, file: a}]\n'
      .. 'copy:\n'
      .. (' - {file: a}\n'):rep(10001),
    ['of spaces'] = (' '):rep(1048570) .. '\n',
    ['of one word'] = 'incidentquotes: 1\ntitle: ' .. ('x'):rep(1000000) .. '\n',
  }) do
    it('is refused: ' .. name, function()
      local message, code, seconds = opening(yaml)
      assert.truthy(message, name)
      assert.truthy(code == 'format' or code == 'limit', code)
      assert.is_true(#message < 700 and not message:find('\n'), message)
      assert.is_true(seconds < 5, ('%.1f s'):format(seconds))
    end)
  end

  it('is none: as many sources as are allowed', function()
    local list, files = { 'incidentquotes: 1\nsources:\n' }, {}
    for i = 1, 10000 do
      list[i + 1] = (' - {id: s%d, file: f%d}\n'):format(i, i % 100)
    end
    for i = 0, 99 do
      files['f' .. i] = ('“We saw %d boats turn with the tide,” she said.\n'):format(i)
    end
    files['incident.yaml'] = table.concat(list)
    local directory = helper.directory(files)
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local checker = assert(incident:checker())
    assert(checker:begin('“We saw 7 boats turn with the tide.”', { facts = false }))
    assert.are.equal(0, checker:step())
    local findings = checker:findings()
    assert.are.equal('normalized', findings[1].relation)
    assert.are.equal(99, #findings[1].others)
    checker:close()
    incident:close()
    helper.remove(directory)
  end)
end)

describe('a copy with letters that look alike', function()
  it('has other words than its source', function()
    local directory =
      helper.incident('“We s\208\176w the tide turn, and nobody moved,” she said.\n', {
        ['daily.txt'] = '“We saw the tide turn, and nobody moved,” she said.\n',
        ['incident.yaml'] = sources('daily.txt'),
      })
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local checker = assert(incident:checker())
    assert(checker:begin(helper.read(directory .. '/copy.md')))
    assert.are.equal(0, checker:step())
    local findings = checker:findings()
    assert.are.equal('altered', findings[1].relation)
    assert.are.equal(1, #findings[1].edits)
    checker:close()
    incident:close()
    helper.remove(directory)
  end)
end)

describe('what only reads', function()
  it('writes nothing', function()
    local directory = helper.root .. '/data/demo'
    local copy = helper.directory({})
    helper.run(('cp -R %s %s/demo'):format(directory, copy))
    local function look()
      return (
        helper.run(
          ('cd %s && find . -exec ls -ld --time-style=full-iso {} + | sort'):format(copy)
            .. ' && find . -type f -exec cksum {} + | sort'
        )
      )
    end
    local before = look()
    assert.truthy(before:find('incident.yaml', 1, true))
    for _, arguments in ipairs({
      'scan copy/story.md',
      'check --incident incident.yaml',
      'check --incident incident.yaml --format sarif',
      'compare --incident incident.yaml',
      'find "nobody touched it" --incident incident.yaml',
      'report --incident incident.yaml --format html',
      'lint --style guardian copy/story.md',
      'filter --incident incident.yaml copy/story.md',
      'completion zsh',
    }) do
      local output, errors, status =
        helper.run(('cd %s/demo && %s/%s%s'):format(copy, helper.root, COMMAND, arguments))
      assert.truthy(#output > 0 and status <= 1, arguments .. ': ' .. errors)
      assert.are.equal(before, look(), arguments)
    end
    helper.remove(copy)
  end)
end)

describe('on the terminal', function()
  local directory
  local evil = '\27]0;pwned\7\27[31m\194\155\226\128\174\226\129\166\216\156\127\8'

  setup(function()
    local quoted = evil:gsub('.', function(byte)
      return byte:byte() < 32 and ('\\x%02X'):format(byte:byte()) or byte
    end)
    quoted = quoted:gsub('\127', '\\x7F'):gsub('\194\155', '\\u009B')
    directory = helper.directory({
      ['incident.yaml'] = ('incidentquotes: 1\ntitle: "T%s"\nlang: en\nsources:\n'):format(quoted)
        .. ('  - {id: "a\226\128\174b", file: "%s.txt", outlet: "%s"}\n'):format(quoted, quoted)
        .. '  - {id: two, file: two.txt}\n'
        .. ('speakers:\n  - {name: "Orla%s Quill", aliases: ["%s"]}\n'):format(quoted, quoted),
      [evil .. '.txt'] = ('“We %s saw the tide turn,” said Orla%s Quill, 58.\n'):format(
        evil,
        evil
      ),
      ['two.txt'] = 'Orla Quill, 59: “We saw the tide turn at nine.”\n',
      ['copy' .. evil .. '.txt'] = ('“We %s saw a tide turn,” said Orla Quil%s, 57.\n'):format(
        evil,
        evil
      ),
      ['bad\255.txt'] = '“We \255\155 ran,” said \192\175 Orla Quill.\n',
    })
  end)

  teardown(function()
    helper.remove(directory)
  end)

  local function run(arguments)
    return helper.run(('cd %s && %s/%s'):format(directory, helper.root, COMMAND) .. arguments)
  end

  for _, arguments in ipairs({
    'check --incident incident.yaml copy*.txt',
    'check --incident incident.yaml --style ap copy*.txt',
    'compare --incident incident.yaml',
    'compare *.txt',
    'scan *.txt',
    'lint --style ap *.txt',
    'scan bad*.txt',
  }) do
    it('nothing acts: ' .. arguments, function()
      local output, errors, status = run(arguments .. ' --format text')
      assert.is_true(status <= 1, errors)
      assert.is_nil(harm(output), output)
      assert.is_nil(harm(errors), errors)
      assert.are.equal(output, require('incidentquotes.json').sanitize(output))
      assert.are.equal(errors, require('incidentquotes.json').sanitize(errors))
      local lines, problems = run(arguments .. ' --format jsonl')
      -- Records are data: what turns the reading direction is left in them, control characters are
      -- escaped.
      assert.is_nil(lines:gsub('\n', ''):match('[%z\1-\31\127]'))
      assert.is_nil(lines:match('\194[\128-\159]'))
      assert.are.equal(lines, require('incidentquotes.json').sanitize(lines))
      assert.is_nil(harm(problems), problems)
      if arguments:find('^scan %*') or arguments:find('^check') then
        assert.truthy(lines:find('\226\128\174', 1, true))
      end
    end)
  end

  --- Formats for people, or for what shows them; the others are data, in which what turns the reading
  --- direction is left.
  local for_people = { quickfix = true, csv = true, markdown = true, html = true, text = true }

  for command, formats in pairs({
    ['scan *.txt'] = { 'csv', 'annotation', 'tei' },
    ['check --incident incident.yaml --style ap copy*.txt'] = {
      'quickfix',
      'rdjsonl',
      'sarif',
      'annotation',
      'csv',
    },
    ['report --incident incident.yaml copy*.txt'] = { 'markdown', 'html', 'jsonl', 'csv', 'tei' },
    ['report --by speaker *.txt'] = { 'markdown', 'html', 'csv', 'text' },
    ['find "saw the tide" --incident incident.yaml'] = { 'jsonl', 'text', 'csv' },
  }) do
    for _, format in ipairs(formats) do
      it(('nothing acts: %s --format %s'):format(command, format), function()
        local output, errors, status = run(command .. ' --format ' .. format)
        assert.is_true(status <= 1, errors)
        output = output:gsub('\r\n', '\n')
        if for_people[format] then
          assert.is_nil(harm(output:gsub('\t', '')), output)
        else
          assert.is_nil(output:gsub('[\n\t]', ''):match('[%z\1-\31\127]'), output)
          assert.is_nil(output:match('\194[\128-\159]'), output)
        end
        assert.is_nil(harm(errors), errors)
      end)
    end
  end

  it('init says which name is none that it can write', function()
    local output, errors, status = run('init .')
    assert.are.same({ '', 2 }, { output, status })
    assert.truthy(errors:find('incident.yaml', 1, true), errors)
    local other = helper.directory({ ['bad\255\155.txt'] = 'x', ['good.txt'] = 'x' })
    output, errors, status =
      helper.run(('cd %s && %s/%sinit .'):format(other, helper.root, COMMAND))
    assert.are.same({ '', 2 }, { output, status })
    assert.truthy(errors:find('‘bad.*%.txt’ is not UTF%-8'), errors)
    assert.is_nil(harm(errors), errors)
    local left = helper.run('ls ' .. other)
    assert.is_nil(left:find('yaml', 1, true))
    helper.remove(other)
  end)

  it('nothing acts in a message', function()
    for _, arguments in ipairs({
      'scan "no' .. evil .. '.txt"',
      'check --incident "no' .. evil .. '.yaml"',
      '"com' .. evil .. '"',
      'scan "--opt' .. evil .. '"',
      'check --fail-on "x' .. evil .. '" --incident incident.yaml',
      'scan --format "x' .. evil .. '" two.txt',
    }) do
      local output, errors, status = run(arguments)
      assert.are.equal(2, status)
      assert.are.equal('', output)
      assert.truthy(errors:find('^incidentquotes: '))
      assert.is_nil(harm(errors), errors)
    end
    for _, yaml in ipairs({
      '"k' .. '\\e]0;x\\a\\u202E\\u009B": 1\n',
      sources('\\e]0;x\\a\\u202E.txt'),
      'incidentquotes: "\\e[2J\\u2066"\nsources: []\n',
      'incidentquotes: 1\nsources: [{id: "a\\u202E", file: daily.txt, derives_from: ["\\e[2J"]}]\n',
      'incidentquotes: 1\nsources: [{id: "a\\u202E", file: daily.txt}, {id: "a\\u202E", file: x}]\n',
    }) do
      local message = opening(yaml)
      assert.truthy(message, yaml)
      assert.is_nil(harm(message), message)
    end
  end)
end)
