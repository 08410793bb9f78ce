/// @file delimiter.h
/// Which quotation marks a locale prefers; made from data/delimiters.yaml (CLDR).
#ifndef IQ_DELIMITER_H
#define IQ_DELIMITER_H

#include <stdint.h>

/// Code points.
typedef struct IqDelimiters {
  uint32_t open, close, inner_open, inner_close;
} IqDelimiters;

typedef struct IqLocale {
  const char *tag;  ///< BCP 47, in lower case
  uint8_t set;      ///< index into iq_delimiter_sets
} IqLocale;

extern const IqDelimiters iq_delimiter_sets[];
extern const uint32_t iq_delimiter_set_count;
extern const IqLocale iq_locales[];  ///< in order of their tags
extern const uint32_t iq_locale_count;

/// The marks of a locale, or of the language that it belongs to (fr-CM, then fr); NULL where CLDR
/// does not know it, or `tag` is NULL.
const IqDelimiters *iq_delimiters_of(const char *tag);

#endif
