--- What a copy's words are to those of a source: two translations of one sentence, in other words of the
--- same sense (data/senses), and other forms of the same words (data/inflection). The lines of
--- spec/translations.txt and spec/inflections.txt.

local helper = require('spec.helper')
local iq = require('incidentquotes')

local incident_file = [[
incidentquotes: 1
title: Translations
lang: %s
sources:
  - {id: wire, file: wire.txt}
copy:
  - file: story.txt
]]

--- Relations of the quotations of a copy to one source, in order.
local function relations(language, source, copy)
  local directory = helper.directory({
    ['wire.txt'] = source .. '\n',
    ['story.txt'] = copy .. '\n',
    ['incident.yaml'] = incident_file:format(language),
  })
  local incident = assert(iq.open(directory .. '/incident.yaml'))
  local found = {}
  for _, finding in ipairs(assert(incident:check())) do
    found[#found + 1] = finding.relation
  end
  incident:close()
  helper.remove(directory)
  return found
end

--- Makes a spec of each line of a file: `sign` and what the relation is where it stands.
local function each_line(path, relation_of)
  for line in io.lines(path) do
    local sign, language, source, copy = line:match('^([+-])|([^|]*)|([^|]*)|([^|]*)$')
    if sign then
      local relation = relation_of[sign]
      it(('is %s: %s (%s)'):format(relation, copy, language), function()
        local found = relations(language, source, copy)
        assert.is_true(#found > 0)
        for _, other in ipairs(found) do
          assert.are.equal(relation, other)
        end
      end)
    end
  end
end

describe('what a foreigner says', function()
  each_line('spec/translations.txt', { ['+'] = 'retranslated', ['-'] = 'not-found' })
end)

describe('a sentence with other endings', function()
  each_line('spec/inflections.txt', { ['+'] = 'altered-minor', ['-'] = 'altered' })
end)
