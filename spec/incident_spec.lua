local helper = require('spec.helper')
local iq = require('incidentquotes')

--- What opening an incident file with this text says, its directory taken off.
local function opening(yaml, files)
  files = files or {}
  files['incident.yaml'] = yaml
  local directory = helper.incident('x', files)
  local incident, message, code = iq.open(directory .. '/incident.yaml')
  if incident then
    incident:close()
  end
  helper.remove(directory)
  if message then
    message = message:gsub('^' .. directory:gsub('%p', '%%%0') .. '/', '')
  end
  return message, code, incident
end

local HEAD = 'incidentquotes: 1\nsources:\n  - {id: daily, file: daily.txt}\n'

describe('an incident file', function()
  local cases = {
    {
      'sorces: []\n',
      'incident.yaml:1:1: the incident file has no key ‘sorces’; did you mean ‘sources’?',
      'format',
    },
    { HEAD .. 'zzz: 1\n', 'incident.yaml:4:1: the incident file has no key ‘zzz’', 'format' },
    {
      'incidentquotes: 1\n',
      'incident.yaml:1:1: the incident file lacks the key ‘sources’',
      'format',
    },
    {
      'incidentquotes: 2\nsources: []\n',
      'incident.yaml:1:17: ‘incidentquotes’ is ‘2’, but should be a whole number from 1 to 1',
      'format',
    },
    { 'incidentquotes: 1\nsources: []\n', 'incident.yaml:2:10: sources is empty', 'format' },
    {
      'incidentquotes: 1\nsources: daily\n',
      'incident.yaml:2:10: ‘sources’ should be a list, not a single value',
      'format',
    },
    {
      'incidentquotes: 1\nsources: [daily]\n',
      'incident.yaml:2:11: a source should be a mapping of keys to values, not a single value',
      'format',
    },
    {
      HEAD .. 'title: [a]\n',
      'incident.yaml:4:8: ‘title’ should be a single value, not a list',
      'format',
    },
    {
      HEAD .. 'title: a\ntitle: b\n',
      'incident.yaml:5:1: title stands here a second time',
      'format',
    },
    {
      HEAD .. 'title: &a b\n',
      'incident.yaml:4:8: anchors (&name) are not allowed in an incident file',
      'format',
    },
    {
      HEAD .. 'title: *a\n',
      'incident.yaml:4:8: aliases (*name) are not allowed in an incident file',
      'format',
    },
    {
      HEAD .. 'title: !!str b\n',
      'incident.yaml:4:8: tags (!name) are not allowed in an incident file',
      'format',
    },
    {
      HEAD .. '---\na: 1\n',
      'incident.yaml:4:1: a second document begins here; an incident file holds one',
      'format',
    },
    { 'a: [\n', 'incident.yaml:2:1: this is not YAML', 'format' },
    { 'title: "\255"\n', 'incident.yaml:1:9: this is not UTF-8 text', 'format' },
    { '', 'incident.yaml:1:1: the incident file is empty', 'format' },
    {
      'incidentquotes: 1\nsources:\n  - {id: a, file: gone.txt}\n',
      'incident.yaml:3:19: ‘gone.txt’ does not exist',
      'io',
    },
    {
      'incidentquotes: 1\nsources:\n  - {id: a, file: ../x.txt}\n',
      "incident.yaml:3:19: ‘../x.txt’ leaves the incident's directory",
      'path',
    },
    {
      'incidentquotes: 1\nsources:\n  - {id: a, file: /etc/passwd}\n',
      "incident.yaml:3:19: ‘/etc/passwd’ leaves the incident's directory",
      'path',
    },
    {
      'incidentquotes: 1\nsources:\n  - {id: a, file: sub}\n',
      'incident.yaml:3:19: ‘sub’ is a directory',
      'io',
    },
    {
      'incidentquotes: 1\nsources:\n  - {id: é, outlet: Ö, file: gone.txt}\n',
      'incident.yaml:3:32: ‘gone.txt’ does not exist',
      'io',
    },
    {
      HEAD .. '  - {id: daily, file: wire.txt}\n',
      'incident.yaml:4:23: this source has the id ‘daily’, as has the one in line 3',
      'format',
    },
    {
      HEAD .. '  - {id: w, file: wire.txt, derives_from: [x]}\n',
      'incident.yaml:4:19: the source ‘w’ derives from ‘x’, which is no source',
      'format',
    },
    {
      HEAD .. '  - {id: w, file: wire.txt, kind: blog}\n',
      'incident.yaml:4:35: ‘kind’ is ‘blog’, but should be one of: article wire transcript statement social',
      'format',
    },
    {
      HEAD .. 'settings: {min_tokens: many}\n',
      'incident.yaml:4:24: ‘min_tokens’ is ‘many’, but should be a whole number from 1 to 100',
      'format',
    },
    {
      HEAD .. 'settings: {style: nope}\n',
      'incident.yaml:4:19: ‘style’ is ‘nope’, but should be one of: ap bbc chicago guardian',
      'format',
    },
    {
      'incidentquotes: 1\nsources: ' .. ('['):rep(40) .. (']'):rep(40) .. '\n',
      'incident.yaml:2:25: the lists and mappings are nested too deeply',
      'format',
    },
  }
  for _, case in ipairs(cases) do
    it('is refused: ' .. case[2], function()
      local message, code = opening(case[1], { sub = false })
      assert.are.equal(case[2], message and message:sub(1, #case[2]))
      assert.are.equal(case[3], code)
    end)
  end

  it('is refused when a link leads out of its directory', function()
    local directory = helper.incident('x', { ['incident.yaml'] = HEAD })
    helper.run('ln -sf /etc/passwd ' .. directory .. '/daily.txt')
    local _, message, code = iq.open(directory .. '/incident.yaml')
    assert.truthy(message:find('is a link that leaves', 1, true))
    assert.are.equal('path', code)
    helper.remove(directory)
  end)

  it('is refused when a source is a FIFO, without waiting for it', function()
    local directory = helper.incident('x', { ['incident.yaml'] = HEAD })
    helper.run(('rm %s/daily.txt; mkfifo %s/daily.txt'):format(directory, directory))
    local _, message = iq.open(directory .. '/incident.yaml')
    assert.truthy(message:find('‘daily.txt’ is not a regular file', 1, true))
    helper.remove(directory)
  end)

  it('may be missing, a directory, or too large', function()
    local directory = helper.directory({ ['big.yaml'] = ('# x\n'):rep(300000) })
    assert.truthy(select(2, iq.open(directory .. '/none.yaml')):find('does not exist', 1, true))
    assert.truthy(select(2, iq.open(directory)):find('is a directory', 1, true))
    assert.are.equal('limit', (select(3, iq.open(directory .. '/big.yaml'))))
    helper.remove(directory)
  end)

  it('may have a byte order mark and CRLF', function()
    local message, _, incident = opening('\239\187\191' .. HEAD:gsub('\n', '\r\n'))
    assert.is_nil(message)
    assert.truthy(incident)
  end)
end)

describe('an incident', function()
  it('has what its file says', function()
    local incident = assert(iq.open('data/demo/incident.yaml'))
    assert.are.equal('Sluice gate opens at Ellerwater', incident.title)
    assert.are.equal(4, #incident.sources)
    assert.are.equal('wire', incident:source('npa').kind)
    assert.are.equal('copy/story.md', incident.copy[1].file)
    assert.are.equal('Rhona Sayle', incident.speakers[1].name)
    assert.are.same({ 'Ms Sayle', 'Sayle' }, incident.speakers[1].aliases)
    incident:close()
  end)

  it('can be read source by source', function()
    local incident = assert(iq.open('data/demo/incident.yaml', { lazy = true }))
    assert.are.equal(3, incident:load())
    assert.are.equal(2, incident:load())
    assert.are.equal(1, incident:load())
    assert.are.equal(0, incident:load())
    assert.are.equal(0, incident:load())
    incident:close()
  end)

  it('notes a source that is no text, and goes on without it when asked to', function()
    local directory = helper.incident('“There were nine boats at the wall.”', {
      ['daily.txt'] = 'a\0b',
    })
    local _, message, code = iq.open(directory .. '/incident.yaml')
    assert.are.equal('source ‘daily’: ‘daily.txt’ is no text: byte 1 is NUL', message)
    assert.are.equal('binary', code)
    local incident = assert(iq.open(directory .. '/incident.yaml', { lazy = true }))
    assert.is_nil(incident:load())
    assert.are.equal(0, incident:load())
    assert.are.equal(1, #incident.problems)
    local finding = incident:check()[1]
    assert.are.equal('identical', finding.relation)
    helper.remove(directory)
  end)

  it('says so when it is used after it was closed', function()
    local incident = assert(iq.open('data/demo/incident.yaml'))
    incident:close()
    incident:close()
    assert.has_error(function()
      incident:check()
    end, 'incidentquotes: this incident is closed')
  end)

  it('can be made of files without an incident file', function()
    local incident = assert(
      iq.compile({ sources = { 'data/demo/sources/npa.txt', 'data/demo/sources/post.txt' } })
    )
    assert.are.equal('npa', incident.sources[1].id)
    local findings =
      incident:check({ text = '“We lifted 31 people off the bank by boat,” he said.' })
    assert.are.equal('identical', findings[1].relation)
    incident:close()
  end)
end)
