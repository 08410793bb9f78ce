--- Records on the standard output: JSON Lines for programs, lines for people.

local core = require('incidentquotes.core')
local explain = require('incidentquotes.explain')
local json = require('incidentquotes.json')

local M = {}

local COLOURS = { error = 31, warning = 33, info = 36, hint = 36, clean = 32, dim = 2 }

local function painter()
  if not core.is_terminal(1) or (os.getenv('NO_COLOR') or '') ~= '' then
    return function(_, text)
      return text
    end
  end
  return function(colour, text)
    return ('\27[%dm%s\27[0m'):format(COLOURS[colour], text)
  end
end

---@type table<string, fun(record: table, paint: function): string>
local lines = {
  quotation = function(record, paint)
    local who = record.speaker and record.speaker.name
    return ('%s:%d:%d: %s “%s”%s'):format(
      record.doc,
      record.line,
      record.column,
      paint('dim', record.kind),
      record.text,
      who and (' — ' .. who) or ''
    )
  end,
  finding = function(record, paint)
    local level = record.severity or 'clean'
    local place = ('%s:%d:%d: '):format(record.doc, record.line, record.column)
    local head = place
      .. paint(level, record.code and (level .. ' ' .. record.code) or 'ok')
      .. ' '
      .. record.message
    if not record.code or not record.best then
      return head
    end
    return head
      .. '\n    '
      .. paint('dim', record.best.source .. ': ')
      .. '“'
      .. record.best.text
      .. '”'
  end,
  name = function(record, paint)
    local parts = { record.name }
    for _, variant in ipairs(record.variants) do
      local misspelt = variant.status == 'misspelling'
      local mention = variant.mentions[1]
      parts[#parts + 1] = ('  %s  %s, %d× first in %s'):format(
        paint(misspelt and 'warning' or 'dim', misspelt and 'misspelt' or 'spelt   '),
        variant.text,
        #variant.mentions,
        mention.doc
      )
    end
    return table.concat(parts, '\n')
  end,
  fact = function(record, paint)
    local level = record.agreement == 'conflict' and 'warning' or 'dim'
    local parts = { ('%s %s'):format(paint(level, record.agreement), record.attribute) }
    for _, member in ipairs(record.members) do
      parts[#parts + 1] = ('    %s:%d-%d: %s'):format(
        member.doc,
        member.start,
        member['end'],
        member.text
      )
    end
    return table.concat(parts, '\n')
  end,
  claim = function(record, paint)
    local parts = { paint('dim', ('claim of %d quotations'):format(#record.members)) }
    for _, member in ipairs(record.members) do
      parts[#parts + 1] = ('    %s:%d-%d'):format(member.doc, member.start, member['end'])
    end
    return table.concat(parts, '\n')
  end,
}

--- A text of lines, each made harmless for the terminal.
local function neutralize_lines(text)
  local out = {}
  for line in text:gmatch('[^\n]+') do
    local indent, rest = line:match('^(%s*)(.*)$')
    out[#out + 1] = indent .. rest
  end
  return table.concat(out, '\n')
end

--- A record whose strings do nothing to a terminal.
local function harmless(value)
  if type(value) == 'string' then
    return explain.neutralize(json.sanitize(value))
  elseif type(value) ~= 'table' then
    return value
  end
  local copy = {}
  for key, item in pairs(value) do
    copy[key] = harmless(item)
  end
  return copy
end

--- Writes all records at once, so that an error before leaves nothing half-written.
---@param records table[]
---@param format 'jsonl'|'text'
function M.write(records, format)
  local out = {}
  local paint = painter()
  for i, record in ipairs(records) do
    if format == 'jsonl' then
      out[i] = json.encode(record)
    else
      out[i] = neutralize_lines(lines[record.type](harmless(record), paint))
    end
  end
  if #out > 0 then
    io.write(table.concat(out, '\n'), '\n')
  end
end

return M
