#include "language/words.h"
#include "mention/entity.h"
#include "mention/name_object.h"
#include "mention/nickname.h"

/// Items of a time: 9, a point, 02.
#define TIME_ITEMS_MAX 3u
/// Words from a verb to whom it is told, and of what that is called.
#define TOLD_REACH 4u
/// Words that join a title to what it is of.
#define TITLE_JOINS (IQ_LEXICON_OF | IQ_LEXICON_AND | IQ_LEXICON_LINKER | IQ_LEXICON_GENITIVE)
/// Bytes of what opens a last name with a capital.
#define OPENING_MAX 3u
#define SMALL_WORD                                                                      \
  (IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_ACCORDING | \
   IQ_LEXICON_CUE | IQ_LEXICON_DISTANCE | IQ_LEXICON_OPENER | IQ_LEXICON_RELATIVE)
#define BEFORE_NAME (IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC)
#define IN_PHRASE (IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE)

/// “09.02 Trafiken står still”: whether nothing but a time, which opens a paragraph, stands before
/// an item.
static bool follows_time(const IqItem *items, uint32_t at) {
  if (at == 0 || items[at - 1].kind != IQ_ITEM_WORD) return false;
  uint32_t first = at;
  for (; first > 0 && items[first - 1].kind != IQ_ITEM_BREAK; first--) {
    const IqItem *item = &items[first - 1];
    const bool number = item->kind == IQ_ITEM_WORD && !item->capital && item->classes == 0;
    if (!number && item->kind != IQ_ITEM_STOP && item->kind != IQ_ITEM_COLON) return false;
    if (at - first == TIME_ITEMS_MAX) return false;
  }
  return items[first].kind == IQ_ITEM_WORD;
}

bool iq_item_opens_sentence_any(const IqItem *items, uint32_t at) {
  // «¿Y ahora?»
  if (at > 0 && items[at - 1].kind == IQ_ITEM_OTHER &&
      items[at - 1].span.end == items[at].span.start)
    at--;
  // Most words stand behind others.
  if (at > 0 && items[at - 1].kind == IQ_ITEM_WORD) return follows_time(items, at);
  // “• Le maire assure …”
  const bool bullet = at > 0 && items[at - 1].kind == IQ_ITEM_OTHER &&
                      (at == 1 || items[at - 2].kind == IQ_ITEM_BREAK);
  // “WIEN (apa) – Der Brand”, “WIEN – Der Brand”
  const bool dateline =
      at > 1 && items[at - 1].kind == IQ_ITEM_DASH &&
      (items[at - 2].kind == IQ_ITEM_OTHER || at == 2 || items[at - 3].kind == IQ_ITEM_BREAK);
  // „– Wróciłem pierwszym samolotem“, „… w rękach. – Wróciłem …“: a turn of dialogue
  const bool turn =
      at > 0 && items[at - 1].kind == IQ_ITEM_DASH &&
      (at == 1 || items[at - 2].kind == IQ_ITEM_BREAK || items[at - 2].kind == IQ_ITEM_STOP);
  // “9.40 – Der Zug …”, “9.40 | Der Zug …”
  const bool ticker = at > 1 &&
                      (items[at - 1].kind == IQ_ITEM_DASH || items[at - 1].kind == IQ_ITEM_OTHER) &&
                      follows_time(items, at - 1);
  // “+++ 9.40 +++ Der Zug …”
  const bool signs =
      at > 1 && items[at - 1].kind == IQ_ITEM_OTHER && items[at - 2].kind == IQ_ITEM_OTHER;
  return at == 0 || bullet || dateline || ticker || signs || turn || follows_time(items, at) ||
         items[at - 1].kind == IQ_ITEM_STOP || items[at - 1].kind == IQ_ITEM_QUOTATION ||
         items[at - 1].kind == IQ_ITEM_COLON || items[at - 1].kind == IQ_ITEM_BREAK;
}

