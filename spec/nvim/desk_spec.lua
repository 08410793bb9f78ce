--- What an editor at a desk runs into: taking back, reading again, windows side by side.
local store = require('incidentquotes.nvim.store')
local support = require('spec.nvim.support')

local function read(path)
  return table.concat(vim.fn.readfile(path), '\n')
end

local function mend(wanted)
  return support.choosing(wanted, function()
    vim.cmd('IncidentQuotes mend')
  end)
end

--- Answers the question for a note.
local function noting(note, action)
  local input = vim.ui.input
  vim.ui.input = function(_, callback)
    callback(note)
  end
  local ok, problem = pcall(action)
  vim.ui.input = input
  assert(ok, problem)
end

local function code_at(buf, words)
  local state = store.get(buf)
  for _, list in ipairs({ state.findings, state.claims }) do
    for _, finding in ipairs(list) do
      if state.text:sub(finding.start + 1, finding['end']):find(words, 1, true) then
        return finding.code
      end
    end
  end
end

--- What is said of a line, behind it or below it.
local function said_of(buf, row)
  local parts = {}
  for _, name in ipairs({ 'namespace', 'claims_namespace' }) do
    local namespace, range = require('incidentquotes.nvim.marks')[name], { details = true }
    for _, mark in
      ipairs(vim.api.nvim_buf_get_extmarks(buf, namespace, { row, 0 }, { row, -1 }, range))
    do
      local lines = vim.list_extend({ mark[4].virt_text or {} }, mark[4].virt_lines or {})
      for _, chunk in ipairs(vim.iter(lines):flatten(1):totable()) do
        parts[#parts + 1] = chunk[1]
      end
    end
  end
  return table.concat(parts, '|')
end

describe('what is taken back', function()
  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  it('is an acceptance, and the incident file is as it was', function()
    local directory = support.demo()
    local before = read(directory .. '/incident.yaml')
    local buf = support.open(directory .. '/copy/story.md')
    support.cursor_on('nobody touched it')
    noting('agreed', function()
      mend('Accept with a note')
    end)
    support.settle(buf)
    assert.is_nil(code_at(buf, 'nobody touched it'))
    local offered = mend('Withdraw the acceptance')
    assert.are.equal(1, #offered)
    support.settle(buf)
    assert.are.equal('IQ203', code_at(buf, 'nobody touched it'))
    assert.are.equal(before, read(directory .. '/incident.yaml'))
  end)

  it('is an acceptance that does not hold any more', function()
    local directory = support.demo()
    local buf = support.open(directory .. '/copy/story.md')
    local file = assert(io.open(directory .. '/incident.yaml', 'a'))
    file:write(
      'accepted: [{code: IQ201, words: My lads have been magnificent., speaker: Bob Ray}]\n'
    )
    file:close()
    vim.cmd('IncidentQuotes refresh')
    support.settle(buf)
    assert.are.equal('IQ201', code_at(buf, 'My lads'))
    support.cursor_on('My lads')
    mend('Withdraw the earlier acceptance')
    assert.is_nil(read(directory .. '/incident.yaml'):find('Bob Ray', 1, true))
  end)

  it('is what was ignored: here, and everywhere', function()
    local directory = support.demo()
    local buf = support.open(directory .. '/copy/story.md')
    support.cursor_on('My lads')
    mend('Ignore IQ201 here')
    support.settle(buf)
    assert.is_nil(code_at(buf, 'My lads'))
    mend('Ignore IQ201 here no longer')
    support.settle(buf)
    assert.are.equal('IQ201', code_at(buf, 'My lads'))
    local path = directory .. '/incident.yaml'
    local file = assert(io.open(path, 'a'))
    file:write('ignore: [{code: IQ201}, {code: IQ204}]\n')
    file:close()
    vim.cmd('IncidentQuotes refresh')
    support.settle(buf)
    assert.is_nil(code_at(buf, 'My lads'))
    mend('Ignore IQ201 everywhere no longer')
    support.settle(buf)
    assert.are.equal('IQ201', code_at(buf, 'My lads'))
    assert.truthy(read(path):find('ignore: [{code: IQ204}]', 1, true))
  end)

  it('is what was accepted of a number, which shows that it was', function()
    local directory = support.demo()
    local buf = support.open(directory .. '/copy/story.md')
    support.settle_claims(buf)
    support.cursor_on('Eleven people')
    noting('the agency is right', function()
      mend('Accept with a note')
    end)
    support.settle_claims(buf)
    assert.is_nil(code_at(buf, 'Eleven people'))
    assert.truthy(said_of(buf, 6):find('the agency is right', 1, true), said_of(buf, 6))
    support.cursor_on('Eleven people')
    mend('Withdraw the acceptance')
    support.settle_claims(buf)
    assert.are.equal('IQ401', code_at(buf, 'Eleven people'))
  end)

  it('is taken back by a code action too', function()
    local directory = support.demo()
    local buf = support.open(directory .. '/copy/story.md')
    support.cursor_on('My lads')
    mend('Ignore IQ201 here')
    support.settle(buf)
    local state = store.get(buf)
    local at = require('incidentquotes.lines').new(state.text, state.line_starts)
    local place = assert(state.text:find('My lads', 1, true))
    local actions =
      require('incidentquotes.lsp').actions(state, at, place, place, vim.uri_from_bufnr(buf), 0)
    assert.are.equal(1, #actions)
    assert.is_nil(actions[1].diagnostics)
    vim.lsp.commands[actions[1].command.command](actions[1].command, { bufnr = buf })
    support.settle(buf)
    assert.are.equal('IQ201', code_at(buf, 'My lads'))
  end)
end)

describe('at the desk', function()
  after_each(function()
    vim.cmd('silent! tabonly | silent! only')
    vim.cmd('silent! %bwipeout!')
  end)

  it('the language server stays with a text that is read again', function()
    local buf = support.open(support.demo() .. '/copy/story.md')
    local function attached()
      return #vim.lsp.get_clients({ bufnr = buf, name = 'incidentquotes' }) == 1
    end
    assert(vim.wait(2000, attached, 5))
    vim.cmd('edit')
    support.settle(buf)
    assert.is_true(vim.wait(2000, attached, 5))
    vim.api.nvim_buf_set_lines(buf, 0, 0, true, { 'A line.' })
    vim.cmd('edit!')
    support.settle(buf)
    assert.is_true(vim.wait(2000, attached, 5))
    -- Whoever takes it off has his will.
    vim.lsp.buf_detach_client(buf, vim.lsp.get_clients({ bufnr = buf })[1].id)
    vim.api.nvim_buf_set_lines(buf, 0, 0, true, { 'A line.' })
    support.settle(buf)
    vim.wait(50)
    assert.is_false(attached())
  end)

  it('a line of several quotations says which one is meant, and names all their sources', function()
    local directory = support.directory({
      ['incident.yaml'] = 'incidentquotes: 1\nsources: [{id: a, file: a.txt}, {id: b, file: b.txt}]\n',
      ['a.txt'] = '“The crane swung over the harbour wall,” said Ann Lee.\n',
      ['b.txt'] = '“Nobody saw it fall into the water,” said Ann Lee.\n',
      ['copy.txt'] = '“The crane swung over the harbour wall,” said Ann Lee. “Nobody saw it fall into the '
        .. 'water,” she said.\n\n“The crane swung over the harbour wall,” said Ann Lee. “Nobody saw it fall '
        .. 'into the mud,” she said.\n',
    })
    local buf = support.open(directory .. '/copy.txt')
    assert.truthy(said_of(buf, 0):find('✓ a, b', 1, true), said_of(buf, 0))
    assert.truthy(
      said_of(buf, 2):find('✗ “Nobody saw it …” IQ202', 1, true),
      said_of(buf, 2)
    )
  end)

  it('words below a line fit into the narrowest of the windows that show it', function()
    local buf = support.open()
    vim.cmd('rightbelow vsplit | vertical resize 30')
    vim.cmd('doautocmd WinResized')
    local narrow = vim.api.nvim_win_get_width(0)
      - vim.fn.getwininfo(vim.api.nvim_get_current_win())[1].textoff
    for _, focus in ipairs({ 'h', 'l' }) do
      vim.cmd('wincmd ' .. focus)
      require('incidentquotes.nvim.marks').redraw(buf)
      local namespace, widest = require('incidentquotes.nvim.marks').namespace, 0
      for _, mark in
        ipairs(vim.api.nvim_buf_get_extmarks(buf, namespace, 0, -1, { details = true }))
      do
        for _, line in ipairs(mark[4].virt_lines or {}) do
          local cells = 0
          for _, chunk in ipairs(line) do
            cells = cells + vim.fn.strdisplaywidth(chunk[1])
          end
          widest = math.max(widest, cells)
        end
      end
      assert.is_true(widest > 20 and widest <= narrow, ('%d in %d'):format(widest, narrow))
    end
  end)

  it('an incident is made from a copy that lies beside the directory of its sources', function()
    local directory = support.directory({
      ['sources/a.txt'] = '“The crane swung over the harbour wall,” said Ann Lee.\n',
      ['copy/story.md'] = '“The crane swung over the harbour wall,” said Ann Lee.\n',
    })
    vim.cmd('edit ' .. directory .. '/copy/story.md')
    local said = support.notified(function()
      vim.cmd('IncidentQuotes init')
    end)
    assert.truthy(said:find('incident.yaml has 1 source$'), said)
    local buf = vim.api.nvim_get_current_buf()
    support.settle(buf)
    assert.are.equal('✓', support.sign_of(buf, 0))
    assert.truthy(read(directory .. '/incident.yaml'):find('file: copy/story.md', 1, true))
  end)

  it('what is explained of a number has the lines of the sources', function()
    local buf = support.open()
    support.settle_claims(buf)
    local state = store.get(buf)
    local at = require('incidentquotes.lines').new(state.text, state.line_starts)
    local place = assert(state.text:find('Eleven people', 1, true))
    local said = require('incidentquotes.lsp').hover(state, at, place).contents.value
    assert.truthy(said:find('`post` [^\n]*%*%*Nine people%*%* were '), said)
    assert.truthy(said:find('`talbote` [^\n]*%*%*Neun Menschen%*%*'), said)
  end)

  it('a source has the name that it has from here, and what was said of it goes with it', function()
    local here = vim.fn.getcwd()
    local directory = support.demo()
    vim.cmd.cd(vim.fn.fnameescape(directory))
    support.open(directory .. '/copy/story.md')
    support.cursor_on('was never')
    vim.cmd('IncidentQuotes source')
    local name = vim.fn.bufname()
    vim.cmd('IncidentQuotes back')
    vim.cmd.cd(vim.fn.fnameescape(here))
    assert.are.equal('sources/post.txt', name)
  end)

  it('the incident file itself is nothing to be checked', function()
    vim.cmd('edit ' .. support.demo() .. '/incident.yaml')
    local said = support.notified(function()
      vim.cmd('IncidentQuotes')
    end)
    assert.truthy(said:find('this is the incident file', 1, true), said)
    assert.is_nil(store.get(vim.api.nvim_get_current_buf()))
  end)

  it('a question says what is wrong', function()
    support.open()
    support.cursor_on('was never')
    local select, prompt = vim.ui.select, nil
    vim.ui.select = function(_, opts)
      prompt = opts.prompt
    end
    vim.cmd('IncidentQuotes mend')
    vim.ui.select = select
    assert.truthy(prompt:find("^IQ202 altered: “wasn't” became “was never”"), prompt)
  end)
end)

describe('a quotation that is being typed', function()
  local directory, buf
  before_each(function()
    directory = support.directory({
      ['incident.yaml'] = 'incidentquotes: 1\nsources: [{id: daily, file: daily.txt}]\n',
      ['daily.txt'] = '“The big crane swung about two metres over the wall and didn’t fall,” said Ann Lee.\n',
      ['copy.txt'] = 'Ann Lee said it.\n\n',
    })
    buf = support.open(directory .. '/copy.txt')
  end)
  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  --- The sign of the second line after each key, in Insert mode.
  local function signs(typed)
    local list = {}
    -- Keys that a script feeds leave Insert mode at their end; what stands in it is looked at from it.
    vim.keymap.set('i', '<F12>', function()
      support.settle(buf)
      list[#list + 1] = support.sign_of(buf, 1) or ' '
    end, { buffer = buf })
    support.keys('2Gi' .. typed:gsub('|', '<F12>'))
    support.settle(buf)
    return table.concat(list)
  end

  it('is not red for half a word, and is as soon as it cannot become the source’s', function()
    assert.are.equal(
      '  ✓✓✓✓✗',
      signs('“|Th|e big |crane s|w|ung a|x|'),
      'few words, half words, a wrong letter'
    )
    vim.cmd('silent undo')
    assert.are.equal('✓✓≈', signs('“The big crane swung |a|nd |'))
    vim.cmd('silent undo')
    assert.are.equal(
      '✓✓',
      signs("“The big crane swung about two metres over the wall and di|dn'|")
    )
  end)

  it('is judged as it stands once Insert mode is left, or the mark is closed', function()
    assert.are.equal('✓', signs('“The big crane swung abo|'))
    assert(vim.wait(2000, function()
      return support.sign_of(buf, 1) == '✗'
    end, 5))
    vim.cmd('silent undo')
    assert.are.equal('✓✗', signs('“The big crane swung abo|”|'))
    -- In one that is closed every letter counts at once: the promise is kept.
    vim.api.nvim_buf_set_lines(
      buf,
      1,
      2,
      true,
      { '“The big crane swung about two metres,” she said.' }
    )
    support.settle(buf)
    assert.are.equal('✓', support.sign_of(buf, 1))
    vim.fn.cursor(2, 1)
    local found
    vim.keymap.set('i', '<F11>', function()
      support.settle(buf)
      found = support.sign_of(buf, 1)
    end, { buffer = buf })
    support.keys('/metres<CR>ea<BS><F11>')
    assert.are_not.equal('✓', found)
  end)
end)

describe('a place in the copy', function()
  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  --- Puts a quotation in at the cursor, `|` before the character that it is on.
  local function inserted(line)
    local buf = support.open()
    local column = line:find('|', 1, true) - 1
    vim.api.nvim_buf_set_lines(buf, -1, -1, true, { '', (line:gsub('|', '')) })
    support.settle(buf)
    vim.api.nvim_win_set_cursor(0, { vim.api.nvim_buf_line_count(buf), column })
    support.choosing('nobody touched it', function()
      vim.cmd('IncidentQuotes insert nobody touched')
    end)
    local first, last =
      vim.api.nvim_get_current_line():match('^(.-) ?‘.*’ said Rhona Sayle%.(.*)$')
    return first and first .. '|' .. last
  end

  it('inside a word is behind it, for a quotation that is put in', function()
    assert.are.equal('She spoke| at noon.', inserted('She sp|oke at noon.'))
    assert.are.equal('She spoke| at noon.', inserted('She spo|ke at noon.'))
    assert.are.equal('Um Élodie’s| Haus', inserted('Um |Élodie’s Haus'))
    assert.are.equal('She| spoke.', inserted('She| spoke.'))
  end)

  it('has room for all that is said of its line', function()
    local columns = vim.o.columns
    vim.o.columns = 110
    local buf = support.open()
    vim.api.nvim_buf_set_lines(buf, 0, -1, true, {
      'Eleven people were hurt; ‘My lads have been magnificent,’ said Rhona Sale.',
    })
    support.settle_claims(buf)
    local cells, marks = 0, require('incidentquotes.nvim.marks')
    for _, namespace in ipairs({ marks.namespace, marks.claims_namespace }) do
      local list = vim.api.nvim_buf_get_extmarks(buf, namespace, 0, -1, { details = true })
      for _, mark in ipairs(list) do
        for _, chunk in ipairs(mark[4].virt_text or {}) do
          cells = cells + vim.fn.strdisplaywidth(chunk[1])
        end
      end
    end
    assert.truthy(said_of(buf, 0):find('IQ201', 1, true))
    assert.truthy(said_of(buf, 0):find('IQ401', 1, true))
    local line = vim.fn.strdisplaywidth(vim.api.nvim_get_current_line())
    vim.o.columns = columns
    assert.is_true(line + cells <= 108, tostring(line + cells))
  end)

  it('that has a disputed number leads to what the source has', function()
    support.settle_claims(support.open())
    support.cursor_on('Eleven people')
    local said = vim.fn.execute('IncidentQuotes source')
    assert.truthy(said:find('“Nine people” here, “Eleven people” in', 1, true), said)
  end)
end)

describe('what is long or lost', function()
  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  it('are names above 64 KB, which are looked at; of the numbers it is said', function()
    local buf = support.open()
    local filler = {}
    for i = 1, 1400 do
      filler[i] = 'The rain went on over the lake and the village below it.'
    end
    vim.api.nvim_buf_set_lines(buf, -1, -1, true, filler)
    vim.cmd('messages clear')
    support.settle(buf)
    support.settle_claims(buf)
    local said = vim.fn.execute('messages')
    assert.truthy(said:find('numbers are not compared while you write, above 64 KB', 1, true), said)
    vim.cmd('messages clear')
    vim.api.nvim_buf_set_lines(buf, -1, -1, true, { 'Rhona Sale went.' })
    support.settle(buf)
    support.settle_claims(buf)
    assert.are.equal('IQ402', code_at(buf, 'Rhona Sale'))
    assert.are.equal('', vim.trim(vim.fn.execute('messages')))
  end)

  it('is a source: the copy is checked against the others', function()
    local directory = support.demo()
    vim.fn.delete(directory .. '/sources/npa.txt')
    local buf
    local said = support.notified(function()
      buf = support.open(directory .. '/copy/story.md')
    end)
    assert.truthy(said:find('source ‘npa’', 1, true), said)
    support.settle_claims(buf)
    assert.are.equal('IQ203', code_at(buf, 'nobody touched it'))
    assert.are.equal('IQ401', code_at(buf, 'Eleven people'))
    vim.cmd('IncidentQuotes claims')
    assert(vim.wait(3000, function()
      return vim.api.nvim_buf_line_count(0) > 3
    end, 5))
  end)
end)
