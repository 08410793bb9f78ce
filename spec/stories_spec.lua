-- Who speaks where more than the quotation's own sentence tells it, in many languages.

local iq = require('incidentquotes')
local speakers = require('spec.speakers_helper')

describe('a story tells who speaks', function()
  local number = 0
  for line in io.lines('spec/stories.txt') do
    number = number + 1
    local lang, names, text = line:match('^(%l%l)|([^|]*)|(.*)$')
    if lang then
      it(('in line %d (%s)'):format(number, lang), function()
        local quotations = assert(iq.scan((text:gsub('\\n', '\n')), { lang = lang }))
        local index = 0
        for name in names:gmatch('[^;]+') do
          index = index + 1
          local quotation = assert(quotations[index], text)
          if name ~= '-' then
            assert.are.equal(name, speakers.name_of(quotation) or '!', text)
          end
        end
      end)
    end
  end
end)
