#include "category.h"

uint8_t iq_rare_character_classes(uint32_t c) {
  return iq_category_classes(c, iq_category_context(c));
}

uint32_t iq_rare_character_lower(uint32_t c) {
  return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
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
