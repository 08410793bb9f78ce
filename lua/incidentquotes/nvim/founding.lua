--- Making an incident: from the texts of a directory, and one source after the other.

local attach = require('incidentquotes.nvim.attach')
local core = require('incidentquotes.core')
local gathering = require('incidentquotes.gathering')
local mending = require('incidentquotes.nvim.mending')
local message = require('incidentquotes.nvim.message')
local place = require('incidentquotes.nvim.place')
local position = require('incidentquotes.nvim.position')
local store = require('incidentquotes.nvim.store')

local M = {}

--- The directory of the incident that a text belongs to, where none is named: its own, or the one above
--- where the text lies in `copy` or beside `sources`.
---@param directory string of the text
---@return string
local function home_of(directory)
  local above = vim.fs.dirname(directory)
  local own = vim.fn.isdirectory(directory .. '/sources') == 1
  local beside = vim.fn.isdirectory(above .. '/sources') == 1
  return not own and (beside or vim.fs.basename(directory) == 'copy') and above or directory
end

--- Makes an incident.yaml of the texts beside the current file, or in a directory that is named.
---@param directory string?
function M.init(directory)
  local buf = vim.api.nvim_get_current_buf()
  local name = vim.api.nvim_buf_get_name(buf)
  local beside = name ~= '' and vim.bo[buf].buftype == '' and vim.fs.dirname(name)
  if not directory and not beside then
    message.warn('this buffer has no file; name the directory: :IncidentQuotes init DIRECTORY')
    return
  end
  directory = directory or home_of(vim.fs.normalize(beside --[[@as string]]))
  directory = vim.fs.normalize(vim.fn.fnamemodify(directory, ':p')):gsub('/$', '')
  local path = directory .. '/incident.yaml'
  local copy
  if name ~= '' and vim.startswith(vim.fs.normalize(name), directory .. '/') then
    copy = vim.fs.normalize(name):sub(#directory + 2)
  end
  local gathered, problem = gathering.found(directory, copy)
  if not gathered then
    message.warn(problem)
    return
  end
  local count = #gathered.sources
  message.info(('%s has %d source%s'):format(path, count, count == 1 and '' or 's'))
  if copy then
    attach.attach(buf)
  else
    vim.cmd.edit(vim.fn.fnameescape(path))
  end
end

--- The text of a source that is to be added, and what it is called.
---@param what string? a file, “+” for the clipboard, or nil for the current buffer
---@return string? text
---@return string name or message
local function read(what)
  if what == '+' or what == '*' then
    return vim.fn.getreg(what), 'clipboard'
  elseif what then
    local text, problem = core.read(what)
    return text, text and vim.fs.basename(what) or problem
  end
  local text = position.read(0)
  local name = vim.fs.basename(vim.api.nvim_buf_get_name(0))
  return text, name ~= '' and name or 'buffer'
end

--- The incident that a source is added to: of this buffer, or of the directory that one works in.
local function incident_path()
  return place.incident(vim.api.nvim_get_current_buf())
    or vim.fs.find('incident.yaml', { upward = true, path = vim.uv.cwd(), type = 'file' })[1]
end

--- The directory of the incident that sources are put into, made where it is missing; one that leads
--- out of the incident is refused.
---@param directory string
---@return string?, string? message
local function sources_directory(directory)
  local path = directory .. '/sources'
  vim.fn.mkdir(path, 'p')
  local real, root = vim.uv.fs_realpath(path), vim.uv.fs_realpath(directory)
  if not real or not root or not vim.startswith(real, root .. '/') then
    return nil, ('%s leads out of the incident'):format(path)
  end
  return path
end

--- Writes a text into a new file that nothing else has the name of; what is there afterwards is
--- whole or is not there.
---@param folder string
---@param text string
---@return string? path
---@return string? message
local function write_beside(folder, text)
  local path = ('%s/.%d-%d'):format(folder, vim.uv.os_getpid(), vim.uv.hrtime())
  local handle, why = vim.uv.fs_open(path, 'wx', 420) -- 0644
  if not handle then
    return nil, why
  end
  local written, fault = vim.uv.fs_write(handle, text)
  local synced = written == #text and vim.uv.fs_fsync(handle)
  vim.uv.fs_close(handle)
  if not synced then
    vim.uv.fs_unlink(path)
    return nil, fault or ('%s cannot be written'):format(path)
  end
  return path
end

--- Gives a file its name where that is free.
---@param from string
---@param to string
---@return boolean? done
---@return string? message
---@return string? code
local function claim_name(from, to)
  local linked, why, code = vim.uv.fs_link(from, to)
  if linked or code == 'EEXIST' then
    return linked, why, code
  end
  -- A file system without links: the name is taken by an empty file first.
  local handle
  handle, why, code = vim.uv.fs_open(to, 'wx', 420)
  if not handle then
    return nil, why, code
  end
  vim.uv.fs_close(handle)
  return vim.uv.fs_rename(from, to)
end

--- Writes a new file; one that is there is never touched.
---@param directory string
---@param path string of incident.yaml
---@param name string
---@param text string
---@return string? id
---@return string message or file, relative to the incident
local function write_source(directory, path, name, text)
  local folder, problem = sources_directory(directory)
  if not folder then
    return nil, problem --[[@as string]]
  end
  local beside
  beside, problem = write_beside(folder, text)
  if not beside then
    return nil, problem --[[@as string]]
  end
  local taken = {}
  while true do
    local id = gathering.id(name, path, taken)
    local file = ('sources/%s.txt'):format(id)
    local done, why, code = claim_name(beside, directory .. '/' .. file)
    if code ~= 'EEXIST' then
      vim.uv.fs_unlink(beside)
      if not done then
        return nil, why --[[@as string]]
      end
      return id, file
    end
    taken[id] = true
  end
end

--- Adds a source to the incident: a file (copied in where it lies outside), the clipboard (“+”), or
--- the current buffer.
---@param what string?
function M.add(what)
  local path = incident_path()
  if not path then
    message.warn('no incident.yaml here or above; :IncidentQuotes init makes one')
    return
  end
  local buf = vim.api.nvim_get_current_buf()
  if not what and (store.get(buf) or vim.bo[buf].buftype ~= '') then
    message.warn('this buffer is a copy, not a source; name a file, or “+” for the clipboard')
    return
  end
  local clipboard = what == '+' or what == '*'
  local named = not clipboard and (what or vim.api.nvim_buf_get_name(buf)) or ''
  local directory = vim.fs.normalize(vim.fs.dirname(path))
  local inside = named ~= '' and vim.fs.normalize(vim.fn.fnamemodify(vim.fs.normalize(named), ':p'))
    or ''
  if vim.startswith(inside, directory .. '/') and vim.uv.fs_stat(inside) then
    local file, known = inside:sub(#directory + 2), gathering.same(path, (read(inside)))
    if known then
      message.warn(('these words are the source “%s” already'):format(known))
      return
    end
    mending.add(path, 'sources', { id = gathering.id(file, path), file = file })
    return
  end
  local text, name = read(what and not clipboard and vim.fs.normalize(what) or what)
  if not text then
    message.error(name)
    return
  elseif not text:match('%S') then
    message.warn(('there is nothing in the %s'):format(name))
    return
  end
  local known = gathering.same(path, text)
  if known then
    message.warn(('these words are the source “%s” already'):format(known))
    return
  end
  local id, file = write_source(directory, path, name, text)
  if not id then
    message.error(file)
    return
  end
  mending.add(path, 'sources', { id = id, file = file })
end

return M
