--- Answers of the language server protocol (3.17) from a review; who carries them is none of its
--- business. Places are bytes here and UTF-16 units in the answers.

local M = {}

local explain = require('incidentquotes.explain')
local lines = require('incidentquotes.lines')
local mend = require('incidentquotes.mend')
local review_of = require('incidentquotes.review')
local synopsis = require('incidentquotes.synopsis')
local verbatim = require('incidentquotes.verbatim')

--- Items of one completion; the list is then said to be incomplete.
local COMPLETIONS_MAX = 200
--- Bytes before and behind a number that are shown of its line; and places that are shown.
local CONTEXT_MAX, PLACES_MAX = 80, 8
--- Longest label, in bytes: a popup menu has a second column.
local LABEL_MAX = 50

M.capabilities = {
  -- The text is read where it is kept.
  textDocumentSync = 0,
  hoverProvider = true,
  definitionProvider = true,
  referencesProvider = true,
  documentSymbolProvider = true,
  codeActionProvider = { resolveProvider = true },
  completionProvider = {
    triggerCharacters = { '“', '‘', '«', '»', '„', '"', '‹', '「', '『' },
  },
}

--- What the protocol calls a severity.
local severities = { error = 1, warning = 2, info = 3, hint = 4 }

--- file:// of a path (RFC 8089).
---@param path string absolute
---@return string
function M.uri(path)
  local escaped = path:gsub('[^%w/._~-]', function(byte)
    return ('%%%02X'):format(byte:byte())
  end)
  return 'file://' .. escaped
end

