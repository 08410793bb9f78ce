/// @file foreword.h
/// Words with capitals that stand before a name and are no part of it: «мэр Таёжинска Галина
/// Сухих», “prezes Piroksu Robert Haller”.
#ifndef IQ_FOREWORD_H
#define IQ_FOREWORD_H

#include "mention/entity.h"

/// Moves the beginning of a name of three words and more to the first name in it that is listed,
/// where the word that it begins with is none. A father's name does not end a name. Does nothing
/// where the language lists no first names, or where roles have articles. Where nouns have
/// capitals, an adjective that opens the sentence is no part of a name either: „Glückliche Wende“,
/// nor is what the functions of name_object.h leave out.
void iq_name_trim(const IqText *text, uint8_t language, const IqItem *items, uint32_t count,
                  IqName *name);

/// «Сидоров Иван Петрович»: whether a word is a name after one's father, which ends a name where
/// the last name goes first.
bool iq_is_fathers_name(const IqText *text, IqSpan word, uint8_t language);

/// “Kartal Turizmden yapılan açıklama”: takes the ending of whoever something comes from off the
/// last word of an organisation's name, which an apostrophe would part from it.
void iq_sender_cut(const IqText *text, uint8_t language, IqItem *items, uint32_t count,
                   const IqName *name);

#endif
