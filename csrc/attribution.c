#include "attribution.h"

#include "status.h"
#include "subject.h"

/// A cue behind a quotation stands among so many words: “…”, the port's new harbourmaster, Orla
/// Quill, said.
#define CUE_REACH 12u
/// Paragraphs over which a pronoun still means who spoke last.
#define MEMORY_PARAGRAPHS 3u
/// A longer paragraph is no context of the next.
#define CONTEXT_BYTES_MAX 4096u
/// Headlines whose words are looked for in the text, and quotations that are looked at for each.
#define HEADINGS_MAX 64u
#define HEADING_REACH 256u

/// What is known of one quotation's speaker, and how well.
typedef enum Strength { STRENGTH_NONE, STRENGTH_CARRIED, STRENGTH_NEAR, STRENGTH_CUE } Strength;

typedef struct Attributor {
  IqDocument *document;
  IqEntities *entities;
  IqPassage passage;   ///< the paragraph at hand
  uint8_t *strengths;  ///< of each quotation
  IqSubject last_speaker;
  uint32_t last_paragraph;
  uint8_t language;
  IqArray inside;  ///< items of one quotation
  bool failed;     ///< memory ran out
} Attributor;

static const IqQuotation *quotation_at(const Attributor *self, uint32_t item) {
  return (const IqQuotation *)self->document->quotations.items +
         self->passage.items[item].quotation;
}

/// Whether the words behind a quotation can belong to its sentence.
static bool goes_on(const Attributor *self, uint32_t quotation, uint32_t next) {
  if (next >= self->passage.count) return false;
  const IqItem *item = &self->passage.items[next];
  if (item->kind == IQ_ITEM_COMMA || item->kind == IQ_ITEM_DASH) return true;
  if (item->kind != IQ_ITEM_WORD) return false;
  if (!item->capital) return true;
  const IqSpan inner = quotation_at(self, quotation)->inner;
  const char last = self->document->text->bytes[inner.end - 1];
  return last != '.';
}

static void set_cue(IqQuotation *quotation, const Attributor *self, uint32_t cue) {
  quotation->cue = self->passage.items[cue].span;
}

/// “…”, said X — “…”, X said — “…”, according to X.
static bool attribute_behind(const Attributor *self, uint32_t item, IqQuotation *quotation,
                             IqSubject *subject, uint32_t *distance) {
  uint32_t from = item + 1;
  if (!goes_on(self, item, from)) return false;
  while (from < self->passage.count && (self->passage.items[from].kind == IQ_ITEM_COMMA ||
                                        self->passage.items[from].kind == IQ_ITEM_DASH)) {
    from++;
  }
  const uint32_t end = iq_passage_sentence_end(&self->passage, from);
  uint32_t cue = from;
  while (cue < end && cue - from < CUE_REACH && !iq_passage_is_cue(&self->passage, cue) &&
         !iq_passage_has(&self->passage, cue, IQ_LEXICON_ACCORDING)) {
    cue++;
  }
  if (cue >= end || cue - from >= CUE_REACH) return false;
  *distance = cue - from;
  const bool according = iq_passage_has(&self->passage, cue, IQ_LEXICON_ACCORDING) &&
                         !iq_passage_is_cue(&self->passage, cue);
  const bool before = !according && iq_subject_pick(&self->passage, from, cue, true, subject);
  if (!before && !iq_subject_pick(&self->passage, cue + 1, end, false, subject)) {
    // A verb without a subject (reconoce; говорится) has the one of the sentence before.
    if (according || !iq_subject_between(&self->passage, item, subject)) return false;
  }
  set_cue(quotation, self, cue);
  return true;
}

