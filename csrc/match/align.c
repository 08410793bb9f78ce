#include "match/align.h"

#include <float.h>
#include <string.h>

#include "base/distance.h"
#include "base/utf8.h"
#include "language/inflection.h"
#include "language/lexicon.h"
#include "language/numeral.h"
#include "match/denial.h"

/// Costs of differences, by what an editor minds: a function word least, a number or a negation
/// most.
#define COST_REPLACE_MINOR 0.4f
#define COST_REPLACE 1.2f
/// Of two words of which one carries grammar alone: rather than this, it is left out or put in.
#define COST_REPLACE_UNLIKE 1.21f
#define COST_REPLACE_GRAVE 1.6f
/// The same word, denied: it answers to no other.
#define COST_REPLACE_DENIED 0.6f
/// Below COST_INSERT: the first word of a quotation replaces one rather than being added.
#define COST_REPLACE_BY_OTHER 1.22f
#define COST_REPLACE_BRACKETED 0.1f
#define COST_INSERT_FUNCTION 0.4f
#define COST_INSERT 1.25f
#define COST_INSERT_GRAVE 1.65f
#define COST_INSERT_BRACKETED 0.05f
#define COST_INSERT_PARENTHESISED 0.3f
#define COST_GAP_OPEN 0.8f
/// Behind or before a function word that begins or ends the copy. With up to three words left out
/// it is below COST_INSERT_FUNCTION: such a word is then the source's own and not added.
#define COST_GAP_OPEN_AT_EDGE 0.3f
#define COST_GAP_EXTEND 0.03f
#define COST_GAP_SHOWN 0.05f
/// For words added where others are left out, unless they stand in brackets: that is a replacement.
#define COST_INSERT_AT_GAP 1.0f
#define COST_GAP_SHOWN_EXTEND 0.001f

/// Words with a common beginning of so many characters, and no shorter than that, differ by
/// inflection.
#define STEM_MIN 4u

/// What stands behind a common beginning in both of two words, if it is that long, is no ending.
#define TAIL_MIN 4u

/// The same where endings follow endings (çalıştık, çalışıyorduk): half of the shorter word.
#define STEM_MIN_AGGLUTINATIVE 5u

/// Words at an end of the copy that are looked for beside what the rest of it answers to, and how
/// far from there.
#define ANCHOR_WORDS_MAX 6u
#define ANCHOR_REACH 12u
#define ANCHOR_REACH_ALONE 3u

#define IMPOSSIBLE (FLT_MAX / 4)

enum { FROM_MATCH, FROM_DELETE, FROM_INSERT };

typedef struct Cell {
  float match, delete, insert;
} Cell;

float iq_word_weight(const IqToken *token) {
  return token->word_class == IQ_WORD_FUNCTION ? 0.4f : 1.0f;
}

static uint32_t characters_of(const char *word, uint32_t length, uint32_t *out) {
  uint32_t count = 0;
  for (uint32_t at = 0; at < length && count < IQ_DISTANCE_MAX;) {
    uint32_t size;
    out[count++] = iq_utf8_decode(word, length, at, &size);
    at += size;
  }
  return count;
}

/// Whether two words are forms or spellings of one: a common stem, or one letter.
static bool is_form(const char *first, uint32_t first_length, const char *second,
                    uint32_t second_length, bool agglutinative) {
  // Forms of one word begin alike; most pairs of words end here.
  if (first_length == 0 || second_length == 0 || first[0] != second[0]) return false;
  uint32_t a[IQ_DISTANCE_MAX];
  uint32_t b[IQ_DISTANCE_MAX];
  const uint32_t a_count = characters_of(first, first_length, a);
  const uint32_t b_count = characters_of(second, second_length, b);
  const uint32_t shorter = a_count < b_count ? a_count : b_count;
  const uint32_t longer = a_count < b_count ? b_count : a_count;
  if (shorter < STEM_MIN) return false;
  uint32_t stem = 0;
  while (stem < shorter && a[stem] == b[stem]) stem++;
  // „Feuerwehrmann“ is no form of „Feuerwehrauto“: both go on with more than an ending.
  const bool compounds = !agglutinative && shorter - stem >= TAIL_MIN;
  if (stem >= STEM_MIN && stem * 3 >= longer * 2 && !compounds) return true;
  if (agglutinative && stem >= STEM_MIN_AGGLUTINATIVE && stem * 2 >= shorter) return true;
  const uint32_t allowed = longer >= 8 ? 2 : 1;
  return stem > 0 && shorter > STEM_MIN && iq_edit_distance(a, a_count, b, b_count) <= allowed;
}

