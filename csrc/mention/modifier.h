/// @file modifier.h
/// Words that say more of somebody and are nobody themselves: “Ness council leader Orla Quill”,
/// “Orla Quill (Lib Dem, Ness West) said”.
#ifndef IQ_MODIFIER_H
#define IQ_MODIFIER_H

#include "mention/mention.h"

/// Where the short aside in round brackets that begins at item `at` ends, its bracket included;
/// `at` where there is none, or it holds a quotation, a cue or somebody's full name.
uint32_t iq_aside_read(const IqPassage *self, uint32_t at);
static inline uint32_t iq_aside_end(const IqPassage *self, uint32_t at) {
  const bool sign = at < self->count && self->items[at].kind == IQ_ITEM_OTHER;
  return sign ? iq_aside_read(self, at) : at;
}
/// Where the titles begin that stand right before the name at item `at`.
static inline uint32_t iq_title_start(const IqPassage *self, uint32_t at) {
  while (at > 0 && iq_passage_has(self, at - 1, IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC)) at--;
  return at;
}
/// “…” (according to the union), „…“ (so die Nachbarn): whether the round bracket at item `at`,
/// right behind a quotation, opens with words that attribute.
bool iq_aside_is_source(const IqPassage *self, uint32_t at);
/// Makes the names and bodies that lead to mention `role`, whose own name follows, depend on it.
void iq_modifiers_depend(const IqPassage *self, IqMention *mentions, uint32_t role);
/// „Świadek z wagonika numer dziewięć, …“, «Хозяйка магазина напротив, …»: whether no verb can
/// stand between a role with what it is of and item `end`, where nouns have cases: a preposition
/// parts them, or words in the genitive.
bool iq_modifiers_tell_more(const IqPassage *self, const IqMention *role, uint32_t end);
/// Whether a mention stands in the clause that says more of `opener`, a relative pronoun right
/// behind that, without a comma: “a man who had left the port on Friday said”.
bool iq_is_in_clause(const IqPassage *self, const IqMention *opener, const IqMention *mention);

/// Whether more is said of whoever the words before item `at` name: “Sheila, a nurse”, “Graham in
/// Ness”.
bool iq_leads_aside(const IqPassage *self, uint32_t at);

/// Whether an age stands from item `at` on, between commas or in brackets: “, 16 ans,”, “(54)”.
bool iq_leads_age(const IqPassage *self, uint32_t at);

/// “A doctor treating the men said”: whether a mention is the object of a participle that tells
/// more of the one before.
bool iq_follows_participle(const IqPassage *self, const IqMention *before,
                           const IqMention *mention);

/// “SGN, which runs the gas network, said”: whether `before` is a relative pronoun, and a mention
/// what its verb is about. Where verbs stand in front of their subjects nobody can tell.
bool iq_is_object_of_relative(const IqPassage *self, const IqMention *before,
                              const IqMention *mention);

/// “The Ness Town striker”: gives a role the name before it that says which one, and its article.
void iq_role_take_modifier(const IqPassage *self, IqMention *before, IqMention *role);

/// «Le gouvernement, lui, appelle à …», «El juez, por su parte, pide …»: item `cue`, where nothing
/// but a few words between commas stands between item `at` and it; else `at`.
uint32_t iq_remark_end(const IqPassage *self, uint32_t at, uint32_t cue);

#endif
