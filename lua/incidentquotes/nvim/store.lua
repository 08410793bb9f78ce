--- What is known of each buffer. Whoever shows it subscribes; whoever finds it out publishes.

---@class incidentquotes.State: incidentquotes.Review
---@field checker incidentquotes.Checker?
---@field line_starts integer[] byte offset of each line of `text`
---@field count integer quotations of `text`
---@field revision integer how often the text has changed
---@field tick integer revision of `text`, which findings and quotations are of
---@field claims_tick integer revision of the text that numbers and names were looked at in
---@field complete boolean whether every quotation has been compared

local review = require('incidentquotes.review')

local M = {}

---@type table<integer, incidentquotes.State>
local states = {}

---@class incidentquotes.View what is known of some lines of a long text, before all of it is
---@field incident incidentquotes.Incident
---@field text string
---@field line_starts integer[]
---@field findings incidentquotes.Finding[] that touch these lines
---@field first integer line, from 0
---@field last integer line, inclusive

---@class incidentquotes.Subscriber
---@field update fun(buf: integer, state: incidentquotes.State) the quotations are known anew
---@field update_view fun(buf: integer, view: incidentquotes.View)? a part of a long text is known
---@field update_claims fun(buf: integer, state: incidentquotes.State)? the numbers and names are
---@field drop fun(buf: integer)?

---@type incidentquotes.Subscriber[]
local subscribers = {}

--- Whether some who show it are still to come.
local held = false

--- Has nothing found out until release(): whoever shows it is still being loaded.
function M.hold()
  held = true
end

--- All who show it have subscribed.
function M.release()
  held = false
end

---@return boolean
function M.is_held()
  return held
end

---@param subscriber incidentquotes.Subscriber
function M.subscribe(subscriber)
  subscribers[#subscribers + 1] = subscriber
end

---@param buf integer
---@return incidentquotes.State?
function M.get(buf)
  return states[buf]
end

---@param buf integer
---@param incident incidentquotes.Incident? nil: quotations and speakers only
---@param lang string?
---@return incidentquotes.State
function M.add(buf, incident, lang)
  states[buf] = {
    incident = incident,
    doc = vim.api.nvim_buf_get_name(buf),
    lang = lang,
    text = '',
    findings = {},
    count = 0,
    line_starts = { 0 },
    revision = 0,
    tick = -1,
    complete = false,
    claims = {},
    decided = {},
    claims_tick = -1,
  }
  return states[buf]
end

--- Whether something that was begun at `tick` still is about the buffer as it stands.
local function is_current(buf, tick)
  local state = states[buf]
  return state ~= nil and state.revision == tick and vim.api.nvim_buf_is_loaded(buf)
end

--- Says that the text of a buffer has changed. Neovim's own count rises by :write too.
---@param buf integer
function M.touch(buf)
  if states[buf] then
    states[buf].revision = states[buf].revision + 1
  end
end

--- Takes new findings over, unless the buffer has changed since they were begun.
---@param buf integer
---@param fresh table text, findings, count, line_starts, tick and, where they are known, known_quotations
---@return boolean taken
function M.publish(buf, fresh)
  if not is_current(buf, fresh.tick) then
    return false
  end
  local state = states[buf]
  if state.tick ~= fresh.tick then
    state.claims, state.decided = {}, {}
  end
  state.known_quotations = nil
  for key, value in pairs(fresh) do
    state[key] = value
  end
  state.complete = true
  for _, subscriber in ipairs(subscribers) do
    subscriber.update(buf, state)
  end
  return true
end

--- Has a part of a long text shown, unless the buffer has changed since `tick`; what is known of the
--- whole stays as it is.
---@param buf integer
---@param view incidentquotes.View
---@param tick integer
function M.publish_view(buf, view, tick)
  if not is_current(buf, tick) then
    return
  end
  for _, subscriber in ipairs(subscribers) do
    if subscriber.update_view then
      subscriber.update_view(buf, view)
    end
  end
end

--- Takes findings on numbers, names and style over, unless the buffer has changed since.
---@param buf integer
---@param claims incidentquotes.Finding[]
---@param decided incidentquotes.Finding[] those that the incident file takes away
---@param tick integer
function M.publish_claims(buf, claims, decided, tick)
  if not is_current(buf, tick) or states[buf].tick ~= tick then
    return
  end
  local state = states[buf]
  state.claims, state.decided, state.claims_tick = claims, decided, tick
  for _, subscriber in ipairs(subscribers) do
    if subscriber.update_claims then
      subscriber.update_claims(buf, state)
    end
  end
end

--- All findings of the text as it stands, in order: those on quotations, and those on numbers, names
--- and style where they are known of this text.
---@param state incidentquotes.State
---@return incidentquotes.Finding[]
function M.all(state)
  return review.merged(state.findings, state.claims)
end

--- Whether what is known is about the buffer as it stands.
---@param buf integer
---@return boolean
function M.is_settled(buf)
  local state = states[buf]
  return state ~= nil and state.complete and is_current(buf, state.tick)
end

--- Waits for it, shortly: whoever asks has just typed.
---@param buf integer
---@return incidentquotes.State? nil where the buffer is not checked
function M.await(buf)
  if states[buf] and not M.is_settled(buf) then
    vim.wait(500, function()
      return not states[buf] or M.is_settled(buf)
    end, 1)
  end
  return states[buf]
end

---@param buf integer
function M.drop(buf)
  if not states[buf] then
    return
  end
  if states[buf].checker then
    states[buf].checker:close()
  end
  states[buf] = nil
  for _, subscriber in ipairs(subscribers) do
    if subscriber.drop then
      subscriber.drop(buf)
    end
  end
end

--- Buffers that are attached, in order of their numbers.
---@return integer[]
function M.buffers()
  local buffers = vim.tbl_keys(states)
  table.sort(buffers)
  return buffers
end

return M
