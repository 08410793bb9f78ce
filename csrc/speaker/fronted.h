/// @file fronted.h
/// Subjects that endings tell from objects, where they stand before the quotation, and subjects
/// behind a clause that stands in front.
#ifndef IQ_FRONTED_H
#define IQ_FRONTED_H

#include "speaker/scene.h"

/// «Коллегу поддержал и депутат Рустам Гайнуллин: «…»»: whoever stands right before the colon,
/// where no verb attributes and cases tell objects from subjects. IQ_NONE where nobody does.
uint32_t iq_scene_leading_subject(const IqScene *self);

/// «В управлении рассматривают «несколько версий»», «В управлении версию называют «фантазией»»: the
/// office, or what is written, that opens a sentence behind a preposition, where nouns have cases
/// and nothing in front of the quotation is a subject. IQ_NONE where it does not.
uint32_t iq_scene_opening_office(const IqScene *self);

/// “Att skolan ‘borde ha stängts’ bekräftar Eva Lind”, „Dass sie „morsch“ war, räumt Auer ein“: the
/// subject right behind the verb that the clause of the quotation stands in front of, where the
/// verb goes before its subject. IQ_NONE where there is none.
uint32_t iq_scene_clause_owner(const IqScene *self);

#endif
