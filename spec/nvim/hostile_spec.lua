--- Incidents that somebody has made to do harm, inside Neovim: nothing of theirs runs, and what is shown
--- of them does nothing to the screen.
local support = require('spec.nvim.support')

local store = require('incidentquotes.nvim.store')

--- What a terminal could act on, and what turns the reading direction.
local EVIL = '\27]0;x\7\194\155\226\128\174\226\129\166\216\156\127'
local EVIL_YAML = '\\e]0;x\\a\\u009B\\u202E\\u2066\\u061C\\x7F'

local function harm(text)
  return text:match('[%z\1-\9\11-\31\127]')
    or text:match('\194[\128-\159]')
    or text:match('\226\128[\142\143\168-\174]')
    or text:match('\226\129[\166-\169]')
    or text:match('\216\156')
end

local INCIDENT = ([[
incidentquotes: 1
title: "%%{execute('let g:ran = 1')} E"
lang: en
sources:
  - {id: "one\u202E%%{system('x')}", file: "sources/%%#Error#one.txt", outlet: "E"}
  - {id: two, file: sources/two.txt, outlet: "<b>`!`E"}
  - {id: three, file: sources/three.lua}
copy:
  - file: copy.md
speakers:
  - {name: "Orla Quill E", aliases: ["Quill E"]}
settings: {style: ap}
]]):gsub('%%%%', '%%'):gsub('E"', EVIL_YAML .. '"')

local MODELINES = '\n# vim: set textwidth=33 foldexpr=execute("let\\ g:ran=1") fdm=expr :\n'
  .. 'vim: tw=33 ft=lua\n/* ex: set tw=33 : */\n'

local function files()
  local run = "vim.g.ran = 1\nvim.fn.writefile({}, 'ran')\n"
  return {
    ['incident.yaml'] = INCIDENT,
    ['sources/%#Error#one.txt'] = MODELINES
      .. ('“We %s saw the tide turn,” said Orla Quill, 58.\n'):format(EVIL)
      .. MODELINES,
    ['sources/two.txt'] = ('Orla %s Quill, 59: “We saw the tide turn at nine.”\n'):format(EVIL)
      .. MODELINES,
    ['sources/three.lua'] = 'vim.g.ran = 1 -- “We saw no tide turn,” said Orla Quil.\n'
      .. MODELINES,
    ['copy.md'] = ('“We %s saw a tide turn,” said Orla %s Quil, 57.\n'):format(EVIL, EVIL),
    ['.nvim.lua'] = run,
    ['sources/.nvim.lua'] = run,
    ['.exrc'] = 'let g:ran = 1\n',
    ['sources/.exrc'] = 'let g:ran = 1\n',
    ['sources/.nvimrc'] = 'let g:ran = 1\n',
    ['sources/.lvimrc'] = 'let g:ran = 1\n',
    ['sources/.editorconfig'] = 'root = true\n[*]\nindent_size = 7\nmax_line_length = 33\ncharset = latin1\n',
  }
end

