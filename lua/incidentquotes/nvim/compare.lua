--- The synoptic view: every version of the quotation under the cursor, word under word, in a window
--- that follows the cursor.

local explain = require('incidentquotes.explain')
local highlight = require('incidentquotes.nvim.highlight')
local message = require('incidentquotes.nvim.message')
local nav = require('incidentquotes.nvim.nav')
local review = require('incidentquotes.review')
local source = require('incidentquotes.nvim.source')
local store = require('incidentquotes.nvim.store')
local synopsis = require('incidentquotes.synopsis')
local window = require('incidentquotes.nvim.window')

local M = {}

--- Cells of a label at most; and lines of the window.
local LABEL_MAX, HEIGHT_MIN, HEIGHT_MAX = 14, 6, 18
--- The cursor rests so long before the view follows, in ms.
local REST = 40

---@class incidentquotes.CompareView
---@field buf integer scratch buffer
---@field copy integer buffer that it follows
---@field win integer window whose cursor it follows
---@field height integer? lines, once it has shown something
---@field finding incidentquotes.Finding?
---@field versions table<integer, incidentquotes.Version> by line of the view, from 1

---@type incidentquotes.CompareView?
local view

local width_of = vim.fn.strdisplaywidth

---@param text string
---@param width integer
local function padded(text, width)
  return text .. (' '):rep(math.max(0, width - width_of(text)))
end

--- A text of at most so many cells.
local function clipped(text, width)
  if width_of(text) <= width then
    return text
  end
  local kept = vim.fn.strcharpart(text, 0, width - 1)
  while width_of(kept) > width - 1 do
    kept = vim.fn.strcharpart(kept, 0, vim.fn.strchars(kept) - 1)
  end
  return kept .. '…'
end

--- The sign of a version's relation, as the copy has it.
local function sign_of(version)
  if not version.relation then
    return ' ', 'IncidentQuotesDim'
  end
  local level = review.gravity(version.relation, version.attribution)
  local entry = highlight.levels[level]
  return entry.sign, 'IncidentQuotesSign' .. entry.name
end

