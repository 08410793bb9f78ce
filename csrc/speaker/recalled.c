#include "speaker/recalled.h"

#include "speaker/close.h"

/// Items from a noun for somebody's words to the colon: “words to his wife were:”.
#define NOUN_REACH 7u
/// Words between that noun and whose they are: “Pell’s very last words”, “words of the late Pell”.
#define OWNER_REACH 3u
/// Words from the beginning of a clause to its subject: „waren Pells letzte Worte“.
#define CLAUSE_REACH 3u
/// Items of the last clause before the colon, and of those behind the verb in it.
#define LAST_CLAUSE_MAX 16u
#define BEHIND_VERB_MAX 5u

/// The noun for somebody's words in front of the colon; IQ_NONE where there is none.
static uint32_t find_noun(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t colon = self->item - 1;
  for (uint32_t i = colon; i > self->start && colon - i < NOUN_REACH; i--) {
    if (!iq_passage_is_word(passage, i - 1)) return IQ_NONE;
    if (iq_passage_is_call(passage, i - 1, IQ_CALL_UTTERANCE | IQ_CALL_WORDING)) return i - 1;
    if (iq_passage_has(passage, i - 1, IQ_LEXICON_ACCORDING)) return i - 1;
  }
  return IQ_NONE;
}

/// Whether a mention can have said something.
static bool is_somebody(const IqMention *mention) {
  return mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
         mention->kind == IQ_MENTION_SOMEBODY || mention->kind == IQ_MENTION_BODY;
}

/// Whether nothing but words that are no verbs of saying stands among items [first, end).
static bool is_plain(const IqPassage *passage, uint32_t first, uint32_t end) {
  while (first < end && iq_passage_is_word(passage, first) && !passage->items[first].capital &&
         !iq_passage_has(passage, first, IQ_LEXICON_LINKER | IQ_LEXICON_AND) &&
         !iq_passage_is_cue(passage, first)) {
    first++;
  }
  return first >= end;
}

/// Whether nothing but what joins somebody to the noun before them stands among items [first, end):
/// of, of the.
static bool is_of(const IqPassage *passage, uint32_t first, uint32_t end) {
  const uint32_t small = IQ_LEXICON_OF | IQ_LEXICON_GENITIVE;
  const uint32_t title = IQ_LEXICON_ARTICLE | IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC;
  bool of = iq_language_declines(passage->language) && !passage->language->verb_final;
  for (; first < end; first++) {
    of = of || iq_passage_has(passage, first, small);
    if (!iq_passage_has(passage, first, small | title)) return false;
  }
  return of;
}

/// Whose words the noun at item `noun` is about; IQ_NONE where that is not told.
static uint32_t find_owner(const IqScene *self, uint32_t noun) {
  const IqPassage *passage = self->passage;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (!is_somebody(mention)) continue;
    const bool before = mention->possessive && mention->end <= noun &&
                        noun - mention->end <= OWNER_REACH && is_plain(passage, mention->end, noun);
    const bool behind = mention->linked && mention->first > noun &&
                        mention->first - noun <= OWNER_REACH + 1 &&
                        is_of(passage, noun + 1, mention->first);
    if (!before && !behind) continue;
    // «слова мэра Анны Лунь»
    const IqMention *next = i + 1 < self->before_end ? &self->mentions[i + 1] : NULL;
    const bool named = behind && next != NULL && next->apposed && next->first == mention->end &&
                       next->kind == IQ_MENTION_NAME;
    return named ? i + 1 : i;
  }
  return IQ_NONE;
}

/// Whether a verb of recalling stands among items [first, end).
static bool recalls(const IqPassage *passage, uint32_t first, uint32_t end) {
  for (; first < end; first++) {
    if (iq_passage_is_word(passage, first) && iq_passage_is_call(passage, first, IQ_CALL_RECALL)) {
      return true;
    }
  }
  return false;
}

