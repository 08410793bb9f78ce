--- Quotations of two or three words of which one is another in the source: altered where the same person
--- says them, else found nowhere.

local helper = require('spec.helper')
local iq = require('incidentquotes')

local incident_file = [[
incidentquotes: 1
title: Answers
lang: %s
sources:
  - {id: wire, file: wire.txt}
copy:
  - file: story.txt
]]

--- What is said of the one quotation of a copy.
local function finding(language, source, copy)
  local directory = helper.directory({
    ['wire.txt'] = source .. '\n',
    ['story.txt'] = copy .. '\n',
    ['incident.yaml'] = incident_file:format(language),
  })
  local incident = assert(iq.open(directory .. '/incident.yaml'))
  local findings = assert(incident:check())
  incident:close()
  helper.remove(directory)
  assert.are.equal(1, #findings)
  return findings[1]
end

describe('a quotation of few words', function()
  local altered = {
    {
      'en',
      'Mayor Ann Reed promised answers “by Monday evening”.',
      'Mayor Ann Reed promised answers “by Tuesday evening”.',
    },
    {
      'en',
      'The boat was gone in “six minutes flat”, said skipper Tom Hale.',
      'The boat was gone in “nine minutes flat”, said skipper Tom Hale.',
    },
    {
      'en',
      'Skipper Tom Hale said there had been “thirty people aboard”.',
      'Skipper Tom Hale said there had been “forty people aboard”.',
    },
    {
      'de',
      'Bürgermeisterin Anna Reh will „bis Ende März“ Antworten geben.',
      'Bürgermeisterin Anna Reh will „bis Ende Mai“ Antworten geben.',
    },
    {
      'fr',
      'La maire Anne Roy promet des réponses « d’ici lundi soir ».',
      'La maire Anne Roy promet des réponses « d’ici mardi soir ».',
    },
    {
      'es',
      'La alcaldesa Ana Ruiz promete respuestas «antes del lunes».',
      'La alcaldesa Ana Ruiz promete respuestas «antes del martes».',
    },
    {
      'it',
      'La sindaca Anna Riva promette risposte «entro lunedì sera».',
      'La sindaca Anna Riva promette risposte «entro martedì sera».',
    },
    {
      'pl',
      'Burmistrz Anna Ryba obiecała odpowiedzi „do poniedziałku wieczorem”.',
      'Burmistrz Anna Ryba obiecała odpowiedzi „do wtorku wieczorem”.',
    },
    {
      'ru',
      'Мэр Анна Рыбина обещает назвать виновных «до вечера понедельника».',
      'Мэр Анна Рыбина обещает назвать виновных «до вечера вторника».',
    },
    {
      'pt',
      'A prefeita Ana Reis promete respostas “até segunda-feira à noite”.',
      'A prefeita Ana Reis promete respostas “até terça-feira à noite”.',
    },
    {
      'sv',
      'Kommunalrådet Anna Ros lovar svar ”före måndag kväll”.',
      'Kommunalrådet Anna Ros lovar svar ”före tisdag kväll”.',
    },
    {
      'tr',
      'Belediye Başkanı Ayşe Rona “pazartesi akşamına kadar” yanıt sözü verdi.',
      'Belediye Başkanı Ayşe Rona “salı akşamına kadar” yanıt sözü verdi.',
    },
    {
      'ru',
      'Мэр Анна Рыбина назвала это «чёрным днём города».',
      'Мэр Анна Рыбина назвала это «тяжёлым днём города».',
    },
    {
      'en',
      'Ann Reed said the ferry was “full of holes”.',
      'Ann Reed said the ferry was “full of rust”.',
    },
    {
      'en',
      'The boat was gone in “six minutes”, said skipper Tom Hale.',
      'The boat was gone in “nine minutes”, said skipper Tom Hale.',
    },
  }
  for _, case in ipairs(altered) do
    it('is altered: ' .. case[3], function()
      local found = finding(case[1], case[2], case[3])
      assert.are.same(
        { 'altered', 'IQ202', 'same' },
        { found.relation, found.code, found.attribution }
      )
      assert.are.equal(1, #found.edits)
    end)
  end

  local others = {
    {
      'en',
      'Mayor Ann Reed promised answers “by Monday evening”.',
      'Sergeant Tom Hale promised answers “by Tuesday evening”.',
    },
    {
      'en',
      'Mayor Ann Reed promised answers “by Monday evening”.',
      'The answers will come “by Tuesday evening”.',
    },
    {
      'en',
      'Mayor Ann Reed called it “a disgrace”.',
      'Mayor Ann Reed called it “a disaster”.',
    },
    {
      'de',
      'Bürgermeisterin Anna Reh nannte die Lage „sehr schwierig“.',
      'Bürgermeisterin Anna Reh nannte die Lage „sehr erfreulich“.',
    },
  }
  for _, case in ipairs(others) do
    it('is not found: ' .. case[3], function()
      local found = finding(case[1], case[2], case[3])
      assert.are.same({ 'not-found', 'IQ201' }, { found.relation, found.code })
      assert.are.equal(0, #found.edits)
    end)
  end
end)
