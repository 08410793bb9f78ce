--- Sentences whose numbers are about the same, and such as are not.

local M = {}

--- Language, two sentences, and the agreement of the one fact that they share.
M.pairs = {
  -- Intervals: only disjoint ones conflict.
  { 'en', 'At least eight people were hurt.', 'Nine people were injured.', 'compatible' },
  { 'en', 'At least eight people were hurt.', 'Seven people were injured.', 'conflict' },
  { 'en', 'No more than six people were hurt.', 'Seven people were injured.', 'conflict' },
  { 'en', 'More than six people were hurt.', 'Six people were injured.', 'conflict' },
  { 'en', 'Fewer than ten people died.', 'Nine people were killed.', 'compatible' },
  { 'en', 'About 40 people were injured.', 'Some 43 people were hurt.', 'compatible' },
  { 'en', 'Between six and eight people died.', 'Seven people were killed.', 'compatible' },
  { 'en', 'Six to eight people died.', 'Nine people were killed.', 'conflict' },
  { 'en', 'A dozen people were hurt.', 'Twelve people were injured.', 'agree' },
  { 'en', 'Two dozen were hurt.', 'The storm left 25 injured.', 'conflict' },
  { 'en', 'One person died.', 'The blast killed two people.', 'conflict' },
  { 'en', 'Twenty-one people died.', 'The blast killed 21.', 'agree' },
  {
    'en',
    'One hundred and six people were evacuated.',
    'Police evacuated 106 residents.',
    'agree',
  },
  -- Units and forms of numbers.
  {
    'en',
    'The siege of the bank lasted 15 minutes.',
    'The siege of the bank lasted a quarter of an hour.',
    'agree',
  },
  {
    'en',
    'The siege of the bank lasted half an hour.',
    'The siege of the bank lasted 45 minutes.',
    'conflict',
  },
  {
    'en',
    'The walkway fell 30ft into the harbour.',
    'The walkway fell nine metres into the harbour.',
    'agree',
  },
  {
    'en',
    'Repairs to the bridge will cost $5m.',
    'Repairs to the bridge will cost 6 million dollars.',
    'conflict',
  },
  {
    'en',
    'The gate failed at 7.40am on Tuesday.',
    'On Tuesday the gate failed at 19:40.',
    'conflict',
  },
  { 'en', 'The gate failed at 7.40 p.m.', 'The gate failed at 19:40.', 'agree' },
  {
    'de',
    'Die Halle kostete 1,5 Mio. Euro.',
    'Die Halle kostete 1.500.000 Euro.',
    'agree',
  },
  { 'de', 'Siebenundvierzig Menschen starben.', 'Es gab 47 Tote.', 'agree' },
  { 'de', 'Mindestens acht Menschen wurden verletzt.', 'Neun Verletzte gab es.', 'compatible' },
  { 'de', 'Der Zug entgleiste um 6.43 Uhr.', 'Um 6:34 Uhr entgleiste der Zug.', 'conflict' },
  {
    'de',
    'Eine 47-jährige Frau starb.',
    'Bei dem Brand starb eine Frau (74).',
    'conflict',
  },
  {
    'fr',
    'Au moins huit personnes ont été blessées.',
    'On compte neuf blessés.',
    'compatible',
  },
  { 'fr', 'Soixante-douze personnes sont mortes.', 'Il y a 72 morts.', 'agree' },
  { 'fr', 'Une dizaine de personnes sont mortes.', 'Il y a 30 morts.', 'conflict' },
  {
    'fr',
    'Le pont a coûté 1 200 000 euros.',
    'Le pont a coûté 1,3 million d’euros.',
    'conflict',
  },
  { 'es', 'Murieron treinta y siete personas.', 'Hubo 73 muertos.', 'conflict' },
  { 'es', 'Hay al menos ocho heridos.', 'Nueve personas resultaron heridas.', 'compatible' },
  {
    'es',
    'El corte de luz duró catorce horas y media.',
    'El corte de luz duró 15 horas.',
    'conflict',
  },
  {
    'es',
    'Lo vio Wilmer Paz, enfermero de 39 años. Wilmer Paz corrió.',
    'Wilmer Paz, de 29 años, lo vio.',
    'conflict',
  },
  { 'it', 'I morti sono almeno otto.', 'Sono morte nove persone.', 'compatible' },
  { 'it', 'Trentadue persone sono rimaste ferite.', 'Ci sono 23 feriti.', 'conflict' },
  { 'pt', 'Pelo menos oito pessoas morreram.', 'Há sete mortos.', 'conflict' },
  { 'pt', 'Vinte e uma pessoas ficaram feridas.', 'Houve 21 feridos.', 'agree' },
  {
    'ru',
    'Погибли не менее восьми человек.',
    'Девять погибших.',
    'compatible',
  },
  {
    'ru',
    'Пострадали двадцать два человека.',
    'Пострадали 32 человека.',
    'conflict',
  },
  { 'ru', 'Двое погибли.', 'Погибли три человека.', 'conflict' },
  {
    'ru',
    'Катер шёл к мосту минут пятнадцать.',
    'Катер шёл к мосту семь минут.',
    'conflict',
  },
  { 'pl', 'Zginęło co najmniej osiem osób.', 'Zginęło dziewięć osób.', 'compatible' },
  { 'pl', 'Rannych zostało dwadzieścia trzy osoby.', 'Jest 32 rannych.', 'conflict' },
  { 'sv', 'Minst åtta personer skadades.', 'Sju personer skadades.', 'conflict' },
  { 'sv', 'Tjugofem människor dog.', 'Olyckan krävde 25 dödsoffer.', 'agree' },
  { 'tr', 'En az sekiz kişi öldü.', 'Dokuz kişi öldü.', 'compatible' },
  { 'tr', 'Yirmi üç kişi yaralandı.', '32 kişi yaralandı.', 'conflict' },
  { 'nl', 'Minstens acht mensen raakten gewond.', 'Er zijn zeven gewonden.', 'conflict' },
  { 'nl', 'Eenentwintig mensen zijn omgekomen.', 'Er vielen 21 doden.', 'agree' },
  -- A verb behind a number is not what it counts.
  { 'it', 'Sette risultano dispersi.', 'I dispersi sono otto.', 'conflict' },
  { 'pl', '24 zostały ranne.', 'Rannych jest 27.', 'conflict' },
  { 'sv', 'Fyra saknas.', 'Sex personer saknas.', 'conflict' },
  { 'en', 'Nine remain missing.', 'Eight people are missing.', 'conflict' },
  -- Shortly after a time is a while behind it.
  {
    'it',
    'La nave affondò poco dopo le 2.45.',
    'La nave affondò alle 2.55.',
    'compatible',
  },
  {
    'de',
    'Kurz nach 8 Uhr stürzte der Kran ein.',
    'Um 7.40 Uhr stürzte der Kran ein.',
    'conflict',
  },
  -- Others than the dead are all the hurt.
  { 'en', 'Two people died. Nine others were hurt.', 'Seven people were hurt.', 'conflict' },
  -- Two words for one kind of thing.
  {
    'de',
    'Drei Autos verbrannten auf dem Parkdeck.',
    'Fünf Fahrzeuge verbrannten auf dem Parkdeck.',
    'conflict',
  },
  {
    'it',
    'La frana ha sepolto 18 automobili.',
    'La frana ha sepolto 81 autovetture.',
    'conflict',
  },
  -- A large number in another order is hardly another number.
  {
    'en',
    '146 people had to be fetched from the cabins.',
    '164 guests were lifted out of the cabins.',
    'conflict',
  },
  -- The only ones of their kind in both texts
  {
    'fr',
    'Le feu a détruit un immeuble de cinq étages.',
    'L’immeuble de six étages a brûlé.',
    'conflict',
  },
  {
    'de',
    'Nach dem Brand wurden 190 Anwohner evakuiert.',
    'Wegen des Brandes sind 210 Menschen evakuiert.',
    'conflict',
  },
  -- A list, a table
  { 'en', 'Fatalities: 5.', 'Six people died.', 'conflict' },
  {
    'en',
    'At the burning mill firefighters: 120.',
    'At the burning mill were 140 firefighters.',
    'conflict',
  },
  -- Diacritics make no other person.
  { 'en', 'Efraín Ocaña, 38, ran.', 'Efrain Ocana, 33, ran.', 'conflict' },
  -- More than one word may say who died.
  { 'pl', 'Nie żyje pięć osób.', 'Zginęły cztery osoby.', 'conflict' },
  { 'es', 'Cuatro personas perdieron la vida.', 'Hubo cinco muertos.', 'conflict' },
  -- What somebody “has” in years, or is.
  { 'en', 'Tom Ashdown, who was 46, sang.', 'Tom Ashdown, 44, sang.', 'conflict' },
  { 'fr', 'Luc Morvan parle. Il a 59 ans.', 'Luc Morvan, 57 ans, parle.', 'conflict' },
  {
    'es',
    'Habla Luis Ortega. Tiene 61 años.',
    'Luis Ortega, de 16 años, habla.',
    'conflict',
  },
  -- The hours of the night; what a label says is at that time.
  { 'it', 'La piena arrivò alle 3.10 di notte.', 'La piena arrivò alle 3.10.', 'agree' },
  { 'it', 'La piena arrivò alle 11 di notte.', 'La piena arrivò alle 23.10.', 'conflict' },
  { 'sv', 'Larm: 07.15', 'Larmet kom klockan 7.40.', 'conflict' },
  { 'en', 'First call: 21:42', 'The fire began at 9.42pm.', 'agree' },
  { 'en', 'Time of call: 02:14', 'The alarm was raised at 2.24am.', 'conflict' },
  -- Millions of something.
  {
    'it',
    'Il governo ha stanziato sei milioni di euro.',
    'Lo Stato ha stanziato 16 milioni di euro.',
    'conflict',
  },
  -- Who is counted may stand before a comma, and what befell them in more than one word.
  { 'it', 'I morti, alla fine, sono nove.', 'Ci sono quattro morti.', 'conflict' },
  { 'en', 'By night the toll stood at six.', 'Five people died.', 'conflict' },
  { 'fr', 'Deux habitants manquent à l’appel.', 'Il y a quatre disparus.', 'conflict' },
  {
    'ru',
    'Ищут четверых.',
    'Шестеро числятся пропавшими.',
    'conflict',
  },
  { 'en', 'One man is still missing.', 'Two people are missing.', 'conflict' },
  { 'en', 'Two people are dead and 31 were treated.', 'Three people died.', 'conflict' },
  -- Ages above a report, of a first name, in one word.
  {
    'en',
    'Guard, 61, saves toddler in car park fire\n\nTom Pell, 61, ran. Tom Pell fell.',
    'Tom Pell, 63, ran. Tom Pell fell.',
    'conflict',
  },
  { 'sv', 'Gunvor, 77, sprang. Gunvor Pell föll.', 'Gunvor Pell, 76 år, föll.', 'conflict' },
  {
    'it',
    'Tra i morti una 25enne.',
    'Tra i morti una donna di 52 anni di Biella.',
    'conflict',
  },
  -- The only ones of these things in both texts, whatever is said of them.
  { 'en', 'Fourteen fire engines came.', 'Appliances: 16', 'conflict' },
  { 'en', 'Nine caravans fell on to the beach.', 'Eight caravans were lost.', 'conflict' },
  { 'en', 'The six-storey mill burned.', 'A block of seven storeys was lost.', 'conflict' },
  { 'pl', 'Zderzyły się 43 pojazdy.', 'Ponad 50 rozbitych aut.', 'conflict' },
  { 'en', 'It was built in 2019 for £5.4m.', 'The hall was built for £4.5 million.', 'conflict' },
  { 'es', 'El puente se abrió en 2011.', 'El puente fue abierto en 2013.', 'conflict' },
  -- Blanks before a colon, in a time of day, behind a sign of money.
  { 'fr', 'Blessés : 21', 'Dix-neuf personnes ont été blessées.', 'conflict' },
  { 'fr', 'Le choc a eu lieu à 22 h 18, rue Haute.', 'Le choc a eu lieu à 22h38.', 'conflict' },
  { 'pt', 'O seguro cobre R$ 300 mil.', 'O seguro cobre R$ 500 mil.', 'conflict' },
  { 'pt', 'Queda mata três em Porto Bento', 'Duas pessoas morreram.', 'conflict' },
  {
    'pt',
    'A mulher que morreu tinha 16 anos.',
    'Uma mulher de 61 anos morreu no local.',
    'conflict',
  },
  { 'sv', 'Ombord: 31', 'Bussen hade 28 passagerare.', 'conflict' },
  -- A name that is misspelt is the same person's.
  { 'pl', 'Danuta Sroka, 39 lat, biegła.', 'Danuta Srocka, 36 lat, biegła.', 'conflict' },
  -- No blanks between words.
  {
    'ja',
    '県警によると、3人が死亡した。',
    '死者は4人となった。',
    'conflict',
  },
  { 'ja', 'けが人は5人だった。', '15人が重軽傷を負った。', 'conflict' },
  {
    'ja',
    '少なくとも20人がけがをした。',
    'けが人は25人だった。',
    'compatible',
  },
  { 'ja', '負傷者は20人以上に上る。', 'けが人は15人だった。', 'conflict' },
  {
    'ja',
    '会社員の三浦翔太さん（28）は逃げた。',
    '三浦翔太さん（29）は話した。',
    'conflict',
  },
  {
    'ja',
    '7日午前6時40分、天井板が落ちた。',
    '8日午後6時40分、天井板が落ちた。',
    'conflict',
  },
  {
    'ja',
    '電車は3時間半止まった。',
    '電車は2時間止まった。',
    'conflict',
  },
}

