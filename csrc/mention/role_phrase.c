#include "mention/role_phrase.h"

#include <string.h>

#include "base/hash.h"
#include "mention/complement.h"
#include "mention/dependence.h"
#include "mention/ending.h"
#include "mention/gender.h"
#include "mention/standing.h"

/// Words that a role can have before it (the port's new harbourmaster).
#define ROLE_BEFORE_MAX 3u
/// Bytes of an ending of something that is somebody's.
#define POSSESSED_MIN 3u
#define POSSESSED_MAX 4u
/// Words that say more of a role, behind its article.
#define ADJECTIVES_MAX 6u
/// Words that a rank and the role that it leads have between them: chief (information security)
/// officer.
#define ABOUT_MAX 2u
/// Words behind somebody among which their age stands: лет сорока, в среднем возрасте.
#define AGE_REACH 3u
/// Words that tell where somebody is, and what they do there, at the beginning of a sentence.
#define WHERE_MAX 8u

bool iq_word_is_all_capitals(const IqPassage *self, uint32_t at) {
  return iq_text_capitals(self->text, self->items[at].span) > 1;
}

/// Whether what a role is of stands behind it without a preposition.
static bool inverts_names(const IqLanguage *language) {
  return language->adjectives_behind || language->bare_definite;
}

/// “Turister bokar en dag”: where endings are the articles, a word without one is nobody known.
static bool is_indefinite_form(const IqPassage *self, uint32_t at) {
  if (!self->language->bare_definite || !self->language->verb_second) return false;
  return !iq_ending_is_aside(self, self->items[at].span, IQ_ASIDE_DEFINITE);
}

/// “The strapping 6ft 4in engineering undergraduate”: the article before words that no list has, or
/// `first` where there is none.
static uint32_t far_article(const IqPassage *self, uint32_t first, uint32_t floor) {
  const IqLanguage *language = self->language;
  if (language->adjectives_behind || language->bare_definite || language->capital_nouns)
    return first;
  if (iq_passage_has(self, first, IQ_LEXICON_ARTICLE)) return first;
  for (uint32_t i = first; i > floor && first - i < ADJECTIVES_MAX; i--) {
    const IqItem *item = &self->items[i - 1];
    if (iq_passage_has(self, i - 1, IQ_LEXICON_ARTICLE)) return i - 1;
    const uint32_t kept = IQ_LEXICON_EPITHET | IQ_LEXICON_ROLE | IQ_LEXICON_AND | IQ_LEXICON_OPENER;
    if (item->kind != IQ_ITEM_WORD || item->capital || (item->classes & ~kept) != 0) return first;
  }
  return first;
}

/// «L’élue juge « scandaleux » …»: whether a role is a verb that attributes, as what follows shows.
static bool leads_words(const IqPassage *self, uint32_t at) {
  if (!self->language->adjectives_behind || !iq_passage_is_cue(self, at)) return false;
  if (at + 1 >= self->count) return false;
  const uint8_t next = self->items[at + 1].kind;
  return next == IQ_ITEM_QUOTATION || next == IQ_ITEM_COLON ||
         iq_passage_has(self, at + 1, IQ_LEXICON_ARTICLE | IQ_LEXICON_RELATIVE);
}

/// Whether a word opens a clause and is no article: att.
static bool is_conjunction(const IqPassage *self, uint32_t at) {
  return iq_passage_has(self, at, IQ_LEXICON_OPENER) &&
         !iq_passage_has(self, at, IQ_LEXICON_ARTICLE);
}

/// «к его столу подошёл врач»: whether a word that no list has ends as verbs of the past do, where
/// nouns have cases.
static bool is_past_verb(const IqPassage *self, uint32_t at) {
  if (!self->language->selves || !iq_language_declines(self->language)) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return iq_passage_may_be_verb(self, at) &&
         iq_ending_hints(self->text, self->items[at].span, language,
                         IQ_HINT_HER_SELF | IQ_HINT_HIS_SELF) != 0;
}

/// Whether a word has the ending of something that is somebody's and stands in another case, and is
/// no message: önünde.
static bool is_possessed(const IqPassage *self, uint32_t at) {
  if (!iq_passage_is_word(self, at) || self->items[at].capital) return false;
  if (iq_passage_has(self, at, IQ_LEXICON_MESSAGE)) return false;
  const IqSpan word = self->items[at].span;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  for (uint32_t size = POSSESSED_MIN; size <= POSSESSED_MAX && size < word.end - word.start;
       size++) {
    char key[POSSESSED_MAX + 1] = {'-'};
    memcpy(key + 1, self->text->bytes + word.end - size, size);
    if ((iq_lexicon_find_call(iq_hash(key, size + 1), language) & IQ_CALL_POSSESSED) != 0) {
      return true;
    }
  }
  return false;
}

