--- Loads whoever shows something, one in each turn of the main loop: read in one go they would keep the
--- first keys waiting.

local message = require('incidentquotes.nvim.message')
local store = require('incidentquotes.nvim.store')

local M = {}

--- In this order; what Neovim itself has to read for the next one stands before it.
local modules = {
  'incidentquotes.nvim.marks',
  'incidentquotes.nvim.status',
  'vim.diagnostic',
  'incidentquotes.nvim.diagnostics',
  'vim.lsp.protocol',
  'vim.lsp.util',
  'vim.lsp',
  'incidentquotes.nvim.lsp',
  'incidentquotes.nvim.keymaps',
  'incidentquotes.nvim.guard',
  'incidentquotes.nvim.mending',
}

local begun = false

--- Loads one of them in the next turn, then those behind it.
local function load_from(index)
  if index > #modules then
    store.release()
    return
  end
  vim.defer_fn(function()
    local loaded, problem = pcall(require, modules[index])
    if not loaded then
      message.error(tostring(problem))
    end
    load_from(index + 1)
  end, 0)
end

--- Has all of them loaded, once; nothing is published before they are there.
function M.load()
  if not begun then
    begun = true
    store.hold()
    load_from(1)
  end
end

return M
