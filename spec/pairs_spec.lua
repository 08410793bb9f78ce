--- Quotations of two reports each: versions of one utterance, or look-alikes (fixtures/pairs.txt,
--- written by somebody who had not read the code). The figures are what is reached, rounded down:
--- they may rise.
local helper = require('spec.helper')
local iq = require('incidentquotes')

local PRECISION, RECALL = 0.72, 0.84

--- Whether the quotations of two reports are taken for versions of one utterance.
local function is_claim(lang, first, second)
  local directory = helper.directory({ ['a.txt'] = first .. '\n', ['b.txt'] = second .. '\n' })
  local incident =
    assert(iq.compile({ sources = { directory .. '/a.txt', directory .. '/b.txt' }, lang = lang }))
  local found = false
  for _, record in ipairs(assert(incident:compare())) do
    found = found or record.type == 'claim'
  end
  incident:close()
  helper.remove(directory)
  return found
end

describe('versions of one utterance', function()
  local counts = { same = 0, other = 0 }
  local right = { same = 0, other = 0 }

  setup(function()
    for line in io.lines('spec/fixtures/pairs.txt') do
      local verdict, lang, first, second = line:match('^(%l+)\t(%l+)\t(.-)\t(.*)$')
      if verdict then
        local found = is_claim(lang, first, second)
        counts[verdict] = counts[verdict] + 1
        if found == (verdict == 'same') then
          right[verdict] = right[verdict] + 1
        end
      end
    end
  end)

  it('are read from 60 pairs and more of each kind', function()
    assert.is_true(counts.same >= 60 and counts.other >= 60)
  end)

  it('are found', function()
    local recall = right.same / counts.same
    assert.is_true(recall >= RECALL, ('recall %.3f'):format(recall))
  end)

  it('are told from look-alikes', function()
    local precision = right.same / (right.same + counts.other - right.other)
    assert.is_true(precision >= PRECISION, ('precision %.3f'):format(precision))
  end)
end)
