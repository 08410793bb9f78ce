--- Numbers, names and house style of a buffer: looked at once the keys rest, a step in each turn of
--- the main loop.

local config = require('incidentquotes.nvim.config')
local message = require('incidentquotes.nvim.message')
local place = require('incidentquotes.nvim.place')
local store = require('incidentquotes.nvim.store')

local M = {}

--- How long the keys rest, in ms; and how large a text and an incident may be: each step must stay
--- within a few milliseconds.
local REST = 300
local BYTES_MAX, SOURCES_MAX = 65536, 40

---@class incidentquotes.ClaimsJob
---@field buf integer
---@field tick integer
---@field found incidentquotes.Finding[]

--- The steps; each says whether the next one is to follow.
---@type (fun(state: incidentquotes.State, job: incidentquotes.ClaimsJob): boolean)[]
local steps = {
  function(state, job)
    if not state.checker or not config.get('claims', job.buf) then
      return true
    end
    if #state.text > BYTES_MAX or #state.incident.sources > SOURCES_MAX then
      return true
    end
    assert(state.checker:begin(state.text, {
      doc = state.doc,
      lang = state.lang,
      markup = place.markup(job.buf),
      facts = true,
    }))
    assert(state.checker:step())
    job.read = true
    return true
  end,
  function(state, job)
    if job.read then
      vim.list_extend(job.found, assert(state.checker:disputed()))
    end
    return true
  end,
  function(state, job)
    if job.read then
      vim.list_extend(job.found, assert(state.checker:misspelt()))
    end
    store.publish_claims(job.buf, job.found, job.tick)
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
      go_on(job, index + 1)
    end
  end, index == 1 and REST or 1)
end

--- Looks at numbers, names and style once the keys rest; given up as soon as the text changes.
---@param buf integer
function M.look(buf)
  go_on({ buf = buf, tick = vim.api.nvim_buf_get_changedtick(buf), found = {} }, 1)
end

return M
