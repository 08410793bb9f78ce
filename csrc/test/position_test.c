/// Every position of random texts in every unit, against arrays that one slow pass fills: a decoder
/// of its own by table 3-7 of the Unicode Standard, and utf8proc's grapheme breaks one by one.
/// `position_test TEXTS SEED` runs longer.
#include <utf8proc.h>

#include "test.h"

#define LENGTH_MAX 70000u

static uint64_t state = 88172645463325252u;
static uint32_t texts = 40;

static uint32_t below(uint32_t limit) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (uint32_t)((state >> 11) % limit);
}

static char bytes[LENGTH_MAX + 64];
static uint32_t counts[IQ_UNIT_GRAPHEME + 1][LENGTH_MAX + 65];
static uint32_t lines[LENGTH_MAX + 65];
static uint8_t starts[LENGTH_MAX + 65];
static uint32_t length;

static void put(uint32_t c) {
  utf8proc_uint8_t out[4];
  const utf8proc_ssize_t size = utf8proc_encode_char((utf8proc_int32_t)c, out);
  memcpy(bytes + length, out, (size_t)size);
  length += (uint32_t)size;
}

/// Characters that clusters, lines and units turn on.
static uint32_t telling(void) {
  static const uint32_t few[] = {'\n',    '\r',    0x2028,   0x2029,  0x0301, 0x200D, 0xFE0F,
                                 0x1F1E9, 0x1F1EA, 0x1F468,  0x1F3FD, 0x1100, 0x1161, 0x11A8,
                                 0xAC00,  0x0915,  0x094D,   0x0937,  0x0E33, 0x0600, 0x20E3,
                                 0xFEFF,  0xFFFD,  0x10FFFF, 0xE000,  0x7F,   0x80,   0x7FF,
                                 0x800,   0xFFFF,  0x10000,  ' ',     '"',    0x201C, 0x85};
  return few[below(sizeof few / sizeof *few)];
}

static uint32_t any(void) {
  for (;;) {
    const uint32_t c = below(4) == 0 ? below(0x110000) : below(2) == 0 ? below(0x3000) : below(128);
    if (c > 0 && (c < 0xD800 || c > 0xDFFF)) return c;
  }
}

/// A text of a kind: mostly one range, with the others mixed in as much as that text has them.
static void write_text(void) {
  const uint32_t size = below(8) == 0 ? LENGTH_MAX : 1 + below(3000);
  const uint32_t plain = below(5);
  const uint32_t broken = below(4) == 0 ? 3 : 400;
  length = 0;
  if (below(6) == 0) put(0xFEFF);
  while (length < size) {
    if (below(broken) == 0) {
      bytes[length++] = (char)(128 + below(128));
    } else if (below(5) < plain) {
      for (uint32_t i = below(100); i > 0 && length < size; i--)
        bytes[length++] = (char)('a' + i % 26);
    } else {
      put(below(2) == 0 ? telling() : any());
    }
  }
}

static bool is_between(uint32_t at, uint32_t low, uint32_t high) {
  return at < length && (uint8_t)bytes[at] >= low && (uint8_t)bytes[at] <= high;
}

/// Table 3-7: how many bytes a well-formed sequence has from here, 0 where there is none; in
/// *partial how many of them an ill-formed one has in common with one.
static uint32_t sequence_at(uint32_t at, uint32_t *partial) {
  static const struct {
    uint8_t low, high, second_low, second_high, size;
  } rows[] = {
      {0x00, 0x7F, 0, 0, 1},       {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3},
      {0xE1, 0xEC, 0x80, 0xBF, 3}, {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3},
      {0xF0, 0xF0, 0x90, 0xBF, 4}, {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4}};
  *partial = 1;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    if (!is_between(at, rows[i].low, rows[i].high)) continue;
    if (rows[i].size == 1) return 1;
    if (!is_between(at + 1, rows[i].second_low, rows[i].second_high)) return 0;
    for (*partial = 2; *partial < rows[i].size; ++*partial) {
      if (!is_between(at + *partial, 0x80, 0xBF)) return 0;
    }
    return rows[i].size;
  }
  return 0;
}

static uint32_t decode(uint32_t at, uint32_t *size) {
  uint32_t partial;
  *size = sequence_at(at, &partial);
  if (*size == 0) {
    *size = partial;
    return 0xFFFD;
  }
  uint32_t c = *size == 1 ? (uint8_t)bytes[at] : (uint8_t)bytes[at] & (0x7Fu >> *size);
  for (uint32_t i = 1; i < *size; i++) c = c << 6 | ((uint8_t)bytes[at + i] & 0x3F);
  return c;
}

