#include "speaker/nested_behind.h"

#include "mention/ending.h"
#include "speaker/left_out.h"
#include "speaker/nested_context.h"
#include "speaker/nested_subject.h"

/// Words of the clause behind a quotation within which its verb stands: „, hat mein Vater uns
/// gesagt“ where an auxiliary opens it.
#define VERB_REACH 4u
#define PARTICIPLE_REACH 6u
/// Bytes of blanks between a quotation and what sets off the words behind it.
#define BLANK_MAX 4u
/// Words from a quotation to the verb behind it where verbs end their sentences: diye, de.
#define FINAL_REACH 3u

/// Whether a word may stand between a verb and its subject: “disse-me o pai”, «сказал мне отец».
static bool is_small(const IqPassage *passage, uint32_t at) {
  return iq_passage_is_word(passage, at) && !passage->items[at].capital &&
         (iq_passage_has(passage, at, IQ_LEXICON_PRONOUN | IQ_LEXICON_OBLIQUE) ||
          iq_passage_is_call(passage, at, IQ_CALL_HAVE) ||
          passage->items[at].span.end - passage->items[at].span.start <= BLANK_MAX);
}

/// The verb of saying among the words from item `first` on; IQ_NONE where there is none.
static uint32_t find_verb(const IqPassage *passage, uint32_t first) {
  const bool clause = iq_passage_is_word(passage, first) &&
                      iq_passage_has(passage, first, IQ_LEXICON_AND | IQ_LEXICON_RELATIVE);
  if (clause) return IQ_NONE;
  const bool have =
      iq_passage_is_word(passage, first) && iq_passage_is_call(passage, first, IQ_CALL_HAVE);
  const uint32_t reach = have ? PARTICIPLE_REACH : VERB_REACH;
  for (uint32_t i = first; i < first + reach && iq_passage_is_word(passage, i); i++) {
    if (iq_passage_is_cue(passage, i)) return i;
  }
  return IQ_NONE;
}

/// Whether nothing but small words stands among items [first, end).
static bool is_beside(const IqPassage *passage, uint32_t first, uint32_t end) {
  while (first < end && is_small(passage, first)) first++;
  return first >= end;
}

/// Whether I or we say it: “I told him”, «le dije», „habe ich gesagt“.
static bool is_own(const IqPassage *passage, uint32_t first, uint32_t verb) {
  if (iq_nested_is_own_verb(passage, passage->items[verb].span, verb)) return true;
  for (uint32_t i = first; i <= verb + 2 && iq_passage_is_word(passage, i); i++) {
    if (iq_passage_is_aside(passage, i, IQ_ASIDE_SELF)) return true;
    if (iq_passage_is_hint(passage, i, IQ_HINT_OUR_SELF)) return true;
  }
  return false;
}

bool iq_nested_read_behind(const IqNesting *self, IqSpan span, bool turn, IqTelling *telling) {
  IqPassage passage;
  if (!iq_incises_read_words(self->incises, self->document, span, IQ_NONE, self->entities,
                             self->language, false, &passage)) {
    return false;
  }
  uint32_t first = 0;
  while (
      first < passage.count && first < 2 &&
      (passage.items[first].kind == IQ_ITEM_COMMA || passage.items[first].kind == IQ_ITEM_DASH)) {
    // Behind a dash in a turn stands who says that.
    if (turn && passage.items[first].kind == IQ_ITEM_DASH) return true;
    first++;
  }
  const uint32_t verb = find_verb(&passage, first);
  if (verb == IQ_NONE) return true;
  // “‘Sing!’ He wrote it down.”
  const bool opens = first == 0 && passage.items[first].capital;
  const IqMention *mentions = self->incises->mentions.items;
  for (uint32_t i = 0; i < self->incises->mentions.count && mentions[i].first <= verb + 3; i++) {
    const IqMention *mention = &mentions[i];
    const bool own = mention->kind == IQ_MENTION_PRONOUN && opens;
    const bool sure = mention->kind != IQ_MENTION_UNSURE && !mention->linked && !mention->dative;
    const bool inverted = mention->first > verb && is_beside(&passage, verb + 1, mention->first);
    const bool plain = mention->end <= verb && is_beside(&passage, first, mention->first) &&
                       is_beside(&passage, mention->end, verb);
    if (!sure || own || !(inverted || plain)) continue;
    if (iq_passage_has(&passage, mention->first, IQ_LEXICON_OBLIQUE)) continue;
    *telling = (IqTelling){.cue = passage.items[verb].span,
                           .mention = *mention,
                           .gender = iq_passage_gender(&passage, verb),
                           .kin = iq_nested_kin_gender(&passage, mention),
                           .found = true};
    return true;
  }
  if (first == 0 || telling->found) return true;
  telling->cue = passage.items[verb].span;
  telling->self = is_own(&passage, first, verb);
  if (telling->self || !passage.language->null_subject) return true;
  telling->found = true;
  telling->gender = iq_passage_gender(&passage, verb);
  telling->mention = (IqMention){.kind = IQ_MENTION_PRONOUN,
                                 .entity = IQ_NONE,
                                 .gender = telling->gender,
                                 .span = span,
                                 .several = iq_verb_is_of_several(&passage, telling->cue)};
  telling->nobody = telling->mention.several;
  return true;
}

