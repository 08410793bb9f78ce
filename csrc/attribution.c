#include "attribution.h"

#include "entity.h"
#include "phrase.h"
#include "status.h"

/// Items that are looked at on either side of a quotation.
#define REACH 40u
/// A cue behind a quotation stands among so many words: “…”, the port's new harbourmaster, Delyth
/// Farrow, said.
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

typedef struct Subject {
  IqSpan span;      ///< the words that stand there
  IqSpan name;      ///< the words that name them, where no entity does
  uint32_t entity;  ///< or IQ_NONE
  bool found;
} Subject;

typedef struct Attributor {
  IqDocument *document;
  IqEntities *entities;
  IqItem *items;  ///< of the paragraph at hand
  uint32_t count;
  uint8_t *strengths;  ///< of each quotation
  Subject last_speaker;
  uint32_t last_paragraph;
  uint8_t language;
  IqArray inside;  ///< items of one quotation
  bool failed;     ///< memory ran out
} Attributor;

static bool has(const Attributor *self, uint32_t at, uint16_t classes) {
  return self->items[at].kind == IQ_ITEM_WORD && (self->items[at].classes & classes) != 0;
}

static bool is_cue(const Attributor *self, uint32_t at) {
  return has(self, at, IQ_LEXICON_CUE) && !self->items[at].capital;
}

/// The name, role or pronoun at item `at`; its end in *end.
static bool find_subject(const Attributor *self, uint32_t at, uint32_t limit, Subject *subject,
                         uint32_t *end) {
  IqName name;
  bool certain;
  *subject = (Subject){.entity = IQ_NONE};
  if (iq_name_at(self->items, self->count, at, &name, &certain) && name.end <= limit) {
    subject->entity = iq_entities_find(self->entities, self->items, name);
    if (certain || subject->entity != IQ_NONE) {
      subject->span =
          (IqSpan){self->items[name.first].span.start, self->items[name.end - 1].span.end};
      subject->found = true;
      *end = name.end;
      return !self->items[name.end - 1].possessive;
    }
  }
  if (has(self, at, IQ_LEXICON_ROLE)) {
    subject->entity = iq_entities_find_role(self->entities, self->items[at].hash);
    uint32_t first = at;
    while (first > 0 && self->items[first - 1].kind == IQ_ITEM_WORD && at - first < 3 &&
           !has(self, first, IQ_LEXICON_ARTICLE) && !is_cue(self, first - 1)) {
      first--;
    }
    subject->span = (IqSpan){self->items[first].span.start, self->items[at].span.end};
    subject->found = true;
    *end = at + 1;
    return true;
  }
  if (has(self, at, IQ_LEXICON_PRONOUN)) {
    subject->span = self->items[at].span;
    subject->found = true;
    *end = at + 1;
    return true;
  }
  return false;
}

static bool read_subject(const Attributor *self, uint32_t at, uint32_t limit, Subject *subject,
                         uint32_t *end) {
  if (!find_subject(self, at, limit, subject, end)) return false;
  subject->name = subject->span;
  return true;
}

/// Whether the words at `at` depend on a preposition: “a spokesman for Norsund”.
static bool is_linked(const Attributor *self, uint32_t at) {
  for (uint32_t back = 0; at > 0 && back < 3; back++, at--) {
    if (has(self, at - 1, IQ_LEXICON_LINKER)) return true;
    if (!has(self, at - 1, IQ_LEXICON_ARTICLE)) return false;
  }
  return false;
}

/// A name in apposition to a role: “the harbourmaster, Delyth Farrow”, “Chefin Birte Lammers”.
static bool find_apposed_name(const Attributor *self, uint32_t from, uint32_t limit,
                              Subject *subject) {
  for (uint32_t i = from; i < limit && i - from < 10; i++) {
    const uint8_t kind = self->items[i].kind;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) return false;
    if (is_cue(self, i)) return false;
    Subject found;
    uint32_t end;
    const bool name = self->items[i].capital && read_subject(self, i, limit, &found, &end);
    if (name && !has(self, i, IQ_LEXICON_ROLE) && !is_linked(self, i)) {
      *subject = found;
      return true;
    }
  }
  return false;
}

