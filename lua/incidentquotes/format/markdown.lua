--- An audit sheet in GitHub's Markdown: sources, each quotation with its versions and what differs,
--- what was accepted by whom, what was not checked.

local M = {}

local core = require('incidentquotes.core')
local escape = require('incidentquotes.escape')
local lines = require('incidentquotes.lines')
local sheet_of = require('incidentquotes.sheet')
local sheet_table = require('incidentquotes.sheet_table')
local synopsis = require('incidentquotes.synopsis')

local text = escape.markdown

---@class incidentquotes.AuditSheet
---@field out string[]
---@field report incidentquotes.Report
---@field sheet incidentquotes.Sheet
local Audit = {}
Audit.__index = Audit

--- `form` is markup; what goes into it is escaped by the caller.
function Audit:add(form, ...)
  self.out[#self.out + 1] = select('#', ...) > 0 and form:format(...) or form
end

---@type incidentquotes.SheetMarkup
local markup = {
  words = text,
  plain = text,
  code = function(words)
    return ('`%s`'):format(words)
  end,
  link = function(address, label)
    return ('[%s](<%s>)'):format(label, address)
  end,
}

---@param content incidentquotes.SheetTable
function Audit:table(content)
  local names, rules = {}, {}
  for i, name in ipairs(content.columns) do
    names[i] = name:gsub('^#', '')
    rules[i] = name:find('^#') and '--:' or '---'
  end
  self:add('| %s |', table.concat(names, ' | '))
  self:add('| %s |', table.concat(rules, ' | '))
  for _, row in ipairs(content.rows) do
    self:add('| %s |', table.concat(row, ' | '))
  end
  self:add('')
end

function Audit:summary()
  self:add('## Summary\n\n%s\n', sheet_of.coverage(self.sheet))
  local rows = {}
  for i, level in ipairs(sheet_of.levels) do
    rows[i] = { level[3] .. ' ' .. level[2], ('%d'):format(self.sheet.counts[level[1]]) }
  end
  self:table({ columns = { 'What', '#Findings' }, rows = rows })
  if self.report.since then
    self:add(
      'Since the earlier report %s: **%d new**, **%d gone**. Only what is new is shown below; the'
        .. ' table above counts everything.\n',
      text(self.report.since),
      #self.report.records,
      #self.report.gone
    )
  end
  self:add('**What was not checked:**\n')
  for _, item in ipairs(self.report.unchecked) do
    self:add('- %s%s', item.doc and text(item.doc) .. ': ' or '', text(item.what))
  end
  self:add('')
  self:add('| Checked by | Date | Editor |\n| --- | --- | --- |\n| &nbsp; | &nbsp; | &nbsp; |\n')
end

function Audit:sources()
  self:add('## Sources\n')
  self:table(sheet_table.sources(self.sheet, markup))
  if #self.sheet.drafts > 0 then
    self:table(sheet_table.copies(self.sheet, markup))
  end
end

--- The source's words beside the copy's: ~~only there~~, **only here**.
local function difference(pieces)
  local parts = {}
  for _, piece in ipairs(pieces) do
    local said = text(piece.text):gsub('^%s+', ''):gsub('%s+$', '')
    local closes = piece.kind == 'same' and said:match('^[,.;:!?)]')
    if piece.kind == 'missing' then
      said = ('~~%s~~'):format(said)
    elseif piece.kind == 'added' then
      said = ('**%s**'):format(said)
    end
    if said ~= '' then
      parts[#parts + 1] = (#parts == 0 or closes) and said or ' ' .. said
    end
  end
  return table.concat(parts)
end

---@param entry incidentquotes.SheetEntry
function Audit:entry(entry)
  local finding = entry.finding
  local head = entry.code and ('%s %s: %s'):format(entry.level, entry.code, text(entry.title or ''))
    or sheet_of.heading(entry)
  self:add(
    '### %s %s (line %d, column %d)\n',
    sheet_of.sign(entry),
    head,
    finding.line,
    finding.column
  )
  self:add(
    '> “%s”%s\n',
    text(entry.words),
    entry.speaker and ' — ' .. text(entry.speaker) or ''
  )
  self:add('%s\n', text(entry.message))
  local decision = entry.decision
  if decision then
    self:add(
      '**%s** by %s%s%s\n',
      decision.kind,
      decision.by and text(decision.by) or 'nobody named',
      decision.at and ', ' .. text(decision.at) or '',
      decision.note and ': ' .. text(decision.note) or ', no reason given'
    )
  end
  local around = entry.around
  if around then
    local sides = {}
    for _, side in ipairs({ 'before', 'behind' }) do
      if around[side] ~= '' then
        sides[#sides + 1] = ('%s it: “%s”'):format(side, text(lines.flatten(around[side])))
      end
    end
    self:add('%s has %s\n', text(finding.best.source), table.concat(sides, '; '))
  end
  if entry.pieces then
    self:add('%s beside the copy: %s\n', text(finding.best.source), difference(entry.pieces))
  end
  if entry.synopsis then
    local rows = {}
    for i, version in ipairs(entry.synopsis.versions) do
      rows[i] = {
        version.source and text(version.source) or '**copy**',
        text(synopsis.legend(version)),
        text(version.text),
      }
    end
    self:table({ columns = { 'Version', 'Who, when, how', 'Words' }, rows = rows })
  end
end

function Audit:findings()
  local several = #self.sheet.copies > 1
  for _, copy in ipairs(self.sheet.copies) do
    local suffix = several and ': ' .. text(copy.doc) or ''
    local any = false
    for _, list in ipairs(sheet_of.lists) do
      any = any or #copy[list[1]] > 0
      if #copy[list[1]] > 0 then
        self:add('## %s%s\n', list[2], suffix)
        if list[1] == 'problems' then
          self:add('In the wordings: ~~only in the source~~, **only in the copy**.\n')
        end
        for _, entry in ipairs(copy[list[1]]) do
          self:entry(entry)
        end
      end
    end
    if not any then
      self:add('## %s\n', text(copy.doc))
      self:add('%s\n', self.report.since and 'Nothing new.' or 'No quotation to compare.')
    end
  end
end

function Audit:gone()
  if #self.report.gone == 0 then
    return
  end
  self:add('## Gone since the earlier report\n')
  for _, finding in ipairs(self.report.gone) do
    local place, said = sheet_of.gone_place(finding)
    self:add(
      '- %s %s%s: %s',
      text(place),
      finding.code and text(finding.code) or 'nothing to say',
      said and (' “%s”'):format(text(said)) or '',
      text(finding.message)
    )
  end
  self:add('')
end

function Audit:disputes()
  if #self.sheet.disputes == 0 then
    return
  end
  self:add('## What the documents dispute\n')
  for _, record in ipairs(self.sheet.disputes) do
    self:add('**%s**\n', text(record.attribute or record.name))
    local rows = {}
    for i, member in ipairs(sheet_of.members(self.report, record)) do
      rows[i] = {
        text(member.words),
        text(member.doc),
        member.line and ('%d'):format(member.line) or '',
        member.status == 'misspelling' and 'misspelt' or '',
      }
    end
    self:table({ columns = { 'Words', 'Document', '#Line', 'Remark' }, rows = rows })
  end
end

function Audit:speakers()
  self:add('## Who was quoted\n')
  self:table(sheet_table.speakers(self.report.records, markup))
end

function Audit:lead()
  local sheet = self.sheet
  local docs = {}
  for i, item in ipairs(sheet.drafts) do
    docs[i] = text(item.text.doc)
  end
  local dates = sheet_of.dates(sheet)
  local count = ('%d source%s'):format(#sheet.sources, #sheet.sources == 1 and '' or 's')
  self:add(
    '%s%s%s. Made by IncidentQuotes %s.\n',
    #docs > 0 and table.concat(docs, ', ') .. ' against ' or '',
    count,
    dates and ', ' .. text(dates) or '',
    core.version
  )
end

---@param report incidentquotes.Report
---@return string
function M.write(report)
  local audit = setmetatable({ out = {}, report = report, sheet = sheet_of.of(report) }, Audit)
  local title = audit.sheet.title
  audit:add('# %s\n', title ~= '' and text(title) or 'Quotations')
  audit:lead()
  if report.by == 'speaker' then
    audit:speakers()
    audit:sources()
  else
    audit:summary()
    audit:sources()
    audit:findings()
    audit:gone()
    audit:disputes()
  end
  return (table.concat(audit.out, '\n'):gsub('\n+$', '\n'))
end

return M
