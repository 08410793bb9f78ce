--- A page with every version of every quotation: one file, without script, network or fonts of its own.

local M = {}

local core = require('incidentquotes.core')
local escape = require('incidentquotes.escape')
local explain = require('incidentquotes.explain')
local score = require('incidentquotes.score')
local sheet_of = require('incidentquotes.sheet')
local sheet_table = require('incidentquotes.sheet_table')
local stylesheet = require('incidentquotes.stylesheet')
local synopsis = require('incidentquotes.synopsis')

local text = escape.html

--- An attribute with the language, where it is known.
local function lang(tag)
  local known = escape.lang(tag)
  return known and (' lang="%s"'):format(known) or ''
end

--- Strangers' words: in a direction of their own, in their language.
local function words(value, tag)
  return ('<bdi%s>%s</bdi>'):format(lang(tag), text(value))
end

local function hidden(value)
  return ('<span class="hidden">%s</span>'):format(value)
end

---@class incidentquotes.Page
---@field out string[]
---@field report incidentquotes.Report
---@field sheet incidentquotes.Sheet
---@field numbers integer articles so far
---@field sections {[1]: string, [2]: string}[] id and heading
local Page = {}
Page.__index = Page

--- `form` is markup; what goes into it is escaped by the caller.
function Page:add(form, ...)
  self.out[#self.out + 1] = select('#', ...) > 0 and form:format(...) or form
end

--- A section with a heading, and a line in the contents.
function Page:section(id, heading, write)
  self.sections[#self.sections + 1] = { id, heading }
  self:add('<section aria-labelledby="%s">\n<h2 id="%s">%s</h2>', id, id, heading)
  write()
  self:add('</section>')
end

---@param caption string
---@param content incidentquotes.SheetTable
function Page:table(caption, content)
  local columns = content.columns
  self:add('<table class="plain">\n<caption class="hidden">%s</caption>\n<thead><tr>', caption)
  for _, name in ipairs(columns) do
    local bare = name:gsub('^#', '')
    self:add('<th scope="col"%s>%s</th>', name ~= bare and ' class="number"' or '', bare)
  end
  self:add('</tr></thead>\n<tbody>')
  for _, row in ipairs(content.rows) do
    local cells = {}
    for i, name in ipairs(columns) do
      local class = name:find('^#') and ' class="number"' or ''
      cells[i] = (i == 1 and '<th scope="row"%s>%s</th>' or '<td%s>%s</td>'):format(class, row[i])
    end
    self:add('<tr>%s</tr>', table.concat(cells))
  end
  self:add('</tbody></table>')
end

--- How differences are shown below.
local KEY = '<p class="key">In the wordings below: <del>'
  .. hidden('only in the source: ')
  .. 'words that only the source has</del>, <ins>'
  .. hidden('only in the copy: ')
  .. 'words that only the copy has</ins>. In the tables ⋯ stands where a version has nothing.</p>'

function Page:summary()
  local sheet = self.sheet
  self:add('<p>%s</p>\n<ul class="counts">', sheet_of.coverage(sheet))
  for _, level in ipairs(sheet_of.levels) do
    self:add(
      '<li class="%s"><b>%d</b> <span aria-hidden="true">%s</span> %s</li>',
      sheet.counts[level[1]] > 0 and level[1] or 'none',
      sheet.counts[level[1]],
      level[3],
      level[2]
    )
  end
  self:add('</ul>')
  if self.report.since then
    local new = #self.report.records
    self:add(
      '<p>Since the earlier report %s: <strong>%d new</strong>, <strong>%d gone</strong>. Only'
        .. ' what is new is shown below; the numbers above count everything.</p>',
      words(self.report.since),
      new,
      #self.report.gone
    )
  end
  self:add('<div class="unchecked"><p><strong>What was not checked</strong></p>\n<ul>')
  for _, item in ipairs(self.report.unchecked) do
    local where = item.doc and words(item.doc) .. ': ' or ''
    self:add('<li>%s%s</li>', where, text(item.what))
  end
  self:add('</ul></div>')
  self:add(KEY)
end

---@type incidentquotes.SheetMarkup
local markup = {
  words = words,
  plain = text,
  code = function(digest)
    return ('<code>%s</code>'):format(digest)
  end,
  link = function(address, label)
    return ('<a rel="noreferrer" href="%s">%s</a>'):format(text(address), label)
  end,
}

function Page:sources()
  self:table('Sources', sheet_table.sources(self.sheet, markup))
  self:table('Copies', sheet_table.copies(self.sheet, markup))
end

--- The source's words where the copy has a part of them, and what stands around them there.
function Page:around(entry)
  local around, best = entry.around, entry.finding.best
  if not around then
    return
  end
  local tag = self.report.by_source[best.source].lang
  local parts = {}
  for i, said in ipairs({ around.before, best.text, around.behind }) do
    local form = (i == 2 or said == '') and '%s' or '<span class="by">%s</span>'
    parts[i] = form:format(text(said))
  end
  self:add(
    '<p class="difference"><span class="by">%s has:</span> <bdi%s>%s</bdi></p>',
    words(best.source),
    lang(tag),
    table.concat(parts)
  )
end

--- What only one side has, word by word.
function Page:difference(entry)
  if not entry.pieces then
    return
  end
  local parts = {}
  for _, piece in ipairs(entry.pieces) do
    local said = text(piece.text)
    if piece.kind == 'missing' then
      said = ('<del>%s%s</del>'):format(hidden('only in the source: '), said)
    elseif piece.kind == 'added' then
      said = ('<ins>%s%s</ins>'):format(hidden('only in the copy: '), said)
    end
    parts[#parts + 1] = said
  end
  self:add(
    '<p class="difference"><span class="by">%s beside the copy:</span> <bdi>%s</bdi></p>',
    text(entry.finding.best.source),
    table.concat(parts, ' ')
  )
end

local function cell_of(cell, is_copy)
  local span = cell.span > 1 and (' colspan="%d"'):format(cell.span) or ''
  local class = #cell.text > score.WIDTH and ' long' or ''
  if cell.text == '' then
    if not cell.differs and not is_copy then
      return ('<td%s>%s</td>'):format(span, hidden('the same'))
    end
    return ('<td class="gap"%s><span aria-hidden="true">⋯</span>%s</td>'):format(
      span,
      hidden('nothing here')
    )
  elseif cell.differs and not is_copy then
    return ('<td class="differs%s"%s>%s<bdi>%s</bdi></td>'):format(
      class,
      span,
      hidden('differs: '),
      text(cell.text)
    )
  end
  return ('<td%s%s><bdi>%s</bdi></td>'):format(
    class ~= '' and ' class="long"' or '',
    span,
    text(cell.text)
  )
end

--- Every version, word under word, in blocks that fit a page.
function Page:versions(entry, copy, id)
  local synoptic = entry.synopsis
  if not synoptic then
    return
  end
  self:add('<ul class="legend">')
  for _, version in ipairs(synoptic.versions) do
    self:add(
      '<li><b>%s</b>%s</li>',
      version.source and words(version.source) or 'copy',
      words(synopsis.legend(version))
    )
  end
  -- What may be scrolled must be reached by keys.
  self:add('</ul>\n<div class="score" role="group" tabindex="0" aria-labelledby="%s">', id)
  local blocks = score.blocks(synoptic)
  for i, block in ipairs(blocks) do
    self:add(
      '<table>\n<caption class="hidden">Versions, word under word, part %d of %d</caption>\n<tbody>',
      i,
      #blocks
    )
    for k, row in ipairs(block) do
      local version = synoptic.versions[k]
      local source = version.source and self.report.by_source[version.source]
      local cells = {}
      for n, cell in ipairs(row) do
        cells[n] = cell_of(cell, k == 1)
      end
      self:add(
        '<tr%s%s><th scope="row"%s>%s</th>%s</tr>',
        k == 1 and ' class="copy"' or '',
        lang(source and source.lang or (k == 1 and copy.lang) or nil),
        ' lang="en"',
        version.source and words(version.source) or 'copy',
        table.concat(cells)
      )
    end
    self:add('</tbody></table>')
  end
  self:add('</div>')
end

---@param entry incidentquotes.SheetEntry
---@param copy incidentquotes.SheetCopy
function Page:article(entry, copy)
  local finding = entry.finding
  self.numbers = self.numbers + 1
  local id = ('f%d'):format(self.numbers)
  self:add(
    '<article class="%s" aria-labelledby="%s">\n<h3 id="%s">'
      .. '<span class="sign" aria-hidden="true">%s</span> %s'
      .. ' <span class="where">line %d, column %d</span></h3>',
    entry.level,
    id,
    id,
    sheet_of.sign(entry),
    entry.code and ('%s %s · %s'):format(entry.level, entry.code, text(entry.title or ''))
      or text(sheet_of.heading(entry)),
    finding.line,
    finding.column
  )
  self:add(
    '<blockquote%s><p>“<bdi>%s</bdi>”%s</p></blockquote>',
    lang(copy.lang),
    text(entry.words),
    entry.speaker and (' <span class="by">— %s</span>'):format(words(entry.speaker)) or ''
  )
  self:add('<p>%s</p>', words(entry.message))
  local decision = entry.decision
  if decision then
    self:add(
      '<p><span class="tag">%s</span> by %s%s%s</p>',
      decision.kind,
      decision.by and words(decision.by) or 'nobody named',
      decision.at and (', %s'):format(text(decision.at)) or '',
      decision.note and (': %s'):format(words(decision.note)) or ', no reason given'
    )
  end
  self:around(entry)
  self:difference(entry)
  self:versions(entry, copy, id)
  self:add('</article>')
end

function Page:findings()
  local several = #self.sheet.copies > 1
  for i, copy in ipairs(self.sheet.copies) do
    local any = false
    for _, list in ipairs(sheet_of.lists) do
      local entries = copy[list[1]]
      any = any or #entries > 0
      if #entries > 0 then
        local heading = list[2] .. (several and ': ' .. words(copy.doc) or '')
        self:section(('%s-%d'):format(list[1], i), heading, function()
          for _, entry in ipairs(entries) do
            self:article(entry, copy)
          end
        end)
      end
    end
    if not any then
      self:section(('nothing-%d'):format(i), words(copy.doc), function()
        self:add('<p>%s</p>', self.report.since and 'Nothing new.' or 'No quotation to compare.')
      end)
    end
  end
end

function Page:gone()
  if #self.report.gone == 0 then
    return
  end
  self:section('gone', 'Gone since the earlier report', function()
    self:add('<ul class="facts">')
    for _, finding in ipairs(self.report.gone) do
      local place, said = sheet_of.gone_place(finding)
      self:add(
        '<li>%s %s%s: %s</li>',
        words(place),
        finding.code and text(finding.code) or 'nothing to say',
        said and (' “%s”'):format(words(said)) or '',
        words(finding.message)
      )
    end
    self:add('</ul>')
  end)
end

function Page:disputes()
  if #self.sheet.disputes == 0 then
    return
  end
  self:section('disputes', 'What the documents dispute', function()
    for _, record in ipairs(self.sheet.disputes) do
      self:add('<h3>%s</h3>\n<ul class="facts">', words(record.attribute or record.name))
      for _, member in ipairs(sheet_of.members(self.report, record)) do
        self:add(
          '<li>“%s” <span class="by">%s%s%s</span></li>',
          words(member.words),
          words(member.doc),
          member.line and (', line %d'):format(member.line) or '',
          member.status == 'misspelling' and ', misspelt' or ''
        )
      end
      self:add('</ul>')
    end
  end)
end

function Page:speakers()
  self:section('speakers', 'Who was quoted', function()
    local content = sheet_table.speakers(self.report.records, markup)
    self:table('Who was quoted by how many outlets, in how many versions', content)
  end)
end

function Page:contents()
  local items = {}
  for i, section in ipairs(self.sections) do
    items[i] = ('<li><a href="#%s">%s</a></li>'):format(section[1], section[2])
  end
  return ('<nav aria-label="Contents"><ol>\n%s\n</ol></nav>'):format(table.concat(items, '\n'))
end

local function lead(sheet)
  local parts = {}
  for _, item in ipairs(sheet.drafts) do
    parts[#parts + 1] = words(item.text.doc)
  end
  local copies = #parts > 0 and table.concat(parts, ', ') .. ' against ' or ''
  local dates = sheet_of.dates(sheet)
  dates = dates and ', ' .. text(dates) or ''
  return ('%s%d %s%s'):format(
    copies,
    #sheet.sources,
    #sheet.sources == 1 and 'source' or 'sources',
    dates
  )
end

--- Where somebody signs.
local SIGN_OFF = '<div class="sign-off"><p>Checked by</p><p>Date</p><p>Editor</p></div>'

---@param report incidentquotes.Report
---@return string
function M.write(report)
  local sheet = sheet_of.of(report)
  local page =
    setmetatable({ out = {}, report = report, sheet = sheet, numbers = 0, sections = {} }, Page)
  if report.by == 'speaker' then
    page:speakers()
    page:section('sources', 'Sources', function()
      page:sources()
    end)
  else
    page:section('summary', 'Summary', function()
      page:summary()
      page:add(SIGN_OFF)
    end)
    page:section('sources', 'Sources', function()
      page:sources()
    end)
    page:findings()
    page:gone()
    page:disputes()
  end
  local title = text(sheet.title ~= '' and sheet.title or 'Quotations')
  local head = {
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    ('<meta name="generator" content="IncidentQuotes %s">'):format(core.version),
    ('<title>%s</title>'):format(
      text(explain.excerpt(sheet.title ~= '' and sheet.title or 'Quotations'))
    ),
    '<style>\n' .. stylesheet .. '</style>',
    '</head>',
    '<body>',
    '<a class="skip" href="#main">Skip to the findings</a>',
    '<header>',
    ('<h1><bdi>%s</bdi></h1>'):format(title),
    ('<p class="lead">%s</p>'):format(lead(sheet)),
    page:contents(),
    '</header>',
    '<main id="main">',
  }
  local foot = {
    '</main>',
    '<footer><p>Made by IncidentQuotes ' .. core.version .. '.',
    '“Not found” means not found in these sources.</p></footer>',
    '</body>',
    '</html>',
    '',
  }
  return table.concat({
    table.concat(head, '\n'),
    table.concat(page.out, '\n'),
    table.concat(foot, '\n'),
  }, '\n')
end

return M
