--- Writing incident.yaml: a new one, or one item more in one that is there. What a person has written
--- (order, comments, layout) stays; what comes out is read back before it takes the place of the old
--- file, and takes it whole or not at all.

local acceptance = require('incidentquotes.acceptance')
local core = require('incidentquotes.core')

local M = {}

--- Keys of the items of each list, in the order in which they are written.
local keys = {
  sources = { 'id', 'file', 'outlet', 'published', 'retrieved', 'url', 'lang', 'kind', 'sha256' },
  copy = { 'file', 'lang' },
  ignore = { 'code', 'where', 'words', 'note' },
  accepted = { 'code', 'words', 'speaker', 'source', 'sha256', 'by', 'at', 'note' },
  speakers = { 'name', 'kind', 'aliases', 'roles', 'speaks_for' },
}

local escapes = {
  ['"'] = '\\"',
  ['\\'] = '\\\\',
  ['\n'] = '\\n',
  ['\t'] = '\\t',
  ['\r'] = '\\r',
  -- U+2028, U+2029, U+FEFF: line ends and a mark, which no reader leaves as they are.
  ['\226\128\168'] = '\\L',
  ['\226\128\169'] = '\\P',
  ['\239\187\191'] = '\\uFEFF',
}

--- A control character, by its number; those beyond ASCII are the marks of texts whose encoding was
--- mistaken.
local function by_number(byte)
  return ('\\x%02X'):format(byte:byte())
end

--- A word of YAML 1.1: plain where nothing can mistake it, else in double quotes.
---@param word string
---@return string
local function scalar(word)
  if word:match('^[%a_][%w_./-]*$') and not word:lower():match('^[yn]$') then
    local lower = word:lower()
    local reserved = { yes = 1, no = 1, on = 1, off = 1, ['true'] = 1, ['false'] = 1, null = 1 }
    if not reserved[lower] then
      return word
    end
  end
  local escaped = word
    :gsub('["\\\n\t\r]', escapes)
    :gsub('[%z\1-\31\127]', by_number)
    :gsub('\194([\128-\159])', by_number)
    :gsub('\226\128[\168\169]', escapes)
    :gsub('\239\187\191', escapes)
  return '"' .. escaped .. '"'
end

