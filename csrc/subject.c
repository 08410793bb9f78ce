#include "subject.h"

bool iq_passage_has(const IqPassage *self, uint32_t at, uint16_t classes) {
  return self->items[at].kind == IQ_ITEM_WORD && (self->items[at].classes & classes) != 0;
}

bool iq_passage_is_cue(const IqPassage *self, uint32_t at) {
  return iq_passage_has(self, at, IQ_LEXICON_CUE) && !self->items[at].capital;
}

/// The name, role or pronoun at item `at`; its end in *end.
static bool find_subject(const IqPassage *self, uint32_t at, uint32_t limit, IqSubject *subject,
                         uint32_t *end) {
  IqName name;
  bool certain;
  *subject = (IqSubject){.entity = IQ_NONE};
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
  if (iq_passage_has(self, at, IQ_LEXICON_ROLE)) {
    subject->entity = iq_entities_find_role(self->entities, self->items[at].hash);
    uint32_t first = at;
    while (first > 0 && self->items[first - 1].kind == IQ_ITEM_WORD && at - first < 3 &&
           !iq_passage_has(self, first, IQ_LEXICON_ARTICLE) &&
           !iq_passage_is_cue(self, first - 1)) {
      first--;
    }
    subject->span = (IqSpan){self->items[first].span.start, self->items[at].span.end};
    subject->found = true;
    *end = at + 1;
    return true;
  }
  if (iq_passage_has(self, at, IQ_LEXICON_PRONOUN)) {
    subject->span = self->items[at].span;
    subject->found = true;
    *end = at + 1;
    return true;
  }
  return false;
}

bool iq_subject_read(const IqPassage *self, uint32_t at, uint32_t limit, IqSubject *subject,
                     uint32_t *end) {
  if (!find_subject(self, at, limit, subject, end)) return false;
  subject->name = subject->span;
  return true;
}

/// Whether the words at `at` depend on a preposition: “a spokesman for Ness Ferries”.
static bool is_linked(const IqPassage *self, uint32_t at) {
  for (uint32_t back = 0; at > 0 && back < 3; back++, at--) {
    if (iq_passage_has(self, at - 1, IQ_LEXICON_LINKER)) return true;
    if (!iq_passage_has(self, at - 1, IQ_LEXICON_ARTICLE)) return false;
  }
  return false;
}

/// A name in apposition to a role: “the harbourmaster, Orla Quill”, “Ärztin Orla Kehl”.
static bool find_apposed_name(const IqPassage *self, uint32_t from, uint32_t limit,
                              IqSubject *subject) {
  for (uint32_t i = from; i < limit && i - from < 10; i++) {
    const uint8_t kind = self->items[i].kind;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) return false;
    if (iq_passage_is_cue(self, i)) return false;
    IqSubject found;
    uint32_t end;
    const bool name = self->items[i].capital && iq_subject_read(self, i, limit, &found, &end);
    if (name && !iq_passage_has(self, i, IQ_LEXICON_ROLE) && !is_linked(self, i)) {
      *subject = found;
      return true;
    }
  }
  return false;
}