/// X said: “…” — X: “…” — according to X, “…”.
static bool attribute_before(const Attributor *self, uint32_t item, IqQuotation *quotation,
                             IqSubject *subject, bool *colon) {
  if (item == 0) return false;
  const uint32_t start = iq_passage_sentence_start(&self->passage, item);
  *colon = self->passage.items[item - 1].kind == IQ_ITEM_COLON;
  uint32_t cue = item;
  while (cue > start && !iq_passage_is_cue(&self->passage, cue - 1) &&
         !iq_passage_has(&self->passage, cue - 1, IQ_LEXICON_ACCORDING))
    cue--;
  if (cue > start) {
    cue--;
    const bool according = iq_passage_has(&self->passage, cue, IQ_LEXICON_ACCORDING) &&
                           !iq_passage_is_cue(&self->passage, cue);
    const bool participle = iq_passage_is_participle(&self->passage, cue) &&
                            iq_subject_first(&self->passage, start, cue, subject);
    const bool before =
        participle || (!according && iq_subject_pick(&self->passage, start, cue, true, subject));
    if (before || iq_subject_pick(&self->passage, cue + 1, item, false, subject)) {
      set_cue(quotation, self, cue);
      return true;
    }
    // “… . Und: »…«”, “Später sagte: …”: a cue without a subject takes who is spoken of.
    set_cue(quotation, self, cue);
    return false;
  }
  return *colon && iq_subject_pick(&self->passage, start, item, true, subject);
}

/// A signature: “…” — X, at the paragraph's end.
static bool attribute_signature(const Attributor *self, uint32_t item, IqSubject *subject) {
  if (item + 2 >= self->passage.count || self->passage.items[item + 1].kind != IQ_ITEM_DASH)
    return false;
  IqName name;
  bool certain;
  if (!iq_name_at(self->passage.items, self->passage.count, item + 2, &name, &certain))
    return false;
  const bool last =
      name.end >= self->passage.count || self->passage.items[name.end].kind != IQ_ITEM_WORD;
  if (!last || self->passage.items[item + 2].kind != IQ_ITEM_WORD) return false;
  subject->entity = iq_entities_find(self->entities, self->passage.items, name);
  subject->span = (IqSpan){self->passage.items[name.first].span.start,
                           self->passage.items[name.end - 1].span.end};
  subject->name = subject->span;
  subject->found = true;
  return true;
}

/// Headline or caption: “…”: X …
static bool attribute_caption(const Attributor *self, uint32_t item, IqSubject *subject) {
  if (item + 1 >= self->passage.count || self->passage.items[item + 1].kind != IQ_ITEM_COLON)
    return false;
  return iq_subject_pick(&self->passage, item + 2,
                         iq_passage_sentence_end(&self->passage, item + 2), false, subject);
}

/// Who a pronoun means: whoever the nearest sentence is about, else who spoke last.
static void resolve(const Attributor *self, uint32_t item, uint32_t paragraph, IqSubject *subject) {
  if (subject->entity != IQ_NONE || !iq_subject_is_anaphor(&self->passage, subject->span)) return;
  const bool fresh = paragraph - self->last_paragraph <= MEMORY_PARAGRAPHS;
  const bool spoke_here = self->last_speaker.found && self->last_paragraph == paragraph;
  IqSubject near = {.entity = IQ_NONE};
  uint32_t at = item;
  while (at > 0 && self->passage.items[at - 1].span.start >= subject->span.start) at--;
  bool known = iq_subject_between(&self->passage, at, &near);
  if (!known && spoke_here) {
    near = self->last_speaker;
    known = true;
  }
  if (!known) known = iq_subject_near(&self->passage, at, &near);
  if (!known && fresh && self->last_speaker.found) {
    near = self->last_speaker;
    known = true;
  }
  if (!known) return;
  subject->entity = near.entity;
  subject->name = near.name;
}

/// «…, — said X. — …»: an attribution inside the marks, set off by dashes.
static bool attribute_inside(Attributor *self, IqQuotation *quotation, IqSubject *subject) {
  self->inside.count = 0;
  if (!iq_phrase_read(self->document, quotation->inner, IQ_NONE, self->language, &self->inside)) {
    self->failed = true;
    return false;
  }
  Attributor inner = *self;
  inner.passage.items = self->inside.items;
  inner.passage.count = self->inside.count;
  for (uint32_t i = 1; i + 1 < inner.passage.count; i++) {
    if (inner.passage.items[i].kind != IQ_ITEM_DASH) continue;
    uint32_t cue = i + 1;
    while (cue < inner.passage.count && cue - i <= 2 && !iq_passage_is_cue(&inner.passage, cue))
      cue++;
    if (cue >= inner.passage.count || !iq_passage_is_cue(&inner.passage, cue)) continue;
    set_cue(quotation, &inner, cue);
    uint32_t end = cue;
    while (end < inner.passage.count && inner.passage.items[end].kind != IQ_ITEM_DASH &&
           inner.passage.items[end].kind != IQ_ITEM_STOP) {
      end++;
    }
    const bool dash = end < inner.passage.count && inner.passage.items[end].kind == IQ_ITEM_DASH;
    uint32_t behind = end;
    // «…, — said X. — …»: the full stop belongs to the attribution, and the dash behind it too.
    if (!dash && end + 1 < inner.passage.count &&
        inner.passage.items[end + 1].kind == IQ_ITEM_DASH) {
      behind = end + 1;
    }
    if (behind < inner.passage.count && inner.passage.items[behind].kind == IQ_ITEM_DASH) {
      quotation->incise =
          (IqSpan){inner.passage.items[i].span.start, inner.passage.items[behind].span.end};
    }
    if (iq_subject_pick(&inner.passage, cue + 1, end, false, subject)) return true;
    if (iq_subject_pick(&inner.passage, i + 1, cue, true, subject)) return true;
    return false;
  }
  return false;
}

