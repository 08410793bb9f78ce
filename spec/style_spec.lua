--- Style packs: what one house writes is clean there, and mended into it from another house.
local cases = require('spec.lint_cases')
local helper = require('spec.helper')
local iq = require('incidentquotes')
local lint = require('incidentquotes.lint')

local check, codes_of = cases.check, cases.codes_of

--- A report in the marks and the punctuation of a house; `o` and `c` are marks, `i` and `j` those
--- inside, `h` and `k` those of headlines.
local TEMPLATE = [[
Pier ‹h›was never safe‹k›, says union

The pier at Marram fell into the harbour on Monday.

Orla Quill said‹l› ‹o›We ran to the wall.‹c› ‹o›I said to the mate, ‹i›That rope will part,‹j› and
he went,‹c› she said.

Ben Oru, a welder, said‹l› ‹o›They shut the gate.

‹o›Nobody came to open it,‹c› he said.

Oru said the port had been ‹o›a ruin since the flood of the spring‹c› for years.
]]

local houses = {
  ap = { o = '“', c = '”', i = '‘', j = '’', h = '‘', k = '’', l = ',' },
  bbc = { o = '“', c = '”', i = '‘', j = '’', h = '‘', k = '’', l = ':' },
  chicago = { o = '“', c = '”', i = '‘', j = '’', h = '“', k = '”', l = ',' },
  guardian = { o = '“', c = '”', i = '‘', j = '’', h = '‘', k = '’', l = ':' },
  locale = { o = '‘', c = '’', i = '“', j = '”', h = '“', k = '”', l = ':' },
  reuters = { o = '"', c = '"', i = "'", j = "'", h = "'", k = "'", l = ':' },
}

local function write_in(house)
  return (TEMPLATE:gsub('‹(%l)›', house))
end

--- The words of a text, without what style may change.
local function words_of(text)
  local words = {}
  for word in text:gsub('[\226][\128][\152-\159]', ' '):gsub('[’\'"]', ' '):gmatch('[%w]+') do
    words[#words + 1] = word
  end
  return table.concat(words, ' ')
end

--- The text once nothing can be mended any more; each round carries out what is disjoint.
local function mend(text, style, lang)
  for _ = 1, 8 do
    local done, limit = text, #text + 1
    local findings = check(text, style, lang)
    for i = #findings, 1, -1 do
      local fixes = findings[i].fixes
      local last = fixes[#fixes]
      if last and last['end'] < limit then
        done = lint.apply(done, fixes)
        limit = fixes[1].start
      end
    end
    if done == text then
      return text
    end
    text = done
  end
  error('does not come to an end')
end

describe('a style pack', function()
  local marks = { IQ105 = true, IQ106 = true, IQ107 = true, IQ108 = true }

  it('is there for each file in data/style', function()
    local names = lint.styles()
    for _, path in ipairs(helper.files('data/style', '%.yaml$')) do
      local name = path:match('(%l+)%.yaml$')
      assert.are.equal(name ~= 'default', table.concat(names, ' '):find(name, 1, true) ~= nil, name)
    end
  end)

  for name, house in pairs(houses) do
    it(name .. ' has nothing to say of a text of its own', function()
      assert.are.equal('', codes_of(write_in(house), name, 'en'))
    end)

    it(name .. ' finds the marks of other houses, and nothing else', function()
      for other, foreign in pairs(houses) do
        local text = write_in(setmetatable({ l = house.l }, { __index = foreign }))
        for _, finding in ipairs(check(text, name, 'en')) do
          assert.truthy(marks[finding.code], other .. ' ' .. finding.code)
        end
      end
    end)

    it(name .. ' mends the texts of other houses without changing a word', function()
      for other, foreign in pairs(houses) do
        local text = write_in(foreign)
        local mended = mend(text, name, 'en')
        assert.are.equal(words_of(text), words_of(mended), other)
        for _, finding in ipairs(check(mended, name, 'en')) do
          assert.are.equal(0, #finding.fixes, other .. ' ' .. finding.code)
        end
      end
    end)
  end

  it('has nothing to say of clean texts in other languages', function()
    local clean = {
      { 'rae', 'es', 'Orla Quill dijo: «Corrimos. Le grité “nunca” al patrón».\n' },
      {
        'locale',
        'de',
        '„Wir liefen“, sagte Vera. „Er rief ‚nie‘ und ging“, sagte sie.\n',
      },
      {
        'locale',
        'fr',
        '«\194\160Nous sommes partis\194\160», a dit Vera. Elle parle de «\194\160ruine\194\160».\n',
      },
      {
        'locale',
        'ru',
        '«Мы ушли», — сказала Вера. «Он крикнул „никогда“ и ушёл».\n',
      },
      {
        'locale',
        'sv',
        '”Vi gick”, sa Vera. ”Han ropade ’aldrig’ och gick”, sa hon.\n',
      },
      {
        'locale',
        'pl',
        '„Poszliśmy”, powiedziała Vera. „Krzyknął «nigdy» i wyszedł”.\n',
      },
      { 'locale', 'ja', '「出た」とベラは語った。「光は『なかった』」\n' },
      {
        'bbc',
        'de',
        '„Wir liefen“, sagte Vera. Sie nannte es „eine Ruine“, und er ging.\n',
      },
      { 'ap', 'ru', '«Мы ушли», — сказала Вера.\n' },
    }
    for _, case in ipairs(clean) do
      assert.are.equal('', codes_of(case[3], case[1], case[2]), case[3])
    end
  end)

  it('mends every case of a rule, and changes no quoted word', function()
    for _, case in ipairs(cases.positive) do
      if case[1] ~= 'IQ307' then
        local mended = mend(case[4], case[2], case[3])
        assert.are.equal(words_of(case[4]), words_of(mended))
      end
    end
  end)

  it('that is not there is a fault that names those that are', function()
    local findings, message, code = iq.lint('“We ran.”', { style = 'nope' })
    assert.is_nil(findings)
    assert.truthy(message:find('nope', 1, true) and message:find('guardian', 1, true))
    assert.are.equal('argument', code)
  end)
end)