/// “‘…’ dedi babam”, “‘…’ diyen Oktay Kerem”: whoever stands behind the verb at item `verb`, where
/// the clause ends with them or the verb has the ending of what tells more of them.
static void find_behind(const IqNesting *self, const IqPassage *passage, uint32_t verb,
                        IqTelling *telling) {
  const IqMention *mentions = self->incises->mentions.items;
  const bool tells = iq_ending_is_aside(passage, passage->items[verb].span, IQ_ASIDE_ATTRIBUTIVE);
  for (uint32_t i = 0; i < self->incises->mentions.count && mentions[i].first <= verb + 2; i++) {
    const IqMention *mention = &mentions[i];
    const bool beside = mention->first == verb + 1 ||
                        (mention->first == verb + 2 && tells && is_small(passage, verb + 1));
    const bool last = !iq_passage_is_word(passage, mention->end);
    if (!beside || !(tells || last) || mention->kind == IQ_MENTION_UNSURE) continue;
    if (mention->linked || mention->dative || mention->oblique || mention->possessive) continue;
    telling->mention = *mention;
    telling->kin = iq_nested_kin_gender(passage, mention);
    telling->found = true;
  }
}

bool iq_nested_verb_behind(const IqNesting *self, IqSpan span, IqTelling *telling) {
  IqPassage passage;
  if (!iq_language_heads_last(&iq_languages[self->language]) || span.start == span.end) return true;
  if (!iq_incises_read_words(self->incises, self->document, span, IQ_NONE, self->entities,
                             self->language, false, &passage)) {
    return false;
  }
  uint32_t verb = IQ_NONE;
  for (uint32_t i = 0; i < FINAL_REACH && iq_passage_is_word(&passage, i); i++) {
    // “diye” has the verb behind it, which may be of I.
    const bool own =
        verb != IQ_NONE && iq_ending_is_aside(&passage, passage.items[i].span, IQ_ASIDE_SELF);
    if (iq_passage_is_cue(&passage, i) || own) verb = i;
  }
  if (verb == IQ_NONE) return true;
  telling->cue = passage.items[verb].span;
  telling->nobody = iq_passage_has(&passage, verb, IQ_LEXICON_IMPERSONAL);
  find_behind(self, &passage, verb, telling);
  return true;
}

bool iq_nested_ends_at(const IqDocument *document, const IqQuotation *outer, uint32_t at) {
  const IqQuotation *quotations = document->quotations.items;
  const uint32_t index = (uint32_t)(outer - quotations);
  uint32_t low = index + 1;
  uint32_t high = document->quotations.count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    const bool before = quotations[middle].outer.start < at;
    low = before ? middle + 1 : low;
    high = before ? high : middle;
  }
  const IqQuotation *last = &quotations[low - 1];
  while (last > outer && last->nested_in != IQ_NONE && last->nested_in != index) {
    last = &quotations[last->nested_in];
  }
  if (last <= outer || last->nested_in != index) return false;
  const char *bytes = document->text->bytes;
  uint32_t end = at;
  while (end > last->outer.end && at - end < BLANK_MAX && bytes[end - 1] == ' ') end--;
  return end == last->outer.end;
}