/// Writes the speaker into the quotation.
static bool write_speaker(Attributor *self, IqQuotation *quotation, const IqSubject *subject) {
  const IqText *text = self->document->text;
  IqSpan name = subject->name;
  if (subject->entity != IQ_NONE) name = self->entities->items[subject->entity].span;
  quotation->speaker = subject->span;
  quotation->name =
      iq_arena_string(&self->document->arena, text->bytes + name.start, name.end - name.start);
  return quotation->name != NULL;
}

static Strength find_speaker(Attributor *self, uint32_t item, uint32_t paragraph,
                             IqQuotation *quotation, IqSubject *subject) {
  IqSubject before;
  uint32_t distance = 0;
  bool colon = false;
  const bool behind = attribute_behind(self, item, quotation, subject, &distance);
  const IqSpan cue = quotation->cue;
  const bool left = attribute_before(self, item, quotation, &before, &colon);
  if (left && (colon || !behind)) {
    *subject = before;
  } else if (behind) {
    quotation->cue = cue;
  } else if (attribute_signature(self, item, subject) || attribute_caption(self, item, subject)) {
    return STRENGTH_NEAR;
  } else if (quotation->cue.start < quotation->cue.end || colon) {
    if (iq_subject_near(&self->passage, item, subject)) return STRENGTH_NEAR;
    if (self->last_speaker.found && paragraph - self->last_paragraph <= 1) {
      *subject = self->last_speaker;
      return STRENGTH_CARRIED;
    }
    return STRENGTH_NONE;
  } else {
    return STRENGTH_NONE;
  }
  resolve(self, item, paragraph, subject);
  return STRENGTH_CUE;
}

/// The same for an attribution between dashes inside the marks, which goes before all others.
static Strength find_inside(Attributor *self, uint32_t item, uint32_t paragraph,
                            IqQuotation *quotation, IqSubject *subject) {
  if (!attribute_inside(self, quotation, subject)) return STRENGTH_NONE;
  const bool anaphor = subject->entity == IQ_NONE && subject->span.end - subject->span.start <= 12;
  if (anaphor && iq_subject_near(&self->passage, item, subject)) return STRENGTH_CUE;
  if (anaphor && self->last_speaker.found && paragraph - self->last_paragraph <= 1) {
    *subject = self->last_speaker;
  }
  return STRENGTH_CUE;
}

/// Gives a quotation without an attribution of its own to whoever speaks in its paragraph, or is
/// spoken of there.
static Strength carry_speaker(Attributor *self, uint32_t item, uint32_t paragraph,
                              IqSubject *subject) {
  if (self->last_speaker.found && self->last_paragraph == paragraph) {
    *subject = self->last_speaker;
    return STRENGTH_CARRIED;
  }
  if (iq_subject_near(&self->passage, item, subject)) return STRENGTH_NEAR;
  if (self->last_speaker.found && paragraph - self->last_paragraph <= 1) {
    *subject = self->last_speaker;
    return STRENGTH_CARRIED;
  }
  return STRENGTH_NONE;
}

