--- Lines of a text, and columns in the units of the language server protocol (UTF-16).

---@class incidentquotes.Lines
---@field text string
---@field starts integer[] byte offset of each line; lines end at LF
---@field last {row: integer, column: integer, units: integer}? place that was asked for last
local Lines = {}
Lines.__index = Lines

local M = {}

---@param text string
---@param starts integer[]? where they are known
---@return incidentquotes.Lines
function M.new(text, starts)
  if not starts then
    starts = { 0 }
    for at in text:gmatch('\n()') do
      starts[#starts + 1] = at - 1
    end
  end
  return setmetatable({ text = text, starts = starts }, Lines)
end

--- The line that a byte stands in, and how far.
---@param starts integer[] byte offset of each line
---@param offset integer
---@return integer row from 0
---@return integer column in bytes, from 0
function M.locate(starts, offset)
  local low, high = 1, #starts + 1
  while high - low > 1 do
    local middle = math.floor((low + high) / 2)
    if starts[middle] <= offset then
      low = middle
    else
      high = middle
    end
  end
  return low - 1, math.max(0, offset - starts[low])
end

--- Words on one line, however their lines are broken.
---@param words string
---@return string
function M.flatten(words)
  return (words:gsub('%s+', ' '):gsub('^ ', ''):gsub(' $', ''))
end

--- How many UTF-16 units some well-formed UTF-8 has.
---@param words string
---@return integer
local function units_of(words)
  local _, characters = words:gsub('[^\128-\191]', '')
  local _, pairs_of_surrogates = words:gsub('[\240-\244]', '')
  return characters + pairs_of_surrogates
end

---@param offset integer
---@return integer row from 0
---@return integer column in bytes, from 0
function Lines:locate(offset)
  return M.locate(self.starts, offset)
end

--- A place as the protocol has it.
---@param offset integer
---@return {line: integer, character: integer}
function Lines:position(offset)
  local row, column = self:locate(offset)
  local start, last = self.starts[row + 1], self.last
  -- Lines may be long, and places come in order: counting goes on from the last one.
  if not last or last.row ~= row or last.column > column then
    last = { row = row, column = 0, units = 0 }
  end
  local units = last.units + units_of(self.text:sub(start + last.column + 1, start + column))
  self.last = { row = row, column = column, units = units }
  return { line = row, character = units }
end

---@param start integer
---@param stop integer
function Lines:range(start, stop)
  return { start = self:position(start), ['end'] = self:position(stop) }
end

--- The offset of a place of the protocol; one behind the line's end is its end.
---@param position {line: integer, character: integer}
---@return integer
function Lines:offset(position)
  local start = self.starts[position.line + 1]
  if not start then
    return #self.text
  end
  local stop = (self.starts[position.line + 2] or #self.text + 1) - 1
  local at, units = start, 0
  while at < stop and units < position.character do
    local byte = self.text:byte(at + 1)
    local size = byte >= 240 and 4 or byte >= 224 and 3 or byte >= 192 and 2 or 1
    units = units + (size == 4 and 2 or 1)
    at = at + size
  end
  return math.min(at, stop)
end

return M
