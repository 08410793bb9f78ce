/// Rules on who is said to speak, and how: IQ215 fragment, IQ303 nobody, IQ304 late, IQ305 twice,
/// IQ306 a new speaker who is not announced, IQ307 a verb that says more than “said”.
#include <string.h>

#include "lint/lint_rule.h"
#include "speaker/speaker.h"
#include "text/character.h"

/// AP calls one or two words a fragment.
#define FRAGMENT_WORDS_MAX 2u
/// Fewer words are over before anybody asks who speaks.
#define LATE_WORDS_MIN 12u
/// Longest stretch between a quotation and a verb that attributes it, in bytes.
#define CUE_REACH 60u
/// Fewer words need no speaker of their own.
#define SPEECH_WORDS_MIN 5u
/// The marks of a quotation that lacks a speaker are beyond doubt.
#define CONFIDENCE_MIN 0.9f
/// Longest verb that is compared with the list, in bytes.
#define VERB_MAX 24u

static bool is_empty(IqSpan span) {
  return span.start >= span.end;
}

/// IQ215. AP: one or two words that run on in the reporter's sentence.
static void check_fragment(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  const IqSpan inner = quotation->inner;
  if (!quotation->closed || quotation->continues != IQ_NONE) return;
  if (iq_lint_may_be_heading(self, quotation)) return;
  if (iq_lint_count_words(self, inner, FRAGMENT_WORDS_MAX + 1) > FRAGMENT_WORDS_MAX) return;
  if (!iq_is_lower(iq_lint_at(self, inner, inner.start))) return;
  const uint32_t previous = iq_lint_previous(self, index);
  const bool resumes = previous != IQ_NONE &&
                       self->quotations[previous].utterance == quotation->utterance &&
                       self->text->bytes[quotation->outer.start - 2] == ',';
  if (!resumes) iq_lint_add(self, IQ_RULE_FRAGMENT, quotation->outer, index);
}

/// Whether anybody could be meant in a paragraph: a word of speech, a pronoun, a role, a capital
/// inside a sentence. Quotations are passed over; `first` is the first that may stand there.
static bool names_anybody(IqLint *self, uint32_t paragraph, uint32_t first) {
  const uint32_t classes = IQ_LEXICON_CUE | IQ_LEXICON_ACCORDING | IQ_LEXICON_PRONOUN |
                           IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC;
  const IqSpan span = ((const IqParagraph *)self->text->paragraphs.items)[paragraph].span;
  self->words.count = 0;
  if (!iq_phrase_read(self->document, span, first, self->document->language, NULL, &self->words)) {
    self->failed = true;
    return true;
  }
  const IqItem *items = self->words.items;
  for (uint32_t i = 0; i < self->words.count; i++) {
    if (items[i].kind != IQ_ITEM_WORD) continue;
    if ((items[i].classes & classes) != 0 || items[i].capital) return true;
  }
  return false;
}

/// IQ303. Guardian: the reader has to know who speaks. Certain where neither the paragraph nor the
/// one before has a word that could name anybody.
static void check_unattributed(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  if (quotation->name != NULL || !is_empty(quotation->speaker) || !is_empty(quotation->cue)) return;
  if (quotation->heading || quotation->continues != IQ_NONE || !quotation->closed) return;
  if (quotation->confidence < CONFIDENCE_MIN || self->markings[index].continued) return;
  // Asked once for a paragraph: of its first quotation.
  if (iq_lint_previous(self, index) != IQ_NONE) return;
  const uint32_t words = iq_lint_count_words(self, quotation->inner, SPEECH_WORDS_MIN);
  if (words < SPEECH_WORDS_MIN || names_anybody(self, quotation->paragraph, index)) return;
  if (quotation->paragraph > 0) {
    uint32_t first = index;
    while (first > 0 && self->quotations[first - 1].paragraph + 1 == quotation->paragraph) first--;
    if (first < index && self->quotations[first].name != NULL) return;
    if (names_anybody(self, quotation->paragraph - 1, first)) return;
  }
  iq_lint_add(self, IQ_RULE_UNATTRIBUTED, quotation->outer, index);
}

static bool is_same_speaker(const IqQuotation *a, const IqQuotation *b) {
  return a->name != NULL && b->name != NULL && strcmp(a->name, b->name) == 0;
}

static bool is_named_behind(const IqQuotation *quotation) {
  return !is_empty(quotation->speaker) && !is_empty(quotation->cue) &&
         quotation->speaker.start >= quotation->outer.end &&
         quotation->cue.start >= quotation->outer.end;
}

/// IQ304. UNC, Guardian: whoever speaks is named after the first sentence.
static void check_late(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  const uint32_t sentences = self->style->sentences;
  const bool opens = quotation->outer.start == iq_lint_paragraph(self, quotation).start;
  if (sentences == 0 || !opens || !quotation->closed || !is_named_behind(quotation)) return;
  if (quotation->heading || quotation->continues != IQ_NONE) return;
  if (index > 0 && is_same_speaker(&self->quotations[index - 1], quotation)) return;
  if (iq_lint_count_words(self, quotation->inner, LATE_WORDS_MIN) < LATE_WORDS_MIN) return;
  // A pronoun means somebody who was named before.
  const uint8_t language = self->document->language;
  if (iq_text_holds(self->text, quotation->speaker, language, IQ_LEXICON_PRONOUN)) return;
  if (iq_lint_count_sentences(self, quotation) <= sentences) return;
  IqLintItem *item = iq_lint_add(self, IQ_RULE_LATE, quotation->speaker, index);
  if (item != NULL) item->name = quotation->name;
}