/// Whether a word is a particle with which an article may stand, in capitals: Van (der Laan).
static bool leads_article(const IqItem *item) {
  return iq_item_is_capital(item) &&
         (iq_word_find(item->hash)->lists & IQ_LIST_LEADING_PARTICLE) != 0;
}

/// How many small words between two capitals, from item `at` on, belong to the name: Aguas del
/// Norte, Vale & Sons, Ursula von Arx, Joris van der Laan. An article alone (Wrede der Zeitung)
/// does not.
static uint32_t count_particles(const IqItem *items, uint32_t count, uint32_t at) {
  if (items[at].kind != IQ_ITEM_WORD) return 0;
  const uint32_t lists = iq_word_find(items[at].hash)->lists;
  // Maria das Dores Paiva; a German article joins nothing to what it is of.
  const bool of = (items[at].classes & IQ_LEXICON_OF) != 0 && (lists & IQ_LIST_PARTICLE_OF) != 0;
  const bool abroad = items[at].classes == 0 && (lists & IQ_LIST_PARTICLE_ABROAD) != 0;
  // “Van der Laan”: the particle has the capital of a name that it begins.
  const bool begun = (lists & IQ_LIST_NAME_ARTICLE) != 0 && at > 0 && leads_article(&items[at - 1]);
  if ((lists & IQ_LIST_PARTICLE) == 0 && !of && !abroad && !begun) return 0;
  uint32_t end = at + 1;
  const bool article = (lists & IQ_LIST_LEADING_PARTICLE) != 0 && end < count &&
                       items[end].kind == IQ_ITEM_WORD &&
                       (iq_word_find(items[end].hash)->lists & IQ_LIST_NAME_ARTICLE) != 0;
  // “Sandra van de Werfhorst”, but “Post van de Nationale Partij”
  const bool given = !article && at > 0 && (lists & IQ_LIST_NAME_END) != 0 && end < count &&
                     items[end].kind == IQ_ITEM_WORD && !items[end].capital &&
                     (items[end].classes & IQ_LEXICON_ARTICLE) != 0 &&
                     iq_given_gender(items[at - 1].hash) != IQ_GENDER_OPEN &&
                     (iq_word_find(items[end].hash)->lists & IQ_LIST_PARTICLE) != 0;
  if (article || given) end++;
  return end < count && iq_item_is_capital(&items[end]) ? end - at : 0;
}

/// „auf dem Hof von Silke Marx“: one word behind an article is a noun, and whose it is stands
/// behind.
static bool is_noun_of(const IqItem *items, uint32_t at, uint32_t particle) {
  // „nach Einschätzung von Fachleuten“
  if (particle == at + 1 && (items[at].classes & IQ_LEXICON_CALENDAR) != 0) return true;
  return particle == at + 1 && at > 0 && (items[at - 1].classes & IQ_LEXICON_ARTICLE) != 0 &&
         (iq_word_find(items[particle].hash)->lists & IQ_LIST_NOUN_PARTICLE) != 0;
}

/// “Niels Boersma van Schuttevaer”, “Van Houten van Infrastructuur”: behind a first
/// and a last name (not Jan Willem van Os) what somebody is of stands behind. “Matthias Brenner de
/// İngilizce konuştu”: so does a small word.
static bool is_whole(const IqItem *items, uint32_t at, const IqLanguage *language,
                     uint32_t particle) {
  const bool too = language->apostrophe_endings && items[particle].kind == IQ_ITEM_WORD;
  if (!too && (iq_word_find(items[particle].hash)->lists & IQ_LIST_NAME_END) == 0) return false;
  while (at < particle && (items[at].classes & BEFORE_NAME) != 0) at++;
  if (particle < at + 2) return false;
  return leads_article(&items[at]) || iq_given_gender(items[particle - 1].hash) == IQ_GENDER_OPEN;
}

