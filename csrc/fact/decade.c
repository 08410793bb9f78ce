#include "fact/decade.h"

#include <math.h>
#include <string.h>

#include "language/lexicon.h"

/// Round ages of adults.
#define FIRST 20
#define LAST 90
#define TEN 10

/// « La cinquantaine de blessés »: not an age but as many of them.
static bool is_of_somebody(const IqWordRun *words, uint32_t at) {
  if (at >= words->count || !iq_run_is_joined(words, at)) return false;
  return (iq_lexicon_find(words->items[at].hash, words->tokens->language) & IQ_LEXICON_OF) != 0;
}

static bool is_led_in(const IqWordRun *words, uint32_t at) {
  return iq_run_phrase_before(words, at, IQ_NUMERAL_BIT(IQ_NUMERAL_DECADE_BEFORE)) != NULL;
}

bool iq_decade_read(const IqWordRun *words, uint32_t at, IqQuantity *out) {
  const uint64_t kinds = IQ_NUMERAL_BIT(IQ_NUMERAL_DECADE) | IQ_NUMERAL_BIT(IQ_NUMERAL_DECADE_WORD);
  const IqNumeral *decade = iq_run_phrase(words, at, kinds);
  if (decade == NULL || is_of_somebody(words, at + decade->words)) return false;
  if (decade->kind == IQ_NUMERAL_DECADE_WORD && !is_led_in(words, at)) return false;
  out->number = at;
  out->number_end = at + decade->words;
  out->value = decade->value;
  out->unit = IQ_NONE;
  return true;
}

bool iq_decade_is_around(const IqWordRun *words, IqQuantity *out) {
  if (out->one || out->value < FIRST || out->value > LAST || fmod(out->value, TEN) != 0) {
    return false;
  }
  const uint32_t behind = out->number_end;
  if (behind < words->count && iq_gap_before(words, behind) <= IQ_GAP_HYPHEN) {
    const IqNumeral *decade =
        iq_run_phrase(words, behind, IQ_NUMERAL_BIT(IQ_NUMERAL_DECADE_BEHIND));
    if (decade != NULL) out->end = behind + decade->words;
    if (decade != NULL) return true;
  }
  if (!is_led_in(words, out->number)) return false;
  if (!iq_run_is_joined(words, behind)) return true;
  // “Her 40 goats”, „Ende 20 Minuten“: what it counts stands behind it.
  const IqNumeral *unit = iq_run_phrase(words, behind, IQ_NUMERAL_BIT(IQ_NUMERAL_UNIT));
  if (unit == NULL || strcmp(iq_units[(uint32_t)unit->value].name, "year") != 0) return false;
  if (iq_run_is_joined(words, behind + unit->words)) return false;
  out->end = behind + unit->words;
  return true;
}
