--- The articles that a call of filter names: lines of streams, and files that are one article each.

local core = require('incidentquotes.core')
local filter = require('incidentquotes.filter')
local markup = require('incidentquotes.markup')
local misuse = require('incidentquotes.cli.misuse')

local BOM = '\239\187\191'

---@class incidentquotes.ArticleInput
---@field path string? nil: the standard input
---@field is_article boolean
---@field size integer? bytes; nil where nobody knows

---@class incidentquotes.Articles
---@field count integer articles that were given
---@field inputs incidentquotes.ArticleInput[]
---@field at integer the input that is being read
---@field lines table? of the core, of that input
---@field passed integer bytes of the inputs before it
---@field ahead {bytes: string?, sort: incidentquotes.LineSort?}? what was looked at and not yet given
---@field size integer? bytes of all; nil where nobody knows
local Articles = {}
Articles.__index = Articles

local M = {}

---@param path string?
---@return table lines of the core
local function open_lines(path)
  local lines, message = core.lines(path, filter.LINE_MAX)
  return misuse.expect(lines, message)
end

--- Bytes of an input, where they are known; an input that cannot be opened ends the run.
---@param path string?
---@return integer?
local function size_of(path)
  if path then
    local kind, message = core.kind(path)
    misuse.expect(kind, message)
    -- Who writes to a pipe loses it where it is closed in between: it is opened when its turn comes.
    if kind == 'other' then
      return nil
    end
  end
  local lines = open_lines(path)
  local size = lines:size()
  if path then
    lines:close()
  end
  return size
end

--- Articles of files; all of them can be opened, or the run ends before it begins.
---@param files string[] “-”, or none: the standard input
---@return incidentquotes.Articles
function M.open(files)
  local inputs, total = {}, 0
  for i, file in ipairs(#files > 0 and files or { '-' }) do
    local path = file ~= '-' and file or nil
    local size = size_of(path)
    -- What is no text is JSON Lines, and so is a pipe, whatever it is called.
    local is_article = path ~= nil and size ~= nil and markup.is_text(path)
    inputs[i] = { path = path, size = size, is_article = is_article }
    total = size and total and total + size
  end
  return setmetatable({ count = 0, inputs = inputs, at = 0, passed = 0, size = total }, Articles)
end

--- Goes on with the next input.
---@param self incidentquotes.Articles
---@return incidentquotes.ArticleInput?
local function advance(self)
  local input = self.inputs[self.at]
  if input then
    self.passed = self.passed + (input.size or 0)
  end
  if self.lines then
    self.lines:close()
    self.lines = nil
  end
  self.at = self.at + 1
  input = self.inputs[self.at]
  if input and not input.is_article then
    self.lines = open_lines(input.path)
    self.is_first = true
  end
  return input
end

--- The next line of the stream that is being read.
---@param self incidentquotes.Articles
---@return string|false|nil
local function next_line(self)
  local line, message, code = self.lines:next()
  while code == 'interrupted' do
    line, message, code = self.lines:next()
  end
  if line == nil and message then
    misuse.fail(message)
  end
  if line and self.is_first and line:sub(1, 3) == BOM then
    line = line:sub(4)
  end
  self.is_first = false
  return line
end

--- The next article; nothing at the end.
---@return string? bytes
---@return incidentquotes.LineSort? sort
function Articles:next()
  local ahead = self.ahead
  if ahead then
    self.ahead = nil
    self.count = self.count + (ahead.bytes and 1 or 0)
    return ahead.bytes, ahead.sort
  end
  while true do
    local line
    if self.lines then
      line = next_line(self)
    end
    if line ~= nil then
      self.count = self.count + 1
      return line or '', line and 'json' or 'long'
    end
    local input = advance(self)
    if not input then
      return nil
    elseif input.is_article then
      self.count = self.count + 1
      return input.path, 'path'
    end
  end
end

--- The article that comes next, which is still to be given.
---@return string? bytes
---@return incidentquotes.LineSort? sort
function Articles:peek()
  if not self.ahead then
    local bytes, sort = self:next()
    self.ahead = { bytes = bytes, sort = sort }
    self.count = self.count - (bytes and 1 or 0)
  end
  return self.ahead.bytes, self.ahead.sort
end

--- Bytes that were read.
---@return integer
function Articles:position()
  return self.passed + (self.lines and self.lines:position() or 0)
end

--- How many articles there will be from the one after number `first`, which ends at byte `position`:
--- as many as what was read since has for its bytes. Nil where nobody knows.
---@param first integer
---@param position integer
---@return integer?
function Articles:expected(first, position)
  local read = self:position() - position
  if not self.size or read <= 0 then
    return nil
  end
  return math.floor((self.count - first) * (self.size - position) / read + 0.5)
end

return M
