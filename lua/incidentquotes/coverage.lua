--- Coverage: what a report has not looked at, so that nobody takes its silence for a verdict.

local M = {}

---@class incidentquotes.Unchecked
---@field what string a sentence for people
---@field count integer? how many, where they can be counted
---@field doc string? the text that it is about; nil: the report as a whole

local kinds = { scare = 'scare quote', title = 'title' }

local function plural(count, word)
  return ('%d %s%s'):format(count, word, count == 1 and '' or 's')
end

--- Quotations of a copy that were not compared, by the reason.
---@param review incidentquotes.Review
---@param add fun(what: string, count: integer?, doc: string?)
local function add_quotations(review, add)
  local counts = {}
  local compared = {}
  for _, finding in ipairs(review.findings) do
    compared[finding.quotation] = true
  end
  for i, quotation in ipairs(review.known_quotations or {}) do
    if not compared[i - 1] then
      counts[quotation.kind] = (counts[quotation.kind] or 0) + 1
    end
  end
  for _, kind in ipairs({ 'scare', 'title' }) do
    local count = counts[kind]
    if count then
      add(
        ('%s %s not compared: %s somebody’s words'):format(
          plural(count, kinds[kind]),
          count == 1 and 'was' or 'were',
          count == 1 and 'it is not' or 'they are not'
        ),
        count,
        review.doc
      )
    end
  end
end

local function add_languages(report, add)
  local others = {}
  local own = {}
  for _, review in ipairs(report.reviews) do
    own[(review.lang or ''):match('^%a*'):lower()] = true
  end
  for _, text in ipairs(report.texts) do
    local lang = (text.lang or ''):match('^%a*'):lower()
    if text.role == 'source' and lang ~= '' and not own[lang] then
      others[#others + 1] = text.source.id
    end
  end
  if #others > 0 and not own[''] then
    add(
      (
        '%s in another language than the copy: what the copy translates from %s can be told only'
        .. ' by guess (%s)'
      ):format(
        plural(#others, 'source') .. (#others == 1 and ' is' or ' are'),
        #others == 1 and 'it' or 'them',
        table.concat(others, ', ')
      ),
      #others
    )
  end
end

--- What a report says nothing about.
---@param report incidentquotes.Report
---@return incidentquotes.Unchecked[]
function M.unchecked(report)
  local list = {}
  local function add(what, count, doc)
    list[#list + 1] = { what = what, count = count, doc = doc }
  end
  if #report.reviews == 0 then
    return list
  end
  for _, review in ipairs(report.reviews) do
    add_quotations(review, add)
  end
  local incident = report.incident
  for _, problem in ipairs(incident and incident.problems or {}) do
    add('not read: ' .. problem.message, 1)
  end
  add_languages(report, add)
  add('indirect statements of the copy were not compared; only its quotations, numbers and names')
  if incident and not incident.style then
    add('no house style was asked for')
  end
  add(
    ('nothing beyond the %s was looked at; that they agree does not make it true'):format(
      incident and plural(#incident.sources, 'supplied source') or 'supplied sources'
    )
  )
  return list
end

return M
