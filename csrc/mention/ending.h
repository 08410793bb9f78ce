/// @file ending.h
/// What the ending of a word shows: that it is an adjective, or a verb of several. Endings stand
/// in the lexicon with a hyphen before them.
#ifndef IQ_ENDING_H
#define IQ_ENDING_H

#include "mention/mention.h"

/// All IqLexiconClass of the longest listed ending of a word in `language` (index into
/// iq_languages) that has one of `classes`, or 0.
uint32_t iq_ending_classes(const IqText *text, IqSpan word, uint8_t language, uint32_t classes);

/// All IqLexiconHint of the longest listed ending of a word of `language` that has one of `hints`,
/// or 0.
uint32_t iq_ending_hints(const IqText *text, IqSpan word, uint8_t language, uint32_t hints);

/// All IqLexiconClass of what is left of a word without its listed ending of the IqLexiconHint
/// `hint` (Nachbars: Nachbar); 0 where it has none.
uint32_t iq_ending_stem_classes(const IqText *text, IqSpan word, uint8_t language, uint32_t hint);

/// Whether a word of `language` has an ending of the IqLexiconAside `aside`.
bool iq_ending_has_aside(const IqText *text, IqSpan word, uint8_t language, uint32_t aside);

/// The same of a word of the passage.
bool iq_ending_is_aside(const IqPassage *self, IqSpan word, uint32_t aside);

/// Whether a word may be a noun in the plural, as it or its ending shows: Strangers, not Moss.
bool iq_item_is_plural(const IqText *text, const IqLanguage *language, const IqItem *item);

/// «Следователи»: whether a role is of several, as its ending or the verb behind it shows, where
/// nouns have cases and no articles. `head` is the word that says it, `next` the item behind that,
/// or NULL where it is not of the passage.
bool iq_role_is_several(const IqText *text, const IqLanguage *language, const IqMention *mention,
                        const IqItem *head, const IqItem *next);

/// Whether item `at` opens a sentence and ends as no name does: “Telefonda”, „Zauważono“.
bool iq_item_ends_as_opener(const IqPassage *self, uint32_t at);

/// “Kopuz, Manşet’e anlattı”: whether the ending behind the apostrophe of a name is that of whoever
/// is spoken to.
bool iq_ending_is_dative(const IqPassage *self, IqSpan name);

/// The same where there is no passage yet.
bool iq_ending_is_of_told(const IqText *text, IqSpan name, uint8_t language);

/// “Kent Postası'na”: whether it is that of a noun that another one before it belongs to.
bool iq_ending_is_possessed(const IqText *text, IqSpan name, uint8_t language);

/// “Bilgiç’in sözleri”: the same for that of whoever something is of, or acts in a clause.
bool iq_ending_is_genitive(const IqPassage *self, IqSpan name);

/// “Bilgiç’ten yanıt”: the same for that of whoever something comes from.
bool iq_ending_is_sender(const IqPassage *self, IqSpan name);

/// “Kapanadze Tiflis’te doğmuş”: the same for that of where something is.
bool iq_ending_is_locative(const IqText *text, IqSpan name, uint8_t language);

#endif
