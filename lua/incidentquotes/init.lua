--- IncidentQuotes: which words in quotation marks stand in which source, and what differs.
---
--- The same module in Lua 5.4, LuaJIT and Neovim. Faults of the world (a missing file, a broken
--- incident) come
--- back as nil, message, code; mistakes of the caller are errors. Offsets are bytes, from 0, ends
--- exclusive.

local M = {}

local core = require('incidentquotes.core')
local incident = require('incidentquotes.incident')
local json = require('incidentquotes.json')
local lint = require('incidentquotes.lint')
local record = require('incidentquotes.record')

--- Version of the core ("0.1.0").
M.version = core.version

---@class incidentquotes.ScanOptions
---@field doc string? what the records call the text (default '')
---@field lang string? BCP 47 tag, a prior only
---@field markup 'plain'|'markdown'|nil

---@class incidentquotes.Fault
---@field start integer
---@field end integer
---@field line integer
---@field column integer
---@field kind string

--- Finds the quotations of a text.
---@param text string UTF-8; ill-formed parts are passed over and reported in the second value
---@param opts incidentquotes.ScanOptions?
---@return incidentquotes.Quotation[]? quotations
---@return incidentquotes.Fault[]|string faults (at most 1000), or the message
---@return integer|string fault_count, or the code
function M.scan(text, opts)
  opts = opts or {}
  local result, message, code = core.scan(text, { lang = opts.lang, markup = opts.markup })
  if not result then
    return nil, message, code
  end
  local quotations = record.quotations(result.quotations, opts.doc or '')
  return quotations, result.faults, result.fault_count
end

--- Opens an incident and reads its sources.
---@param path string of incident.yaml
---@param opts {lazy: boolean?}? lazy: the sources are left for incident:load()
---@return incidentquotes.Incident?, string? message, string? code
function M.open(path, opts)
  local opened, message, code = incident.open(path)
  if not opened or (opts and opts.lazy) then
    return opened, message, code
  end
  local loaded
  loaded, message, code = opened:load_all()
  if not loaded then
    opened:close()
    return nil, message, code
  end
  return opened
end

--- House style of the quotations of a text: marks, punctuation, attribution; never the words inside.
---@param text string UTF-8
---@param opts incidentquotes.LintOptions?
---@return incidentquotes.StyleFinding[]? findings in order of the text
---@return string? message
---@return string? code 'argument' where there is no such style
function M.lint(text, opts)
  return lint.check(text, opts)
end

--- An incident without a file, of sources that are named by path.
---@param opts {sources: string[], lang: string?, style: string?}
---@return incidentquotes.Incident?, string? message, string? code
function M.compile(opts)
  local opened, message, code = incident.from_paths(opts.sources, opts.lang)
  if not opened then
    return nil, message, code
  end
  opened.style = opts.style
  local loaded
  loaded, message, code = opened:load_all()
  if not loaded then
    return nil, message, code
  end
  return opened
end

--- Positions in a text: count, byte, line_at, line, line_count, paragraphs, sentences, faults.
---@param text string
---@param opts {markup: string?}?
function M.text(text, opts)
  return core.text(text, opts)
end

--- A record as one line of JSON.
M.encode = json.encode

--- Options for Neovim, and only there; everything works without it.
---@param options incidentquotes.Options?
function M.setup(options)
  -- The one place that looks up to Neovim: plugin managers call `setup` of the module's own name.
  return require('incidentquotes.nvim.setup').setup(options)
end

return M
