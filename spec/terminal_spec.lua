--- What a terminal is shown: colours, and how far long work has come.
local helper = require('spec.helper')
local terminal = require('incidentquotes.cli.terminal')

local COMMAND = 'bin/incidentquotes check --incident data/demo/incident.yaml --format text '

describe('colours', function()
  it('come when they are asked for, and not in a pipe', function()
    assert.falsy(helper.run(COMMAND):find('\27', 1, true))
    assert.falsy(helper.run(COMMAND .. '--color never'):find('\27', 1, true))
    local painted = helper.run(COMMAND .. '--color always')
    assert.truthy(painted:find('\27[31merror IQ202\27[0m', 1, true))
    assert.truthy(painted:find("\27[9;31m[-wasn't-]\27[0m \27[4;32m{+was never+}\27[0m", 1, true))
    -- Without them the same is said by marks.
    assert.are.equal(helper.run(COMMAND), (painted:gsub('\27%[[%d;]*m', '')))
  end)

  it('never go into a file', function()
    local path = os.tmpname()
    helper.run(COMMAND .. '--color always --output ' .. path)
    local text = helper.read(path)
    os.remove(path)
    assert.falsy(text:find('\27', 1, true))
    assert.truthy(#text > 100)
  end)

  it('come on a terminal, unless NO_COLOR is set', function()
    -- script(1) gives the command a terminal.
    local function on_terminal(environment)
      return (
        helper.run(
          ('%s script -qec %s /dev/null'):format(
            environment,
            helper.shell_quote('bin/incidentquotes scan data/demo/copy/story.md')
          )
        )
      )
    end
    assert.truthy(on_terminal('TERM=xterm'):find('\27[2mspeech\27[0m', 1, true))
    assert.falsy(on_terminal('TERM=xterm NO_COLOR=1'):find('\27', 1, true))
    assert.falsy(on_terminal('TERM=dumb'):find('\27', 1, true))
  end)
end)

describe('progress', function()
  it('has a bar, a rate and the time that is left', function()
    local now = 0
    local progress = terminal.progress(200, 'articles', function()
      return now
    end)
    now = 10
    assert.are.equal(
      '[######..................]  25%  50 articles, 5/s, 30 s left',
      progress:line(50)
    )
    now = 10
    progress.total = 50000
    assert.truthy(progress:line(50):find('2 h 46 min left', 1, true))
    progress.total = nil
    assert.are.equal('50 articles, 5/s', progress:line(50))
  end)

  it('is silent where nobody looks', function()
    local progress = terminal.progress(10, 'articles')
    assert.is_false(progress.visible)
    progress:at(5)
    progress:finish()
  end)
end)
