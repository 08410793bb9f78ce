--- Draws findings into the buffer: underlines, signs, and words at the end of the line.
---
--- Marks are moved and rewritten in place, never cleared first, so that nothing flickers.

local config = require('incidentquotes.nvim.config')
local explain = require('incidentquotes.explain')
local highlight = require('incidentquotes.nvim.highlight')
local position = require('incidentquotes.nvim.position')
local store = require('incidentquotes.nvim.store')

local M = {}

M.namespace = vim.api.nvim_create_namespace('incidentquotes')
--- Of numbers and names: they are known later than the quotations, and their marks move with the
--- text until then.
M.claims_namespace = vim.api.nvim_create_namespace('incidentquotes.claims')

--- Above tree-sitter (100), below diagnostics (150) and the search.
local PRIORITY = 140
--- Of numbers and names: in a line with both the sign is that of the quotation.
local CLAIMS_PRIORITY = 139

---@type table<integer, table<integer, integer[]>> for each namespace and buffer the ids of its marks
local drawn = { [M.namespace] = {}, [M.claims_namespace] = {} }

---@class incidentquotes.Mark
---@field row integer
---@field column integer
---@field opts table

--- One underline for a finding.
local function underline(starts, finding, priority)
  local level = highlight.levels[highlight.level(finding)]
  local row, column = position.locate(starts, finding.start)
  local end_row, end_column = position.locate(starts, finding['end'])
  return {
    row = row,
    column = column,
    opts = {
      end_row = end_row,
      end_col = end_column,
      hl_group = 'IncidentQuotes' .. level.name,
      priority = priority,
      strict = false,
    },
  }
end

--- What a finding says at the end of its line.
local function words(finding)
  if finding.code then
    return finding.code .. ' ' .. explain.neutralize(finding.message)
  end
  return finding.best and explain.neutralize(finding.best.source) or ''
end

--- Findings by the row that their words start in, the worst first.
local function by_row(starts, findings_of)
  local rows = {}
  for _, finding in ipairs(findings_of) do
    local row = position.locate(starts, finding.start)
    rows[row] = rows[row] or {}
    table.insert(rows[row], finding)
  end
  for _, findings in pairs(rows) do
    table.sort(findings, function(a, b)
      local first = highlight.levels[highlight.level(a)].rank
      local second = highlight.levels[highlight.level(b)].rank
      if first ~= second then
        return first > second
      end
      return a.start < b.start
    end)
  end
  return rows
end

--- What is said of a line: every problem, or the source of what is clean.
---@return table[] chunks one for each
local function chunks_of(findings)
  local chunks = {}
  for i, finding in ipairs(findings) do
    if i == 1 or finding.code then
      local level = highlight.levels[highlight.level(finding)]
      chunks[#chunks + 1] =
        { ('%s %s'):format(level.sign, words(finding)), 'IncidentQuotesText' .. level.name }
    end
  end
  return chunks
end

--- Cells that are free behind the end of a line in the window that shows the buffer; prose wraps,
--- and what stands behind a
--- full row would not be seen.
---@param buf integer
---@param row integer
---@return integer
local function room_behind(buf, row)
  local win = vim.fn.bufwinid(buf)
  if win == -1 or not vim.wo[win].wrap then
    return math.huge
  end
  local width = vim.api.nvim_win_get_width(win) - vim.fn.getwininfo(win)[1].textoff
  local used = vim.fn.virtcol({ row + 1, '$' }, false, win) - 1
  local place = vim.fn.screenpos(win, row + 1, math.max(vim.fn.col({ row + 1, '$' }, win) - 1, 1))
  if place.endcol > 0 then
    local left = vim.fn.getwininfo(win)[1]
    return width - (place.endcol - left.wincol + 1 - left.textoff)
  end
  return used == 0 and width or width - 1 - (used - 1) % width
end

--- Behind the line where there is room, else below it.
---@param buf integer
---@param row integer
---@param chunks table[]
---@param opts table of the extmark
local function place_words(buf, row, chunks, opts)
  local cells = 1
  for _, chunk in ipairs(chunks) do
    cells = cells + 1 + vim.fn.strdisplaywidth(chunk[1])
  end
  if cells <= room_behind(buf, row) then
    opts.virt_text = {}
    for _, chunk in ipairs(chunks) do
      vim.list_extend(opts.virt_text, { { ' ' }, chunk })
    end
    opts.hl_mode = 'combine'
    return
  end
  opts.virt_lines = vim.tbl_map(function(chunk)
    return { chunk }
  end, chunks)
end

---@param buf integer
---@param starts integer[]
---@param list incidentquotes.Finding[]
---@param priority integer
---@return incidentquotes.Mark[]
local function plan(buf, starts, list, priority)
  local marks = {}
  if config.get('highlight', buf) then
    for _, finding in ipairs(list) do
      marks[#marks + 1] = underline(starts, finding, priority)
    end
  end
  for row, findings in pairs(by_row(starts, list)) do
    local level = highlight.levels[highlight.level(findings[1])]
    local opts = { priority = priority, strict = false }
    if config.get('signs', buf) then
      opts.sign_text = level.sign
      opts.sign_hl_group = 'IncidentQuotesSign' .. level.name
    end
    if config.get('virtual_text', buf) then
      place_words(buf, row, chunks_of(findings), opts)
    end
    marks[#marks + 1] = { row = row, column = 0, opts = opts }
  end
  return marks
end

---@param buf integer
---@param namespace integer
---@param marks incidentquotes.Mark[]
local function draw(buf, namespace, marks)
  local ids = drawn[namespace][buf] or {}
  local line_count = vim.api.nvim_buf_line_count(buf)
  for i, mark in ipairs(marks) do
    mark.opts.id = ids[i]
    local row = math.min(mark.row, line_count - 1)
    ids[i] = vim.api.nvim_buf_set_extmark(buf, namespace, row, mark.column, mark.opts)
  end
  for i = #marks + 1, #ids do
    vim.api.nvim_buf_del_extmark(buf, namespace, ids[i])
    ids[i] = nil
  end
  drawn[namespace][buf] = ids
end

---@param buf integer
---@param state incidentquotes.State
function M.update(buf, state)
  draw(buf, M.namespace, plan(buf, state.line_starts, state.findings, PRIORITY))
end

---@param buf integer
---@param state incidentquotes.State
function M.update_claims(buf, state)
  draw(buf, M.claims_namespace, plan(buf, state.claims_starts, state.claims, CLAIMS_PRIORITY))
end

---@param buf integer
function M.drop(buf)
  for namespace, buffers in pairs(drawn) do
    buffers[buf] = nil
    if vim.api.nvim_buf_is_valid(buf) then
      vim.api.nvim_buf_clear_namespace(buf, namespace, 0, -1)
    end
  end
end

store.subscribe(M)

vim.api.nvim_create_autocmd({ 'WinResized', 'VimResized' }, {
  group = vim.api.nvim_create_augroup('incidentquotes.marks', {}),
  callback = function()
    for _, buf in ipairs(store.buffers()) do
      M.update(buf, assert(store.get(buf)))
    end
  end,
})

return M
