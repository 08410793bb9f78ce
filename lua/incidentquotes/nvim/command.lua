--- :IncidentQuotes and its subcommands.

local message = require('incidentquotes.nvim.message')

local M = {}

---@class incidentquotes.CommandOptions
---@field count integer? as typed; nil where none was
---@field bang boolean?
---@field words string[]? behind the name of the subcommand
---@field split string? command that splits the window first, from :vertical and its like

---@class incidentquotes.Command
---@field run fun(opts: incidentquotes.CommandOptions)
---@field core boolean whether it needs the core
---@field words integer? how many words it takes at most
---@field takes_file boolean? whether all that follows is one name
---@field complete (fun(lead: string): string[])?

local function load_views()
  require('incidentquotes.nvim.views').load()
end

local function attach(method, opts)
  load_views()
  local attached, note =
    require('incidentquotes.nvim.attach')[method](vim.api.nvim_get_current_buf(), opts)
  if not attached then
    message.error(note)
  elseif note then
    message.info(note)
  end
end

local function jump(direction)
  return function(opts)
    require('incidentquotes.nvim.nav').jump(direction, {
      count = opts.count,
      all = opts.bang,
      kind = opts.words and opts.words[1],
    })
  end
end

local function starting_with(lead, list)
  return vim.tbl_filter(function(word)
    return vim.startswith(word, lead)
  end, list)
end

local function complete_kind(lead)
  return starting_with(lead, require('incidentquotes.review').kinds)
end

local function complete_file(lead)
  return vim.fn.getcompletion(lead, 'file')
end

---@type table<string, incidentquotes.Command>
local commands = {
  check = {
    core = true,
    run = function()
      attach('attach')
    end,
  },
  scan = {
    core = true,
    run = function()
      attach('attach', { scan = true })
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
  next = { core = true, words = 1, complete = complete_kind, run = jump(1) },
  prev = { core = true, words = 1, complete = complete_kind, run = jump(-1) },
  source = {
    core = true,
    run = function(opts)
      require('incidentquotes.nvim.source').jump({ count = opts.count, split = opts.split })
    end,
  },
  back = {
    core = true,
    run = function()
      require('incidentquotes.nvim.source').back()
    end,
  },
  compare = {
    core = true,
    run = function()
      require('incidentquotes.nvim.compare').toggle()
    end,
  },
  claims = {
    core = true,
    run = function()
      require('incidentquotes.nvim.panel').toggle()
    end,
  },
  list = {
    core = true,
    run = function(opts)
      require('incidentquotes.nvim.list').open({ all = opts.bang })
    end,
  },
  loclist = {
    core = true,
    run = function(opts)
      require('incidentquotes.nvim.list').open({ all = opts.bang, location = true })
    end,
  },
  mend = {
    core = true,
    run = function(opts)
      require('incidentquotes.nvim.mending').choose({ first = opts.bang })
    end,
  },
  pick = {
    core = true,
    words = math.huge,
    run = function(opts)
      require('incidentquotes.nvim.picker').pick(opts.words)
    end,
  },
  insert = {
    core = true,
    words = math.huge,
    run = function(opts)
      require('incidentquotes.nvim.picker').insert(opts.words)
    end,
  },
  init = {
    core = true,
    words = 1,
    takes_file = true,
    complete = function(lead)
      return vim.fn.getcompletion(lead, 'dir')
    end,
    run = function(opts)
      load_views()
      require('incidentquotes.nvim.founding').init(opts.words and opts.words[1])
    end,
  },
  add = {
    core = true,
    words = 1,
    takes_file = true,
    complete = complete_file,
    run = function(opts)
      load_views()
      require('incidentquotes.nvim.founding').add(opts.words and opts.words[1])
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
  local words = opts.words or {}
  if #words > (command.words or 0) then
    message.error(
      ('“%s” takes %s'):format(name, command.words and 'one word' or 'no arguments')
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

--- The command that :vertical, :tab and their like ask for, or nil.
local function split_of(mods)
  if mods and (mods.vertical or mods.horizontal or mods.tab > -1 or mods.split ~= '') then
    local where = mods.split ~= '' and mods.split .. ' ' or ''
    return where .. (mods.tab > -1 and 'tab split' or mods.vertical and 'vsplit' or 'split')
  end
  return nil
end

--- What stands behind the subcommand; where that takes a file, all of it is its name.
local function words_of(args)
  local rest = args.args:match('^%S+%s+(.-)%s*$')
  local command = commands[args.fargs[1]]
  if rest and rest ~= '' and command and command.takes_file then
    return { (rest:gsub('\\(.)', '%1')) }
  end
  return vim.list_slice(args.fargs, 2)
end

--- Runs what the user typed: `:IncidentQuotes`, `:3IncidentQuotes next error`, `:IncidentQuotes! list`.
---@param args table as nvim_create_user_command gives it
function M.run(args)
  M.call(args.fargs[1] or 'check', {
    count = args.count > 0 and args.count or nil,
    bang = args.bang,
    words = words_of(args),
    split = split_of(args.smods),
  })
end

---@param lead string
---@param line string
---@return string[]
function M.complete(lead, line)
  local before = line:match('IncidentQuotes!?%s+(.*)$') or ''
  local name = before:sub(1, #before - #lead):match('^(%S+)%s+$')
  if name then
    local command = commands[name]
    return command and command.complete and command.complete(lead) or {}
  elseif before:sub(1, #before - #lead):find('%S') then
    return {}
  end
  return starting_with(lead, M.names())
end

return M
