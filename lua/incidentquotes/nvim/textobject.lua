--- Text objects: the words of a quotation, with its marks, all of an utterance, and the next one that
--- is not verified. They know what the core knows: nested marks, paragraphs, apostrophes.

local message = require('incidentquotes.nvim.message')
local place = require('incidentquotes.nvim.place')
local nav = require('incidentquotes.nvim.nav')
local position = require('incidentquotes.nvim.position')
local review = require('incidentquotes.review')
local store = require('incidentquotes.nvim.store')

local M = {}

--- Selects bytes of the text in Visual mode.
local function select(state, start, stop)
  if stop <= start then
    return
  end
  local row, column = position.locate(state.line_starts, start)
  -- The last character, not the last byte.
  local last = stop - 1
  while last > start and state.text:byte(last + 1) >= 0x80 and state.text:byte(last + 1) < 0xC0 do
    last = last - 1
  end
  local end_row, end_column = position.locate(state.line_starts, last)
  if vim.fn.mode():find('^[vV\22]') then
    vim.cmd('normal! \27')
  end
  vim.api.nvim_win_set_cursor(0, { row + 1, column })
  vim.cmd('normal! v')
  vim.api.nvim_win_set_cursor(0, { end_row + 1, end_column })
  if vim.o.selection == 'exclusive' then
    vim.cmd('normal! l')
  end
end

--- The quotation under the cursor, or with a count the one so many levels further out.
local function quotation_at_cursor(state, count)
  local at, quotations = nav.cursor(state), review.quotations(state)
  local quotation = review.quotation_at(quotations, at, true)
  for _ = 2, count do
    local around = quotation and quotation.nested_in
    quotation = around and quotations[around + 1] or quotation
  end
  return quotation
end

--- From the first to the last quotation of an utterance, with what stands between.
local function utterance_of(state, quotation)
  local first, last = quotation, quotation
  for _, other in ipairs(review.quotations(state)) do
    if other.utterance == quotation.utterance and not other.nested_in then
      first = other.start < first.start and other or first
      last = other['end'] > last['end'] and other or last
    end
  end
  return first.outer_start, last.outer_end
end

---@type table<string, fun(state: incidentquotes.State, count: integer): integer?, integer?>
local objects = {
  inside = function(state, count)
    local quotation = quotation_at_cursor(state, count)
    if quotation then
      return quotation.start, quotation['end']
    end
  end,
  around = function(state, count)
    local quotation = quotation_at_cursor(state, count)
    if quotation then
      return quotation.outer_start, quotation.outer_end
    end
  end,
  utterance = function(state, count)
    local quotation = quotation_at_cursor(state, count)
    if quotation then
      return utterance_of(state, quotation)
    end
  end,
  unverified = function(state, count)
    local at = nav.cursor(state)
    for _, finding in ipairs(state.findings) do
      if finding.code and finding['end'] > at then
        count = count - 1
        if count == 0 then
          return finding.start, finding['end']
        end
      end
    end
  end,
}

--- The bytes of a text object at the cursor, or nil.
local function span_of(name, count)
  -- A macro or a repeated command comes before the check of its last change.
  local state = store.await(vim.api.nvim_get_current_buf())
  if not state then
    return nil
  end
  local start, stop = objects[name](state, count)
  return state, start, stop
end

--- The keys that select a text object; where there is none those that give the operator up.
---@param name string
---@return string
function M.keys(name)
  local count = vim.v.count1
  local state, start = span_of(name, count)
  if not state then
    vim.schedule(function()
      message.warn(place.unchecked(vim.api.nvim_get_current_buf()))
    end)
  end
  if not start then
    return '<Esc>'
  end
  return ("<Cmd>lua require('incidentquotes.nvim.textobject').select('%s', %d)<CR>"):format(
    name,
    count
  )
end

--- Selects a text object.
---@param name string
---@param count integer
function M.select(name, count)
  local state, start, stop = span_of(name, count)
  if state and start then
    select(state, start, stop)
  end
end

return M
