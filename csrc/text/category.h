/// @file category.h
/// What a character is to its neighbours, told from Unicode's data: what makes character_table.c,
/// and what the characters that are not in that table are asked for.
#ifndef IQ_CATEGORY_H
#define IQ_CATEGORY_H

#include <utf8proc.h>

#include "text/character.h"

static inline bool iq_category_is_ideograph(uint32_t c) {
  return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0x3005 && c <= 0x3007) ||
         (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x0E00 && c <= 0x0E7F) ||
         (c >= 0xFF66 && c <= 0xFF9F) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// General_Category as IqContext, not for ASCII.
static inline IqContext iq_category_context(uint32_t c) {
  if (iq_category_is_ideograph(c)) return IQ_CONTEXT_IDEOGRAPH;
  if (c == 0xBF || c == 0xA1) return IQ_CONTEXT_OPENER;
  switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME: return IQ_CONTEXT_LETTER;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return IQ_CONTEXT_DIGIT;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC: return IQ_CONTEXT_SPACE;
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PD: return IQ_CONTEXT_OPENER;
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PO: return IQ_CONTEXT_CLOSER;
    default: return IQ_CONTEXT_OTHER;
  }
}

/// IqContext with the flags of the table.
static inline uint8_t iq_category_classes(uint32_t c, IqContext context) {
  const utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
  uint8_t classes = (uint8_t)context;
  if (category == UTF8PROC_CATEGORY_LU) classes |= IQ_CHARACTER_UPPER;
  if (category == UTF8PROC_CATEGORY_LL) classes |= IQ_CHARACTER_LOWER;
  return classes;
}

#endif
