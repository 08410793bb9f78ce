--- What is known of each buffer. Whoever shows it subscribes; whoever finds it out publishes.

---@class incidentquotes.State: incidentquotes.Review
---@field checker incidentquotes.Checker?
---@field line_starts integer[] byte offset of each line of `text`
---@field tick integer changedtick of `text`, which findings and quotations are of
---@field claims_tick integer changedtick of the text that numbers and names were looked at in
---@field complete boolean whether every quotation has been compared

local review = require('incidentquotes.review')

local M = {}

---@type table<integer, incidentquotes.State>
local states = {}

---@class incidentquotes.Subscriber
---@field update fun(buf: integer, state: incidentquotes.State) the quotations are known anew
---@field update_claims fun(buf: integer, state: incidentquotes.State)? the numbers and names are
---@field drop fun(buf: integer)?

---@type incidentquotes.Subscriber[]
local subscribers = {}

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
    quotations = {},
    line_starts = { 0 },
    tick = -1,
    complete = false,
    claims = {},
    claims_tick = -1,
  }
  return states[buf]
end

--- Whether something that was begun at `tick` still is about the buffer as it stands.
local function is_current(buf, tick)
  return states[buf] ~= nil
    and vim.api.nvim_buf_is_loaded(buf)
    and vim.api.nvim_buf_get_changedtick(buf) == tick
end

--- Takes new findings over, unless the buffer has changed since they were begun.
---@param buf integer
---@param fresh {text: string, findings: table[], quotations: table[], line_starts: integer[], tick: integer}
---@return boolean taken
function M.publish(buf, fresh)
  if not is_current(buf, fresh.tick) then
    return false
  end
  local state = states[buf]
  if state.tick ~= fresh.tick then
    state.claims = {}
  end
  for key, value in pairs(fresh) do
    state[key] = value
  end
  state.complete = true
  for _, subscriber in ipairs(subscribers) do
    subscriber.update(buf, state)
  end
  return true
end

--- Takes findings on numbers, names and style over, unless the buffer has changed since.
---@param buf integer
---@param claims incidentquotes.Finding[]
---@param tick integer
function M.publish_claims(buf, claims, tick)
  if not is_current(buf, tick) or states[buf].tick ~= tick then
    return
  end
  local state = states[buf]
  state.claims, state.claims_tick = claims, tick
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
