--- Makes the changes that mend a finding: the copy by one edit that one undo takes back, or the
--- incident file by one line that is shown.

local attach = require('incidentquotes.nvim.attach')
local explain = require('incidentquotes.explain')
local incident_file = require('incidentquotes.incident_file')
local mend = require('incidentquotes.mend')
local message = require('incidentquotes.nvim.message')
local nav = require('incidentquotes.nvim.nav')
local place = require('incidentquotes.nvim.place')
local position = require('incidentquotes.nvim.position')
local store = require('incidentquotes.nvim.store')

local M = {}

--- Makes edits as one change of the buffer.
---@param buf integer
---@param edits incidentquotes.TextEdit[] in order
---@param tick integer revision of the text that they were made for
---@return boolean done
function M.edit(buf, edits, tick)
  local state = store.get(buf)
  if not state or state.tick ~= tick or not store.is_settled(buf) then
    message.warn('the text has changed meanwhile; nothing was done')
    return false
  elseif not vim.bo[buf].modifiable then
    message.warn('this buffer cannot be changed')
    return false
  end
  -- From the end, so that what is further up stays where it is.
  for i = #edits, 1, -1 do
    local edit = edits[i]
    local row, column = position.locate(state.line_starts, edit.start)
    local end_row, end_column = position.locate(state.line_starts, edit['end'])
    local lines = vim.split(edit.text, '\n', { plain = true })
    vim.api.nvim_buf_set_text(buf, row, column, end_row, end_column, lines)
  end
  return true
end

--- Changes the incident file, says what was changed, and has it read again.
---@param path string of incident.yaml
---@param change fun(): string?, string? what is said of it; or nil and why not
---@return boolean
local function rewrite(path, change)
  local loaded = place.buffer(path)
  if loaded and vim.bo[loaded].modified then
    message.error(('%s has changes that are not written; write them first'):format(path))
    return false
  end
  local said, problem = change()
  if not said then
    message.error(problem)
    return false
  end
  -- Not behind the question that was asked.
  vim.cmd.redraw()
  local told = ('%s: %s'):format(vim.fn.fnamemodify(path, ':~:.'), said)
  -- Behind a question a longer one would ask for a key; what does not fit is in the file.
  message.info(#vim.api.nvim_list_uis() > 0 and message.clipped(told, true) or told)
  if loaded then
    vim.cmd(('silent! checktime %d'):format(loaded))
  end
  local read, why = attach.reload(path)
  if not read then
    message.error(why)
  end
  return read
end

--- Adds an entry to the incident file and says what was added.
---@param path string of incident.yaml
---@param list 'ignore'|'accepted'|'sources'|'copy'
---@param item table
---@return boolean
function M.add(path, list, item)
  return rewrite(path, function()
    local line, problem = incident_file.add(path, list, item)
    return line and '+ ' .. line, problem
  end)
end

--- The incident file of a buffer; where there is none, that is said.
---@param buf integer
---@return string?
local function file_of(buf)
  local state = store.get(buf)
  local path = state and state.incident and state.incident.path
  if not path then
    message.warn('there is no incident file to write this into')
  end
  return path
end

--- Takes back that a finding is left as it is.
---@param buf integer
---@param entries incidentquotes.Entries
function M.withdraw(buf, entries)
  local path = file_of(buf)
  if path then
    rewrite(path, function()
      local removed, problem = incident_file.withdraw(path, entries)
      return removed and '- ' .. table.concat(removed, '; '), problem
    end)
  end
end

--- Leaves a finding as it is, by an entry in the incident file; with a note where one is asked for.
---@param buf integer
---@param entry {list: 'ignore'|'accepted', item: table}
---@param asks_note boolean
function M.leave(buf, entry, asks_note)
  local path = file_of(buf)
  if not path then
    return
  end
  local function add(note)
    local item = vim.deepcopy(entry.item)
    item.note = note ~= '' and note or nil
    if entry.list == 'accepted' then
      item.by = vim.env.USER or vim.uv.os_get_passwd().username
    end
    M.add(path, entry.list, item)
  end
  if not asks_note then
    add(nil)
    return
  end
  vim.ui.input({ prompt = 'Why is it right? ' }, function(note)
    if note then
      add(note)
    end
  end)
end

-- What the language server's code actions ask for.
vim.lsp.commands['incidentquotes.leave'] = function(command, context)
  M.leave(context.bufnr, command.arguments[1], command.arguments[2])
end
vim.lsp.commands['incidentquotes.withdraw'] = function(command, context)
  M.withdraw(context.bufnr, command.arguments[1])
end

--- What is asked: what is wrong, in a line.
---@param finding incidentquotes.Finding
---@return string
local function question(finding)
  local code = finding.code and finding.code .. ' ' or ''
  return message.clipped(code .. explain.neutralize(finding.message)) .. ' '
end

--- Offers what can be done about the finding under the cursor, or does the first of it.
---@param opts {first: boolean?}
function M.choose(opts)
  local buf = vim.api.nvim_get_current_buf()
  local state = nav.checked()
  if not state then
    return
  end
  local problem, clean = nav.problem_at_cursor(state)
  local finding = problem or clean
  local actions = finding and mend.actions(state, finding) or {}
  local tick = state.tick
  if #actions == 0 then
    message.info('nothing to mend here' .. (clean and ': ' .. clean.message or ''))
    return
  end
  local function act(action)
    if not action then
      return
    elseif action.edits then
      if M.edit(buf, action.edits, tick) then
        -- In the place of the question.
        vim.cmd.redraw()
        vim.api.nvim_echo(
          { { message.clipped(('%s: %s'):format(action.code, action.title)) } },
          false,
          {}
        )
      end
    elseif action.withdrawal then
      M.withdraw(buf, action.withdrawal)
    else
      M.leave(buf, action.entry, action.asks_note or false)
    end
  end
  if opts.first then
    -- Words are never changed by a guess at what is meant.
    if actions[1].preferred then
      act(actions[1])
    else
      message.info('it is not clear what is meant; :IncidentQuotes mend has the choice')
    end
    return
  end
  vim.ui.select(actions, {
    prompt = question(finding),
    kind = 'incidentquotes.mend',
    format_item = function(action)
      return action.title
    end,
  }, act)
end

return M
