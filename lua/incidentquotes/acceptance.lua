--- Findings that an incident file says are not to be reported: ignored ones, and accepted ones as
--- long as neither the copy's words nor the source's have changed.

local M = {}

local core = require('incidentquotes.core')
local lines = require('incidentquotes.lines')

---@class incidentquotes.Accepted
---@field code string
---@field words string of the copy
---@field speaker string? whom the copy gives the words to
---@field source string? id of the source that they were compared with
---@field sha256 string? of its words; of a number or a name, of what every source has instead
---@field by string?
---@field at string?
---@field note string?

---@class incidentquotes.Entries entries of an incident file that say the same
---@field list 'ignore'|'accepted'
---@field code string
---@field words string? of the copy; nil: of all words
---@field where string?

---@class incidentquotes.Decision what the incident file says of a finding
---@field kind 'accepted'|'ignored'
---@field entries incidentquotes.Entries those that say it
---@field by string? who
---@field at string? when
---@field note string? why
---@field severity string that it had
---@field message string that it had

--- What is ignored and accepted, by the words that it is about.
---@param incident incidentquotes.Incident
---@return {by_words: table<string, table[]>, everywhere: table[]}
local function index_of(incident)
  if incident.acceptances then
    return incident.acceptances
  end
  local index = { by_words = {}, everywhere = {} }
  local function add(entry, kind)
    local item = { entry = entry, kind = kind }
    if not entry.words then
      table.insert(index.everywhere, item)
      return
    end
    local key = entry.code .. ' ' .. lines.flatten(entry.words)
    index.by_words[key] = index.by_words[key] or {}
    table.insert(index.by_words[key], item)
  end
  for _, entry in ipairs(incident.ignore or {}) do
    add(entry, 'ignored')
  end
  for _, entry in ipairs(incident.accepted or {}) do
    add(entry, 'accepted')
  end
  incident.acceptances = index
  return index
end

--- Forgets what was read of an incident's lists, because they have changed.
---@param incident incidentquotes.Incident
function M.forget(incident)
  incident.acceptances = nil
end

--- The digest that an acceptance of this finding is bound to: that of the source's words.
---@param finding incidentquotes.Finding
---@return string?
function M.digest(finding)
  if finding.spellings then
    local parts = {}
    for i, voice in ipairs(finding.spellings) do
      parts[i] = ('%s: %s'):format(lines.flatten(voice.text), table.concat(voice.ids, ' '))
    end
    table.sort(parts)
    return core.digest(table.concat(parts, '\n'))
  end
  local words = finding.best and finding.best.text
  return words and core.digest(lines.flatten(words)) or nil
end

--- What is written into the incident file to accept a finding: bound to the words of the copy, and to
--- those of the source where there are some.
---@param finding incidentquotes.Finding that has a code
---@param words string the copy's words that it is about
---@return incidentquotes.Accepted
function M.entry(finding, words)
  return {
    code = finding.code,
    words = words,
    speaker = finding.speaker,
    source = finding.best and finding.best.source,
    sha256 = M.digest(finding),
    at = os.date('!%Y-%m-%dT%H:%MZ') --[[@as string]],
  }
end

--- Where some entries stand in their list, whether they hold or not any more.
---@param incident table an incident, or its file as it is read
---@param entries incidentquotes.Entries
---@return integer[] numbers from 1
function M.numbers(incident, entries)
  local flat = entries.words and lines.flatten(entries.words)
  local numbers = {}
  for i, entry in ipairs(incident[entries.list] or {}) do
    local own = entry.words and lines.flatten(entry.words)
    if entry.code == entries.code and own == flat and entry.where == entries.where then
      numbers[#numbers + 1] = i
    end
  end
  return numbers
end

--- Why an entry about the same words does not hold any more; nil where it does.
---@return string?
local function objection(item, finding)
  local entry = item.entry
  if entry.speaker and entry.speaker ~= finding.speaker then
    return 'accepted of another speaker'
  elseif item.kind == 'ignored' or not entry.sha256 then
    return nil
  end
  local same = entry.sha256:lower() == M.digest(finding)
  local best = finding.best
  if same and (finding.spellings or not entry.source or (best and best.source == entry.source)) then
    return nil
  end
  return 'accepted before, but the source’s words are other ones now'
end

local function silence(finding, item)
  local entry = item.entry
  local why = entry.note and (': ' .. entry.note) or ''
  local who = entry.by and (' by ' .. entry.by) or ''
  finding.decision = {
    kind = item.kind,
    entries = {
      list = item.kind == 'ignored' and 'ignore' or 'accepted',
      code = entry.code,
      words = entry.words,
      where = entry.where,
    },
    by = entry.by,
    at = entry.at,
    note = entry.note,
    severity = finding.severity,
    message = finding.message,
  }
  finding.message = ('%s%s%s (%s)'):format(item.kind, who, why, finding.message)
  finding.silenced = finding.code
  finding.code, finding.severity = nil, nil
end

--- Takes the code off a finding that the incident file says is not to be reported.
---@param incident incidentquotes.Incident
---@param finding incidentquotes.Finding
---@param words string the copy's words that it is about
---@param heading boolean? whether they stand in a headline
---@return incidentquotes.Finding the same
function M.apply(incident, finding, words, heading)
  if not finding.code then
    return finding
  end
  local index = index_of(incident)
  for _, item in ipairs(index.everywhere) do
    local where = item.entry.where
    if item.entry.code == finding.code and (not where or (where == 'headline' and heading)) then
      silence(finding, item)
      return finding
    end
  end
  local why
  for _, item in ipairs(index.by_words[finding.code .. ' ' .. lines.flatten(words)] or {}) do
    why = objection(item, finding)
    if not why then
      silence(finding, item)
      return finding
    end
  end
  if why then
    finding.message = ('%s; %s'):format(finding.message, why)
  end
  return finding
end

return M
