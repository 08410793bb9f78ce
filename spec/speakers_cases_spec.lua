-- Who speaks where nouns and names have cases, where turns stand inside paragraphs, and where the sentence
-- before or behind a quotation names the speaker. The last quotation of each text is asked for.

local iq = require('incidentquotes')
local speakers = require('spec.speakers_helper')

local last_of, name_of = speakers.last_of, speakers.name_of

--- What is shown, the language, who speaks, the text.
local MEANT = {
  {
    'a place before a name is no part of it',
    'ru',
    'Софья Лядова',
    'Мэр Верхоречья Софья Лядова приехала ночью. «Завалы разберут к утру», — обещает градоначальница.',
  },
  {
    'a role in another case is the role',
    'ru',
    'Илья Громов',
    'С директором завода Ильёй Громовым мы встретились у ворот. «Печь цела», — сказал директор.',
  },
  {
    'a preposition may stand between a role and its name',
    'ru',
    'Лев Суханов',
    'По мнению эксперта по снежным лавинам Льва Суханова, склон опасен. «Снег мокрый», — говорит эксперт.',
  },
  {
    'an object in another case is no subject',
    'ru',
    'Рустам Ганеев',
    'Лев Суханов приехал вечером. Суханова поддержал и депутат Рустам Ганеев: «Закрыть надо всё».',
  },
  {
    'what a role is of may say which one',
    'ru',
    'Иван Бадьин',
    'Директор ушёл. Отец другого пострадавшего, сварщик Иван Бадьин, ждёт у ворот. «Жду», — говорит мужчина.',
  },
  {
    'whose words are spoken of does not speak',
    'ru',
    'Нина Тулина',
    '«Писали», — сказала Мария Веденина.\n\nЕё слова подтверждает завхоз Нина Тулина. «Сама носила», — '
      .. 'рассказала женщина.',
  },
  {
    'a ministry is the office that was named',
    'ru',
    'прокуратура',
    'Проверку начала прокуратура. «Изъяты журналы», — уточнили в ведомстве.',
  },
  {
    'whom a source is said to be is the source',
    'ru',
    'Источник в порту',
    'Источник в порту рассказал агентству об аварии. «Трос лопнул ночью», — сообщил собеседник.',
  },
  {
    'a friend has another case than whose friend he is',
    'ru',
    'Денис',
    'Спас детей студент Пётр Кузин. Друг Петра, первокурсник Денис, добавляет: «Он нырял».',
  },
  {
    'what stands between a role and its name depends on the role',
    'pl',
    'Marek Olcha',
    'Poinformował o tym rzecznik dolińskich strażaków mł. bryg. Marek Olcha. „Gasimy” – przekazał PAP '
      .. 'rzecznik.',
  },
  {
    'an outlet in capitals is no part of a name',
    'pl',
    'Joanna Wrzos',
    'Jak powiedziała PAP Joanna Wrzos z policji, było cicho. „Nikt nie krzyczał” – dodała policjantka.',
  },
  {
    'a first name in another case means whoever has it',
    'pl',
    'Krystyna Maj',
    'Tu mieszka Krystyna Maj, nauczycielka. Dom pani Krystyny stoi przy torach.\n\n– Huknęło – mówi.',
  },
  {
    'somebody who is brought in as an object is who a second word means',
    'pl',
    'Krzysztof Maciej',
    '„Jest czysto” – mówi prezes Robert Hala.\n\nNie przekonuje to Krzysztofa Macieja, toksykologa. Ekspert '
      .. 'uważa, że raport „pomija połowę”.',
  },
  {
    'a place that opens a paragraph is not meant by a word for a person',
    'pl',
    'Barbara Gołda',
    'Stary Rudnik, dwa kilometry od wysypiska. W sklepie Barbary Gołdy zabrakło wody.\n\n– Lepiej mieć – '
      .. 'przyznaje sklepikarka.',
  },
  {
    'a preposition of a relative pronoun is not that of the subject',
    'pl',
    'gmina',
    'Dyrektor Renata Kuban pokazuje pisma, na które gmina odpowiadała, że „środki będą”.',
  },
  {
    'one of several is no object',
    'pl',
    'jedna z internautek',
    'Mieszkańcy czekają. „Myślami to wy byliście przy kasie” – napisała jedna z internautek.',
  },
  {
    'what stands before “and” is a part of the office',
    'tr',
    'Rıza Tanyel',
    'Aile ve Gençlik Bakanı Rıza Tanyel, paylaşımında, "Evlatlarımız emin ellerde" dedi.',
  },
  {
    'whoever is told to have said something has the genitive',
    'tr',
    'Ayhan Bilge',
    'Müdür Ayhan Bilge gözaltına alındı. Bilge\'nin ifadesinde "Denetim benim işim değil" dediği öğrenildi.',
  },
  {
    'an office with an ending is named without it',
    'tr',
    'Kıyı Güvenliği Genel Müdürlüğü',
    'Kıyı Güvenliği Genel Müdürlüğünden yapılan açıklamada "Bölgeye bir bot gönderildi" denildi.',
  },
  {
    'an object behind the verb does not speak',
    'tr',
    'Nurten Akın',
    'Milletvekili Nurten Akın ocağı gezdi. "Bu bir kaza değil" diyerek hükümete tepki gösterdi.',
  },
  {
    'a second word that opens a paragraph means whoever has spoken',
    'tr',
    'Elif Koca',
    'Öğrenci Elif Koca anlattı: "Sıra vardı."\n\nGenç kız, telefonun açılmadığını söylüyor. "Kapıyı biz '
      .. 'açtık" diyor.',
  },
  {
    'the sentence before tells whom it is about',
    'ja',
    '西田久美',
    '旅館の女将、西田久美さんは深々と頭を下げた。「ご迷惑をおかけしました」',
  },
  {
    'the sentence behind takes the words up',
    'ja',
    '中田亮',
    '「地盤は緩んでいた」。そう指摘するのは、東都大学の中田亮教授だ。',
  },
  {
    'a body behind a name is an object',
    'ar',
    'سمير الخطيب',
    'اتهم المدير سمير الخطيب البلدية بالإهمال، وأوضح أن الشبكة "لم تتم صيانتها".',
  },
}

