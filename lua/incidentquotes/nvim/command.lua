--- :IncidentQuotes and its subcommands.

local message = require('incidentquotes.nvim.message')

local M = {}

---@class incidentquotes.CommandOptions
---@field count integer?
---@field bang boolean?

local function attach(method)
  local attached, why =
    require('incidentquotes.nvim.attach')[method](vim.api.nvim_get_current_buf())
  if not attached then
    message.error(why)
  end
end

---@type table<string, {run: fun(opts: incidentquotes.CommandOptions), core: boolean}>
local commands = {
  check = {
    core = true,
    run = function()
      attach('attach')
    end,
  },
  refresh = {
    core = true,
    run = function()
      attach('refresh')
    end,
  },
  off = {
    core = true,
    run = function()
      require('incidentquotes.nvim.attach').detach(vim.api.nvim_get_current_buf())
    end,
  },
  next = {
    core = true,
    run = function(opts)
      require('incidentquotes.nvim.nav').jump(1, { count = opts.count, all = opts.bang })
    end,
  },
  prev = {
    core = true,
    run = function(opts)
      require('incidentquotes.nvim.nav').jump(-1, { count = opts.count, all = opts.bang })
    end,
  },
  source = {
    core = true,
    run = function()
      require('incidentquotes.nvim.source').jump()
    end,
  },
  list = {
    core = true,
    run = function(opts)
      require('incidentquotes.nvim.list').open({ all = opts.bang })
    end,
  },
  build = {
    core = false,
    run = function()
      require('incidentquotes.nvim.build').run()
    end,
  },
}

---@return string[]
function M.names()
  local names = vim.tbl_keys(commands)
  table.sort(names)
  return names
end

---@param name string
---@param opts incidentquotes.CommandOptions
function M.call(name, opts)
  local command = commands[name]
  if not command then
    message.error(
      ('there is no subcommand “%s”; there are %s'):format(name, table.concat(M.names(), ', '))
    )
    return
  end
  if command.core then
    local found, problem = pcall(require, 'incidentquotes.core')
    if not found then
      message.error(tostring(problem))
      return
    end
  end
  command.run(opts)
end

--- Runs what the user typed: `:IncidentQuotes`, `:3IncidentQuotes next`, `:IncidentQuotes! list`.
---@param args table as nvim_create_user_command gives it
function M.run(args)
  local words = args.fargs
  if #words > 1 then
    message.error(('“%s” takes no arguments'):format(words[1]))
    return
  end
  M.call(words[1] or 'check', { count = args.count > 0 and args.count or 1, bang = args.bang })
end

---@param lead string
---@param line string
---@return string[]
function M.complete(lead, line)
  local before = line:match('IncidentQuotes!?%s+(.*)$') or ''
  if before:sub(1, #before - #lead):find('%S') then
    return {}
  end
  return vim.tbl_filter(function(name)
    return vim.startswith(name, lead)
  end, M.names())
end

return M
