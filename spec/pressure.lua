--- Run by pressure_spec.lua: the whole API once at ease and once while garbage is collected all the
--- time; prints how many bytes of records were the same both times.

local iq = require('incidentquotes')
local core = require('incidentquotes.core')
local mend = require('incidentquotes.mend')
local renewal = require('incidentquotes.renewal')
local synopsis = require('incidentquotes.synopsis')

local COPY = 'data/demo/copy/story.md'

--- A value as text, keys in order.
local function told(value)
  if type(value) ~= 'table' then
    return tostring(value)
  end
  local keys = {}
  for key in pairs(value) do
    if type(value[key]) ~= 'function' then
      keys[#keys + 1] = key
    end
  end
  table.sort(keys, function(a, b)
    return tostring(a) < tostring(b)
  end)
  local parts = {}
  for i, key in ipairs(keys) do
    parts[i] = tostring(key) .. '=' .. told(value[key])
  end
  return '{' .. table.concat(parts, ',') .. '}'
end

local function read_text(copy)
  local text = iq.text(copy, { markup = 'markdown' })
  local out = { text:line_count(), text:count(40, 'utf16'), text:byte(30, 'grapheme') }
  for _, name in ipairs({ 'paragraphs', 'faults' }) do
    out[#out + 1] = told(text[name](text))
  end
  out[#out + 1] = told(text:sentences(2))
  out[#out + 1] = told({ text:line(text:line_at(100)) })
  text:close()
  return table.concat(out, '|')
end

local function check_edits(incident, copy)
  local checker = assert(incident:checker())
  local out, old = {}, { findings = {} }
  for i, text in ipairs({ copy, copy:gsub('train', 'lorry'), copy:sub(1, 700), copy }) do
    assert(checker:take(text, { doc = COPY, markup = 'markdown', facts = i > 2 }))
    while checker:advance(i == 2 and 1 or nil) > 0 do
    end
    local made = renewal.new(checker, old)
    made:advance()
    old = made
    out[#out + 1] =
      told({ made.findings, checker:outline(), checker:count(), checker:quotations() })
    out[#out + 1] = told({ checker:misspelt(), checker:disputed(), checker:styled('ap') })
  end
  checker:close()
  return table.concat(out, '|')
end

local function review_all(incident, copy)
  local checker = assert(incident:checker())
  assert(checker:begin(copy, { doc = COPY, markup = 'markdown' }))
  assert(checker:step())
  local review = {
    doc = COPY,
    text = copy,
    incident = incident,
    findings = checker:findings(),
    claims = checker:disputed(),
    checker = checker,
  }
  local out = {}
  for _, finding in ipairs(review.findings) do
    -- A sign-off has the time of day.
    out[#out + 1] = (told(mend.actions(review, finding)):gsub('at=[%d:T-]+Z', 'at'))
    out[#out + 1] = told(synopsis.of(review, finding))
  end
  return table.concat(out, '|')
end

local function run()
  local copy = assert(core.read(COPY))
  local incident = assert(iq.open('data/demo/incident.yaml'))
  local out = { told({ iq.scan(copy, { lang = 'en', markup = 'markdown' }) }), read_text(copy) }
  for _, records in ipairs({ assert(incident:check()), assert(incident:compare()) }) do
    for _, record in ipairs(records) do
      out[#out + 1] = iq.encode(record)
    end
  end
  out[#out + 1] = check_edits(incident, copy)
  out[#out + 1] = review_all(incident, copy)
  out[#out + 1] = told({ iq.lint(copy, { style = 'bbc', lang = 'en' }), core.styles() })
  out[#out + 1] = told({ core.wording('We ran to the pier', 'We did not run', 'en') })
  out[#out + 1] =
    tostring(core.voice('Orla Quill, head of Ness Ferries', 'en', 'Ness Ferries', 'Orla Quill'))
  out[#out + 1] = core.digest(copy) .. told(core.house('de'))
  out[#out + 1] =
    told({ core.unify({ { name = 'Orla Quill' }, { name = 'Orla Quil', count = 1 } }) })
  out[#out + 1] = tostring(core.find_headline('We ran', { 'I stayed', 'So we ran off' }))
  out[#out + 1] = told({ select(2, core.incident('data/demo/none.yaml')) })
  out[#out + 1] = told({ core.scan('x', {}), core.read('/dev/zero') })
  local compiled = assert(iq.compile({ sources = { 'data/demo/sources/npa.txt' } }))
  out[#out + 1] = told(compiled:check({ text = copy }))
  incident:close()
  -- What was made of a closed incident is still alive, and may be collected in any order.
  return table.concat(out, '\n')
end

local expected = run()
assert(#expected > 20000, 'the demo says too little')

-- A new round begins as soon as one ends, and again and again a whole one is made between two calls.
collectgarbage('setpause', 0)
collectgarbage('setstepmul', 10000)
local calls = 0
debug.sethook(function()
  calls = calls + 1
  if calls % tonumber(arg[1] or 40) == 0 then
    collectgarbage()
  end
end, 'c')
local found = run()
debug.sethook()
assert(found == expected, 'other records while garbage is collected')
if pcall(collectgarbage, 'generational') and _VERSION == 'Lua 5.4' then
  assert(run() == expected, 'other records while garbage is collected by generations')
end
print(('%d bytes, %d calls'):format(#found, calls))
