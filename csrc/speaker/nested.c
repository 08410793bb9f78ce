#include "speaker/nested.h"

#include <string.h>

#include "language/words.h"
#include "mention/described.h"
#include "mention/ending.h"
#include "mention/naming.h"
#include "speaker/left_out.h"
#include "speaker/nested_behind.h"
#include "speaker/nested_context.h"
#include "speaker/nested_kind.h"
#include "speaker/nested_subject.h"
#include "speaker/nested_words.h"
#include "speaker/second_word.h"
#include "speaker/speaker.h"

/// Bytes before and behind a quotation in another that are read: one may hold thousands of them.
#define BEFORE_MAX 1024u
#define BEHIND_MAX 256u
/// Bytes of a pronoun between a subject and its verb: nous.
#define SMALL_MAX 4u
/// Words of a clause whose verb has its subject left out, up to that.
#define LEFT_OUT_REACH 3u
/// Quotations back among which somebody is called by the same words.
#define CALLED_REACH 128u

/// «En Serenia me dijeron: “…”»: whose people say something that a verb of several has no other
/// subject for, among items [start, end).
static bool find_house(const IqNesting *self, uint32_t start, uint32_t end, IqMention *several) {
  const IqMention *mentions = self->incises->mentions.items;
  for (uint32_t i = 0; several->several && i < self->incises->mentions.count; i++) {
    const IqMention *mention = &mentions[i];
    const bool house = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_BODY;
    if (!house || !mention->linked || mention->first < start || mention->end > end) continue;
    *several = *mention;
    several->resolved = true;
    return true;
  }
  return false;
}

/// Whether a pronoun is one of somebody who is neither I nor you.
static bool is_third(const IqMention *mention) {
  return mention->gender == IQ_GENDER_FEMININE || mention->gender == IQ_GENDER_MASCULINE;
}

/// “This lady says”: whether a second word for somebody points at whoever was spoken of.
static bool is_pointed(const IqPassage *passage, const IqMention *mention) {
  if (mention->kind != IQ_MENTION_ROLE || mention->entity != IQ_NONE || !is_third(mention)) {
    return false;
  }
  return iq_passage_is_aside(passage, mention->first, IQ_ASIDE_POINTING) &&
         mention->end == mention->head + 1 &&
         iq_mention_is_epithet(mention, &passage->items[mention->head]);
}

/// Whether the verb at item `cue` of a clause that begins at `start` has its subject left out:
/// «Alle nove è passato il vigile. Ha detto: “…”», where its ending tells of whom it is; elsewhere
/// where it shows the gender of somebody else («Сказал: „…“» of a man, says Anna), or opens its
/// sentence with nothing before it („Sagt: ‚…‘“).
static bool is_left_out(const IqNesting *self, const IqPassage *passage, const IqQuotation *outer,
                        uint32_t start, uint32_t cue) {
  if (passage->language->null_subject) return true;
  if (cue == start || passage->language->cases == 0) return false;
  const uint8_t gender = iq_passage_gender(passage, cue - 1);
  const uint8_t own = iq_nested_outer_gender(self, outer);
  if (gender != IQ_GENDER_OPEN) return own != IQ_GENDER_OPEN && gender != own;
  // «Вдруг кричит: „…“»
  return cue - start <= LEFT_OUT_REACH;
}

/// «Me dijeron», «Mi hanno detto»: whether the verb at item `cue`, or the auxiliary before it, is
/// of several.
static bool is_of_several(const IqPassage *passage, uint32_t cue) {
  if (iq_verb_is_of_several(passage, passage->items[cue].span)) return true;
  return cue > 0 && iq_passage_is_word(passage, cue - 1) &&
         iq_passage_is_call(passage, cue - 1, IQ_CALL_HAVE) &&
         iq_verb_is_of_several(passage, passage->items[cue - 1].span);
}

/// Whether a word may stand between a subject and its verb: nous.
static bool is_small(const IqPassage *passage, uint32_t at) {
  const IqSpan word = passage->items[at].span;
  return iq_passage_is_word(passage, at) && word.end - word.start <= SMALL_MAX;
}

