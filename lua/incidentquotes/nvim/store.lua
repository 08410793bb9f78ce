--- What is known of each buffer. Whoever shows it subscribes; whoever finds it out publishes.

---@class incidentquotes.State
---@field incident incidentquotes.Incident
---@field checker incidentquotes.Checker?
---@field findings incidentquotes.Finding[] of the text with `tick`
---@field quotations incidentquotes.Quotation[]
---@field line_starts integer[] byte offset of each line, of that text
---@field tick integer changedtick of the text that findings are of
---@field complete boolean whether every quotation has been compared
---@field claims incidentquotes.Finding[] on numbers and names, of the text with `claims_tick`
---@field claims_tick integer
---@field claims_starts integer[] as line_starts, of that text

local M = {}

---@type table<integer, incidentquotes.State>
local states = {}

---@class incidentquotes.Subscriber
---@field update fun(buf: integer, state: incidentquotes.State) the quotations are known anew
---@field update_claims fun(buf: integer, state: incidentquotes.State) the numbers and names are
---@field drop fun(buf: integer)

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
---@param incident incidentquotes.Incident
---@return incidentquotes.State
function M.add(buf, incident)
  states[buf] = {
    incident = incident,
    findings = {},
    quotations = {},
    line_starts = { 0 },
    tick = -1,
    complete = false,
    claims = {},
    claims_tick = -1,
    claims_starts = { 0 },
  }
  return states[buf]
end

--- Takes new findings over, unless the buffer has changed since they were begun.
---@param buf integer
---@param fresh {findings: table[], quotations: table[], line_starts: integer[], tick: integer}
---@return boolean taken
function M.publish(buf, fresh)
  local state = states[buf]
  if not state or not vim.api.nvim_buf_is_loaded(buf) then
    return false
  end
  if vim.api.nvim_buf_get_changedtick(buf) ~= fresh.tick then
    return false
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

--- Takes findings on numbers and names over, unless the buffer has changed since they were begun.
---@param buf integer
---@param claims incidentquotes.Finding[]
---@param starts integer[]
---@param tick integer
function M.publish_claims(buf, claims, starts, tick)
  local state = states[buf]
  if not state or not vim.api.nvim_buf_is_loaded(buf) then
    return
  end
  if vim.api.nvim_buf_get_changedtick(buf) ~= tick then
    return
  end
  state.claims, state.claims_starts, state.claims_tick = claims, starts, tick
  for _, subscriber in ipairs(subscribers) do
    subscriber.update_claims(buf, state)
  end
end

--- All findings of the text as it stands, in order: those on quotations, and those on numbers and
--- names where they are known of this text.
---@param state incidentquotes.State
---@return incidentquotes.Finding[]
function M.all(state)
  if state.claims_tick ~= state.tick or #state.claims == 0 then
    return state.findings
  end
  local all = vim.list_extend(vim.list_extend({}, state.findings), state.claims)
  table.sort(all, function(a, b)
    if a.start ~= b.start then
      return a.start < b.start
    end
    return a['end'] > b['end']
  end)
  return all
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
    subscriber.drop(buf)
  end
end

--- Buffers that are attached.
---@return integer[]
function M.buffers()
  return vim.tbl_keys(states)
end

return M
