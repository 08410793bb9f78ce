/// Every kind of code against a slow reference, over random Unicode and random bytes.
#include "base/utf8.h"
#include "language/plain.h"
#include "test.h"
#include "text/sieve.h"
#include "text/stretch.h"

#define LENGTH_MAX 700u

/// An argument says otherwise: an emulated processor is slow.
static uint32_t rounds = 60000;

static uint64_t state = 88172645463325252u;

static uint32_t below(uint32_t limit) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (uint32_t)((state >> 11) % limit);
}

static const char *const pieces[] = {
    "a",
    "b ",
    "\n",
    "\r\n",
    "\r",
    "<",
    "é",
    "\xC2\x80",
    "\xDF\xBF",
    "“",
    "字",
    "\xE2\x80\xA8",
    "\xE2\x80\xA9",
    "\xE2\x80\xA7",
    "\xE2\x80\xAA",
    "\xED\x9F\xBF",
    "\xEE\x80\x80",
    "\xEF\xBF\xBD",
    "\xEF\xBF\xBF",
    "😀",
    "\xF0\x90\x80\x80",
    "\xF4\x8F\xBF\xBF",
};
static const char *const faults[] = {
    "\x80",
    "\xBF",
    "\xC0\xAF",
    "\xC2",
    "\xE0\x80\x80",
    "\xE2\x82",
    "\xED\xA0\x80",
    "\xEF\xBF",
    "\xF0\x80\x80\x80",
    "\xF0\x9F\x98",
    "\xF4\x90\x80\x80",
    "\xF5\x80\x80\x80",
    "\xFF",
};
/// What marks and their neighbours are made of.
static const char *const marks[] = {"\"", "'", "`",  ",",  ",,", "&quot;", "«", "â€œ",
                                    "Â",  "‹", "「", "＂", "…",  "、",     "é"};
#define PICK(list) (list)[below((uint32_t)(sizeof(list) / sizeof *(list)))]

/// Mostly one kind of piece for a while, now and then a fault or any byte at all.
static uint32_t write_text(char *out, uint32_t limit, uint32_t faults_of_1000) {
  uint32_t length = 0;
  const char *usual = "a";
  while (length + 5 < limit) {
    if (below(20) == 0) usual = PICK(pieces);
    const uint32_t what = below(1000);
    const char *piece = what < faults_of_1000 ? PICK(faults)
                        : what < 900          ? usual
                        : what < 950          ? PICK(pieces)
                                              : PICK(marks);
    const uint32_t size = (uint32_t)strlen(piece);
    memcpy(out + length, piece, size);
    length += size;
  }
  if (faults_of_1000 > 0 && below(4) == 0) out[below(length)] = (char)below(256);
  return length;
}

static bool read_slowly(const char *bytes, uint32_t length, uint32_t at, uint32_t limit,
                        IqStretch *out) {
  IqStretch result = {0};
  while (at < limit) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(bytes, length, at, &size);
    if (c == IQ_REPLACEMENT && !iq_utf8_is_replacement(bytes + at, size)) return false;
    if (c == 0x2028 || c == 0x2029) return false;
    if (c == '\r' && (at + 1 == length || bytes[at + 1] != '\n')) return false;
    result.lines += c == '\n';
    result.tagged = result.tagged || c == '<';
    result.continuations += size - 1;
    result.astral += c > 0xFFFF;
    at += size;
  }
  result.end = at;
  *out = result;
  return true;
}

static void compare(IqVectorKind kind, uint32_t faults_of_1000) {
  IqStretchReader *read = iq_stretch_reader(kind);
  uint32_t fine = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    char text[LENGTH_MAX];
    const uint32_t length = write_text(text, 8 + below(LENGTH_MAX - 8), faults_of_1000);
    // Exactly as long as it is: a byte read behind its end is a sanitizer's to find.
    char *bytes = malloc(length);
    memcpy(bytes, text, length);
    uint32_t at = below(length);
    while (at > 0 && ((uint8_t)bytes[at] & 0xC0) == 0x80) at--;
    const uint32_t limit = at + 1 + below(length - at);
    IqStretch found = {0};
    IqStretch expected = {0};
    const bool plain = read_slowly(bytes, length, at, limit, &expected);
    const bool read_plain = read(bytes, length, at, limit, &found);
    // What ends in too many continuations belongs to the next stretch, but is looked at slowly.
    const bool may_differ = plain && !read_plain && expected.end < length &&
                            ((uint8_t)bytes[expected.end] & 0xC0) == 0x80;
    if (may_differ) {
      free(bytes);
      continue;
    }
    CHECK_EQUAL(read_plain, plain);
    if (plain && read_plain) {
      fine++;
      CHECK_EQUAL(found.end, expected.end);
      CHECK_EQUAL(found.lines, expected.lines);
      CHECK_EQUAL(found.continuations, expected.continuations);
      CHECK_EQUAL(found.astral, expected.astral);
      CHECK_EQUAL(found.tagged, expected.tagged);
    }
    free(bytes);
    if (test_failed) break;
  }
  CHECK(fine > rounds / 50);
}

