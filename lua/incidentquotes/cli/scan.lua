--- incidentquotes scan

local M = {}

local claimant = require('incidentquotes.claimant')
local input = require('incidentquotes.cli.input')
local iq = require('incidentquotes')
local markup = require('incidentquotes.markup')
local misuse = require('incidentquotes.cli.misuse')
local output = require('incidentquotes.cli.output')
local report_of = require('incidentquotes.report')
local roster = require('incidentquotes.roster')
local terminal = require('incidentquotes.cli.terminal')

--- Quotations of files, with the speakers that incidents which name the files declare.
---@param files string[]
---@param lang string?
---@return incidentquotes.Quotation[]
---@return table[] texts
function M.read(files, lang)
  local records, texts, cache, groups = {}, {}, {}, {}
  local progress = terminal.progress(#files, 'texts')
  for i, path in ipairs(files) do
    progress:at(i - 1)
    local file, document, copy
    if path ~= '-' then
      file, document, copy = roster.incident_of(path, cache)
    end
    local text = input.read(path)
    local language = lang or (document and document.lang) or (file and file.lang)
    local quotations, faults, count, offices, spellings =
      iq.scan(text, { doc = path, lang = language, markup = markup.of(path), names = file ~= nil })
    misuse.expect(quotations, faults)
    input.warn(path, faults, count)
    for _, quotation in ipairs(quotations) do
      records[#records + 1] = quotation
    end
    texts[#texts + 1] = {
      doc = path,
      text = text,
      lang = language,
      role = 'text',
      quotations = quotations,
      outlet = document and document.outlet,
    }
    if file then
      groups[file] = groups[file] or {}
      table.insert(
        groups[file],
        { quotations = quotations, offices = offices, spellings = spellings, copy = copy }
      )
    end
  end
  progress:finish()
  for file, documents in pairs(groups) do
    local unified, message = claimant.unify(documents, file.speakers, file.lang)
    misuse.expect(unified, message)
  end
  return records, texts
end

---@param options incidentquotes.CommandValues
---@param files string[]
---@param command incidentquotes.CommandGrammar
---@return integer status
function M.run(options, files, command)
  if #files == 0 then
    misuse.fail('scan needs a file (“-” for the standard input)')
  end
  local records, texts = M.read(files, options.lang --[[@as string?]])
  output.write(
    report_of.new({ command = 'scan', records = records, texts = texts }),
    command,
    options
  )
  return 0
end

return M
