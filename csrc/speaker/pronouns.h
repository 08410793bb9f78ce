/// @file pronouns.h
/// Whom the pronouns of a chapter mean.
#ifndef IQ_PRONOUNS_H
#define IQ_PRONOUNS_H

#include "speaker/antecedent.h"
#include "speaker/incise.h"

/// Where a mention's antecedents are looked for among `mentions` (of IqMention); `incise` is what
/// it stands in, or NULL.
IqAntecedents iq_antecedents_of(const IqPassage *passage, const IqArray *mentions,
                                const IqMention *mention, const IqIncise *incise, uint32_t end,
                                uint32_t paragraph, IqFloor floor);

/// Gives pronouns, and second words for somebody, whom they mean before anybody has spoken.
void iq_pronouns_resolve(const IqPassage *passage, IqArray *mentions, const uint8_t *spoken);

/// “– Nej, säger Ivar Thor. ¶ Enligt honom …”: resolves the pronouns before mention `end` and
/// behind whoever has the floor anew, where only the marks hold who that is.
void iq_pronouns_resolve_again(const IqPassage *passage, IqArray *mentions, uint32_t end,
                               IqFloor floor);

/// A pronoun of a gender that stands where a quotation does.
static inline IqMention iq_pronoun_at(const IqScene *scene, uint8_t gender) {
  return (IqMention){.kind = IQ_MENTION_PRONOUN,
                     .entity = IQ_NONE,
                     .first = scene->item,
                     .end = scene->item,
                     .head = scene->item,
                     .gender = gender,
                     .paragraph = scene->paragraph};
}

#endif