---@param list string
---@param item table<string, string|string[]>
---@return string a flow mapping, on one line
local function flow(list, item)
  local parts = {}
  for _, key in ipairs(keys[list]) do
    local value = item[key]
    if type(value) == 'table' and #value > 0 then
      local words = {}
      for i, word in ipairs(value) do
        words[i] = scalar(word)
      end
      parts[#parts + 1] = ('%s: [%s]'):format(key, table.concat(words, ', '))
    elseif type(value) == 'string' then
      parts[#parts + 1] = ('%s: %s'):format(key, scalar(value))
    end
  end
  return '{' .. table.concat(parts, ', ') .. '}'
end

--- A new incident file.
---@param incident {title: string?, lang: string?, sources: table[], copy: table[]?}
---@return string
function M.new(incident)
  local lines = { 'incidentquotes: 1' }
  for _, key in ipairs({ 'title', 'lang' }) do
    if incident[key] then
      lines[#lines + 1] = ('%s: %s'):format(key, scalar(incident[key]))
    end
  end
  for _, list in ipairs({ 'sources', 'copy' }) do
    if incident[list] and #incident[list] > 0 then
      lines[#lines + 1] = list .. ':'
      for _, item in ipairs(incident[list]) do
        lines[#lines + 1] = '  - ' .. flow(list, item)
      end
    end
  end
  return table.concat(lines, '\n') .. '\n'
end

--- Where the bracket that opens at `at` closes, and the commas between its items; quotation marks and
--- comments are passed over.
---@param text string
---@param at integer of the opening bracket, from 1
---@return integer?
---@return integer[] commas
local function closing_bracket(text, at)
  local depth, i, commas = 0, at, {}
  while i <= #text do
    local byte = text:sub(i, i)
    if byte == '"' then
      i = i + 1
      while i <= #text and text:sub(i, i) ~= '"' do
        i = i + (text:sub(i, i) == '\\' and 2 or 1)
      end
    elseif byte == "'" and text:sub(i - 1, i - 1):match('[%s%[{,:]') then
      -- Two of them inside are one that does not close.
      repeat
        i = text:find("'", i + 1, true) or #text
        local doubled = text:sub(i + 1, i + 1) == "'"
        i = doubled and i + 1 or i
      until not doubled
    elseif byte == '#' and text:sub(i - 1, i - 1):match('%s') then
      i = text:find('\n', i, true) or #text
    elseif byte == '[' or byte == '{' then
      depth = depth + 1
    elseif byte == ']' or byte == '}' then
      depth = depth - 1
      if depth == 0 then
        return i, commas
      end
    elseif byte == ',' and depth == 1 then
      commas[#commas + 1] = i
    end
    i = i + 1
  end
  return nil, commas
end

--- Where the block of a top-level key ends: behind its last line that is neither blank nor a comment.
---@param text string
---@param from integer first byte behind the key's line
---@return integer stop last byte of the block
---@return string? indent of its items
local function block_end(text, from)
  local stop, indent = from - 1, nil
  local at = from
  while at <= #text do
    local line_end = text:find('\n', at, true) or #text
    local line = text:sub(at, line_end)
    if line:match('^%S') and not line:match('^[-#]') then
      break
    elseif line:match('%S') and not line:match('^%s*#') then
      stop = line_end
      indent = indent or line:match('^(%s*)%-%s')
    end
    at = line_end + 1
  end
  return stop, indent
end

--- Where a list stands.
---@param text string that ends with a line feed
---@param list string
---@return integer? key_end the line feed behind its key; nil where there is no such list
---@return integer? bracket that opens it, where it stands in brackets
---@return integer? close
---@return integer[]? commas between its items
local function place_of(text, list)
  local _, key_end, rest = ('\n' .. text):find('\n' .. list .. ':([^\n]*)\n')
  if not key_end then
    return nil
  end
  -- In `text` everything stands one byte further left than in what was searched.
  key_end = key_end - 1
  local open = rest:match('^%s*()%[')
  if open then
    local bracket = key_end - #rest + open - 1
    local close, commas = closing_bracket(text, bracket)
    if close then
      return key_end, bracket, close, commas
    end
  end
  return key_end
end

---@param text string
---@return string
local function closed(text)
  return (text ~= '' and text:sub(-1) ~= '\n') and text .. '\n' or text
end

--- The text of an incident file with one item more in one of its lists.
---@param text string
---@param list 'sources'|'copy'|'ignore'|'accepted'|'speakers'
---@param item table<string, string|string[]>
---@return string
function M.with_item(text, list, item)
  local written = flow(list, item)
  text = closed(text)
  local key_end, bracket, close = place_of(text, list)
  if not key_end then
    return text .. list .. ':\n  - ' .. written .. '\n'
  end
  if bracket and close then
    local inside = text:sub(bracket + 1, close - 1)
    if inside:find('#', 1, true) then
      -- Behind the last item there may be a comment, which would swallow the new one.
      return text:sub(1, bracket) .. written .. ', ' .. text:sub(bracket + 1)
    end
    local separator = inside:match('^%s*$') and '' or inside:match(',%s*$') and ' ' or ', '
    return text:sub(1, bracket)
      .. inside:gsub('%s*$', '')
      .. separator
      .. written
      .. text:sub(close)
  end
  local stop, indent = block_end(text, key_end + 1)
  return text:sub(1, stop) .. (indent or '  ') .. '- ' .. written .. '\n' .. text:sub(stop + 1)
end

--- Where an item of a list stands, and what is between it and its neighbour.
---@param text string
---@param list string
---@param number integer from 1
---@return integer? first
---@return integer? last
local function item_place(text, list, number)
  local key_end, bracket, close, commas = place_of(text, list)
  if bracket then
    commas = commas --[[@as integer[] ]]
    local before, after = commas[number - 1], commas[number]
    if before then
      return before, (after or close) - 1
    end
    return bracket + 1, after and after + #text:match('^%s*', after + 1) or close - 1
  elseif not key_end then
    return nil
  end
  local stop, indent = block_end(text, key_end + 1)
  local count, first, last = 0, nil, nil
  local at = key_end + 1
  while indent and at <= stop do
    local line_end = text:find('\n', at, true) or #text
    local line = text:sub(at, line_end)
    local begins = line:sub(1, #indent) == indent and line:find('^%-%s', #indent + 1)
    count = count + (begins and 1 or 0)
    if begins and count == number then
      first = at
    end
    -- A comment between two items is about the one that follows.
    if count == number and line:match('%S') and not line:match('^%s*#') then
      last = line_end
    end
    at = line_end + 1
  end
  if first and count == 1 then
    -- A key without a list is none, and comments in it are about nothing.
    first = key_end - #text:sub(1, key_end - 1):match('[^\n]*$')
    last = select(2, text:find('^%s+#[^\n]*\n', last + 1)) or last
  end
  return first, last
end

--- The text of an incident file without some items of one of its lists.
---@param text string
---@param list 'sources'|'copy'|'ignore'|'accepted'|'speakers'
---@param numbers integer[] from 1, in order
---@return string? nil where they cannot be told from what stands around them
local function without_items(text, list, numbers)
  text = closed(text)
  for i = #numbers, 1, -1 do
    local first, last = item_place(text, list, numbers[i])
    if not first or not last then
      return nil
    end
    text = text:sub(1, first - 1) .. text:sub(last + 1)
  end
  return text
end

--- Puts a text in the place of an incident file, once it was read as one.
---@param path string of incident.yaml
---@param text string
---@return true?, string? message, string? code
function M.write(path, text)
  local _, message, code = core.incident(path, text)
  if message then
    return nil, ('%s was left as it is: %s'):format(path, message), code
  end
  return core.replace(path, text)
end

--- Adds one item to a list of an incident file.
---@param path string of incident.yaml
---@param list 'sources'|'copy'|'ignore'|'accepted'|'speakers'
---@param item table<string, string|string[]>
---@return string? line what was added
---@return string? message
---@return string? code
function M.add(path, list, item)
  local text, message, code = core.read(path)
  if not text then
    return nil, message, code
  end
  local ok
  ok, message, code = M.write(path, M.with_item(text, list, item))
  if not ok then
    return nil, message, code
  end
  return ('%s: %s'):format(list, flow(list, item))
end

--- Takes the entries that say the same out of an incident file.
---@param path string of incident.yaml
---@param entries incidentquotes.Entries
---@return string[]? lines what was taken out
---@return string? message
---@return string? code
function M.withdraw(path, entries)
  local file, message, code = core.incident(path)
  if not file then
    return nil, message, code
  end
  local numbers = acceptance.numbers(file, entries)
  if #numbers == 0 then
    return nil, ('%s has no such entry any more'):format(path), 'argument'
  end
  return M.remove(path, entries.list, numbers)
end

--- Takes items out of a list of an incident file.
---@param path string of incident.yaml
---@param list 'ignore'|'accepted'
---@param numbers integer[] from 1, in order
---@return string[]? lines what was taken out
---@return string? message
---@return string? code
function M.remove(path, list, numbers)
  local text, message, code = core.read(path)
  local before
  if text then
    before, message, code = core.incident(path, text)
  end
  if not before then
    return nil, message, code
  end
  local expected, removed, next_number = {}, {}, 1
  for i, item in ipairs(before[list]) do
    local line = flow(list, item)
    if i == numbers[next_number] then
      removed[next_number], next_number = ('%s: %s'):format(list, line), next_number + 1
    else
      expected[#expected + 1] = line
    end
  end
  local left = without_items(text, list, numbers)
  local after = left and core.incident(path, left)
  local found = {}
  for i, item in ipairs(after and after[list] or {}) do
    found[i] = flow(list, item)
  end
  if not after or table.concat(found, '\n') ~= table.concat(expected, '\n') then
    return nil, ('%s was left as it is: take the item out by hand'):format(path), 'format'
  end
  local ok
  ok, message, code = M.write(path, left)
  if not ok then
    return nil, message, code
  end
  return removed
end

return M