static bool attribute_quotation(Attributor *self, uint32_t item, uint32_t paragraph) {
  const uint32_t index = self->passage.items[item].quotation;
  IqQuotation *quotation = (IqQuotation *)self->document->quotations.items + index;
  IqSubject subject = {.entity = IQ_NONE};
  Strength strength = find_inside(self, item, paragraph, quotation, &subject);
  if (strength == STRENGTH_NONE) {
    strength = find_speaker(self, item, paragraph, quotation, &subject);
  }
  if (strength == STRENGTH_CUE && quotation->kind == IQ_KIND_SCARE) {
    quotation->kind = IQ_KIND_SPEECH;
  }
  if (quotation->kind != IQ_KIND_SPEECH) {
    quotation->cue = (IqSpan){0, 0};
    return true;
  }
  if (strength == STRENGTH_NONE) strength = carry_speaker(self, item, paragraph, &subject);
  self->strengths[index] = (uint8_t)strength;
  if (strength == STRENGTH_NONE) return true;
  self->last_speaker = subject;
  self->last_paragraph = paragraph;
  return write_speaker(self, quotation, &subject);
}

static void copy_speaker(IqQuotation *to, const IqQuotation *from) {
  to->name = from->name;
  to->speaker = from->speaker;
  if (to->cue.start == to->cue.end) to->cue = from->cue;
}

/// All fragments of one utterance have one speaker: that of the fragment with the best attribution.
static void join_utterances(Attributor *self) {
  IqQuotation *quotations = self->document->quotations.items;
  const uint32_t count = self->document->quotations.count;
  for (int pass = 0; pass < 2; pass++) {
    for (uint32_t k = 1; k < count; k++) {
      const uint32_t i = pass == 0 ? k : count - k;
      uint32_t j = quotations[i].continues != IQ_NONE ? quotations[i].continues : i - 1;
      if (quotations[i].utterance != quotations[j].utterance) continue;
      uint32_t from = j;
      uint32_t to = i;
      if (self->strengths[i] > self->strengths[j]) {
        from = i;
        to = j;
      }
      if (self->strengths[from] <= self->strengths[to]) continue;
      if (self->strengths[to] == STRENGTH_CUE || quotations[from].name == NULL) continue;
      copy_speaker(&quotations[to], &quotations[from]);
      self->strengths[to] = self->strengths[from];
    }
  }
}

static bool same_letter(char a, char b) {
  const char first = a >= 'A' && a <= 'Z' ? (char)(a + 0x20) : a;
  const char second = b >= 'A' && b <= 'Z' ? (char)(b + 0x20) : b;
  return first == second;
}

/// Whether the words of `part` stand in `whole`, capitals aside.
static bool contains(const char *bytes, IqSpan whole, IqSpan part) {
  const uint32_t length = part.end - part.start;
  for (uint32_t at = whole.start; at + length <= whole.end; at++) {
    uint32_t same = 0;
    while (same < length && same_letter(bytes[at + same], bytes[part.start + same])) same++;
    if (same == length) return true;
  }
  return false;
}

/// A headline quotes somebody who is quoted at length below.
static void attribute_headings(Attributor *self) {
  IqQuotation *quotations = self->document->quotations.items;
  const char *bytes = self->document->text->bytes;
  const uint32_t count = self->document->quotations.count;
  uint32_t headings = 0;
  for (uint32_t i = 0; i < count && headings < HEADINGS_MAX; i++) {
    if (!quotations[i].heading || self->strengths[i] == STRENGTH_CUE) continue;
    headings++;
    for (uint32_t k = 0; k < count && k - i < HEADING_REACH; k++) {
      if (k == i || quotations[k].heading || quotations[k].name == NULL) continue;
      if (!contains(bytes, quotations[k].inner, quotations[i].inner)) continue;
      quotations[i].name = quotations[k].name;
      break;
    }
  }
}

/// A quotation inside another is said by whoever its sentence there names; an I is the speaker of
/// the outer one.
static bool attribute_nested(Attributor *self) {
  IqQuotation *quotations = self->document->quotations.items;
  for (uint32_t i = 0; i < self->document->quotations.count; i++) {
    const uint32_t outer = quotations[i].nested_in;
    if (outer == IQ_NONE || quotations[i].kind != IQ_KIND_SPEECH) continue;
    const IqSpan before = {quotations[outer].inner.start, quotations[i].outer.start};
    self->inside.count = 0;
    if (!iq_phrase_read(self->document, before, IQ_NONE, self->language, &self->inside)) {
      return false;
    }
    Attributor inner = *self;
    inner.passage.items = self->inside.items;
    inner.passage.count = self->inside.count;
    const uint32_t start = iq_passage_sentence_start(&inner.passage, inner.passage.count);
    IqSubject subject;
    if (iq_subject_pick(&inner.passage, start, inner.passage.count, true, &subject)) {
      if (!write_speaker(self, &quotations[i], &subject)) return false;
    } else {
      quotations[i].name = quotations[outer].name;
    }
  }
  return true;
}

