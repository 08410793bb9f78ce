local support = require('spec.nvim.support')
local open, keys, notified = support.open, support.keys, support.notified
local drawn, group_at, sign_of = support.drawn, support.group_at, support.sign_of

local attach, marks, store

describe('IncidentQuotes in Neovim', function()
  setup(function()
    vim.o.swapfile = false
    attach = require('incidentquotes.nvim.attach')
    marks = require('incidentquotes.nvim.marks')
    store = require('incidentquotes.nvim.store')
  end)

  it('marks quotations by their relation', function()
    local buf = open()
    assert.are.equal('IncidentQuotesClean', group_at(buf, 0, 5))
    assert.are.equal('IncidentQuotesError', group_at(buf, 6, 30))
    assert.are.equal('IncidentQuotesWarning', group_at(buf, 12, 131))
    assert.are.equal('IncidentQuotesMissing', group_at(buf, 12, 214))
    assert.are.equal('✓', sign_of(buf, 0))
    assert.are.equal('✗', sign_of(buf, 6))
    assert.are.equal('?', sign_of(buf, 12))
  end)

  it('says at the end of the line what differs', function()
    local buf = open()
    local said = {}
    for _, mark in
      ipairs(vim.api.nvim_buf_get_extmarks(buf, marks.namespace, 0, -1, { details = true }))
    do
      local chunks = mark[4].virt_text or mark[4].virt_lines or {}
      said[#said + 1] = vim.inspect(chunks)
    end
    local all = table.concat(said)
    assert.truthy(all:find('IQ202 altered: “eleven” became “twelve” (chronicle', 1, true))
    assert.truthy(all:find('and npa)', 1, true))
    assert.truthy(all:find('✓ post', 1, true))
  end)

  it('turns a mark red in the turn after a word was changed, and back by undo', function()
    local buf = open()
    assert.are.equal('✓', sign_of(buf, 4))
    vim.api.nvim_win_set_cursor(0, { 5, 78 })
    keys('ciwsnatched<Esc>')
    -- One turn of the main loop, which is what the next key waits for.
    vim.wait(0)
    vim.wait(500, function()
      return sign_of(buf, 4) == '✗'
    end, 1)
    assert.are.equal('✗', sign_of(buf, 4))
    keys('u')
    vim.wait(500, function()
      return sign_of(buf, 4) == '✓'
    end, 1)
    assert.are.equal('✓', sign_of(buf, 4))
    vim.bo[buf].modified = false
  end)

  it('shows numbers and names that the sources dispute once the keys rest', function()
    local buf = open()
    local function claims()
      return vim.api.nvim_buf_get_extmarks(buf, marks.claims_namespace, 0, -1, { details = true })
    end
    vim.wait(2000, function()
      return #claims() > 0
    end, 5)
    local text = vim.inspect(claims())
    assert.truthy(text:find('IQ401 people injured: “Eleven people” here', 1, true), text)
    vim.cmd('IncidentQuotes list')
    local found = 0
    for _, item in ipairs(vim.fn.getqflist()) do
      found = found + (item.text:find('^IQ401') and 1 or 0)
    end
    assert.are.equal(1, found)
    vim.cmd('cclose')
    -- While somebody types the mark moves with the words, and goes when they agree.
    vim.api.nvim_buf_set_text(buf, 0, 0, 0, 0, { 'New line', '' })
    assert.are.equal(7, claims()[1][2])
    local line = vim.api.nvim_buf_get_lines(buf, 7, 8, true)[1]
    local from = assert(line:find('Eleven', 1, true)) - 1
    vim.api.nvim_buf_set_text(buf, 7, from, 7, from + 6, { 'Nine' })
    vim.wait(2000, function()
      return not vim.inspect(claims()):find('“Eleven people” here', 1, true)
    end, 5)
    assert.falsy(vim.inspect(claims()):find('“Eleven people” here', 1, true))
    vim.bo[buf].modified = false
  end)

  it('reuses marks instead of clearing them', function()
    local buf = open()
    local function ids()
      return vim.tbl_map(function(mark)
        return mark[1]
      end, vim.api.nvim_buf_get_extmarks(buf, marks.namespace, 0, -1, {}))
    end
    local before = ids()
    table.sort(before)
    vim.api.nvim_buf_set_lines(buf, 0, 0, true, { 'A line above.', '' })
    assert(attach.wait(buf, 1000))
    local after = ids()
    table.sort(after)
    assert.are.same(before, after)
    assert.are.equal('✗', sign_of(buf, 8))
    vim.bo[buf].modified = false
  end)

  it('drops findings that a later change has made stale', function()
    local buf = open()
    local state = store.get(buf)
    local tick = state.tick
    vim.api.nvim_buf_set_lines(
      buf,
      -1,
      -1,
      true,
      { '', 'He said: “Nobody has ever said this thing.”' }
    )
    assert.is_false(
      store.publish(buf, { findings = {}, count = 0, line_starts = { 0 }, tick = tick })
    )
    assert(attach.wait(buf, 1000))
    assert.are.equal(18, #store.get(buf).findings)
    vim.bo[buf].modified = false
  end)

  it('goes to the next problem and back, with a count, around the end', function()
    open()
    vim.api.nvim_win_set_cursor(0, { 1, 0 })
    vim.cmd('IncidentQuotes next')
    assert.are.same({ 7, 30 }, vim.api.nvim_win_get_cursor(0))
    vim.cmd('2IncidentQuotes next')
    assert.are.equal(11, vim.api.nvim_win_get_cursor(0)[1])
    vim.cmd('IncidentQuotes prev')
    assert.are.equal(9, vim.api.nvim_win_get_cursor(0)[1])
    vim.cmd('2IncidentQuotes prev')
    assert.are.equal(17, vim.api.nvim_win_get_cursor(0)[1])
    vim.o.wrapscan = false
    local said = notified(function()
      vim.cmd('IncidentQuotes next')
    end)
    vim.o.wrapscan = true
    assert.truthy(said:find('wrapscan', 1, true))
    assert.are.equal(17, vim.api.nvim_win_get_cursor(0)[1])
  end)

  it('goes to any quotation with a bang, and leaves its mark in the jumplist', function()
    open()
    vim.api.nvim_win_set_cursor(0, { 1, 0 })
    vim.cmd('IncidentQuotes! next')
    assert.are.same({ 1, 5 }, vim.api.nvim_win_get_cursor(0))
    vim.cmd('IncidentQuotes! next')
    keys('<C-o>')
    assert.are.same({ 1, 5 }, vim.api.nvim_win_get_cursor(0))
  end)

  it('shows the words in the best source, then in the next, and comes back', function()
    local buf = open()
    vim.api.nvim_win_set_cursor(0, { 9, 70 })
    vim.cmd('IncidentQuotes source')
    assert.truthy(vim.api.nvim_buf_get_name(0):find('sources/post.txt$'))
    local row, column = unpack(vim.api.nvim_win_get_cursor(0))
    local line = vim.api.nvim_get_current_line()
    assert.are.equal('The panel showed the gate', line:sub(column + 1, column + 25))
    assert.is_true(row > 1)
    assert.is_true(vim.bo.readonly)
    assert.is_false(vim.bo.modifiable)
    assert.is_false(vim.bo.modeline)
    keys('<C-o>')
    assert.are.equal(buf, vim.api.nvim_get_current_buf())
    assert.are.same({ 9, 70 }, vim.api.nvim_win_get_cursor(0))
    vim.cmd('IncidentQuotes source')
    assert.truthy(vim.api.nvim_buf_get_name(0):find('sources/chronicle.txt$'))
    vim.cmd('IncidentQuotes source')
    assert.truthy(vim.api.nvim_buf_get_name(0):find('sources/npa.txt$'))
    vim.cmd('IncidentQuotes source')
    assert.truthy(vim.api.nvim_buf_get_name(0):find('sources/post.txt$'))
    -- The jumplist keeps one entry a line: the first visit to this place has made room for the last.
    keys('<C-o><C-o><C-o>')
    assert.are.equal(buf, vim.api.nvim_get_current_buf())
    assert.are.same({ 9, 70 }, vim.api.nvim_win_get_cursor(0))
  end)

  it('runs no modeline of a source', function()
    local directory = vim.fn.tempname()
    vim.fn.mkdir(directory, 'p')
    vim.fn.writefile(
      { 'incidentquotes: 1', 'sources: [{id: a, file: a.txt}]' },
      directory .. '/incident.yaml'
    )
    vim.fn.writefile(
      { '“We ran to the wall of the pier.”', '# vim: set textwidth=33 :' },
      directory .. '/a.txt'
    )
    vim.fn.writefile({ '“We ran to the wall of the pier.”' }, directory .. '/copy.txt')
    vim.cmd('edit ' .. directory .. '/copy.txt')
    vim.cmd('IncidentQuotes')
    assert(attach.wait(vim.api.nvim_get_current_buf(), 1000))
    vim.cmd('IncidentQuotes source')
    assert.truthy(vim.api.nvim_buf_get_name(0):find('a.txt$'))
    assert.are_not.equal(33, vim.bo.textwidth)
  end)

  it('fills the quickfix list', function()
    open()
    vim.cmd('IncidentQuotes list')
    local list = vim.fn.getqflist({ title = 0, items = 0 })
    assert.are.equal('IncidentQuotes: Sluice gate opens at Ellerwater', list.title)
    assert.are.equal(8, #list.items)
    local first = list.items[1]
    assert.are.same({ 7, 31, 7, 'E' }, { first.lnum, first.col, first.end_lnum, first.type })
    vim.cmd('cclose')
    vim.cmd('IncidentQuotes! list')
    assert.are.equal(17, #vim.fn.getqflist())
    vim.cmd('cclose')
  end)

  it('leaves nothing behind when it is switched off', function()
    local buf = open()
    vim.cmd('IncidentQuotes off')
    assert.are.same({}, drawn(buf))
    assert.is_nil(store.get(buf))
    vim.api.nvim_buf_set_lines(buf, 0, 0, true, { '' })
    vim.wait(20)
    assert.are.same({}, drawn(buf))
    vim.bo[buf].modified = false
  end)

  it('lives through :edit!, a wiped buffer, and two windows', function()
    local buf = open()
    vim.cmd('split')
    vim.api.nvim_buf_set_lines(buf, 0, 1, true, { 'Gone' })
    vim.cmd('edit!')
    assert.is_true(vim.wait(1000, function()
      return sign_of(buf, 0) == '✓'
    end, 1))
    vim.cmd('only')
    vim.api.nvim_buf_set_lines(buf, 0, 1, true, { 'Gone' })
    vim.cmd('bwipeout!')
    vim.wait(30)
    assert.is_nil(store.get(buf))
  end)

  it('checks many edits at once in one go', function()
    local buf = open()
    vim.cmd('silent g/saucepan/normal! A It was.')
    assert(attach.wait(buf, 1000))
    assert.are.equal(17, #store.get(buf).findings)
    vim.cmd('silent undo')
  end)

  it('reads sources again on refresh', function()
    local directory = vim.fn.tempname()
    vim.fn.mkdir(directory, 'p')
    vim.fn.writefile(
      { 'incidentquotes: 1', 'sources: [{id: a, file: a.txt}]' },
      directory .. '/incident.yaml'
    )
    vim.fn.writefile({ 'Nothing was said.' }, directory .. '/a.txt')
    vim.fn.writefile({ 'He said: “We ran to the wall of the pier.”' }, directory .. '/copy.txt')
    vim.cmd('edit ' .. directory .. '/copy.txt')
    vim.cmd('IncidentQuotes')
    local buf = vim.api.nvim_get_current_buf()
    assert(attach.wait(buf, 1000))
    assert.are.equal('?', sign_of(buf, 0))
    vim.fn.writefile({ '“We ran to the wall of the pier.”' }, directory .. '/a.txt')
    vim.cmd('IncidentQuotes refresh')
    assert(attach.wait(buf, 1000))
    assert.are.equal('✓', sign_of(buf, 0))
  end)

  it('says in one sentence why it cannot check', function()
    vim.cmd('enew')
    vim.cmd('cd ' .. vim.fn.fnameescape(vim.fn.tempname():match('^(.*)/')))
    local said = notified(function()
      vim.cmd('IncidentQuotes')
    end)
    vim.cmd('cd -')
    assert.truthy(said:find('quotations and speakers only: no incident.yaml', 1, true))
    said = notified(function()
      vim.cmd('IncidentQuotes frobnicate')
    end)
    assert.truthy(said:find('there is no subcommand “frobnicate”', 1, true))
    vim.cmd('IncidentQuotes off')
    said = notified(function()
      vim.cmd('IncidentQuotes next')
    end)
    assert.truthy(said:find('run :IncidentQuotes first', 1, true))
  end)

  it('names the place in a broken incident file', function()
    local directory = vim.fn.tempname()
    vim.fn.mkdir(directory, 'p')
    vim.fn.writefile({ 'incidentquotes: 1', 'sorces: []' }, directory .. '/incident.yaml')
    vim.cmd('edit ' .. directory .. '/copy.txt')
    local said = notified(function()
      vim.cmd('IncidentQuotes')
    end)
    assert.truthy(
      said:find('incident.yaml:2:1: the incident file has no key ‘sorces’', 1, true)
    )
  end)

  it('completes its subcommands', function()
    assert.are.same(
      require('incidentquotes.nvim.command').names(),
      vim.fn.getcompletion('IncidentQuotes ', 'cmdline')
    )
    assert.are.same({ 'source' }, vim.fn.getcompletion('IncidentQuotes so', 'cmdline'))
    assert.are.same({}, vim.fn.getcompletion('IncidentQuotes back x', 'cmdline'))
    assert.are.same({ 'error' }, vim.fn.getcompletion('IncidentQuotes next err', 'cmdline'))
  end)

  it('can be told to show less', function()
    vim.g.incidentquotes = { virtual_text = false, signs = false }
    local buf = open()
    for _, mark in
      ipairs(vim.api.nvim_buf_get_extmarks(buf, marks.namespace, 0, -1, { details = true }))
    do
      assert.is_nil(mark[4].virt_text)
      assert.is_nil(mark[4].virt_lines)
      assert.is_nil(mark[4].sign_text)
    end
    vim.g.incidentquotes = nil
  end)

  it('reports unknown options with the nearest name', function()
    vim.g.incidentquotes = { sings = true, signs = 1, highlights = true }
    local problems = table.concat(require('incidentquotes.nvim.config').problems(), '\n')
    vim.g.incidentquotes = nil
    assert.truthy(
      problems:find('unknown option “highlights”; did you mean “highlight”?', 1, true)
    )
    assert.truthy(problems:find('“signs” should be a boolean, not a number', 1, true))
    assert.truthy(problems:find('unknown option “sings”', 1, true))
  end)

  it('is healthy', function()
    open()
    vim.cmd('checkhealth incidentquotes')
    local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n')
    assert.truthy(text:find('core 0.1.0', 1, true))
    assert.truthy(text:find('4 sources', 1, true))
    assert.falsy(text:find('ERROR', 1, true))
  end)

  it('loads nothing before it is used', function()
    local output = vim.fn.system({
      vim.v.progpath,
      '-u',
      'NONE',
      '-i',
      'NONE',
      '-n',
      '--headless',
      '--cmd',
      'set rtp^=' .. vim.uv.cwd(),
      '-c',
      'runtime plugin/incidentquotes.lua',
      '-c',
      'lua for name in pairs(package.loaded) do if name:find("incidentquotes") then print(name) end end',
      '-c',
      'qa!',
    })
    assert.are.equal('', vim.trim(output))
  end)

  it('loads whoever shows something in turns behind the first command', function()
    local directory =
      support.directory({ ['note.txt'] = '“We ran to the pier,” said Ann Lee.\n' })
    local script = directory .. '/turns.lua'
    vim.fn.writefile(
      vim.split(
        [[
local attach
local function count()
  local loaded = 0
  for _, name in ipairs({ 'marks', 'status', 'diagnostics', 'lsp', 'keymaps', 'guard', 'mending' }) do
    loaded = loaded + (package.loaded['incidentquotes.nvim.' .. name] and 1 or 0)
  end
  return loaded
end
local most, before = 0, count()
local defer = vim.defer_fn
vim.defer_fn = function(callback, pause)
  return defer(function()
    before = count()
    callback()
    most = math.max(most, count() - before)
  end, pause)
end
vim.cmd('IncidentQuotes')
local at_once = count()
attach = require('incidentquotes.nvim.attach')
assert(attach.wait(vim.api.nvim_get_current_buf(), 5000))
io.write(('%d %d %d %s'):format(at_once, most, count(), vim.b.incidentquotes_status))
vim.cmd('qa!')
]],
        '\n'
      ),
      script
    )
    local output = vim.fn.system({
      vim.v.progpath,
      '-u',
      'NONE',
      '-i',
      'NONE',
      '-n',
      '--headless',
      '--cmd',
      'set rtp^=' .. vim.uv.cwd(),
      directory .. '/note.txt',
      '-c',
      'runtime plugin/incidentquotes.lua',
      '-c',
      'luafile ' .. script,
    })
    assert.truthy(output:find('0 1 7 “” 1', 1, true), output)
  end)

  it('says how to build a core that is missing', function()
    local directory = vim.fn.tempname()
    vim.fn.mkdir(directory .. '/lua/incidentquotes/nvim', 'p')
    vim.fn.mkdir(directory .. '/plugin', 'p')
    for _, path in ipairs({ 'plugin', 'lua/incidentquotes', 'lua/incidentquotes/nvim' }) do
      vim.fn.system(('cp %s/*.lua %s/%s'):format(path, directory, path))
    end
    local output = vim.fn.system({
      vim.v.progpath,
      '-u',
      'NONE',
      '-i',
      'NONE',
      '-n',
      '--headless',
      '--cmd',
      'set rtp^=' .. directory,
      '-c',
      'runtime plugin/incidentquotes.lua',
      '-c',
      'IncidentQuotes',
      '-c',
      'checkhealth incidentquotes',
      '-c',
      ('lua vim.fn.writefile(vim.api.nvim_buf_get_lines(0, 0, -1, true), %q)'):format(
        directory .. '/health'
      ),
      '-c',
      'qa!',
    })
    local health = table.concat(vim.fn.readfile(directory .. '/health'), '\n')
    for _, said in ipairs({ output, health }) do
      assert.truthy(said:find('it is not built; run “make”', 1, true))
    end
    assert.truthy(health:find('run :IncidentQuotes build', 1, true))
  end)
end)
