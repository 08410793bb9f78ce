--- Whose words a quotation has where its own text does not tell: whoever says them in another document
--- of the incident.

local M = {}

local core = require('incidentquotes.core')
local roster = require('incidentquotes.roster')
local speakers = require('incidentquotes.speakers')

--- Words and bytes that two documents must share: anybody says “It was terrible”.
local WORDS_LEAST, BYTES_LEAST = 4, 20
--- A quotation within another and one that is not are the same words only where the one is so much of
--- the other: “Run, he said” is not “Run”.
local SHARE = 0.6
--- Quotations of one document that are looked for in the others.
local OPEN_MAX = 100
--- Words by which those that may be the same are found: so many of the rarest ones, and none that
--- stands in more utterances than that.
local RARE_WORDS, UTTERANCES_MAX = 3, 64

---@class incidentquotes.Sayings what people say in a text, headlines aside: words, names and whether
--- they stand within other words, side by side
---@field document integer
---@field words string[]
---@field names string[]
---@field nested boolean[]?

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
    said[i] = { document = i, words = words, names = names, nested = nested }
  end
  return said
end

--- The one who says the words of a headline in most of the documents but its `own`; nil where two do.
---@return string? name, string? message, string? code
local function claimant(headline, own, said, canonical)
  local times, best, tied = {}, nil, false
  for _, saying in ipairs(said) do
    local found, message, code
    if saying.document ~= own then
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

--- The words of a text, without capitals of ASCII and without what stands around them.
local function words_of(text)
  return text:lower():gmatch('[%w\128-\255]+')
end

---@class incidentquotes.Saying what somebody with a name says in so many words
---@field document integer
---@field words string
---@field name string
---@field nested boolean whether it stands within other words

