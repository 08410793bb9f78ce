--- Two wordings as one line: what both have, what only the source has, what only the copy has.

local M = {}

local lines = require('incidentquotes.lines')

---@alias incidentquotes.Piece {kind: 'same'|'missing'|'added', text: string} missing: only in the source

--- The words of a source with the edits that make the copy's of them.
---@param source string text of the source
---@param start integer of the words in it
---@param stop integer
---@param copy string text that the edits' `copy` counts in
---@param edits incidentquotes.Edit[] in order
---@return incidentquotes.Piece[]
function M.pieces(source, start, stop, copy, edits)
  local pieces = {}
  local function add(kind, text)
    if text ~= '' then
      pieces[#pieces + 1] = { kind = kind, text = (text:gsub('%s+', ' ')) }
    end
  end
  local at = start
  for _, edit in ipairs(edits) do
    local from, to = edit.source[1], edit.source[2]
    if from >= at then
      add('same', source:sub(at + 1, math.min(from, stop)))
      add('missing', source:sub(from + 1, to))
      add('added', copy:sub(edit.copy[1] + 1, edit.copy[2]))
      at = to
    end
  end
  add('same', source:sub(at + 1, stop))
  return pieces
end

--- The pieces as one line, words apart.
---@param pieces incidentquotes.Piece[]
---@param mark fun(kind: 'same'|'missing'|'added', text: string): string
---@return string
function M.line(pieces, mark)
  local parts = {}
  for i, piece in ipairs(pieces) do
    local before = pieces[i - 1]
    local apart = before and not before.text:match('%s$') and not piece.text:match('^%s')
    local closes = piece.kind == 'same' and piece.text:match('^[,.;:!?)]')
    local touching = apart and not closes and (before.kind ~= 'same' or piece.kind == 'added')
    parts[#parts + 1] = (touching and ' ' or '') .. mark(piece.kind, piece.text)
  end
  return lines.flatten(table.concat(parts))
end

return M
