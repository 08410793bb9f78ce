--- The text of a buffer as the core reads it, kept from one change to the next: only the lines that
--- have changed are read again.

local position = require('incidentquotes.nvim.position')

local M = {}

---@class incidentquotes.Snapshot
---@field text string
---@field starts integer[] byte offset of each line
---@field head integer lines at the beginning that have not changed since
---@field tail integer lines at the end that have not changed since

---@type table<integer, incidentquotes.Snapshot>
local snapshots = {}

--- Takes note that lines [first, last) of a buffer are new.
---@param buf integer
---@param first integer from 0
---@param last integer exclusive, as the buffer is now
function M.touch(buf, first, last)
  local snapshot = snapshots[buf]
  if snapshot then
    snapshot.head = math.min(snapshot.head, first)
    snapshot.tail = math.min(snapshot.tail, vim.api.nvim_buf_line_count(buf) - last)
  end
end

--- Forgets what is known of a buffer: it is read whole the next time.
---@param buf integer
function M.forget(buf)
  snapshots[buf] = nil
end

--- The snapshot with the changed lines read again, or nil where that does not fit the buffer.
---@param buf integer
---@param old incidentquotes.Snapshot
---@return string? text
---@return integer[]? starts
local function patched(buf, old)
  local count, before = vim.api.nvim_buf_line_count(buf), #old.starts
  local head = math.min(old.head, before, count)
  local tail = math.max(0, math.min(old.tail, before - head, count - head))
  local middle, middle_starts = '', {}
  if head + tail < count then
    middle, middle_starts = position.read(buf, head, count - tail)
  end
  local head_end = old.starts[head + 1] or #old.text
  local tail_start = old.starts[before - tail + 1] or #old.text
  local text = old.text:sub(1, head_end) .. middle .. old.text:sub(tail_start + 1)
  -- What Neovim counts as the buffer's bytes is the proof that no change was missed.
  if #text ~= vim.api.nvim_buf_get_offset(buf, count) then
    return nil
  end
  local starts = {}
  for i = 1, head do
    starts[i] = old.starts[i]
  end
  for i = 1, #middle_starts do
    starts[head + i] = head_end + middle_starts[i]
  end
  local shift = head_end + #middle - tail_start
  for i = before - tail + 1, before do
    starts[#starts + 1] = old.starts[i] + shift
  end
  return text, starts
end

--- The text of a buffer, and where each line starts in it.
---@param buf integer
---@return string text
---@return integer[] starts
function M.read(buf)
  local old = snapshots[buf]
  local text, starts
  if old then
    text, starts = patched(buf, old)
  end
  if not text then
    text, starts = position.read(buf)
  end
  snapshots[buf] = { text = text, starts = starts, head = #starts, tail = #starts }
  return text, starts --[[@as integer[] ]]
end

return M
