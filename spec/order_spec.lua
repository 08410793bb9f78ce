--- The order of findings and of sources: by what they are, not by how they came.
local moment = require('incidentquotes.moment')
local review = require('incidentquotes.review')

describe('findings', function()
  it('of one place come in one order, however many there are', function()
    -- Above a hundred items Lua sorts by chance.
    local wanted, list = {}, {}
    for i = 1, 400 do
      wanted[i] = ('%03d'):format(i)
      list[i] = { start = 7, ['end'] = 9, code = 'IQ401', message = wanted[i] }
    end
    math.randomseed(11)
    for _ = 1, 5 do
      for i = #list, 2, -1 do
        local k = math.random(i)
        list[i], list[k] = list[k], list[i]
      end
      local found = {}
      for i, finding in ipairs(review.sorted(list)) do
        found[i] = finding.message
      end
      assert.are.same(wanted, found)
    end
  end)

  it('come in order of the text, the wider first', function()
    local list = review.sorted({
      { start = 5, ['end'] = 6, message = 'c' },
      { start = 1, ['end'] = 3, code = 'IQ402', message = 'b' },
      { start = 1, ['end'] = 3, message = 'b' },
      { start = 1, ['end'] = 9, message = 'a' },
    })
    assert.are.same(
      { 9, 3, 3, 6 },
      { list[1]['end'], list[2]['end'], list[3]['end'], list[4]['end'] }
    )
    assert.is_nil(list[2].code)
  end)
end)

describe('moments', function()
  it('are compared whatever their offsets are', function()
    for _, case in ipairs({
      { '2031-05-02T21:10Z', '2031-05-02T22:10Z' },
      { '2031-05-02T23:00+02:00', '2031-05-02T22:00Z' },
      { '2031-05-02T20:00-05:00', '2031-05-03T02:00+00:00' },
      { '2031-05-02', '2031-05-02T00:00:01' },
      { '2030-12-31T23:59:59Z', '2031-01-01' },
      { '2028-02-29', '2028-03-01' },
    }) do
      assert.is_true(moment.is_before(case[1], case[2]), case[1])
      assert.is_false(moment.is_before(case[2], case[1]), case[1])
    end
    assert.is_false(moment.is_before('2031-05-02T23:00+02:00', '2031-05-02T21:00Z'))
  end)

  it('are seconds of the clock that computers have', function()
    assert.are.equal(0, moment.seconds('1970-01-01'))
    assert.are.equal(951782400, moment.seconds('2000-02-29T00:00Z'))
    assert.are.equal(1935953400, moment.seconds('2031-05-07T22:50:00+02:00'))
    assert.is_nil(moment.seconds('soon'))
    assert.is_nil(moment.seconds(nil))
  end)
end)
