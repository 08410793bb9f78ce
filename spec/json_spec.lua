local iq = require('incidentquotes')
local json = require('incidentquotes.json')

describe('records as JSON', function()
  it('have their keys in order, null where nothing is known', function()
    local line = iq.encode(iq.scan('“We ran.”', { doc = 'a' })[1])
    assert.are.equal(
      '{"type":"quotation","doc":"a","start":3,"end":10,"outer_start":0,"outer_end":13,"line":1,'
        .. '"column":4,"text":"We ran.","kind":"speech","closed":true,"nested_in":null,"continues":null,'
        .. '"utterance":0,"heading":false,"speaker":null,"cue":null,"confidence":0.99}',
      line
    )
  end)

  it('write empty lists as lists', function()
    local line = iq.encode({
      type = 'finding',
      message = 'm',
      doc = 'd',
      start = 1,
      ['end'] = 2,
      line = 1,
      column = 1,
      relation = 'not-found',
      attribution = 'unknown',
      flags = {},
      others = {},
      edits = {},
      code = 'IQ201',
      severity = 'error',
    })
    assert.truthy(line:find('"flags":[],"best":null,"others":[],"edits":[]', 1, true))
  end)

  it('write edits with their spans', function()
    local line = iq.encode({
      type = 'finding',
      flags = { 'headline' },
      others = {},
      edits = { { op = 'delete', copy = { 3, 3 }, source = { 1, 2 } } },
    })
    assert.truthy(line:find('"edits":[{"op":"delete","copy":[3,3],"source":[1,2]}]', 1, true))
    assert.truthy(line:find('"flags":["headline"]', 1, true))
  end)

  it('are UTF-8 whatever the text is', function()
    assert.are.equal('a\239\191\189b', json.sanitize('a\255b'))
    assert.are.equal('\239\191\189\239\191\189\239\191\189', json.sanitize('\237\160\128'))
    assert.are.equal('é“😀', json.sanitize('é“😀'))
    assert.are.equal('\239\191\189', json.sanitize('\226'))
  end)

  it('escape what JSON escapes', function()
    local record = { type = 'quotation', text = 'a"b\\c\n\t\1' }
    assert.truthy(iq.encode(record):find('"text":"a\\"b\\\\c\\n\\t\\u0001"', 1, true))
  end)

  it('refuse what is no record', function()
    assert.has_error(function()
      iq.encode({})
    end)
  end)
end)
