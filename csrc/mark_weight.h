/// @file mark_weight.h
/// How likely each mark opens, closes, or does neither.
#ifndef IQ_MARK_WEIGHT_H
#define IQ_MARK_WEIGHT_H

#include "delimiter.h"
#include "mark.h"

/// Sets open, close and neither of every mark from its kind, its neighbours, and the habit of the
/// document. `prior` is what its locale prefers (may be NULL): the document outvotes it.
void iq_marks_weigh(const IqText *text, IqMarks *marks, const IqDelimiters *prior);

#endif
