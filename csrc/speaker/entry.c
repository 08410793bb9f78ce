#include "speaker/entry.h"

/// Paragraphs that begin with a time, from which on they are entries.
#define ENTRIES_MIN 3u
/// Paragraphs that a break between two entries counts as: more than any pronoun reaches over.
#define ENTRY_GAP 16u

static bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

/// Whether a time stands at `at`: 16.52, 9:41, 23h10; no date (16.05.2031).
static bool is_time(const IqText *text, uint32_t at) {
  const char *bytes = text->bytes;
  uint32_t hour = 0;
  uint32_t i = at;
  while (i < text->length && i < at + 2 && is_digit(bytes[i])) {
    hour = 10 * hour + (uint32_t)(bytes[i++] - '0');
  }
  if (i == at || hour > 24 || i + 2 >= text->length) return false;
  if (bytes[i] != '.' && bytes[i] != ':' && bytes[i] != 'h') return false;
  if (!is_digit(bytes[i + 1]) || bytes[i + 1] > '5' || !is_digit(bytes[i + 2])) return false;
  const char next = i + 3 < text->length ? bytes[i + 3] : ' ';
  const bool goes_on =
      (next == '.' || next == '/') && i + 4 < text->length && is_digit(bytes[i + 4]);
  return !is_digit(next) && next != '%' && !goes_on;
}

/// Whether the paragraph that begins with item `at` begins with a time, signs aside.
static bool begins_entry(const IqText *text, const IqItem *items, uint32_t count, uint32_t at) {
  while (at < count && (items[at].kind == IQ_ITEM_OTHER || items[at].kind == IQ_ITEM_DASH)) at++;
  return at < count && items[at].kind == IQ_ITEM_WORD && is_time(text, items[at].span.start);
}

void iq_entries_part(const IqText *text, IqItem *items, uint32_t count, const IqArray *breaks) {
  const uint32_t *ends = breaks->items;
  uint32_t entries = begins_entry(text, items, count, 0);
  for (uint32_t i = 0; i < breaks->count; i++) {
    entries += begins_entry(text, items, count, ends[i] + 1);
  }
  for (uint32_t i = 0; entries >= ENTRIES_MIN && i < breaks->count; i++) {
    if (begins_entry(text, items, count, ends[i] + 1)) items[ends[i]].quotation = ENTRY_GAP;
  }
}
