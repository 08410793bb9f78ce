--- Who an incident says its speakers are: what a person declares wins over what was found.

local M = {}

local core = require('incidentquotes.core')
local roster = require('incidentquotes.roster')

--- A name as it is compared: lower case where that is safe, without blanks around it.
---@param name string
---@return string
local function key(name)
  return (name:gsub('%u', string.lower):gsub('^%s+', ''):gsub('%s+$', ''))
end

--- A phrase that only begins with a capital, as it stands inside a sentence: “The company”.
---@param name string
---@return string
local function inside_sentence(name)
  local is_phrase = name:find('^%u%l* %l') and not name:find('%u', 2)
  return is_phrase and name:gsub('^%u', string.lower) or name
end

---@class incidentquotes.SpeakerIndex
---@field declared table<string, table> by every name and alias, as they are compared
---@field found table<string, table|false> by names that nobody declared in so many words

--- Declared speakers by every name and alias.
---@param declared {name: string, kind: string?, aliases: string[], speaks_for: string[]}[]
---@return incidentquotes.SpeakerIndex
function M.index(declared)
  local by_name = {}
  for _, speaker in ipairs(declared) do
    by_name[key(speaker.name)] = speaker
    for _, alias in ipairs(speaker.aliases or {}) do
      by_name[key(alias)] = by_name[key(alias)] or speaker
    end
  end
  -- A misspelling, a last name: looked up once. What is found of one name says nothing of another that
  -- is spelt with other capitals.
  local found = setmetatable({}, {
    __index = function(self, name)
      local speaker = roster.speaker(declared, name) or false
      rawset(self, name, speaker)
      return speaker
    end,
  })
  return { declared = by_name, found = found }
end

---@param index incidentquotes.SpeakerIndex
---@param name string
---@return table|false
local function find(index, name)
  return index.declared[key(name)] or index.found[inside_sentence(name)]
end

--- What two names of one speaker have in common: the declared name where there is one.
---@param index incidentquotes.SpeakerIndex
---@param name string
---@return string
function M.identity(index, name)
  local speaker = find(index, name)
  return key(speaker and speaker.name or name)
end

local function speaks_for(speaker, other)
  for _, name in ipairs(speaker.speaks_for or {}) do
    if key(name) == key(other.name) then
      return true
    end
  end
  return false
end

--- What is known of two speakers once the declared ones are taken into account.
---@param index incidentquotes.SpeakerIndex
---@param a string?
---@param b string?
---@param found string attribution that the words alone suggest
---@return string attribution
function M.compare(index, a, b, found)
  local first, second = a and find(index, a), b and find(index, b)
  if not first and not second then
    return found
  elseif first and second then
    if first == second then
      return 'same'
    end
    return (speaks_for(first, second) or speaks_for(second, first)) and 'ladder' or found
  end
  -- An organisation speaks through people whom nobody declared.
  local known = first or second
  if found == 'conflict' and known.kind == 'organisation' then
    return 'unknown'
  end
  return found
end

--- Words for somebody as a role has them: in lower case, without an article.
local function without_article(phrase)
  return key(phrase:sub(core.article(phrase) + 1))
end