static bool is_form_of(const IqTokens *a, const IqToken *first, const IqTokens *b,
                       const IqToken *second) {
  const char *own = iq_token_word(a, first);
  const char *other = iq_token_word(b, second);
  return is_form(own, first->length, other, second->length,
                 iq_languages[a->language].apostrophe_endings) ||
         iq_is_inflection(own, first->length, other, second->length, a->language);
}

/// The value of a number in digits or in one word, or -1: “40” is “forty” in another house's style.
static double value_of(const IqTokens *tokens, const IqToken *token) {
  const char *word = iq_token_word(tokens, token);
  double value = 0;
  uint32_t digits = 0;
  while (digits < token->length && word[digits] >= '0' && word[digits] <= '9') {
    value = value * 10 + (word[digits++] - '0');
  }
  if (digits > 0) return digits == token->length ? value : -1;
  const uint8_t language = iq_numeral_language(iq_languages[tokens->language].tag);
  const IqNumeral *numeral =
      iq_numeral_find(&token->hash, 1, language, IQ_NUMERAL_BIT(IQ_NUMERAL_NUMBER));
  if (numeral != NULL) return numeral->value;
  bool age = false;
  const bool compound = iq_numeral_compound(word, token->length, language, &value, &age);
  return compound && !age ? value : -1;
}

IqStepKind iq_compare_words(const IqTokens *a, const IqToken *first, const IqTokens *b,
                            const IqToken *second) {
  if (first->hash == second->hash) return IQ_STEP_MATCH;
  if (first->word_class != second->word_class) return IQ_STEP_REPLACE;
  if (first->word_class == IQ_WORD_FUNCTION) return IQ_STEP_REPLACE_MINOR;
  if (first->word_class == IQ_WORD_NUMBER) {
    const double value = value_of(a, first);
    return value >= 0 && value == value_of(b, second) ? IQ_STEP_REPLACE_MINOR : IQ_STEP_REPLACE;
  }
  if (first->word_class != IQ_WORD_CONTENT) return IQ_STEP_REPLACE;
  const bool minor = is_form_of(a, first, b, second) && iq_denial(a, first, b, second) == 0;
  return minor ? IQ_STEP_REPLACE_MINOR : IQ_STEP_REPLACE;
}

static bool is_grave(const IqToken *token) {
  return token->word_class == IQ_WORD_NEGATION || token->word_class == IQ_WORD_NUMBER;
}

static float replace_cost(IqWords copy, const IqToken *first, IqWords source,
                          const IqToken *second) {
  if (first->hash == second->hash) return 0;
  switch (iq_compare_words(copy.tokens, first, source.tokens, second)) {
    case IQ_STEP_MATCH: return 0;
    case IQ_STEP_REPLACE_MINOR: return COST_REPLACE_MINOR;
    default: break;
  }
  if (first->flags & IQ_TOKEN_BRACKETED) return COST_REPLACE_BRACKETED;
  const bool words = first->word_class == IQ_WORD_CONTENT &&
                     iq_denial_is_possible(copy.tokens, first, source.tokens, second);
  if (words && iq_denial(copy.tokens, first, source.tokens, second) != 0) {
    return COST_REPLACE_DENIED;
  }
  if (is_grave(first)) return COST_REPLACE_GRAVE;
  if (is_grave(second)) return COST_REPLACE_BY_OTHER;
  const bool alike =
      (first->word_class == IQ_WORD_FUNCTION) == (second->word_class == IQ_WORD_FUNCTION);
  return alike ? COST_REPLACE : COST_REPLACE_UNLIKE;
}