--- Columns by the blocks that fit into the width, like the systems of a score.
local function blocks_of(columns, width)
  local blocks, block, used = {}, {}, 0
  for _, column in ipairs(columns) do
    local cells = 0
    for _, cell in ipairs(column) do
      cells = math.max(cells, math.min(width_of(explain.neutralize(cell.text)), width))
    end
    if used + cells > width and #block > 0 then
      blocks[#blocks + 1] = block
      block, used = {}, 0
    end
    block[#block + 1] = { column = column, width = cells }
    used = used + cells + 1
  end
  if #block > 0 then
    blocks[#blocks + 1] = block
  end
  return blocks
end

--- What one version has in one block.
local function staff(block, index)
  local pieces = {}
  for _, entry in ipairs(block) do
    local cell = entry.column[index]
    local text = clipped(explain.neutralize(cell.text), entry.width)
    local group = index > 1 and (cell.differs and 'IncidentQuotesChanged' or 'IncidentQuotesDim')
      or 'IncidentQuotesSame'
    if text == '' and cell.differs and not cell.joined and entry.width > 0 then
      text, group = ('·'):rep(entry.width), 'IncidentQuotesDim'
    end
    pieces[#pieces + 1] = { text, group }
    pieces[#pieces + 1] = { (' '):rep(entry.width - width_of(text) + 1) }
  end
  return pieces
end

--- The lines of the view, and which version each belongs to.
---@param state incidentquotes.State
---@param finding incidentquotes.Finding
---@param width integer cells
---@return incidentquotes.Line[], table<integer, incidentquotes.Version>
local function lines_of(state, finding, width)
  local all = synopsis.of(state, finding)
  local label = 4
  for _, version in ipairs(all.versions) do
    label = math.max(label, math.min(width_of(version.source or 'copy'), LABEL_MAX))
  end
  local level = highlight.levels[highlight.level(finding)]
  local lines, versions = {}, {}
  lines[1] = {
    { level.sign .. ' ', 'IncidentQuotesSign' .. level.name },
    { finding.code and finding.code .. ' ' or '', 'IncidentQuotesTitle' },
    { explain.neutralize(finding.message), 'IncidentQuotesText' .. level.name },
  }
  local function head(version)
    local sign, group = sign_of(version)
    local name = clipped(explain.neutralize(version.source or 'copy'), label)
    return { { sign .. ' ', group }, { padded(name, label) .. '  ', 'IncidentQuotesSource' } }
  end
  for _, version in ipairs(all.versions) do
    local line = head(version)
    line[#line + 1] = { explain.neutralize(synopsis.legend(version)), 'IncidentQuotesDim' }
    lines[#lines + 1] = line
    versions[#lines] = version
  end
  for _, block in ipairs(blocks_of(all.columns, math.max(width - label - 5, 10))) do
    lines[#lines + 1] = {}
    for i, version in ipairs(all.versions) do
      local line = head(version)
      vim.list_extend(line, staff(block, i))
      lines[#lines + 1] = line
      versions[#lines] = version
    end
  end
  return lines, versions
end

--- The finding whose versions are to be seen: the one under the cursor, else the last one shown.
local function wanted(state)
  local finding = nav.finding_at_cursor(state)
  if finding and review.is_quotation(finding) then
    return finding
  end
end

local function close()
  view = nil
end

--- Draws what is under the cursor of the copy.
local function refresh()
  if not view then
    return
  end
  local win = window.showing(view.buf)
  local followed = vim.api.nvim_win_is_valid(view.win)
    and vim.api.nvim_win_get_buf(view.win) == view.copy
  local copy_win = followed and view.win or window.showing(view.copy)
  local state = store.get(view.copy)
  if not win or not copy_win or not state or not state.incident then
    return
  end
  local finding = vim.api.nvim_win_call(copy_win, function()
    return wanted(state)
  end)
  if not finding then
    return
  end
  view.finding = finding
  local lines
  lines, view.versions = lines_of(state, finding, vim.api.nvim_win_get_width(win))
  window.draw(view.buf, lines)
  local wanted_height = math.max(HEIGHT_MIN, math.min(#lines, HEIGHT_MAX))
  -- It grows and never shrinks: the copy above it would jump.
  if wanted_height > (view.height or 0) then
    view.height = wanted_height
    vim.api.nvim_win_set_height(win, wanted_height)
  end
end

local pending = false
local function refresh_soon()
  if not view or pending then
    return
  end
  pending = true
  vim.defer_fn(function()
    pending = false
    refresh()
  end, REST)
end

--- From a line of the view to the words there.
local function jump()
  local version = view and view.versions[vim.api.nvim_win_get_cursor(0)[1]]
  local win = view
    and (vim.api.nvim_win_is_valid(view.win) and view.win or window.showing(view.copy))
  if not version or not win or not store.get(view.copy) then
    return
  end
  vim.api.nvim_set_current_win(win)
  if vim.api.nvim_win_get_buf(win) ~= view.copy then
    vim.cmd(('hide buffer %d'):format(view.copy))
  end
  if version.source then
    source.show_place(view.copy, view.finding, version)
  else
    nav.move_to_offset(store.get(view.copy), version.start)
  end
end

local group = vim.api.nvim_create_augroup('incidentquotes.compare', {})

--- Opens the view, or closes it.
function M.toggle()
  local shown = view and window.showing(view.buf)
  if shown then
    vim.api.nvim_win_close(shown, true)
    return
  end
  local copy = vim.api.nvim_get_current_buf()
  local state = nav.checked()
  if not state then
    return
  elseif not state.incident then
    message.warn('there are no sources to compare with; :IncidentQuotes init makes an incident')
    return
  end
  local buf =
    window.open('incidentquotes://compare', ('botright %dsplit'):format(HEIGHT_MIN), false)
  view = { buf = buf, copy = copy, win = vim.api.nvim_get_current_win(), versions = {} }
  vim.keymap.set('n', '<CR>', jump, { buffer = buf, desc = 'Go to these words' })
  vim.api.nvim_clear_autocmds({ group = group })
  vim.api.nvim_create_autocmd({ 'CursorMoved', 'CursorMovedI' }, {
    group = group,
    buffer = copy,
    callback = function()
      if view then
        view.win = vim.api.nvim_get_current_win()
      end
      refresh_soon()
    end,
  })
  vim.api.nvim_create_autocmd({ 'WinResized', 'VimResized' }, {
    group = group,
    callback = refresh_soon,
  })
  vim.api.nvim_create_autocmd('BufWipeout', { group = group, buffer = buf, callback = close })
  local hint = 'Move to a quotation. Numbers and names: :IncidentQuotes claims'
  window.draw(buf, { { { hint, 'IncidentQuotesDim' } } })
  refresh()
end

---@param buf integer
function M.update(buf)
  if view and view.copy == buf then
    refresh_soon()
  end
end

--- The view of a buffer that is not checked any more is closed.
---@param buf integer
function M.drop(buf)
  local win = view and view.copy == buf and window.showing(view.buf)
  if win then
    vim.schedule(function()
      if vim.api.nvim_win_is_valid(win) then
        pcall(vim.api.nvim_win_close, win, true)
      end
    end)
  end
end

store.subscribe(M)

return M
