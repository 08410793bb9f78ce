/// House style: findings are places of the text, and what mends them is disjoint and in order.
#include "fuzz.h"

static void must_item(const IqLintItem *item, const FuzzText *text, uint32_t quotations) {
  fuzz_must_span(text, item->span);
  MUST(item->code != NULL && strlen(item->code) == 5);
  MUST(item->severity <= IQ_SEVERITY_WARNING);
  MUST(item->quotation == IQ_NONE || item->quotation < quotations);
  MUST(item->edit_count <= IQ_LINT_EDITS_MAX);
  for (uint32_t i = 0; i < item->edit_count; i++) {
    fuzz_must_span(text, item->edits[i].span);
    MUST(item->edits[i].text != NULL);
    MUST(i == 0 || item->edits[i - 1].span.end <= item->edits[i].span.start);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 3) return 0;
  FuzzText text = fuzz_text_new(data + 3, size - 3);
  const IqScanOptions options = fuzz_options(data[0], data[1]);
  IqLintOptions own = {.language = options.language};
  uint32_t styles = 0;
  while (iq_style_name(styles) != NULL) styles++;
  if (data[2] % (styles + 1) < styles) own.style = iq_style_name(data[2] % (styles + 1));
  IqDocument *document = NULL;
  IqLint *lint = NULL;
  uint32_t quotations;
  uint32_t count;
  MUST(iq_document_scan(NULL, text.bytes, text.length, &options, &document, NULL) == IQ_OK);
  MUST(iq_lint_new(NULL, document, &own, &lint, NULL) == IQ_OK);
  iq_document_quotations(document, &quotations);
  const IqLintItem *items = iq_lint_items(lint, &count);
  MUST(count <= IQ_LINT_ITEMS_MAX);
  for (uint32_t i = 0; i < count; i++) {
    must_item(&items[i], &text, quotations);
    MUST(i == 0 || items[i - 1].span.start <= items[i].span.start);
  }
  iq_lint_delete(lint);
  iq_document_delete(document);
  fuzz_text_delete(&text);
  return 0;
}
