#include "mention/portfolio.h"

#include "language/given.h"
#include "language/lexicon.h"

/// Items of an office, from its role to the name behind it.
#define OFFICE_MAX 24u
/// Words without capitals in one of the things that an office is for: “Social affairs”.
#define LOWER_MAX 1u

typedef struct Portfolio {
  const IqItem *items;
  uint32_t end;   ///< items that may belong to it
  uint32_t last;  ///< behind its last word with a capital
  bool several;   ///< a comma stands among them
} Portfolio;

static bool is_word(const Portfolio *self, uint32_t at) {
  return at < self->end && self->items[at].kind == IQ_ITEM_WORD;
}

static bool has(const Portfolio *self, uint32_t at, uint32_t classes) {
  return is_word(self, at) && (self->items[at].classes & classes) != 0;
}

static bool is_capital(const Portfolio *self, uint32_t at) {
  return is_word(self, at) && self->items[at].capital;
}

static bool is_given(const Portfolio *self, uint32_t at) {
  return is_capital(self, at) && iq_given_gender(self->items[at].hash) != IQ_GENDER_OPEN;
}

/// Where the thing ends that begins at item `at`, with its preposition and article; `at` where none
/// does.
static uint32_t read_thing(Portfolio *self, uint32_t at) {
  const uint32_t first = at;
  while (has(self, at, IQ_LEXICON_OF | IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE) &&
         !is_capital(self, at)) {
    at++;
  }
  if (!is_capital(self, at) || is_given(self, at)) return first;
  while (is_capital(self, at) && !is_given(self, at)) at++;
  self->last = at;
  const uint32_t others = IQ_LEXICON_AND | IQ_LEXICON_LINKER | IQ_LEXICON_RELATIVE | IQ_LEXICON_CUE;
  for (uint32_t i = 0; i < LOWER_MAX; i++) {
    if (!is_word(self, at) || is_capital(self, at) || has(self, at, others)) break;
    at++;
  }
  return at;
}

/// Whether the list of things that begins at item `at` ends before a name.
static bool read_things(Portfolio *self, uint32_t at) {
  bool joined = false;
  for (;;) {
    const uint32_t next = read_thing(self, at);
    if (next == at) return false;
    const bool comma = next < self->end && self->items[next].kind == IQ_ITEM_COMMA;
    // What follows “and” and a comma is no more of the list.
    const uint32_t name = next + comma;
    const bool named = (is_given(self, name) || (joined && comma)) && is_capital(self, name) &&
                       is_capital(self, name + 1);
    if (named) return self->several && (joined || comma);
    if (!comma && !has(self, next, IQ_LEXICON_AND)) return false;
    joined = joined || !comma;
    self->several = self->several || comma;
    at = next + 1;
    // “Labour, Solidarity, and Social Security”
    if (comma && has(self, at, IQ_LEXICON_AND)) at++;
  }
}

void iq_portfolios_tell(IqItem *items, uint32_t count, uint8_t language) {
  if (iq_languages[language].capital_nouns) return;
  for (uint32_t at = 0; at + 1 < count; at++) {
    if (items[at].kind != IQ_ITEM_WORD || (items[at].classes & IQ_LEXICON_ROLE) == 0) continue;
    const uint32_t joint = IQ_LEXICON_OF | IQ_LEXICON_LINKER;
    if (items[at + 1].kind != IQ_ITEM_WORD || (items[at + 1].classes & joint) == 0) continue;
    const uint32_t end = count - at > OFFICE_MAX ? at + OFFICE_MAX : count;
    Portfolio office = {items, end, at + 1, false};
    if (!read_things(&office, at + 1)) continue;
    for (uint32_t i = at + 1; i < office.last; i++) items[i].capital = false;
  }
}
