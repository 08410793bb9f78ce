--- “Did you mean”: the word nearest to one that is unknown.

local M = {}

--- Steps (one byte inserted, deleted or replaced) that are still near.
local NEAR = 3

--- Levenshtein's distance, in bytes.
---@param a string
---@param b string
---@return integer
local function distance(a, b)
  local row = {}
  for j = 0, #b do
    row[j] = j
  end
  for i = 1, #a do
    local diagonal = row[0]
    row[0] = i
    for j = 1, #b do
      local cost = a:sub(i, i) == b:sub(j, j) and 0 or 1
      local least = math.min(diagonal + cost, row[j] + 1, row[j - 1] + 1)
      diagonal, row[j] = row[j], least
    end
  end
  return row[#b]
end

---@param word string
---@param words string[]
---@param most integer? steps (default 3)
---@return string? the nearest that is near enough; of several the first
function M.nearest(word, words, most)
  local best, least = nil, (most or NEAR) + 1
  for _, candidate in ipairs(words) do
    local steps = distance(word, candidate)
    if steps < least then
      best, least = candidate, steps
    end
  end
  return best
end

return M
