--- A review: one text of a copy with all that is known of it, and questions about it that every view
--- asks.

local spans = require('incidentquotes.spans')

local M = {}

---@class incidentquotes.Review
---@field doc string
---@field path string? of its file, from the working directory, where that is another one than doc
---@field file string? what a comparison calls it, where that is another one than doc
---@field text string
---@field lang string? BCP 47
---@field incident incidentquotes.Incident? nil where there are no sources: quotations only
---@field findings incidentquotes.Finding[] on quotations, in order of the text
---@field claims incidentquotes.Finding[] on numbers, names and style, in order of the text
---@field decided incidentquotes.Finding[]? those of claims that the incident file takes away
---@field known_quotations incidentquotes.Quotation[]? see M.quotations
---@field cast incidentquotes.Cast? whom the text tells of
---@field apostrophes {text: string, curly: integer, straight: integer}? see verbatim
---@field checker incidentquotes.Checker? that has read the text

--- Whether one finding goes before another: by its place, the wider one first, then by what is said.
--- Sorting leaves nothing to chance by that, which it takes where there are many.
---@param a incidentquotes.Finding
---@param b incidentquotes.Finding
---@return boolean
function M.is_before(a, b)
  local before = spans.is_before(a, b)
  if before ~= nil then
    return before
  elseif a.code ~= b.code then
    return (a.code or '') < (b.code or '')
  end
  return a.message < b.message
end

--- Puts findings into the order of the text.
---@param findings incidentquotes.Finding[]
---@return incidentquotes.Finding[] the same list
function M.sorted(findings)
  table.sort(findings, M.is_before)
  return findings
end

