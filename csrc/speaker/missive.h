/// @file missive.h
/// Who speaks where a message is told of that has the words: a letter, a post, a recording.
#ifndef IQ_MISSIVE_H
#define IQ_MISSIVE_H

#include "speaker/scene.h"

/// Whoever has sent the message that the sentence is about, or is heard on it; whoever the sentence
/// is about, where the message stands aside in it: “Quill warned them, in a letter that we have
/// read: ‘…’”. IQ_NONE where no message is told of, or it does not say.
uint32_t iq_scene_missive_subject(const IqScene *self);

/// “In a draft seen by Quill the hall is described as ‘sound’”: the message that opens the sentence
/// behind a preposition, where a passive verb attributes and nobody acts. IQ_NONE where none does.
uint32_t iq_scene_telling_document(const IqScene *self);

/// “Quill walked out; in a letter to customers she regrets ‘the worry’”: the only one who can be
/// the subject of a sentence that a message opens behind a preposition, where no verb attributes.
/// IQ_NONE where nobody is, or several are.
uint32_t iq_scene_subject_behind_missive(const IqScene *self);

#endif
