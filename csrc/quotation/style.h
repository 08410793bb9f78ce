/// @file style.h
/// Style packs: what a house wants of quotations. Made from data/style/*.yaml.
#ifndef IQ_STYLE_H
#define IQ_STYLE_H

#include <stdbool.h>
#include <stdint.h>

#include "quotation/delimiter.h"

/// The rules and their codes, in order of the codes.
#define IQ_STYLE_RULES(X)      \
  X(UNCLOSED, "IQ101")         \
  X(CLOSED_EARLY, "IQ102")     \
  X(NOT_REOPENED, "IQ103")     \
  X(STRAY, "IQ104")            \
  X(MIXED, "IQ105")            \
  X(LEVEL, "IQ106")            \
  X(HEADLINE, "IQ107")         \
  X(NESTED_SAME, "IQ108")      \
  X(TERMINAL, "IQ109")         \
  X(LEAD_IN, "IQ110")          \
  X(SPACING, "IQ111")          \
  X(APOSTROPHE, "IQ112")       \
  X(EDGE_ELLIPSIS, "IQ206")    \
  X(ELLIPSIS_FORM, "IQ207")    \
  X(ROUND_BRACKETS, "IQ209")   \
  X(FRAGMENT, "IQ215")         \
  X(UNATTRIBUTED, "IQ303")     \
  X(LATE, "IQ304")             \
  X(ATTRIBUTED_TWICE, "IQ305") \
  X(CHANGE_HIDDEN, "IQ306")    \
  X(LOADED, "IQ307")

typedef enum IqRule {
#define IQ_RULE_NAME(name, code) IQ_RULE_##name,
  IQ_STYLE_RULES(IQ_RULE_NAME)
#undef IQ_RULE_NAME
      IQ_RULE_COUNT
} IqRule;

/// Where the full stop or comma stands that ends a quotation.
typedef enum IqTerminal {
  IQ_TERMINAL_ANY,
  IQ_TERMINAL_INSIDE,
  IQ_TERMINAL_SENSE,  ///< inside where the quotation is a full sentence
  IQ_TERMINAL_OUTSIDE,
} IqTerminal;

/// What stands between the attribution and a full sentence.
typedef enum IqLeadIn {
  IQ_LEAD_IN_ANY,
  IQ_LEAD_IN_COMMA,  ///< where the quotation is one sentence
  IQ_LEAD_IN_COLON,
} IqLeadIn;

/// A verb that says more than that somebody spoke, and the neutral one of the same tense.
typedef struct IqLoadedVerb {
  const char *verb, *neutral;
} IqLoadedVerb;

typedef struct IqStyle {
  const char *name;
  const char *language;  ///< BCP 47; NULL: any
  IqDelimiters marks;    ///< zeros: those of the locale and of the text's own habit
  uint32_t headline_open, headline_close;
  const char *ellipsis;  ///< NULL: any
  const IqLoadedVerb *loaded;
  uint32_t loaded_count;
  uint32_t sentences;  ///< after so many of a quotation its speaker is named; 0: any number
  uint8_t terminal;    ///< IqTerminal
  uint8_t lead_in;     ///< IqLeadIn
  bool straight;       ///< straight marks stand for curly ones
  bool reopens;        ///< a paragraph that continues a quotation begins with an opening mark
  uint8_t severities[IQ_RULE_COUNT];  ///< IqSeverity
} IqStyle;

/// The first is what holds where none is chosen.
extern const IqStyle iq_styles[];
extern const uint32_t iq_style_count;
/// The names of those that can be chosen, with blanks between.
extern const char iq_style_names[];

/// The style of a name; the first where `name` is NULL; NULL where there is none.
const IqStyle *iq_style_find(const char *name);

#endif
