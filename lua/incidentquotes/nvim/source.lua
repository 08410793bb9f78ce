--- From a quotation to its words in the sources, one source after the other.

local explain = require('incidentquotes.explain')
local highlight = require('incidentquotes.nvim.highlight')
local message = require('incidentquotes.nvim.message')
local place = require('incidentquotes.nvim.place')
local nav = require('incidentquotes.nvim.nav')
local position = require('incidentquotes.nvim.position')
local review = require('incidentquotes.review')
local store = require('incidentquotes.nvim.store')

local M = {}

local FLASH_MS = 1200
local namespace = vim.api.nvim_create_namespace('incidentquotes.flash')

---@class incidentquotes.Tour the sources of one quotation, as they are visited
---@field copy integer buffer
---@field mark integer extmark of the place in the copy that it began at
---@field start integer of the finding
---@field places {source: string, start: integer, end: integer, relation: string}[]
---@field at integer index of the place that is shown
---@field words string? of the copy, where they are a number or a name
---@field buffer integer buffer that it is shown in

---@type incidentquotes.Tour?
local tour

--- Where tours began, which moves with the text.
local origins = vim.api.nvim_create_namespace('incidentquotes.origin')

--- A source's buffer; guard.lua sees to it that it is only read.
---@param path string
---@return integer
local function load_source(path)
  -- Shown as it lies from here, as :edit shows it.
  local buf = vim.fn.bufadd(vim.fn.fnamemodify(path, ':.'))
  vim.fn.bufload(buf)
  vim.bo[buf].buflisted = true
  return buf
end

---@param buf integer
---@param first integer[] row and column
---@param last integer[]
---@param stays boolean? until the next one
local function flash(buf, first, last, stays)
  vim.api.nvim_buf_clear_namespace(buf, namespace, 0, -1)
  vim.api.nvim_buf_set_extmark(buf, namespace, first[1], first[2], {
    end_row = last[1],
    end_col = last[2],
    hl_group = 'IncidentQuotesFlash',
    priority = 300,
    strict = false,
  })
  if stays then
    return
  end
  vim.defer_fn(function()
    if vim.api.nvim_buf_is_valid(buf) then
      vim.api.nvim_buf_clear_namespace(buf, namespace, 0, -1)
    end
  end, FLASH_MS)
end

--- The buffer of a source, and where a place of it begins and ends.
---@param incident incidentquotes.Incident
---@param source incidentquotes.Source
---@param target {source: string, start: integer, end: integer}
---@return integer buf
---@return integer[] from row and column, from 0
---@return integer[] to
local function locate(incident, source, target)
  local starts = position.line_starts(incident:source_text(target.source))
  return load_source(source.path),
    { position.locate(starts, target.start) },
    { position.locate(starts, target['end']) }
end

--- What the place that is shown is to the copy, for people.
---@param incident incidentquotes.Incident
---@return string
local function comparison(incident)
  local target = tour.places[tour.at]
  if not tour.words then
    return explain.relation(target.relation)
  end
  local words = incident:source_text(target.source):sub(target.start + 1, target['end'])
  return ('%s here, %s in the copy'):format(
    explain.quote(explain.neutralize(words)),
    explain.quote(explain.neutralize(tour.words))
  )
end

---@param incident incidentquotes.Incident
local function show(incident)
  local target = tour.places[tour.at]
  local source = incident:source(target.source)
  if not source then
    message.warn(('the incident has no source “%s” any more'):format(target.source))
    tour = nil
    return
  end
  local buf, from, to = locate(incident, source, target)
  local row, column = from[1], from[2]
  vim.cmd("normal! m'")
  -- Hidden, because the copy may have been changed.
  vim.cmd(('hide buffer %d'):format(buf))
  if row >= vim.api.nvim_buf_line_count(buf) then
    message.warn(
      (
        vim.uv.fs_stat(source.path)
          and '%s has changed on disk; :IncidentQuotes refresh reads it again'
        or '%s has gone from the disk'
      ):format(target.source)
    )
    return
  end
  vim.api.nvim_win_set_cursor(0, { row + 1, column })
  vim.cmd('normal! zvzz')
  flash(buf, from, to)
  tour.buffer = buf
  local about = source.outlet and (' (%s)'):format(source.outlet) or ''
  local text = ('%d/%d %s%s: %s'):format(
    tour.at,
    #tour.places,
    target.source,
    about,
    comparison(incident)
  )
  vim.api.nvim_echo({ { message.clipped(explain.neutralize(text)) } }, false, {})
end

--- Begins a tour at the cursor of the copy.
local function begin(copy, finding, places, at)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  vim.api.nvim_buf_clear_namespace(copy, origins, 0, -1)
  tour = {
    copy = copy,
    mark = vim.api.nvim_buf_set_extmark(copy, origins, row - 1, column, { strict = false }),
    start = finding.start,
    places = places,
    at = at,
    buffer = -1,
  }
