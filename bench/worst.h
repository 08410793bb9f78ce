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
  /// What stands before, between and behind the halves; NULL: nothing.
  const char *open, *seam, *close;
} Worst;

static const Worst worst_cases[] = {
    {.name = "apostrophes", .first = "'"},
    {.name = "apostrophes at words", .first = " 'a"},
    {.name = "doubled apostrophes", .first = " ''a"},
    {.name = "curly apostrophes", .first = " ’a"},
    {.name = "straight marks", .first = "\" a"},
    {.name = "unclosed marks in a line", .first = "“a "},
    {.name = "unclosed marks, a paragraph each", .first = "“\x02 said so\n\n"},
    {.name = "unopened marks", .first = "a” "},
    {.name = "deep nesting", .first = "“a ‘a ", .second = "a’ a” "},
    {.name = "deep nesting of one mark", .first = "«a ", .second = "a» "},
    {.name = "empty quotations", .first = "“”"},
    {.name = "quotations of one word", .first = "“\x02” "},
    {.name = "dashes", .first = "—"},
    {.name = "spaced dashes", .first = "— a "},
    {.name = "turns of dialogue", .first = "— Yes, \x02?\n"},
    {.name = "incises", .first = "«\x02, — said \x01, — \x02». "},
    {.name = "digits", .first = "7"},
    {.name = "numbers", .first = "\x03 "},
    {.name = "numbers with a noun", .first = "\x03 boats, "},
    {.name = "numbers in a sentence each", .first = "Some \x03 people were hurt. "},
    {.name = "numbers of many things", .first = "There were \x03 \x02. "},
    {.name = "ages", .first = "\x01 \x01, \x03, said so. "},
    {.name = "one capital word", .first = "Quill "},
    {.name = "other capital words", .first = "\x01 "},
    {.name = "other names", .first = "\x01 \x01 was there. "},
    {.name = "other speakers", .first = "“We \x02 it,” said \x01 \x01. "},
    {.name = "other last names", .first = "“We \x02 it,” \x01 said. "},
    {.name = "pronouns", .first = "“We \x02 it,” he said. "},
    {.name = "roles", .first = "the mayor said "},
    {.name = "roles of names", .first = "Mayor \x01 \x01, the baker, "},
    {.name = "cues", .first = "said "},
    {.name = "abbreviations", .first = "Mr. "},
    {.name = "one sentence", .first = "“We saw the water rise and we ran,” said Orla Quill. "},
    {.name = "one paragraph", .first = "“We saw the water rise and we ran,” said Orla Quill.\n\n"},
    {.name = "one quotation in other words",
     .first = "“We saw the \x02 rise,” said Orla Quill.\n\n"},
    {.name = "ordinary words in one line", .first = "the \x02 of the \x02 was \x02, and "},
    {.name = "combining marks", .first = "\xCC\x81"},
    {.name = "words of combining marks", .first = "a\xCC\x81\xCC\x88 "},
    {.name = "joined emoji", .first = "👩\xE2\x80\x8D"},
    {.name = "ideographs", .first = "字"},
    {.name = "spaces", .first = " "},
    {.name = "line feeds", .first = "\n"},
    {.name = "carriage returns", .first = "\r"},
    {.name = "lines of one letter", .first = "a\n"},
    {.name = "NUL", .first = "\x04"},
    {.name = "ill-formed bytes", .first = "\x80"},
    {.name = "one word", .first = "a"},
    {.name = "hyphens", .first = "a-"},
    {.name = "open tags", .first = "<a "},
    {.name = "tags", .first = "<b>"},
    {.name = "code marks", .first = "`a``"},
    {.name = "link targets", .first = "]("},
    {.name = "block quotes", .first = "> "},
    {.name = "labels", .first = "Q: \x02?\nA: \x02.\n"},
    {.name = "labels in a line", .first = "Q: a? A: b. "},
    {.name = "headlines", .first = "\x01 says “\x02”\n\n"},
    {.name = "colons", .first = "\x01: "},
    {.name = "brackets", .first = "(["},
    {.name = "ellipses", .first = "“a … b” "},
    {.name = "a headline of one letter",
     .first = "a",
     .second = "a",
     .open = "# “",
     .seam = "b”\n\n“",
     .close = ",” said Orla Quill.\n"},
    {.name = "a headline of one word",
     .first = "a ",
     .second = "a ",
     .open = "# “",
     .seam = "b”\n\n“",
     .close = "c,” said Orla Quill.\n"},
    {.name = "exclamations in a turn of dialogue", .first = "“!", .open = "— "},
    {.name = "marks of two kinds in a quotation",
     .first = "“«",
     .open = "“",
     .close = "”, said Orla Quill."},
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
  size_t length = write_worst_piece(out, worst->open != NULL ? worst->open : "", &number);
  for (bool second = false; length < size;) {
    const char *seam = worst->seam != NULL && !second && length >= size / 2 ? worst->seam : "";
    second = worst->second != NULL && length >= size / 2;
    length += write_worst_piece(out + length, seam, &number);
    length += write_worst_piece(out + length, second ? worst->second : worst->first, &number);
  }
  return length +
         write_worst_piece(out + length, worst->close != NULL ? worst->close : "", &number);
}

static inline size_t write_worst(char *out, size_t size, const Worst *worst) {
  return write_worst_from(out, size, worst, 0);
}

#endif
