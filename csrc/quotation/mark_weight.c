#include "quotation/mark_weight.h"

#include <string.h>

#include "base/utf8.h"
#include "language/words.h"

/// What a neighbour makes a role cost, by IqContext: space, letter, ideograph, digit, opener,
/// closer, other.
static const float open_left[] = {0.0f, 4.0f, 0.0f, 4.0f, 0.2f, 1.5f, 0.7f};
static const float open_right[] = {3.5f, 0.0f, 0.0f, 0.1f, 0.1f, 2.0f, 0.3f};
static const float close_left[] = {3.5f, 0.0f, 0.0f, 0.0f, 2.0f, -0.5f, 0.3f};
static const float close_right[] = {0.0f, 4.0f, 0.0f, 2.5f, 0.2f, 0.0f, 0.5f};

/// French writes a space between guillemets and words.
#define SPACED_COST 0.3f
/// What it costs to read a spaced guillemet as a separator of links, and one that points as French
/// opens.
#define SEPARATOR_COST 0.5f
#define SEPARATOR_OPEN_COST 1.0f
/// A mark whose shape tells its role is believed against its neighbours.
#define DIRECTED_SCALE 0.6f
#define DIRECTED_MIN 0.7f

/// What it costs to read a mark before the label of a turn, or an aside, as opening: more than none
/// at all, and less than to read a pair as none.
#define LABEL_COST 6.5f
/// Bytes of such a label or aside, and the fewest letters of a label.
#define LABEL_MAX 48u
#define LABEL_LETTERS_MIN 3u

/// What it costs more to read an apostrophe of a word that has lost a part as a mark.
#define WORD_COST 0.7f

/// Longest word that is compared with the list of elisions, in bytes.
#define ELISION_MAX 16u

static float open_context(const IqMark *mark) {
  float cost = open_left[mark->left];
  if (mark->before == ':') cost = 0.4f;
  if (mark->right == IQ_CONTEXT_SPACE && iq_mark_kinds[mark->kind].spaced) {
    return cost + SPACED_COST;
  }
  if (mark->after == '.' || mark->after == 0x2026) return cost + 0.6f;
  return cost + (iq_is_dash(mark->after) ? 0.5f : open_right[mark->right]);
}

static float close_context(const IqMark *mark) {
  float cost = close_left[mark->left];
  if (mark->left == IQ_CONTEXT_SPACE && iq_mark_kinds[mark->kind].spaced) cost = SPACED_COST;
  if (iq_is_dash(mark->before)) cost = 0.3f;
  return cost + close_right[mark->right];
}

static bool is_ascii_digit(uint32_t c) {
  return c >= '0' && c <= '9';
}

/// '90s, '68: two digits, and no third.
static bool is_decade(const IqText *text, uint32_t at) {
  const char *bytes = text->bytes + at;
  const uint32_t left = text->length - at;
  return left >= 2 && is_ascii_digit((uint8_t)bytes[0]) && is_ascii_digit((uint8_t)bytes[1]) &&
         (left == 2 || !is_ascii_digit((uint8_t)bytes[2]));
}

/// Whether the word that starts at `at` is one that lost its beginning ('twas).
static bool is_elision(const IqText *text, uint32_t at) {
  char word[ELISION_MAX];
  uint32_t length = 0;
  while (at + length < text->length && length < ELISION_MAX) {
    const char byte = text->bytes[at + length];
    const IqContext context =
        (uint8_t)byte < 0x80 ? iq_context_of((uint8_t)byte) : IQ_CONTEXT_LETTER;
    if (context != IQ_CONTEXT_LETTER && byte != '\'') break;
    word[length++] = byte >= 'A' && byte <= 'Z' ? (char)(byte + 0x20) : byte;
  }
  while (length > 0 && word[length - 1] == '\'') length--;
  if (length == 0 || length == ELISION_MAX) return false;
  return iq_is_listed(word, length, iq_elisions, iq_elision_count);
}

/// Whether the word that ends before `at` is one that lost its end (an').
static bool is_clipped(const IqText *text, uint32_t at) {
  char word[ELISION_MAX];
  uint32_t start = at;
  while (start > 0 && at - start < ELISION_MAX &&
         iq_context_of((uint8_t)text->bytes[start - 1]) == IQ_CONTEXT_LETTER) {
    start--;
  }
  const uint32_t length = at - start;
  if (length == 0 || length == ELISION_MAX) return false;
  for (uint32_t i = 0; i < length; i++) word[i] = (char)(text->bytes[start + i] | 0x20);
  return iq_is_listed(word, length, iq_clippings, iq_clipping_count);
}

/// A word that lost its end (goin', o') or a possessive plural (the lads').
static float word_end_cost(const IqText *text, const IqMark *mark) {
  const uint32_t at = mark->span.start;
  const uint32_t letter = mark->before | 0x20;
  if (letter == 's' || letter == 'x' || letter == 'z') return 0.8f;
  if (mark->right == IQ_CONTEXT_SPACE && is_clipped(text, at)) return 0.3f;
  if (letter == 'n' && at >= 2 && (text->bytes[at - 2] | 0x20) == 'i') return 0.3f;
  const bool short_word = at >= 2 && text->bytes[at - 2] == ' ';
  return short_word ? 0.8f : 3.0f;
}

