--- Where words about a line have room: behind it, or below it.

local M = {}

--- The windows of this tab page that show a buffer: what is drawn into it shows in all of them.
---@param buf integer
---@return integer[]
local function windows(buf)
  local tab = vim.api.nvim_get_current_tabpage()
  return vim.tbl_filter(function(win)
    return vim.api.nvim_win_get_tabpage(win) == tab
  end, vim.fn.win_findbuf(buf))
end

--- Cells of a line in a window.
local function cells_of(win)
  return vim.api.nvim_win_get_width(win) - vim.fn.getwininfo(win)[1].textoff
end

--- Cells that are free behind the end of a line in one window; prose wraps, and what stands behind a
--- full row would not be seen.
---@param win integer
---@param row integer
---@return number
local function room_in(win, row)
  if not vim.wo[win].wrap then
    return math.huge
  end
  local width = cells_of(win)
  local used = vim.fn.virtcol({ row + 1, '$' }, false, win) - 1
  local place = vim.fn.screenpos(win, row + 1, math.max(vim.fn.col({ row + 1, '$' }, win) - 1, 1))
  if place.endcol > 0 then
    local left = vim.fn.getwininfo(win)[1]
    return width - (place.endcol - left.wincol + 1 - left.textoff)
  end
  return used == 0 and width or width - 1 - (used - 1) % width
end

--- The same in the window that has least.
---@param buf integer
---@param row integer
---@return number
local function room_behind(buf, row)
  local room = math.huge
  for _, win in ipairs(windows(buf)) do
    room = math.min(room, room_in(win, row))
  end
  return room
end

--- Cells of a line in the narrowest window that shows the buffer.
---@param buf integer
---@return integer
function M.width(buf)
  local width
  for _, win in ipairs(windows(buf)) do
    width = math.min(width or math.huge, cells_of(win))
  end
  return width or vim.o.columns
end

--- A text in lines of at most so many cells, but for the indent of all but the first; a line that is
--- virtual does not wrap by itself.
---@param text string
---@param width integer
---@return string[]
local function wrapped(text, width)
  local lines, line, used = {}, '', 0
  for word in text:gmatch('%S+') do
    local cells = vim.fn.strdisplaywidth(word)
    if used > 0 and used + 1 + cells > width - (#lines > 0 and 4 or 0) then
      lines[#lines + 1] = line
      line, used = word, cells
    else
      line = used > 0 and line .. ' ' .. word or word
      used = used + cells + (used > 0 and 1 or 0)
    end
  end
  lines[#lines + 1] = line
  return lines
end

--- Cells behind a line that words of another namespace take.
---@param buf integer
---@param row integer
---@param namespace integer
---@return integer
local function taken(buf, row, namespace)
  local cells, whole = 0, { details = true }
  for _, mark in
    ipairs(vim.api.nvim_buf_get_extmarks(buf, namespace, { row, 0 }, { row, -1 }, whole))
  do
    local behind = mark[4].virt_text_pos == 'eol' and mark[4].virt_text or {}
    for _, chunk in ipairs(behind) do
      cells = cells + vim.fn.strdisplaywidth(chunk[1])
    end
  end
  return cells
end

--- Behind the line where there is room, else below it.
---@param buf integer
---@param row integer
---@param chunks table[]
---@param opts table of the extmark
---@param other integer namespace whose words may be behind the line already
function M.place(buf, row, chunks, opts, other)
  local cells = 1 + taken(buf, row, other)
  for _, chunk in ipairs(chunks) do
    cells = cells + 1 + vim.fn.strdisplaywidth(chunk[1])
  end
  if cells <= room_behind(buf, row) then
    opts.virt_text = {}
    for _, chunk in ipairs(chunks) do
      vim.list_extend(opts.virt_text, { { ' ' }, chunk })
    end
    opts.hl_mode = 'combine'
    return
  end
  opts.virt_lines = {}
  local width = M.width(buf)
  for _, chunk in ipairs(chunks) do
    for i, part in ipairs(wrapped(chunk[1], width)) do
      table.insert(opts.virt_lines, { { i > 1 and '    ' or '' }, { part, chunk[2] } })
    end
  end
end

return M
