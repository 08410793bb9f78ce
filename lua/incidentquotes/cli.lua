--- The command line: incidentquotes scan | check | compare | lint.

local core = require('incidentquotes.core')
local explain = require('incidentquotes.explain')
local incident = require('incidentquotes.incident')
local json = require('incidentquotes.json')
local output = require('incidentquotes.output')
local roster = require('incidentquotes.roster')
local iq = require('incidentquotes')

local M = {}

local FINE, FINDINGS, MISUSE = 0, 1, 2
local STDIN_MAX = 256 * 1024 * 1024

local HELP = {
  main = [[
usage: incidentquotes COMMAND [OPTION…] [FILE…]

Says which words in quotation marks stand in which source, and what differs.

  scan FILE…                                   the quotations of texts
  check --incident incident.yaml [COPY…]       the quotations of copies against the sources
  check --source A --source B COPY…            the same without an incident file
  compare --incident incident.yaml             utterances that two or more documents share
  compare FILE FILE…                           the same without an incident file
  lint [--style NAME] FILE…                    marks, punctuation and attribution, without sources

options
  --format jsonl|text   JSON Lines (default in a pipe) or lines for people (default on a terminal)
  --lang TAG            language of the texts (BCP 47), where it is known
  --style NAME          check, lint: house style, one of %s
  --fail-on WHAT        check: exit 1 at error (default), warning, info, hint, never, or at codes: IQ202,IQ203
  --help, --version

A FILE of “-” is the standard input. Exit status: 0 fine, 1 findings, 2 a mistake in the call or the input.
]],
}

local OPTIONS = {
  ['--incident'] = 'value',
  ['--source'] = 'values',
  ['--format'] = 'value',
  ['--lang'] = 'value',
  ['--fail-on'] = 'value',
  ['--style'] = 'value',
  ['--help'] = 'flag',
  ['--version'] = 'flag',
}

--- Raised inside, caught by main: one line on standard error.
local function fail(message)
  error({ misuse = message }, 0)
end

