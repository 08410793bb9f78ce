#include "speaker/scene.h"

#include "base/utf8.h"
#include "language/words.h"
#include "mention/ending.h"
#include "mention/modifier.h"
#include "mention/place.h"
#include "speaker/cited.h"
#include "speaker/cue.h"
#include "speaker/trailing.h"
#include "text/character.h"

/// Items of one sentence that are looked at on either side of a quotation.
#define SENTENCE_MAX 128u
/// Items behind a quotation within which a plain verb of saying goes before other cues.
#define SAYING_REACH 8u
/// Mentions back among which the last of somebody is looked for.
#define LAST_REACH 1024u
/// Items of a sentence before whoever opens it.
#define OPENING_MAX 3u
/// Items of a main clause with its colon: “the mayor of Ness fired back:”.
#define MAIN_REACH 8u
/// Items from the word that opens a clause to its verb of saying, and from there back to the verb
/// that the clause depends on.
#define CLAUSE_REACH 12u
#define OUTER_REACH 5u
/// Items behind a quotation within which the verb that ends its clause stands.
#define FINAL_REACH 3u

static uint8_t closing_of(const IqText *text, IqSpan inner) {
  uint32_t size;
  const uint32_t c = iq_utf8_decode_before(text->bytes, text->length, inner.end, &size);
  if (c == ',') return IQ_CLOSING_COMMA;
  if (c == '!' || c == '?') return IQ_CLOSING_MARK;
  return iq_is_sentence_end(c) ? IQ_CLOSING_STOP : IQ_CLOSING_NONE;
}

static bool is_break(const IqPassage *passage, uint32_t at) {
  return at >= passage->count || passage->items[at].kind == IQ_ITEM_BREAK;
}

/// Whether an item is a quotation, and not the name of a body in marks, nor one of an outlet or the
/// like before whoever speaks: „…“ – mówi Ewie Lis z „Kuriera” sołtyska.
static bool is_said(const IqPassage *passage, uint32_t at, const IqQuotation *all) {
  if (passage->items[at].kind != IQ_ITEM_QUOTATION || passage->items[at].classes != 0) return false;
  const bool title = all[passage->items[at].quotation].kind == IQ_KIND_TITLE &&
                     iq_language_declines(passage->language) && at > 0 &&
                     iq_passage_is_word(passage, at - 1) && iq_passage_is_word(passage, at + 1);
  return !title;
}

/// `all` are the quotations of the document.
static void find_sentence(IqScene *self, const IqQuotation *all) {
  const IqPassage *passage = self->passage;
  const uint32_t item = self->item;
  self->start = item;
  while (self->start > 0 && item - self->start < SENTENCE_MAX &&
         !iq_passage_is_end(passage, self->start - 1) && !is_said(passage, self->start - 1, all)) {
    self->start--;
  }
  self->after_quotation = self->start > 0 && is_said(passage, self->start - 1, all);
  self->starts = item == 0 || passage->items[item - 1].kind == IQ_ITEM_BREAK;
  self->end = item + 1;
  while (self->end < passage->count && self->end - item < SENTENCE_MAX &&
         !iq_passage_is_end(passage, self->end) && !is_said(passage, self->end, all)) {
    self->end++;
  }
  const bool last = is_break(passage, item + 1);
  // The full stop behind the mark belongs to the quotation: «…».
  const bool stop = !last && passage->items[item + 1].kind == IQ_ITEM_STOP;
  self->alone = self->starts && (last || (stop && is_break(passage, item + 2)));
  self->colon_before = item > 0 && passage->items[item - 1].kind == IQ_ITEM_COLON;
  const uint8_t next = last ? (uint8_t)IQ_ITEM_BREAK : passage->items[item + 1].kind;
  self->colon_after = next == IQ_ITEM_COLON;
  self->dash_after = next == IQ_ITEM_DASH;
  self->joined = IQ_JOINT_GOES_ON;
  if (next == IQ_ITEM_WORD && passage->items[item + 1].capital) {
    // «“… !” Ce qui fait rire Rey»: a small word has a capital where a sentence begins alone.
    const uint32_t small = IQ_LEXICON_ARTICLE | IQ_LEXICON_PRONOUN | IQ_LEXICON_LINKER |
                           IQ_LEXICON_OPENER | IQ_LEXICON_POSSESSIVE | IQ_LEXICON_RELATIVE;
    // «…!» Зал смеётся: where a verb that attributes goes before its subject, this one tells of it.
    const IqLanguage *language = passage->language;
    const bool told = (language->verb_second || iq_language_declines(language)) &&
                      !iq_passage_is_any_cue(passage, item + 1);
    const bool begins =
        self->closing == IQ_CLOSING_MARK && (told || iq_passage_has(passage, item + 1, small));
    self->joined = self->closing == IQ_CLOSING_STOP || begins ? IQ_JOINT_STOP : IQ_JOINT_CAPITAL;
  }
}

