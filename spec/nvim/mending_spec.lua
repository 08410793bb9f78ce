--- Mending: what is offered, what it does to the text, and that one undo takes it back.
local support = require('spec.nvim.support')

local function text_of(buf)
  return table.concat(vim.api.nvim_buf_get_lines(buf, 0, -1, true), '\n')
end

--- Opens a copy with sources; the text of the copy as it is.
local function open(files)
  return support.open(support.directory(files) .. '/copy.txt')
end

local function mend(wanted)
  return support.choosing(wanted, function()
    vim.cmd('IncidentQuotes mend')
  end)
end

local INCIDENT = 'incidentquotes: 1\nsources: [{id: daily, file: daily.txt, lang: en}]\n'

describe('mending in Neovim', function()
  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  it(
    'takes the words of the source, in the copy’s own apostrophes, by one undoable edit',
    function()
      local buf = support.open()
      local before = text_of(buf)
      support.cursor_on('was never')
      mend('Take the words of post')
      assert.truthy(
        support.line_with(
          buf,
          '‘It sounded like a train that wasn’t going to stop,’ he said.'
        )
      )
      support.settle(buf)
      assert.are.equal('✓', support.sign_of(buf, 6))
      vim.cmd('silent undo')
      assert.are.equal(before, text_of(buf))
    end
  )

  it('does what is most likely meant with a bang', function()
    local buf = support.open()
    support.cursor_on('speculate')
    vim.cmd('IncidentQuotes! mend')
    assert.truthy(support.line_with(buf, 'it would be wrong to guess.’'))
  end)

  it('restores words, or shows that they are missing', function()
    local buf = support.open()
    support.cursor_on('nobody touched it')
    local offered = mend('Show the cut: …')
    assert.truthy(vim.tbl_contains(offered, 'Take the words of post'))
    assert.truthy(support.line_with(buf, 'closed all night, and … nobody touched it,’'))
    support.settle(buf)
    vim.cmd('silent undo')
    support.settle(buf)
    mend('Take the words of post')
    assert.truthy(support.line_with(buf, 'and as far as I know nobody touched it,’'))
  end)

  it('restores the punctuation of the source with its words', function()
    local buf = open({
      ['incident.yaml'] = 'incidentquotes: 1\nlang: es\nsources: [{id: faro, file: faro.txt}]\n',
      ['faro.txt'] = '«La grúa se revisó en marzo y, que yo sepa, todo estaba en orden», dijo Ana Ruiz.\n',
      ['copy.txt'] = '«La grúa se revisó en marzo y todo estaba en orden», dijo Ana Ruiz.\n',
    })
    support.cursor_on('grúa')
    mend('Take the words of faro')
    assert.truthy(support.line_with(buf, 'en marzo y, que yo sepa, todo estaba'))
  end)

  it('mends one difference of several', function()
    local buf = open({
      ['incident.yaml'] = INCIDENT,
      ['daily.txt'] = '“The big crane swung over the old harbour wall at noon,” said Ann Lee.\n',
      ['copy.txt'] = '“The huge crane swung over the old harbour wall at night,” said Ann Lee.\n',
    })
    support.cursor_on('crane')
    mend('Put “noon” for “night”')
    assert.are.equal(
      '“The huge crane swung over the old harbour wall at noon,” said Ann Lee.',
      text_of(buf)
    )
  end)

  it('brackets or removes what was inserted', function()
    local files = {
      ['incident.yaml'] = INCIDENT,
      ['daily.txt'] = '“The crane swung over the harbour wall before noon,” said Ann Lee.\n',
      ['copy.txt'] = '“The crane swung over the harbour wall twice before noon,” said Ann Lee.\n',
    }
    local buf = open(files)
    support.cursor_on('crane')
    mend('Bracket what was inserted')
    assert.truthy(support.line_with(buf, 'the harbour wall [twice] before noon'))
    support.settle(buf)
    assert.is_nil(require('incidentquotes.nvim.store').get(buf).findings[1].code)
    vim.cmd('silent undo')
    support.settle(buf)
    mend('Take the words of daily')
    assert.truthy(support.line_with(buf, 'the harbour wall before noon'))
  end)

  it('restores what a cut took a negation with', function()
    local buf = support.open()
    support.cursor_on('Anyone has been left behind')
    mend('Restore “I do not think”')
    assert.truthy(support.line_with(buf, '‘I do not think anyone has been left behind'))
  end)

  it('corrects the attribution', function()
    local buf = open({
      ['incident.yaml'] = INCIDENT,
      ['daily.txt'] = '“The crane swung over the harbour wall before noon,” said Ann Lee.\n',
      ['copy.txt'] = '“The crane swung over the harbour wall before noon,” said Bob Ray.\n',
    })
    support.cursor_on('crane')
    mend('Attribute it to Ann Lee, as daily does')
    assert.are.equal(
      '“The crane swung over the harbour wall before noon,” said Ann Lee.',
      text_of(buf)
    )
  end)

  it('takes a name and a number as sources have them', function()
    local buf = open({
      ['incident.yaml'] = INCIDENT:gsub('}%]', '}, {id: wire, file: wire.txt, lang: en}]'),
      ['daily.txt'] = 'Nine people were injured. “It was loud,” said Orla Quillon. Orla Quillon left.\n',
      ['wire.txt'] = 'Nine people were injured in the collapse, said Orla Quillon on Monday.\n',
      ['copy.txt'] = 'Eleven people were injured. “It was loud,” said Orla Quilon on Monday.\n',
    })
    support.settle_claims(buf)
    support.cursor_on('Eleven')
    mend('Put “Nine people”, as in daily and wire')
    support.settle_claims(buf)
    support.cursor_on('Quilon')
    mend('Put “Orla Quillon”')
    assert.are.equal(
      'Nine people were injured. “It was loud,” said Orla Quillon on Monday.',
      text_of(buf)
    )
  end)

  it('keeps the noun of a number that a source has without one', function()
    local buf = support.open()
    support.settle_claims(buf)
    support.cursor_on('Eleven people')
    mend('Put “Nine people”, as in post')
    support.settle_claims(buf)
    support.cursor_on('Nine people')
    mend('Put “11 people”, as in npa')
    assert.truthy(support.line_with(buf, '11 people were hurt when'))
  end)

  it('takes marks off words that nobody spoke', function()
    local buf = support.open()
    support.cursor_on('switched off in the spring')
    mend('Take the quotation marks off')
    assert.truthy(
      support.line_with(
        buf,
        'had been switched off in the spring after complaints from two farms, said'
      )
    )
  end)

  it('offers nothing where nothing is wrong, and changes nothing that it may not', function()
    local buf = support.open()
    support.cursor_on('I grabbed')
    local said = support.notified(function()
      vim.cmd('IncidentQuotes mend')
    end)
    assert.truthy(said:find('nothing to mend here', 1, true))
    vim.bo[buf].modifiable = false
    support.cursor_on('was never')
    said = support.notified(function()
      mend('Take the words of post')
    end)
    assert.truthy(said:find('cannot be changed', 1, true))
    vim.bo[buf].modifiable = true
  end)

  it('ignores a finding by one line of the incident file, which it shows', function()
    local directory = support.demo()
    local buf = support.open(directory .. '/copy/story.md')
    support.cursor_on('My lads')
    local said = support.notified(function()
      mend('Ignore IQ201 here')
    end)
    assert.truthy(
      said:find('ignore: {code: IQ201, words: "My lads have been magnificent."}', 1, true)
    )
    support.settle(buf)
    local found
    for _, finding in ipairs(require('incidentquotes.nvim.store').get(buf).findings) do
      found = finding.message:find('^ignored') and finding or found
    end
    assert.is_nil(found.code)
    local file = table.concat(vim.fn.readfile(directory .. '/incident.yaml'), '\n')
    assert.truthy(file:find('name: Dame Judith Arkwright', 1, true))
    assert.is_nil(vim.uv.fs_stat(directory .. '/incident.yaml.new'))
  end)

  it('accepts a finding with a note until the source’s words change', function()
    local directory = support.demo()
    local buf = support.open(directory .. '/copy/story.md')
    local input = vim.ui.input
    vim.ui.input = function(_, callback)
      callback('agreed with her')
    end
    support.cursor_on('nobody touched it')
    mend('Accept with a note')
    vim.ui.input = input
    support.settle(buf)
    assert.are.equal('•', support.sign_of(buf, 8))
    assert.truthy(vim.b[buf].incidentquotes_status:find('•1', 1, true))
    -- Other words in the source: what was agreed was about those.
    local path = directory .. '/sources/post.txt'
    local text = table.concat(vim.fn.readfile(path), '\n')
    local changed = text:gsub('as far as I know', 'as far as I can tell')
    assert.are_not.equal(text, changed)
    vim.fn.writefile(vim.split(changed, '\n'), path)
    vim.cmd('IncidentQuotes refresh')
    support.settle(buf)
    local finding
    for _, item in ipairs(require('incidentquotes.nvim.store').get(buf).findings) do
      finding = item.message:find('far as I', 1, true) and item or finding
    end
    assert.truthy(finding.code, finding.message)
  end)

  it('leaves an incident file alone that has unwritten changes', function()
    local directory = support.demo()
    support.open(directory .. '/copy/story.md')
    vim.cmd('split ' .. vim.fn.fnameescape(directory .. '/incident.yaml'))
    vim.api.nvim_buf_set_lines(0, -1, -1, true, { '# thinking' })
    vim.cmd('wincmd p')
    support.cursor_on('My lads')
    local said = support.notified(function()
      mend('Ignore IQ201 here')
    end)
    assert.truthy(said:find('changes that are not written', 1, true))
  end)
end)