--- Sentences that speak of different things: they share no fact.
M.strangers = {
  { 'en', 'The gunman was hit by 11 police rounds.', 'The ambassador was shot nine times.' },
  { 'en', 'Eight people died.', 'Nine people were injured.' },
  { 'en', 'Nine of them were seriously injured.', 'Eleven people were injured.' },
  { 'en', 'Another three people were hurt.', 'Seven people were hurt.' },
  { 'en', 'Anna Pell, 58, ran. Anna Pell fell.', 'Tom Pell, 31, ran. Tom Pell fell.' },
  {
    'en',
    'Gunman Max Orr shot dead 62-year-old Tom Pell. Max Orr ran. Tom Pell fell.',
    'Max Orr, 22, ran. Max Orr hid.',
  },
  { 'en', 'In 2019 six people were rescued there.', 'Eleven people were rescued.' },
  { 'en', 'The bus was doing 40 mph.', 'Forty sheep were grazing.' },
  { 'en', 'He was born in 1968.', 'The hall holds 1,974 guests.' },
  { 'de', 'Acht Menschen starben.', 'Neun Menschen wurden verletzt.' },
  { 'de', 'Die Strecke ist 12 Kilometer lang.', 'Der Einsatz dauerte 12 Minuten.' },
  { 'es', '«Fueron 40 segundos», dijo ella.', '«Me parecieron 40 años», dijo ella.' },
  { 'fr', 'Huit personnes sont mortes.', 'Neuf personnes ont été arrêtées.' },
  { 'es', 'Ocho personas murieron.', 'Nueve personas fueron detenidas.' },
  {
    'ru',
    'Погибли восемь человек.',
    'Задержаны девять человек.',
  },
  { 'pl', 'Zginęło osiem osób.', 'Zatrzymano dziewięć osób.' },
  -- A hill is no death, a president no prisoner.
  { 'pt', 'Vinte passageiros subiram o morro.', 'Morreram 14 pessoas.' },
  { 'pt', 'O presidente falou a seis pessoas.', 'Oito pessoas foram presas.' },
  -- “My” is no million, and “in” behind a word is no inch.
  { 'it', 'Mio zio correva.', 'Mio zio correva.' },
  { 'it', 'Ne restano cinque in coda.', 'Ne restano cinque in coda.' },
  -- What is asked or denied is not told.
  { 'en', 'Were three people killed?', 'Two people were killed.' },
  { 'de', 'Es gab nicht elf Verletzte.', 'Es gab neun Verletzte.' },
  -- When an entry was written is not when it happened.
  {
    'en',
    '18:05 – The ferry burned off the harbour.',
    'The ferry burned at 2:45 off the harbour.',
  },
  -- Another occasion.
  { 'en', 'Last year seven people were hurt there.', 'Nine people were hurt.' },
  { 'en', 'In May 2019 seven people were hurt there.', 'Nine people were hurt.' },
  {
    'fr',
    'Il y a cinq ans, sept personnes avaient été blessées.',
    'Neuf personnes ont été blessées.',
  },
  { 'pl', 'W ubiegłym roku zginęło siedem osób.', 'Zginęły cztery osoby.' },
  -- Sums and places
  { 'en', 'The firm paid a fine of 240,000 euros.', 'The firm paid 500 euros.' },
  { 'en', 'They were taken to five hospitals.', 'Nine people were taken to hospital.' },
  { 'fr', 'Il a 20 ans de métier.', 'Luc Morvan, 57 ans, parle.' },
  { 'es', 'Luis Ortega tiene 25 años de guía.', 'Luis Ortega, de 52 años, habla.' },
  -- Nobody's wife is one man; nor are countries counties.
  { 'en', 'One man told how his wife died.', 'Two people died.' },
  { 'en', 'The four countries signed.', 'Rain fell in three counties.' },
  { 'en', 'Two dogs barked.', 'Nine dogs were sold.' },
  { 'en', 'The fire broke out at 9.24pm.', 'Trains were stopped at 4.10pm.' },
  { 'en', 'At least 14 passengers were on the walkway.', 'The ferry had 212 passengers aboard.' },
  { 'ja', '県警は8日に発表した。', '板は7日に落ちた。' },
  { 'ja', '3人が死亡した。', '5人がけがをした。' },
}

return M
