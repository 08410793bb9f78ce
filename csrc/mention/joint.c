#include "mention/joint.h"

#include "language/given.h"
#include "mention/apposition.h"
#include "mention/dependence.h"
#include "mention/entity.h"
#include "mention/role.h"

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

/// Whether a mention is a name, or may be one.
static bool has_name(const IqMention *mention) {
  return mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_UNSURE;
}

bool iq_names_whole(const IqPassage *self, const IqMention *role, const IqMention *name) {
  return self->language->adjectives_behind && has_name(name) && role->end > role->head + 1 &&
         !self->items[role->end - 1].capital && name->end == name->first + 1 &&
         name->entity == IQ_NONE &&
         iq_given_gender(self->items[name->first].hash) == IQ_GENDER_OPEN;
}

/// “собеседница агентства”, “a police spokesman”: the body depends on the role beside it.
static void depend(const IqPassage *self, IqMention *before, IqMention *mention) {
  if (mention->first != before->end) return;
  const bool role = iq_mention_has_role(before) && before->kind != IQ_MENTION_BODY;
  // «All'ospedale San Vito è arrivata …»
  // «…», garantisce dalla diocesi Teresa Monti
  const bool whereabouts = self->language->adjectives_behind && before->linked && !role &&
                           before->kind == IQ_MENTION_BODY && has_name(mention) &&
                           !(mention->end - mention->first > 1 &&
                             iq_given_gender(self->items[mention->first].hash) != IQ_GENDER_OPEN);
  if (whereabouts) {
    mention->linked = true;
    mention->opens = false;
  }
  // “De drummer van de band De Losse Eindjes”
  const bool named = has_name(mention) && before->end > before->head + 1 &&
                     iq_passage_has(self, before->end - 1, IQ_LEXICON_BODY | IQ_LEXICON_WORK);
  if (role && !before->apposed && (named || iq_names_whole(self, before, mention))) {
    mention->linked = true;
    mention->opens = false;
  }
  // „Zdaniem wójta hurtownia …“: where nouns have cases, what a role is of is in another.
  const bool cased = self->language->cases > 0 && !self->language->verb_final;
  const IqItem *head = &self->items[mention->head];
  const bool nominative = cased && !head->capital && before->oblique &&
                          !iq_entities_case(self->entities, head)->declined;
  // “Polis okul önünde …”: where nouns end the phrase, one that is another's shows it.
  const bool apart = self->language->verb_final && mention->kind == IQ_MENTION_BODY &&
                     !iq_role_is_owned(self, mention->head);
  // “Müteahhit firma topu belediyeye attı”: what a business does stands before the word for it.
  const bool firm = self->language->verb_final && mention->kind == IQ_MENTION_BODY && role &&
                    !before->possessive && !before->linked && !before->apposed &&
                    iq_passage_is_aside(self, mention->head, IQ_ASIDE_FIRM) &&
                    !iq_role_is_declined(self, before->head);
  if (firm) {
    before->linked = true;
    mention->opens = mention->opens || before->opens;
    before->opens = false;
    mention->first = before->first;
    mention->name = mention->span = iq_passage_span(self, mention->first, mention->end);
    return;
  }
  // “Otobüs şoförü polise …”: where verbs end the clause what depends on a role stands before it.
  if (mention->kind == IQ_MENTION_BODY && role && self->language->bare_definite && !nominative &&
      !self->language->verb_final) {
    mention->linked = true;
    before->end = mention->end;
    before->name = before->span = iq_passage_span(self, before->first, before->end);
  } else if (before->kind == IQ_MENTION_BODY && iq_mention_has_role(mention) && !cased && !apart) {
    before->linked = true;
    mention->opens = mention->opens || before->opens;
    before->opens = false;
    mention->first = before->first;
    mention->name = mention->span = iq_passage_span(self, mention->first, mention->end);
  }
}

void iq_join_mentions(const IqPassage *self, IqMention *mentions, uint32_t index,
                      IqMention *mention) {
  iq_join_names(self, mentions, index, mention);
  depend(self, &mentions[index], mention);
}