static float insert_cost(const IqToken *token) {
  if (token->flags & IQ_TOKEN_BRACKETED) return COST_INSERT_BRACKETED;
  if (token->flags & IQ_TOKEN_PARENTHESISED) return COST_INSERT_PARENTHESISED;
  if (token->word_class == IQ_WORD_FUNCTION) return COST_INSERT_FUNCTION;
  return is_grave(token) ? COST_INSERT_GRAVE : COST_INSERT;
}

/// Whether the copy shows that something was left out before its word `i`.
static bool shows_gap(IqWords copy, uint32_t i) {
  return i < copy.count && (iq_words_at(copy, i)->flags & IQ_TOKEN_AFTER_GAP) != 0;
}

/// What it costs to leave words of the source out before word `i` of the copy.
static float gap_cost(IqWords copy, uint32_t i) {
  if (shows_gap(copy, i)) return COST_GAP_SHOWN;
  const bool first = i == 1 && iq_words_at(copy, 0)->word_class == IQ_WORD_FUNCTION;
  const bool last = i + 1 == copy.count && iq_words_at(copy, i)->word_class == IQ_WORD_FUNCTION;
  return first || last ? COST_GAP_OPEN_AT_EDGE : COST_GAP_OPEN;
}

static float insert_at_gap_cost(const IqToken *token) {
  return token->flags & (IQ_TOKEN_BRACKETED | IQ_TOKEN_PARENTHESISED) ? 0 : COST_INSERT_AT_GAP;
}

static float least_of(Cell cell, uint8_t *from) {
  *from = FROM_MATCH;
  float least = cell.match;
  if (cell.delete < least) {
    least = cell.delete;
    *from = FROM_DELETE;
  }
  if (cell.insert < least) {
    least = cell.insert;
    *from = FROM_INSERT;
  }
  return least;
}

/// What is the same in a whole row: the costs around word `i - 1` of the copy.
typedef struct Row {
  const IqToken *token;  ///< word i - 1
  float insert;
  float insert_at_gap;
  float gap_open, gap_extend;
  bool gap;  ///< words of the source may be left out before word i
} Row;

static Row make_row(IqWords copy, uint32_t i) {
  Row row = {.token = iq_words_at(copy, i - 1)};
  row.insert = insert_cost(row.token);
  row.insert_at_gap = insert_at_gap_cost(row.token);
  row.gap = i < copy.count;
  if (!row.gap) return row;
  row.gap_open = gap_cost(copy, i);
  row.gap_extend = shows_gap(copy, i) ? COST_GAP_SHOWN_EXTEND : COST_GAP_EXTEND;
  return row;
}

/// Fills one cell that has a cell above, to the left and between; the way back goes into two bits
/// for each of its three values.
static Cell fill_cell(const Row *row, float replace, const Cell *above, const Cell *left,
                      const Cell *diagonal, uint8_t *back) {
  Cell cell = {.delete = IMPOSSIBLE};
  uint8_t match_from;
  uint8_t insert_from;
  uint8_t delete_from = FROM_MATCH;
  cell.match = least_of(*diagonal, &match_from) + replace;
  Cell before = *above;
  before.delete += row->insert_at_gap;
  cell.insert = least_of(before, &insert_from) + row->insert;
  if (row->gap) {
    const float opened = left->match + row->gap_open;
    const float after_insert = left->insert + row->gap_open + row->insert_at_gap;
    const float extended = left->delete + row->gap_extend;
    cell.delete = opened;
    if (after_insert < cell.delete) {
      cell.delete = after_insert;
      delete_from = FROM_INSERT;
    }
    if (extended < cell.delete) {
      cell.delete = extended;
      delete_from = FROM_DELETE;
    }
  }
  *back = (uint8_t)(match_from | insert_from << 2 | delete_from << 4);
  return cell;
}

