-- Interviews whose answers are quotations and whose questions are not: what stands between two answers is
-- the interviewer's, whomever it tells of.

local iq = require('incidentquotes')

local INTERVIEWS = {
  en = {
    guest = 'Orla Quill',
    text = [[
Orla Quill: “I signed it, and I would not sign it again”

By Tom Wray

Ms Quill, what did you see that night?

“Water, up to the third step. I told the pilots to cut the ropes.”

Were they paid to wait?

“Nobody was paid. Ask the board.”

The mayor says that you were warned twice.

“Abel Gask says many things. I was on the quay and he was not.”

And the tables?

“They were wrong by an hour. They still are.”

The union wants your resignation.

“Then they will have to ask for it to my face.”
]],
  },
  de = {
    guest = 'Rita Moll',
    text = [[
Rita Moll: „Ich habe unterschrieben, und ich bereue es“

Frau Moll, was haben Sie in jener Nacht gesehen?

„Wasser bis zur dritten Stufe. Ich ließ die Leinen kappen.“

Wurden die Lotsen bezahlt?

„Niemand wurde bezahlt.“

Bürgermeister Karl Auer sagt, Sie seien gewarnt worden.

„Herr Auer sagt vieles. Ich stand am Kai, er nicht.“

Und die Tafeln?

„Die gingen eine Stunde falsch.“
]],
  },
  it = {
    guest = 'Pietro Sala',
    text = [[
Pietro Sala: «Ho firmato io, e non firmerei più»

Sala, che cosa ha visto quella notte?

«L'acqua al terzo gradino. Ho fatto tagliare le cime».

I piloti erano pagati?

«Nessuno era pagato».

La sindaca Anna Rossi sostiene che lei era stato avvertito.

«La sindaca dice tante cose. Io ero sul molo, lei no».

E le tavole?

«Sbagliavano di un'ora».
]],
  },
  fr = {
    guest = 'Odile Kerven',
    text = [[
Odile Kerven : « J'ai signé, et je ne signerais plus »

Odile Kerven, qu'avez-vous vu cette nuit-là ?

« De l'eau jusqu'à la troisième marche. »

Les pilotes étaient-ils payés ?

« Personne n'était payé. »

Le maire Luc Vidal affirme que vous étiez prévenue.

« Le maire affirme beaucoup de choses. »

Et les tables ?

« Elles se trompaient d'une heure. »
]],
  },
}

INTERVIEWS.pl = {
  guest = 'Jan Sowa',
  text = [[
„Zalałem tor”

Toromistrz po raz pierwszy mówi o tamtej nocy. Z Janem Sową rozmawia Anna Duda

Umówiliśmy się na działce. Kapitan Piotr Kot nie chciał przyjść.

Kto zalał tor?

– Ja. Tymi rękami.

Sam pan na to wpadł?

– Zadzwonił telefon.

Mógł pan odmówić.

– Mogłem. I pan może.

Co dalej z torem?

– Wyschnie. Tor zawsze wyschnie.
]],
}

describe('interviews', function()
  for lang, interview in pairs(INTERVIEWS) do
    it('have one guest who answers: ' .. lang, function()
      local quotations = assert(iq.scan(interview.text, { lang = lang }))
      assert.is_true(#quotations > 4)
      for _, quotation in ipairs(quotations) do
        assert.equal(interview.guest, quotation.speaker.name, quotation.text)
      end
    end)
  end

  it('are not what a report with one question is', function()
    local text = 'Orla Quill ran. “It was dark,” she said.\n\nWhy did nobody call?\n\n“We had no '
      .. 'line.”\n\nThe mayor, Abel Gask, came at noon.\n\n“I am sorry,” he said.\n'
    local quotations = assert(iq.scan(text, { lang = 'en' }))
    assert.equal('Abel Gask', quotations[3].speaker.name)
  end)
end)
