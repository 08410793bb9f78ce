--- Whose words a quotation has where its own text does not tell: whoever says them in another document
--- of the incident.

local M = {}

local core = require('incidentquotes.core')
local roster = require('incidentquotes.roster')
local speakers = require('incidentquotes.speakers')

--- Words that two documents must share, and bytes where nobody is said to speak: anybody says “Yes,
--- we could”.
local DESCRIBED_WORDS, GUESSED_WORDS, GUESSED_BYTES = 3, 4, 20
--- A quotation within another and one that is not are the same words only where the one is so much of
--- the other: “Run, he said” is not “Run”.
local SHARE = 0.6
--- Letters of words that mean one person in all of a text; shorter ones may be a pronoun.
local NOUN_LETTERS = 5
--- Quotations of one document that are looked for in the others.
local OPEN_MAX = 100

---@class incidentquotes.Sayings what people say in a text, headlines aside: words, names and whether
--- they stand within other words, side by side
---@field words string[]
---@field names string[]
---@field nested boolean[]

--- Whether a name has two words: one alone may be anything with a capital.
local function is_full(name)
  return name:find('%S%s+%S') ~= nil
end

--- What people say in each text; with `named` only what its own words give to somebody with a name.
---@return incidentquotes.Sayings[]
local function sayings(documents, named)
  local said = {}
  for i, document in ipairs(documents) do
    local words, names, nested = {}, {}, {}
    for _, quotation in ipairs(document.quotations) do
      local name = quotation.speaker and quotation.speaker.name
      local told = quotation.explicit and not quotation.described
      local counts = name and (not named or (told and is_full(name)))
      if counts and quotation.kind == 'speech' and not quotation.heading then
        words[#words + 1], names[#names + 1] = quotation.text, name
        nested[#nested + 1] = quotation.nested_in ~= nil
      end
    end
    said[i] = { words = words, names = names, nested = nested }
  end
  return said
end

--- The one who says the words of a headline in most of the documents but its `own`; nil where two do.
---@return string? name, string? message, string? code
local function claimant(headline, own, said, canonical)
  local times, best, tied = {}, nil, false
  for i, saying in ipairs(said) do
    local found, message, code
    if i ~= own then
      found, message, code = core.find_headline(headline, saying.words)
    end
    if message then
      return nil, message, code
    elseif found then
      local name = saying.names[found]
      local who = canonical[name]
      times[who] = (times[who] or 0) + 1
      local most = best and times[canonical[best]] or 0
      tied = times[who] == most and who ~= canonical[best] or (tied and times[who] < most)
      best = times[who] > most and name or best
    end
  end
  return not tied and best or nil
end

--- Those sayings that may be the same words as a quotation, as far as their lengths tell, and are not
--- those of whoever the quotation is within the words of.
local function comparable(saying, quotation, outer, canonical)
  local own, nested = #quotation.text, quotation.nested_in ~= nil
  local words, names = {}, {}
  for i, other in ipairs(saying.words) do
    local share = math.min(own, #other) / math.max(own, #other)
    local same = outer and canonical[outer] == canonical[saying.names[i]]
    if not same and ((nested == saying.nested[i] and #other >= own) or share >= SHARE) then
      words[#words + 1], names[#names + 1] = other, saying.names[i]
    end
  end
  return { words = words, names = names }
end

local function count_words(text)
  local _, count = text:gsub('%S+', '')
  return count
end

local function count_letters(text)
  local _, count = text:gsub('[^\128-\191]', '')
  return count
end

--- Whether a quotation is somebody's whose name its text does not tell, or nobody's in so many words.
local function is_open(quotation)
  if quotation.kind ~= 'speech' or quotation.heading or not quotation.speaker then
    return false
  end
  local words = count_words(quotation.text)
  if quotation.described then
    -- „il ministro Vanzetti“, “the Transport Department”
    local named = quotation.speaker.name:find('%s%u')
    return not named and words >= DESCRIBED_WORDS
  end
  return not quotation.explicit and words >= GUESSED_WORDS and #quotation.text >= GUESSED_BYTES
end

--- Gives the quotations of one document that are open to whoever says their words in the others.
local function claim_open(document, own, said, canonical, index)
  local open, meant = 0, {}
  for _, quotation in ipairs(document.quotations) do
    if open == OPEN_MAX then
      break
    elseif is_open(quotation) then
      open = open + 1
      local around = quotation.nested_in and document.quotations[quotation.nested_in + 1]
      local outer = around and around.speaker and around.speaker.name
      local alike = {}
      for i, saying in ipairs(said) do
        alike[i] = comparable(saying, quotation, outer, canonical)
      end
      local name, message, code = claimant(quotation.text, own, alike, canonical)
      if message then
        return nil, message, code
      end
      local now = quotation.speaker.name
      local ladder = name and speakers.compare(index, canonical[now], canonical[name], 'unknown')
      if name and ladder ~= 'ladder' then
        -- “the priest” stays who the text says it is; what it only stands beside is no mention.
        if not quotation.described then
          quotation.speaker = {}
        elseif count_letters(now) >= NOUN_LETTERS then
          local other = meant[now]
          meant[now] = (other == nil or other == name) and name or false
        end
        quotation.speaker.name = name
      end
    end
  end
  -- Whoever the priest is, he is so in all that he says.
  for _, quotation in ipairs(document.quotations) do
    local speaker = quotation.described and quotation.speaker
    if speaker and meant[speaker.name] then
      speaker.name = meant[speaker.name]
    end
  end
  return true
end

--- Gives headlines of which nothing in their own text tells whose words they have to whoever says them
--- in another document.
---@param documents incidentquotes.Cast[] those of an incident
---@param canonical table<string, string> see roster.canonical
---@param first integer? the document from which on headlines are asked for; 1
---@return true?, string? message, string? code
function M.claim_headlines(documents, canonical, first)
  local said
  for own = first or 1, #documents do
    for _, quotation in ipairs(documents[own].quotations) do
      if quotation.unclaimed then
        said = said or sayings(documents)
        local name, message, code = claimant(quotation.text, own, said, canonical)
        if message then
          return nil, message, code
        elseif name then
          quotation.speaker = { name = name }
        end
      end
    end
  end
  return true
end

--- Gives what somebody says whose name the text does not tell (“the priest”), and what stands beside
--- nobody, to whoever says the same words in another document.
---@param documents incidentquotes.Cast[] those of an incident
---@param canonical table<string, string> see roster.canonical
---@param declared table[] speakers of incident.yaml
---@param first integer? the document from which on quotations are asked for; 1
---@return true?, string? message, string? code
function M.claim(documents, canonical, declared, first)
  local said, index = sayings(documents, true), speakers.index(declared)
  for own = first or 1, #documents do
    local claimed, message, code = claim_open(documents[own], own, said, canonical, index)
    if not claimed then
      return nil, message, code
    end
  end
  return true
end

--- Gives all quotations of one speaker the same name.
---@param documents incidentquotes.Cast[]
---@param declared table[] speakers of incident.yaml
---@return true?, string? message, string? code
function M.unify(documents, declared)
  local canonical, message, code = roster.canonical(documents, declared)
  if not canonical then
    return nil, message, code
  end
  local claimed
  claimed, message, code = M.claim_headlines(documents, canonical)
  if claimed then
    claimed, message, code = M.claim(documents, canonical, declared)
  end
  if not claimed then
    return nil, message, code
  end
  for _, document in ipairs(documents) do
    for _, quotation in ipairs(document.quotations) do
      local speaker = quotation.speaker
      if speaker then
        speaker.name = canonical[speaker.name]
      end
    end
  end
  return true
end

return M
