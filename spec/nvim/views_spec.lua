--- The synoptic view and the claims panel, compared with what they looked like when somebody looked.
local support = require('spec.nvim.support')

local function lines_of(buf)
  local lines = vim.api.nvim_buf_get_lines(buf, 0, -1, true)
  for i, line in ipairs(lines) do
    lines[i] = line:gsub('%s+$', '')
  end
  return lines
end

--- Waits until a view has a line that holds the words.
local function wait_for(name, words)
  local buf
  assert(
    vim.wait(5000, function()
      buf = support.buffer(name)
      return buf ~= nil and support.line_with(buf, words) ~= nil
    end, 5),
    words
  )
  return buf
end

local function compare_on(words)
  support.cursor_on(words)
  vim.cmd('IncidentQuotes compare')
  return assert(support.buffer('incidentquotes://compare'))
end

describe('the synoptic view', function()
  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  it('has every version word under word, the earliest source first, as a score does', function()
    support.open()
    local view = compare_on('nobody touched it')
    assert.are.equal(80, vim.o.columns)
    assert.are.same({
      '✗ IQ203 drops “as far as I know” without an ellipsis; in post, chronicle and npa',
      '  copy       Rhona Sayle',
      '✗ npa        North Press Agency · 18 Aug 11:42 · Rhona Sayle · cut without an ellipsis',
      '✗ post       Ellerdale Post · 19 Aug 05:30 · Rhona Sayle · cut without an ellipsis',
      '✗ chronicle  Northern Chronicle · 19 Aug 06:00 · Rhona Sayle · cut without an ellipsis',
      '',
      '  copy       The panel showed the gate as closed all night, and',
      '✗ npa        The panel showed the gate as closed all night, and',
      '✗ post       The panel showed the gate as closed all night, and',
      '✗ chronicle  The panel showed the gate as closed all night, and',
      '',
      '  copy                        nobody touched it,',
      '✗ npa        as far as I know nobody touched it',
      '✗ post       as far as I know nobody touched it',
      '✗ chronicle  as far as I know nobody touched it',
    }, lines_of(view))
  end)

  it('keeps equal words in one column beside brackets and cuts', function()
    support.open()
    local view = compare_on('We lifted')
    assert.truthy(
      support.line_with(view, 'copy  We lifted 31 people off the bank [of the river] by boat,')
    )
    assert.truthy(
      support.line_with(
        view,
        'We lifted 31 people off the bank ·············· by boat'
      )
    )
  end)

  it('sets off what differs, and only that', function()
    support.open()
    local view = compare_on('was never')
    local set_off = {}
    local namespace = vim.api.nvim_get_namespaces()['incidentquotes.window']
    for _, mark in ipairs(vim.api.nvim_buf_get_extmarks(view, namespace, 0, -1, { details = true })) do
      if mark[4].hl_group == 'IncidentQuotesChanged' then
        local line = vim.api.nvim_buf_get_lines(view, mark[2], mark[2] + 1, true)[1]
        set_off[#set_off + 1] = line:sub(mark[3] + 1, mark[4].end_col)
      end
    end
    assert.are.same({ "wasn't", 'wasn’t' }, set_off)
  end)

  it('follows the cursor and the text', function()
    local buf = support.open()
    local view = compare_on('was never')
    support.cursor_on('speculate')
    vim.api.nvim_exec_autocmds('CursorMoved', { buffer = buf })
    wait_for('incidentquotes://compare', '“guess” became “speculate”')
    local row = vim.api.nvim_win_get_cursor(0)[1]
    local line = vim.api.nvim_buf_get_lines(buf, row - 1, row, true)[1]
    vim.api.nvim_buf_set_lines(buf, row - 1, row, true, { (line:gsub('speculate', 'guess')) })
    assert.is_true(vim.wait(5000, function()
      return not support.line_with(view, '“guess” became “speculate”')
    end, 5))
    wait_for(
      'incidentquotes://compare',
      'Ellerdale Water here, Priya Nair in chronicle, who speaks for the'
    )
    assert.is_true(vim.api.nvim_buf_is_valid(view))
  end)

  it('goes to the words of a line, and back', function()
    local buf = support.open()
    local view = compare_on('was never')
    local copy_win = vim.api.nvim_get_current_win()
    vim.cmd('wincmd p')
    vim.api.nvim_set_current_win(vim.fn.bufwinid(view))
    vim.fn.search('^. chronicle')
    support.keys('<CR>')
    assert.are.equal(copy_win, vim.api.nvim_get_current_win())
    assert.truthy(vim.api.nvim_buf_get_name(0):find('chronicle.txt$'))
    local column = vim.api.nvim_win_get_cursor(0)[2]
    assert.are.equal('It sounded', vim.api.nvim_get_current_line():sub(column + 1, column + 10))
    vim.cmd('IncidentQuotes back')
    assert.are.equal(buf, vim.api.nvim_get_current_buf())
    assert.truthy(vim.api.nvim_get_current_line():find('was never', 1, true))
  end)

  it('keeps wide characters and right-to-left words in their columns', function()
    local directory = support.directory({
      ['incident.yaml'] = 'incidentquotes: 1\nsources: [{id: 新聞, file: a.txt}]\n',
      ['a.txt'] = '“我們昨天晚上在港口聽到了巨大的聲音”，李明說。\n“ראינו את המנוף נופל אתמול אל תוך המים הקרים” אמר כהן.\n',
      ['copy.txt'] = '“我們昨天晚上在港口聽到了微小的聲音”，李明說。\n“ראינו את המנוף נופל היום אל תוך המים הקרים” אמר כהן.\n',
    })
    support.open(directory .. '/copy.txt')
    local view = compare_on('我們')
    assert.truthy(support.line_with(view, '新聞'))
    vim.cmd('IncidentQuotes compare')
    view = compare_on('המנוף')
    local copy, source =
      support.line_with(view, 'היום'),
      support.line_with(view, 'אתמול  אל') or support.line_with(view, 'אתמול')
    assert.truthy(copy and source)
    assert.are.equal(
      vim.fn.strdisplaywidth(copy:match('^(.*)אל תוך') or ''),
      vim.fn.strdisplaywidth(source:match('^(.*)אל תוך') or '')
    )
  end)

  it('closes with q, with the command, and with the check', function()
    support.open()
    local view = compare_on('was never')
    vim.api.nvim_set_current_win(vim.fn.bufwinid(view))
    support.keys('q')
    assert.is_false(vim.api.nvim_buf_is_valid(view))
    compare_on('was never')
    vim.cmd('IncidentQuotes compare')
    assert.is_nil(support.buffer('incidentquotes://compare'))
    compare_on('was never')
    vim.cmd('IncidentQuotes off')
    assert(vim.wait(1000, function()
      return support.buffer('incidentquotes://compare') == nil
    end, 5))
  end)
end)

describe('the claims panel', function()
  local function open_panel()
    vim.cmd('IncidentQuotes claims')
    return wait_for('incidentquotes://claims', 'Utterances')
  end

  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  it('has what is disputed first, and all on demand', function()
    support.open()
    local panel = open_panel()
    assert.truthy(support.line_with(panel, '(disputed)'))
    assert.truthy(support.line_with(panel, '✗ conflict  people injured: '))
    assert.falsy(support.line_with(panel, '✓ '))
    support.keys('f')
    assert.truthy(support.line_with(panel, '(all)'))
    assert.truthy(support.line_with(panel, '✓ '))
    support.keys('tt')
    assert.falsy(support.line_with(panel, 'Utterances'))
    assert.truthy(support.line_with(panel, 'Numbers'))
  end)

  it('folds each entry', function()
    support.open()
    open_panel()
    local row = vim.fn.search('^✗')
    support.keys('zc')
    assert.are.equal(row, vim.fn.foldclosed(row))
    assert.is_true(vim.fn.foldclosedend(row) > row)
  end)

  it('goes to a place in a source or in the copy', function()
    local buf = support.open()
    local panel = open_panel()
    local win = vim.api.nvim_get_current_win()
    vim.fn.search('people injured')
    vim.fn.search('chronicle')
    support.keys('<CR>')
    assert.truthy(vim.api.nvim_buf_get_name(0):find('chronicle.txt$'))
    vim.api.nvim_set_current_win(win)
    assert.are.equal(panel, vim.api.nvim_get_current_buf())
    vim.fn.search('copy/story.md')
    support.keys('<CR>')
    assert.are.equal(buf, vim.api.nvim_get_current_buf())
    assert.truthy(vim.api.nvim_get_current_line():find('Eleven people', 1, true))
  end)

  it('shows the place while moving when asked to, and stays', function()
    support.open()
    local panel = open_panel()
    vim.fn.search('people injured')
    vim.fn.search('npa')
    support.notified(function()
      support.keys('p')
    end)
    assert.are.equal(panel, vim.api.nvim_get_current_buf())
    local shown = {}
    for _, win in ipairs(vim.api.nvim_list_wins()) do
      shown[vim.fs.basename(vim.api.nvim_buf_get_name(vim.api.nvim_win_get_buf(win)))] = true
    end
    assert.is_true(shown['npa.txt'])
  end)

  it('has the copy as it stands in the buffer, not as on disk', function()
    local buf = support.open()
    local line = support.line_with(buf, 'Eleven people')
    local row = vim.fn.search('Eleven people')
    vim.api.nvim_buf_set_lines(buf, row - 1, row, true, { (line:gsub('Eleven', 'Fourteen')) })
    support.settle(buf)
    local panel = open_panel()
    assert.truthy(support.line_with(panel, 'Fourteen people'))
  end)
end)
