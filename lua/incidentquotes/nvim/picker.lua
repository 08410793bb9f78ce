--- Choosing among the quotations of the sources: to go there, or to put one into the copy.

local explain = require('incidentquotes.explain')
local message = require('incidentquotes.nvim.message')
local place = require('incidentquotes.nvim.place')
local position = require('incidentquotes.nvim.position')
local source = require('incidentquotes.nvim.source')
local store = require('incidentquotes.nvim.store')
local verbatim = require('incidentquotes.verbatim')

local M = {}

--- The state of the current buffer where it has sources, or nil and a word to the user.
---@return incidentquotes.State?
local function with_sources()
  local state = store.await(vim.api.nvim_get_current_buf())
  if not state or not state.incident then
    message.warn(place.without_sources(state))
    return nil
  end
  return state
end

--- A quotation in one line: who, what, where.
---@param item incidentquotes.Verbatim
---@return string
local function line_of(item)
  local who = explain.neutralize(item.speaker or 'nobody named')
  local words, id = explain.neutralize(item.text), explain.neutralize(item.source)
  return ('%s: “%s” (%s)'):format(who, words, id)
end

--- Those that have all of some words in their line, whatever their case.
---@param items incidentquotes.Verbatim[]
---@param wanted string[]
---@return incidentquotes.Verbatim[]
local function having(items, wanted)
  local found = {}
  for _, item in ipairs(items) do
    local line, has_all = vim.fn.tolower(line_of(item)), true
    for _, word in ipairs(wanted) do
      has_all = has_all and line:find(vim.fn.tolower(word), 1, true) ~= nil
    end
    found[#found + 1] = has_all and item or nil
  end
  return found
end

--- Asks for one quotation of the sources.
---@param state incidentquotes.State
---@param wanted string[] words that it has, or its speaker or its source
---@param prompt string
---@param callback fun(item: incidentquotes.Verbatim)
local function choose(state, wanted, prompt, callback)
  local items = having(verbatim.list(state.incident), wanted)
  if #items == 0 then
    local words = table.concat(wanted, ' ')
    message.info(
      #wanted == 0 and 'the sources have no quotation'
        or ('the sources have no quotation with “%s”'):format(words)
    )
    return
  end
  vim.ui.select(items, {
    prompt = prompt,
    kind = 'incidentquotes.quotation',
    format_item = line_of,
  }, function(item)
    if item then
      callback(item)
    end
  end)
end

--- Goes to a quotation of a source.
---@param wanted string[]? words that it has, or its speaker or its source
function M.pick(wanted)
  local state = with_sources()
  if not state then
    return
  end
  choose(state, wanted or {}, 'Go to a quotation: ', function(item)
    source.visit(state.incident, {
      source = item.source,
      start = item.start,
      ['end'] = item['end'],
      relation = item.speaker or 'nobody named',
    })
  end)
end

--- Class of the character at a byte of a line, as `w` has it, and its bytes; blank at the end.
local function class_at(line, column)
  local character = vim.fn.strpart(line, column, 1, true)
  return character == '' and 0 or vim.fn.charclass(character), #character
end

--- Of letters of an alphabet and of digits; scripts without blanks have classes of their own.
local WORD = 2

--- Behind the word that the cursor is in, or behind the character that is no part of one.
---@param line string
---@param column integer byte of the cursor
---@return integer
local function behind_word(line, column)
  local class, size = class_at(line, column)
  column = column + size
  while class == WORD do
    local own
    own, size = class_at(line, column)
    -- An apostrophe or a hyphen may be inside a word.
    if own == 1 and class_at(line, column + size) == WORD then
      own = WORD
    end
    class = own
    column = own == WORD and column + size or column
  end
  return column
end

--- Puts a quotation of a source at the cursor: between marks its words alone, elsewhere in the copy's
--- marks, with who said it.
---@param wanted string[]? words that it has, or its speaker or its source
function M.insert(wanted)
  local buf, win = vim.api.nvim_get_current_buf(), vim.api.nvim_get_current_win()
  local state = with_sources()
  if not state then
    return
  elseif not vim.bo[buf].modifiable then
    message.warn('this buffer cannot be changed')
    return
  end
  local tick = state.tick
  choose(state, wanted or {}, 'Insert: ', function(item)
    local here = vim.api.nvim_win_is_valid(win) and vim.api.nvim_win_get_buf(win) == buf
    if not here or state.tick ~= tick or not store.is_settled(buf) then
      message.warn('the text has changed meanwhile; nothing was done')
      return
    end
    local row, column = unpack(vim.api.nvim_win_get_cursor(win))
    local line = vim.api.nvim_buf_get_lines(buf, row - 1, row, true)[1]
    column = behind_word(line, column)
    local words = verbatim.in_house(state, item.text)
    local at = position.offset(state.line_starts, row - 1, column)
    local between = verbatim.opened_at(state, at)
    if not between then
      words = verbatim.attributed(state, item)
    end
    if at ~= between and column > 0 and line:sub(column, column):match('%S') then
      words = ' ' .. words
    end
    if class_at(line, column) == WORD then
      words = words .. ' '
    end
    vim.api.nvim_buf_set_text(buf, row - 1, column, row - 1, column, { words })
    vim.api.nvim_win_set_cursor(win, { row, column + #words - 1 })
  end)
end

return M
