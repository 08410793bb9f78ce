--- Facts across the documents of an incident: numbers that documents share or dispute.

local M = {}

local disputed = require('incidentquotes.disputed')
local explain = require('incidentquotes.explain')
local moment = require('incidentquotes.moment')
local review_of = require('incidentquotes.review')

---@class incidentquotes.FactGroup as the core gives it
---@field attribute string
---@field unit string?
---@field agreement 'agree'|'compatible'|'conflict'
---@field members table[] document (from 0), start, end, line, column, text, low, high, modality, quotation

--- Groups as records.
---@param groups incidentquotes.FactGroup[]
---@param documents {doc: string}[] in order of their numbers
---@return incidentquotes.Fact[]
function M.records(groups, documents)
  local records = {}
  for i, group in ipairs(groups) do
    local members = {}
    for k, member in ipairs(group.members) do
      members[k] = {
        doc = documents[member.document + 1].doc,
        copy = documents[member.document + 1].copy,
        start = member.start,
        ['end'] = member['end'],
        text = member.text,
        low = member.low,
        high = member.high,
        unit = group.unit,
      }
    end
    records[i] = {
      type = 'fact',
      attribute = group.attribute,
      agreement = group.agreement,
      members = members,
    }
  end
  return records
end

--- Whether two intervals have no value in common.
local function is_disjoint(a, b)
  local infinite = math.huge
  return (a.low or -infinite) > (b.high or infinite) or (b.low or -infinite) > (a.high or infinite)
end

--- What each group of sources says: “212 passengers” (daily and wire).
---@return incidentquotes.Voice[]
local function voices_of(members, incident)
  local order, by_text = {}, {}
  for _, member in ipairs(members) do
    local id = incident.indexed[member.document].id
    local text = explain.neutralize(member.text)
    local voice = by_text[text]
    if not voice then
      voice = { text = text, ids = {}, seen = {} }
      by_text[text] = voice
      order[#order + 1] = voice
    end
    if not voice.seen[id] then
      voice.seen[id] = true
      voice.ids[#voice.ids + 1] = id
    end
  end
  return order
end

--- Numbers that are told one by one.
local VOICES_MAX = 4

--- The same in words, the first few of them; a source that says one thing in two ways is named once.
local function voices(members, incident)
  local parts, told, seen = {}, {}, {}
  for _, member in ipairs(members) do
    local key = ('%d %s %s'):format(member.document, tostring(member.low), tostring(member.high))
    if not seen[key] then
      seen[key] = true
      told[#told + 1] = member
    end
  end
  local all = voices_of(told, incident)
  for i = 1, math.min(#all, VOICES_MAX) do
    parts[i] = ('%s in %s'):format(explain.quote(all[i].text), explain.list(all[i].ids))
  end
  local left = #all - VOICES_MAX
  return table.concat(parts, ', ') .. (left > 0 and (' and %d more'):format(left) or '')
end

--- Tolls rise: what was counted later supersedes what was counted before.
local superseded_by_time = {
  ['people dead'] = true,
  ['people injured'] = true,
  ['people seriously injured'] = true,
  ['people missing'] = true,
  ['people in hospital'] = true,
  ['people rescued'] = true,
  ['people evacuated'] = true,
}

--- Whether the source that was published last supports the copy.
local function is_latest(group, supporters, against, incident)
  if not superseded_by_time[group.attribute] then
    return false
  end
  local function latest(members)
    local time
    for _, member in ipairs(members) do
      local published = moment.seconds(incident.indexed[member.document].published)
      if not published then
        return nil
      end
      time = math.max(time or published, published)
    end
    return time
  end
  local own, other = latest(supporters), latest(against)
  return own ~= nil and other ~= nil and own > other
end

local measured_codes = { age = 'IQ403', ['time of day'] = 'IQ403', date = 'IQ403', year = 'IQ403' }

local function code_of(group)
  return measured_codes[group.attribute] or (group.attribute:find('^age ') and 'IQ403') or 'IQ401'
end

--- What is to be said of one number of the copy, or nil.
---@return string? code
---@return string? severity
---@return string? message
---@return string? relation
---@return table[]? members of the sources that it is about
local function judge(group, own, sources, incident)
  local for_it, against = {}, {}
  for _, member in ipairs(sources) do
    table.insert(is_disjoint(own, member) and against or for_it, member)
  end
  local words = explain.quote(explain.neutralize(own.text))
  if #against == 0 then
    local looser = {}
    for _, member in ipairs(for_it) do
      if own.modality ~= 'exactly' or member.modality == 'exactly' then
        return nil
      end
      looser[#looser + 1] = member
    end
    if own.quotation then
      return nil
    end
    local message = ('%s is more exact than the sources: %s'):format(
      words,
      voices(looser, incident)
    )
    return 'IQ404', 'info', message, 'compatible', looser
  end
  local told = ('%s: %s here, %s'):format(group.attribute, words, voices(against, incident))
  if #for_it > 0 then
    told = ('%s; in line with the copy: %s'):format(told, voices(for_it, incident))
  end
  if own.quotation then
    -- Another number in other words of the same speech is said with those words.
    for _, member in ipairs(against) do
      if not member.quotation then
        local message = told .. '; the number is the speaker’s'
        return 'IQ405', 'info', message, 'conflict', against
      end
    end
    return nil
  end
  if is_latest(group, for_it, against, incident) then
    return code_of(group),
      'info',
      told .. '; what was published later bears the copy out',
      'conflict',
      against
  end
  return code_of(group), 'warning', told, 'conflict', against
end

--- Findings on numbers of one copy, in order of the text.
---@param groups incidentquotes.FactGroup[] of the sources and, as the last document, the copy
---@param incident incidentquotes.Incident
---@param doc string
---@param rest fun()? called every few microseconds, or once in a few ms where sources say a thing very
--- often; it may yield
---@return incidentquotes.Finding[]
function M.check(groups, incident, doc, rest)
  rest = rest or function() end
  local findings = {}
  for _, group in ipairs(groups) do
    local own, sources = {}, {}
    for _, member in ipairs(group.members) do
      table.insert(incident.indexed[member.document] and sources or own, member)
    end
    for _, member in ipairs(#sources > 0 and own or {}) do
      rest()
      local code, severity, message, relation, members = judge(group, member, sources, incident)
      if code then
        local best, others = nil, {}
        for _, other in ipairs(members) do
          local place = {
            source = incident.indexed[other.document].id,
            start = other.start,
            ['end'] = other['end'],
          }
          if not best then
            best = place
            best.text = other.text
          else
            place.relation, place.attribution = relation, 'unknown'
            others[#others + 1] = place
          end
        end
        findings[#findings + 1] = disputed.finding(doc, member, {
          code = code,
          severity = severity,
          message = message,
          relation = relation,
          best = best,
          others = others,
          spellings = voices_of(members, incident),
        })
      end
    end
  end
  return review_of.sorted(findings)
end

return M
