--- What is said to the user outside the text.

local explain = require('incidentquotes.explain')

local M = {}

local PREFIX = 'IncidentQuotes: '

--- A text in the width of the command line, one line of it.
---@param text string
---@param prefixed boolean? whether it will be said by M.info
---@return string
function M.clipped(text, prefixed)
  local width = math.max(vim.v.echospace - (prefixed and #PREFIX or 0), 20)
  if vim.fn.strdisplaywidth(text) <= width then
    return text
  end
  local count = vim.fn.strchars(text)
  while vim.fn.strdisplaywidth(vim.fn.strcharpart(text, 0, count)) >= width do
    count = count - 1
  end
  return vim.fn.strcharpart(text, 0, count) .. '…'
end

local groups = { [vim.log.levels.WARN] = 'WarningMsg' }

--- Whether messages come into the command line, and not into windows of a plugin.
local function is_own_notify()
  -- Neovim's own modules are named without a path, and those of newer ones not at all.
  local origin = debug.getinfo(vim.notify, 'S').source
  return origin:find('^=?%?$') ~= nil or origin:find('^@vim/') ~= nil
end

--- In the command line a message has one line: a longer one would ask for a key, and take the next one
--- that is typed.
local function show(text, level)
  if text:find('\n') or #vim.api.nvim_list_uis() == 0 or not is_own_notify() then
    vim.notify(text, level)
    return
  end
  local group = groups[level] or 'None'
  -- :messages has all of it. Of the ways to say it this is the one that the redrawing clears away whole.
  vim.cmd(('echohl %s | echomsg %s | echohl None'):format(group, vim.fn.string(text)))
  vim.cmd.redraw()
  vim.api.nvim_echo({ { M.clipped(text), group } }, false, {})
end

--- What came while somebody typed: Insert mode writes over the command line at once.
---@type {[1]: string, [2]: integer}[]
local held = {}

-- InsertLeave does not come with CTRL-C.
vim.api.nvim_create_autocmd('ModeChanged', {
  group = vim.api.nvim_create_augroup('incidentquotes.message', {}),
  pattern = { 'i*:n', 'R*:n' },
  callback = function()
    local list = held
    held = {}
    -- Behind what the mode itself says.
    vim.schedule(function()
      for _, item in ipairs(list) do
        show(item[1], item[2])
      end
    end)
  end,
})

--- Names of files and words of sources come into messages: each line is made harmless.
---@param text string
---@param level integer
local function say(text, level)
  local here = vim.pesc(vim.uv.cwd() .. '/')
  text = text:gsub('^incidentquotes: ', ''):gsub(here, ''):gsub('[^\n]+', explain.neutralize)
  text = PREFIX .. text
  if vim.api.nvim_get_mode().mode:find('^[iR]') and is_own_notify() then
    if not vim.deep_equal(held[#held], { text, level }) then
      held[#held + 1] = { text, level }
    end
  else
    show(text, level)
  end
end

---@param text string
function M.info(text)
  say(text, vim.log.levels.INFO)
end

---@param text string
function M.warn(text)
  say(text, vim.log.levels.WARN)
end

---@param text string
function M.error(text)
  -- An error message inside a command that a script runs would be an error of the script.
  say(text, vim.log.levels.WARN)
end

return M
