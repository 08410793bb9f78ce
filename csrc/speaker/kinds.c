#include "speaker/kinds.h"

#include "base/hash.h"
#include "base/probe.h"
#include "base/utf8.h"
#include "language/lower_word.h"
#include "text/character.h"

#define SLOTS 128u
/// Words that are remembered, and their bytes.
#define WORDS_MAX 4u
#define BYTES_MAX 64u
/// Letters of a word that are compared: behind them stand endings of cases.
#define LETTERS_MAX 4u
/// Words before a quotation among which the verb stands that leads it in.
#define LED_REACH 16u
/// Items between two quotations that are joined, and the second one.
#define JOINED_REACH 4u

/// What few words were found to be, by their hash: open addressing.
typedef struct Known {
  struct {
    uint64_t words;  ///< 0: free
    uint8_t kind;    ///< IqKind
    uint8_t sure;    ///< IqSurety
  } slots[SLOTS];
  uint32_t count;
} Known;

/// A hash of the words without their endings; 0 where there are too many of them.
static uint64_t hash_of(const IqText *text, IqSpan inner, uint32_t *count) {
  *count = 0;
  if (inner.end - inner.start > BYTES_MAX) return 0;
  uint64_t hash = 0;
  for (uint32_t at = inner.start; at < inner.end;) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (!iq_is_word_part(c)) {
      at += size;
      continue;
    }
    IqLowerWord lower;
    at = iq_lower_word_read(text, at, inner.end, &lower);
    uint32_t end = 0;
    for (uint32_t letters = 0; end < lower.length && letters < LETTERS_MAX; letters++) {
      end++;
      while (end < lower.length && ((uint8_t)lower.bytes[end] & 0xC0) == 0x80) end++;
    }
    hash = hash * 31 + iq_hash(lower.bytes, end);
    if (++*count > WORDS_MAX) return 0;
  }
  return *count == 0 ? 0 : hash + *count;
}

/// Remembers the kind of a quotation that the words beside it tell.
static void note(Known *self, const IqText *text, const IqQuotation *quotation, IqSurety sure) {
  if (sure != IQ_SURE_NAME && sure != IQ_SURE_TERM) return;
  uint32_t count;
  const uint64_t words = hash_of(text, quotation->inner, &count);
  if (words == 0 || 2 * self->count >= SLOTS) return;
  IQ_PROBE (slot, words, SLOTS - 1) {
    const bool free = self->slots[slot].words == 0;
    if (!free && self->slots[slot].words != words) continue;
    self->count += free;
    if (free || self->slots[slot].sure < sure) {
      self->slots[slot].words = words;
      self->slots[slot].kind = (uint8_t)quotation->kind;
      self->slots[slot].sure = (uint8_t)sure;
    }
    break;
  }
}

/// Whether a verb of saying stands before the quotation in its sentence.
static bool is_led(const IqPassage *passage, uint32_t item) {
  for (uint32_t gap = 1; gap <= LED_REACH && gap <= item; gap++) {
    if (iq_passage_is_end(passage, item - gap)) return false;
    if (iq_passage_is_cue(passage, item - gap)) return true;
  }
  return false;
}

/// Gives a quotation the kind that the same words have where more is said of them.
static void settle(const Known *self, const IqPassage *passage, uint32_t item,
                   IqQuotation *quotation, IqSurety sure) {
  const IqText *text = passage->text;
  if (self->count == 0 || sure >= IQ_SURE_TERM) return;
  uint32_t count;
  const uint64_t words = hash_of(text, quotation->inner, &count);
  if (words == 0) return;
  uint32_t size;
  const uint32_t first = iq_utf8_decode(text->bytes, text->length, quotation->inner.start, &size);
  // One small word may be said here and spoken of there.
  const bool small = count < 2 && !iq_is_upper(first);
  if (quotation->kind == IQ_KIND_SPEECH && (small || is_led(passage, item))) return;
  IQ_PROBE (slot, words, SLOTS - 1) {
    if (self->slots[slot].words == 0) return;
    if (self->slots[slot].words != words) continue;
    if (self->slots[slot].sure > sure) quotation->kind = self->slots[slot].kind;
    return;
  }
}

/// “the Duke” and “Iron Jack”: whether the quotation is joined to the one before it.
static bool is_joined(const IqPassage *passage, uint32_t before, uint32_t item) {
  if (item - before > JOINED_REACH) return false;
  bool joined = false;
  for (uint32_t at = before + 1; at < item; at++) {
    const bool joins = iq_passage_has(passage, at, IQ_LEXICON_AND);
    if (!joins && passage->items[at].kind != IQ_ITEM_COMMA &&
        !iq_passage_has(passage, at, IQ_LEXICON_ARTICLE)) {
      return false;
    }
    joined = joined || joins || passage->items[at].kind == IQ_ITEM_COMMA;
  }
  return joined;
}

bool iq_kinds_tell(IqDocument *document, const IqPassage *passage, IqItem *items,
                   const uint32_t *quoted, uint32_t count, const IqChooser *chooser,
                   IqArray *sures) {
  IqQuotation *quotations = document->quotations.items;
  Known known = {.count = 0};
  sures->count = 0;
  for (uint32_t i = 0; i < count; i++) {
    const uint32_t index = items[quoted[i]].quotation;
    IqSurety sure = iq_document_tell_kind(document, index, passage, quoted[i]);
    if (i > 0 && sure == IQ_SURE_WEIGHED && is_joined(passage, quoted[i - 1], quoted[i])) {
      const IqQuotation *before = &quotations[items[quoted[i - 1]].quotation];
      const uint8_t known_sure = ((const uint8_t *)sures->items)[i - 1];
      if (known_sure == IQ_SURE_NAME || known_sure == IQ_SURE_TERM) {
        quotations[index].kind = before->kind;
        sure = (IqSurety)known_sure;
      }
    }
    note(&known, document->text, &quotations[index], sure);
    if (!iq_array_reserve(sures, document->arena.allocator, sizeof(uint8_t))) return false;
    ((uint8_t *)sures->items)[sures->count++] = (uint8_t)sure;
  }
  for (uint32_t i = 0; i < count; i++) {
    IqItem *item = &items[quoted[i]];
    IqQuotation *quotation = &quotations[item->quotation];
    settle(&known, passage, quoted[i], quotation, ((const uint8_t *)sures->items)[i]);
    if (quotation->kind == IQ_KIND_TITLE) item->classes |= IQ_LEXICON_WORK;
    if (chooser == NULL) continue;
    quotation->kind = chooser->tell_kind(document, quotation, passage, quoted[i]);
  }
  return true;
}
