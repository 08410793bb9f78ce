--- Two translations of one sentence, in other words of the same sense (data/senses), and other things
--- that the same person says in translation: the lines of spec/translations.txt.

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

describe('what a foreigner says', function()
  for line in io.lines('spec/translations.txt') do
    local sign, language, source, copy = line:match('^([+-])|([^|]*)|([^|]*)|([^|]*)$')
    if sign then
      local same = sign == '+'
      local told = same and 'is found in another translation' or 'is not taken for something else'
      it(('%s: %s (%s)'):format(told, copy, language), function()
        local found = relations(language, source, copy)
        assert.is_true(#found > 0)
        for _, relation in ipairs(found) do
          assert.are.equal(same and 'retranslated' or 'not-found', relation)
        end
      end)
    end
  end
end)