--- Findings whose words hold a byte, those on the innermost words last.
local function findings_at(review, offset)
  local list = {}
  for _, finding in ipairs(review_of.everything(review)) do
    if finding.start > offset then
      break
    elseif offset <= finding['end'] then
      list[#list + 1] = finding
    end
  end
  return list
end

---@param words string
---@return string on one line, cut at a blank
local function label(words)
  words = explain.neutralize(words)
  if #words <= LABEL_MAX then
    return words
  end
  return (
    words:sub(1, LABEL_MAX):match('^(.*)%s') or words:sub(1, LABEL_MAX):gsub('[\128-\255]*$', '')
  ) .. ' …'
end

--- Characters that Markdown would take for its own.
local function plain(text)
  return (explain.neutralize(text):gsub('[\\`*_%[%]<>#|]', '\\%0'))
end

--- Words with what stands around them in their line.
---@param text string
---@param place {start: integer, end: integer}
local function in_context(text, place)
  -- One byte more than is shown tells that there is more.
  local before = text:sub(math.max(1, place.start - CONTEXT_MAX), place.start):match('[^\n]*$')
  local behind = text:sub(place['end'] + 1, place['end'] + 1 + CONTEXT_MAX):match('^[^\n]*')
  if #before > CONTEXT_MAX then
    before = '… ' .. (before:sub(-CONTEXT_MAX):match('%s(.*)$') or '')
  end
  if #behind > CONTEXT_MAX then
    behind = (behind:sub(1, CONTEXT_MAX):match('^(.*)%s') or '') .. ' …'
  end
  local words = text:sub(place.start + 1, place['end'])
  return ('%s**%s**%s'):format(plain(before), plain(words), plain(behind))
end

--- One finding in words: what it says, and each version.
local function told(review, finding)
  local parts = {
    ('**%s** %s'):format(
      finding.code or finding.silenced and '•' or '✓',
      plain(finding.message)
    ),
  }
  local function named(id)
    return '`' .. explain.neutralize(id):gsub('`', '’') .. '`'
  end
  if not review.incident then
    return parts[1]
  elseif not finding.quotation then
    for i, place in ipairs(review_of.places(finding)) do
      if i > PLACES_MAX then
        break
      end
      local text = review.incident:source_text(place.source)
      parts[#parts + 1] = ('%s %s'):format(named(place.source), in_context(text, place))
    end
    return table.concat(parts, '\n\n')
  end
  for i, version in ipairs(synopsis.of(review, finding).versions) do
    if i > 1 then
      parts[#parts + 1] = ('%s %s  \n“%s”'):format(
        named(version.source),
        plain(synopsis.legend(version)),
        plain(version.text)
      )
    end
  end
  return table.concat(parts, '\n\n')
end

---@param review incidentquotes.Review
---@param at incidentquotes.Lines of its text
---@param offset integer
---@return table? Hover
function M.hover(review, at, offset)
  local parts, range = {}, nil
  for _, finding in ipairs(findings_at(review, offset)) do
    parts[#parts + 1] = told(review, finding)
    range = at:range(finding.start, finding['end'])
  end
  if #parts == 0 then
    local quotation = review_of.quotation_at(review_of.quotations(review), offset, true)
    if not quotation then
      return nil
    end
    local who = quotation.speaker and quotation.speaker.name or 'nobody named'
    parts[1] = ('**%s** %s, %s'):format(
      quotation.kind,
      plain(who),
      review.incident and 'not compared with the sources' or 'no sources to compare with'
    )
    range = at:range(quotation.start, quotation['end'])
  end
  return {
    contents = { kind = 'markdown', value = table.concat(parts, '\n\n---\n\n') },
    range = range,
  }
end

--- A place in a source as the protocol has it.
---@param review incidentquotes.Review
---@param place {source: string, start: integer, end: integer}
---@param absolute fun(path: string): string
local function location(review, place, absolute)
  local source = review.incident:source(place.source)
  local at = lines.new(review.incident:source_text(place.source))
  return { uri = M.uri(absolute(source.path)), range = at:range(place.start, place['end']) }
end

--- Where the words stand in the sources.
---@param review incidentquotes.Review
---@param offset integer
---@param absolute fun(path: string): string
---@return table[] Location[]
function M.definition(review, offset, absolute)
  local list = findings_at(review, offset)
  local finding = list[#list]
  local locations = {}
  for i, place in ipairs(finding and review_of.places(finding) or {}) do
    locations[i] = location(review, place, absolute)
  end
  return locations
end

--- Every version: in the sources, and where the copy has words that answer to the same ones.
---@param review incidentquotes.Review
---@param at incidentquotes.Lines
---@param offset integer
---@param uri string of the copy
---@param absolute fun(path: string): string
---@return table[] Location[]
function M.references(review, at, offset, uri, absolute)
  local list = findings_at(review, offset)
  local finding = list[#list]
  if not finding then
    return {}
  end
  local locations = {}
  local places = review_of.places(finding)
  for _, other in ipairs(review_of.merged(review.findings, review.claims)) do
    local shared = other == finding
    for _, place in ipairs(review_of.places(other)) do
      for _, own in ipairs(places) do
        shared = shared
          or (place.source == own.source and place.start < own['end'] and own.start < place['end'])
      end
    end
    if shared then
      locations[#locations + 1] = { uri = uri, range = at:range(other.start, other['end']) }
    end
  end
  for _, place in ipairs(places) do
    locations[#locations + 1] = location(review, place, absolute)
  end
  return locations
end

--- The quotations of the copy with their speakers.
---@param review incidentquotes.Review
---@param at incidentquotes.Lines
---@return table[] DocumentSymbol[]
function M.symbols(review, at)
  local verdicts = {}
  for _, finding in ipairs(review.findings) do
    verdicts[finding.quotation or -1] = finding
  end
  local symbols, by_index = {}, {}
  for i, quotation in ipairs(review_of.quotations(review)) do
    local finding = verdicts[i - 1]
    local who = quotation.speaker and quotation.speaker.name
    local what = finding and (finding.code or finding.relation) or quotation.kind
    local symbol = {
      name = '“' .. label(quotation.text) .. '”',
      detail = explain.neutralize((who and who .. ' · ' or '') .. what),
      kind = 15, -- String
      range = at:range(quotation.outer_start, quotation.outer_end),
      selectionRange = at:range(quotation.start, quotation['end']),
    }
    by_index[i] = symbol
    local around = quotation.nested_in and by_index[quotation.nested_in + 1]
    if around then
      around.children = around.children or {}
      table.insert(around.children, symbol)
    else
      symbols[#symbols + 1] = symbol
    end
  end
  return symbols
end

---@param finding incidentquotes.Finding
---@param at incidentquotes.Lines of the copy
---@return table Diagnostic
function M.diagnostic(finding, at)
  return {
    range = at:range(finding.start, finding['end']),
    severity = severities[finding.severity],
    code = finding.code,
    source = 'incidentquotes',
    message = explain.neutralize(finding.message),
  }
end

--- What can be done about the findings that touch a range. Edits come when an action is chosen
--- (M.resolve): by then the text may be another one. Entries for the incident file come as the commands
--- `incidentquotes.leave` and `incidentquotes.withdraw`, which show them as they write.
---@param review incidentquotes.Review
---@param at incidentquotes.Lines
---@param start integer
---@param stop integer
---@param uri string
---@param tick integer revision of the text
---@return table[] CodeAction[]
function M.actions(review, at, start, stop, uri, tick)
  local list = {}
  for _, finding in ipairs(review_of.everything(review)) do
    if finding.start <= stop and start <= finding['end'] then
      for _, action in ipairs(mend.actions(review, finding)) do
        local item = {
          title = ('%s: %s'):format(action.code, action.title),
          kind = 'quickfix',
          isPreferred = action.preferred,
          diagnostics = finding.code and { M.diagnostic(finding, at) } or nil,
        }
        if action.edits then
          local edits = {}
          for i, edit in ipairs(action.edits) do
            edits[i] = { range = at:range(edit.start, edit['end']), newText = edit.text }
          end
          item.data = { uri = uri, tick = tick, edits = edits }
        elseif action.withdrawal then
          item.command = {
            title = action.title,
            command = 'incidentquotes.withdraw',
            arguments = { action.withdrawal },
          }
        else
          item.command = {
            title = action.title,
            command = 'incidentquotes.leave',
            arguments = { action.entry, action.asks_note or false },
          }
        end
        list[#list + 1] = item
      end
    end
  end
  return list
end

--- The edits of an action that was chosen, while the text is the one that it was offered for.
---@param action table CodeAction
---@param tick integer? revision of the text now
---@return table? action
---@return string? message
function M.resolve(action, tick)
  local data = action.data
  if not data then
    return action
  elseif data.tick ~= tick then
    return nil, 'the text has changed meanwhile; nothing was done'
  end
  action.edit = { changes = { [data.uri] = data.edits } }
  return action
end

--- Quotations of the sources that begin as what is typed between the marks.
---@param review incidentquotes.Review
---@param at incidentquotes.Lines
---@param offset integer of the cursor
---@return table? CompletionList
function M.completion(review, at, offset)
  local start = review.incident and verbatim.opened_at(review, offset)
  if not start then
    return nil
  end
  local replaced = at:range(start, offset)
  local items, by_words = {}, {}
  for _, item in ipairs(verbatim.list(review.incident)) do
    local words = verbatim.in_house(review, item.text)
    local known = by_words[words]
    if known then
      -- The same words in another source.
      known.detail = known.detail .. ', ' .. explain.neutralize(item.source)
    elseif #items < COMPLETIONS_MAX then
      by_words[words] = {
        label = label(words),
        kind = 1, -- Text
        detail = explain.neutralize((item.speaker or 'nobody named') .. ' · ' .. item.source),
        documentation = { kind = 'plaintext', value = explain.neutralize(words) },
        filterText = words,
        sortText = ('%05d'):format(#items),
        textEdit = { range = replaced, newText = words },
      }
      items[#items + 1] = by_words[words]
    else
      return { isIncomplete = true, items = items }
    end
  end
  return { isIncomplete = false, items = items }
end

---@class incidentquotes.Question
---@field review incidentquotes.Review
---@field at incidentquotes.Lines of its text
---@field uri string
---@field params table
---@field tick integer revision of the text
---@field absolute fun(path: string): string

local function is_index(value)
  return type(value) == 'number' and value >= 0 and value % 1 == 0
end

local function is_position(value)
  return type(value) == 'table' and is_index(value.line) and is_index(value.character)
end

--- What is wrong with the parameters of a question that has an answer here; nil where nothing is.
---@param method string
---@param params table
---@return string?
function M.malformed(method, params)
  if not M.methods[method] then
    return nil
  end
  local document, range = params.textDocument, params.range
  if type(document) ~= 'table' or type(document.uri) ~= 'string' then
    return 'textDocument.uri is no string'
  elseif method == 'textDocument/codeAction' then
    local is_range = type(range) == 'table'
      and is_position(range.start)
      and is_position(range['end'])
    return not is_range and 'range is not two positions' or nil
  elseif method ~= 'textDocument/documentSymbol' and not is_position(params.position) then
    return 'position has no line and character'
  end
  return nil
end

--- The questions that have answers, by the method of the protocol.
---@type table<string, fun(question: incidentquotes.Question): table?>
M.methods = {
  ['textDocument/hover'] = function(question)
    local offset = question.at:offset(question.params.position)
    return M.hover(question.review, question.at, offset)
  end,
  ['textDocument/definition'] = function(question)
    local offset = question.at:offset(question.params.position)
    return question.review.incident and M.definition(question.review, offset, question.absolute)
  end,
  ['textDocument/references'] = function(question)
    local review, at = question.review, question.at
    local offset = at:offset(question.params.position)
    return review.incident and M.references(review, at, offset, question.uri, question.absolute)
  end,
  ['textDocument/documentSymbol'] = function(question)
    return M.symbols(question.review, question.at)
  end,
  ['textDocument/codeAction'] = function(question)
    local range = question.params.range
    local start, stop = question.at:offset(range.start), question.at:offset(range['end'])
    return M.actions(question.review, question.at, start, stop, question.uri, question.tick)
  end,
  ['textDocument/completion'] = function(question)
    local offset = question.at:offset(question.params.position)
    return M.completion(question.review, question.at, offset)
  end,
}

return M
