--- The arguments of a call, read by the grammar.

local M = {}

local grammar = require('incidentquotes.cli.grammar')
local misuse = require('incidentquotes.cli.misuse')
local suggestion = require('incidentquotes.suggestion')

---@alias incidentquotes.CommandValues table<string, string|string[]|true> by the name of the option

local function quoted(list)
  return #list > 1 and table.concat(list, ', ', 1, #list - 1) .. ' or ' .. list[#list] or list[1]
end

---@param command incidentquotes.CommandGrammar
---@param word string as given
---@return incidentquotes.CommandOption
local function option_of(command, word)
  local names = {}
  for _, option in ipairs(grammar.options_of(command)) do
    if word == '--' .. option.name or (option.short and word == '-' .. option.short) then
      return option
    end
    names[#names + 1] = '--' .. option.name
  end
  for _, option in ipairs(grammar.options) do
    if word == '--' .. option.name then
      misuse.fail(('%s has no option %s'):format(command.name, word))
    end
  end
  local near = suggestion.nearest(word, names)
  misuse.fail(
    ('unknown option %s%s'):format(word, near and ('; did you mean %s?'):format(near) or '')
  )
end

local function contains(list, value)
  for _, item in ipairs(list) do
    if item == value then
      return true
    end
  end
  return false
end

---@param command incidentquotes.CommandGrammar
---@param option incidentquotes.CommandOption
---@param value string
local function check_value(command, option, value)
  local choices = option.name == 'format' and command.formats or option.choices
  if choices and not contains(choices, value) then
    misuse.fail(('--%s is %s, not %s'):format(option.name, quoted(choices), value))
  end
end

--- Reads what stands behind the command's name; a mistake ends the run.
---@param command incidentquotes.CommandGrammar
---@param words string[] the command's name first
---@return incidentquotes.CommandValues options
---@return string[] operands
function M.read(command, words)
  local options, operands = {}, {}
  for _, option in ipairs(grammar.options_of(command)) do
    if option.many then
      options[option.name] = {}
    end
  end
  local i = 2
  while i <= #words do
    local word = words[i]
    if word == '--' then
      for k = i + 1, #words do
        operands[#operands + 1] = words[k]
      end
      break
    elseif word == '-' or word:sub(1, 1) ~= '-' then
      operands[#operands + 1] = word
    else
      local name, value = word:match('^(%-%-[^=]+)=(.*)$')
      local option = option_of(command, name or word)
      if not option.value then
        if value then
          misuse.fail(('--%s takes no value'):format(option.name))
        end
        options[option.name] = true
      else
        if not value then
          i = i + 1
          value = words[i]
        end
        if not value then
          misuse.fail(('--%s needs a value'):format(option.name))
        end
        check_value(command, option, value)
        if option.many then
          table.insert(options[option.name], value)
        else
          options[option.name] = value
        end
      end
    end
    i = i + 1
  end
  return options, operands
end

return M