/// “Ness Fire Chief Orla Quill”, “Lighthouse Secretary Quill”: what stands before a name and ends
/// in a title is none of its words, unless a first name opens it (Sarah King Moss) or it is all a
/// body's (Royal Dock Society).
static void skip_office(const IqItem *items, IqName *name) {
  for (uint32_t i = name->end - 1; i > name->first; i--) {
    const uint32_t classes = items[i].classes;
    const bool last = i + 1 == name->end;
    if ((classes & IQ_LEXICON_BODY) != 0 || !items[i].capital) return;
    if (items[i].possessive && !last) return;
    if ((classes & SMALL_WORD) != 0 && (classes & BEFORE_NAME) == 0) return;
    const uint32_t behind = name->end - 1 - i;
    const uint32_t title = behind > 1 ? BEFORE_NAME : (uint32_t)IQ_LEXICON_HONORIFIC;
    if (behind == 0 || (classes & title) == 0) continue;
    // “Victoria Police Superintendent Orla Quill”: some first names are places too.
    const bool own =
        behind > 1 && i > name->first + 1 && iq_given_gender(items[i + 1].hash) != IQ_GENDER_OPEN;
    if (own || iq_given_gender(items[name->first].hash) == IQ_GENDER_OPEN) name->first = i + 1;
    return;
  }
}

/// Whether a word is an honour or an office in letters that stands behind names: OBE.
static bool is_honour(const IqItem *item) {
  return iq_item_is_capital(item) && !item->possessive &&
         (iq_word_find(item->hash)->lists & IQ_LIST_BEHIND_NAME) != 0;
}

/// “Orla Quill OBE”: honours are none of a full name's words. What is an office too may say what
/// somebody is who has no name there (the Ness Labour MP).
static void skip_honours(const IqItem *items, IqName *name) {
  while (name->end > name->first + 2 && is_honour(&items[name->end - 1])) {
    const bool role = (items[name->end - 1].classes & IQ_LEXICON_ROLE) != 0;
    if (role && iq_given_gender(items[name->first].hash) == IQ_GENDER_OPEN) return;
    name->end--;
  }
}

uint32_t iq_name_tail(const IqItem *items, uint32_t count, uint32_t end) {
  const bool comma =
      end + 1 < count && items[end].kind == IQ_ITEM_COMMA && is_honour(&items[end + 1]);
  uint32_t at = end + (comma ? 1u : 0u);
  while (at < count && is_honour(&items[at])) at++;
  // “Orla Quill, MP for Ness, …”
  return comma && at < count && items[at].kind == IQ_ITEM_WORD ? end : at;
}

/// Whether a run begins with a body and goes on with a word that is neither a title nor a first
/// name. Where adjectives stand behind their noun a body's title or first name is its own:
/// «Fiscalía General», «Estado Mayor», «Ospedale Maria Vittoria».
static bool opens_body(const IqItem *items, uint32_t count, const IqName *name,
                       const IqLanguage *language) {
  const uint32_t next = name->first + 1;
  if (next >= name->end || next >= count || !items[next].capital) return false;
  if ((items[name->first].classes & IQ_LEXICON_BODY) == 0 || items[name->first].possessive) {
    return false;
  }
  if (language->adjectives_behind) {
    // «Policía Juan Rubio» is a person.
    return (items[name->first].classes & IQ_LEXICON_EPITHET) == 0 ||
           iq_given_gender(items[next].hash) == IQ_GENDER_OPEN;
  }
  return items[next].classes == 0 && iq_given_gender(items[next].hash) == IQ_GENDER_OPEN;
}

/// Whether a word with a capital stands between a first and a last name: another first name, or
/// what opens a last name (Bríd Ní Dhálaigh).
static bool is_middle_name(const IqItem *item) {
  return item->span.end - item->span.start <= OPENING_MAX ||
         iq_given_gender(item->hash) != IQ_GENDER_OPEN;
}