/// «Quirós respondió a las palabras de Pell: «…»»: whoever opens the sentence, where the noun at
/// item `noun` stands behind a preposition of their verb. IQ_NONE where it does not.
static uint32_t find_replier(const IqScene *self, uint32_t noun) {
  const IqPassage *passage = self->passage;
  uint32_t at = noun;
  while (at > self->start + 1 && noun - at < OWNER_REACH &&
         iq_passage_has(passage, at - 1, IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER)) {
    at--;
  }
  const bool linked = at < noun && iq_passage_has(passage, at, IQ_LEXICON_LINKER);
  const bool replies = linked && iq_passage_is_cue(passage, at - 1);
  return replies ? iq_scene_opening_subject(self, at - 1) : (uint32_t)IQ_NONE;
}

uint32_t iq_scene_recalled(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!self->colon_before || self->heading || self->item < self->start + 3) return IQ_NONE;
  const uint32_t noun = find_noun(self);
  const uint32_t owner = noun != IQ_NONE ? find_owner(self, noun) : IQ_NONE;
  if (owner == IQ_NONE) return IQ_NONE;
  const IqMention *mention = &self->mentions[owner];
  const uint32_t first = mention->first < noun ? mention->first : noun;
  const uint32_t behind = mention->end > noun ? mention->end : noun + 1;
  if (recalls(passage, self->start, first) || recalls(passage, behind, self->item)) return owner;
  const uint32_t replier = find_replier(self, noun);
  if (replier != IQ_NONE) return replier;
  // “As Quill tells it, Pell’s last words were: ‘…’”
  uint32_t at = first;
  while (at > self->start && first - at < CLAUSE_REACH && iq_passage_is_word(passage, at - 1) &&
         !iq_passage_has(passage, at - 1, IQ_LEXICON_LINKER | IQ_LEXICON_ROLE) &&
         !iq_passage_is_cue(passage, at - 1) &&
         (at - 1 == self->start || !passage->items[at - 1].capital)) {
    at--;
  }
  if (iq_passage_has(passage, noun, IQ_LEXICON_ACCORDING)) return IQ_NONE;
  const bool opens = at == self->start || passage->items[at - 1].kind == IQ_ITEM_COMMA;
  return opens ? owner : (uint32_t)IQ_NONE;
}

/// Where the last clause before item `cue` begins: behind a comma or a word that opens one.
static uint32_t clause_start(const IqScene *self, uint32_t cue) {
  const IqPassage *passage = self->passage;
  for (uint32_t i = cue; i > self->start && cue - i < LAST_CLAUSE_MAX; i--) {
    if (passage->items[i - 1].kind == IQ_ITEM_COMMA) return i;
    if (!iq_passage_is_word(passage, i - 1)) return IQ_NONE;
    if (iq_passage_is_hint(passage, i - 1, IQ_HINT_CLAUSE)) return i;
  }
  return IQ_NONE;
}

