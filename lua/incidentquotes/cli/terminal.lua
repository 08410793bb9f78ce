--- What a terminal is told besides text: colours, and how far long work has come.

local M = {}

local core = require('incidentquotes.core')

--- SGR codes (ECMA-48) by what is painted.
local COLOURS = {
  error = '31',
  warning = '33',
  info = '36',
  hint = '36',
  clean = '32',
  dim = '2',
  strong = '1',
  added = '4;32',
  missing = '9;31',
}

--- Seconds between two lines of progress, and columns of the bar.
local PAUSE, BAR = 0.2, 24

--- Whether colours are wanted on the standard output (https://no-color.org).
---@param when 'auto'|'always'|'never'|nil
---@return boolean
local function is_coloured(when)
  if when == 'always' or when == 'never' then
    return when == 'always'
  end
  local refused = (os.getenv('NO_COLOR') or '') ~= '' or os.getenv('TERM') == 'dumb'
  return core.is_terminal(1) and not refused
end

--- The function that paints; nil where nothing is painted.
---@param when 'auto'|'always'|'never'|nil
---@return (fun(style: string, text: string): string)?
function M.painter(when)
  if not is_coloured(when) then
    return nil
  end
  return function(style, text)
    return ('\27[%sm%s\27[0m'):format(COLOURS[style], text)
  end
end

--- “1 min 05 s”
local function duration(seconds)
  if seconds < 60 then
    return ('%d s'):format(math.ceil(seconds))
  elseif seconds < 3600 then
    return ('%d min %02d s'):format(math.floor(seconds / 60), math.floor(seconds % 60))
  end
  return ('%d h %02d min'):format(math.floor(seconds / 3600), math.floor(seconds % 3600 / 60))
end

---@class incidentquotes.Progress
---@field total integer? nil where nobody knows
---@field unit string
local Progress = {}
Progress.__index = Progress

--- A bar on the standard error with rate and time left; silent where that is no terminal.
---@param total integer? of the work
---@param unit string that is counted, in the plural: "articles"
---@param clock (fun(): number)? seconds
---@return incidentquotes.Progress
function M.progress(total, unit, clock)
  clock = clock or core.clock
  local now = clock()
  return setmetatable({
    total = total,
    unit = unit,
    clock = clock,
    started = now,
    shown = now,
    visible = core.is_terminal(2) and os.getenv('TERM') ~= 'dumb',
    drawn = false,
  }, Progress)
end

--- The line that says how far the work has come.
---@param done integer
---@return string
function Progress:line(done)
  local spent = math.max(self.clock() - self.started, 1e-3)
  local rate = done / spent
  local tail = ('%d %s, %d/s'):format(done, self.unit, math.floor(rate + 0.5))
  if not self.total or self.total == 0 then
    return tail
  end
  local share = math.min(1, done / self.total)
  local full = math.floor(share * BAR)
  local left = rate > 0 and duration((self.total - done) / rate) or '?'
  return ('[%s%s] %3d%%  %s, %s left'):format(
    ('#'):rep(full),
    ('.'):rep(BAR - full),
    math.floor(share * 100),
    tail,
    left
  )
end

--- Says that so much is done, not too often.
---@param done integer
function Progress:at(done)
  if not self.visible then
    return
  end
  local now = self.clock()
  if now - self.shown >= PAUSE then
    self.shown, self.drawn = now, true
    io.stderr:write('\r\27[K', self:line(done))
  end
end

--- Takes the bar away.
function Progress:finish()
  if self.drawn then
    self.drawn = false
    io.stderr:write('\r\27[K')
  end
end

return M
