#include "mention/fullname.h"

#include <string.h>
#include <utf8proc.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "language/lower_word.h"
#include "text/character.h"

/// Shorter words one letter apart are two names.
#define MISSPELT_MIN 5u
/// Letters of a first name and of two last names that make them one person's where these differ by
/// so many.
#define FIRST_MIN 3u
#define LAST_MIN 7u
#define ERRORS_MAX 2u
/// Shorter last names may differ by so many behind letters that they share: Duffie, Duffy.
#define SHARED_MIN 4u
/// Those of so many letters, where they have the same consonants: Vale, Vail; Reade, Reid.
#define SOUND_MIN 4u

/// Appends the base letters of a character.
static void append_folded(uint32_t c, uint32_t *letters, uint32_t *length) {
  if (c < 0x80) {
    if (*length < IQ_DISTANCE_MAX) letters[(*length)++] = c >= 'A' && c <= 'Z' ? c + 0x20 : c;
    return;
  }
  utf8proc_int32_t parts[8];
  int boundary = 0;
  const utf8proc_option_t options =
      UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK;
  // The dotless i of Turkish is an i to everybody else.
  if (c == 0x131) c = 'i';
  const utf8proc_ssize_t count =
      utf8proc_decompose_char((utf8proc_int32_t)c, parts, 8, options, &boundary);
  for (utf8proc_ssize_t i = 0; i < count && i < 8 && *length < IQ_DISTANCE_MAX; i++) {
    letters[(*length)++] = (uint32_t)parts[i];
  }
}

static uint64_t shape_of(const uint32_t *letters, uint32_t length) {
  uint64_t shape = 0;
  for (uint32_t i = 0; i < length; i++) shape |= UINT64_C(1) << letters[i] % 64;
  return shape;
}

/// Whether two words have too many letters that the other one lacks to be so few errors apart: each
/// puts one letter in the place of another at most.
static bool is_apart(const IqFullName *a, uint32_t i, const IqFullName *b, uint32_t j,
                     uint32_t errors) {
  uint64_t other = a->shapes[i] ^ b->shapes[j];
  uint32_t bits = 0;
  while (other != 0 && bits <= 2 * errors) {
    other &= other - 1;
    bits++;
  }
  return bits > 2 * errors;
}

void iq_fullname_read(const char *bytes, bool capitals, IqFullName *name) {
  const size_t length = strlen(bytes);
  name->count = name->capitals = 0;
  for (size_t at = 0; at < length && name->count < IQ_FULLNAME_WORDS_MAX;) {
    uint32_t size;
    uint32_t c = iq_utf8_decode(bytes, length, at, &size);
    if (iq_context_of(c) != IQ_CONTEXT_LETTER) {
      at += size;
      continue;
    }
    const bool capital = iq_is_upper(c);
    const uint32_t start = (uint32_t)at;
    uint32_t letters = 0;
    while (at < length && iq_context_of(c) == IQ_CONTEXT_LETTER) {
      append_folded(c, name->letters[name->count], &letters);
      at += size;
      if (at < length) c = iq_utf8_decode(bytes, length, at, &size);
    }
    // Marks without a letter below them.
    if (letters == 0) continue;
    name->lengths[name->count] = letters;
    name->shapes[name->count] = shape_of(name->letters[name->count], letters);
    IqLowerWord lower;
    const IqText text = {.bytes = bytes, .length = (uint32_t)length};
    iq_lower_word_read(&text, start, (uint32_t)at, &lower);
    name->words[name->count] = lower.hash;
    if (capital) name->capitals++;
    if (capital || !capitals) name->count++;
  }
}

uint64_t iq_fullname_hash(const IqFullName *name, uint32_t word) {
  char bytes[4 * IQ_DISTANCE_MAX];
  uint32_t length = 0;
  for (uint32_t i = 0; i < name->lengths[word]; i++) {
    const utf8proc_int32_t letter = (utf8proc_int32_t)name->letters[word][i];
    length += (uint32_t)utf8proc_encode_char(letter, (utf8proc_uint8_t *)bytes + length);
  }
  return iq_hash(bytes, length);
}

bool iq_fullname_is_within(const IqFullName *a, uint32_t i, const IqFullName *b, uint32_t j,
                           uint32_t errors) {
  return !is_apart(a, i, b, j, errors) &&
         iq_edit_is_within(a->letters[i], a->lengths[i], b->letters[j], b->lengths[j], errors);
}

