--- What the specs share: directories of their own, and programs run in a shell.

local reader = require('incidentquotes.json_reader')

local M = {}

--- The root of the checkout.
M.root = (os.getenv('PWD') or '.')

--- The interpreters that programs are run with.
M.lua54 = os.getenv('IQ_LUA54') or 'lua5.4'
M.luajit = os.getenv('IQ_LUAJIT') or 'luajit'

---@param text string
---@return string
function M.shell_quote(text)
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

--- Runs a command; what it prints on both streams, and its exit status.
---@param command string
---@return string stdout, string stderr, integer status
function M.run(command)
  local errors = os.tmpname()
  local pipe = assert(io.popen(command .. ' 2>' .. errors .. '; echo "/$?"'))
  local output = pipe:read('*a')
  pipe:close()
  local file = assert(io.open(errors, 'rb'))
  local stderr = file:read('*a')
  file:close()
  os.remove(errors)
  local stdout, status = output:match('^(.*)/(%d+)\n$')
  return stdout, stderr, tonumber(status)
end

---@param path string
---@param text string
function M.write(path, text)
  local file = assert(io.open(path, 'wb'))
  file:write(text)
  file:close()
end

---@param path string
---@return string
function M.read(path)
  local file = assert(io.open(path, 'rb'))
  local text = file:read('*a')
  file:close()
  return text
end

--- A new directory with the given files; `false` as a text makes a directory.
---@param files table<string, string|false>
---@return string
function M.directory(files)
  local path = M.run('mktemp -d'):gsub('%s+$', '')
  for name, text in pairs(files) do
    local parent = (path .. '/' .. name):match('^(.*)/')
    M.run('mkdir -p ' .. M.shell_quote(text and parent or path .. '/' .. name))
    if text then
      M.write(path .. '/' .. name, text)
    end
  end
  return path
end

---@param path string
function M.remove(path)
  M.run('rm -rf ' .. M.shell_quote(path))
end

--- A small incident of two sources and one copy.
---@param copy string
---@param changes table<string, string|false>? files to add or to replace
---@return string directory
function M.incident(copy, changes)
  local files = {
    ['incident.yaml'] = 'incidentquotes: 1\nlang: en\nsources:\n'
      .. '  - {id: daily, file: daily.txt}\n  - {id: wire, file: wire.txt}\n'
      .. 'copy:\n  - file: copy.md\n',
    ['daily.txt'] = 'Tide takes boats\n\n‘We saw the tide turn, and as far as I know nobody moved,’ '
      .. 'said Orla Quill. The pier was built in haste by two brothers.\n',
    ['wire.txt'] = '"We saw the tide turn, and as far as I know nobody moved," Orla Quill said. '
      .. '"There were nine boats at the wall."\n',
    ['copy.md'] = copy,
  }
  for name, text in pairs(changes or {}) do
    files[name] = text
  end
  return M.directory(files)
end

--- The files of a directory whose names match a pattern, in order.
---@param directory string
---@param pattern string
---@return string[]
function M.files(directory, pattern)
  local paths = {}
  for name in M.run('ls ' .. M.shell_quote(directory)):gmatch('[^\n]+') do
    if name:find(pattern) then
      paths[#paths + 1] = directory .. '/' .. name
    end
  end
  return paths
end

--- The annotated sentences of a file: “KIND|WORDS=NAME|TEXT”, the name left out where it is the words.
---@param path string
---@return {kind: string, speaker: string?, text: string}[]
function M.sentences(path)
  local list = {}
  for line in io.lines(path) do
    local kind, speaker, text = line:match('^(%a+)|([^|]*)|(.*)$')
    if kind then
      list[#list + 1] = {
        kind = kind,
        speaker = speaker ~= '-' and (speaker:match('=(.*)$') or speaker) or nil,
        text = (text:gsub('\\n', '\n')),
      }
    end
  end
  return list
end

local function last_word(name)
  return name:match('(%S+)%s*$')
end

--- How many sentences are read right, by a function like incidentquotes.scan.
---@param scan fun(text: string, opts: table): table[]
---@param list {kind: string, speaker: string?, text: string}[]
---@param lang string
function M.read_sentences(scan, list, lang)
  local result =
    { total = #list, kinds = 0, speeches = 0, speakers = 0, wrong_kinds = {}, wrong_speakers = {} }
  for _, sentence in ipairs(list) do
    local quotation = scan(sentence.text, { lang = lang })[1]
    local kind = quotation and quotation.kind or 'none'
    if kind == sentence.kind then
      result.kinds = result.kinds + 1
    else
      table.insert(result.wrong_kinds, ('%s: %s'):format(kind, sentence.text))
    end
    if sentence.speaker then
      local name = quotation and quotation.speaker and quotation.speaker.name or 'nobody'
      result.speeches = result.speeches + 1
      if last_word(name) == last_word(sentence.speaker) then
        result.speakers = result.speakers + 1
      else
        table.insert(result.wrong_speakers, ('%s: %s'):format(name, sentence.text))
      end
    end
  end
  return result
end

--- The records of some JSON Lines, of one type where one is named.
---@param output string
---@param kind string?
---@return table[]
function M.records(output, kind)
  local list = {}
  for line in output:gmatch('[^\n]+') do
    local record = assert(reader.read(line))
    if not kind or record.type == kind then
      list[#list + 1] = record
    end
  end
  return list
end

--- What the command line scans of files in a directory, as JSON Lines.
---@param directory string
---@param files string as the shell reads them
---@return string
function M.scan_in(directory, files)
  local quoted, root = M.shell_quote(directory), M.shell_quote(M.root)
  local call = 'cd %s && %s %s/bin/incidentquotes scan --format jsonl %s'
  return (M.run(call:format(quoted, M.lua54, root, files)))
end

return M
