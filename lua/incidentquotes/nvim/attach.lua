--- Watches buffers and has them checked: at once after each change, in slices so short that nobody
--- waits for them.

local iq = require('incidentquotes')
local message = require('incidentquotes.nvim.message')
local position = require('incidentquotes.nvim.position')
local store = require('incidentquotes.nvim.store')
require('incidentquotes.nvim.marks')

local M = {}

--- Longest stretch on the main loop, in nanoseconds.
local SLICE = 4e6
--- A text whose quotations take longer than a slice to find is checked when the keys rest, in ms.
local REST = 150
--- Numbers and names are looked at when the keys rest so long, in ms, and only in a text and an
--- incident of this size: each of their steps must stay within a few milliseconds.
local CLAIMS_REST = 300
local CLAIMS_BYTES_MAX, CLAIMS_SOURCES_MAX = 65536, 40
--- Quotations that are compared between two looks at the clock.
local STRIDE = 1

---@class incidentquotes.Run a check that is under way
---@field tick integer
---@field line_starts integer[]

---@type table<integer, {scheduled: boolean, run: incidentquotes.Run?, slow: boolean?, changes: integer}>
local watched = {}

---@type table<string, incidentquotes.Incident>
local incidents = {}

--- The incident.yaml of the nearest directory above a buffer's file.
---@param buf integer
---@return string?
function M.find_incident(buf)
  local name = vim.api.nvim_buf_get_name(buf)
  local start = name ~= '' and vim.fs.dirname(name) or vim.uv.cwd()
  return vim.fs.find('incident.yaml', { upward = true, path = start, type = 'file' })[1]
end

local function markup_of(buf)
  return vim.bo[buf].filetype == 'markdown' and 'markdown' or 'plain'
end

--- Reads sources until the slice is over; true once all are read.
local function load_sources(incident, deadline)
  while true do
    local left, problem = incident:load()
    if problem then
      message.warn(problem)
    elseif left == 0 then
      return true
    end
    if vim.uv.hrtime() > deadline then
      return false
    end
  end
end

--- Gives the checker the text of a buffer.
---@param buf integer
---@param checker incidentquotes.Checker
---@param text string
---@param facts boolean whether numbers are read too
local function begin(buf, checker, text, facts)
  local name = vim.api.nvim_buf_get_name(buf)
  assert(checker:begin(text, { doc = name, markup = markup_of(buf), facts = facts }))
end

--- The steps from a text to what is said of its numbers and names, one a turn of the main loop.
---@type (fun(state: incidentquotes.State, job: table): boolean)[]
local claims_steps = {
  function(state, job)
    local text
    text, job.starts = position.read(job.buf)
    if #text > CLAIMS_BYTES_MAX or #state.incident.sources > CLAIMS_SOURCES_MAX then
      return false
    end
    begin(job.buf, state.checker, text, true)
    assert(state.checker:step())
    return true
  end,
  function(state, job)
    job.claims = assert(state.checker:disputed())
    return true
  end,
  function(state, job)
    vim.list_extend(job.claims, assert(state.checker:misspelt()))
    store.publish_claims(job.buf, job.claims, job.starts, job.tick)
    return false
  end,
}

--- Looks at numbers and names once the keys rest; given up as soon as the text changes.
---@param buf integer
---@param index integer? step
---@param job table?
local function look_at_claims(buf, index, job)
  index = index or 1
  job = job or { buf = buf, tick = vim.api.nvim_buf_get_changedtick(buf) }
  vim.defer_fn(function()
    local state, watch = store.get(buf), watched[buf]
    local gone = not state or not watch or watch.run or not vim.api.nvim_buf_is_loaded(buf)
    if gone or vim.api.nvim_buf_get_changedtick(buf) ~= job.tick then
      return
    end
    local ok, more = pcall(claims_steps[index], state, job)
    if not ok then
      message.error(tostring(more))
    elseif more then
      look_at_claims(buf, index + 1, job)
    end
  end, index == 1 and CLAIMS_REST or 1)
end

