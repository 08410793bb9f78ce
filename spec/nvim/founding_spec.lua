--- Without an incident, and making one; files that change on disk; options.
local support = require('spec.nvim.support')

local store = require('incidentquotes.nvim.store')

local function read(path)
  return table.concat(vim.fn.readfile(path), '\n')
end

describe('without an incident', function()
  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  it('quotations are shown with who speaks', function()
    local directory =
      support.directory({ ['note.txt'] = '“We ran to the pier,” said Ann Lee.\n' })
    local buf
    local said = support.notified(function()
      buf = support.open(directory .. '/note.txt')
    end)
    assert.truthy(said:find('quotations and speakers only', 1, true))
    assert.are.equal('IncidentQuotesQuotation', support.group_at(buf, 0, 3))
    local namespace = require('incidentquotes.nvim.marks').namespace
    local marks = vim.api.nvim_buf_get_extmarks(buf, namespace, 0, -1, { details = true })
    assert.truthy(vim.inspect(marks):find('— Ann Lee', 1, true))
    assert.are.equal('“” 1', vim.b[buf].incidentquotes_status)
    vim.api.nvim_buf_set_lines(buf, -1, -1, true, { '“No,” said Bob Ray.' })
    support.settle(buf)
    assert.are.equal(2, store.get(buf).count)
    vim.cmd('IncidentQuotes off')
    assert.are.equal(0, #support.drawn(buf))
  end)

  it('views say what is missing instead of failing', function()
    local directory =
      support.directory({ ['note.txt'] = '“We ran to the pier,” said Ann Lee.\n' })
    support.notified(function()
      support.open(directory .. '/note.txt')
    end)
    for command, words in pairs({
      compare = 'no sources to compare with',
      claims = 'no sources to compare with',
      pick = 'no sources to compare with',
      insert = 'no sources to compare with',
      mend = 'nothing to mend here',
      next = 'nothing was compared',
      list = 'nothing was compared',
    }) do
      local said = support.notified(function()
        vim.cmd('IncidentQuotes ' .. command)
      end)
      assert.truthy(said:find(words, 1, true), command .. ': ' .. said)
    end
  end)

  it('scan leaves an incident alone', function()
    local buf = support.open()
    vim.cmd('IncidentQuotes scan')
    support.settle(buf)
    assert.is_nil(store.get(buf).incident)
    assert.are.equal('IncidentQuotesQuotation', support.group_at(buf, 0, 5))
    vim.cmd('IncidentQuotes')
    support.settle(buf)
    assert.are.equal('✓', support.sign_of(buf, 0))
  end)
end)

describe('an incident', function()
  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  it('is made of the texts of a directory', function()
    local directory = support.directory({
      ['story.md'] = '“We ran to the wall of the pier,” said Ann Lee.\n',
      ['Daily Mail-ish.txt'] = '“We ran to the wall of the pier,” said Ann Lee.\n',
      ['more/wire.txt'] = 'Nothing.\n',
      ['README.md'] = 'About.\n',
      ['picture.png'] = 'no text',
    })
    support.notified(function()
      support.open(directory .. '/story.md')
    end)
    local said = support.notified(function()
      vim.cmd('IncidentQuotes init ' .. directory)
    end)
    assert.truthy(said:find('has 2 sources', 1, true), said)
    local buf = vim.api.nvim_get_current_buf()
    support.settle(buf)
    assert.are.equal('✓', support.sign_of(buf, 0))
    local file = read(directory .. '/incident.yaml')
    assert.truthy(file:find('{id: daily-mail-ish, file: "Daily Mail-ish.txt"}', 1, true), file)
    assert.truthy(file:find('{id: wire, file: more/wire.txt}', 1, true))
    assert.truthy(file:find('copy:\n  - {file: story.md}', 1, true))
    said = support.notified(function()
      vim.cmd('IncidentQuotes init ' .. directory)
    end)
    assert.truthy(said:find('there is one already', 1, true))
    assert.are.equal(file, read(directory .. '/incident.yaml'))
  end)

  it('takes a file, the clipboard and a buffer as sources', function()
    local directory = support.demo()
    local buf = support.open(directory .. '/copy/story.md')
    local outside =
      support.directory({ ['Radio 4.txt'] = '“My lads have been magnificent.”\n' })
    support.notified(function()
      vim.cmd('IncidentQuotes add ' .. vim.fn.fnameescape(outside .. '/Radio 4.txt'))
    end)
    support.settle(buf)
    assert.truthy(
      read(directory .. '/incident.yaml'):find(
        '- {id: radio-4, file: sources/radio-4.txt}',
        1,
        true
      )
    )
    assert.are.equal(
      '“My lads have been magnificent.”',
      read(directory .. '/sources/radio-4.txt')
    )
    local found
    for _, finding in ipairs(store.get(buf).findings) do
      found = finding.best and finding.best.source == 'radio-4' and finding or found
    end
    assert.are.equal('identical', found.relation)
    local said = support.notified(function()
      vim.cmd('IncidentQuotes add ' .. directory .. '/nothing.txt')
    end)
    assert.truthy(said:find('does not exist', 1, true))
    vim.cmd('new')
    vim.api.nvim_buf_set_lines(0, 0, -1, true, { '“Water came first.”' })
    vim.cmd('lcd ' .. directory)
    support.notified(function()
      vim.cmd('IncidentQuotes add')
    end)
    assert.are.equal('“Water came first.”', read(directory .. '/sources/buffer.txt'))
    vim.cmd('bwipeout!')
  end)

  it('is named by front matter', function()
    local demo = support.demo()
    local words = '‘I grabbed the first thing I could find and I ran,’ said Martin Okafor.'
    local head = ('---\ntitle: x\nincident: %s\n---\n\n'):format(demo)
    local directory = support.directory({ ['draft.md'] = head .. words .. '\n' })
    local buf = support.open(directory .. '/draft.md')
    assert.are.equal('✓', support.sign_of(buf, 5))
  end)

  it('is read again when its files change on disk, and the marks stay until then', function()
    local directory = support.demo()
    local buf = support.open(directory .. '/copy/story.md')
    assert.are.equal('✗', support.sign_of(buf, 6))
    local path = directory .. '/sources/post.txt'
    local text = read(path)
    vim.fn.writefile(vim.split(text:gsub("wasn't going", 'was never going'), '\n'), path)
    local bare = false
    assert(vim.wait(4000, function()
      bare = bare or #support.drawn(buf) == 0
      return support.sign_of(buf, 6) == '✓'
    end, 5))
    assert.is_false(bare)
    -- A file that is broken while somebody writes it leaves what is known alone.
    local incident = read(directory .. '/incident.yaml')
    local said = support.notified(function()
      vim.fn.writefile({ 'incidentquotes: 1', 'sorces: []' }, directory .. '/incident.yaml')
      vim.wait(600)
    end)
    assert.truthy(said:find('has no key ‘sorces’', 1, true), said)
    assert.are.equal('✓', support.sign_of(buf, 6))
    vim.fn.writefile(
      vim.split(incident .. '\nignore: [{code: IQ201}]', '\n'),
      directory .. '/incident.yaml'
    )
    assert(vim.wait(4000, function()
      return support.sign_of(buf, 16) == '•'
    end, 5))
  end)
end)

describe('options', function()
  after_each(function()
    vim.g.incidentquotes = nil
    require('incidentquotes').setup(nil)
    vim.cmd('silent! %bwipeout!')
  end)

  it('are taken from g:, setup() and b:, the later one wins', function()
    local config = require('incidentquotes.nvim.config')
    local buf = vim.api.nvim_create_buf(false, true)
    assert.is_true(config.get('signs', buf))
    vim.g.incidentquotes = { signs = false }
    assert.is_false(config.get('signs', buf))
    require('incidentquotes').setup({ signs = true })
    assert.is_true(config.get('signs', buf))
    vim.b[buf].incidentquotes = { signs = false }
    assert.is_false(config.get('signs', buf))
    vim.b[buf].incidentquotes = { signs = 'no', diagnostics_max = 0 }
    assert.is_true(config.get('signs', buf))
    local problems = table.concat(config.problems(buf), '\n')
    assert.truthy(problems:find('vim.b.incidentquotes: “signs” should be a boolean', 1, true))
    assert.truthy(problems:find('“diagnostics_max” should be a whole number above 0', 1, true))
  end)

  it('map keys only where they are asked to, and take them away again', function()
    support.open()
    assert.are.equal('', vim.fn.maparg('gm', 'n'))
    require('incidentquotes').setup({ keymaps = true })
    local buf = support.open()
    assert.truthy(vim.fn.maparg('gm', 'n'):find('mend', 1, true))
    assert.truthy(vim.fn.maparg('iq', 'o'):find('inside', 1, true))
    vim.cmd('IncidentQuotes off')
    assert.are.equal('', vim.fn.maparg('gm', 'n'))
    assert.is_nil(store.get(buf))
  end)

  it('check by themselves where they are asked to, copies and not sources', function()
    require('incidentquotes').setup({ auto = true })
    local directory = support.demo()
    vim.cmd('edit ' .. directory .. '/copy/story.md')
    vim.bo.filetype = 'markdown'
    assert.truthy(store.get(vim.api.nvim_get_current_buf()))
    vim.cmd('edit ' .. directory .. '/sources/post.txt')
    vim.bo.filetype = 'text'
    assert.is_nil(store.get(vim.api.nvim_get_current_buf()))
    vim.api.nvim_del_augroup_by_name('incidentquotes.auto')
  end)

  it('show the source’s words inside the line', function()
    vim.g.incidentquotes = { inline = true }
    local buf = support.open()
    local namespace = require('incidentquotes.nvim.marks').namespace
    local marks = vim.api.nvim_buf_get_extmarks(buf, namespace, 0, -1, { details = true })
    assert.truthy(vim.inspect(marks):find("⟨wasn't⟩", 1, true))
    assert.truthy(vim.inspect(marks):find('⟨as far as I know⟩', 1, true))
  end)
end)

describe('next and prev', function()
  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  it('go by kind, and open folds', function()
    support.open()
    vim.api.nvim_win_set_cursor(0, { 1, 0 })
    vim.cmd('IncidentQuotes next elided-silent')
    assert.are.equal(9, vim.api.nvim_win_get_cursor(0)[1])
    vim.cmd('IncidentQuotes next IQ210')
    assert.are.equal(15, vim.api.nvim_win_get_cursor(0)[1])
    vim.cmd('IncidentQuotes prev warning')
    assert.are.equal(13, vim.api.nvim_win_get_cursor(0)[1])
    support.settle_claims(vim.api.nvim_get_current_buf())
    vim.cmd('IncidentQuotes next number')
    assert.are.equal(7, vim.api.nvim_win_get_cursor(0)[1])
    local said = support.notified(function()
      vim.cmd('IncidentQuotes next spliced')
    end)
    assert.truthy(said:find('nothing here is “spliced”', 1, true))
    vim.wo.foldmethod = 'manual'
    vim.cmd('8,12fold')
    vim.cmd('IncidentQuotes next elided-silent')
    assert.are.equal(-1, vim.fn.foldclosed(9))
  end)
end)

describe('house style', function()
  local TEXT = '“We ran to the pier," said Ann Lee. She said: “it was loud”.\n'

  after_each(function()
    vim.g.incidentquotes = nil
    vim.cmd('silent! %bwipeout!')
  end)

  local function styles(buf)
    support.settle_claims(buf)
    local codes = {}
    for _, finding in ipairs(store.get(buf).claims) do
      codes[#codes + 1] = finding.code
    end
    return table.concat(codes, ' ')
  end

  it('says as a hint what is wrong in every house, and mends it', function()
    local directory = support.directory({ ['note.txt'] = TEXT })
    local buf
    support.notified(function()
      buf = support.open(directory .. '/note.txt')
    end)
    assert.are.equal('IQ105', styles(buf))
    assert.are.equal('hint', store.get(buf).claims[1].severity)
    vim.fn.cursor(1, 5)
    support.choosing('write “…”', function()
      vim.cmd('IncidentQuotes mend')
    end)
    assert.truthy(support.line_with(buf, '“We ran to the pier,” said Ann Lee.'))
  end)

  it('is that of the option, and none where none is wanted', function()
    local directory = support.directory({ ['note.txt'] = TEXT })
    vim.g.incidentquotes = { style = 'ap' }
    local buf
    support.notified(function()
      buf = support.open(directory .. '/note.txt')
    end)
    assert.truthy(styles(buf):find('IQ109', 1, true))
    vim.g.incidentquotes = { style = 'none' }
    support.notified(function()
      buf = support.open(directory .. '/note.txt')
    end)
    assert.are.equal('', styles(buf))
    vim.g.incidentquotes = { style = 'gutenberg' }
    local said = support.notified(function()
      styles(support.open(directory .. '/note.txt'))
    end)
    assert.truthy(said:find('gutenberg', 1, true), said)
  end)
end)
