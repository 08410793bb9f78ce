#include "mention/standing.h"

#include "language/lexicon.h"
#include "language/lower_word.h"

/// Words before a role among which one says how somebody has it: the former Ness harbour mayor.
#define BEFORE_MAX 4u
/// Bytes of what makes another role of one that it stands before: ex-, vize-, экс-.
#define PREFIX_MAX 16u
#define TOLD (IQ_TIE_FORMER | IQ_TIE_DEPUTY | IQ_TIE_ACTING | IQ_TIE_DESIGNATE)
#define SMALL_WORD                                                                \
  (IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_OF | IQ_LEXICON_GENITIVE | \
   IQ_LEXICON_PRONOUN | IQ_LEXICON_AND | IQ_LEXICON_CUE)

static uint8_t standing_of(uint32_t tie) {
  if ((tie & IQ_TIE_FORMER) != 0) return IQ_STANDING_FORMER;
  if ((tie & IQ_TIE_DEPUTY) != 0) return IQ_STANDING_DEPUTY;
  if ((tie & IQ_TIE_ACTING) != 0) return IQ_STANDING_ACTING;
  return (tie & IQ_TIE_DESIGNATE) != 0 ? IQ_STANDING_DESIGNATE : IQ_STANDING_HOLDER;
}

bool iq_tells_standing(uint64_t hash, uint8_t language) {
  return (iq_lexicon_find_tie(hash, language) & TOLD) != 0;
}

/// What the first part of a word says that makes another role of the rest: listed with a hyphen
/// behind it, which the word itself may have or not.
static uint8_t read_prefix(const IqEntities *self, const IqItem *item, uint64_t *role) {
  IqLowerWord lower;
  iq_lower_word_read(self->text, item->span.start, item->span.end, &lower);
  char prefix[PREFIX_MAX + 1];
  for (uint32_t i = 0; i < PREFIX_MAX && i + 1 < lower.length; i++) {
    prefix[i] = lower.bytes[i];
    if (((uint8_t)lower.bytes[i + 1] & 0xC0) == 0x80) continue;
    prefix[i + 1] = '-';
    const uint32_t tie = iq_lexicon_find_tie(iq_hash(prefix, i + 2), self->language) & TOLD;
    if (tie == 0) continue;
    const uint32_t rest = i + 1 + (lower.bytes[i + 1] == '-');
    const uint64_t hash = iq_hash(lower.bytes + rest, lower.length - rest);
    if ((iq_lexicon_find(hash, self->language) & IQ_LEXICON_ROLE) == 0) continue;
    *role = hash;
    return standing_of(tie);
  }
  return IQ_STANDING_HOLDER;
}

/// «Teniente de alcalde», « adjoint au maire »: whoever stands in for somebody is named before.
static bool follows_deputy(const IqEntities *self, const IqItem *items, uint32_t at) {
  if (!iq_languages[self->language].adjectives_behind || at < 2) return false;
  const IqItem *joint = &items[at - 1];
  const IqItem *before = &items[at - 2];
  const uint32_t joins = IQ_LEXICON_OF | IQ_LEXICON_LINKER;
  return joint->kind == IQ_ITEM_WORD && before->kind == IQ_ITEM_WORD &&
         (joint->classes & joins) != 0 &&
         (iq_lexicon_find_tie(before->hash, self->language) & IQ_TIE_DEPUTY) != 0;
}

static uint8_t read_before(const IqEntities *self, const IqItem *items, uint32_t at) {
  if (follows_deputy(self, items, at)) return IQ_STANDING_DEPUTY;
  for (uint32_t i = at; i > 0 && at - i < BEFORE_MAX; i--) {
    const IqItem *item = &items[i - 1];
    if (item->kind != IQ_ITEM_WORD || item->possessive) break;
    const uint32_t tie = iq_lexicon_find_tie(item->hash, self->language) & TOLD;
    if (tie != 0) return standing_of(tie);
    if ((item->classes & SMALL_WORD) != 0) break;
  }
  return IQ_STANDING_HOLDER;
}

/// «Alcalde interino», « maire par intérim », “president elect”, “başkan vekili”.
static uint8_t read_behind(const IqEntities *self, const IqItem *items, uint32_t at) {
  const IqLanguage *language = &iq_languages[self->language];
  const IqItem *next = &items[at + 1];
  if (items[at].kind != IQ_ITEM_WORD || next->kind != IQ_ITEM_WORD) return IQ_STANDING_HOLDER;
  uint32_t tie = iq_lexicon_find_tie(next->hash, self->language) & TOLD;
  if (!language->adjectives_behind && !iq_language_heads_last(language)) {
    return standing_of(tie & IQ_TIE_DESIGNATE);
  }
  if (tie == 0 && (next->classes & IQ_LEXICON_LINKER) != 0 && next[1].kind == IQ_ITEM_WORD) {
    tie = iq_lexicon_find_tie(next[1].hash, self->language) & IQ_TIE_ACTING;
  }
  return standing_of(tie);
}

uint8_t iq_standing_at(const IqEntities *self, const IqItem *items, uint32_t at, uint64_t *role) {
  *role = 0;
  uint8_t standing = read_prefix(self, &items[at], role);
  if (standing == IQ_STANDING_HOLDER) standing = read_before(self, items, at);
  return standing != IQ_STANDING_HOLDER ? standing : read_behind(self, items, at);
}
