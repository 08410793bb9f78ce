--- A real screen: a terminal that tmux draws, and keys that tmux types.
local helper = require('spec.helper')

local M = {}

local NVIM = os.getenv('IQ_NVIM') or 'nvim'
-- A server of its own for each test: one that is told to end may still answer the next.
local socket, copy

local function tmux(command)
  return helper.run(('tmux -S %s/s -f /dev/null %s'):format(socket, command))
end

---@return string
function M.screen()
  return tmux('capture-pane -p -t spec')
end

--- The screen with the terminal's colours.
---@return string
function M.coloured()
  return tmux('capture-pane -e -p -t spec')
end

--- Waits until the screen shows what is wanted.
---@param wanted string|fun(text: string): boolean
function M.wait_for(wanted)
  local function shown(text)
    if type(wanted) == 'string' then
      return text:find(wanted, 1, true) ~= nil
    end
    return wanted(text)
  end
  for _ = 1, 100 do
    local text = M.screen()
    if shown(text) then
      return text
    end
    helper.run('sleep 0.05')
  end
  error('the screen does not show it:\n' .. M.screen(), 2)
end

function M.keys(...)
  for _, key in ipairs({ ... }) do
    tmux(('send-keys -t spec %s'):format(helper.shell_quote(key)))
  end
end

--- The sign in front of the screen's line that holds the words.
function M.sign_before(words)
  for line in M.screen():gmatch('[^\n]+') do
    if line:find(words, 1, true) then
      return line:match('^(%S*) ')
    end
  end
end

---@class ScreenOptions
---@field columns integer?
---@field rows integer?
---@field term string?
---@field file string? relative to the directory
---@field directory string? a copy of the demo without it
---@field commands string[]? run before the file is opened
---@field wait string what the screen shows once it is ready

--- Starts Neovim with the demo's own set-up.
---@param opts ScreenOptions
---@return string directory
function M.start(opts)
  socket = helper.run('mktemp -d'):gsub('%s+$', '')
  copy = opts.directory
  if not copy then
    copy = helper.run('mktemp -d'):gsub('%s+$', '')
    helper.run('cp -r data/demo/. ' .. copy)
  end
  local root = helper.run('pwd'):gsub('%s+$', '')
  local parts = {
    ('cd %s && env TERM=%s LC_ALL=C.UTF-8'):format(copy, opts.term or 'tmux-256color'),
    helper.shell_quote(NVIM),
    ('--clean --cmd "set rtp^=%s" -n -u %s/data/demo/init.lua'):format(root, root),
  }
  for _, command in ipairs(opts.commands or {}) do
    parts[#parts + 1] = '--cmd ' .. helper.shell_quote(command)
  end
  parts[#parts + 1] = opts.file or 'copy/story.md'
  tmux(
    ('new-session -d -s spec -x %d -y %d '):format(opts.columns or 120, opts.rows or 44)
      .. helper.shell_quote(table.concat(parts, ' '))
  )
  M.wait_for(opts.wait)
  return copy
end

--- Where the text that is shown lies.
---@return string
function M.directory()
  return copy
end

function M.stop()
  tmux('kill-server')
  helper.remove(copy)
  helper.remove(socket)
end

local function without_trailing_blanks(text)
  return (text:gsub('[ \t]+\n', '\n'):gsub('%s+$', '') .. '\n')
end

--- Compares the screen with what it looked like when somebody looked at it. With IQ_SCREENS=write in
--- the environment that is written anew.
---@param name string
function M.looks_like(name)
  local path = ('spec/screen/screens/%s.txt'):format(name)
  if os.getenv('IQ_SCREENS') == 'write' then
    helper.write(path, without_trailing_blanks(M.screen()))
  end
  local expected = helper.read(path)
  local shown
  for _ = 1, 40 do
    shown = without_trailing_blanks(M.screen())
    if shown == expected then
      return true
    end
    helper.run('sleep 0.05')
  end
  error(('the screen is not %s, but:\n%s'):format(path, shown), 2)
end

return M
