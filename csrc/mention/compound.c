#include "mention/compound.h"

#include <string.h>

#include "base/hash.h"
#include "language/lexicon.h"
#include "language/role_form.h"
#include "language/words.h"

/// Shorter parts tell nothing, in bytes.
#define ROLE_MIN 5u
/// Longer parts are told by their own last part.
#define ROLE_MAX 14u
/// The same behind a hyphen: CDU-Mann.
#define HYPHENED_MIN 4u

/// Where the last hyphen of a word stands, or 0.
static uint32_t last_hyphen(const IqLowerWord *lower) {
  for (uint32_t i = lower->length; i > 0; i--) {
    if (lower->bytes[i - 1] == '-') return i - 1;
  }
  return 0;
}

uint32_t iq_compound_role(const IqLowerWord *lower, uint8_t language, uint32_t *part) {
  const uint32_t kept = IQ_LEXICON_ROLE | IQ_LEXICON_BODY | IQ_LEXICON_MESSAGE |
                        IQ_LEXICON_ANONYMOUS | IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE |
                        IQ_LEXICON_EPITHET;
  uint32_t first = lower->length > ROLE_MAX + 2 ? lower->length - ROLE_MAX : 2;
  // «экс-директор»: behind a hyphen stands a word of its own, however long.
  const uint32_t hyphen = lower->hyphen ? last_hyphen(lower) : 0;
  if (hyphen > 0 && hyphen + 1 < first) first = hyphen + 1;
  for (uint32_t i = first; i + HYPHENED_MIN <= lower->length; i++) {
    if (((uint8_t)lower->bytes[i] & 0xC0) == 0x80) continue;
    if (i + ROLE_MIN > lower->length && lower->bytes[i - 1] != '-') continue;
    const uint64_t hash = iq_hash(lower->bytes + i, lower->length - i);
    const uint32_t classes = iq_lexicon_find(hash, language);
    if (classes & IQ_LEXICON_ROLE) {
      *part = iq_role_lemma(iq_role_key(hash));
      return classes & kept;
    }
    if (classes & IQ_LEXICON_WORK) return IQ_LEXICON_WORK;
  }
  return 0;
}

bool iq_compound_is_deputy(const IqLowerWord *lower) {
  for (uint32_t i = 0; i < iq_role_prefix_count; i++) {
    const size_t length = strlen(iq_role_prefixes[i]);
    if (lower->length > length && memcmp(lower->bytes, iq_role_prefixes[i], length) == 0)
      return true;
  }
  return false;
}
