--- Numbers, names and house style of a buffer: looked at once the keys rest, a step in each turn of
--- the main loop.

local config = require('incidentquotes.nvim.config')
local iq = require('incidentquotes')
local message = require('incidentquotes.nvim.message')
local place = require('incidentquotes.nvim.place')
local position = require('incidentquotes.nvim.position')
local review = require('incidentquotes.review')
local store = require('incidentquotes.nvim.store')

local M = {}

--- How long the keys rest, in ms; and how large a text and an incident may be: each step must stay
--- within a few milliseconds.
local REST = 300
local BYTES_MAX, SOURCES_MAX = 65536, 40
--- Of the core in one step, in microseconds.
local STRETCH = 2000

--- Styles that were asked for and are none.
---@type table<string, boolean>
local refused = {}

---@class incidentquotes.ClaimsJob
---@field buf integer
---@field tick integer
---@field found incidentquotes.Finding[]
---@field decided incidentquotes.Finding[] those that the incident file takes away
---@field read boolean? whether numbers are read

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

--- The steps; each says whether the next one is to follow, or the same again.
---@type (fun(state: incidentquotes.State, job: incidentquotes.ClaimsJob): boolean|'again')[]
local steps = {
  function(state, job)
    job.read = state.checker ~= nil
      and config.get('claims', job.buf)
      and #state.text <= BYTES_MAX
      and #state.incident.sources <= SOURCES_MAX
    if job.read then
      assert(state.checker:take(state.text, {
        doc = state.doc,
        lang = state.lang,
        markup = place.markup(job.buf),
        facts = true,
      }))
    end
    return true
  end,
  function(state, job)
    if job.read and assert(state.checker:advance(STRETCH)) > 0 then
      return 'again'
    end
    return true
  end,
  function(state, job)
    if job.read then
      keep(job, assert(state.checker:disputed()))
    end
    return true
  end,
  function(state, job)
    if job.read then
      keep(job, assert(state.checker:misspelt()))
    end
    return true
  end,
  function(state, job)
    keep(job, styled(state, job))
    review.sorted(job.found)
    review.sorted(job.decided)
    store.publish_claims(job.buf, job.found, job.decided, job.tick)
    return false
  end,
}

---@param job incidentquotes.ClaimsJob
---@param index integer step
local function go_on(job, index)
  vim.defer_fn(function()
    local state = store.get(job.buf)
    if not state or not store.is_settled(job.buf) or state.tick ~= job.tick then
      return
    end
    local ok, more = pcall(steps[index], state, job)
    if not ok then
      message.error(tostring(more))
    elseif more then
      go_on(job, more == 'again' and index or index + 1)
    end
  end, index == 1 and REST or 1)
end

--- Looks at numbers, names and style once the keys rest; given up as soon as the text changes.
---@param buf integer
function M.look(buf)
  local state = store.get(buf)
  if state then
    go_on({ buf = buf, tick = state.tick, found = {}, decided = {} }, 1)
  end
end

vim.api.nvim_create_autocmd('InsertLeave', {
  group = vim.api.nvim_create_augroup('incidentquotes.claims', {}),
  callback = function(event)
    if store.is_settled(event.buf) then
      M.look(event.buf)
    end
  end,
})

return M
