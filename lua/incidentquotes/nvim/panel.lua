--- The claims panel: everything that the documents of an incident share or dispute, in one window:
--- utterances, numbers, names. Each entry is a fold.

local explain = require('incidentquotes.explain')
local job = require('incidentquotes.nvim.job')
local message = require('incidentquotes.nvim.message')
local nav = require('incidentquotes.nvim.nav')
local buffers = require('incidentquotes.nvim.place')
local position = require('incidentquotes.nvim.position')
local review = require('incidentquotes.review')
local source = require('incidentquotes.nvim.source')
local store = require('incidentquotes.nvim.store')
local window = require('incidentquotes.nvim.window')

local M = {}

local NAME = 'incidentquotes://claims'
--- Documents are compared again when the keys have rested so long, in ms.
local REST = 1000

---@class incidentquotes.PanelEntry
---@field kind 'utterance'|'number'|'name'
---@field disputed boolean
---@field title string
---@field note string
---@field members {doc: string, start: integer, end: integer, text: string, note: string}[]

---@class incidentquotes.Panel
---@field buf integer
---@field copy integer buffer that it was opened from
---@field entries incidentquotes.PanelEntry[]
---@field disputed_only boolean
---@field kind string? only this kind
---@field places table<integer, table> member by line, from 1
---@field starts table<integer, boolean> lines that an entry begins in
---@field preview boolean
---@field win integer? window that places are shown in
---@field before {buf: integer, view: table}? what the window showed before the preview
---@field changes integer how often the copy has changed since it was opened

---@type incidentquotes.Panel?
local panel

local harmless = explain.neutralize

