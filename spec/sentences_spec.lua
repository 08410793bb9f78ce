-- Annotated sentences in every language of data/lang: which kind each quotation is, and who speaks.
-- Those of languages in LEARNED are among what the weights were learned from (bench/learn); the
-- others were never seen by it.

local helper = require('spec.helper')
local iq = require('incidentquotes')

local LEARNED = {
  de = true,
  en = true,
  es = true,
  fr = true,
  it = true,
  pl = true,
  pt = true,
  ru = true,
  sv = true,
  tr = true,
}

--- Share of the sentences that must be read right.
local LEAST_LEARNED, LEAST_UNSEEN = 0.9, 0.8

for _, path in ipairs(helper.files('spec/sentences', '%.txt$')) do
  local lang = path:match('(%a+)%.txt$')
  describe('sentences in ' .. lang, function()
    local result = helper.read_sentences(iq.scan, helper.sentences(path), lang)
    local least = LEARNED[lang] and LEAST_LEARNED or LEAST_UNSEEN

    it('have the right kind', function()
      assert.is_true(result.total > 10)
      local enough = result.kinds >= least * result.total
      assert.is_true(enough, table.concat(result.wrong_kinds, '\n'))
    end)

    it('have the right speaker', function()
      assert.is_true(result.speeches > 5)
      local enough = result.speakers >= least * result.speeches
      assert.is_true(enough, table.concat(result.wrong_speakers, '\n'))
    end)
  end)
end
