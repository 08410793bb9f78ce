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

describe('a language', function()
  it('is a file: one more in data/lang is read', function()
    local list = helper.sentences('spec/fixtures/da.txt')
    local before = helper.read_sentences(iq.scan, list, 'da')
    local directory = helper.directory({})
    local quoted = helper.shell_quote(directory)
    helper.run('cp -r Makefile csrc data lua ' .. quoted)
    helper.run(('cp spec/fixtures/da.yaml %s/data/lang'):format(quoted))
    helper.run(
      ('cd %s && rm -f lua/incidentquotes/*.so && make -s tables CFLAGS=-O0'):format(quoted)
    )
    local _, errors, status = helper.run(('cd %s && make -s lua54 CFLAGS=-O0'):format(quoted))
    assert.are.equal(0, status, errors)
    helper.write(
      directory .. '/scan.lua',
      "package.cpath = './lua/?.so'\n"
        .. "package.path = arg[1] .. '/?.lua;./lua/?.lua;./lua/?/init.lua'\n"
        .. "local helper = require('spec.helper')\nlocal iq = require('incidentquotes')\n"
        .. "local list = helper.sentences(arg[1] .. '/spec/fixtures/da.txt')\n"
        .. "print(helper.read_sentences(iq.scan, list, 'da').speakers)\n"
    )
    local output, problem = helper.run(
      ('cd %s && %s scan.lua %s'):format(quoted, helper.lua54, helper.shell_quote(helper.root))
    )
    helper.remove(directory)
    assert.are.equal('', problem)
    assert.is_true(tonumber(output) >= 6, output)
    assert.is_true(before.speakers < tonumber(output), tostring(before.speakers))
  end)
end)
