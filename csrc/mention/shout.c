#include "mention/shout.h"

#include <string.h>

#include "language/words.h"

/// Words in capitals from which on a line is a headline in capitals, not a name.
#define SHOUTED_MIN 4u
/// Items of a line that is no more than a time, somebody, a colon and a quotation.
#define BRIEF_MAX 8u
/// Words before a colon that say who speaks.
#define LABEL_MAX 3u
/// Bytes of a small word among words in capitals.
#define SMALL_MIN 3u

/// Whether all letters of a headline are capitals, so that they show no names.
static bool is_shouted(const IqText *text, IqSpan span) {
  uint32_t words = 1;
  for (uint32_t at = span.start; words < SHOUTED_MIN; words++) {
    const char *blank = memchr(text->bytes + at, ' ', span.end - at);
    if (blank == NULL) return false;
    at = (uint32_t)(blank - text->bytes) + 1;
  }
  return iq_text_capitals(text, span) > 0;
}

/// Whether the last byte of a word shows at once that not all its letters are capitals.
static inline bool is_small(const IqText *text, IqSpan word) {
  const char byte = text->bytes[word.end - 1];
  return byte >= 'a' && byte <= 'z';
}

/// Whether an item is a word in capitals.
static inline bool is_loud(const IqText *text, const IqItem *item) {
  return (item->capital & (item->kind == IQ_ITEM_WORD)) && !is_small(text, item->span) &&
         iq_text_capitals(text, item->span) > 0;
}

/// “READ MORE: …”, «КТО ВИНОВАТ? Мэр молчит»: takes the capitals off words in capitals that stand
/// side by side, where one of them is a small word: they show no names. None before item `first`
/// has a capital.
static void lower_shouts(const IqText *text, IqItem *items, uint32_t count, uint32_t first) {
  const uint32_t others =
      IQ_LEXICON_AND | IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE | IQ_LEXICON_HONORIFIC;
  for (; first < count; first = iq_next_capital(items, count, first + 1)) {
    if (!is_loud(text, &items[first])) continue;
    uint32_t end = first;
    bool small = false;
    for (; end < count && is_loud(text, &items[end]); end++) {
      const IqSpan word = items[end].span;
      small = small || ((items[end].classes & IQ_LEXICON_OPENER) != 0 &&
                        (items[end].classes & others) == 0 && word.end - word.start >= SMALL_MIN);
    }
    const bool closed =
        end == count || items[end].kind == IQ_ITEM_COLON || items[end].kind == IQ_ITEM_STOP;
    const bool shout = small && closed && end > first + 1;
    // «La talla NO ha aparecido.»
    const bool denied =
        end == first + 1 && (iq_word_find(items[first].hash)->lists & IQ_LIST_NEGATION) != 0;
    for (uint32_t i = first; (shout || denied) && i < end; i++) items[i].capital = false;
    first = end - 1;
  }
}

/// “FLOOD HITS NESS. QUILL: “WE RAN””: whether item `at` is among the few words before a colon and
/// a quotation that say who speaks: what stands in front of them ends.
static bool is_label(const IqItem *items, uint32_t count, uint32_t at) {
  uint32_t end = at;
  uint32_t first = at;
  while (end < count && items[end].kind == IQ_ITEM_WORD) end++;
  while (first > 0 && items[first - 1].kind == IQ_ITEM_WORD) first--;
  const bool led = end + 1 < count && items[end].kind == IQ_ITEM_COLON &&
                   items[end + 1].kind == IQ_ITEM_QUOTATION;
  const bool parted =
      first == 0 || items[first - 1].kind == IQ_ITEM_STOP || items[first - 1].kind == IQ_ITEM_DASH;
  return led && parted && end - first <= LABEL_MAX;
}

void iq_shouts_lower(const IqText *text, const IqLanguage *language, IqSpan span, IqItem *items,
                     uint32_t count) {
  const uint32_t first = iq_next_capital(items, count, 0);
  if (first == count) return;
  // “15.30 – BAŞSAVCI ERDEMGİL: “…””: a name and what its bearer is.
  const bool last = iq_language_heads_last(language);
  if (!(last && count <= BRIEF_MAX) && is_shouted(text, span)) {
    for (uint32_t i = 0; i < count; i++) {
      if (items[i].capital && !is_label(items, count, i)) items[i].capital = false;
    }
  }
  if (!last) lower_shouts(text, items, count, first);
}