/// “The chief medical officer”: the role that a rank at item `at` leads, with what it is about
/// between; `at` where there is none.
static uint32_t led_role(const IqPassage *self, uint32_t at) {
  if (!iq_passage_is_tie(self, at, IQ_TIE_RANK) || self->items[at].possessive) return at;
  for (uint32_t i = at + 1; i <= at + ABOUT_MAX + 1 && iq_passage_is_word(self, i); i++) {
    const IqItem *item = &self->items[i];
    if (item->capital) return at;
    const bool role = iq_passage_has(self, i, IQ_LEXICON_ROLE) && !iq_passage_is_cue(self, i);
    if (role) return iq_item_is_plural(self->text, self->language, item) ? at : i;
    if (item->classes != 0 || item->possessive) return at;
  }
  return at;
}

/// «Мужчина лет сорока», „Kobieta po czterdziestce“: whether a word for an age stands behind item
/// `at`.
static bool leads_to_age(const IqPassage *self, uint32_t at) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  for (uint32_t i = at + 1; i <= at + AGE_REACH && iq_passage_is_word(self, i); i++) {
    if (iq_passage_is_cue(self, i)) return false;
    if (iq_ending_hints(self->text, self->items[i].span, language, IQ_HINT_AGE) != 0) return true;
    if (iq_passage_is_hint(self, i, IQ_HINT_AGE)) return true;
  }
  return false;
}

/// „Na przystanku starsza kobieta karmiła gołębie“: whether somebody new is told of at item `at`,
/// where nouns have no articles: by an adjective, behind where they are, or by an age.
static bool is_brought_in(const IqPassage *self, uint32_t at) {
  if (!iq_language_declines(self->language) || !iq_passage_has(self, at, IQ_LEXICON_EPITHET)) {
    return false;
  }
  const uint32_t start = iq_passage_sentence_start(self, at);
  if (start == IQ_NONE || (start > 0 && self->items[start - 1].kind != IQ_ITEM_BREAK)) return false;
  if (start == at) return leads_to_age(self, at);
  if (at - start > WHERE_MAX || at < start + 2) return false;
  const IqItem *before = &self->items[at - 1];
  const bool adjective = before->kind == IQ_ITEM_WORD && !before->capital &&
                         (before->classes & ~(uint32_t)IQ_LEXICON_EPITHET) == 0 &&
                         iq_ending_is_aside(self, before->span, IQ_ASIDE_ADJECTIVE);
  if (!adjective || !iq_passage_has(self, start, IQ_LEXICON_LINKER)) return false;
  for (uint32_t i = start; i < at; i++) {
    if (!iq_passage_is_word(self, i) || iq_passage_is_cue(self, i)) return false;
  }
  return true;
}

/// «a Frigonorte divulgou nota»: whether a word before a role has a capital of its own, where
/// adjectives stand behind and only names have one.
static bool stands_as_name(const IqPassage *self, uint32_t at, uint32_t role) {
  return self->language->adjectives_behind && self->items[at].capital &&
         !self->items[role].capital && !iq_item_opens_sentence(self->items, at);
}

/// “En före detta inspektör”: where two small words that say how somebody had the role begin which
/// end before item `at`, or `at`.
static uint32_t former_start(const IqPassage *self, uint32_t at, uint32_t floor) {
  if (at < floor + 2 || !iq_passage_has(self, at - 2, IQ_LEXICON_LINKER)) return at;
  const bool former = iq_passage_has(self, at - 1, IQ_LEXICON_ARTICLE) &&
                      iq_tells_standing(self->items[at - 1].hash, self->entities->language);
  return former ? at - 2 : at;
}

