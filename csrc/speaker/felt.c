#include "speaker/felt.h"

#include "language/lower_word.h"
#include "language/words.h"
#include "mention/ending.h"
#include "mention/gender.h"
#include "mention/modifier.h"
#include "mention/said_again.h"
#include "quotation/shape.h"
#include "speaker/cited.h"

/// Words of a feeling; of a verdict.
#define FEELING_MAX 5u
#define VERDICT_MAX 8u
/// Words between the verb and the quotation.
#define VERB_REACH 7u
/// Small words between somebody and the verb: se, nie.
#define SMALL_MAX 2u
#define SMALL_BYTES 4u
/// Items behind a preposition among which whoever it is about stands.
#define VIEW_REACH 5u
/// Items behind a preposition of time.
#define TIME_REACH 3u
/// Items of one sentence that are looked at.
#define SENTENCE_MAX 48u

/// Whether a mention is somebody: a pronoun may be a thing where things have genders.
static bool is_person(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  if (mention->several || mention->possessive) return false;
  const bool role = mention->kind == IQ_MENTION_ROLE;
  const IqItem *head = &passage->items[mention->head];
  const bool one = mention->end - mention->first == 1;
  if ((role || one) && iq_item_is_plural(passage->text, passage->language, head)) return false;
  const IqItem *next = mention->head + 1 < passage->count ? head + 1 : NULL;
  if (role && iq_role_is_several(passage->text, passage->language, mention, head, next)) {
    return false;
  }
  const uint8_t gender = iq_mention_known_gender(self->passage->entities, mention);
  const bool shown = gender == IQ_GENDER_FEMININE || gender == IQ_GENDER_MASCULINE;
  if (mention->kind == IQ_MENTION_NAME) {
    if (mention->entity == IQ_NONE) return false;
    return gender != IQ_GENDER_NEUTER &&
           (shown || passage->entities->items[mention->entity].person);
  }
  if (mention->kind == IQ_MENTION_PRONOUN) {
    const IqLanguage *language = passage->language;
    const bool of_persons = !language->capital_nouns && !language->adjectives_behind &&
                            (language->cases == 0 || iq_language_heads_last(language));
    return of_persons && shown && mention->resolved && mention->entity != IQ_NONE &&
           !iq_passage_has(passage, mention->first, IQ_LEXICON_RELATIVE);
  }
  return role && !iq_passage_has(passage, mention->head, IQ_LEXICON_BODY | IQ_LEXICON_INDEFINITE) &&
         !iq_passage_has(passage, mention->first, IQ_LEXICON_INDEFINITE);
}

/// Whether the words are no attribute of a noun, and nothing is told by a verb of saying.
static bool is_predicate(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t item = self->item;
  if (item <= self->start) return false;
  // «Пётр Лунь, глава клуба, «ошеломлён»»
  const bool bare = passage->language->bare_definite && passage->language->cases > 0;
  const bool apposed = bare && passage->items[item - 1].kind == IQ_ITEM_COMMA;
  if (!apposed && !iq_passage_is_word(passage, item - 1)) return false;
  // ”För henne är den ”en gåva””: behind the verb it is a pronoun.
  const bool pronoun = item > self->start + 1 && iq_passage_is_word(passage, item - 2) &&
                       iq_passage_is_call(passage, item - 2, IQ_CALL_BEING);
  const uint32_t articles = IQ_LEXICON_ARTICLE | IQ_LEXICON_INDEFINITE;
  if (!pronoun && iq_passage_has(passage, item - 1, articles)) return false;
  const uint32_t next = item + 1;
  if (next >= passage->count || passage->items[next].kind != IQ_ITEM_WORD) return true;
  const uint32_t joins = IQ_LEXICON_LINKER | IQ_LEXICON_OF | IQ_LEXICON_AND | IQ_LEXICON_RELATIVE |
                         IQ_LEXICON_OPENER | IQ_LEXICON_CONJUNCTION | IQ_LEXICON_ACCORDING;
  const bool joined = iq_passage_has(passage, next, joins) && !passage->items[next].capital;
  // «ошеломлён» приговором
  const bool declined = passage->language->cases > 0 && !passage->items[next].capital;
  return joined || declined || iq_language_heads_last(passage->language);
}

