#include "speaker/second_body.h"

/// Mentions and paragraphs back over which a body is looked for.
#define REACH 32u
#define BODY_PARAGRAPHS_MAX 2u

/// The IqLexiconAside of the word that says what a body is.
static uint32_t body_word(const IqAntecedents *self, const IqItem *head) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return iq_lexicon_find_aside(head->hash, language) & (IQ_ASIDE_OFFICE | IQ_ASIDE_FIRM);
}

/// Whether a mention is a body that a second word may mean: an office by what it is, a business by
/// what it is called.
static bool is_named_body(const IqAntecedents *self, const IqMention *candidate, uint32_t word) {
  if (candidate->kind == IQ_MENTION_NAME) return candidate->gender == IQ_GENDER_NEUTER;
  if (candidate->kind != IQ_MENTION_BODY) return false;
  if (candidate->resolved || candidate->name.start != candidate->span.start) return true;
  const bool bare = candidate->end == candidate->head + 1;
  const uint32_t own = body_word(self, &self->items[candidate->head]);
  return word == IQ_ASIDE_OFFICE && own != IQ_ASIDE_FIRM && !(own == IQ_ASIDE_OFFICE && bare);
}

const IqMention *iq_antecedent_find_body(const IqAntecedents *self, const IqMention *mention) {
  const uint32_t word = body_word(self, self->head);
  if (word == 0 || mention->end != mention->head + 1) return NULL;
  // „spółka Ekoterra“: its name stands behind it.
  if (!self->inside && iq_item_is_capital(&self->items[mention->end])) return NULL;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    if (self->paragraph - candidate->paragraph > BODY_PARAGRAPHS_MAX) break;
    if (!self->inside && candidate->first >= mention->first) continue;
    if (is_named_body(self, candidate, word)) return candidate;
  }
  return NULL;
}
