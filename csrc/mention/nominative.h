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

/// The gender that a first name shows: a listed name (Uwe), else, where `endings`, its ending (-a).
uint8_t iq_first_name_gender(const IqText *text, IqSpan name, bool endings, uint8_t language);

/// Whether a name, whose first word has hash `first`, begins with a first name of any language or
/// of `language`.
bool iq_has_first_name(const IqText *text, IqSpan name, uint64_t first, uint8_t language);

#endif
