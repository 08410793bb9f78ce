--- What is handed over: words that were looked up, reports, sign-offs, tables of speakers.
local helper = require('spec.helper')
local iq = require('incidentquotes')
local reader = require('incidentquotes.json_reader')

local COMMAND = 'bin/incidentquotes '
local DEMO = '--incident data/demo/incident.yaml '

describe('find', function()
  it('prints the best place in every text that has the words', function()
    local output, _, status =
      helper.run(COMMAND .. 'find "as far as I know nobody touched it" ' .. DEMO)
    assert.are.equal(0, status)
    local found = helper.records(output)
    assert.are.equal(3, #found)
    for _, match in ipairs(found) do
      assert.are.equal('match', match.type)
      assert.are.equal('truncated', match.relation)
      assert.are.equal('Rhona Sayle', match.speaker)
      local text = helper.read('data/demo/' .. match.doc)
      assert.are.equal(match.text, text:sub(match.start + 1, match['end']))
    end
  end)

  it('says how the words differ, for each text', function()
    local output = helper.run(
      COMMAND .. 'find "we will do it without any lawyers" --format text --color never ' .. DEMO
    )
    for line in output:gmatch('[^\n]+') do
      assert.truthy(line:find('{+any+}', 1, true), line)
    end
    assert.truthy(output:find('sources/npa.txt:7:', 1, true))
  end)

  it('looks into files too, and exits with 1 where nobody has the words', function()
    local output, _, status =
      helper.run(COMMAND .. 'find "serviced in May" data/demo/sources/npa.txt')
    assert.are.equal(0, status)
    assert.are.equal(1, #helper.records(output))
    output = helper.run(COMMAND .. 'find "serviced in May" data/demo/sources/')
    assert.truthy(output:find('"doc":"data/demo/sources/npa.txt"', 1, true))
    local errors
    output, errors, status =
      helper.run(COMMAND .. 'find "the moon is made of cheese" --format text ' .. DEMO)
    assert.are.same({ '', 'not found in the 4 supplied sources\n', 1 }, { output, errors, status })
  end)

  it('is a function of an incident', function()
    local incident = assert(iq.open('data/demo/incident.yaml'))
    local matches = assert(incident:find('nobody touched it'))
    assert.truthy(#matches > 0)
    local _, message, code = incident:find(('word '):rep(2001))
    assert.are.equal('limit', code)
    assert.truthy(message:find('2000', 1, true))
    assert.are.same({}, incident:find(''))
    incident:close()
    assert.has_error(function()
      incident:find('x')
    end)
  end)
end)

describe('a word difference', function()
  local difference = require('incidentquotes.difference')

  it('has the words of both sides', function()
    local copy, source = 'We saw it turn quickly.', 'Then we saw the tide turn.'
    local edits = require('incidentquotes.core').wording(copy, source, 'en')
    local line = difference.line(
      difference.pieces(source, 0, #source, copy, edits),
      function(kind, text)
        return kind == 'same' and text or ('<%s:%s>'):format(kind, text)
      end
    )
    assert.truthy(line:find('<missing:Then', 1, true), line)
    assert.truthy(line:find('<missing:the tide', 1, true), line)
    assert.truthy(line:find('<added:it', 1, true), line)
  end)
end)

describe('a report', function()
  local directory

  before_each(function()
    directory = helper.run('mktemp -d'):gsub('%s+$', '')
    helper.run('cp -r data/demo/. ' .. directory)
  end)
  after_each(function()
    helper.remove(directory)
  end)

  local function report(options)
    return helper.run(
      COMMAND .. 'report --incident ' .. directory .. '/incident.yaml ' .. (options or '')
    )
  end

  local function change(from, to)
    local path = directory .. '/copy/story.md'
    local text, count = helper.read(path):gsub(from, to)
    assert.are.equal(1, count)
    helper.write(path, text)
  end

  it('has the texts with their digests, and what was not looked at', function()
    local output, _, status = report('--format jsonl')
    assert.are.equal(0, status)
    local heading = helper.records(output)[1]
    assert.are.equal('report', heading.type)
    assert.are.equal(5, #heading.texts)
    local sum = helper.run('sha256sum ' .. directory .. '/sources/npa.txt'):match('^%x+')
    local digests = {}
    for _, text in ipairs(heading.texts) do
      digests[text.doc] = text.sha256
    end
    assert.are.equal(sum, digests['sources/npa.txt'])
    local said = {}
    for i, item in ipairs(heading.unchecked) do
      said[i] = item.what
    end
    said = table.concat(said, '\n')
    assert.truthy(said:find('1 scare quote was not compared', 1, true))
    assert.truthy(said:find('1 title was not compared', 1, true))
    assert.truthy(said:find('indirect statements', 1, true))
    assert.truthy(said:find('nothing beyond the 4 supplied sources', 1, true))
    local _, _, failing = report('--format jsonl --fail-on error')
    assert.are.equal(1, failing)
  end)

  it('has no news when nothing has changed', function()
    helper.write(directory .. '/first.jsonl', (report('--format jsonl')))
    local output = report('--format jsonl --since ' .. directory .. '/first.jsonl')
    assert.are.same({}, helper.records(output, 'finding'))
    assert.are.same({}, helper.records(output, 'gone'))
    -- Lines in front of everything move all places.
    helper.write(
      directory .. '/copy/story.md',
      'A new first line.\n\n' .. helper.read(directory .. '/copy/story.md')
    )
    output = report('--format jsonl --since ' .. directory .. '/first.jsonl')
    assert.are.same({}, helper.records(output, 'finding'))
    assert.are.same({}, helper.records(output, 'gone'))
  end)

  it('tells what is new and what is gone since an earlier one', function()
    helper.write(directory .. '/first.jsonl', (report('--format jsonl')))
    change('nobody touched it', 'somebody touched it')
    -- Not found before and not found now, but other words.
    change('My lads have been magnificent', 'My crews have been heroic')
    local output = report('--format jsonl --since ' .. directory .. '/first.jsonl')
    local new, gone = helper.records(output, 'finding'), helper.records(output, 'gone')
    assert.are.equal(2, #new)
    assert.are.equal(2, #gone)
    assert.are.equal('IQ201', new[2].code)
    assert.are.equal('IQ201', gone[2].code)
    local text = report('--format text --color never --since ' .. directory .. '/first.jsonl')
    assert.truthy(text:find('\ngone copy/story.md:9 IQ203 “The panel', 1, true), text)
  end)

  it('refuses an earlier one that is none', function()
    helper.write(directory .. '/none.jsonl', '{"a":1}\n')
    local _, errors, status = report('--since ' .. directory .. '/none.jsonl')
    assert.are.equal(2, status)
    assert.truthy(errors:find('there is no record of a report in it', 1, true))
    helper.write(directory .. '/none.jsonl', 'x\n')
    assert.truthy(
      select(2, report('--since ' .. directory .. '/none.jsonl')):find('line 1: no JSON', 1, true)
    )
  end)

  it('refuses an earlier one with what is no finding', function()
    local since = directory .. '/broken.jsonl'
    local first, line = report('--format jsonl'), nil
    for item in first:gmatch('[^\n]+') do
      line = item:find('"type":"finding","code":"IQ202"', 1, true) and item or line
    end
    local function refused(from, to)
      local broken, count = line:gsub(from, to, 1)
      assert.are.equal(1, count, from)
      helper.write(since, '\n' .. broken .. '\n')
      for _, format in ipairs({ 'jsonl', 'csv', 'html', 'markdown', 'sarif', 'text' }) do
        local _, errors, status = report('--format ' .. format .. ' --since ' .. since)
        assert.are.equal(2, status)
        assert.truthy(errors:find('line 2 is no finding', 1, true), errors)
      end
    end
    refused('"start":%d+', '"start":1.5')
    refused('"start":%d+,"end":%d+,"line"', '"start":1e400,"end":1e400,"line"')
    refused('"flags":%[%]', '"flags":[{}]')
    refused('"flags":%[%]', '"flags":{"a":"b"}')
    refused('"best":%b{}', '"best":{"source":"a"}')
    refused('"others":%b[],', '')
    refused('"code":"IQ202"', '"code":{}')
    refused('"severity":"error"', '"severity":"grave"')
    refused('"line":%d+', '"line":0')
    refused('"edits":%b[]', '"edits":[null]')
    -- What is whole is taken, with the nulls that it has.
    line = line:gsub('"speaker":"[^"]*"}', '"speaker":null}'):gsub('altered: ', 'altered before: ')
    helper.write(since, line .. '\n')
    for _, format in ipairs({ 'jsonl', 'csv', 'html', 'markdown', 'sarif', 'text' }) do
      assert.are.equal(0, select(3, report('--format ' .. format .. ' --since ' .. since)))
    end
    local gone = helper.records(report('--format jsonl --since ' .. since), 'gone')[1]
    assert.are.equal(reader.null, gone.best.speaker)
  end)

  it('refuses an earlier one that leaves out what was no news', function()
    helper.write(directory .. '/first.jsonl', (report('--format jsonl')))
    local second = report('--format jsonl --since ' .. directory .. '/first.jsonl')
    helper.write(directory .. '/second.jsonl', second)
    local _, errors, status = report('--since ' .. directory .. '/second.jsonl')
    assert.are.equal(2, status)
    assert.truthy(errors:find('it was itself made with --since', 1, true), errors)
  end)

  it('goes into a file whole or not at all', function()
    local path = directory .. '/report.jsonl'
    local output, _, status = report('--format jsonl --output ' .. path)
    assert.are.same({ '', 0 }, { output, status })
    assert.truthy(#helper.records(helper.read(path)) > 20)
    local _, errors
    _, errors, status = report('--format jsonl --output ' .. directory .. '/none/report.jsonl')
    assert.are.equal(2, status)
    assert.truthy(errors:find('none/report.jsonl', 1, true))
  end)

  describe('with a sign-off', function()
    local function accept(place, options)
      return helper.run(
        COMMAND
          .. ('accept --incident %s/incident.yaml --note "by phone" --signer "A. Desk" %s %s/%s'):format(
            directory,
            options or '',
            directory,
            place
          )
      )
    end

    local function at(output, code)
      for _, finding in ipairs(helper.records(output, 'finding')) do
        if finding.code == code or finding.message:find('^' .. code) then
          return finding
        end
      end
    end

    it('keeps it as long as the copy’s words and the source’s are the same', function()
      local output, errors, status = accept('copy/story.md:9')
      assert.are.same({ '', 0 }, { errors, status })
      assert.truthy(output:find('sha256', 1, true))
      output = report('--format jsonl')
      assert.is_nil(at(output, 'IQ203'))
      assert.truthy(at(output, 'accepted by A%. Desk: by phone'))
      -- The source has other words now.
      local source = directory .. '/sources/post.txt'
      local text, count =
        helper.read(source):gsub('as far as I know nobody', 'as far as I can see nobody')
      assert.are.equal(1, count)
      helper.write(source, text)
      local finding = at(report('--format jsonl'), 'IQ203')
      assert.truthy(finding.message:find('accepted before', 1, true))
    end)

    it('brings it back when the copy changes, as news', function()
      accept('copy/story.md:9')
      helper.write(directory .. '/first.jsonl', (report('--format jsonl')))
      change('nobody touched it', 'nobody ever touched it')
      local output = report('--format jsonl --since ' .. directory .. '/first.jsonl')
      assert.are.equal(1, #helper.records(output, 'finding'))
      assert.truthy(helper.records(output, 'finding')[1].code)
    end)

    it('does not pass to whoever else is given the words', function()
      accept('copy/story.md:13', '--code IQ201')
      assert.is_nil(report('--format jsonl'):match('"code":"IQ201"[^\n]*"line":13'))
      change('He told a resident: ‘My lads', 'Rhona Sayle told a resident: ‘My lads')
      local line = report('--format jsonl'):match('[^\n]*"code":"IQ201"[^\n]*"line":13[^\n]*')
      assert.truthy(line and line:find('accepted of another speaker', 1, true), line)
    end)

    it('of a number is bound to what every source has', function()
      accept('copy/story.md:7', '--code IQ401')
      assert.is_nil(at(report('--format jsonl'), 'IQ401'))
      local source = directory .. '/sources/npa.txt'
      local text, count = helper.read(source):gsub('injuring 11', 'injuring 14')
      if count == 0 then
        text, count = helper.read(source):gsub('%f[%d]11%f[%D]', '14')
      end
      assert.truthy(count >= 1)
      helper.write(source, text)
      local finding = at(report('--format jsonl'), 'IQ401')
      assert.truthy(finding and finding.message:find('accepted before', 1, true))
    end)

    it('is taken back, and the incident file is as it was', function()
      local path = directory .. '/incident.yaml'
      local before = helper.read(path)
      local function withdraw(place, options)
        return helper.run(
          ('%saccept --incident %s --withdraw %s %s/%s'):format(
            COMMAND,
            path,
            options or '',
            directory,
            place
          )
        )
      end
      accept('copy/story.md:9')
      accept('copy/story.md:7', '--code IQ401')
      accept('copy/story.md:13', '--code IQ201')
      local output, errors, status = withdraw('copy/story.md:7', '--code IQ401')
      assert.are.same({ '', 0 }, { errors, status })
      assert.truthy(output:find('withdrawn from accepted: {code: IQ401', 1, true), output)
      assert.truthy(at(report('--format jsonl'), 'IQ401'))
      assert.is_nil(at(report('--format jsonl'), 'IQ203'))
      -- What does not hold any more is taken back, too.
      change('He told a resident: ‘My lads', 'Rhona Sayle told a resident: ‘My lads')
      assert.are.equal(0, select(3, withdraw('copy/story.md:13', '--code IQ201')))
      assert.are.equal(0, select(3, withdraw('copy/story.md:9')))
      assert.are.equal(before, helper.read(path))
      output, errors, status = withdraw('copy/story.md:9')
      assert.are.same({ '', 2 }, { output, status })
      assert.truthy(errors:find('nothing to withdraw at', 1, true), errors)
      assert.are.equal(2, select(3, withdraw('copy/story.md:9', '--note x')))
    end)

    it('needs a reason', function()
      local _, errors, status = helper.run(
        ('%saccept --incident %s/incident.yaml --signer A %s/copy/story.md:9'):format(
          COMMAND,
          directory,
          directory
        )
      )
      assert.are.equal(2, status)
      assert.truthy(errors:find('accept needs --note', 1, true))
    end)

    it('asks which finding is meant', function()
      local _, errors, status = accept('copy/story.md:13')
      assert.are.equal(2, status)
      assert.truthy(errors:find('IQ204 in column 132, IQ201 in column 215', 1, true))
      assert.are.equal(0, select(3, accept('copy/story.md:13:140')))
      assert.are.equal(0, select(3, accept('copy/story.md:13', '--code IQ201')))
      assert.truthy(
        select(2, accept('copy/story.md:13')):find('there is nothing to accept', 1, true)
      )
      assert.are.equal(2, select(3, accept('copy/story.md')))
    end)
  end)
end)

describe('init', function()
  it('takes texts beside a directory of sources for copies', function()
    local directory = helper.directory({
      ['sources/a.txt'] = '“We saw the tide turn,” said Orla Quill.\n',
      ['sources/b.txt'] = '“We saw the boats,” said Orla Quill.\n',
      ['draft.md'] = 'Orla Quill said: “We saw the tide turn.”\n',
    })
    local output = helper.run(COMMAND .. 'init ' .. directory)
    assert.truthy(output:find('2 sources, 1 copy', 1, true))
    helper.remove(directory)
  end)

  it('is not a check of a text against itself', function()
    local directory = helper.directory({
      ['a.txt'] = '“We saw the tide turn,” said Orla Quill.\n',
      ['draft.md'] = 'Orla Quill said: “We saw the tide turn.”\n',
    })
    helper.run(COMMAND .. 'init ' .. directory)
    local _, message, status = helper.run(
      ('%scheck --incident %s/incident.yaml %s/draft.md'):format(COMMAND, directory, directory)
    )
    assert.are.equal(2, status)
    assert.truthy(message:find('is the source ‘draft’', 1, true))
    helper.remove(directory)
  end)

  it('writes an incident that can be checked, and never over one', function()
    local directory = helper.directory({
      ['sources/a.txt'] = '“We saw the tide turn,” said Orla Quill.\n',
      ['sources/.b.txt'] = 'hidden\n',
      ['copy/story.md'] = 'Orla Quill said: “We saw the tide turn.”\n',
      ['README.md'] = 'about\n',
    })
    local output, _, status = helper.run(COMMAND .. 'init --lang en-GB ' .. directory .. '/')
    assert.are.equal(0, status)
    assert.truthy(output:find('1 source, 1 copy', 1, true))
    local check, _, fine =
      helper.run(COMMAND .. 'check --incident ' .. directory .. '/incident.yaml')
    assert.are.equal(0, fine)
    assert.truthy(
      check:find('"relation":"identical"', 1, true) or check:find('"normalized"', 1, true)
    )
    local before = helper.read(directory .. '/incident.yaml')
    local _, errors, refused = helper.run(COMMAND .. 'init ' .. directory)
    assert.are.equal(2, refused)
    assert.truthy(errors:find('there is one already', 1, true))
    assert.are.equal(before, helper.read(directory .. '/incident.yaml'))
    helper.remove(directory)
  end)

  it('waits for no pipe that is called like an incident file', function()
    local directory = helper.directory({ ['a.txt'] = 'x' })
    helper.run(('mkfifo %s/incident.yaml'):format(directory))
    local _, errors, status = helper.run('timeout 5 bin/incidentquotes init ' .. directory)
    assert.are.equal(2, status)
    assert.truthy(errors:find('there is one already', 1, true), errors)
    helper.remove(directory)
  end)

  it('says where there is nothing to be a source', function()
    local directory = helper.directory({ ['x.png'] = 'x' })
    local _, errors, status = helper.run(COMMAND .. 'init ' .. directory)
    helper.remove(directory)
    assert.are.equal(2, status)
    assert.truthy(errors:find('no texts (.txt, .md)', 1, true))
    assert.are.equal(2, select(3, helper.run(COMMAND .. 'init /nonexistent/place')))
  end)
end)
