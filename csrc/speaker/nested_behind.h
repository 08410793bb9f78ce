/// @file nested_behind.h
/// Who says a quotation within another, as the words right behind it tell.
#ifndef IQ_NESTED_BEHIND_H
#define IQ_NESTED_BEHIND_H

#include "speaker/nested.h"

/// What is known of who says a quotation within another.
typedef struct IqTelling {
  IqSpan cue;  ///< empty where no verb tells it
  IqMention mention;
  uint8_t gender;  ///< IqGender, as the verb shows it
  uint8_t kin;     ///< IqGender of the speaker's family that is meant, or IQ_GENDER_OPEN
  IqMention weak;  ///< who else may be meant by a pronoun; its name is empty where nobody is
  bool points;     ///< the mention points at somebody who was spoken of
  bool found;      ///< somebody is mentioned as who says it
  bool self;       ///< whoever says the outer quotation does
  bool nobody;     ///< nobody in particular does, unless somebody is mentioned: “On m’a dit”
} IqTelling;

/// “‘I do,’ says he”, “‘Sing,’ the foreman told us”, „‚Lauf‘, hat mein Vater gesagt“: reads the
/// words `span` right behind a quotation in another, a verb and who it is of on either side.
/// `turn` tells that the other one is a turn behind a dash. False when memory runs out.
bool iq_nested_read_behind(const IqNesting *self, IqSpan span, bool turn, IqTelling *telling);
/// “Hayrullah ‘…’ diye bağırdı”: reads the verb right behind a quotation, in the words of `span`,
/// where verbs end their sentences, and whoever stands behind it: “‘…’ dedi babam”. False when
/// memory runs out.
bool iq_nested_verb_behind(const IqNesting *self, IqSpan span, IqTelling *telling);
/// Whether a quotation that stands inside another ends right before byte `at` of it, so that an
/// attribution there is its own.
bool iq_nested_ends_at(const IqDocument *document, const IqQuotation *outer, uint32_t at);

#endif
