--- Synthetic articles as JSON Lines, the same ones every time: lua bench/articles.lua COUNT [SEED]
--- Several languages and conventions of marks, members in different orders, sizes log-normal around
--- 3 kB. What they say is made up of the words below and means nothing.

local count = assert(tonumber(arg[1]), 'how many?')
local state = (tonumber(arg[2]) or 1) % 2147483646 + 1

--- A number from 1 to `limit` (Lehmer's generator, exact in doubles: the same in every Lua).
local function draw(limit)
  state = state * 48271 % 2147483647
  return math.floor(state / 2147483647 * limit) + 1
end

local function pick(list)
  return list[draw(#list)]
end

local people = {
  'Orla Quill', 'Inês Costa', 'Tomasz Wilk', 'Greta Lindahl', 'Jonas Ferber', 'Amélie Roux', 'Pia Sandoval',
  'Marek Dvořák', 'Ruth Abernathy', 'Luca Bellandi', 'Nora Eide', 'Sami Haddad', 'Eva Kowal', 'Ben Okafor',
}
local outlets = { 'Harbour Post', 'Evening Wire', 'Le Quai', 'Das Ufer', 'La Ribera', 'Il Molo', 'Kurier Portowy' }

--- marks: conventions, outer and inner; said: “%q” the quotation, “%n” the speaker.
local languages = {
  en = {
    marks = { { '“', '”', '‘', '’' }, { '‘', '’', '“', '”' }, { '"', '"', "'", "'" } },
    said = { '%q, said %n.', '%q, %n said on Tuesday.', '%n told reporters: %q.', 'According to %n, %q.' },
    subjects = { 'the crane', 'the harbour office', 'the night shift', 'the older pier', 'nobody on the quay' },
    verbs = { 'moved', 'had been checked', 'was never told', 'may have given way', 'held for an hour' },
    ends = { 'before the tide turned', 'in nine of eleven cases', 'as far as we know', 'since last spring' },
  },
  de = {
    marks = { { '„', '“', '‚', '‘' }, { '»', '«', '›', '‹' } },
    said = { '%q, sagte %n.', '%q, so %n am Dienstag.', '%n erklärte: %q.', 'Laut %n gilt: %q.' },
    subjects = { 'der Kran', 'das Hafenamt', 'die Nachtschicht', 'der alte Steg', 'niemand am Kai' },
    verbs = { 'stand still', 'wurde geprüft', 'wusste davon nichts', 'könnte nachgegeben haben', 'hielt stand' },
    ends = { 'vor der Flut', 'in neun von elf Fällen', 'soweit bekannt ist', 'seit dem Frühjahr' },
  },
  fr = {
    marks = { { '« ', ' »', '“', '”' }, { '“', '”', '‘', '’' } },
    said = { '%q, a déclaré %n.', '%q, explique %n.', 'Pour %n, %q.', '%n a précisé : %q.' },
    subjects = { 'la grue', 'la capitainerie', 'l’équipe de nuit', 'le vieux ponton', 'personne sur le quai' },
    verbs = { 'n’a pas bougé', 'avait été contrôlée', 'n’en savait rien', 'aurait cédé', 'a tenu une heure' },
    ends = { 'avant la marée', 'dans neuf cas sur onze', 'à notre connaissance', 'depuis le printemps' },
  },
  es = {
    marks = { { '«', '»', '“', '”' }, { '“', '”', '‘', '’' } },
    said = { '%q, dijo %n.', '%q, aseguró %n.', '%n explicó: %q.', 'Según %n, %q.' },
    subjects = { 'la grúa', 'la oficina del puerto', 'el turno de noche', 'el muelle viejo', 'nadie en el muelle' },
    verbs = { 'no se movió', 'había sido revisada', 'no sabía nada', 'pudo haber cedido', 'aguantó una hora' },
    ends = { 'antes de la marea', 'en nueve de once casos', 'que sepamos', 'desde la primavera' },
  },
  it = {
    marks = { { '«', '»', '“', '”' }, { '“', '”', '‘', '’' } },
    said = { '%q, ha detto %n.', '%q, spiega %n.', '%n ha aggiunto: %q.', 'Secondo %n, %q.' },
    subjects = { 'la gru', 'la capitaneria', 'il turno di notte', 'il vecchio pontile', 'nessuno sul molo' },
    verbs = { 'non si è mossa', 'era stata controllata', 'non ne sapeva nulla', 'potrebbe aver ceduto' },
    ends = { 'prima della marea', 'in nove casi su undici', 'per quanto ne sappiamo', 'dalla primavera' },
  },
  pl = {
    marks = { { '„', '”', '«', '»' }, { '„', '”', '‚', '’' } },
    said = { '%q – powiedział %n.', '%q – mówi %n.', '%n dodał: %q.', 'Według %n %q.' },
    subjects = { 'dźwig', 'kapitanat portu', 'nocna zmiana', 'stary pomost', 'nikt na nabrzeżu' },
    verbs = { 'nie drgnął', 'był sprawdzany', 'nic nie wiedział', 'mógł ustąpić', 'wytrzymał godzinę' },
    ends = { 'przed przypływem', 'w dziewięciu z jedenastu przypadków', 'o ile wiemy', 'od wiosny' },
  },
}
local tags = { 'en', 'en', 'en', 'de', 'fr', 'es', 'it', 'pl' }

local function clause(words)
  return pick(words.subjects) .. ' ' .. pick(words.verbs) .. ' ' .. pick(words.ends)
end

local function capital(text)
  return (text:gsub('^%l', string.upper))
end

local function quotation(words, marks)
  local inside = capital(clause(words))
  if draw(6) == 1 then
    inside = inside .. ', ' .. marks[3] .. clause(words) .. marks[4]
  elseif draw(3) == 1 then
    inside = inside .. '; ' .. clause(words)
  end
  return marks[1] .. inside .. marks[2]
end

local function sentence(words, marks)
  if draw(4) > 1 then
    return capital(clause(words)) .. '.'
  end
  local parts = { q = quotation(words, marks), n = pick(people) }
  return capital((pick(words.said):gsub('%%(%a)', parts)))
end

--- Bytes of an article: log-normal (median 2500, sigma 0.6), by the polar form of Box and Muller.
local function size()
  local u, v = draw(1e6) / 1e6, draw(1e6) / 1e6
  return 2500 * math.exp(0.6 * math.sqrt(-2 * math.log(u)) * math.cos(2 * math.pi * v))
end

local function article(words)
  local marks, wanted = pick(words.marks), size()
  local parts, length = { capital(clause(words)), '\n\n' }, 0
  while length < wanted do
    local text = sentence(words, marks)
    parts[#parts + 1] = text
    parts[#parts + 1] = draw(4) == 1 and '\n\n' or ' '
    length = length + #text + 1
  end
  return table.concat(parts)
end

local function json_string(text)
  return '"' .. text:gsub('[\\"]', '\\%0'):gsub('\n', '\\n') .. '"'
end

local orders = {
  { 'id', 'lang', 'date', 'outlet', 'text' },
  { 'text', 'id', 'outlet', 'date' },
  { 'date', 'text', 'lang', 'id' },
  { 'outlet', 'id', 'date', 'lang', 'text', 'words' },
}
for number = 1, count do
  local lang = pick(tags)
  local text = article(languages[lang])
  local members = {
    id = ('"a%06d"'):format(number),
    lang = '"' .. lang .. '"',
    date = ('"2031-%02d-%02d"'):format(draw(12), draw(28)),
    outlet = json_string(pick(outlets)),
    text = json_string(text),
    words = ('{"count":%d,"mean":%.2f}'):format(select(2, text:gsub('%S+', '')), draw(900) / 100),
  }
  local parts = {}
  for i, key in ipairs(pick(orders)) do
    parts[i] = '"' .. key .. '":' .. members[key]
  end
  io.write('{', table.concat(parts, draw(2) == 1 and ',' or ', '), '}\n')
end
