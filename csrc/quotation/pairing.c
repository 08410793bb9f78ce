#include "quotation/pairing.h"

#include <string.h>

/// Deepest nesting of quotations; more is no newspaper's text.
#define DEPTH_MAX 4u
/// Readings kept side by side. Two that leave the same marks open are one, so this is reached by
/// few texts.
#define BEAM 24u
/// Marks after which the best reading is taken for good: bounds memory for a paragraph of any
/// length.
#define WINDOW 512u

#define COST_UNCLOSED 4.0f
#define COST_UNCLOSED_REOPENED 0.3f  ///< the next paragraph opens again
#define COST_SHARED_CLOSE 1.2f       ///< one mark closes two levels of one kind (Russian rule)
/// The same where the mark is an apostrophe too, and so rarely left out.
#define COST_SHARED_APOSTROPHE 2.4f
/// Opens where another has just closed without punctuation: 'The workers' 'wildcat' strike'.
#define COST_BESIDE 1.0f
#define COST_NEST_SAME 1.5f  ///< inside a quotation with the same mark
#define COST_NEST_SAME_STRAIGHT 2.2f
#define COST_NEST_DEEP 1.5f  ///< a third level, a fourth
#define COST_EMPTY 2.0f
/// Closes what opened the paragraph where a possessive may end, and the next paragraph opens again:
/// 'We fed the lads' families for a year. | 'Then came the flood.'
#define COST_POSSESSIVE 1.5f
/// Bytes of the words before.
#define POSSESSIVE_WORDS_MIN 24u
#define BONUS_LEAD_IN 0.3f  ///< opens a paragraph, or stands behind a colon or comma
#define COST_UNPAIRABLE 9.0f
/// A mark that goes on with what the paragraph before left open does so at no cost, unless it would
/// open at more.
#define AGAIN_MAX 5.0f

/// A role that costs no more is beyond doubt where the others cost at least so much.
#define PLAIN_MAX 0.35f
#define PLAIN_OTHER_MIN 2.0f

typedef struct State {
  float cost;
  uint32_t last_open;   ///< the mark that opened last, to tell an empty quotation
  uint32_t last_close;  ///< the mark that closed last
  uint8_t depth;
  uint8_t stack[DEPTH_MAX];  ///< kinds of the open marks, zeros behind them
} State;

typedef struct Step {
  uint8_t back;    ///< the state before
  uint8_t action;  ///< ACTION_*, or the number of levels closed
} Step;

enum { ACTION_NONE = 0, ACTION_OPEN = 200 };

struct IqPairing {
  State states[2][BEAM];
  uint32_t counts[2];
  Step steps[WINDOW][BEAM];
  uint32_t open[DEPTH_MAX];  ///< opening marks not yet closed, while a reading is carried out
  uint32_t depth;
};

IqPairing *iq_pairing_new(IqArena *arena) {
  // Of the states and steps only what was written is read.
  IqPairing *self = iq_arena_room(arena, sizeof *self);
  if (self == NULL) return NULL;
  self->counts[0] = self->counts[1] = self->depth = 0;
  return self;
}

bool iq_mark_reopens(uint8_t open, uint8_t again) {
  if (open == again) return true;
  const uint32_t first = iq_mark_kinds[open].code_point;
  const uint32_t second = iq_mark_kinds[again].code_point;
  return (first == 0xAB && second == 0xBB) || (first == 0x2039 && second == 0x203A) ||
         (first == 0xBB && second == 0xAB);
}

static bool same_stack(const State *a, const State *b) {
  return (a->depth == b->depth) & (memcmp(a->stack, b->stack, sizeof a->stack) == 0);
}

/// Keeps the cheaper of two states with one stack, and the BEAM cheapest of all.
static void offer(IqPairing *self, uint32_t side, uint32_t step, const State *state, Step from) {
  State *states = self->states[side];
  uint32_t *count = &self->counts[side];
  uint32_t slot = *count;
  uint32_t worst = 0;
  for (uint32_t i = 0; i < *count; i++) {
    if (same_stack(&states[i], state)) {
      slot = i;
      break;
    }
    if (states[i].cost > states[worst].cost) worst = i;
  }
  if (slot == *count) {
    if (*count < BEAM) {
      ++*count;
    } else {
      slot = worst;
      if (states[slot].cost <= state->cost) return;
    }
  } else if (states[slot].cost <= state->cost) {
    return;
  }
  states[slot] = *state;
  self->steps[step][slot] = from;
}

