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

--- Above tree-sitter (100), below diagnostics (150) and the search.
local PRIORITY = 140

---@type table<integer, integer[]> for each buffer the ids of its marks
local drawn = {}

---@class incidentquotes.Mark
---@field row integer
---@field column integer
---@field opts table

--- One underline for a quotation.
local function underline(state, finding)
  local level = highlight.levels[highlight.level(finding)]
  local row, column = position.locate(state.line_starts, finding.start)
  local end_row, end_column = position.locate(state.line_starts, finding['end'])
  return {
    row = row,
    column = column,
    opts = {
      end_row = end_row,
      end_col = end_column,
      hl_group = 'IncidentQuotes' .. level.name,
      priority = PRIORITY,
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
local function by_row(state)
  local rows = {}
  for _, finding in ipairs(state.findings) do
    local row = position.locate(state.line_starts, finding.start)
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

--- The end of a line: every problem of the line, or the source of what is clean.
local function virtual_text(findings)
  local chunks = {}
  for i, finding in ipairs(findings) do
    if i == 1 or finding.code then
      local level = highlight.levels[highlight.level(finding)]
      chunks[#chunks + 1] =
        { (' %s %s'):format(level.sign, words(finding)), 'IncidentQuotesText' .. level.name }
    end
  end
  return chunks
end

---@param buf integer
---@param state incidentquotes.State
---@return incidentquotes.Mark[]
local function plan(buf, state)
  local marks = {}
  if config.get('highlight', buf) then
    for _, finding in ipairs(state.findings) do
      marks[#marks + 1] = underline(state, finding)
    end
  end
  for row, findings in pairs(by_row(state)) do
    local level = highlight.levels[highlight.level(findings[1])]
    local opts = { priority = PRIORITY, strict = false }
    if config.get('signs', buf) then
      opts.sign_text = level.sign
      opts.sign_hl_group = 'IncidentQuotesSign' .. level.name
    end
    if config.get('virtual_text', buf) then
      opts.virt_text = virtual_text(findings)
      opts.hl_mode = 'combine'
    end
    marks[#marks + 1] = { row = row, column = 0, opts = opts }
  end
  return marks
end

---@param buf integer
---@param state incidentquotes.State
function M.update(buf, state)
  local ids = drawn[buf] or {}
  local marks = plan(buf, state)
  local line_count = vim.api.nvim_buf_line_count(buf)
  for i, mark in ipairs(marks) do
    mark.opts.id = ids[i]
    local row = math.min(mark.row, line_count - 1)
    ids[i] = vim.api.nvim_buf_set_extmark(buf, M.namespace, row, mark.column, mark.opts)
  end
  for i = #marks + 1, #ids do
    vim.api.nvim_buf_del_extmark(buf, M.namespace, ids[i])
    ids[i] = nil
  end
  drawn[buf] = ids
end

---@param buf integer
function M.drop(buf)
  drawn[buf] = nil
  if vim.api.nvim_buf_is_valid(buf) then
    vim.api.nvim_buf_clear_namespace(buf, M.namespace, 0, -1)
  end
end

store.subscribe(M)

return M
