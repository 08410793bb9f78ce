--- What the screen looks like: compared with stored screens, which somebody has looked at
--- (spec/screen/screens; IQ_SCREENS=write stores new ones).
local helper = require('spec.helper')
local screen = require('spec.screen.support')

describe('the screen', function()
  after_each(screen.stop)

  it('of the demo', function()
    screen.start({ columns = 100, rows = 44, wait = '≈2 ✓9' })
    screen.looks_like('demo')
  end)

  it('of 80 columns on a light terminal without true colours has all in words', function()
    screen.start({
      columns = 80,
      rows = 50,
      commands = { 'set background=light' },
      wait = '≈2 ✓9',
    })
    screen.looks_like('narrow')
    assert.falsy(screen.coloured():find('\27%[[0-9;:]*38[;:]2[;:]'))
  end)

  it('with true colours has the same words', function()
    screen.start({
      columns = 100,
      rows = 44,
      commands = { 'set background=light', 'let $COLORTERM="truecolor"' },
      wait = '≈2 ✓9',
    })
    screen.looks_like('demo')
    assert.truthy(screen.coloured():find('\27%[[0-9;:]*38[;:]2[;:]'))
  end)

  it('of every version, word under word', function()
    screen.start({ columns = 100, rows = 44, wait = '≈2 ✓9' })
    screen.keys(']q', 'gK')
    screen.wait_for('Northern Chronicle')
    screen.looks_like('compare')
    -- It follows to the next problem.
    screen.keys(']q', ']q')
    screen.wait_for('✗ npa        North Press Agency')
    screen.looks_like('compare-next')
  end)

  it('of the claims panel', function()
    screen.start({ columns = 100, rows = 44, wait = '≈2 ✓9' })
    screen.keys(':IncidentQuotes claims', 'Enter')
    screen.wait_for('(disputed)')
    screen.keys('t', 't')
    screen.wait_for('numbers)')
    screen.looks_like('claims')
  end)

  it('of what can be done, and when it is done', function()
    screen.start({ columns = 100, rows = 44, wait = '≈2 ✓9' })
    screen.keys(']q', 'gm')
    screen.wait_for('1: Take the words of post')
    screen.keys('1', 'Enter')
    screen.wait_for('that wasn’t going to stop')
    screen.wait_for(function(text)
      return not text:find('became “was never”', 1, true)
    end)
    assert.are.equal('≈', screen.sign_before('Behind him came'))
    screen.keys('u')
    screen.wait_for('became “was never”')
  end)

  it('explains by K, and lists by the quickfix window', function()
    screen.start({ columns = 100, rows = 44, wait = '≈2 ✓9' })
    screen.keys(']q', 'K')
    screen.wait_for('Northern Chronicle · 19 Aug 06:00')
    screen.keys('l', ':IncidentQuotes list', 'Enter')
    screen.wait_for('|7 col 31-84 error| IQ202 altered')
  end)

  it('completes words of the sources between marks', function()
    screen.start({ columns = 100, rows = 60, wait = '≈2 ✓9' })
    screen.keys('G', 'o', 'Enter', 'She said: ‘The panel')
    screen.keys('C-x', 'C-o')
    screen.wait_for('Rhona Sayle · ')
    screen.keys('C-n', 'C-y', '’', 'Escape')
    screen.wait_for(
      'She said: ‘The panel showed the gate as closed all night, and as far as I know'
    )
  end)

  it('of folds, a split, and two windows on one text', function()
    screen.start({ columns = 100, rows = 44, wait = '≈2 ✓9' })
    screen.keys(':9,13fold', 'Enter')
    screen.wait_for('5 lines: At the dam')
    local text = screen.screen()
    assert.falsy(text:find('IQ203', 1, true))
    -- Going there opens the fold.
    screen.keys(']q', ']q', ']q')
    screen.wait_for('IQ203 drops')
    screen.keys(':split', 'Enter', 'gg')
    screen.wait_for(function(shown)
      local _, count = shown:gsub('was never', '')
      return count >= 2
    end)
    screen.keys(':IncidentQuotes off', 'Enter')
    screen.wait_for(function(shown)
      return not shown:find('IQ203', 1, true) and not shown:find('✓ ', 1, true)
    end)
  end)

  it('of wide characters and right-to-left words', function()
    local directory = helper.directory({
      ['incident.yaml'] = 'incidentquotes: 1\nsources: [{id: 新聞, file: a.txt}]\n',
      ['a.txt'] = '“我們昨天晚上在港口聽到了巨大的聲音”，李明說。\n\n'
        .. '“ראינו את המנוף נופל אתמול אל תוך המים הקרים” אמר כהן.\n',
      ['copy.txt'] = '“我們昨天晚上在港口聽到了微小的聲音”，李明說。\n\n'
        .. '“ראינו את המנוף נופל היום אל תוך המים הקרים” אמר כהן.\n',
    })
    screen.start({
      columns = 100,
      rows = 24,
      directory = directory,
      file = 'copy.txt',
      wait = '✗',
    })
    screen.keys('gK')
    screen.wait_for('incidentquotes://compare')
    screen.looks_like('wide')
  end)

  it('of control characters in a source is harmless', function()
    local directory = helper.directory({
      ['incident.yaml'] = 'incidentquotes: 1\nsources: [{id: a, file: a.txt, outlet: "\\e[31mRed\\u202E"}]\n',
      ['a.txt'] = '“We ran to the \27[2Jwall of \226\128\174the old pier,” said Ann Lee.\n',
      ['copy.txt'] = '“We ran to the gate of the old pier,” said Ann Lee.\n',
    })
    screen.start({
      columns = 100,
      rows = 24,
      directory = directory,
      file = 'copy.txt',
      wait = 'IQ202',
    })
    screen.keys('gK')
    local text = screen.wait_for('incidentquotes://compare')
    assert.truthy(text:find('We ran to the gate', 1, true))
    assert.falsy(text:find('\226\128\174', 1, true))
  end)
end)