/// « On m’a dit : “…” »: whether a word among items [start, cue) is nobody in particular as the
/// subject of the verb of saying at item `cue`. `self` tells that I or we stand there; they may
/// in a clause of their own: «Yo no hablo mucho, pero todos gritaban».
static bool is_of_nobody(const IqPassage *passage, uint32_t start, uint32_t cue, bool self) {
  uint32_t comma = cue;
  while (self && comma > start && passage->items[comma - 1].kind != IQ_ITEM_COMMA) {
    comma--;
    if (iq_nested_is_own_word(passage, comma)) return false;
  }
  if (self && comma == start) return false;
  for (uint32_t i = start; i < cue; i++) {
    if (!iq_passage_is_word(passage, i) || !iq_passage_is_hint(passage, i, IQ_HINT_NOBODY))
      continue;
    // „Alle zwei Minuten rief Kern“: beside the verb or a small word alone they are its subject.
    const bool behind = i > start && iq_passage_is_call(passage, i - 1, IQ_CALL_HAVE);
    const bool before = i + 1 == cue ||
                        (!passage->language->verb_second && is_small(passage, i + 1)) ||
                        iq_passage_is_call(passage, i + 1, IQ_CALL_HAVE);
    if (behind || before) return true;
  }
  return false;
}

/// “I was told: ‘…’”, „Mir wurde von Kern gesagt: ‚…‘“: whether the verb of saying at item `cue` is
/// passive, as a word from item `start` on tells.
static bool is_passive(const IqPassage *passage, uint32_t start, uint32_t cue) {
  const IqLanguage *language = passage->language;
  if (iq_passage_ends(passage, cue, language->participle)) return false;
  // Where no other word stands between, the verb may be another: “I was there and he said”.
  uint32_t first = language->verb_second ? start : cue - (cue > start);
  for (; first < cue; first++) {
    const bool word = iq_passage_is_word(passage, first);
    if (word && iq_passage_is_hint(passage, first, IQ_HINT_PASSIVE)) return true;
  }
  return false;
}

/// « Ils ont dit », „haben sie gesagt“: whether a pronoun is of several, as it or the verb shows,
/// item `cue` behind it.
static bool is_they(const IqPassage *passage, const IqMention *mention, uint32_t cue) {
  if (mention->kind != IQ_MENTION_PRONOUN || mention->first == mention->end) return false;
  if (iq_passage_is_hint(passage, mention->first, IQ_HINT_THEY)) return true;
  const uint32_t sides[] = {mention->first > 0 ? mention->first - 1 : mention->first, mention->end};
  for (uint32_t i = 0; i < 2; i++) {
    const uint32_t at = sides[i];
    if (at >= passage->count || !iq_passage_is_word(passage, at)) continue;
    const bool verb = iq_passage_is_call(passage, at, IQ_CALL_HAVE) || at + 1 == cue;
    const uint8_t language = (uint8_t)(passage->language - iq_languages);
    const bool shows =
        iq_passage_is_hint(passage, at, IQ_HINT_THEY) ||
        iq_ending_hints(passage->text, passage->items[at].span, language, IQ_HINT_THEY) != 0;
    if (verb && shows) return true;
  }
  return false;
}

/// „Powiedziano mi“, “Till pappa sa de”: whether the verb before item `cue` needs nobody who says
/// it, or its pronoun is of nobody who is named.
static bool needs_nobody(const IqPassage *passage, uint32_t cue) {
  const bool they =
      iq_passage_is_word(passage, cue) && iq_passage_is_hint(passage, cue, IQ_HINT_THEY);
  return they || iq_passage_has(passage, cue - 1, IQ_LEXICON_IMPERSONAL);
}

/// «Lo escribimos en una carta: “…”»: whether a verb of whoever speaks and others stands among
/// items [first, end), where none attributes and verbs need no subject.
static bool has_own_verb(const IqPassage *passage, uint32_t first, uint32_t end) {
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  if (!passage->language->null_subject || !passage->language->adjectives_behind) return false;
  for (; first < end; first++) {
    if (!iq_passage_is_word(passage, first) || passage->items[first].classes != 0) continue;
    const IqSpan word = passage->items[first].span;
    if (iq_ending_hints(passage->text, word, language, IQ_HINT_OUR_SELF) != 0) return true;
  }
  return false;
}

