--- incidentquotes accept

local M = {}

local acceptance = require('incidentquotes.acceptance')
local checking = require('incidentquotes.cli.check')
local incident_file = require('incidentquotes.incident_file')
local input = require('incidentquotes.cli.input')
local lines = require('incidentquotes.lines')
local misuse = require('incidentquotes.cli.misuse')
local review_of = require('incidentquotes.review')

---@param operand string? COPY:LINE or COPY:LINE:COLUMN
---@return string file
---@return integer line from 1
---@return integer? column from 1, in bytes
local function place_of(operand)
  local file, line, column = (operand or ''):match('^(.+):(%d+):(%d+)$')
  if not file then
    file, line = (operand or ''):match('^(.+):(%d+)$')
  end
  if not file then
    misuse.fail('accept needs COPY:LINE or COPY:LINE:COLUMN')
  end
  return file,
    tonumber(line), --[[@as integer]]
    tonumber(column) --[[@as integer?]]
end

--- The review of a copy, whether it is named as the incident does it or by its path.
local function review_copy(incident, file)
  for _, copy in ipairs(incident.copy) do
    if file == copy.file or file == incident.directory .. '/' .. copy.file then
      local reviews, message = incident:reviews(copy.file)
      return misuse.expect(reviews, message)[1]
    end
  end
  return checking.reviews(incident, { file })[1]
end

---@class incidentquotes.AcceptedFinding
---@field finding incidentquotes.Finding
---@field words string of the copy
---@field numbers integer[] of the entries about it

--- The findings that stand in a line, or at a column of it: those that can be accepted, or those that
--- were.
---@param incident incidentquotes.Incident
---@param review table
---@param place string COPY:LINE[:COLUMN]
---@param options incidentquotes.CommandValues
---@return incidentquotes.AcceptedFinding[]
local function findings_at(incident, review, place, options)
  local _, line, column = place_of(place)
  local at = lines.new(review.text)
  local found = {}
  local all = review_of.merged(review.findings, review.claims)
  for _, finding in ipairs(review_of.merged(all, options.withdraw and review.decided or {})) do
    local last = at:locate(finding['end']) + 1
    local inside = finding.line <= line and line <= last
    if column and inside then
      local offset = at.starts[line] + column - 1
      inside = finding.start <= offset and offset <= finding['end']
    end
    local words = review.text:sub(finding.start + 1, finding['end'])
    local code, numbers = finding.code, {}
    if options.withdraw then
      code = finding.code or finding.silenced
      numbers = acceptance.numbers(incident, { list = 'accepted', code = code, words = words })
      code = numbers[1] and code
    end
    if inside and code and (not options.code or code == options.code) then
      found[#found + 1] = { finding = finding, words = words, numbers = numbers }
    end
  end
  return found
end

--- The one finding that is meant.
---@param found incidentquotes.AcceptedFinding[]
---@param place string
---@param action string
---@return incidentquotes.AcceptedFinding
local function only(found, place, action)
  if #found == 0 then
    misuse.fail(('there is nothing to %s at %s'):format(action, place))
  elseif #found > 1 then
    local places = {}
    for i, one in ipairs(found) do
      places[i] = ('%s in column %d'):format(
        one.finding.code or one.finding.silenced,
        one.finding.column
      )
    end
    misuse.fail(
      ('%d findings stand at %s: %s; name the column or --code'):format(
        #found,
        place,
        table.concat(places, ', ')
      )
    )
  end
  return found[1]
end

---@param options incidentquotes.CommandValues
---@param operands string[]
local function check_call(options, operands)
  if not options.incident then
    misuse.fail('accept needs --incident incident.yaml: it is written there')
  elseif options.withdraw and (options.note or options.signer) then
    misuse.fail('accept --withdraw takes neither --note nor --signer: the entry goes')
  elseif not options.withdraw and not (options.note and options.note:find('%S')) then
    misuse.fail('accept needs --note: why it is right')
  elseif not options.withdraw and not options.signer and not os.getenv('USER') then
    misuse.fail('accept needs --signer: who says so')
  elseif #operands ~= 1 then
    misuse.fail('accept takes one COPY:LINE[:COLUMN]')
  end
end

---@param options incidentquotes.CommandValues
---@param operands string[]
---@return integer status
function M.run(options, operands)
  check_call(options, operands)
  local place = operands[1]
  local file = place_of(place)
  local incident = input.incident(options)
  local review = review_copy(incident, file)
  local found = findings_at(incident, review, place, options)
  local one = only(found, place, options.withdraw and 'withdraw' or 'accept')
  if options.withdraw then
    local removed, message = incident_file.remove(incident.path, 'accepted', one.numbers)
    misuse.expect(removed, message)
    for _, line in
      ipairs(removed --[[@as string[] ]])
    do
      io.write(('%s: withdrawn from %s\n'):format(incident.path, line))
    end
    return 0
  end
  local item = acceptance.entry(one.finding, one.words)
  item.by = options.signer --[[@as string?]] or os.getenv('USER')
  item.note = options.note --[[@as string?]]
  local written, message = incident_file.add(incident.path, 'accepted', item)
  misuse.expect(written, message)
  io.write(('%s: %s\n'):format(incident.path, written))
  return 0
end

return M
