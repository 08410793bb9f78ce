--- A synopsis: every version of one quotation, word under word.

local M = {}

local core = require('incidentquotes.core')
local explain = require('incidentquotes.explain')
local lines = require('incidentquotes.lines')
local moment = require('incidentquotes.moment')
local review_of = require('incidentquotes.review')

---@class incidentquotes.Version
---@field source string? id; nil is the copy
---@field outlet string?
---@field published string?
---@field speaker string?
---@field relation string?
---@field attribution string?
---@field start integer in its text
---@field end integer
---@field text string the words, on one line
---@field line integer? in its text, where it is to be told

---@class incidentquotes.Cell
---@field text string empty where a version has no words there
---@field differs boolean whether it is other than the copy
---@field joined boolean? the cell before says what this version has here too

---@class incidentquotes.Synopsis
---@field versions incidentquotes.Version[] the copy first, then the sources by when they appeared
---@field columns incidentquotes.Cell[][] for each column a cell for each version

---@param text string
---@return {text: string, start: integer, end: integer}[] words between blanks, dashes and ellipses with
--- the word before them
local function words_of(text)
  local words = {}
  for start, word, stop in text:gmatch('()(%S+)()') do
    local bare = word:gsub('%p', ''):gsub('\226[\128\129][\128-\191]', '')
    local last = words[#words]
    if bare == '' and last then
      last.text, last['end'] = last.text .. ' ' .. word, stop - 1
    else
      words[#words + 1] = { text = word, start = start - 1, ['end'] = stop - 1 }
    end
  end
  return words
end

--- Where a word certainly is: brackets and marks stand at its ends.
local function middle(word)
  return (word.start + word['end']) / 2
end

--- The copy and every source that has the words, earliest first.
---@param review incidentquotes.Review
---@param finding incidentquotes.Finding
---@return incidentquotes.Version[]
local function versions_of(review, finding)
  local incident = review.incident
  local own = review_of.quotation_of(review, finding)
  local versions = {}
  local function add(place, relation, attribution)
    local source = incident:source(place.source)
    local text = incident:source_text(place.source):sub(place.start + 1, place['end'])
    versions[#versions + 1] = {
      source = place.source,
      outlet = source.outlet,
      published = source.published,
      speaker = place.speaker,
      relation = relation,
      attribution = attribution,
      start = place.start,
      ['end'] = place['end'],
      text = lines.flatten(text),
      order = #versions,
    }
  end
  if finding.best then
    add(finding.best, finding.relation, finding.attribution)
    for _, other in ipairs(finding.others) do
      add(other, other.relation, other.attribution)
    end
  end
  table.sort(versions, function(a, b)
    local first, second = a.published, b.published
    if not first or not second then
      return first ~= nil or (second == nil and a.order < b.order)
    elseif moment.is_before(first, second) then
      return true
    end
    return not moment.is_before(second, first) and a.order < b.order
  end)
  table.insert(versions, 1, {
    speaker = own and own.speaker and own.speaker.name,
    start = finding.start,
    ['end'] = finding['end'],
    text = lines.flatten(review.text:sub(finding.start + 1, finding['end'])),
  })
  return versions
end

--- For each word of the copy what a version has there, and what it has before it besides.
---@return incidentquotes.Cell[] at by word of the copy
---@return string[] before by word of the copy, one more for the end
local function align(copy, words, version, lang)
  local at, before = {}, {}
  for i = 1, #words + 1 do
    before[i] = ''
    at[i] = words[i] and { text = '', differs = true } or nil
  end
  local edits = core.wording(copy, version.text, lang)
  local theirs = words_of(version.text)
  if not edits then
    before[1] = version.text
    return at, before
  end
  -- What lies between two edits is the same on both sides, word for word.
  local own, other = 1, 1
  local function same_until(copy_stop, source_stop)
    local first = own
    -- A word with a bracket before it begins before its edit.
    while words[own] and middle(words[own]) < copy_stop do
      own = own + 1
    end
    local from = other
    while theirs[other] and middle(theirs[other]) < source_stop do
      other = other + 1
    end
    local matched = own - first == other - from
    for i = first, own - 1 do
      local word = theirs[from + i - first]
      at[i] = { text = matched and word.text or '', differs = false }
    end
    if not matched and first < own then
      at[first].text = version.text:sub(
        (theirs[from] or { start = 0 }).start + 1,
        (theirs[other - 1] or { ['end'] = 0 })['end']
      )
    end
  end
  for _, edit in ipairs(edits) do
    same_until(edit.copy[1], edit.source[1])
    local first, from = own, other
    while words[own] and middle(words[own]) < edit.copy[2] do
      own = own + 1
    end
    while theirs[other] and middle(theirs[other]) < edit.source[2] do
      other = other + 1
    end
    local said = ''
    if other > from then
      said = version.text:sub(theirs[from].start + 1, theirs[other - 1]['end'])
    end
    if first == own then
      before[first] = said
    else
      at[first] = { text = said, differs = true }
      for i = first + 1, own - 1 do
        at[i] = { text = '', differs = true, joined = true }
      end
    end
  end
  same_until(math.huge, math.huge)
  return at, before
end

--- Whether no version but the copy has anything of its own in a column.
local function is_joined(cells)
  for k = 2, #cells do
    if not cells[k].joined then
      return false
    end
  end
  return #cells > 1
end

--- Some versions, word under word with the first.
---@param versions incidentquotes.Version[]
---@param lang string? BCP 47
---@return incidentquotes.Synopsis
function M.among(versions, lang)
  local copy = versions[1].text
  local words = words_of(copy)
  local aligned = {}
  for i = 2, #versions do
    local at, before = align(copy, words, versions[i], lang)
    aligned[i] = { at = at, before = before }
  end
  local columns = {}
  for i = 1, #words + 1 do
    local extra, cells = { { text = '', differs = true } }, { { text = '', differs = false } }
    local any = false
    for k = 2, #versions do
      local said = aligned[k].before[i]
      any = any or said ~= ''
      extra[k] = { text = said, differs = said ~= '' }
      cells[k] = aligned[k].at[i]
    end
    if any then
      extra[1].differs = false
      columns[#columns + 1] = extra
    end
    if words[i] then
      cells[1].text = words[i].text
      if is_joined(cells) and not any then
        -- Every version has other words for this one and those before it together.
        local before = columns[#columns][1]
        before.text = before.text .. ' ' .. words[i].text
      else
        columns[#columns + 1] = cells
      end
    end
  end
  return { versions = versions, columns = columns }
end

--- Every version of the quotation that a finding is about.
---@param review incidentquotes.Review
---@param finding incidentquotes.Finding
---@return incidentquotes.Synopsis
function M.of(review, finding)
  return M.among(versions_of(review, finding), review.lang)
end

--- A time as people read it: “19 Aug 05:30”.
---@param published string? ISO 8601
---@return string?
function M.time(published)
  local months =
    { 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec' }
  local month, day, clock = (published or ''):match('^%d+-(%d+)-(%d+)T?(%d?%d?:?%d?%d?)')
  if not month or not months[tonumber(month)] then
    return published
  end
  local time = ('%d %s %s'):format(tonumber(day), months[tonumber(month)], clock)
  return (time:gsub(' $', ''))
end

--- Who, when and how, in one line.
---@param version incidentquotes.Version
---@return string
function M.legend(version)
  local parts = {}
  for _, part in ipairs({
    version.outlet or false,
    M.time(version.published) or false,
    version.speaker or 'nobody named',
    version.relation and explain.relation(version.relation) or false,
    version.line and ('line %d'):format(version.line) or false,
  }) do
    parts[#parts + 1] = part or nil
  end
  if version.attribution == 'conflict' then
    parts[#parts + 1] = 'another speaker'
  end
  return table.concat(parts, ' · ')
end

return M
