--- Moments: when a source appeared.

local M = {}

local DAYS = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

--- Whether there is such a day.
local function is_day(date)
  local year, month, day = date:match('^(%d+)-(%d+)-(%d+)$')
  year, month, day = tonumber(year), tonumber(month), tonumber(day)
  local is_leap = year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
  local last = month == 2 and is_leap and 29 or DAYS[month]
  return last ~= nil and year > 0 and day >= 1 and day <= last
end

--- Whether there is such a time of day, or such an offset of one.
local function is_clock(clock, hours)
  local hour, rest = clock:match('^(%d%d)(.*)$')
  for part in rest:gmatch('%d%d') do
    if tonumber(part) > 59 then
      return false
    end
  end
  return tonumber(hour) <= hours
end

--- A time as XML Schema has it; nil where it is none, or none that there is.
---@param published string? ISO 8601
---@return string?
function M.of(published)
  local date, behind = (published or ''):match('^(%d%d%d%d%-%d%d%-%d%d)(.*)$')
  if not date or not is_day(date) then
    return nil
  end
  local clock, zone = behind:match('^T(%d%d:%d%d)(.*)$')
  if not clock then
    return behind == '' and date or nil
  end
  local seconds, offset = zone:match('^(:%d%d)([Z+%-:%d]*)$')
  offset = offset or zone
  clock = clock .. (seconds or ':00')
  local of_zone = offset:match('^[+-](%d%d:%d%d)$')
  local is_known = offset == '' or offset == 'Z' or (of_zone and is_clock(of_zone, 13))
  if not is_clock(clock, 23) then
    return nil
  end
  return is_known and ('%sT%s%s'):format(date, clock, offset) or date
end

--- Days from the beginning of 1970 to that of a day of the Gregorian calendar.
local function days_of(year, month, day)
  -- Years that begin in March have their leap day last.
  if month <= 2 then
    year, month = year - 1, month + 12
  end
  local leaps = math.floor(year / 4) - math.floor(year / 100) + math.floor(year / 400)
  return year * 365 + leaps + math.floor((153 * month - 457) / 5) + day - 719469
end

--- When a source appeared, so that two can be compared whatever their offsets are: seconds behind the
--- beginning of 1970, UTC. A day alone is its beginning; a time without an offset is one of UTC.
---@param published string? ISO 8601
---@return integer? seconds nil where it is no moment
function M.seconds(published)
  local year, month, day, behind = (M.of(published) or ''):match('^(%d+)-(%d+)-(%d+)(.*)$')
  if not year then
    return nil
  end
  local seconds = days_of(tonumber(year), tonumber(month), tonumber(day)) * 86400
  local hour, minute, second, zone = behind:match('^T(%d+):(%d+):(%d+)(.*)$')
  if hour then
    seconds = seconds + hour * 3600 + minute * 60 + second
    local sign, hours, minutes = zone:match('^([+-])(%d+):(%d+)$')
    local offset = sign and hours * 3600 + minutes * 60 or 0
    seconds = seconds - (sign == '-' and -offset or offset)
  end
  return seconds
end

--- Whether one source appeared before another; what is no moment goes by its letters.
---@param a string
---@param b string
---@return boolean
function M.is_before(a, b)
  local first, second = M.seconds(a), M.seconds(b)
  if first and second then
    return first < second
  end
  return a < b
end

return M
