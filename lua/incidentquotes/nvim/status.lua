--- How a copy stands, for status lines and scripts: vim.b.incidentquotes_status (words) and
--- vim.b.incidentquotes_status_dict (counts), and the event User IncidentQuotesUpdate behind them.

local review = require('incidentquotes.review')
local store = require('incidentquotes.nvim.store')

local M = {}

--- The counts of a buffer in words: “✗1 ≈2 ?1 ✓9”; only what there is.
---@param counts table<string, integer>
---@return string
local function words(counts)
  local parts = {}
  local missing = counts.missing
  for _, item in ipairs({
    { '✗', counts.error - missing },
    { '?', missing },
    { '≈', counts.warning },
    { '~', counts.info + counts.hint },
    { '•', counts.accepted },
    { '✓', counts.clean },
  }) do
    if item[2] > 0 then
      parts[#parts + 1] = item[1] .. item[2]
    end
  end
  return table.concat(parts, ' ')
end

local is_due = false

--- Has the status lines drawn, in a turn of its own: Neovim draws whatever else is new on the screen with
--- them.
local function draw_soon()
  if is_due then
    return
  end
  is_due = true
  vim.defer_fn(function()
    is_due = false
    vim.cmd.redrawstatus({ bang = true })
  end, 0)
end

---@param buf integer
---@param state incidentquotes.State
function M.update(buf, state)
  local dict = review.counts(store.all(state))
  dict.quotations = state.count
  dict.sources = state.incident and #state.incident.sources or 0
  local text = state.incident and words(dict) or ('“” %d'):format(dict.quotations)
  -- An event for every key would be noise.
  local same = vim.b[buf].incidentquotes_status == text
    and vim.deep_equal(vim.b[buf].incidentquotes_status_dict, dict)
  if same then
    return
  end
  vim.b[buf].incidentquotes_status = text
  vim.b[buf].incidentquotes_status_dict = dict
  draw_soon()
  vim.api.nvim_exec_autocmds('User', {
    pattern = 'IncidentQuotesUpdate',
    modeline = false,
    data = { buf = buf, counts = dict },
  })
end

M.update_claims = M.update

---@param buf integer
function M.drop(buf)
  if vim.api.nvim_buf_is_valid(buf) then
    vim.b[buf].incidentquotes_status = nil
    vim.b[buf].incidentquotes_status_dict = nil
    vim.api.nvim_exec_autocmds('User', {
      pattern = 'IncidentQuotesUpdate',
      modeline = false,
      data = { buf = buf },
    })
  end
end

--- The status of a buffer, for a status line:
--- `%{v:lua.require'incidentquotes.nvim.status'.line()}`.
---@param buf integer? 0 or nil: the current one
---@return string empty where the buffer is not checked
function M.line(buf)
  buf = (buf == nil or buf == 0) and vim.api.nvim_get_current_buf() or buf
  return vim.b[buf].incidentquotes_status or ''
end

store.subscribe(M)

return M
