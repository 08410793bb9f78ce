/// @file house.h
/// What a quotation looks like where it is put into a copy: part of the public interface, included
/// by incidentquotes.h.
#ifndef IQ_HOUSE_H
#define IQ_HOUSE_H

#include "incidentquotes.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Quotation marks as UTF-8, NUL-terminated.
typedef struct IqHouseMarks {
  char open[8], close[8], inner_open[8], inner_close[8];
} IqHouseMarks;

/// The marks that CLDR 48 prefers for a locale (BCP 47), or for the language that it belongs to.
/// Returns false, and the marks of the root locale, where CLDR does not know it or `tag` is NULL.
bool iq_house_marks(const char *tag, IqHouseMarks *out);

/// How a quotation is put into a text of this language: a pattern with {open}, {words}, {close} and
/// {speaker}, from data/attributions.yaml. Never NULL.
const char *iq_house_attribution(const char *tag);

#ifdef __cplusplus
}
#endif

#endif
