--- Text objects, by operators, counts, repetition and macros.
local support = require('spec.nvim.support')

local TEXT = {
  "'It wasn't us,' she said, 'and you'll find it wasn't the dockers' fault.'",
  '',
  '“He told me, ‘Get down’, and I did.',
  '',
  '“Then it stopped.”',
}

local function open(lines)
  vim.cmd('silent! %bwipeout!')
  local directory = support.directory({ ['copy.txt'] = table.concat(lines or TEXT, '\n') .. '\n' })
  local buf = support.open(directory .. '/copy.txt')
  for _, map in ipairs({ { 'iq', 'inside' }, { 'aq', 'around' }, { 'iu', 'utterance' } }) do
    vim.keymap.set(
      { 'x', 'o' },
      map[1],
      ('<Plug>(IncidentQuotes-%s)'):format(map[2]),
      { buffer = buf }
    )
  end
  return buf
end

local function line(buf, row)
  return vim.api.nvim_buf_get_lines(buf, row - 1, row, true)[1]
end

describe('text objects', function()
  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  it('know straight marks from apostrophes', function()
    local buf = open()
    vim.api.nvim_win_set_cursor(0, { 1, 30 })
    support.keys('ciqNo.<Esc>')
    assert.are.equal("'It wasn't us,' she said, 'No.'", line(buf, 1))
    vim.cmd('silent undo')
    support.settle(buf)
    vim.api.nvim_win_set_cursor(0, { 1, 5 })
    support.keys('daq')
    assert.are.equal(" she said, 'and you'll find it wasn't the dockers' fault.'", line(buf, 1))
  end)

  it('take the nested quotation, and with a count the one around it', function()
    local buf = open()
    support.cursor_on('Get down')
    support.keys('yiq')
    assert.are.equal('Get down', vim.fn.getreg('"'))
    support.cursor_on('Get down')
    support.keys('y2iq')
    assert.are.equal('He told me, ‘Get down’, and I did.', vim.fn.getreg('"'))
    assert.truthy(line(buf, 3):find('Get down', 1, true))
  end)

  it('take a whole utterance with what stands between', function()
    open()
    vim.api.nvim_win_set_cursor(0, { 1, 5 })
    support.keys('yiu')
    assert.are.equal(TEXT[1], vim.fn.getreg('"'))
  end)

  it('are repeated with the dot, and run in a macro', function()
    local buf = open({
      '“One thing,” he said. “Two things,” she said.',
      '',
      '“Three,” they said.',
    })
    support.cursor_on('One')
    support.keys('ciqX<Esc>')
    support.cursor_on('Two')
    support.keys('.')
    assert.are.equal('“X” he said. “X” she said.', line(buf, 1))
    support.cursor_on('Three')
    vim.fn.setreg('m', 'ciqY\27')
    support.keys('@m')
    assert.are.equal('“Y” they said.', line(buf, 3))
  end)

  it('select the next quotation that differs from the sources', function()
    support.open()
    vim.api.nvim_win_set_cursor(0, { 1, 0 })
    vim.keymap.set({ 'x', 'o' }, 'inq', '<Plug>(IncidentQuotes-unverified)', { buffer = 0 })
    support.keys('yinq')
    assert.are.equal('It sounded like a train that was never going to stop,', vim.fn.getreg('"'))
    support.keys('2yinq')
    assert.are.equal(
      'The panel showed the gate as closed all night, and nobody touched it,',
      vim.fn.getreg('"')
    )
  end)

  it('work in Visual mode', function()
    open()
    support.cursor_on('Get down')
    support.keys('vaqy')
    assert.are.equal('‘Get down’', vim.fn.getreg('"'))
  end)
end)
