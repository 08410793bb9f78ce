-- Who speaks, in news in Spanish, French, Italian and Portuguese: verbs without a subject, second words
-- for somebody, what the words around a quotation say of whose it is. The last quotation of each text is
-- asked for.

local iq = require('incidentquotes')
local speakers = require('spec.speakers_helper')

local last_of, name_of = speakers.last_of, speakers.name_of

local TOPICS = {
  {
    'es',
    'El comité de empresa',
    'El comité de empresa lo ve de otro modo. «Pedimos guantes en enero», denuncia en un comunicado.',
  },
  {
    'es',
    'El comité de empresa',
    'El comité de empresa lo ve de otro modo. «Pedimos guantes», denuncia en un comunicado, en '
      .. 'el que exige '
      .. '«respeto».',
  },
  {
    'es',
    'Elsa Barrios',
    'La jueza Elsa Barrios oyó al coronel Ramiro Funes.\n\nA la magistrada no le convenció. '
      .. '«Esperaré al informe», '
      .. 'dijo.',
  },
  {
    'es',
    'La hija del carpintero',
    'La hija del carpintero no quiere fotos. «Trabajaba de noche», cuenta. El carpintero, '
      .. 'insiste, «nunca bebió».',
  },
  {
    'es',
    'un tapicero del barrio',
    'Marta Cid calló. Quien habla es un tapicero del barrio, sin dar su nombre. «Todos lo '
      .. 'sabían», admite.',
  },
  {
    'es',
    'Ramiro Funes',
    'Lo encontró Ramiro Funes. «Me temblaban las rodillas», dijo al bajar.',
  },
  {
    'it',
    'Bice Lolli',
    'Bice Lolli è ricoverata con una gamba rotta. «Sentivo le voci», ha raccontato ai medici.',
  },
  {
    'fr',
    'Brun Frères',
    'Brun Frères répond par écrit. « La ligne était conforme », y lit-on.',
  },
  {
    'pt',
    'Dulce Neves',
    'Só há uma enfermeira. Chama-se Dulce Neves e não dorme. «Se houver um parto, faço eu», garante.',
  },
}

local SECOND_WORDS = {
  {
    'fr',
    'Lucie Morvan',
    'Sa mère, Lucie Morvan, ne dort plus. « On nous a appelés à midi », gronde cette lingère de Brest.',
  },
  {
    'pt',
    'Rita Moura',
    'O mestre Zé Falcato trouxe dois homens. A presidente da Câmara, Rita Moura, chorou. '
      .. '«Perdemos um dos nossos», '
      .. 'disse a autarca.',
  },
  {
    'it',
    'Nella Rossetti',
    'Il piano è piaciuto a pochi. «Una vergogna», lo bolla Nella Rossetti. Per la presidente '
      .. 'del Cai, «il bosco non '
      .. 'ha bisogno di padroni».',
  },
  {
    'it',
    'Gino',
    'Don Gino, che celebrava, ha visto tutto. «Mi mancava», sorride il parroco.',
  },
  {
    'pt',
    'Brandão',
    '«Vamos multar», disse o secretário Heitor Salgado. Já o deputado federal Delegado '
      .. 'Brandão (União) pediu o fecho. «É '
      .. 'uma bomba», discursou o parlamentar.',
  },
  {
    'fr',
    'Luc Vidal',
    'Le député (LR) Luc Vidal a quitté la salle. « Je reviendrai », a lancé le parlementaire.',
  },
  {
    'es',
    'Álvaro Cordón',
    'El teniente Álvaro Cordón dirigió la operación. «Nadie disparó», explicó el oficial.',
  },
  {
    'pt',
    'Rita Moura',
    'Rita Moura não pensou duas vezes. “Entrei na igreja”, conta a cabeleireira de Serra Branca.',
  },
  {
    'es',
    'Paqui Rueda',
    '«Van 47 robos», denuncia Paqui Rueda, secretaria de Asaja. La dirigente agraria exige «cámaras».',
  },
}