/// “When Quill suggested a deal, Pell fired back: ‘…’”: the verb of the main clause, whatever it
/// is, behind a clause in front that has verb `cue`; `cue` where the sentence is none of that kind.
static uint32_t main_cue(const IqScene *self, uint32_t cue) {
  const IqPassage *passage = self->passage;
  const IqLanguage *language = passage->language;
  if (!self->colon_before || language->past[0] == '\0' || iq_language_inverts(language)) return cue;
  const uint32_t others = IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE | IQ_LEXICON_SOMEBODY |
                          IQ_LEXICON_ROLE | IQ_LEXICON_CALENDAR;
  if (!iq_passage_has(passage, self->start, IQ_LEXICON_OPENER)) return cue;
  if (iq_passage_has(passage, self->start, others)) return cue;
  uint32_t comma = self->item - 2;
  while (comma > cue && self->item - comma < MAIN_REACH && iq_passage_is_word(passage, comma)) {
    comma--;
  }
  if (comma <= cue || passage->items[comma].kind != IQ_ITEM_COMMA) return cue;
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first <= comma) return cue;
    const uint32_t at = mention->end;
    const bool leads = iq_title_start(passage, mention->first) == comma + 1 && !mention->linked;
    if (leads && at + 1 < self->item && iq_passage_may_be_verb(passage, at)) return at;
  }
  return cue;
}

/// The verb that attributes in the few words before item `end`, or IQ_NONE.
static uint32_t cue_within(const IqScene *self, uint32_t end) {
  for (uint32_t i = end; i > self->start && end - i < OUTER_REACH; i--) {
    if (!iq_passage_is_word(self->passage, i - 1)) return IQ_NONE;
    if (iq_passage_is_cue(self->passage, i - 1)) return i - 1;
  }
  return IQ_NONE;
}

/// «Dijo que el Gobierno exigirá una reforma «sin prisas»», «disse ter pedido obras “urgentes”»:
/// the verb whose clause verb `cue` stands in, where that one tells what is to come, or what
/// somebody says that they have done: nobody has said it yet, or nobody else. `cue` where it tells
/// nothing of the kind.
static uint32_t outer_cue(const IqScene *self, uint32_t cue) {
  const IqPassage *passage = self->passage;
  if (self->colon_before || cue < self->start + 2 || !iq_passage_is_cue(passage, cue)) return cue;
  uint32_t outer = IQ_NONE;
  if (iq_passage_is_word(passage, cue - 1) &&
      iq_passage_is_hint(passage, cue - 1, IQ_HINT_PERFECT)) {
    outer = cue_within(self, cue - 1);
    return outer != IQ_NONE ? outer : cue;
  }
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  if (iq_ending_hints(passage->text, passage->items[cue].span, language, IQ_HINT_FUTURE) == 0) {
    return cue;
  }
  for (uint32_t i = cue; i > self->start && cue - i < CLAUSE_REACH; i--) {
    if (!iq_passage_is_word(passage, i - 1)) return cue;
    if (!iq_passage_is_call(passage, i - 1, IQ_CALL_FUSED)) continue;
    outer = cue_within(self, i - 1);
    break;
  }
  return outer != IQ_NONE ? outer : cue;
}

