--- Watches buffers and has them checked: at once after each change, in slices so short that nobody
--- waits for them.

local claims = require('incidentquotes.nvim.claims')
local incidents = require('incidentquotes.nvim.incidents')
local iq = require('incidentquotes')
local message = require('incidentquotes.nvim.message')
local place = require('incidentquotes.nvim.place')
local position = require('incidentquotes.nvim.position')
local renewal = require('incidentquotes.renewal')
local snapshot = require('incidentquotes.nvim.snapshot')
local store = require('incidentquotes.nvim.store')
local typing = require('incidentquotes.nvim.typing')

local M = {}

--- Longest stretch on the main loop, in nanoseconds; and of the core in it, in microseconds.
local SLICE, STRETCH = 4e6, 2000
--- A text of more bytes is checked when the keys rest so long, in ms.
local LONG, REST = 262144, 40
--- Turns in which garbage is collected after a key in a long text, and steps in each.
local COLLECTIONS, STEPS = 40, 3
--- Where more findings are new, those on the screen come first, and the others when the keys have
--- rested so long, in ms.
local MANY, REST_OF_ALL = 60, 150

---@class incidentquotes.Run a check that is under way
---@field tick integer
---@field incident incidentquotes.Incident
---@field checker incidentquotes.Checker
---@field text string
---@field line_starts integer[]
---@field known boolean? whether every quotation has been compared
---@field identified boolean? whether it is known who is who
---@field renewal incidentquotes.Renewal? its findings, once all is known

---@class incidentquotes.Watch
---@field scheduled boolean
---@field run incidentquotes.Run?
---@field slow boolean?
---@field changed_at integer? when the text changed last, in ns
---@field waiting boolean? whether a timer waits for the keys to rest
---@field last incidentquotes.Renewal? what is known of the text that was checked last
---@field spares boolean? whether something is not said yet of what is being typed
---@field successor incidentquotes.Incident? what takes the incident's place once it is checked against

---@type table<integer, incidentquotes.Watch>
local watched = {}

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

--- Frees an incident that no buffer uses any more.
local function release(incident)
  if not incident then
    return
  end
  for _, buf in ipairs(store.buffers()) do
    local watch = watched[buf]
    if store.get(buf).incident == incident or (watch and watch.successor == incident) then
      return
    end
  end
  incidents.close(incident)
end

--- Quotations and speakers only: there is nothing to compare with.
local function scan(buf, state)
  local text, starts = snapshot.read(buf)
  local markup = place.markup(buf)
  local quotations = assert(iq.scan(text, { doc = state.doc, lang = state.lang, markup = markup }))
  store.publish(buf, {
    text = text,
    findings = {},
    known_quotations = quotations,
    count = #quotations,
    line_starts = starts,
    tick = state.revision,
  })
  claims.look(buf)
end

--- Gives the checker the text as it stands, unless it has it.
---@return incidentquotes.Run
local function begin(buf, state, watch, incident)
  local run = watch.run
  if run and run.tick == state.revision and run.incident == incident then
    return run
  end
  local checker = state.incident == incident and state.checker or run and run.checker
  if not checker or checker.incident ~= incident then
    checker = assert(incident:checker())
    watch.last = nil
  end
  local text, starts = snapshot.read(buf)
  assert(checker:take(text, {
    doc = state.doc,
    lang = state.lang,
    markup = place.markup(buf),
    facts = false,
  }))
  watch.slow = #text > LONG
  watch.run = {
    tick = state.revision,
    incident = incident,
    checker = checker,
    text = text,
    line_starts = starts,
  }
  return watch.run
end

--- Shows what the windows show of a long text.
local function show_views(buf, run)
  for _, lines in ipairs(position.shown(buf)) do
    local first = run.line_starts[lines[1] + 1]
    local last = run.line_starts[lines[2] + 2] or #run.text
    store.publish_view(buf, {
      incident = run.incident,
      text = run.text,
      line_starts = run.line_starts,
      findings = (run.checker:findings(first, last)),
      first = lines[1],
      last = lines[2],
    }, run.tick)
  end
end

--- Has Lua collect its garbage a little in each of some turns: what one key leaves behind in a long text
--- would else be collected in one go, by some later key.
---@param turns integer
local function collect(turns)
  if turns > 0 then
    vim.defer_fn(function()
      for _ = 1, STEPS do
        collectgarbage('step')
      end
      collect(turns - 1)
    end, 2)
  end