/// The subject among items [from, to): a name rather than a role, a role rather than nothing; a
/// pronoun right beside the cue wins. `backwards`: the cue stands at `to`, else before `from`.
static bool pick_subject(const Attributor *self, uint32_t from, uint32_t to, bool backwards,
                         Subject *subject) {
  Subject best = {.entity = IQ_NONE};
  uint32_t rank = 0;
  for (uint32_t i = from; i < to; i++) {
    Subject found;
    uint32_t end = i + 1;
    if (!read_subject(self, i, to, &found, &end)) continue;
    const bool pronoun = has(self, i, IQ_LEXICON_PRONOUN) && end == i + 1;
    const bool role = has(self, i, IQ_LEXICON_ROLE) && !self->items[i].capital;
    const bool beside = backwards ? end == to : i == from;
    uint32_t value = pronoun ? 1 : role ? 2 : 3;
    if (pronoun && beside) value = 4;
    if (pronoun && !beside && rank > 0) value = 0;
    if (is_linked(self, i)) value = value == 3 ? 1 : 0;
    if (role && find_apposed_name(self, end, to, &found)) value = 3;
    // Before a cue the nearer of two equals is the subject, behind it the first.
    if (value > rank || (backwards && value == rank && value > 0)) {
      best = found;
      rank = value;
    }
    i = end - 1;
  }
  if (rank == 0) return false;
  *subject = best;
  return true;
}

static uint32_t sentence_start(const Attributor *self, uint32_t at) {
  uint32_t start = at;
  while (start > 0 && at - start < REACH && self->items[start - 1].kind != IQ_ITEM_STOP &&
         self->items[start - 1].kind != IQ_ITEM_QUOTATION) {
    start--;
  }
  return start;
}

static uint32_t sentence_end(const Attributor *self, uint32_t at) {
  uint32_t end = at;
  while (end < self->count && end - at < REACH && self->items[end].kind != IQ_ITEM_STOP &&
         self->items[end].kind != IQ_ITEM_QUOTATION) {
    end++;
  }
  return end;
}

static const IqQuotation *quotation_at(const Attributor *self, uint32_t item) {
  return (const IqQuotation *)self->document->quotations.items + self->items[item].quotation;
}

/// Whether the words behind a quotation can belong to its sentence.
static bool goes_on(const Attributor *self, uint32_t quotation, uint32_t next) {
  if (next >= self->count) return false;
  const IqItem *item = &self->items[next];
  if (item->kind == IQ_ITEM_COMMA || item->kind == IQ_ITEM_DASH) return true;
  if (item->kind != IQ_ITEM_WORD) return false;
  if (!item->capital) return true;
  const IqSpan inner = quotation_at(self, quotation)->inner;
  const char last = self->document->text->bytes[inner.end - 1];
  return last != '.';
}

static void set_cue(IqQuotation *quotation, const Attributor *self, uint32_t cue) {
  quotation->cue = self->items[cue].span;
}

/// Whether words begin with an indefinite article (a, an, un, uma, ein, en): somebody new.
static bool is_indefinite(const Attributor *self, IqSpan span) {
  const char *bytes = self->document->text->bytes + span.start;
  const char first = (char)(bytes[0] | 0x20);
  if (span.end - span.start < 4) return false;
  if (first == 'a') return bytes[1] == ' ' || (bytes[1] == 'n' && bytes[2] == ' ');
  if (first == 'u') return bytes[1] == 'n' || bytes[1] == 'm';
  return first == 'e' && (bytes[1] == 'i' || bytes[1] == 'n' || bytes[1] == 't');
}

/// The first name among items [start, end), else somebody new who is called by a role.
static bool first_person(const Attributor *self, uint32_t start, uint32_t end, Subject *subject) {
  bool role = false;
  for (uint32_t i = start; i < end; i++) {
    Subject found;
    uint32_t next = i + 1;
    if (!read_subject(self, i, end, &found, &next)) continue;
    const bool name = self->items[next - 1].capital && found.entity != IQ_NONE;
    const bool somebody = has(self, next - 1, IQ_LEXICON_ROLE) &&
                          (is_indefinite(self, found.span) || self->items[i].capital);
    if ((name || (somebody && !role)) && !is_linked(self, i)) {
      *subject = found;
      if (name) return true;
      role = true;
    }
    i = next - 1;
  }
  return role;
}

/// Whoever the sentences between the quotation before and this one are about, the attribution of
/// the one before aside.
static bool attribute_between(const Attributor *self, uint32_t item, Subject *subject) {
  for (uint32_t end = item; end > 0;) {
    const uint32_t start = sentence_start(self, end);
    if (start > 0 && self->items[start - 1].kind == IQ_ITEM_QUOTATION) return false;
    if (first_person(self, start, end, subject)) return true;
    end = start > 0 ? start - 1 : 0;
    if (end > 0 && self->items[end].kind == IQ_ITEM_QUOTATION) return false;
  }
  return false;
}

