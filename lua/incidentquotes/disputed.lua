--- Findings on numbers and names of a copy: what both have in common.

local M = {}

---@class incidentquotes.Said what is said of a number or a name
---@field code string
---@field severity string
---@field message string
---@field relation string
---@field best table?
---@field others table[]?
---@field spellings incidentquotes.Voice[]? what the sources have instead

--- A finding on a number or a name.
---@param doc string
---@param place {start: integer, end: integer, line: integer, column: integer}
---@param said incidentquotes.Said
---@return incidentquotes.Finding
function M.finding(doc, place, said)
  return {
    type = 'finding',
    code = said.code,
    severity = said.severity,
    message = said.message,
    doc = doc,
    start = place.start,
    ['end'] = place['end'],
    line = place.line,
    column = place.column,
    relation = said.relation,
    attribution = 'unknown',
    flags = {},
    best = said.best,
    others = said.others or {},
    edits = {},
    spellings = said.spellings,
  }
end

return M
