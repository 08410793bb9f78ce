#include "boundary.h"

#include "quotation.h"

/// Words before the quoted ones that can still govern them: “I would not say that …”.
#define REACH_BEFORE 8u
/// Words behind that can: “… , not yet”.
#define REACH_BEHIND 2u

/// Whether a sentence ends between two tokens.
static bool ends_sentence(const IqIndexed *source, uint32_t first, uint32_t second) {
  const IqToken *tokens = iq_tokens_items(&source->tokens);
  const char *bytes = iq_text_bytes(iq_document_text(source->document));
  for (uint32_t at = tokens[first].span.end; at < tokens[second].span.start; at++) {
    const char byte = bytes[at];
    if (byte == '.' || byte == '!' || byte == '?' || byte == ';' || byte == '\n') return true;
  }
  return false;
}

static bool is_same_quotation(const IqIndexed *source, uint32_t a, uint32_t b) {
  return source->quotation_of[a] == source->quotation_of[b];
}

uint32_t iq_boundary_loss(const IqIndexed *source, uint32_t first, uint32_t last) {
  const IqToken *tokens = iq_tokens_items(&source->tokens);
  const uint32_t count = source->tokens.tokens.count;
  if (source->quotation_of[first] == IQ_NONE) return 0;
  for (uint32_t i = first; i > 0 && first - i < REACH_BEFORE; i--) {
    if (!is_same_quotation(source, i - 1, first) || ends_sentence(source, i - 1, i)) break;
    if (tokens[i - 1].word_class == IQ_WORD_NEGATION) return IQ_FLAG_NEGATION_LOST;
  }
  for (uint32_t i = last + 1; i < count && i - last <= REACH_BEHIND; i++) {
    if (!is_same_quotation(source, i, last) || ends_sentence(source, i - 1, i)) break;
    if (tokens[i].word_class == IQ_WORD_NEGATION) return IQ_FLAG_NEGATION_LOST;
  }
  return 0;
}

uint32_t iq_gap_loss(const IqAlignment *alignment, IqWords source) {
  const IqToken *tokens = iq_tokens_items(source.tokens);
  for (uint32_t i = 0; i < alignment->count; i++) {
    const IqStep *step = &alignment->steps[i];
    if (step->kind != IQ_STEP_DELETE) continue;
    if (tokens[source.order[step->source]].word_class == IQ_WORD_NEGATION) {
      return IQ_FLAG_NEGATION_LOST;
    }
  }
  return 0;
}
