#include "fact/interval.h"

#include <math.h>

/// What “about” allows to both sides, and “nearly” below.
#define ROUGHLY 0.1
/// The same for the time of day, in minutes.
#define MINUTES_ROUGHLY 10
#define MINUTES_BEFORE 45
#define MINUTES_AFTER 30

static IqModality modality_of(IqNumeralKind kind) {
  switch (kind) {
    case IQ_NUMERAL_AT_LEAST: return IQ_MODALITY_AT_LEAST;
    case IQ_NUMERAL_AT_MOST: return IQ_MODALITY_AT_MOST;
    case IQ_NUMERAL_MORE_THAN: return IQ_MODALITY_MORE_THAN;
    case IQ_NUMERAL_LESS_THAN: return IQ_MODALITY_LESS_THAN;
    case IQ_NUMERAL_NEARLY:
    case IQ_NUMERAL_AFTER:
    case IQ_NUMERAL_ABOUT: return IQ_MODALITY_ABOUT;
    default: return IQ_MODALITY_EXACTLY;
  }
}

void iq_interval_set(IqQuantity *out, double high, const IqNumeral *said, bool turned) {
  const double low = out->value;
  out->low = low;
  out->high = high;
  out->modality = said != NULL ? modality_of((IqNumeralKind)said->kind) : IQ_MODALITY_EXACTLY;
  if (said == NULL && turned) out->modality = IQ_MODALITY_ABOUT;
  const bool nearly = said != NULL && said->kind == IQ_NUMERAL_NEARLY;
  const bool counted = out->measure == IQ_MEASURE_COUNT;
  switch (out->modality) {
    case IQ_MODALITY_AT_LEAST: out->high = HUGE_VAL; break;
    case IQ_MODALITY_MORE_THAN:
      out->low = counted ? low + 1 : low;
      out->high = HUGE_VAL;
      break;
    case IQ_MODALITY_AT_MOST: out->low = -HUGE_VAL; break;
    case IQ_MODALITY_LESS_THAN:
      out->low = -HUGE_VAL;
      out->high = counted ? high - 1 : high;
      break;
    case IQ_MODALITY_ABOUT: {
      const bool clock = out->measure == IQ_MEASURE_CLOCK;
      // Shortly after a time; “na 12 dagen” is no more than 12 days.
      if (said != NULL && said->kind == IQ_NUMERAL_AFTER) {
        if (clock) out->high = high + MINUTES_AFTER;
        if (!clock) out->modality = IQ_MODALITY_EXACTLY;
        break;
      }
      const double below =
          clock ? (nearly ? MINUTES_BEFORE : MINUTES_ROUGHLY) : fabs(low) * ROUGHLY;
      const double above = clock ? MINUTES_ROUGHLY : fabs(high) * ROUGHLY;
      out->low = low - below;
      if (!nearly) out->high = high + above;
      break;
    }
    case IQ_MODALITY_EXACTLY: break;
  }
}
