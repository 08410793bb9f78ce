--- A score: the columns of a synopsis in blocks that fit a page, as systems of staves do.

local M = {}

--- Characters of a block.
M.WIDTH = 92

--- What a word takes besides itself: the borders of its cell.
local PADDING = 3

---@class incidentquotes.ScoreCell
---@field text string
---@field differs boolean
---@field span integer columns that it covers

local function width_of(text)
  local _, characters = text:gsub('[^\128-\191]', '')
  return characters
end

--- How wide each column is: as its widest cell, where that is its own alone.
---@param columns incidentquotes.Cell[][]
local function widths_of(columns)
  local widths = {}
  for i, column in ipairs(columns) do
    local most = 1
    for k, cell in ipairs(column) do
      local following = columns[i + 1] and columns[i + 1][k]
      local shared = following and following.joined
      most = math.max(most, shared and 1 or width_of(cell.text))
    end
    widths[i] = math.min(most, M.WIDTH) + PADDING
  end
  return widths
end

---@return incidentquotes.ScoreCell[][] by version
local function block_of(columns, versions, first, last)
  local rows = {}
  for k = 1, versions do
    local row = {}
    for i = first, last do
      local cell = columns[i][k]
      local before = row[#row]
      if cell.joined and before then
        before.span = before.span + 1
      else
        -- What began in the block before goes on here.
        local text = cell.joined and '…' or cell.text
        row[#row + 1] = { text = text, differs = cell.differs, span = 1 }
      end
    end
    rows[k] = row
  end
  return rows
end

--- Where blocks of at most so many characters begin.
---@param widths integer[]
---@param limit number
---@return integer[] first columns
local function starts_of(widths, limit)
  local starts, taken = {}, math.huge
  for i, width in ipairs(widths) do
    if taken + width > limit then
      starts[#starts + 1] = i
      taken = 0
    end
    taken = taken + width
  end
  return starts
end

--- As few blocks as can be, and those of about one length.
local function balanced(widths)
  local total = 0
  for _, width in ipairs(widths) do
    total = total + width
  end
  local fewest = #starts_of(widths, M.WIDTH)
  local limit = fewest > 0 and math.ceil(total / fewest) or M.WIDTH
  while limit < M.WIDTH and #starts_of(widths, limit) > fewest do
    limit = limit + 1
  end
  return starts_of(widths, limit)
end

---@param synopsis incidentquotes.Synopsis
---@return incidentquotes.ScoreCell[][][] blocks, each by version
function M.blocks(synopsis)
  local columns, versions = synopsis.columns, #synopsis.versions
  local starts = balanced(widths_of(columns))
  local blocks = {}
  for i, first in ipairs(starts) do
    blocks[i] = block_of(columns, versions, first, (starts[i + 1] or #columns + 1) - 1)
  end
  return blocks
end

return M