static void compare_sieve(IqVectorKind kind) {
  IqSieve *find = iq_sieve(kind);
  uint32_t found = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    char text[LENGTH_MAX];
    const uint32_t length = write_text(text, 8 + below(LENGTH_MAX - 8), 2);
    char *bytes = malloc(length);
    memcpy(bytes, text, length);
    const uint32_t at = below(length);
    const uint32_t end = at + below(length - at + 1);
    uint32_t expected = at;
    for (; expected < end; expected++) {
      const uint8_t next = expected + 1 < length ? (uint8_t)bytes[expected + 1] : 0;
      if (iq_sieve_keeps((uint8_t)bytes[expected], next)) break;
    }
    CHECK_EQUAL(find(bytes, length, at, end), expected);
    found += expected < end;
    free(bytes);
    if (test_failed) break;
  }
  CHECK(found > rounds / 2);
}

static void compare_kind(IqVectorKind kind) {
  compare_sieve(kind);
  compare(kind, 0);
  compare(kind, 2);
  compare(kind, 50);
}

TEST(portable_code_is_right) {
  compare_kind(IQ_VECTOR_PORTABLE);
}

/// Each kind up to the best that this processor has; a build knows those of its own architecture.
TEST(every_kind_of_vector_code_is_right) {
  const IqVectorKind best = iq_vector_best();
  for (IqVectorKind kind = IQ_VECTOR_SSSE3; kind <= best; kind++) {
    if (iq_stretch_reader(kind) == NULL) continue;
    printf("# %s\n", iq_vector_name(kind));
    compare_kind(kind);
  }
}

TEST(the_best_kind_is_built) {
  CHECK(iq_stretch_reader(iq_vector_best()) != NULL);
}

/// Letters and digits of ASCII at the front, in lower case, found byte by byte.
static uint32_t fold_plain(const char *bytes, uint32_t limit, char *out) {
  uint32_t length = 0;
  memset(out, 0, IQ_PLAIN_MAX);
  while (length < limit && length < IQ_PLAIN_MAX) {
    const char byte = bytes[length];
    const bool upper = byte >= 'A' && byte <= 'Z';
    const bool plain = upper || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    if (!plain) break;
    out[length++] = upper ? (char)(byte + 0x20) : byte;
  }
  return length;
}

static void compare_plain(const IqPlain *plain, uint32_t length, const char *folded) {
  char bytes[IQ_PLAIN_MAX];
  iq_plain_store(bytes, plain);
  CHECK_EQUAL(plain->length, length);
  CHECK(memcmp(bytes, folded, IQ_PLAIN_MAX) == 0);
}

TEST(plain_letters_are_told_alike) {
  static const char edges[] = "azAZ09{`[@:/ .'-\x80\xFF\x01";
  for (uint32_t round = 0; round < rounds; round++) {
    char bytes[IQ_PLAIN_MAX];
    char folded[IQ_PLAIN_MAX];
    const bool wild = below(4) == 0;
    for (uint32_t i = 0; i < IQ_PLAIN_MAX; i++) {
      const uint32_t kinds = wild ? (uint32_t)sizeof edges - 1 : 6;
      bytes[i] = below(20) == 0 ? (char)below(256) : edges[below(kinds)];
    }
    const uint32_t limit = below(40);
    const uint32_t readable = below(2) == 0 ? IQ_PLAIN_MAX + below(9) : below(IQ_PLAIN_MAX);
    const uint32_t length = fold_plain(bytes, limit, folded);
    const IqPlain fast = iq_plain_fold(bytes, limit);
    const IqPlain slow = iq_plain_fold_slowly(bytes, limit);
    compare_plain(&fast, length, folded);
    compare_plain(&slow, length, folded);
    CHECK_EQUAL(iq_hash_end(iq_plain_hash(IQ_HASH_START, &fast), length), iq_hash(folded, length));
    const uint32_t some = readable < limit ? readable : limit;
    const IqPlain part = iq_plain_read(bytes, readable, some);
    compare_plain(&part, fold_plain(bytes, some, folded), folded);
  }
}

int main(int count, char **arguments) {
  if (count > 1) rounds = (uint32_t)strtoul(arguments[1], NULL, 10);
  RUN(portable_code_is_right);
  RUN(every_kind_of_vector_code_is_right);
  RUN(the_best_kind_is_built);
  RUN(plain_letters_are_told_alike);
  return test_end();
}
