/// @file presented.h
/// Who speaks where no verb of saying tells: whoever opens the sentence that a colon ends, or whose
/// words the next clause says that they are.
#ifndef IQ_PRESENTED_H
#define IQ_PRESENTED_H

#include "speaker/scene.h"

/// The mention of whoever is presented as the speaker, or IQ_NONE.
uint32_t iq_scene_presented(const IqScene *self);

/// «El marino lo negó y habló de “mala fe”»: whoever opens the sentence, where nothing but “and”
/// stands before the verb of the quotation; or «“…”, según el parte»: whoever stands right behind
/// the phrase that attributes. IQ_NONE where nobody does.
uint32_t iq_scene_shared_subject(const IqScene *self);

/// «acusou os grevistas de “sequestro”», «décrit le maire comme “un ami”»: whether a mention is the
/// object of the verb before it, and what is said of it in marks stands right behind.
bool iq_scene_is_object(const IqScene *self, const IqMention *mention);

/// «En la alcaldía, on …»: the office that opens the sentence whose subject is no person (on), or
/// IQ_NONE.
uint32_t iq_scene_office_at(const IqScene *self);

/// «tachada de “chapuza” por la oposición»: whoever acts in the passive right behind the quotation,
/// or IQ_NONE.
uint32_t iq_scene_agent_behind(const IqScene *self);

#endif
