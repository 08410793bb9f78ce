--- An earlier report beside this one: which findings are new, and which are gone.

local M = {}

local json_reader = require('incidentquotes.json_reader')
local lines = require('incidentquotes.lines')

---@param finding table
---@param words string? the copy's words
---@return string what a finding says, wherever it stands
local function key_of(finding, words)
  local best = type(finding.best) == 'table' and finding.best.source and finding.best or nil
  local flags = {}
  for _, flag in ipairs(finding.flags) do
    flags[#flags + 1] = flag
  end
  return table.concat({
    finding.doc,
    lines.flatten(words or ''),
    type(finding.code) == 'string' and finding.code or '-',
    finding.relation,
    finding.attribution,
    table.concat(flags, ','),
    finding.message,
    best and best.source or '',
    best and lines.flatten(best.text) or '',
  }, '\31')
end

local function place_of(record)
  return ('%s\31%d\31%d'):format(record.doc, record.start, record['end'])
end

---@class incidentquotes.Earlier
---@field findings table[] as read
---@field words table<string, string> of quotations, by their place
---@field has_words boolean whether it told the quotations

--- Whether a value is a finding that can be compared.
local function is_finding(value)
  return type(value) == 'table'
    and value.type == 'finding'
    and type(value.doc) == 'string'
    and type(value.start) == 'number'
    and type(value['end']) == 'number'
    and type(value.message) == 'string'
    and type(value.relation) == 'string'
    and type(value.attribution) == 'string'
    and type(value.flags) == 'table'
end

--- Reads the JSON Lines of a report or a check.
---@param text string
---@return incidentquotes.Earlier?, string? message, string? code
function M.read(text)
  local earlier = { findings = {}, words = {}, has_words = false }
  local number = 0
  for line in text:gmatch('[^\n]+') do
    number = number + 1
    local value, message = json_reader.read(line)
    if value == nil then
      return nil, ('line %d: %s'):format(number, message), 'syntax'
    elseif is_finding(value) then
      earlier.findings[#earlier.findings + 1] = value
    elseif type(value) == 'table' and value.type == 'quotation' and type(value.doc) == 'string' then
      if type(value.start) == 'number' and type(value['end']) == 'number' then
        earlier.words[place_of(value)] = tostring(value.text)
        earlier.has_words = true
      end
    end
  end
  if number > 0 and #earlier.findings == 0 and not earlier.has_words then
    return nil, 'there is no record of a report in it', 'argument'
  end
  return earlier
end

--- What has changed since an earlier report: as often as both say the same of the same words it is no
--- news.
---@param findings incidentquotes.Finding[] of now
---@param words fun(finding: incidentquotes.Finding): string
---@param earlier incidentquotes.Earlier
---@return incidentquotes.Finding[] new
---@return table[] gone as findings of type 'gone'
function M.changes(findings, words, earlier)
  local known = {}
  for i, finding in ipairs(earlier.findings) do
    local key = key_of(finding, earlier.words[place_of(finding)])
    known[key] = known[key] or {}
    table.insert(known[key], i)
  end
  local new, kept = {}, {}
  for _, finding in ipairs(findings) do
    local spoken = earlier.has_words and finding.quotation and words(finding) or nil
    local same = known[key_of(finding, spoken)]
    if same and same[1] then
      kept[table.remove(same, 1)] = true
    else
      new[#new + 1] = finding
    end
  end
  local gone = {}
  for i, finding in ipairs(earlier.findings) do
    if not kept[i] then
      finding.type = 'gone'
      for key, value in pairs(finding) do
        finding[key] = value ~= json_reader.null and value or nil
      end
      gone[#gone + 1] = finding
    end
  end
  return new, gone
end

return M