/// “…”, said X — “…”, X said — “…”, according to X.
static bool attribute_behind(const Attributor *self, uint32_t item, IqQuotation *quotation,
                             Subject *subject, uint32_t *distance) {
  uint32_t from = item + 1;
  if (!goes_on(self, item, from)) return false;
  while (from < self->count &&
         (self->items[from].kind == IQ_ITEM_COMMA || self->items[from].kind == IQ_ITEM_DASH)) {
    from++;
  }
  const uint32_t end = sentence_end(self, from);
  uint32_t cue = from;
  while (cue < end && cue - from < CUE_REACH && !is_cue(self, cue) &&
         !has(self, cue, IQ_LEXICON_ACCORDING)) {
    cue++;
  }
  if (cue >= end || cue - from >= CUE_REACH) return false;
  *distance = cue - from;
  const bool according = has(self, cue, IQ_LEXICON_ACCORDING) && !is_cue(self, cue);
  const bool before = !according && pick_subject(self, from, cue, true, subject);
  if (!before && !pick_subject(self, cue + 1, end, false, subject)) {
    // A verb without a subject (reconoce; говорится) has the one of the sentence before.
    if (according || !attribute_between(self, item, subject)) return false;
  }
  set_cue(quotation, self, cue);
  return true;
}

/// “… while yelling: ‘…’”: the subject is that of the sentence, not the nearest name.
static bool is_participle(const Attributor *self, uint32_t cue) {
  const IqSpan span = self->items[cue].span;
  const char *end = self->document->text->bytes + span.end;
  return span.end - span.start > 5 && end[-3] == 'i' && end[-2] == 'n' && end[-1] == 'g';
}

/// X said: “…” — X: “…” — according to X, “…”.
static bool attribute_before(const Attributor *self, uint32_t item, IqQuotation *quotation,
                             Subject *subject, bool *colon) {
  if (item == 0) return false;
  const uint32_t start = sentence_start(self, item);
  *colon = self->items[item - 1].kind == IQ_ITEM_COLON;
  uint32_t cue = item;
  while (cue > start && !is_cue(self, cue - 1) && !has(self, cue - 1, IQ_LEXICON_ACCORDING)) cue--;
  if (cue > start) {
    cue--;
    const bool according = has(self, cue, IQ_LEXICON_ACCORDING) && !is_cue(self, cue);
    const bool participle = is_participle(self, cue) && first_person(self, start, cue, subject);
    const bool before = participle || (!according && pick_subject(self, start, cue, true, subject));
    if (before || pick_subject(self, cue + 1, item, false, subject)) {
      set_cue(quotation, self, cue);
      return true;
    }
    // “… . Und: »…«”, “Später sagte: …”: a cue without a subject takes who is spoken of.
    set_cue(quotation, self, cue);
    return false;
  }
  return *colon && pick_subject(self, start, item, true, subject);
}

/// A signature: “…” — X, at the paragraph's end.
static bool attribute_signature(const Attributor *self, uint32_t item, Subject *subject) {
  if (item + 2 >= self->count || self->items[item + 1].kind != IQ_ITEM_DASH) return false;
  IqName name;
  bool certain;
  if (!iq_name_at(self->items, self->count, item + 2, &name, &certain)) return false;
  const bool last = name.end >= self->count || self->items[name.end].kind != IQ_ITEM_WORD;
  if (!last || self->items[item + 2].kind != IQ_ITEM_WORD) return false;
  subject->entity = iq_entities_find(self->entities, self->items, name);
  subject->span = (IqSpan){self->items[name.first].span.start, self->items[name.end - 1].span.end};
  subject->name = subject->span;
  subject->found = true;
  return true;
}

/// Headline or caption: “…”: X …
static bool attribute_caption(const Attributor *self, uint32_t item, Subject *subject) {
  if (item + 1 >= self->count || self->items[item + 1].kind != IQ_ITEM_COLON) return false;
  return pick_subject(self, item + 2, sentence_end(self, item + 2), false, subject);
}

/// Who is spoken of before an item: the subject of the nearest sentence that has one.
static bool attribute_near(const Attributor *self, uint32_t item, Subject *subject) {
  for (uint32_t end = item; end > 0;) {
    const uint32_t start = sentence_start(self, end);
    if (first_person(self, start, end, subject)) return true;
    end = start > 0 ? start - 1 : 0;
  }
  return false;
}

/// Whether the subject at `span` stands for somebody who was named: a pronoun, or a role that is
/// not a new person (a, an, one).
static bool is_anaphor(const Attributor *self, IqSpan span) {
  for (uint32_t i = 0; i < self->count; i++) {
    if (self->items[i].span.start != span.start) continue;
    if (has(self, i, IQ_LEXICON_PRONOUN)) return true;
    const uint32_t size = self->items[i].span.end - self->items[i].span.start;
    const bool definite = has(self, i, IQ_LEXICON_ARTICLE) && size >= 2;
    return definite && !is_indefinite(self, span);
  }
  return false;
}