uint32_t iq_fullname_distance(const IqFullName *a, uint32_t i, const IqFullName *b, uint32_t j) {
  uint32_t distance = 0;
  if (is_apart(a, i, b, j, ERRORS_MAX)) return ERRORS_MAX + 1;
  while (distance <= ERRORS_MAX &&
         !iq_edit_is_within(a->letters[i], a->lengths[i], b->letters[j], b->lengths[j], distance)) {
    distance++;
  }
  return distance;
}

bool iq_fullname_is_same_word(const IqFullName *a, uint32_t i, const IqFullName *b, uint32_t j) {
  const uint32_t shorter = a->lengths[i] < b->lengths[j] ? a->lengths[i] : b->lengths[j];
  const uint32_t longer = a->lengths[i] < b->lengths[j] ? b->lengths[j] : a->lengths[i];
  const uint32_t allowed = shorter < MISSPELT_MIN ? 0 : shorter < 2 * MISSPELT_MIN ? 1 : 2;
  // Most words differ in length by more than they may differ at all.
  if (longer - shorter > allowed) return false;
  if (allowed == 0) return memcmp(a->letters[i], b->letters[j], shorter * sizeof(uint32_t)) == 0;
  return iq_fullname_is_within(a, i, b, j, allowed);
}

bool iq_fullname_is_vowel(uint32_t letter) {
  static const char *const vowels = "aeiouyаеёиоуыэюяьй";
  for (const char *at = vowels; *at != '\0';) {
    uint32_t size;
    if (iq_utf8_decode(at, (uint32_t)strlen(at), 0, &size) == letter) return true;
    at += size;
  }
  return false;
}

/// Index of the next consonant that is none of a doubled one; the length where there is none.
static uint32_t next_consonant(const uint32_t *letters, uint32_t length, uint32_t from) {
  uint32_t i = from;
  while (i < length &&
         (iq_fullname_is_vowel(letters[i]) || (i > 0 && letters[i] == letters[i - 1]))) {
    i++;
  }
  return i;
}

/// Whether one vowel stands where the other word has another, and nothing else differs: Hall, Hill
/// are two names.
static bool has_other_vowel(const uint32_t *a, const uint32_t *b, uint32_t length) {
  uint32_t others = 0;
  for (uint32_t i = 0; i < length; i++) others += a[i] != b[i];
  return others == 1;
}

/// Whether two words begin with one letter and have the same consonants in the same order.
static bool sounds_alike(const IqFullName *a, uint32_t i, const IqFullName *b, uint32_t j) {
  const uint32_t *one = a->letters[i];
  const uint32_t *other = b->letters[j];
  if (a->lengths[i] < SOUND_MIN || b->lengths[j] < SOUND_MIN || one[0] != other[0]) return false;
  if (a->lengths[i] == b->lengths[j] && has_other_vowel(one, other, a->lengths[i])) return false;
  uint32_t at = 0;
  uint32_t by = 0;
  for (;;) {
    at = next_consonant(one, a->lengths[i], at);
    by = next_consonant(other, b->lengths[j], by);
    if (at == a->lengths[i] || by == b->lengths[j]) break;
    if (one[at++] != other[by++]) return false;
  }
  return at == a->lengths[i] && by == b->lengths[j];
}

bool iq_fullname_is_near_last(const IqFullName *a, uint32_t i, const IqFullName *b, uint32_t j) {
  if (iq_fullname_is_same_word(a, i, b, j)) return true;
  const uint32_t shorter = a->lengths[i] < b->lengths[j] ? a->lengths[i] : b->lengths[j];
  const size_t shared = SHARED_MIN * sizeof(uint32_t);
  const bool alike =
      shorter >= LAST_MIN ||
      (shorter >= MISSPELT_MIN && memcmp(a->letters[i], b->letters[j], shared) == 0) ||
      sounds_alike(a, i, b, j);
  return alike && iq_fullname_is_within(a, i, b, j, ERRORS_MAX);
}

bool iq_fullname_is_misspelt(const IqFullName *a, const IqFullName *b) {
  if (a->count < 2 || b->count < 2) return false;
  const uint32_t last = a->count - 1;
  const uint32_t other = b->count - 1;
  if (a->lengths[0] < FIRST_MIN || a->lengths[last] < LAST_MIN) return false;
  return iq_fullname_distance(a, 0, b, 0) == 0 && iq_fullname_is_near_last(a, last, b, other);
}
