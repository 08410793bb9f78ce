--- What people and other plugins do at the wrong moment.
local support = require('spec.nvim.support')

local store = require('incidentquotes.nvim.store')

local function text_of(buf)
  return table.concat(vim.api.nvim_buf_get_lines(buf, 0, -1, true), '\n')
end

local function write(path, text)
  local file = assert(io.open(path, 'wb'))
  file:write(text)
  file:close()
end

local function read(path)
  local file = assert(io.open(path, 'rb'))
  local text = file:read('*a')
  file:close()
  return text
end

describe('the plugin', function()
  local directory, buf

  before_each(function()
    directory = support.demo()
    buf = support.open(directory .. '/copy/story.md')
  end)

  after_each(function()
    vim.cmd('silent! tabonly! | silent! only! | silent! %bwipeout!')
  end)

  it('knows what it knows after :write', function()
    vim.cmd('silent write')
    assert.is_true(store.is_settled(buf))
    support.cursor_on('was never')
    local started = vim.uv.hrtime()
    vim.cmd('IncidentQuotes! mend')
    -- Whoever waits for what is not known waits for 500 ms.
    assert.is_true((vim.uv.hrtime() - started) / 1e6 < 450)
    assert.truthy(support.line_with(buf, 'that wasn’t going to stop'))
  end)

  it('does nothing when an answer comes too late', function()
    local answer, items
    local select = vim.ui.select
    vim.ui.select = function(list, _, callback)
      items, answer = list, callback
    end
    support.cursor_on('was never')
    vim.cmd('IncidentQuotes mend')
    vim.ui.select = select
    vim.api.nvim_buf_set_text(buf, 0, 0, 0, 0, { 'Many words before it. ' })
    support.settle(buf)
    local before = text_of(buf)
    local said = support.notified(function()
      answer(items[1])
    end)
    assert.truthy(said:find('the text has changed meanwhile', 1, true))
    assert.are.equal(before, text_of(buf))
    answer(nil)
  end)

  it('never writes over a file that is there, nor through a link', function()
    write(directory .. '/sources/daily.txt', 'PRECIOUS')
    local outside =
      support.directory({ ['daily.txt'] = '“We ran to the pier.”\n', ['victim'] = 'mine' })
    support.notified(function()
      vim.cmd('IncidentQuotes add ' .. outside .. '/daily.txt')
    end)
    assert.are.equal('PRECIOUS', read(directory .. '/sources/daily.txt'))
    assert.are.equal('“We ran to the pier.”\n', read(directory .. '/sources/daily-2.txt'))
    assert.are.same({}, vim.fn.glob(directory .. '/sources/.[^.]*', true, true))
    -- A file of the name that a careless writer would use stays what it is.
    assert(vim.uv.fs_symlink(outside .. '/victim', directory .. '/incident.yaml.new'))
    vim.uv.fs_chmod(directory .. '/incident.yaml', 384)
    support.cursor_on('My lads')
    support.notified(function()
      support.choosing('Ignore IQ201 here', function()
        vim.cmd('IncidentQuotes mend')
      end)
    end)
    assert.are.equal('mine', read(outside .. '/victim'))
    assert.truthy(read(directory .. '/incident.yaml'):find('ignore:', 1, true))
    assert.are.equal(384, vim.uv.fs_stat(directory .. '/incident.yaml').mode % 512)
    vim.fn.delete(directory .. '/sources', 'rf')
    assert(vim.uv.fs_symlink(outside, directory .. '/sources'))
    vim.fn.setreg('+', 'Words of the clipboard.')
    if vim.fn.getreg('+') ~= '' then
      local said = support.notified(function()
        vim.cmd('IncidentQuotes add +')
      end)
      assert.truthy(said:find('leads out of the incident', 1, true))
    end
  end)

  it('does not make a copy its own source', function()
    local said = support.notified(function()
      vim.cmd('IncidentQuotes add')
    end)
    assert.truthy(said:find('is a copy', 1, true))
    vim.cmd('edit ' .. directory .. '/sources/post.txt')
    said = support.notified(function()
      vim.cmd('IncidentQuotes')
    end)
    assert.truthy(said:find('a source of its incident', 1, true))
    vim.cmd('help')
    said = support.notified(function()
      vim.cmd('IncidentQuotes')
    end)
    assert.truthy(said:find('buftype', 1, true))
    vim.cmd('helpclose')
  end)

  it('reads sources only, however they are opened', function()
    local modeline = vim.go.modeline
    vim.go.modeline = true
    write(directory .. '/sources/post.txt', '“We ran.”\n# vim: set textwidth=33 :\n')
    vim.cmd('edit ' .. directory .. '/sources/post.txt')
    assert.is_false(vim.bo.modifiable)
    assert.is_true(vim.bo.readonly)
    assert.are_not.equal(33, vim.bo.textwidth)
    assert.is_true(vim.go.modeline)
    vim.go.modeline = modeline
  end)

  it('lands on the words of a source that is no UTF-8', function()
    local encodings = vim.go.fileencodings
    write(
      directory .. '/sources/post.txt',
      'Caf\233 \233t\233. “I grabbed the first thing I could find and I ran.”\n'
    )
    vim.cmd('IncidentQuotes refresh')
    support.settle(buf)
    support.cursor_on('I grabbed')
    vim.cmd('IncidentQuotes source')
    assert.truthy(vim.api.nvim_buf_get_name(0):find('post.txt$'))
    local column = vim.api.nvim_win_get_cursor(0)[2]
    assert.are.equal('I grabbed', vim.api.nvim_get_current_line():sub(column + 1, column + 9))
    vim.wait(20)
    assert.are.equal(encodings, vim.go.fileencodings)
  end)

  it('views end with what they are about', function()
    vim.cmd('IncidentQuotes claims')
    assert(vim.wait(3000, function()
      local panel = support.buffer('incidentquotes://claims')
      return panel and support.line_with(panel, 'Utterances') ~= nil
    end, 5))
    local panel = vim.api.nvim_get_current_buf()
    vim.cmd('wincmd p')
    vim.cmd('IncidentQuotes off')
    assert(vim.wait(1000, function()
      return not vim.api.nvim_buf_is_valid(panel)
    end, 5))
    -- A tour of a buffer that is not checked any more.
    vim.cmd('IncidentQuotes')
    support.settle(buf)
    support.cursor_on('nobody touched it')
    vim.cmd('IncidentQuotes source')
    require('incidentquotes.nvim.attach').detach(buf)
    local said = support.notified(function()
      vim.cmd('IncidentQuotes source')
      vim.cmd('IncidentQuotes back')
    end)
    assert.truthy(said:find('this is a source', 1, true))
    assert.truthy(said:find('no place in a copy', 1, true))
  end)

  it('views come to the tab page that asks for them', function()
    vim.cmd('IncidentQuotes compare')
    vim.cmd('tabnew ' .. directory .. '/copy/story.md')
    vim.cmd('IncidentQuotes compare')
    vim.cmd('IncidentQuotes claims')
    vim.cmd('tabfirst')
    vim.api.nvim_set_current_win(vim.fn.bufwinid(buf))
    vim.cmd('IncidentQuotes claims')
    local shown = 0
    for _, other in ipairs(vim.api.nvim_list_bufs()) do
      shown = shown + (vim.api.nvim_buf_get_name(other):find('claims', 1, true) and 1 or 0)
    end
    assert.are.equal(1, shown)
  end)

  it('a view follows the window with the cursor', function()
    support.cursor_on('was never')
    vim.cmd('split')
    support.cursor_on('speculate')
    vim.cmd('IncidentQuotes compare')
    local view = assert(support.buffer('incidentquotes://compare'))
    assert.truthy(support.line_with(view, 'became “speculate”'))
    vim.cmd('wincmd j')
    assert.truthy(vim.api.nvim_get_current_line():find('was never', 1, true))
    vim.api.nvim_exec_autocmds('CursorMoved', { buffer = buf })
    assert(vim.wait(1000, function()
      return support.line_with(view, 'became “was never”') ~= nil
    end, 5))
  end)

  it('a view lives through an incident that is read again', function()
    support.cursor_on('was never')
    vim.cmd('IncidentQuotes compare')
    write(
      directory .. '/incident.yaml',
      (read(directory .. '/incident.yaml'):gsub('id: post', 'id: gazette'))
    )
    vim.cmd('IncidentQuotes refresh')
    vim.api.nvim_exec_autocmds('CursorMoved', { buffer = buf })
    vim.wait(60)
    support.settle(buf)
    local view = assert(support.buffer('incidentquotes://compare'))
    assert(vim.wait(1000, function()
      return support.line_with(view, 'gazette') ~= nil
    end, 5))
  end)

  it('mends what is under the cursor and nothing else', function()
    local before = text_of(buf)
    support.cursor_on('We lifted')
    local said = support.notified(function()
      vim.cmd('IncidentQuotes! mend')
    end)
    assert.truthy(said:find('nothing to mend here', 1, true))
    assert.are.equal(before, text_of(buf))
    -- Beside all quotations: the first one behind the cursor.
    support.cursor_on('Tom Hesketh, the chief')
    support.choosing('Restore “I do not think”', function()
      vim.cmd('IncidentQuotes mend')
    end)
    assert.truthy(support.line_with(buf, 'I do not think anyone has been left behind'))
  end)

  it('maps the keys of a tour in sources too, where keys are asked for', function()
    vim.g.incidentquotes = { keymaps = true }
    buf = support.open(directory .. '/copy/story.md')
    support.cursor_on('nobody touched it')
    support.keys('gs')
    assert.truthy(vim.api.nvim_buf_get_name(0):find('post.txt$'))
    support.keys('gs')
    assert.truthy(vim.api.nvim_buf_get_name(0):find('chronicle.txt$'))
    support.keys('gS')
    assert.are.equal(buf, vim.api.nvim_get_current_buf())
    vim.g.incidentquotes = nil
  end)

  it('looks at sources without leaving the copy, and puts it back', function()
    vim.cmd('IncidentQuotes claims')
    assert(vim.wait(3000, function()
      local panel = support.buffer('incidentquotes://claims')
      return panel and support.line_with(panel, 'Utterances') ~= nil
    end, 5))
    vim.fn.search('people injured')
    vim.fn.search('npa')
    support.notified(function()
      support.keys('p')
    end)
    assert.are.equal(-1, vim.fn.bufwinid(buf))
    support.keys('q')
    assert.are_not.equal(-1, vim.fn.bufwinid(buf))
  end)

  it('does without a copy that is declared and not there', function()
    vim.fn.delete(directory .. '/copy/story.md')
    write(
      directory .. '/copy/new.md',
      '‘I grabbed the first thing I could find and I ran,’ he said.\n'
    )
    buf = support.open(directory .. '/copy/new.md')
    assert.are.equal('✓', support.sign_of(buf, 0))
  end)

  it('text objects give the operator up where there is nothing', function()
    vim.keymap.set({ 'x', 'o' }, 'iq', '<Plug>(IncidentQuotes-inside)', { buffer = buf })
    support.cursor_on('Behind him')
    local before = text_of(buf)
    support.keys('ciqX<Esc>')
    support.keys('diq')
    assert.are.equal(before:gsub('X', ''), (text_of(buf):gsub('X', '')))
    assert.are.equal('n', vim.fn.mode())
    vim.o.selection = 'exclusive'
    support.cursor_on('It sounded like a train that')
    support.keys('yiq')
    vim.o.selection = 'inclusive'
    assert.are.equal('It sounded like a train that was never going to stop,', vim.fn.getreg('"'))
  end)

  it(
    'survives undo trees, :edit!, :g over ten thousand lines, and a buffer wiped mid-scan',
    function()
      support.cursor_on('grabbed')
      support.keys('ciwsnatched<Esc>')
      support.settle(buf)
      vim.cmd('silent undo')
      support.keys('ciwtook<Esc>')
      support.settle(buf)
      assert.are.equal('✗', support.sign_of(buf, 4))
      vim.cmd('silent earlier 1')
      vim.cmd('silent earlier 1')
      support.settle(buf)
      vim.cmd('silent later 10')
      support.settle(buf)
      assert.are.equal('✗', support.sign_of(buf, 4))
      vim.cmd('edit!')
      support.settle(buf)
      assert.are.equal('✓', support.sign_of(buf, 4))
      local lines = {}
      for i = 1, 10000 do
        lines[i] = i % 5 == 0 and '“We will pay for every tent,” she said.' or ''
      end
      vim.api.nvim_buf_set_lines(buf, -1, -1, true, lines)
      vim.cmd('silent g/tent,/normal! A Twice.')
      support.settle(buf)
      assert.are.equal(2017, #store.get(buf).findings)
      vim.api.nvim_buf_set_lines(buf, 0, 0, true, { '“Once more,” he said.' })
      vim.wait(1)
      vim.cmd('bwipeout!')
      vim.wait(300)
      assert.is_nil(store.get(buf))
    end
  )

  it('draws of a long text what windows show, and the rest when it is shown', function()
    local lines = {}
    for i = 1, 4000 do
      lines[i] = i % 4 == 0 and '“We will pay for every tent,” she said.' or ''
    end
    vim.api.nvim_buf_set_lines(buf, -1, -1, true, lines)
    support.settle(buf)
    local count = vim.api.nvim_buf_line_count(buf)
    assert.is_nil(support.sign_of(buf, count - 1))
    vim.cmd('normal! G')
    vim.cmd('redraw')
    vim.api.nvim_exec_autocmds('WinScrolled', { modeline = false })
    assert.truthy(support.sign_of(buf, count - 1))
    vim.api.nvim_buf_set_lines(buf, 19, -1, true, {})
    support.settle(buf)
    vim.cmd('normal! gg')
    assert.are.equal('✗', support.sign_of(buf, 6))
  end)

  it('is not confused by windows that close and sources that vanish', function()
    vim.cmd('vnew')
    vim.cmd('wincmd p')
    vim.cmd('bwipeout!')
    vim.cmd('doautocmd WinResized')
    vim.wait(20)
    buf = support.open(directory .. '/copy/story.md')
    vim.fn.delete(directory .. '/sources/npa.txt')
    local said = support.notified(function()
      vim.cmd('IncidentQuotes refresh')
      support.settle(buf)
    end)
    assert.truthy(said:find('npa.txt', 1, true), said)
    assert.are.equal('✗', support.sign_of(buf, 6))
  end)

  it('keeps what the user has set for its diagnostics', function()
    package.loaded['incidentquotes.nvim.diagnostics'] = nil
    local namespace = vim.api.nvim_create_namespace('incidentquotes.diagnostics')
    vim.diagnostic.config({ virtual_text = true }, namespace)
    require('incidentquotes.nvim.diagnostics')
    assert.is_true(vim.diagnostic.config(nil, namespace).virtual_text)
    assert.is_false(vim.diagnostic.config(nil, namespace).signs)
    vim.diagnostic.config({ virtual_text = false }, namespace)
  end)
end)
