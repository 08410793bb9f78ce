--- What the specs share: directories of their own, and programs run in a shell.

local M = {}

--- The root of the checkout.
M.root = (os.getenv('PWD') or '.')

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
  local pipe = assert(io.popen(command .. ' 2>' .. errors .. '; echo "$?"'))
  local output = pipe:read('*a')
  pipe:close()
  local file = assert(io.open(errors, 'rb'))
  local stderr = file:read('*a')
  file:close()
  os.remove(errors)
  local stdout, status = output:match('^(.*)(%d+)\n$')
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

return M
