#include "scene.h"

#include "character.h"
#include "cue.h"
#include "modifier.h"
#include "utf8.h"
#include "words.h"

/// Items of one sentence that are looked at on either side of a quotation.
#define SENTENCE_MAX 128u
/// Items behind a quotation within which a plain verb of saying goes before other cues.
#define SAYING_REACH 8u
/// Items behind a cue without a subject within which its source stands.
#define IMPERSONAL_REACH 6u
/// Bytes of a pronoun between a subject and its verb: le, nous.
#define CLITIC_MAX 4u
/// Words before the verb of a sentence that takes up a quotation: “Lo ha annunciato”.
#define TAKING_UP_REACH 4u
/// Items behind a quotation within which the verb that ends its clause stands.
#define FINAL_REACH 3u
/// Mentions of its paragraph before a quotation among which its opener is looked for.
#define OPENER_REACH 24u
/// Items from a cue to the quotation behind its object.
#define OBJECT_REACH 6u

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

/// Whether an item is a quotation, and not the name of a body in marks.
static bool is_said(const IqPassage *passage, uint32_t at) {
  return passage->items[at].kind == IQ_ITEM_QUOTATION && passage->items[at].classes == 0;
}

static void find_sentence(IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t item = self->item;
  self->start = item;
  while (self->start > 0 && item - self->start < SENTENCE_MAX &&
         !iq_passage_is_end(passage, self->start - 1) && !is_said(passage, self->start - 1)) {
    self->start--;
  }
  self->after_quotation = self->start > 0 && is_said(passage, self->start - 1);
  self->starts = item == 0 || passage->items[item - 1].kind == IQ_ITEM_BREAK;
  self->end = item + 1;
  while (self->end < passage->count && self->end - item < SENTENCE_MAX &&
         !iq_passage_is_end(passage, self->end) && !is_said(passage, self->end)) {
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
    self->joined = self->closing == IQ_CLOSING_STOP ? IQ_JOINT_STOP : IQ_JOINT_CAPITAL;
  }
}

static void find_cues(IqScene *self) {
  self->cue_before = self->cue_after = IQ_NONE;
  for (uint32_t i = self->item; i > self->start; i--) {
    if (!iq_passage_is_any_cue(self->passage, i - 1)) continue;
    self->cue_before = i - 1;
    break;
  }
  if (self->cue_before == IQ_NONE) self->cue_before = iq_scene_cue_before(self);
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
}

/// „… die von einer „Katastrophe“ sprach“, “Kaya “…” dedi”: the verb at the end of a clause whose
/// subject stands before the quotation.
static void find_final_cue(IqScene *self) {
  self->cue_final = IQ_NONE;
  const IqPassage *passage = self->passage;
  if (!passage->language->verb_final || self->cue_before != IQ_NONE) return;
  uint32_t at = self->item + 1;
  for (; at < self->end && at <= self->item + FINAL_REACH; at++) {
    if (passage->items[at].kind != IQ_ITEM_WORD || iq_passage_has(passage, at, IQ_LEXICON_AND)) {
      return;
    }
    if (iq_passage_is_cue(passage, at)) break;
  }
  if (at >= self->end || at > self->item + FINAL_REACH) return;
  // „…“ sagte Auer: whoever stands behind the verb is its subject.
  const bool inverted =
      self->after_first < self->after_end && self->mentions[self->after_first].first == at + 1 &&
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

static void find_opener(IqScene *self) {
  self->opener = IQ_NONE;
  for (uint32_t i = self->before_end; i > 0 && self->before_end - i < OPENER_REACH; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->paragraph != self->paragraph) break;
    if (mention->opens && !mention->linked) self->opener = i - 1;
  }
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
  self->closing = closing_of(text, inner);
  uint32_t size;
  self->capital = iq_is_upper(iq_utf8_decode(text->bytes, text->length, inner.start, &size));
  find_sentence(self);
  find_mentions(self, near);
  find_cues(self);
  find_final_cue(self);
  find_opener(self);
}

static bool is_relative(const IqScene *self, const IqMention *mention) {
  return mention->kind == IQ_MENTION_PRONOUN &&
         iq_passage_has(self->passage, mention->first, IQ_LEXICON_RELATIVE);
}