/// The first cell of a row: all words of the copy so far are inserted.
static Cell fill_first(const Row *row, const Cell *above, uint8_t *back) {
  uint8_t insert_from;
  Cell before = *above;
  before.delete += row->insert_at_gap;
  const Cell cell = {IMPOSSIBLE, IMPOSSIBLE, least_of(before, &insert_from) + row->insert};
  *back = (uint8_t)(FROM_MATCH | insert_from << 2 | FROM_MATCH << 4);
  return cell;
}

static void fill_row(const Row *row, IqWords copy, IqWords source, const Cell *above, Cell *cells,
                     uint8_t *back) {
  cells[0] = fill_first(row, &above[0], &back[0]);
  const IqToken *tokens = iq_tokens_items(source.tokens);
  for (uint32_t j = 1; j <= source.count; j++) {
    const float replace = replace_cost(copy, row->token, source, &tokens[source.order[j - 1]]);
    cells[j] = fill_cell(row, replace, &above[j], &cells[j - 1], &above[j - 1], &back[j]);
  }
}

static void add_step(IqStep *steps, uint32_t *at, IqStepKind kind, uint32_t copy, uint32_t source) {
  steps[--*at] = (IqStep){kind, copy, source};
}

/// Walks back from the end; returns the number of steps, which end at steps[room].
static uint32_t trace(IqWords copy, IqWords source, const uint8_t *back, uint32_t j, uint8_t state,
                      IqStep *steps, uint32_t room) {
  const uint32_t width = source.count + 1;
  uint32_t i = copy.count;
  uint32_t at = room;
  while (i > 0) {
    const uint8_t from = back[(size_t)i * width + j];
    if (state == FROM_INSERT) {
      add_step(steps, &at, IQ_STEP_INSERT, --i, j);
      state = from >> 2 & 3;
    } else if (state == FROM_DELETE) {
      add_step(steps, &at, IQ_STEP_DELETE, i, --j);
      state = from >> 4 & 3;
    } else {
      i--;
      j--;
      const IqStepKind kind = iq_compare_words(copy.tokens, iq_words_at(copy, i), source.tokens,
                                               iq_words_at(source, j));
      add_step(steps, &at, kind, i, j);
      state = from & 3;
    }
  }
  return room - at;
}

/// Whether some words of the copy stand in the source just so, from word `at` on.
static bool stand_at(IqWords copy, uint32_t first, uint32_t count, IqWords source, uint32_t at) {
  for (uint32_t i = 0; i < count; i++) {
    const IqToken *token = iq_words_at(copy, first + i);
    if (token->hash != iq_words_at(source, at + i)->hash) return false;
    if (token->flags & IQ_TOKEN_BRACKETED) return false;
  }
  return true;
}

/// Words of the source, at most, that may be left out beside words which are looked for there:
/// little is said by a function word alone.
static uint32_t reach_of(IqWords copy, uint32_t first, uint32_t count) {
  const bool alone = count == 1 && iq_words_at(copy, first)->word_class == IQ_WORD_FUNCTION;
  return alone ? ANCHOR_REACH_ALONE : ANCHOR_REACH;
}

static float inserts_cost(IqWords copy, uint32_t first, uint32_t count) {
  float cost = 0;
  for (uint32_t i = 0; i < count; i++) cost += insert_cost(iq_words_at(copy, first + i));
  return cost;
}

/// What leaving so many words of the source out before word `i` of the copy costs.
static float gap_total(IqWords copy, uint32_t i, uint32_t words) {
  const bool shown = shows_gap(copy, i);
  return gap_cost(copy, i) + (float)words * (shown ? COST_GAP_SHOWN_EXTEND : COST_GAP_EXTEND);
}

