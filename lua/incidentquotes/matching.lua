--- Words looked up in the sources of an incident, without a copy around them.

local M = {}

local core = require('incidentquotes.core')

---@class incidentquotes.Match
---@field type 'match'
---@field doc string
---@field source string id
---@field outlet string?
---@field published string?
---@field start integer bytes of the words in the source
---@field end integer
---@field line integer
---@field column integer
---@field text string the words there
---@field relation string of the words that were asked for to those
---@field speaker string?
---@field edits incidentquotes.Edit[] what makes the words that were asked for of those; `copy` is
--- bytes of them

--- The edits between the words that were asked for and those of a match that is not the best.
local function edits_of(words, match, lang)
  local edits = core.wording(words, match.text, lang) or {}
  for _, edit in ipairs(edits) do
    edit.source = { edit.source[1] + match.start, edit.source[2] + match.start }
  end
  return edits
end

---@param incident incidentquotes.Incident that has read its sources
---@param words string
---@param lang string?
---@return incidentquotes.Match[]?, string? message, string? code
function M.find(incident, words, lang)
  local verdict, message, code = incident.index:look_up(words, lang)
  if not verdict then
    return nil, message, code
  end
  local matches = {}
  for i, match in ipairs(verdict.matches) do
    local source = incident.indexed[match.source]
    matches[i] = {
      type = 'match',
      doc = source.file,
      source = source.id,
      outlet = source.outlet,
      published = source.published,
      start = match.start,
      ['end'] = match['end'],
      line = match.line,
      column = match.column,
      text = match.text,
      relation = match.relation,
      speaker = match.speaker,
      edits = i == 1 and verdict.edits or edits_of(words, match, lang),
    }
  end
  return matches
end

return M
