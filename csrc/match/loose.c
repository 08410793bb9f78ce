#include "match/loose.h"

#include "base/status.h"
#include "language/lexicon.h"

IqStatus iq_loose_read(IqLoose *self, const char *bytes, size_t length, const char *language,
                       uint32_t most, IqArena *arena, IqError *error) {
  const IqAllocator *allocator = arena->allocator;
  const uint32_t known = iq_lexicon_language(language);
  // English stands for languages without a lexicon, as where a text is scanned.
  self->tokens.language = (uint8_t)(known < iq_language_count ? known : iq_lexicon_language("en"));
  const IqStatus status =
      iq_text_new(allocator, bytes, length, IQ_MARKUP_PLAIN, &self->text, error);
  if (status != IQ_OK) return status;
  const IqSpan whole = {0, iq_text_length(self->text)};
  if (!iq_tokens_add(&self->tokens, self->text, whole, allocator)) return iq_fail_memory(error);
  const uint32_t count = self->tokens.tokens.count;
  if (count > most) {
    return iq_fail(error, IQ_E_LIMIT, "a wording of more than %u words is not compared", most);
  }
  uint32_t *order = iq_arena_array(arena, count, sizeof *order);
  if (order == NULL) return iq_fail_memory(error);
  for (uint32_t i = 0; i < count; i++) order[i] = i;
  self->words = (IqWords){&self->tokens, order, count};
  return IQ_OK;
}

void iq_loose_free(IqLoose *self, const IqAllocator *allocator) {
  iq_tokens_free(&self->tokens, allocator);
  iq_text_delete(self->text);
}