/// “He had just taken a call: ‘…’”: whether a word that may be a verb is a noun, by the article
/// before it, in a language whose pronouns are no articles.
static bool is_noun(const IqPassage *passage, uint32_t at) {
  return passage->language->past[0] != '\0' && at > 0 && iq_passage_is_word(passage, at - 1) &&
         iq_passage_has(passage, at - 1, IQ_LEXICON_INDEFINITE);
}

static void find_cues(IqScene *self) {
  self->cue_before = self->cue_after = self->putter = IQ_NONE;
  for (uint32_t i = self->item; i > self->start; i--) {
    if (!iq_passage_is_any_cue(self->passage, i - 1)) continue;
    if (i > self->start + 1 && is_noun(self->passage, i - 1)) continue;
    // „Auer fasst es so: „…““, „so zusammen: „…““: nobody stands behind the word.
    const bool particle = self->passage->language->capital_nouns && i + 2 == self->item &&
                          !self->passage->items[i].capital;
    const bool open = self->colon_before && (i + 1 == self->item || particle);
    if (open && !iq_passage_is_cue(self->passage, i - 1)) continue;
    self->cue_before = i - 1;
    break;
  }
  if (self->cue_before == IQ_NONE) {
    self->cue_before = iq_scene_cue_before(self);
  } else {
    self->cue_before = outer_cue(self, main_cue(self, self->cue_before));
  }
  for (uint32_t i = self->item + 1; i < self->end; i++) {
    const bool saying =
        iq_passage_is_cue(self->passage, i) && iq_passage_has(self->passage, i, IQ_LEXICON_SAYING);
    if (self->cue_after == IQ_NONE && iq_passage_is_any_cue(self->passage, i)) self->cue_after = i;
    if (saying && i - self->item <= SAYING_REACH) {
      self->cue_after = i;
      break;
    }
  }
  if (self->cue_after == IQ_NONE) self->cue_after = iq_scene_cue_behind(self);
  const uint32_t as =
      self->putter == IQ_NONE ? iq_clause_of_as(self->passage, self->item) : IQ_NONE;
  if (as == IQ_NONE) return;
  self->putter = iq_scene_as_subject(self, as);
  if (self->putter != IQ_NONE) self->cue_after = as;
}

/// „… die von einer „Katastrophe“ sprach“, “Kaya “…” dedi”: the verb at the end of a clause whose
/// subject stands before the quotation.
static void find_final_cue(IqScene *self) {
  self->cue_final = IQ_NONE;
  const IqPassage *passage = self->passage;
  if (!passage->language->verb_final || self->cue_before != IQ_NONE) return;
  if (self->joined == IQ_JOINT_STOP) return;
  uint32_t at = self->item + 1;
  for (; at < self->end && at <= self->item + FINAL_REACH; at++) {
    if (passage->items[at].kind != IQ_ITEM_WORD || iq_passage_has(passage, at, IQ_LEXICON_AND)) {
      return;
    }
    if (iq_passage_is_cue(passage, at)) break;
  }
  if (at >= self->end || at > self->item + FINAL_REACH) return;
  // „…“ sagte Auer: whoever stands behind the verb is its subject, unless it ends a clause that
  // goes before that of somebody else (derken).
  const bool clause =
      iq_language_heads_last(passage->language) && iq_passage_has(passage, at, IQ_LEXICON_OPENER);
  const bool inverted =
      !clause && self->after_first < self->after_end &&
      self->mentions[self->after_first].first == at + 1 &&
      !(passage->language->apostrophe_endings && self->mentions[self->after_first].possessive);
  if (!inverted) self->cue_final = at;
}

static void find_mentions(IqScene *self, uint32_t near) {
  while (near > 0 && self->mentions[near - 1].first >= self->start) near--;
  while (near < self->mention_count && self->mentions[near].first < self->start) near++;
  self->before_first = near;
  while (near < self->mention_count && self->mentions[near].first < self->item) near++;
  self->before_end = self->after_first = near;
  while (near < self->mention_count && self->mentions[near].first < self->end) near++;
  self->after_end = near;
}

