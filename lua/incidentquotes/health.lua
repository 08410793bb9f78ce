--- :checkhealth incidentquotes. Works with the core missing, and says then how to build it.

local M = {}

local function check_neovim()
  local version = vim.version()
  local text = ('Neovim %d.%d.%d'):format(version.major, version.minor, version.patch)
  if vim.fn.has('nvim-0.10') == 1 then
    vim.health.ok(text)
  else
    vim.health.error(text .. ' is too old', { 'install Neovim 0.10 or newer' })
  end
end

---@return boolean found
local function check_core()
  local found, core = pcall(require, 'incidentquotes.core')
  if not found then
    vim.health.error(tostring(core), {
      'run :IncidentQuotes build (it needs a C compiler, make, libyaml, utf8proc and LuaJIT’s headers)',
      'Debian, Ubuntu: apt-get install build-essential libyaml-dev libutf8proc-dev libluajit-5.1-dev',
      'macOS: brew install libyaml utf8proc luajit',
    })
    return false
  end
  local path = vim.api.nvim_get_runtime_file('lua/incidentquotes/core51.so', false)[1]
  vim.health.ok(
    ('core %s (interface %d, Unicode tables of utf8proc %s)'):format(
      core.version,
      core.api_version,
      core.unicode_version
    )
  )
  vim.health.info('loaded from ' .. (path or 'a directory outside the runtimepath'))
  return true
end

local function check_options()
  local problems = require('incidentquotes.nvim.config').problems(vim.api.nvim_get_current_buf())
  for _, problem in ipairs(problems) do
    vim.health.warn(problem)
  end
  if #problems == 0 then
    vim.health.ok('options')
  end
end

local function check_incident()
  local place = require('incidentquotes.nvim.place')
  -- The health report has a buffer of its own; the one before it is meant.
  local buf = vim.fn.bufnr('#') > 0 and vim.fn.bufnr('#') or vim.api.nvim_get_current_buf()
  local path = place.incident(buf)
  if not path then
    vim.health.info('no incident.yaml above this buffer’s file')
    return
  end
  local incident, problem = require('incidentquotes').open(path)
  if not incident then
    vim.health.error(problem)
    return
  end
  vim.health.ok(('%s: %d sources'):format(path, #incident.sources))
  incident:close()
end

function M.check()
  vim.health.start('incidentquotes')
  check_neovim()
  local found = check_core()
  check_options()
  if found then
    check_incident()
  end
end

return M