static float nesting_cost(const State *state, const IqMark *mark) {
  if (state->depth == 0) return 0;
  float cost = state->depth >= 2 ? COST_NEST_DEEP : 0;
  if (state->stack[state->depth - 1] == mark->kind) {
    const bool straight = iq_mark_kinds[mark->kind].code_point < 0x80;
    cost += straight ? COST_NEST_SAME_STRAIGHT : COST_NEST_SAME;
  }
  return cost;
}

static void offer_open(IqPairing *self, uint32_t side, uint32_t step, uint8_t from,
                       const IqMark *mark, uint32_t index, IqParagraphSeam seam) {
  State state = self->states[1 - side][from];
  if (state.depth == DEPTH_MAX) return;
  const bool continues = state.depth == 0 && mark->at_start && seam.is_open_before &&
                         mark->open <= AGAIN_MAX && iq_mark_reopens(seam.open_before, mark->kind);
  if (!continues) {
    state.cost += mark->open + nesting_cost(&state, mark);
    if (mark->at_start || mark->before == ':' || mark->before == ',') state.cost -= BONUS_LEAD_IN;
    const bool beside = index > 0 && state.last_close == index - 1 &&
                        mark[-1].left == IQ_CONTEXT_LETTER &&
                        mark[-1].span.end + 1 == mark->span.start;
    if (beside) state.cost += COST_BESIDE;
  }
  state.stack[state.depth++] = mark->kind;
  state.last_open = index;
  offer(self, side, step, &state, (Step){from, ACTION_OPEN});
}

/// Whether the last mark of a paragraph may end a possessive as well as the quotation that goes on
/// in the next.
static bool may_go_on(const State *state, const IqMark *marks, uint32_t index, uint32_t count,
                      IqParagraphSeam seam) {
  const IqMark *mark = &marks[index];
  if (index + 1 < count || state->depth != 1 || !seam.is_opening_next) return false;
  const IqMark *open = &marks[state->last_open];
  return mark->neither < COST_POSSESSIVE && mark->left == IQ_CONTEXT_LETTER &&
         mark->right == IQ_CONTEXT_SPACE && open->at_start && open->kind == state->stack[0] &&
         mark->span.start - open->span.end >= POSSESSIVE_WORDS_MIN &&
         iq_mark_reopens(state->stack[0], seam.opens_next);
}

/// Closing `levels` levels at once leaves all but the outermost of them unclosed.
static void offer_close(IqPairing *self, uint32_t side, uint32_t step, uint8_t from,
                        const IqMark *marks, uint32_t index, uint32_t count, IqParagraphSeam seam,
                        uint8_t levels) {
  State state = self->states[1 - side][from];
  const IqMark *mark = &marks[index];
  const uint8_t closed = state.stack[state.depth - levels];
  const float pair = iq_mark_pair_costs[closed][mark->kind];
  if (pair >= COST_UNPAIRABLE) return;
  state.cost += mark->close + pair;
  if (may_go_on(&state, marks, index, count, seam)) state.cost += COST_POSSESSIVE;
  for (uint8_t i = 1; i < levels; i++) {
    const bool shared = state.stack[state.depth - i] == closed && levels == 2;
    state.cost += !shared                            ? COST_UNCLOSED
                  : iq_mark_kinds[closed].apostrophe ? COST_SHARED_APOSTROPHE
                                                     : COST_SHARED_CLOSE;
  }
  const bool adjacent =
      index > 0 && state.last_open == index - 1 && marks[index - 1].span.end == mark->span.start;
  if (adjacent) state.cost += COST_EMPTY;
  state.depth = (uint8_t)(state.depth - levels);
  memset(state.stack + state.depth, 0, levels);
  state.last_close = index;
  offer(self, side, step, &state, (Step){from, levels});
}

static void advance(IqPairing *self, uint32_t side, uint32_t step, const IqMark *marks,
                    uint32_t index, uint32_t count, IqParagraphSeam seam) {
  self->counts[side] = 0;
  for (uint8_t from = 0; from < self->counts[1 - side]; from++) {
    State state = self->states[1 - side][from];
    const uint8_t depth = state.depth;
    state.cost += marks[index].neither;
    offer(self, side, step, &state, (Step){from, ACTION_NONE});
    offer_open(self, side, step, from, &marks[index], index, seam);
    for (uint8_t levels = 1; levels <= depth; levels++) {
      offer_close(self, side, step, from, marks, index, count, seam, levels);
    }
  }
}