/// Reads the words before a quotation in another; `behind` is the verb behind it, where verbs end
/// their sentences. False when memory runs out.
static bool read_before(const IqNesting *self, const IqQuotation *own, IqSpan span, IqSpan behind,
                        IqTelling *telling) {
  IqPassage passage;
  if (!iq_nested_read_before(self, own, span, &passage)) return false;
  const bool final = behind.start < behind.end;
  const bool impersonal = telling->nobody;  // “dendi”
  const uint32_t start = iq_nested_start(self, &passage);
  uint32_t cue = passage.count;
  while (cue > start && !iq_passage_is_cue(&passage, cue - 1)) cue--;
  // «Сказал: „…“»
  const bool opens = cue == start && start < passage.count && passage.language->cases > 0 &&
                     iq_passage_has(&passage, start, IQ_LEXICON_CUE);
  if (opens) cue++;
  if (final) cue = start;
  const uint32_t end = cue > start ? cue - 1 : passage.count;
  telling->cue = final ? behind : cue > start ? passage.items[cue - 1].span : (IqSpan){0, 0};
  if (cue > start) telling->gender = iq_passage_gender(&passage, cue - 1);
  // «A mãe estava em pânico e eu disse-lhe: “…”»
  const bool told = telling->cue.start < telling->cue.end;
  const bool several =
      told && passage.language->several &&
      (final ? iq_verb_is_of_several(&passage, telling->cue) : is_of_several(&passage, cue - 1));
  // “I was told”, „Meinem Vater hat man gesagt“
  const bool passive = cue > start && is_passive(&passage, start, cue - 1);
  const bool own_verb =
      told ? iq_nested_is_own_verb(&passage, telling->cue, final ? IQ_NONE : cue - 1)
           : has_own_verb(&passage, start, end);
  const bool self_word = iq_nested_is_self(self, &passage, start, end);
  const bool nobody = told && !own_verb && is_of_nobody(&passage, start, end, self_word);
  telling->self = own_verb || (self_word && !nobody);
  telling->nobody = impersonal || passive || nobody || (several && !telling->self);
  if (passive) {
    telling->self = false;
    telling->found = iq_nested_find_agent(self, &passage, start, &telling->mention);
  }
  if (telling->self || passive || nobody) return true;
  telling->found = iq_nested_find_written(self, &passage, start, cue, &telling->mention) ||
                   iq_nested_find_subject(self, &passage, start, end, cue, &telling->mention);
  if (telling->found && is_they(&passage, &telling->mention, cue)) telling->mention.several = true;
  telling->nobody =
      telling->nobody || (!telling->found && cue > start && needs_nobody(&passage, cue));
  telling->kin =
      telling->found ? iq_nested_kin_gender(&passage, &telling->mention) : IQ_GENDER_OPEN;
  telling->points = telling->found && is_pointed(&passage, &telling->mention);
  // «Alle nove è passato il vigile. Ha detto: “…”»: the verb needs no subject.
  const IqQuotation *outer = (const IqQuotation *)self->document->quotations.items + own->nested_in;
  const uint32_t owner = telling->found || told ? IQ_NONE : iq_nested_owner(&passage, start, end);
  const bool left_out =
      owner != IQ_NONE || ((!telling->nobody || several) && !telling->found && told &&
                           is_left_out(self, &passage, outer, start, cue));
  if (left_out) {
    telling->found = true;
    if (owner != IQ_NONE) telling->gender = iq_passage_gender(&passage, owner);
    telling->mention = (IqMention){
        .kind = IQ_MENTION_PRONOUN, .entity = IQ_NONE, .gender = telling->gender, .span = span};
    telling->mention.several = several;
    if (find_house(self, start, end, &telling->mention)) return true;
  }
  const bool pronoun = telling->found && telling->mention.kind == IQ_MENTION_PRONOUN;
  if (pronoun && telling->mention.entity == IQ_NONE) {
    const uint32_t before = final ? passage.count : left_out ? start : telling->mention.first;
    const IqMention *meant =
        iq_nested_find_inside(self, &passage, &telling->mention, before, &telling->weak);
    if (meant != NULL) telling->kin = iq_nested_kin_gender(&passage, meant);
  }
  return true;
}

/// “My brother rang. ‘It creaks,’ he said.”: looks for whom the pronoun behind a quotation means,
/// or a verb without a subject, among the words of `span` before it. False when memory runs out.
static bool find_before(const IqNesting *self, const IqQuotation *own, IqSpan span,
                        IqTelling *telling) {
  IqPassage passage;
  const bool open = telling->mention.kind == IQ_MENTION_PRONOUN && !telling->mention.resolved &&
                    telling->mention.entity == IQ_NONE;
  if (!telling->found || !open || span.start == span.end) return true;
  if (!iq_nested_read_before(self, own, span, &passage)) return false;
  const IqMention *meant =
      iq_nested_find_inside(self, &passage, &telling->mention, passage.count, &telling->weak);
  if (meant != NULL) telling->kin = iq_nested_kin_gender(&passage, meant);
  return true;
}

/// Finds out whom a pronoun means, or a verb without a subject. False when memory runs out.
static bool resolve(const IqNesting *self, const IqQuotation *outer, IqTelling *telling) {
  IqMention *mention = &telling->mention;
  const bool pronoun =
      mention->kind == IQ_MENTION_PRONOUN && !mention->resolved && mention->entity == IQ_NONE;
  if (!telling->found || !pronoun) return true;
  if (mention->first != mention->end && !is_third(mention)) return true;
  if (!iq_nested_find_outside(self, outer, mention, &telling->kin)) return false;
  if (mention->resolved) return true;
  if (telling->weak.name.start == telling->weak.name.end) {
    // “‘He told me, “Sleep,”’ Yolanda Akers said”: her husband, where the text has named him.
    mention->entity = iq_nested_find_relative(self, outer, mention->gender);
    mention->resolved = mention->entity != IQ_NONE;
    return true;
  }
  mention->name = telling->weak.name;
  mention->entity = telling->weak.entity;
  mention->kind = telling->weak.kind;
  mention->resolved = true;
  return true;
}

