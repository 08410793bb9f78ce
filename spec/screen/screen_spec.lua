--- The demo on a real screen: a terminal that tmux draws, and keys that tmux types.
local helper = require('spec.helper')

local NVIM = os.getenv('IQ_NVIM') or 'nvim'
-- A server of its own for each test: one that is told to end may still answer the next.
local directory = helper.run('mktemp -d'):gsub('%s+$', '')
local servers = 0

local function tmux(command)
  return helper.run(('tmux -S %s/%d -f /dev/null %s'):format(directory, servers, command))
end

local function screen()
  return tmux('capture-pane -p -t spec')
end

--- Waits until the screen shows what is wanted.
local function wait_for(wanted)
  for _ = 1, 100 do
    local text = screen()
    if wanted(text) then
      return text
    end
    helper.run('sleep 0.05')
  end
  error('the screen does not show it:\n' .. screen(), 2)
end

local function shows(text)
  return function(shown)
    return shown:find(text, 1, true) ~= nil
  end
end

local function keys(...)
  for _, key in ipairs({ ... }) do
    tmux(('send-keys -t spec %s'):format(helper.shell_quote(key)))
  end
end

--- The sign in front of the screen's line that holds the words.
local function sign_before(words)
  for line in screen():gmatch('[^\n]+') do
    if line:find(words, 1, true) then
      return line:match('^(%S*) ')
    end
  end
end

describe('on a real screen', function()
  local copy

  before_each(function()
    servers = servers + 1
    copy = helper.run('mktemp -d'):gsub('%s+$', '')
    helper.run('cp -r data/demo/. ' .. copy)
    local command = ('%s --clean --cmd "set rtp^=%s" -n -u %s/init.lua %s/copy/story.md'):format(
      helper.shell_quote(NVIM),
      helper.run('pwd'):gsub('%s+$', ''),
      copy,
      copy
    )
    tmux(
      'new-session -d -s spec -x 120 -y 44 '
        .. helper.shell_quote('env TERM=tmux-256color LC_ALL=C.UTF-8 ' .. command)
    )
    wait_for(shows('IQ203 drops'))
  end)

  teardown(function()
    helper.remove(directory)
  end)

  after_each(function()
    tmux('kill-server')
    helper.remove(copy)
  end)

  it('the demo shows signs and what differs', function()
    local text = screen()
    for _, words in ipairs({
      "✗ IQ202 altered: “wasn't” became “was never” (post)",
      '✗ IQ203 drops “as far as I know” without an ellipsis; in post, chronicle and npa',
      '≈ IQ204 the cut removes a negation',
      '? IQ201 not found in the 4 supplied sources',
      '✓ post',
    }) do
      assert.truthy(text:find(words, 1, true), words)
    end
    assert.are.equal('✓', sign_before('The first that most'))
    assert.are.equal('✗', sign_before('Behind him came'))
  end)

  it('a changed word turns the sign red, and undo turns it back', function()
    assert.are.equal('✓', sign_before('The first that most'))
    keys('5G', '/grabbed', 'Enter', 'cw', 'snatched')
    -- Still in Insert mode: nobody has to leave it to be told.
    wait_for(shows('“grabbed” became “snatched”'))
    assert.are.equal('✗', sign_before('The first that most'))
    keys('Escape', 'u')
    wait_for(function(text)
      return not text:find('“snatched”', 1, true)
    end)
    assert.are.equal('✓', sign_before('The first that most'))
  end)

  it('source lands on the exact words, and C-o comes back', function()
    keys('9G', '/panel', 'Enter', ':IncidentQuotes source', 'Enter')
    local text = wait_for(shows('sources/post.txt'))
    assert.truthy(text:find('Duty engineer Rhona Sayle', 1, true))
    keys(':echo "here:" .. getline(".")[col(".") - 1:col(".") + 23]', 'Enter')
    wait_for(shows('here:The panel showed the gate'))
    keys('C-o')
    wait_for(shows('copy/story.md'))
    keys(':echo "line" line(".") expand("<cword>")', 'Enter')
    wait_for(shows('line 9 panel'))
  end)
end)
