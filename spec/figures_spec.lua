--- Figures, dates and short forms that two houses write in two ways.
local helper = require('spec.helper')
local iq = require('incidentquotes')

--- The finding on the only quotation of a copy that has one source.
local function relate(source, copy)
  local directory = helper.directory({ ['daily.txt'] = source .. '\n' })
  local incident = assert(iq.compile({ sources = { directory .. '/daily.txt' }, lang = 'en' }))
  local finding = assert(incident:check({ text = copy .. '\n', lang = 'en' }))[1]
  incident:close()
  helper.remove(directory)
  return finding
end

describe('a copy’s words', function()
  local FIGURES = {
    { 'It was all right for children.', 'It was alright for children.' },
    {
      'We spent £2m on the new roof of the market.',
      'We spent £2 million on the new roof of the market.',
      'We spent £3 million on the new roof of the market.',
    },
    { 'We spent £2m on the roof.', 'We spent £2 million on the roof.' },
    { 'The firm lost £3bn in the fire.', 'The firm lost £3 billion in the fire.' },
    {
      'The gate was tested on 14 March 2019 by us.',
      'The gate was tested on March 14, 2019 by us.',
      'The gate was tested on March 15, 2019 by us.',
    },
    {
      'The gate was tested on March 14th by us.',
      'The gate was tested on 14 March by us.',
      'The gate was tested on 14 April by us.',
    },
    {
      'The council took the No. 2 bus off the road.',
      'The council took the number 2 bus off the road.',
      'The council took the number 3 bus off the road.',
    },
  }
  for _, case in ipairs(FIGURES) do
    it(
      'are the source’s with figures, dates and short forms of another house: ' .. case[2],
      function()
        local source = ('Ida Marsh said: “%s”'):format(case[1])
        local function find(copy)
          return relate(source, ('Ida Marsh said: “%s”'):format(copy))
        end
        local finding = find(case[2])
        assert.are.same({ 'altered-minor', {} }, { finding.relation, finding.flags })
        if case[3] then
          assert.are.equal('altered', find(case[3]).relation)
        end
      end
    )
  end
end)