/// Words that begin the copy and seem to be added, but stand in the source a little before: what
/// lies between was left out. The steps grow towards the front, where there is room.
static void anchor_start(IqWords copy, IqWords source, IqAlignment *alignment) {
  IqStep *steps = (IqStep *)alignment->steps;
  uint32_t count = 0;
  while (count < alignment->count && steps[count].kind == IQ_STEP_INSERT) count++;
  if (count == 0 || count == alignment->count || count > ANCHOR_WORDS_MAX) return;
  const uint32_t next = steps[count].source;
  const uint32_t reach = reach_of(copy, 0, count);
  for (uint32_t left = 1; left <= reach && left + count <= next; left++) {
    const uint32_t at = next - left - count;
    if (!stand_at(copy, 0, count, source, at)) continue;
    steps -= left;
    for (uint32_t i = 0; i < count; i++) steps[i] = (IqStep){IQ_STEP_MATCH, i, at + i};
    for (uint32_t i = 0; i < left; i++) {
      steps[count + i] = (IqStep){IQ_STEP_DELETE, count, at + count + i};
    }
    alignment->steps = steps;
    alignment->count += left;
    alignment->cost += gap_total(copy, count, left) - inserts_cost(copy, 0, count);
    return;
  }
}

/// The same of words that end the copy. The steps are moved towards the front to make room.
static void anchor_end(IqWords copy, IqWords source, IqAlignment *alignment) {
  IqStep *steps = (IqStep *)alignment->steps;
  uint32_t count = 0;
  while (count < alignment->count && steps[alignment->count - 1 - count].kind == IQ_STEP_INSERT) {
    count++;
  }
  if (count == 0 || count == alignment->count || count > ANCHOR_WORDS_MAX) return;
  const uint32_t first = copy.count - count;
  const uint32_t next = steps[alignment->count - 1 - count].source + 1;
  const uint32_t reach = reach_of(copy, first, count);
  for (uint32_t left = 1; left <= reach && next + left + count <= source.count; left++) {
    if (!stand_at(copy, first, count, source, next + left)) continue;
    const uint32_t kept = alignment->count - count;
    memmove(steps - left, steps, kept * sizeof *steps);
    steps -= left;
    for (uint32_t i = 0; i < left; i++) {
      steps[kept + i] = (IqStep){IQ_STEP_DELETE, first, next + i};
    }
    for (uint32_t i = 0; i < count; i++) {
      steps[kept + left + i] = (IqStep){IQ_STEP_MATCH, first + i, next + left + i};
    }
    alignment->steps = steps;
    alignment->count += left;
    alignment->cost += gap_total(copy, first, left) - inserts_cost(copy, first, count);
    return;
  }
}

bool iq_align(IqWords copy, IqWords source, IqArena *arena, IqAlignment *out) {
  const uint64_t width = (uint64_t)source.count + 1;
  const uint64_t cells = ((uint64_t)copy.count + 1) * width;
  if (copy.count == 0 || cells > IQ_ALIGN_CELLS_MAX) return false;
  Cell *rows = iq_arena_array(arena, 2 * width, sizeof *rows);
  uint8_t *back = iq_arena_array(arena, cells, 1);
  const uint32_t room = copy.count + source.count;
  IqStep *steps = iq_arena_array(arena, room, sizeof *steps);
  if (rows == NULL || back == NULL || steps == NULL) return false;
  // Words of the source before the first of the copy are free.
  for (uint32_t j = 0; j < width; j++) rows[j] = (Cell){0, IMPOSSIBLE, IMPOSSIBLE};
  for (uint32_t i = 1; i <= copy.count; i++) {
    const Row row = make_row(copy, i);
    fill_row(&row, copy, source, rows + (1 - (i & 1)) * width, rows + (i & 1) * width,
             back + (size_t)i * width);
  }
  const Cell *last = rows + (copy.count & 1) * width;
  uint32_t best = 0;
  uint8_t state = FROM_MATCH;
  float least = IMPOSSIBLE;
  for (uint32_t j = 0; j < width; j++) {
    uint8_t from;
    const float cost = least_of(last[j], &from);
    if (cost >= least) continue;
    least = cost;
    best = j;
    state = from;
  }
  float weight = 0;
  for (uint32_t i = 0; i < copy.count; i++) weight += iq_word_weight(iq_words_at(copy, i));
  const uint32_t count = trace(copy, source, back, best, state, steps, room);
  *out = (IqAlignment){.steps = steps + (room - count), .count = count, .cost = least};
  anchor_start(copy, source, out);
  anchor_end(copy, source, out);
  out->share = out->cost / weight;
  return true;
}