--- What people say in all texts, and for each word the numbers of the sayings that have it; see
--- `sayings`.
---@return {list: incidentquotes.Saying[], words: table<string, integer[]>}
local function index_sayings(documents, named)
  local list, words = {}, {}
  for document, said in ipairs(sayings(documents, named)) do
    for i, text in ipairs(said.words) do
      local number = #list + 1
      list[number] =
        { document = document, words = text, name = said.names[i], nested = said.nested[i] }
      for word in words_of(text) do
        local numbers = words[word] or {}
        words[word] = numbers
        if numbers[#numbers] ~= number and #numbers <= UTTERANCES_MAX then
          numbers[#numbers + 1] = number
        end
      end
    end
  end
  return { list = list, words = words }
end

--- The numbers of the sayings that have one of the rarest words of a text, in order.
local function find_sharing(index, text)
  local lists, seen, numbers = {}, {}, {}
  for word in words_of(text) do
    local list = index.words[word]
    if list and not seen[word] and #list <= UTTERANCES_MAX then
      seen[word] = true
      lists[#lists + 1] = list
    end
  end
  table.sort(lists, function(a, b)
    return #a < #b
  end)
  for i = 1, math.min(#lists, RARE_WORDS) do
    for _, number in ipairs(lists[i]) do
      numbers[#numbers + 1] = not seen[number] and number or nil
      seen[number] = true
    end
  end
  table.sort(numbers)
  return numbers
end

--- Whether a saying may be the same words as a quotation, as far as their lengths tell.
local function is_comparable(quotation, saying)
  local own, other = #quotation.text, #saying.words
  local share = math.min(own, other) / math.max(own, other)
  local within = quotation.nested_in ~= nil
  return share >= SHARE or (within == saying.nested and other >= own)
end

--- The sayings of each document that may be the same words as a quotation.
---@param may fun(saying: incidentquotes.Saying): boolean
---@return incidentquotes.Sayings[]
local function find_alike(index, quotation, may)
  local alike = {}
  for _, number in ipairs(find_sharing(index, quotation.text)) do
    local saying = index.list[number]
    if may(saying) then
      local last = alike[#alike]
      if not last or last.document ~= saying.document then
        last = { document = saying.document, words = {}, names = {} }
        alike[#alike + 1] = last
      end
      table.insert(last.words, saying.words)
      table.insert(last.names, saying.name)
    end
  end
  return alike
end

local function count_words(text)
  local _, count = text:gsub('%S+', '')
  return count
end

--- Whether a quotation is somebody's whose name its text does not tell, or nobody's in so many words.
local function is_open(quotation)
  if quotation.kind ~= 'speech' or not quotation.speaker then
    return false
  end
  local open = quotation.described or (not quotation.explicit and not quotation.heading)
  return open and #quotation.text >= BYTES_LEAST and count_words(quotation.text) >= WORDS_LEAST
end

--- The roles that the documents give to people, by the one name of each.
---@return table<string, incidentquotes.Office[]>
local function held_roles(documents, canonical)
  local held = {}
  for _, document in ipairs(documents) do
    for _, office in ipairs(document.offices or {}) do
      local has = office.held and not office.family
      local name = has and (canonical[office.name] or office.name)
      if name then
        held[name] = held[name] or {}
        table.insert(held[name], office)
      end
    end
  end
  return held
end

--- Whether somebody may be whom a text calls by these words. Kin, and whoever has no role that is known,
--- may be anybody.
---@param words string
---@param offices incidentquotes.Office[]? of the text
---@param known incidentquotes.Office[]? what the texts say that somebody is
---@return boolean? may, string? message, string? code
local function may_be(words, offices, known)
  for _, office in ipairs(known and offices or {}) do
    if not office.held and office.name == words then
      return roster.may_hold(office, known)
    end
  end
  return true
end

--- Whether a quotation's speaker is somebody whom no document tells, or only by these words.
local function is_unknown(quotation, canonical)
  local name = quotation.speaker and quotation.speaker.name
  return not quotation.described or canonical[name] == name
end

--- Whether two names are of two speakers of whom none speaks for the other.
local function is_another(a, b, declared)
  return a ~= b and speakers.compare(declared, a, b, 'unknown') ~= 'ladder'
end

--- Gives the quotations of one document that are open to whoever says their words in the others.
local function claim_open(document, own, index, canonical, declared, held)
  local open = 0
  for _, quotation in ipairs(document.quotations) do
    if open == OPEN_MAX then
      break
    elseif is_open(quotation) and is_unknown(quotation, canonical) then
      open = open + 1
      local around = quotation.nested_in and document.quotations[quotation.nested_in + 1]
      local outer = around and around.speaker and around.speaker.name
      local alike = find_alike(index, quotation, function(saying)
        -- Whoever tells what somebody said has not said it.
        local own_teller = outer and canonical[outer] == canonical[saying.name]
        return not own_teller and is_comparable(quotation, saying)
      end)
      local name, message, code = claimant(quotation.text, own, alike, canonical)
      if message then
        return nil, message, code
      end
      local now, may = quotation.speaker.name, name ~= nil
      if may and quotation.described then
        may, message, code = may_be(now, document.offices, held[canonical[name]])
      end
      if message then
        return nil, message, code
      elseif may and is_another(canonical[now], canonical[name], declared) then
        -- “the priest” stays who the text says it is; what it only stands beside is no mention.
        quotation.speaker = quotation.described and quotation.speaker or {}
        quotation.speaker.name = name
      end
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
  local index
  for own = first or 1, #documents do
    local asked = 0
    for _, quotation in ipairs(documents[own].quotations) do
      if quotation.unclaimed and asked < OPEN_MAX then
        asked = asked + 1
        index = index or index_sayings(documents)
        local alike = find_alike(index, quotation, function()
          return true
        end)
        local name, message, code = claimant(quotation.text, own, alike, canonical)
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
---@return true?, string? message, string? code
function M.claim(documents, canonical, declared)
  local index = index_sayings(documents, true)
  local speaker_index, held = speakers.index(declared), held_roles(documents, canonical)
  for own, document in ipairs(documents) do
    local claimed, message, code = claim_open(document, own, index, canonical, speaker_index, held)
    if not claimed then
      return nil, message, code
    end
  end
  return true
end

--- Gives all quotations of one speaker the same name; what their text calls them stays as `called`.
---@param documents incidentquotes.Cast[]
---@param declared table[] speakers of incident.yaml
---@param lang string? BCP 47, of what is declared
---@return table<string, string>? canonical see roster.canonical
---@return table<string, table<string, boolean>>|string|nil namesakes the same; or a message
---@return string? code
function M.unify(documents, declared, lang)
  local canonical, namesakes, code = roster.canonical(documents, declared, lang)
  if not canonical then
    return nil, namesakes, code
  end
  local claimed, message
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
        speaker.called, speaker.name = speaker.name, canonical[speaker.name]
      end
    end
  end
  return canonical, namesakes
end

return M