describe('in a language with cases', function()
  for _, case in ipairs(MEANT) do
    it(case[1] .. ' (' .. case[2] .. ')', function()
      assert.are.equal(case[3], name_of(last_of(case[2], case[4])))
    end)
  end
end)

describe('a title in marks', function()
  it('parts no verb from its subject', function()
    local text = 'Winny jest Jerzy Tomala. „Przesłuchaliśmy sześć osób” – mówi „Głosowi Doliny” prokurator '
      .. 'Hanna Lis. Śledztwo trwa.'
    local quotations = assert(iq.scan(text, { lang = 'pl' }))
    assert.are.equal('title', quotations[2].kind)
    assert.are.equal('Hanna Lis', name_of(quotations[1]))
  end)
end)

describe('a turn inside a paragraph', function()
  it('begins behind a full stop, where others are near', function()
    local text =
      'Szyby wyleciały. – Tu stał kredens po mamie – mówi Anna Lis.\n\n– Huknęło – dodaje.\n'
    local quotations = assert(iq.scan(text, { lang = 'pl' }))
    assert.are.equal(2, #quotations)
    assert.are.equal('Tu stał kredens po mamie', quotations[1].text)
    assert.are.equal('Anna Lis', name_of(quotations[1]))
  end)

  it('ends before the narration behind its attribution', function()
    local text =
      '– Mam cały segregator odpowiedzi – mówi Anna Lis. Segregator ocalał. Stoi w sieni.\n'
    local quotations = assert(iq.scan(text, { lang = 'pl' }))
    assert.are.equal('Mam cały segregator odpowiedzi', quotations[1].text)
  end)

  it('is none without an attribution', function()
    local text = 'Wynik był jasny. – Tak to wygląda.\n\n– Huknęło – dodaje Anna Lis.\n'
    assert.are.equal(1, #assert(iq.scan(text, { lang = 'pl' })))
  end)
end)
