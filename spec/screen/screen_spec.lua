--- The demo on a real screen, by real keys.
local helper = require('spec.helper')
local screen = require('spec.screen.support')

describe('on a real screen', function()
  before_each(function()
    screen.start({ wait = 'IQ203 drops' })
  end)

  after_each(screen.stop)

  it('the demo shows signs and what differs', function()
    local text = screen.screen()
    for _, words in ipairs({
      "✗ IQ202 altered: “wasn't” became “was never” (post and chronicle)",
      '✗ “The panel showed …” IQ203 drops “as far as I know” without an ellipsis; in post, chronicle and',
      '≈ “Anyone has been …” IQ204 the cut removes a negation',
      '? “My lads have …” IQ201 not found in the 4 supplied sources; Tom Hesketh is quoted in post,',
      '✓ post',
    }) do
      assert.truthy(text:find(words, 1, true), words)
    end
    assert.are.equal('✓', screen.sign_before('The first that most'))
    assert.are.equal('✗', screen.sign_before('Behind him came'))
  end)

  it('a changed word turns the sign red, and undo turns it back', function()
    assert.are.equal('✓', screen.sign_before('The first that most'))
    screen.keys('5G', '/grabbed', 'Enter', 'cw', 'snatched')
    -- Still in Insert mode: nobody has to leave it to be told.
    screen.wait_for('“grabbed” became “snatched”')
    assert.are.equal('✗', screen.sign_before('The first that most'))
    screen.keys('Escape', 'u')
    screen.wait_for(function(text)
      return not text:find('“snatched”', 1, true)
    end)
    assert.are.equal('✓', screen.sign_before('The first that most'))
  end)

  it('source lands on the exact words, and C-o comes back', function()
    screen.keys('9G', '/panel', 'Enter', ':IncidentQuotes source', 'Enter')
    local text = screen.wait_for('sources/post.txt')
    assert.truthy(text:find('Duty engineer Rhona Sayle', 1, true))
    screen.keys(':echo "here:" .. getline(".")[col(".") - 1:col(".") + 23]', 'Enter')
    screen.wait_for('here:The panel showed the gate')
    screen.keys('C-o')
    screen.wait_for('copy/story.md')
    screen.keys(':echo "line" line(".") expand("<cword>")', 'Enter')
    screen.wait_for('line 9 panel')
  end)

  it('a message never asks for a key, and waits while somebody types', function()
    screen.keys(':IncidentQuotes nonsense', 'Enter')
    local text = screen.wait_for('there is no subcommand “nonsense”')
    assert.is_nil(text:find('Press ENTER', 1, true))
    screen.keys('5G', 'i', 'one ')
    local directory = screen.directory()
    helper.write(directory .. '/incident.yaml', ('#%s\nsorces: 1\n'):format(('x'):rep(200)))
    helper.run('sleep 0.5')
    -- The next key is text, and nothing else.
    screen.keys('two ')
    text = screen.wait_for('one two The first that most')
    assert.is_nil(text:find('incident.yaml', 1, true))
    screen.keys('Escape')
    text = screen.wait_for('did you mean ‘sources’?')
    assert.is_nil(text:find('Press ENTER', 1, true))
  end)
end)
