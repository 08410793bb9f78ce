-- Plots the lines of bench/linearity.c: time and memory against size, both logarithmic.
--   bench/plot.lua < linearity.tsv > linearity.svg
-- A slanting grey line is what grows in proportion. Of the worst texts each is one thin line.

local WIDTH, HEIGHT, MARGIN = 560, 420, 70
local COLOURS = {
  '#0b6e99',
  '#c2410c',
  '#15803d',
  '#7c3aed',
  '#b91c1c',
  '#a16207',
  '#0f766e',
  '#be185d',
  '#334155',
}

local series, order = {}, {}
for line in io.lines() do
  local name, size, unit, seconds, bytes = line:match('^(.-)\t(%d+)\t(%a+)\t([%d.]+)\t(%d+)$')
  if name then
    if not series[name] then
      series[name] = { name = name, unit = unit }
      order[#order + 1] = series[name]
    end
    local points = series[name]
    points[#points + 1] =
      { size = tonumber(size), seconds = tonumber(seconds), bytes = tonumber(bytes) }
  end
end

local function log(value)
  return math.log(value) / math.log(10)
end

local function escape(text)
  return (text:gsub('[&<>]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;' }))
end

local out = {}
local function put(format, ...)
  out[#out + 1] = format:format(...)
end

local function bounds(group, what)
  local low_x, high_x, low_y, high_y = math.huge, -math.huge, math.huge, -math.huge
  for _, one in ipairs(group) do
    for _, point in ipairs(one) do
      local x, y = log(point.size), log(math.max(point[what], 1e-6))
      low_x, high_x = math.min(low_x, x), math.max(high_x, x)
      low_y, high_y = math.min(low_y, y), math.max(high_y, y)
    end
  end
  return math.floor(low_x), math.ceil(high_x), math.floor(low_y), math.ceil(high_y)
end

--- One plot of a group of series at a place of the picture.
local function plot(group, what, title, left, top, legend)
  local low_x, high_x, low_y, high_y = bounds(group, what)
  high_x, high_y = math.max(high_x, low_x + 1), math.max(high_y, low_y + 1)
  local function x_of(value)
    return left + MARGIN + (value - low_x) / (high_x - low_x) * (WIDTH - 2 * MARGIN)
  end
  local function y_of(value)
    return top + HEIGHT - MARGIN - (value - low_y) / (high_y - low_y) * (HEIGHT - 2 * MARGIN)
  end
  put(
    '<text x="%d" y="%d" font-size="14" font-weight="bold">%s</text>',
    left + MARGIN,
    top + 40,
    escape(title)
  )
  for x = low_x, high_x do
    put(
      '<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="#e5e7eb"/>',
      x_of(x),
      y_of(low_y),
      x_of(x),
      y_of(high_y)
    )
    put('<text x="%.1f" y="%.1f" text-anchor="middle">10^%d</text>', x_of(x), y_of(low_y) + 16, x)
  end
  for y = low_y, high_y do
    put(
      '<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="#e5e7eb"/>',
      x_of(low_x),
      y_of(y),
      x_of(high_x),
      y_of(y)
    )
    put('<text x="%.1f" y="%.1f" text-anchor="end">10^%d</text>', x_of(low_x) - 6, y_of(y) + 4, y)
  end
  local unit = what == 'seconds' and 'seconds' or 'bytes of memory'
  local axes = '<text x="%d" y="%d">%s against %s</text>'
  put(axes, left + MARGIN, top + 54, unit, group[1].unit)
  local rise = math.min(high_x - low_x, high_y - low_y)
  put(
    '<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="#9ca3af" stroke-dasharray="4 4"/>',
    x_of(high_x - rise),
    y_of(high_y - rise),
    x_of(high_x),
    y_of(high_y)
  )
  for index, one in ipairs(group) do
    local colour = COLOURS[(index - 1) % #COLOURS + 1]
    local path = {}
    for _, point in ipairs(one) do
      path[#path + 1] = ('%.1f,%.1f'):format(
        x_of(log(point.size)),
        y_of(log(math.max(point[what], 1e-6)))
      )
    end
    put(
      '<polyline points="%s" fill="none" stroke="%s" stroke-width="%s"><title>%s</title></polyline>',
      table.concat(path, ' '),
      colour,
      legend and 2 or 1,
      escape(one.name)
    )
    if legend then
      local y = top + 70 + index * 15
      put('<text x="%d" y="%d" fill="%s">%s</text>', left + MARGIN + 8, y, colour, escape(one.name))
    end
  end
end

--- The series whose names begin so.
local function group_of(...)
  local group = {}
  for _, one in ipairs(order) do
    for _, prefix in ipairs({ ... }) do
      if one.name:sub(1, #prefix) == prefix then
        group[#group + 1] = one
      end
    end
  end
  return group
end

local rows = {
  { 'Ordinary text', true, group_of('text: ') },
  { 'Sources', true, group_of('copy checked against sources', 'sources compared') },
  { 'Quotations', true, group_of('copy checked against quotations') },
  { 'The worst texts, scanned with facts', false, group_of('worst, scanned') },
  { 'The worst texts in Markdown', false, group_of('worst, in Markdown') },
  { 'The worst texts, checked against themselves', false, group_of('worst, checked') },
}
local top = 0
for _, row in ipairs(rows) do
  if #row[3] > 0 then
    plot(row[3], 'seconds', row[1], 0, top, row[2])
    plot(row[3], 'bytes', row[1], WIDTH, top, false)
    top = top + HEIGHT
  end
end
local root = '<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" '
  .. 'font-family="sans-serif" font-size="11">'
print(root:format(2 * WIDTH, top))
print('<rect width="100%" height="100%" fill="white"/>')
print(table.concat(out, '\n'))
print('</svg>')
