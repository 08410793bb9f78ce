#include "mention/pronoun.h"

#include "mention/complement.h"
#include "mention/ending.h"

/// Short words for whom something is said to, before a verb, and their bytes: le, gli, ему.
#define CLITICS_MAX 2u
#define CLITIC_BYTES 6u
/// Words from somebody to the colon of their clause.
#define COLON_REACH 9u
/// Bytes of de, ise.
#define PARTICLE_BYTES 3u
/// Words from a preposition behind somebody to their verb.
#define PLACE_MAX 6u
/// Items between the commas behind somebody.
#define ASIDE_MAX 7u
/// The ending of a verb whose subject is several, where verbs stand second: sagen, zeggen.
#define IQ_SEVERAL_ENDING "en"

/// Whether item `at` is a verb that attributes, and does not only tell what everybody calls it.
static bool attributes(const IqPassage *self, uint32_t at) {
  return iq_passage_is_word(self, at) && iq_passage_is_cue(self, at) &&
         !iq_passage_is_call(self, at, IQ_CALL_CALLING);
}

/// «…, terció este último», «…, confirma esta», «Ce dernier assure que …»: where a demonstrative
/// ends that stands for whoever was named last, beside its verb; `at` where it does not.
static uint32_t latter_end(const IqPassage *self, uint32_t at) {
  if (!self->language->adjectives_behind || !iq_passage_has(self, at, IQ_LEXICON_ARTICLE) ||
      !iq_passage_is_aside(self, at, IQ_ASIDE_POINTING)) {
    return at;
  }
  const bool latter =
      iq_passage_is_word(self, at + 1) && iq_passage_is_tie(self, at + 1, IQ_TIE_LATTER);
  const uint32_t end = latter ? at + 2 : at + 1;
  const bool opens = latter && iq_item_opens_sentence(self->items, at) && attributes(self, end);
  if (opens) return end;
  return at > 0 && attributes(self, at - 1) && !iq_passage_is_word(self, end) ? end : at;
}

/// „Dieser erklärte: …“, „Der antwortete nicht.“, “Denne svarade: …”, ‘Deze zei: …’: whether a
/// demonstrative or an article alone is the subject of the verb of saying right behind it.
static bool is_demonstrative(const IqPassage *self, uint32_t at) {
  if (!self->language->verb_second || !iq_passage_is_word(self, at + 1)) return false;
  if (iq_passage_gender(self, at) == IQ_GENDER_NEUTER) return false;
  const bool opens = iq_item_opens_sentence(self->items, at);
  const bool pointing = iq_passage_is_aside(self, at, IQ_ASIDE_POINTING);
  const bool article = opens && iq_passage_has(self, at, IQ_LEXICON_ARTICLE) &&
                       iq_passage_has(self, at, IQ_LEXICON_RELATIVE) &&
                       !iq_passage_has(self, at, IQ_LEXICON_NEUTER);
  if (!pointing && !article) return false;
  // “die wij kennen”: what a relative clause says opens no sentence.
  if (!opens && iq_passage_has(self, at, IQ_LEXICON_RELATIVE)) return false;
  if (!attributes(self, at + 1) || self->items[at + 1].capital) return false;
  if (iq_passage_ends(self, at + 1, IQ_SEVERAL_ENDING)) return false;
  // „Die erklärte Absicht“, “Den nämnda rapporten”
  const uint32_t next = at + 2;
  if (next >= self->count || self->items[next].kind != IQ_ITEM_WORD) return true;
  if (!opens || self->items[next].capital) return false;
  // „Die gab ihm nur eines mit: „…““: no noun goes on with a pronoun.
  const IqSpan whom = self->items[next].span;
  const bool short_word =
      self->language->capital_nouns && whom.end - whom.start <= CLITIC_BYTES / 2;
  return self->items[next].classes != 0 || short_word;
}