/// IQ305. University of Kansas: He said: “We ran,” he said.
static void check_twice(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  if (!quotation->closed || quotation->heading || !self->markings[index].plain) return;
  if (!iq_lint_read_before(self, index)) return;
  const IqItem *items = self->words.items;
  const uint32_t count = self->words.count;
  if (count < 2) return;
  const uint8_t mark = items[count - 1].kind;
  if (mark != IQ_ITEM_COMMA && mark != IQ_ITEM_COLON) return;
  if ((items[count - 2].classes & IQ_LEXICON_SAYING) == 0) return;
  if (!iq_lint_read_behind(self, index)) return;
  // Reading on may have moved the items.
  items = self->words.items;
  const uint32_t length = iq_lint_attribution(items, self->words.count);
  if (length == 0) return;
  const IqSpan second = {items[0].span.start, items[length - 1].span.end};
  iq_lint_add(self, IQ_RULE_ATTRIBUTED_TWICE, second, index);
}

/// IQ306. UNC: when the speaker changes, the new one is named before the words. Certain where both
/// are named, otherwise, and nothing stands between the two quotations.
static void check_change(IqLint *self, uint32_t index) {
  const IqQuotation *second = &self->quotations[index];
  if (index == 0 || second->heading || second->continues != IQ_NONE) return;
  const IqQuotation *first = &self->quotations[index - 1];
  if (first->nested_in != IQ_NONE || !first->closed || first->paragraph != second->paragraph) {
    return;
  }
  if (is_empty(first->speaker) || is_empty(first->cue) || !is_named_behind(second)) return;
  if (first->speaker.start > first->outer.start) return;
  if (iq_speakers_compare(first->name, second->name) != IQ_ATTRIBUTION_CONFLICT) return;
  for (uint32_t at = first->outer.end; at < second->outer.start; at++) {
    if (self->text->bytes[at] != ' ') return;
  }
  IqLintItem *item = iq_lint_add(self, IQ_RULE_CHANGE_HIDDEN, second->speaker, index);
  if (item != NULL) item->name = second->name;
}

/// Whether a verb and a quotation are parted by no more than a lead-in, or by the speaker's name:
/// Pell claimed: “We ran.” “We ran,” Pell claimed.
static bool is_beside(const IqLint *self, const IqQuotation *quotation) {
  const char *bytes = self->text->bytes;
  const IqSpan cue = quotation->cue;
  if (cue.end <= quotation->outer.start) {
    const IqSpan gap = {cue.end, quotation->outer.start};
    return gap.end - gap.start == 2 && (bytes[gap.start] == ',' || bytes[gap.start] == ':') &&
           bytes[gap.start + 1] == ' ';
  }
  if (cue.start < quotation->outer.end || cue.start - quotation->outer.end > CUE_REACH)
    return false;
  for (uint32_t at = quotation->outer.end; at < cue.start; at++) {
    if (strchr(",;:!?\n", bytes[at]) != NULL) return false;
  }
  const IqSpan speaker = quotation->speaker;
  if (speaker.start < quotation->outer.end || speaker.start > cue.end + 1) return false;
  // “he claimed they had gone” is another statement.
  const uint32_t end = speaker.end > cue.end ? speaker.end : cue.end;
  return end == self->text->length || strchr(".,;\n", bytes[end]) != NULL;
}

/// IQ307. Each attribution is looked at once, with the first of its quotations.
static void check_loaded(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  const IqSpan cue = quotation->cue;
  char verb[VERB_MAX];
  const uint32_t length = cue.end - cue.start;
  if (is_empty(cue) || length >= sizeof verb || !is_beside(self, quotation)) return;
  if (index > 0 && self->quotations[index - 1].cue.start == cue.start) return;
  for (uint32_t i = 0; i < length; i++) {
    const char byte = self->text->bytes[cue.start + i];
    verb[i] = byte >= 'A' && byte <= 'Z' ? (char)(byte + 0x20) : byte;
  }
  verb[length] = '\0';
  for (uint32_t i = 0; i < self->style->loaded_count; i++) {
    if (strcmp(self->style->loaded[i].verb, verb) != 0) continue;
    IqLintItem *item = iq_lint_add(self, IQ_RULE_LOADED, cue, index);
    if (item == NULL) return;
    item->wanted = self->style->loaded[i].neutral;
    iq_lint_edit(item, cue, item->wanted);
  }
}

void iq_lint_attributions(IqLint *self) {
  if (!self->native) return;
  for (uint32_t i = 0; i < self->count; i++) {
    const IqQuotation *quotation = &self->quotations[i];
    const bool speech = quotation->kind == IQ_KIND_SPEECH && !quotation->dialogue;
    if (!speech || quotation->nested_in != IQ_NONE) continue;
    if (iq_lint_is_on(self, IQ_RULE_FRAGMENT)) check_fragment(self, i);
    if (iq_lint_is_on(self, IQ_RULE_UNATTRIBUTED)) check_unattributed(self, i);
    if (iq_lint_is_on(self, IQ_RULE_LATE)) check_late(self, i);
    if (iq_lint_is_on(self, IQ_RULE_ATTRIBUTED_TWICE)) check_twice(self, i);
    if (iq_lint_is_on(self, IQ_RULE_CHANGE_HIDDEN)) check_change(self, i);
    if (iq_lint_is_on(self, IQ_RULE_LOADED)) check_loaded(self, i);
  }
}
