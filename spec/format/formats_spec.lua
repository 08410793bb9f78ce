--- Every format, read back by a reader or checked by a validator that is not ours; with the demo and with
--- an incident whose texts are hostile.
local helper = require('spec.helper')
local hostile = require('spec.format.hostile')
local json_reader = require('incidentquotes.json_reader')
local sheet_of = require('incidentquotes.sheet')

local COMMAND = helper.root .. '/bin/incidentquotes '
local quote = helper.shell_quote

local hostile_directory = hostile.incident()
local work = helper.directory({})

--- The two incidents; `root` is what paths in the output are relative to.
local incidents = {
  { name = 'the demo', file = 'data/demo/incident.yaml', copy = 'data/demo/copy/story.md' },
  {
    name = 'hostile texts',
    file = hostile_directory .. '/incident.yaml',
    copy = hostile_directory .. '/' .. hostile.COPY,
  },
}

--- The commands that copies are given to, with the formats that the grammar has for each.
local function calls_of(incident)
  return {
    scan = 'scan ' .. quote(incident.copy),
    check = 'check --fail-on never --incident ' .. quote(incident.file),
    lint = 'lint --fail-on never --style ap ' .. quote(incident.copy),
    compare = 'compare --incident ' .. quote(incident.file),
    find = 'find "the words" --incident ' .. quote(incident.file),
    report = 'report --incident ' .. quote(incident.file),
    speakers = 'report --by speaker --incident ' .. quote(incident.file),
  }
end

--- Writes what a call prints in a format to a file.
---@return string path
local function written(call, format)
  local path = ('%s/%s'):format(work, format)
  local _, errors, status =
    helper.run(('%s%s --format %s --output %s'):format(COMMAND, call, format, quote(path)))
  assert.truthy(status < 2, errors)
  return path
end

local function json_of(command)
  local output, errors, status = helper.run(command)
  assert.are.equal(0, status, errors)
  return assert(json_reader.read(output), output)
end

local function read(...)
  return json_of('node spec/format/read.mjs ' .. table.concat({ ... }, ' '))
end

--- What the record format says of the same call.
local function records(call, wanted)
  return helper.records(helper.run(COMMAND .. call .. ' --format jsonl'), wanted)
end

local function with_code(list)
  local count = 0
  for _, record in ipairs(list) do
    count = count + (record.code ~= json_reader.null and 1 or 0)
  end
  return count
end

--- A test for each incident and each of some calls.
local function each(names, test)
  for _, incident in ipairs(incidents) do
    local calls = calls_of(incident)
    for _, name in ipairs(names) do
      it(('%s: %s'):format(incident.name, name), function()
        test(calls[name], incident, name)
      end)
    end
  end
end

teardown(function()
  helper.remove(hostile_directory)
  helper.remove(work)
end)