local SUBJECTS = {
  {
    'es',
    'El marino',
    'El marino negó que faltaran guardavidas y calificó de «infames» las versiones.',
  },
  {
    'fr',
    'la bourgmestre',
    '« Le fonds paiera », a assuré le ministre. Interrogée là-dessus, la bourgmestre se '
      .. 'montre sceptique : « '
      .. 'J’attends de voir. »',
  },
  {
    'it',
    'Comune',
    '«State in casa con le finestre chiuse»: è l’invito rivolto ai residenti dal Comune.',
  },
  {
    'pt',
    'Cleide Brito',
    '“Eu falei para ele esperar. Ele não quis”. Quem conta é Cleide Brito, de 47 anos.',
  },
  {
    'fr',
    'une source policière',
    'Leur récit est jugé « crucial » par une source policière.',
  },
  {
    'fr',
    'la mairie',
    'Luc Vidal est parti. À la mairie, on assure que le pont est « sous surveillance ».',
  },
  {
    'it',
    'la Coldiretti',
    "Per la Coldiretti, l'episodio è «la punta dell'iceberg».",
  },
  {
    'pt',
    'CP',
    'A CP desmente. «O colega esteve sempre em contacto», lê-se na resposta enviada a este jornal.',
  },
  {
    'es',
    'Hugo Villate',
    'Su director, el coronel (r) Hugo Villate, explicó que llovía. “Íbamos a ciegas”, reconoció.',
  },
  {
    'fr',
    'Jordan Viala',
    'La Poste promet un audit. Faux, rétorque le facteur Jordan Viala, qui tient les comptes '
      .. 'dans un carnet. « Ils '
      .. 'étaient quarante. »',
  },
  {
    'pt',
    'Ministério Público',
    'Em nota, o Ministério Público informou que vai apurar “todas as responsabilidades”.',
  },
  {
    'it',
    'sindacato',
    'La parete ha ceduto. Immediata la replica del sindacato: «Lo avevamo scritto».',
  },
  {
    'it',
    'Agnese De Bona',
    '«Abbiamo sentito un boato e poi il fiume». È il racconto di Agnese De Bona, che gestisce il rifugio.',
  },
  {
    'es',
    'El club',
    'El club recurrió. En el escrito sostiene que fue «un error» y pide «la repetición».',
  },
  {
    'fr',
    'Luc Vidal',
    'Luc Vidal, interrogé sur ce point, a parlé d’un « simple oubli ».',
  },
}

local function tells(title, cases)
  describe(title, function()
    for _, case in ipairs(cases) do
      it(('means %s (%s)'):format(case[2], case[1]), function()
        local quotation = last_of(case[1], case[3])
        assert.are.equal(case[2], name_of(quotation))
      end)
    end
  end)
end

tells('a verb without a subject', TOPICS)
tells('a second word for somebody', SECOND_WORDS)
tells('the sentence of a quotation', SUBJECTS)

describe('a wife', function()
  it('is nobody who was named', function()
    local text =
      'Lo ricorda Loretta Mei, oggi fornaia. La moglie è meno tenera: «Non ha pagato lui».'
    assert.are.equal('La moglie', name_of(last_of('it', text)))
  end)
end)

describe('somebody who says I', function()
  it('says what they tell that they have said', function()
    local text =
      'Odete Quaresma sorri. «A mãe estava em pânico e eu disse-lhe: "Passe-mo cá"», conta.'
    assert.are.equal('Odete Quaresma', name_of(last_of('pt', text)))
  end)
end)

describe('the network X', function()
  it('is no initial of a name', function()
    local text = 'La ministra Carla Ruiz lo lamentó. «Un abrazo», escribió en X. Horas '
      .. 'después fue al lugar. «Aquí '
      .. 'estamos», dijo.'
    assert.are.equal('Carla Ruiz', name_of(last_of('es', text)))
  end)
end)

describe('an elision before a guillemet', function()
  it('does not turn a text inside out', function()
    local text = '« On nous a tout pris », dit Paul Weber. Il parle d’un « fantôme '
      .. '».\n\nLui rêve d’« un vol sur '
      .. 'commande ».\n'
    local words = {}
    for _, quotation in ipairs(assert(iq.scan(text, { lang = 'fr' }))) do
      words[#words + 1] = quotation.text
    end
    assert.are.same({ 'On nous a tout pris', 'fantôme', 'un vol sur commande' }, words)
  end)
end)