bool iq_read_pronoun(const IqPassage *self, uint32_t at, IqMention *mention) {
  // «Jego zdaniem», «по его словам»: somebody's opinion or words; «uma avaliação» is nobody's.
  const bool owned =
      iq_passage_has(self, at, IQ_LEXICON_POSSESSIVE) || !self->language->adjectives_behind;
  const bool whose = iq_passage_has(self, at, IQ_LEXICON_ARTICLE) && owned &&
                     !iq_passage_has(self, at, IQ_LEXICON_INDEFINITE) &&
                     iq_passage_is_word(self, at + 1) &&
                     iq_passage_has(self, at + 1, IQ_LEXICON_ACCORDING) &&
                     !iq_passage_has(self, at, IQ_LEXICON_RELATIVE) &&
                     iq_passage_has(self, at, IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE);
  const uint32_t latter = is_demonstrative(self, at) ? at + 1 : latter_end(self, at);
  if (!whose && latter == at && !iq_passage_has(self, at, IQ_LEXICON_PRONOUN)) return false;
  // “svarade de.”, “De svarade”: else they are the article of others.
  const bool they = self->language->bare_definite && self->language->verb_second &&
                    iq_passage_is_hint(self, at, IQ_HINT_THEY);
  const bool behind = at > 0 && attributes(self, at - 1) && !iq_passage_is_word(self, at + 1);
  const bool opens = iq_item_opens_sentence(self->items, at) && attributes(self, at + 1);
  if (they && !behind && !opens) return false;
  // «Та ответила», «Та, по его словам, …», but «Та самая женщина»
  const bool pointing = iq_language_declines(self->language) && latter == at && !whose &&
                        iq_passage_has(self, at, IQ_LEXICON_ARTICLE) &&
                        iq_passage_is_aside(self, at, IQ_ASIDE_POINTING);
  if (pointing && iq_passage_is_word(self, at + 1) && !attributes(self, at + 1) &&
      iq_passage_gender(self, at) == IQ_GENDER_FEMININE) {
    return false;
  }
  // „Das lesen Sie hier“: whoever reads it.
  if (self->language->capital_nouns && self->items[at].capital && at > 0 &&
      self->items[at - 1].kind == IQ_ITEM_WORD) {
    return false;
  }
  // “volgens haar verboden”, “volgens haar man”
  const bool article = !whose && iq_passage_has(self, at, IQ_LEXICON_POSSESSIVE);
  if (article &&
      (at == 0 || !iq_passage_has(self, at - 1, IQ_LEXICON_ACCORDING) ||
       (iq_passage_is_word(self, at + 1) &&
        (iq_passage_has(self, at + 1, IQ_LEXICON_ROLE) || self->items[at + 1].capital)))) {
    return false;
  }
  // «Accanto a lui», but «Pour lui, …» tells whose opinion it is.
  const bool object = !whose && at > 1 && iq_passage_has(self, at - 1, IQ_LEXICON_LINKER) &&
                      self->items[at - 2].kind == IQ_ITEM_WORD;
  if (object) return false;
  // «On a ri, puis, assure Rey, …»: whoever is meant by everybody says nothing unless a verb tells.
  const bool talks =
      attributes(self, at - (at > 0)) || attributes(self, at + 1) || attributes(self, at + 2);
  if (!whose && !talks && self->language->adjectives_behind &&
      iq_passage_has(self, at, IQ_LEXICON_NEUTER)) {
    return false;
  }
  // “O anları anlatan Uslu”, “Uslu o anı unutmuyor”: before a noun it points, where the verb ends
  // the sentence.
  const bool noun = iq_passage_is_word(self, at + 1) && self->items[at + 1].classes == 0 &&
                    !self->items[at + 1].capital;
  const bool points =
      iq_language_heads_last(self->language) && noun &&
      (self->items[at].capital ||
       (iq_passage_has(self, at, IQ_LEXICON_ARTICLE) &&
        self->items[at + 1].span.end - self->items[at + 1].span.start > PARTICLE_BYTES));
  if (points) return false;
  mention->kind = IQ_MENTION_PRONOUN;
  mention->first = at;
  mention->end = latter > at ? latter : at + 1;
  mention->linked = iq_passage_is_linked(self, at);
  // «Её слова подтверждает завхоз»: what is said of the words is said by somebody else.
  mention->possessive = whose && iq_passage_has(self, at + 1, IQ_LEXICON_DISTANCE);
  mention->head = at;
  mention->gender = iq_passage_gender(self, at);
  return true;
}

/// „Ktoś powiesił kartkę: „…““: whether a verb that no lexicon knows stands behind somebody, and
/// the clause ends with a colon, where nouns have cases.
static bool leads_to_colon(const IqPassage *self, uint32_t somebody) {
  if (self->language->cases == 0 || !iq_passage_is_word(self, somebody + 1)) return false;
  if (!iq_passage_may_be_verb(self, somebody + 1)) return false;
  uint32_t at = somebody + 1;
  while (at - somebody < COLON_REACH && iq_passage_is_word(self, at)) at++;
  return at < self->count && self->items[at].kind == IQ_ITEM_COLON;
}

