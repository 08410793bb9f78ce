#include "match/brief.h"

/// Words of a quotation of which one may be another.
#define BRIEF_WORDS 3u
/// The same where that one is a number.
#define BRIEF_WORDS_NUMBER 2u

bool iq_difference_is_brief(const IqDifference *d) {
  const bool one = d->replaced == 1 && d->matched + 1 == d->words && d->inserted == 0 &&
                   d->inserted_function == 0 && d->gaps_shown == 0 && d->gaps_silent == 0;
  if (!d->quoted || !d->whole || !one || d->content == 0) return false;
  return d->words == BRIEF_WORDS || (d->words == BRIEF_WORDS_NUMBER && d->numbers == 1);
}

void iq_brief_drop(IqVerdict *verdict, IqMatch *matches) {
  uint32_t kept = 0;
  const bool best =
      verdict->match_count > 0 && matches[0].brief && matches[0].attribution != IQ_ATTRIBUTION_SAME;
  for (uint32_t i = 0; i < verdict->match_count; i++) {
    const bool said = matches[i].attribution == IQ_ATTRIBUTION_SAME && !best;
    if (!matches[i].brief || said) matches[kept++] = matches[i];
  }
  verdict->match_count = kept;
  if (!best) return;
  // What was found to differ, differs from words that are somebody else's.
  verdict->edit_count = 0;
  verdict->flags = 0;
  verdict->relation = kept > 0 ? matches[0].relation : IQ_RELATION_NOT_FOUND;
  verdict->attribution = IQ_ATTRIBUTION_UNKNOWN;
  verdict->code = iq_relation_code(verdict->relation, 0, &verdict->severity);
}