bool iq_begins_name(const IqItem *items, uint32_t count, uint32_t at) {
  if (at + 1 >= count || !iq_item_is_capital(&items[at + 1])) return false;
  if (iq_given_gender(items[at].hash) == IQ_GENDER_OPEN) return false;
  if (at + 2 < count && iq_item_is_capital(&items[at + 2]) && is_middle_name(&items[at + 1])) at++;
  // “Queen Victoria Hospital”, “King George Street”
  const IqItem *last = &items[at + 1];
  const uint32_t others = IQ_LEXICON_BODY | IQ_LEXICON_ROLE | IQ_LEXICON_WORK;
  if ((last->classes & others) != 0) return false;
  if ((iq_word_find(last->hash)->lists & IQ_LIST_PLACE_NAME) != 0) return false;
  const uint32_t next = at + 2;
  return next >= count || !iq_item_is_capital(&items[next]) || is_honour(&items[next]);
}

bool iq_begins_titled_name(const IqItem *items, uint32_t count, uint32_t at) {
  return (items[at].classes & IQ_LEXICON_HONORIFIC) != 0 && at + 1 < count &&
         iq_item_is_capital(&items[at + 1]) && items[at + 1].classes == 0;
}

/// The item that joins what begins at item `start` to a title, an article between aside: «la
/// ministre *de* la Santé Marie Roux».
static uint32_t of_before(const IqItem *items, uint32_t start) {
  const bool article = start > 2 && iq_is_definite(items[start - 1].classes) &&
                       (items[start - 1].classes & TITLE_JOINS) == 0;
  return article ? start - 2 : start - 1;
}

/// «il sindaco di Chioggia Ivo Serra», „der Chef der Feuerwehr Ralf Moll“: whether the words at
/// `start` are what a role before item `of` is of. Hospitals and the like are called by full names
/// themselves.
static bool is_of_role(const IqItem *items, const IqLanguage *language, uint32_t of,
                       uint32_t start) {
  if ((items[of].classes & TITLE_JOINS) == 0) return false;
  if (iq_given_gender(items[start].hash) != IQ_GENDER_OPEN) return false;
  const uint8_t own = (uint8_t)(language - iq_languages);
  if ((iq_lexicon_find_aside(items[start].hash, own) & IQ_ASIDE_FIRM) != 0) return false;
  for (uint32_t i = of; i > 0 && of - i < TOLD_REACH; i--) {
    const IqItem *item = &items[i - 1];
    // «secrétaire d’État aux Transports Paul Roux»
    const bool whole = i > 1 && (items[i - 2].classes & IQ_LEXICON_OF) != 0;
    if (item->kind != IQ_ITEM_WORD || (item->capital && !language->capital_nouns && !whole))
      return false;
    const uint32_t classes = item->classes & (IQ_LEXICON_ROLE | IQ_LEXICON_BODY);
    if (classes == IQ_LEXICON_ROLE) return true;
    // Nothing but an adjective stands between: «assessore regionale al Welfare Ivo Serra».
    const bool adjective = language->adjectives_behind &&
                           (item->classes == 0 || whole || (item->classes & IQ_LEXICON_OF) != 0);
    if (!adjective && (items[of].classes & (IQ_LEXICON_OF | IQ_LEXICON_AND)) == 0) return false;
  }
  return false;
}

/// “Minister for Transport Orla Quill”: where a full name begins behind what a title is of, whose
/// words begin at item `start`; `start` where they are nobody's title.
static uint32_t behind_office(const IqItem *items, uint32_t count, const IqLanguage *language,
                              uint32_t start) {
  if (start < 2 || items[start - 1].kind != IQ_ITEM_WORD) return start;
  const uint32_t of = of_before(items, start);
  if (of == 0 || items[of].kind != IQ_ITEM_WORD) return start;
  const bool joined = (items[of].classes & (IQ_LEXICON_OF | IQ_LEXICON_AND)) != 0;
  const bool title = joined && iq_item_is_capital(&items[of - 1]) && !items[of - 1].possessive;
  if (!title && !is_of_role(items, language, of, start)) return start;
  for (uint32_t i = start + 1; i < count && iq_item_is_capital(&items[i]); i++) {
    if (items[i - 1].possessive) return start;
    if (iq_begins_name(items, count, i) || iq_begins_titled_name(items, count, i)) return i;
  }
  return start;
}

