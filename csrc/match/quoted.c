#include "match/quoted.h"

#include "quotation/quotation.h"

/// Quotations of a document that is asked for words quoted twice: more are no report.
#define QUOTATIONS_MAX 256u
#define REPEATED_WORDS_MIN 3u
/// Words of one of them that are compared with those of the others; more are no report either.
#define COMPARED_MAX (1u << 18)

uint32_t iq_indexed_quotation(const IqIndexed *source, uint32_t first, uint32_t end) {
  uint32_t count;
  iq_document_quotations(source->document, &count);
  uint32_t low = 0;
  uint32_t high = count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (source->first_token[middle] < first) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  for (; low < count && source->first_token[low] == first; low++) {
    if (source->first_token[low] + source->token_count[low] == end) return low;
  }
  return IQ_NONE;
}

bool iq_indexed_is_whole(const IqIndexed *source, uint32_t first, uint32_t last) {
  if (iq_indexed_quotation(source, first, last + 1) != IQ_NONE) return true;
  const uint32_t from = source->quotation_of[first];
  const uint32_t to = source->quotation_of[last];
  return from != IQ_NONE && to != IQ_NONE && source->first_token[from] == first &&
         source->first_token[to] + source->token_count[to] == last + 1;
}

/// Whether the words of one quotation stand in another, one behind the other, as far as `budget`
/// words go, of which it takes those that it compares.
static bool holds(const IqIndexed *source, uint32_t whole, uint32_t part, uint32_t *budget) {
  const IqToken *tokens = iq_tokens_items(&source->tokens);
  const IqToken *words = tokens + source->first_token[part];
  const uint32_t count = source->token_count[part];
  const uint32_t end = source->first_token[whole] + source->token_count[whole];
  for (uint32_t at = source->first_token[whole]; at + count <= end && *budget > 0; at++) {
    uint32_t same = 0;
    while (same < count && tokens[at + same].hash == words[same].hash) same++;
    if (same == count) return true;
    *budget -= same < *budget ? same + 1 : *budget;
  }
  return false;
}

uint32_t iq_indexed_repeat(const IqIndexed *source, uint32_t part) {
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(source->document, &count);
  if (count > QUOTATIONS_MAX || source->token_count[part] < REPEATED_WORDS_MIN) return IQ_NONE;
  uint32_t whole = IQ_NONE;
  uint32_t budget = COMPARED_MAX;
  for (uint32_t i = 0; i < count; i++) {
    if (i == part || quotations[i].kind != IQ_KIND_SPEECH || !holds(source, i, part, &budget))
      continue;
    // What somebody quotes is the other's words, and not their own around it.
    if (source->token_count[i] == source->token_count[part]) return i;
    const bool inside = whole != IQ_NONE && quotations[i].nested_in == whole;
    if ((whole == IQ_NONE || inside) && quotations[part].nested_in == IQ_NONE) whole = i;
  }
  return whole;
}
