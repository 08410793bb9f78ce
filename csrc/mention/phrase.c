#include "mention/phrase.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "language/lower_word.h"
#include "language/words.h"
#include "mention/shout.h"
#include "mention/stop.h"
#include "mention/word_item.h"
#include "text/character.h"

/// Longest name of a body in marks, in bytes.
#define BODY_NAME_MAX 48u
/// Bytes of an ending with the colon before it.
#define ENDING_MAX 4u

static uint8_t kind_of(uint32_t c) {
  if (c == ',' || c == 0x3001 || c == 0x60C) return IQ_ITEM_COMMA;
  if (c == ':' || c == 0xFF1A) return IQ_ITEM_COLON;
  if (iq_is_sentence_end(c) || c == ';' || c == '|') return IQ_ITEM_STOP;
  if (iq_is_dash(c)) return IQ_ITEM_DASH;
  return IQ_ITEM_OTHER;
}

/// The first outermost quotation from `first` on that starts at or behind `at`, or IQ_NONE.
static uint32_t next_quotation(const IqDocument *document, uint32_t first, uint32_t at) {
  const IqQuotation *quotations = document->quotations.items;
  while (first < document->quotations.count &&
         (quotations[first].nested_in != IQ_NONE || quotations[first].outer.start < at)) {
    first++;
  }
  return first < document->quotations.count ? first : IQ_NONE;
}

/// «a bordo dell'«Aurora»»: whether the last item is an article or a preposition that ends at byte
/// `at`.
static bool ends_elided(const IqItemReader *self, uint32_t at) {
  if (self->items->count == 0) return false;
  const IqItem *last = (const IqItem *)self->items->items + self->items->count - 1;
  return last->kind == IQ_ITEM_WORD && last->span.end == at &&
         (last->classes & (IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER)) != 0;
}

/// Appends the sign `c` at byte `at` of what begins at `start` and ends at `end`, where it matters.
static bool append_sign(IqItemReader *self, uint32_t c, IqSpan own, uint32_t start, uint32_t end) {
  const uint8_t kind = kind_of(c);
  // The point of an abbreviation is part of its word, and does not part a name.
  if (kind == IQ_ITEM_STOP && !iq_items_stop(self->items, self->text, self->own, own.start, end))
    return true;
  // The apostrophe of a possessive plural (the Workers' Union) parts nothing.
  const bool plural =
      iq_is_apostrophe(c) && own.start > start && self->text->bytes[own.start - 1] == 's';
  if (iq_is_apostrophe(c) && ends_elided(self, own.start)) return true;
  const bool matters =
      iq_context_of(c) != IQ_CONTEXT_SPACE && !iq_is_emphasis(c) && c != '>' && !plural;
  if (!matters) return true;
  IqItem *item = iq_item_add(self);
  if (item == NULL) return false;
  *item = (IqItem){.span = own, .kind = kind};
  if (c == '&') {
    item->kind = IQ_ITEM_WORD;
    item->hash = iq_hash("&", 1);
    item->classes = IQ_LEXICON_AND;
  }
  return true;
}

/// Where an ending behind the colon of a short word ends (SMHI:s, vd:n), or `at`.
static uint32_t ending_end(const IqItemReader *self, uint32_t at, uint32_t end) {
  if (!self->own->bare_definite || !self->own->verb_second) return at;
  if (self->text->bytes[at - 1] == ' ') return at;
  uint32_t behind = at + 1;
  while (behind < end && self->text->bytes[behind] >= 'a' && self->text->bytes[behind] <= 'z') {
    behind++;
  }
  return behind > at + 1 && behind - at <= ENDING_MAX ? behind : at;
}

/// Where a small word that begins with the apostrophe at byte `at` ends (Iris van 't Sant), or
/// `at`.
static uint32_t shortened_end(const IqItemReader *self, uint32_t at, uint32_t size, uint32_t end) {
  const char *bytes = self->text->bytes;
  const uint32_t behind = at + size + 1;
  if (behind >= end || bytes[behind] != ' ' || (at > 0 && bytes[at - 1] != ' ')) return at;
  const char word[] = {'\'', bytes[at + size]};
  const bool listed = (iq_word_find(iq_hash(word, sizeof word))->lists & IQ_LIST_NAME_ARTICLE) != 0;
  return listed ? behind : at;
}

