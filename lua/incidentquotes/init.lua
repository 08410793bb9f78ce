--- IncidentQuotes: which words in quotation marks stand in which source, and what differs.
---
--- The same module in Lua 5.4, LuaJIT and Neovim. Faults of the world (a missing file, a broken
--- incident) come
--- back as nil, message, code; mistakes of the caller are errors. Offsets are bytes, from 0, ends
--- exclusive.

local M = {}

local core = require('incidentquotes.core')
local format = require('incidentquotes.format')
local incident = require('incidentquotes.incident')
local json = require('incidentquotes.json')
local lint = require('incidentquotes.lint')
local record = require('incidentquotes.record')
local roster = require('incidentquotes.roster')
local walk = require('incidentquotes.walk')

--- Version of the core ("0.1.0").
M.version = core.version

---@class incidentquotes.ScanOptions
---@field doc string? what the records call the text (default '')
---@field lang string? BCP 47 tag, a prior only
---@field markup 'plain'|'markdown'|nil
---@field names boolean? look for names in the parts without quotations, too

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
---@return incidentquotes.Office[] offices the roles that the text tells of
---@return incidentquotes.Spellings? spellings the names of the text, where they are asked for
function M.scan(text, opts)
  opts = opts or {}
  local result, message, code =
    core.scan(text, { lang = opts.lang, markup = opts.markup, names = opts.names })
  if not result then
    return nil, message, code
  end
  local quotations = record.quotations(result.quotations, opts.doc or '')
  local spellings = result.names and roster.spellings(text, result.names, result.inflects) or nil
  return quotations, result.faults, result.fault_count, result.offices, spellings
end

--- The quotations of a text one after the other: for texts that are long. What is wrong with its UTF-8
--- is passed over in silence; M.scan tells it.
---@param text string UTF-8
---@param opts incidentquotes.ScanOptions?
---@return (fun(): incidentquotes.Quotation?)? next
---@return string? message
---@return string? code
function M.quotations(text, opts)
  opts = opts or {}
  local bare, message, code = incident.from_paths({}, opts.lang)
  local checker
  if bare then
    checker, message, code = bare:checker()
  end
  if not checker then
    return nil, message, code
  end
  local ok
  ok, message, code = checker:take(text, {
    doc = opts.doc,
    lang = opts.lang,
    markup = opts.markup,
    facts = false,
  })
  if ok then
    ok, message, code = checker:advance()
  end
  if not ok then
    return nil, message, code
  end
  return walk.quotations(checker)
end

--- Opens an incident and reads its sources.
---@param path string of incident.yaml
---@param opts {lazy: boolean?, partial: boolean?}? lazy: the sources are left for incident:load();
--- partial, too, and one that is missing is found out there
---@return incidentquotes.Incident?, string? message, string? code
function M.open(path, opts)
  local partial = opts ~= nil and opts.partial or false
  local opened, message, code = incident.open(path, partial)
  if not opened or partial or (opts and opts.lazy) then
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
---@param opts {sources: string[], lang: string?, style: string?, lazy: boolean?} lazy: as of M.open
---@return incidentquotes.Incident?, string? message, string? code
function M.compile(opts)
  local opened, message, code = incident.from_paths(opts.sources, opts.lang)
  if not opened then
    return nil, message, code
  end
  opened.style = opts.style
  if opts.lazy then
    return opened
  end
  local loaded
  loaded, message, code = opened:load_all()
  if not loaded then
    opened:close()
    return nil, message, code
  end
  return opened
end

--- A report of an incident: what its copies have, with every version, what its documents share, and
--- what was not looked at.
---@param opened incidentquotes.Incident
---@param opts {copies: (string|incidentquotes.Copy)[]?, since: string?}? since: JSON Lines of an
--- earlier report; only what is new is left then, and what is gone
---@return incidentquotes.Report?, string? message, string? code
function M.report(opened, opts)
  opts = opts or {}
  -- Loaded here: an editor that only checks need not wait for it.
  local report = require('incidentquotes.report')
  local made, message, code = report.of_incident(opened, opts.copies)
  if made and opts.since then
    local compared
    compared, message, code = report.compare_with(made, opts.since)
    if not compared then
      return nil, message, code
    end
  end
  return made, message, code
end

--- A report as text, while its incident is open.
---@param made incidentquotes.Report
---@param name string jsonl, text, quickfix, rdjsonl, sarif, annotation, markdown, html, csv or tei
---@return string
function M.write(made, name)
  for _, item in ipairs(format.list) do
    if item[1] == name then
      return format.write(name, made)
    end
  end
  error(('incidentquotes: there is no format %s'):format(tostring(name)), 2)
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
