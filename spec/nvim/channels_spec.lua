--- The channels that other plugins and Neovim's own keys use.
local support = require('spec.nvim.support')

local function client_of(buf)
  local client
  assert(vim.wait(2000, function()
    client = vim.lsp.get_clients({ bufnr = buf, name = 'incidentquotes' })[1]
    return client ~= nil and client.initialized == true
  end, 5))
  return client
end

--- Asks the language server at the cursor.
local function ask(buf, method, extra)
  local client = client_of(buf)
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  for key, value in pairs(extra or {}) do
    params[key] = value
  end
  local answers = assert(vim.lsp.buf_request_sync(buf, method, params, 2000))
  return answers[client.id].result
end

describe('diagnostics', function()
  after_each(function()
    vim.g.incidentquotes = nil
    vim.cmd('silent! %bwipeout!')
  end)

  it('are the problems only, and come when the keys rest', function()
    local buf = support.open()
    support.settle_claims(buf)
    local found
    assert(vim.wait(2000, function()
      found = vim.diagnostic.get(buf)
      return #found == 9
    end, 5))
    local by_code = {}
    for _, item in ipairs(found) do
      by_code[item.code] = (by_code[item.code] or 0) + 1
      assert.are.equal('incidentquotes', item.source)
    end
    assert.are.same({ IQ201 = 2, IQ202 = 3, IQ203 = 1, IQ204 = 1, IQ210 = 1, IQ401 = 1 }, by_code)
    assert.are.same({ 6, 30 }, { found[1].lnum, found[1].col })
    vim.cmd('IncidentQuotes off')
    assert.are.equal(0, #vim.diagnostic.get(buf))
  end)

  it('say how many are left out', function()
    vim.g.incidentquotes = { diagnostics_max = 3 }
    local buf = support.open()
    support.settle_claims(buf)
    assert(vim.wait(2000, function()
      local said
      for _, item in ipairs(vim.diagnostic.get(buf)) do
        said = item.message:match('^%d+ problems more.*') or said
      end
      return #vim.diagnostic.get(buf) == 4
        and said == '6 problems more; `:IncidentQuotes list` has all'
    end, 5))
  end)

  it('can be switched off', function()
    vim.g.incidentquotes = { diagnostics = false }
    local buf = support.open()
    support.settle_claims(buf)
    vim.wait(300)
    assert.are.equal(0, #vim.diagnostic.get(buf))
  end)
end)

describe('the language server', function()
  after_each(function()
    vim.g.incidentquotes = nil
    vim.cmd('silent! %bwipeout!')
  end)

  it('explains the quotation under the cursor, with each version', function()
    local buf = support.open()
    support.cursor_on('nobody touched it')
    local hover = ask(buf, 'textDocument/hover')
    local text = hover.contents.value
    assert.truthy(text:find('**IQ203** drops “as far as I know”', 1, true))
    assert.truthy(text:find('`npa` North Press Agency · 18 Aug 11:42', 1, true))
    -- In UTF-16 units: the curly marks before it are one each.
    assert.are.same({ line = 8, character = 55 }, hover.range.start)
  end)

  it('goes to the words in the sources, and lists every version', function()
    local buf = support.open()
    support.cursor_on('was never')
    local places = ask(buf, 'textDocument/definition')
    assert.are.equal(2, #places)
    assert.truthy(places[1].uri:find('sources/post.txt$'))
    local lines = vim.fn.readfile('data/demo/sources/post.txt')
    local range = places[1].range
    local line = lines[range.start.line + 1]
    assert.truthy(line:find('It sounded like a train that wasn', 1, true))
    local all = ask(buf, 'textDocument/references', { context = { includeDeclaration = true } })
    local copies = 0
    for _, place in ipairs(all) do
      copies = copies + (place.uri:find('story.md$') and 1 or 0)
    end
    assert.is_true(copies >= 1 and #all == #places + copies)
  end)

  it('knows the quotations with their speakers', function()
    local buf = support.open()
    local symbols = ask(buf, 'textDocument/documentSymbol')
    assert.are.equal('“It sounded like a train”', symbols[1].name)
    local nested
    for _, symbol in ipairs(symbols) do
      nested = symbol.children and symbol or nested
    end
    assert.truthy(nested.name:find('I kept shouting', 1, true))
    assert.truthy(nested.children[1].name:find('Get up the bank', 1, true))
    assert.truthy(nested.detail:find('^Martin Okafor · '))
  end)

  it('mends by code action', function()
    local buf = support.open()
    support.cursor_on('speculate')
    local client = client_of(buf)
    local params = vim.lsp.util.make_range_params(0, client.offset_encoding)
    params.context = { diagnostics = {} }
    local answers = vim.lsp.buf_request_sync(buf, 'textDocument/codeAction', params, 2000)
    local actions = answers[client.id].result
    assert.are.equal('IQ202: Take the words of chronicle', actions[1].title)
    assert.is_true(actions[1].isPreferred)
    local function resolve(action)
      return vim.lsp.buf_request_sync(buf, 'codeAction/resolve', action, 2000)[client.id]
    end
    assert.is_nil(actions[1].edit)
    local edit = resolve(actions[1]).result.edit
    vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding)
    assert.truthy(support.line_with(buf, 'it would be wrong to guess.’'))
    -- What was offered for another text is not done.
    local refused
    local said = support.notified(function()
      refused = resolve(actions[1])
    end)
    assert.is_nil(refused.result)
    assert.truthy(said:find('the text has changed meanwhile', 1, true))
    local titles = {}
    for _, action in ipairs(actions) do
      titles[#titles + 1] = action.title
    end
    assert.truthy(vim.tbl_contains(titles, 'IQ202: Accept with a note …'))
  end)

  it('offers words of the sources between quotation marks, and nowhere else', function()
    local buf = support.open()
    vim.api.nvim_buf_set_lines(buf, -1, -1, true, { '', 'She said: ‘The panel’ and left.' })
    support.settle(buf)
    support.cursor_on('‘The panel’')
    local row = vim.api.nvim_win_get_cursor(0)[1]
    vim.api.nvim_win_set_cursor(0, { row, #'She said: ‘The panel' })
    local list = ask(buf, 'textDocument/completion')
    local item
    for _, entry in ipairs(list.items) do
      item = entry.filterText:find('^The panel showed') and entry or item
    end
    assert.truthy(item)
    assert.are.equal(#'She said: ‘' - 2, item.textEdit.range.start.character)
    assert.truthy(item.detail:find('Rhona Sayle · ', 1, true))
    vim.api.nvim_win_set_cursor(0, { row, 2 })
    local nothing = ask(buf, 'textDocument/completion')
    assert.is_true(nothing == nil or nothing == vim.NIL)
  end)

  it('answers about the text as it is, not as it was', function()
    local buf = support.open()
    client_of(buf)
    support.cursor_on('nobody touched it')
    vim.api.nvim_buf_set_lines(buf, 0, 0, true, { 'New.', '' })
    local hover = ask(buf, 'textDocument/hover')
    assert.are.equal(10, hover.range.start.line)
  end)

  it('leaves the buffer with the check, and does not come where it is not wanted', function()
    local buf = support.open()
    client_of(buf)
    vim.cmd('IncidentQuotes off')
    assert.is_true(vim.wait(2000, function()
      return #vim.lsp.get_clients({ bufnr = buf, name = 'incidentquotes' }) == 0
    end, 5))
    vim.g.incidentquotes = { lsp = false }
    buf = support.open()
    vim.wait(50)
    assert.are.equal(0, #vim.lsp.get_clients({ bufnr = buf, name = 'incidentquotes' }))
  end)
end)

describe('lists and pickers', function()
  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  it('fill the location list', function()
    support.open()
    vim.cmd('IncidentQuotes loclist')
    assert.are.equal(8, #vim.fn.getloclist(0))
    vim.cmd('lclose')
  end)

  it('go to a quotation of a source', function()
    support.open()
    support.choosing('nobody touched it', function()
      vim.cmd('IncidentQuotes pick')
    end)
    assert.truthy(vim.api.nvim_buf_get_name(0):find('post.txt$'))
    local column = vim.api.nvim_win_get_cursor(0)[2]
    assert.are.equal('The panel', vim.api.nvim_get_current_line():sub(column + 1, column + 9))
  end)

  it('offer only what has some words, whoever says them and wherever', function()
    support.open()
    vim.cmd('normal! G$')
    local offered = support.choosing('nobody touched it', function()
      vim.cmd('IncidentQuotes pick sayle NOBODY post')
    end)
    assert.are.equal(1, #offered)
    vim.cmd('IncidentQuotes back')
    local said = support.notified(function()
      vim.cmd('IncidentQuotes pick zebra crossing')
    end)
    assert.truthy(said:find('no quotation with “zebra crossing”', 1, true), said)
  end)

  it('insert a quotation in house marks with who said it, verbatim', function()
    local buf = support.open()
    vim.api.nvim_buf_set_lines(buf, -1, -1, true, { '', '' })
    support.settle(buf)
    vim.api.nvim_win_set_cursor(0, { vim.api.nvim_buf_line_count(buf), 0 })
    support.choosing('nobody touched it', function()
      vim.cmd('IncidentQuotes insert')
    end)
    local line = vim.api.nvim_get_current_line()
    assert.are.equal(
      '‘The panel showed the gate as closed all night, and as far as I know nobody touched it,’ '
        .. 'said Rhona Sayle.',
      line
    )
    support.settle(buf)
    local findings = require('incidentquotes.nvim.store').get(buf).findings
    local last = findings[#findings]
    assert.is_nil(last.code)
    assert.are.equal('same', last.attribution)
  end)

  it('insert the words alone between marks', function()
    local buf = support.open()
    vim.api.nvim_buf_set_lines(buf, -1, -1, true, { '', 'She said: ‘’' })
    support.settle(buf)
    vim.api.nvim_win_set_cursor(0, { vim.api.nvim_buf_line_count(buf), #'She said: ' })
    support.choosing('nobody touched it', function()
      vim.cmd('IncidentQuotes insert')
    end)
    assert.are.equal(
      'She said: ‘The panel showed the gate as closed all night, and as far as I know nobody touched it.’',
      vim.api.nvim_get_current_line()
    )
  end)
end)

describe('the status', function()
  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  it('counts, and tells of a change once', function()
    local events = {}
    local id = vim.api.nvim_create_autocmd('User', {
      pattern = 'IncidentQuotesUpdate',
      callback = function(event)
        -- The variables are there before the event.
        events[#events + 1] = vim.b[event.data.buf].incidentquotes_status or 'gone'
      end,
    })
    local buf = support.open()
    support.settle_claims(buf)
    assert.are.same({ '✗5 ?2 ≈1 ✓9', '✗5 ?2 ≈2 ✓9' }, events)
    assert.are.equal('✗5 ?2 ≈2 ✓9', require('incidentquotes.nvim.status').line())
    local dict = vim.b[buf].incidentquotes_status_dict
    assert.are.same({ 7, 2, 9, 4 }, { dict.error, dict.missing, dict.clean, dict.sources })
    vim.cmd('IncidentQuotes off')
    assert.are.equal('gone', events[#events])
    assert.are.equal('', require('incidentquotes.nvim.status').line(buf))
    vim.api.nvim_del_autocmd(id)
  end)
end)

describe('trouble.nvim', function()
  it('gets the problems of checked buffers', function()
    package.loaded['trouble.item'] = {
      new = function(item)
        return item
      end,
    }
    support.open()
    local items
    require('trouble.sources.incidentquotes').get(function(list)
      items = list
    end)
    package.loaded['trouble.item'] = nil
    assert.are.equal(8, #items)
    assert.are.same({ 7, 30 }, items[1].pos)
    assert.are.equal('IQ202', items[1].item.code)
  end)
end)
