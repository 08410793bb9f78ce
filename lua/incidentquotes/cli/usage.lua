--- What --help prints, made of the grammar.

local M = {}

local core = require('incidentquotes.core')
local grammar = require('incidentquotes.cli.grammar')

--- Columns of what is printed.
local WIDTH = 80

--- A paragraph in lines of at most WIDTH columns (of ASCII and quotation marks).
---@param text string
---@param indent string
---@return string
function M.wrap(text, indent)
  local lines, line = {}, indent
  for word in text:gmatch('%S+') do
    local joined = line == indent and line .. word or line .. ' ' .. word
    local _, columns = joined:gsub('[^\128-\191]', '')
    if columns > WIDTH and line ~= indent then
      lines[#lines + 1] = line
      line = indent .. word
    else
      line = joined
    end
  end
  lines[#lines + 1] = line
  return table.concat(lines, '\n')
end

---@param option incidentquotes.CommandOption
---@return string “-o, --output FILE”
function M.spelling(option)
  local spelling = (option.short and ('-%s, '):format(option.short) or '    ')
    .. '--'
    .. option.name
  return option.value and spelling .. ' ' .. option.value or spelling
end

---@param options incidentquotes.CommandOption[]
local function option_lines(options)
  local lines = {}
  for _, option in ipairs(options) do
    local text = option.text
    if option.choices then
      text = ('%s: %s'):format(table.concat(option.choices, ', '), text)
    end
    local head = '  ' .. M.spelling(option)
    local body = M.wrap(text, (' '):rep(25)):sub(26)
    if #head > 23 then
      lines[#lines + 1] = head
      head = ''
    end
    lines[#lines + 1] = head .. (' '):rep(25 - #head) .. body
  end
  return table.concat(lines, '\n')
end

--- The help of the program.
---@return string
function M.program()
  local parts = {
    'usage: incidentquotes COMMAND [OPTION…] [FILE…]',
    '',
    M.wrap('Says which words in quotation marks stand in which source, and what differs.', ''),
    '',
  }
  for _, command in ipairs(grammar.commands) do
    parts[#parts + 1] = ('  %-12s %s'):format(command.name, command.summary)
  end
  parts[#parts + 1] = ''
  parts[#parts + 1] =
    M.wrap('“incidentquotes COMMAND --help” has the options of a command and examples.', '')
  parts[#parts + 1] = M.wrap(
    'A FILE of “-” is the standard input. Exit status: 0 fine, 1 findings, 2 a mistake in the call'
      .. ' or the input.',
    ''
  )
  return table.concat(parts, '\n') .. '\n'
end

--- The help of a command.
---@param command incidentquotes.CommandGrammar
---@return string
function M.command(command)
  local parts = {}
  for i, line in ipairs(command.usage) do
    parts[#parts + 1] = (i == 1 and 'usage: ' or '       ') .. 'incidentquotes ' .. line
  end
  for _, paragraph in ipairs(command.text) do
    parts[#parts + 1] = ''
    parts[#parts + 1] = M.wrap(paragraph, '')
  end
  parts[#parts + 1] = ''
  parts[#parts + 1] = option_lines(grammar.options_of(command))
  if command.formats then
    parts[#parts + 1] = ''
    parts[#parts + 1] = M.wrap('formats: ' .. table.concat(command.formats, ', '), '')
  end
  for _, name in ipairs(command.options) do
    if name == 'style' then
      parts[#parts + 1] = M.wrap('styles: ' .. table.concat(core.styles(), ', '), '')
    end
  end
  for _, example in ipairs(command.examples) do
    parts[#parts + 1] = ''
    parts[#parts + 1] = M.wrap(example[1] .. ':', '')
    parts[#parts + 1] = '  ' .. example[2]
  end
  return table.concat(parts, '\n') .. '\n'
end

return M
