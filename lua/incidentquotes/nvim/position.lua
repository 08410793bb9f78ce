--- Between byte offsets and lines and columns of Neovim. Nothing else converts.

local lines = require('incidentquotes.lines')

local M = {}

--- The text of a buffer as the core reads it, or of its lines [first, last), and where each line
--- starts in it.
---@param buf integer
---@param first integer? from 0
---@param last integer? exclusive
---@return string text, integer[] line_starts
function M.read(buf, first, last)
  local texts = vim.api.nvim_buf_get_lines(buf, first or 0, last or -1, true)
  local starts = {}
  local offset = 0
  for i, line in ipairs(texts) do
    starts[i] = offset
    offset = offset + #line + 1
    -- A NUL of the file is a line feed inside a line.
    if line:find('\n', 1, true) then
      texts[i] = line:gsub('\n', '\0')
    end
  end
  return table.concat(texts, '\n') .. '\n', starts
end

--- Where each line of a text starts, as Neovim counts lines; a byte order mark belongs to none.
---@param text string
---@return integer[]
function M.line_starts(text)
  local starts = { text:sub(1, 3) == '\239\187\191' and 3 or 0 }
  for at in text:gmatch('\n()') do
    starts[#starts + 1] = at - 1
  end
  return starts
end

--- The lines of a buffer that windows show, and as many above and below: {first, last}, from 0.
---@param buf integer
---@return {[1]: integer, [2]: integer}[] one for each window
function M.shown(buf)
  local shown, count = {}, vim.api.nvim_buf_line_count(buf)
  for _, win in ipairs(vim.fn.win_findbuf(buf)) do
    local info = vim.fn.getwininfo(win)[1]
    local height = vim.api.nvim_win_get_height(win)
    shown[#shown + 1] =
      { math.max(0, info.topline - 1 - height), math.min(count - 1, info.botline - 1 + height) }
  end
  return shown
end

M.locate = lines.locate

---@param starts integer[]
---@param row integer from 0
---@param column integer in bytes, from 0
---@return integer offset
function M.offset(starts, row, column)
  return (starts[row + 1] or starts[#starts]) + column
end

return M
