/// @file trailing.h
/// Clauses behind a quotation that tell whose words it is, in a sentence that is about something
/// else.
#ifndef IQ_TRAILING_H
#define IQ_TRAILING_H

#include "speaker/scene.h"

/// “‘Penny-pinching’, as the local MP put it, was …”, «“…”, comme le dit Rey, …»: the verb of the
/// clause right behind the quotation that an as opens, or IQ_NONE.
uint32_t iq_clause_of_as(const IqPassage *passage, uint32_t item);

/// Whoever is the subject of that verb, or IQ_NONE.
uint32_t iq_scene_as_subject(const IqScene *self, uint32_t verb);

/// “They speak of ‘a drawer’, in the words of Philip Arez”: whoever's words it is said to be, right
/// behind the quotation or before it; or IQ_NONE.
uint32_t iq_scene_worded(const IqScene *self);

/// “There had been ‘a bit of pushing’ by the gate, Sgt Neil Orme confirms.”: whoever stands with
/// the verb that ends the sentence, behind a comma. IQ_NONE where nobody does.
uint32_t iq_scene_trailing_subject(const IqScene *self);

/// „Sie habe „nichts“ gehört, erzählt die Wirtin“: whoever stands right behind the verb that a
/// comma parts from the clause of the quotation. IQ_NONE where there is nobody, or another verb
/// attributes.
uint32_t iq_scene_closing_subject(const IqScene *self);

#endif
