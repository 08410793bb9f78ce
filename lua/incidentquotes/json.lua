--- Writes JSON: records as lines with their keys in order, and any other value.

local json_reader = require('incidentquotes.json_reader')
local record = require('incidentquotes.record')

local M = {}

local REPLACEMENT = '\239\191\189'

local escapes = {
  ['"'] = '\\"',
  ['\\'] = '\\\\',
  ['\b'] = '\\b',
  ['\f'] = '\\f',
  ['\n'] = '\\n',
  ['\r'] = '\\r',
  ['\t'] = '\\t',
}

local function escape(byte)
  return escapes[byte] or ('\\u%04x'):format(byte:byte())
end

--- Bytes of the well-formed UTF-8 sequence that starts at `at`, or nil (Unicode 15, table 3-7).
local function sequence_length(text, at)
  local lead, second, third, fourth = text:byte(at, at + 3)
  local function continues(byte, low, high)
    return byte ~= nil and byte >= (low or 0x80) and byte <= (high or 0xBF)
  end
  if lead >= 0xC2 and lead <= 0xDF then
    return continues(second) and 2 or nil
  elseif lead >= 0xE0 and lead <= 0xEF then
    local low = lead == 0xE0 and 0xA0 or nil
    local high = lead == 0xED and 0x9F or nil
    return continues(second, low, high) and continues(third) and 3 or nil
  elseif lead >= 0xF0 and lead <= 0xF4 then
    local low = lead == 0xF0 and 0x90 or nil
    local high = lead == 0xF4 and 0x8F or nil
    return continues(second, low, high) and continues(third) and continues(fourth) and 4 or nil
  end
  return nil
end

--- The text with every ill-formed byte replaced by U+FFFD: JSON is UTF-8 (RFC 8259, section 8.1).
---@param text string
---@return string
function M.sanitize(text)
  if not text:find('[\128-\255]') then
    return text
  end
  local parts = {}
  local at = 1
  while at <= #text do
    local ascii = text:match('^[%z\1-\127]+', at)
    if ascii then
      parts[#parts + 1] = ascii
      at = at + #ascii
    else
      local length = sequence_length(text, at)
      parts[#parts + 1] = length and text:sub(at, at + length - 1) or REPLACEMENT
      at = at + (length or 1)
    end
  end
  return table.concat(parts)
end

--- Control characters are escaped, those of ISO 6429 beyond ASCII too: JSON is shown on terminals.
---@param text string
---@return string
local function encode_string(text)
  local escaped = M.sanitize(text):gsub('[%z\1-\31"\\\127]', escape)
  return '"' .. escaped:gsub('\194([\128-\159])', escape) .. '"'
end

local function encode_number(value)
  if value == math.floor(value) and value > -2 ^ 53 and value < 2 ^ 53 then
    return ('%d'):format(value)
  end
  return (('%.14g'):format(value))
end

local encode

local function encode_list(list, key)
  local parts = {}
  for i, item in ipairs(list) do
    parts[i] = encode(item, key)
  end
  return '[' .. table.concat(parts, ',') .. ']'
end

local function encode_map(map, keys)
  local parts = {}
  local shapes = record.shapes[map.type] or {}
  for _, key in ipairs(keys) do
    parts[#parts + 1] = encode_string(key) .. ':' .. encode(map[key], shapes[key] or key)
  end
  return '{' .. table.concat(parts, ',') .. '}'
end

--- `key` is the key that the value stands under: it tells which keys a table has.
encode = function(value, key)
  local kind = type(value)
  if kind == 'nil' then
    return 'null'
  elseif kind == 'string' then
    return encode_string(value)
  elseif kind == 'number' then
    return encode_number(value)
  elseif kind == 'boolean' then
    return tostring(value)
  elseif record.lists[key] and (value[1] ~= nil or next(value) == nil) then
    return encode_list(value, key)
  elseif type(value[1]) == 'number' then
    return encode_list(value, nil)
  end
  return encode_map(value, record.keys[value.type or key])
end

--- Tables that are arrays though they are empty, as json_reader has them.
---@param items any[]?
---@return any[]
function M.list(items)
  return setmetatable(items or {}, json_reader.array)
end

--- Any value as JSON on one line: tables with a first item, and those that list() has made, are
--- arrays; members of objects come in the order of their keys.
---@param value any no functions, no table inside itself
---@return string
function M.value(value)
  if value == nil or value == json_reader.null then
    return 'null'
  elseif type(value) ~= 'table' then
    return encode(value)
  end
  local parts = {}
  if value[1] ~= nil or getmetatable(value) == json_reader.array then
    for i, item in ipairs(value) do
      parts[i] = M.value(item)
    end
    return '[' .. table.concat(parts, ',') .. ']'
  end
  local keys = {}
  for key in pairs(value) do
    keys[#keys + 1] = key
  end
  table.sort(keys)
  for i, key in ipairs(keys) do
    parts[i] = encode_string(key) .. ':' .. M.value(value[key])
  end
  return '{' .. table.concat(parts, ',') .. '}'
end

--- One record as one line of JSON, without the line feed.
---@param value incidentquotes.Quotation|incidentquotes.Finding|incidentquotes.Claim
---@return string
function M.encode(value)
  if type(value) ~= 'table' or not record.keys[value.type] then
    error('incidentquotes: encode takes a record', 2)
  end
  return encode_map(value, record.keys[value.type])
end

return M