/// Whoever stands right before the comma of a relative clause that begins at item `start`, a part
/// of their verb between: „Anna rief den Wirt Otto Kern an, der ihr sagte: „…““.
static uint32_t find_related(const IqScene *self, uint32_t start, uint32_t cue) {
  const IqPassage *passage = self->passage;
  const bool related = passage->language->capital_nouns && start < cue &&
                       passage->items[start - 1].kind == IQ_ITEM_COMMA &&
                       iq_passage_has(passage, start, IQ_LEXICON_ARTICLE) &&
                       !iq_passage_has(passage, start, IQ_LEXICON_OBLIQUE) &&
                       !passage->items[start + 1].capital;
  for (uint32_t i = self->before_end; related && i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first >= start) return IQ_NONE;
    const uint32_t gap = start - 1 - mention->end;
    const bool beside = gap == 0 || (gap == 1 && iq_passage_is_word(passage, mention->end));
    return beside && is_somebody(mention) ? i - 1 : IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_scene_last_clause_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_before;
  if (!passage->language->verb_second || !self->colon_before || self->heading) return IQ_NONE;
  if (cue == IQ_NONE || !iq_passage_is_cue(passage, cue) || self->item - cue > BEHIND_VERB_MAX) {
    return IQ_NONE;
  }
  const uint32_t start = clause_start(self, cue);
  if (start == IQ_NONE) return IQ_NONE;
  const uint32_t related = find_related(self, start, cue);
  if (related != IQ_NONE) return related;
  // „Otto Kern, Vorarbeiter in der Mühle, hat Peter Brand gesagt: „…““
  const bool any = self->before_end > self->before_first;
  const IqMention *opener = any ? &self->mentions[self->before_first] : NULL;
  const bool set_off = any && opener->opens && !opener->linked && !opener->dative &&
                       is_somebody(opener) && passage->items[opener->end].kind == IQ_ITEM_COMMA &&
                       start > opener->end + 1;
  if (set_off && iq_passage_is_call(passage, start, IQ_CALL_HAVE)) return self->before_first;
  uint32_t subject = IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first < start) continue;
    if (mention->first > cue) {
      // „…, in Ried sagte Kern zu ihm: „…““
      if (!mention->linked && !mention->dative) return IQ_NONE;
      continue;
    }
    if (subject != IQ_NONE) continue;
    const bool opens = mention->first == start ||
                       (mention->first <= start + 2 &&
                        iq_passage_has(passage, start, IQ_LEXICON_ARTICLE | IQ_LEXICON_ROLE));
    const bool sure = is_somebody(mention) || mention->kind == IQ_MENTION_PRONOUN;
    const bool alone = iq_passage_is_word(passage, mention->end) &&
                       !iq_passage_has(passage, mention->end, IQ_LEXICON_AND);
    const bool acts = !mention->linked && !mention->dative && !mention->possessive &&
                      !mention->apposed && !iq_passage_has(passage, start, IQ_LEXICON_OBLIQUE);
    if (!opens || !sure || !alone || !acts) return IQ_NONE;
    if (iq_scene_is_anybody(self, mention)) return IQ_NONE;
    subject = i;
  }
  return subject;
}

/// „Der Beschluss, den Otto Kern „…“ nennt“: whoever stands right behind a relative pronoun that is
/// no subject, in the clause of the quotation, where the pronoun is an article too. IQ_NONE where
/// nobody does.
static uint32_t related_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!passage->language->capital_nouns || self->before_end < self->before_first + 1) {
    return IQ_NONE;
  }
  const uint32_t last = self->before_end - 1;
  const IqMention *mention = &self->mentions[last];
  if (!is_somebody(mention) || mention->first < self->start + 3) return IQ_NONE;
  const uint32_t pronoun = mention->first - 1;
  const bool clause = passage->items[pronoun - 1].kind == IQ_ITEM_COMMA &&
                      iq_passage_has(passage, pronoun, IQ_LEXICON_ARTICLE) &&
                      is_plain(passage, mention->end, self->item);
  if (!clause) return IQ_NONE;
  if (iq_passage_has(passage, pronoun, IQ_LEXICON_OBLIQUE)) return last;
  // „die Zeugin, die Auer „…“ nannte“
  const bool person = last > self->before_first && self->mentions[last - 1].end == pronoun - 1 &&
                      is_somebody(&self->mentions[last - 1]);
  return person || iq_passage_gender(passage, pronoun) == IQ_GENDER_MASCULINE ? (uint32_t)IQ_NONE
                                                                              : last;
}

uint32_t iq_scene_framed_subject(const IqScene *self) {
  const IqLanguage *language = self->passage->language;
  if (self->cue_final == IQ_NONE || !language->verb_second) return IQ_NONE;
  const uint32_t related = related_subject(self);
  if (related != IQ_NONE) return related;
  uint32_t found = IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    if (!sure || mention->linked || mention->dative || mention->possessive) continue;
    if (found != IQ_NONE && !mention->apposed) return IQ_NONE;
    found = i;
  }
  return found;
}