/// The relative pronoun in whose clause the quotation stands, whatever verb attributes: “He rang
/// Pell, who went on the radio to call it a ‘trick’”, „… mit Auer, die „Hilfe“ versprach“. IQ_NONE
/// where it stands in none.
static uint32_t relative_subject(const IqScene *self) {
  const uint32_t cue = self->cue_final != IQ_NONE ? self->item : self->cue_before;
  if (cue == IQ_NONE) return IQ_NONE;
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first >= cue || mention->linked) continue;
    if (!is_relative(self, mention)) return IQ_NONE;
    for (uint32_t k = mention->end; k < cue; k++) {
      if (self->passage->items[k].kind != IQ_ITEM_WORD) return IQ_NONE;
    }
    return i - 1;
  }
  return IQ_NONE;
}

/// Whether a word makes a verb behind it passive: was, is, been.
static bool is_passive(const IqPassage *passage, uint32_t at) {
  return passage->items[at].kind == IQ_ITEM_WORD &&
         (iq_word_find(passage->items[at].hash)->lists & IQ_LIST_PASSIVE) != 0;
}

/// “Called his conduct ‘cruel’”, “described it on Friday as ‘mud’”: whether nothing but a few words
/// of nobody stands between a cue and the quotation.
static bool leads_object(const IqScene *self, uint32_t cue) {
  if (self->passage->language->agent == 0 || self->item - cue > OBJECT_REACH) return false;
  for (uint32_t i = cue + 1; i < self->item; i++) {
    if (self->passage->items[i].kind != IQ_ITEM_WORD) return false;
  }
  return true;
}

/// The mention right before the cue that stands right before the quotation: whoever it is that
/// others report on (“She said a steward shouted ‘Out!’”), the words are theirs. IQ_NONE where
/// there is none.
static uint32_t close_subject(const IqScene *self) {
  const uint32_t cue = self->cue_before;
  if (cue == IQ_NONE || !iq_passage_is_cue(self->passage, cue)) return IQ_NONE;
  if (self->item - cue > 2 && !leads_object(self, cue)) return IQ_NONE;
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first > cue) return IQ_NONE;
    if (mention->possessive && self->item - cue > 2) return IQ_NONE;
    // “The plan was dubbed ‘madness’”: whose words they are is not said.
    if (mention->end + 1 == cue && is_passive(self->passage, mention->end)) return IQ_NONE;
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    const uint32_t end = iq_aside_end(self->passage, mention->end);
    if (end + 1 < cue || mention->linked || mention->dative || !sure) return IQ_NONE;
    // “The head of the committee, said”: the comma ends what says more of the subject.
    const IqItem *next = &self->passage->items[end];
    const bool beside =
        end == cue || next->kind == IQ_ITEM_WORD ||
        (next->kind == IQ_ITEM_COMMA && mention->apposed && mention->kind == IQ_MENTION_NAME);
    return beside ? i - 1 : IQ_NONE;
  }
  return IQ_NONE;
}

/// What a cue without a subject has beside it: „Aus dem Ministerium heißt es: …“, „…“, heißt es in
/// einer Mitteilung. IQ_NONE where the sentence has no such cue.
static uint32_t impersonal_source(const IqScene *self) {
  const IqPassage *passage = self->passage;
  // «לדבריו»: a pronoun and the phrase that attributes are one word.
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const bool fused = self->mentions[i].kind == IQ_MENTION_PRONOUN &&
                       iq_passage_has(passage, self->mentions[i].first, IQ_LEXICON_ACCORDING);
    if (fused) return i;
  }
  uint32_t cue = self->cue_after;
  const bool after = cue != IQ_NONE && self->joined != IQ_JOINT_STOP &&
                     iq_passage_has(passage, cue, IQ_LEXICON_IMPERSONAL);
  if (!after) cue = self->cue_before;
  if (cue == IQ_NONE || !iq_passage_has(passage, cue, IQ_LEXICON_IMPERSONAL)) return IQ_NONE;
  uint32_t found = IQ_NONE;
  const uint32_t first = after ? self->after_first : self->before_first;
  const uint32_t end = after ? self->after_end : self->before_end;
  for (uint32_t i = first; i < end; i++) {
    const IqMention *mention = &self->mentions[i];
    // «сообщили спасатели»: the verb has a subject after all.
    const bool subject = !mention->linked && !mention->possessive &&
                         (mention->first == cue + 1 || mention->end == cue);
    if (subject) return IQ_NONE;
    if (!mention->linked || mention->kind == IQ_MENTION_PRONOUN) continue;
    // «Alla stampa spiegano che …»: where a verb needs no subject, only an office is its source.
    if (passage->language->null_subject && mention->kind != IQ_MENTION_BODY &&
        mention->kind != IQ_MENTION_MESSAGE) {
      continue;
    }
    // What stands behind the cue goes before the nearest in front of it.
    if (mention->first > cue) return mention->first <= cue + IMPERSONAL_REACH ? i : found;
    found = i;
  }
  return found;
}

