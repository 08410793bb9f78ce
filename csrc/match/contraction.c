#include "match/contraction.h"

#include <string.h>

#include "language/words.h"

/// Two runs, and how far both have been found to be the same.
typedef struct Runs {
  IqWords words[2];
  uint32_t at[2], end[2];
  bool written_out;  ///< a contraction, or another form of a word, was met
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
static uint32_t find_entry(IqWords words, uint32_t index, const char *const *entries,
                           uint32_t count) {
  const IqToken *token = iq_words_at(words, index);
  const char *word = iq_token_word(words.tokens, token);
  uint32_t low = 0;
  uint32_t high = count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (compare_entry(entries[middle], word, token->length) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
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

/// Whether the next words of both sides are forms of one.
static bool are_forms(const Runs *runs) {
  const IqWords own = runs->words[0];
  const IqWords other = runs->words[1];
  const IqToken *token = iq_words_at(own, runs->at[0]);
  const char *word = iq_token_word(own.tokens, token);
  uint32_t i = find_entry(own, runs->at[0], iq_same_words, iq_same_word_count);
  const uint32_t others = find_entry(other, runs->at[1], iq_same_words, iq_same_word_count);
  for (; i < iq_same_word_count; i++) {
    if (compare_entry(iq_same_words[i], word, token->length) != 0) return false;
    if (is_in_group(other, runs->at[1], others, iq_same_words[i] + token->length)) return true;
  }
  return false;
}

static bool are_equal(Runs runs);

/// Whether the runs go on alike when the next word of one side is written out as an entry has it:
/// behind the contraction stand the words that it is, with blanks between them.
static bool are_equal_by(Runs runs, int side, const char *entry) {
  const char *rest = strchr(entry, ' ');
  const int other = 1 - side;
  while (rest != NULL) {
    const char *word = rest + 1;
    rest = strchr(word, ' ');
    const size_t length = rest != NULL ? (size_t)(rest - word) : strlen(word);
    if (runs.at[other] == runs.end[other]) return false;
    if (!is_word(runs.words[other], runs.at[other]++, word, length)) return false;
  }
  runs.at[side]++;
  runs.written_out = true;
  return are_equal(runs);
}

/// The same with each entry that the next word of one side has.
static bool are_equal_written_out(const Runs *runs, int side) {
  const IqToken *token = iq_words_at(runs->words[side], runs->at[side]);
  const char *word = iq_token_word(runs->words[side].tokens, token);
  uint32_t i = find_entry(runs->words[side], runs->at[side], iq_contractions, iq_contraction_count);
  for (; i < iq_contraction_count; i++) {
    if (compare_entry(iq_contractions[i], word, token->length) != 0) break;
    if (are_equal_by(*runs, side, iq_contractions[i])) return true;
  }
  return false;
}

static bool are_equal(Runs runs) {
  while (runs.at[0] < runs.end[0] && runs.at[1] < runs.end[1]) {
    const IqToken *first = iq_words_at(runs.words[0], runs.at[0]);
    if (first->hash != iq_words_at(runs.words[1], runs.at[1])->hash) {
      if (are_equal_written_out(&runs, 0) || are_equal_written_out(&runs, 1)) return true;
      if (!are_forms(&runs)) return false;
      runs.written_out = true;
    }
    runs.at[0]++;
    runs.at[1]++;
  }
  return runs.written_out && runs.at[0] == runs.end[0] && runs.at[1] == runs.end[1];
}

bool iq_contraction_equal(IqWords a, uint32_t a_first, uint32_t a_end, IqWords b, uint32_t b_first,
                          uint32_t b_end) {
  if (a_end - a_first > IQ_CONTRACTION_RUN_MAX || b_end - b_first > IQ_CONTRACTION_RUN_MAX) {
    return false;
  }
  return are_equal((Runs){{a, b}, {a_first, b_first}, {a_end, b_end}, false});
}
