local iq = require('incidentquotes')

describe('an address between marks', function()
  it('is a name, and whatever is none is not', function()
    local function kind(words)
      local text = ('She showed him “%s” and left the room at once.'):format(words)
      return iq.scan(text, { lang = 'en' })[1].kind
    end
    for _, words in ipairs({
      'news.example.org',
      'https://example.org/a?b=1',
      'desk@example.org',
      'example.co:8080/x',
    }) do
      assert.are.equal('title', kind(words), words)
    end
    for _, words in ipairs({ 'Go. Now.', 'It costs 3.14.', 'We ran...and ran.' }) do
      local text = ('She said: “%s”'):format(words)
      assert.are.equal('speech', iq.scan(text, { lang = 'en' })[1].kind, words)
    end
  end)
end)

describe('scan', function()
  it('gives records with byte spans into the text', function()
    local text = 'She said: “Größe zählt.”'
    local quotations, faults, count = iq.scan(text, { doc = 'a.txt' })
    assert.are.equal(1, #quotations)
    local quotation = quotations[1]
    assert.are.equal('Größe zählt.', text:sub(quotation.start + 1, quotation['end']))
    assert.are.equal(
      '“Größe zählt.”',
      text:sub(quotation.outer_start + 1, quotation.outer_end)
    )
    assert.are.equal('a.txt', quotation.doc)
    assert.are.equal(1, quotation.line)
    assert.are.equal(14, quotation.column)
    assert.are.same({}, faults)
    assert.are.equal(0, count)
  end)

  it('links nested and continued quotations by index', function()
    local quotations = iq.scan('"We ran.\n\n"He cried \'stop\' and fell," she said.')
    assert.are.equal(3, #quotations)
    assert.is_nil(quotations[1].continues)
    assert.is_false(quotations[1].closed)
    assert.are.equal(0, quotations[2].continues)
    assert.are.equal(1, quotations[3].nested_in)
    assert.are.equal(quotations[1].utterance, quotations[2].utterance)
  end)

  it('takes a plural possessive for the end of no quotation that goes on', function()
    local first = "'We fed all of the dockers' families for a year. It was hard."
    local second = "'Then came the flood,' said Orla Quill."
    local quotations = iq.scan(first .. '\n\n' .. second)
    assert.are.equal(first:sub(2), quotations[1].text)
    assert.are.equal(0, quotations[2].continues)
    -- a few words in marks, a comma before the mark, and no mark at the start of the next
    local ends = {
      ["'The dockers' union met on Friday."] = 'The dockers',
      ["'We fed all of the dockers,' she said."] = 'We fed all of the dockers,',
    }
    for words, quoted in pairs(ends) do
      assert.are.equal(quoted, iq.scan(words .. '\n\n' .. second)[1].text)
    end
    local last = iq.scan(first .. '\n\nOrla Quill said nothing.')
    assert.are.equal('We fed all of the dockers', last[1].text)
  end)

  it('passes over ill-formed bytes and says where they are', function()
    local quotations, faults, count = iq.scan('a\255b\n“We \128ran.”')
    assert.are.equal(1, #quotations)
    assert.are.equal(2, count)
    assert.are.same(
      { start = 1, ['end'] = 2, line = 1, column = 2, kind = 'byte that UTF-8 never uses' },
      faults[1]
    )
    assert.are.equal(2, faults[2].line)
  end)

  it('finds the same under CRLF and behind a byte order mark', function()
    local plain = iq.scan('“We ran.”\n\n“We fell.”')
    local dos = iq.scan('\239\187\191“We ran.”\r\n\r\n“We fell.”')
    assert.are.equal(#plain, #dos)
    assert.are.equal(plain[2].text, dos[2].text)
    assert.are.equal(1, dos[1].line)
    assert.are.equal(plain[1].column, dos[1].column)
    assert.are.equal(plain[1].start + 3, dos[1].start)
  end)

  it('finds nothing in an empty text', function()
    assert.are.same({}, (iq.scan('')))
  end)

  it('ends every span on a code point, whatever the bytes', function()
    math.randomseed(11)
    local pieces = {
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      '«',
      '»',
      'a',
      ' ',
      '\n',
      '\n\n',
      '—',
      'é',
      '字',
      '\128',
      '\226\128',
      '.',
      ',',
      '>',
      '`',
      '&ldquo;',
      'we ran',
    }
    for _ = 1, 400 do
      local parts = {}
      for i = 1, math.random(60) do
        parts[i] = pieces[math.random(#pieces)]
      end
      local text = table.concat(parts)
      local index = iq.text(text)
      for _, quotation in ipairs((iq.scan(text, { markup = 'markdown' }))) do
        for _, key in ipairs({ 'start', 'end', 'outer_start', 'outer_end' }) do
          local offset = quotation[key]
          assert.are.equal(offset, index:byte(index:count(offset, 'codepoint'), 'codepoint'))
        end
        assert.is_true(quotation.outer_start <= quotation.start)
        assert.is_true(quotation.start < quotation['end'])
        assert.is_true(quotation['end'] <= quotation.outer_end)
      end
    end
  end)
end)

describe('the same quotations come back', function()
  local prose = 'Orla said: {We ran to the wall.} Then she asked: {Who {tied} the boats?}\n\n'
    .. '{Nobody told us,} he said, {and nobody came.}\n'

  local sets = {
    { '“', '”', '‘', '’' },
    { '‘', '’', '“', '”' },
    { '"', '"', "'", "'" },
    { '„', '“', '‚', '‘' },
    { '«', '»', '“', '”' },
    { '»', '«', '›', '‹' },
    { '”', '”', '’', '’' },
    { '„', '”', '«', '»' },
    { '「', '」', '『', '』' },
  }

  --- The prose with the marks of one set.
  local function render(set)
    local depth = 0
    return (
      prose:gsub('[{}]', function(brace)
        if brace == '{' then
          depth = depth + 1
          return set[depth * 2 - 1]
        end
        depth = depth - 1
        return set[depth * 2 + 2]
      end)
    )
  end

  local function words(text, options)
    local list = {}
    for i, quotation in ipairs((iq.scan(text, options))) do
      list[i] = quotation.text:gsub('[^%a ,.?]', ''):gsub('%s+', ' ')
    end
    return list
  end

  local expected = words(render(sets[1]))

  it('five of them', function()
    assert.are.equal(5, #expected)
  end)

  for _, set in ipairs(sets) do
    it('in ' .. table.concat(set, ' '), function()
      assert.are.same(expected, words(render(set)))
    end)
  end

  it('with boilerplate around them', function()
    local text = 'Home » News » Tide\n\n' .. render(sets[3]) .. "\nDon't miss: the '90s pier\n"
    assert.are.same(expected, words(text))
  end)

  it('with a stray mark in another paragraph', function()
    local text = render(sets[3]) .. '\nA stray " mark stands here.\n\n' .. render(sets[3])
    local found = words(text)
    for i, text_of in ipairs(expected) do
      assert.are.equal(text_of, found[i])
      assert.are.equal(text_of, found[#found - #expected + i])
    end
  end)
end)

describe('a name in marks is nobody’s words', function()
  local cases = {
    { 'de', 'Der Fernsehsender „Silvia“ berichtete von der Bergung der Boote.' },
    { 'de', 'Die Maschine der Fluggesellschaft „Sosolo“ befand sich über dem Tal.' },
    {
      'ru',
      'Об этом рассказала «Вестнику» продавщица Вера Ладина.',
    },
    { 'pl', 'Tak powiedziała „Kurierowi” sprzedawczyni Ewa Sobol.' },
  }
  for _, case in ipairs(cases) do
    it(case[2], function()
      assert.are.equal('title', iq.scan(case[2] .. '\n', { lang = case[1] })[1].kind)
    end)
  end
end)
