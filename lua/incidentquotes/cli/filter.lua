--- incidentquotes filter

local M = {}

local articles_of = require('incidentquotes.cli.articles')
local core = require('incidentquotes.core')
local filter = require('incidentquotes.filter')
local input = require('incidentquotes.cli.input')
local misuse = require('incidentquotes.cli.misuse')
local terminal = require('incidentquotes.cli.terminal')

local FINE, FAULTS = 0, 1

--- The status of a program that writes to what nobody reads, as a shell has it: 128 and SIGPIPE.
local CLOSED = 141

--- Bytes of an answer at most that is read back.
local ANSWER_MAX = 1e9

---@param value string?
---@return integer
local function jobs_of(value)
  if not value then
    return math.min(core.cores(), 256)
  end
  local jobs = value:match('^%d+$') and tonumber(value) or 0
  if jobs < 1 or jobs > 256 then
    misuse.fail(('--jobs is a number from 1 to 256, not %s'):format(value))
  end
  return jobs
end

---@class incidentquotes.Finished what an interrupted run has written
---@field count integer lines that are whole
---@field length integer their bytes
---@field last string|false|nil the last of them that is not empty; false: too long to be an answer
---@field last_number integer 0 where all are empty
---@field tail string|false|nil what stands behind them, where something does

---@param path string
---@return incidentquotes.Finished
local function read_finished(path)
  local lines, message = core.lines(path, ANSWER_MAX)
  misuse.expect(lines, message)
  local finished = { count = 0, length = 0, last_number = 0 }
  while true do
    local line, closed, code = lines:next()
    if line == nil and code then
      if code ~= 'interrupted' then
        misuse.fail(('‘%s’ is not resumed: %s'):format(path, closed))
      end
    elseif line == nil then
      break
    elseif not closed then
      finished.tail = line
      break
    else
      finished.count, finished.length = finished.count + 1, lines:position()
      if line ~= '' then
        finished.last, finished.last_number = line, finished.count
      end
    end
  end
  lines:close()
  return finished
end

--- Passes over the articles that an interrupted run has answered, once it is sure that these were they:
--- by its last line with words, by the empty ones behind that, and by the line that it has begun.
---@param path string
---@param finished incidentquotes.Finished
---@param articles incidentquotes.Articles
---@param settings incidentquotes.FilterSettings
local function pass_over(path, finished, articles, settings)
  local answer = misuse.expect(filter.open(settings))
  local total = finished.count + (finished.tail ~= nil and 1 or 0)
  for number = 1, total do
    local is_tail = number > finished.count
    local bytes, sort
    if is_tail then
      bytes, sort = articles:peek()
    else
      bytes, sort = articles:next()
    end
    if not bytes then
      misuse.fail(('‘%s’ has %d lines, but the input only %d'):format(path, total, number - 1))
    end
    if number >= finished.last_number then
      local expected = answer(bytes, number, sort)
      local written = is_tail and finished.tail
        or number == finished.last_number and finished.last
        or number ~= finished.last_number and ''
      if is_tail then
        expected = written and expected:sub(1, #written)
      end
      if not written or expected ~= written then
        misuse.fail(
          ('line %d of ‘%s’ is not the answer to line %d of the input: another input, other options'):format(
            number,
            path,
            number
          ) .. ' or another version have made it; nothing was changed'
        )
      end
    end
  end
end

--- The place where answers go; with --resume, behind those that are there.
---@param options incidentquotes.CommandValues
---@param articles incidentquotes.Articles
---@param settings incidentquotes.FilterSettings
---@return table sink of the core
local function open_sink(options, articles, settings)
  local path = options.output --[[@as string?]]
  local sink, message = core.sink(path)
  misuse.expect(sink, message)
  if not path or sink:size() == 0 then
    return sink
  elseif not options.resume then
    misuse.fail(('‘%s’ is there already: --resume goes on with it, or remove it'):format(path))
  end
  local finished = read_finished(path)
  pass_over(path, finished, articles, settings)
  local cut
  cut, message = sink:cut(finished.length)
  misuse.expect(cut, message)
  return sink
end

--- Hands all articles to the pool; the bar, where there is one, says how far the answers have come.
---@param pool table of the core
---@param articles incidentquotes.Articles
---@param bar incidentquotes.Progress?
---@return string? message where nothing more can be written
---@return string? code
local function hand_in(pool, articles, bar)
  local first, position = articles.count, articles:position()
  while true do
    local bytes, sort = articles:next()
    if not bytes then
      return nil
    end
    local written, message, code = pool:put(bytes, articles.count, sort)
    if not written then
      return message, code
    end
    if bar then
      bar.total = articles:expected(first, position)
      bar:at(written)
    end
  end
end

---@param tally {written: integer, bad: integer, first_bad: integer}
---@return integer status
local function judge(tally)
  if tally.bad == 0 then
    return FINE
  end
  io.stderr:write(
    ('incidentquotes: %d of %d lines are answered with an error, line %d is the first\n'):format(
      tally.bad,
      tally.written,
      tally.first_bad
    )
  )
  return FAULTS
end

--- Answers all articles; whatever ends it, what was handed in is answered and written.
---@param pool table
---@param articles incidentquotes.Articles
---@param options incidentquotes.CommandValues
---@return integer status
local function run(pool, articles, options)
  -- Where answers go to a terminal, or articles are typed, a bar would stand among them.
  local is_seen = articles.size and (options.output or not core.is_terminal(1))
  local bar = is_seen and terminal.progress(nil, 'articles') or nil
  local ok, message, code = pcall(hand_in, pool, articles, bar)
  if bar then
    bar:finish()
  end
  local tally, failure, failure_code = pool:finish()
  pool:close()
  if not ok and tostring(message):find('interrupted!', 1, true) then
    misuse.fail('interrupted' .. (options.output and '; --resume goes on from here' or ''))
  elseif not ok then
    error(message, 0)
  end
  message, code = message or failure, code or failure_code
  if code == 'closed' then
    return CLOSED
  elseif message then
    misuse.fail(message)
  end
  return judge(tally)
end

---@param options incidentquotes.CommandValues
---@param files string[]
---@return integer status
function M.run(options, files)
  local jobs = jobs_of(options.jobs --[[@as string?]])
  if options.resume and not options.output then
    misuse.fail('--resume needs --output FILE')
  end
  local settings = {
    lang = options.lang,
    drop_text = options['drop-text'],
    incident = options.incident,
  }
  -- A broken incident is told before anything is touched.
  misuse.expect(filter.open(settings))
  local articles = articles_of.open(input.expand(files))
  local sink = open_sink(options, articles, settings)
  local pool, message = core.pool({
    jobs = jobs,
    sink = sink,
    module = 'incidentquotes.filter',
    path = package.path,
    cpath = package.cpath,
    settings = settings,
  })
  misuse.expect(pool, message)
  local status = run(pool, articles, options)
  local closed
  closed, message = sink:close()
  if status ~= CLOSED then
    misuse.expect(closed, message)
  end
  return status
end

return M
