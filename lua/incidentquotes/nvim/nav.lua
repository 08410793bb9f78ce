--- From quotation to quotation.

local message = require('incidentquotes.nvim.message')
local position = require('incidentquotes.nvim.position')
local store = require('incidentquotes.nvim.store')

local M = {}

--- The cursor as an offset into the text that the findings are of.
---@param state incidentquotes.State
---@return integer
function M.cursor(state)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  return position.offset(state.line_starts, row - 1, column)
end

--- The finding under the cursor (the innermost), else the nearest that starts in its line.
---@param state incidentquotes.State
---@return incidentquotes.Finding?
function M.finding_at_cursor(state)
  local at = M.cursor(state)
  local row = vim.api.nvim_win_get_cursor(0)[1] - 1
  local inner, near
  for _, finding in ipairs(store.all(state)) do
    if finding.start <= at and at <= finding['end'] then
      inner = finding
    end
    if position.locate(state.line_starts, finding.start) == row then
      local closer = not near or math.abs(finding.start - at) < math.abs(near.start - at)
      near = closer and finding or near
    end
  end
  return inner or near
end

--- Puts the cursor there as a search would: the place before goes into the jumplist, folds open.
---@param row integer from 0
---@param column integer from 0
function M.move_to(row, column)
  vim.cmd("normal! m'")
  vim.api.nvim_win_set_cursor(0, { row + 1, column })
  local opens = vim.o.foldopen
  if opens:find('search') or opens:find('all') then
    vim.cmd('normal! zv')
  end
end

---@param findings incidentquotes.Finding[]
---@param at integer
---@param direction 1|-1
---@return integer index of the first finding behind (before) the cursor; out of range: none
local function first_index(findings, at, direction)
  if direction > 0 then
    for i, finding in ipairs(findings) do
      if finding.start > at then
        return i
      end
    end
    return #findings + 1
  end
  for i = #findings, 1, -1 do
    if findings[i].start < at then
      return i
    end
  end
  return 0
end

--- Jumps to a quotation that has something wrong; with `all`, to any.
---@param direction 1|-1
---@param opts {count: integer?, all: boolean?}
function M.jump(direction, opts)
  local state = store.get(vim.api.nvim_get_current_buf())
  if not state then
    message.warn('this buffer is not checked; run :IncidentQuotes first')
    return
  end
  local findings = vim.tbl_filter(function(finding)
    return opts.all or finding.code ~= nil
  end, store.all(state))
  if #findings == 0 then
    message.info('nothing here differs from the sources')
    return
  end
  local index = first_index(findings, M.cursor(state), direction)
    + direction * (math.max(opts.count or 1, 1) - 1)
  if index < 1 or index > #findings then
    if not vim.o.wrapscan then
      message.warn('nothing further, and ’wrapscan’ is off')
      return
    end
    index = (index - 1) % #findings + 1
  end
  local finding = findings[index]
  M.move_to(position.locate(state.line_starts, finding.start))
  local text = ('%d/%d %s'):format(index, #findings, finding.message)
  vim.api.nvim_echo({ { vim.fn.strcharpart(text, 0, vim.o.columns - 15) } }, false, {})
end

return M
