--- TEI P5. Copies and sources are witnesses, speakers persons. What was scanned is its texts with what
--- is said in them; what was compared, an apparatus with a reading for each witness, word by word where
--- a copy stands beside its sources (parallel segmentation).

local M = {}

local codes = require('incidentquotes.codes')
local core = require('incidentquotes.core')
local escape = require('incidentquotes.escape')
local json = require('incidentquotes.json')
local lines = require('incidentquotes.lines')
local moment = require('incidentquotes.moment')
local report_of = require('incidentquotes.report')
local review_of = require('incidentquotes.review')
local spans = require('incidentquotes.spans')
local synopsis = require('incidentquotes.synopsis')
local uri = require('incidentquotes.uri')

local text = escape.xml

--- Confidence that is high, and that which is medium.
local HIGH, MEDIUM = 0.8, 0.5

local function flat(words)
  return text(lines.flatten(words))
end

--- Attributes in a start tag; those without a value are left out.
---@param list {[1]: string, [2]: string?}[]
local function attributes(list)
  local parts = {}
  for _, item in ipairs(list) do
    if item[2] then
      parts[#parts + 1] = (' %s="%s"'):format(item[1], text(item[2]))
    end
  end
  return table.concat(parts)
end

---@class incidentquotes.Edition
---@field report incidentquotes.Report
---@field out string[] of the body
---@field persons string[] names
---@field person_ids table<string, string>
---@field witness_ids table<incidentquotes.ReportText, string>
---@field count integer of identified elements
local Edition = {}
Edition.__index = Edition

function Edition:add(form, ...)
  self.out[#self.out + 1] = select('#', ...) > 0 and form:format(...) or form
end

--- The reference to a speaker, who is listed.
---@param name string?
---@return string?
function Edition:person(name)
  if not name or name == '' then
    return nil
  end
  if not self.person_ids[name] then
    self.persons[#self.persons + 1] = name
    self.person_ids[name] = ('p%d'):format(#self.persons)
  end
  return '#' .. self.person_ids[name]
end

---@param item incidentquotes.ReportText?
function Edition:witness(item)
  return item and '#' .. self.witness_ids[item]
end

function Edition:witnesses()
  local out = { '<listWit>' }
  for _, item in ipairs(self.report.texts) do
    local source = item.source or {}
    local bibl = {}
    if source.outlet then
      bibl[#bibl + 1] = ('<publisher>%s</publisher>'):format(flat(source.outlet))
    end
    if source.published then
      bibl[#bibl + 1] = ('<date%s>%s</date>'):format(
        attributes({ { 'when', moment.of(source.published) } }),
        flat(source.published)
      )
    end
    if uri.is_web(source.url) then
      bibl[#bibl + 1] = ('<ref target="%s"/>'):format(text(source.url))
    end
    local form =
      '<witness%s><bibl><title>%s</title>%s<idno type="SHA-256">%s</idno></bibl></witness>'
    out[#out + 1] = form:format(
      attributes({
        { 'xml:id', self.witness_ids[item] },
        { 'n', source.id and lines.flatten(source.id) },
        { 'xml:lang', escape.lang(item.lang) },
      }),
      flat(item.doc),
      table.concat(bibl),
      report_of.digest(item)
    )
  end
  out[#out + 1] = '</listWit>'
  return table.concat(out, '\n')
end

function Edition:list_of_persons()
  local out = {}
  for i, name in ipairs(self.persons) do
    out[i] = ('<person xml:id="p%d"><persName>%s</persName></person>'):format(i, flat(name))
  end
  return ('<particDesc><listPerson>\n%s\n</listPerson></particDesc>'):format(
    table.concat(out, '\n')
  )
end

function Edition:header()
  local report = self.report
  local title = report.title and flat(report.title) or 'Quotations'
  local reservations = {}
  for _, item in ipairs(report.unchecked) do
    local where = item.doc and item.doc .. ': ' or ''
    reservations[#reservations + 1] = ('<p>Not checked: %s</p>'):format(flat(where .. item.what))
  end
  return table.concat({
    '<teiHeader>',
    '<fileDesc>',
    ('<titleStmt><title>%s</title></titleStmt>'):format(title),
    '<publicationStmt><p>Not published: made for those who check the texts.</p></publicationStmt>',
    ('<sourceDesc>%s</sourceDesc>'):format(
      #report.texts > 0 and self:witnesses() or '<p>No text was read.</p>'
    ),
    '</fileDesc>',
    '<encodingDesc>',
    table.concat(reservations, '\n'),
    ('<appInfo><application ident="IncidentQuotes" version="%s">'):format(
      core.version:match('^[%d.]+')
    ),
    '<label>IncidentQuotes</label></application></appInfo>',
    '<variantEncoding method="parallel-segmentation" location="internal"/>',
    '</encodingDesc>',
    #self.persons > 0 and ('<profileDesc>%s</profileDesc>'):format(self:list_of_persons()) or '',
    '</teiHeader>',
  }, '\n')
end

local function certainty(confidence)
  return confidence >= HIGH and 'high' or confidence >= MEDIUM and 'medium' or 'low'
end

--- The start and end tag of a quotation in its text.
function Edition:tags_of(quotation, id, previous)
  local about = { { 'xml:id', id }, { 'prev', previous } }
  local name = quotation.kind == 'scare' and 'soCalled' or quotation.kind
  if name == 'speech' then
    name = 'said'
    about[#about + 1] = { 'who', self:person(quotation.speaker and quotation.speaker.name) }
    about[#about + 1] = { 'direct', 'true' }
    about[#about + 1] = { 'cert', certainty(quotation.confidence) }
  end
  return ('<%s%s>'):format(name, attributes(about)), ('</%s>'):format(name)
end

--- One paragraph with its quotations as elements; what would cross another is left out.
function Edition:paragraph(item, quoted, start, stop, written)
  local out, open, at = {}, {}, start
  local function copy_until(offset)
    out[#out + 1] = text(item.text:sub(at + 1, offset))
    at = offset
  end
  local function close_until(offset)
    while open[#open] and open[#open].stop <= offset do
      copy_until(open[#open].stop)
      out[#out + 1] = table.remove(open).tag
    end
  end
  for _, span in ipairs(quoted) do
    close_until(span.start)
    local around = open[#open]
    if not around or span['end'] <= around.stop then
      copy_until(span.start)
      self.count = self.count + 1
      local id = ('q%d'):format(self.count)
      local continued = span.quotation.continues and written[span.quotation.continues + 1]
      local previous = written[span.index] or continued
      local first, last = self:tags_of(span.quotation, id, previous and '#' .. previous)
      written[span.index] = id
      out[#out + 1] = first
      open[#open + 1] = { stop = span['end'], tag = last }
    end
  end
  close_until(stop)
  copy_until(stop)
  return table.concat(out)
end

--- Texts as they stand, with what is said in them.
function Edition:texts()
  for _, item in ipairs(self.report.texts) do
    self:add(
      '<div%s>',
      attributes({
        { 'type', 'text' },
        { 'n', lines.flatten(item.doc) },
        { 'source', self:witness(item) },
        { 'xml:lang', escape.lang(item.lang) },
      })
    )
    local written, spans_in = {}, spans.within(item.quotations)
    for _, part in ipairs(assert(core.text(item.text)):paragraphs()) do
      local start, stop = part.start, part['end']
      self:add('<p>%s</p>', self:paragraph(item, spans_in(start, stop), start, stop, written))
    end
    self:add('</div>')
  end
end

--- Readings of one column of a synopsis: witnesses with the same words together, the copy's first.
---@param column incidentquotes.Cell[]
---@param sigla string[] by version
local function readings(column, sigla)
  local groups, by_words = {}, {}
  for k, cell in ipairs(column) do
    local group = by_words[cell.text]
    if not group then
      group = { words = cell.text, sigla = {}, differs = cell.differs and k > 1 }
      by_words[cell.text], groups[#groups + 1] = group, group
    end
    group.sigla[#group.sigla + 1] = sigla[k]
  end
  return groups
end

--- A column as an entry of the apparatus, or as text where all agree.
local function entry(column, sigla)
  local groups = readings(column, sigla)
  if #groups == 1 then
    return text(groups[1].words)
  end
  local out = { '<app>' }
  for i, group in ipairs(groups) do
    local name = i == 1 and 'lem' or 'rdg'
    out[#out + 1] = ('<%s%s>%s</%s>'):format(
      name,
      attributes({
        { 'wit', table.concat(group.sigla, ' ') },
        { 'type', i > 1 and (group.differs and 'substantive' or 'orthographic') or nil },
      }),
      text(group.words),
      name
    )
  end
  out[#out + 1] = '</app>'
  return table.concat(out)
end

--- Columns that one goes on with the next of belong together: their words are one reading.
local function joined_columns(columns)
  local list = {}
  for _, column in ipairs(columns) do
    local goes_on = false
    for _, cell in ipairs(column) do
      goes_on = goes_on or cell.joined
    end
    local last = list[#list]
    if goes_on and last then
      for k, cell in ipairs(column) do
        local both = last[k].text ~= '' and cell.text ~= ''
        last[k] = {
          text = last[k].text .. (both and ' ' or '') .. cell.text,
          differs = last[k].differs or cell.differs,
        }
      end
    else
      local copy = {}
      for k, cell in ipairs(column) do
        copy[k] = { text = cell.text, differs = cell.differs }
      end
      list[#list + 1] = copy
    end
  end
  return list
end

---@param review incidentquotes.Review
---@param finding incidentquotes.Finding
function Edition:quotation(review, finding)
  local own = review_of.quotation_of(review, finding)
  local who = self:person(own and own.speaker and own.speaker.name)
  local words = flat(report_of.words(self.report, finding))
  if finding.best and self.report.by_source[finding.best.source] then
    local synoptic = synopsis.of(review, finding)
    local sigla, parts = {}, {}
    for k, version in ipairs(synoptic.versions) do
      local source = version.source and self.report.by_source[version.source]
      sigla[k] = self:witness(source or self.report.by_doc[review.doc])
    end
    for i, column in ipairs(joined_columns(synoptic.columns)) do
      parts[i] = entry(column, sigla)
    end
    words = table.concat(parts, ' ')
  end
  local code = finding.code or finding.silenced
  self:add(
    '<ab%s><said%s>%s</said>',
    attributes({
      { 'type', finding.relation },
      { 'subtype', code },
      { 'n', ('%d:%d'):format(finding.line, finding.column) },
      { 'xml:lang', escape.lang(review.lang) },
    }),
    attributes({ { 'who', who }, { 'direct', 'true' } }),
    words
  )
  self:add('<note type="assessment" xml:lang="en">%s</note>', flat(finding.message))
  if code then
    self:add('<note type="code" xml:lang="en">%s</note>', flat(codes.titles[code] or code))
  end
  for _, place in ipairs(report_of.places(self.report, finding)) do
    self:add(
      '<note type="source">%s: %s</note>',
      flat(place.text.doc),
      flat(('%s, %s'):format(place.relation, place.speaker or 'nobody named'))
    )
    self:person(place.speaker)
  end
  self:add('</ab>')
end

function Edition:quotations()
  local wanted = {}
  for _, record in ipairs(self.report.records) do
    wanted[record] = true
  end
  for _, review in ipairs(self.report.reviews) do
    self:add(
      '<div%s>',
      attributes({ { 'type', 'quotations' }, { 'n', lines.flatten(review.doc) } })
    )
    for _, finding in ipairs(review.findings) do
      if wanted[finding] then
        self:quotation(review, finding)
      end
    end
    self:add('</div>')
  end
end

--- A reading of a whole claim: what one witness has.
function Edition:reading(member, kind, content)
  local item = report_of.text_of(self.report, member)
  if not item then
    return
  end
  local row, column = report_of.lines_of(item):locate(member.start)
  self:add(
    '<rdg%s>%s</rdg>',
    attributes({
      { 'wit', self:witness(item) },
      { 'type', kind },
      { 'n', ('%d:%d'):format(row + 1, column + 1) },
      { 'xml:lang', escape.lang(item.lang) },
    }),
    content
  )
end

local function number_of(member)
  local same = member.low and member.low == member.high
  return ('<num%s>%s</num>'):format(
    attributes({
      { 'value', same and json.value(member.low) or nil },
      { 'atLeast', not same and member.low and json.value(member.low) or nil },
      { 'atMost', not same and member.high and json.value(member.high) or nil },
    }),
    flat(member.text)
  )
end

--- By type of what documents share: the readings of one.
---@type table<string, fun(edition: incidentquotes.Edition, record: table)>
local shared = {
  claim = function(edition, record)
    local relations = {}
    for _, relation in ipairs(record.relations) do
      relations[relation.a == 0 and relation.b or -1] = relation.relation
    end
    for i, member in ipairs(record.members) do
      local item = report_of.text_of(edition.report, member)
      local words = item and item.text:sub(member.start + 1, member['end']) or ''
      local who = attributes({ { 'who', edition:person(member.speaker) }, { 'direct', 'true' } })
      local said = ('<said%s>%s</said>'):format(who, flat(words))
      edition:reading(member, relations[i - 1], said)
    end
  end,
  fact = function(edition, record)
    for _, member in ipairs(record.members) do
      edition:reading(member, nil, number_of(member))
    end
  end,
  name = function(edition, record)
    for _, variant in ipairs(record.variants) do
      for _, mention in ipairs(variant.mentions) do
        local name = ('<name>%s</name>'):format(flat(variant.text))
        edition:reading(mention, variant.status, name)
      end
    end
  end,
}

function Edition:apparatus()
  for _, kind in ipairs({ 'claim', 'fact', 'name' }) do
    self:add('<div type="%ss">', kind)
    for _, record in ipairs(self.report.shared) do
      if record.type == kind then
        local label = record.attribute or record.name
        self:add('<ab%s>', attributes({ { 'type', kind }, { 'subtype', record.agreement } }))
        self:add('%s<app>', label and ('<label>%s</label>'):format(flat(label)) or '')
        shared[kind](self, record)
        self:add('</app></ab>')
      end
    end
    self:add('</div>')
  end
end

---@param report incidentquotes.Report
---@return string
function M.write(report)
  local edition = setmetatable({
    report = report,
    out = {},
    persons = {},
    person_ids = {},
    witness_ids = {},
    count = 0,
  }, Edition)
  for i, item in ipairs(report.texts) do
    edition.witness_ids[item] = ('w%d'):format(i)
  end
  if report.command == 'scan' then
    edition:texts()
  else
    edition:quotations()
    edition:apparatus()
  end
  return table.concat({
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    edition:header(),
    '<text>\n<body>',
    table.concat(edition.out, '\n'),
    '</body>\n</text>',
    '</TEI>',
    '',
  }, '\n')
end

return M