--- Two lists of findings as one, in order of the text.
---@param first incidentquotes.Finding[]
---@param second incidentquotes.Finding[]
---@return incidentquotes.Finding[]
function M.merged(first, second)
  if #second == 0 then
    return first
  end
  local all = {}
  for _, list in ipairs({ first, second }) do
    for _, finding in ipairs(list) do
      all[#all + 1] = finding
    end
  end
  return M.sorted(all)
end

--- The findings of some reviews in the order of the records.
---@param reviews incidentquotes.Review[]
---@return incidentquotes.Finding[]
function M.all_findings(reviews)
  local findings = {}
  for _, review in ipairs(reviews) do
    for _, list in ipairs({ review.findings, review.claims }) do
      for _, finding in ipairs(list) do
        findings[#findings + 1] = finding
      end
    end
  end
  return findings
end

--- Everything that is known of the text, in order: findings on quotations, those on numbers, names and
--- style, and of the latter those that the incident file takes away here by their words.
---@param review incidentquotes.Review
---@return incidentquotes.Finding[]
function M.everything(review)
  local settled = {}
  for _, finding in ipairs(review.decided or {}) do
    settled[#settled + 1] = finding.decision.entries.words and finding or nil
  end
  return M.merged(M.merged(review.findings, review.claims), settled)
end

--- Whether a finding is about a quotation, not about a number, a name or the marks.
---@param finding incidentquotes.Finding
---@return boolean
function M.is_quotation(finding)
  return finding.quotation ~= nil
end

--- The quotations of the text. They are made when they are asked for; while a checker reads a newer
--- text there are none.
---@param review incidentquotes.Review
---@return incidentquotes.Quotation[]
function M.quotations(review)
  if not review.known_quotations then
    local checker = review.checker
    if not checker or checker.text ~= review.text then
      return {}
    end
    review.known_quotations = checker:quotations()
  end
  return review.known_quotations
end

--- The quotation whose words a byte stands in or at (the innermost), with its index from 1.
---@param quotations incidentquotes.Quotation[]
---@param offset integer
---@param outer boolean? the marks count too
---@return incidentquotes.Quotation?, integer?
function M.quotation_at(quotations, offset, outer)
  local found, index
  for i, quotation in ipairs(quotations) do
    local start = outer and quotation.outer_start or quotation.start
    local stop = outer and quotation.outer_end or quotation['end']
    if start > offset then
      break
    elseif offset <= stop then
      found, index = quotation, i
    end
  end
  return found, index
end

--- The quotation that a finding is about, or that stands around what it is about.
---@param review incidentquotes.Review
---@param finding incidentquotes.Finding
---@return incidentquotes.Quotation?
function M.quotation_of(review, finding)
  if finding.quotation then
    return M.quotations(review)[finding.quotation + 1]
  end
  return (M.quotation_at(M.quotations(review), finding.start))
end

--- How grave a relation of the words is that are not a copy's: as the core has it, flags aside.
---@type table<string, 'clean'|'info'|'warning'|'error'>
local gravity = {
  identical = 'clean',
  normalized = 'clean',
  truncated = 'clean',
  elided = 'clean',
  bracketed = 'clean',
  retranslated = 'info',
  ['altered-minor'] = 'warning',
  indirect = 'warning',
}

--- How grave it is that one version stands so to another.
---@param relation string
---@param attribution string
---@return 'clean'|'info'|'warning'|'error'
function M.gravity(relation, attribution)
  return attribution == 'conflict' and 'error' or gravity[relation] or 'error'
end

--- The places in the sources that a finding is about, the best first.
---@param finding incidentquotes.Finding
---@return {source: string, start: integer, end: integer, relation: string}[]
function M.places(finding)
  local places = {}
  if finding.best then
    places[1] = {
      source = finding.best.source,
      start = finding.best.start,
      ['end'] = finding.best['end'],
      relation = finding.relation,
    }
    for _, other in ipairs(finding.others) do
      places[#places + 1] = other
    end
  end
  return places
end

--- How many findings there are of each severity, and of each relation.
---@param findings incidentquotes.Finding[]
---@return table<string, integer> error, warning, info, hint, clean, accepted, and missing (of the errors)
function M.counts(findings)
  local counts =
    { error = 0, warning = 0, info = 0, hint = 0, clean = 0, accepted = 0, missing = 0 }
  for _, finding in ipairs(findings) do
    local key = finding.severity or (finding.silenced and 'accepted' or 'clean')
    counts[key] = counts[key] + 1
    if finding.relation == 'not-found' and finding.code then
      counts.missing = counts.missing + 1
    end
  end
  return counts
end

--- Whether a finding is one of those that somebody asks for: a severity and what is worse, a code, a
--- relation, or “quotation”, “number”, “name”, “style”.
---@param finding incidentquotes.Finding
---@param kind string?
---@return boolean
function M.is_of_kind(finding, kind)
  if not kind then
    return finding.code ~= nil
  end
  local ranks = { hint = 1, info = 2, warning = 3, error = 4 }
  if ranks[kind] then
    return finding.severity ~= nil and ranks[finding.severity] >= ranks[kind]
  elseif kind == 'unverified' then
    return finding.code ~= nil and finding.quotation ~= nil
  elseif kind == 'quotation' then
    return finding.quotation ~= nil
  elseif kind == 'style' then
    return finding.relation == 'style'
  elseif kind == 'name' then
    return finding.code == 'IQ402'
  elseif kind == 'number' then
    return finding.code ~= nil and finding.code:match('^IQ40[1345]$') ~= nil
  end
  return finding.relation == kind or finding.code == kind
end

--- The kinds that findings can be asked for, besides codes.
M.kinds = {
  'error',
  'warning',
  'info',
  'hint',
  'quotation',
  'unverified',
  'number',
  'name',
  'style',
  'altered',
  'altered-minor',
  'elided-silent',
  'extended',
  'narration',
  'indirect',
  'not-found',
  'retranslated',
  'spliced',
}

--- Whether findings can be asked for by a word: a kind or a code.
---@param word string
---@return boolean
function M.is_kind(word)
  for _, kind in ipairs(M.kinds) do
    if kind == word then
      return true
    end
  end
  return gravity[word] ~= nil or word:find('^IQ%d%d%d$') ~= nil
end

return M
