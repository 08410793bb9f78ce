--- incidentquotes completion: scripts for shells, made of the grammar.

local M = {}

local core = require('incidentquotes.core')
local grammar = require('incidentquotes.cli.grammar')
local misuse = require('incidentquotes.cli.misuse')
local output = require('incidentquotes.cli.output')

--- The words that an option's value may be; nil where it is free.
---@param command incidentquotes.CommandGrammar
---@param option incidentquotes.CommandOption
---@return string[]?
local function values_of(command, option)
  if option.name == 'format' then
    return command.formats
  elseif option.name == 'style' then
    return core.styles()
  elseif option.name == 'fail-on' then
    return { 'error', 'warning', 'info', 'hint', 'never' }
  end
  return option.choices
end

local function names()
  local list = {}
  for i, command in ipairs(grammar.commands) do
    list[i] = command.name
  end
  return table.concat(list, ' ')
end

--- For single quotes of a shell.
local function quoted(text)
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

local function bash()
  local out = {
    '# bash completion for incidentquotes',
    '_incidentquotes() {',
    '  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}',
    '  COMPREPLY=()',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    ('    mapfile -t COMPREPLY < <(compgen -W "%s help --help --version" -- "$word")'):format(
      names()
    ),
    '    return',
    '  fi',
    '  case ${COMP_WORDS[1]} in',
  }
  for _, command in ipairs(grammar.commands) do
    out[#out + 1] = ('    %s)'):format(command.name)
    out[#out + 1] = '      case $before in'
    local spellings = {}
    for _, option in ipairs(grammar.options_of(command)) do
      spellings[#spellings + 1] = '--' .. option.name
      if option.value then
        local pattern = (option.short and ('-%s|'):format(option.short) or '')
          .. '--'
          .. option.name
        local values = values_of(command, option)
        local reply = ''
        if values then
          reply = (' mapfile -t COMPREPLY < <(compgen -W "%s" -- "$word");'):format(
            table.concat(values, ' ')
          )
        elseif option.complete then
          reply = (' compopt -o filenames; mapfile -t COMPREPLY < <(compgen -%s -- "$word");'):format(
            option.complete == 'file' and 'f' or 'd'
          )
        end
        out[#out + 1] = ('        %s)%s return ;;'):format(pattern, reply)
      end
    end
    out[#out + 1] = '      esac'
    out[#out + 1] = '      if [[ $word == -* ]]; then'
    out[#out + 1] = ('        mapfile -t COMPREPLY < <(compgen -W "%s" -- "$word")'):format(
      table.concat(spellings, ' ')
    )
    if command.operands == 'shell' then
      out[#out + 1] = '      else'
      out[#out + 1] = ('        mapfile -t COMPREPLY < <(compgen -W "%s" -- "$word")'):format(
        table.concat(grammar.shells, ' ')
      )
    elseif command.operands ~= 'none' then
      local what = command.operands == 'directory' and 'd' or 'f'
      out[#out + 1] = '      else'
      out[#out + 1] = '        compopt -o filenames'
      out[#out + 1] = ('        mapfile -t COMPREPLY < <(compgen -%s -- "$word")'):format(what)
    end
    out[#out + 1] = '      fi'
    out[#out + 1] = '      ;;'
  end
  out[#out + 1] = '  esac'
  out[#out + 1] = '}'
  out[#out + 1] = 'complete -F _incidentquotes incidentquotes'
  return table.concat(out, '\n') .. '\n'
end

local function zsh()
  local function text_of(text)
    return (text:gsub('[%[%]:\\]', '\\%0'))
  end
  local out = {
    '#compdef incidentquotes',
    '_incidentquotes() {',
    '  local -a commands',
    '  commands=(',
  }
  for _, command in ipairs(grammar.commands) do
    out[#out + 1] = '    ' .. quoted(('%s:%s'):format(command.name, text_of(command.summary)))
  end
  out[#out + 1] = '  )'
  out[#out + 1] = '  if (( CURRENT == 2 )); then'
  out[#out + 1] = '    _describe command commands'
  out[#out + 1] = '    return'
  out[#out + 1] = '  fi'
  out[#out + 1] = '  local command=$words[2]'
  out[#out + 1] = '  shift words'
  out[#out + 1] = '  (( CURRENT-- ))'
  out[#out + 1] = '  case $command in'
  for _, command in ipairs(grammar.commands) do
    out[#out + 1] = ('    %s)'):format(command.name)
    out[#out + 1] = '      _arguments -s \\'
    for _, option in ipairs(grammar.options_of(command)) do
      local tail = ''
      if option.value then
        local values = values_of(command, option)
        local action = values and ('(%s)'):format(table.concat(values, ' '))
          or option.complete == 'file' and '_files'
          or option.complete == 'directory' and '_files -/'
          or ' '
        tail = (':%s:%s'):format(option.value, action)
      end
      local star = option.many and '*' or ''
      local spelling = ('%s--%s[%s]%s'):format(star, option.name, text_of(option.text), tail)
      out[#out + 1] = ('        %s \\'):format(quoted(spelling))
      if option.short then
        spelling = ('%s-%s[%s]%s'):format(star, option.short, text_of(option.text), tail)
        out[#out + 1] = ('        %s \\'):format(quoted(spelling))
      end
    end
    local operands = {
      files = '*:file:_files',
      words = '*:file:_files',
      directory = '1:directory:_files -/',
      shell = ('1:shell:(%s)'):format(table.concat(grammar.shells, ' ')),
      none = '*: :',
    }
    out[#out + 1] = ('        %s'):format(quoted(operands[command.operands]))
    out[#out + 1] = '      ;;'
  end
  out[#out + 1] = '  esac'
  out[#out + 1] = '}'
  out[#out + 1] = 'if [ "$funcstack[1]" = _incidentquotes ]; then'
  out[#out + 1] = '  _incidentquotes "$@"'
  out[#out + 1] = 'else'
  out[#out + 1] = '  compdef _incidentquotes incidentquotes'
  out[#out + 1] = 'fi'
  return table.concat(out, '\n') .. '\n'
end

local function fish()
  local out = {
    '# fish completion for incidentquotes',
    'complete -c incidentquotes -f',
  }
  for _, command in ipairs(grammar.commands) do
    out[#out + 1] = ('complete -c incidentquotes -n __fish_use_subcommand -a %s -d %s'):format(
      command.name,
      quoted(command.summary)
    )
  end
  for _, command in ipairs(grammar.commands) do
    local condition = ('-n %s'):format(quoted('__fish_seen_subcommand_from ' .. command.name))
    for _, option in ipairs(grammar.options_of(command)) do
      local line = ('complete -c incidentquotes %s -l %s'):format(condition, option.name)
      if option.short then
        line = line .. ' -s ' .. option.short
      end
      local values = option.value and values_of(command, option)
      if values then
        line = line .. ' -x -a ' .. quoted(table.concat(values, ' '))
      elseif option.complete then
        line = line .. ' -r -F'
      elseif option.value then
        line = line .. ' -x'
      end
      out[#out + 1] = line .. ' -d ' .. quoted(option.text)
    end
    if command.operands == 'shell' then
      out[#out + 1] = ('complete -c incidentquotes %s -a %s'):format(
        condition,
        quoted(table.concat(grammar.shells, ' '))
      )
    elseif command.operands == 'directory' then
      out[#out + 1] = ('complete -c incidentquotes %s -a "(__fish_complete_directories)"'):format(
        condition
      )
    elseif command.operands ~= 'none' then
      out[#out + 1] = ('complete -c incidentquotes %s -F'):format(condition)
    end
  end
  return table.concat(out, '\n') .. '\n'
end

local scripts = { bash = bash, zsh = zsh, fish = fish }

---@param _ incidentquotes.CommandValues
---@param operands string[]
---@return integer status
function M.run(_, operands)
  local script = #operands == 1 and scripts[operands[1]]
  if not script then
    misuse.fail('completion needs one of bash, zsh and fish')
  end
  output.write_text(script(), {})
  return 0
end

return M
