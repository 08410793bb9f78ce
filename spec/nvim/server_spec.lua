--- The server of the command line, with Neovim's own client as a reader that is not ours.
local support = require('spec.nvim.support')

describe('incidentquotes lsp', function()
  it('serves a client that knows nothing but the protocol', function()
    vim.cmd('silent! %bwipeout!')
    vim.o.swapfile = false
    vim.cmd.edit(vim.fn.fnameescape(support.COPY))
    local buf = vim.api.nvim_get_current_buf()
    local id = assert(vim.lsp.start({
      name = 'outside',
      cmd = { vim.fn.getcwd() .. '/bin/incidentquotes', 'lsp' },
      root_dir = vim.fs.dirname(support.COPY),
    }, { bufnr = buf }))
    assert(vim.wait(5000, function()
      return #vim.diagnostic.get(buf) == 9
    end, 10))
    local client = assert(vim.lsp.get_client_by_id(id))
    vim.api.nvim_win_set_cursor(0, { 7, 40 })
    local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
    local answers = assert(vim.lsp.buf_request_sync(buf, 'textDocument/hover', params, 5000))
    assert.truthy(answers[id].result.contents.value:find('IQ202', 1, true))
    -- A change, and its undo.
    vim.api.nvim_buf_set_text(
      buf,
      6,
      0,
      6,
      0,
      { '“Nobody has ever said this,” said Tom Hesketh.' }
    )
    assert(vim.wait(5000, function()
      return #vim.diagnostic.get(buf) == 10
    end, 10))
    vim.cmd('silent undo')
    assert(vim.wait(5000, function()
      return #vim.diagnostic.get(buf) == 9
    end, 10))
    if vim.fn.has('nvim-0.11') == 1 then
      client:stop()
    else
      client.stop()
    end
    assert(vim.wait(5000, function()
      return vim.lsp.get_client_by_id(id) == nil
    end, 10))
    vim.cmd('silent! %bwipeout!')
  end)
end)
