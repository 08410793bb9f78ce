--- Options: vim.g.incidentquotes, and vim.b.incidentquotes for one buffer.

---@class incidentquotes.Options
---@field signs boolean? a sign at the first line of each quotation (default true)
---@field highlight boolean? underline the words of each quotation (default true)
---@field virtual_text boolean? say at the end of the line what differs (default true)

local M = {}

---@type table<string, {type: string, default: any}>
M.schema = {
  signs = { type = 'boolean', default = true },
  highlight = { type = 'boolean', default = true },
  virtual_text = { type = 'boolean', default = true },
}

local function given(buf)
  local layers = { vim.g.incidentquotes or {} }
  if buf and vim.api.nvim_buf_is_valid(buf) then
    layers[2] = vim.b[buf].incidentquotes
  end
  return layers
end

--- The value of an option in a buffer; a value of the wrong type counts as not given.
---@param name string
---@param buf integer?
function M.get(name, buf)
  local entry = assert(M.schema[name], name)
  local value = entry.default
  for _, layer in ipairs(given(buf)) do
    if type(layer) == 'table' and type(layer[name]) == entry.type then
      value = layer[name]
    end
  end
  return value
end

--- The known option with the most similar name, by common beginning.
local function nearest(name)
  local best, length = nil, 2
  for known in pairs(M.schema) do
    local common = 0
    while common < #known and known:byte(common + 1) == name:byte(common + 1) do
      common = common + 1
    end
    if common > length then
      best, length = known, common
    end
  end
  return best
end

--- What is wrong with the given options, one sentence each.
---@param buf integer?
---@return string[]
function M.problems(buf)
  local problems = {}
  for i, layer in ipairs(given(buf)) do
    local where = i == 1 and 'vim.g.incidentquotes' or 'vim.b.incidentquotes'
    if type(layer) ~= 'table' then
      problems[#problems + 1] = ('%s should be a table, not %s'):format(where, type(layer))
    else
      for name, value in pairs(layer) do
        local entry = M.schema[name]
        if not entry then
          local known = nearest(tostring(name))
          problems[#problems + 1] = ('%s: unknown option “%s”%s'):format(
            where,
            tostring(name),
            known and ('; did you mean “%s”?'):format(known) or ''
          )
        elseif type(value) ~= entry.type then
          problems[#problems + 1] = ('%s: “%s” should be a %s, not a %s'):format(
            where,
            name,
            entry.type,
            type(value)
          )
        end
      end
    end
  end
  return problems
end

return M