static float apostrophe_cost(const IqText *text, const IqMark *mark) {
  // “S. B.'ye”, “A.Ş.’nin”: an ending hangs on an abbreviation.
  const bool ending = mark->before == '.' && mark->right == IQ_CONTEXT_LETTER &&
                      iq_is_lower(mark->after) && mark->span.start > 1 &&
                      text->bytes[mark->span.start - 2] != '.' &&
                      text->bytes[mark->span.start - 2] != ' ';
  if (ending) return 0.5f;
  if (mark->left == IQ_CONTEXT_LETTER) return word_end_cost(text, mark);
  if (mark->left == IQ_CONTEXT_DIGIT) return 0.5f;
  if (mark->right == IQ_CONTEXT_DIGIT && is_decade(text, mark->span.end)) return 0.2f;
  if (mark->right != IQ_CONTEXT_LETTER) return iq_mark_kinds[mark->kind].neither;
  if (is_elision(text, mark->span.end)) return 0.5f;
  // The closing mark at the start of a word is what a typographer puts before an elision.
  return iq_mark_kinds[mark->kind].code_point == 0x2019 ? 1.5f : 6.0f;
}

/// A guillemet with white space on either side: Read more » Sport » Docks. French sets one so that
/// opens, with a space that does not break.
static float separator_cost(const IqMark *mark) {
  const IqMarkKind *kind = &iq_mark_kinds[mark->kind];
  if (kind->open > kind->close) return SEPARATOR_COST;
  const bool bound = mark->after == 0xA0 || mark->after == 0x202F;
  return bound ? kind->neither : SEPARATOR_OPEN_COST;
}

static float neither_cost(const IqText *text, const IqMark *mark) {
  const IqMarkKind *kind = &iq_mark_kinds[mark->kind];
  float cost = kind->neither;
  if (kind->apostrophe) {
    const float apostrophe = apostrophe_cost(text, mark);
    if (apostrophe < cost || kind->neither > 4) cost = apostrophe;
  }
  const bool alone = mark->left == IQ_CONTEXT_SPACE && mark->right == IQ_CONTEXT_SPACE;
  if (kind->spaced && alone) cost = separator_cost(mark);
  if (kind->code_point == '"' && mark->left == IQ_CONTEXT_DIGIT) cost = 1.2f;  // 5"
  return cost;
}

/// "WALLACE: Let’s start …: whether the label of a turn begins at byte `at`, in capitals. A
/// paragraph of a transcript that stands as a block has its mark for the block, not for the words.
static bool is_turn_label(const IqText *text, uint32_t at) {
  // Most quotations begin with a word in lower case but for its first letter.
  if (at + 1 >= text->length || (text->bytes[at + 1] >= 'a' && text->bytes[at + 1] <= 'z')) {
    return false;
  }
  const uint32_t limit = text->length - at < LABEL_MAX ? text->length : at + LABEL_MAX;
  uint32_t letters = 0;
  while (at < limit) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    at += size;
    if (c == ':') return letters >= LABEL_LETTERS_MIN && at < limit && text->bytes[at] == ' ';
    const bool letter = iq_context_of(c) == IQ_CONTEXT_LETTER;
    if (letter && iq_to_lower(c) == c) return false;
    if (letter) letters++;
    if (!letter && c != ' ' && c != '.' && c != '-' && !iq_is_apostrophe(c)) return false;
  }
  return false;
}

/// "(CROSSTALK.): whether nothing but words in brackets stands behind byte `at` on its line.
static bool is_aside(const IqText *text, uint32_t at) {
  const uint32_t limit = text->length - at < LABEL_MAX ? text->length : at + LABEL_MAX;
  if (at == limit || (text->bytes[at] != '(' && text->bytes[at] != '[')) return false;
  const char close = text->bytes[at] == '(' ? ')' : ']';
  while (at < limit && text->bytes[at] != close && text->bytes[at] != '\n') at++;
  if (at == limit || text->bytes[at] != close) return false;
  return at + 1 == text->length || text->bytes[at + 1] == '\n' || text->bytes[at + 1] == '\r';
}