/// Whether a word joins to somebody who they are: a preposition, a relative pronoun («ceux qui»),
/// or the participle of what they do or was done to them (“those living here”, “those asked”).
static bool tells_who(const IqPassage *self, uint32_t at) {
  if (!iq_passage_is_word(self, at)) return false;
  const uint32_t joints = IQ_LEXICON_LINKER | IQ_LEXICON_OF | IQ_LEXICON_RELATIVE;
  if (iq_passage_has(self, at, joints)) return true;
  return !self->items[at].capital && !iq_passage_is_cue(self, at) &&
         (iq_passage_ends(self, at, self->language->participle) ||
          iq_passage_ends(self, at, self->language->past));
}

/// „Ktoś z tłumu krzyknął“, “someone in the crowd shouted”: where the words end that tell who
/// somebody is, where a verb that attributes stands right behind them; else `end`.
static uint32_t place_end(const IqPassage *self, uint32_t end) {
  if (self->language->verb_final && !self->language->verb_second) return end;
  if (!tells_who(self, end)) return end;
  const uint32_t others = IQ_LEXICON_RELATIVE | IQ_LEXICON_SOMEBODY;
  for (uint32_t i = end + 1; i < end + PLACE_MAX && iq_passage_is_word(self, i); i++) {
    if (iq_passage_is_cue(self, i)) {
      // «Quelqu’un dans la salle a crié»
      const uint32_t last = iq_passage_is_call(self, i - 1, IQ_CALL_HAVE) ? i - 1 : i;
      return last > end + 1 ? last : end;
    }
    // „Einer aus der Belegschaft rief“: no comma, and no relative clause.
    const bool article = iq_passage_has(self, i, IQ_LEXICON_ARTICLE) &&
                         (i == end + 1 || self->language->capital_nouns);
    if (!article && iq_passage_has(self, i, others)) return end;
  }
  return end;
}

/// «Quelqu’un, du paradis, avait crié»: whether commas set off where somebody is, and a verb that
/// attributes stands right behind.
static bool is_set_off(const IqPassage *self, uint32_t end) {
  if (end >= self->count || self->items[end].kind != IQ_ITEM_COMMA) return false;
  uint32_t at = end + 1;
  while (at - end < ASIDE_MAX && iq_passage_is_word(self, at) && !iq_passage_is_cue(self, at)) at++;
  if (at + 1 >= self->count || self->items[at].kind != IQ_ITEM_COMMA) return false;
  const bool have = iq_passage_is_word(self, at + 1) &&
                    iq_passage_is_call(self, at + 1, IQ_CALL_HAVE) && at + 2 < self->count;
  return iq_passage_is_word(self, at + 1 + have) && iq_passage_is_cue(self, at + 1 + have);
}

/// „Einer der Arbeiter sagte“: whether somebody at `at` is no subject. At the beginning of a
/// sentence the form that is one of other cases as well is the subject's.
static bool is_linked(const IqPassage *self, uint32_t at) {
  const bool opens = self->language->capital_nouns && iq_item_opens_sentence(self->items, at);
  return !opens && iq_passage_is_linked(self, at);
}

/// „Eine sagte: …“: whether an article alone is somebody, right before the verb.
static bool is_one(const IqPassage *self, uint32_t at) {
  return self->language->capital_nouns && iq_passage_has(self, at, IQ_LEXICON_INDEFINITE) &&
         (at == 0 || self->items[at - 1].kind != IQ_ITEM_WORD) &&
         iq_passage_is_word(self, at + 1) && iq_passage_is_cue(self, at + 1) &&
         iq_passage_gender(self, at) != IQ_GENDER_OPEN;
}

/// „Nur einer habe geflucht: …“, «Qualcuno ha detto: …», « D'autres ont dit »: whether an auxiliary
/// verb stands between somebody, whose words are items [at, last], and the verb that attributes.
static bool is_aided(const IqPassage *self, uint32_t at, uint32_t last) {
  if (!iq_passage_is_word(self, last + 2)) return false;
  const bool has = iq_passage_is_call(self, last + 1, IQ_CALL_HAVE);
  const bool cue = iq_passage_is_cue(self, last + 2);
  if (at == 0 || self->items[at - 1].kind != IQ_ITEM_WORD) {
    if (has && cue) return true;
    return last == at && iq_passage_may_be_verb(self, at + 1) &&
           (self->language->verb_second || cue);
  }
  if (self->language->adjectives_behind && has && cue) {
    return iq_item_opens_sentence(self->items, at - 1) &&
           iq_passage_has(self, at - 1, IQ_LEXICON_ARTICLE | IQ_LEXICON_OF);
  }
  const bool opens = at == 1 || self->items[at - 2].kind != IQ_ITEM_WORD;
  return self->language->capital_nouns && opens && last == at &&
         iq_passage_has(self, at - 1, IQ_LEXICON_OPENER) && has;
}

