--- The quotation that a case of a spec asks for, and who speaks it.
local iq = require('incidentquotes')

local M = {}

---@param lang string
---@param text string
---@return incidentquotes.Quotation last
function M.last_of(lang, text)
  local quotations = assert(iq.scan(text, { lang = lang }))
  return quotations[#quotations]
end

---@param quotation incidentquotes.Quotation
---@return string? name
function M.name_of(quotation)
  return type(quotation.speaker) == 'table' and quotation.speaker.name or nil
end

return M
