--- What the specs of filter share: the command in the Lua that runs them, and articles.

local helper = require('spec.helper')

local M = {}

local lua = rawget(_G, 'jit') and helper.luajit or helper.lua54

M.COMMAND = lua .. ' bin/incidentquotes filter '

--- So many synthetic articles as JSON Lines.
---@param count integer
---@return string
function M.articles(count)
  return (helper.run(('%s bench/articles.lua %d'):format(lua, count)))
end

--- Runs filter on a text.
---@param input string
---@param options string?
---@return string stdout, string stderr, integer status
function M.run(input, options)
  local path = os.tmpname()
  helper.write(path, input)
  local output, errors, status = helper.run(M.COMMAND .. (options or '') .. ' <' .. path)
  os.remove(path)
  return output, errors, status
end

--- The lines of a text whose every line is closed.
---@param text string
---@return string[]
function M.lines(text)
  local list = {}
  for line in text:gmatch('([^\n]*)\n') do
    list[#list + 1] = line
  end
  return list
end

--- A generator of numbers from 1 to a limit, the same ones for the same seed in every Lua.
---@param seed integer
---@return fun(limit: integer): integer
function M.dice(seed)
  local state = seed
  return function(limit)
    state = state * 48271 % 2147483647
    return math.floor(state / 2147483647 * limit) + 1
  end
end

return M
