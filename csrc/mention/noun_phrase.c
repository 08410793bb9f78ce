#include "mention/noun_phrase.h"

#include "mention/dependence.h"
#include "mention/ending.h"

/// Words between what depends on a role and the next mention.
#define GAP_MAX 4u
/// Mentions of one phrase.
#define PHRASE_MAX 4u

/// Whether nothing but words that can stand inside a phrase stands between two items.
static bool is_phrase(const IqPassage *self, uint32_t first, uint32_t end) {
  if (end < first || end - first > GAP_MAX) return false;
  const uint32_t others = IQ_LEXICON_LINKER | IQ_LEXICON_AND | IQ_LEXICON_CUE;
  for (uint32_t i = first; i < end; i++) {
    if (self->items[i].kind != IQ_ITEM_WORD || iq_passage_has(self, i, others)) return false;
  }
  return true;
}

/// “Açıklama yapan vali”, “heyete başkanlık eden vali”: whether what somebody has written, or a
/// body inside the sentence, belongs to the verb that says more of whoever stands behind.
static bool leads_attributive(const IqPassage *self, uint32_t at) {
  const bool body = iq_passage_has(self, at - 1, IQ_LEXICON_BODY) && !self->items[at - 1].capital &&
                    !iq_item_opens_sentence(self->items, at - 1);
  return (body || iq_passage_has(self, at - 1, IQ_LEXICON_MESSAGE)) &&
         iq_passage_may_be_verb(self, at) &&
         iq_ending_is_aside(self, self->items[at].span, IQ_ASIDE_ATTRIBUTIVE) &&
         iq_passage_is_word(self, at + 1) &&
         (self->items[at + 1].capital || iq_passage_has(self, at + 1, IQ_LEXICON_ROLE));
}

bool iq_phrase_is_linked(const IqPassage *self, uint32_t at) {
  if (at >= self->count) return false;
  if (at > 0 && leads_attributive(self, at)) return true;
  if (!iq_passage_has(self, at, IQ_LEXICON_LINKER)) return false;
  if (!iq_passage_has(self, at, IQ_LEXICON_AND)) return true;
  return iq_passage_is_word(self, at + 1) && !self->items[at + 1].capital &&
         !iq_passage_has(self, at + 1, IQ_LEXICON_ROLE);
}

/// “Hâkim sanığa “…” dedi”: whether a role right before another is none of its words, as the ending
/// of the second shows: what a noun says which it is of is owned by that (vali yardımcısının), and
/// whoever opens the sentence before somebody in the dative speaks to them. Words for what people
/// are like stand before any: “kadın polise”.
static bool stands_alone(const IqPassage *self, const IqMention *before, const IqMention *mention) {
  const IqSpan head = self->items[mention->head].span;
  if (!self->language->verb_final || !iq_role_is_declined(self, mention->head)) return false;
  if (iq_passage_is_aside(self, before->head, IQ_ASIDE_ADJECTIVE)) return false;
  if (!iq_role_is_owned(self, mention->head)) return true;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  // “İhtiyar pilot torununa “…” der”
  if (iq_passage_is_aside(self, mention->head, IQ_ASIDE_KIN)) return true;
  const bool dative = iq_ending_is_aside(self, head, IQ_ASIDE_DATIVE) &&
                      iq_ending_hints(self->text, head, language, IQ_HINT_LOCATIVE) == 0;
  return dative && before->opens;
}

/// “Vali Yardımcısı”, “emekli öğretmen”: one role right before another says which it is. “Tramvay
/// işletmesi ESTRAM'dan”: what stands right before a name has its ending too.
static void take_in(const IqPassage *self, IqMention *before, IqMention *mention) {
  const bool role = before->kind == IQ_MENTION_ROLE || before->kind == IQ_MENTION_SOMEBODY;
  const bool beside = before->end == mention->first && !before->possessive && !before->linked;
  if (!beside || !(role || before->kind == IQ_MENTION_BODY)) return;
  const bool declined = mention->kind == IQ_MENTION_NAME && mention->possessive;
  // “Öğretmen sendikasının başkanı”: the role is one of the words of the body.
  const bool body = mention->kind == IQ_MENTION_BODY && iq_role_is_owned(self, mention->head);
  // “Mimarlar Odası”
  const bool chamber = mention->kind == IQ_MENTION_BODY && self->items[before->head].capital &&
                       self->items[mention->head].capital && before->end == before->head + 1;
  const bool whole =
      role && (mention->kind == IQ_MENTION_ROLE || body || chamber) && !before->apposed;
  if (!declined && (!whole || stands_alone(self, before, mention))) return;
  // “İşçilerden biri valiye “…” dedi”
  if (iq_passage_has(self, before->head, IQ_LEXICON_SOMEBODY)) return;
  mention->opens = mention->opens || (before->opens && !declined);
  before->linked = true;
  before->opens = false;
  if (declined) return;
  mention->first = before->first;
  mention->span.start = mention->name.start = self->items[mention->first].span.start;
}

/// “Ova Hastanesi'nden Dr. Can Tunalı geldi”: whoever is from somewhere opens the sentence, and not
/// what they are from.
static void open_instead(const IqPassage *self, IqMention *before, IqMention *mention) {
  const bool from = before->kind == IQ_MENTION_NAME && before->opens && before->possessive &&
                    !before->linked && iq_ending_is_sender(self, self->items[before->end - 1].span);
  const bool person = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
                      mention->kind == IQ_MENTION_SOMEBODY;
  if (!from || !person || mention->linked || mention->possessive) return;
  if (!is_phrase(self, before->end, mention->first)) return;
  before->opens = false;
  before->linked = mention->opens = true;
}

void iq_phrase_depend(const IqPassage *self, IqMention *mentions, uint32_t index) {
  IqMention *name = &mentions[index];
  if (index > 0) open_instead(self, &mentions[index - 1], name);
  if (index > 0) take_in(self, &mentions[index - 1], name);
  const bool free = name->kind == IQ_MENTION_NAME && !name->linked && !name->possessive;
  if (!free || !name->apposed) return;
  for (uint32_t i = index; i > 0 && index - i < PHRASE_MAX; i--) {
    IqMention *before = &mentions[i - 1];
    if (!is_phrase(self, before->end, mentions[i].first)) return;
    if (before->possessive || before->kind == IQ_MENTION_NAME) return;
    if (before->opens) name->opens = true;
    const bool own = before->apposed && before->entity == name->entity;
    if (own) continue;
    before->linked = true;
    before->opens = false;
  }
}
