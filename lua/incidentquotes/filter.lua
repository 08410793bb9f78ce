--- Articles as lines of JSON, each answered by one line: the same object with what was found.

local M = {}

local core = require('incidentquotes.core')
local iq = require('incidentquotes')
local json = require('incidentquotes.json')
local markup = require('incidentquotes.markup')

--- Bytes of a line, or of a file that is one article, at most. Scanning takes a multiple of it.
M.LINE_MAX = 8 * 1024 * 1024

---@class incidentquotes.FilterSettings
---@field lang string? BCP 47, for articles that do not tell theirs
---@field drop_text boolean? leave the member “text” out
---@field incident string? path of incident.yaml: findings against its sources instead of quotations

---@class incidentquotes.Article
---@field text string
---@field doc string what records call it
---@field lang string?
---@field markup 'plain'|'markdown'|nil
---@field members string JSON, without the braces around it

---@alias incidentquotes.LineSort
---| 'json' an object
---| 'path' the path of a file that is one article
---| 'long' a line that was longer than LINE_MAX and was not kept

--- What is wrong with a line.
---@param number integer
---@param id string? JSON
---@param message string
---@param code string
---@return string answer
---@return true bad
local function refuse(number, id, message, code)
  local fault = json.value({ code = code, message = message })
  return ('{"line":%d,%s"error":%s}'):format(number, id and '"id":' .. id .. ',' or '', fault), true
end

--- The members of a line as they stand, those called `left_out` excepted.
---@param line string
---@param members table[] of core.members
---@param left_out string?
---@return string
local function passed_through(line, members, left_out)
  local parts, from = {}, nil
  for i, member in ipairs(members) do
    local left = member.key == left_out
    from = from or (not left and member.from or nil)
    local next_one = members[i + 1]
    if from and not left and not (next_one and next_one.key ~= left_out) then
      parts[#parts + 1] = line:sub(from, member.stop)
      from = nil
    end
  end
  return table.concat(parts, ',')
end

--- Who an article is, by its member “id”: the words of a string, a number as it is written.
---@param line string
---@param member table? of core.members
---@param number integer
---@return string
local function doc_of(line, member, number)
  if member and member.words then
    return member.words
  end
  local digits = member and line:sub(member.start, member.stop):match('^[-%d].*$')
  return digits or ('%d'):format(number)
end

--- The article of a line; where a member is given twice the last one counts.
---@param line string
---@param number integer
---@param settings incidentquotes.FilterSettings
---@return incidentquotes.Article?
---@return string? id JSON
---@return string? message
---@return string? code
local function read_article(line, number, settings)
  local members, message, code = core.members(line)
  if not members then
    return nil, nil, message, code
  end
  local known = {}
  for _, member in ipairs(members) do
    known[member.key] = member
  end
  local id = known.id and line:sub(known.id.start, known.id.stop)
  local answer = settings.incident and 'findings' or 'quotations'
  if known[answer] then
    return nil, id, ('the object has a member “%s” already'):format(answer), 'taken'
  elseif not known.text then
    return nil, id, 'the object has no member “text”', 'text'
  elseif not known.text.words then
    return nil, id, 'the member “text” is no string', 'text'
  end
  local lang = known.lang and known.lang.words
  return {
    text = known.text.words,
    doc = doc_of(line, known.id, number),
    lang = lang ~= '' and lang or nil,
    members = passed_through(line, members, settings.drop_text and 'text' or nil),
  },
    id
end

--- The article that a file is.
---@param path string
---@param settings incidentquotes.FilterSettings
---@return incidentquotes.Article?
---@return string id JSON
---@return string? message
---@return string? code
local function read_file(path, settings)
  local id = json.value(path)
  local kind, size = core.kind(path)
  local text, message, code
  if kind ~= 'file' or size <= M.LINE_MAX then
    text, message, code = core.read(path)
    if not text then
      return nil, id, message, code
    end
  end
  -- Files of /proc have no size until they are read.
  if not text or #text > M.LINE_MAX then
    return nil, id, 'the file is longer than 8 MB', 'limit'
  end
  local quoted = core.quote(text)
  if not quoted then
    return nil, id, 'the file is not UTF-8', 'encoding'
  end
  local members = '"id":' .. id .. (settings.drop_text and '' or ',"text":' .. quoted)
  return { text = text, doc = path, markup = markup.of(path), members = members }, id
end

--- What is said of an article against the sources, as JSON.
---@param incident incidentquotes.Incident
---@param article incidentquotes.Article
---@return string?, string? message, string? code
local function findings_of(incident, article)
  local reviews, message, code = incident:reviews(article)
  if not reviews then
    return nil, message, code
  end
  local records = {}
  for _, list in ipairs({ reviews[1].findings, reviews[1].claims }) do
    for _, found in ipairs(list) do
      records[#records + 1] = json.encode(found)
    end
  end
  return '[' .. table.concat(records, ',') .. ']'
end

--- The function that answers a line with a line, neither with a line feed, and says whether the answer
--- is an error. It keeps nothing of the lines that it has answered.
---@param settings incidentquotes.FilterSettings
---@return (fun(bytes: string, number: integer, sort: incidentquotes.LineSort): string, boolean)?
---@return string? message where the incident cannot be read
---@return string? code
function M.open(settings)
  local incident
  if settings.incident then
    local failure, failure_code
    incident, failure, failure_code = iq.open(settings.incident)
    if not incident then
      return nil, failure, failure_code
    end
  end
  return function(bytes, number, sort)
    if sort == 'long' then
      return refuse(number, nil, 'the line is longer than 8 MB', 'limit')
    elseif sort == 'json' and not bytes:find('[^ \t\r]') then
      return '', false
    end
    local article, id, message, code
    if sort == 'path' then
      article, id, message, code = read_file(bytes, settings)
    else
      article, id, message, code = read_article(bytes, number, settings)
    end
    if not article then
      return refuse(number, id, message, code)
    end
    article.lang = article.lang or settings.lang
    local records
    if incident then
      records, message, code = findings_of(incident, article)
    else
      records, message, code = core.scan_records(article.text, article)
    end
    if not records then
      return refuse(number, id, message, code)
    end
    local answer = incident and 'findings' or 'quotations'
    local comma = article.members ~= '' and ',' or ''
    return table.concat({ '{', article.members, comma, '"', answer, '":', records, '}' }), false
  end
end

return M
