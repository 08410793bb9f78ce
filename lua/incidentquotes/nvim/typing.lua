--- A quotation that is being typed: opened, not closed yet, with the cursor at its end. Its last word is
--- half a word, which is in no source, and what it leaves out may come. What is wrong with the words
--- before it is said at once, and as soon as its letters cannot become the source's word that is said too.

local position = require('incidentquotes.nvim.position')

local M = {}

--- Fewer whole words stand in any text; nothing is said of them before the quotation is closed.
local WORDS_MIN = 3

--- Relations in which the source has the words as they are.
local verbatim = { identical = true, normalized = true, truncated = true }

--- Letters as they are compared: any case, any apostrophe.
local function folded(text)
  return (vim.fn.tolower(text):gsub('’', "'"))
end

--- The source in which the words stand, and behind them a word that begins as the one that is typed.
---@param incident incidentquotes.Incident
---@param words string
---@param half string
---@param lang string?
---@return incidentquotes.Match?
local function standing(incident, words, half, lang)
  for _, match in ipairs(incident:find(words, lang) or {}) do
    local text = incident:source_text(match.source)
    local behind = text:sub(match['end'] + 1, match['end'] + #half + 16):gsub('^[%s,;:.]+', '')
    if verbatim[match.relation] and vim.startswith(folded(behind), folded(half)) then
      return match
    end
  end
  return nil
end

--- The finding on the quotation that somebody types at.
---@param buf integer
---@param fresh {text: string, line_starts: integer[]}
---@param findings incidentquotes.Finding[]
---@return integer? index
---@return boolean? behind a blank: the last word is whole
local function typed_at(buf, fresh, findings)
  if vim.api.nvim_get_current_buf() ~= buf or vim.api.nvim_get_mode().mode:sub(1, 1) ~= 'i' then
    return nil
  end
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local at = position.offset(fresh.line_starts, row - 1, column)
  -- A closing mark, or the rest of a paragraph, would stand behind the cursor.
  if not fresh.text:find('^[ \t]*\n', at + 1) and not fresh.text:find('^%s*$', at + 1) then
    return nil
  end
  for i, finding in ipairs(findings) do
    local between = finding['end'] <= at and fresh.text:sub(finding['end'] + 1, at)
    if finding.quotation and between and between:find('^[ \t]*$') then
      return finding.code and i or nil, between ~= ''
    end
  end
  return nil
end

--- Findings without what is wrong only because a word is not typed to its end.
---@param buf integer
---@param incident incidentquotes.Incident
---@param fresh {text: string, line_starts: integer[]}
---@param lang string?
---@param findings incidentquotes.Finding[] left as they are
---@return incidentquotes.Finding[]
---@return boolean spared whether something was left out
function M.spared(buf, incident, fresh, lang, findings)
  local index, is_whole = typed_at(buf, fresh, findings)
  if not index then
    return findings, false
  end
  local finding = findings[index]
  local whole = fresh.text:sub(finding.start + 1, finding['end'])
  local words, half = whole, ''
  if not is_whole then
    words, half = whole:match('^(.-)([^%s]*)$')
  end
  local few = select(2, words:gsub('%S+', '')) < WORDS_MIN
  local match = not few and standing(incident, words, half, lang)
  if not few and not match then
    return findings, false
  end
  local list = vim.list_slice(findings)
  if not match then
    table.remove(list, index)
    return list, true
  end
  list[index] = vim.tbl_extend('force', finding, {
    message = 'so far as the words stand in ' .. match.source,
    relation = match.relation,
    attribution = 'unknown',
    flags = {},
    others = {},
    edits = {},
    best = {
      source = match.source,
      start = match.start,
      ['end'] = match['end'],
      text = match.text,
      speaker = match.speaker,
    },
  })
  list[index].code, list[index].severity = nil, nil
  return list, true
end

return M
