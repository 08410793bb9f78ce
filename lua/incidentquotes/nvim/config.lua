--- Options: vim.g.incidentquotes, what setup() was given, and vim.b.incidentquotes of one buffer; the
--- later one wins. Nothing else reads them.

---@class incidentquotes.Options
---@field signs boolean? a sign at the first line of each quotation (default true)
---@field highlight boolean? underline the words of each quotation (default true)
---@field word_diff boolean? set off the very words that differ (default true)
---@field inline boolean? show the source's words behind those that differ, inside the line (default false)
---@field virtual_text boolean? say at the end of the line what differs (default true)
---@field diagnostics boolean? problems as diagnostics of Neovim (default true)
---@field diagnostics_max integer? more are said to be there, and not listed (default 200)
---@field lsp boolean? answer K, gd, grr, gra, gO and completion (default true)
---@field claims boolean? look at numbers and names too (default true)
---@field style string? house style whose rules are checked: ap, bbc, chicago, guardian, reuters; or
--- 'none' (default: what the incident file says)
---@field auto boolean? check files below an incident.yaml without being asked (default false)
---@field keymaps boolean? map keys in buffers that are checked (default false)

local suggestion = require('incidentquotes.suggestion')

local M = {}

---@class incidentquotes.OptionType
---@field type string
---@field default any
---@field check (fun(value: any): string?)? what is wrong with a value of the right type

---@type table<string, incidentquotes.OptionType>
M.schema = {
  signs = { type = 'boolean', default = true },
  highlight = { type = 'boolean', default = true },
  word_diff = { type = 'boolean', default = true },
  inline = { type = 'boolean', default = false },
  virtual_text = { type = 'boolean', default = true },
  diagnostics = { type = 'boolean', default = true },
  diagnostics_max = {
    type = 'number',
    default = 200,
    check = function(value)
      return (value < 1 or value ~= math.floor(value)) and 'should be a whole number above 0' or nil
    end,
  },
  lsp = { type = 'boolean', default = true },
  claims = { type = 'boolean', default = true },
  style = { type = 'string', default = nil },
  auto = { type = 'boolean', default = false },
  keymaps = { type = 'boolean', default = false },
}

--- What setup() was given.
local configured = nil

---@class incidentquotes.Layer
---@field where string
---@field options any nil where nothing is given

---@param buf integer?
---@return incidentquotes.Layer[] the later one wins
local function given(buf)
  local own = buf and vim.api.nvim_buf_is_valid(buf) and vim.b[buf].incidentquotes or nil
  return {
    { where = 'vim.g.incidentquotes', options = vim.g.incidentquotes },
    { where = 'setup()', options = configured },
    { where = 'vim.b.incidentquotes', options = own },
  }
end

local function is_good(entry, value)
  return type(value) == entry.type and not (entry.check and entry.check(value))
end

--- The value of an option by layers; a value that is none counts as not given.
---@param name string
---@param layers incidentquotes.Layer[]
local function value_of(name, layers)
  local entry = assert(M.schema[name], name)
  local value = entry.default
  for _, layer in ipairs(layers) do
    local options = layer.options
    if type(options) == 'table' and options[name] ~= nil and is_good(entry, options[name]) then
      value = options[name]
    end
  end
  return value
end

--- The value of an option in a buffer.
---@param name string
---@param buf integer?
function M.get(name, buf)
  return value_of(name, given(buf))
end

--- The values of all options in a buffer.
---@param buf integer?
---@return table<string, any>
function M.all(buf)
  local layers, values = given(buf), {}
  for name in pairs(M.schema) do
    values[name] = value_of(name, layers)
  end
  return values
end

--- Takes what setup() was given; what it was given before is forgotten.
---@param options incidentquotes.Options?
function M.set(options)
  configured = options or {}
end

--- The known option with the most similar name.
---@param name string
---@return string?
local function nearest(name)
  local known = {}
  for word in pairs(M.schema) do
    known[#known + 1] = word
  end
  table.sort(known)
  return suggestion.nearest(name, known, math.max(3, math.floor(#name / 2)) - 1)
end

--- What is wrong with the given options, one sentence each.
---@param buf integer?
---@return string[]
function M.problems(buf)
  local problems = {}
  local function add(where, text, ...)
    problems[#problems + 1] = where .. ': ' .. text:format(...)
  end
  for _, layer in ipairs(given(buf)) do
    local where, options = layer.where, layer.options
    if options ~= nil and type(options) ~= 'table' then
      add(where, 'should be a table, not %s', type(options))
    end
    for name, value in pairs(type(options) == 'table' and options or {}) do
      local entry = M.schema[name]
      if not entry then
        local known = nearest(tostring(name))
        local hint = known and ('; did you mean “%s”?'):format(known) or ''
        add(where, 'unknown option “%s”%s', tostring(name), hint)
      elseif type(value) ~= entry.type then
        add(where, '“%s” should be a %s, not a %s', name, entry.type, type(value))
      elseif entry.check and entry.check(value) then
        add(where, '“%s” %s', name, entry.check(value))
      end
    end
  end
  table.sort(problems)
  return problems
end

return M
