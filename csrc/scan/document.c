#include "base/status.h"
#include "fact/fact.h"
#include "language/lexicon.h"
#include "quotation/mark.h"
#include "quotation/quotation.h"
#include "speaker/attribution.h"

const char *iq_kind_name(IqKind kind) {
  switch (kind) {
    case IQ_KIND_SPEECH: return "speech";
    case IQ_KIND_SCARE: return "scare";
    case IQ_KIND_TITLE: return "title";
  }
  return "unknown";
}

IqStatus iq_document_scan(const IqAllocator *allocator, const char *bytes, size_t length,
                          const IqScanOptions *options, IqDocument **out, IqError *error) {
  IqDocument *self = iq_resize(allocator, NULL, 0, sizeof *self);
  if (self == NULL) return iq_fail_memory(error);
  *self = (IqDocument){0};
  iq_arena_init(&self->arena, allocator);
  const IqMarkup markup = options != NULL ? options->markup : IQ_MARKUP_PLAIN;
  IqStatus status = iq_text_new(allocator, bytes, length, markup, &self->text, error);
  if (status == IQ_OK) status = iq_document_find_quotations(self, options, error);
  const bool spans_only = options != NULL && options->spans_only;
  if (status == IQ_OK && !spans_only) {
    const char *language = options != NULL ? options->language : NULL;
    const bool facts = options != NULL && options->facts;
    const bool names = facts || (options != NULL && options->names);
    status = iq_document_attribute(self, language, names, NULL, error);
    if (status == IQ_OK && facts) status = iq_document_find_facts(self, error);
  }
  if (status != IQ_OK) {
    iq_document_delete(self);
    return status;
  }
  *out = self;
  return IQ_OK;
}

void iq_document_delete(IqDocument *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = self->arena.allocator;
  iq_text_delete(self->text);
  iq_array_free(&self->quotations, allocator, sizeof(IqQuotation));
  iq_array_free(&self->strays, allocator, sizeof(IqMark));
  iq_array_free(&self->names, allocator, sizeof(IqNameMention));
  iq_array_free(&self->offices, allocator, sizeof(IqOffice));
  iq_array_free(&self->facts, allocator, sizeof(IqFact));
  iq_array_free(&self->referents, allocator, sizeof(IqReferent));
  iq_array_free(&self->contexts, allocator, sizeof(IqContextWord));
  iq_arena_clear(&self->arena);
  iq_resize(allocator, self, sizeof *self, 0);
}

const IqText *iq_document_text(const IqDocument *self) {
  return self->text;
}

const IqQuotation *iq_document_quotations(const IqDocument *self, uint32_t *count) {
  *count = self->quotations.count;
  return self->quotations.items;
}

const IqNameMention *iq_document_names(const IqDocument *self, uint32_t *count) {
  *count = self->names.count;
  return self->names.items;
}

const IqOffice *iq_document_offices(const IqDocument *self, uint32_t *count) {
  *count = self->offices.count;
  return self->offices.items;
}

bool iq_document_inflects(const IqDocument *self) {
  const IqLanguage *language = &iq_languages[self->language];
  return language->bare_definite || language->capital_nouns;
}
