#include "mention/name.h"

#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "language/lexicon.h"
#include "text/character.h"

/// Longest elided article (dell'), in bytes.
#define PARTICLE_MAX 4u

const char *iq_name_copy(IqArena *arena, const IqText *text, IqSpan name) {
  char *copy = iq_arena_string(arena, text->bytes + name.start, name.end - name.start);
  if (copy == NULL) return NULL;
  uint32_t length = 0;
  for (uint32_t i = 0; copy[i] != '\0'; i++) {
    const bool blank = copy[i] == ' ' || (copy[i] >= '\t' && copy[i] <= '\r');
    if (blank && length > 0 && copy[length - 1] == ' ') continue;
    copy[length++] = blank ? ' ' : copy[i];
  }
  copy[length] = '\0';
  return copy;
}

IqSpan iq_name_without_possessive(const IqText *text, IqSpan name) {
  const char *bytes = text->bytes;
  if (name.end - name.start < 3 || (bytes[name.end - 1] | 0x20) != 's') return name;
  if (bytes[name.end - 2] == '\'') return (IqSpan){name.start, name.end - 2};
  const bool curly =
      name.end - name.start > 4 && memcmp(bytes + name.end - 4, "\xE2\x80\x99", 3) == 0;
  return curly ? (IqSpan){name.start, name.end - 4} : name;
}

IqSpan iq_name_without_elision(const IqText *text, IqSpan name, uint8_t language) {
  char article[PARTICLE_MAX];
  uint32_t length = 0;
  uint32_t size;
  uint32_t at = name.start;
  while (at < name.end && length < PARTICLE_MAX && (uint8_t)text->bytes[at] < 0x80 &&
         text->bytes[at] != '\'') {
    const char byte = text->bytes[at++];
    article[length++] = byte >= 'A' && byte <= 'Z' ? (char)(byte + 0x20) : byte;
  }
  if (at >= name.end || length == 0) return name;
  if (!iq_is_apostrophe(iq_utf8_decode(text->bytes, text->length, at, &size))) return name;
  const uint32_t classes = iq_lexicon_find(iq_hash(article, length), language);
  if ((classes & IQ_LEXICON_ARTICLE) == 0 || at + size >= name.end) return name;
  return (IqSpan){at + size, name.end};
}
