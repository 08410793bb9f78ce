--- Windows of our own: a scratch buffer in a split, drawn whole from pieces of text with their groups.

local M = {}

local namespace = vim.api.nvim_create_namespace('incidentquotes.window')

---@alias incidentquotes.Piece {[1]: string, [2]: string?} words and their highlight group
---@alias incidentquotes.Line incidentquotes.Piece[]

--- The window that shows a buffer in this tab page, or nil.
---@param buf integer?
---@return integer?
function M.showing(buf)
  if not buf or not vim.api.nvim_buf_is_valid(buf) then
    return nil
  end
  for _, win in ipairs(vim.api.nvim_tabpage_list_wins(0)) do
    if vim.api.nvim_win_get_buf(win) == buf then
      return win
    end
  end
  return nil
end

--- Opens a scratch buffer in a split; the cursor stays where it is unless `enter`.
---@param name string
---@param split string command that splits: 'botright 12split'
---@param enter boolean
---@return integer buf, integer win
function M.open(name, split, enter)
  local back = vim.api.nvim_get_current_win()
  -- One view of a kind: where another tab page has it, it comes here.
  for _, old in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_valid(old) and vim.api.nvim_buf_get_name(old) == name then
      vim.api.nvim_buf_delete(old, { force = true })
    end
  end
  local buf = vim.api.nvim_create_buf(false, true)
  vim.bo[buf].bufhidden = 'wipe'
  vim.bo[buf].filetype = 'incidentquotes'
  vim.bo[buf].modifiable = false
  vim.cmd(('%s | buffer %d'):format(split, buf))
  vim.api.nvim_buf_set_name(buf, name)
  local win = vim.api.nvim_get_current_win()
  local options = {
    number = false,
    relativenumber = false,
    signcolumn = 'no',
    foldcolumn = '0',
    wrap = false,
    spell = false,
    list = false,
    cursorline = true,
    winfixheight = true,
  }
  for option, value in pairs(options) do
    vim.api.nvim_set_option_value(option, value, { scope = 'local', win = win })
  end
  vim.keymap.set('n', 'q', function()
    if #vim.api.nvim_tabpage_list_wins(0) > 1 then
      vim.cmd.close()
    else
      vim.cmd.bwipeout()
    end
  end, { buffer = buf, desc = 'Close' })
  if not enter then
    vim.api.nvim_set_current_win(back)
  end
  return buf, win
end

--- Draws lines; what is the same stays as it is.
---@param buf integer
---@param lines incidentquotes.Line[]
function M.draw(buf, lines)
  local texts, marks = {}, {}
  for i, line in ipairs(lines) do
    local parts, at = {}, 0
    for _, piece in ipairs(line) do
      parts[#parts + 1] = piece[1]
      if piece[2] and piece[1] ~= '' then
        marks[#marks + 1] = { i - 1, at, at + #piece[1], piece[2] }
      end
      at = at + #piece[1]
    end
    texts[i] = table.concat(parts)
  end
  vim.bo[buf].modifiable = true
  if not vim.deep_equal(vim.api.nvim_buf_get_lines(buf, 0, -1, false), texts) then
    vim.api.nvim_buf_set_lines(buf, 0, -1, false, texts)
  end
  vim.bo[buf].modifiable = false
  vim.api.nvim_buf_clear_namespace(buf, namespace, 0, -1)
  for _, mark in ipairs(marks) do
    vim.api.nvim_buf_set_extmark(buf, namespace, mark[1], mark[2], {
      end_col = mark[3],
      hl_group = mark[4],
    })
  end
end

return M
