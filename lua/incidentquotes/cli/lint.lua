--- incidentquotes lint

local M = {}

local failing = require('incidentquotes.cli.failing')
local input = require('incidentquotes.cli.input')
local iq = require('incidentquotes')
local misuse = require('incidentquotes.cli.misuse')
local output = require('incidentquotes.cli.output')
local report_of = require('incidentquotes.report')

---@param options incidentquotes.CommandValues
---@param files string[]
---@param command incidentquotes.CommandGrammar
---@return integer status
function M.run(options, files, command)
  if #files == 0 then
    misuse.fail('lint needs a file (“-” for the standard input)')
  end
  local judge = failing.judge(options['fail-on'])
  local records, texts = {}, {}
  for _, path in ipairs(files) do
    local copy = input.copy(path, options.lang --[[@as string?]])
    local findings, message = iq.lint(copy.text, {
      doc = path,
      lang = copy.lang,
      markup = copy.markup,
      style = options.style,
    })
    for _, finding in ipairs(misuse.expect(findings, message)) do
      records[#records + 1] = finding
    end
    texts[#texts + 1] = { doc = path, text = copy.text, lang = copy.lang, role = 'text' }
  end
  output.write(
    report_of.new({ command = 'lint', records = records, texts = texts }),
    command,
    options
  )
  return judge(records)
end

return M
