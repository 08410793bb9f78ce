--- Draws findings into the buffer: underlines, signs, and words at the end of the line.
---
--- Marks are moved and rewritten in place, never cleared first, so that nothing flickers.

local config = require('incidentquotes.nvim.config')
local explain = require('incidentquotes.explain')
local highlight = require('incidentquotes.nvim.highlight')
local position = require('incidentquotes.nvim.position')
local review = require('incidentquotes.review')
local room = require('incidentquotes.nvim.room')
local store = require('incidentquotes.nvim.store')

local M = {}

M.namespace = vim.api.nvim_create_namespace('incidentquotes')
--- Of numbers and names: they are known later than the quotations, and their marks move with the
--- text until then.
M.claims_namespace = vim.api.nvim_create_namespace('incidentquotes.claims')

--- Above tree-sitter (100); with the ranks of the levels below diagnostics (150) and the search.
local PRIORITY = 140
--- Of numbers and names: where both are as bad the sign is that of the quotation.
local CLAIMS_PRIORITY = 139
--- Of the very words that differ, inside a quotation.
local WORD_PRIORITY = 146

--- A new sign column is there after so many ms.
local SETTLE = 30
--- Of a text with more findings only what windows show is drawn.
local MANY = 60
---@type table<integer, boolean> buffers of which only some lines are drawn
local partial = {}

---@class incidentquotes.Mark
---@field row integer
---@field column integer
---@field opts table
---@field key string what it shows, but for its place: one with the same key there already is left alone
---@field words table[]? chunks whose place (behind the line or below it) is still to be found

---@param starts integer[]
---@param span integer[]
---@param opts table of the extmark, without its end
---@return incidentquotes.Mark
local function mark_of(starts, span, opts)
  local row, column = position.locate(starts, span[1])
  local end_row, end_column = position.locate(starts, span[2])
  opts.end_row, opts.end_col, opts.strict = end_row, end_column, false
  local key = opts.hl_group or opts.virt_text[1][1]
  return { row = row, column = column, opts = opts, key = key }
end