--- Edit distance, for “did you mean”.
local function distance(a, b)
  local row = {}
  for j = 0, #b do
    row[j] = j
  end
  for i = 1, #a do
    local diagonal = row[0]
    row[0] = i
    for j = 1, #b do
      local cost = a:sub(i, i) == b:sub(j, j) and 0 or 1
      local least = math.min(diagonal + cost, row[j] + 1, row[j - 1] + 1)
      diagonal, row[j] = row[j], least
    end
  end
  return row[#b]
end

local function nearest(word, words)
  local best, least = nil, 4
  for _, candidate in ipairs(words) do
    local steps = distance(word, candidate)
    if steps < least then
      best, least = candidate, steps
    end
  end
  return best and ('; did you mean %s?'):format(best) or ''
end

local function option_names()
  local names = {}
  for name in pairs(OPTIONS) do
    names[#names + 1] = name
  end
  table.sort(names)
  return names
end

---@param arguments string[]
local function parse(arguments)
  local options = { ['--source'] = {} }
  local files = {}
  local i = 2
  while i <= #arguments do
    local word = arguments[i]
    local name, value = word:match('^(%-%-[^=]+)=(.*)$')
    name = name or word
    if word == '--' then
      for k = i + 1, #arguments do
        files[#files + 1] = arguments[k]
      end
      break
    elseif word == '-' or word:sub(1, 1) ~= '-' then
      files[#files + 1] = word
    elseif not OPTIONS[name] then
      fail(('unknown option %s%s'):format(name, nearest(name, option_names())))
    elseif OPTIONS[name] == 'flag' then
      options[name] = true
    else
      if not value then
        i = i + 1
        value = arguments[i]
      end
      if not value then
        fail(('%s needs a value'):format(name))
      elseif OPTIONS[name] == 'values' then
        table.insert(options[name], value)
      else
        options[name] = value
      end
    end
    i = i + 1
  end
  return options, files
end

--- The value, or the end of the run.
local function expect(value, message)
  if value == nil then
    fail(message)
  end
  return value
end

local function read(path)
  if path ~= '-' then
    local text, message = core.read(path)
    return expect(text, message)
  end
  local text = io.read(STDIN_MAX + 1) or ''
  if #text > STDIN_MAX then
    fail('the standard input has more than 256 MB')
  elseif text:find('%z') then
    fail('the standard input is no text: it holds a NUL byte')
  end
  return text
end

local function resolve_format(options)
  local format = options['--format'] or (core.is_terminal(1) and 'text' or 'jsonl')
  if format ~= 'jsonl' and format ~= 'text' then
    fail(('--format is jsonl or text, not %s'):format(format))
  end
  return format
end

local severities = { hint = 1, info = 2, warning = 3, error = 4 }

--- A function that tells whether a finding makes the run fail.
local function failure_test(value)
  value = value or 'error'
  if value == 'never' then
    return function()
      return false
    end
  elseif severities[value] then
    return function(finding)
      return finding.severity ~= nil and severities[finding.severity] >= severities[value]
    end
  end
  local codes = {}
  for code in value:gmatch('[^,]+') do
    if not code:match('^IQ%d%d%d$') then
      fail(
        ('--fail-on takes error, warning, info, hint, never, or codes such as IQ202; not %s'):format(
          code
        )
      )
    end
    codes[code] = true
  end
  return function(finding)
    return codes[finding.code] == true
  end
end

--- A name or a message that does nothing to a terminal.
local function harmless(text)
  return explain.neutralize(json.sanitize(text))
end

local function warn_faults(path, faults, count)
  if count == 0 then
    return
  end
  io.stderr:write(
    ('%s:%d:%d: not UTF-8: %s%s\n'):format(
      harmless(path),
      faults[1].line,
      faults[1].column,
      faults[1].kind,
      count > 1 and (', and %d more'):format(count - 1) or ''
    )
  )
end

local function scan(options, files)
  if #files == 0 then
    fail('scan needs a file (“-” for the standard input)')
  end
  local format = resolve_format(options)
  local records, cache, groups = {}, {}, {}
  for _, path in ipairs(files) do
    local file, document, copy
    if path ~= '-' then
      file, document, copy = roster.incident_of(path, cache)
    end
    local quotations, faults, count = iq.scan(read(path), {
      doc = path,
      lang = options['--lang'] or (document and document.lang) or (file and file.lang),
      markup = incident.markup_of(path),
    })
    expect(quotations, faults)
    warn_faults(path, faults, count)
    for _, quotation in ipairs(quotations) do
      records[#records + 1] = quotation
    end
    if file then
      groups[file] = groups[file] or {}
      table.insert(groups[file], { quotations = quotations, copy = copy })
    end
  end
  for file, documents in pairs(groups) do
    expect(roster.unify(documents, file.speakers))
  end
  output.write(records, format)
  return FINE
end

local function open(options)
  local opened, message
  if options['--incident'] then
    if #options['--source'] > 0 then
      fail('--incident and --source exclude each other')
    end
    opened, message = iq.open(options['--incident'])
  else
    opened, message = iq.compile({ sources = options['--source'], lang = options['--lang'] })
  end
  expect(opened, message)
  opened.style = options['--style'] or opened.style
  return opened
end

--- Writes findings; the status tells whether one of them makes the run fail.
local function report(records, format, fails)
  output.write(records, format)
  for _, finding in ipairs(records) do
    if fails(finding) then
      return FINDINGS
    end
  end
  return FINE
end

local function check(options, files)
  if not options['--incident'] and #options['--source'] == 0 then
    fail('check needs --incident incident.yaml, or --source FILE')
  elseif not options['--incident'] and #files == 0 then
    fail('check --source needs a COPY')
  end
  local format = resolve_format(options)
  local fails = failure_test(options['--fail-on'])
  local opened = open(options)
  local records, message
  if #files == 0 then
    records, message = opened:check()
    expect(records, message)
  else
    records = {}
    for _, path in ipairs(files) do
      local found
      found, message = opened:check({
        text = read(path),
        doc = path,
        lang = options['--lang'],
        markup = incident.markup_of(path),
      })
      for _, finding in ipairs(expect(found, message)) do
        records[#records + 1] = finding
      end
    end
  end
  return report(records, format, fails)
end

local function check_style(options, files)
  if #files == 0 then
    fail('lint needs a file (“-” for the standard input)')
  end
  local format = resolve_format(options)
  local fails = failure_test(options['--fail-on'])
  local records = {}
  for _, path in ipairs(files) do
    local findings, message = iq.lint(read(path), {
      doc = path,
      lang = options['--lang'],
      markup = incident.markup_of(path),
      style = options['--style'],
    })
    for _, finding in ipairs(expect(findings, message)) do
      records[#records + 1] = finding
    end
  end
  return report(records, format, fails)
end

local function compare(options, files)
  if not options['--incident'] then
    if #files < 2 then
      fail('compare needs --incident incident.yaml, or two files')
    end
    options['--source'] = files
  elseif #files > 0 then
    fail('compare --incident takes no files: it compares those of the incident')
  end
  local format = resolve_format(options)
  local claims, message = open(options):compare()
  output.write(expect(claims, message), format)
  return FINE
end

local commands = { scan = scan, check = check, compare = compare, lint = check_style }

local function run(arguments)
  local name = arguments[1]
  if name == '--help' or name == 'help' or name == nil then
    io.write(HELP.main:format(table.concat(core.styles(), ', ')))
    return name and FINE or MISUSE
  elseif name == '--version' then
    io.write(('incidentquotes %s (%s)\n'):format(iq.version, _VERSION))
    return FINE
  elseif not commands[name] then
    local names = { 'scan', 'check', 'compare', 'lint', 'help' }
    fail(('unknown command %s%s'):format(name, nearest(name, names)))
  end
  local options, files = parse(arguments)
  if options['--help'] then
    io.write(HELP.main:format(table.concat(core.styles(), ', ')))
    return FINE
  elseif options['--version'] then
    return run({ '--version' })
  end
  return commands[name](options, files)
end

--- Runs the command line.
---@param arguments string[]
---@return integer status 0 fine, 1 findings, 2 misuse or input that cannot be read
function M.main(arguments)
  local ok, result = pcall(run, arguments)
  if ok then
    return result
  end
  local message = type(result) == 'table' and result.misuse or tostring(result)
  io.stderr:write('incidentquotes: ', harmless(message), '\n')
  return MISUSE
end

return M
