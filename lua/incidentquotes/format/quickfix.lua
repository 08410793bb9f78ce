--- Lines for editors, FILE:LINE:COLUMN: severity: text: findings with a code. Columns are bytes from 1.
--- They are read by Vim's default 'errorformat', and with the severity by `%f:%l:%c: %t%*[^:]: %m`.

local M = {}

local explain = require('incidentquotes.explain')

--- Vim knows a type by its first letter: e, w, i, n.
local TYPES = { error = 'error', warning = 'warning', info = 'info', hint = 'note' }

---@param report incidentquotes.Report
---@return string
function M.write(report)
  local out = {}
  for _, finding in ipairs(report.records) do
    if finding.code then
      local text = report.by_doc[finding.doc]
      -- The default 'errorformat' takes what stands in straight marks for a file.
      local message = explain.neutralize(finding.message):gsub('"', '″')
      out[#out + 1] = ('%s:%d:%d: %s: %s %s\n'):format(
        explain.neutralize(text.path or text.doc),
        finding.line,
        finding.column,
        TYPES[finding.severity],
        finding.code,
        message
      )
    end
  end
  return table.concat(out)
end

return M
