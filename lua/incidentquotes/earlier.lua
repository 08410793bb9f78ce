--- An earlier report beside this one: which findings are new, and which are gone.

local M = {}

local json_reader = require('incidentquotes.json_reader')
local lines = require('incidentquotes.lines')

---@param finding table
---@param words string? the copy's words
---@return string what a finding says, wherever it stands
local function key_of(finding, words)
  local best = finding.best
  return table.concat({
    finding.doc,
    lines.flatten(words or ''),
    finding.code or '-',
    finding.relation,
    finding.attribution,
    table.concat(finding.flags, ','),
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

--- Numbers beyond cannot be told from their neighbours.
local INTEGER_MAX = 2 ^ 53

local SEVERITIES = { error = true, warning = true, info = true, hint = true }

local function is_string(value)
  return type(value) == 'string'
end

local function is_optional(value)
  return value == nil or is_string(value)
end

---@param least integer
local function is_integer(value, least)
  return type(value) == 'number'
    and value == math.floor(value)
    and value >= least
    and value < INTEGER_MAX
end

local function is_range(start, stop)
  return is_integer(start, 0) and is_integer(stop, 0) and start <= stop
end

local function is_list(value, is_item)
  if type(value) ~= 'table' or getmetatable(value) ~= json_reader.array then
    return false
  end
  for _, item in ipairs(value) do
    if not is_item(item) then
      return false
    end
  end
  return true
end

local function is_object(value)
  return type(value) == 'table' and getmetatable(value) ~= json_reader.array
end

local function is_best(value)
  return is_object(value)
    and is_string(value.source)
    and is_range(value.start, value['end'])
    and is_string(value.text)
    and is_optional(value.speaker)
end

local function is_other(value)
  return is_object(value)
    and is_string(value.source)
    and is_range(value.start, value['end'])
    and is_string(value.relation)
    and is_string(value.attribution)
end

local function is_span(value)
  return is_list(value, function(offset)
    return is_integer(offset, 0)
  end) and #value == 2
end

local function is_edit(value)
  return is_object(value) and is_string(value.op) and is_span(value.copy) and is_span(value.source)
end

--- Whether a record has all that is read of a finding, in the form that it is written in.
local function is_finding(value)
  return is_string(value.doc)
    and is_range(value.start, value['end'])
    and is_integer(value.line, 1)
    and is_integer(value.column, 1)
    and is_string(value.message)
    and is_string(value.relation)
    and is_string(value.attribution)
    and is_optional(value.code)
    and (value.severity == nil or SEVERITIES[value.severity] == true)
    and is_list(value.flags, is_string)
    and (value.best == nil or is_best(value.best))
    and is_list(value.others, is_other)
    and is_list(value.edits, is_edit)
end

local function is_quotation(value)
  return is_string(value.doc) and is_range(value.start, value['end']) and is_string(value.text)
end

--- Takes the members that are null out of objects; those of lists stay and are no items.
local function strip(value)
  local is_array = getmetatable(value) == json_reader.array
  for key, item in pairs(value) do
    if item == json_reader.null then
      value[key] = is_array and item or nil
    elseif type(item) == 'table' then
      strip(item)
    end
  end
end

--- Takes one record; what is none of a finding's or a quotation's kind is passed over.
---@return true?, string? message
local function take(earlier, value, number)
  if value.type == 'report' and value.since ~= nil then
    return nil,
      'it was itself made with --since and has only what was new; compare with a whole report'
  elseif value.type == 'finding' then
    if not is_finding(value) then
      return nil, ('line %d is no finding'):format(number)
    end
    earlier.findings[#earlier.findings + 1] = value
  elseif value.type == 'quotation' then
    if not is_quotation(value) then
      return nil, ('line %d is no quotation'):format(number)
    end
    earlier.words[place_of(value)] = value.text
    earlier.has_words = true
  end
  return true
end

--- Reads the JSON Lines of a report or a check. A report that was compared with another is refused: it
--- leaves out what is no news.
---@param text string
---@return incidentquotes.Earlier?, string? message, string? code
function M.read(text)
  local earlier = { findings = {}, words = {}, has_words = false }
  local number = 0
  for line in (text .. '\n'):gmatch('([^\n]*)\n') do
    number = number + 1
    if line:find('%S') then
      local value, message = json_reader.read(line)
      if value == nil then
        return nil, ('line %d: %s'):format(number, message), 'syntax'
      elseif type(value) == 'table' and value ~= json_reader.null then
        strip(value)
        local taken
        taken, message = take(earlier, value, number)
        if not taken then
          return nil, message, 'argument'
        end
      end
    end
  end
  if text:find('%S') and #earlier.findings == 0 and not earlier.has_words then
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
      finding.words = earlier.words[place_of(finding)]
      gone[#gone + 1] = finding
    end
  end
  return new, gone
end

return M
