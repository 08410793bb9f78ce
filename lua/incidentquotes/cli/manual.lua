--- doc/incidentquotes.1, made of the grammar; man(7) macros.

local M = {}

local core = require('incidentquotes.core')
local format = require('incidentquotes.format')
local grammar = require('incidentquotes.cli.grammar')
local iq = require('incidentquotes')

--- Text as roff takes it: no backslash, dot or quote at work, hyphens that can be copied.
---@param text string
---@return string
local function escape(text)
  text = text:gsub('\\', '\\e'):gsub('%-', '\\-'):gsub('…', '...')
  text = text:gsub('“', '\\(lq'):gsub('”', '\\(rq'):gsub('’', '\\(cq')
  return (text:gsub("^([.'])", '\\&%1'))
end

---@param out string[]
---@param option incidentquotes.CommandOption
local function add_option(out, option)
  local spelling = ('\\fB\\-\\-%s\\fR'):format(escape(option.name))
  if option.short then
    spelling = ('\\fB\\-%s\\fR, %s'):format(option.short, spelling)
  end
  if option.value then
    spelling = ('%s \\fI%s\\fR'):format(spelling, option.value)
  end
  local text = option.text
  if option.choices then
    text = ('%s: %s'):format(table.concat(option.choices, ', '), text)
  end
  out[#out + 1] = '.TP'
  out[#out + 1] = spelling
  out[#out + 1] = escape(text)
end

---@param out string[]
---@param command incidentquotes.CommandGrammar
local function add_command(out, command)
  out[#out + 1] = ('.SS "%s"'):format(escape(command.name))
  for i, usage in ipairs(command.usage) do
    out[#out + 1] = i > 1 and '.br' or '.PP'
    out[#out + 1] = ('\\fBincidentquotes\\fR %s'):format(escape(usage))
  end
  for _, paragraph in ipairs(command.text) do
    out[#out + 1] = '.PP'
    out[#out + 1] = escape(paragraph)
  end
  local names = {}
  for _, name in ipairs(command.options) do
    names[#names + 1] = ('\\fB\\-\\-%s\\fR'):format(escape(name))
  end
  if #names > 0 then
    out[#out + 1] = '.PP'
    out[#out + 1] = 'Options: ' .. table.concat(names, ', ') .. '.'
  end
  if command.formats then
    out[#out + 1] = '.PP'
    out[#out + 1] = 'Formats: ' .. escape(table.concat(command.formats, ', ')) .. '.'
  end
end

--- The manual page.
---@return string
function M.page()
  local out = {
    ('.TH INCIDENTQUOTES 1 "" "IncidentQuotes %s"'):format(iq.version),
    '.SH NAME',
    'incidentquotes \\- which words in quotation marks stand in which source, and what differs',
    '.SH SYNOPSIS',
    '\\fBincidentquotes\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR...] [\\fIFILE\\fR...]',
    '.SH DESCRIPTION',
    escape(
      'Several outlets report one incident and quote the same people: cut, altered, or in other'
        .. ' words. incidentquotes says of every quotation whether exactly these words stand in a'
        .. ' source, where, who is said to have spoken them, and what differs.'
    ),
    '.PP',
    escape(
      'A FILE of “-” is the standard input. Texts are UTF-8; offsets in records are bytes from 0,'
        .. ' lines and columns (in bytes) count from 1. Files named .md and .markdown are read as'
        .. ' Markdown.'
    ),
    '.SH COMMANDS',
  }
  for _, command in ipairs(grammar.commands) do
    add_command(out, command)
  end
  out[#out + 1] = '.SH OPTIONS'
  for _, option in ipairs(grammar.options) do
    add_option(out, option)
  end
  out[#out + 1] = '.SH FORMATS'
  for _, item in ipairs(format.list) do
    out[#out + 1] = '.TP'
    out[#out + 1] = ('\\fB%s\\fR'):format(item[1])
    out[#out + 1] = escape(item[2])
  end
  out[#out + 1] = '.PP'
  out[#out + 1] = escape('On a terminal the default is text, in a pipe jsonl; of report, markdown.')
  out[#out + 1] = '.SH STYLES'
  out[#out + 1] = escape(table.concat(core.styles(), ', ') .. '.')
  out[#out + 1] = '.SH EXIT STATUS'
  for _, item in ipairs({
    { '0', 'fine' },
    { '1', 'findings at or above --fail-on; words that find has not found' },
    {
      '2',
      'a mistake in the call or the input: one line on the standard error, nothing half-written',
    },
  }) do
    out[#out + 1] = '.TP'
    out[#out + 1] = ('\\fB%s\\fR'):format(item[1])
    out[#out + 1] = escape(item[2])
  end
  out[#out + 1] = '.SH ENVIRONMENT'
  for _, item in ipairs({
    { 'NO_COLOR', 'where it is set and not empty, nothing is coloured' },
    { 'TERM', 'where it is “dumb”, nothing is coloured' },
    { 'USER', 'who accepts a finding, unless --signer says so' },
  }) do
    out[#out + 1] = '.TP'
    out[#out + 1] = ('\\fB%s\\fR'):format(item[1]:gsub('%-', '\\-'))
    out[#out + 1] = escape(item[2])
  end
  out[#out + 1] = '.SH FILES'
  out[#out + 1] = '.TP'
  out[#out + 1] = '\\fIincident.yaml\\fR'
  out[#out + 1] = escape(
    'Sources, copies and speakers of an incident, what is ignored and what was accepted. It is read'
      .. ' as untrusted data: nothing outside its directory is opened, nothing in it is run.'
  )
  out[#out + 1] = '.SH EXAMPLES'
  for _, command in ipairs(grammar.commands) do
    for _, example in ipairs(command.examples) do
      out[#out + 1] = '.PP'
      out[#out + 1] = escape(example[1]) .. ':'
      out[#out + 1] = '.PP'
      out[#out + 1] = '.nf'
      out[#out + 1] = '    ' .. escape(example[2])
      out[#out + 1] = '.fi'
    end
  end
  out[#out + 1] = '.SH BUGS'
  out[#out + 1] = escape(
    'It knows the sources that it was given and no others. Who speaks is read from the text and can'
      .. ' be read wrongly; speakers declared in the incident file win.'
  )
  return table.concat(out, '\n') .. '\n'
end

return M