bool iq_read_role(const IqPassage *self, uint32_t at, uint32_t floor, IqMention *mention) {
  if (!iq_passage_has(self, at, IQ_LEXICON_ROLE)) return false;
  // „der verletzte Mann“, but „die 39-Jährige“
  if (self->language->capital_nouns && !self->items[at].capital && !iq_passage_is_number(self, at))
    return false;
  // “ha comunicato” is a verb, “il comunicato” is none.
  const bool verb = iq_passage_is_cue(self, at);
  if (verb && (at == 0 || !iq_passage_has(self, at - 1, IQ_LEXICON_ARTICLE))) return false;
  // “ett par örhängen”: so many of something.
  const bool pair = iq_passage_is_tie(self, at, IQ_TIE_PAIR) && iq_passage_is_word(self, at + 1) &&
                    self->items[at + 1].classes == 0 && !iq_passage_is_cue(self, at + 1);
  if (pair) return false;
  // «Una voce dal fondo» is somebody, «la voce» nobody.
  const bool voice =
      iq_passage_has(self, at, IQ_LEXICON_ANONYMOUS) && iq_passage_has(self, at, IQ_LEXICON_NEUTER);
  // «Голос из зала: …»
  const bool from = voice && iq_language_declines(self->language) &&
                    iq_item_opens_sentence(self->items, at) &&
                    iq_passage_has(self, at + 1, IQ_LEXICON_LINKER);
  if (voice && !from && (at == 0 || !iq_passage_has(self, at - 1, IQ_LEXICON_INDEFINITE))) {
    return false;
  }
  // “62-year-old Orla Quill” is an age, and nobody's second name.
  const bool aged = iq_passage_has(self, at, IQ_LEXICON_EPITHET) &&
                    iq_passage_is_word(self, at + 1) && self->items[at + 1].capital &&
                    iq_passage_is_number(self, at);
  if (aged || iq_age_leads_to_role(self, at)) return false;
  // «una nota interna», « un rapport interne »: behind what is written it is an adjective.
  const bool of_message = self->language->adjectives_behind && at > 0 && !self->items[at].capital &&
                          iq_passage_has(self, at - 1, IQ_LEXICON_MESSAGE | IQ_LEXICON_NEUTER) &&
                          !self->items[at - 1].capital;
  if (of_message) return false;
  // “Enligt förbundet har man varnat”: nobody, unless an article or an adjective stands before it.
  const uint32_t shown = IQ_LEXICON_ARTICLE | IQ_LEXICON_EPITHET;
  const bool nobody = self->language->bare_definite &&
                      iq_passage_has(self, at, IQ_LEXICON_OPENER) &&
                      !(at > 0 && iq_passage_has(self, at - 1, shown)) &&
                      !(at > 1 && iq_passage_has(self, at - 2, shown));
  if (nobody) return false;
  // “Yaşlı bir kadın”: before an article of somebody new it is an adjective.
  const bool adjective = self->language->verb_final && !self->language->verb_second &&
                         iq_passage_is_word(self, at + 2) &&
                         iq_passage_has(self, at + 1, IQ_LEXICON_INDEFINITE) &&
                         iq_passage_has(self, at + 2, IQ_LEXICON_ROLE);
  if (adjective) return false;
  uint32_t first = at;
  // “general secretary”, “police officer”: the last of several says what they are.
  const bool message =
      self->language->adjectives_behind && iq_passage_has(self, at, IQ_LEXICON_MESSAGE);
  while (!self->language->bare_definite && !message && iq_passage_is_word(self, at + 1) &&
         iq_passage_has(self, at + 1, IQ_LEXICON_ROLE) && !self->items[at].possessive &&
         !self->items[at + 1].capital && !leads_words(self, at + 1)) {
    at++;
  }
  // «42-летняя женщина»
  while (iq_passage_has(self, at, IQ_LEXICON_EPITHET) && iq_passage_is_word(self, at + 1) &&
         iq_passage_has(self, at + 1, IQ_LEXICON_EPITHET) && !self->items[at].possessive) {
    at++;
  }
  at = led_role(self, at);
  const uint32_t head = first;
  // “det att grannen”: a word that opens a clause is none of what stands before a role.
  const bool inverted = self->language->bare_definite && self->language->verb_second;
  first = former_start(self, first, floor);
  while (first > floor && head - first < ROLE_BEFORE_MAX && iq_passage_is_word(self, first - 1) &&
         !iq_passage_has(self, first, IQ_LEXICON_ARTICLE) && !iq_passage_is_cue(self, first - 1) &&
         !iq_passage_has(self, first - 1,
                         IQ_LEXICON_LINKER | IQ_LEXICON_ACCORDING | IQ_LEXICON_PRONOUN) &&
         !iq_passage_has(self, first - 1, IQ_LEXICON_CALENDAR) &&
         !(inverted && is_conjunction(self, first - 1)) && !is_past_verb(self, first - 1) &&
         !(message && stands_as_name(self, first - 1, head))) {
    first--;
  }
  first = far_article(self, first, floor);
  const bool article = iq_passage_has(self, first, IQ_LEXICON_ARTICLE);
  const uint32_t far = first;
  if (!article) {
    // Without an article only the words right before it are its own: “Port police said”.
    // «Между тем источник сообщил», «Hoje aposentada, …»: what opens the sentence is none of them.
    const bool opened = self->language->bare_definite || self->language->adjectives_behind;
    const uint32_t opener = opened ? (uint32_t)IQ_LEXICON_OPENER : 0u;
    const bool declined =
        first < at && (!iq_role_may_lead(self, first, at) || iq_item_ends_as_opener(self, first));
    // “TESKİ’den yapılan açıklamada”
    const bool last = iq_language_heads_last(self->language);
    // “Aileler adliye önünde”: whoever opens the sentence is none of the words of what is nobody's.
    const bool apart = self->language->verb_final && first < at && !self->items[at].capital &&
                       iq_passage_has(self, first, IQ_LEXICON_ROLE | IQ_LEXICON_BODY) &&
                       !iq_passage_is_aside(self, first, IQ_ASIDE_ADJECTIVE) &&
                       !iq_role_is_owned(self, at);
    // «бывший мэр»: how somebody has a role is no adjective that could be left out.
    while (first < at && !iq_tells_standing(self->items[first].hash, self->entities->language) &&
           (declined || apart || !self->items[first].capital ||
            iq_passage_has(self, first, opener) || (last && self->items[first].possessive))) {
      first++;
    }
    // „poinformował PAP rzecznik“
    const bool told = first < at && first > 0 && self->language->bare_definite &&
                      iq_passage_is_cue(self, first - 1) && iq_word_is_all_capitals(self, first);
    if (told) first++;
  }
  for (uint32_t i = first; article && i < at; i++) {
    const bool aged_role =
        iq_passage_is_number(self, i) && iq_passage_has(self, i, IQ_LEXICON_EPITHET);
    mention->aged = mention->aged || aged_role;
  }
  // Where there are no articles, a second word for somebody named is somebody known: ekspert.
  const bool anonymous =
      iq_passage_has(self, at, IQ_LEXICON_ANONYMOUS) &&
      !(self->language->bare_definite && iq_passage_has(self, at, IQ_LEXICON_EPITHET));
  // „podkreśla rozmówca gazety“: whoever has just spoken to it.
  const bool partner = self->language->bare_definite &&
                       iq_passage_is_aside(self, at, IQ_ASIDE_PARTNER) &&
                       !(article && iq_passage_has(self, first, IQ_LEXICON_INDEFINITE));
  if (partner) mention->epithet = true;
  // «al sargento»: the preposition has swallowed its article.
  const bool fused = !article && first > 0 && self->language->adjectives_behind &&
                     iq_passage_has(self, first - 1, IQ_LEXICON_ARTICLE) &&
                     iq_passage_has(self, first - 1, IQ_LEXICON_LINKER);
  const bool indefinite = fused     ? false
                          : article ? iq_passage_has(self, first, IQ_LEXICON_INDEFINITE)
                                    : !self->language->bare_definite || (anonymous && !partner);
  const bool unknown = !article && is_indefinite_form(self, at);
  const bool brought = !article && is_brought_in(self, at);
  mention->kind = indefinite || unknown || brought ? IQ_MENTION_SOMEBODY : IQ_MENTION_ROLE;
  // «Vedova dal 1961, non si è più risposata»: whoever was spoken of last.
  const bool predicate = !article && !anonymous && indefinite && self->language->null_subject &&
                         self->items[at].capital && iq_passage_is_word(self, at + 1) &&
                         iq_passage_has(self, at + 1, IQ_LEXICON_LINKER) &&
                         (at == 0 || self->items[at - 1].kind != IQ_ITEM_WORD);
  if (predicate) {
    mention->kind = IQ_MENTION_ROLE;
    mention->epithet = true;
  }
  // «el policía» is none of «la policía»
  // In „der Frau“ the article is one of women too, in „ein Mädchen“ of what is neither.
  const bool either =
      (self->items[first].hash == self->language->dative || self->language->capital_nouns) &&
      iq_passage_has(self, at, IQ_LEXICON_FEMININE);
  // „jego żona“: where possessives show the owner's gender, they show nothing of what is owned.
  const bool owned =
      !self->language->adjectives_behind && iq_passage_has(self, first, IQ_LEXICON_POSSESSIVE);
  const bool man = article && !owned && first + 1 == at &&
                   iq_passage_has(self, at, IQ_LEXICON_EPITHET) &&
                   iq_passage_gender(self, first) == IQ_GENDER_MASCULINE && !either;
  // “A 52-year-old crane operator” is a person.
  if (iq_passage_has(self, at, IQ_LEXICON_BODY) && !man && !mention->aged) {
    mention->kind = IQ_MENTION_BODY;
  }
  if (iq_passage_has(self, at, IQ_LEXICON_MESSAGE)) mention->kind = IQ_MENTION_MESSAGE;
  mention->head = at;
  mention->first = first;
  mention->possessive = self->items[at].possessive;
  mention->dative = mention->possessive && iq_ending_is_dative(self, self->items[at].span);
  mention->end = at + 1;
  // “A statement from the ministry”: whoever has written it is read by themselves.
  if (!mention->possessive && mention->kind != IQ_MENTION_MESSAGE) {
    mention->end = iq_complement_end(self, mention->end, mention->kind == IQ_MENTION_BODY);
    // “the City of Haverlin's Facebook page”
    mention->possessive = self->items[mention->end - 1].possessive &&
                          iq_passage_is_word(self, mention->end) &&
                          iq_passage_has(self, mention->end, IQ_LEXICON_NEUTER);
  }
  // «le délégué CGT», «представитель МЧС»
  const bool of_body =
      mention->kind <= IQ_MENTION_SOMEBODY && !mention->possessive && mention->end == at + 1 &&
      !self->items[at].capital && iq_passage_is_word(self, mention->end) &&
      iq_word_is_all_capitals(self, mention->end) &&
      !(iq_passage_is_word(self, mention->end + 1) && self->items[mention->end + 1].capital);
  if (of_body && inverts_names(self->language)) mention->end++;
  mention->linked =
      iq_passage_is_linked(self, first) ||
      (far < first && iq_passage_is_linked(self, far) && iq_role_is_declined(self, at));
  // “Hastanenin kapısında …”: an office in the genitive that opens a sentence is no subject.
  const bool owner = self->language->verb_final && mention->kind == IQ_MENTION_BODY &&
                     self->items[at].capital && first == at && iq_role_is_declined(self, at);
  // “Ayşe Demir okul önünde, ‘…’ dedi”: a bare noun says whose place it is.
  const bool place = self->language->verb_final && mention->kind == IQ_MENTION_BODY &&
                     !mention->possessive && is_possessed(self, mention->end);
  if (owner || place) mention->linked = true;
  // «negó que faltaran guardavidas y calificó …»: without an article a role is a subject right
  // beside its verb alone.
  const bool bare = !article && !fused && self->language->adjectives_behind &&
                    mention->kind == IQ_MENTION_SOMEBODY && !self->items[first].capital &&
                    first > 0 && self->items[first - 1].kind == IQ_ITEM_WORD &&
                    !iq_passage_is_any_cue_word(self, first - 1);
  if (bare) mention->linked = true;
  mention->gender = voice ? (uint8_t)IQ_GENDER_OPEN : iq_passage_gender(self, at);
  if (mention->kind == IQ_MENTION_ROLE) iq_role_read_nominative(self, at, mention);
  // „der Ärztin“, „der Polizei“: no subject.
  const uint32_t before = article ? first : far;
  const bool oblique = before < at && self->items[before].hash == self->language->dative &&
                       iq_passage_has(self, at, IQ_LEXICON_FEMININE);
  const uint32_t joins = IQ_LEXICON_LINKER | IQ_LEXICON_ACCORDING | IQ_LEXICON_OF;
  if (oblique) {
    mention->linked = true;
    mention->dative = before == 0 || !iq_passage_is_word(self, before - 1) ||
                      !(self->items[before - 1].capital || iq_passage_has(self, before - 1, joins));
  }
  // «a autarca»: the article goes before the word, which may be said of women too.
  const uint8_t told = article && !owned ? iq_passage_gender(self, first) : (uint8_t)IQ_GENDER_OPEN;
  const bool telling =
      self->language->adjectives_behind && told != IQ_GENDER_OPEN && first + 1 == at;
  if (man || mention->gender == IQ_GENDER_OPEN ||
      (telling && mention->gender != IQ_GENDER_NEUTER)) {
    mention->gender = told;
  }
  return true;
}
