--- Ordinary sentences of ten languages whose numbers contradict each other: language, two sentences.

return {
  { 'en', 'The driver, Ann Lee, was 36.', 'Ann Lee was 63 and lived alone.' },
  { 'de', 'Die Fahrerin Anna Lenz war 36.', 'Anna Lenz, 63, lebte allein.' },
  {
    'fr',
    'La conductrice, Anne Leroy, avait 36 ans.',
    'Anne Leroy, 63 ans, vivait seule.',
  },
  {
    'es',
    'La conductora, Ana León, tenía 36 años.',
    'Ana León, de 63 años, vivía sola.',
  },
  {
    'it',
    'La conducente, Anna Leone, aveva 36 anni.',
    'Anna Leone, 63 anni, viveva sola.',
  },
  {
    'pt',
    'A motorista, Ana Leal, tinha 36 anos.',
    'Ana Leal, de 63 anos, vivia sozinha.',
  },
  { 'sv', 'Föraren Anna Lind var 36 år.', 'Anna Lind, 63, bodde ensam.' },
  { 'pl', 'Anna Leśna miała 36 lat.', '63-letnia Anna Leśna mieszkała sama.' },
  {
    'tr',
    'Ayla Lale 36 yaşındaydı.',
    '63 yaşındaki Ayla Lale yalnız yaşıyordu.',
  },
  {
    'en',
    'The wreckage stretched for half a mile along the road.',
    'The wreckage stretched for a quarter of a mile along the road.',
  },
  {
    'de',
    'Die Trümmer lagen auf einem halben Kilometer entlang der Straße.',
    'Die Trümmer lagen auf zwei Kilometern entlang der Straße.',
  },
  {
    'fr',
    'La coupure a duré une demi-heure dans le quartier.',
    'La coupure a duré deux heures dans le quartier.',
  },
  {
    'es',
    'El corte duró media hora en el barrio.',
    'El corte duró dos horas en el barrio.',
  },
  {
    'it',
    "Il blackout è durato mezz'ora nel quartiere.",
    'Il blackout è durato due ore nel quartiere.',
  },
  {
    'pt',
    'O corte durou meia hora no bairro.',
    'O corte durou duas horas no bairro.',
  },
  {
    'sv',
    'Avbrottet varade en halvtimme i kvarteret.',
    'Avbrottet varade två timmar i kvarteret.',
  },
  {
    'ru',
    'Отключение длилось полчаса в квартале.',
    'Отключение длилось два часа в квартале.',
  },
  {
    'pl',
    'Awaria trwała pół godziny na osiedlu.',
    'Awaria trwała dwie godziny na osiedlu.',
  },
  {
    'tr',
    'Kesinti mahallede yarım saat sürdü.',
    'Kesinti mahallede iki saat sürdü.',
  },
  {
    'de',
    'Rund dreißig Menschen wurden bei dem Brand verletzt.',
    'Fünfzig Menschen wurden bei dem Brand verletzt.',
  },
  {
    'fr',
    "Une trentaine de personnes ont été blessées dans l'incendie.",
    "Cinquante personnes ont été blessées dans l'incendie.",
  },
  {
    'es',
    'Una treintena de personas resultaron heridas en el incendio.',
    'Cincuenta personas resultaron heridas en el incendio.',
  },
  {
    'it',
    'Una trentina di persone sono rimaste ferite nell’incendio.',
    'Cinquanta persone sono rimaste ferite nell’incendio.',
  },
  {
    'pt',
    'Cerca de três dezenas de pessoas ficaram feridas no incêndio.',
    'Cinquenta pessoas ficaram feridas no incêndio.',
  },
  {
    'sv',
    'Ett trettiotal personer skadades i branden.',
    'Femtio personer skadades i branden.',
  },
  {
    'ru',
    'Около трёх десятков человек пострадали при пожаре.',
    'Пятьдесят человек пострадали при пожаре.',
  },
  {
    'pl',
    'Około trzydziestu osób zostało rannych w pożarze.',
    'Pięćdziesiąt osób zostało rannych w pożarze.',
  },
  {
    'tr',
    'Yangında otuz kadar kişi yaralandı.',
    'Yangında elli kişi yaralandı.',
  },
  {
    'en',
    'Thirty-one people were hurt, 16 of them children.',
    'Nineteen of the injured are children.',
  },
  {
    'de',
    '31 Menschen wurden verletzt, 16 davon Kinder.',
    'Neunzehn der Verletzten sind Kinder.',
  },
  {
    'fr',
    'Trente et une personnes ont été blessées, dont 16 enfants.',
    'Dix-neuf des blessés sont des enfants.',
  },
  {
    'es',
    'Treinta y una personas resultaron heridas, 16 de ellas niños.',
    'Diecinueve de los heridos son niños.',
  },
  {
    'it',
    'Trentuno persone sono rimaste ferite, 16 delle quali bambini.',
    'Diciannove dei feriti sono bambini.',
  },
  {
    'pt',
    'Trinta e uma pessoas ficaram feridas, 16 delas crianças.',
    'Dezanove dos feridos são crianças.',
  },
  { 'sv', '31 personer skadades, 16 av dem barn.', 'Nitton av de skadade är barn.' },
  {
    'ru',
    'Пострадал 31 человек, из них 16 детей.',
    'Девятнадцать пострадавших — дети.',
  },
  {
    'pl',
    'Rannych zostało 31 osób, w tym 16 dzieci.',
    'Dziewiętnaścioro rannych to dzieci.',
  },
  {
    'tr',
    '31 kişi yaralandı, bunların 16’sı çocuk.',
    'Yaralıların 19’u çocuk.',
  },
  { 'en', 'The alarm was raised at 10.12am.', 'The alarm was raised at 10.21am.' },
  { 'de', 'Der Alarm ging um 10.12 Uhr ein.', 'Der Alarm ging um 10.21 Uhr ein.' },
  {
    'fr',
    "L'alerte a été donnée à 10 h 12.",
    "L'alerte a été donnée à 10h21.",
  },
  { 'es', 'La alarma sonó a las 10.12.', 'La alarma sonó a las 10:21 horas.' },
  {
    'it',
    "L'allarme è scattato alle 10.12.",
    "L'allarme è scattato alle ore 10:21.",
  },
  { 'pt', 'O alarme soou às 10h12.', 'O alarme soou às 10h21.' },
  { 'sv', 'Larmet kom klockan 10.12.', 'Larmet kom klockan 10.21.' },
  {
    'ru',
    'Сигнал поступил в 10:12.',
    'Сигнал поступил в 10 часов 21 минуту.',
  },
  { 'pl', 'Alarm podniesiono o godz. 10.12.', 'Alarm podniesiono o 10.21.' },
  { 'tr', 'Alarm saat 10.12’de geldi.', 'Alarm saat 10.21’de geldi.' },
  {
    'en',
    'Seven people were taken to hospital.',
    'Nine people are being treated in hospital.',
  },
  {
    'de',
    'Sieben Menschen wurden ins Krankenhaus gebracht.',
    'Neun Menschen werden im Krankenhaus behandelt.',
  },
  {
    'fr',
    'Sept personnes ont été hospitalisées.',
    "Neuf personnes ont été transportées à l'hôpital.",
  },
  {
    'es',
    'Siete personas fueron hospitalizadas.',
    'Nueve personas fueron trasladadas al hospital.',
  },
  {
    'it',
    'Sette persone sono state ricoverate.',
    'Nove persone sono state portate in ospedale.',
  },
  {
    'pt',
    'Sete pessoas foram hospitalizadas.',
    'Nove pessoas foram levadas para o hospital.',
  },
  { 'sv', 'Sju personer fördes till sjukhus.', 'Nio personer vårdas på sjukhus.' },
  {
    'ru',
    'Семь человек госпитализированы.',
    'В больницу доставлены девять человек.',
  },
  {
    'pl',
    'Siedem osób trafiło do szpitala.',
    'Do szpitala przewieziono dziewięć osób.',
  },
  {
    'tr',
    'Yedi kişi hastaneye kaldırıldı.',
    'Hastanede dokuz kişi tedavi görüyor.',
  },
  {
    'en',
    'Police arrested two suspects on Friday.',
    'Three people were arrested on Friday.',
  },
  {
    'fr',
    'La police a interpellé deux suspects vendredi.',
    'Trois personnes ont été arrêtées vendredi.',
  },
  {
    'es',
    'La policía detuvo a dos sospechosos el viernes.',
    'Tres personas fueron detenidas el viernes.',
  },
  {
    'it',
    'La polizia ha arrestato due sospetti venerdì.',
    'Tre persone sono state fermate venerdì.',
  },
  {
    'pt',
    'A polícia deteve dois suspeitos na sexta-feira.',
    'Três pessoas foram detidas na sexta-feira.',
  },
  {
    'sv',
    'Två personer är misstänkta för branden.',
    'Tre misstänkta hörs av polisen för branden.',
  },
  {
    'ru',
    'Полиция задержала двух подозреваемых в пятницу.',
    'Трое человек задержаны в пятницу.',
  },
  {
    'pl',
    'Policja zatrzymała w piątek dwóch podejrzanych.',
    'Trzy osoby zatrzymano w piątek.',
  },
  {
    'tr',
    'Polis cuma günü iki şüpheliyi gözaltına aldı.',
    'Cuma günü üç kişi gözaltına alındı.',
  },
  {
    'en',
    'The man, in his fifties, died in the cellar.',
    'The man, 63, died in the cellar.',
  },
  {
    'de',
    'Der Mann, Mitte 50, starb im Keller.',
    'Der 63-jährige Mann starb im Keller.',
  },
  {
    'fr',
    "L'homme, la cinquantaine, est mort dans la cave.",
    "L'homme de 63 ans est mort dans la cave.",
  },
  {
    'es',
    'El hombre, de unos cincuenta años, murió en el sótano.',
    'El hombre, de 63 años, murió en el sótano.',
  },
  {
    'it',
    "L'uomo, sulla cinquantina, è morto in cantina.",
    "L'uomo di 63 anni è morto in cantina.",
  },
  {
    'pt',
    'O homem, na casa dos 50 anos, morreu na cave.',
    'O homem, de 63 anos, morreu na cave.',
  },
  {
    'sv',
    'En man i 50-årsåldern dog i källaren.',
    'En 63-årig man dog i källaren.',
  },
  {
    'ru',
    'Мужчина лет пятидесяти погиб в подвале.',
    '63-летний мужчина погиб в подвале.',
  },
  {
    'tr',
    'Elli yaşlarındaki adam bodrumda öldü.',
    '63 yaşındaki adam bodrumda öldü.',
  },
  { 'en', 'The damage is put at £2.5m.', 'The damage is estimated at £4 million.' },
  {
    'de',
    'Der Schaden wird auf 2,5 Millionen Euro geschätzt.',
    'Der Schaden beträgt vier Millionen Euro.',
  },
  {
    'fr',
    "Les dégâts sont estimés à 2,5 millions d'euros.",
    "Les dégâts s'élèvent à quatre millions d'euros.",
  },
  {
    'es',
    'Los daños se estiman en 2,5 millones de euros.',
    'Los daños ascienden a cuatro millones de euros.',
  },
  {
    'it',
    'I danni sono stimati in 2,5 milioni di euro.',
    'I danni ammontano a quattro milioni di euro.',
  },
  {
    'pt',
    'Os danos estão estimados em 2,5 milhões de euros.',
    'Os danos ascendem a quatro milhões de euros.',
  },
  {
    'ru',
    'Ущерб оценили в 2,5 млн рублей.',
    'Ущерб составил четыре миллиона рублей.',
  },
  {
    'pl',
    'Straty oszacowano na 2,5 mln złotych.',
    'Straty wyniosły cztery miliony złotych.',
  },
  {
    'tr',
    'Zarar 2,5 milyon lira olarak hesaplandı.',
    'Zarar dört milyon lirayı buldu.',
  },
  { 'en', 'The bridge was built in 1968.', 'The bridge, built in 1986, is closed.' },
  { 'de', 'Die Brücke wurde 1968 gebaut.', 'Die 1986 gebaute Brücke ist gesperrt.' },
  {
    'fr',
    'Le pont a été construit en 1968.',
    'Le pont, construit en 1986, est fermé.',
  },
  {
    'es',
    'El puente se construyó en 1968.',
    'El puente, construido en 1986, está cerrado.',
  },
  {
    'it',
    'Il ponte è stato costruito nel 1968.',
    'Il ponte, costruito nel 1986, è chiuso.',
  },
  {
    'pt',
    'A ponte foi construída em 1968.',
    'A ponte, construída em 1986, está fechada.',
  },
  { 'sv', 'Bron byggdes 1968.', 'Bron, som byggdes 1986, är stängd.' },
  {
    'ru',
    'Мост построили в 1968 году.',
    'Мост, построенный в 1986 году, закрыт.',
  },
  {
    'pl',
    'Most zbudowano w 1968 roku.',
    'Most, zbudowany w 1986 r., jest zamknięty.',
  },
  {
    'tr',
    'Köprü 1968 yılında yapıldı.',
    '1986’da yapılan köprü kapatıldı.',
  },
}