/// Whether item `at` stands behind the words that a title is of, and begins a name.
static bool follows_office(const IqItem *items, uint32_t count, const IqLanguage *language,
                           uint32_t at) {
  uint32_t start = at;
  while (start > 0 && iq_item_is_capital(&items[start - 1])) start--;
  return start < at && behind_office(items, count, language, start) == at;
}

/// Whether a verb that attributes stands before item `at`, a few words apart.
static bool follows_cue(const IqItem *items, uint32_t at) {
  for (uint32_t i = at; i > 0 && at - i < TOLD_REACH; i--) {
    if (items[i - 1].kind != IQ_ITEM_WORD) return false;
    if ((items[i - 1].classes & IQ_LEXICON_CUE) != 0 && !items[i - 1].capital) return true;
  }
  return false;
}

/// Whether item `at` is among the first words of a sentence that opens with a preposition.
static bool is_in_opening(const IqItem *items, uint32_t at) {
  for (uint32_t i = at;; i--) {
    if (items[i].kind != IQ_ITEM_WORD || at - i >= TOLD_REACH) return false;
    if (iq_item_opens_sentence(items, i)) return (items[i].classes & IQ_LEXICON_LINKER) != 0;
  }
}

/// «…, scrive su Facebook Ada Negri», «…, contó a Clarín Ana Rey», «A Nuoro Ada Negri gestisce …»:
/// where subjects stand behind the verb, a first name in the run begins whoever it is that is not
/// what the preposition is of.
static void skip_outlet(const IqItem *items, uint32_t count, IqName *name) {
  // «A Nuoro Ada Negri»: the capital of the preposition is the sentence's.
  const bool opens = (items[name->first].classes & IQ_LEXICON_LINKER) != 0 &&
                     name->first + 1 < name->end && items[name->first + 1].capital;
  const uint32_t at = name->first + (opens ? 1u : 0u);
  if (at == 0 || (items[at - 1].classes & IQ_LEXICON_LINKER) == 0) return;
  if (iq_given_gender(items[at].hash) != IQ_GENDER_OPEN) return;
  if ((items[at].classes & (BEFORE_NAME & ~(uint32_t)IQ_LEXICON_BODY)) != 0) return;
  uint32_t first = at + 1;
  while (first < at + TOLD_REACH && first + 1 < name->end &&
         iq_given_gender(items[first].hash) == IQ_GENDER_OPEN) {
    first++;
  }
  const bool network = first == at + 1 && ((items[at].classes & IQ_LEXICON_NEUTER) != 0 ||
                                           items[at].span.end - items[at].span.start == 1);
  const bool alone =
      network && first + 1 == name->end && iq_given_gender(items[first].hash) != IQ_GENDER_OPEN;
  const bool full = first < at + TOLD_REACH && first + 1 < name->end && items[first].capital &&
                    items[first - 1].capital;
  if (!full && !alone) return;
  const uint32_t other = IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE | IQ_LEXICON_AND;
  const bool verb = name->end < count && items[name->end].kind == IQ_ITEM_WORD &&
                    (items[name->end].classes & other) == 0;
  const bool place = verb && is_in_opening(items, at - 1);
  if (network || place || follows_cue(items, at - 1)) name->whole = name->first = first;
}

