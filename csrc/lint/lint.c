#include "lint/lint_rule.h"

#include <stdlib.h>

#include "base/status.h"

static int compare_items(const void *a, const void *b) {
  const IqLintItem *first = a;
  const IqLintItem *second = b;
  if (first->span.start != second->span.start) {
    return first->span.start < second->span.start ? -1 : 1;
  }
  // IQ and three digits.
  return (first->code[2] - second->code[2]) * 100 + (first->code[3] - second->code[3]) * 10 +
         (first->code[4] - second->code[4]);
}

static bool run(IqLint *self) {
  if (!iq_lint_find_marks(self)) return false;
  iq_lint_seams(self);
  iq_lint_marks(self);
  iq_lint_punctuation(self);
  iq_lint_insertions(self);
  iq_lint_attributions(self);
  if (self->failed) return false;
  if (self->items.count > 1) {
    qsort(self->items.items, self->items.count, sizeof(IqLintItem), compare_items);
  }
  return true;
}

IqStatus iq_lint_new(const IqAllocator *allocator, const IqDocument *document,
                     const IqLintOptions *options, IqLint **out, IqError *error) {
  const char *name = options != NULL ? options->style : NULL;
  const IqStyle *style = iq_style_find(name);
  if (style == NULL) {
    return iq_fail(error, IQ_E_ARGUMENT, "‘%.60s’ is no style; there are: %s", name,
                   iq_style_names);
  }
  IqLint *self = iq_resize(allocator, NULL, 0, sizeof *self);
  if (self == NULL) return iq_fail_memory(error);
  *self = (IqLint){.document = document, .text = document->text, .style = style};
  iq_arena_init(&self->arena, allocator);
  self->quotations = iq_document_quotations(document, &self->count);
  const IqLanguage *language = &iq_languages[document->language];
  self->language = options != NULL && options->language != NULL ? options->language : language->tag;
  self->locale = iq_delimiters_of(self->language);
  self->native =
      style->language == NULL || iq_lexicon_language(style->language) == document->language;
  if (!run(self)) {
    iq_lint_delete(self);
    return iq_fail_memory(error);
  }
  *out = self;
  return IQ_OK;
}

void iq_lint_delete(IqLint *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = self->arena.allocator;
  iq_array_free(&self->items, allocator, sizeof(IqLintItem));
  iq_array_free(&self->words, allocator, sizeof(IqItem));
  iq_arena_clear(&self->arena);
  iq_resize(allocator, self, sizeof *self, 0);
}

const IqLintItem *iq_lint_items(const IqLint *self, uint32_t *count) {
  *count = self->items.count;
  return self->items.items;
}