/// Who a pronoun means: whoever the nearest sentence is about, else who spoke last.
static void resolve(const Attributor *self, uint32_t item, uint32_t paragraph, Subject *subject) {
  if (subject->entity != IQ_NONE || !is_anaphor(self, subject->span)) return;
  const bool fresh = paragraph - self->last_paragraph <= MEMORY_PARAGRAPHS;
  const bool spoke_here = self->last_speaker.found && self->last_paragraph == paragraph;
  Subject near = {.entity = IQ_NONE};
  uint32_t at = item;
  while (at > 0 && self->items[at - 1].span.start >= subject->span.start) at--;
  bool known = attribute_between(self, at, &near);
  if (!known && spoke_here) {
    near = self->last_speaker;
    known = true;
  }
  if (!known) known = attribute_near(self, at, &near);
  if (!known && fresh && self->last_speaker.found) {
    near = self->last_speaker;
    known = true;
  }
  if (!known) return;
  subject->entity = near.entity;
  subject->name = near.name;
}

/// «…, — said X. — …»: an attribution inside the marks, set off by dashes.
static bool attribute_inside(Attributor *self, IqQuotation *quotation, Subject *subject) {
  self->inside.count = 0;
  if (!iq_phrase_read(self->document, quotation->inner, IQ_NONE, self->language, &self->inside)) {
    self->failed = true;
    return false;
  }
  Attributor inner = *self;
  inner.items = self->inside.items;
  inner.count = self->inside.count;
  for (uint32_t i = 1; i + 1 < inner.count; i++) {
    if (inner.items[i].kind != IQ_ITEM_DASH) continue;
    uint32_t cue = i + 1;
    while (cue < inner.count && cue - i <= 2 && !is_cue(&inner, cue)) cue++;
    if (cue >= inner.count || !is_cue(&inner, cue)) continue;
    set_cue(quotation, &inner, cue);
    uint32_t end = cue;
    while (end < inner.count && inner.items[end].kind != IQ_ITEM_DASH &&
           inner.items[end].kind != IQ_ITEM_STOP) {
      end++;
    }
    if (pick_subject(&inner, cue + 1, end, false, subject)) return true;
    if (pick_subject(&inner, i + 1, cue, true, subject)) return true;
    return false;
  }
  return false;
}

/// Writes the speaker into the quotation.
static bool write_speaker(Attributor *self, IqQuotation *quotation, const Subject *subject) {
  const IqText *text = self->document->text;
  IqSpan name = subject->name;
  if (subject->entity != IQ_NONE) name = self->entities->items[subject->entity].span;
  quotation->speaker = subject->span;
  quotation->name =
      iq_arena_string(&self->document->arena, text->bytes + name.start, name.end - name.start);
  return quotation->name != NULL;
}

static Strength find_speaker(Attributor *self, uint32_t item, uint32_t paragraph,
                             IqQuotation *quotation, Subject *subject) {
  Subject before;
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
    if (attribute_near(self, item, subject)) return STRENGTH_NEAR;
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
                            IqQuotation *quotation, Subject *subject) {
  if (!attribute_inside(self, quotation, subject)) return STRENGTH_NONE;
  const bool anaphor = subject->entity == IQ_NONE && subject->span.end - subject->span.start <= 12;
  if (anaphor && attribute_near(self, item, subject)) return STRENGTH_CUE;
  if (anaphor && self->last_speaker.found && paragraph - self->last_paragraph <= 1) {
    *subject = self->last_speaker;
  }
  return STRENGTH_CUE;
}

/// Gives a quotation without an attribution of its own to whoever speaks in its paragraph, or is
/// spoken of there.
static Strength carry_speaker(Attributor *self, uint32_t item, uint32_t paragraph,
                              Subject *subject) {
  if (self->last_speaker.found && self->last_paragraph == paragraph) {
    *subject = self->last_speaker;
    return STRENGTH_CARRIED;
  }
  if (attribute_near(self, item, subject)) return STRENGTH_NEAR;
  if (self->last_speaker.found && paragraph - self->last_paragraph <= 1) {
    *subject = self->last_speaker;
    return STRENGTH_CARRIED;
  }
  return STRENGTH_NONE;
}

static bool attribute_quotation(Attributor *self, uint32_t item, uint32_t paragraph) {
  const uint32_t index = self->items[item].quotation;
  IqQuotation *quotation = (IqQuotation *)self->document->quotations.items + index;
  Subject subject = {.entity = IQ_NONE};
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
    inner.items = self->inside.items;
    inner.count = self->inside.count;
    const uint32_t start = sentence_start(&inner, inner.count);
    Subject subject;
    if (pick_subject(&inner, start, inner.count, true, &subject)) {
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
    self->items = items->items;
    self->count = items->count;
    for (uint32_t k = 0; k < self->count; k++) {
      const IqItem *item = &self->items[k];
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
