--- Where a buffer belongs: its incident, and how it is marked up.

local M = {}

--- Lines at the top of a buffer in which front matter is looked for.
local FRONT_MATTER_MAX = 40

--- The incident that the front matter names (`incident: path`), if it has any.
---@param buf integer
---@param directory string
---@return string?
local function named_in_front_matter(buf, directory)
  local lines = vim.api.nvim_buf_get_lines(buf, 0, FRONT_MATTER_MAX, false)
  if lines[1] ~= '---' then
    return nil
  end
  for i = 2, #lines do
    if lines[i] == '---' then
      return nil
    end
    local value = lines[i]:match('^incident:%s*(.-)%s*$')
    if value and value ~= '' then
      local path = value:gsub('^["\']', ''):gsub('["\']$', '')
      path = vim.fs.normalize(path:match('^[/~]') and path or directory .. '/' .. path)
      return vim.fn.isdirectory(path) == 1 and path .. '/incident.yaml' or path
    end
  end
  return nil
end

--- The incident.yaml of a buffer: the one that its front matter names, else that of the nearest
--- directory above its file.
---@param buf integer
---@return string?
function M.incident(buf)
  local name = vim.api.nvim_buf_get_name(buf)
  local directory = name ~= '' and vim.fs.dirname(name) or vim.uv.cwd()
  local named = named_in_front_matter(buf, directory)
  if named then
    return named
  end
  return vim.fs.find('incident.yaml', { upward = true, path = directory, type = 'file' })[1]
end

--- Why a buffer is nothing to be checked, or nil.
---@param buf integer
---@return string?
function M.refusal(buf)
  if vim.bo[buf].buftype ~= '' then
    return ('this is no text of yours: its ’buftype’ is “%s”'):format(vim.bo[buf].buftype)
  elseif vim.fs.basename(vim.api.nvim_buf_get_name(buf)) == 'incident.yaml' then
    return 'this is the incident file; open a copy to have it checked'
  elseif M.is_source(buf) then
    return 'this is a source of its incident; copies are checked'
  end
  return nil
end

--- What is said where a buffer would have to have sources.
---@param state incidentquotes.State?
---@return string
function M.without_sources(state)
  return state and 'there are no sources to compare with; :IncidentQuotes init makes an incident'
    or 'this buffer is not checked against sources; run :IncidentQuotes first'
end

--- What is said where a buffer would have to be checked.
---@param buf integer
---@return string
function M.unchecked(buf)
  return M.is_source(buf) and 'this is a source; :IncidentQuotes back goes to the copy'
    or 'this buffer is not checked; run :IncidentQuotes first'
end

--- Whether a buffer shows a source of its incident, which is nothing to be checked.
---@param buf integer
---@return boolean
function M.is_source(buf)
  local path = M.incident(buf)
  local incident = path and require('incidentquotes').open(path, { partial = true })
  if not incident then
    return false
  end
  local name, found = vim.fs.normalize(vim.api.nvim_buf_get_name(buf)), false
  for _, source in ipairs(incident.sources) do
    found = found or vim.fs.normalize(vim.fn.fnamemodify(source.path, ':p')) == name
  end
  incident:close()
  return found
end

--- The buffer that is loaded from a file, or nil.
---@param path string
---@return integer?
function M.buffer(path)
  local real = vim.uv.fs_realpath(path) or path
  for _, buf in ipairs(vim.api.nvim_list_bufs()) do
    local name = vim.api.nvim_buf_is_loaded(buf) and vim.api.nvim_buf_get_name(buf) or ''
    if name ~= '' and (name == path or vim.uv.fs_realpath(name) == real) then
      return buf
    end
  end
  return nil
end

---@param buf integer
---@return 'plain'|'markdown'
function M.markup(buf)
  return vim.bo[buf].filetype == 'markdown' and 'markdown' or 'plain'
end

return M