end

--- Hands over what is known of the whole text, and of the incident that it is known from.
local function publish(buf, state, watch)
  local run = watch.run
  local old = { incident = state.incident, checker = state.checker }
  watch.run = nil
  if watch.successor == run.incident then
    watch.successor = nil
  end
  local findings
  findings, watch.spares = typing.spared(buf, run.incident, run, state.lang, run.renewal.findings)
  store.publish(buf, {
    incident = run.incident,
    checker = run.checker,
    text = run.text,
    findings = findings,
    count = run.checker:count(),
    line_starts = run.line_starts,
    tick = run.tick,
  })
  if old.checker and old.checker ~= run.checker then
    old.checker:close()
  end
  if old.incident ~= run.incident then
    release(old.incident)
  end
  claims.look(buf)
  if watch.slow then
    collect(COLLECTIONS)
  end
end

--- One slice; true when there is nothing left to do.
---@param buf integer
---@return boolean done
---@return integer? pause before the next slice, in ms
local function work(buf)
  local deadline = vim.uv.hrtime() + SLICE
  local state, watch = store.get(buf), watched[buf]
  if not state or not watch or not vim.api.nvim_buf_is_loaded(buf) then
    return true
  end
  if store.is_held() then
    return false
  end
  local incident = watch.successor or state.incident
  if not incident then
    scan(buf, state)
    return true
  end
  if not load_sources(incident, deadline) then
    return false
  end
  local run = begin(buf, state, watch, incident)
  if not run.known then
    repeat
      run.known = assert(run.checker:advance(STRETCH)) == 0
    until run.known or vim.uv.hrtime() > deadline
    if not run.known or vim.uv.hrtime() > deadline then
      return false, 0
    end
  end
  if not run.identified then
    run.identified = run.checker:identify(function()
      return vim.uv.hrtime() > deadline
    end)
    if not run.identified or vim.uv.hrtime() > deadline then
      return false, 0
    end
  end
  if not run.renewal then
    -- The findings of the text before are moved; until the new ones are published there are none.
    run.renewal = renewal.new(run.checker, watch.last or { findings = {} })
    if watch.last then
      state.findings = {}
    end
    watch.last = run.renewal
    if run.renewal:pending() > MANY then
      show_views(buf, run)
      return false, REST_OF_ALL
    end
    if vim.uv.hrtime() > deadline then
      return false, 0
    end
  end
  local complete = run.renewal:advance(function()
    return vim.uv.hrtime() > deadline
  end)
  if complete then
    publish(buf, state, watch)
  end
  return complete
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
    -- In a long text garbage is collected between the slices, not in them; see collect.
    local holds_back = watch.slow
    if holds_back then
      collectgarbage('stop')
    end
    local ok, done, pause = pcall(work, buf)
    if holds_back then
      collectgarbage('restart')
    end
    if not ok then
      M.detach(buf)
      message.error(tostring(done))
    elseif not done then
      -- Through a timer, so that keys that were typed meanwhile come first.
      vim.defer_fn(function()
        schedule(buf)
      end, pause or 1)
    end
  end)
end

--- Has a long text checked once the keys have rested; one timer, however many keys there are.
---@param buf integer
---@param watch incidentquotes.Watch
---@param left integer ms
local function wait_for_rest(buf, watch, left)
  vim.defer_fn(function()
    if watched[buf] ~= watch then
      return
    end
    local rested = (vim.uv.hrtime() - watch.changed_at) / 1e6
    if rested < REST - 1 then
      wait_for_rest(buf, watch, math.ceil(REST - rested))
      return
    end
    watch.waiting = false
    schedule(buf)
  end, left)
end

--- After a change: at once, or when the keys rest where the text is very long.
---@param buf integer
local function changed(buf)
  local watch = watched[buf]
  watch.changed_at = vim.uv.hrtime()
  if not watch.slow then
    schedule(buf)
  elseif not watch.waiting then
    watch.waiting = true
    wait_for_rest(buf, watch, REST)
  end
end

