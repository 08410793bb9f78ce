/// @file credit.h
/// Who has written, photographed or edited a piece: “By Orla Quill”, “Photo: Orla Quill”, a name in
/// a paragraph of its own below the headline. They say nothing in it. Nor do headings in capitals,
/// which show no names.
#ifndef IQ_CREDIT_H
#define IQ_CREDIT_H

#include "mention/phrase.h"

/// Makes the words of credits and of headings in capitals items that are no words. The passage is
/// the items [0, count), a break behind each paragraph, in a language of iq_languages; `breaks`
/// (of uint32_t) lists the breaks.
void iq_credits_hide(const IqText *text, uint8_t language, IqItem *items, uint32_t count,
                     const IqArray *breaks);

/// The name of whoever a byline, or a name in a paragraph of its own, says has written the piece;
/// empty where neither does. To be asked before the credits are hidden.
IqSpan iq_credits_find_author(const IqText *text, uint8_t language, const IqItem *items,
                              uint32_t count, const IqArray *breaks);

#endif
