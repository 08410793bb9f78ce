--- Sources are read, never changed and never run: wherever a source of an open incident is loaded, by
--- whatever command, it is read-only and its modelines are passed over.

local incidents = require('incidentquotes.nvim.incidents')

local M = {}

--- Whether a buffer shows a source of an incident that is open.
---@param buf integer
---@return boolean
function M.is_guarded(buf)
  local name = vim.api.nvim_buf_get_name(buf)
  return name ~= '' and incidents.has_source(vim.uv.fs_realpath(name) or name)
end

--- What 'fileencodings' was while a source is being read.
---@type string?
local encodings

local function restore_encodings()
  if encodings then
    vim.go.fileencodings, encodings = encodings, nil
  end
end

local group = vim.api.nvim_create_augroup('incidentquotes.guard', {})

vim.api.nvim_create_autocmd('BufReadPre', {
  group = group,
  callback = function(event)
    if M.is_guarded(event.buf) then
      vim.bo[event.buf].modeline = false
      vim.bo[event.buf].swapfile = false
      -- An .editorconfig beside the sources is theirs, not the reader's.
      vim.b[event.buf].editorconfig = false
      -- The core reads UTF-8, whatever the file is: the buffer has to hold the same bytes.
      encodings = encodings or vim.go.fileencodings
      vim.go.fileencodings = 'ucs-bom,utf-8'
      -- Where the file cannot be read nothing follows.
      vim.schedule(restore_encodings)
    end
  end,
})

vim.api.nvim_create_autocmd('BufReadPost', {
  group = group,
  callback = function(event)
    restore_encodings()
    if M.is_guarded(event.buf) then
      vim.bo[event.buf].readonly = true
      vim.bo[event.buf].modifiable = false
    end
  end,
})

return M
