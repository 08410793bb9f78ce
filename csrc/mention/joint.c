#include "mention/joint.h"

#include "mention/apposition.h"
#include "mention/entity.h"

/// Names of a list that speaks as one.
#define LIST_MAX 4u
/// Adjectives between whoever owns somebody and the role: “Eva Berg’s elderly mother”.
#define OWNED_ADJECTIVES_MAX 2u

/// Whether nothing but “and”, and an article or a title, stands between two mentions.
static bool is_joined(const IqPassage *self, const IqMention *before, const IqMention *mention) {
  uint32_t at = before->end;
  if (at >= mention->first || !iq_passage_has(self, at, IQ_LEXICON_AND)) return false;
  at++;
  const uint32_t before_name = IQ_LEXICON_ARTICLE | IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC;
  while (at < mention->first && iq_passage_has(self, at, before_name)) at++;
  return at == mention->first;
}

/// Whether somebody may speak jointly with others.
static bool may_join(const IqMention *mention) {
  return mention->kind == IQ_MENTION_NAME ||
         (iq_mention_has_role(mention) && mention->entity == IQ_NONE && !mention->apposed);
}

/// “Pell, Oru and Lund”: where the first of those who are listed before `first` begins.
static uint32_t list_start(const IqPassage *self, const IqMention *mentions, uint32_t index) {
  uint32_t first = mentions[index].first;
  for (uint32_t k = index; k > 0 && index - k < LIST_MAX; k--) {
    const IqMention *before = &mentions[k - 1];
    const bool listed = before->end + 1 == first && before->kind == IQ_MENTION_NAME &&
                        self->items[before->end].kind == IQ_ITEM_COMMA && !before->possessive &&
                        !before->apposed;
    if (!listed) break;
    first = before->first;
  }
  return first;
}

/// “in Turkish and Arabic”: the second depends on the preposition too. “Pell and Oru said”: both
/// are the subject, and named as one.
void iq_join_names(const IqPassage *self, IqMention *mentions, uint32_t index, IqMention *mention) {
  const IqMention *before = &mentions[index];
  if (!is_joined(self, before, mention)) return;
  // „die Frauen vom Verein und Rita Moll“, «en la clínica y la veterinaria Ana Rey asegura …»:
  // nobody depends on the preposition of a body.
  const bool named = mention->kind == IQ_MENTION_NAME && iq_mention_has_first_name(self, mention);
  const bool titled = mention->kind == IQ_MENTION_ROLE && mention->end < self->count &&
                      (iq_begins_name(self->items, self->count, mention->end) ||
                       iq_passage_is_cue(self, mention->end));
  if (before->linked && before->kind == IQ_MENTION_BODY && (named || titled)) return;
  if (before->linked) mention->linked = true;
  if (!may_join(before) || !may_join(mention) || before->joint || mention->possessive) return;
  const bool names = before->kind == IQ_MENTION_NAME && mention->kind == IQ_MENTION_NAME;
  mention->joint = true;
  mention->apposed = before->apposed;
  mention->first = names && !before->apposed ? list_start(self, mentions, index) : before->first;
  mention->opens = mention->opens || before->opens;
  mention->name = mention->span = iq_passage_span(self, mention->first, mention->end);
}

uint32_t iq_mention_joint(const IqMention *mentions, uint32_t count, uint32_t index) {
  for (uint32_t i = index + 1; i < count && i - index <= LIST_MAX; i++) {
    if (mentions[i].joint && mentions[i].first <= mentions[index].first) return i;
  }
  return index;
}

/// “Said Eva Berg's mother”: the role right behind a mention, where that tells whose it is; the
/// mention itself where there is none.
static uint32_t owned(const IqPassage *self, const IqMention *mentions, uint32_t count,
                      uint32_t index) {
  const IqMention *owner = &mentions[index];
  // “Kırca'ya işçiler”: where endings of all cases stand behind apostrophes, they tell it
  // themselves.
  if (self->language->apostrophe_endings) return index;
  if (!owner->possessive || index + 1 >= count) return index;
  const IqMention *role = &mentions[index + 1];
  const bool person = role->kind == IQ_MENTION_ROLE || role->kind == IQ_MENTION_SOMEBODY;
  if (!person || role->possessive || role->first < owner->end) return index;
  // „Otto Kerns Urteil: „…““, “Piri Brant’ın karısına son mesajı: “…””
  const bool words = iq_passage_has(self, role->head, IQ_LEXICON_NEUTER | IQ_LEXICON_MESSAGE) ||
                     iq_passage_is_call(self, role->head, IQ_CALL_UTTERANCE);
  if (words || role->dative || (role->linked && self->language->verb_final)) return index;
  if (role->head > owner->end + OWNED_ADJECTIVES_MAX) return index;
  for (uint32_t i = owner->end; i < role->head; i++) {
    const uint32_t others = ~(uint32_t)(IQ_LEXICON_ROLE | IQ_LEXICON_EPITHET);
    if (!iq_passage_is_word(self, i) || (self->items[i].classes & others) != 0) return index;
  }
  return index + 1;
}

uint32_t iq_mention_whole(const IqPassage *self, const IqMention *mentions, uint32_t count,
                          uint32_t index) {
  return owned(self, mentions, count, iq_mention_joint(mentions, count, index));
}
