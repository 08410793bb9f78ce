--- What the README and the help promise is so.
local helper = require('spec.helper')

local function blocks(language)
  local list = {}
  for block in helper.read('README.md'):gmatch('\n```' .. language .. '\n(.-)\n```') do
    list[#list + 1] = block
  end
  return list
end

describe('the README', function()
  it('has a script of ten lines that works as printed', function()
    local script
    for _, block in ipairs(blocks('lua')) do
      script = block:find('iq.open', 1, true) and block or script
    end
    local lua = "LUA_PATH='./lua/?.lua;./lua/?/init.lua' LUA_CPATH='./lua/?.so' " .. helper.lua54
    local path = os.tmpname()
    helper.write(path, script)
    local output, errors, status = helper.run(lua .. ' ' .. path)
    os.remove(path)
    assert.are.equal('', errors)
    assert.are.equal(0, status)
    assert.truthy(output:find('IQ203\tdrops “as far as I know”', 1, true))
    assert.truthy(output:find('We ran.\n', 1, true))
  end)

  it('lists commands that exist', function()
    for name in table.concat(blocks('sh'), '\n'):gmatch('bin/incidentquotes (%l+)') do
      local _, _, status = helper.run('bin/incidentquotes ' .. name .. ' --help')
      assert.are.equal(0, status)
    end
    for target in table.concat(blocks('sh'), '\n'):gmatch('make (%l+) ') do
      assert.truthy(helper.read('Makefile'):find('\n' .. target .. ':', 1, true))
    end
  end)

  it('audits a draft in CI as its snippets say', function()
    local place = helper.run('mktemp -d'):gsub('%s+$', '')
    helper.run(('cp -r data/demo %s/drafts && ln -s "$PWD" %s/incidentquotes'):format(place, place))
    local readme = helper.read('README.md'):gsub('\n +(%-%-format sarif)', ' %1')
    local statuses = {}
    for line in readme:gmatch('%.%./incidentquotes/bin/incidentquotes ([^\n]+)') do
      local _, errors, status =
        helper.run(('cd %s/drafts && ../incidentquotes/bin/incidentquotes %s'):format(place, line))
      assert.are.equal('', errors, line)
      statuses[#statuses + 1] = status
    end
    -- GitHub's check; GitLab's report, which never fails, and its check.
    assert.are.same({ 1, 0, 1 }, statuses)
    assert.truthy(helper.read(place .. '/drafts/quotations.sarif'):find('"IQ201"', 1, true))
    assert.truthy(helper.read(place .. '/drafts/report.html'):find('</html>', 1, true))
    helper.remove(place)
  end)

  it('has a line that makes a table of speakers', function()
    local line =
      helper.read('README.md'):match('\n(bin/incidentquotes report %-%-by speaker [^|\n]+)|')
    local output, errors, status = helper.run((line:gsub(' articles', ' data/demo/sources')))
    assert.are.same({ '', 0 }, { errors, status })
    assert.are.equal(
      'speaker,outlets,quotations,utterances,versions,disputed',
      output:match('^[^\r\n]+')
    )
    assert.truthy(output:find('\nRhona Sayle,3,', 1, true))
  end)

  it('links to files that exist', function()
    for path in helper.read('README.md'):gmatch('%]%(([^)]+)%)') do
      assert.truthy(io.open(path, 'rb'), path)
    end
  end)
end)

describe('the guide to reading', function()
  it('tells every key that a language has', function()
    local guide = helper.read('doc/reading.md')
    local count = 0
    for _, path in ipairs(helper.files('data/lang', '%.yaml$')) do
      for key in ('\n' .. helper.read(path)):gmatch('\n([%l_]+):') do
        count = count + 1
        assert.truthy(guide:find('`' .. key .. '[`:]'), path .. ': ' .. key)
      end
    end
    assert.is_true(count > 500)
  end)
end)

describe('the help', function()
  local help = helper.read('doc/incidentquotes.txt')

  --- Whether the help has a tag, and words about it in its line or below.
  local function has_tag(tag)
    return help:find('*' .. tag .. '*', 1, true) ~= nil
  end

  it('has a tag and a line for every subcommand', function()
    local text = helper.read('lua/incidentquotes/nvim/command.lua')
    local count = 0
    for name in text:gmatch('\n  (%l+) = {[^\n]*core = ') do
      count = count + 1
      assert.truthy(has_tag(':IncidentQuotes-' .. name), name)
    end
    for name in text:gmatch('\n  (%l+) = {\n    core = ') do
      count = count + 1
      assert.truthy(name == 'check' or has_tag(':IncidentQuotes-' .. name), name)
      assert.truthy(help:find('IncidentQuotes[^\n]* ' .. name), name)
    end
    assert.truthy(count >= 18, count)
  end)

  it('shows every map', function()
    local count = 0
    for list in helper.read('plugin/incidentquotes.lua'):gmatch('ipairs%({(.-)}%)') do
      for name in list:gmatch("'(%l+)'") do
        count = count + 1
        assert.truthy(help:find(('<Plug>(IncidentQuotes-%s)'):format(name), 1, true), name)
      end
    end
    assert.truthy(count >= 15, count)
  end)

  it('describes every option with its default', function()
    local schema = helper.read('lua/incidentquotes/nvim/config.lua')
    local count = 0
    for name in schema:match('M%.schema = (%b{})'):gmatch('\n  ([%l_]+) = {') do
      count = count + 1
      assert.truthy(help:find('\n    ' .. name .. ' = '), name)
      assert.truthy(schema:find('---@field ' .. name .. ' ', 1, true), name)
    end
    assert.truthy(count >= 12, count)
  end)

  it('describes every highlight group', function()
    local groups = helper.read('lua/incidentquotes/nvim/highlight.lua'):match('M%.groups = (%b{})')
    local count = 0
    for name in groups:gmatch('\n  (IncidentQuotes%a+) = ') do
      count = count + 1
      assert.truthy(has_tag('hl-' .. name), name)
    end
    assert.truthy(count >= 25, count)
  end)

  it('describes every event and buffer variable', function()
    for path in helper.run('ls lua/incidentquotes/nvim/*.lua'):gmatch('[^\n]+') do
      local text = helper.read(path)
      for name in text:gmatch("pattern = '(IncidentQuotes%a+)'") do
        assert.truthy(has_tag(name), name)
      end
      for name in text:gmatch('vim%.b%[buf%]%.(incidentquotes_[%l_]+)') do
        assert.truthy(has_tag('b:' .. name), name)
      end
    end
  end)

  it('describes every code', function()
    local count = 0
    for path in helper.run('ls csrc/*.h csrc/*/*.[ch] lua/incidentquotes/*.lua'):gmatch('[^\n]+') do
      for code in helper.read(path):gmatch('["\'](IQ%d%d%d)["\']') do
        count = count + 1
        assert.truthy(help:find('\n' .. code .. '  ', 1, true), code)
      end
    end
    assert.truthy(count >= 30, count)
    for name in
      helper.read('csrc/quotation/style_table.c'):match('iq_style_names%[%] = "(.-)"'):gmatch('%l+')
    do
      assert.truthy(help:find('\n' .. name .. '  ', 1, true), name)
    end
  end)

  it('names every function of the module', function()
    for name, value in pairs(require('incidentquotes')) do
      if type(value) == 'function' then
        assert.truthy(has_tag(('incidentquotes.%s()'):format(name)), name)
      end
    end
  end)

  it('has examples of Lua that work as printed', function()
    local section = help:match('\n14%. Lua.-\n15%. ')
    local parts = { "local iq = require('incidentquotes')" }
    for block in section:gmatch('>lua\n(.-)\n<') do
      parts[#parts + 1] = block
    end
    assert.truthy(#parts >= 8)
    assert(assert((loadstring or load)(table.concat(parts, '\n'))))()
  end)

  it('has no line that is too wide for it', function()
    for line in help:gmatch('[^\n]+') do
      local _, characters = line:gsub('[^\128-\191]', '')
      assert.truthy(characters <= 80, line)
    end
  end)

  it('links only to tags that there are', function()
    for tag in help:gmatch('|(incidentquotes[^|%s]*)|') do
      assert.truthy(has_tag(tag), tag)
    end
  end)
end)