--- Whether two phrases call somebody the same: “The driver”, “the driver of the bus”.
---@param a string
---@param b string
---@return boolean
function M.is_same_phrase(a, b)
  local short, long = without_article(a), without_article(b)
  if #short > #long then
    short, long = long, short
  end
  return short == long or long:sub(1, #short + 1) == short .. ' '
end

--- The name of the only declared speaker whose role begins with a phrase: “the spokeswoman” for a
--- “spokeswoman for the port authority”; nil where there is none, or more.
---@param index incidentquotes.SpeakerIndex
---@param phrase string
---@return string?
function M.holder(index, phrase)
  local words, holder = without_article(phrase), nil
  for _, speaker in pairs(index.declared) do
    for _, role in ipairs(speaker.roles or {}) do
      local known = key(role)
      if known == words or known:sub(1, #words + 1) == words .. ' ' then
        if holder and holder ~= speaker.name then
          return nil
        end
        holder = speaker.name
      end
    end
  end
  return holder
end

--- Bytes of text around words in which whoever says them is looked for.
local SENTENCE_MOST, PARAGRAPH_MOST = 600, 2000
--- Bytes between a person and the organisation they are of.
local BESIDE = 60

--- The part of a text around a span that no `stop` interrupts.
---@param text string
---@param first integer offset in bytes, from 0
---@param last integer
---@param stop string a pattern
---@param most integer bytes on either side
---@return string
local function around(text, first, last, stop, most)
  local before = text:sub(math.max(1, first - most), first)
  local from, at = 1, 1
  while true do
    local _, e = before:find(stop, at)
    if not e then
      break
    end
    from, at = e + 1, e + 1
  end
  local after = text:sub(first + 1, last + most)
  local till = after:find(stop, last - first + 1)
  return before:sub(from) .. after:sub(1, till)
end

local function last_word(name)
  return name:match('[^%s,]+$') or name
end

--- Whether a text names an organisation, by its name or an alias.
local function names_organisation(text, organisation)
  if text:find(organisation.name, 1, true) then
    return true
  end
  for _, alias in ipairs(organisation.aliases or {}) do
    -- “The company” may be any.
    if alias:find('%u') and text:find(alias, 1, true) then
      return true
    end
  end
  return false
end

--- Shorter words are no names that another spelling could mean: “La” is not “La Compagnie des Bords”.
local NAME_LEAST = 4

--- Whether a text names somebody: by the last word of the name, or by one that is but misspelt.
local function names_person(text, name)
  if text:find(last_word(name), 1, true) then
    return true
  end
  local person = { { name = name } }
  for word in text:gmatch('%f[%w\128-\255][%u\128-\255][^%s%p]+') do
    if #word >= NAME_LEAST and roster.speaker(person, word) then
      return true
    end
  end
  return false
end

--- Whether a name is an article and a noun where all nouns have capitals, perhaps with small words
--- behind it: „Ein Kollege des Toten“.
local function is_noun(name)
  local size, nouns = core.article(name)
  local behind = nouns and name:sub(size + 1)
  return behind and (not behind:find(' ', 1, true) or behind:find('^%S+ %l')) and true or false
end

--- Words that name nobody: they begin in lower case, or only their first word, an article, has a
--- capital that is not a noun's (“Die Floristin”).
---@param name string
---@return boolean
function M.is_phrase(name)
  return name:find('^%l')
    or name:find('^\195[\160-\191]')
    or name:find('^\208[\176-\191]')
    or name:find('^\209')
    or is_noun(name)
    or inside_sentence(name) ~= name
end

--- Whether two names are first and last names that have no word in common.
---@param a string
---@param b string
---@return boolean
function M.are_two_people(a, b)
  if M.is_phrase(a) or M.is_phrase(b) or not a:find('%S%s+%S') or not b:find('%S%s+%S') then
    return false
  end
  local words = {}
  for word in key(a):gmatch('%S+') do
    words[word] = true
  end
  for word in key(b):gmatch('%S+') do
    if words[word] then
      return false
    end
  end
  return true
end

--- Bytes before a quotation in which whoever a second word is for has been named, and bytes behind it
--- in which an organisation is.
local NAMED_BEFORE, NAMED_BEHIND = 320, 160

--- Whether a text names an organisation that a speaker speaks for.
local function names_side(index, speaker, text)
  for _, name in ipairs(speaker.speaks_for or {}) do
    if names_organisation(text, find(index, name) or { name = name }) then
      return true
    end
  end
  return false
end

--- What the words for a speaker are to a person whom the text names right before the quotation: “Luc
--- Perrin saw it fall. ‘…,’ the farmer said.” Of somebody who speaks for an organisation they may mean
--- that (“the company”), or what it has written (“the statement said”).
---@param index incidentquotes.SpeakerIndex
---@param phrase string
---@param name string
---@param text string
---@param first integer offset in bytes of the quotation
---@param last integer
---@return string attribution
function M.epithet(index, phrase, name, text, first, last)
  if not M.is_phrase(phrase) or M.is_phrase(name) then
    return 'unknown'
  end
  local before = text:sub(math.max(1, first - NAMED_BEFORE), first)
  local behind = text:sub(last + 1, last + NAMED_BEHIND):gsub('[.!?]%s.*', '')
  local speaker = find(index, name) or {}
  for _, role in ipairs(speaker.roles or {}) do
    if role:find(last_word(phrase), 1, true) then
      return names_person(before, name) and 'same' or 'unknown'
    end
  end
  local side = #(speaker.speaks_for or {}) > 0
  if names_person(before, name) then
    return side and 'ladder' or 'same'
  end
  return side and names_side(index, speaker, before .. behind) and 'ladder' or 'unknown'
end

--- Longest label of a turn in a transcript, in bytes.
local LABEL = 64

--- The label of the turn that a paragraph is: “SHERIFF ASHBY: …”, “R. …”.
local function label_of(paragraph)
  local label = paragraph:match('^%s*([^:\n]+):%s') or paragraph:match('^%s*(%u)%.%s')
  return label and #label <= LABEL and label or nil
end

--- The last paragraph before byte `at` that is no turn of the interview there.
local function before_interview(text, at)
  for paragraph in text:sub(math.max(1, at - PARAGRAPH_MOST), at):reverse():gmatch('[^\n]+') do
    paragraph = paragraph:reverse()
    if not label_of(paragraph) and paragraph:find('%S') then
      return paragraph
    end
  end
  return ''
end

--- Whether the words stand in a turn of somebody's in a transcript, or in an answer of an interview
--- which the text before says is theirs.
local function is_turn_of(name, text, first, paragraph)
  local label = label_of(paragraph)
  if not label then
    return false
  end
  if #label == 1 then
    return names_person(before_interview(text, first), name)
  end
  return label:lower():find(last_word(name):lower(), 1, true) ~= nil
end

--- Whose words a source reports without marks: the copy's speaker's where the sentence names them,
--- or who speaks in the transcript there, or the text before what is reported in the paragraph; or
--- somebody's for the same side where the paragraph names whom they speak for.
---@param index incidentquotes.SpeakerIndex
---@param own string speaker of the copy
---@param text string of the source
---@param first integer offset in bytes of the words
---@param last integer
---@param relation string `narration` or `indirect`
---@return string attribution
---@return boolean turn whether the words are those of a turn of the copy's speaker
function M.reported(index, own, text, first, last, relation)
  local sentence = around(text, first, last, '[.!?]%s', SENTENCE_MOST)
  local paragraph = around(text, first, last, '\n', PARAGRAPH_MOST)
  local turn = is_turn_of(own, text, first, paragraph)
  if turn or names_person(sentence, own) then
    return 'same', turn
  end
  if relation == 'indirect' and names_person(paragraph, own) then
    return 'same', false
  end
  return names_side(index, find(index, own) or {}, paragraph) and 'ladder' or 'unknown', false
end

--- Bytes around a person's name in which the organisation stands that they speak for.
local VOICE_REACH = 240

--- Whether the texts say of one of two whom nobody declared that they speak for the other: “Orla Quill,
--- head of safety at Ness Ferries”.
---@param index incidentquotes.SpeakerIndex
---@param a string
---@param b string
---@param texts {text: string, lang: string?}[]
---@return boolean
function M.is_voice(index, a, b, texts)
  if (find(index, a) and find(index, b)) or M.is_phrase(a) or M.is_phrase(b) then
    return false
  end
  for _, source in ipairs(texts) do
    local text = source.text
    local at = text:find(b, 1, true)
    while at do
      local window = around(text, at - 1, at - 1 + #b, '\n', VOICE_REACH)
      if window:find(last_word(a), 1, true) then
        -- „Die Versicherung Helvag“ is „die Helvag“ elsewhere.
        local short = window:find(a, 1, true) and a or last_word(a)
        local one, other =
          core.voice(window, source.lang, short, b), core.voice(window, source.lang, b, short)
        if one or other then
          return true
        end
      end
      at = text:find(b, at + 1, true)
    end
  end
  return false
end

--- Whether a source sets a person beside a declared organisation, with no more than a role and a
--- comma between them: “the head of the Ness Ferries, Orla Quill,”.
---@param index incidentquotes.SpeakerIndex
---@param a string
---@param b string
---@param text string of the source
---@return boolean
function M.beside(index, a, b, text)
  local organisation, person = find(index, a), b
  if not organisation or organisation.kind ~= 'organisation' then
    organisation, person = find(index, b), a
  end
  if not organisation or organisation.kind ~= 'organisation' or find(index, person) then
    return false
  end
  local at = text:find(person, 1, true)
  while at do
    local before = text:sub(math.max(1, at - BESIDE), at - 1):gsub('.*[.!?;:]%s', '')
    local after = text:sub(at + #person, at + #person + BESIDE):gsub('[.!?;:]%s.*', '')
    if names_organisation(before, organisation) or names_organisation(after, organisation) then
      return true
    end
    at = text:find(person, at + 1, true)
  end
  return false
end

return M
