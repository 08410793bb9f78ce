--- Highlight groups. All are default links, so that a colour scheme or the user can set them; each
--- level differs by its sign and its words too, never by colour alone.

local M = {}

---@alias incidentquotes.Level 'clean'|'accepted'|'info'|'warning'|'error'|'missing'

M.groups = {
  IncidentQuotesClean = 'DiagnosticUnderlineOk',
  IncidentQuotesAccepted = 'DiagnosticUnderlineHint',
  IncidentQuotesInfo = 'DiagnosticUnderlineInfo',
  IncidentQuotesWarning = 'DiagnosticUnderlineWarn',
  IncidentQuotesError = 'DiagnosticUnderlineError',
  IncidentQuotesMissing = 'DiagnosticUnderlineError',
  IncidentQuotesSignClean = 'DiagnosticSignOk',
  IncidentQuotesSignAccepted = 'DiagnosticSignHint',
  IncidentQuotesSignInfo = 'DiagnosticSignInfo',
  IncidentQuotesSignWarning = 'DiagnosticSignWarn',
  IncidentQuotesSignError = 'DiagnosticSignError',
  IncidentQuotesSignMissing = 'DiagnosticSignError',
  IncidentQuotesTextClean = 'Comment',
  IncidentQuotesTextAccepted = 'Comment',
  IncidentQuotesTextInfo = 'DiagnosticVirtualTextInfo',
  IncidentQuotesTextWarning = 'DiagnosticVirtualTextWarn',
  IncidentQuotesTextError = 'DiagnosticVirtualTextError',
  IncidentQuotesTextMissing = 'DiagnosticVirtualTextError',
  IncidentQuotesFlash = 'IncSearch',
  IncidentQuotesQuotation = 'Underlined',
  IncidentQuotesTextQuotation = 'Comment',
  IncidentQuotesChanged = 'DiffText',
  IncidentQuotesAdded = 'DiffAdd',
  IncidentQuotesCut = 'DiffText',
  IncidentQuotesInline = 'Comment',
  IncidentQuotesTitle = 'Title',
  IncidentQuotesSource = 'Directory',
  IncidentQuotesDim = 'Comment',
  IncidentQuotesSame = 'Normal',
}

--- Signs by level; the worst of a line is shown.
---@type table<incidentquotes.Level, {name: string, sign: string, rank: integer}>
M.levels = {
  clean = { name = 'Clean', sign = '✓', rank = 1 },
  accepted = { name = 'Accepted', sign = '•', rank = 2 },
  info = { name = 'Info', sign = '~', rank = 3 },
  warning = { name = 'Warning', sign = '≈', rank = 4 },
  missing = { name = 'Missing', sign = '?', rank = 5 },
  error = { name = 'Error', sign = '✗', rank = 6 },
}

---@param finding incidentquotes.Finding
---@return incidentquotes.Level
function M.level(finding)
  if not finding.code then
    return finding.silenced and 'accepted' or 'clean'
  elseif finding.relation == 'not-found' then
    return 'missing'
  elseif finding.severity == 'hint' then
    return 'info'
  end
  return finding.severity
end

function M.define()
  for group, target in pairs(M.groups) do
    vim.api.nvim_set_hl(0, group, { link = target, default = true })
  end
end

M.define()
vim.api.nvim_create_autocmd('ColorScheme', {
  group = vim.api.nvim_create_augroup('incidentquotes.highlight', {}),
  callback = M.define,
})

return M
