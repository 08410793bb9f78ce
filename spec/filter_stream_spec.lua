--- filter as a part of a pipeline, and over runs that are interrupted.
local filtering = require('spec.filter_helper')
local helper = require('spec.helper')

local COMMAND = filtering.COMMAND
local LINE = '{"text":"“We ran,” said Orla Quill."}'

--- Runs lines of a shell that have `$filter`, in a directory of their own, for a minute at most.
---@param script string
---@param files table<string, string>?
---@return string stdout, string stderr, integer status, string directory
local function shell(script, files)
  local directory = helper.directory(files or {})
  helper.write(directory .. '/script', script)
  local root = helper.run('pwd -P'):gsub('%s+$', '')
  local set = ('filter="%s" d=%s'):format(COMMAND, helper.shell_quote(directory))
  local line = ('export LC_ALL=C %s; timeout 60 sh "$d/script"'):format(set)
  local output, errors, status = helper.run('cd ' .. helper.shell_quote(root) .. '; ' .. line)
  return output, errors, status, directory
end

describe('filter in a pipeline', function()
  it('answers a line before the next one comes', function()
    local output, _, status, directory = shell([[
      mkfifo "$d/in" "$d/out"
      $filter --jobs 4 <"$d/in" >"$d/out" &
      exec 3>"$d/in" 4<"$d/out"
      for i in 1 2 3; do
        printf '{"id":%s,"text":"a"}\n' $i >&3
        read -r answer <&4
        echo "$answer"
      done
      printf '{"id":4,' >&3
      printf '"text":"a"}' >&3
      exec 3>&-
      cat <&4
      wait
    ]])
    helper.remove(directory)
    local expected = {}
    for i = 1, 4 do
      expected[i] = ('{"id":%d,"text":"a","quotations":[]}\n'):format(i)
    end
    assert.are.equal(table.concat(expected), output)
    assert.are.equal(0, status)
  end)

  it('takes as much memory for many lines as for few', function()
    local articles = filtering.articles(200)
    local function peak(times)
      local output, _, _, directory = shell(
        ([[
        mkfifo "$d/in"
        $filter --jobs 2 <"$d/in" >"$d/out" &
        exec 3>"$d/in"
        for i in $(seq %d); do cat "$d/articles"; done >&3
        until [ "$(wc -l <"$d/out")" = %d ]; do sleep 0.1; done
        grep VmHWM /proc/$!/status
        exec 3>&-
        wait
      ]]):format(times, times * 200),
        { articles = articles }
      )
      helper.remove(directory)
      return assert(tonumber(output:match('VmHWM:%s*(%d+) kB')))
    end
    local few, many = peak(1), peak(40)
    assert.is_true(many < few + 16 * 1024, ('%d kB, then %d kB'):format(few, many))
    assert.is_true(many < 100 * 1024, many)
  end)

  it('keeps nothing of a line that is long', function()
    local long = '{"text":"' .. ('x '):rep(4 * 1024 * 1024 - 100) .. '"}\n'
    local output, _, _, directory = shell(
      [[
      $filter --jobs 1 "$d/long" >"$d/out" &
      wait
      cut -c 1-20 "$d/out" | uniq -c
    ]],
      { long = (long .. ('y'):rep(9 * 1024 * 1024) .. '\n'):rep(6) }
    )
    helper.remove(directory)
    local rows = filtering.lines(output)
    assert.are.equal(12, #rows)
    assert.truthy(rows[1]:find('{"text":"x x', 1, true))
    assert.truthy(rows[2]:find('{"line":2,"error"', 1, true))
  end)

  it('ends quietly where nobody reads on', function()
    local input = (LINE .. '\n'):rep(3000)
    for _, prefix in ipairs({ '', "trap '' PIPE; " }) do
      local output, errors, _, directory = shell(
        prefix .. '($filter "$d/in.jsonl"; echo $? >"$d/status") | head -n 1',
        { ['in.jsonl'] = input }
      )
      assert.are.equal(1, #filtering.lines(output))
      assert.are.equal('', errors)
      assert.are.equal('141\n', helper.read(directory .. '/status'))
      helper.remove(directory)
    end
  end)

  it('says in a sentence that a disk is full', function()
    local expected = 'incidentquotes: the output cannot be written: No space left on device\n'
    for _, redirection in ipairs({ '>/dev/full', '--output /dev/full' }) do
      local output, errors, status, directory =
        shell('$filter "$d/in.jsonl" ' .. redirection, { ['in.jsonl'] = (LINE .. '\n'):rep(1000) })
      helper.remove(directory)
      assert.are.same({ '', expected, 2 }, { output, errors, status })
    end
  end)

  it('ends at an interrupt, with what it has taken answered', function()
    local output, errors, status, directory = shell([[
      mkfifo "$d/in"
      { for i in 1 2 3; do echo '{"text":"a"}'; done; sleep 3; } >"$d/in" &
      timeout --foreground --preserve-status -s INT 1 $filter <"$d/in"
    ]])
    helper.remove(directory)
    assert.are.equal(('{"text":"a","quotations":[]}\n'):rep(3), output)
    assert.are.equal('incidentquotes: interrupted\n', errors)
    assert.are.equal(2, status)
  end)

  it('reads pipes by their names, one after the other', function()
    local output, errors, status, directory = shell(
      [[
      mkfifo "$d/a" "$d/b.txt"
      { cat "$d/in.jsonl" >"$d/a"; cat "$d/in.jsonl" >"$d/b.txt"; } &
      $filter "$d/a" "$d/b.txt"
    ]],
      { ['in.jsonl'] = ('{"text":"a"}\n'):rep(20000) }
    )
    helper.remove(directory)
    assert.are.same({ '', 0 }, { errors, status })
    assert.is_true(output == ('{"text":"a","quotations":[]}\n'):rep(40000), #output)
  end)

  it('takes no memory for a file that is too long to be an article', function()
    local output, errors, status, directory =
      shell('truncate -s 240M "$d/a.txt"; ulimit -v 250000; $filter --jobs 1 "$d/a.txt"')
    output = output:gsub(directory, 'D')
    helper.remove(directory)
    local message = '"error":{"code":"limit","message":"the file is longer than 8 MB"}'
    assert.are.equal('{"line":1,"id":"D/a.txt",' .. message .. '}\n', output)
    assert.are.equal(1, status, errors)
  end)

  it('has an answer where memory is too small for one line', function()
    local large = '{"id":"large","text":"' .. ('“a” '):rep(900000) .. '"}\n' .. LINE .. '\n'
    local output, _, status, directory =
      shell('ulimit -v 250000; $filter --jobs 2 "$d/in.jsonl"', { ['in.jsonl'] = large })
    helper.remove(directory)
    local answers = filtering.lines(output)
    assert.truthy(answers[1]:find('"error":{"code":"memory"', 1, true), answers[1]:sub(1, 200))
    assert.truthy(answers[2]:find('"quotations":[{', 1, true))
    assert.are.equal(1, status)
  end)

  it('works under GNU parallel', function()
    local articles = filtering.articles(120)
    local output, errors, _, directory = shell(
      [[
      parallel --will-cite --pipe -k --block 40k -j 2 "$filter --jobs 1" <"$d/in.jsonl" >"$d/parallel"
      $filter "$d/in.jsonl" >"$d/alone"
      cmp "$d/parallel" "$d/alone" && wc -l <"$d/parallel"
    ]],
      { ['in.jsonl'] = articles }
    )
    helper.remove(directory)
    assert.are.equal('', errors)
    assert.are.equal('120', (output:gsub('%s', '')))
  end)
end)

describe('a run that is interrupted', function()
  local RESUME = '$filter --output "$d/out" --resume "$d/in.jsonl"'

  it('is complete and without doubles once it has been resumed', function()
    local lines = filtering.lines(filtering.articles(500))
    lines[100], lines[200] = '', 'x'
    -- Each run is given a part of the input and waits for more when it is killed: none can end before.
    local output, _, status, directory = shell(
      [[
      $filter "$d/in.jsonl" >"$d/whole"
      mkfifo "$d/part"
      : >"$d/out"
      for given in 120 700 701 1900; do
        before=$(wc -c <"$d/out")
        $filter --jobs 2 --output "$d/out" --resume <"$d/part" &
        exec 3>"$d/part"
        head -n $given "$d/in.jsonl" >&3
        until [ "$(wc -c <"$d/out")" -gt $before ]; do sleep 0.01; done
        kill -KILL $!
        wait $!
        echo $?
        exec 3>&-
      done
      $filter --jobs 2 --output "$d/out" --resume "$d/in.jsonl"
      cmp "$d/out" "$d/whole"
    ]],
      {
        ['in.jsonl'] = table.concat(lines, '\n') .. '\n' .. (filtering
          .articles(2500)
          :gsub('"id":"a', '"id":"b')),
      }
    )
    helper.remove(directory)
    assert.are.same({ ('137\n'):rep(4), 0 }, { output, status })
  end)

  it('goes on wherever it was cut off', function()
    local lines = filtering.lines(filtering.articles(6))
    table.insert(lines, 3, '')
    table.insert(lines, 5, '{"id":5}')
    local input = table.concat(lines, '\n')
    local whole = filtering.run(input)
    local directory = helper.directory({ ['in.jsonl'] = input })
    local dice = filtering.dice(6)
    for _ = 1, 25 do
      local length = dice(#whole + 1) - 1
      helper.write(directory .. '/out', whole:sub(1, length))
      local output, _, status = helper.run(
        ('%s --output %s/out --resume %s/in.jsonl'):format(COMMAND, directory, directory)
      )
      assert.are.equal('', output)
      assert.is_true(status <= 1)
      assert.is_true(whole == helper.read(directory .. '/out'), length)
    end
    helper.remove(directory)
  end)

  it('is never mixed with another', function()
    local input = LINE .. '\n{"text":"b"}\n'
    local whole = filtering.run(input)
    local function refused(options, out, message)
      local _, errors, status, directory =
        shell('$filter ' .. options .. ' "$d/in.jsonl"', { ['in.jsonl'] = input, out = out })
      assert.are.equal(2, status)
      assert.are.equal(out, helper.read(directory .. '/out'))
      helper.remove(directory)
      errors = errors:gsub(directory, 'D')
      assert.are.equal('incidentquotes: ' .. message .. '\n', errors)
    end
    local resume = '--output "$d/out" --resume '
    refused(
      '--output "$d/out"',
      whole,
      '‘D/out’ is there already: --resume goes on with it, or remove it'
    )
    refused('--resume', whole, '--resume needs --output FILE')
    refused(resume, whole .. whole, '‘D/out’ has 4 lines, but the input only 2')
    local other = 'line %d of ‘D/out’ is not the answer to line %d of the input: another input, other '
      .. 'options or another version have made it; nothing was changed'
    refused(resume, '{"text":"c","quotations":[]}\n\n{"te', other:format(1, 1))
    refused(resume .. '--drop-text', whole, other:format(2, 2))
    refused(resume .. '--lang pl', (whole:gsub('}\n$', ' }\n')), other:format(2, 2))
    refused(resume, input, other:format(2, 2))
    refused(resume, 'notes without a line feed', other:format(1, 1))
    refused(resume, '\n\nnotes', other:format(1, 1))
    refused(resume, '\n\n', other:format(1, 1))
    refused(resume, whole:match('^.-\n') .. '{"text":"c"', other:format(2, 2))
    refused(resume, whole:match('^.-\n') .. '\n', other:format(2, 2))
    refused(resume, whole .. '{', '‘D/out’ has 3 lines, but the input only 2')
  end)

  it('is not cut where it cannot be read to its end', function()
    local core = require('incidentquotes.core')
    local whole = filtering.run(LINE .. '\n' .. LINE .. '\n')
    local directory = helper.directory({ ['in.jsonl'] = (LINE .. '\n'):rep(2), out = whole })
    local lines_of = core.lines
    core.lines = function(path, most)
      local lines = assert(lines_of(path, most))
      if path ~= directory .. '/out' then
        return lines
      end
      local count = 0
      return {
        next = function()
          count = count + 1
          if count > 1 then
            return nil, 'the input cannot be read: Input/output error', 'io'
          end
          return lines:next()
        end,
        position = function()
          return lines:position()
        end,
        close = function()
          lines:close()
        end,
      }
    end
    local ok, fault = pcall(
      require('incidentquotes.cli.filter').run,
      { output = directory .. '/out', resume = true, jobs = '1' },
      { directory .. '/in.jsonl' }
    )
    core.lines = lines_of
    assert.is_false(ok)
    assert.truthy(
      fault.misuse:find('/out’ is not resumed: the input cannot be read: Input', 1, true)
    )
    assert.are.equal(whole, helper.read(directory .. '/out'))
    helper.remove(directory)
  end)

  it('is not written by two at once', function()
    local _, errors, _, directory = shell(
      [[
      mkfifo "$d/in"
      $filter --output "$d/out" <"$d/in" &
      exec 3>"$d/in"
      echo '{"text":"a"}' >&3
      until [ -s "$d/out" ]; do sleep 0.1; done
      $filter --output "$d/out" --resume <"$d/in.jsonl"
      exec 3>&-
      wait
    ]],
      { ['in.jsonl'] = LINE .. '\n' }
    )
    assert.are.equal('{"text":"a","quotations":[]}\n', helper.read(directory .. '/out'))
    helper.remove(directory)
    assert.truthy(errors:find('/out’ is being written by another run\n$'))
  end)

  it('has nothing to do where nothing is left', function()
    local _, errors, status, directory =
      shell(RESUME .. ' && ' .. RESUME, { ['in.jsonl'] = LINE .. '\n' })
    assert.are.same({ '', 0 }, { errors, status })
    assert.are.equal(1, #filtering.lines(helper.read(directory .. '/out')))
    helper.remove(directory)
  end)
end)

describe('a wrong call of filter', function()
  local cases = {
    { '--jobs 0', '--jobs is a number from 1 to 256, not 0' },
    { '--jobs many', '--jobs is a number from 1 to 256, not many' },
    { 'none.jsonl', '‘none.jsonl’ does not exist' },
    { 'data/demo/sources/npa.txt none.txt', '‘none.txt’ does not exist' },
    { 'csrc', 'there are no texts (.txt, .md) in csrc' },
    { '--output data', '‘data’ is a directory' },
    { '--output none/out', '‘none/out’ cannot be written: No such file or directory' },
  }
  for _, case in ipairs(cases) do
    it('is answered by one sentence: ' .. case[1], function()
      local output, errors, status = helper.run(COMMAND .. case[1] .. ' </dev/null')
      assert.are.same({ '', 'incidentquotes: ' .. case[2] .. '\n', 2 }, { output, errors, status })
    end)
  end
end)
