--- Who is who is asked in one place: whoever checks a copy, all at once or window by window, and whoever
--- compares all documents, gets the same answer.
local helper = require('spec.helper')
local iq = require('incidentquotes')

local INCIDENT = [[
incidentquotes: 1
lang: en
sources:
  - {id: daily, file: daily.txt}
  - {id: wire, file: wire.txt}
copy:
  - {file: story.txt}
speakers:
  - {name: Ness Ferries, kind: organisation}
]]

local DAILY = [[
Orla Quill, the harbourmaster, saw it fall. “The crane came down in one piece,” Quill said.

“Nobody was under it at that time,” said Abel Gask, who drives a lorry.

“All our boats will sail on Sunday,” said Vera Holt, head of safety at Ness Ferries.
]]
local WIRE = [[
“The crane came down in one piece,” said Orla Quill.

“The quay is closed until further notice,” said Nora Pell, the mayor.
]]
local STORY = [[
The crane fell at noon.

“The crane came down in one piece,” the harbourmaster said.

“Nobody was under it at that time,” said Gask.

“The quay is closed until further notice,” the mayor said.

“All our boats will sail on Sunday,” Ness Ferries said.
]]

local directory

local function open()
  directory = helper.directory({
    ['incident.yaml'] = INCIDENT,
    ['daily.txt'] = DAILY,
    ['wire.txt'] = WIRE,
    ['story.txt'] = STORY,
  })
  return assert(iq.open(directory .. '/incident.yaml'))
end

local WANTED = { 'same', 'same', 'same', 'ladder' }

describe('who is who', function()
  after_each(function()
    helper.remove(directory)
  end)

  it('is the same whether a copy is checked at once or window by window', function()
    local incident = open()
    local whole, windows = {}, {}
    for i, item in ipairs(assert(incident:check('story.txt'))) do
      whole[i] = item.attribution
    end
    for item in assert(incident:findings('story.txt')) do
      windows[#windows + 1] = item.attribution
    end
    assert.are.same(WANTED, whole)
    assert.are.same(WANTED, windows)
    incident:close()
  end)

  it('is the same where all documents are compared', function()
    local incident = open()
    local attributions = {}
    for _, claim in ipairs(assert(incident:compare())) do
      local at
      for i, member in ipairs(claim.type == 'claim' and claim.members or {}) do
        at = member.doc == 'story.txt' and i - 1 or at
      end
      for _, relation in ipairs(claim.relations or {}) do
        if at and (relation.a == at or relation.b == at) then
          attributions[claim.members[at + 1].start] = relation.attribution
        end
      end
    end
    local starts, list = {}, {}
    for start in pairs(attributions) do
      starts[#starts + 1] = start
    end
    table.sort(starts)
    for i, start in ipairs(starts) do
      list[i] = attributions[start]
    end
    assert.are.same(WANTED, list)
    incident:close()
  end)
end)
