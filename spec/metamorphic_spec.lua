-- Changes that change nothing for a reader: the same quotations, kinds and speakers come back.

local helper = require('spec.helper')
local iq = require('incidentquotes')

--- <open> <close> stand for the outer marks, <(> and <)> for the inner ones.
local PARAGRAPHS = {
  'The sluice at Ness failed on Monday night, and eleven boats were lost before the morning.',
  '<o>We saw the tide turn and we ran,<c> said Orla Quill, the harbourmaster. '
    .. '<o>Nobody had told us that the gate was open.<c>',
  'Ben Ashby, a spokesman for the yard, said: <o>The men called it '
    .. '<i>the old widow of Ness<j> for years, and they were right.<c>',
  '<o>We had warned the port three times before the storm,<c> Petra Lund told '
    .. 'reporters. <o>They did not listen to us, and they never have.<c>',
  'The port authority rejected the claims as <o>baseless and hurtful<c>.',
  '<o>The café was under water,<c> said Inès Müller, who has kept it for nineteen years.',
}

local ENGLISH = { o = '“', c = '”', i = '‘', j = '’' }

local function write(marks, paragraphs)
  return (table.concat(paragraphs or PARAGRAPHS, '\n\n'):gsub('<([ocij])>', marks))
end

--- What a reader knows of the quotations: the words, without marks and line ends, the kind, who speaks.
local function read(text, opts)
  local list = {}
  for i, quotation in ipairs(assert(iq.scan(text, opts))) do
    local words = quotation.text
    for _, mark in pairs({
      '“',
      '”',
      '„',
      '‘',
      '’',
      '‚',
      '«',
      '»',
      '‹',
      '›',
      '"',
      "'",
      '「',
      '」',
      '『',
      '』',
      '\226\128\159',
    }) do
      words = words:gsub(mark, '')
    end
    words = words:gsub('%s+', ' '):gsub('\204\129', ''):gsub('\204\128', ''):gsub('\204\136', '')
    local name = quotation.speaker and quotation.speaker.name or 'nobody'
    list[i] = ('%s|%s|%s|%s'):format(words, quotation.kind, name, tostring(quotation.nested_in))
  end
  return list
end

local EXPECTED = read(write(ENGLISH))

