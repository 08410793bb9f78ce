--- From quotation to quotation.

local explain = require('incidentquotes.explain')
local message = require('incidentquotes.nvim.message')
local position = require('incidentquotes.nvim.position')
local review = require('incidentquotes.review')
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
---@param problems boolean? only those that say that something is wrong
---@return incidentquotes.Finding?
function M.finding_at_cursor(state, problems)
  local at = M.cursor(state)
  local row = vim.api.nvim_win_get_cursor(0)[1] - 1
  local inner, near
  for _, finding in ipairs(store.all(state)) do
    local asked = not problems or finding.code ~= nil
    if asked and finding.start <= at and at <= finding['end'] then
      inner = finding
    end
    if asked and position.locate(state.line_starts, finding.start) == row then
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
  local line = math.min(row + 1, vim.api.nvim_buf_line_count(0))
  vim.api.nvim_win_set_cursor(0, { line, column })
  local opens = vim.o.foldopen
  if opens:find('search') or opens:find('all') then
    vim.cmd('normal! zv')
  end
end

--- The same for an offset into the text that the findings are of.
---@param state incidentquotes.State
---@param offset integer
function M.move_to_offset(state, offset)
  M.move_to(position.locate(state.line_starts, offset))
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

--- What a jump says of the place, in the width of the screen and never more than one line.
local function say(text)
  if not vim.o.shortmess:find('s') then
    text = explain.neutralize(text)
    vim.api.nvim_echo({ { vim.fn.strcharpart(text, 0, vim.o.columns - 15) } }, false, {})
  end
end

--- Jumps to a quotation that has something wrong; with `all`, to any; with a `kind`, to one of those
--- (see review.is_of_kind).
---@param direction 1|-1
---@param opts {count: integer?, all: boolean?, kind: string?}
function M.jump(direction, opts)
  local state = store.await(vim.api.nvim_get_current_buf())
  if not state then
    message.warn('this buffer is not checked; run :IncidentQuotes first')
    return
  end
  local findings = vim.tbl_filter(function(finding)
    return opts.all or review.is_of_kind(finding, opts.kind)
  end, store.all(state))
  if #findings == 0 then
    message.info(
      opts.kind and ('nothing here is “%s”'):format(opts.kind)
        or 'nothing here differs from the sources'
    )
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
  M.move_to_offset(state, finding.start)
  say(('%d/%d %s'):format(index, #findings, finding.message))
end

return M
