-- The editor under load: real keys in a long copy with many sources. bench/editor runs it, first to make
-- the incident (`nvim -l bench/editor.lua make DIRECTORY BYTES`), then inside the Neovim that gets the keys.
local M = {}

local SOURCES, SOURCE_BYTES = 40, 9000

--- Whole numbers that look random and are the same every time.
local function generator(seed)
  local state = seed
  return function(most)
    state = (state * 1103515245 + 12345) % 2147483648
    return math.floor(state / 65536) % most + 1
  end
end

local syllables =
  { 'ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'to', 'vi', 'dal', 'fen', 'gor', 'hus', 'wen' }

local function words_of(random, count, vocabulary)
  local words = {}
  for i = 1, count do
    words[i] = vocabulary[math.min(random(#vocabulary), random(#vocabulary))]
  end
  return table.concat(words, ' ')
end

local function make(directory, bytes)
  local random = generator(7)
  local vocabulary = { 'the', 'a', 'of', 'and', 'to', 'we', 'was', 'not', 'in', 'that' }
  for i = #vocabulary + 1, 4000 do
    vocabulary[i] = syllables[random(14)]
      .. syllables[random(14)]
      .. (i % 3 == 0 and syllables[random(14)] or '')
  end
  local names = { 'Ann Lee', 'Bob Ray', 'Vera Holt', 'Tom Hesk', 'Ines Costa' }
  vim.fn.mkdir(directory .. '/sources', 'p')
  local lines, said = { 'incidentquotes: 1', 'lang: en', 'sources:' }, {}
  for i = 1, SOURCES do
    local parts, size = {}, 0
    while size < SOURCE_BYTES do
      local words = words_of(random, 8 + random(14), vocabulary)
      said[#said + 1] = words
      local part = ('%s. “%s,” said %s.'):format(
        words_of(random, 20, vocabulary),
        words,
        names[random(5)]
      )
      parts[#parts + 1] = part
      size = size + #part
    end
    vim.fn.writefile(
      vim.split(table.concat(parts, '\n\n'), '\n'),
      ('%s/sources/%d.txt'):format(directory, i)
    )
    lines[#lines + 1] = ('  - {id: s%d, file: sources/%d.txt}'):format(i, i)
  end
  vim.fn.writefile(lines, directory .. '/incident.yaml')
  local parts, size = {}, 0
  while size < bytes do
    local words = said[random(#said)]
    if random(5) == 1 then
      words = words:gsub('%a+', 'other', 1)
    end
    local part = ('%s. “%s,” said %s.'):format(
      words_of(random, 22, vocabulary),
      words,
      names[random(5)]
    )
    parts[#parts + 1] = part
    size = size + #part + 2
  end
  vim.fn.writefile(vim.split(table.concat(parts, '\n\n'), '\n'), directory .. '/copy.txt')
end

local function percentile(values, share)
  table.sort(values)
  return values[math.max(1, math.ceil(#values * share))] or 0
end

--- Measures from here on: from each key to its mark, and how long the main loop is kept.
function M.measure(output)
  vim.cmd('IncidentQuotes')
  local store = require('incidentquotes.nvim.store')
  local attach = require('incidentquotes.nvim.attach')
  local buf = vim.api.nvim_get_current_buf()
  assert(attach.wait(buf, 60000))
  local clock = vim.uv.hrtime
  local keys, latencies, gaps, pressed = 0, {}, {}, nil
  vim.api.nvim_buf_attach(buf, false, {
    on_lines = function()
      keys, pressed = keys + 1, clock()
    end,
  })
  local function shown()
    if pressed then
      latencies[#latencies + 1] = (clock() - pressed) / 1e6 - attach.pause(buf)
      pressed = nil
    end
  end
  store.subscribe({ update = shown, update_view = shown })
  local timer, last = assert(vim.uv.new_timer()), clock()
  timer:start(0, 1, function()
    local now = clock()
    gaps[#gaps + 1] = (now - last) / 1e6
    last = now
  end)
  function M.finish()
    timer:stop()
    local state = store.get(buf)
    local lines = {
      ('%d KB, %d quotations, %d sources, %d keys'):format(
        #state.text / 1024,
        state.count,
        #state.incident.sources,
        keys
      ),
      ('key to mark, without the pause of %d ms: median %.1f ms, p99 %.1f ms, longest %.1f ms'):format(
        attach.pause(buf),
        percentile(latencies, 0.5),
        percentile(latencies, 0.99),
        percentile(latencies, 1)
      ),
      ('main loop kept, of turns of 1 ms: p99 %.1f ms, longest %.1f ms'):format(
        percentile(gaps, 0.99),
        percentile(gaps, 1)
      ),
    }
    vim.fn.writefile(lines, output)
    vim.cmd('qa!')
  end
  vim.fn.writefile({ 'ready' }, output .. '.ready')
end

if arg and arg[1] == 'make' then
  make(arg[2], tonumber(arg[3]))
end

return M
