--- W3C Web Annotation (JSON-LD): a page of annotations. Words are found again by themselves and what
--- stands around them, or by their place in code points.

local M = {}

local codes = require('incidentquotes.codes')
local core = require('incidentquotes.core')
local json = require('incidentquotes.json')
local report_of = require('incidentquotes.report')
local uri = require('incidentquotes.uri')

--- Characters before and behind the words that tell them from equal ones.
local AROUND = 32

--- A text with the means to count its code points.
---@param text incidentquotes.ReportText
local function positions_of(text)
  text.positions = text.positions or assert(core.text(text.text))
  return text.positions
end

local function selectors(text, start, stop)
  local positions = positions_of(text)
  local first, last = positions:count(start, 'codepoint'), positions:count(stop, 'codepoint')
  local before = positions:byte(math.max(0, first - AROUND), 'codepoint')
  text.characters = text.characters or positions:count(#text.text, 'codepoint')
  local behind = positions:byte(math.min(text.characters, last + AROUND), 'codepoint')
  return {
    {
      type = 'TextQuoteSelector',
      exact = text.text:sub(start + 1, stop),
      prefix = text.text:sub(before + 1, start),
      suffix = text.text:sub(stop + 1, behind),
    },
    { type = 'TextPositionSelector', start = first, ['end'] = last },
  }
end

---@param text incidentquotes.ReportText
---@param purpose string? of a body
local function resource(text, start, stop, purpose)
  return {
    type = 'SpecificResource',
    purpose = purpose,
    source = {
      id = uri.of_path(text.path or text.doc),
      type = 'Text',
      format = 'text/plain',
      language = text.lang,
    },
    selector = selectors(text, start, stop),
  }
end

local function body(purpose, value)
  return { type = 'TextualBody', purpose = purpose, format = 'text/plain', value = value }
end

--- A UUID of version 8 (RFC 9562) from a digest: the same annotation has the same name again.
local function name_of(parts)
  local digest = core.digest(table.concat(parts, '\31'))
  return ('urn:uuid:%s-%s-8%s-%s%s-%s'):format(
    digest:sub(1, 8),
    digest:sub(9, 12),
    digest:sub(14, 16),
    ('89ab'):sub(tonumber(digest:sub(17, 17), 16) % 4 + 1):sub(1, 1),
    digest:sub(18, 20),
    digest:sub(21, 32)
  )
end

---@param report incidentquotes.Report
---@param record incidentquotes.Quotation
local function of_quotation(report, record)
  local text = report.by_doc[record.doc]
  local bodies = { body('classifying', record.kind) }
  if record.speaker and record.speaker.name then
    bodies[2] = body('identifying', record.speaker.name)
  end
  return {
    motivation = record.speaker and 'identifying' or 'classifying',
    body = bodies,
    target = resource(text, record.start, record['end']),
  }
end

---@param report incidentquotes.Report
---@param record incidentquotes.Finding
local function of_finding(report, record)
  local text = report.by_doc[record.doc]
  local code = record.code or record.silenced
  local decision = record.decision
  local bodies = { body('assessing', decision and decision.message or record.message) }
  bodies[#bodies + 1] = body('classifying', record.relation)
  if code then
    bodies[#bodies + 1] = body('tagging', code)
    bodies[#bodies + 1] = body('describing', codes.titles[code])
  end
  if decision then
    bodies[#bodies + 1] = body('moderating', record.message)
  end
  for _, place in ipairs(report_of.places(report, record)) do
    bodies[#bodies + 1] = resource(place.text, place.start, place['end'], 'linking')
  end
  return {
    motivation = 'assessing',
    body = bodies,
    target = resource(text, record.start, record['end']),
  }
end

local makers = { quotation = of_quotation, finding = of_finding }

---@param report incidentquotes.Report
---@return string
function M.write(report)
  local items, names = {}, {}
  local records = { report.records }
  for i, review in ipairs(report.reviews) do
    records[i + 1] = review.decided
  end
  for _, list in ipairs(records) do
    for _, record in ipairs(list) do
      local item = makers[record.type](report, record)
      item.type = 'Annotation'
      item.id = name_of({
        record.type,
        record.doc,
        report_of.digest(report.by_doc[record.doc]),
        ('%d %d'):format(record.start, record['end']),
        record.code or record.silenced or '',
        record.message or '',
      })
      items[#items + 1] = item
      names[#names + 1] = item.id
    end
  end
  local page = {
    ['@context'] = 'http://www.w3.org/ns/anno.jsonld',
    type = 'AnnotationPage',
    id = name_of({ report.command, report.title or '', table.concat(names, ' ') }),
    label = report.title,
    items = json.list(items),
  }
  return json.value(page) .. '\n'
end

return M
