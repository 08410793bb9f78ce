--- Long texts, record by record: what is found is made into tables a window at a time, so that a text
--- of many quotations takes no more memory than a short one beside its bytes.

local M = {}

--- Bytes of a window.
local WINDOW = 65536

--- The items of a text in order, each once.
---@param length integer of the text, in bytes
---@param items fun(first: integer, last: integer): any[] those that touch bytes [first, last), in order
---@return fun(): any? next item
local function over(length, items)
  local at, window, place = 0, {}, 0
  local passed = -1
  return function()
    while true do
      place = place + 1
      local item = window[place]
      if not item then
        if at >= length then
          return nil
        end
        window, place = items(at, math.min(at + WINDOW, length)), 0
        at = at + WINDOW
      elseif item.start > passed then
        -- One that stands in two windows comes in the first.
        passed = item.start
        return item
      end
    end
  end
end

--- The values of a list with holes, in order of their indexes.
local function packed(list)
  local numbers, values = {}, {}
  for number in pairs(list) do
    numbers[#numbers + 1] = number
  end
  table.sort(numbers)
  for i, number in ipairs(numbers) do
    values[i] = list[number]
  end
  return values
end

--- The quotations of a text that a checker has taken.
---@param checker incidentquotes.Checker
---@return fun(): incidentquotes.Quotation?
function M.quotations(checker)
  return over(#checker.text, function(first, last)
    return packed(checker:quotations(first, last))
  end)
end

--- The findings on its quotations.
---@param checker incidentquotes.Checker
---@return fun(): incidentquotes.Finding?
function M.findings(checker)
  return over(#checker.text, function(first, last)
    return (checker:findings(first, last))
  end)
end

return M
