/// @file fuzz.h
/// What every target asks of what it is given: places are places of the text, nothing else happens.
/// A target is LLVMFuzzerTestOneInput in a file of its own: libFuzzer calls it (make fuzz), or
/// replay.c does with the inputs that are kept (make fuzz-replay).
#ifndef IQ_FUZZ_H
#define IQ_FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "incidentquotes.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Ends the program, so that the input that did it is kept.
#define MUST(condition)                                                             \
  do {                                                                              \
    if (!(condition)) {                                                             \
      fprintf(stderr, "%s:%d: %s does not hold\n", __FILE__, __LINE__, #condition); \
      abort();                                                                      \
    }                                                                               \
  } while (0)

static const char *const fuzz_languages[] = {
    NULL, "en", "de",    "fr", "es", "it", "pt",    "nl", "pl", "ru", "sv",      "tr",
    "ar", "he", "de-CH", "da", "ja", "zz", "en-GB", "",   "-",  "EN", "x-weird", "uk"};

/// Options out of two bytes.
static inline IqScanOptions fuzz_options(uint8_t language, uint8_t flags) {
  const size_t count = sizeof fuzz_languages / sizeof *fuzz_languages;
  return (IqScanOptions){.language = fuzz_languages[language % count],
                         .markup = flags & 1 ? IQ_MARKUP_MARKDOWN : IQ_MARKUP_PLAIN,
                         .names = (flags & 2) != 0,
                         .facts = (flags & 4) != 0,
                         .spans_only = (flags & 24) == 24};
}

/// A text, and for each of its bytes whether a code point or an ill-formed part begins there.
typedef struct FuzzText {
  const char *bytes;
  size_t length;
  uint8_t *starts;
} FuzzText;

/// The bytes are copied into a block of their very size, so that a read beyond them is seen.
static inline FuzzText fuzz_text_new(const uint8_t *data, size_t size) {
  char *bytes = malloc(size > 0 ? size : 1);
  uint8_t *starts = calloc(size + 1, 1);
  MUST(bytes != NULL && starts != NULL);
  if (size > 0) memcpy(bytes, data, size);
  for (size_t at = 0; at < size;) {
    uint32_t count;
    starts[at] = 1;
    iq_utf8_decode(bytes, size, at, &count);
    MUST(count >= 1 && count <= 4 && count <= size - at);
    at += count;
  }
  starts[size] = 1;
  return (FuzzText){.bytes = bytes, .length = size, .starts = starts};
}

static inline void fuzz_text_delete(FuzzText *self) {
  free((char *)(uintptr_t)self->bytes);
  free(self->starts);
}

/// Inside the text, not backwards, and no code point is cut.
static inline void fuzz_must_span(const FuzzText *text, IqSpan span) {
  MUST(span.start <= span.end);
  MUST(span.end <= text->length);
  MUST(text->starts[span.start]);
  MUST(text->starts[span.end]);
}

static inline void fuzz_must_document(const FuzzText *text, const IqDocument *document) {
  uint32_t count;
  uint32_t paragraphs;
  iq_text_paragraphs(iq_document_text(document), &paragraphs);
  const IqQuotation *quotations = iq_document_quotations(document, &count);
  for (uint32_t i = 0; i < count; i++) {
    const IqQuotation *quotation = &quotations[i];
    fuzz_must_span(text, quotation->inner);
    fuzz_must_span(text, quotation->outer);
    fuzz_must_span(text, quotation->speaker);
    fuzz_must_span(text, quotation->cue);
    fuzz_must_span(text, quotation->incise);
    MUST(quotation->outer.start <= quotation->inner.start);
    MUST(quotation->inner.end <= quotation->outer.end);
    MUST(i == 0 || quotations[i - 1].inner.start <= quotation->inner.start);
    MUST(quotation->nested_in == IQ_NONE || quotation->nested_in < i);
    MUST(quotation->continues == IQ_NONE || quotation->continues < i);
    MUST(quotation->paragraph < paragraphs);
    MUST(quotation->utterance <= i);
    MUST(quotation->kind <= IQ_KIND_TITLE);
    MUST(quotation->confidence >= 0 && quotation->confidence <= 1);
    MUST(quotation->name == NULL || quotation->name[0] != '\0');
  }
  uint32_t names;
  const IqNameMention *mentions = iq_document_names(document, &names);
  for (uint32_t i = 0; i < names; i++) {
    fuzz_must_span(text, mentions[i].span);
    MUST(mentions[i].span.start < mentions[i].span.end);
    MUST(i == 0 || mentions[i - 1].span.start <= mentions[i].span.start);
  }
  uint32_t roles;
  const IqOffice *offices = iq_document_offices(document, &roles);
  for (uint32_t i = 0; i < roles; i++) {
    MUST(offices[i].name != NULL && offices[i].name[0] != '\0');
    // Kin who are told by a first name alone have a family, and no office.
    MUST(offices[i].role.word != 0 || offices[i].family != NULL);
  }
  uint32_t facts;
  const IqFact *numbers = iq_document_facts(document, &facts);
  for (uint32_t i = 0; i < facts; i++) {
    fuzz_must_span(text, numbers[i].span);
    fuzz_must_span(text, numbers[i].number);
    MUST(numbers[i].span.start <= numbers[i].number.start);
    MUST(numbers[i].number.end <= numbers[i].span.end);
    MUST(numbers[i].low <= numbers[i].high);
    MUST(numbers[i].quotation == IQ_NONE || numbers[i].quotation < count);
    MUST(numbers[i].paragraph < paragraphs);
    MUST(numbers[i].modality <= IQ_MODALITY_LESS_THAN);
  }
}

/// The next part of an input: up to the next byte 0x1E, which no text needs.
static inline const uint8_t *fuzz_part(const uint8_t **data, size_t *size, size_t *length) {
  const uint8_t *part = *data;
  const uint8_t *end = *size > 0 ? memchr(part, 0x1E, *size) : NULL;
  *length = end != NULL ? (size_t)(end - part) : *size;
  const size_t used = *length + (end != NULL);
  *data += used;
  *size -= used;
  return part;
}

#endif
