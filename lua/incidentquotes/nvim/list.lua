--- Findings as a quickfix list.

local explain = require('incidentquotes.explain')
local message = require('incidentquotes.nvim.message')
local nav = require('incidentquotes.nvim.nav')
local position = require('incidentquotes.nvim.position')
local store = require('incidentquotes.nvim.store')

local M = {}

local types = { error = 'E', warning = 'W', info = 'I', hint = 'N' }

---@param buf integer
---@param state incidentquotes.State
---@param all boolean? also what is clean
---@return table[] items as setqflist takes them
function M.items(buf, state, all)
  local items = {}
  for _, finding in ipairs(store.all(state)) do
    if all or finding.code then
      local row, column = position.locate(state.line_starts, finding.start)
      local end_row, end_column = position.locate(state.line_starts, finding['end'])
      items[#items + 1] = {
        bufnr = buf,
        lnum = row + 1,
        col = column + 1,
        end_lnum = end_row + 1,
        end_col = end_column + 1,
        type = types[finding.severity] or '',
        text = ('%s%s'):format(
          finding.code and finding.code .. ' ' or '',
          explain.neutralize(finding.message)
        ),
      }
    end
  end
  return items
end

--- Fills the quickfix or the location list and opens its window.
---@param opts {all: boolean?, location: boolean?}
function M.open(opts)
  local buf = vim.api.nvim_get_current_buf()
  local state = nav.checked()
  if not state then
    return
  end
  local list = {
    title = 'IncidentQuotes: ' .. explain.neutralize(
      state.incident and (state.incident.title or state.incident.path) or state.doc
    ),
    items = M.items(buf, state, opts.all),
  }
  if opts.location then
    vim.fn.setloclist(0, {}, ' ', list)
  else
    vim.fn.setqflist({}, ' ', list)
  end
  if #list.items == 0 then
    message.info(nav.nothing(state))
  else
    vim.cmd(opts.location and 'lopen' or 'botright copen')
  end
end

return M
