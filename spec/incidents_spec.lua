-- Whole incidents in ten languages, each covered by four or five outlets, some with a copy, as others than
-- the developers wrote them: `truth.txt` has where the quotations of all texts are, of which kind, and who
-- says them. A speaker is right where the last word of the name is. The rules were mended on those in
-- spec/incidents/mended; those in spec/incidents/held say how well that carries over, so nobody looks at
-- which of theirs are wrong.

local helper = require('spec.helper')

--- Shares that must be reached, and of how much two spans must be the same.
local LEAST = {
  mended = { found = 0.985, kinds = 0.97, speakers = 0.87 },
  held = { found = 0.98, kinds = 0.95, speakers = 0.82 },
}
local SAME = 0.8

local function read_truth(directory)
  local sources = {}
  for name, first, last, kind, speakers in
    helper.read(directory .. '/truth.txt'):gmatch('([^|\n]+)|(%d+)|(%d+)|(%a+)|([^\n]+)\n')
  do
    sources[name] = sources[name] or {}
    table.insert(
      sources[name],
      { start = tonumber(first), last = tonumber(last), kind = kind, speakers = speakers }
    )
  end
  return sources
end

--- What the command line scans of the sources, by source.
local function scan(directory)
  local sources = {}
  for _, record in ipairs(helper.records(helper.scan_in(directory, '*/*.txt'), 'quotation')) do
    local name = record.doc:match('[^/]+$')
    sources[name] = sources[name] or {}
    table.insert(sources[name], record)
  end
  return sources
end

local function overlap(expected, record)
  local common = math.min(expected.last, record['end']) - math.max(expected.start, record.start)
  local all = math.max(expected.last, record['end']) - math.min(expected.start, record.start)
  return common / all
end

local function last_word(name)
  return ((name:match('(%S+)%s*$') or name):gsub('[%.,]$', ''):lower())
end

local function is_right(record, speakers)
  local name = type(record.speaker) == 'table' and record.speaker.name
  if not name then
    return false
  end
  for speaker in speakers:gmatch('[^/]+') do
    if last_word(speaker) == last_word(name) then
      return true
    end
  end
  return false
end

local function count(counts, what, right)
  counts[what] = (counts[what] or 0) + (right and 1 or 0)
  counts['of ' .. what] = (counts['of ' .. what] or 0) + 1
end

local function judge(directory, counts)
  local found = scan(directory)
  for name, list in pairs(read_truth(directory)) do
    for _, expected in ipairs(list) do
      local record
      for _, candidate in ipairs(found[name] or {}) do
        if overlap(expected, candidate) >= SAME then
          record = candidate
        end
      end
      count(counts, 'found', record ~= nil)
      if record then
        count(counts, 'kinds', record.kind == expected.kind)
        if expected.kind == 'speech' and expected.speakers ~= '-' then
          count(counts, 'speakers', is_right(record, expected.speakers))
        end
      end
    end
  end
end

for _, group in ipairs({ 'mended', 'held' }) do
  describe('incidents that are ' .. group, function()
    local counts = {}

    for _, directory in ipairs(helper.files('spec/incidents/' .. group, '%a')) do
      it('are read: ' .. directory:match('[^/]+$'), function()
        local before = counts['of speakers'] or 0
        judge(directory, counts)
        assert.is_true(counts['of speakers'] - before > 20)
      end)
    end

    for what, least in pairs(LEAST[group]) do
      it(('have enough %s right'):format(what), function()
        local share = counts[what] / counts['of ' .. what]
        assert.is_true(share >= least, ('%s: %.3f'):format(what, share))
      end)
    end
  end)
end
