/// What a verdict says as one number, so that whoever shows it can tell what is new.
#include <string.h>

#include "base/hash.h"
#include "incidentquotes.h"

/// One multiplication a number: there are many, and the end is mixed.
static uint64_t with_number(uint64_t hash, uint64_t number) {
  hash = (hash ^ number) * 0x9E3779B97F4A7C15u;
  return hash ^ hash >> 29;
}

static uint64_t with_span(uint64_t hash, IqSpan span) {
  return with_number(hash, (uint64_t)span.start << 32 | span.end);
}

static uint64_t with_word(uint64_t hash, const char *word) {
  return with_number(hash, word == NULL ? 1 : iq_hash(word, strlen(word)));
}

uint64_t iq_check_fingerprint(const IqCheck *self, uint32_t verdict) {
  uint32_t count;
  const IqVerdict *item = iq_check_verdicts(self, &count) + verdict;
  const IqDocument *document = iq_check_document(self);
  const IqQuotation *quotation = iq_document_quotations(document, &count) + item->quotation;
  const IqSpan words = quotation->inner;
  const IqSpan speaker = quotation->speaker;
  const char *bytes = iq_text_bytes(iq_document_text(document));
  uint64_t hash = iq_hash(bytes + words.start, words.end - words.start);
  // A name that only another sentence gives weighs less.
  hash = with_number(hash, iq_hash(bytes + speaker.start, speaker.end - speaker.start));
  hash = with_word(hash, quotation->name);
  hash = with_word(hash, item->code);
  hash = with_number(hash, (uint32_t)item->relation << 16 | (uint32_t)item->attribution << 8 |
                               (uint32_t)item->severity << 1 | quotation->heading);
  hash = with_number(hash, item->flags);
  for (uint32_t i = 0; i < item->match_count; i++) {
    const IqMatch *match = &item->matches[i];
    hash = with_number(hash, (uint64_t)match->source << 32 | match->quotation);
    hash = with_span(hash, match->span);
    hash = with_number(hash, (uint32_t)match->relation << 8 | (uint32_t)match->attribution);
  }
  for (uint32_t i = 0; i < item->edit_count; i++) {
    const IqEdit *edit = &item->edits[i];
    const IqSpan copy = {edit->copy.start - words.start, edit->copy.end - words.start};
    hash = with_number(hash, (uint32_t)edit->operation);
    hash = with_span(hash, copy);
    hash = with_span(hash, edit->source);
  }
  return iq_hash_mix(hash);
}
