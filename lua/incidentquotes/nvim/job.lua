--- Work that takes longer than a key: in a thread with a Lua of its own, which loads the module, works,
--- and answers in lines of JSON.

local M = {}

--- What the thread runs. It shares nothing: words in, words out.
local function compare_in_thread(path, cpath, incident_path, file, text)
  package.path, package.cpath = path, cpath
  local ok, answer = pcall(function()
    local iq = require('incidentquotes')
    local incident = assert(iq.open(incident_path, { partial = true }))
    -- A source that cannot be read is passed over: whoever checks the buffer has said so.
    repeat
      local left = incident:load()
    until left == 0
    local records = assert(incident:compare(file ~= '' and { [file] = text } or nil))
    local lines = {}
    for i, record in ipairs(records) do
      lines[i] = iq.encode(record)
    end
    incident:close()
    return table.concat(lines, '\n')
  end)
  return ok, tostring(answer)
end

--- Where a thread finds the module: the directories of Neovim's runtime are not known there.
---@return string path, string cpath
local function search_paths()
  local file = debug.getinfo(1, 'S').source:sub(2)
  local lua = vim.fs.dirname(vim.fs.dirname(vim.fs.dirname(vim.fn.fnamemodify(file, ':p'))))
  return lua .. '/?.lua;' .. lua .. '/?/init.lua;' .. package.path, lua .. '/?.so;' .. package.cpath
end

--- Compares all documents of an incident with one another.
---@param incident_path string
---@param draft {file: string, text: string}? a copy as it stands in a buffer
---@param callback fun(records: table[]?, message: string?) on the main loop
function M.compare(incident_path, draft, callback)
  local path, cpath = search_paths()
  local work = assert(vim.uv.new_work(compare_in_thread, function(ok, answer)
    vim.schedule(function()
      if not ok then
        callback(nil, answer)
        return
      end
      local records = {}
      for line in answer:gmatch('[^\n]+') do
        records[#records + 1] = vim.json.decode(line, { luanil = { object = true, array = true } })
      end
      callback(records)
    end)
  end))
  work:queue(path, cpath, incident_path, draft and draft.file or '', draft and draft.text or '')
end

return M
