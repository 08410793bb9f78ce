local helper = require('spec.helper')
local iq = require('incidentquotes')

local copy = '“We saw the tide turn, and nobody moved,” said Orla Quill.\n\n'
  .. '“There were ten boats,” she said, “and ‘nobody moved’ at the wall.”\n\n'
  .. 'The so-called “ghost tide” came. “Nothing of the kind was uttered.”\n'

describe('a check of a long text', function()
  local directory, incident, checker

  before_each(function()
    directory = helper.incident('x')
    incident = assert(iq.open(directory .. '/incident.yaml'))
    assert(incident:load_all())
    checker = assert(incident:checker())
  end)

  after_each(function()
    checker:close()
    incident:close()
    helper.remove(directory)
  end)

  local function encode(list)
    local lines = {}
    for i, record in ipairs(list) do
      lines[i] = iq.encode(record)
    end
    return lines
  end

  it('comes to the same in the smallest pieces', function()
    assert(checker:begin(copy))
    assert.are.equal(0, checker:step())
    local whole = encode((checker:findings()))
    local slices = assert(incident:checker())
    assert(slices:take(copy))
    assert.has_error(function()
      slices:findings()
    end)
    local steps = 0
    repeat
      steps = steps + 1
    until assert(slices:advance(1)) == 0
    assert.is_true(steps > 10)
    assert.are.same(whole, encode((slices:findings())))
    assert(slices:take(copy .. 'x'))
    assert.are.equal(0, slices:advance())
    assert.are.same(whole, encode((slices:findings())))
    slices:close()
  end)

  it('gives what touches a range, each in its place', function()
    assert(checker:begin(copy))
    assert.are.equal(0, checker:step())
    local findings, quotations = checker:findings()
    local from = copy:find('and ‘nobody', 1, true) - 1
    local some, touched = checker:findings(from, from + 3)
    assert.are.same(encode({ findings[3] }), encode(some))
    assert.are.same({ [3] = quotations[3] }, touched)
    local rest = checker:findings(from, #copy)
    assert.are.equal(#findings - 2, #rest)
    assert.are.same({}, (checker:findings(#copy, #copy)))
    -- An empty range: the caret.
    assert.are.equal(1, #checker:findings(10, 10))
  end)

  it('is told that a text comes first', function()
    assert.has_error(function()
      checker:step()
    end)
    assert.has_error(function()
      checker:advance(10)
    end)
    assert.has_error(function()
      checker:outline()
    end)
  end)
end)
