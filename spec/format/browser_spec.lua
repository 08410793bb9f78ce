--- The page of a report in Chromium: what it shows, what it asks for, what axe has against it, on paper.
local helper = require('spec.helper')
local hostile = require('spec.format.hostile')
local json_reader = require('incidentquotes.json_reader')

local CHROMIUM = os.getenv('IQ_CHROMIUM') or helper.run('command -v chromium'):gsub('%s+$', '')
local COMMAND = 'bin/incidentquotes report --incident '
local hostile_directory = hostile.incident()
local work = helper.directory({})

local function opened(incident, options)
  local path = work .. '/report.html'
  local _, errors =
    helper.run(('%s%s --format html --output %s %s'):format(COMMAND, incident, path, options or ''))
  assert.are.equal('', errors)
  local output, problem =
    helper.run(('node spec/format/read.mjs page %s %s %s/report.pdf'):format(CHROMIUM, path, work))
  return assert(json_reader.read(output), problem)
end

local function findings(incident)
  local list = {}
  for line in
    helper.run('bin/incidentquotes report --format jsonl --incident ' .. incident):gmatch('[^\n]+')
  do
    local record = json_reader.read(line)
    list[#list + 1] = record.type == 'finding' and record or nil
  end
  return list
end

teardown(function()
  helper.remove(hostile_directory)
  helper.remove(work)
end)

for _, case in ipairs({
  { name = 'the demo', incident = 'data/demo/incident.yaml' },
  { name = 'hostile texts', incident = hostile_directory .. '/incident.yaml' },
}) do
  describe('the page of ' .. case.name, function()
    local page, list

    setup(function()
      page, list = opened(case.incident), findings(case.incident)
    end)

    it('asks for nothing but itself, and runs nothing', function()
      assert.are.equal(1, #page.requests)
      assert.are.equal(0, #page.errors)
      assert.are.equal(json_reader.null, page.pwned)
      assert.are.equal(0, page.scripts)
      for _, link in ipairs(page.links) do
        assert.are.equal('#', link:sub(1, 1))
      end
    end)

    it('has landmarks, and nothing that axe complains of, in light and in dark', function()
      assert.are.equal(4, #page.landmarks)
      assert.is_nil(page.violations[1])
    end)

    it('has the versions that the findings have', function()
      local by_words = {}
      local count = 0
      for _, article in ipairs(page.articles) do
        local names = {}
        for i = 2, #article.versions do
          names[i - 1] = article.versions[i]
        end
        table.sort(names)
        by_words[table.concat(names, ' ')] = (by_words[table.concat(names, ' ')] or 0) + 1
        count = count + #names
      end
      local wanted = 0
      for _, finding in ipairs(list) do
        -- A number has places, not versions of one wording.
        if finding.best ~= json_reader.null and finding.relation ~= 'conflict' then
          local names = { finding.best.source }
          for _, other in ipairs(finding.others) do
            names[#names + 1] = other.source
          end
          table.sort(names)
          local key = table.concat(names, ' ')
          assert.truthy((by_words[key] or 0) > 0, key)
          by_words[key] = by_words[key] - 1
          wanted = wanted + #names
        end
      end
      assert.truthy(wanted > 0)
      assert.are.equal(wanted, count)
    end)

    it('has them word under word: rows of a block are of one length', function()
      local blocks = 0
      for _, article in ipairs(page.articles) do
        for _, rows in ipairs(article.rows) do
          blocks = blocks + 1
          assert.are.equal('copy', rows[1].head)
          assert.are.equal(#article.versions, #rows)
          for _, row in ipairs(rows) do
            assert.are.equal(rows[1].columns, row.columns)
          end
        end
      end
      assert.truthy(blocks > 0)
    end)

    it('has the words of the copy, all of them and in order', function()
      for _, article in ipairs(page.articles) do
        if #article.rows > 0 then
          local parts = {}
          for _, rows in ipairs(article.rows) do
            for _, cell in ipairs(rows[1].cells) do
              parts[#parts + 1] = cell
            end
          end
          local shown = table.concat(parts):gsub('%s+', '')
          assert.are.equal((article.words:gsub('%s+', '')), shown)
        end
      end
    end)

    it('prints', function()
      assert.truthy(page.pdf > 20000)
      assert.are.equal('%PDF', helper.read(work .. '/report.pdf'):sub(1, 4))
    end)
  end)
end

describe('the page of an incident without findings', function()
  it('says so, and what was not checked', function()
    local directory = helper.incident('No words.\n')
    local page = opened(directory .. '/incident.yaml')
    helper.remove(directory)
    assert.are.equal(0, #page.articles)
    assert.is_nil(page.violations[1])
    assert.truthy(helper.read(work .. '/report.html'):find('No quotation to compare.', 1, true))
  end)
end)