/// „Gefragt, was ihn stört, sagte Auer: …“: whether a clause ends with the comma right before a
/// cue; one that a mention ends before may close an apposition instead.
static bool follows_clause(const IqScene *self, uint32_t cue) {
  const IqPassage *passage = self->passage;
  if (!passage->language->verb_second || cue <= self->start + 1) return false;
  if (passage->items[cue - 1].kind != IQ_ITEM_COMMA) return false;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    if (self->mentions[i].end == cue - 1) return false;
  }
  return true;
}

/// Whether the subject stands behind the verb in more than a few set phrases: not in English.
static bool inverts(const IqLanguage *language) {
  return language->verb_second || language->adjectives_behind || language->bare_definite;
}

/// The mention right behind the cue that leads in the quotation, where nobody stands before the cue
/// who could be its subject („Gestern sagte er: …“), or IQ_NONE.
static uint32_t inverted_subject(const IqScene *self) {
  const uint32_t cue = self->cue_before;
  if (cue == IQ_NONE || !iq_passage_is_cue(self->passage, cue)) return IQ_NONE;
  // Without a colon only right behind the verb, and not in English: «Dijo Vera que estaba «rota»».
  const IqLanguage *language = self->passage->language;
  if (!self->colon_before && !inverts(language)) return IQ_NONE;
  const uint32_t reach = self->colon_before ? 2u : 1u;
  bool clause = follows_clause(self, cue);
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first > cue)
      return mention->first <= cue + reach && !mention->linked ? i : IQ_NONE;
    // „Den Bericht nannte er „dünn““: a pronoun right behind the verb is its subject.
    const IqMention *next = i + 1 < self->before_end ? &self->mentions[i + 1] : NULL;
    clause = clause || (language->verb_second && next != NULL && next->first == cue + 1 &&
                        next->kind == IQ_MENTION_PRONOUN && mention->end <= cue);
    // «Об этом агентству сообщил источник: …»: behind an adverbial the verb goes first.
    clause = clause || (language->bare_definite && !language->verb_final && self->colon_before &&
                        iq_passage_has(self->passage, self->start, IQ_LEXICON_LINKER));
    if (!mention->linked && !mention->dative && !clause) return IQ_NONE;
  }
  return IQ_NONE;
}

/// «“…”. Lo ha annunciato il ministro»: whoever stands right behind the verb of the next sentence,
/// which takes up the words of a quotation that nobody leads in, and has none of its own. IQ_NONE
/// where there is nobody.
static uint32_t taking_up_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!self->starts || self->alone || self->heading) return IQ_NONE;
  const uint32_t first = self->item + 1;
  const bool stop = first < passage->count && passage->items[first].kind == IQ_ITEM_STOP;
  uint32_t at = first + (stop ? 1u : 0u);
  if (!stop && self->joined != IQ_JOINT_STOP) return IQ_NONE;
  // «“…”. Erika Lind, 29 anni, ha un braccio ingessato.»
  if (self->cue_before == IQ_NONE && inverts(passage->language)) {
    for (uint32_t i = self->after_first; i < self->mention_count; i++) {
      const IqMention *mention = &self->mentions[i];
      if (mention->first > at) break;
      const bool full = mention->kind == IQ_MENTION_NAME && mention->end - mention->first > 1;
      if (mention->first == at && full && !mention->linked && mention->end < passage->count &&
          passage->items[mention->end].kind == IQ_ITEM_COMMA) {
        return i;
      }
    }
  }
  const uint32_t limit = at + TAKING_UP_REACH;
  while (at < limit && iq_passage_is_word(passage, at) && !iq_passage_is_any_cue(passage, at)) at++;
  if (at == limit || !iq_passage_is_word(passage, at) || !iq_passage_is_cue(passage, at)) {
    return IQ_NONE;
  }
  for (uint32_t i = at; i < passage->count && !iq_passage_is_end(passage, i); i++) {
    if (passage->items[i].kind == IQ_ITEM_QUOTATION || passage->items[i].kind == IQ_ITEM_COLON) {
      return IQ_NONE;
    }
  }
  for (uint32_t i = self->after_first; i < self->mention_count; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first > at + 1) return IQ_NONE;
    // Whoever stands in front of the verb may tell something else.
    if (mention->first < at && !mention->linked) return IQ_NONE;
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    if (mention->first == at + 1) return mention->linked || !sure ? IQ_NONE : i;
  }
  return IQ_NONE;
}

