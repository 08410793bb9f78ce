#include "speaker/nested_words.h"

/// Words from a word for what somebody says to the quotation: “her last words to me were”; and from
/// whose it is to it.
#define UTTERANCE_REACH 5u
#define OWNER_REACH 3u

static bool append(IqIncises *room, const IqAllocator *allocator, IqItem item) {
  room->failed = !iq_array_reserve(&room->items, allocator, sizeof item);
  if (!room->failed) ((IqItem *)room->items.items)[room->items.count++] = item;
  return !room->failed;
}

/// Appends the words of `span`. Where they begin without a capital, a stop before them ends no
/// sentence: “‘Go!’ said he”, but “‘Go!’ He laughed”.
static bool append_words(const IqNesting *self, IqSpan span) {
  IqIncises *room = self->incises;
  const uint32_t count = room->items.count;
  if (span.start < span.end) {
    room->failed =
        !iq_phrase_read(self->document, span, IQ_NONE, self->language, NULL, &room->items);
  }
  if (room->failed) return false;
  IqItem *items = room->items.items;
  const bool opens = count < room->items.count && items[count].capital;
  if (count > 0 && !opens) items[count - 1].kind = IQ_ITEM_COMMA;
  return true;
}

/// Appends the words of `span` without those that tell who says the outer quotation: „… – mówi Jan
/// Wrona. – …“
static bool append_parts(const IqNesting *self, IqSpan span, IqSpan incise) {
  const bool apart = incise.start > span.start && incise.end < span.end;
  if (!apart || incise.start == incise.end) return append_words(self, span);
  const IqItem stop = {.span = {incise.end, incise.end}, .kind = IQ_ITEM_STOP};
  return append_words(self, (IqSpan){span.start, incise.start}) &&
         append(self->incises, self->document->arena.allocator, stop) &&
         append_words(self, (IqSpan){incise.end, span.end});
}

/// Appends a quotation, and the stop or comma that ends it.
static bool append_quotation(const IqNesting *self, const IqQuotation *quotation) {
  const IqDocument *document = self->document;
  const IqAllocator *allocator = document->arena.allocator;
  const IqQuotation *quotations = document->quotations.items;
  const IqSpan inner = quotation->inner;
  const char last = inner.end > inner.start ? document->text->bytes[inner.end - 1] : ',';
  const bool stops = last == '.' || last == '!' || last == '?';
  const IqItem own = {.span = quotation->outer,
                      .kind = IQ_ITEM_QUOTATION,
                      .quotation = (uint32_t)(quotation - quotations)};
  const IqItem end = {.span = {quotation->outer.end, quotation->outer.end},
                      .kind = stops ? IQ_ITEM_STOP : IQ_ITEM_COMMA};
  return append(self->incises, allocator, own) && append(self->incises, allocator, end);
}

/// The first quotation from `start` on that stands in the same one as `own`, and before it; `own`
/// where there is none.
static const IqQuotation *first_sibling(const IqQuotation *quotations, const IqQuotation *own,
                                        uint32_t start) {
  const IqQuotation *first = own;
  while (first > &quotations[own->nested_in + 1] && first[-1].outer.start >= start) first--;
  while (first < own && first->nested_in != own->nested_in) first++;
  return first;
}

bool iq_nested_read_before(const IqNesting *self, const IqQuotation *own, IqSpan span,
                           IqPassage *passage) {
  const IqDocument *document = self->document;
  const IqAllocator *allocator = document->arena.allocator;
  const IqQuotation *quotations = document->quotations.items;
  const IqQuotation *next = first_sibling(quotations, own, span.start);
  const IqSpan incise = quotations[own->nested_in].incise;
  IqIncises *room = self->incises;
  room->items.count = 0;
  room->mentions.count = 0;
  room->failed = false;
  while (next < own) {
    if (!append_parts(self, (IqSpan){span.start, next->outer.start}, incise)) return false;
    if (!append_quotation(self, next)) return false;
    span.start = next->outer.end;
    do {
      next++;
    } while (next < own && next->nested_in != own->nested_in);
  }
  const IqItem edge = {.span = {span.end, span.end}, .kind = IQ_ITEM_BREAK};
  if (!append_parts(self, span, incise) || !append(room, allocator, edge)) return false;
  *passage = (IqPassage){.text = document->text,
                         .entities = self->entities,
                         .items = room->items.items,
                         .count = room->items.count - 1,
                         .language = &iq_languages[self->language]};
  room->failed = !iq_mentions_read(passage, allocator, &room->mentions);
  return !room->failed;
}

/// Whether words from item `first` on name a subject: “‘Go!’ – and he: ‘Where?’”
static bool has_subject(const IqNesting *self, uint32_t first) {
  const IqMention *mentions = self->incises->mentions.items;
  for (uint32_t i = self->incises->mentions.count; i > 0 && mentions[i - 1].first >= first; i--) {
    const IqMention *mention = &mentions[i - 1];
    if (mention->kind == IQ_MENTION_UNSURE || mention->kind == IQ_MENTION_PHRASE) continue;
    if (!mention->linked && !mention->dative && !mention->possessive) return true;
  }
  return false;
}

uint32_t iq_nested_start(const IqNesting *self, const IqPassage *passage) {
  uint32_t start = passage->count;
  while (start > 0 && !iq_passage_is_end(passage, start - 1)) start--;
  // “Weet je wat de agent zei? ‘…’”
  const bool asked = start > 1 && start == passage->count && iq_passage_is_cue(passage, start - 2);
  for (start -= asked; asked && start > 0 && !iq_passage_is_end(passage, start - 1);) start--;
  uint32_t behind = passage->count;
  while (behind > start && passage->items[behind - 1].kind != IQ_ITEM_QUOTATION) behind--;
  if (behind == start || has_subject(self, behind)) return behind;
  for (uint32_t i = behind; i < passage->count; i++) {
    if (iq_passage_is_cue(passage, i)) return behind;
  }
  return start;
}

uint32_t iq_nested_owner(const IqPassage *passage, uint32_t start, uint32_t end) {
  const uint32_t says = IQ_CALL_UTTERANCE | IQ_CALL_SLOGAN | IQ_CALL_TERM;
  for (uint32_t i = end; i > start && end - i < UTTERANCE_REACH; i--) {
    if (!iq_passage_is_word(passage, i - 1)) continue;
    if (!iq_passage_is_call(passage, i - 1, says)) continue;
    for (uint32_t j = i - 1; j > start && i - j <= OWNER_REACH; j--) {
      if (!iq_passage_has(passage, j - 1, IQ_LEXICON_POSSESSIVE)) continue;
      return iq_passage_is_tie(passage, j - 1, IQ_TIE_OURS) ? IQ_NONE : j - 1;
    }
    return IQ_NONE;
  }
  return IQ_NONE;
}
