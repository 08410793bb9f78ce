--- Who was quoted by how many outlets, with how many quotations, and in how many versions.

local M = {}

---@class incidentquotes.SpeakerRow
---@field type 'speaker_row'
---@field speaker string? nil: nobody is named
---@field outlets integer outlets, or texts where outlets are not known
---@field quotations integer of kind speech in the sources, not those inside others
---@field utterances integer what two or more of them are versions of counts once
---@field versions integer wordings of utterances: those that differ by marks, case or punctuation only
--- count once, those that are cut elsewhere do not
---@field disputed integer utterances that a text gives to somebody else

local function place_of(doc, start)
  return ('%s\31%d'):format(doc, start)
end

--- What the claims say of the quotations that are in them, by their places.
---@param records table[]
---@return table<string, integer> claims number of the claim of each
---@return table<string, string> wordings the first that has the same words, for each
---@return table<string, boolean> disputed those that somebody else is said to have spoken
local function read_claims(records)
  local claims, wordings, disputed = {}, {}, {}
  for number, record in ipairs(records) do
    if record.type == 'claim' then
      local places = {}
      for i, member in ipairs(record.members) do
        places[i] = place_of(member.doc, member.start)
        claims[places[i]], wordings[places[i]] = number, places[i]
      end
      for _, relation in ipairs(record.relations) do
        local a, b = places[relation.a + 1], places[relation.b + 1]
        if relation.relation == 'identical' or relation.relation == 'normalized' then
          -- Relations are in order: what `a` is the same as is known by now.
          wordings[b] = wordings[a]
        end
        if relation.attribution == 'conflict' then
          disputed[a], disputed[b] = true, true
        end
      end
    end
  end
  return claims, wordings, disputed
end

local function count(set)
  local total = 0
  for _ in pairs(set) do
    total = total + 1
  end
  return total
end

--- One row for each speaker, those first whom most outlets quote; last what nobody is named for.
---@param comparison incidentquotes.Comparison
---@param outlets table<string, string> of documents, by doc, where they are known
---@return incidentquotes.SpeakerRow[]
function M.rows(comparison, outlets)
  local claims, wordings, disputed = read_claims(comparison.records)
  local by_name = {}
  for _, document in ipairs(comparison.documents) do
    -- What one document has of one utterance, fragment by fragment, is one version of it.
    local versions = {}
    for _, quotation in ipairs(document.quotations) do
      if quotation.kind == 'speech' and not quotation.nested_in and not document.copy then
        local name = quotation.speaker and quotation.speaker.name or false
        local place = place_of(document.doc, quotation.start)
        local utterance = claims[place] or place_of(document.doc, -1 - quotation.utterance)
        local row = by_name[name]
          or { outlets = {}, quotations = 0, utterances = {}, versions = {}, disputed = {} }
        by_name[name] = row
        row.outlets[outlets[document.doc] or document.doc] = true
        row.quotations = row.quotations + 1
        row.utterances[utterance] = true
        row.disputed[utterance] = disputed[place] or row.disputed[utterance]
        versions[name] = versions[name] or {}
        local before = versions[name][utterance] or tostring(utterance)
        versions[name][utterance] = before .. '\30' .. (wordings[place] or place)
      end
    end
    for name, list in pairs(versions) do
      for _, version in pairs(list) do
        by_name[name].versions[version] = true
      end
    end
  end
  local rows = {}
  for name, row in pairs(by_name) do
    rows[#rows + 1] = {
      type = 'speaker_row',
      speaker = name or nil,
      outlets = count(row.outlets),
      quotations = row.quotations,
      utterances = count(row.utterances),
      versions = count(row.versions),
      disputed = count(row.disputed),
    }
  end
  table.sort(rows, function(a, b)
    if (a.speaker == nil) ~= (b.speaker == nil) then
      return b.speaker == nil
    elseif a.outlets ~= b.outlets then
      return a.outlets > b.outlets
    elseif a.quotations ~= b.quotations then
      return a.quotations > b.quotations
    end
    return (a.speaker or '') < (b.speaker or '')
  end)
  return rows
end

return M
