/// Detection and attribution of one text; the words found are the same a second time.
#include "fuzz.h"
#include "test/same.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 2) return 0;
  FuzzText text = fuzz_text_new(data + 2, size - 2);
  const IqScanOptions options = fuzz_options(data[0], data[1]);
  IqDocument *document = NULL;
  MUST(iq_document_scan(NULL, text.bytes, text.length, &options, &document, NULL) == IQ_OK);
  fuzz_must_document(&text, document);
  if (data[1] & 64) {
    IqDocument *again = NULL;
    MUST(iq_document_scan(NULL, text.bytes, text.length, &options, &again, NULL) == IQ_OK);
    MUST(is_same_document(document, again));
    iq_document_delete(again);
  }
  iq_document_delete(document);
  fuzz_text_delete(&text);
  return 0;
}
