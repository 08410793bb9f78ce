--- What is set for all buffers: options, and checking without being asked.

local command = require('incidentquotes.nvim.command')
local config = require('incidentquotes.nvim.config')
local place = require('incidentquotes.nvim.place')

local M = {}

--- Texts that may be copies.
local filetypes = { 'markdown', 'text', 'mail', 'rst', 'asciidoc', 'tex', 'org' }

--- Checks files below an incident.yaml as they are opened.
function M.enable_auto()
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('incidentquotes.auto', {}),
    pattern = filetypes,
    callback = function(event)
      local plain = vim.bo[event.buf].buftype == '' and not vim.bo[event.buf].readonly
      if not plain or not config.get('auto', event.buf) then
        return
      end
      -- Only what an incident names as a copy, or does not name as a source.
      if place.incident(event.buf) and not place.is_source(event.buf) then
        command.call('check', {})
      end
    end,
  })
end

--- Takes options for all buffers. Everything works without it.
---@param options incidentquotes.Options?
function M.setup(options)
  config.set(options)
  if config.get('auto') then
    M.enable_auto()
  end
end

return M