describe('a hostile incident', function()
  local directory, buf
  local options =
    { modeline = vim.go.modeline, exrc = vim.go.exrc, modelineexpr = vim.go.modelineexpr }

  before_each(function()
    vim.g.ran = nil
    vim.go.modeline, vim.go.exrc, vim.go.modelineexpr = true, true, true
    directory = support.directory(files())
    vim.cmd.cd(vim.fn.fnameescape(directory))
    buf = support.open(directory .. '/copy.md')
    support.settle_claims(buf)
  end)

  after_each(function()
    vim.cmd('silent! tabonly! | silent! only! | silent! %bwipeout!')
    vim.cmd.cd('-')
    for name, value in pairs(options) do
      vim.go[name] = value
    end
    vim.fn.delete(directory, 'rf')
  end)

  it('runs nothing where its sources are shown', function()
    for _ = 1, 3 do
      vim.cmd('buffer ' .. buf)
      support.cursor_on('We ')
      vim.cmd('silent IncidentQuotes source')
      vim.cmd('silent! IncidentQuotes source')
      vim.cmd('silent! IncidentQuotes source')
    end
    local seen = 0
    for _, name in ipairs({ '%#Error#one.txt', 'two.txt', 'three.lua' }) do
      local path = directory .. '/sources/' .. name
      vim.cmd('edit ' .. vim.fn.fnameescape(path))
      vim.cmd('redraw')
      local here = vim.api.nvim_get_current_buf()
      assert.are.equal(path, vim.api.nvim_buf_get_name(here))
      assert.are_not.equal(33, vim.bo[here].textwidth)
      assert.are_not.equal(7, vim.bo[here].shiftwidth)
      assert.are_not.equal('latin1', vim.bo[here].fileencoding)
      assert.is_false(vim.bo[here].modifiable)
      assert.is_nil(vim.wo.foldexpr:find('ran', 1, true))
      seen = seen + 1
    end
    assert.are.equal(3, seen)
    assert.are.equal(vim.uv.fs_realpath(directory), vim.uv.fs_realpath(vim.fn.getcwd()))
    assert.is_nil(vim.g.ran)
    assert.are.equal(0, vim.fn.filereadable(directory .. '/ran'))
    assert.are.equal(0, vim.fn.filereadable(directory .. '/sources/ran'))
  end)

  it('runs nothing in a status line', function()
    vim.cmd('IncidentQuotes list')
    vim.cmd('redrawstatus!')
    for _, win in ipairs(vim.api.nvim_list_wins()) do
      for _, option in ipairs({ 'statusline', 'winbar' }) do
        local line = vim.wo[win][option]
        if line ~= '' then
          vim.api.nvim_eval_statusline(line, { winid = win })
        end
      end
    end
    assert.is_nil(vim.g.ran)
  end)

  it('does nothing to the screen', function()
    local shown = {}
    local function add(text)
      shown[#shown + 1] = text
    end
    local views = {}
    local function look()
      for _, other in ipairs(vim.api.nvim_list_bufs()) do
        local name = vim.api.nvim_buf_get_name(other)
        if name:find('^incidentquotes://') then
          views[name] = true
          add(table.concat(vim.api.nvim_buf_get_lines(other, 0, -1, false), '\n'))
        end
        local marks = vim.api.nvim_buf_get_extmarks(other, -1, 0, -1, { details = true })
        for _, mark in ipairs(marks) do
          for _, key in ipairs({ 'virt_text', 'virt_lines', 'sign_text' }) do
            for _, chunk in ipairs(vim.iter({ mark[4][key] }):flatten(math.huge):totable()) do
              add(tostring(chunk))
            end
          end
        end
      end
    end
    local notify, select, echo = vim.notify, vim.ui.select, vim.api.nvim_echo
    vim.notify = add
    vim.ui.select = function(items, opts)
      add(opts.prompt or '')
      for _, item in ipairs(items) do
        add(opts.format_item and opts.format_item(item) or item)
      end
    end
    vim.api.nvim_echo = function(chunks)
      for _, chunk in ipairs(chunks) do
        add(chunk[1])
      end
    end
    local ok, problem = pcall(function()
      for _, arguments in ipairs({
        'compare',
        'claims',
        'list',
        'next',
        'prev',
        'source',
        'mend',
        'pick',
        'insert',
        'loclist',
        'back',
        'add sources/no.txt',
        'init',
      }) do
        vim.cmd('tabnew | buffer ' .. buf)
        support.cursor_on('We ')
        pcall(vim.cmd, 'silent IncidentQuotes ' .. arguments)
        vim.wait(arguments == 'claims' and 400 or 20)
        look()
      end
    end)
    vim.notify, vim.ui.select, vim.api.nvim_echo = notify, select, echo
    assert(ok, problem)
    add(vim.fn.getqflist({ title = 0 }).title)
    for _, item in ipairs(vim.fn.getqflist()) do
      add(item.text)
    end
    for _, diagnostic in ipairs(vim.diagnostic.get(buf)) do
      add(diagnostic.message)
    end
    assert.is_true(views['incidentquotes://claims'] and views['incidentquotes://compare'])
    assert.is_true(#shown > 30, #shown)
    for _, text in ipairs(shown) do
      assert.is_nil(harm(text), text)
    end
    assert.is_nil(vim.g.ran)
    assert.truthy(#store.get(buf).findings > 0)
  end)

  it('is founded and checked whatever the names of its files are', function()
    local other = support.directory({
      ['bad\255\155name.txt'] = '“We saw the tide turn, and nobody moved,” said Orla Quill.\n',
      ['cut\226\128.txt'] = 'Orla Quill: “There were nine boats at the wall.”\n',
      ['\27]0;x\7\226\128\174.txt'] = '“We saw boats turn with the tide,” Ben Ashby said.\n',
      ['-rf %{x} `touch ran` $(touch ran) |touch ran.txt'] = '“Nobody moved,” she said.\n',
      ['copy.md'] = '“We saw a tide turn, and nobody moved,” said Orla Quil.\n',
    })
    vim.cmd('silent! %bwipeout!')
    vim.cmd('edit ' .. vim.fn.fnameescape(other .. '/copy.md'))
    local said = support.notified(function()
      vim.cmd('silent IncidentQuotes init')
      vim.wait(50)
    end)
    assert.is_nil(harm(said), said)
    for name, kind in vim.fs.dir(other) do
      local found = support.notified(function()
        vim.cmd('silent! edit ' .. vim.fn.fnameescape(other .. '/' .. name))
        vim.cmd('silent! IncidentQuotes')
        vim.wait(20)
      end)
      assert.are.equal('file', kind)
      assert.are_not.equal('ran', name)
      assert.is_nil(harm(found), found)
    end
    vim.fn.delete(other, 'rf')
  end)
end)