end

--- Jumps to the words of the quotation under the cursor in the best source; again, in the next; with
--- a count, in that one.
---@param opts {count: integer?, split: string?}? split: a command that splits the window first
function M.jump(opts)
  opts = opts or {}
  local buf = vim.api.nvim_get_current_buf()
  local from = tour and tour.buffer == buf and store.get(tour.copy)
  if from and from.incident then
    tour.at = opts.count and math.min(opts.count, #tour.places) or tour.at % #tour.places + 1
    show(from.incident)
    return
  end
  local state = store.get(buf)
  if not state then
    message.warn(place.unchecked(vim.api.nvim_get_current_buf()))
    return
  end
  local finding = nav.finding_at_cursor(state)
  if not finding then
    message.info(state.incident and 'no quotation in this line' or nav.nothing(state))
    return
  end
  local places = review.places(finding)
  if #places == 0 then
    message.info(finding.message)
    return
  end
  local again = tour and tour.copy == buf and tour.start == finding.start
  local at = opts.count and math.min(opts.count, #places) or again and tour.at % #places + 1 or 1
  if opts.split then
    vim.cmd(opts.split)
  end
  begin(buf, finding, places, at)
  tour.words = not review.is_quotation(finding)
      and state.text:sub(finding.start + 1, finding['end'])
    or nil
  show(state.incident)
end

--- Shows one version of a quotation of the copy in the current window, which shows the copy.
---@param copy integer buffer
---@param finding incidentquotes.Finding
---@param version {source: string, start: integer}
function M.show_place(copy, finding, version)
  local places, at = review.places(finding), 1
  for i, target in ipairs(places) do
    if target.source == version.source and target.start == version.start then
      at = i
    end
  end
  if #places > 0 then
    begin(copy, finding, places, at)
    show(store.get(copy).incident)
  end
end

--- Goes to any place of a source; from a copy `back` comes back.
---@param incident incidentquotes.Incident
---@param target {source: string, start: integer, end: integer, relation: string}
function M.visit(incident, target)
  local buf = vim.api.nvim_get_current_buf()
  if store.get(buf) then
    begin(buf, { start = -1 }, { target }, 1)
    show(incident)
    return
  end
  local before = tour
  tour = { copy = -1, mark = -1, start = -1, places = { target }, at = 1, buffer = -1 }
  show(incident)
  tour = before
end

--- Shows a place of a source in a window without going there: no jump, no events.
---@param incident incidentquotes.Incident
---@param target {source: string, start: integer, end: integer}
---@param win integer
function M.preview(incident, target, win)
  local source = incident:source(target.source)
  if not source then
    return
  end
  local buf, from, to = locate(incident, source, target)
  M.show_in(win, buf, from[1], from[2])
  flash(buf, from, to, true)
end

--- Puts a buffer into a window, at a place, without a jump and without events.
---@param win integer
---@param buf integer
---@param row integer from 0
---@param column integer in bytes
function M.show_in(win, buf, row, column)
  local events = vim.o.eventignore
  vim.o.eventignore = 'all'
  vim.api.nvim_win_call(win, function()
    vim.cmd(('keepjumps hide buffer %d'):format(buf))
    vim.api.nvim_win_set_cursor(
      win,
      { math.min(row + 1, vim.api.nvim_buf_line_count(buf)), column }
    )
    vim.cmd('normal! zvzz')
  end)
  vim.o.eventignore = events
end

--- Goes back to the place in the copy that the last tour began at, even if the text above it has
--- changed since.
function M.back()
  local origin = tour
    and vim.api.nvim_buf_is_valid(tour.copy)
    and vim.api.nvim_buf_get_extmark_by_id(tour.copy, origins, tour.mark, {})
  if not origin or not origin[1] then
    message.info('no place in a copy to go back to')
    return
  end
  local win = vim.fn.bufwinid(tour.copy)
  if win ~= -1 then
    vim.api.nvim_set_current_win(win)
  else
    vim.cmd("normal! m'")
    vim.cmd(('hide buffer %d'):format(tour.copy))
  end
  nav.move_to(origin[1], origin[2])
  -- What was said of the source is over.
  vim.api.nvim_echo({ { '' } }, false, {})
end

--- What a buffer's quotations are in is forgotten with the buffer's check.
---@param buf integer
function M.drop(buf)
  if vim.api.nvim_buf_is_valid(buf) then
    vim.api.nvim_buf_clear_namespace(buf, origins, 0, -1)
  end
  if tour and tour.copy == buf then
    tour = nil
  end
end

function M.update() end

store.subscribe(M)
highlight.define()

return M