/// Appends such a word.
static bool append_shortened(IqItemReader *self, IqSpan span) {
  IqItem *item = iq_item_add(self);
  if (item == NULL) return false;
  const char word[] = {'\'', self->text->bytes[span.end - 1]};
  *item = (IqItem){.span = span, .kind = IQ_ITEM_WORD, .hash = iq_hash(word, sizeof word)};
  return true;
}

/// Appends the words and signs of `span`, which is a part of what begins at `start`.
static bool append_items(IqItemReader *self, IqSpan span, uint32_t start) {
  const char *bytes = self->text->bytes;
  for (uint32_t at = span.start; at < span.end;) {
    at = iq_items_append_words(self, at, span.end);
    if (at == IQ_NONE) return false;
    if (at >= span.end) break;
    uint32_t size;
    const uint32_t c = iq_utf8_decode(bytes, self->text->length, at, &size);
    if (c == ':' && at > span.start && ending_end(self, at, span.end) > at) {
      at = ending_end(self, at, span.end);
    } else if (iq_is_apostrophe(c) && shortened_end(self, at, size, span.end) > at) {
      const IqSpan word = {at, shortened_end(self, at, size, span.end)};
      if (!append_shortened(self, word)) return false;
      at = word.end;
    } else {
      if (!append_sign(self, c, (IqSpan){at, at + size}, start, span.end)) return false;
      at += size;
    }
  }
  return true;
}

/// Whether a quotation looks like the name of the body that stands right before it: a few words
/// with a capital, and nothing that ends a sentence.
static bool names_body(const IqText *text, const IqLanguage *own, const IqArray *items,
                       const IqQuotation *quotation) {
  if (items->count == 0 || quotation->heading || !quotation->closed) return false;
  if (iq_language_heads_last(own)) return false;
  const IqItem *before = &((const IqItem *)items->items)[items->count - 1];
  if (before->kind != IQ_ITEM_WORD || (before->classes & IQ_LEXICON_BODY) == 0) return false;
  const IqSpan inner = quotation->inner;
  if (inner.end - inner.start > BODY_NAME_MAX) return false;
  uint32_t size;
  if (!iq_is_upper(iq_utf8_decode(text->bytes, text->length, inner.start, &size))) return false;
  const uint32_t last = iq_utf8_decode_before(text->bytes, text->length, inner.end, &size);
  return !iq_is_sentence_end(last) && last != ',';
}

bool iq_phrase_read(const IqDocument *document, IqSpan span, uint32_t first, uint8_t language,
                    IqWordMemory *memory, IqArray *items) {
  const IqText *text = document->text;
  IqItemReader reader = {.text = text,
                         .own = &iq_languages[language],
                         .items = items,
                         .allocator = document->arena.allocator,
                         .memory = memory,
                         .language = language};
  const IqQuotation *quotations = document->quotations.items;
  const uint32_t start = items->count;
  uint32_t at = span.start;
  while (at < span.end) {
    if (first != IQ_NONE) first = next_quotation(document, first, at);
    const bool quotation = first != IQ_NONE && quotations[first].outer.start < span.end;
    const uint32_t limit = quotation ? quotations[first].outer.start : span.end;
    if (!append_items(&reader, (IqSpan){at, limit}, span.start)) return false;
    if (!quotation) break;
    const uint32_t classes =
        names_body(text, reader.own, items, &quotations[first]) ? IQ_LEXICON_BODY : 0;
    IqItem *item = iq_item_add(&reader);
    if (item == NULL) return false;
    *item = (IqItem){.span = quotations[first].outer,
                     .kind = IQ_ITEM_QUOTATION,
                     .quotation = first,
                     .classes = classes};
    at = quotations[first++].outer.end;
  }
  if (items->count > start) {
    IqItem *list = (IqItem *)items->items + start;
    iq_shouts_lower(text, reader.own, span, list, items->count - start);
  }
  return true;
}
