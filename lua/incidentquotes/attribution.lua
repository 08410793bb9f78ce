--- What the speaker of one quotation is to that of another one with the same words: asked for a copy and
--- its sources, and for all documents of an incident that are compared.

local M = {}

local speakers = require('incidentquotes.speakers')

---@class incidentquotes.Said a quotation, and who says it
---@field name string? of the speaker, as its text has it
---@field words string? by which the text names them there
---@field told boolean? whether the text says in so many words who speaks, and leaves nobody out
---@field text string the whole of it
---@field lang string?
---@field start integer of the quotation
---@field end integer

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
---@param canonical table<string, string> see roster.canonical
---@param own incidentquotes.Said
---@param other incidentquotes.Said
---@param found string attribution that the words of the two names suggest
---@return string attribution
function M.pair(index, canonical, own, other, found)
  local attribution = as_told(index, own, other, found)
  if own.name and other.name then
    return as_known(index, canonical, own, other, attribution)
  end
  return attribution
end

return M
