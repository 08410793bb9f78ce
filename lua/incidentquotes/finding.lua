--- Findings: what is said of one quotation of a copy, from the verdict of the core.

local M = {}

local acceptance = require('incidentquotes.acceptance')
local attribution_of = require('incidentquotes.attribution')
local derivation = require('incidentquotes.derivation')
local explain = require('incidentquotes.explain')
local lines = require('incidentquotes.lines')
local speakers = require('incidentquotes.speakers')
local verbatim = require('incidentquotes.verbatim')

--- Relations of words that are the same but for marks, capitals and what ends them.
local whole = { identical = true, normalized = true }

--- Sources that have the words in the best relation, the best source first.
local function same_relation(self, matches)
  local ids, best = {}, matches[1]
  for _, match in ipairs(matches) do
    if match.relation == best.relation or (whole[match.relation] and whole[best.relation]) then
      ids[#ids + 1] = self.indexed[match.source].id
    end
  end
  return ids
end

--- Relations to words that stand outside quotation marks.
local reported = { narration = true, indirect = true }

--- Codes of what is wrong with the speaker alone, by attribution.
local attribution_codes = {
  conflict = { 'IQ301', 'error' },
  ladder = { 'IQ302', 'warning' },
}

--- Who spoke, in the copy and in a source.
---@param copy incidentquotes.Checker
---@param quotation table of the copy
---@param other string? who speaks in the source
---@param issuer string? of the source, where it is a statement
---@return string attribution
---@return boolean? turn whether the words are those of a turn of whoever speaks in the copy
---@return boolean? apart see attribution.pair
local function attribute_match(self, copy, quotation, match, other, issuer)
  local own = quotation.speaker and quotation.speaker.name
  local source = self.indexed[match.source]
  local index, text = self.speaker_index, self.texts[source.id]
  if own and reported[match.relation] then
    local issued = issuer and speakers.compare(index, own, issuer, 'unknown')
    if issued == 'same' or issued == 'ladder' then
      return issued
    end
    return speakers.reported(index, own, text, match.start, match['end'], match.relation)
  end
  local here = {
    name = own,
    words = quotation.speaker and quotation.speaker.text,
    words_start = quotation.speaker and quotation.speaker.start,
    told = quotation.told,
    plain = quotation.plain,
    text = copy.text,
    lang = copy.lang,
    start = quotation.start,
    ['end'] = quotation['end'],
  }
  local there = {
    name = other,
    words = match.speaker_text,
    words_start = match.speaker_start,
    told = match.told,
    plain = match.plain,
    text = text,
    lang = source.lang,
    start = match.start,
    ['end'] = match['end'],
  }
  local attribution, apart = attribution_of.pair(index, copy, here, there, match.attribution)
  return attribution, false, apart
end

--- Words without the marks around them and between them.
local function words_of(text)
  -- Curly marks and apostrophes and dashes are straight ones.
  text = text:gsub('\226\128[\144-\159]', ' ')
  return (text:gsub('[%s%p]+', ' '):gsub('%u', string.lower):gsub('^ ', ''):gsub(' $', ''))
end

--- Sources that have the very words of the best one: what differs from those differs from all.
local function same_words(self, matches)
  local ids, best = {}, matches[1]
  for i, match in ipairs(matches) do
    local alike = i == 1 or match.relation == best.relation
    if alike and words_of(match.text) == words_of(best.text) then
      ids[#ids + 1] = self.indexed[match.source].id
    end
  end
  return ids
end

--- Beginnings of so many bytes are compared: names have endings.
local STEM = 6

--- Whether who speaks is known by another sentence only: the words here, a pronoun or a role, have
--- nothing of the name.
local function is_guessed(quotation)
  local mention = quotation.speaker
  if not mention or not mention.text or not mention.name then
    return true
  end
  for word in mention.text:gmatch('%S+') do
    local stem = word:gsub('^%p+', ''):sub(1, STEM)
    if #stem >= 2 and (' ' .. mention.name):find(' ' .. stem, 1, true) then
      return false
    end
  end
  return true
end

--- Relations of words that are the source's, every cut shown: whoever says them in one of the sources
--- says them.
local verbatim_relations = { identical = true, normalized = true, truncated = true, elided = true }

--- The attribution of a verdict with declared speakers taken into account, and its code and severity.
local function attribute(self, copy, quotation, verdict)
  local own = quotation.speaker and quotation.speaker.name
  local best = verdict.matches[1]
  local attribution, is_same, are_apart = verdict.attribution, false, false
  local code, severity = verdict.code, verdict.severity
  for _, match in ipairs(verdict.matches) do
    local source = self.indexed[match.source]
    local issuer = source.kind == 'statement' and source.outlet or nil
    -- What nobody else says in a statement is said by whoever issues it.
    local other = match.speaker or issuer
    local found, turn, apart = attribute_match(self, copy, quotation, match, other, issuer)
    if turn and words_of(match.text) == words_of(quotation.text) then
      -- A transcript has nobody's words between marks.
      match.relation = 'truncated'
    end
    match.attribution = found
    local alike = verbatim_relations[match.relation] or match.relation == best.relation
    is_same = is_same or (found == 'same' and alike)
    are_apart = are_apart or apart
  end
  if is_same then
    attribution = 'same'
  elseif best and (attribution ~= 'same' or are_apart) then
    attribution = best.attribution
  end
  if best and reported[verdict.relation] and not reported[best.relation] then
    verdict.relation, code, severity = best.relation, nil, nil
  end
  if code == 'IQ301' or not code then
    local own_code = attribution_codes[attribution] or {}
    code, severity = own_code[1], own_code[2]
  end
  if code == 'IQ301' and (is_guessed(quotation) or speakers.is_phrase(own)) then
    severity = 'warning'
  end
  return attribution, code, severity
end

local function count_words(text)
  return select(2, text:gsub('[^%s%p]+[^%s]*', ''))
end

--- Flags of a cut that takes a meaning away.
local losses = { ['negation-lost'] = true, ['condition-lost'] = true, ['hedge-lost'] = true }

--- Words without the blanks and the punctuation around them; nil where there are none.
local function bare(words)
  words = lines.flatten(words):gsub('^[%s%p]+', '')
  -- Anchored at the front, and so in one go: “+$” tries anew at every byte.
  words = words:match('^(.*[^%s,;:%-])') or ''
  return words:find('[%w\128-\255]') and words or nil
end

--- What a cut takes from the sentence in the source; nil where words are missing on both sides of those
--- that are left: which of them matter is not known then.
---@param self incidentquotes.Incident
---@param verdict table
---@return string?
local function lost_words(self, verdict)
  local match, is_lost = verdict.matches[1], false
  for _, flag in ipairs(verdict.flags) do
    is_lost = is_lost or losses[flag] or false
  end
  if not match or not is_lost then
    return nil
  end
  local text, innermost = self.texts[self.indexed[match.source].id], 0
  local near = self.index:quotations(match.source, match.start, match['end'])
  for i, quotation in pairs(near) do
    if i > innermost and quotation.start <= match.start and match['end'] <= quotation['end'] then
      innermost = i
    end
  end
  local around = near[innermost]
  if not around then
    return nil
  end
  local said = text:sub(around.start + 1, match.start)
  local before = bare(said:match('^.*[.!?](.*)$') or said)
  local behind = bare(text:sub(match['end'] + 1, around['end']):match('^([^.!?]*)'))
  return not (before and behind) and (before or behind) or nil
end

--- Sources of more bytes in all are not gone through for who is quoted in them.
local GONE_THROUGH_MAX = 2097152

--- Where whoever speaks is quoted with other words: what is not found may be a translation of those, or
--- said at another time, and there is the place to look.
---@param self incidentquotes.Incident
---@param name string? of the speaker in the copy
---@return string[]? ids of sources
local function quoted_in(self, name)
  if not name or not name:find('[%u\128-\255]') then
    return nil
  end
  local known, index = self.quoted, self.speaker_index
  if not known or known.generation ~= self.index:count() then
    known = { generation = self.index:count(), sources = {} }
    local size = 0
    for _, text in pairs(self.texts) do
      size = size + #text
    end
    for _, item in ipairs(size <= GONE_THROUGH_MAX and verbatim.list(self) or {}) do
      local identity = item.speaker and speakers.identity(index, item.speaker)
      local ids = identity and (known.sources[identity] or {})
      if ids and ids[#ids] ~= item.source then
        ids[#ids + 1] = item.source
        known.sources[identity] = ids
      end
    end
    self.quoted = known
  end
  return known.sources[speakers.identity(index, name)]
end

--- Names under which a quotation has a speaker in its text and in the sources: what is said of it depends
--- on who they are.
local function names_in(quotation, matches)
  local names = { quotation.speaker and quotation.speaker.name }
  for _, match in ipairs(matches) do
    names[#names + 1] = match.speaker
  end
  return names
end

---@param self incidentquotes.Incident
---@param copy incidentquotes.Checker whose text it is
---@param quotation table
---@param verdict table
---@return incidentquotes.Finding
function M.make(self, copy, quotation, verdict)
  local text, canonical = copy.text, copy.canonical
  local attribution, code, severity = attribute(self, copy, quotation, verdict)
  local best, others = nil, {}
  for i, match in ipairs(verdict.matches) do
    local source = self.indexed[match.source].id
    if i == 1 then
      best = {
        source = source,
        start = match.start,
        ['end'] = match['end'],
        text = match.text,
        attribution = match.attribution,
        speaker = canonical[match.speaker] or match.speaker,
      }
    else
      others[#others + 1] = {
        source = source,
        start = match.start,
        ['end'] = match['end'],
        relation = match.relation,
        attribution = match.attribution,
        speaker = canonical[match.speaker] or match.speaker,
      }
    end
  end
  local same = same_relation(self, verdict.matches)
  local from = derivation.common_origin(self, same)
  if from then
    verdict.flags[#verdict.flags + 1] = 'derived'
  end
  local made = {
    type = 'finding',
    code = code,
    severity = severity,
    message = explain.sentence(verdict.relation, verdict.flags, attribution, {
      copy = text,
      source = best and self.texts[best.source],
      edits = verdict.edits,
      best = best and best.source,
      speaker = quotation.speaker and quotation.speaker.name,
      best_speaker = best and verdict.matches[1].speaker,
      best_text = best and best.text,
      lost = lost_words(self, verdict),
      quoted = verdict.relation == 'not-found'
          and quoted_in(self, quotation.speaker and quotation.speaker.name)
        or nil,
      same = same,
      alike = same_words(self, verdict.matches),
      origin = from,
      supplied = #self.sources - #self.problems,
    }),
    doc = copy.doc,
    start = quotation.start,
    ['end'] = quotation['end'],
    line = quotation.line,
    column = quotation.column,
    relation = verdict.relation,
    attribution = attribution,
    flags = verdict.flags,
    best = best,
    others = others,
    edits = verdict.edits,
    quotation = verdict.quotation,
    speaker = quotation.speaker and quotation.speaker.name,
    names = names_in(quotation, verdict.matches),
  }
  if made.code and self.min_tokens and count_words(quotation.text) < self.min_tokens then
    -- A word or two stand in any text, or in none, and say little either way.
    made.message = ('fewer than %d words: %s'):format(self.min_tokens, made.message)
    made.code, made.severity = nil, nil
  end
  return acceptance.apply(self, made, quotation.text, quotation.heading)
end

--- What the sources have of a term that the copy holds at arm's length, as a finding like any other;
--- for `list` it is a hint at most.
---@param self incidentquotes.Incident
---@param copy incidentquotes.Checker
---@param quotation incidentquotes.Quotation of kind scare
---@param number integer its index, from 0
---@return incidentquotes.Finding?, string? message, string? code
function M.of_term(self, copy, quotation, number)
  local verdict, message, code = self.index:look_up(quotation.text, copy.lang)
  if not verdict then
    return nil, message, code
  end
  verdict.quotation = number
  for _, edit in ipairs(verdict.edits) do
    edit.copy = { edit.copy[1] + quotation.start, edit.copy[2] + quotation.start }
  end
  local made = M.make(self, copy, quotation, verdict)
  if made.code and self.scare_quotes == 'list' then
    made.severity = 'hint'
  end
  return made
end

return M
