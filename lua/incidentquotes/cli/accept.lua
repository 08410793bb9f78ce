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

--- The findings that stand in a line, or at a column of it.
local function findings_at(review, line, column, code)
  local at = lines.new(review.text)
  local found = {}
  for _, finding in ipairs(review_of.merged(review.findings, review.claims)) do
    local last = at:locate(finding['end']) + 1
    local inside = finding.line <= line and line <= last
    if column and inside then
      local offset = at.starts[line] + column - 1
      inside = finding.start <= offset and offset <= finding['end']
    end
    if inside and finding.code and (not code or finding.code == code) then
      found[#found + 1] = finding
    end
  end
  return found
end

---@param options incidentquotes.CommandValues
---@param operands string[]
---@return integer status
function M.run(options, operands)
  if not options.incident then
    misuse.fail('accept needs --incident incident.yaml: it is written there')
  elseif not options.note or not options.note:find('%S') then
    misuse.fail('accept needs --note: why it is right')
  elseif not options.signer and not os.getenv('USER') then
    misuse.fail('accept needs --signer: who says so')
  elseif #operands ~= 1 then
    misuse.fail('accept takes one COPY:LINE[:COLUMN]')
  end
  local file, line, column = place_of(operands[1])
  local incident = input.incident(options)
  local review = review_copy(incident, file)
  local found = findings_at(review, line, column, options.code)
  if #found == 0 then
    misuse.fail(('there is nothing to accept at %s'):format(operands[1]))
  elseif #found > 1 then
    local places = {}
    for i, finding in ipairs(found) do
      places[i] = ('%s in column %d'):format(finding.code, finding.column)
    end
    misuse.fail(
      ('%d findings stand at %s: %s; name the column or --code'):format(
        #found,
        operands[1],
        table.concat(places, ', ')
      )
    )
  end
  local finding = found[1]
  local item = acceptance.entry(finding, review.text:sub(finding.start + 1, finding['end']))
  item.by = options.signer --[[@as string?]] or os.getenv('USER')
  item.note = options.note --[[@as string?]]
  local written, message = incident_file.add(incident.path, 'accepted', item)
  misuse.expect(written, message)
  io.write(('%s: %s\n'):format(incident.path, written))
  return 0
end

return M
