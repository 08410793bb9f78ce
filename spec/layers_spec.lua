--- The direction of the project: data, C core, binding, Lua without Neovim, store, renderers,
--- commands. Nothing looks back.
local helper = require('spec.helper')

local function files(pattern)
  local list = {}
  for path in helper.run('ls ' .. pattern):gmatch('[^\n]+') do
    list[#list + 1] = path
  end
  assert(#list > 0, pattern)
  return list
end

describe('in the C core', function()
  --- A folder includes its own headers, the public one, and those of folders before it.
  local FOLDERS = {}
  for folder in
    ('base text language quotation mention speaker fact scan match lint incident'):gmatch('%w+')
  do
    FOLDERS[#FOLDERS + 1] = folder
  end

  local function core()
    local list = {}
    for place, folder in ipairs(FOLDERS) do
      for _, path in ipairs(files('csrc/' .. folder .. '/*.[ch]')) do
        list[#list + 1] = { path = path, folder = folder, place = place, text = helper.read(path) }
      end
    end
    return list
  end

  it('every source stands in a folder', function()
    local known = ' incidentquotes fuzz lua test tool ' .. table.concat(FOLDERS, ' ') .. ' '
    for folder in helper.run('cd csrc && ls -d */'):gmatch('(%w+)/') do
      assert.truthy(known:find(' ' .. folder .. ' ', 1, true), folder)
    end
    assert.are.equal('csrc/incidentquotes.h', table.concat(files('csrc/*.*'), ' '))
  end)

  it('a folder asks only those before it', function()
    local place_of = {}
    for place, folder in ipairs(FOLDERS) do
      place_of[folder] = place
    end
    for _, source in ipairs(core()) do
      for include in source.text:gmatch('#include "([^"]+)"') do
        local folder = include:match('^(%w+)/')
        local public = include == 'incidentquotes.h' or folder == 'incidentquotes'
        assert.truthy(public or place_of[folder], source.path .. ': ' .. include)
        assert.truthy(public or place_of[folder] <= source.place, source.path .. ': ' .. include)
      end
    end
  end)

  it('only the binding knows Lua', function()
    for _, source in ipairs(core()) do
      assert.falsy(
        source.text:find('#include <l%a*ua%a*%.h>') or source.text:find('lauxlib'),
        source.path
      )
    end
    for _, path in ipairs(files('csrc/lua/*.c')) do
      assert.truthy(helper.read(path):find('#include "lua/lua_%l+%.h"'), path)
    end
  end)

  it('the binding reaches the core through its public header alone', function()
    for _, path in ipairs(files('csrc/lua/*.[ch]')) do
      for include in helper.read(path):gmatch('#include "([^"]+)"') do
        assert.truthy(
          include == 'incidentquotes.h' or include:match('^lua/lua_%l+%.h$'),
          path .. ': ' .. include
        )
      end
    end
  end)

  it('nothing aborts', function()
    local sources = core()
    for _, path in ipairs(files('csrc/lua/*.[ch]')) do
      sources[#sources + 1] = { path = path, text = helper.read(path) }
    end
    for _, source in ipairs(sources) do
      local path, text = source.path, '\n' .. source.text
      assert.falsy(text:find('%f[%w]abort%('), path)
      assert.falsy(text:find('%f[%w]exit%('), path)
    end
  end)
end)

describe('in Lua', function()
  local function without_neovim()
    local list = {}
    for _, pattern in ipairs({ '', 'cli/', 'format/' }) do
      for _, path in ipairs(files('lua/incidentquotes/' .. pattern .. '*.lua')) do
        list[#list + 1] = not path:find('health') and path or nil
      end
    end
    return list
  end

  it('only lua/incidentquotes/nvim and health know Neovim', function()
    for _, path in ipairs(without_neovim()) do
      assert.falsy(helper.read(path):find('%f[%w]vim%.'), path)
    end
  end)

  it('nothing outside Neovim’s part requires it', function()
    for _, path in ipairs(without_neovim()) do
      local text = helper.read(path)
      if path == 'lua/incidentquotes/init.lua' then
        -- Plugin managers call setup of the module's own name; nothing else looks up.
        text = text:gsub("return require%('incidentquotes%.nvim%.setup'%)%.setup%(options%)", '')
      end
      assert.falsy(text:find("require('incidentquotes.nvim", 1, true), path)
    end
  end)

  it('the command line is known to nothing, and formats to the outermost parts alone', function()
    for _, path in ipairs(without_neovim()) do
      local text = helper.read(path)
      if not path:find('/cli') then
        assert.falsy(text:find("require('incidentquotes.cli", 1, true), path)
        local outermost = path == 'lua/incidentquotes/init.lua'
        assert.truthy(outermost or not text:find("require('incidentquotes.format'", 1, true), path)
      end
    end
  end)

  --- Each may require those of a lower number; renderers of one number do not know each other.
  local ranks = {
    message = 1,
    position = 1,
    typing = 2,
    config = 1,
    highlight = 1,
    place = 1,
    guard = 3,
    snapshot = 2,
    window = 1,
    room = 1,
    build = 2,
    job = 2,
    incidents = 2,
    store = 2,
    marks = 3,
    status = 3,
    diagnostics = 3,
    lsp = 3,
    keymaps = 3,
    setup = 8,
    claims = 3,
    nav = 3,
    list = 4,
    attach = 4,
    textobject = 4,
    source = 4,
    compare = 5,
    panel = 5,
    picker = 5,
    mending = 5,
    views = 6,
    founding = 6,
    command = 7,
  }

  it('the arrows between Neovim’s parts point one way', function()
    for _, path in ipairs(files('lua/incidentquotes/nvim/*.lua')) do
      local name = path:match('([%w_]+)%.lua$')
      local own = assert(ranks[name], name .. ' has no rank')
      local text = '\n' .. helper.read(path)
      for line in text:gmatch('\n([^\n]*)') do
        local required = line:match("require%('incidentquotes%.nvim%.(%a+)'%)")
        if required and required ~= name then
          assert.truthy(ranks[required] < own, name .. ' requires ' .. required)
        end
      end
    end
  end)

  it('nothing runs a program or compiles a text, but what builds the core', function()
    local paths = files('lua/incidentquotes/nvim/*.lua plugin/*.lua bin/incidentquotes')
    for _, path in ipairs(without_neovim()) do
      paths[#paths + 1] = path
    end
    for _, path in ipairs(paths) do
      local text = helper.read(path)
      for _, pattern in ipairs({
        'io%.popen',
        'os%.execute',
        'loadstring',
        'loadfile',
        'dofile',
        '%f[%w_.:]load%(',
        'vim%.system%(',
        'vim%.fn%.system',
        'jobstart',
        'uv%.spawn',
        'termopen',
      }) do
        local builds = path == 'lua/incidentquotes/nvim/build.lua' and pattern == 'vim%.system%('
        assert.are.equal(builds, text:find(pattern) ~= nil, path .. ': ' .. pattern)
      end
    end
  end)

  it('the plugin file requires nothing when it is sourced', function()
    for line in helper.read('plugin/incidentquotes.lua'):gmatch('[^\n]+') do
      assert.falsy(line:find('^[^ ].*require'), line)
    end
  end)
end)

describe('files', function()
  it('stay under 500 lines', function()
    for _, pattern in ipairs({
      'csrc/*.h',
      'csrc/*/*.[ch]',
      'lua/*/*.lua',
      'lua/*/*/*.lua',
      'spec/*.lua',
      '.ci/*',
    }) do
      for _, path in ipairs(files(pattern)) do
        local _, lines = helper.read(path):gsub('\n', '')
        assert.truthy(lines <= 500 or path:find('_table%.c$'), path .. ' has ' .. lines)
      end
    end
  end)
end)