/// Fills what is before each byte; one inside of a character counts as its start.
static void count_slowly(void) {
  uint32_t before[IQ_UNIT_GRAPHEME + 1] = {0};
  uint32_t line = 0;
  utf8proc_int32_t last = -1;
  utf8proc_int32_t breaks = 0;
  memset(starts, 0, sizeof starts);
  for (uint32_t at = 0; at < length;) {
    uint32_t size;
    const uint32_t c = decode(at, &size);
    if (last >= 0 && utf8proc_grapheme_break_stateful(last, (utf8proc_int32_t)c, &breaks)) {
      before[IQ_UNIT_GRAPHEME]++;
    }
    starts[at] = 1;
    for (uint32_t i = 0; i < size; i++) {
      for (IqUnit unit = IQ_UNIT_CODE_POINT; unit <= IQ_UNIT_GRAPHEME; unit++) {
        counts[unit][at + i] = before[unit];
      }
      lines[at + i] = line;
    }
    before[IQ_UNIT_CODE_POINT]++;
    before[IQ_UNIT_UTF16] += c > 0xFFFF ? 2 : 1;
    const bool carriage = c == '\r' && !is_between(at + 1, '\n', '\n');
    line += c == '\n' || carriage || c == 0x2028 || c == 0x2029;
    last = (utf8proc_int32_t)c;
    at += size;
  }
  starts[length] = 1;
  before[IQ_UNIT_GRAPHEME] += length > 0;
  for (IqUnit unit = IQ_UNIT_CODE_POINT; unit <= IQ_UNIT_GRAPHEME; unit++) {
    counts[unit][length] = before[unit];
  }
  lines[length] = line;
}

/// The first byte of the cluster that `byte` is in, as clusters are counted.
static bool is_inside_cluster(uint32_t byte) {
  return byte > 0 && byte < length &&
         counts[IQ_UNIT_GRAPHEME][byte] == counts[IQ_UNIT_GRAPHEME][byte - 1];
}

static void check_place(const IqText *text, uint32_t at, IqUnit unit) {
  if (unit == IQ_UNIT_GRAPHEME && is_inside_cluster(at)) return;
  CHECK_EQUAL(iq_text_count(text, at, unit), counts[unit][at]);
  const uint32_t back = iq_text_byte(text, counts[unit][at], unit);
  CHECK(back <= at);
  CHECK(starts[back]);
  CHECK_EQUAL(counts[unit][back], counts[unit][at]);
  if (starts[at]) CHECK_EQUAL(back, at);
}

static void check_lines(const IqText *text) {
  CHECK_EQUAL(iq_text_line_count(text), lines[length] + 1);
  for (uint32_t at = 0; at <= length && !test_failed; at++) {
    CHECK_EQUAL(iq_text_line_at(text, at), lines[at]);
    if (at > 0 && lines[at] != lines[at - 1]) CHECK_EQUAL(iq_text_line(text, lines[at]).start, at);
  }
}

TEST(every_position_of_random_texts) {
  for (uint32_t round = 0; round < texts && !test_failed; round++) {
    write_text();
    count_slowly();
    IqText *text = NULL;
    CHECK_EQUAL(iq_text_new(NULL, bytes, length, round % 2, &text, NULL), IQ_OK);
    // Without an index of clusters few places are asked for: each walks from the start.
    for (uint32_t i = 0; i < 20; i++) check_place(text, below(length + 1), IQ_UNIT_GRAPHEME);
    CHECK_EQUAL(iq_text_index_graphemes(text, NULL), IQ_OK);
    for (uint32_t at = 0; at <= length && !test_failed; at++) {
      CHECK_EQUAL(iq_text_count(text, at, IQ_UNIT_BYTE), at);
      for (IqUnit unit = IQ_UNIT_CODE_POINT; unit <= IQ_UNIT_GRAPHEME; unit++) {
        check_place(text, at, unit);
      }
    }
    check_lines(text);
    iq_text_delete(text);
    if (test_failed) printf("# text %u of %u bytes\n", (unsigned)round, (unsigned)length);
  }
}

TEST(places_behind_the_end_are_the_end) {
  length = 0;
  put('a');
  put(0x1F600);
  IqText *text = NULL;
  CHECK_EQUAL(iq_text_new(NULL, bytes, length, IQ_MARKUP_PLAIN, &text, NULL), IQ_OK);
  for (IqUnit unit = IQ_UNIT_BYTE; unit <= IQ_UNIT_GRAPHEME; unit++) {
    CHECK_EQUAL(iq_text_byte(text, UINT32_MAX, unit), length);
    CHECK_EQUAL(iq_text_count(text, UINT32_MAX, unit), iq_text_count(text, length, unit));
  }
  // Between the two halves of a pair is before it.
  CHECK_EQUAL(iq_text_byte(text, 2, IQ_UNIT_UTF16), 1);
  iq_text_delete(text);
}

int main(int count, char **arguments) {
  if (count > 1) texts = (uint32_t)strtoul(arguments[1], NULL, 10);
  if (count > 2) state += strtoul(arguments[2], NULL, 10) * 7919u;
  RUN(every_position_of_random_texts);
  RUN(places_behind_the_end_are_the_end);
  return test_end();
}
