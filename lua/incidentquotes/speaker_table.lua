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

--- Sets that are joined until all that belongs together is one.
local function new_sets()
  local parent = {}
  local sets = {}
  function sets.root(item)
    while parent[item] do
      item = parent[item]
    end
    return item
  end
  function sets.join(a, b)
    local first, second = sets.root(a), sets.root(b)
    if first ~= second then
      parent[second] = first
    end
  end
  return sets
end

local function place_of(doc, start)
  return ('%s\31%d'):format(doc, start)
end

--- Joins the speech acts that are versions of one utterance, and the quotations of one wording.
---@param comparison incidentquotes.Comparison
---@param act_of table<string, string> the place of the first fragment, by that of each
---@return table utterances sets of places of first fragments
---@return table wordings sets of places
---@return table<string, boolean> disputed places of first fragments
local function join(comparison, act_of)
  local utterances, wordings, disputed = new_sets(), new_sets(), {}
  for _, record in ipairs(comparison.records) do
    if record.type == 'claim' then
      local places = {}
      for i, member in ipairs(record.members) do
        places[i] = place_of(member.doc, member.start)
        utterances.join(act_of[places[1]], act_of[places[i]])
      end
      for _, relation in ipairs(record.relations) do
        local a, b = places[relation.a + 1], places[relation.b + 1]
        if relation.relation == 'identical' or relation.relation == 'normalized' then
          wordings.join(a, b)
        end
        if relation.attribution == 'conflict' then
          disputed[act_of[a]], disputed[act_of[b]] = true, true
        end
      end
    end
  end
  return utterances, wordings, disputed
end

---@class incidentquotes.SpeechAct the fragments of one utterance in one document
---@field place string of the first
---@field name string|false
---@field outlet string
---@field fragments string[] places

--- What is said in the sources, speech act by speech act.
---@return incidentquotes.SpeechAct[]
---@return table<string, string> act_of
local function speech_acts(comparison, outlets)
  local acts, act_of = {}, {}
  for _, document in ipairs(comparison.documents) do
    local by_utterance = {}
    for _, quotation in ipairs(document.quotations) do
      local place = place_of(document.doc, quotation.start)
      local act = by_utterance[quotation.utterance]
      act_of[place] = act and act.place or place
      if quotation.kind == 'speech' and not quotation.nested_in and not document.copy then
        if not act then
          act = {
            place = place,
            name = quotation.speaker and quotation.speaker.name or false,
            outlet = outlets[document.doc] or document.doc,
            fragments = {},
          }
          by_utterance[quotation.utterance] = act
          acts[#acts + 1] = act
        end
        table.insert(act.fragments, place)
      end
    end
  end
  return acts, act_of
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
  local acts, act_of = speech_acts(comparison, outlets)
  local utterances, wordings, disputed = join(comparison, act_of)
  local by_name = {}
  for _, act in ipairs(acts) do
    local row = by_name[act.name]
      or { outlets = {}, quotations = 0, utterances = {}, versions = {}, disputed = {} }
    by_name[act.name] = row
    local utterance = utterances.root(act.place)
    local version = {}
    for i, place in ipairs(act.fragments) do
      version[i] = wordings.root(place)
    end
    row.outlets[act.outlet] = true
    row.quotations = row.quotations + #act.fragments
    row.utterances[utterance] = true
    row.versions[utterance .. '\30' .. table.concat(version, '\30')] = true
    if disputed[act.place] then
      row.disputed[utterance] = true
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
