/// @file short_form.h
/// Short and pet forms of first names; the table is made from data/short_forms.yaml.
#ifndef IQ_SHORT_FORM_H
#define IQ_SHORT_FORM_H

#include <stdbool.h>
#include <stdint.h>

/// A short form and the name that it is short for: the upper halves of iq_hash of both in lower
/// case, or of the base letters of both, as an IqFullName has them.
typedef struct IqShortForm {
  uint32_t form, name;
} IqShortForm;

/// In order of `form`, then of `name`.
extern const IqShortForm iq_short_forms[];
extern const uint32_t iq_short_form_count;

/// A bit for some upper bits of each form: most words are none.
#define IQ_SHORT_FORM_BITS 15u
extern const uint64_t iq_short_form_filter[(1u << IQ_SHORT_FORM_BITS) / 64];

/// The names that a first name (iq_hash of its lower case or base letters) is short for; how many
/// in *count.
const IqShortForm *iq_short_form_find(uint64_t form, uint32_t *count);

/// Whether one of two first names, told in the same way, is a short form of the other.
bool iq_is_short_form(uint64_t first, uint64_t second);

#endif
