--- What is known of each buffer. Whoever shows it subscribes; whoever finds it out publishes.

---@class incidentquotes.State
---@field incident incidentquotes.Incident
---@field checker incidentquotes.Checker?
---@field findings incidentquotes.Finding[] of the text with `tick`
---@field quotations incidentquotes.Quotation[]
---@field line_starts integer[] byte offset of each line, of that text
---@field tick integer changedtick of the text that findings are of
---@field complete boolean whether every quotation has been compared

local M = {}

---@type table<integer, incidentquotes.State>
local states = {}

---@type {update: fun(buf: integer, state: incidentquotes.State), drop: fun(buf: integer)}[]
local subscribers = {}

---@param subscriber {update: fun(buf: integer, state: incidentquotes.State), drop: fun(buf: integer)}
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
