local core = require('incidentquotes.core')
local helper = require('spec.helper')

--- Pieces that random texts are made of: each length, clusters, line ends, ill-formed parts.
local pieces = {
  'a',
  'bc ',
  '\n',
  '\r\n',
  '\r',
  'é',
  'e\204\129',
  '“',
  'я',
  '字',
  '\240\159\152\128',
  '\240\159\135\169\240\159\135\170',
  '\226\128\168',
  '\128',
  '\226\130',
  '\255',
  'ab cd ef gh ij kl',
}

local function random_text(count)
  local parts = {}
  for i = 1, count do
    parts[i] = pieces[math.random(#pieces)]
  end
  return table.concat(parts)
end

--- The bytes of the unit at `at`: a code point, or the maximal subpart of an ill-formed sequence.
local function unit_at(text, at)
  local lead = text:byte(at)
  local size, low, high = 1, 0x80, 0xBF
  if lead >= 0xC2 and lead <= 0xDF then
    size = 2
  elseif lead >= 0xE0 and lead <= 0xEF then
    size = 3
    low = lead == 0xE0 and 0xA0 or low
    high = lead == 0xED and 0x9F or high
  elseif lead >= 0xF0 and lead <= 0xF4 then
    size = 4
    low = lead == 0xF0 and 0x90 or low
    high = lead == 0xF4 and 0x8F or high
  end
  for i = 1, size - 1 do
    local byte = text:byte(at + i)
    if not byte or byte < low or byte > high then
      return i, 1
    end
    low, high = 0x80, 0xBF
  end
  return size, size == 4 and 2 or 1
end

describe('positions', function()
  it('agree with a slow reference over random texts', function()
    math.randomseed(7)
    for _ = 1, 40 do
      local text = random_text(120)
      local index = core.text(text)
      local codepoints, utf16, at = 0, 0, 1
      while at <= #text do
        assert.are.equal(codepoints, index:count(at - 1, 'codepoint'))
        assert.are.equal(utf16, index:count(at - 1, 'utf16'))
        assert.are.equal(at - 1, index:byte(codepoints, 'codepoint'))
        assert.are.equal(at - 1, index:byte(utf16, 'utf16'))
        local size, units = unit_at(text, at)
        for inside = 1, size - 1 do
          assert.are.equal(codepoints, index:count(at - 1 + inside, 'codepoint'))
        end
        at, codepoints, utf16 = at + size, codepoints + 1, utf16 + units
      end
      assert.are.equal(codepoints, index:count(#text, 'codepoint'))
      index:close()
    end
  end)

  it('know lines', function()
    local index = core.text('one\r\ntwo\rthree\n')
    assert.are.equal(4, index:line_count())
    assert.are.same({ 5, 8 }, { index:line(1) })
    assert.are.equal(2, index:line_at(9))
  end)

  it('know graphemes', function()
    local index = core.text('e\204\129\240\159\135\169\240\159\135\170x')
    assert.are.equal(3, index:count(12, 'grapheme'))
    assert.are.equal(3, index:byte(1, 'grapheme'))
  end)

  it('know paragraphs and sentences', function()
    local index = core.text('We ran. We fell.\n\nTwo')
    assert.are.equal(2, #index:paragraphs())
    assert.are.same({ { start = 0, ['end'] = 7 }, { start = 8, ['end'] = 16 } }, index:sentences(0))
  end)
end)

describe('the core', function()
  it('carries the same Unicode tables in every Lua', function()
    for _, lua in ipairs({ helper.lua54, helper.luajit }) do
      local output = helper.run(
        "LUA_PATH='./lua/?.lua' LUA_CPATH='./lua/?.so' "
          .. lua
          .. ' -e "io.write(require([[incidentquotes.core]]).unicode_version)"'
      )
      assert.are.equal(core.unicode_version, output)
    end
  end)

  it('refuses wrong arguments as the caller’s mistake', function()
    assert.has_error(function()
      core.scan(nil)
    end)
    assert.has_error(function()
      core.scan('x', { markup = 'html' })
    end)
    assert.has_error(function()
      core.text('x'):count(-1)
    end)
    assert.has_error(function()
      core.text('x'):count(0, 'inch')
    end)
  end)

  it('calls nothing of the caller’s while it reads a table', function()
    -- It could close the very object that the table is read for.
    local called = {}
    local meddling = {
      __index = function(_, key)
        called[#called + 1] = key
      end,
    }
    local options = setmetatable({}, meddling)
    local index = core.index()
    index:add('She said: “We ran.”', options)
    local check = index:check()
    assert.is_true(check:begin('“We ran.”', options))
    assert.is_true(check:take('“We ran.”', options))
    core.scan('“We ran.”', options)
    core.text('x', options)
    core.lint('“We ran.”', options)
    core.scan_records('“We ran.”', setmetatable({ doc = 'x' }, meddling))
    core.unify({ setmetatable({ name = 'Ines Costa' }, meddling) })
    assert.are.same({}, called)
  end)

  it('takes no number of a name for another', function()
    for key, value in pairs({ count = -1, of = 3 }) do
      assert.has_error(function()
        core.unify({ { name = 'Ines Costa', [key] = value }, { name = 'Costa' } })
      end)
    end
  end)

  it('takes no names that stand for one another in a circle', function()
    assert.has_error(function()
      core.unify({ { name = 'Ines Costa', of = 2 }, { name = 'Rui Prado', of = 1 } })
    end)
  end)

  it('says so when a closed object is used', function()
    local text = core.text('x')
    text:close()
    assert.has_error(function()
      text:line_count()
    end, 'incidentquotes: this text is closed')
    local index = core.index()
    local check = index:check()
    index:close()
    assert.has_error(function()
      check:begin('x')
    end, 'incidentquotes: this incident is closed')
  end)

  it('survives an eager collector', function()
    local pause = collectgarbage('setpause', 0)
    local step = collectgarbage('setstepmul', 100000)
    for _ = 1, 30 do
      local index = core.index()
      index:add('He said: “We ran and fell.”' .. (' x'):rep(2000))
      local check = index:check()
      index = nil -- luacheck: ignore
      collectgarbage()
      assert.is_true(check:begin('“We ran and fell.”'))
      assert.are.equal(0, check:step())
      assert.are.equal('identical', check:result().verdicts[1].relation)
    end
    collectgarbage('setpause', pause)
    collectgarbage('setstepmul', step)
  end)
end)