/// The subject among items [from, to): a name rather than a role, a role rather than nothing; a
/// pronoun right beside the cue wins. `backwards`: the cue stands at `to`, else before `from`.
bool iq_subject_pick(const IqPassage *self, uint32_t from, uint32_t to, bool backwards,
                     IqSubject *subject) {
  IqSubject best = {.entity = IQ_NONE};
  uint32_t rank = 0;
  for (uint32_t i = from; i < to; i++) {
    IqSubject found;
    uint32_t end = i + 1;
    if (!iq_subject_read(self, i, to, &found, &end)) continue;
    const bool pronoun = iq_passage_has(self, i, IQ_LEXICON_PRONOUN) && end == i + 1;
    const bool role = iq_passage_has(self, i, IQ_LEXICON_ROLE) && !self->items[i].capital;
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

uint32_t iq_passage_sentence_start(const IqPassage *self, uint32_t at) {
  uint32_t start = at;
  while (start > 0 && at - start < IQ_PASSAGE_REACH &&
         self->items[start - 1].kind != IQ_ITEM_STOP &&
         self->items[start - 1].kind != IQ_ITEM_QUOTATION) {
    start--;
  }
  return start;
}

uint32_t iq_passage_sentence_end(const IqPassage *self, uint32_t at) {
  uint32_t end = at;
  while (end < self->count && end - at < IQ_PASSAGE_REACH &&
         self->items[end].kind != IQ_ITEM_STOP && self->items[end].kind != IQ_ITEM_QUOTATION) {
    end++;
  }
  return end;
}

/// Whether words begin with an indefinite article (a, an, un, uma, ein, en): somebody new.
static bool is_indefinite(const IqPassage *self, IqSpan span) {
  const char *bytes = self->text->bytes + span.start;
  const char first = (char)(bytes[0] | 0x20);
  if (span.end - span.start < 4) return false;
  if (first == 'a') return bytes[1] == ' ' || (bytes[1] == 'n' && bytes[2] == ' ');
  if (first == 'u') return bytes[1] == 'n' || bytes[1] == 'm';
  return first == 'e' && (bytes[1] == 'i' || bytes[1] == 'n' || bytes[1] == 't');
}

/// The first name among items [start, end), else somebody new who is called by a role.
bool iq_subject_first(const IqPassage *self, uint32_t start, uint32_t end, IqSubject *subject) {
  bool role = false;
  for (uint32_t i = start; i < end; i++) {
    IqSubject found;
    uint32_t next = i + 1;
    if (!iq_subject_read(self, i, end, &found, &next)) continue;
    const bool name = self->items[next - 1].capital && found.entity != IQ_NONE;
    const bool somebody = iq_passage_has(self, next - 1, IQ_LEXICON_ROLE) &&
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
bool iq_subject_between(const IqPassage *self, uint32_t item, IqSubject *subject) {
  for (uint32_t end = item; end > 0;) {
    const uint32_t start = iq_passage_sentence_start(self, end);
    if (start > 0 && self->items[start - 1].kind == IQ_ITEM_QUOTATION) return false;
    if (iq_subject_first(self, start, end, subject)) return true;
    end = start > 0 ? start - 1 : 0;
    if (end > 0 && self->items[end].kind == IQ_ITEM_QUOTATION) return false;
  }
  return false;
}

/// Who is spoken of before an item: the subject of the nearest sentence that has one.
bool iq_subject_near(const IqPassage *self, uint32_t item, IqSubject *subject) {
  for (uint32_t end = item; end > 0;) {
    const uint32_t start = iq_passage_sentence_start(self, end);
    if (iq_subject_first(self, start, end, subject)) return true;
    end = start > 0 ? start - 1 : 0;
  }
  return false;
}

/// Whether the subject at `span` stands for somebody who was named: a pronoun, or a role that is
/// not a new person (a, an, one).
bool iq_subject_is_anaphor(const IqPassage *self, IqSpan span) {
  for (uint32_t i = 0; i < self->count; i++) {
    if (self->items[i].span.start != span.start) continue;
    if (iq_passage_has(self, i, IQ_LEXICON_PRONOUN)) return true;
    const uint32_t size = self->items[i].span.end - self->items[i].span.start;
    const bool definite = iq_passage_has(self, i, IQ_LEXICON_ARTICLE) && size >= 2;
    return definite && !is_indefinite(self, span);
  }
  return false;
}

/// “… while yelling: ‘…’”: the subject is that of the sentence, not the nearest name.
bool iq_passage_is_participle(const IqPassage *self, uint32_t cue) {
  const IqSpan span = self->items[cue].span;
  const char *end = self->text->bytes + span.end;
  return span.end - span.start > 5 && end[-3] == 'i' && end[-2] == 'n' && end[-1] == 'g';
}
