--- House style: typography and attribution of the quotations of one text, never the words inside.

local core = require('incidentquotes.core')
local explain = require('incidentquotes.explain')

---@class incidentquotes.Fix bytes of the text to be replaced
---@field start integer
---@field end integer exclusive; an insertion ends where it starts
---@field text string

---@class incidentquotes.StyleFinding: incidentquotes.Finding
---@field relation 'style'
---@field fix string? what `fixes` do, for a list of choices; nil where a person has to write
---@field fixes incidentquotes.Fix[] disjoint, in order of the text; not part of the JSON record

---@class incidentquotes.LintOptions
---@field doc string? what the records call the text (default '')
---@field lang string? BCP 47: decides the marks of the locale; recognised where it is not told
---@field markup 'plain'|'markdown'|nil
---@field style string? a style pack: see styles(); nil: only what is wrong in every house, as hints
---@field ignore {code: string, where: string?}[]? as in incident.yaml; `where: headline`, or anywhere

local M = {}

--- What the core says of one place.
---@class incidentquotes.LintItem
---@field code string
---@field severity 'hint'|'info'|'warning'
---@field start integer
---@field end integer
---@field line integer
---@field column integer
---@field wanted string? what the style has there
---@field name string? the speaker
---@field heading boolean
---@field fixes incidentquotes.Fix[]

--- By code: the sentence, and what the fix does. `%w` is what is wanted, `%t` the text there, `%n`
--- the speaker.
---@type table<string, {[1]: string, [2]: string?}>
local sentences = {
  IQ101 = {
    'opened here and never closed: the next paragraph does not go on with it',
    'close with %w',
  },
  IQ102 = {
    'closed here, though the next paragraph goes on with the same speaker',
    'delete the closing mark',
  },
  IQ103 = {
    'closed here, but its paragraph lacks the opening mark that continues a quotation',
    'begin the paragraph with %w',
  },
  IQ104 = { 'closing mark %t without an opening one', 'delete it' },
  IQ105 = { 'opening and closing mark of %t are of two families', 'write %w' },
  IQ106 = { 'marks of %t are not those of this level: the style has %w', 'write %w' },
  IQ107 = { 'marks of %t: the style has %w in headlines', 'write %w' },
  IQ108 = { 'quotation %t inside one with the same marks', 'write %w' },
  IQ109 = { 'the style puts this “%t” %w the closing mark', 'move it %w' },
  IQ110 = { 'the style introduces this quotation with “%w”, not “%t”', 'write “%w”' },
  IQ111 = { 'white space inside the marks of %t: the language has %w there', 'set %w' },
  IQ112 = { 'quotation mark %t where %w is meant', 'write %w' },
  IQ206 = { 'ellipsis at the edge of a quotation', 'delete it' },
  IQ207 = { 'ellipsis %t: the style has %w', 'write %w' },
  IQ209 = { 'round brackets around an insertion %t read as the speaker’s', 'write [ ]' },
  IQ215 = { 'fragment: %t is one or two words of a sentence of the reporter’s' },
  IQ303 = { 'nobody is named who says %t, here or in the paragraph before' },
  IQ304 = { '%n is named late: behind more sentences than the style lets stand before' },
  IQ305 = { 'second attribution “%t” of one quotation' },
  IQ306 = { 'another speaker, %n, is named only behind the words' },
  IQ307 = { 'loaded verb “%t”: the style has “%w”', 'write “%w”' },
}

--- Codes whose place is shown whole, however long.
local whole = { IQ109 = true, IQ110 = true, IQ305 = true, IQ307 = true }

---@param template string
---@param item incidentquotes.LintItem
---@param text string
local function fill(template, item, text)
  return (
    template:gsub('%%(%a)', function(letter)
      if letter == 'w' then
        return item.wanted or ''
      elseif letter == 'n' then
        return explain.neutralize(item.name or 'somebody')
      end
      local words = explain.neutralize(text:sub(item.start + 1, item['end']))
      return whole[item.code] and words or explain.excerpt(words)
    end)
  )
end

---@param item incidentquotes.LintItem
---@param ignore {code: string, where: string?}[]
local function is_ignored(item, ignore)
  for _, rule in ipairs(ignore) do
    local anywhere = rule.where == nil or (rule.where == 'headline' and item.heading)
    if rule.code == item.code and anywhere then
      return true
    end
  end
  return false
end

---@param item incidentquotes.LintItem
---@param text string
---@param doc string
---@return incidentquotes.StyleFinding
local function make(item, text, doc)
  local sentence = sentences[item.code]
  return {
    type = 'finding',
    code = item.code,
    severity = item.severity,
    message = fill(sentence[1], item, text),
    doc = doc,
    start = item.start,
    ['end'] = item['end'],
    line = item.line,
    column = item.column,
    relation = 'style',
    attribution = 'unknown',
    flags = item.heading and { 'headline' } or {},
    others = {},
    edits = {},
    fix = #item.fixes > 0 and fill(sentence[2], item, text) or nil,
    fixes = item.fixes,
  }
end

--- Looks at the quotations of a text as a house would have them. Nothing is changed; `fixes` say what
--- would mend a finding.
---@param text string UTF-8
---@param opts incidentquotes.LintOptions?
---@return incidentquotes.StyleFinding[]? findings in order of the text
---@return string? message
---@return string? code
function M.check(text, opts)
  opts = opts or {}
  local items, message, code =
    core.lint(text, { lang = opts.lang, markup = opts.markup, style = opts.style })
  if not items then
    return nil, message, code
  end
  local findings = {}
  for _, item in ipairs(items) do
    if not is_ignored(item, opts.ignore or {}) then
      findings[#findings + 1] = make(item, text, opts.doc or '')
    end
  end
  return findings
end

--- The text with the fixes of one finding carried out.
---@param text string
---@param fixes incidentquotes.Fix[]
---@return string
function M.apply(text, fixes)
  for i = #fixes, 1, -1 do
    local fix = fixes[i]
    text = text:sub(1, fix.start) .. fix.text .. text:sub(fix['end'] + 1)
  end
  return text
end

--- Names of the style packs, one file each in data/style.
---@return string[]
function M.styles()
  return core.styles()
end

return M
