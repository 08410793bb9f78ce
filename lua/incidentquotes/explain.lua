--- What a finding says to people: one sentence, about what is known and nothing more.

local json = require('incidentquotes.json')

local M = {}

--- Longest stretch of words that is shown whole, in bytes.
local EXCERPT_MAX = 60
--- Sources that are named; of more, the number is said.
local NAMED_MAX = 3

--- Cuts words in the middle, at blanks.
---@param words string
---@return string
local function excerpt(words)
  words = words:gsub('%s+', ' ')
  if #words <= EXCERPT_MAX then
    return words
  end
  local head = words:sub(1, EXCERPT_MAX - 20):match('^(.*)%s') or ''
  local tail = words:sub(-16):match('%s(.*)$') or ''
  if head == '' then
    -- No blank to cut at: keep whole characters.
    return (words:sub(1, EXCERPT_MAX):gsub('[\194-\244][\128-\191]*$', '')) .. ' …'
  end
  return head .. ' … ' .. tail
end
M.excerpt = excerpt

--- Words in quotation marks, shortened where they are long.
---@param words string
---@return string
local function quote(words)
  return '“' .. excerpt(words) .. '”'
end
M.quote = quote

local function plural(count, word)
  return ('%d %s%s'):format(count, word, count == 1 and '' or 's')
end