void iq_scene_set(IqScene *self, const IqPassage *passage, const IqMention *mentions,
                  uint32_t mention_count, uint32_t near, uint32_t item,
                  const IqQuotation *quotation) {
  const IqSpan inner = quotation->inner;
  const IqText *text = passage->text;
  self->passage = passage;
  self->mentions = mentions;
  self->mention_count = mention_count;
  self->item = item;
  self->heading = quotation->heading;
  self->dialogue = quotation->dialogue;
  self->closing = closing_of(text, inner);
  uint32_t size;
  self->capital = iq_is_upper(iq_utf8_decode(text->bytes, text->length, inner.start, &size));
  find_sentence(self, quotation - passage->items[item].quotation);
  find_mentions(self, near);
  find_cues(self);
  find_final_cue(self);
  self->cited = iq_scene_cited(self);
}

bool iq_scene_is_reported(const IqScene *self, const IqMention *mention) {
  const bool here = mention->first >= self->start && mention->first < self->item;
  // „Ihre Tochter habe gefragt: …“: the participle attributes, and its subject is the speaker.
  const bool told = self->cue_before != IQ_NONE && self->cue_before > mention->end &&
                    iq_passage_is_cue(self->passage, self->cue_before);
  if (told) return false;
  // „Er habe zu wenig Leute: „Fünf für vier Bezirke.““
  const bool own = self->colon_before && self->cue_before == IQ_NONE && mention->opens &&
                   mention->kind == IQ_MENTION_PRONOUN;
  if (own) return false;
  return here && mention->end < self->item &&
         iq_passage_has(self->passage, mention->end, IQ_LEXICON_REPORTED);
}

bool iq_scene_is_told(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  if (!passage->language->adjectives_behind || !mention->linked) return false;
  // «Segundo a Polícia, …»: the preposition tells whose words they are.
  const uint32_t small = IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE | IQ_LEXICON_POSSESSIVE;
  uint32_t at = mention->first;
  while (at > 0 && !iq_item_opens_sentence(passage->items, at) &&
         iq_passage_has(passage, at - 1, small)) {
    at--;
  }
  if (at == mention->end || !iq_item_opens_sentence(passage->items, at)) return false;
  for (uint32_t i = at; i < mention->first; i++) {
    if (iq_passage_has(passage, i, IQ_LEXICON_ACCORDING)) return false;
  }
  for (uint32_t i = mention->end; i < passage->count; i++) {
    const uint8_t kind = passage->items[i].kind;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) return false;
    // «En el ministerio dicen: …», « À la mairie, on dit … »: several who are nobody else.
    if (iq_passage_is_call(passage, i, IQ_CALL_EVERYONE)) return false;
    if (!iq_passage_is_cue(passage, i)) continue;
    return !iq_passage_has(passage, i, IQ_LEXICON_IMPERSONAL | IQ_LEXICON_ACCORDING);
  }
  return false;
}

uint32_t iq_scene_last_of(const IqScene *self, uint32_t entity) {
  const uint32_t end = entity != IQ_NONE ? self->before_end : 0;
  for (uint32_t i = end; i > 0 && end - i < LAST_REACH; i--) {
    if (self->mentions[i - 1].entity == entity) return i - 1;
  }
  return self->before_end > 0 ? self->before_end - 1 : IQ_NONE;
}

bool iq_scene_holds(const IqScene *self, const IqMention *mention) {
  if (mention->first > self->item) {
    return mention->first < self->end && self->joined != IQ_JOINT_STOP;
  }
  return mention->first >= self->start;
}

/// Whether a mention is named, told by what they do, or taken up by a pronoun.
static bool is_somebody(const IqMention *mention) {
  return mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
         mention->kind == IQ_MENTION_SOMEBODY ||
         (mention->kind == IQ_MENTION_PRONOUN && mention->resolved);
}

/// Whether the sentence that begins with item `at` has no quotation in it.
static bool is_plain_sentence(const IqPassage *passage, uint32_t at) {
  for (uint32_t i = at; i < passage->count && i - at < SENTENCE_MAX; i++) {
    if (passage->items[i].kind == IQ_ITEM_STOP) return i > at;
    const uint8_t kind = passage->items[i].kind;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) return false;
  }
  return false;
}

