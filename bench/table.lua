-- Lays out the lines of bench.c and peers.mjs as one table: median, quartiles, and how many times as fast
-- as its peers something is, or whether it reaches its target.
--   cat LINES | bench/table.lua

--- @class Row
--- @field name string
--- @field unit string
--- @field median number
--- @field low number first quartile
--- @field high number third quartile
--- @field role string 'target N', 'peer of NAME' or ''

local notes, rows, by_name = {}, {}, {}
for line in io.lines() do
  local name, unit, median, low, high, role =
    line:match('^([^\t]*)\t([^\t]*)\t([^\t]*)\t([^\t]*)\t([^\t]*)\t?([^\t]*)$')
  if name then
    local row = {
      name = name,
      unit = unit,
      median = tonumber(median),
      low = tonumber(low),
      high = tonumber(high),
      role = role,
    }
    rows[#rows + 1] = row
    by_name[name] = row
  elseif line:sub(1, 2) == '# ' then
    notes[#notes + 1] = line:sub(3)
  end
end

local function first_match(path, pattern)
  local file = io.open(path)
  local text = file and file:read('a') or ''
  if file then
    file:close()
  end
  return text:match(pattern)
end

local cpu = first_match('/proc/cpuinfo', 'model name%s*:%s*([^\n]*)') or 'processor unknown'
local load = first_match('/proc/loadavg', '^(%S+ %S+)') or 'unknown'
print(('%s; load %s (what else runs makes the quartiles wide)'):format(cpu, load))
for _, note in ipairs(notes) do
  print(note)
end
print()

local function number(value)
  return value >= 100 and ('%.0f'):format(value)
    or value >= 1 and ('%.2f'):format(value)
    or ('%.3f'):format(value)
end

--- What a row is to another, or to its target.
local function verdict(row)
  local target = tonumber(row.role:match('^target ([%d.]+)'))
  if target then
    local less = row.unit ~= 'MB/s'
    local met = less and row.median <= target or not less and row.median >= target
    return ('target %s: %s'):format(number(target), met and 'met' or 'missed')
  end
  local other = by_name[row.role:match('^peer of (.*)') or '']
  if not other then
    return ''
  end
  local times = row.unit == 'MB/s' and other.median / row.median or row.median / other.median
  return ('%s is %s times as fast'):format(other.name, number(times))
end

print(('%-40s %10s %-12s %21s  %s'):format('', 'median', '', 'quartiles', ''))
for _, row in ipairs(rows) do
  local spread = ('%s to %s'):format(number(row.low), number(row.high))
  print(
    ('%-40s %10s %-12s %21s  %s'):format(
      row.name,
      number(row.median),
      row.unit,
      spread,
      verdict(row)
    )
  )
end
