--- Quotations as parts of paragraphs.

local M = {}

--- Whether one place goes before another: by where it starts, the wider one first.
---@param a {start: integer, end: integer} bytes
---@param b {start: integer, end: integer} bytes
---@return boolean? before nil where both are one place
function M.is_before(a, b)
  if a.start ~= b.start then
    return a.start < b.start
  elseif a['end'] ~= b['end'] then
    return a['end'] > b['end']
  end
  return nil
end

local function is_before(a, b)
  local before = M.is_before(a, b)
  if before == nil then
    return a.index < b.index
  end
  return before
end

--- What stands in a paragraph, cut at its ends, the wider first. Paragraphs are asked for in order: only
--- quotations that have begun and not ended by then are looked at.
---@param quotations incidentquotes.Quotation[] in order
---@return fun(start: integer, stop: integer): table[]
function M.within(quotations)
  local following, open = 1, {}
  return function(start, stop)
    while quotations[following] and quotations[following].start < stop do
      open[#open + 1] = following
      following = following + 1
    end
    local spans, kept = {}, {}
    for _, i in ipairs(open) do
      local quotation = quotations[i]
      local first, last = math.max(quotation.start, start), math.min(quotation['end'], stop)
      if first < last then
        spans[#spans + 1] = { start = first, ['end'] = last, index = i, quotation = quotation }
      end
      kept[#kept + 1] = quotation['end'] > stop and i or nil
    end
    open = kept
    table.sort(spans, is_before)
    return spans
  end
end

return M
