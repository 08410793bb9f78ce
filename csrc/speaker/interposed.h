/// @file interposed.h
/// Subjects from whom words that say more of them part the verb that attributes.
#ifndef IQ_INTERPOSED_H
#define IQ_INTERPOSED_H

#include "speaker/scene.h"

/// “Orla Quill, who knew the man, called it ‘late’”: whoever stands before the comma that opens the
/// words which a comma right before the verb ends. IQ_NONE where nobody does.
uint32_t iq_scene_parted_subject(const IqScene *self);

/// «Rita Vidal, que acusa a la empresa, afirma que …»: the same, where nouns go before their
/// adjectives and a relative clause stands between. IQ_NONE elsewhere.
uint32_t iq_scene_clause_parted_subject(const IqScene *self);

/// « Le maire, lui, « n'a rien à ajouter » », «Il sindaco, invece, «non sapeva»»: whoever opens a
/// sentence, the verb of which stands in the quotation, behind a remark that commas set off.
/// IQ_NONE where nobody does.
uint32_t iq_scene_aside_subject(const IqScene *self);

/// “A doctor treating the men said …”: whoever the participle tells more of, where its object
/// stands right before the verb. IQ_NONE where it does not.
uint32_t iq_scene_participle_subject(const IqScene *self);

/// «…, ha annunciato la procuratrice, Ada Onfri, definendo «assurda» la pista»: whoever stands
/// behind a verb that attributes and before the comma of another, which the quotation stands
/// behind. IQ_NONE where nobody does.
uint32_t iq_scene_gerund_subject(const IqScene *self);

#endif