/// «…», relató la nena. … «La nena me preguntó: “…”»: the name of whoever says something outside
/// marks before quotation `index` under the very words of a mention, NULL where that is nobody or
/// more than one.
static const char *named_so(const IqNesting *self, const IqMention *mention, uint32_t index) {
  const IqQuotation *quotations = self->document->quotations.items;
  const char *bytes = self->document->text->bytes;
  const uint32_t length = mention->span.end - mention->span.start;
  const char *words = bytes + mention->span.start;
  const char *only = NULL;
  for (uint32_t i = index; i > 0 && index - i < CALLED_REACH; i--) {
    const IqQuotation *other = &quotations[i - 1];
    const IqSpan who = other->speaker;
    if (other->name == NULL || other->nested_in != IQ_NONE || who.end - who.start != length) {
      continue;
    }
    const bool same = (bytes[who.start] | 0x20) == (words[0] | 0x20) &&
                      memcmp(bytes + who.start + 1, words + 1, length - 1) == 0;
    // Nobody knows more of them there.
    if (!same || strncmp(other->name, bytes + who.start, length) == 0) continue;
    if (only != NULL && strcmp(only, other->name) != 0) return NULL;
    only = other->name;
  }
  return only;
}

bool iq_nested_attribute(const IqNesting *self, uint32_t index) {
  const IqText *text = self->document->text;
  IqQuotation *quotations = self->document->quotations.items;
  IqQuotation *own = &quotations[index];
  const IqQuotation *outer = &quotations[own->nested_in];
  const IqPassage all = {
      .text = text, .entities = self->entities, .language = &iq_languages[self->language]};
  if (!iq_nested_tell_kind(self->document, index, self->language, &self->incises->items)) {
    return false;
  }
  if (own->kind != IQ_KIND_SPEECH) return true;
  const IqSpan before = {outer->inner.start, own->outer.start};
  const IqSpan behind = iq_text_first(text, (IqSpan){own->outer.end, outer->inner.end}, BEHIND_MAX);
  IqTelling telling = {.found = false};
  if (!iq_nested_verb_behind(self, behind, &telling) ||
      (!telling.found &&
       !read_before(self, own, iq_text_last(text, before, BEFORE_MAX), telling.cue, &telling))) {
    return false;
  }
  const bool led = telling.cue.start < telling.cue.end;
  const bool stops = own->inner.end > own->inner.start && text->bytes[own->inner.end - 1] == '.';
  if (!led && !stops && !telling.self && behind.start < behind.end &&
      !(iq_nested_read_behind(self, behind, outer->dialogue, &telling) &&
        find_before(self, own, iq_text_last(text, before, BEFORE_MAX), &telling))) {
    return false;
  }
  IqMention *mention = &telling.mention;
  const IqMention pointed = *mention;
  if (telling.points) mention->kind = IQ_MENTION_PRONOUN;
  const bool left_out = telling.found && mention->first == mention->end;
  if (!resolve(self, outer, &telling)) return false;
  if (telling.points && mention->entity == IQ_NONE) *mention = pointed;
  own->cue = telling.cue;
  const uint32_t kin = iq_nested_find_relative(self, outer, telling.kin);
  if (kin != IQ_NONE) {
    mention->entity = kin;
    mention->resolved = true;
  }
  const bool pronoun = mention->kind == IQ_MENTION_PRONOUN && mention->entity == IQ_NONE;
  const bool open = !telling.found || (pronoun && !mention->resolved);
  const bool they = telling.found && !left_out && !is_third(mention);
  if (open && (telling.nobody || they || (telling.found && mention->several))) return true;
  if (!telling.found || (left_out && !mention->resolved)) {
    iq_quotation_name_as(own, outer);
    return true;
  }
  own->speaker = left_out ? (IqSpan){0, 0} : mention->span;
  const bool nameless = mention->kind == IQ_MENTION_ROLE && mention->entity == IQ_NONE &&
                        !mention->resolved && mention->span.end > mention->span.start;
  own->name = nameless ? named_so(self, mention, index) : NULL;
  if (own->name != NULL && (outer->name == NULL || strcmp(own->name, outer->name) != 0)) {
    return true;
  }
  own->name = iq_mention_name(&self->document->arena, &all, mention);
  own->described = iq_mention_only_describes(&all, mention);
  return own->name != NULL;
}