/// “İşçilerden biri, “…” dedi”, “Birisi “…” diye bağırdı”, “biri valiye “…” diye seslendi”: whether
/// the words of whoever is some of several stand right behind, but for whom they are told to.
static bool leads_words_last(const IqPassage *self, uint32_t at) {
  if (!self->language->verb_final) return false;
  const bool last = iq_language_heads_last(self->language);
  const uint32_t told = IQ_LEXICON_ROLE | IQ_LEXICON_OPENER;
  if (last && iq_passage_is_word(self, at) && iq_passage_has(self, at, told)) at++;
  const bool comma = at + 1 < self->count && self->items[at].kind == IQ_ITEM_COMMA;
  if (comma) at++;
  return (comma || last) && at < self->count && self->items[at].kind == IQ_ITEM_QUOTATION;
}

/// “İşçilerden biri”, “adamın biri”: whether the word before “one” has the ending of those whose
/// one it is, where verbs end the clause.
static bool is_one_of_them(const IqPassage *self, uint32_t at) {
  if (!iq_language_heads_last(self->language) || at == 0 || !iq_passage_is_word(self, at - 1)) {
    return false;
  }
  const IqItem *whole = &self->items[at - 1];
  if (whole->possessive) return false;
  if (iq_ending_is_aside(self, whole->span, IQ_ASIDE_SENDER)) return true;
  return iq_passage_has(self, at - 1, IQ_LEXICON_ROLE) &&
         iq_ending_is_aside(self, whole->span, IQ_ASIDE_GENITIVE);
}

/// «Alguien le gritó: …», «Кто-то ему крикнул: …»: whether short words for whom it is said to stand
/// between somebody who opens the sentence, items [first, last], and the verb that attributes, an
/// auxiliary one aside.
static bool leads_told(const IqPassage *self, uint32_t first, uint32_t last) {
  if (!self->language->adjectives_behind && !iq_language_declines(self->language)) return false;
  if (iq_passage_has(self, first, IQ_LEXICON_RELATIVE)) return false;
  if (!iq_item_opens_sentence(self->items, first)) return false;
  const uint32_t small =
      IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE | IQ_LEXICON_OBLIQUE | IQ_LEXICON_OPENER;
  uint32_t at = last + 1;
  while (at <= last + CLITICS_MAX && iq_passage_is_word(self, at) && !self->items[at].capital &&
         (self->items[at].classes == 0 || iq_passage_has(self, at, small)) &&
         !iq_passage_has(self, at, IQ_LEXICON_RELATIVE) && !iq_passage_is_cue(self, at) &&
         self->items[at].span.end - self->items[at].span.start <= CLITIC_BYTES) {
    at++;
  }
  if (at == last + 1) return false;
  if (iq_passage_is_word(self, at) && iq_passage_is_call(self, at, IQ_CALL_HAVE)) at++;
  return iq_passage_is_word(self, at) && iq_passage_is_cue(self, at);
}

/// „Ktoś inny dodał“, «Otra persona añadió»: whether the word behind one for somebody belongs to
/// it: other, or a noun before the verb where other itself stands in front.
static bool names_another(const IqPassage *self, uint32_t at) {
  if (!iq_passage_has(self, at, IQ_LEXICON_SOMEBODY) || !iq_passage_is_word(self, at + 1)) {
    return false;
  }
  if (iq_passage_is_cue(self, at + 1) || self->items[at + 1].capital) return false;
  const bool other = iq_passage_is_tie(self, at, IQ_TIE_ANOTHER);
  if (!other) return iq_passage_is_tie(self, at + 1, IQ_TIE_ANOTHER);
  return self->language->adjectives_behind && iq_passage_may_be_verb(self, at + 1) &&
         iq_passage_is_word(self, at + 2) && iq_passage_is_cue(self, at + 2);
}

