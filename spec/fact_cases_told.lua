--- What is told otherwise than by an amount: months, hours in words, names by a number, how often;
--- and numbers that differ and contradict nothing.

local M = {}

--- Language, two sentences, and the agreement of the one fact that they share.
M.pairs = {
  -- Months without a day.
  {
    'en',
    '“The kiln was swept in March,” he said.',
    '“The kiln was swept in May,” he said.',
  },
  {
    'de',
    '„Der Ofen wurde im März gekehrt“, sagte er.',
    '„Der Ofen wurde im Mai gekehrt“, sagte er.',
  },
  {
    'tr',
    '“Fırın mart ayında temizlendi” dedi.',
    '“Fırın mayıs ayında temizlendi” dedi.',
  },
  { 'pl', '„Piec czyszczono w marcu” – mówi.', '„Piec czyszczono w maju” – mówi.' },
  {
    'ru',
    '«Печь чистили в марте», — сказал он.',
    '«Печь чистили в мае», — сказал он.',
  },
  -- Hours in words, of whichever half of the day.
  { 'en', 'The mill whistle blew at half past six.', 'The mill whistle blew at half past five.' },
  { 'en', 'The mill whistle blew at half past six.', 'The mill whistle blew at 6.30pm.', 'agree' },
  {
    'de',
    'Die Sirene der Mühle heulte um halb sieben.',
    'Die Sirene der Mühle heulte um halb acht.',
  },
  {
    'es',
    'La sirena del molino sonó a las cuatro y veinte.',
    'La sirena del molino sonó a las 16.20.',
    'agree',
  },
  {
    'it',
    'La sirena del mulino suonò alle sei e mezza.',
    'La sirena del mulino suonò alle cinque e mezza.',
  },
  { 'fr', 'Au moulin, il était quinze heures cinquante-deux.', 'Au moulin, il était 15h25.' },
  { 'pl', 'Syrena młyna zawyła o drugiej czternaście.', 'Syrena młyna zawyła o 2.41.' },
  { 'sv', 'Kvarnens siren tjöt klockan halv sju.', 'Kvarnens siren tjöt klockan halv sex.' },
  {
    'ru',
    'Гудок мельницы дали в половине седьмого.',
    'Гудок мельницы дали в половине восьмого.',
  },
  -- A half before the unit.
  {
    'en',
    'The kiln burned for two and a half hours.',
    'The kiln burned for 150 minutes.',
    'agree',
  },
  { 'tr', 'Fırın iki buçuk saat yandı.', 'Fırın dört saat yandı.' },
  -- Names by a number, in another order of its digits.
  { 'en', 'The valve of tank 37 leaked for weeks.', 'The valve of tank 73 leaked for weeks.' },
  { 'fr', 'La vanne de la cuve 37 fuyait.', 'La vanne de la cuve 73 fuyait.' },
  -- How often, in a word of its own.
  { 'en', 'We wrote to the miller twice.', 'We wrote to the miller three times.' },
  { 'de', 'Wir schrieben dem Müller zweimal.', 'Wir schrieben dem Müller dreimal.' },
  -- Marks and scales of thousands.
  {
    'fr',
    "La roue du moulin a coûté 450'000 francs.",
    'La roue du moulin a coûté 540 000 francs.',
  },
  { 'es', 'El molino molió 1,500 toneladas.', 'El molino molió 1.500 toneladas.', 'agree' },
  { 'tr', 'Değirmende 2 bin 300 kişi çalıştı.', 'Değirmende 3 bin 200 kişi çalıştı.' },
  -- Ages: in an apposition, by what somebody was, in another case, of the only one who died.
  {
    'en',
    'It was Ada Kiln, a 46-year-old visitor from Hove.',
    'Ada Kiln, 64, had never baked before.',
  },
  { 'fr', 'Un fournier de 46 ans a perdu la vie.', 'Luc Morin, 64 ans, est mort au moulin.' },
  { 'de', 'Am Ofen ist ein 46 Jahre alter Bäcker gestorben.', 'Kurt Mehl, 64, kam ums Leben.' },
  {
    'ru',
    'Об этом рассказала Анна Мельник, 46 лет.',
    'Слова Анны Мельник, 64 года, передал сайт.',
  },
  { 'pl', 'Spotykamy Jana Młynka, lat 46.', 'Jan Młynek (64 l.) czekał przy piecu.' },
  -- Two numbers of one sentence are about two things.
  {
    'en',
    '“Two men feed that kiln where three belong,” she said.',
    '“Two men feed that kiln where five belong,” she said.',
    nil,
    2,
  },
  -- Rough numbers have digits as well.
  { 'en', 'About 380 people were inside the mill.', 'About 830 visitors were inside the mill.' },
  {
    'ru',
    'Пострадавших на мельнице — 47.',
    'На мельнице пострадали 74 человека.',
  },
}

--- Language and two sentences that contradict nothing of each other.
M.calm = {
  -- Those who are still there are not those who were taken there.
  { 'en', 'Twelve bakers were taken to hospital.', 'Four bakers remain in hospital.' },
  { 'de', 'Zwölf Bäcker kamen ins Krankenhaus.', 'Vier Bäcker liegen noch im Krankenhaus.' },
  { 'es', 'Doce panaderos fueron internados.', 'Cuatro panaderos siguen internados.' },
  -- Dozens are no number.
  { 'es', 'Decenas de personas resultaron heridas.', 'Hubo 38 heridos.' },
  { 'pl', 'Kilkanaście osób zostało rannych.', 'Rannych zostało 12 osób.' },
  -- How long ago depends on when it was written.
  { 'fr', 'Deux jours après le vol du moulin', 'Quatre jours après le vol du moulin' },
  -- Other durations.
  { 'en', 'The baker left the mill after thirty hours.', 'Four days later the mill was quiet.' },
  -- One event follows the other.
  { 'sv', 'Larmet från kvarnen kom klockan 19.42.', 'Klockan 19.44 var kvarnen stilla.' },
  -- When a text was written.
  { 'pt', 'Redação 18/05/2033 10h40 Atualizado', 'Redação 18/05/2033 11h05 Atualizado' },
  -- A baker is dead; the others are not.
  {
    'en',
    'A baker is dead and 34 people, most of them guests, were fed.',
    'The flood left 43 dead.',
  },
  -- Years that something lasted are no age.
  {
    'pl',
    'Jan Młynek, który przez dwadzieścia lat był piekarzem',
    'Jan Młynek (64 l.) czekał.',
  },
  -- Ages of two of several dead.
  {
    'en',
    'Two people died. A 46-year-old baker was killed.',
    'Two people died. Ada Kiln, 21, was killed on the roof.',
  },
  -- A number that is a name.
  { 'en', 'Ada sat in seat 12 on bus 46.', 'Tom sat in seat 31 on bus 7.' },
  -- After the third: no hour.
  {
    'ru',
    'После третьего взрыва стало тихо.',
    'После пятого взрыва стало темно.',
  },
}

return M
