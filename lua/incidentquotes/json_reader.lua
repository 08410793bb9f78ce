--- Reads JSON (RFC 8259), strictly: what is no JSON is refused with the byte where it stops being it.

local M = {}

--- Stands for null, so that a member that is null is not one that is missing.
M.null = setmetatable({}, {
  __tostring = function()
    return 'null'
  end,
})

--- Marks tables that were arrays, so that an empty one is written as an array again.
M.array = {}

--- Values inside one another at most.
local DEPTH_MAX = 200

local escapes = {
  ['"'] = '"',
  ['\\'] = '\\',
  ['/'] = '/',
  b = '\b',
  f = '\f',
  n = '\n',
  r = '\r',
  t = '\t',
}

--- Ends the reading; `read` catches it.
local function fail(at, message)
  error({ at = at, message = message }, 0)
end

---@param code integer
---@return string UTF-8 (RFC 3629)
local function utf8_of(code)
  local floor = math.floor
  if code < 0x80 then
    return string.char(code)
  elseif code < 0x800 then
    return string.char(0xC0 + floor(code / 0x40), 0x80 + code % 0x40)
  elseif code < 0x10000 then
    return string.char(
      0xE0 + floor(code / 0x1000),
      0x80 + floor(code / 0x40) % 0x40,
      0x80 + code % 0x40
    )
  end
  return string.char(
    0xF0 + floor(code / 0x40000),
    0x80 + floor(code / 0x1000) % 0x40,
    0x80 + floor(code / 0x40) % 0x40,
    0x80 + code % 0x40
  )
end

--- The character of \uXXXX, with the other half of a pair; a half alone is U+FFFD.
---@param text string
---@param at integer of the first digit
---@return string character
---@return integer next
local function read_unicode(text, at)
  local digits = text:match('^%x%x%x%x', at)
  if not digits then
    fail(at, 'four hexadecimal digits are missing')
  end
  local code = tonumber(digits, 16)
  if code < 0xD800 or code > 0xDFFF then
    return utf8_of(code), at + 4
  end
  local low = code <= 0xDBFF and text:match('^\\u([dD][c-fC-F]%x%x)', at + 4)
  if not low then
    return '\239\191\189', at + 4
  end
  return utf8_of(0x10000 + (code - 0xD800) * 0x400 + tonumber(low, 16) - 0xDC00), at + 10
end

--- The words of a string whose mark stands at `at`.
---@param text string
---@param at integer
---@return string words
---@return integer next
local function read_string(text, at)
  local stop = text:find('["\\%c]', at + 1)
  if stop and text:byte(stop) == 34 then
    return text:sub(at + 1, stop - 1), stop + 1
  end
  local parts, from = {}, at + 1
  while true do
    stop = text:find('["\\%c]', from)
    if not stop then
      fail(at, 'the string is not closed')
    end
    parts[#parts + 1] = text:sub(from, stop - 1)
    local byte = text:byte(stop)
    if byte == 34 then
      return table.concat(parts), stop + 1
    elseif byte == 127 then
      parts[#parts + 1] = '\127'
      from = stop + 1
    elseif byte ~= 92 then
      fail(stop, 'a control character stands in a string')
    elseif text:byte(stop + 1) == 117 then
      parts[#parts + 1], from = read_unicode(text, stop + 2)
    else
      local character = escapes[text:sub(stop + 1, stop + 1)]
      if not character then
        fail(stop, 'there is no such escape')
      end
      parts[#parts + 1] = character
      from = stop + 2
    end
  end
end

local function skip_space(text, at)
  return text:find('[^ \t\r\n]', at) or #text + 1
end

---@param text string
---@param at integer
---@return number value
---@return integer next
local function read_number(text, at)
  local stop = at
  local function take(pattern)
    local _, last = text:find(pattern, stop)
    stop = last and last + 1 or stop
    return last ~= nil
  end
  take('^%-')
  if not (take('^0') or take('^[1-9]%d*')) then
    fail(at, 'no value stands here')
  end
  if take('^%.') and not take('^%d+') then
    fail(stop, 'digits are missing')
  end
  if take('^[eE][+-]?') and not take('^%d+') then
    fail(stop, 'digits are missing')
  end
  return tonumber(text:sub(at, stop - 1)), stop
end

local read_value

--- The items between brackets: `take` reads one and says where it ends.
local function read_items(text, at, closing, take)
  at = skip_space(text, at + 1)
  if text:byte(at) == closing then
    return at + 1
  end
  while true do
    at = skip_space(text, take(at))
    local byte = text:byte(at)
    if byte == closing then
      return at + 1
    elseif byte ~= 44 then
      fail(at, ('a comma or “%s” is missing'):format(string.char(closing)))
    end
    at = skip_space(text, at + 1)
  end
end

--- Calls `take` with the key of each member and where its value stands.
local function read_members(text, at, take)
  return read_items(text, at, 125, function(from)
    if text:byte(from) ~= 34 then
      fail(from, 'a member begins with a string')
    end
    local key, next_at = read_string(text, from)
    next_at = skip_space(text, next_at)
    if text:byte(next_at) ~= 58 then
      fail(next_at, 'a colon is missing')
    end
    return take(key, skip_space(text, next_at + 1))
  end)
end

---@return any value
---@return integer next
read_value = function(text, at, depth)
  local byte = text:byte(at)
  if depth > DEPTH_MAX then
    fail(at, ('more than %d values inside one another'):format(DEPTH_MAX))
  elseif byte == 34 then
    return read_string(text, at)
  elseif byte == 123 then
    local object = {}
    return object,
      read_members(text, at, function(key, from)
        object[key], from = read_value(text, from, depth + 1)
        return from
      end)
  elseif byte == 91 then
    local array = setmetatable({}, M.array)
    return array,
      read_items(text, at, 93, function(from)
        array[#array + 1], from = read_value(text, from, depth + 1)
        return from
      end)
  elseif text:find('^true', at) then
    return true, at + 4
  elseif text:find('^false', at) then
    return false, at + 5
  elseif text:find('^null', at) then
    return M.null, at + 4
  end
  return read_number(text, at)
end

--- Runs a reader from the first byte to the last.
local function whole(text, read)
  local ok, value, at = pcall(read, skip_space(text, 1))
  if ok then
    at = skip_space(text, at)
    if at <= #text then
      ok, value = false, { at = at, message = 'more stands behind the value' }
    end
  end
  if ok then
    return value
  elseif type(value) ~= 'table' then
    error(value, 0)
  end
  return nil, ('no JSON at byte %d: %s'):format(value.at, value.message), 'syntax'
end

--- The value of a text: objects and arrays (of metatable M.array) as tables, M.null for null. Where a
--- member is given twice the last one counts.
---@param text string
---@return any?, string? message, string? code
function M.read(text)
  return whole(text, function(at)
    return read_value(text, at, 1)
  end)
end

return M
