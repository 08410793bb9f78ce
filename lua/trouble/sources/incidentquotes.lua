--- A source for trouble.nvim: `:Trouble incidentquotes` has the problems of all checked buffers.

local M = {}

M.config = {
  modes = {
    incidentquotes = {
      desc = 'Quotations, numbers and names that differ from the sources',
      source = 'incidentquotes',
      groups = { { 'filename', format = '{file_icon} {filename} {count}' } },
      sort = { 'filename', 'pos' },
      format = '{severity_icon} {item.code} {message} {pos}',
      events = { { event = 'User', pattern = 'IncidentQuotesUpdate' } },
    },
  },
}

--- Gives trouble its items.
---@param callback fun(items: table[])
function M.get(callback)
  local Item = require('trouble.item')
  local list = require('incidentquotes.nvim.list')
  local store = require('incidentquotes.nvim.store')
  local severities = { E = 1, W = 2, I = 3, N = 4 }
  local items = {}
  for _, buf in ipairs(store.buffers()) do
    for _, entry in ipairs(list.items(buf, store.get(buf))) do
      items[#items + 1] = Item.new({
        buf = buf,
        pos = { entry.lnum, entry.col - 1 },
        end_pos = { entry.end_lnum, entry.end_col - 1 },
        item = {
          code = entry.text:match('^IQ%d+'),
          message = (entry.text:gsub('^IQ%d+ ', '')),
          severity = severities[entry.type],
        },
        source = 'incidentquotes',
      })
    end
  end
  callback(items)
end

return M
