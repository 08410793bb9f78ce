--- Keys for whoever asks for them (option `keymaps`), in checked buffers only.

local config = require('incidentquotes.nvim.config')
local incidents = require('incidentquotes.nvim.incidents')
local store = require('incidentquotes.nvim.store')

local M = {}

--- Modes, keys, and the name of the <Plug> map.
---@type {[1]: string|string[], [2]: string, [3]: string}[]
M.keys = {
  { 'n', ']q', 'next' },
  { 'n', '[q', 'prev' },
  { 'n', 'gs', 'source' },
  { 'n', 'gS', 'back' },
  { 'n', 'gm', 'mend' },
  { 'n', 'gM', 'fix' },
  { 'n', 'gK', 'compare' },
  { 'n', 'gC', 'claims' },
  { 'n', 'g+', 'insert' },
  { { 'x', 'o' }, 'iq', 'inside' },
  { { 'x', 'o' }, 'aq', 'around' },
  { { 'x', 'o' }, 'iu', 'utterance' },
  { { 'x', 'o' }, 'inq', 'unverified' },
}

---@type table<integer, boolean> buffers that have the keys
local mapped = {}

local function map(buf, key)
  local plug = ('<Plug>(IncidentQuotes-%s)'):format(key[3])
  vim.keymap.set(key[1], key[2], plug, { buffer = buf, desc = 'IncidentQuotes: ' .. key[3] })
end

---@param buf integer
function M.update(buf)
  if mapped[buf] or not config.get('keymaps', buf) then
    return
  end
  mapped[buf] = true
  for _, key in ipairs(M.keys) do
    map(buf, key)
  end
end

---@param buf integer
function M.drop(buf)
  if not mapped[buf] then
    return
  end
  mapped[buf] = nil
  if not vim.api.nvim_buf_is_valid(buf) then
    return
  end
  vim.api.nvim_buf_call(buf, function()
    for _, key in ipairs(M.keys) do
      for _, mode in ipairs(type(key[1]) == 'table' and key[1] or { key[1] }) do
        -- One that the user has mapped otherwise since is the user's.
        local mapped_to = vim.fn.maparg(key[2], mode, false, true)
        if mapped_to.buffer == 1 and (mapped_to.rhs or ''):find('IncidentQuotes', 1, true) then
          vim.keymap.del(mode, key[2], { buffer = buf })
        end
      end
    end
  end)
end

--- Those of them that mean something in a source.
local in_sources = { source = true, back = true }

vim.api.nvim_create_autocmd('BufReadPost', {
  group = vim.api.nvim_create_augroup('incidentquotes.keymaps', {}),
  callback = function(event)
    local name = vim.api.nvim_buf_get_name(event.buf)
    if
      not config.get('keymaps', event.buf)
      or not incidents.has_source(vim.uv.fs_realpath(name) or name)
    then
      return
    end
    for _, key in ipairs(M.keys) do
      if in_sources[key[3]] then
        map(event.buf, key)
      end
    end
  end,
})

store.subscribe(M)

return M
