/// @file nominative.h
/// What somebody is called where a text names them in another case only: «по словам Олега Зимина»
/// is Олег Зимин, “zdaniem Jerzego Mroczka” Jerzy Mroczek. The endings and the first names are data
/// (data/lang/*.yaml).
#ifndef IQ_NOMINATIVE_H
#define IQ_NOMINATIVE_H

#include "language/case_rule.h"
#include "text/text.h"

/// Bytes of a name that is read; longer ones are left as they are.
#define IQ_NOMINATIVE_MAX 160u

typedef struct IqNominative {
  char bytes[IQ_NOMINATIVE_MAX];
  uint32_t length;
  uint8_t gender;  ///< IqGender
} IqNominative;

/// Reads a name. `oblique` says that it stands where no nominative does. Returns false where the
/// name is a nominative already, may be one, or no rule tells what its is.
bool iq_nominative_read(const IqText *text, IqSpan name, uint8_t language, bool oblique,
                        IqNominative *out);

/// The same for an office or somebody without a name, where the word that says what they are comes
/// first, a possessive aside: «в управлении МЧС» is «управление МЧС». The nominative has to be
/// listed.
bool iq_nominative_read_noun(const IqText *text, IqSpan name, uint8_t language, IqNominative *out);

/// The nominative of a role, iq_hash of its lower case; that of the word itself where it is one, or
/// none is listed. `word` is its own iq_hash.
uint64_t iq_nominative_of_role(const IqText *text, IqSpan span, uint64_t word, uint8_t language);

/// Appends the nominative of an adjective of `gender`, or of a last name, whose ending no
/// nominative has: Lipskiej. Returns false where the word has none.
bool iq_nominative_append_adjective(const IqText *text, IqSpan word, uint8_t gender,
                                    uint8_t language, IqNominative *out);

/// The same for a role or a body that is listed, and of `gender` by its ending.
bool iq_nominative_append_noun(const IqText *text, IqSpan noun, uint8_t gender, uint8_t language,
                               IqNominative *out);

/// Whether a word is a role, of one or several, in another case than the nominative.
bool iq_nominative_is_declined(const IqText *text, IqSpan span, uint8_t language);

/// Whether a word ends like a noun in another case than the nominative.
bool iq_nominative_may_be_noun(const IqText *text, IqSpan word, uint8_t language);

/// Whether a first name is a man's in another case, whatever else it may be: Zdzisława.
bool iq_nominative_may_be_mans(const IqText *text, IqSpan word, uint8_t language);

/// The gender of a first name that the language lists, in any case; IQ_GENDER_OPEN of others, and
/// where the language has no cases.
uint8_t iq_nominative_first_gender(const IqText *text, IqSpan word, uint8_t language);

/// The nominative of a first name that is listed, iq_hash of its lower case; `word`, its own, where
/// it is none in another case.
uint64_t iq_nominative_of_first(const IqText *text, IqSpan span, uint64_t word, uint8_t language);

/// Reads a first name alone that is listed in the nominative.
bool iq_nominative_read_first(const IqText *text, IqSpan word, uint8_t language, IqNominative *out);

/// Whether a word is a form of one of the words of a name in the nominative, and not the word
/// itself: «Хаустова» of «Лев Хаустов», whose gender is known.
bool iq_nominative_has_form(const IqText *text, IqSpan word, const char *name, uint32_t length,
                            uint8_t gender, uint8_t language);

/// Whether a name is another in another case, word by word: «Маратом Зиминым» is «Марат Зимин»,
/// whatever else it could be of, “Annie Wilk” is “Anna Wilk”. One word is a last name.
bool iq_nominative_is_case(const IqText *text, IqSpan form, IqSpan name, uint8_t gender,
                           uint8_t language);

/// The gender that a first name shows: a listed name (Uwe), else, where `endings`, its ending (-a).
uint8_t iq_first_name_gender(const IqText *text, IqSpan name, bool endings, uint8_t language);

/// Whether a name, whose first word has hash `first`, begins with a first name of any language or
/// of `language`.
bool iq_has_first_name(const IqText *text, IqSpan name, uint64_t first, uint8_t language);

#endif
