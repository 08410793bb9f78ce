/// A text that is edited: whatever is changed, and however little is done at a time, a check that
/// goes on says what a fresh one says. An input is two bytes of options, a source, byte 0x1E, a
/// copy, byte 0x1E, and edits: where (two bytes), how much goes, how much comes, then what comes.
#include "fuzz.h"
#include "test/same.h"

#define LENGTH_MAX ((size_t)1 << 16)
#define EDITS_MAX 24

static void must_fresh(const IqCheck *self, const IqIndex *index, const char *bytes, size_t length,
                       const IqScanOptions *options) {
  IqCheck *fresh = NULL;
  uint32_t pending = 1;
  uint32_t count;
  uint32_t fresh_count;
  MUST(iq_check_new(NULL, index, &fresh, NULL) == IQ_OK);
  MUST(iq_check_begin(fresh, bytes, length, options, NULL) == IQ_OK);
  MUST(iq_check_step(fresh, UINT32_MAX, &pending, NULL) == IQ_OK && pending == 0);
  MUST(is_same_document(iq_check_document(fresh), iq_check_document(self)));
  const IqVerdict *verdicts = iq_check_verdicts(self, &count);
  const IqVerdict *fresh_verdicts = iq_check_verdicts(fresh, &fresh_count);
  MUST(count == fresh_count);
  for (uint32_t i = 0; i < count; i++) {
    MUST(is_same_verdict(&verdicts[i], &fresh_verdicts[i]));
    MUST(iq_check_fingerprint(self, i) == iq_check_fingerprint(fresh, i));
  }
  iq_check_delete(fresh);
}

/// Applies the next edit of the input to the text; false where there is none.
static bool edit(const uint8_t **data, size_t *size, char *bytes, size_t *length) {
  if (*size < 4) return false;
  const size_t at = (size_t)((*data)[0] << 8 | (*data)[1]) % (*length + 1);
  size_t gone = (*data)[2];
  size_t come = (*data)[3];
  *data += 4;
  *size -= 4;
  if (gone > *length - at) gone = *length - at;
  if (come > *size) come = *size;
  if (*length - gone + come > LENGTH_MAX) return false;
  memmove(bytes + at + come, bytes + at + gone, *length - at - gone);
  if (come > 0) memcpy(bytes + at, *data, come);
  *length = *length - gone + come;
  *data += come;
  *size -= come;
  return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 2 || size > LENGTH_MAX) return 0;
  const IqScanOptions options = fuzz_options(data[0], data[1]);
  const uint32_t budget = data[1] & 32 ? 1 : UINT32_MAX;
  data += 2;
  size -= 2;
  size_t source_length;
  const uint8_t *part = fuzz_part(&data, &size, &source_length);
  FuzzText source = fuzz_text_new(part, source_length);
  char *bytes = malloc(LENGTH_MAX);
  size_t length;
  MUST(bytes != NULL);
  part = fuzz_part(&data, &size, &length);
  if (length > 0) memcpy(bytes, part, length);
  IqIndex *index = NULL;
  IqCheck *check = NULL;
  uint32_t number;
  MUST(iq_index_new(NULL, &index, NULL) == IQ_OK);
  MUST(iq_index_add(index, source.bytes, source.length, &options, &number, NULL) == IQ_OK);
  MUST(iq_check_new(NULL, index, &check, NULL) == IQ_OK);
  for (int i = 0; i < EDITS_MAX; i++) {
    // Of their very size, and gone before the next ones come.
    FuzzText copy = fuzz_text_new((const uint8_t *)bytes, length);
    uint32_t pending = 1;
    MUST(iq_check_take(check, copy.bytes, copy.length, &options, NULL) == IQ_OK);
    fuzz_text_delete(&copy);
    while (pending > 0) MUST(iq_check_advance(check, budget, &pending, NULL) == IQ_OK);
    must_fresh(check, index, bytes, length, &options);
    if (!edit(&data, &size, bytes, &length)) break;
  }
  iq_check_delete(check);
  iq_index_delete(index);
  free(bytes);
  fuzz_text_delete(&source);
  return 0;
}
