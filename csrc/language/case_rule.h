/// @file case_rule.h
/// Endings of names in other cases than the nominative; made from data/lang/*.yaml.
#ifndef IQ_CASE_RULE_H
#define IQ_CASE_RULE_H

#include <stdbool.h>
#include <stdint.h>

#include "language/given.h"

typedef enum IqCaseWord {
  IQ_CASE_FIRST,
  IQ_CASE_LAST,
  IQ_CASE_NOUN,   ///< what an office or somebody without a name is: в управлении
  IQ_CASE_NOUNS,  ///< the same of several: «спасателей», whose nominative is that of one
  IQ_CASE_WORDS,
} IqCaseWord;

/// An ending of names in one of the other cases, and that of the nominative.
typedef struct IqCaseRule {
  uint8_t word;    ///< IqCaseWord
  uint8_t gender;  ///< IqGender
  bool sure;       ///< the ending is never that of a nominative
  uint8_t length;  ///< bytes of the ending
  char last;       ///< the last of them
  const char *ending;
  const char *nominative;
} IqCaseRule;

/// The rules of a language stand together: IqLanguage.first_case.
extern const IqCaseRule iq_case_rules[];

#endif
