/// Sources and a copy: verdicts, edits, look-ups, comparison of all with all, shared narration,
/// wordings.
/// An input is two bytes of options, then texts that byte 0x1E parts; the last one is the copy.
#include "fuzz.h"

#define TEXTS_MAX 5u

static FuzzText texts[TEXTS_MAX];

/// Applied to the source's words, edits give the copy's where both sides lie in order.
static void must_edits(const IqEdit *edits, uint32_t count, const FuzzText *copy,
                       const FuzzText *source) {
  for (uint32_t i = 0; i < count; i++) {
    fuzz_must_span(copy, edits[i].copy);
    fuzz_must_span(source, edits[i].source);
    MUST(edits[i].operation <= IQ_EDIT_REPLACE);
    MUST(i == 0 || edits[i - 1].copy.end <= edits[i].copy.start);
    if (edits[i].operation == IQ_EDIT_DELETE) MUST(edits[i].copy.start == edits[i].copy.end);
  }
}

static void must_verdict(const IqVerdict *verdict, const IqIndex *index, const FuzzText *copy) {
  uint32_t count;
  MUST(verdict->relation <= IQ_RELATION_NOT_FOUND);
  MUST(verdict->attribution <= IQ_ATTRIBUTION_UNKNOWN);
  MUST(verdict->severity <= IQ_SEVERITY_ERROR);
  MUST(verdict->code == NULL || strlen(verdict->code) == 5);
  MUST(verdict->match_count <= iq_index_count(index));
  for (uint32_t i = 0; i < verdict->match_count; i++) {
    const IqMatch *match = &verdict->matches[i];
    MUST(match->source < iq_index_count(index));
    fuzz_must_span(&texts[match->source], match->span);
    iq_document_quotations(iq_index_document(index, match->source), &count);
    MUST(match->quotation == IQ_NONE || match->quotation < count);
    MUST(match->cost >= 0);
  }
  MUST(verdict->edit_count == 0 || verdict->match_count > 0);
  if (verdict->match_count > 0) {
    must_edits(verdict->edits, verdict->edit_count, copy, &texts[verdict->matches[0].source]);
  }
}

static void must_comparison(const IqIndex *index) {
  IqComparison *comparison = NULL;
  MUST(iq_index_compare(index, NULL, NULL, &comparison, NULL) == IQ_OK);
  uint32_t count;
  const IqClaim *claims = iq_comparison_claims(comparison, &count);
  for (uint32_t i = 0; i < count; i++) {
    for (uint32_t k = 0; k < claims[i].member_count; k++) {
      uint32_t quotations;
      MUST(claims[i].members[k].source < iq_index_count(index));
      iq_document_quotations(iq_index_document(index, claims[i].members[k].source), &quotations);
      MUST(claims[i].members[k].quotation < quotations);
    }
    for (uint32_t k = 0; k < claims[i].pair_count; k++) {
      MUST(claims[i].pairs[k].a < claims[i].pairs[k].b);
      MUST(claims[i].pairs[k].b < claims[i].member_count);
    }
  }
  iq_comparison_delete(comparison);
}

static void must_wording(const FuzzText *copy, const FuzzText *source, const char *language) {
  IqWording *wording = NULL;
  const IqStatus status = iq_wording_compare(NULL, copy->bytes, copy->length, source->bytes,
                                             source->length, language, &wording, NULL);
  MUST(status == IQ_OK || status == IQ_E_LIMIT);
  if (status != IQ_OK) return;
  uint32_t count;
  const IqEdit *edits = iq_wording_edits(wording, &count);
  must_edits(edits, count, copy, source);
  iq_wording_delete(wording);
}

static void must_lookup(const IqIndex *index, const FuzzText *words, const char *language) {
  IqLookup *lookup = NULL;
  const IqStatus status =
      iq_lookup_new(NULL, index, words->bytes, words->length, language, &lookup, NULL);
  MUST(status == IQ_OK || status == IQ_E_LIMIT);
  if (status != IQ_OK) return;
  const IqVerdict *verdict = iq_lookup_verdict(lookup);
  MUST(verdict->quotation == IQ_NONE && verdict->attribution == IQ_ATTRIBUTION_UNKNOWN);
  must_verdict(verdict, index, words);
  iq_lookup_delete(lookup);
}

static void must_check(const IqIndex *index, const FuzzText *copy, const IqScanOptions *options) {
  IqCheck *check = NULL;
  uint32_t pending = 1;
  uint32_t count;
  MUST(iq_check_new(NULL, index, &check, NULL) == IQ_OK);
  MUST(iq_check_begin(check, copy->bytes, copy->length, options, NULL) == IQ_OK);
  MUST(iq_check_step(check, UINT32_MAX, &pending, NULL) == IQ_OK && pending == 0);
  const IqDocument *document = iq_check_document(check);
  fuzz_must_document(copy, document);
  const IqVerdict *verdicts = iq_check_verdicts(check, &count);
  uint32_t quotations;
  iq_document_quotations(document, &quotations);
  for (uint32_t i = 0; i < count; i++) {
    MUST(verdicts[i].quotation < quotations);
    must_verdict(&verdicts[i], index, copy);
  }
  if (options->facts) {
    const IqFactGroups *groups;
    MUST(iq_check_facts(check, UINT32_MAX, &groups, NULL) == IQ_OK);
    MUST(groups != NULL);
  }
  iq_check_delete(check);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 2) return 0;
  const IqScanOptions options = fuzz_options(data[0], data[1]);
  data += 2;
  size -= 2;
  uint32_t count = 0;
  do {
    size_t length;
    const uint8_t *part = fuzz_part(&data, &size, &length);
    texts[count++] = fuzz_text_new(part, length);
  } while (size > 0 && count < TEXTS_MAX);
  IqIndex *index = NULL;
  MUST(iq_index_new(NULL, &index, NULL) == IQ_OK);
  const FuzzText *copy = &texts[count - 1];
  for (uint32_t i = 0; i + 1 < count; i++) {
    uint32_t source;
    MUST(iq_index_add(index, texts[i].bytes, texts[i].length, &options, &source, NULL) == IQ_OK);
    MUST(source == i);
  }
  must_check(index, copy, &options);
  must_lookup(index, copy, options.language);
  must_comparison(index);
  for (uint32_t i = 0; i + 2 < count; i++) {
    const float shared = iq_index_shared(index, i, i + 1);
    MUST(shared >= 0 && shared <= 1);
  }
  iq_index_delete(index);
  must_wording(copy, &texts[0], options.language);
  for (uint32_t i = 0; i < count; i++) fuzz_text_delete(&texts[i]);
  return 0;
}