/// «après la crue», „nach dem Spiel“: whether the preposition behind the quotation tells when
/// something is, and of nobody who says it.
static bool is_time(const IqScene *self, uint32_t at) {
  if (iq_passage_is_cue(self->passage, at)) return false;
  for (uint32_t i = self->after_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first > at + TIME_REACH) break;
    if (mention->first > at && mention->kind != IQ_MENTION_PHRASE) return false;
  }
  return true;
}

/// Whether a sentence has no verb of saying but the one at `verb`, or one in a clause that a comma
/// ends right before it.
static bool is_silent(const IqScene *self, uint32_t verb) {
  const bool clause = verb != IQ_NONE && verb > 0 && self->cue_before < verb &&
                      self->passage->items[verb - 1].kind == IQ_ITEM_COMMA;
  if (self->cue_before != IQ_NONE && self->cue_before != verb && !clause) return false;
  if (self->cue_final != IQ_NONE && self->cue_final != verb) return false;
  const bool behind = self->cue_after != IQ_NONE && self->joined != IQ_JOINT_STOP;
  return !behind || self->cue_after == verb || is_time(self, self->cue_after);
}

/// The verb of a kind before the quotation, with nothing but adverbs or prepositions and what
/// depends on them between; what stands there may be an object where `objects`. IQ_NONE where there
/// is none.
static uint32_t verb_before(const IqScene *self, uint32_t call, bool objects) {
  const IqPassage *passage = self->passage;
  for (uint32_t gap = 1; gap <= VERB_REACH && gap <= self->item - self->start; gap++) {
    const uint32_t at = self->item - gap;
    if (passage->items[at].kind != IQ_ITEM_WORD) return IQ_NONE;
    if (iq_passage_is_call(passage, at, call) && !passage->items[at].capital) return at;
    if (iq_passage_is_cue(passage, at)) return IQ_NONE;
    const bool article = iq_passage_has(passage, at, IQ_LEXICON_ARTICLE) &&
                         !iq_passage_has(passage, at, IQ_LEXICON_LINKER);
    const bool depends =
        at > self->start && iq_passage_has(passage, at - 1, IQ_LEXICON_LINKER | IQ_LEXICON_OF);
    if (article && !depends && !objects) return IQ_NONE;
  }
  return IQ_NONE;
}

/// Whether nothing but a clause between commas, or small words, stands between somebody and the
/// verb.
static bool leads_to(const IqPassage *passage, const IqMention *mention, uint32_t verb) {
  uint32_t at = mention->end;
  if (at > verb) return false;
  if (passage->items[at].kind == IQ_ITEM_COMMA) {
    uint32_t last = at;
    for (uint32_t i = at + 1; i < verb; i++) {
      const uint8_t kind = passage->items[i].kind;
      if (kind == IQ_ITEM_COMMA) last = i;
      if (kind != IQ_ITEM_COMMA && kind != IQ_ITEM_WORD) return false;
    }
    if (last == at) return false;
    at = last + 1;
  }
  for (uint32_t small = 0; at < verb; at++, small++) {
    const IqSpan word = passage->items[at].span;
    if (passage->items[at].kind != IQ_ITEM_WORD || small == SMALL_MAX) return false;
    if (word.end - word.start > SMALL_BYTES) return false;
  }
  return at == verb;
}

/// Whoever is the subject of the verb: right before it, or right behind it where the verb goes
/// before its subject. IQ_NONE where that is nobody.
static uint32_t subject_of(const IqScene *self, uint32_t verb) {
  const IqPassage *passage = self->passage;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->linked || mention->dative) continue;
    if (mention->first > verb) {
      const bool inverted = iq_language_inverts(passage->language) &&
                            iq_title_start(passage, mention->first) == verb + 1;
      return inverted && is_person(self, mention) ? i : IQ_NONE;
    }
    if (mention->kind == IQ_MENTION_UNSURE || mention->kind == IQ_MENTION_PHRASE) continue;
    if (is_person(self, mention) && leads_to(passage, mention, verb)) return i;
    const bool again = i + 1 < self->before_end && mention->entity != IQ_NONE &&
                       self->mentions[i + 1].entity == mention->entity;
    if (!mention->apposed && !mention->possessive && !again) return IQ_NONE;
  }
  return IQ_NONE;
}

