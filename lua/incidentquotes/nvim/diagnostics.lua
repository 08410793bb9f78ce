--- Problems as diagnostics of Neovim, so that its own commands and every list plugin know them. The
--- marks draw already; here nothing is drawn twice, and nothing is clean.

local config = require('incidentquotes.nvim.config')
local explain = require('incidentquotes.explain')
local position = require('incidentquotes.nvim.position')
local review = require('incidentquotes.review')
local store = require('incidentquotes.nvim.store')

local M = {}

M.namespace = vim.api.nvim_create_namespace('incidentquotes.diagnostics')

--- Diagnostics are set once the keys rest, in ms: setting them takes Neovim longer than checking does.
local REST = 200

---@type table<integer, integer> for each buffer the number of its last change
local changes = {}

---@type table<integer, vim.Diagnostic[]> what each buffer's diagnostics were made of
local published = {}

local severities = {
  error = vim.diagnostic.severity.ERROR,
  warning = vim.diagnostic.severity.WARN,
  info = vim.diagnostic.severity.INFO,
  hint = vim.diagnostic.severity.HINT,
}

-- What the user has set for the namespace stays.
local set = vim.diagnostic.config(nil, M.namespace) or {}
for _, name in ipairs({ 'virtual_text', 'virtual_lines', 'signs', 'underline' }) do
  if set[name] == nil then
    vim.diagnostic.config({ [name] = false }, M.namespace)
  end
end

--- One finding as Neovim has it.
---@param buf integer
---@param state incidentquotes.State
---@param finding incidentquotes.Finding
---@return vim.Diagnostic
local function diagnostic(buf, state, finding)
  local row, column = position.locate(state.line_starts, finding.start)
  local end_row, end_column = position.locate(state.line_starts, finding['end'])
  return {
    bufnr = buf,
    lnum = row,
    col = column,
    end_lnum = end_row,
    end_col = end_column,
    severity = severities[finding.severity],
    code = finding.code,
    source = 'incidentquotes',
    message = explain.neutralize(finding.message),
    user_data = { relation = finding.relation, source = finding.best and finding.best.source },
  }
end

--- The problems of a buffer in order; where there are more than may be listed the worst ones, and one
--- more that says how many are left out.
---@param buf integer
---@param state incidentquotes.State
---@return vim.Diagnostic[]
function M.items(buf, state)
  local most = config.get('diagnostics_max', buf)
  local by_severity, count = { {}, {}, {}, {} }, 0
  for _, finding in ipairs(store.all(state)) do
    if finding.code then
      count = count + 1
      table.insert(by_severity[severities[finding.severity]], finding)
    end
  end
  local listed = {}
  for _, findings in ipairs(by_severity) do
    vim.list_extend(listed, findings, 1, math.min(#findings, most - #listed))
  end
  review.sorted(listed)
  local items = {}
  for i, finding in ipairs(listed) do
    items[i] = diagnostic(buf, state, finding)
  end
  if count > #items then
    items[#items + 1] = {
      bufnr = buf,
      lnum = 0,
      col = 0,
      severity = vim.diagnostic.severity.INFO,
      source = 'incidentquotes',
      message = ('%d problems more; `:IncidentQuotes list` has all'):format(count - #items),
    }
  end
  return items
end

---@param buf integer
function M.update(buf)
  changes[buf] = (changes[buf] or 0) + 1
  local change = changes[buf]
  vim.defer_fn(function()
    local state = store.get(buf)
    if changes[buf] ~= change or not state or not store.is_settled(buf) then
      return
    end
    local items = config.get('diagnostics', buf) and M.items(buf, state) or {}
    -- To set many takes Neovim longer than to check the text: what is the same stays.
    if not vim.deep_equal(items, published[buf]) then
      published[buf] = items
      vim.diagnostic.set(M.namespace, buf, vim.deepcopy(items))
    end
  end, REST)
end

M.update_claims = M.update

---@param buf integer
function M.drop(buf)
  changes[buf], published[buf] = nil, nil
  if vim.api.nvim_buf_is_valid(buf) then
    vim.diagnostic.reset(M.namespace, buf)
  end
end

store.subscribe(M)

return M