/// “Italian Giuseppe Saracco”, « l'Italien Giuseppe Saracco »: whether the first word of a name
/// tells where somebody is from, whose first and last names stand behind it.
static bool is_native(const IqItem *items, const IqName *name, const IqLanguage *language) {
  if (name->end < name->first + 3 || !items[name->first + 1].capital) return false;
  const uint8_t own = (uint8_t)(language - iq_languages);
  const uint64_t word = items[name->first].hash;
  return iq_given_gender(word) == IQ_GENDER_OPEN && !items[name->first].possessive &&
         iq_given_gender(items[name->first + 1].hash) != IQ_GENDER_OPEN &&
         (iq_lexicon_find_aside(word, own) & IQ_ASIDE_NATIVE) != 0;
}

bool iq_name_at(const IqItem *items, uint32_t count, uint32_t at, const IqLanguage *language,
                IqName *name, bool *certain) {
  if (!iq_item_is_capital(&items[at])) return false;
  const bool goes_on = at > 0 && iq_item_is_capital(&items[at - 1]) && !items[at - 1].possessive;
  if (goes_on && !follows_office(items, count, language, at) &&
      !iq_begins_object(items, count, language, at)) {
    return false;
  }
  at = behind_office(items, count, language, at);
  *name = (IqName){.whole = at, .first = at, .end = at};
  const uint32_t object = iq_object_in_run(items, count, language, at);
  bool cause = false;  // «el grupo Vecinos por Arrieta»: its first word is no title
  while (name->end < count && name->end != object) {
    if (iq_item_is_capital(&items[name->end])) {
      name->end++;
    } else {
      const bool noun =
          is_noun_of(items, at, name->end) || is_whole(items, at, language, name->end);
      uint32_t particles = noun ? 0 : count_particles(items, count, name->end);
      const uint32_t small =
          particles > 0 ? 0 : iq_cause_in_name(items, count, language, at, name->end);
      cause = cause || small > 0;
      particles += small;
      const uint32_t nickname = particles > 0 ? 0 : iq_nickname_end(items, count, name->end);
      if (particles == 0 && nickname == 0) break;
      name->end = nickname > 0 ? nickname : name->end + particles + 1;
    }
    if (items[name->end - 1].possessive) break;
  }
  if (language->adjectives_behind) skip_outlet(items, count, name);
  // „12.40 Uhr – Nach Angaben …“: a dash opens a sentence too.
  // “15:10 From the harbour office”: so does a time that opens the paragraph.
  const bool clock = at > 0 && items[at - 1].kind == IQ_ITEM_WORD && !items[at - 1].capital &&
                     (at == 1 || items[at - 2].kind == IQ_ITEM_BREAK);
  const bool initial =
      iq_item_opens_sentence(items, at) || clock || (at > 0 && items[at - 1].kind == IQ_ITEM_DASH);
  while (name->first < name->end && !cause) {
    const uint32_t classes = items[name->first].classes;
    // «Primo Bassi»: what opens sentences may be a first name.
    const bool given = language->adjectives_behind && name->end - name->first == 2 &&
                       iq_given_gender(items[name->first].hash) != IQ_GENDER_OPEN;
    const bool small = (classes & SMALL_WORD) != 0 && (classes & BEFORE_NAME) == 0 && !given;
    // «Ministério Público», “Police Scotland”: what follows is no name of its own.
    const bool opened = initial && !language->adjectives_behind;
    if (!opened && opens_body(items, count, name, language)) break;
    // “Veli Taş”: a first name that is a role too.
    const bool own = iq_language_heads_last(language) && name->end - name->first == 2 &&
                     (classes & IQ_LEXICON_EPITHET) != 0 &&
                     iq_given_gender(items[name->first].hash) != IQ_GENDER_OPEN;
    const bool title = ((classes & BEFORE_NAME) != 0 || is_native(items, name, language)) &&
                       name->end - name->first > 1 && !own;
    // „am Samstag Premiere“, „im Herbst Ralf Rauch“
    const bool day = (classes & IQ_LEXICON_CALENDAR) != 0 && name->end - name->first > 1 &&
                     name->first > 0 && (items[name->first - 1].classes & IN_PHRASE) != 0;
    if (day) {
      name->whole = ++name->first;
      continue;
    }
    // “Mrs May”: what follows a title is a name, whatever else the word means.
    if (!title && !(small && initial && name->first == name->whole)) break;
    // “Van der Laan said”, not «De la Alcaldía no vino nadie»
    const bool particle = !title && name->end - name->first > 2 &&
                          leads_article(&items[name->first]) && !items[name->first + 1].capital &&
                          (items[name->first + 2].classes & IQ_LEXICON_BODY) == 0;
    if (particle) break;
    // “Erklärung von Grüner Liste”: what follows the role depends on it.
    // “INVIATA A NUORO”
    const bool linked =
        language->adjectives_behind && (items[name->first + 1].classes & IQ_LEXICON_LINKER) != 0;
    if (title && (!items[name->first + 1].capital || linked)) {
      name->end = name->first + 1;
      break;
    }
    name->first++;
    if (small && name->whole == name->first - 1) name->whole = name->first;
  }
  // “Coast Guard Cmdr. Denise Pruitt”: the name stands behind the abbreviated title.
  for (uint32_t i = name->first; i + 1 < name->end; i++) {
    const bool point = items[i + 1].span.start > items[i].span.end + 1;
    if (point && (items[i].classes & IQ_LEXICON_HONORIFIC) != 0) name->first = i + 1;
  }
  if (name->end > name->first) skip_honours(items, name);
  const bool institution = language->adjectives_behind && opens_body(items, count, name, language);
  // A role behind a full name is no part of it, unless it is what an organisation is: State
  // Department. Behind one word it is a last name: Stig Bonde, Peter Cook. Nor where a particle
  // joins it: «Calcários Pato & Filhos».
  // “Yaralılardan Ayten Nine”
  while (!institution && !iq_language_heads_last(language) && name->end > name->first + 2 &&
         (items[name->end - 1].classes & IQ_LEXICON_ROLE) != 0 &&
         (iq_word_find(items[name->end - 2].hash)->lists & IQ_LIST_PARTICLE) == 0 &&
         (items[name->end - 1].classes & IQ_LEXICON_BODY) == 0 &&
         !items[name->end - 1].possessive) {
    name->end--;
  }
  if (name->first == name->end) return false;
  if (!institution) skip_office(items, name);
  // “Port Authority” is an organisation as a whole, “Port Captain Quill” is none.
  const bool body = name->end - name->first == 1 && name->first == name->whole + 1 &&
                    (items[name->first].classes & items[name->whole].classes & IQ_LEXICON_BODY);
  if (body) name->first = name->whole;
  const uint32_t words = name->end - name->first;
  // “Co-op CEO: ‘It was fixed’”
  const bool of_body = name->first == name->whole + 1 &&
                       (items[name->whole].classes & IQ_LEXICON_BODY) != 0 &&
                       (items[name->first].classes & IQ_LEXICON_HONORIFIC) == 0;
  // “Vali Yardımcısı:”: a role that is another one's is no name.
  const bool of_role = language->verb_final && name->first > name->whole &&
                       (items[name->first - 1].classes & IQ_LEXICON_ROLE) != 0 &&
                       (items[name->first].classes & IQ_LEXICON_ROLE) != 0;
  const bool role_alone = words == 1 && (name->first == name->whole || of_body || of_role) &&
                          (items[name->first].classes & BEFORE_NAME) != 0;
  uint32_t before = at;
  if (before > 0 && (items[before - 1].classes & IQ_LEXICON_ARTICLE)) before--;
  const bool after_cue = before > 0 && (items[before - 1].classes & IQ_LEXICON_CUE) != 0;
  const bool before_cue = name->end < count && (items[name->end].classes & IQ_LEXICON_CUE) != 0;
  // «El comandante “Lobo” Sosa»
  const bool nicknamed = at > 1 && items[at - 1].kind == IQ_ITEM_QUOTATION;
  const uint32_t beside = at - (nicknamed ? 2u : at > 0);
  const bool after_role = at > 0 && items[beside].kind == IQ_ITEM_WORD &&
                          (items[beside].classes & IQ_LEXICON_ROLE) != 0;
  // “He spent Sunday in a boat”, but “May said”.
  const bool day = (items[name->first].classes & IQ_LEXICON_CALENDAR) != 0;
  // „die ganze Zeit gesagt“
  const bool phrase = at > 0 && items[at - 1].kind == IQ_ITEM_WORD && !items[at - 1].capital &&
                      (items[at - 1].classes == 0 || (items[at - 1].classes & IN_PHRASE) != 0);
  // “Quill later Friday told reporters”, but “and when May told them”
  const uint32_t joining = IQ_LEXICON_CONJUNCTION | IQ_LEXICON_AND | IQ_LEXICON_LINKER;
  const bool dated = day && at > 1 && items[at - 2].kind == IQ_ITEM_WORD && items[at - 2].capital &&
                     items[at - 1].kind == IQ_ITEM_WORD && !items[at - 1].capital &&
                     (items[at - 1].classes & IQ_LEXICON_OPENER) != 0 &&
                     (items[at - 1].classes & joining) == 0;
  const bool subject = before_cue && !phrase && !dated;
  // “Sabotaj sorusunu …”: where verbs end the clause nouns stand before nouns that attribute.
  const bool last = iq_language_heads_last(language) && initial && words == 1;
  // „Ein paar Stützen weiter hing …“: what an unknown small word says more of is a noun.
  const bool counted = language->capital_nouns && words == 1 && at > 0 &&
                       items[at - 1].kind == IQ_ITEM_WORD && !items[at - 1].capital &&
                       (items[at - 1].classes & ~(uint32_t)IQ_LEXICON_INDEFINITE) == 0;
  const bool noun = last || counted;
  if (words == 1 && day && name->first == name->whole && !subject) return false;
  *certain =
      words > 1 || name->first > name->whole || after_cue || (before_cue && !noun) || after_role;
  // «16.30 h El puerto …»
  const uint32_t small = IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_PRONOUN;
  const bool small_alone =
      words == 1 && language->adjectives_behind && (items[name->first].classes & small) != 0;
  // «na rede social X»
  const IqSpan first = items[name->first].span;
  const bool letter = words == 1 && language->adjectives_behind && first.end - first.start == 1;
  return !role_alone && !small_alone && !letter;
}

bool iq_name_learn(IqItem *items, uint32_t count, uint32_t at, const IqLanguage *language,
                   IqName *name, bool *certain) {
  IqItem *item = &items[at];
  if (!iq_name_at(items, count, at, language, name, certain)) {
    item->naming = IQ_NAMING_NONE;
    return false;
  }
  if (name->end - at > UINT8_MAX) return true;
  item->naming = *certain ? IQ_NAMING_CERTAIN : IQ_NAMING_UNSURE;
  item->name_whole = (uint8_t)(name->whole - at);
  item->name_first = (uint8_t)(name->first - at);
  item->name_end = (uint8_t)(name->end - at);
  return true;
}

bool iq_name_recall(const IqItem *items, uint32_t count, uint32_t at, const IqLanguage *language,
                    IqName *name, bool *certain) {
  const IqItem *item = &items[at];
  if (item->naming == IQ_NAMING_UNKNOWN) {
    return iq_name_at(items, count, at, language, name, certain);
  }
  if (item->naming == IQ_NAMING_NONE) return false;
  *certain = item->naming == IQ_NAMING_CERTAIN;
  *name = (IqName){at + item->name_whole, at + item->name_first, at + item->name_end};
  return true;
}
