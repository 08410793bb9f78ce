/// @file mark_weight.h
/// How likely each mark opens, closes, or does neither.
#ifndef IQ_MARK_WEIGHT_H
#define IQ_MARK_WEIGHT_H

#include "quotation/delimiter.h"
#include "quotation/mark.h"

/// How often a kind of mark stands where only an opening, or only a closing one can.
typedef struct IqHabit {
  uint32_t open[256], close[256];
} IqHabit;

/// What the habit of a document adds to the costs of a kind.
typedef struct IqHabitShift {
  float open[256], close[256];
} IqHabitShift;

/// Sets open, close and neither of every mark from its kind, its neighbours, and the habit of the
/// document. `prior` is what its locale prefers (may be NULL): the document outvotes it.
void iq_marks_weigh(const IqText *text, IqMarks *marks, const IqDelimiters *prior);

/// The steps of iq_marks_weigh. First each mark by itself, which the habit counts; then, from the
/// whole habit, what is added to each of them, once.
void iq_habit_init(IqHabit *self, const IqDelimiters *prior);
void iq_mark_weigh(const IqText *text, IqMark *mark);
/// Adds a mark to the habit, or takes one away again that was added.
void iq_habit_add(IqHabit *self, const IqMark *mark);
void iq_habit_remove(IqHabit *self, const IqMark *mark);
void iq_habit_shift(const IqHabit *self, IqHabitShift *shift);
void iq_mark_shift(IqMark *mark, const IqHabitShift *shift);

#endif
