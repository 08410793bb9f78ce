--- Texts read one record after the other.
local helper = require('spec.helper')
local iq = require('incidentquotes')

--- A text of many windows, with quotations inside others and across the borders of windows.
local function long_text()
  local parts = {}
  local sentence =
    'Orla Quill said: “We saw boat %d, and Bram shouted, ‘Get up the bank %d’, so we ran.” %s'
  for i = 1, 1500 do
    parts[i] = sentence:format(
      i,
      i,
      i % 7 == 0 and '\n\n“' .. ('word '):rep(400) .. '” she said.\n\n' or ''
    )
  end
  return table.concat(parts, '\n')
end

local function collect(next_item)
  local list = {}
  for item in next_item do
    list[#list + 1] = iq.encode(item)
  end
  return list
end

describe('quotations one after the other', function()
  it('are those of a scan', function()
    local text = long_text()
    assert.truthy(#text > 4 * 65536)
    local expected = {}
    for i, quotation in ipairs(iq.scan(text, { doc = 'long', lang = 'en' })) do
      expected[i] = iq.encode(quotation)
    end
    assert.are.same(expected, collect(assert(iq.quotations(text, { doc = 'long', lang = 'en' }))))
  end)

  it('of a text without any are none', function()
    assert.are.same({}, collect(assert(iq.quotations(''))))
    assert.are.same({}, collect(assert(iq.quotations(('word '):rep(50000)))))
  end)
end)

describe('findings one after the other', function()
  it('are those of a check', function()
    local directory = helper.incident(long_text())
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local expected = {}
    for i, finding in ipairs(assert(incident:reviews('copy.md'))[1].findings) do
      expected[i] = iq.encode(finding)
    end
    assert.truthy(#expected > 1500)
    assert.are.same(expected, collect(assert(incident:findings('copy.md'))))
    local next_finding, message, code = incident:findings('none.md')
    assert.are.same({ nil, 'io' }, { next_finding, code })
    assert.truthy(message:find('none.md', 1, true))
    incident:close()
    helper.remove(directory)
  end)
end)
