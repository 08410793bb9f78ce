#include "character.h"

#include <utf8proc.h>

static bool is_ideograph(uint32_t c) {
  return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0x3005 && c <= 0x3007) ||
         (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x0E00 && c <= 0x0E7F) ||
         (c >= 0xFF66 && c <= 0xFF9F) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// The context of each ASCII character: most texts ask for little else.
enum {
  S = IQ_CONTEXT_SPACE,
  L = IQ_CONTEXT_LETTER,
  D = IQ_CONTEXT_DIGIT,
  O = IQ_CONTEXT_OPENER,
  C = IQ_CONTEXT_CLOSER,
  X = IQ_CONTEXT_OTHER,
};
// clang-format off
static const uint8_t ascii_contexts[128] = {
    S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S,
    S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S,
    S, C, X, X, X, C, X, X, O, C, X, X, C, O, C, O,
    D, D, D, D, D, D, D, D, D, D, C, C, O, X, C, C,
    X, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, O, X, C, X, X,
    X, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, O, X, C, X, S,
};
// clang-format on

IqContext iq_context_of(uint32_t c) {
  if (c < 0x80) return (IqContext)ascii_contexts[c];
  if (is_ideograph(c)) return IQ_CONTEXT_IDEOGRAPH;
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

bool iq_is_upper(uint32_t c) {
  return utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LU;
}

bool iq_is_lower(uint32_t c) {
  return utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LL;
}

bool iq_is_dash(uint32_t c) {
  return c == '-' || (c >= 0x2010 && c <= 0x2015);
}

bool iq_is_sentence_end(uint32_t c) {
  return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002 || c == 0xFF01 ||
         c == 0xFF0E || c == 0xFF1F || c == 0x061F || c == 0x06D4 || c == 0x0964 || c == 0x203D;
}

bool iq_is_closing(uint32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == '}' || c == 0xAB || c == 0xBB ||
         (c >= 0x2018 && c <= 0x201F) || c == 0x2039 || c == 0x203A || c == 0x300D || c == 0x300F ||
         iq_is_emphasis(c);
}

bool iq_is_apostrophe(uint32_t c) {
  return c == '\'' || c == 0x2019 || c == 0x2BC || c == 0xFF07;
}

bool iq_is_emphasis(uint32_t c) {
  return c == '*' || c == '_' || c == '~';
}

bool iq_is_invisible(uint32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}
