--- What shells complete, asked of the shells themselves; and the manual page.
local grammar = require('incidentquotes.cli.grammar')
local helper = require('spec.helper')

local COMMAND = 'bin/incidentquotes '

--- A file with the script of a shell.
local function script_of(shell)
  local path = os.tmpname()
  local output, _, status = helper.run(COMMAND .. 'completion ' .. shell)
  assert.are.equal(0, status)
  helper.write(path, output)
  return path
end

local function has(shell)
  return select(3, helper.run('command -v ' .. shell)) == 0
end

describe('completion', function()
  --- What bash offers for the last of some words.
  local function bash(words)
    local path = script_of('bash')
    local list = {}
    for i, word in ipairs(words) do
      list[i] = helper.shell_quote(word)
    end
    local output, errors = helper.run(
      ('bash --norc -c %s'):format(
        helper.shell_quote(
          ('source %s; COMP_WORDS=(incidentquotes %s); COMP_CWORD=%d; _incidentquotes 2>/dev/null; '):format(
            path,
            table.concat(list, ' '),
            #words
          ) .. 'printf "%s\\n" "${COMPREPLY[@]}"'
        )
      )
    )
    os.remove(path)
    assert.are.equal('', errors)
    local offered = {}
    for word in output:gmatch('[^\n]+') do
      offered[word] = true
    end
    return offered
  end

  it('of bash has commands, options, and the values of options', function()
    local commands = bash({ '' })
    for _, command in ipairs(grammar.commands) do
      assert.truthy(commands[command.name], command.name)
      local options = bash({ command.name, '--' })
      for _, option in ipairs(grammar.options_of(command)) do
        assert.truthy(options['--' .. option.name], option.name)
      end
    end
    assert.are.same({ compare = true, completion = true }, bash({ 'com' }))
    assert.are.same({ markdown = true }, bash({ 'report', '--format', 'm' }))
    assert.truthy(bash({ 'lint', '--style', '' })['reuters'])
    assert.are.same({ ['README.md'] = true }, bash({ 'scan', 'READ' }))
    assert.are.same({ zsh = true }, bash({ 'completion', 'z' }))
    assert.are.same({}, bash({ 'lsp', 'READ' }))
  end)

  it('of bash keeps names with blanks whole', function()
    local directory = helper.directory({ ['my story.md'] = '', ['a b/c'] = '' })
    local story = directory .. '/my story.md'
    assert.are.same({ [story] = true }, bash({ 'scan', directory .. '/my' }))
    assert.are.same({ [story] = true }, bash({ 'check', '--source', directory .. '/m' }))
    assert.are.same({ [directory .. '/a b'] = true }, bash({ 'init', directory .. '/a' }))
    helper.remove(directory)
  end)

  it('of fish has them too', function()
    if not has('fish') then
      pending('fish is not installed')
      return
    end
    local path = script_of('fish')
    local function fish(line)
      local output = helper.run(
        ('HOME=/nonexistent fish --no-config -c %s'):format(
          helper.shell_quote(
            ('source %s; complete -C %s'):format(
              path,
              helper.shell_quote('incidentquotes ' .. line)
            )
          )
        )
      )
      return '\n' .. output
    end
    local commands = fish('')
    for _, command in ipairs(grammar.commands) do
      assert.truthy(
        commands:find('\n' .. command.name .. '\t' .. command.summary, 1, true),
        command.name
      )
    end
    assert.truthy(fish('check --fa'):find('\n--fail-on\t', 1, true))
    assert.truthy(fish('report --format h'):find('\nhtml\t', 1, true))
    os.remove(path)
  end)

  it('of zsh is a script that zsh reads, with every command', function()
    if not has('zsh') then
      pending('zsh is not installed')
      return
    end
    local path = script_of('zsh')
    local output, errors, status = helper.run(('zsh -f -c %s'):format(helper.shell_quote(
      -- The completion system's own functions are stood in for: what they are given is looked at.
      'compdef() { }; _describe() { print -l -- $commands }; _arguments() { print -l -- "$@" }; '
        .. 'CURRENT=3; words=(incidentquotes check x); '
        .. ('source %s; _incidentquotes; CURRENT=2; _incidentquotes'):format(path)
    )))
    os.remove(path)
    assert.are.same({ '', 0 }, { errors, status })
    for _, command in ipairs(grammar.commands) do
      assert.truthy(output:find('\n' .. command.name .. ':', 1, true), command.name)
    end
    assert.truthy(output:find('--style[house style, see STYLES]:NAME:(ap bbc', 1, true), output)
  end)

  it('asks for one of the shells', function()
    local _, errors, status = helper.run(COMMAND .. 'completion tcsh')
    assert.are.equal(2, status)
    assert.truthy(errors:find('completion needs one of bash, zsh and fish', 1, true))
  end)
end)

describe('the manual page', function()
  it('is what the grammar makes', function()
    local page = require('incidentquotes.cli.manual').page()
    assert.are.equal(page, helper.read('doc/incidentquotes.1'), 'run make manual')
  end)

  it('is read by groff without a warning, with every command and option', function()
    local output, errors, status = helper.run('groff -man -Tascii -ww -P-cbou doc/incidentquotes.1')
    assert.are.same({ '', 0 }, { errors, status })
    for _, command in ipairs(grammar.commands) do
      assert.truthy(output:find('\n   ' .. command.name .. '\n', 1, true), command.name)
    end
    for _, option in ipairs(grammar.options) do
      assert.truthy(output:find('--' .. option.name, 1, true), option.name)
    end
  end)
end)