describe('SARIF is valid for its own tool', function()
  local TOOL = 'build/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool'

  local function problems_of(path)
    local log = work .. '/validation.sarif'
    local output = helper.run(
      ('%s validate %s --output %s --log ForceOverwrite --level "Error;Warning" --kind Fail'):format(
        TOOL,
        path,
        log
      )
    )
    assert.truthy(output:find('Analysis completed successfully', 1, true), output)
    local list = {}
    for _, result in ipairs(json_reader.read(helper.read(log)).runs[1].results) do
      list[#list + 1] = result.ruleId
    end
    return list
  end

  each({ 'check', 'lint', 'report' }, function(call)
    os.rename(written(call, 'sarif'), work .. '/out.sarif')
    for _, problem in ipairs(problems_of(work .. '/out.sarif')) do
      -- There is no address of the project to tell.
      assert.are.equal('SARIF2005', problem)
    end
    local run = json_reader.read(helper.read(work .. '/out.sarif')).runs[1]
    local open, fingerprints = 0, {}
    for _, result in ipairs(run.results) do
      open = open + (result.suppressions and 0 or 1)
      local print = result.partialFingerprints['incidentquotes/v1']
      assert.is_nil(fingerprints[print])
      fingerprints[print] = true
      assert.are.equal(result.ruleId, run.tool.driver.rules[result.ruleIndex + 1].id)
    end
    assert.are.equal(with_code(records(call, 'finding')), open)
    assert.truthy(open > 0)
  end)

  it('for its schema too; both see what is not', function()
    for _, incident in ipairs(incidents) do
      assert.is_nil(read('sarif', written(calls_of(incident).report, 'sarif')).problems[1])
    end
    local form = '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",'
      .. '"runs":[{"tool":'
      .. '{"driver":{"name":"x"}},"results":[{"level":"%s","message":{"text":"x"},"locations":'
      .. '[{"physicalLocation":{"artifactLocation":{"uri":"x"},"region":{"startLine":%d,"endLine":1}}}]}]}]}'
    helper.write(work .. '/broken.sarif', form:format('worse', 1))
    assert.truthy(read('sarif', work .. '/broken.sarif').problems[1])
    helper.write(work .. '/broken.sarif', form:format('error', 2))
    assert.truthy(
      (' ' .. table.concat(problems_of(work .. '/broken.sarif'), ' ')):find(' SARIF1007')
    )
  end)

  it(
    'has columns in UTF-16 units, offsets in bytes, and what was accepted as suppressed',
    function()
      os.rename(written(calls_of(incidents[2]).check, 'sarif'), work .. '/out.sarif')
      local run = json_reader.read(helper.read(work .. '/out.sarif')).runs[1]
      assert.are.equal('utf16CodeUnits', run.columnKind)
      local text = helper.read(incidents[2].copy)
      local seen, suppressed
      for _, result in ipairs(run.results) do
        local place = result.locations[1].physicalLocation
        local region = place.region
        local words = text:sub(region.byteOffset + 1, region.byteOffset + region.byteLength)
        if words:find('^Das 😀') then
          -- One emoji and six letters before “nie” are two units each.
          local edit = result.fixes[1].artifactChanges[1].replacements[1].deletedRegion
          assert.are.same({ 7, 2 }, { region.startLine, region.startColumn })
          assert.are.equal(35, edit.startColumn)
          assert.truthy(
            place.artifactLocation.uri:find('copy/%C3%BC%20%26%3Cb%3E%27%2520', 1, true)
          )
          seen = true
        end
        if result.suppressions and result.ruleId == 'IQ202' then
          suppressed = result.suppressions[1].justification
        end
      end
      assert.truthy(seen)
      assert.truthy(suppressed:find('<i>Ed</i>', 1, true))
    end
  )

  it('fingerprints do not depend on lines', function()
    local function prints(text)
      local directory = helper.incident(text)
      local found = {}
      local call = 'check --fail-on never --incident ' .. directory .. '/incident.yaml'
      local run = json_reader.read(helper.read(written(call, 'sarif'))).runs[1]
      for i, result in ipairs(run.results) do
        found[i] = result.partialFingerprints['incidentquotes/v1']
      end
      helper.remove(directory)
      return found
    end
    local before = prints('“We saw the tide turn, and nobody moved,” said Orla Quill.\n')
    local behind =
      prints('# Tide\n\nMore.\n\n“We saw the tide turn, and nobody moved,” said Orla Quill.\n')
    assert.are.equal(1, #before)
    assert.are.same(before, behind)
  end)
end)

describe('reviewdog’s diagnostics are valid', function()
  each({ 'check', 'lint', 'report' }, function(call)
    local found = read('rdjsonl', written(call, 'rdjsonl'))
    assert.is_nil(found.problems[1])
    assert.are.equal(with_code(records(call, 'finding')), found.diagnostics)
  end)

  it('with suggestions that make the copy agree with its source', function()
    local text =
      '“We saw 😀 the tide turn, and as far as I know nobody ran,” said Orla Quill.\n'
    local directory = helper.incident(text, {
      ['daily.txt'] = '“We saw 😀 the tide turn, and as far as I know nobody moved,” said Orla Quill.\n',
    })
    local call = 'check --incident ' .. directory .. '/incident.yaml'
    local diagnostic = json_reader.read(helper.read(written(call, 'rdjsonl')))
    helper.remove(directory)
    local suggestion = diagnostic.suggestions[1]
    local from, to = suggestion.range.start.column, suggestion.range['end'].column
    local mended = text:sub(1, from - 1) .. suggestion.text .. text:sub(to)
    assert.are.equal((text:gsub('ran', 'moved')), mended)
  end)
end)

describe('Neovim reads quickfix lines', function()
  each({ 'check', 'lint', 'report' }, function(call, incident)
    local nvim = os.getenv('IQ_NVIM_NEW') or 'nvim'
    local path = written(call, 'quickfix')
    local script = work .. '/read.lua'
    -- The file that the words stand in may have any name: brackets are no pattern in the list.
    helper.write(
      script,
      ([[
      local out = {}
      for _, form in ipairs({ vim.o.errorformat, '%%f:%%l:%%c: %%t%%*[^:]: %%m' }) do
        vim.o.errorformat = form
        vim.cmd('silent cgetfile ' .. vim.fn.fnameescape(%q))
        for _, item in ipairs(vim.fn.getqflist()) do
          local name = vim.api.nvim_buf_get_name(item.bufnr)
          out[#out + 1] = { item.lnum, item.col, item.type, item.valid, name, item.text }
        end
      end
      io.stdout:write(vim.json.encode(out))]]):format(path)
    )
    local list = json_of(nvim .. ' --clean --headless -l ' .. script)
    local wanted = {}
    for _, record in ipairs(records(call, 'finding')) do
      wanted[#wanted + 1] = record.code ~= json_reader.null and record or nil
    end
    assert.are.equal(2 * #wanted, #list)
    local types = { error = 'e', warning = 'w', info = 'i', hint = 'n' }
    for i, item in ipairs(list) do
      local record = wanted[(i - 1) % #wanted + 1]
      assert.are.same({ record.line, record.column, 1 }, { item[1], item[2], item[4] })
      assert.are.equal(i > #wanted and types[record.severity] or '', item[3])
      assert.truthy(item[6]:find(record.code, 1, true))
      assert.are.equal(incident.copy:match('[^/]+$'), item[5]:match('[^/]+$'))
    end
  end)
end)

describe('annotations are read as JSON-LD, and their words found again', function()
  each({ 'scan', 'check', 'lint', 'report' }, function(call, _, name)
    local found = read('annotation', written(call, 'annotation'), quote(helper.root))
    assert.is_nil(found.problems[1])
    assert.are.same({ 'http://www.w3.org/ns/oa#Annotation' }, { found.types[1] })
    local expected = #records(call, name == 'scan' and 'quotation' or 'finding')
    assert.truthy(expected > 0 and found.annotations >= expected)
    assert.truthy(found.resources >= found.annotations)
  end)
end)

describe('a page', function()
  each({ 'report', 'speakers' }, function(call)
    assert.is_nil(read('html', written(call, 'html')).problems[1])
  end)

  it('the validator sees what is not', function()
    helper.write(work .. '/broken.html', '<!DOCTYPE html><title>x</title><p><img src=x><h7>y')
    assert.truthy(read('html', work .. '/broken.html').problems[1])
  end)
end)

describe('CSV is read by SQLite', function()
  each({ 'scan', 'check', 'lint', 'compare', 'find', 'report', 'speakers' }, function(call, _, name)
    local path = written(call, 'csv')
    local text = helper.read(path)
    assert.truthy(text:find('\r\n$'))
    local output, errors = helper.run(
      ('sqlite3 -json -cmd ".import --csv %s t" :memory: "select * from t"'):format(path)
    )
    assert.are.equal('', errors)
    local rows = output ~= '' and json_reader.read(output) or {}
    -- Nothing that a spreadsheet would compute.
    for _, row in ipairs(rows) do
      for key, value in pairs(row) do
        assert.falsy(type(value) == 'string' and value:find('^[=+@]'), key)
        assert.falsy(key ~= 'low' and key ~= 'high' and tostring(value):find('^%-'), key)
      end
    end
    local expected = 0
    for _, record in ipairs(records(call)) do
      if record.type == 'name' and name ~= 'report' then
        for _, variant in ipairs(record.variants) do
          expected = expected + #variant.mentions
        end
      elseif record.members and name ~= 'report' then
        expected = expected + #record.members
      elseif record.type == 'finding' or name ~= 'report' then
        expected = expected + 1
      end
    end
    -- Records leave out numbers, names and style that were accepted; a table does not.
    local decided = 0
    for _, row in ipairs(rows) do
      local is_quotation = row.relation ~= 'style' and row.relation ~= 'conflict'
      local is_decided = row.status == 'ignored' or row.status == 'accepted'
      decided = decided + (is_decided and not is_quotation and 1 or 0)
    end
    assert.are.equal(expected, #rows - decided)
  end)

  it('and keeps words that hold commas, marks and beginnings of formulas', function()
    local directory = helper.directory({
      ['a.txt'] = 'She said: “=1+1, "so" — x”. She said: “@home we stay”. She said: “- not so”.\n',
    })
    local path = written('scan ' .. directory .. '/a.txt', 'csv')
    helper.remove(directory)
    local output =
      helper.run(('sqlite3 -cmd ".import --csv %s t" :memory: "select words from t"'):format(path))
    assert.are.equal("'=1+1, \"so\" — x\nso\n'@home we stay\n'- not so\n", output)
  end)
end)

describe('TEI is valid', function()
  each({ 'scan', 'compare', 'report' }, function(call, incident, name)
    local path = written(call, 'tei')
    local _, errors, status = helper.run('xmllint --noout --relaxng spec/format/tei.rng ' .. path)
    assert.are.equal(0, status, errors)
    if name == 'scan' then
      -- The text stands there as it is in the file, paragraph by paragraph.
      local words =
        helper.run(([[xmllint --xpath "string(//*[local-name()='div'])" %s]]):format(path))
      local plain = helper.read(incident.copy)
      if plain:find('^[\32-\126\n\128-\255]*$') and not plain:find('\255') then
        assert.are.equal((plain:gsub('%s+', '')), (words:gsub('%s+', '')))
      end
    end
  end)

  it('and names each version', function()
    local path = written(calls_of(incidents[1]).report, 'tei')
    local readings = helper.run(
      ([[xmllint --xpath "//*[local-name()='rdg'][text()='eleven']/@wit" %s]]):format(path)
    )
    assert.truthy(
      readings:find('wit="#w4 #w3"', 1, true) or readings:find('wit="#w3 #w4"', 1, true)
    )
  end)
end)

describe('an audit sheet', function()
  local CMARK = 'cmark-gfm -e table -e strikethrough -e autolink -e tagfilter --unsafe '

  --- Tags of a page by name.
  local function tags(page)
    local count = {}
    for name in page:gmatch('<(%a[%w]*)') do
      count[name] = (count[name] or 0) + 1
    end
    return count
  end

  each({ 'report', 'speakers' }, function(call)
    local page = helper.run(CMARK .. written(call, 'markdown'))
    local found = tags(page)
    -- Nothing but what the sheet itself is made of.
    local own = 'h1 h2 h3 p strong del blockquote code table thead tbody tr th td ul li'
    for name in pairs(found) do
      assert.truthy((' ' .. own .. ' '):find(' ' .. name .. ' ', 1, true), name .. ' in ' .. page)
    end
    -- All rows of a table have as many cells as its head.
    for head, body in page:gmatch('<thead>(.-)</thead>%s*<tbody>(.-)</tbody>') do
      local _, columns = head:gsub('<th', '')
      for row in body:gmatch('<tr>(.-)</tr>') do
        assert.are.equal(columns, select(2, row:gsub('<td', '')), row)
      end
    end
  end)

  it('has every finding, what was not checked, and who accepted what', function()
    local call = calls_of(incidents[2]).report
    local page = helper.run(CMARK .. written(call, 'markdown'))
    local text = page:gsub('<!%-%-.-%-%->', ''):gsub('<[^>]*>', '')
    for entity, character in pairs({
      ['&lt;'] = '<',
      ['&gt;'] = '>',
      ['&quot;'] = '"',
      ['&amp;'] = '&',
    }) do
      text = text:gsub(entity, (character:gsub('%%', '%%%%')))
    end
    for _, record in ipairs(records(call, 'finding')) do
      if record.code ~= json_reader.null then
        assert.truthy(text:find(record.message, 1, true), record.message)
      end
    end
    for _, wanted in ipairs({
      'nothing beyond the 2 supplied sources was looked at',
      '<i>Ed</i> | @ed',
      '=1+1 | <u>ok</u> `fine`',
      'See www.x.example or http://x.example/a or me@x.example :tada: never please,',
      '=HYPERLINK(1) | a `tick` and **moons** ~~struck~~ [link](javascript:alert(1))',
    }) do
      assert.truthy(text:find(wanted, 1, true), wanted)
    end
  end)

  it('tells what has changed since an earlier one', function()
    local before =
      helper.incident('“We saw the tide turn, and nobody moved,” said Orla Quill.\n')
    local call = 'report --incident ' .. before .. '/incident.yaml'
    helper.run(COMMAND .. call .. ' --format jsonl --output ' .. work .. '/earlier')
    helper.write(before .. '/copy.md', '“We saw the tide fall,” said Orla Quill.\n')
    local since = call .. ' --since ' .. work .. '/earlier'
    local sheet = helper.read(written(since, 'markdown'))
    local run = json_reader.read(helper.read(written(since, 'sarif'))).runs[1]
    local rows = helper.read(written(since, 'csv'))
    local page = helper.read(written(since, 'html'))
    helper.remove(before)
    assert.truthy(sheet:find('**1 new**, **1 gone**', 1, true))
    assert.truthy(
      sheet:find('## Gone since the earlier report\n\n- copy.md:1 IQ203 “We saw', 1, true)
    )
    assert.truthy(page:find('<strong>1 new</strong>, <strong>1 gone</strong>', 1, true))
    assert.truthy(rows:find(',gone,IQ203,', 1, true))
    assert.truthy(
      page:find('<bdi>copy.md:1</bdi> IQ203 “<bdi>We saw the tide turn, and', 1, true)
    )
    assert.truthy(rows:find(',gone,IQ203,[^\r]*We saw the tide turn, and nobody moved'))
    assert.are.same(
      { 'new', 'absent' },
      { run.results[1].baselineState, run.results[2].baselineState }
    )
  end)

  it('has the levels that findings have', function()
    local names = {}
    for _, level in ipairs(sheet_of.levels) do
      names[level[1]] = true
    end
    for _, name in ipairs({ 'error', 'warning', 'info', 'hint', 'accepted', 'clean' }) do
      assert.truthy(names[name], name)
    end
  end)
end)

describe('a table of speakers', function()
  it('is no list of places', function()
    local call = calls_of(incidents[1]).speakers
    for _, format in ipairs({ 'sarif', 'rdjsonl', 'quickfix', 'annotation', 'tei' }) do
      local _, errors, status = helper.run(COMMAND .. call .. ' --format ' .. format)
      assert.are.equal(2, status)
      assert.truthy(errors:find('--by speaker is a table', 1, true))
    end
  end)
end)
