--- What the speaker of one quotation is to that of another one with the same words: asked for a copy and
--- its sources, and for all documents of an incident that are compared.

local M = {}

local core = require('incidentquotes.core')
local speakers = require('incidentquotes.speakers')

---@class incidentquotes.Said a quotation, and who says it
---@field name string? of the speaker, as its text has it
---@field words string? by which the text names them there
---@field words_start integer? offset of these in bytes
---@field plain boolean? whether it says so right beside the quotation
---@field told boolean? whether the text says in so many words who speaks, and leaves nobody out
---@field text string the whole of it
---@field lang string?
---@field start integer of the quotation
---@field end integer

---@class incidentquotes.Identities see roster.canonical
---@field canonical table<string, string> the one name of everybody, by each that they have in the texts
---@field namesakes table<string, table<string, boolean>>

--- Beginnings of so many bytes are compared: last names have endings.
local STEM = 3

--- Bytes before a name in which a title stands.
local TITLE = 24

--- Whether a title before the words that name somebody tells more of them: Mr Hall is not Ann Hall.
---@param said incidentquotes.Said
---@param words string
local function is_titled(said, words)
  local at = said.words_start
  local before = at and said.text:sub(math.max(1, at - TITLE), at):match('(%S+)%s$')
  -- A title is one where a full name stands behind it.
  return before and core.title(('%s %s %s'):format(before, words, words)) > 0 or false
end

--- Whether words are the last name of somebody and no more.
local function is_last_name(words, name)
  local last = name:match('(%S+)$') or name
  return not words:find('%S%s+%S') and words:sub(1, STEM) == last:sub(1, STEM)
end

--- Whether a text names somebody by their last name alone, and somebody else who has it in full.
---@param said incidentquotes.Said
---@param others table<string, boolean> those who have it
local function is_ambiguous(said, others)
  local words = said.words or said.name
  if not is_last_name(words, said.name) or is_titled(said, words) then
    return false
  end
  for name in pairs(others) do
    if said.text:find(name, 1, true) then
      return true
    end
  end
  return false
end

--- Whether a text knows somebody by a last name alone that another one tells two people to have.
---@param who incidentquotes.Identities
---@param said incidentquotes.Said
---@param name string whose it seems to be
local function is_anyone(who, said, name)
  return who.namesakes[name] ~= nil and is_last_name(said.name, name)
end

--- What two names with one last name are, where the texts tell that two people have it: brothers are
--- no more one than a wife and her husband, and a last name alone is neither's.
---@param who incidentquotes.Identities
---@param own incidentquotes.Said
---@param other incidentquotes.Said
---@param found string
---@return string attribution
local function of_namesakes(who, own, other, found)
  local a, b = who.canonical[own.name] or own.name, who.canonical[other.name] or other.name
  local first, second = who.namesakes[a], who.namesakes[b]
  if found ~= 'same' and found ~= 'conflict' or not (first and second and first[b]) then
    return found
  elseif is_ambiguous(own, first) or is_ambiguous(other, second) then
    return found == 'conflict' and 'unknown' or found
  end
  -- Whom a text only leaves to be understood may be the other one.
  return own.plain and other.plain and 'conflict' or found
end

--- What is known from the two texts, with declared speakers taken into account.
---@param index incidentquotes.SpeakerIndex
---@param own incidentquotes.Said
---@param other incidentquotes.Said
---@param found string attribution that the words of the two names suggest
---@return string attribution
local function as_told(index, own, other, found)
  local a, b = own.name, other.name
  local attribution = speakers.compare(index, a, b, found)
  if attribution == 'same' or attribution == 'ladder' or not a or not b then
    return attribution
  elseif speakers.beside(index, a, b, other.text) then
    return 'ladder'
  end
  local epithet = speakers.epithet(index, a, b, own.text, own.start, own['end'])
  if epithet == 'unknown' then
    epithet = speakers.epithet(index, b, a, other.text, other.start, other['end'])
  end
  if epithet ~= 'unknown' then
    return epithet
  end
  local texts = {
    { text = other.text, lang = other.lang },
    { text = own.text, lang = own.lang },
  }
  return speakers.is_voice(index, a, b, texts) and 'ladder' or attribution
end

--- The same once everybody has one name in all texts: a role that a text has for somebody is whoever
--- holds it in another.
---@param index incidentquotes.SpeakerIndex
---@param canonical table<string, string> see roster.canonical
---@param own incidentquotes.Said
---@param other incidentquotes.Said
---@param attribution string as the two texts have it
---@return string attribution
local function as_known(index, canonical, own, other, attribution)
  local a, b = canonical[own.name] or own.name, canonical[other.name] or other.name
  if speakers.is_phrase(b) then
    if own.words and speakers.is_same_phrase(own.words, b) then
      return 'same'
    end
    b = speakers.holder(index, b) or b
  elseif speakers.is_phrase(a) then
    a = speakers.holder(index, a) or a
  end
  if a == b then
    return 'same'
  elseif attribution == 'ladder' or (a == own.name and b == other.name) then
    return attribution
  end
  local known = speakers.compare(index, a, b, 'unknown')
  if known == 'unknown' and own.told and other.told and attribution == 'unknown' then
    known = speakers.are_two_people(a, b) and 'conflict' or known
  end
  return known ~= 'unknown' and known or attribution
end

--- What the speaker of a quotation is to that of another one.
---@param index incidentquotes.SpeakerIndex
---@param who incidentquotes.Identities
---@param own incidentquotes.Said
---@param other incidentquotes.Said
---@param found string attribution that the words of the two names suggest
---@return string attribution
---@return boolean? apart whether two people are told apart whose last names suggest that they are one
function M.pair(index, who, own, other, found)
  if not own.name or not other.name then
    return as_told(index, own, other, found)
  end
  local a, b = who.canonical[own.name] or own.name, who.canonical[other.name] or other.name
  local alone = own.name ~= other.name and (is_anyone(who, own, b) or is_anyone(who, other, a))
  if alone and speakers.compare(index, own.name, other.name, 'unknown') == 'unknown' then
    return 'unknown', found == 'same'
  end
  local apart = of_namesakes(who, own, other, found)
  local attribution = as_told(index, own, other, apart)
  return as_known(index, who.canonical, own, other, attribution), apart ~= found
end

return M
