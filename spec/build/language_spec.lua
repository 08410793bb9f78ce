-- What a language needs: a file in data/lang and nothing else. The tool is built anew with one more.

local helper = require('spec.helper')
local iq = require('incidentquotes')

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