bool iq_scene_is_between(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  // “Asked if she would leave, Ann Pell shook her head.”
  const bool asked =
      !mention->opens && mention > self->mentions && mention[-1].kind == IQ_MENTION_PRONOUN;
  const bool known = mention->kind == IQ_MENTION_NAME ||
                     (mention->kind == IQ_MENTION_PRONOUN && mention->resolved);
  const bool subject = known && (mention->opens || asked) && !mention->oblique &&
                       !mention->possessive && !mention->dative;
  if (!subject || mention->paragraph != self->paragraph) return false;
  if (mention->first > self->item || self->item == 0) return false;
  const uint32_t stop = self->item - 1;
  if (passage->items[stop].kind != IQ_ITEM_STOP || stop - mention->end > SENTENCE_MAX) return false;
  for (uint32_t i = mention->end; i < stop; i++) {
    if (iq_passage_is_end(passage, i) || passage->items[i].kind == IQ_ITEM_QUOTATION) return false;
  }
  uint32_t at = self->item + 1;
  if (at < passage->count && passage->items[at].kind == IQ_ITEM_STOP) at++;
  if (!is_plain_sentence(passage, at)) return false;
  for (uint32_t i = self->before_end; i < self->mention_count; i++) {
    const IqMention *next = &self->mentions[i];
    if (next->first < at) continue;
    return next->first - at <= OPENING_MAX && is_somebody(next) && next->opens && !next->oblique &&
           !next->dative;
  }
  return false;
}

bool iq_scene_cue(const IqScene *self, const IqMention *mention, uint32_t *cue) {
  const bool behind = mention->first > self->item;
  if (behind ? mention->first >= self->end : mention->first < self->start) return false;
  *cue = behind ? self->cue_after : self->cue_before;
  if (!behind && *cue == IQ_NONE) *cue = self->cue_final;
  return *cue != IQ_NONE;
}

bool iq_mention_is_person(const IqPassage *passage, const IqMention *mention) {
  if (mention->kind == IQ_MENTION_NAME) return mention->entity != IQ_NONE;
  if (mention->kind == IQ_MENTION_PRONOUN) {
    return mention->resolved && !iq_passage_has(passage, mention->first, IQ_LEXICON_RELATIVE);
  }
  return mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY;
}

bool iq_scene_is_other_gender(const IqScene *self, const IqMention *mention) {
  if (self->gender == IQ_GENDER_OPEN) return false;
  const bool named = mention->entity != IQ_NONE;
  const IqEntity *entity = named ? &self->passage->entities->items[mention->entity] : NULL;
  const uint8_t gender = named ? iq_entity_gender(entity) : mention->gender;
  // Masculine roles are said of women too.
  const bool epithet = iq_passage_has(self->passage, mention->head, IQ_LEXICON_EPITHET);
  const bool role = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY;
  const bool open = !named && role && gender == IQ_GENDER_MASCULINE && !epithet;
  const bool person = gender == IQ_GENDER_FEMININE || gender == IQ_GENDER_MASCULINE;
  return person && !open && gender != self->gender;
}

bool iq_scene_is_in_clause(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_before;
  if (cue == IQ_NONE || cue <= self->start + 1 || mention->end >= cue) return false;
  if (mention->first < self->start || passage->items[cue - 1].kind != IQ_ITEM_COMMA) return false;
  uint32_t first = mention->first;
  while (first > self->start && passage->items[first - 1].kind == IQ_ITEM_WORD) first--;
  return iq_clause_depends(passage, first, mention->first + 1);
}

bool iq_scene_is_anybody(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  const uint32_t first = mention->first;
  return first > 1 && mention->end == first + 1 && mention->entity == IQ_NONE &&
         iq_passage_has(passage, first, IQ_LEXICON_SOMEBODY) &&
         iq_passage_is_word(passage, first - 1) &&
         iq_passage_is_hint(passage, first - 1, IQ_HINT_CLAUSE) &&
         iq_passage_has(passage, first - 2, IQ_LEXICON_LINKER);
}