void iq_mark_weigh(const IqText *text, IqMark *mark) {
  const IqMarkKind *kind = &iq_mark_kinds[mark->kind];
  const float difference = kind->open - kind->close;
  const bool directed = difference >= DIRECTED_MIN || difference <= -DIRECTED_MIN;
  const float scale = directed ? DIRECTED_SCALE : 1.0f;
  mark->open = kind->open + scale * open_context(mark);
  mark->close = kind->close + scale * close_context(mark);
  mark->neither = neither_cost(text, mark);
  const uint32_t end = mark->span.end;
  // “I rang 'em in May an' in June”: more often an apostrophe than a mark.
  const bool apostrophe = kind->apostrophe && !mark->at_start;
  const bool elided = apostrophe && mark->left == IQ_CONTEXT_SPACE &&
                      mark->right == IQ_CONTEXT_LETTER && mark->before != ':' &&
                      iq_is_lower(mark->after) && is_elision(text, end);
  const bool clipped = apostrophe && mark->left == IQ_CONTEXT_LETTER &&
                       mark->right == IQ_CONTEXT_SPACE && is_clipped(text, mark->span.start);
  if (elided) mark->open += WORD_COST;
  if (clipped) mark->close += WORD_COST;
  if (mark->at_start && (is_turn_label(text, end) || is_aside(text, end))) mark->open += LABEL_COST;
}

static void count_habit(IqHabit *self, const IqMark *mark, uint32_t change) {
  const float open = open_context(mark);
  const float close = close_context(mark);
  if (mark->neither < 1) return;
  if (open <= 0.5f && close >= 3) self->open[mark->kind] += change;
  if (close <= 0.5f && open >= 3) self->close[mark->kind] += change;
}

void iq_habit_add(IqHabit *self, const IqMark *mark) {
  count_habit(self, mark, 1);
}

void iq_habit_remove(IqHabit *self, const IqMark *mark) {
  count_habit(self, mark, UINT32_MAX);
}

static uint8_t kind_by_code(uint32_t code_point) {
  for (uint32_t i = 0; i < iq_mark_kind_count; i++) {
    if (iq_mark_kinds[i].code_point == code_point && !iq_mark_kinds[i].doubled) return (uint8_t)i;
  }
  return 0;
}

/// Guillemets point outwards («…») or inwards (»…«); the document decides.
static void shift_guillemets(const IqHabit *habit, uint32_t left_code, uint32_t right_code,
                             IqHabitShift *shift) {
  const uint8_t left = kind_by_code(left_code);
  const uint8_t right = kind_by_code(right_code);
  const uint32_t outwards = habit->open[left] + habit->close[right];
  const uint32_t inwards = habit->open[right] + habit->close[left];
  if (outwards > 2 * inwards) {
    shift->close[left] += 1.5f;
    shift->open[right] += 1.5f;
  } else if (inwards > 2 * outwards) {
    shift->open[left] += 1.5f;
    shift->close[left] -= 0.8f;
    shift->open[right] -= 0.8f;
    shift->close[right] += 1.5f;
  }
}

/// “ and ‘ open in English and close in German; ” and ’ close, but open as well in Swedish.
static void shift_high_marks(const IqHabit *habit, uint32_t six_code, uint32_t nine_code,
                             uint32_t low_code, IqHabitShift *shift) {
  const uint8_t six = kind_by_code(six_code);
  const uint8_t nine = kind_by_code(nine_code);
  const uint8_t low = kind_by_code(low_code);
  if (habit->close[six] > habit->open[six]) {
    shift->open[six] += 1.2f;
    shift->close[six] -= 0.8f;
  }
  const bool other_opener = habit->open[six] > 0 || habit->open[low] > 0;
  if (!other_opener && habit->open[nine] > 0) shift->open[nine] -= iq_mark_kinds[nine].open;
}

void iq_habit_init(IqHabit *self, const IqDelimiters *prior) {
  *self = (IqHabit){{0}, {0}};
  if (prior == NULL) return;
  // What the locale prefers counts as much as one mark of the document.
  self->open[kind_by_code(prior->open)]++;
  self->close[kind_by_code(prior->close)]++;
  self->open[kind_by_code(prior->inner_open)]++;
  self->close[kind_by_code(prior->inner_close)]++;
}

void iq_habit_shift(const IqHabit *self, IqHabitShift *shift) {
  *shift = (IqHabitShift){{0}, {0}};
  shift_guillemets(self, 0xAB, 0xBB, shift);
  shift_guillemets(self, 0x2039, 0x203A, shift);
  shift_high_marks(self, 0x201C, 0x201D, 0x201E, shift);
  shift_high_marks(self, 0x2018, 0x2019, 0x201A, shift);
}

void iq_mark_shift(IqMark *mark, const IqHabitShift *shift) {
  mark->open += shift->open[mark->kind];
  mark->close += shift->close[mark->kind];
}

void iq_marks_weigh(const IqText *text, IqMarks *marks, const IqDelimiters *prior) {
  IqMark *items = marks->marks.items;
  IqHabit habit;
  iq_habit_init(&habit, prior);
  for (uint32_t i = 0; i < marks->marks.count; i++) {
    iq_mark_weigh(text, &items[i]);
    iq_habit_add(&habit, &items[i]);
  }
  IqHabitShift shift;
  iq_habit_shift(&habit, &shift);
  for (uint32_t i = 0; i < marks->marks.count; i++) iq_mark_shift(&items[i], &shift);
}