/// “Hart is ‘stunned’”.
static uint32_t of_being(const IqScene *self, const IqShape *shape, uint32_t first_classes) {
  const uint32_t nouns = IQ_LEXICON_ARTICLE | IQ_LEXICON_INDEFINITE | IQ_LEXICON_POSSESSIVE;
  if (shape->words > FEELING_MAX || shape->capitals > 0) return IQ_NONE;
  if ((first_classes & (nouns | IQ_LEXICON_LINKER)) != 0) return IQ_NONE;
  const uint32_t verb = verb_before(self, IQ_CALL_BEING, false);
  if (verb == IQ_NONE || !is_silent(self, verb)) return IQ_NONE;
  return subject_of(self, verb);
}

/// “Hart finds the plan ‘absurd’”.
static uint32_t of_verdict(const IqScene *self, const IqShape *shape) {
  if (shape->words > VERDICT_MAX) return IQ_NONE;
  const uint32_t verb = verb_before(self, IQ_CALL_VERDICT, true);
  if (verb == IQ_NONE || verb + 1 == self->item || !is_silent(self, verb)) return IQ_NONE;
  return subject_of(self, verb);
}

/// «Лука Гартов «ошеломлён»», “Levent Hartlı karar karşısında “şaşkın””: whoever opens a sentence
/// that needs no verb for how they are.
static uint32_t without_verb(const IqScene *self, const IqShape *shape) {
  const IqPassage *passage = self->passage;
  const bool final = iq_language_heads_last(passage->language);
  const bool bare = passage->language->bare_definite && passage->language->cases > 0;
  if ((!final && !bare) || shape->words > FEELING_MAX || shape->capitals > 0) return IQ_NONE;
  if (!is_silent(self, IQ_NONE)) return IQ_NONE;
  const uint32_t next = self->item + 1;
  if (final && next < passage->count && !iq_passage_is_end(passage, next)) return IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->linked || mention->dative) continue;
    if (!is_person(self, mention) || !mention->opens || mention->end > self->item) return IQ_NONE;
    if (mention->entity == IQ_NONE) return IQ_NONE;
    if (mention->apposed && i + 1 < self->before_end && self->mentions[i + 1].apposed) continue;
    if (!final) return leads_to(passage, mention, self->item) ? i : IQ_NONE;
    for (uint32_t k = mention->end; k < self->item; k++) {
      if (passage->items[k].kind != IQ_ITEM_WORD) return IQ_NONE;
    }
    return i;
  }
  return IQ_NONE;
}

/// “buluyor” behind “saçma”, and whose verdict that is.
static uint32_t of_final_verdict(const IqScene *self, const IqShape *shape) {
  const IqPassage *passage = self->passage;
  if (!iq_language_heads_last(passage->language) || shape->words > VERDICT_MAX) return IQ_NONE;
  uint32_t at = self->item + 1;
  if (at + 1 < passage->count && iq_passage_is_word(passage, at) &&
      iq_passage_is_call(passage, at, IQ_CALL_PREDICATE)) {
    at++;
  }
  if (at >= passage->count || !iq_passage_is_word(passage, at)) return IQ_NONE;
  if (!iq_passage_is_call(passage, at, IQ_CALL_VERDICT)) return IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->linked || mention->dative || mention->possessive) continue;
    if (!mention->opens || !is_person(self, mention)) return IQ_NONE;
    if (mention->apposed && i + 1 < self->before_end && self->mentions[i + 1].apposed) continue;
    return i;
  }
  return IQ_NONE;
}

/// Whether the sentence says what something is, before the quotation; some languages need no word
/// for that.
static bool says_what_is(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (passage->language->bare_definite && passage->language->cases > 0) return true;
  const uint32_t first =
      self->item - self->start > SENTENCE_MAX ? self->item - SENTENCE_MAX : self->start;
  for (uint32_t at = first; at < self->item; at++) {
    if (!iq_passage_is_word(passage, at)) continue;
    if (iq_passage_is_call(passage, at, IQ_CALL_BEING)) return true;
    if (iq_passage_is_aside(passage, at, IQ_ASIDE_COPULA)) return true;
  }
  return false;
}

