--- Edits, undo and redo at random: what is known, and what is drawn, is what a buffer that is opened
--- with this text would show. IQ_ROUNDS=N runs longer, IQ_SEED=N otherwise.
local support = require('spec.nvim.support')

local iq = require('incidentquotes')
local nvim_place = require('incidentquotes.nvim.place')
local position = require('incidentquotes.nvim.position')
local snapshot = require('incidentquotes.nvim.snapshot')
local store = require('incidentquotes.nvim.store')

local ROUNDS = tonumber(os.getenv('IQ_ROUNDS') or 120)

--- Numbers of our own, the same in every Neovim.
local state = tonumber(os.getenv('IQ_SEED') or 1974)
local function below(limit)
  state = (state * 16807) % 2147483647
  return state % limit
end

local PIECES = {
  '“',
  '”',
  '‘',
  '"',
  'a',
  ' ',
  ', ',
  ' said ',
  '\n',
  '\n\n',
  '\n— ',
  'é',
  '😀',
  '\255',
  'train',
  'Rhona Sayle',
  'I do not think ',
  ' “It sounded like a train,” he said. ',
  '\n\n“We lifted 31 people off the bank by boat,” said Rhona Sayle.\n\n',
}

--- A place of the buffer on the boundary of a character.
local function place(buf)
  local row = below(vim.api.nvim_buf_line_count(buf))
  local line = vim.api.nvim_buf_get_lines(buf, row, row + 1, true)[1]
  local column = below(#line + 1)
  while
    column > 0
    and column < #line
    and line:byte(column + 1) >= 128
    and line:byte(column + 1) < 192
  do
    column = column - 1
  end
  return row, column
end

local function insert(buf)
  local row, column = place(buf)
  local piece = PIECES[1 + below(#PIECES)]
  vim.api.nvim_buf_set_text(buf, row, column, row, column, vim.split(piece, '\n', { plain = true }))
end

local function remove(buf)
  local row, column = place(buf)
  local line = vim.api.nvim_buf_get_lines(buf, row, row + 1, true)[1]
  local stop = math.min(#line, column + below(12))
  while stop < #line and line:byte(stop + 1) >= 128 and line:byte(stop + 1) < 192 do
    stop = stop + 1
  end
  vim.api.nvim_buf_set_text(buf, row, column, row, stop, {})
end

local function normal(keys)
  return function(buf)
    local row, column = place(buf)
    vim.api.nvim_win_set_cursor(0, { row + 1, column })
    vim.cmd('silent! normal! ' .. keys)
  end
end

local function command(text)
  return function()
    vim.cmd('silent! ' .. text)
  end
end

local steps = {
  insert,
  insert,
  insert,
  insert,
  remove,
  remove,
  remove,
  normal('dd'),
  normal('yyP'),
  normal('J'),
  normal('dap'),
  normal('>>'),
  normal('~'),
  normal('xp'),
  normal('p'),
  normal('ciwnobody\27'),
  normal('r\r'),
  normal('r\r'),
  normal('Jr\r'),
  command('undo'),
  command('undo'),
  command('undo'),
  command('redo'),
  command('redo'),
  command('undo 3'),
  command('undo 0'),
  command('earlier 4'),
  command('later 9'),
  command('move 0'),
  command('1,3copy $'),
  command('%s/the/thé/'),
  command('g/boat/normal! A Twice.'),
  command('1,4join!'),
  command('read data/demo/sources/npa.txt'),
}

--- Lines are not counted again of what has only moved.
local function unplaced(finding)
  return (iq.encode(finding):gsub('"line":%w+,"column":%w+,', ''))
end

local function check_findings(fresh, known)
  assert.are.equal(#fresh, #known)
  for i, finding in ipairs(fresh) do
    assert.are.equal(unplaced(finding), unplaced(known[i]))
    assert.is_true(not known[i].line or known[i].line == finding.line)
    assert.is_true(not known[i].column or known[i].column == finding.column)
  end
end

--- Numbers and names, which are looked at when there is time.
local function check_claims(incident, buf)
  support.settle_claims(buf)
  local known = store.get(buf)
  local checker = assert(incident:checker())
  local review = assert(incident:review(checker, {
    text = known.text,
    doc = known.doc,
    lang = known.lang,
    markup = nvim_place.markup(buf),
  }))
  checker:close()
  local lists = {}
  for i, claims in ipairs({ review.claims, known.claims }) do
    lists[i] = {}
    for _, claim in ipairs(claims) do
      -- Style is left out of a review without one.
      lists[i][#lists[i] + 1] = claim.relation ~= 'style' and iq.encode(claim) or nil
    end
    table.sort(lists[i])
  end
  assert.are.same(lists[1], lists[2])
end

--- Words without what may stand around them.
local function letters(words)
  return (words:gsub('[%p%s]', ''))
end

--- What is drawn where windows show it, without the numbers that marks have: of many findings those
--- elsewhere are drawn when they are shown.
local function drawn(buf, shown)
  local list = {}
  for _, mark in ipairs(support.drawn(buf)) do
    for _, lines in ipairs(shown) do
      if mark[2] >= lines[1] and mark[2] <= lines[2] then
        list[#list + 1] = table.concat({ mark[1], mark[2], mark[3] }, ':')
      end
    end
  end
  table.sort(list)
  return list
end

describe('edits, undo and redo', function()
  local directory, buf

  before_each(function()
    directory = support.demo()
    buf = support.open(directory .. '/copy/story.md')
  end)

  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  it('leave what a fresh look at the text finds', function()
    local incident = store.get(buf).incident
    local compared = 0
    for round = 1, ROUNDS do
      for _ = 1, 1 + below(3) do
        steps[1 + below(#steps)](buf)
      end
      if vim.api.nvim_buf_line_count(buf) > 400 then
        vim.cmd('silent! undo 0')
      end
      -- Now and then the next edits come while the last ones are still looked at.
      if below(3) > 0 then
        support.settle(buf)
        local known = store.get(buf)
        local text = position.read(buf)
        assert.are.equal(text, (snapshot.read(buf)))
        assert.are.equal(text, known.text)
        local checker = assert(incident:checker())
        assert(
          checker:begin(
            text,
            { doc = known.doc, lang = known.lang, markup = nvim_place.markup(buf), facts = false }
          )
        )
        assert(checker:step())
        check_findings(checker:findings(), known.findings)
        checker:close()
        for _, finding in ipairs(known.findings) do
          -- Never other words than those that it was made of.
          local words = text:sub(finding.start + 1, finding['end'])
          for _, edit in ipairs(finding.best and finding.edits or {}) do
            assert.is_true(edit.copy[1] >= finding.start and edit.copy[2] <= finding['end'])
          end
          if finding.relation == 'identical' then
            assert.are.equal(letters(finding.best.text), letters(words))
          end
        end
        compared = compared + 1
        if round % 16 == 0 then
          check_claims(incident, buf)
        end
        if round % 10 == 0 then
          vim.cmd('redraw')
          -- It comes from the main loop, which a spec does not run.
          vim.api.nvim_exec_autocmds('WinScrolled', { modeline = false })
          local shown = position.shown(buf)
          local before = drawn(buf, shown)
          vim.cmd('IncidentQuotes off')
          vim.cmd('IncidentQuotes')
          support.settle(buf)
          incident = store.get(buf).incident
          assert.are.same(drawn(buf, shown), before)
        end
      end
    end
    assert.is_true(compared > ROUNDS / 3)
  end)

  it('take the marks to the words that they are about', function()
    support.cursor_on('train that')
    vim.api.nvim_buf_set_lines(buf, 0, 0, true, { 'One line more.', '' })
    support.settle(buf)
    local function covered()
      local list = {}
      for _, finding in ipairs(store.get(buf).findings) do
        if finding.code then
          list[#list + 1] = store.get(buf).text:sub(finding.start + 1, finding['end'])
        end
      end
      return list
    end
    local before = covered()
    for _, action in ipairs({ 'silent undo', 'silent redo', 'silent undo', 'silent redo' }) do
      vim.cmd(action)
      support.settle(buf)
      assert.are.same(before, covered())
    end
  end)
end)
