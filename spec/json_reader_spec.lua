local core = require('incidentquotes.core')
local json = require('incidentquotes.json')
local reader = require('incidentquotes.json_reader')

describe('JSON', function()
  it('is read and written the same', function()
    for _, text in ipairs({
      '{"a":[1,2,{"b":null}],"c":"é😀x","d":{},"e":[],"f":-1500,"g":0.25,"h":true,"i":false}',
      '[]',
      '"\\u0000\\u001f\\"\\\\"',
      '[[[[]]]]',
      '12',
    }) do
      assert.are.equal(text, json.value(assert(reader.read(text))))
    end
    assert.are.equal(false, (reader.read('false')))
    assert.are.equal(reader.null, (reader.read(' null ')))
  end)

  it('has escapes, with pairs of surrogates', function()
    assert.are.equal('\b\f\n\r\t/"\\é😀', reader.read([["\b\f\n\r\t\/\"\\\u00e9\uD83D\uDE00"]]))
    assert.are.equal('\239\191\189x', reader.read([["\ud800x"]]))
    assert.are.equal('\239\191\189é', reader.read([["\udc00\u00e9"]]))
  end)

  local refused = {
    { '', 1, 'no value stands here' },
    { '[1,]', 4, 'no value stands here' },
    { '{"a":1,}', 8, 'a member begins with a string' },
    { '{"a" 1}', 6, 'a colon is missing' },
    { '{a:1}', 2, 'a member begins with a string' },
    { '[1 2]', 4, 'a comma or “]” is missing' },
    { '"x', 1, 'the string is not closed' },
    { '"\1"', 2, 'a control character stands in a string' },
    { '"\\x"', 2, 'there is no such escape' },
    { '"\\u12"', 4, 'four hexadecimal digits are missing' },
    { '01', 2, 'more stands behind the value' },
    { '1.', 3, 'digits are missing' },
    { '1e', 3, 'digits are missing' },
    { '-', 1, 'no value stands here' },
    { '+1', 1, 'no value stands here' },
    { 'nul', 1, 'no value stands here' },
    { '1 2', 3, 'more stands behind the value' },
    { ('['):rep(300), 201, 'more than 200 values inside one another' },
  }
  for _, case in ipairs(refused) do
    it('is refused with the byte: ' .. case[1]:sub(1, 20), function()
      local value, message, code = reader.read(case[1])
      assert.is_nil(value)
      assert.are.equal(('no JSON at byte %d: %s'):format(case[2], case[3]), message)
      assert.are.equal('syntax', code)
    end)
  end

  it('tells where the members of an object stand', function()
    local text = ' { "id" : 1.50 , "x":[1, 2],"\\u0069d":"é\\n" } '
    local members, closing = core.members(text)
    local found = {}
    for i, member in ipairs(members) do
      found[i] = ('%s %s=%s %s'):format(
        text:sub(member.from, member.from + 3),
        member.key,
        text:sub(member.start, member.stop),
        member.words
      )
    end
    assert.are.same({ '"id" id=1.50 nil', '"x": x=[1, 2] nil', '"\\u0 id="é\\n" é\n' }, found)
    assert.are.equal('}', text:sub(closing, closing))
    assert.are.equal('no JSON at byte 1: no object stands here', select(2, core.members('[1]')))
  end)

  it('survives any change of a byte', function()
    local text = '{"a":[1.5e3,"\\u00e9\\n",{"b":null}],"c":[true,false,-0]}'
    for at = 1, #text do
      for _, byte in ipairs({ '', '"', '{', ']', '\\', 'u', '0', ',', '\0', '\255', ' ' }) do
        local changed = text:sub(1, at - 1) .. byte .. text:sub(at + 1)
        local value, message = reader.read(changed)
        if changed:sub(1, 1) == '{' and byte ~= '\255' then
          local members, other = core.members(changed)
          assert.are.same(
            { value ~= nil, message },
            { members ~= nil, not members and other or nil }
          )
        end
        if value == nil then
          assert.truthy(message:find('^no JSON at byte %d+: '), changed)
        elseif byte ~= '\255' then
          assert.are.same(value, (reader.read(json.value(value))))
        end
      end
    end
  end)
end)
