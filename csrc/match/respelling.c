#include "match/respelling.h"

#include <string.h>

#include "base/utf8.h"
#include "language/numeral.h"
#include "language/words.h"
#include "match/figure.h"

/// Words that are written as one, at most.
#define JOINED_MAX 3u

/// Two runs, and how far both have been found to be the same.
typedef struct Runs {
  IqWords words[2];
  uint32_t at[2], end[2];
  bool respelt;  ///< something was met that both put down another way
} Runs;

static bool is_word(IqWords words, uint32_t index, const char *text, size_t length) {
  const IqToken *token = iq_words_at(words, index);
  return token->length == length && memcmp(iq_token_word(words.tokens, token), text, length) == 0;
}

/// How the first word of an entry, up to its blank, is ordered beside a word.
static int compare_entry(const char *entry, const char *word, uint32_t length) {
  const int order = strncmp(entry, word, length);
  return order != 0 ? order : (int)(unsigned char)entry[length] - ' ';
}

/// The first entry of a sorted list that begins with the word, or whatever stands in its place.
static uint32_t find_entry(const char *word, uint32_t length, const char *const *entries,
                           uint32_t count) {
  uint32_t low = 0;
  uint32_t high = count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (compare_entry(entries[middle], word, length) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/// The letter that a character is without an acute, a grave or a circumflex.
static uint32_t without_accent(uint32_t c) {
  switch (c) {
    case 0xE0:
    case 0xE1:
    case 0xE2: return 'a';
    case 0xE8:
    case 0xE9:
    case 0xEA: return 'e';
    case 0xEC:
    case 0xED:
    case 0xEE: return 'i';
    case 0xF2:
    case 0xF3:
    case 0xF4: return 'o';
    case 0xF9:
    case 0xFA:
    case 0xFB: return 'u';
    default: return c;
  }
}

/// Whether two words are the same but for accents: sólo, solo.
static bool differ_by_accents(const char *first, uint32_t first_length, const char *second,
                              uint32_t second_length) {
  uint32_t a = 0;
  uint32_t b = 0;
  while (a < first_length && b < second_length) {
    uint32_t size;
    const uint32_t own = without_accent(iq_utf8_decode(first, first_length, a, &size));
    a += size;
    if (own != without_accent(iq_utf8_decode(second, second_length, b, &size))) return false;
    b += size;
  }
  return a == first_length && b == second_length;
}

/// Whether some entry from `at` on is the word's, and of a group of which `group` is the number.
static bool is_in_group(IqWords words, uint32_t index, uint32_t at, const char *group) {
  const IqToken *token = iq_words_at(words, index);
  const char *word = iq_token_word(words.tokens, token);
  for (; at < iq_same_word_count; at++) {
    if (compare_entry(iq_same_words[at], word, token->length) != 0) return false;
    if (strcmp(iq_same_words[at] + token->length, group) == 0) return true;
  }
  return false;
}

/// Whether the next words of both sides are forms of one, or differ by accents only.
static bool are_forms(const Runs *runs) {
  const IqToken *own = iq_words_at(runs->words[0], runs->at[0]);
  const IqToken *other = iq_words_at(runs->words[1], runs->at[1]);
  const char *word = iq_token_word(runs->words[0].tokens, own);
  const char *others = iq_token_word(runs->words[1].tokens, other);
  if (differ_by_accents(word, own->length, others, other->length)) return true;
  uint32_t i = find_entry(word, own->length, iq_same_words, iq_same_word_count);
  const uint32_t from = find_entry(others, other->length, iq_same_words, iq_same_word_count);
  for (; i < iq_same_word_count; i++) {
    if (compare_entry(iq_same_words[i], word, own->length) != 0) return false;
    if (is_in_group(runs->words[1], runs->at[1], from, iq_same_words[i] + own->length)) return true;
  }
  return false;
}

static bool are_equal(Runs runs);

/// Whether the words of an entry behind its first stand next on one side; *at is behind them then.
static bool has_entry(IqWords words, uint32_t *at, uint32_t end, const char *entry) {
  const char *rest = strchr(entry, ' ');
  uint32_t next = *at;
  while (rest != NULL) {
    const char *word = rest + 1;
    rest = strchr(word, ' ');
    const size_t length = rest != NULL ? (size_t)(rest - word) : strlen(word);
    if (next == end || !is_word(words, next++, word, length)) return false;
  }
  *at = next;
  return true;
}

/// Whether the runs go on alike when the next word of one side is written out as some entry has it:
/// behind the contraction stand the words that it is, with blanks between them.
static bool are_equal_written_out(const Runs *runs, int side) {
  const IqToken *token = iq_words_at(runs->words[side], runs->at[side]);
  const char *word = iq_token_word(runs->words[side].tokens, token);
  uint32_t i = find_entry(word, token->length, iq_contractions, iq_contraction_count);
  for (; i < iq_contraction_count; i++) {
    if (compare_entry(iq_contractions[i], word, token->length) != 0) break;
    Runs rest = *runs;
    if (!has_entry(rest.words[1 - side], &rest.at[1 - side], rest.end[1 - side],
                   iq_contractions[i])) {
      continue;
    }
    rest.at[side]++;
    rest.respelt = true;
    if (are_equal(rest)) return true;
  }
  return false;
}

/// Passes over what a sign or a short form stands for: “%”, “per cent”. False where it is not
/// there.
static bool pass_unit(Runs *runs, int side, const char *unit, uint32_t length) {
  const IqWords words = runs->words[side];
  uint32_t *at = &runs->at[side];
  if (length == 0) return true;
  if (*at < runs->end[side] && is_word(words, *at, unit, length)) {
    (*at)++;
    return true;
  }
  uint32_t i = find_entry(unit, length, iq_contractions, iq_contraction_count);
  for (; i < iq_contraction_count; i++) {
    if (compare_entry(iq_contractions[i], unit, length) != 0) return false;
    if (has_entry(words, at, runs->end[side], iq_contractions[i])) return true;
  }
  return false;
}

/// Whether a word ends in a digit or a sign behind one: “£55”, “%8”.
static bool is_signed(IqWords words, uint32_t index) {
  const IqToken *token = iq_words_at(words, index);
  if (token->length == 0) return false;
  const char last = iq_token_word(words.tokens, token)[token->length - 1];
  return last >= '0' && last <= '9';
}

/// Whether the runs go on alike behind a number that both sides have next, one of them perhaps with
/// its unit in the same word.
static bool are_equal_numbers(Runs runs, int side) {
  const int other = 1 - side;
  IqFigure own;
  IqFigure others;
  const bool number = iq_words_at(runs.words[0], runs.at[0])->word_class == IQ_WORD_NUMBER ||
                      iq_words_at(runs.words[1], runs.at[1])->word_class == IQ_WORD_NUMBER;
  const bool sign = is_signed(runs.words[0], runs.at[0]) || is_signed(runs.words[1], runs.at[1]);
  if (!number && !sign) return false;
  if (!iq_figure_read(runs.words[side], runs.at[side], runs.end[side], &own)) return false;
  const bool before = own.sign_length > 0 && pass_unit(&runs, other, own.sign, own.sign_length);
  if (!iq_figure_read(runs.words[other], runs.at[other], runs.end[other], &others)) return false;
  const bool signs = own.sign_length > 0 && own.sign_length == others.sign_length &&
                     memcmp(own.sign, others.sign, own.sign_length) == 0;
  if (others.sign_length > 0 && !signs) return false;
  // “£2m” is “£2 million”: what is short for the scale stands behind the figures.
  const bool scaled = own.value != others.value && own.tail_length > 0;
  const uint32_t at = runs.at[other];
  if (scaled && !iq_figure_read(runs.words[other], at, at + 1, &others)) return false;
  if (own.value != others.value) return false;
  runs.at[side] = own.end;
  runs.at[other] = others.end;
  runs.respelt = true;
  if (!before && !signs && !pass_unit(&runs, other, own.sign, own.sign_length)) return false;
  const bool same_tail = own.tail_length > 0 && own.tail_length == others.tail_length &&
                         memcmp(own.tail, others.tail, own.tail_length) == 0;
  if (same_tail) return are_equal(runs);
  return others.tail_length == 0 && pass_unit(&runs, other, own.tail, own.tail_length) &&
         are_equal(runs);
}

/// Whether the runs go on alike where the next word of one side is two or three of the other,
/// joined: co-operate, cooperate.
static bool are_equal_joined(Runs runs, int side) {
  const int other = 1 - side;
  const IqToken *token = iq_words_at(runs.words[side], runs.at[side]);
  const char *word = iq_token_word(runs.words[side].tokens, token);
  uint32_t length = 0;
  for (uint32_t i = 0; i < JOINED_MAX && runs.at[other] < runs.end[other]; i++) {
    const IqToken *part = iq_words_at(runs.words[other], runs.at[other]);
    if (part->length > token->length - length ||
        memcmp(word + length, iq_token_word(runs.words[other].tokens, part), part->length) != 0) {
      return false;
    }
    length += part->length;
    runs.at[other]++;
    if (length < token->length) continue;
    runs.at[side]++;
    runs.respelt = true;
    return i > 0 && are_equal(runs);
  }
  return false;
}

/// The month that a word is, or 0.
static double month_of(IqWords words, uint32_t index) {
  const uint8_t language = iq_numeral_language(iq_languages[words.tokens->language].tag);
  const IqNumeral *month = iq_numeral_find(&iq_words_at(words, index)->hash, 1, language,
                                           IQ_NUMERAL_BIT(IQ_NUMERAL_MONTH));
  return month != NULL ? month->value : 0;
}

/// Whether the runs go on alike behind a day and its month that one side has the other way round:
/// 14 March, March 14.
static bool are_equal_dates(Runs runs, int side) {
  const int other = 1 - side;
  if (runs.end[0] - runs.at[0] < 2 || runs.end[1] - runs.at[1] < 2) return false;
  const double month = month_of(runs.words[side], runs.at[side]);
  if (month == 0 || month != month_of(runs.words[other], runs.at[other] + 1)) return false;
  IqFigure own;
  IqFigure others;
  const uint32_t day = runs.at[side] + 1;
  if (!iq_figure_read(runs.words[side], day, day + 1, &own)) return false;
  if (!iq_figure_read(runs.words[other], runs.at[other], runs.at[other] + 1, &others)) return false;
  if (own.value != others.value || own.sign_length > 0 || others.sign_length > 0) return false;
  for (int i = 0; i < 2; i++) runs.at[i] += 2;
  runs.respelt = true;
  return are_equal(runs);
}

static bool are_equal(Runs runs) {
  while (runs.at[0] < runs.end[0] && runs.at[1] < runs.end[1]) {
    const IqToken *first = iq_words_at(runs.words[0], runs.at[0]);
    if (first->hash != iq_words_at(runs.words[1], runs.at[1])->hash) {
      for (int side = 0; side < 2; side++) {
        if (are_equal_written_out(&runs, side) || are_equal_numbers(runs, side) ||
            are_equal_joined(runs, side) || are_equal_dates(runs, side)) {
          return true;
        }
      }
      if (!are_forms(&runs)) return false;
      runs.respelt = true;
    }
    runs.at[0]++;
    runs.at[1]++;
  }
  return runs.respelt && runs.at[0] == runs.end[0] && runs.at[1] == runs.end[1];
}

bool iq_respelling_equal(IqWords a, uint32_t a_first, uint32_t a_end, IqWords b, uint32_t b_first,
                         uint32_t b_end) {
  if (a_end - a_first > IQ_RESPELLING_RUN_MAX || b_end - b_first > IQ_RESPELLING_RUN_MAX) {
    return false;
  }
  return are_equal((Runs){{a, b}, {a_first, b_first}, {a_end, b_end}, false});
}
