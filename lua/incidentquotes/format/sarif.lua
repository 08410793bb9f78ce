--- SARIF 2.1.0 (OASIS, errata 01), for code scanning: findings with a code; those that somebody has
--- accepted are results with a suppression. Columns are UTF-16 code units, offsets bytes.

local M = {}

local codes = require('incidentquotes.codes')
local core = require('incidentquotes.core')
local explain = require('incidentquotes.explain')
local json = require('incidentquotes.json')
local lines_of = require('incidentquotes.lines')
local report_of = require('incidentquotes.report')
local synopsis = require('incidentquotes.synopsis')
local uri = require('incidentquotes.uri')

local SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

local LEVELS = { error = 'error', warning = 'warning', info = 'note', hint = 'note' }

--- Plain text of a message: what reads as an embedded link (section 3.11.6) is none.
local function message(text)
  return { text = (explain.neutralize(text):gsub('[%[%]]', '\\%0')) }
end

local function artifact_of(text)
  return { uri = uri.of_path(text.path or text.doc) }
end

local function region(text, start, stop)
  local range = report_of.lines_of(text):range(start, stop)
  return {
    startLine = range.start.line + 1,
    startColumn = range.start.character + 1,
    endLine = range['end'].line + 1,
    endColumn = range['end'].character + 1,
    byteOffset = start,
    byteLength = stop - start,
  }
end

local function location(text, start, stop)
  return {
    physicalLocation = {
      artifactLocation = artifact_of(text),
      region = region(text, start, stop),
    },
  }
end

--- What a finding is known by, wherever it stands: its text, code and words, and which of several
--- such it is.
local function fingerprint(report, finding, seen)
  local words = lines_of.flatten(report_of.words(report, finding))
  local key = table.concat({ finding.doc, finding.code or finding.silenced, words }, '\31')
  seen[key] = (seen[key] or 0) + 1
  return core.digest(('%s\31%d'):format(key, seen[key]))
end

local function related(report, finding)
  local list = {}
  for i, place in ipairs(report_of.places(report, finding)) do
    local source = place.text.source
    local item = location(place.text, place.start, place['end'])
    item.id = i
    item.message = message(('%s: %s'):format(
      source.id,
      synopsis.legend({
        outlet = source.outlet,
        published = source.published,
        speaker = place.speaker,
        relation = place.relation,
      })
    ))
    list[i] = item
  end
  return list
end

local function fixes(report, finding, text)
  local list = {}
  for i, fix in ipairs(report_of.fixes(report, finding)) do
    local replacements = {}
    for k, edit in ipairs(fix.edits) do
      replacements[k] = {
        deletedRegion = region(text, edit.start, edit['end']),
        insertedContent = { text = edit.text },
      }
    end
    list[i] = {
      description = message(fix.title),
      artifactChanges = { { artifactLocation = artifact_of(text), replacements = replacements } },
    }
  end
  return list
end

local function suppression(decision)
  local parts = {}
  for _, part in ipairs({ decision.by or false, decision.at or false, decision.note or false }) do
    parts[#parts + 1] = part and explain.neutralize(part) or nil
  end
  return {
    kind = 'external',
    status = 'accepted',
    justification = #parts > 0 and table.concat(parts, ': ') or decision.kind,
    properties = { decision = decision.kind },
  }
end

local function result(report, finding, seen)
  local text = report.by_doc[finding.doc]
  local decision = finding.decision
  local place = location(text, finding.start, finding['end'])
  place.physicalLocation.region.snippet = { text = report_of.words(report, finding) }
  local places = related(report, finding)
  local mended = fixes(report, finding, text)
  return {
    ruleId = finding.code or finding.silenced,
    level = LEVELS[decision and decision.severity or finding.severity],
    message = message(decision and decision.message or finding.message),
    locations = { place },
    relatedLocations = #places > 0 and places or nil,
    fixes = #mended > 0 and mended or nil,
    suppressions = decision and { suppression(decision) } or nil,
    partialFingerprints = { ['incidentquotes/v1'] = fingerprint(report, finding, seen) },
    baselineState = report.since and 'new' or nil,
    properties = {
      relation = finding.relation,
      attribution = finding.attribution,
      flags = json.list(finding.flags),
    },
  }
end

--- A finding of an earlier report that is there no more. Its columns were those of another text.
local function absent(report, finding)
  local text = report.by_doc[finding.doc] or { doc = finding.doc }
  return {
    ruleId = finding.code,
    level = LEVELS[finding.severity] or 'none',
    message = message(finding.message),
    locations = {
      {
        physicalLocation = {
          artifactLocation = artifact_of(text),
          region = { startLine = finding.line },
        },
      },
    },
    baselineState = 'absent',
  }
end

--- The rules of the codes that occur, in order.
local function rules(results)
  local list, index = {}, {}
  for _, item in ipairs(results) do
    if not index[item.ruleId] then
      index[item.ruleId] = true
      list[#list + 1] = {
        id = item.ruleId,
        shortDescription = { text = codes.titles[item.ruleId] or item.ruleId },
        defaultConfiguration = { level = item.level },
      }
    end
  end
  table.sort(list, function(a, b)
    return a.id < b.id
  end)
  for i, rule in ipairs(list) do
    index[rule.id] = i - 1
  end
  for _, item in ipairs(results) do
    item.ruleIndex = index[item.ruleId]
  end
  return list
end

local function artifacts(report)
  local list = {}
  for i, text in ipairs(report.texts) do
    list[i] = {
      location = artifact_of(text),
      length = #text.text,
      encoding = 'UTF-8',
      roles = { text.role == 'source' and 'referencedOnCommandLine' or 'analysisTarget' },
      hashes = { ['sha-256'] = report_of.digest(text) },
      properties = { role = text.role, id = text.source and text.source.id },
    }
  end
  return list
end

--- What was not looked at, as notes of the run.
local function notifications(report)
  local list = {}
  for i, item in ipairs(report.unchecked) do
    local text = item.doc and report.by_doc[item.doc]
    list[i] = {
      level = 'note',
      message = message('not checked: ' .. item.what),
      locations = text and { { physicalLocation = { artifactLocation = artifact_of(text) } } }
        or nil,
    }
  end
  return list
end

---@param report incidentquotes.Report
---@return string
function M.write(report)
  local results, seen = {}, {}
  for _, finding in ipairs(report.records) do
    if finding.code or finding.silenced then
      results[#results + 1] = result(report, finding, seen)
    end
  end
  for _, review in ipairs(report.reviews) do
    for _, finding in ipairs(review.decided) do
      results[#results + 1] = result(report, finding, seen)
    end
  end
  for _, finding in ipairs(report.gone) do
    if finding.code then
      results[#results + 1] = absent(report, finding)
    end
  end
  local driver = {
    name = 'IncidentQuotes',
    version = core.version,
    semanticVersion = core.version,
    rules = json.list(rules(results)),
  }
  local log = {
    ['$schema'] = SCHEMA,
    version = '2.1.0',
    runs = {
      {
        tool = { driver = driver },
        automationDetails = { id = ('incidentquotes/%s/'):format(report.command) },
        columnKind = 'utf16CodeUnits',
        artifacts = json.list(artifacts(report)),
        results = json.list(results),
        invocations = {
          {
            executionSuccessful = true,
            toolExecutionNotifications = json.list(notifications(report)),
          },
        },
      },
    },
  }
  return json.value(log) .. '\n'
end

return M
