local helper = require('spec.helper')
local iq = require('incidentquotes')
local mend = require('incidentquotes.mend')
local speakers = require('incidentquotes.speakers')

local WIRE =
  '"We saw the tide turn that night," said Orla Quill. "The port knew of it," said Tom Marsh.\n'

local function check(copy, yaml)
  local directory = helper.incident(copy, {
    ['incident.yaml'] = 'incidentquotes: 1\nlang: en\nsources: [{id: wire, file: wire.txt}]\n'
      .. 'copy: [{file: copy.md}]\n'
      .. (yaml or ''),
    ['wire.txt'] = WIRE,
  })
  local incident = assert(iq.open(directory .. '/incident.yaml'))
  local finding = assert(incident:check())[1]
  incident:close()
  helper.remove(directory)
  return finding
end

describe('a wrong speaker', function()
  --- What is offered instead of a speaker in a copy.
  local function offered(copy)
    local directory = helper.incident(copy, {
      ['incident.yaml'] = 'incidentquotes: 1\nlang: en\nsources: [{id: wire, file: wire.txt}]\n'
        .. 'copy: [{file: copy.md}]\n',
      ['wire.txt'] = WIRE,
    })
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local review = assert(incident:reviews())[1]
    local titles = {}
    for _, action in ipairs(mend.actions(review, review.findings[1])) do
      titles[#titles + 1] = action.title
    end
    incident:close()
    helper.remove(directory)
    return table.concat(titles, '\n')
  end

  it('is put right where the copy says no more than a name', function()
    local words = '“We saw the tide turn that night,” '
    local right = 'Attribute it to Orla Quill, as wire does'
    assert.truthy(offered(words .. 'said Edda Sorrel.'):find(right, 1, true))
    assert.truthy(offered('Edda Sorrel said: ' .. words):find(right, 1, true))
    for _, described in ipairs({
      'said Inspector Edda Sorrel.',
      'said Edda Sorrel, the warden.',
      'the warden, Edda Sorrel, said.',
    }) do
      assert.is_nil(offered(words .. described):find('Attribute', 1, true), described)
    end
  end)
end)

describe('the same words', function()
  it('of the same speaker are fine', function()
    local finding = check('“We saw the tide turn that night,” said Ms Orla Quill.')
    assert.are.equal('same', finding.attribution)
    assert.are.equal('Orla Quill', finding.best.speaker)
    assert.is_nil(finding.code)
  end)

  it('under another name are a conflict', function()
    local finding = check('“We saw the tide turn that night,” said Edda Sorrel.')
    assert.are.equal('identical', finding.relation)
    assert.are.equal('conflict', finding.attribution)
    assert.are.equal('IQ301', finding.code)
    assert.are.equal('error', finding.severity)
    assert.are.equal('Edda Sorrel here, Orla Quill in wire: verbatim, in wire', finding.message)
  end)

  it('of two of one family are a conflict', function()
    local finding = check('“We saw the tide turn that night,” said Daniel Quill.')
    assert.are.same({ 'conflict', 'IQ301' }, { finding.attribution, finding.code })
  end)

  it('under the last name alone of somebody else whom a source names are a conflict', function()
    local finding = check('“We saw the tide turn that night,” said Marsh.')
    assert.are.same({ 'conflict', 'IQ301', 'error' }, {
      finding.attribution,
      finding.code,
      finding.severity,
    })
    -- whoever that is
    assert.are.equal(
      'unknown',
      check('“We saw the tide turn that night,” said Sorrel.').attribution
    )
    assert.are.equal(
      'same',
      check('“We saw the tide turn that night,” said Quill.').attribution
    )
  end)

  it(
    'under a role that somebody else is declared to have are a conflict to be looked at',
    function()
      local mayor = 'speakers: [{name: Tom Marsh, roles: [mayor]}]\n'
      local finding = check('“We saw the tide turn that night,” said the mayor.', mayor)
      assert.are.same({ 'conflict', 'IQ301', 'warning' }, {
        finding.attribution,
        finding.code,
        finding.severity,
      })
      finding = check('“We saw the tide turn that night,” said the pilot.', mayor)
      assert.is_nil(finding.code)
    end
  )

  it('of nobody who is named are not judged', function()
    local finding = check('“We saw the tide turn that night.”')
    assert.are.equal('unknown', finding.attribution)
    assert.is_nil(finding.code)
  end)

  it('of a declared alias are the same speaker’s', function()
    local finding = check(
      '“We saw the tide turn that night,” said Edda Sorrel.',
      'speakers: [{name: Orla Quill, aliases: [Edda Sorrel]}]\n'
    )
    assert.are.equal('same', finding.attribution)
    assert.is_nil(finding.code)
  end)

  it('of somebody who speaks for the other are a ladder', function()
    local finding = check(
      '“We saw the tide turn that night,” said Ness Ferries.',
      'speakers: [{name: Orla Quill, speaks_for: [Ness Ferries]}, {name: Ness Ferries, kind: organisation}]\n'
    )
    assert.are.equal('ladder', finding.attribution)
    assert.are.equal('IQ302', finding.code)
    assert.are.equal('warning', finding.severity)
  end)
end)

describe('swapping two speakers', function()
  it('gives two conflicts', function()
    local directory = helper.incident(
      '“We saw the tide turn that night,” said Tom Marsh. “The port knew of it,” said Orla Quill.',
      {
        ['incident.yaml'] = 'incidentquotes: 1\nsources: [{id: wire, file: wire.txt}]\n'
          .. 'copy: [{file: copy.md}]\n',
        ['wire.txt'] = WIRE,
      }
    )
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local conflicts = 0
    for _, finding in ipairs(incident:check()) do
      conflicts = conflicts + (finding.attribution == 'conflict' and 1 or 0)
    end
    assert.are.equal(2, conflicts)
    helper.remove(directory)
  end)
end)

describe('an organisation that is declared', function()
  it('is not held to conflict with a person nobody declared', function()
    local index = speakers.index({ { name = 'Ness Ferries', kind = 'organisation' } })
    assert.are.equal('unknown', speakers.compare(index, 'Ness Ferries', 'Orla Quill', 'conflict'))
    assert.are.equal('conflict', speakers.compare(index, 'Tom Marsh', 'Orla Quill', 'conflict'))
  end)
end)

describe('a phrase that means somebody declared', function()
  it('means them at the beginning of a sentence too, whatever was looked up before', function()
    local declared = {
      { name = 'Ness Water', kind = 'organisation', aliases = { 'the water company' } },
      { name = 'Orla Quill', aliases = {}, speaks_for = { 'Ness Water' } },
    }
    for _, order in ipairs({ { 'The company', 'the company' }, { 'the company', 'The company' } }) do
      local index = speakers.index(declared)
      for _, name in ipairs(order) do
        assert.are.equal('ladder', speakers.compare(index, name, 'Orla Quill', 'unknown'))
      end
    end
  end)

  it('says nothing of a name that is spelt with other capitals', function()
    local declared = { { name = 'Ness Water', kind = 'organisation', aliases = { 'the company' } } }
    for _, before in ipairs({ false, 'a company' }) do
      local index = speakers.index(declared)
      if before then
        speakers.compare(index, before, 'Orla Quill', 'unknown')
      end
      assert.are.equal('conflict', speakers.compare(index, 'A Company', 'Orla Quill', 'conflict'))
    end
  end)
end)

describe('a person undeclared', function()
  local index = speakers.index({ { name = 'Ness Ferries', kind = 'organisation' } })
  local cases = {
    { 'behind a role', 'The head of operations of Ness Ferries, Orla Quill, was cautious.', true },
    { 'before a role', 'Orla Quill, chief engineer at Ness Ferries, was cautious.', true },
    { 'in another sentence', 'Orla Quill was cautious. Ness Ferries was not.', false },
    { 'nowhere near', 'Ness Ferries was silent.', false },
  }
  for _, case in ipairs(cases) do
    it('speaks for an organisation, or not: ' .. case[1], function()
      assert.are.equal(case[3], speakers.beside(index, 'Ness Ferries', 'Orla Quill', case[2]))
      assert.are.equal(case[3], speakers.beside(index, 'Orla Quill', 'Ness Ferries', case[2]))
    end)
  end
end)

describe('what a source reports without marks', function()
  local index = speakers.index({
    { name = 'Orla Quill', speaks_for = { 'Ness Ferries' } },
    { name = 'Ness Ferries', kind = 'organisation' },
  })
  local cases = {
    { 'same', 'It rained. Quill said they had two boats. It rained on.' },
    { 'same', 'They had two boats, according to Orla Quill.' },
    { 'ladder', 'Ness Ferries was calm. It said they had two boats.' },
    { 'unknown', 'Quill was calm. A neighbour said they had two boats.' },
    { 'unknown', 'Quill was calm.\nNess Ferries was calm.\nThey had two boats. Quill slept.' },
  }
  for _, case in ipairs(cases) do
    it(('is %s: %s'):format(case[1], case[2]), function()
      local first = case[2]:find('hey had two boats', 1, true) - 1
      local found = speakers.reported(index, 'Orla Quill', case[2], first, first + 17)
      assert.are.equal(case[1], found)
    end)
  end
end)

describe('speakers without a name', function()
  local function compare(source)
    local directory =
      helper.incident('“The rope had parted long before,” an investigator said.', {
        ['wire.txt'] = ('“The rope had parted long before,” %s said.\n'):format(source),
      })
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local finding = assert(incident:check())[1]
    incident:close()
    helper.remove(directory)
    return finding.attribution
  end

  it('are the same but for an article', function()
    assert.are.equal('same', compare('An investigator'))
    assert.are.equal('same', compare('the investigator'))
  end)

  it('are not held to be anybody else', function()
    assert.are.equal('unknown', compare('A neighbour'))
    assert.are.equal('unknown', compare('Tom Marsh'))
  end)
end)
