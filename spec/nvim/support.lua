--- What the specs inside Neovim have in common.
local M = {}

M.COPY = vim.fn.fnamemodify('data/demo/copy/story.md', ':p')

local function module(name)
  return require('incidentquotes.nvim.' .. name)
end

--- Opens a file, checked; by default the demo's copy.
---@param path string?
---@return integer buf
function M.open(path)
  vim.cmd('silent! %bwipeout!')
  vim.o.swapfile = false
  vim.cmd('edit ' .. vim.fn.fnameescape(path or M.COPY))
  vim.cmd('IncidentQuotes')
  local buf = vim.api.nvim_get_current_buf()
  assert(module('attach').wait(buf, 5000))
  return buf
end

--- Waits until the buffer's findings are those of its text.
function M.settle(buf)
  assert(module('attach').wait(buf, 5000))
end

--- Waits until numbers and names have been looked at too.
function M.settle_claims(buf)
  local store = module('store')
  assert(vim.wait(3000, function()
    local state = store.get(buf)
    return state ~= nil and store.is_settled(buf) and state.claims_tick == state.tick
  end, 5))
end

--- Extmarks of a buffer as { group or sign, row, column }.
function M.drawn(buf)
  local namespace = module('marks').namespace
  local list = vim.api.nvim_buf_get_extmarks(buf, namespace, 0, -1, { details = true })
  local marks = {}
  for _, mark in ipairs(list) do
    local details = mark[4]
    local what = details.hl_group or (details.sign_text and vim.trim(details.sign_text)) or 'text'
    marks[#marks + 1] = { what, mark[2], mark[3] }
  end
  return marks
end

function M.group_at(buf, row, column)
  for _, mark in ipairs(M.drawn(buf)) do
    if mark[2] == row and mark[3] == column and mark[1]:find('^IncidentQuotes') then
      return mark[1]
    end
  end
end

function M.sign_of(buf, row)
  for _, mark in ipairs(M.drawn(buf)) do
    if mark[2] == row and not mark[1]:find('^IncidentQuotes') then
      return mark[1]
    end
  end
end

function M.keys(typed)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(typed, true, false, true), 'tx', false)
end

--- What is notified while `action` runs.
function M.notified(action)
  local said = {}
  local notify = vim.notify
  vim.notify = function(text)
    said[#said + 1] = text
  end
  local ok, problem = pcall(action)
  vim.notify = notify
  assert(ok, problem)
  return table.concat(said, '\n')
end

--- A directory with these files; incident.yaml is one of them.
---@param files table<string, string>
---@return string
function M.directory(files)
  local directory = vim.fn.tempname()
  for name, text in pairs(files) do
    vim.fn.mkdir(vim.fs.dirname(directory .. '/' .. name), 'p')
    local file = assert(io.open(directory .. '/' .. name, 'wb'))
    file:write(text)
    file:close()
  end
  return vim.uv.fs_realpath(directory)
end

--- A copy of the demo that may be changed.
---@return string directory
function M.demo()
  local files = {}
  for _, name in ipairs(vim.fn.glob('data/demo/**/*', false, true)) do
    if vim.fn.isdirectory(name) == 0 then
      local file = assert(io.open(name, 'rb'))
      files[name:sub(#'data/demo/' + 1)] = file:read('*a')
      file:close()
    end
  end
  return M.directory(files)
end

--- Answers the next vim.ui.select with the item that `wanted` is in; returns what was offered.
---@param wanted string
---@param action fun()
---@return string[] offered
function M.choosing(wanted, action)
  local offered, chosen = {}, nil
  local select = vim.ui.select
  vim.ui.select = function(items, opts, callback)
    for i, item in ipairs(items) do
      offered[i] = opts.format_item(item)
      if not chosen and offered[i]:find(wanted, 1, true) then
        chosen = i
      end
    end
    callback(chosen and items[chosen], chosen)
  end
  local ok, problem = pcall(action)
  vim.ui.select = select
  assert(ok, problem)
  assert(chosen, ('“%s” is not offered: %s'):format(wanted, table.concat(offered, ' | ')))
  return offered
end

--- Puts the cursor on the first place of these words.
function M.cursor_on(words)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. vim.fn.escape(words, '\\'), 'cW') > 0, words)
end

--- The buffer's line that holds the words.
function M.line_with(buf, words)
  for _, line in ipairs(vim.api.nvim_buf_get_lines(buf, 0, -1, true)) do
    if line:find(words, 1, true) then
      return line
    end
  end
  return nil
end

--- The buffer of a name, or nil.
function M.buffer(name)
  for _, buf in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buf) and vim.api.nvim_buf_get_name(buf):find(name, 1, true) then
      return buf
    end
  end
  return nil
end

return M