--- “daily”, “daily, wire and port”, “daily, wire and 4 more”.
---@param ids string[]
---@return string
local function list(ids)
  if #ids > NAMED_MAX then
    return ('%s, %s and %d more'):format(ids[1], ids[2], #ids - 2)
  elseif #ids > 1 then
    return table.concat(ids, ', ', 1, #ids - 1) .. ' and ' .. ids[#ids]
  end
  return ids[1] or ''
end
M.list = list

---@class incidentquotes.Case
---@field copy string text of the copy
---@field source string? text of the best source
---@field edits incidentquotes.Edit[]
---@field best string? id of the best source
---@field same string[] ids of all sources that have the words in the same relation
---@field alike string[] ids of those of them that have the very words of the best source
---@field origin string? id of the source that all those go back to, where one copies another
---@field supplied integer how many sources were supplied
---@field speaker string? of the copy
---@field best_speaker string? of the best source
---@field best_text string? its words
---@field quoted string[]? ids of sources that quote the copy's speaker with other words
---@field lost string? what the cut takes from the sentence in the source, where that is on one side only

---@param text string
---@param span integer[]
local function slice(text, span)
  return text:sub(span[1] + 1, span[2])
end

--- The first edits, in words: what became what, what is missing, what was added.
---@param case incidentquotes.Case
---@return string
local function differences(case)
  local parts = {}
  for _, edit in ipairs(case.edits) do
    local now, was = slice(case.copy, edit.copy), slice(case.source, edit.source)
    if edit.op == 'replace' then
      parts[#parts + 1] = quote(was) .. ' became ' .. quote(now)
    elseif edit.op == 'delete' then
      parts[#parts + 1] = quote(was) .. ' is missing'
    else
      parts[#parts + 1] = quote(now) .. ' was added'
    end
  end
  if #parts > 2 then
    return ('%s; %s; %s'):format(parts[1], parts[2], plural(#parts - 2, 'more difference'))
  end
  return table.concat(parts, '; ')
end

---@param case incidentquotes.Case
---@param op string
local function words_of(case, op)
  local parts = {}
  for _, edit in ipairs(case.edits) do
    if edit.op == op then
      parts[#parts + 1] =
        quote(op == 'delete' and slice(case.source, edit.source) or slice(case.copy, edit.copy))
    end
  end
  return list(parts)
end

local function having(case)
  if case.origin and #case.same > 1 then
    return ('in %s, which go back to %s'):format(list(case.same), case.origin)
  elseif case.origin then
    return ('in %s, which goes back to %s'):format(case.same[1], case.origin)
  end
  if #case.same == case.supplied and case.supplied > 2 then
    return ('all %d sources have it'):format(case.supplied)
  end
  return 'in ' .. list(case.same)
end

--- Sentences by relation.
---@type table<string, fun(case: incidentquotes.Case): string>
local sentences = {
  identical = function(case)
    return 'verbatim, ' .. having(case)
  end,
  normalized = function(case)
    return 'the same words, ' .. having(case)
  end,
  truncated = function(case)
    return 'part of a longer quotation, ' .. having(case)
  end,
  elided = function(case)
    return ('cut, and shown to be: %s left out; %s'):format(words_of(case, 'delete'), having(case))
  end,
  ['elided-silent'] = function(case)
    return ('drops %s without an ellipsis; %s'):format(words_of(case, 'delete'), having(case))
  end,
  bracketed = function(case)
    return 'as in the source but for the words in brackets, ' .. having(case)
  end,
  extended = function(case)
    return ('adds %s to the words %s'):format(words_of(case, 'insert'), having(case))
  end,
  spliced = function(case)
    return ('joins words of two utterances, from %s'):format(list(case.same))
  end,
  ['altered-minor'] = function(case)
    return ('slightly altered: %s (%s)'):format(differences(case), list(case.alike))
  end,
  altered = function(case)
    return ('altered: %s (%s)'):format(differences(case), list(case.alike))
  end,
  narration = function(case)
    return ('the words of the reporter, not of a speaker: outside quotation marks %s'):format(
      having(case)
    )
  end,
  indirect = function(case)
    return ('in other person or mood, and outside quotation marks, %s'):format(having(case))
  end,
  retranslated = function(case)
    return ('perhaps another translation of the words %s: “%s”'):format(
      having(case),
      excerpt(case.best_text or '')
    )
  end,
  ['not-found'] = function(case)
    local said = ('not found in the %s'):format(plural(case.supplied, 'supplied source'))
    if case.quoted then
      said = ('%s; %s is quoted in %s'):format(said, case.speaker, list(case.quoted))
    end
    return said
  end,
}

--- What a flag adds to the sentence.
local warnings = {
  ['negation-lost'] = 'the cut removes a negation',
  ['condition-lost'] = 'the cut removes a condition',
  ['hedge-lost'] = 'the cut removes what makes it less certain',
  ['meaning-changed'] = 'a negation is added or removed',
}

--- Relations in which nothing but a cut is wrong.
local cut = {
  truncated = true,
  elided = true,
  ['elided-silent'] = true,
  bracketed = true,
  normalized = true,
  identical = true,
}

--- Relations in which words are other ones, and a cut may be wrong besides.
local changed = { extended = true, ['altered-minor'] = true, altered = true }

--- What another speaker adds to the sentence.
local speakers_differ = {
  conflict = '%s here, %s in %s',
  ladder = '%s here, %s in %s, who speaks for the same side',
}

---@param relation string
---@param flags string[]
---@param attribution string
---@param case incidentquotes.Case
---@return string
function M.sentence(relation, flags, attribution, case)
  local sentence = sentences[relation](case)
  if speakers_differ[attribution] then
    local speakers = speakers_differ[attribution]:format(case.speaker, case.best_speaker, case.best)
    -- Who speaks for the same side is the smaller matter beside other words.
    local behind = attribution == 'ladder' and not cut[relation]
    sentence = behind and sentence .. '; ' .. speakers or speakers .. ': ' .. sentence
  end
  -- A sentence about a cut names the words itself.
  local told = { ['hedge-lost'] = relation:find('^elided') ~= nil }
  local turned = false
  for _, flag in ipairs(flags) do
    turned = turned or flag == 'meaning-changed'
  end
  for _, flag in ipairs(flags) do
    -- A negation that the cut removes is not told twice.
    told['meaning-changed'] = told['meaning-changed'] or (flag == 'negation-lost' and cut[relation])
    local lost = flag ~= 'meaning-changed' and case.lost
    local warning = warnings[flag]
      and not told[flag]
      and warnings[flag] .. (lost and ' (' .. quote(lost) .. ')' or '')
    if warning and (flag == 'meaning-changed' or cut[relation]) then
      sentence = warning .. ': ' .. sentence
    elseif warning and changed[relation] and not (flag == 'negation-lost' and turned) then
      -- Beside words that are other ones, what a cut takes away comes behind them.
      sentence = sentence .. '; ' .. warning
    end
  end
  return sentence
end

--- What the words of one version are to another's, for people.
---@type table<string, string>
local relations = {
  identical = 'word for word',
  normalized = 'the same words',
  truncated = 'part of a longer quotation',
  elided = 'cut, and shown to be',
  ['elided-silent'] = 'cut without an ellipsis',
  bracketed = 'with words in brackets',
  extended = 'with words added',
  ['altered-minor'] = 'slightly altered',
  altered = 'altered',
  spliced = 'joined of two utterances',
  retranslated = 'perhaps another translation',
  narration = 'the reporter’s words',
  indirect = 'indirect speech',
  ['not-found'] = 'not found',
  conflict = 'something else',
  compatible = 'goes with it',
}

--- A relation in words.
---@param relation string
---@return string
function M.relation(relation)
  return relations[relation] or relation
end

--- The text without what could act on a terminal or turn the reading direction: control characters,
--- escape sequences, bidirectional controls and what is no UTF-8 become “�”, white space one blank.
---@param text string
---@return string
function M.neutralize(text)
  return (
    json
      .sanitize(text)
      :gsub('%s+', ' ')
      :gsub('[%z\1-\31\127]', '�')
      :gsub('\194[\128-\159]', '�')
      :gsub('\226\128[\142\143\168-\174]', '�')
      :gsub('\226\129[\166-\169]', '�')
      :gsub('\216\156', '�')
  )
end

return M