--- The file of a copy as its incident names it.
local function file_of(buf, incident)
  local name = vim.fs.normalize(vim.api.nvim_buf_get_name(buf))
  local directory = vim.fs.normalize(vim.fn.fnamemodify(incident.directory, ':p')):gsub('/$', '')
  if vim.startswith(name, directory .. '/') then
    return name:sub(#directory + 2)
  end
  return nil
end

--- The text of a document, by the name that records have for it.
local function text_of(state, doc, file)
  if doc == file then
    return state.text
  end
  for _, item in ipairs(state.incident.sources) do
    if item.file == doc then
      return state.incident:source_text(item.id) or ''
    end
  end
  return ''
end

local function id_of(state, doc)
  for _, item in ipairs(state.incident.sources) do
    if item.file == doc then
      return item.id
    end
  end
  return doc
end

local function longest(members)
  local best = members[1]
  for _, member in ipairs(members) do
    best = #member.text > #best.text and member or best
  end
  return best.text
end

local function utterance_entry(record, member_of)
  local entry = { kind = 'utterance', disputed = false, members = {} }
  for _, member in ipairs(record.members) do
    table.insert(entry.members, member_of(member, member.speaker or 'nobody named'))
  end
  local worst
  for _, pair in ipairs(record.relations) do
    local grave = review.gravity(pair.relation, pair.attribution)
    if grave == 'error' or grave == 'warning' then
      entry.disputed = true
      worst = pair.attribution == 'conflict' and 'different speakers'
        or worst
        or explain.relation(pair.relation)
    end
  end
  entry.title = '“' .. longest(entry.members) .. '”'
  entry.note = ('%d versions%s'):format(#record.members, worst and ', ' .. worst or '')
  return entry
end

local function number_entry(record, member_of)
  local entry = { kind = 'number', disputed = record.agreement == 'conflict', members = {} }
  local said, seen = {}, {}
  for _, member in ipairs(record.members) do
    table.insert(entry.members, member_of(member, ''))
    local text = harmless(member.text)
    if not seen[text] then
      seen[text] = true
      said[#said + 1] = text
    end
  end
  entry.title = ('%s: %s'):format(record.attribute, table.concat(said, ' | '))
  entry.note = record.agreement
  return entry
end

local function name_entry(record, member_of)
  local entry = { kind = 'name', disputed = false, members = {} }
  for _, variant in ipairs(record.variants) do
    entry.disputed = entry.disputed or variant.status == 'misspelling'
    for _, mention in ipairs(variant.mentions) do
      table.insert(entry.members, member_of(mention, variant.status))
    end
  end
  local spellings = vim.tbl_map(function(variant)
    return harmless(variant.text)
  end, record.variants)
  entry.title = table.concat(spellings, ' | ')
  entry.note = entry.disputed and 'misspelt' or ('%d mentions'):format(#entry.members)
  return entry
end

local makers = { claim = utterance_entry, fact = number_entry, name = name_entry }

--- Records as entries, the disputed ones of each kind first.
local function entries_of(records, state, file)
  local function member_of(member, note)
    local text = text_of(state, member.doc, file):sub(member.start + 1, member['end'])
    return {
      doc = member.doc,
      start = member.start,
      ['end'] = member['end'],
      text = harmless(text),
      note = harmless(note),
    }
  end
  local entries = {}
  for _, record in ipairs(records) do
    local entry = makers[record.type](record, member_of)
    entry.order = #entries
    entries[#entries + 1] = entry
  end
  local rank = { utterance = 1, number = 2, name = 3 }
  table.sort(entries, function(a, b)
    if a.kind ~= b.kind then
      return rank[a.kind] < rank[b.kind]
    elseif a.disputed ~= b.disputed then
      return a.disputed
    end
    return a.order < b.order
  end)
  return entries
end

local headings = { utterance = 'Utterances', number = 'Numbers', name = 'Names' }

--- Draws the entries that the filter lets through.
local function draw()
  local state = store.get(panel.copy)
  if not state or not state.incident then
    return
  end
  local lines, shown = {}, 0
  panel.places, panel.starts = {}, {}
  local kind
  for _, entry in ipairs(panel.entries) do
    local wanted = (not panel.disputed_only or entry.disputed)
      and (not panel.kind or panel.kind == entry.kind)
    if wanted then
      shown = shown + 1
      if entry.kind ~= kind then
        kind = entry.kind
        lines[#lines + 1] = { { headings[kind], 'IncidentQuotesTitle' } }
      end
      lines[#lines + 1] = {
        {
          entry.disputed and '✗ ' or '✓ ',
          entry.disputed and 'IncidentQuotesSignError' or 'IncidentQuotesSignClean',
        },
        { entry.note .. '  ', 'IncidentQuotesDim' },
        { harmless(entry.title) },
      }
      panel.starts[#lines] = true
      panel.places[#lines] = entry.members[1]
      for _, member in ipairs(entry.members) do
        lines[#lines + 1] = {
          { '    ' .. harmless(id_of(state, member.doc)) .. '  ', 'IncidentQuotesSource' },
          -- Before the words, which may be longer than the line.
          { member.note ~= '' and (member.note .. ': ') or '', 'IncidentQuotesDim' },
          { member.text },
        }
        panel.places[#lines] = member
      end
    end
  end
  local filter = (panel.disputed_only and 'disputed' or 'all')
    .. (panel.kind and ', ' .. headings[panel.kind]:lower() or '')
  -- In 80 cells.
  local other = panel.disputed_only and 'all' or 'disputed'
  local keys = ('<CR> go  p preview  f %s  t kind  za fold  q close'):format(other)
  table.insert(lines, 1, {
    { ('%d of %d (%s)  '):format(shown, #panel.entries, filter), 'IncidentQuotesDim' },
    { keys, 'IncidentQuotesDim' },
  })
  local places, starts = {}, {}
  for line, place in pairs(panel.places) do
    places[line + 1] = place
  end
  for line in pairs(panel.starts) do
    starts[line + 1] = true
  end
  panel.places, panel.starts = places, starts
  window.draw(panel.buf, lines)
end

--- The fold level of a line of the panel, for 'foldexpr'.
---@param line integer
---@return string
function M.fold(line)
  if not panel then
    return '0'
  elseif panel.starts[line] then
    return '>1'
  end
  return panel.places[line] and '1' or '0'
end

--- The window that places are shown in: one that shows the copy or showed a place before.
---@return integer?
local function target()
  if panel.win and vim.api.nvim_win_is_valid(panel.win) then
    return panel.win
  end
  panel.win = window.showing(panel.copy)
  return panel.win
end

--- Shows a place, or goes there.
local function visit(place, enter)
  local state, win = store.get(panel.copy), target()
  if not state or not state.incident or not place or not win then
    return
  end
  local id = id_of(state, place.doc)
  local in_copy = not state.incident:source(id)
  if not enter then
    panel.before = panel.before
      or {
        buf = vim.api.nvim_win_get_buf(win),
        view = vim.api.nvim_win_call(win, vim.fn.winsaveview),
      }
    if in_copy then
      local row, column = position.locate(state.line_starts, place.start)
      source.show_in(win, panel.copy, row, column)
    else
      source.preview(
        state.incident,
        { source = id, start = place.start, ['end'] = place['end'] },
        win
      )
    end
    return
  end
  panel.before = nil
  vim.api.nvim_set_current_win(win)
  if in_copy then
    if vim.api.nvim_get_current_buf() ~= panel.copy then
      vim.cmd(('hide buffer %d'):format(panel.copy))
    end
    nav.move_to_offset(state, place.start)
  else
    source.visit(state.incident, {
      source = id,
      start = place.start,
      ['end'] = place['end'],
      relation = place.note ~= '' and place.note or 'as in the source',
    })
  end
end

local function place_at_cursor()
  return panel.places[vim.api.nvim_win_get_cursor(0)[1]]
end

--- Compares again, in a thread, and draws what comes of it.
local function refresh()
  local mine = panel
  local state = store.get(mine.copy)
  if not state or not state.incident then
    return
  end
  local file = file_of(mine.copy, state.incident)
  local draft = file and { file = file, text = state.text }
  job.compare(state.incident.path, draft, function(records, problem)
    if panel ~= mine or not vim.api.nvim_buf_is_valid(mine.buf) or not store.get(mine.copy) then
      return
    elseif not records then
      message.error(problem or 'the comparison failed')
      return
    end
    mine.entries = entries_of(records, store.get(mine.copy), file)
    draw()
    vim.api.nvim_exec_autocmds('User', {
      pattern = 'IncidentQuotesClaims',
      modeline = false,
      data = { buf = mine.buf, entries = #mine.entries },
    })
  end)
end

local kinds = { 'utterance', 'number', 'name' }

local function next_kind()
  for i, kind in ipairs(kinds) do
    if panel.kind == kind then
      return kinds[i + 1]
    end
  end
  return kinds[1]
end

local keys = {
  ['<CR>'] = {
    'Go there',
    function()
      visit(place_at_cursor(), true)
    end,
  },
  p = {
    'Preview while moving',
    function()
      panel.preview = not panel.preview
      message.info(panel.preview and 'preview on' or 'preview off')
      visit(place_at_cursor(), false)
    end,
  },
  f = {
    'Disputed ones only, or all',
    function()
      panel.disputed_only = not panel.disputed_only
      draw()
    end,
  },
  t = {
    'Utterances, numbers, names, all',
    function()
      panel.kind = next_kind()
      draw()
    end,
  },
  r = { 'Compare again', refresh },
}

--- Opens the panel, or closes it.
function M.toggle()
  local shown = panel and window.showing(panel.buf)
  if shown then
    vim.api.nvim_win_close(shown, true)
    return
  end
  local copy = vim.api.nvim_get_current_buf()
  local state = store.await(copy)
  if not state or not state.incident or not state.incident.path then
    message.warn(buffers.without_sources(state))
    return
  end
  local height = math.max(8, math.floor(vim.o.lines / 3))
  local buf, win = window.open(NAME, ('botright %dsplit'):format(height), true)
  panel = {
    buf = buf,
    copy = copy,
    entries = {},
    disputed_only = true,
    places = {},
    starts = {},
    preview = false,
    changes = 0,
  }
  vim.wo[win].foldmethod = 'expr'
  vim.wo[win].foldexpr = "v:lua.require'incidentquotes.nvim.panel'.fold(v:lnum)"
  vim.wo[win].foldlevel = 1
  vim.wo[win].foldenable = true
  for key, entry in pairs(keys) do
    vim.keymap.set('n', key, entry[2], { buffer = buf, nowait = true, desc = entry[1] })
  end
  vim.api.nvim_create_autocmd('CursorMoved', {
    buffer = buf,
    callback = function()
      if panel and panel.preview then
        visit(place_at_cursor(), false)
      end
    end,
  })
  vim.api.nvim_create_autocmd('BufWipeout', {
    buffer = buf,
    callback = function()
      local shown_in, before = panel and panel.win, panel and panel.before
      panel = nil
      if not shown_in or not before or not vim.api.nvim_win_is_valid(shown_in) then
        return
      end
      -- What was only looked at goes with the panel.
      if vim.api.nvim_buf_is_valid(before.buf) then
        source.show_in(shown_in, before.buf, before.view.lnum - 1, before.view.col)
      end
    end,
  })
  window.draw(buf, { { { 'comparing …', 'IncidentQuotesDim' } } })
  refresh()
end

--- The copy has changed: compared again once the keys rest.
---@param buf integer
function M.update(buf)
  if not panel or panel.copy ~= buf or #panel.entries == 0 then
    return
  end
  panel.changes = panel.changes + 1
  local mine, changes = panel, panel.changes
  vim.defer_fn(function()
    if panel == mine and mine.changes == changes and window.showing(mine.buf) then
      refresh()
    end
  end, REST)
end

--- The panel of a buffer that is not checked any more is closed.
---@param buf integer
function M.drop(buf)
  local mine = panel
  if mine and mine.copy == buf then
    vim.schedule(function()
      if vim.api.nvim_buf_is_valid(mine.buf) then
        vim.api.nvim_buf_delete(mine.buf, { force = true })
      end
    end)
  end
end

store.subscribe(M)

return M