--- The sets of data/delimiters.yaml.
local function delimiter_sets()
  local sets = {}
  local text = helper.read('data/delimiters.yaml')
  local line = '%s: "([^\n]+)"\n%%s+'
  local pattern = line:format('open') .. line:format('close') .. line:format('inner_open')
  pattern = pattern .. line:format('inner_close') .. 'locales: %["([^"]+)"'
  for open, close, inner_open, inner_close, locale in text:gmatch(pattern) do
    sets[#sets + 1] = { o = open, c = close, i = inner_open, j = inner_close, locale = locale }
  end
  return sets
end

local function width_of(text)
  return select(2, text:gsub('[^\128-\191]', ''))
end

local function wrap(text, width)
  local paragraphs = {}
  for paragraph in (text .. '\n\n'):gmatch('(.-)\n\n') do
    local lines, line = {}, ''
    for word in paragraph:gmatch('%S+') do
      if line ~= '' and width_of(line) + 1 + width_of(word) > width then
        lines[#lines + 1], line = line, ''
      end
      line = line == '' and word or line .. ' ' .. word
    end
    lines[#lines + 1] = line
    paragraphs[#paragraphs + 1] = table.concat(lines, '\n')
  end
  return table.concat(paragraphs, '\n\n')
end

describe('the same quotations come back', function()
  it('from what they are compared with', function()
    assert.are.equal(8, #EXPECTED)
    -- “The men called it …”: theirs, inside what he says.
    assert.are.equal('the old widow of Ness|speech|The men|2', EXPECTED[4])
    assert.is_truthy(EXPECTED[1]:find('Orla Quill', 1, true))
    assert.is_truthy(EXPECTED[3]:find('Ben Ashby', 1, true))
    assert.is_truthy(EXPECTED[6]:find('Petra Lund', 1, true))
    assert.is_truthy(EXPECTED[8]:find('Inès Müller', 1, true))
  end)

  for n, marks in ipairs(delimiter_sets()) do
    it(
      ('in the marks of CLDR set %d (%s): %s%s %s%s'):format(
        n,
        marks.locale,
        marks.o,
        marks.c,
        marks.i,
        marks.j
      ),
      function()
        assert.are.same(EXPECTED, read(write(marks)))
        -- What the locale prefers as a prior, too; the lexicon stays that of the text.
        assert.are.equal(#EXPECTED, #iq.scan(write(marks), { lang = marks.locale }))
      end
    )
  end

  it('from all sets: there are 26', function()
    assert.are.equal(26, #delimiter_sets())
  end)

  it('in straight marks', function()
    assert.are.same(EXPECTED, read(write({ o = '"', c = '"', i = "'", j = "'" })))
    assert.are.same(EXPECTED, read(write({ o = "'", c = "'", i = '"', j = '"' })))
  end)

  for _, width in ipairs({ 50, 64, 72, 100 }) do
    it(('wrapped at column %d'):format(width), function()
      assert.are.same(EXPECTED, read(wrap(write(ENGLISH), width)))
    end)
  end

  it('under CRLF', function()
    assert.are.same(EXPECTED, read((write(ENGLISH):gsub('\n', '\r\n'))))
  end)

  it('decomposed (NFD)', function()
    local decomposed =
      write(ENGLISH):gsub('é', 'e\204\129'):gsub('è', 'e\204\128'):gsub('ü', 'u\204\136')
    local list = read(decomposed)
    for i, line in ipairs(list) do
      list[i] = line:gsub('\204[\128\129\136]', '')
    end
    local plain = {}
    for i, line in ipairs(EXPECTED) do
      plain[i] = line:gsub('é', 'e'):gsub('è', 'e'):gsub('ü', 'u')
    end
    assert.are.same(plain, list)
  end)

  it('among boilerplate', function()
    local paragraphs = { 'Home » News » Harbour', 'Floods at Ness', 'Advertisement' }
    for i, paragraph in ipairs(PARAGRAPHS) do
      paragraphs[#paragraphs + 1] = paragraph
      if i % 2 == 0 then
        paragraphs[#paragraphs + 1] = 'The harbour wall on Tuesday. Photo: Example'
      end
    end
    paragraphs[#paragraphs + 1] = 'Share this article'
    assert.are.same(EXPECTED, read(write(ENGLISH, paragraphs)))
  end)

  it('twice from a paragraph that stands twice', function()
    local paragraphs = {}
    for i, paragraph in ipairs(PARAGRAPHS) do
      paragraphs[i] = paragraph
    end
    table.insert(paragraphs, 3, PARAGRAPHS[2])
    local list = read(write(ENGLISH, paragraphs))
    assert.are.equal(#EXPECTED + 2, #list)
    assert.are.equal(list[1], list[3])
    assert.are.equal(list[2], list[4])
    assert.are.equal(EXPECTED[1], list[1])
    assert.are.equal(EXPECTED[#EXPECTED], list[#list])
  end)

  it('from a title between two fragments: it is no part of what somebody says', function()
    local quotations = iq.scan(
      '„Wir rannten zum Pier“, sagte Orla Quill dem „Ness-Boten“. „Und dann fiel er.“',
      { lang = 'de' }
    )
    assert.are.same({ 'speech', 'title', 'speech' }, {
      quotations[1].kind,
      quotations[2].kind,
      quotations[3].kind,
    })
    assert.are.equal(quotations[1].utterance, quotations[3].utterance)
    assert.are_not.equal(quotations[1].utterance, quotations[2].utterance)
  end)

  it('from a quotation that goes on over paragraphs: one utterance, one speaker', function()
    local paragraphs = {}
    for i, paragraph in ipairs(PARAGRAPHS) do
      paragraphs[i] = paragraph
    end
    paragraphs[4] = '<o>We had warned the port three times before the storm,<c> Petra Lund told '
      .. 'reporters. <o>They did not listen to us.\n\n<o>They never have, and they never will.<c>'
    local quotations = iq.scan(write(ENGLISH, paragraphs))
    assert.are.equal(9, #quotations)
    assert.are.equal('Petra Lund', quotations[6].speaker.name)
    assert.are.equal('Petra Lund', quotations[7].speaker.name)
    assert.are.equal(5, quotations[7].continues)
    assert.are.equal(quotations[5].utterance, quotations[7].utterance)
  end)
end)

describe('one stray mark', function()
  it('changes quotations of its own paragraph at most', function()
    local text = write(ENGLISH)
    local starts, ends = {}, {}
    for first, last in text:gmatch('()[^\n]+()') do
      starts[#starts + 1], ends[#ends + 1] = first, last
    end
    local function by_paragraph(changed, paragraph, shift)
      local kept = {}
      for _, quotation in ipairs(iq.scan(changed)) do
        local at = quotation.start + 1
        if at < starts[paragraph] then
          kept[#kept + 1] = ('%d %s'):format(quotation.start, quotation.text)
        elseif at >= ends[paragraph] + shift then
          kept[#kept + 1] = ('%d %s'):format(quotation.start - shift, quotation.text)
        end
      end
      return kept
    end
    local checked = 0
    for _, mark in ipairs({ '"', "'", '“', '”', '‘', '’', '«', '»' }) do
      for paragraph = 1, #starts do
        local expected = by_paragraph(text, paragraph, 0)
        for at = starts[paragraph], ends[paragraph], 5 do
          local byte = text:byte(at)
          if not byte or byte < 128 or byte >= 192 then
            local changed = text:sub(1, at - 1) .. mark .. text:sub(at)
            local kept = by_paragraph(changed, paragraph, #mark)
            assert.are.same(expected, kept, ('%s at %d'):format(mark, at))
            checked = checked + 1
          end
        end
      end
    end
    assert.is_true(checked > 500)
  end)
end)
