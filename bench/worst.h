/// @file worst.h
/// Texts that are worse than any news: each makes something as frequent, as deep or as long as it
/// can be.
#ifndef IQ_BENCH_WORST_H
#define IQ_BENCH_WORST_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/// \x01 is a word with a capital, \x02 one without: another each time. \x03 is one of 40 numbers.
typedef struct Worst {
  const char *name;
  const char *first;   ///< fills the text, or its first half
  const char *second;  ///< fills its second half; NULL: there is none
} Worst;

static const Worst worst_cases[] = {
    {"apostrophes", "'", NULL},
    {"apostrophes at words", " 'a", NULL},
    {"doubled apostrophes", " ''a", NULL},
    {"curly apostrophes", " ’a", NULL},
    {"straight marks", "\" a", NULL},
    {"unclosed marks in a line", "“a ", NULL},
    {"unclosed marks, a paragraph each", "“\x02 said so\n\n", NULL},
    {"unopened marks", "a” ", NULL},
    {"deep nesting", "“a ‘a ", "a’ a” "},
    {"deep nesting of one mark", "«a ", "a» "},
    {"empty quotations", "“”", NULL},
    {"quotations of one word", "“\x02” ", NULL},
    {"dashes", "—", NULL},
    {"spaced dashes", "— a ", NULL},
    {"turns of dialogue", "— Yes, \x02?\n", NULL},
    {"incises", "«\x02, — said \x01, — \x02». ", NULL},
    {"digits", "7", NULL},
    {"numbers", "\x03 ", NULL},
    {"numbers with a noun", "\x03 boats, ", NULL},
    {"numbers in a sentence each", "Some \x03 people were hurt. ", NULL},
    {"numbers of many things", "There were \x03 \x02. ", NULL},
    {"ages", "\x01 \x01, \x03, said so. ", NULL},
    {"one capital word", "Quill ", NULL},
    {"other capital words", "\x01 ", NULL},
    {"other names", "\x01 \x01 was there. ", NULL},
    {"other speakers", "“We \x02 it,” said \x01 \x01. ", NULL},
    {"other last names", "“We \x02 it,” \x01 said. ", NULL},
    {"pronouns", "“We \x02 it,” he said. ", NULL},
    {"roles", "the mayor said ", NULL},
    {"roles of names", "Mayor \x01 \x01, the baker, ", NULL},
    {"cues", "said ", NULL},
    {"abbreviations", "Mr. ", NULL},
    {"one sentence", "“We saw the water rise and we ran,” said Orla Quill. ", NULL},
    {"one paragraph", "“We saw the water rise and we ran,” said Orla Quill.\n\n", NULL},
    {"one quotation in other words", "“We saw the \x02 rise,” said Orla Quill.\n\n", NULL},
    {"ordinary words in one line", "the \x02 of the \x02 was \x02, and ", NULL},
    {"combining marks", "\xCC\x81", NULL},
    {"words of combining marks", "a\xCC\x81\xCC\x88 ", NULL},
    {"joined emoji", "👩\xE2\x80\x8D", NULL},
    {"ideographs", "字", NULL},
    {"spaces", " ", NULL},
    {"line feeds", "\n", NULL},
    {"carriage returns", "\r", NULL},
    {"lines of one letter", "a\n", NULL},
    {"NUL", "\x04", NULL},
    {"ill-formed bytes", "\x80", NULL},
    {"one word", "a", NULL},
    {"hyphens", "a-", NULL},
    {"open tags", "<a ", NULL},
    {"tags", "<b>", NULL},
    {"code marks", "`a``", NULL},
    {"link targets", "](", NULL},
    {"block quotes", "> ", NULL},
    {"labels", "Q: \x02?\nA: \x02.\n", NULL},
    {"labels in a line", "Q: a? A: b. ", NULL},
    {"headlines", "\x01 says “\x02”\n\n", NULL},
    {"colons", "\x01: ", NULL},
    {"brackets", "([", NULL},
    {"ellipses", "“a … b” ", NULL},
};
#define WORST_COUNT ((uint32_t)(sizeof worst_cases / sizeof *worst_cases))

static inline size_t write_worst_word(char *out, uint32_t number, char first) {
  size_t length = 0;
  number = (number + 1) * 2654435761u;
  out[length++] = (char)((uint32_t)first + number % 26);
  for (number /= 26; length < 6; number /= 26) out[length++] = (char)('a' + number % 26);
  return length;
}

static inline size_t write_worst_piece(char *out, const char *piece, uint32_t *number) {
  size_t length = 0;
  for (; *piece != '\0'; piece++) {
    switch (*piece) {
      case 1: length += write_worst_word(out + length, ++*number, 'A'); break;
      case 2: length += write_worst_word(out + length, ++*number, 'a'); break;
      case 3: length += (size_t)sprintf(out + length, "%u", 2 + ++*number % 40); break;
      case 4: out[length++] = '\0'; break;
      default: out[length++] = *piece;
    }
  }
  return length;
}

/// Writes at least `size` bytes, at most 255 more; returns how many. Texts of another `number` have
/// other words, as far as there are any.
static inline size_t write_worst_from(char *out, size_t size, const Worst *worst, uint32_t number) {
  size_t length = 0;
  while (length < size) {
    const bool second = worst->second != NULL && length >= size / 2;
    length += write_worst_piece(out + length, second ? worst->second : worst->first, &number);
  }
  return length;
}

static inline size_t write_worst(char *out, size_t size, const Worst *worst) {
  return write_worst_from(out, size, worst, 0);
}

#endif
