/// @file place.h
/// Where in its sentence a mention stands: what opens a sentence or a clause, what stands behind a
/// phrase that attributes.
#ifndef IQ_PLACE_H
#define IQ_PLACE_H

#include "mention/mention.h"

/// Whether a sentence ends inside the quotation at item `at`: “Out!” Her brother nodded.
bool iq_ends_quoted(const IqPassage *self, uint32_t at);

/// “According to a report”, articles and prepositions aside.
bool iq_follows_according(const IqPassage *self, uint32_t first);

/// Whether a mention is the subject of a verb that attributes, behind a word that opens its
/// clause.
bool iq_mention_opens_clause(const IqPassage *self, const IqMention *mention);

/// “At the bar, where Gala Ross sat, the landlady waved”: the word that opens a clause of the place
/// at the head of the sentence at item `at`, and in *end the comma behind the clause. IQ_NONE where
/// there is none; *end is kept then, or is no comma.
uint32_t iq_where_clause(const IqPassage *self, uint32_t at, uint32_t *end);

/// The comma behind a clause that opens the sentence at item `at`, before the subject of the main
/// one: “When it opened, the mayor stood there”. IQ_NONE where there is none.
uint32_t iq_subordinate_end(const IqPassage *self, uint32_t at);

/// «Aprendeu que o réu fala»: whether a mention is the subject of a clause inside a sentence whose
/// verb needs none.
bool iq_mention_is_embedded(const IqPassage *self, const IqMention *mention);

/// Whether a verb that attributes stands behind a mention in its clause.
bool iq_leads_cue(const IqPassage *self, const IqMention *mention);

/// Whether one of the first words among items [first, end), which begin a clause, makes it depend
/// on another: whether, „czy“.
bool iq_clause_depends(const IqPassage *self, uint32_t first, uint32_t end);

/// „burmistrz Gdyni“, «житель Выборга»: whether the word at item `at` is the place that the role
/// before it is of, and nobody's last name, where nouns have cases.
bool iq_is_place_of_role(const IqPassage *self, uint32_t at);

#endif