local function watch_buffer(buf)
  local watch = { scheduled = false }
  watched[buf] = watch
  vim.api.nvim_buf_attach(buf, false, {
    on_lines = function(_, _, _, first, _, last)
      if watched[buf] ~= watch then
        return true
      end
      snapshot.touch(buf, first, last)
      store.touch(buf)
      changed(buf)
    end,
    on_reload = function()
      snapshot.forget(buf)
      store.touch(buf)
      schedule(buf)
    end,
    on_detach = function()
      -- A buffer that is unloaded and read again at once is watched anew.
      snapshot.forget(buf)
      store.touch(buf)
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

--- The language that the incident declares for a copy.
local function language_of(buf, incident)
  local name = vim.fs.normalize(vim.api.nvim_buf_get_name(buf))
  for _, copy in ipairs(incident.copy) do
    if copy.lang and vim.fs.normalize(incident.directory .. '/' .. copy.file) == name then
      return copy.lang
    end
  end
  return incident.lang
end

--- Starts to check a buffer against its incident; without one, to show its quotations.
---@param buf integer
---@param opts {scan: boolean?}? scan: leave the incident alone
---@return boolean attached
---@return string? note why not, or what is not done
function M.attach(buf, opts)
  local refusal = place.refusal(buf)
  if refusal then
    return false, refusal
  end
  local state = store.get(buf)
  local path = not (opts and opts.scan) and place.incident(buf) or nil
  if state and (state.incident and state.incident.path) == path then
    schedule(buf)
    return true
  elseif state then
    M.detach(buf)
  end
  local incident, lang, note
  if path then
    local problem
    incident, problem = incidents.open(path)
    if not incident then
      return false, problem
    end
    lang = language_of(buf, incident)
  elseif not (opts and opts.scan) then
    note = 'quotations and speakers only: no incident.yaml (:IncidentQuotes init makes one)'
  end
  store.add(buf, incident, lang)
  watch_buffer(buf)
  schedule(buf)
  return true, note
end

---@param buf integer
function M.detach(buf)
  local state = store.get(buf)
  local watch = watched[buf]
  watched[buf] = nil
  snapshot.forget(buf)
  if watch and watch.run and (not state or watch.run.checker ~= state.checker) then
    watch.run.checker:close()
  end
  if watch then
    -- Neovim holds the callbacks, and they the watch, until the next change.
    watch.run, watch.last = nil, nil
  end
  store.drop(buf)
  release(state and state.incident)
  release(watch and watch.successor)
end

--- Reads an incident and its sources again, and checks every buffer of it anew; what is shown stays
--- until then.
---@param path string of incident.yaml
---@return boolean read
---@return string? why not
function M.reload(path)
  local incident, problem = incidents.reopen(path)
  if not incident then
    return false, problem
  end
  local used = false
  for _, buf in ipairs(store.buffers()) do
    local state = store.get(buf)
    if state.incident and state.incident.path == path then
      local abandoned = watched[buf].successor
      watched[buf].successor = incident
      store.touch(buf)
      state.lang = language_of(buf, incident)
      release(abandoned)
      schedule(buf)
      used = true
    end
  end
  if not used then
    incidents.close(incident)
  end
  return true
end

--- Reads the incident of a buffer again; a buffer that has none may have one now.
---@param buf integer
---@return boolean attached
---@return string? why not
function M.refresh(buf)
  local state, path = store.get(buf), place.incident(buf)
  if state and state.incident and state.incident.path == path then
    return M.reload(path)
  end
  return M.attach(buf)
end

--- How long the keys must rest before a buffer is checked, in ms; 0 but for a long text.
---@param buf integer
---@return integer
function M.pause(buf)
  return watched[buf] and watched[buf].slow and REST or 0
end

--- Waits until a buffer's findings are those of its text; for scripts and tests.
---@param buf integer
---@param timeout integer milliseconds
---@return boolean
function M.wait(buf, timeout)
  return vim.wait(timeout, function()
    return store.is_settled(buf) and not (watched[buf] and watched[buf].successor)
  end, 1)
end

-- What was not said of half a word is said now; InsertLeave does not come with CTRL-C.
vim.api.nvim_create_autocmd('ModeChanged', {
  group = vim.api.nvim_create_augroup('incidentquotes.attach', {}),
  pattern = { 'i*:n*', 'R*:n*' },
  callback = function(event)
    local watch = watched[event.buf]
    if watch and watch.spares then
      schedule(event.buf)
    end
  end,
})

incidents.on_change(function(path)
  local read, problem = M.reload(path)
  if not read then
    message.warn(problem)
  end
end)

return M
