--- Words of the sources as they are put into a copy: the same words, in the copy's own marks.

local M = {}

local core = require('incidentquotes.core')
local lines = require('incidentquotes.lines')
local review_of = require('incidentquotes.review')

--- Marks that open and close, for a quotation that is only being written.
local pairs_of_marks = {
  ['“'] = '”',
  ['‘'] = '’',
  ['«'] = '»',
  ['„'] = '“',
  ['‚'] = '‘',
  ['‹'] = '›',
  ['"'] = '"',
}

---@class incidentquotes.Verbatim a quotation of a source that can be put into a copy
---@field source string id
---@field outlet string?
---@field published string?
---@field speaker string?
---@field text string the words as they stand in the source
---@field start integer in the source
---@field end integer

--- Quotations of the sources, in order of the sources; headlines and fragments of fewer than three
--- words are left out.
---@param incident incidentquotes.Incident
---@return incidentquotes.Verbatim[]
function M.list(incident)
  local known = incident.verbatim
  if known and known.generation == incident.index:count() then
    return known
  end
  known = { generation = incident.index:count() }
  for number = 0, known.generation - 1 do
    local source = incident.indexed[number]
    for _, quotation in ipairs(incident.index:quotations(number)) do
      local words = select(2, quotation.text:gsub('%S+', ''))
      if quotation.kind == 'speech' and not quotation.nested_in and not quotation.heading then
        if words >= 3 then
          known[#known + 1] = {
            source = source.id,
            outlet = source.outlet,
            published = source.published,
            speaker = quotation.speaker and quotation.speaker.name,
            text = quotation.text,
            start = quotation.start,
            ['end'] = quotation['end'],
          }
        end
      end
    end
  end
  incident.verbatim = known
  return known
end

---@class incidentquotes.HouseMarks
---@field open string
---@field close string
---@field inner_open string
---@field inner_close string

--- The pair that most quotations of one level have, or nil.
local function habit(review, is_inner)
  local counts, best = {}, nil
  for _, quotation in ipairs(review_of.quotations(review)) do
    if quotation.closed and not quotation.dialogue and (quotation.nested_in ~= nil) == is_inner then
      local open = review.text:sub(quotation.outer_start + 1, quotation.start)
      local close = review.text:sub(quotation['end'] + 1, quotation.outer_end)
      local key = open .. '\0' .. close
      counts[key] = (counts[key] or 0) + 1
      if not best or counts[key] > counts[best] then
        best = key
      end
    end
  end
  if best then
    return best:match('^(%Z*)%z(%Z*)$')
  end
end

--- The marks of a copy: those it has, else those of its language (CLDR).
---@param review incidentquotes.Review
---@return incidentquotes.HouseMarks
function M.marks(review)
  local house = core.house(review.lang)
  local open, close = habit(review, false)
  local inner_open, inner_close = habit(review, true)
  if open and open ~= house.open and not inner_open then
    -- The other way round than the language's preference is still the language's pair.
    if open == house.inner_open then
      inner_open, inner_close = house.open, house.close
    end
  end
  return {
    open = open or house.open,
    close = close or house.close,
    inner_open = inner_open or house.inner_open,
    inner_close = inner_close or house.inner_close,
  }
end

--- Where the words between the marks begin that a byte stands in: of a quotation that is found, or of
--- one that has only been opened.
---@param review incidentquotes.Review
---@param offset integer
---@return integer? nil outside of marks
function M.opened_at(review, offset)
  local quotation = review_of.quotation_at(review_of.quotations(review), offset)
  if quotation then
    return quotation.start
  end
  local start = review.text:sub(1, offset):match('.*\n()') or 1
  local line = review.text:sub(start, offset)
  local opened
  for open, close in pairs(pairs_of_marks) do
    local at = 1
    while true do
      local first, last = line:find(open, at, true)
      if not first then
        break
      end
      at = last + 1
      local closed, behind = line:find(close, at, true)
      if not closed then
        opened = math.max(opened or 0, last)
      elseif open == close then
        at = behind + 1
      end
    end
  end
  return opened and start + opened - 1 or nil
end

--- How the copy shows a cut: as it does so far, else “…”.
---@param review incidentquotes.Review
---@return string
function M.ellipsis(review)
  local _, glyphs = review.text:gsub('…', '')
  local _, dots = review.text:gsub('%f[.]%.%.%.%f[^.]', '')
  local bracketed = review.text:find('[…]', 1, true) or review.text:find('[...]', 1, true)
  local form = dots > glyphs and '...' or '…'
  return bracketed and '[' .. form .. ']' or form
end

--- How many apostrophes of each form the copy has inside words; counted once for each text.
---@param review incidentquotes.Review
---@return integer curly
---@return integer straight
local function apostrophes_of(review)
  local known = review.apostrophes
  if not known or known.text ~= review.text then
    known = { text = review.text }
    known.curly = select(2, review.text:gsub('[%a\128-\255]’%a', ''))
    known.straight = select(2, review.text:gsub("[%a\128-\255]'%a", ''))
    review.apostrophes = known
  end
  return known.curly, known.straight
end

--- Words of a source in the copy's apostrophes, on one line.
---@param review incidentquotes.Review
---@param words string
---@return string
function M.in_house(review, words)
  words = lines.flatten(words)
  local curly, straight = apostrophes_of(review)
  if curly > straight then
    return (words:gsub("([%a\128-\255])'(%a)", '%1’%2'))
  elseif straight > curly then
    return (words:gsub('([%a\128-\255])’(%a)', "%1'%2"))
  end
  return words
end

--- A quotation of a source with marks and attribution, as the language of the copy has it.
---@param review incidentquotes.Review
---@param verbatim incidentquotes.Verbatim
---@return string
function M.attributed(review, verbatim)
  local marks = M.marks(review)
  local whole = M.in_house(review, verbatim.text)
  local words = whole:gsub('[%.,]$', '')
  local pattern = core.house(review.lang).attribution
  if whole:match('%.$') and pattern:match('{words}{close}$') then
    -- Nothing follows that would end the sentence.
    words = whole
  end
  -- A question that a nested mark closes is one too.
  local bare = words:gsub('\226\128[\152-\159]$', ''):gsub('»$', '')
  if bare:match('[?!]$') or bare:match('…$') then
    pattern = pattern:gsub('{words},', '{words}'):gsub('{close},', '{close}')
  end
  local parts = {
    open = marks.open,
    close = marks.close,
    words = words,
    speaker = verbatim.speaker or verbatim.outlet or verbatim.source,
  }
  return (pattern:gsub('{(%a+)}', parts))
end

return M