--- A mark for a line as a whole: its sign, and what is said of it.
---@param buf integer
---@param row integer
---@param opts table of the extmark
---@param chunks table[]
---@param width integer cells of the window
---@return incidentquotes.Mark
local function line_mark(buf, row, opts, chunks, width)
  local parts = { opts.sign_text or '', opts.sign_hl_group or '', tostring(width) }
  for _, chunk in ipairs(chunks) do
    parts[#parts + 1] = chunk[1]
  end
  parts[#parts + 1] = vim.api.nvim_buf_get_lines(buf, row, row + 1, false)[1] or ''
  return { row = row, column = 0, opts = opts, key = table.concat(parts, '\0'), words = chunks }
end

local edit_groups = {
  replace = 'IncidentQuotesChanged',
  insert = 'IncidentQuotesAdded',
  delete = 'IncidentQuotesCut',
}

--- The very words that differ from the source; a cut shows at the blank where the words are missing.
---@param options table<string, any>
---@param state incidentquotes.State
---@param finding incidentquotes.Finding
---@param marks incidentquotes.Mark[]
local function set_off(options, state, finding, marks)
  local source = finding.best and state.incident:source_text(finding.best.source)
  for _, edit in ipairs(finding.code and source and finding.edits or {}) do
    local first, last = edit.copy[1], edit.copy[2]
    if edit.op == 'delete' and state.text:sub(first, first) == ' ' then
      first = first - 1
    end
    if options.word_diff and first < last then
      local opts = { hl_group = edit_groups[edit.op], priority = WORD_PRIORITY }
      marks[#marks + 1] = mark_of(state.line_starts, { first, last }, opts)
    end
    local words = explain.neutralize(source:sub(edit.source[1] + 1, edit.source[2]))
    if options.inline and words ~= '' then
      marks[#marks + 1] = mark_of(state.line_starts, { last, last }, {
        virt_text = { { ('⟨%s⟩'):format(words), 'IncidentQuotesInline' } },
        virt_text_pos = 'inline',
        priority = WORD_PRIORITY,
      })
    end
  end
end

--- What a finding says at the end of its line.
local function words(finding)
  if finding.code then
    return finding.code .. ' ' .. explain.neutralize(finding.message)
  end
  if finding.silenced then
    return explain.neutralize((finding.message:match('^(.-) %(') or finding.message))
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
      return review.is_before(a, b)
    end)
  end
  return rows
end

--- The first words of what a finding is about.
local function beginning(state, finding)
  local whole = state.text:sub(finding.start + 1, finding['end'])
  local first = whole:match('^%s*%S+%s+%S+%s+%S+') or whole
  return '“' .. explain.neutralize(first) .. (#first < #whole and ' …' or '') .. '”'
end

--- What is said of a line where nothing is to be said of a quotation: the sources of all, in the order of
--- the text.
---@return table chunk
local function clean_chunk(findings)
  local sources = {}
  for _, finding in ipairs(findings) do
    local source = words(finding)
    if source ~= '' and not vim.tbl_contains(sources, source) then
      sources[#sources + 1] = source
    end
  end
  local level = highlight.levels.clean
  local text = ('%s %s'):format(level.sign, table.concat(sources, ', '))
  return { text, 'IncidentQuotesText' .. level.name }
end

--- What is said of a line: every problem in the order of the text; or what was accepted or ignored, each
--- with its first words where the line has several quotations; or the sources of what is clean.
---@return table[] chunks one for each
local function chunks_of(state, findings)
  findings = review.sorted(vim.list_slice(findings))
  local told
  for _, key in ipairs({ 'code', 'silenced' }) do
    told = vim.tbl_filter(function(finding)
      return finding[key] ~= nil
    end, findings)
    if #told > 0 then
      break
    end
  end
  if #told == 0 then
    return { clean_chunk(findings) }
  end
  local chunks = {}
  for i, finding in ipairs(told) do
    local level = highlight.levels[highlight.level(finding)]
    local which = #findings > 1 and finding.quotation and beginning(state, finding) .. ' ' or ''
    chunks[i] =
      { ('%s %s%s'):format(level.sign, which, words(finding)), 'IncidentQuotesText' .. level.name }
  end
  return chunks
end

---@param buf integer
---@param state incidentquotes.State
---@param list incidentquotes.Finding[]
---@param priority integer
---@return incidentquotes.Mark[]
local function plan(buf, state, list, priority)
  local marks, options, width = {}, config.all(buf), room.width(buf)
  local starts = state.line_starts
  if options.highlight then
    for _, finding in ipairs(list) do
      local level = highlight.levels[highlight.level(finding)]
      local opts = { hl_group = 'IncidentQuotes' .. level.name, priority = priority }
      marks[#marks + 1] = mark_of(starts, { finding.start, finding['end'] }, opts)
    end
  end
  for _, finding in ipairs(list) do
    set_off(options, state, finding, marks)
  end
  for row, findings in pairs(by_row(starts, list)) do
    local level = highlight.levels[highlight.level(findings[1])]
    -- Of several signs in a line the worst one shows.
    local opts = { priority = priority + level.rank, strict = false }
    if options.signs then
      opts.sign_text = level.sign
      opts.sign_hl_group = 'IncidentQuotesSign' .. level.name
    end
    local chunks = options.virtual_text and chunks_of(state, findings) or {}
    marks[#marks + 1] = line_mark(buf, row, opts, chunks, width)
  end
  return marks
end

--- Quotations that there is nothing to compare with: where they are, and who speaks.
---@param buf integer
---@param state incidentquotes.State
---@return incidentquotes.Mark[]
local function plan_quotations(buf, state)
  local marks, speakers = {}, {}
  for _, quotation in ipairs(review.quotations(state)) do
    if config.get('highlight', buf) then
      local opts = { hl_group = 'IncidentQuotesQuotation', priority = PRIORITY }
      marks[#marks + 1] = mark_of(state.line_starts, { quotation.start, quotation['end'] }, opts)
    end
    local row = position.locate(state.line_starts, quotation.start)
    local name = quotation.speaker and quotation.speaker.name
    if name and not quotation.nested_in then
      speakers[row] = speakers[row] or {}
      speakers[row][#speakers[row] + 1] = explain.neutralize(name)
    end
  end
  for row, names in pairs(config.get('virtual_text', buf) and speakers or {}) do
    local opts = { priority = PRIORITY, strict = false }
    local who = '— ' .. table.concat(vim.fn.uniq(names), ', ')
    local chunks = { { who, 'IncidentQuotesTextQuotation' } }
    marks[#marks + 1] = line_mark(buf, row, opts, chunks, room.width(buf))
  end
  return marks
end

--- The first sign takes room from the lines: once it is there the words are placed anew.
---@param buf integer
---@param width integer before
local function place_again(buf, width)
  vim.defer_fn(function()
    if vim.api.nvim_buf_is_valid(buf) and room.width(buf) ~= width then
      M.redraw(buf)
    end
  end, SETTLE)
end

--- What each extmark shows: keys by namespace, buffer and id.
---@type table<integer, table<integer, table<integer, string>>>
local shown = { [M.namespace] = {}, [M.claims_namespace] = {} }

--- Where a mark stands and what it shows, in one word.
local function identity(row, column, end_row, end_column, key)
  return ('%d %d %d %d %s'):format(row, column, end_row or -1, end_column or -1, key or '')
end

--- Parts the extmarks of some lines into those that show what is wanted and those that are free for
--- other marks, and tells which marks are still to be drawn.
---@return incidentquotes.Mark[] new
---@return integer[] free ids
local function match(buf, namespace, marks, first, last)
  local keys, there, free, new = shown[namespace][buf], {}, {}, {}
  local range = { details = true }
  for _, mark in
    ipairs(vim.api.nvim_buf_get_extmarks(buf, namespace, { first, 0 }, { last, -1 }, range))
  do
    local details = mark[4]
    local place = identity(mark[2], mark[3], details.end_row, details.end_col, keys[mark[1]])
    if there[place] then
      free[#free + 1] = mark[1]
    else
      there[place] = mark[1]
    end
  end
  for _, mark in ipairs(marks) do
    local place = identity(mark.row, mark.column, mark.opts.end_row, mark.opts.end_col, mark.key)
    if there[place] then
      there[place] = nil
    else
      new[#new + 1] = mark
    end
  end
  for _, id in pairs(there) do
    free[#free + 1] = id
  end
  table.sort(free)
  return new, free
end

--- Draws marks in the place of those that are there. One that shows the same at the same place is left
--- alone, others are moved and rewritten, and those left over are taken away.
---@param buf integer
---@param namespace integer
---@param marks incidentquotes.Mark[]
---@param first integer line, from 0
---@param last integer line; -1 is the last one
local function draw(buf, namespace, marks, first, last)
  if not shown[namespace][buf] then
    shown[namespace][buf] = {}
    place_again(buf, room.width(buf))
  end
  local keys = shown[namespace][buf]
  local new, free = match(buf, namespace, marks, first, last)
  local line_count = vim.api.nvim_buf_line_count(buf)
  local other = namespace == M.namespace and M.claims_namespace or M.namespace
  for i, mark in ipairs(new) do
    if mark.words and #mark.words > 0 then
      room.place(buf, mark.row, mark.words, mark.opts, other)
    end
    mark.opts.id = free[i]
    local row = math.min(mark.row, line_count - 1)
    local id = vim.api.nvim_buf_set_extmark(buf, namespace, row, mark.column, mark.opts)
    keys[id] = mark.key
  end
  for i = #new + 1, #free do
    vim.api.nvim_buf_del_extmark(buf, namespace, free[i])
    keys[free[i]] = nil
  end
end

--- Draws some lines; what is drawn elsewhere stays where it is.
---@param buf integer
---@param marks incidentquotes.Mark[]
---@param first integer line, from 0
---@param last integer
local function draw_lines(buf, marks, first, last)
  for _, mark in ipairs(marks) do
    first = math.min(first, mark.row)
  end
  draw(buf, M.namespace, marks, first, last)
  partial[buf] = true
end

--- The findings of a long text that touch some lines.
local function findings_in(state, first, last)
  local start = state.line_starts[first + 1]
  local stop = state.line_starts[last + 2] or #state.text
  local found = {}
  for _, finding in ipairs(state.findings) do
    if finding.start >= stop then
      break
    elseif finding['end'] > start then
      found[#found + 1] = finding
    end
  end
  return found
end

--- Draws what windows show of a long text.
local function draw_shown(buf, state)
  for _, lines in ipairs(position.shown(buf)) do
    local list = findings_in(state, lines[1], lines[2])
    draw_lines(buf, plan(buf, state, list, PRIORITY), lines[1], lines[2])
  end
end

---@param buf integer
---@param state incidentquotes.State
function M.update(buf, state)
  if not state.incident then
    draw(buf, M.namespace, plan_quotations(buf, state), 0, -1)
  elseif #state.findings > MANY then
    draw_shown(buf, state)
  else
    partial[buf] = nil
    draw(buf, M.namespace, plan(buf, state, state.findings, PRIORITY), 0, -1)
  end
end

---@param buf integer
---@param view incidentquotes.View
function M.update_view(buf, view)
  draw_lines(buf, plan(buf, view, view.findings, PRIORITY), view.first, view.last)
end

---@param buf integer
---@param state incidentquotes.State
function M.update_claims(buf, state)
  local list = review.everything({ findings = {}, claims = state.claims, decided = state.decided })
  draw(buf, M.claims_namespace, plan(buf, state, list, CLAIMS_PRIORITY), 0, -1)
end

---@param buf integer
function M.drop(buf)
  partial[buf] = nil
  for namespace, buffers in pairs(shown) do
    buffers[buf] = nil
    if vim.api.nvim_buf_is_valid(buf) then
      vim.api.nvim_buf_clear_namespace(buf, namespace, 0, -1)
    end
  end
end

store.subscribe(M)

local group = vim.api.nvim_create_augroup('incidentquotes.marks', {})

--- Draws anew what is known of a buffer: where words have room has changed.
---@param buf integer
function M.redraw(buf)
  if store.is_settled(buf) then
    local state = assert(store.get(buf))
    M.update(buf, state)
    if state.claims_tick == state.tick then
      M.update_claims(buf, state)
    end
  end
end

vim.api.nvim_create_autocmd({ 'WinResized', 'VimResized', 'BufWinEnter', 'TabEnter' }, {
  group = group,
  callback = function(event)
    for _, buf in ipairs(event.event == 'BufWinEnter' and { event.buf } or store.buffers()) do
      M.redraw(buf)
    end
  end,
})

vim.api.nvim_create_autocmd('OptionSet', {
  group = group,
  pattern = { 'wrap', 'number', 'relativenumber', 'signcolumn', 'foldcolumn', 'numberwidth' },
  callback = function()
    vim.schedule(function()
      M.redraw(vim.api.nvim_get_current_buf())
    end)
  end,
})

vim.api.nvim_create_autocmd('WinScrolled', {
  group = group,
  callback = function()
    for _, buf in ipairs(store.buffers()) do
      if partial[buf] and store.is_settled(buf) then
        draw_shown(buf, store.get(buf))
      end
    end
  end,
})

return M