/// Whoever stands behind the preposition at item `at`, by whom something is told to be so.
static bool find_viewer(const IqScene *self, uint32_t at, IqFelt *felt) {
  const IqPassage *passage = self->passage;
  const uint32_t lists = iq_word_find(passage->items[at + 1].hash)->lists;
  const uint32_t next = at + 2;
  const bool alone = next >= passage->count || passage->items[next].kind != IQ_ITEM_WORD ||
                     !passage->items[next].capital;
  if ((lists & (IQ_LIST_TO_HER | IQ_LIST_TO_HIM)) != 0 && alone) {
    // “for her party”
    const bool owns = (lists & IQ_LIST_HERS) != 0 && next < self->item &&
                      iq_passage_is_word(passage, next) &&
                      !iq_passage_is_call(passage, next, IQ_CALL_BEING) &&
                      !iq_passage_is_aside(passage, next, IQ_ASIDE_COPULA) &&
                      !iq_passage_has(passage, next, IQ_LEXICON_ARTICLE | IQ_LEXICON_OPENER);
    if (owns) return false;
    *felt =
        (IqFelt){IQ_NONE, (lists & IQ_LIST_TO_HER) != 0 ? IQ_GENDER_FEMININE : IQ_GENDER_MASCULINE};
    return true;
  }
  for (uint32_t i = self->before_first; i < self->mention_count; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first > at + VIEW_REACH) break;
    if (mention->first <= at) continue;
    for (uint32_t k = at + 1; k < mention->first; k++) {
      if (passage->items[k].kind != IQ_ITEM_WORD) return false;
    }
    const bool named = i + 1 < self->mention_count && self->mentions[i + 1].apposed &&
                       mention->apposed && self->mentions[i + 1].kind == IQ_MENTION_NAME;
    const uint32_t who = named ? i + 1 : i;
    if (self->mentions[who].kind == IQ_MENTION_PRONOUN) return false;
    if (!is_person(self, &self->mentions[who])) return false;
    *felt = (IqFelt){who, IQ_GENDER_OPEN};
    return true;
  }
  return false;
}

/// “For Hart the plan is ‘a gift’”, “The plan is ‘a gift’ for her”.
static bool of_viewer(const IqScene *self, const IqShape *shape, IqFelt *felt) {
  const IqPassage *passage = self->passage;
  if (shape->words > VERDICT_MAX || !is_silent(self, IQ_NONE)) return false;
  if (iq_language_heads_last(passage->language) || !says_what_is(self)) return false;
  const uint32_t first =
      self->item - self->start > SENTENCE_MAX ? self->item - SENTENCE_MAX : self->start;
  for (uint32_t at = first; at + 1 < self->item; at++) {
    const bool word = iq_passage_is_word(passage, at) && iq_passage_is_word(passage, at + 1);
    if (!word || !iq_passage_is_aside(passage, at, IQ_ASIDE_VIEWPOINT)) continue;
    return find_viewer(self, at, felt);
  }
  const uint32_t behind = self->item + 1;
  return behind + 1 < passage->count && iq_passage_is_word(passage, behind) &&
         iq_passage_is_word(passage, behind + 1) &&
         iq_passage_is_aside(passage, behind, IQ_ASIDE_VIEWPOINT) &&
         find_viewer(self, behind, felt);
}

bool iq_scene_felt(const IqScene *self, const IqQuotation *quotation, IqFelt *felt) {
  if (self->heading || self->told || self->dialogue || self->colon_before) return false;
  if (quotation->nested_in != IQ_NONE || !is_predicate(self)) return false;
  // “According to Pell, Quill was ‘calm’”
  if (iq_scene_accorded(self) != IQ_NONE) return false;
  const IqPassage *passage = self->passage;
  const IqShape shape = iq_shape_of(passage->text, quotation);
  if (!shape.lower || shape.stop) return false;
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  const uint32_t first = iq_text_first_classes(passage->text, quotation->inner, language);
  if (of_viewer(self, &shape, felt)) return true;
  uint32_t mention = of_being(self, &shape, first);
  if (mention == IQ_NONE) mention = of_verdict(self, &shape);
  if (mention == IQ_NONE) mention = without_verb(self, &shape);
  if (mention == IQ_NONE) mention = of_final_verdict(self, &shape);
  *felt = (IqFelt){mention, IQ_GENDER_OPEN};
  return mention != IQ_NONE;
}