static float end_cost(const State *state, IqParagraphSeam seam) {
  float cost = state->cost;
  for (uint8_t i = 0; i < state->depth; i++) {
    const bool reopened =
        i == 0 && seam.is_opening_next && iq_mark_reopens(state->stack[0], seam.opens_next);
    cost += reopened ? COST_UNCLOSED_REOPENED : COST_UNCLOSED;
  }
  return cost;
}

static uint8_t best_state(const IqPairing *self, uint32_t side, bool end, IqParagraphSeam seam) {
  uint8_t best = 0;
  float least = 0;
  for (uint8_t i = 0; i < self->counts[side]; i++) {
    const State *state = &self->states[side][i];
    const float cost = end ? end_cost(state, seam) : state->cost;
    if (i == 0 || cost < least) {
      best = i;
      least = cost;
    }
  }
  return best;
}

static void carry_out(IqPairing *self, const IqMark *marks, uint32_t index, uint8_t action,
                      IqReading *readings) {
  IqReading *reading = &readings[index];
  *reading = (IqReading){.partner = IQ_NONE, .parent = IQ_NONE, .stop = IQ_NONE};
  if (action == ACTION_NONE) {
    reading->cost = marks[index].neither;
    return;
  }
  if (action == ACTION_OPEN) {
    reading->role = IQ_ROLE_OPEN;
    reading->cost = marks[index].open;
    reading->parent = self->depth > 0 ? self->open[self->depth - 1] : IQ_NONE;
    self->open[self->depth++] = index;
    return;
  }
  reading->role = IQ_ROLE_CLOSE;
  reading->cost = marks[index].close;
  for (uint8_t level = 1; level < action; level++) readings[self->open[--self->depth]].stop = index;
  reading->partner = self->open[--self->depth];
  readings[reading->partner].partner = index;
}

/// Carries out the best reading of the window that ends with step `size - 1`.
static void commit(IqPairing *self, const IqMark *marks, uint32_t first, uint32_t size,
                   uint8_t state, IqReading *readings) {
  uint8_t actions[WINDOW];
  for (uint32_t step = size; step > 0; step--) {
    const Step taken = self->steps[step - 1][state];
    actions[step - 1] = taken.action;
    state = taken.back;
  }
  for (uint32_t step = 0; step < size; step++) {
    carry_out(self, marks, first + step, actions[step], readings);
  }
}

/// Whether one role costs next to nothing here, and every other one much.
static bool is_plain(float role, float other, float neither) {
  return role <= PLAIN_MAX && other >= PLAIN_OTHER_MIN && neither >= PLAIN_OTHER_MIN;
}

/// The reading of a paragraph in which every mark can only open or close, and they do so by turns:
/// most are such, and need no search. False where this is none.
static bool read_plain(const IqMark *marks, uint32_t count, IqReading *readings) {
  if (count % 2 != 0) return false;
  for (uint32_t i = 0; i < count; i += 2) {
    const IqMark *open = &marks[i];
    const IqMark *close = &marks[i + 1];
    if (!is_plain(open->open, open->close, open->neither) ||
        !is_plain(close->close, close->open, close->neither) ||
        iq_mark_pair_costs[open->kind][close->kind] > PLAIN_MAX ||
        open->span.end == close->span.start) {
      return false;
    }
  }
  for (uint32_t i = 0; i < count; i++) {
    const bool opens = i % 2 == 0;
    readings[i] = (IqReading){.role = opens ? IQ_ROLE_OPEN : IQ_ROLE_CLOSE,
                              .partner = opens ? i + 1 : IQ_NONE,
                              .parent = IQ_NONE,
                              .stop = IQ_NONE,
                              .cost = opens ? marks[i].open : marks[i].close};
  }
  return true;
}

uint32_t iq_pairing_read(IqPairing *self, const IqMark *marks, uint32_t count, IqParagraphSeam seam,
                         IqReading *readings) {
  if (!seam.is_open_before && read_plain(marks, count, readings)) return IQ_NONE;
  uint32_t side = 0;
  self->states[0][0] = (State){.last_open = IQ_NONE, .last_close = IQ_NONE};
  self->counts[0] = 1;
  self->depth = 0;
  uint32_t first = 0;
  for (uint32_t index = 0; index < count; index++) {
    side = 1 - side;
    advance(self, side, index - first, marks, index, count, seam);
    const bool end = index + 1 == count;
    if (!end && index + 1 - first < WINDOW) continue;
    const uint8_t best = best_state(self, side, end, seam);
    commit(self, marks, first, index + 1 - first, best, readings);
    self->states[side][0] = self->states[side][best];
    self->counts[side] = 1;
    first = index + 1;
  }
  return self->depth > 0 ? self->open[0] : IQ_NONE;
}
