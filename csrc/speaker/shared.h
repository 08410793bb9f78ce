/// @file shared.h
/// Verbs of saying that share the subject of the clause before them.
#ifndef IQ_SHARED_H
#define IQ_SHARED_H

#include "speaker/scene.h"

/// “Ann Lee hugged Tom Orr, the fire chief, and said: ‘…’”, “Ann Lee thanked Tom Orr, adding: ‘…’”:
/// whoever opens the sentence, where whom they act on stands right before the and, or before the
/// comma of a gerund. IQ_NONE where it is not so.
uint32_t iq_scene_main_subject(const IqScene *self);

/// “‘…,’ said Quill at the gate. ‘It rained.’ ‘I ran,’ said Pell.”: whoever was just told to speak,
/// where the quotation stands between theirs and one that has an attribution of its own. IQ_NONE
/// elsewhere.
uint32_t iq_scene_going_on(const IqScene *self);

/// Whether the subject of the quotation is told by a verb before it, or by going on.
bool iq_scene_is_tied(const IqScene *self);

/// “Quill said it was ‘false’, and added: ‘…’”: whether nothing but and, and a verb of whoever has
/// just spoken, stands between two quotations of one sentence.
bool iq_scene_adds(const IqScene *self);

/// „– Słyszałam to – mówi Lis. ¶ Grało długo. ¶ – Napisałam pismo. ¶ Rzeczniczka milczy.“: whether
/// a turn of dialogue that nothing tells of is of whoever has the floor, as `behind`, a mention
/// that it could be given to, stands in a paragraph behind it.
bool iq_scene_resumes(const IqScene *self, const IqMention *behind);

#endif
