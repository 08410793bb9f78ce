/// @file nested_context.h
/// Whom he, she, or a verb without a subject means inside a quotation.
#ifndef IQ_NESTED_CONTEXT_H
#define IQ_NESTED_CONTEXT_H

#include "speaker/nested.h"

/// “I told the mate, and he said ‘…’”: gives a pronoun, whose `several` tells that it is of more
/// than one, whoever is mentioned last before item `end` of the outer quotation's words, which were
/// read last, and returns the mention of them, or NULL. Where nobody is certain to be, `weak` gets
/// whoever may be, its name empty where nobody is.
const IqMention *iq_nested_find_inside(const IqNesting *self, const IqPassage *passage,
                                       IqMention *pronoun, uint32_t end, IqMention *weak);
/// “‘She shouted “Out!”,’ he said.”: gives a pronoun whoever the text was about before the outer
/// quotation, beside its speaker; `kin` gets their gender as one of the speaker's family, where a
/// word for that tells them. False when memory runs out.
bool iq_nested_find_outside(const IqNesting *self, const IqQuotation *outer, IqMention *pronoun,
                            uint8_t *kin);
/// „Papa sagte“, “my gran says”, «o pai»: the gender of whom a word for the speaker's family means,
/// or IQ_GENDER_OPEN where it means nobody of theirs.
uint8_t iq_nested_kin_gender(const IqPassage *passage, const IqMention *mention);
/// The gender of whoever says the outer quotation, as an IqGender.
uint8_t iq_nested_outer_gender(const IqNesting *self, const IqQuotation *outer);
/// „Papa sagte: ‚…‘“, erzählt Jonas Kern: the one other of the speaker's last name whom the text
/// names, and who has the gender of the word for their relation, as an entity; IQ_NONE where there
/// is none or more than one.
uint32_t iq_nested_find_relative(const IqNesting *self, const IqQuotation *outer, uint8_t gender);

#endif
