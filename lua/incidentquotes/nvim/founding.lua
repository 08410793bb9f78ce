--- Making an incident: from the texts of a directory, and one source after the other.

local attach = require('incidentquotes.nvim.attach')
local gathering = require('incidentquotes.gathering')
local incident_file = require('incidentquotes.incident_file')
local mending = require('incidentquotes.nvim.mending')
local message = require('incidentquotes.nvim.message')
local place = require('incidentquotes.nvim.place')

local M = {}

--- Files of a directory and of the directories in it, relative to it.
local function files_of(directory)
  local files = {}
  for name, kind in vim.fs.dir(directory, { depth = 3 }) do
    if kind == 'file' then
      files[#files + 1] = name
    end
  end
  table.sort(files)
  return files
end

--- Makes an incident.yaml of the texts beside the current file, or in a directory that is named.
---@param directory string?
function M.init(directory)
  local buf = vim.api.nvim_get_current_buf()
  local name = vim.api.nvim_buf_get_name(buf)
  directory = vim.fs.normalize(vim.fn.fnamemodify(directory or '.', ':p')):gsub('/$', '')
  local path = directory .. '/incident.yaml'
  if vim.uv.fs_stat(path) then
    message.warn(('there is one already: %s'):format(path))
    return
  end
  local copy
  if name ~= '' and vim.startswith(vim.fs.normalize(name), directory .. '/') then
    copy = vim.fs.normalize(name):sub(#directory + 2)
  end
  local gathered = gathering.sources(files_of(directory), copy)
  if #gathered.sources == 0 then
    message.warn(('no texts (.txt, .md) to be sources in %s'):format(directory))
    return
  end
  local written, problem = incident_file.write(path, incident_file.new(gathered))
  if not written then
    message.error(problem)
    return
  end
  message.info(('%s has %d sources'):format(vim.fn.fnamemodify(path, ':~:.'), #gathered.sources))
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
    local file = io.open(vim.fn.expand(what), 'rb')
    local text = file and file:read('*a')
    if file then
      file:close()
    end
    return text, text and vim.fs.basename(what) or ('%s cannot be read'):format(what)
  end
  local lines = vim.api.nvim_buf_get_lines(0, 0, -1, true)
  local name = vim.fs.basename(vim.api.nvim_buf_get_name(0))
  return table.concat(lines, '\n') .. '\n', name ~= '' and name or 'buffer'
end

--- The incident that a source is added to: of this buffer, or of the directory that one works in.
local function incident_path()
  return place.incident(vim.api.nvim_get_current_buf())
    or vim.fs.find('incident.yaml', { upward = true, path = vim.uv.cwd(), type = 'file' })[1]
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
  local directory = vim.fs.dirname(path)
  local inside = what
    and what ~= '+'
    and what ~= '*'
    and vim.fs.normalize(vim.fn.fnamemodify(what, ':p'))
  if inside and vim.startswith(inside, directory .. '/') and vim.uv.fs_stat(inside) then
    local file = inside:sub(#directory + 2)
    mending.add(path, 'sources', { id = gathering.id(file, path), file = file })
    return
  end
  local text, name = read(what)
  if not text then
    message.error(name)
    return
  elseif not text:match('%S') then
    message.warn(('there is nothing in the %s'):format(name))
    return
  end
  local id = gathering.id(name, path)
  local file = ('sources/%s.txt'):format(id)
  vim.fn.mkdir(directory .. '/sources', 'p')
  local handle, problem = io.open(directory .. '/' .. file, 'wb')
  if not handle then
    message.error(problem)
    return
  end
  handle:write(text)
  handle:close()
  mending.add(path, 'sources', { id = id, file = file })
end

return M
