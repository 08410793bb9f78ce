--- Numbers, names and house style of a buffer: looked at once the keys rest, in slices of which the main
--- loop has one in each turn.

local config = require('incidentquotes.nvim.config')
local iq = require('incidentquotes')
local message = require('incidentquotes.nvim.message')
local place = require('incidentquotes.nvim.place')
local position = require('incidentquotes.nvim.position')
local review = require('incidentquotes.review')
local store = require('incidentquotes.nvim.store')

local M = {}

--- How long the keys rest, in ms; and how large a text and an incident may be whose numbers are read,
--- and a text whose style is: the core does that in one piece.
local REST = 300
local BYTES_MAX, SOURCES_MAX = 65536, 40
--- How large a text may be whose names are looked at: all of it is read once more for them.
local NAMED_MAX = 262144
--- Of the core in one slice, in microseconds; and a slice, in nanoseconds.
local STRETCH, SLICE = 2000, 2e6

--- Buffers of which was said that their numbers are not read.
---@type table<integer, boolean>
local told = {}

--- The last look at each buffer: one that is begun puts an end to the one before.
---@type table<integer, incidentquotes.ClaimsJob>
local current = {}

--- Styles that were asked for and are none.
---@type table<string, boolean>
local refused = {}

---@class incidentquotes.ClaimsJob
---@field buf integer
---@field tick integer
---@field found incidentquotes.Finding[]
---@field decided incidentquotes.Finding[] those that the incident file takes away
---@field deadline integer of its slice, in nanoseconds

--- Whether a finding is about marks in the line that somebody types in: the closing one comes later.
local function is_being_typed(state, buf, finding)
  if vim.api.nvim_get_current_buf() ~= buf or vim.api.nvim_get_mode().mode:sub(1, 1) ~= 'i' then
    return false
  end
  local row = position.locate(state.line_starts, finding.start)
  return row == vim.api.nvim_win_get_cursor(0)[1] - 1
end

--- Keeps what one step has found.
---@param job incidentquotes.ClaimsJob
---@param found incidentquotes.Finding[]
---@param decided incidentquotes.Finding[]?
local function keep(job, found, decided)
  vim.list_extend(job.found, found)
  vim.list_extend(job.decided, decided or {})
end

--- What the house style of a buffer has to say; one that there is not is said once.
---@param state incidentquotes.State
---@param job incidentquotes.ClaimsJob
---@return incidentquotes.Finding[] found
---@return incidentquotes.Finding[]? decided
local function styled(state, job)
  local style = config.get('style', job.buf) or (state.incident and state.incident.style)
  if style == 'none' or #state.text > BYTES_MAX then
    return {}
  end
  local found, problem, decided
  if state.checker then
    found, problem = state.checker:styled(style)
    decided = found and problem
  else
    local markup = place.markup(job.buf)
    found, problem =
      iq.lint(state.text, { doc = state.doc, lang = state.lang, markup = markup, style = style })
  end
  if not found and not refused[style] then
    refused[style] = true
    message.warn(problem)
  end
  return vim.tbl_filter(function(finding)
    return not is_being_typed(state, job.buf, finding)
  end, found or {}),
    decided --[[@as incidentquotes.Finding[]?]]
end

--- Whether the numbers of a text are read, and whether its names are; where they are not, that is said
--- once.
---@param state incidentquotes.State
---@param job incidentquotes.ClaimsJob
---@return boolean numbers
---@return boolean names
local function what_is_read(state, job)
  local names = #state.text <= NAMED_MAX
  local why = #state.text > BYTES_MAX and ('above %d KB'):format(BYTES_MAX / 1024)
    or #state.incident.sources > SOURCES_MAX and ('with more than %d sources'):format(SOURCES_MAX)
  if why and not told[job.buf] then
    told[job.buf] = true
    local what = names and 'numbers' or 'numbers and names'
    message.info(
      ('%s are not compared while you write, %s; `incidentquotes check` does'):format(what, why)
    )
  end
  return not why, names
end

--- Numbers and names.
---@param state incidentquotes.State
---@param job incidentquotes.ClaimsJob
---@param rest fun()
local function look_at_claims(state, job, rest)
  local checker = assert(state.checker)
  local numbers, names = what_is_read(state, job)
  if not names then
    return
  end
  assert(checker:take(state.text, {
    doc = state.doc,
    lang = state.lang,
    markup = place.markup(job.buf),
    facts = numbers,
  }))
  while assert(checker:advance(STRETCH)) > 0 do
    rest()
  end
  rest()
  if numbers then
    keep(job, assert(checker:disputed(rest)))
  end
  keep(job, assert(checker:misspelt(rest)))
  rest()
end

--- All that there is to find, with a rest after each piece of work.
---@param state incidentquotes.State
---@param job incidentquotes.ClaimsJob
---@param rest fun()
local function look(state, job, rest)
  if state.checker and config.get('claims', job.buf) then
    look_at_claims(state, job, rest)
  end
  keep(job, styled(state, job))
  review.sorted(job.found)
  review.sorted(job.decided)
  store.publish_claims(job.buf, job.found, job.decided, job.tick)
end

---@param job incidentquotes.ClaimsJob
---@param work thread
---@param pause integer ms
local function go_on(job, work, pause)
  vim.defer_fn(function()
    local state = store.get(job.buf)
    if current[job.buf] ~= job then
      return
    elseif not state or not store.is_settled(job.buf) or state.tick ~= job.tick then
      return
    end
    job.deadline = vim.uv.hrtime() + SLICE
    local ok, problem = coroutine.resume(work, state, job, function()
      if vim.uv.hrtime() > job.deadline then
        coroutine.yield()
      end
    end)
    if not ok then
      message.error(tostring(problem))
    elseif coroutine.status(work) ~= 'dead' then
      go_on(job, work, 1)
    end
  end, pause)
end

--- Looks at numbers, names and style once the keys rest; given up as soon as the text changes.
---@param buf integer
function M.look(buf)
  local state = store.get(buf)
  if state then
    local job = { buf = buf, tick = state.tick, found = {}, decided = {}, deadline = 0 }
    current[buf] = job
    go_on(job, coroutine.create(look), REST)
  end
end

local group = vim.api.nvim_create_augroup('incidentquotes.claims', {})
vim.api.nvim_create_autocmd('BufWipeout', {
  group = group,
  callback = function(event)
    told[event.buf], current[event.buf] = nil, nil
  end,
})
vim.api.nvim_create_autocmd('InsertLeave', {
  group = group,
  callback = function(event)
    if store.is_settled(event.buf) then
      M.look(event.buf)
    end
  end,
})

return M
