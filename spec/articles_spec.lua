-- Whole articles that outlets in many languages could have written: where their quotations are,
-- of which kind, and who speaks. Behind the line “---” stands a line for each quotation, in order:
-- KIND|SPEAKER|FIRST WORDS, with the last word of the speaker's name (or of several names that are as
-- right, with strokes between them), and “-” for what is not judged. The weights were learned from
-- those of spec/learned, and not from those of spec/articles.

local helper = require('spec.helper')
local iq = require('incidentquotes')

--- Share of the quotations that must be read right.
local LEAST_KINDS, LEAST_SPEAKERS = 0.95, 0.92
local LEAST_LEARNED_SPEAKERS = 0.93

local function read(path)
  local file = assert(io.open(path, 'rb'))
  local text, truth = file:read('a'):match('^(.-\n)%-%-%-\n(.*)$')
  file:close()
  local list = {}
  for kind, speaker, words in truth:gmatch('([^|\n]+)|([^|\n]+)|([^\n]+)\n') do
    list[#list + 1] = { kind = kind, speaker = speaker, words = words }
  end
  return text, list
end

local function last_word(quotation)
  local name = quotation.speaker and quotation.speaker.name or 'nobody'
  return (name:match('(%S+)%s*$'):gsub('%.$', ''))
end

--- The text with a straight single mark for every mark of a quotation.
local function with_straight_marks(text, quotations)
  local marks = {}
  for _, quotation in ipairs(quotations) do
    if not quotation.dialogue then
      marks[#marks + 1] = { quotation.outer_start, quotation.start }
      if quotation.closed then
        marks[#marks + 1] = { quotation['end'], quotation.outer_end }
      end
    end
  end
  table.sort(marks, function(a, b)
    return a[1] < b[1]
  end)
  local parts, at = {}, 0
  for _, mark in ipairs(marks) do
    parts[#parts + 1] = text:sub(at + 1, mark[1])
    parts[#parts + 1] = "'"
    at = mark[2]
  end
  return table.concat(parts) .. text:sub(at + 1)
end

local MARKS = { '«', '»', '“', '”', '‘', '’', '„', '‚', '"', "'", '%s' }

--- The words of quotations without marks and blanks.
local function words_of(quotations)
  local list = {}
  for i, quotation in ipairs(quotations) do
    local text = quotation.text
    for _, mark in ipairs(MARKS) do
      text = text:gsub(mark, '')
    end
    list[i] = text
  end
  return list
end

local function new_counts()
  return { right = 0, wrong = {} }
end

local function count(counts, right, ...)
  if right then
    counts.right = counts.right + 1
  else
    table.insert(counts.wrong, ('%s: %s: %s, not %s'):format(...))
  end
end

local function assert_share(counts, least)
  local all = counts.right + #counts.wrong
  assert.is_true(all > 100)
  assert.is_true(counts.right >= least * all, table.concat(counts.wrong, '\n'))
end

--- Whether a speaker's last word is one of those that the truth has.
local function is_expected(last, speaker)
  for word in speaker:gmatch('[^/]+') do
    if last == word then
      return true
    end
  end
  return false
end

--- The cases of the articles in one directory.
local function judge(directory, least_speakers)
  local kinds, speakers = new_counts(), new_counts()

  for _, path in ipairs(helper.files(directory, '%.txt$')) do
    local name = path:match('[^/]+$')
    it('have their quotations: ' .. name, function()
      local text, truth = read(path)
      local quotations = assert(iq.scan(text, { lang = name:match('^%a+') }))
      assert.are.equal(#truth, #quotations)
      for i, expected in ipairs(truth) do
        local quotation = quotations[i]
        local words = quotation.text:gsub('%s+', ' '):sub(1, #expected.words)
        assert.are.equal(expected.words, words)
        if expected.kind ~= '-' then
          local right = quotation.kind == expected.kind
          count(kinds, right, name, words, quotation.kind, expected.kind)
        end
        if expected.kind == 'speech' and expected.speaker ~= '-' then
          local last = last_word(quotation)
          count(speakers, is_expected(last, expected.speaker), name, words, last, expected.speaker)
        end
      end
    end)
  end

  it('have the right kinds', function()
    assert_share(kinds, LEAST_KINDS)
  end)

  it('have the right speakers', function()
    assert_share(speakers, least_speakers)
  end)
end

describe('articles', function()
  judge('spec/articles', LEAST_SPEAKERS)

  for _, path in ipairs(helper.files('spec/articles', '%.txt$')) do
    local name = path:match('[^/]+$')
    it('keep them with straight single marks throughout: ' .. name, function()
      local options = { lang = name:match('^%a+') }
      local text = read(path)
      local quotations = assert(iq.scan(text, options))
      local found = assert(iq.scan(with_straight_marks(text, quotations), options))
      assert.are.same(words_of(quotations), words_of(found))
    end)
  end
end)

describe('articles that the weights were learned from', function()
  judge('spec/learned', LEAST_LEARNED_SPEAKERS)
end)