bool iq_read_somebody(const IqPassage *self, uint32_t at, IqMention *mention) {
  uint32_t last = at;
  if (iq_passage_has(self, at, IQ_LEXICON_INDEFINITE) && iq_passage_is_word(self, at + 1) &&
      iq_passage_has(self, at + 1, IQ_LEXICON_SOMEBODY)) {
    last = at + 1;
  }
  if (last == at && names_another(self, at)) last = at + 1;
  const bool one = is_one(self, at);
  if (!one && !iq_passage_has(self, last, IQ_LEXICON_SOMEBODY)) return false;
  const bool behind =
      at > 0 && iq_passage_is_cue(self, at - 1) && !iq_passage_is_word(self, last + 1);
  // „einer hat gesagt“: an auxiliary verb stands between.
  const bool aided = !one && (is_aided(self, at, last) || leads_told(self, at, last));
  // “dismissed those reports as ‘old’”: what points at a noun is somebody with more words alone.
  const bool points = iq_passage_is_aside(self, last, IQ_ASIDE_POINTING);
  const bool cue = iq_passage_is_word(self, last + 1) && iq_passage_is_cue(self, last + 1);
  const bool before = aided || (cue && !points);
  const bool one_of = last == at && (leads_words_last(self, last + 1) || is_one_of_them(self, at));
  const uint32_t end = place_end(self, last + 1);
  // “how many who were there”
  const bool asked = at > 0 && iq_passage_is_word(self, at - 1) &&
                     iq_passage_is_hint(self, at - 1, IQ_HINT_CLAUSE) &&
                     self->language->verb_second;
  const bool placed = end > last + 1 && !asked;
  const bool shown = behind || before || one_of || placed;
  if (!shown && !leads_to_colon(self, last) && !is_set_off(self, last + 1)) return false;
  mention->kind = IQ_MENTION_SOMEBODY;
  mention->first = at;
  mention->end = end;
  mention->head = last;
  mention->linked = !aided && is_linked(self, at);
  mention->gender = iq_passage_gender(self, at);
  return true;
}

bool iq_read_relative(const IqPassage *self, uint32_t at, const IqMention *before,
                      IqMention *mention) {
  if (before->end + 1 != at || self->items[before->end].kind != IQ_ITEM_COMMA) return false;
  if (!iq_passage_has(self, at, IQ_LEXICON_RELATIVE) || at + 1 >= self->count) return false;
  const bool article = iq_passage_has(self, at, IQ_LEXICON_ARTICLE);
  const uint32_t alone = IQ_LEXICON_CUE | IQ_LEXICON_LINKER | IQ_LEXICON_PRONOUN;
  // „…, die uns schreibt: „…““
  const bool told = self->language->capital_nouns && iq_passage_is_word(self, at + 1) &&
                    iq_passage_is_word(self, at + 2) && iq_passage_is_cue(self, at + 2) &&
                    !self->items[at + 1].capital && !self->items[at + 2].capital;
  if (article && !told && self->items[at + 1].kind != IQ_ITEM_QUOTATION &&
      !(iq_passage_has(self, at + 1, alone) && !self->items[at + 1].capital)) {
    return false;
  }
  *mention = (IqMention){.entity = IQ_NONE,
                         .kind = IQ_MENTION_PRONOUN,
                         .first = at,
                         .end = at + 1,
                         .head = at,
                         .gender = iq_passage_gender(self, at)};
  return true;
}

bool iq_read_one_of(const IqPassage *self, uint32_t at, IqMention *mention) {
  if (!iq_passage_has(self, at, IQ_LEXICON_INDEFINITE) || !iq_passage_is_word(self, at + 1))
    return false;
  // „jemand ein Schild angebracht“: it is no part of it.
  const bool genitive = self->language->capital_nouns && !self->items[at + 1].capital &&
                        iq_passage_has(self, at + 1, IQ_LEXICON_ARTICLE) &&
                        !(iq_passage_has(self, at, IQ_LEXICON_SOMEBODY) &&
                          iq_passage_has(self, at + 1, IQ_LEXICON_INDEFINITE));
  if (!genitive && !iq_passage_has(self, at + 1, IQ_LEXICON_OF)) return false;
  uint32_t next = at + 2;
  while (iq_passage_is_word(self, next) && iq_passage_has(self, next, IQ_LEXICON_ARTICLE)) next++;
  if (!iq_passage_is_word(self, next) || iq_passage_is_cue(self, next)) return false;
  mention->kind = IQ_MENTION_SOMEBODY;
  mention->first = at;
  mention->end = iq_object_end(self, next);
  mention->head = mention->end - 1;
  // “A majority of them”, «la mayoría de ellos»: a share has an article of its own.
  const bool share = at > 0 && iq_passage_is_word(self, at - 1) &&
                     iq_passage_has(self, at - 1, IQ_LEXICON_ARTICLE);
  mention->linked = is_linked(self, share ? at - 1 : at);
  mention->gender = iq_passage_gender(self, at);
  return true;
}