--- One slice; true when there is nothing left to do.
---@param buf integer
---@return boolean done
local function work(buf)
  local deadline = vim.uv.hrtime() + SLICE
  local state, watch = store.get(buf), watched[buf]
  if not state or not watch or not vim.api.nvim_buf_is_loaded(buf) then
    return true
  end
  if not load_sources(state.incident, deadline) then
    return false
  end
  state.checker = state.checker or assert(state.incident:checker())
  local tick = vim.api.nvim_buf_get_changedtick(buf)
  if not watch.run or watch.run.tick ~= tick then
    local text, starts = position.read(buf)
    local started = vim.uv.hrtime()
    begin(buf, state.checker, text, false)
    watch.slow = vim.uv.hrtime() - started > SLICE
    watch.run = { tick = tick, line_starts = starts }
  end
  repeat
    local pending = assert(state.checker:step(STRIDE))
    if pending == 0 then
      local findings, quotations = state.checker:findings()
      store.publish(buf, {
        findings = findings,
        quotations = quotations,
        line_starts = watch.run.line_starts,
        tick = tick,
      })
      watch.run = nil
      look_at_claims(buf)
      return true
    end
  until vim.uv.hrtime() > deadline
  return false
end

---@param buf integer
local function schedule(buf)
  local watch = watched[buf]
  if not watch or watch.scheduled then
    return
  end
  watch.scheduled = true
  vim.schedule(function()
    if watched[buf] ~= watch then
      return
    end
    watch.scheduled = false
    local ok, done = pcall(work, buf)
    if not ok then
      M.detach(buf)
      message.error(tostring(done))
    elseif not done then
      -- Through a timer, so that keys that were typed meanwhile come first.
      vim.defer_fn(function()
        schedule(buf)
      end, 1)
    end
  end)
end

--- After a change: at once, or when the keys rest where the text is very long.
---@param buf integer
local function changed(buf)
  local watch = watched[buf]
  watch.changes = watch.changes + 1
  if not watch.slow then
    schedule(buf)
    return
  end
  local changes = watch.changes
  vim.defer_fn(function()
    if watched[buf] == watch and watch.changes == changes then
      schedule(buf)
    end
  end, REST)
end

--- Opens the incident of a buffer, or takes the one that is open.
local function open_incident(path)
  if not incidents[path] then
    local incident, problem = iq.open(path, { lazy = true })
    if not incident then
      return nil, problem
    end
    incidents[path] = incident
  end
  return incidents[path]
end

local function watch_buffer(buf)
  local watch = { scheduled = false, changes = 0 }
  watched[buf] = watch
  vim.api.nvim_buf_attach(buf, false, {
    on_lines = function()
      if watched[buf] ~= watch then
        return true
      end
      changed(buf)
    end,
    on_reload = function()
      schedule(buf)
    end,
    on_detach = function()
      -- :edit detaches too; the buffer is then read again and watched anew.
      vim.schedule(function()
        if watched[buf] ~= watch then
          return
        end
        if vim.api.nvim_buf_is_loaded(buf) then
          watch_buffer(buf)
          schedule(buf)
        else
          M.detach(buf)
        end
      end)
    end,
  })
end

--- Starts to check a buffer against its incident.
---@param buf integer
---@return boolean attached
---@return string? why not
function M.attach(buf)
  if store.get(buf) then
    schedule(buf)
    return true
  end
  local path = M.find_incident(buf)
  if not path then
    return false, 'no incident.yaml in the directory of this file or above it'
  end
  local incident, problem = open_incident(path)
  if not incident then
    return false, problem
  end
  store.add(buf, incident)
  watch_buffer(buf)
  schedule(buf)
  return true
end

---@param buf integer
function M.detach(buf)
  watched[buf] = nil
  store.drop(buf)
end

--- Reads the incident and its sources again, and checks every buffer of it anew.
---@param buf integer
---@return boolean attached
---@return string? why not
function M.refresh(buf)
  local path = M.find_incident(buf)
  local old = path and incidents[path]
  local buffers = { buf }
  for _, other in ipairs(store.buffers()) do
    if old and other ~= buf and store.get(other).incident == old then
      buffers[#buffers + 1] = other
    end
  end
  for _, other in ipairs(buffers) do
    M.detach(other)
  end
  if old then
    old:close()
    incidents[path] = nil
  end
  local attached, why = M.attach(buf)
  for i = 2, #buffers do
    M.attach(buffers[i])
  end
  return attached, why
end

--- Waits until a buffer's findings are those of its text; for scripts and tests.
---@param buf integer
---@param timeout integer milliseconds
---@return boolean
function M.wait(buf, timeout)
  return vim.wait(timeout, function()
    local state = store.get(buf)
    return state ~= nil and state.complete and state.tick == vim.api.nvim_buf_get_changedtick(buf)
  end, 1)
end

return M
