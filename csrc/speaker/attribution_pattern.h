/// @file attribution_pattern.h
/// Patterns of attribution by language; made from data/attributions.yaml.
#ifndef IQ_ATTRIBUTION_PATTERN_H
#define IQ_ATTRIBUTION_PATTERN_H

#include <stdint.h>

typedef struct IqAttributionPattern {
  const char *language;  ///< primary subtag of BCP 47; empty: every other language
  const char *pattern;
} IqAttributionPattern;

extern const IqAttributionPattern iq_attribution_patterns[];
extern const uint32_t iq_attribution_pattern_count;

#endif