/// „Sie habe „nichts“ gehört, erzählt die Wirtin“: whoever stands right behind the verb that a
/// comma parts from the clause of the quotation. IQ_NONE where there is nobody, or another verb
/// attributes.
static uint32_t closing_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_after;
  if (cue == IQ_NONE || cue < self->item + 3 || self->joined == IQ_JOINT_STOP) return IQ_NONE;
  if (!iq_passage_is_cue(passage, cue) || passage->items[cue - 1].kind != IQ_ITEM_COMMA) {
    return IQ_NONE;
  }
  if (self->cue_before != IQ_NONE || !inverts(passage->language)) return IQ_NONE;
  for (uint32_t i = self->after_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first > cue + 1) return IQ_NONE;
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    if (mention->first == cue + 1) return mention->linked || !sure ? IQ_NONE : i;
  }
  return IQ_NONE;
}

/// «La Diputación le respondió que la reforma «no era urgente»»: whoever stands right before the
/// verb whose clause the quotation stands in. IQ_NONE where a comma parts them, or there is nobody.
static uint32_t clause_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_before;
  if (cue == IQ_NONE || !iq_passage_is_cue(passage, cue) || !inverts(passage->language)) {
    return IQ_NONE;
  }
  for (uint32_t i = cue + 1; i < self->item; i++) {
    // «предупреждал, что склон …»: a comma right behind the verb opens its clause.
    const bool opens = i == cue + 1 && passage->items[i].kind == IQ_ITEM_COMMA;
    if (passage->items[i].kind != IQ_ITEM_WORD && !opens) return IQ_NONE;
  }
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first > cue) continue;
    // A pronoun or an auxiliary verb may stand between: le, avrebbe.
    const bool clitic =
        mention->end + 1 == cue &&
        (passage->items[mention->end].span.end - passage->items[mention->end].span.start <=
                 CLITIC_MAX
             ? passage->items[mention->end].kind == IQ_ITEM_WORD
             : iq_passage_may_be_verb(passage, mention->end));
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    const bool beside = mention->end == cue || clitic;
    return beside && sure && !mention->linked && !mention->possessive && !mention->dative ? i - 1
                                                                                          : IQ_NONE;
  }
  return IQ_NONE;
}

/// “Kaya, “…” sözleriyle Aksoy'u eleştirdi”: whoever opens the sentence, where the verb ends it and
/// endings behind an apostrophe tell objects from subjects. IQ_NONE where nobody does.
static uint32_t fronted_subject(const IqScene *self) {
  const IqLanguage *language = self->passage->language;
  if (!language->apostrophe_endings || self->cue_final == IQ_NONE) return IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    if (sure && !mention->possessive && !mention->linked) return i;
  }
  return IQ_NONE;
}

uint32_t iq_scene_subject(const IqScene *self) {
  uint32_t put;
  uint32_t subject = iq_scene_putter(self, &put);
  if (subject != IQ_NONE && self->cue_before == put) return subject;
  subject = impersonal_source(self);
  if (subject == IQ_NONE) subject = relative_subject(self);
  if (subject == IQ_NONE) subject = inverted_subject(self);
  if (subject == IQ_NONE) subject = close_subject(self);
  if (subject == IQ_NONE) subject = clause_subject(self);
  if (subject == IQ_NONE) subject = fronted_subject(self);
  if (subject == IQ_NONE) subject = closing_subject(self);
  return subject != IQ_NONE ? subject : taking_up_subject(self);
}

bool iq_scene_is_reported(const IqScene *self, const IqMention *mention) {
  const bool here = mention->first >= self->start && mention->first < self->item;
  // „Ihre Tochter habe gefragt: …“: the participle attributes, and its subject is the speaker.
  const bool told = self->cue_before != IQ_NONE && self->cue_before > mention->end &&
                    iq_passage_is_cue(self->passage, self->cue_before);
  if (told) return false;
  return here && mention->end < self->item &&
         iq_passage_has(self->passage, mention->end, IQ_LEXICON_REPORTED);
}

bool iq_scene_holds(const IqScene *self, const IqMention *mention) {
  if (mention->first > self->item) {
    return mention->first < self->end && self->joined != IQ_JOINT_STOP;
  }
  return mention->first >= self->start;
}

bool iq_scene_cue(const IqScene *self, const IqMention *mention, uint32_t *cue) {
  const bool behind = mention->first > self->item;
  if (behind ? mention->first >= self->end : mention->first < self->start) return false;
  *cue = behind ? self->cue_after : self->cue_before;
  if (!behind && *cue == IQ_NONE) *cue = self->cue_final;
  return *cue != IQ_NONE;
}
