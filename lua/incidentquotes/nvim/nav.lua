--- From quotation to quotation.

local explain = require('incidentquotes.explain')
local message = require('incidentquotes.nvim.message')
local place = require('incidentquotes.nvim.place')
local position = require('incidentquotes.nvim.position')
local review = require('incidentquotes.review')
local store = require('incidentquotes.nvim.store')

local M = {}

--- What is known of the current buffer, once its text is checked; where it is not, that is said.
---@return incidentquotes.State?
function M.checked()
  local buf = vim.api.nvim_get_current_buf()
  local state = store.await(buf)
  if not state then
    message.warn(place.unchecked(buf))
  end
  return state
end

--- The cursor as an offset into the text that the findings are of.
---@param state incidentquotes.State
---@return integer
function M.cursor(state)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  return position.offset(state.line_starts, row - 1, column)
end

--- The finding under the cursor (the innermost), else the first behind it in its line, else the last
--- before it there.
---@param state incidentquotes.State
---@return incidentquotes.Finding?
function M.finding_at_cursor(state)
  local at = M.cursor(state)
  local row = vim.api.nvim_win_get_cursor(0)[1] - 1
  local inner, before, behind
  for _, finding in ipairs(store.all(state)) do
    if finding.start <= at and at <= finding['end'] then
      inner = finding
    elseif position.locate(state.line_starts, finding.start) == row then
      if finding.start < at then
        before = finding
      else
        behind = behind or finding
      end
    end
  end
  return inner or behind or before
end

--- The problem that is meant: under the cursor where something is, and else as M.finding_at_cursor.
---@param state incidentquotes.State
---@return incidentquotes.Finding? problem
---@return incidentquotes.Finding? clean what is under the cursor and has no problem
function M.problem_at_cursor(state)
  local at = M.cursor(state)
  local row = vim.api.nvim_win_get_cursor(0)[1] - 1
  local inner, clean, before, behind
  for _, finding in ipairs(review.everything(state)) do
    if finding.start <= at and at <= finding['end'] then
      if finding.code then
        inner = finding
      else
        clean = finding
      end
    elseif finding.code and position.locate(state.line_starts, finding.start) == row then
      if finding.start < at then
        before = finding
      else
        behind = behind or finding
      end
    end
  end
  if inner or clean then
    return inner, clean
  end
  return behind or before
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

--- What is said where there is no problem; without sources that is no praise.
---@param state incidentquotes.State
---@return string
function M.nothing(state)
  return state.incident and 'nothing here differs from the sources'
    or 'no sources: nothing was compared'
end

--- What a jump says of the place, in the width of the screen and never more than one line.
local function say(text)
  if not vim.o.shortmess:find('s') then
    vim.api.nvim_echo({ { message.clipped(explain.neutralize(text)) } }, false, {})
  end
end

--- Jumps to a quotation that has something wrong; with `all`, to any; with a `kind`, to one of those
--- (see review.is_of_kind).
---@param direction 1|-1
---@param opts {count: integer?, all: boolean?, kind: string?}
function M.jump(direction, opts)
  local state = M.checked()
  if not state then
    return
  end
  local findings = vim.tbl_filter(function(finding)
    return opts.all or review.is_of_kind(finding, opts.kind)
  end, store.all(state))
  if #findings == 0 and opts.kind and not review.is_kind(opts.kind) then
    local kinds = table.concat(review.kinds, ', ')
    message.warn(('“%s” is no kind of finding; there are codes, %s'):format(opts.kind, kinds))
    return
  elseif #findings == 0 then
    message.info(opts.kind and ('nothing here is “%s”'):format(opts.kind) or M.nothing(state))
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