/// Reads a paragraph with the one before it, whose people it may mean; false when memory runs out.
static bool read_paragraph(Attributor *self, uint32_t paragraph, uint32_t first, IqArray *items) {
  const IqParagraph *paragraphs = self->document->text->paragraphs.items;
  const IqQuotation *quotations = self->document->quotations.items;
  items->count = 0;
  if (paragraph > 0) {
    const IqSpan before = paragraphs[paragraph - 1].span;
    uint32_t from = first;
    while (from > 0 && quotations[from - 1].outer.start >= before.start) from--;
    const IqItem stop = {.span = {before.end, before.end}, .kind = IQ_ITEM_STOP};
    if (before.end - before.start <= CONTEXT_BYTES_MAX && !paragraphs[paragraph - 1].heading) {
      if (!iq_phrase_read(self->document, before, from, self->language, items)) return false;
      if (!iq_array_reserve(items, self->document->arena.allocator, sizeof stop)) return false;
      ((IqItem *)items->items)[items->count++] = stop;
    }
  }
  return iq_phrase_read(self->document, paragraphs[paragraph].span, first, self->language, items);
}

static bool attribute_paragraphs(Attributor *self, IqArray *items) {
  const uint32_t count = self->document->quotations.count;
  const IqQuotation *quotations = self->document->quotations.items;
  for (uint32_t i = 0; i < count;) {
    const uint32_t paragraph = quotations[i].paragraph;
    if (!read_paragraph(self, paragraph, i, items)) return false;
    self->passage.items = items->items;
    self->passage.count = items->count;
    for (uint32_t k = 0; k < self->passage.count; k++) {
      const IqItem *item = &self->passage.items[k];
      if (item->kind != IQ_ITEM_QUOTATION || item->quotation < i) continue;
      if (!attribute_quotation(self, k, paragraph) || self->failed) return false;
    }
    while (i < count && quotations[i].paragraph == paragraph) i++;
  }
  return true;
}

static bool learn_names(Attributor *self, IqArray *items) {
  const IqParagraph *paragraphs = self->document->text->paragraphs.items;
  const uint32_t count = self->document->text->paragraphs.count;
  const IqQuotation *quotations = self->document->quotations.items;
  uint32_t first = 0;
  for (uint32_t i = 0; i < count; i++) {
    while (first < self->document->quotations.count && quotations[first].paragraph < i) first++;
    items->count = 0;
    if (!iq_phrase_read(self->document, paragraphs[i].span, first, self->language, items)) {
      return false;
    }
    iq_entities_learn(self->entities, items->items, items->count);
  }
  return true;
}

IqStatus iq_document_attribute(IqDocument *self, const char *language, IqError *error) {
  if (self->quotations.count == 0) return IQ_OK;
  const IqAllocator *allocator = self->arena.allocator;
  IqArena scratch;
  iq_arena_init(&scratch, allocator);
  IqArray items = {0};
  Attributor attributor = {.document = self, .last_speaker = {.entity = IQ_NONE}};
  attributor.entities = iq_arena_alloc(&scratch, sizeof(IqEntities));
  attributor.strengths = iq_arena_alloc(&scratch, self->quotations.count);
  attributor.language = iq_phrase_language(self->text, language);
  bool fine = attributor.entities != NULL && attributor.strengths != NULL;
  if (fine) {
    attributor.entities->text = self->text;
    attributor.passage = (IqPassage){.text = self->text, .entities = attributor.entities};
    fine = learn_names(&attributor, &items) && attribute_paragraphs(&attributor, &items);
  }
  if (fine) {
    join_utterances(&attributor);
    attribute_headings(&attributor);
    fine = attribute_nested(&attributor);
  }
  iq_array_free(&items, allocator, sizeof(IqItem));
  iq_array_free(&attributor.inside, allocator, sizeof(IqItem));
  iq_arena_clear(&scratch);
  return fine ? IQ_OK : iq_fail_memory(error);
}
