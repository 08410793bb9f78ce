-- What the copies of whole incidents are to their sources, which quotations are one utterance, and
-- which numbers contradict each other, as others than the developers judged it (`relations.txt` in
-- spec/incidents). The shares are what is reached, rounded down: they may rise. What is held is not
-- looked at by whoever mends: it shows what is reached where nobody has looked.

local helper = require('spec.helper')
local iq = require('incidentquotes')

local LEAST = {
  mended = { relations = 0.95, attributions = 0.91, claims = 0.9, facts = 0.88 },
  held = { relations = 0.9, attributions = 0.83, claims = 0.91, facts = 0.8 },
}

--- A place as `sources/a.txt:10-20` has it.
local function place_of(text)
  local doc, first, last = text:match('^(.+):(%d+)-(%d+)$')
  return { doc = doc, start = tonumber(first), ['end'] = tonumber(last) }
end

local function read_truth(directory)
  local truth = { findings = {}, claims = {}, conflicts = {} }
  for line in helper.read(directory .. '/relations.txt'):gmatch('[^\n]+') do
    local kind, rest = line:match('^(%a+)|(.*)$')
    if kind == 'finding' then
      local first, last, relations, attributions = rest:match('^(%d+)|(%d+)|([^|]+)|(.+)$')
      table.insert(truth.findings, {
        start = tonumber(first),
        ['end'] = tonumber(last),
        relations = relations,
        attributions = attributions,
      })
    elseif kind == 'claim' then
      local members = {}
      for text in rest:gmatch('%S+') do
        members[#members + 1] = place_of(text)
      end
      table.insert(truth.claims, members)
    elseif kind == 'conflict' then
      local a, b = rest:match('^([^|]+)|(.+)$')
      table.insert(truth.conflicts, { place_of(a), place_of(b) })
    end
  end
  return truth
end

local function overlap(a, b)
  local common = math.min(a['end'], b['end']) - math.max(a.start, b.start)
  return common <= 0 and 0 or common / (math.max(a['end'], b['end']) - math.min(a.start, b.start))
end

local function is_among(word, words)
  return ('/' .. words .. '/'):find('/' .. (word or '') .. '/', 1, true) ~= nil
end

--- Pairs of places in two documents, in the order of documents.
local function pairs_of(groups)
  local found = {}
  for _, members in ipairs(groups) do
    for i, a in ipairs(members) do
      for k = i + 1, #members do
        local b = members[k]
        if a.doc ~= b.doc then
          found[#found + 1] = a.doc < b.doc and { a, b } or { b, a }
        end
      end
    end
  end
  return found
end

local function is_same_pair(a, b, least)
  for i = 1, 2 do
    if a[i].doc ~= b[i].doc or overlap(a[i], b[i]) <= least then
      return false
    end
  end
  return true
end

--- How many of some pairs are among others.
local function shared(some, others, least)
  local count = 0
  for _, pair in ipairs(some) do
    for _, other in ipairs(others) do
      if is_same_pair(pair, other, least) then
        count = count + 1
        break
      end
    end
  end
  return count
end

local function count_pairs(counts, what, expected, found, least)
  counts[what] = counts[what] or { hit = 0, expected = 0, right = 0, found = 0 }
  local sum = counts[what]
  sum.hit = sum.hit + shared(expected, found, least)
  sum.expected = sum.expected + #expected
  sum.right = sum.right + shared(found, expected, least)
  sum.found = sum.found + #found
end

--- The numbers of two documents that a report says contradict each other.
local function conflicts_of(records)
  local found = {}
  for _, record in ipairs(records) do
    if record.type == 'fact' and record.agreement == 'conflict' then
      for _, pair in ipairs(pairs_of({ record.members })) do
        local low = math.max(tonumber(pair[1].low) or -1e18, tonumber(pair[2].low) or -1e18)
        local high = math.min(tonumber(pair[1].high) or 1e18, tonumber(pair[2].high) or 1e18)
        if low > high then
          found[#found + 1] = pair
        end
      end
    end
  end
  return found
end

local function claims_of(records)
  local groups = {}
  for _, record in ipairs(records) do
    if record.type == 'claim' then
      groups[#groups + 1] = record.members
    end
  end
  return pairs_of(groups)
end

local function judge(directory, counts)
  local truth = read_truth(directory)
  local incident = assert(iq.open(directory .. '/incident.yaml'))
  local findings = assert(incident:check())
  for _, expected in ipairs(truth.findings) do
    local best, most = {}, 0.5
    for _, finding in ipairs(findings) do
      if finding.attribution and overlap(expected, finding) >= most then
        best, most = finding, overlap(expected, finding)
      end
    end
    counts.of = counts.of + 1
    counts.relations = counts.relations + (is_among(best.relation, expected.relations) and 1 or 0)
    counts.attributions = counts.attributions
      + (is_among(best.attribution, expected.attributions) and 1 or 0)
  end
  local records = assert(incident:compare())
  incident:close()
  count_pairs(counts, 'claims', pairs_of(truth.claims), claims_of(records), 0.5)
  count_pairs(counts, 'facts', pairs_of(truth.conflicts), conflicts_of(records), 0)
end

--- The incidents of a directory, and what is right of all that was judged of them.
local function describe_part(part, least)
  describe('what others judged of whole incidents, ' .. part .. ',', function()
    local counts = { of = 0, relations = 0, attributions = 0 }

    for _, directory in ipairs(helper.files('spec/incidents/' .. part, '%a')) do
      if io.open(directory .. '/relations.txt') then
        it('is read: ' .. directory:match('[^/]+$'), function()
          local before = counts.of
          judge(directory, counts)
          assert.is_true(counts.of - before > 15)
        end)
      end
    end

    for _, what in ipairs({ 'relations', 'attributions' }) do
      it(('is what is said of enough %s'):format(what), function()
        local share = counts[what] / counts.of
        assert.is_true(share >= least[what], ('%s: %.3f'):format(what, share))
      end)
    end

    for _, what in ipairs({ 'claims', 'facts' }) do
      it(('is what is said of enough %s'):format(what), function()
        local sum = counts[what]
        local precision, recall = sum.right / sum.found, sum.hit / sum.expected
        local f1 = 2 * precision * recall / (precision + recall)
        assert.is_true(f1 >= least[what], ('%s: %.3f'):format(what, f1))
      end)
    end
  end)
end

for _, part in ipairs({ 'mended', 'held' }) do
  describe_part(part, LEAST[part])
end
