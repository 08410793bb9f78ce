--- Formats that reports are written in. Each is a module with `write(report, opts)`, which returns the
--- whole text, and is loaded when it is asked for.

local M = {}

---@class incidentquotes.FormatOptions
---@field paint (fun(style: string, text: string): string)? colours, for the format "text"

---@class incidentquotes.Format
---@field write fun(report: incidentquotes.Report, opts: incidentquotes.FormatOptions): string

--- Every format, with what it is for.
---@type {[1]: string, [2]: string}[]
M.list = {
  { 'jsonl', 'records, one JSON object a line' },
  { 'text', 'lines for people on a terminal' },
  { 'quickfix', 'FILE:LINE:COLUMN: severity: text, for editors' },
  { 'rdjsonl', 'diagnostics for reviewdog, one JSON object a line' },
  { 'sarif', 'SARIF 2.1.0, for code scanning' },
  { 'annotation', 'W3C Web Annotation (JSON-LD), a page of annotations' },
  { 'markdown', 'an audit sheet' },
  { 'html', 'a page with every version of every quotation; needs no network and no script' },
  { 'csv', 'a table (RFC 4180), with a header' },
  { 'tei', 'TEI P5: a critical apparatus with the sources as witnesses' },
}

--- A report as text.
---@param name string of a format
---@param report incidentquotes.Report
---@param opts incidentquotes.FormatOptions?
---@return string
function M.write(name, report, opts)
  return require('incidentquotes.format.' .. name).write(report, opts or {})
end

return M
