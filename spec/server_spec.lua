--- The language server without an editor: messages in, messages out.
local helper = require('spec.helper')
local json = require('incidentquotes.json')
local reader = require('incidentquotes.json_reader')
local server_of = require('incidentquotes.server')

local COPY = 'Orla Quill said: ‘We saw the tide turn, and nobody moved.’\n'

--- A server with a document of a small incident; `ask` sends a request, `tell` a notification.
local function session(copy, changes)
  local self = { directory = helper.incident(copy or COPY, changes), last = 0 }
  self.server = server_of.new()
  self.uri = 'file://' .. self.directory .. '/copy.md'
  local function send(message)
    message.jsonrpc = '2.0'
    local messages = {}
    for i, text in ipairs(server_of.receive(self.server, json.value(message))) do
      messages[i] = assert(reader.read(text))
    end
    return messages
  end
  function self.ask(method, params)
    self.last = self.last + 1
    local messages = send({ id = self.last, method = method, params = params })
    assert.are.equal(self.last, messages[#messages].id)
    return messages[#messages], messages
  end
  function self.tell(method, params)
    return send({ method = method, params = params })
  end
  function self.open(name, text)
    return self.tell('textDocument/didOpen', {
      textDocument = {
        uri = 'file://' .. self.directory .. '/' .. name,
        languageId = 'markdown',
        version = 1,
        text = text or helper.read(self.directory .. '/' .. name),
      },
    })
  end
  function self.at(line, character)
    local position = { line = line, character = character }
    return {
      textDocument = { uri = self.uri },
      position = position,
      range = { start = position, ['end'] = position },
    }
  end
  return self
end

describe('the language server', function()
  local one
  before_each(function()
    one = session()
    one.ask('initialize', {})
    one.tell('initialized', {})
  end)
  after_each(function()
    helper.remove(one.directory)
  end)

  it('says what it can', function()
    local result = one.ask('initialize', {}).result
    assert.is_true(result.capabilities.hoverProvider)
    assert.are.equal(2, result.capabilities.textDocumentSync.change)
    assert.are.equal('incidentquotes', result.serverInfo.name)
  end)

  it('tells the problems of a copy when it is opened', function()
    local messages = one.open('copy.md')
    assert.are.equal(1, #messages)
    assert.are.equal('textDocument/publishDiagnostics', messages[1].method)
    local found = messages[1].params.diagnostics
    assert.are.equal(1, #found)
    assert.are.equal('IQ203', found[1].code)
    assert.are.same({ line = 0, character = 18 }, found[1].range.start)
  end)

  it('follows changes, counted in UTF-16 units', function()
    one.open('copy.md')
    local function change(text, first, last)
      return one.tell('textDocument/didChange', {
        textDocument = { uri = one.uri, version = 2 },
        contentChanges = {
          {
            range = {
              start = { line = 0, character = first },
              ['end'] = { line = 0, character = last },
            },
            text = text,
          },
        },
      })[1].params.diagnostics
    end
    local found = change('😀 ', 0, 0)
    assert.are.equal(21, found[1].range.start.character)
    -- What was left out is put back, behind the astral character.
    found = change(', and as far as I know nobody', 41, 53)
    assert.are.equal(
      '😀 Orla Quill said: ‘We saw the tide turn, and as far as I know nobody moved.’\n',
      one.server.documents[one.uri].text
    )
    assert.are.same({}, found)
    found = one.tell('textDocument/didChange', {
      textDocument = { uri = one.uri, version = 3 },
      contentChanges = { { text = COPY } },
    })[1].params.diagnostics
    assert.are.equal(1, #found)
  end)

  it('answers what is asked about a place', function()
    one.open('copy.md')
    local hover = one.ask('textDocument/hover', one.at(0, 25)).result
    assert.truthy(hover.contents.value:find('as far as I know', 1, true))
    local places = one.ask('textDocument/definition', one.at(0, 25)).result
    assert.are.equal(2, #places)
    assert.are.equal('file://' .. one.directory .. '/daily.txt', places[1].uri)
    assert.truthy(#one.ask('textDocument/references', one.at(0, 25)).result >= 3)
    assert.are.equal(1, #one.ask('textDocument/documentSymbol', one.at(0, 0)).result)
    assert.are.equal(reader.null, one.ask('textDocument/hover', one.at(0, 2)).result)
    local line = server_of.receive(
      one.server,
      json.value({ id = 77, method = 'textDocument/definition', params = one.at(0, 2) })
    )[1]
    assert.truthy(line:find('"result":[]', 1, true), line)
  end)

  it('offers to mend, and mends what is still there', function()
    one.open('copy.md')
    local actions = one.ask('textDocument/codeAction', one.at(0, 25)).result
    assert.truthy(#actions >= 3)
    for _, action in ipairs(actions) do
      assert.falsy(action.title:find('note', 1, true), action.title)
    end
    local resolved = one.ask('codeAction/resolve', actions[1]).result
    assert.truthy(resolved.edit.changes[one.uri][1].newText)
    one.tell('textDocument/didChange', {
      textDocument = { uri = one.uri, version = 2 },
      contentChanges = { { text = COPY .. COPY } },
    })
    local late = one.ask('codeAction/resolve', actions[1])
    assert.are.equal(-32801, late.error.code)
  end)

  it('writes into the incident file what is to be left as it is', function()
    one.open('copy.md')
    local command
    for _, action in ipairs(one.ask('textDocument/codeAction', one.at(0, 25)).result) do
      command = action.command and action.command.arguments[1].list == 'ignore' and action.command
        or command
    end
    local before = helper.read(one.directory .. '/incident.yaml')
    local _, messages = one.ask('workspace/executeCommand', command)
    assert.truthy(helper.read(one.directory .. '/incident.yaml'):find('ignore:', 1, true))
    assert.are.same({}, messages[1].params.diagnostics)
    -- And takes it back.
    local actions = one.ask('textDocument/codeAction', one.at(0, 25)).result
    assert.are.equal(1, #actions)
    _, messages = one.ask('workspace/executeCommand', actions[1].command)
    assert.are.equal(before, helper.read(one.directory .. '/incident.yaml'))
    assert.are.equal(1, #messages[1].params.diagnostics)
  end)

  it('says nothing of sources, and of texts without an incident', function()
    assert.are.same({}, one.open('daily.txt')[1].params.diagnostics)
    local bare = session(nil, { ['incident.yaml'] = false })
    bare.ask('initialize', {})
    assert.are.same({}, bare.open('copy.md')[1].params.diagnostics)
    assert.are.equal(reader.null, bare.ask('textDocument/hover', bare.at(0, 25)).result)
    helper.remove(bare.directory)
  end)

  it('shows nothing that acts or turns the reading direction', function()
    local evil = '\27]0;x\7\194\155\226\128\174\226\129\166\216\156\127'
    local yaml = evil
      :gsub('[\7\27\127]', function(byte)
        return ('\\x%02X'):format(byte:byte())
      end)
      :gsub('\194\155', '\\u009B')
    local other = session(
      ('“We %s saw a tide turn, and nobody moved,” said Orla%s Quil, 57.\n'):format(evil, evil),
      {
        ['incident.yaml'] = ('incidentquotes: 1\nlang: en\ntitle: "%s"\nsources:\n'):format(yaml)
          .. ('  - {id: "a\226\128\174`b", file: daily.txt, outlet: "%s"}\n'):format(yaml)
          .. '  - {id: two, file: wire.txt}\ncopy: [{file: copy.md}]\n'
          .. ('speakers: [{name: "Orla Quill", aliases: ["Quil%s"]}]\n'):format(yaml),
        ['daily.txt'] = ('“We %s saw the tide turn, and nobody moved,” said Orla%s Quill, 58.\n'):format(
          evil,
          evil
        ),
        ['wire.txt'] = ('Orla %s Quill, 59: “We saw the tide turn at nine.”\n'):format(evil),
      }
    )
    other.ask('initialize', {})
    local shown = {}
    local function add(value, key)
      if type(value) == 'table' then
        for name, item in pairs(value) do
          add(item, name)
        end
      elseif type(value) == 'string' and key ~= 'newText' and key ~= 'filterText' then
        shown[#shown + 1] = value
      end
    end
    add(other.open('copy.md'))
    for _, method in ipairs({ 'hover', 'documentSymbol', 'completion', 'references' }) do
      add(other.ask('textDocument/' .. method, other.at(0, 20)).result)
    end
    local params = other.at(0, 20)
    params.context = { diagnostics = {} }
    for _, action in ipairs(other.ask('textDocument/codeAction', params).result) do
      add(action.title)
    end
    helper.remove(other.directory)
    assert.is_true(#shown > 20, #shown)
    for _, text in ipairs(shown) do
      local flat = text:gsub('\n', '')
      assert.is_nil(text:find('^[^\n]*`[^\n]*`b'), text)
      assert.is_nil(
        flat:match('[%z\1-\31\127]')
          or flat:match('\194[\128-\159]')
          or flat:match('\226\128[\142\143\168-\174]')
          or flat:match('\226\129[\166-\169]')
          or flat:match('\216\156'),
        text
      )
    end
  end)

  it('reads the sources again when they have changed on disk', function()
    one.open('copy.md')
    helper.write(one.directory .. '/daily.txt', COPY)
    local messages = one.tell('workspace/didChangeWatchedFiles', { changes = {} })
    assert.are.same({}, messages[1].params.diagnostics)
  end)

  it('shows what is wrong with an incident, and goes on', function()
    helper.write(one.directory .. '/incident.yaml', 'incidentquotes: 1\nsources: 3\n')
    local messages = one.open('copy.md')
    assert.are.equal('window/showMessage', messages[1].method)
    assert.truthy(messages[1].params.message:find('incident.yaml:2:', 1, true))
    assert.are.same({}, messages[2].params.diagnostics)
    -- Not with every key.
    messages = one.tell('textDocument/didChange', {
      textDocument = { uri = one.uri, version = 2 },
      contentChanges = { { text = COPY } },
    })
    assert.are.equal(1, #messages)
    assert.are.equal('textDocument/publishDiagnostics', messages[1].method)
  end)

  it('answers nonsense by an error', function()
    assert.are.equal(-32601, one.ask('nope', {}).error.code)
    one.open('copy.md')
    local document = { uri = one.uri }
    for _, call in ipairs({
      { 'textDocument/hover', {} },
      { 'textDocument/hover', { textDocument = 'x', position = one.at(0, 1).position } },
      { 'textDocument/hover', { textDocument = document, position = { line = 0 } } },
      {
        'textDocument/hover',
        { textDocument = document, position = { line = -1, character = 0 } },
      },
      { 'textDocument/completion', { textDocument = document, position = 7 } },
      { 'textDocument/codeAction', { textDocument = document, range = { start = {} } } },
      { 'textDocument/documentSymbol', { textDocument = {} } },
      { 'workspace/executeCommand', {} },
      { 'workspace/executeCommand', { command = 'rm' } },
      { 'workspace/executeCommand', { command = 'incidentquotes.leave', arguments = { {} } } },
      { 'codeAction/resolve', { data = 1 } },
      { 'shutdown', 3 },
    }) do
      assert.are.equal(-32602, one.ask(call[1], call[2]).error.code, call[1])
    end
    assert.are.equal(-32700, assert(reader.read(server_of.receive(one.server, '{')[1])).error.code)
    assert.are.same({}, server_of.receive(one.server, '{"method":"$/setTrace"}'))
    one.ask('shutdown')
    assert.are.equal(-32600, one.ask('textDocument/hover', one.at(0, 0)).error.code)
    local fresh = server_of.new()
    local answer = server_of.receive(fresh, '{"id":1,"method":"textDocument/hover"}')[1]
    assert.truthy(answer:find('-32002', 1, true))
  end)
end)

describe('incidentquotes lsp', function()
  local function framed(messages)
    local parts = {}
    for i, message in ipairs(messages) do
      parts[i] = ('Content-Length: %d\r\n\r\n%s'):format(#message, message)
    end
    return table.concat(parts)
  end

  local function run(input)
    local path = os.tmpname()
    helper.write(path, input)
    local output, errors, status = helper.run('timeout 10 bin/incidentquotes lsp <' .. path)
    os.remove(path)
    return output, errors, status
  end

  it('carries messages', function()
    local output, errors, status = run(framed({
      '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}',
      '{"jsonrpc":"2.0","id":2,"method":"shutdown"}',
      '{"jsonrpc":"2.0","method":"exit"}',
    }))
    assert.are.same({ '', 0 }, { errors, status })
    local count = 0
    local at = 1
    while at <= #output do
      local length, body = output:match('^Content%-Length: (%d+)\r\n\r\n()', at)
      assert.truthy(reader.read(output:sub(body, body + tonumber(length) - 1)))
      at = body + tonumber(length)
      count = count + 1
    end
    assert.are.equal(2, count)
  end)

  it('waits for no pipe that is called like an incident file', function()
    local directory = helper.directory({ ['copy.md'] = COPY })
    helper.run(('mkfifo %s/incident.yaml'):format(directory))
    local output, _, status = run(framed({
      '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}',
      json.value({
        jsonrpc = '2.0',
        method = 'textDocument/didOpen',
        params = {
          textDocument = { uri = 'file://' .. directory .. '/copy.md', version = 1, text = COPY },
        },
      }),
      '{"jsonrpc":"2.0","id":2,"method":"shutdown"}',
      '{"jsonrpc":"2.0","method":"exit"}',
    }))
    assert.are.equal(0, status)
    assert.truthy(output:find('publishDiagnostics', 1, true))
    helper.remove(directory)
  end)

  it('ends with 2 where the input ends before shutdown', function()
    assert.are.equal(2, select(3, run('')))
    assert.are.equal(2, select(3, run('Content-Length: 50\r\n\r\n{')))
    local _, errors, status = run('Content-Length: 99999999999999999999\r\n\r\n')
    assert.are.equal(2, status)
    assert.truthy(errors:find('a message of 100000000000000000000 bytes is too long', 1, true))
  end)
end)
