--- Formats, in every Lua: the same bytes as the command line writes, and the titles of the codes.
local codes = require('incidentquotes.codes')
local escape = require('incidentquotes.escape')
local format = require('incidentquotes.format')
local grammar = require('incidentquotes.cli.grammar')
local helper = require('spec.helper')
local iq = require('incidentquotes')
local lines_of = require('incidentquotes.lines')
local report_of = require('incidentquotes.report')
local score = require('incidentquotes.score')
local uri = require('incidentquotes.uri')

describe('a format', function()
  it('is there for each name that a command has', function()
    local known = {}
    for _, item in ipairs(format.list) do
      known[item[1]] = true
    end
    for _, command in ipairs(grammar.commands) do
      for _, name in ipairs(command.formats or {}) do
        assert.truthy(known[name], name)
      end
    end
  end)

  it('is the same in every Lua, and by the command line', function()
    local incident = assert(iq.open('data/demo/incident.yaml'))
    local reviews = assert(incident:reviews())
    local report = report_of.of_reviews('report', incident, reviews, assert(incident:compare()))
    for _, item in ipairs(format.list) do
      local name = item[1]
      local written = format.write(name, report)
      local printed =
        helper.run('bin/incidentquotes report --incident data/demo/incident.yaml --format ' .. name)
      assert.truthy(#written > 100, name)
      assert.are.equal(printed, written, name)
    end
    incident:close()
  end)

  it('offers nothing for one click that would hide words which nobody said', function()
    local directory = helper.incident('“Nobody told us anything at all,” said Orla Quill.\n')
    local call = 'bin/incidentquotes check -i ' .. directory .. '/incident.yaml --format '
    local sarif, diagnostics = helper.run(call .. 'sarif'), helper.run(call .. 'rdjsonl')
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local review = assert(incident:reviews())[1]
    local actions = require('incidentquotes.mend').actions(review, review.findings[1])
    incident:close()
    helper.remove(directory)
    for _, output in ipairs({ sarif, diagnostics }) do
      assert.truthy(output:find('IQ201', 1, true), output)
      assert.falsy(output:find('"fixes"', 1, true) or output:find('"suggestions"', 1, true), output)
    end
    -- An editor's menu has it, and not first.
    assert.are.equal('Take the quotation marks off', actions[1].title)
    assert.falsy(actions[1].preferred)
  end)

  it('has in a sheet where every version stands, and what stands around a part', function()
    local directory = helper.incident(
      '“We saw the tide turn,” said Orla Quill. “As far as I know nobody moved,” she said.\n',
      {
        ['incident.yaml'] = 'incidentquotes: 1\nlang: en\nsources:\n'
          .. '  - {id: daily, file: daily.txt, published: 2031-05-02}\n'
          .. '  - {id: wire, file: wire.txt}\n  - {id: costa, file: costa.txt, lang: es}\n'
          .. 'copy: [{file: copy.md}]\n',
        ['costa.txt'] = 'Las barcas volvieron al puerto.\n',
      }
    )
    local call = 'bin/incidentquotes report -i ' .. directory .. '/incident.yaml --format '
    local sheet, page = helper.run(call .. 'markdown'), helper.run(call .. 'html')
    helper.remove(directory)
    for _, output in ipairs({ sheet, page }) do
      for _, wanted in ipairs({
        'published 2031%-05%-02; 2 dates are not known',
        '✓[^\n]* part of a longer quotation',
        'Orla Quill · part of a longer quotation · line 3',
        'Orla Quill · part of a longer quotation · line 1',
        'what the copy translates from it can be told only by guess',
      }) do
        assert.truthy(output:find(wanted), wanted .. ' in ' .. output)
      end
    end
    assert.truthy(
      sheet:find('daily has behind it: “, and as far as I know nobody …”', 1, true),
      sheet
    )
    assert.truthy(
      page:find(
        'We saw the tide turn<span class="by">, and as far as I know nobody …</span>',
        1,
        true
      ),
      page
    )
  end)

  it('has no time in TEI that there is not', function()
    local function when(published)
      local directory = helper.incident('“We saw the tide turn,” said Orla Quill.\n', {
        ['incident.yaml'] = 'incidentquotes: 1\nlang: en\nsources: [{id: daily, file: daily.txt, '
          .. 'published: "'
          .. published
          .. '"}]\ncopy: [{file: copy.md}]\n',
      })
      local tei, errors, status =
        helper.run('bin/incidentquotes report --format tei -i ' .. directory .. '/incident.yaml')
      helper.remove(directory)
      return status == 0 and (tei:match('<date when="([^"]*)"') or 'none') or errors
    end
    for published, wanted in pairs({
      ['2031-05-02T21:10Z'] = '2031-05-02T21:10:00Z',
      ['2032-02-29'] = '2032-02-29',
      ['2031-05-02T21:10:09+02:00'] = '2031-05-02T21:10:09+02:00',
    }) do
      assert.are.equal(wanted, when(published))
    end
    for _, published in ipairs({ '2031-99-99T99:99Z', '2031-02-29', '2031-05-02T24:61Z' }) do
      local found = when(published)
      assert.truthy(found == 'none' or found:find('published', 1, true), found)
    end
  end)

  it('digests a text once, however many records are about it', function()
    local core = require('incidentquotes.core')
    local directory = helper.incident(('“We saw the tide turn,” said Orla Quill.\n\n'):rep(200))
    local incident = assert(iq.open(directory .. '/incident.yaml'))
    local report = report_of.of_reviews('check', incident, assert(incident:reviews()))
    local digest, bytes, size = core.digest, 0, 0
    for _, text in ipairs(report.texts) do
      size = size + #text.text
    end
    for _, name in ipairs({ 'annotation', 'sarif', 'tei', 'jsonl', 'html' }) do
      core.digest = function(text)
        bytes = bytes + (#text > 2000 and #text or 0)
        return digest(text)
      end
      local ok, problem = pcall(format.write, name, report)
      core.digest = digest
      assert.truthy(ok, problem)
    end
    incident:close()
    helper.remove(directory)
    -- The names of all annotations are digested as a whole besides.
    assert.truthy(bytes > 0 and bytes < 3 * size, bytes)
  end)

  it('looks at the quotations of a paragraph only', function()
    local spans = require('incidentquotes.spans')
    local list, reads = {}, 0
    for i = 1, 1000 do
      local place = { start = i * 10, ['end'] = i * 10 + 5 }
      list[i] = setmetatable({}, {
        __index = function(_, key)
          reads = reads + 1
          return place[key]
        end,
      })
    end
    -- One runs on through three paragraphs.
    list[500] = { start = 5000, ['end'] = 5025 }
    local within, found = spans.within(list), {}
    for at = 10, 10000, 10 do
      for _, span in ipairs(within(at, at + 8)) do
        found[span.index] = (found[span.index] or 0) + 1
      end
    end
    for i = 1, 1000 do
      assert.are.equal(i == 500 and 3 or 1, found[i])
    end
    assert.truthy(reads < 10 * #list, reads)
  end)

  it('names files from the working directory, whatever the incident calls them', function()
    local call = 'cd data && ../bin/incidentquotes check --incident demo/incident.yaml --format '
    assert.truthy(helper.run(call .. 'quickfix'):find('^demo/copy/story%.md:7:31: error: IQ202 '))
    assert.truthy(helper.run(call .. 'rdjsonl'):find('"path":"demo/copy/story.md"', 1, true))
    assert.truthy(helper.run(call .. 'sarif'):find('"uri":"demo/sources/post.txt"', 1, true))
  end)

  it('tells numbers, names and style that were accepted, and by whom', function()
    local directory = helper.incident('“We saw the tide turn", said Orla Quill.\n', {
      ['incident.yaml'] = 'incidentquotes: 1\nlang: en\nsources: [{id: daily, file: daily.txt}]\n'
        .. 'copy: [{file: copy.md}]\nsettings: {style: ap}\n'
        .. "accepted: [{code: IQ105, words: '“We saw the tide turn\"', by: Ed, note: as typed}]\n",
    })
    local call = 'bin/incidentquotes report --incident ' .. directory .. '/incident.yaml --format '
    local sheet, tables = helper.run(call .. 'markdown'), helper.run(call .. 'csv')
    local text = helper.run(call:gsub('report', 'check') .. 'text')
    helper.remove(directory)
    assert.truthy(text:find('copy.md:1:1: ok accepted by Ed: as typed (', 1, true), text)
    assert.truthy(sheet:find('## Accepted and ignored', 1, true))
    assert.truthy(sheet:find('**accepted** by Ed: as typed', 1, true))
    assert.truthy(tables:find(',accepted,IQ105,warning,style,', 1, true))
  end)
end)

describe('the codes', function()
  it('that anything says have a title, and a line in the help', function()
    local help = helper.read('doc/incidentquotes.txt')
    local seen = 0
    for code in
      helper
        .run(
          "cat csrc/*.h csrc/*/*.[ch] lua/incidentquotes/*.lua | grep -ao 'IQ[0-9][0-9][0-9]' | sort -u"
        )
        :gmatch('IQ%d+')
    do
      seen = seen + 1
      assert.truthy(codes.titles[code], code)
    end
    assert.are.equal(#codes.list, seen)
    for _, entry in ipairs(codes.list) do
      assert.truthy(help:find('\n' .. entry[1] .. '  ', 1, true), entry[1])
    end
    for code in help:gmatch('\n(IQ%d+)  ') do
      assert.truthy(codes.titles[code], code)
    end
  end)
end)

describe('a path', function()
  it('becomes an address that keeps every byte', function()
    assert.are.equal('copy/story.md', uri.of_path('copy/story.md'))
    assert.are.equal('a%3Ab/%C3%A9%20%25.md', uri.of_path('a:b/é %.md'))
    assert.are.equal('file:///tmp/x', uri.of_path('/tmp/x'))
  end)

  it('and only addresses of the web become links', function()
    assert.is_true(uri.is_web('https://daily.example/a?b=c#d'))
    for _, url in ipairs({
      'javascript:alert(1)',
      'https://',
      'http://x y',
      'http://x"y',
      ' http://x',
      'http://x>y',
    }) do
      assert.is_false(uri.is_web(url), url)
    end
    assert.is_false(uri.is_web(nil))
  end)
end)

describe('a place', function()
  it('has the same column in whatever order places are asked for', function()
    local text = 'é😀 a\nb 𝔞 c 😀 d\n'
    local counted = iq.text(text)
    local places = lines_of.new(text)
    for _, offset in ipairs({ 0, 2, 6, 8, 9, 11, 15, 22, 15, 9, 6, 22, 2, 23 }) do
      local place = places:position(offset)
      local start = place.line == 0 and 0 or place.line == 1 and 9 or #text
      local units = counted:count(offset, 'utf16') - counted:count(start, 'utf16')
      assert.are.equal(units, place.character, offset)
    end
  end)
end)

describe('words in markup', function()
  it('are text and nothing else', function()
    assert.are.equal('&lt;a b=&#39;&quot;&amp;', escape.html('<a b=\'"&'))
    assert.are.equal('a�b�', escape.html('a\27b\226\128\174'))
    assert.are.equal('a�b\n&#13;�', escape.xml('a\27b\n\r\239\191\191'))
    assert.are.equal('\\| \\`a\\` \\<b\\> \\*', escape.markdown('| `a` <b> *'))
    assert.are.equal('\\- a', escape.markdown('- a'))
    assert.are.equal('from \\$5 to \\$9', escape.markdown('from $5 to $9'))
    assert.are.equal('1\\. a', escape.markdown('1. a'))
  end)

  it('have a language only where it is one', function()
    assert.are.equal('en-GB', escape.lang('en-GB'))
    assert.is_nil(escape.lang('"><script>'))
    assert.is_nil(escape.lang(nil))
  end)
end)

describe('a score', function()
  local function columns_of(count, text)
    local columns = {}
    for i = 1, count do
      columns[i] = { { text = text, differs = false }, { text = text, differs = false } }
    end
    return columns
  end

  it('has blocks of about one length, as few as can be', function()
    local blocks = score.blocks({ versions = { {}, {} }, columns = columns_of(25, 'seven77') })
    assert.are.equal(3, #blocks)
    assert.are.same({ 9, 9, 7 }, { #blocks[1][1], #blocks[2][1], #blocks[3][1] })
  end)

  it('joins cells that the one before speaks for', function()
    local columns = columns_of(3, 'a')
    columns[2][2] = { text = '', differs = true, joined = true }
    local block = score.blocks({ versions = { {}, {} }, columns = columns })[1]
    assert.are.equal(3, #block[1])
    assert.are.same({ 2, 1 }, { block[2][1].span, block[2][2].span })
  end)

  it('has nothing for nothing', function()
    assert.are.same({}, score.blocks({ versions = { {} }, columns = {} }))
  end)
end)
