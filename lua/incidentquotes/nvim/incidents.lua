--- Incidents that are open: one object for each incident.yaml, however many buffers it has copies in;
--- and the files that they were read from, watched for changes.

local iq = require('incidentquotes')

local M = {}

--- Directories of one incident that are watched.
local DIRECTORIES_MAX = 16
--- A file that is written in pieces is looked at when the last piece is there, in ms.
local SETTLE = 150

---@class incidentquotes.Opened
---@field incident incidentquotes.Incident
---@field watchers userdata[]
---@field stamps table<string, string> of each file when it was read
---@field sources table<string, boolean> real paths of its sources

---@type table<string, incidentquotes.Opened>
local opened = {}

--- What is called with the path of an incident whose files have changed on disk.
---@type fun(path: string)?
local on_change

--- Names whoever is to be told of changes on disk.
---@param callback fun(path: string)
function M.on_change(callback)
  on_change = callback
end

---@param path string
---@return string something else when the file is another one
local function stamp(path)
  local stat = vim.uv.fs_stat(path)
  if not stat then
    return 'missing'
  end
  return ('%d.%d %d %d'):format(stat.mtime.sec, stat.mtime.nsec, stat.size, stat.ino)
end

---@param incident incidentquotes.Incident
local function files_of(incident)
  local files = { incident.path }
  for _, source in ipairs(incident.sources) do
    files[#files + 1] = source.path
  end
  return files
end

---@param incident incidentquotes.Incident
---@return table<string, boolean>
local function sources_of(incident)
  local sources = {}
  for _, source in ipairs(incident.sources) do
    local path = vim.fn.fnamemodify(source.path, ':p')
    sources[vim.uv.fs_realpath(path) or path] = true
  end
  return sources
end

local function stop(entry)
  for _, watcher in ipairs(entry.watchers) do
    if not watcher:is_closing() then
      watcher:close()
    end
  end
  entry.watchers = {}
end

--- Tells of a change once, and only where a file really is another one.
local function look(path)
  local entry = opened[path]
  if not entry then
    return
  end
  for file, was in pairs(entry.stamps) do
    if stamp(file) ~= was then
      entry.stamps[file] = stamp(file)
      if on_change then
        on_change(path)
      end
      return
    end
  end
end

---@param path string
---@param entry incidentquotes.Opened
local function watch(path, entry)
  local directories, count = {}, 0
  for _, file in ipairs(files_of(entry.incident)) do
    entry.stamps[file] = stamp(file)
    local directory = vim.fs.dirname(file)
    if not directories[directory] and count < DIRECTORIES_MAX then
      directories[directory] = true
      count = count + 1
      local watcher = assert(vim.uv.new_fs_event())
      local pending = false
      watcher:start(directory, {}, function()
        if not pending then
          pending = true
          vim.defer_fn(function()
            pending = false
            look(path)
          end, SETTLE)
        end
      end)
      entry.watchers[#entry.watchers + 1] = watcher
    end
  end
end

--- Whether a file is a source of an incident that is open.
---@param path string real path
---@return boolean
function M.has_source(path)
  for _, entry in pairs(opened) do
    if entry.sources[path] then
      return true
    end
  end
  return false
end

--- The incident of a path; its sources are still to be read where it is new.
---@param path string
---@return incidentquotes.Incident?, string? message
function M.open(path)
  if not opened[path] then
    local incident, message = iq.open(path, { partial = true })
    if not incident then
      return nil, message
    end
    opened[path] =
      { incident = incident, watchers = {}, stamps = {}, sources = sources_of(incident) }
    watch(path, opened[path])
  end
  return opened[path].incident
end

--- The incident of a path as its files are now; the old one stays usable until M.close.
---@param path string
---@return incidentquotes.Incident?, string? message
function M.reopen(path)
  local incident, message = iq.open(path, { partial = true })
  if not incident then
    return nil, message
  end
  if opened[path] then
    stop(opened[path])
  end
  opened[path] = { incident = incident, watchers = {}, stamps = {}, sources = sources_of(incident) }
  watch(path, opened[path])
  return incident
end

--- Stops to watch an incident that no buffer needs any more, and frees it.
---@param incident incidentquotes.Incident
function M.close(incident)
  local entry = opened[incident.path]
  if entry and entry.incident == incident then
    stop(entry)
    opened[incident.path] = nil
  end
  incident:close()
end

return M
