#include "mention/surname.h"

#include <string.h>

#include "language/given.h"
#include "language/short_form.h"
#include "mention/foreword.h"
#include "mention/nominative.h"

/// Names that are looked at.
#define KNOWN_MAX 64u
/// Bytes of a last name that stands alone.
#define SURNAME_MIN 4u

/// Whether the words of a name are the first of a longer one.
static bool begins(const IqText *text, IqSpan longer, IqSpan name) {
  const uint32_t length = name.end - name.start;
  return longer.end - longer.start > length && text->bytes[longer.start + length] == ' ' &&
         memcmp(text->bytes + longer.start, text->bytes + name.start, length) == 0;
}

/// Whether a word is one of a name's behind its first.
static bool has_word(const IqText *text, IqSpan name, IqSpan word) {
  const uint32_t length = word.end - word.start;
  for (uint32_t at = name.start + 1; at + length <= name.end; at++) {
    if (text->bytes[at - 1] != ' ') continue;
    if (at + length < name.end && text->bytes[at + length] != ' ') continue;
    if (memcmp(text->bytes + at, text->bytes + word.start, length) == 0) return true;
  }
  return false;
}

uint32_t iq_surname_find(const IqEntities *self, const IqItem *items, IqName name) {
  const IqLanguage *language = &iq_languages[self->language];
  if (!language->null_subject || !language->adjectives_behind) return IQ_NONE;
  const IqSpan span = {items[name.first].span.start, items[name.end - 1].span.end};
  const bool full = name.end - name.first > 1;
  if (full && iq_given_gender(items[name.first].hash) == IQ_GENDER_OPEN) return IQ_NONE;
  if (!full && span.end - span.start < SURNAME_MIN) return IQ_NONE;
  uint32_t found = IQ_NONE;
  for (uint32_t i = 0; i < self->count && i < KNOWN_MAX; i++) {
    const IqEntity *known = &self->items[i];
    const bool person = iq_given_gender(known->first) != IQ_GENDER_OPEN;
    const bool same = full ? begins(self->text, known->span, span) ||
                                 (known->words > 1 && begins(self->text, span, known->span))
                           : person && known->words > 2 && has_word(self->text, known->span, span);
    if (!same) continue;
    if (found != IQ_NONE) return IQ_NONE;
    found = i;
  }
  return found;
}

bool iq_surname_is_last(const IqEntities *self, const IqItem *items, IqName name, uint32_t entity) {
  return iq_given_gender(self->items[entity].first) != IQ_GENDER_OPEN &&
         iq_given_gender(items[name.first].hash) == IQ_GENDER_OPEN;
}

bool iq_surname_leads_other(const IqItem *items, uint32_t count, IqName name) {
  const uint32_t linker = IQ_LEXICON_LINKER;
  const bool linked = name.whole > 1 && ((items[name.whole - 1].classes & linker) != 0 ||
                                         (items[name.whole - 2].classes & linker) != 0);
  uint32_t at = name.end + 1;
  while (at < count && items[at].kind == IQ_ITEM_WORD && !items[at].capital) at++;
  return linked && at + 2 < count && items[at].kind == IQ_ITEM_COMMA &&
         iq_item_is_capital(&items[at + 1]) && iq_item_is_capital(&items[at + 2]);
}

uint32_t iq_surname_find_addressed(const IqEntities *self, const IqItem *items, IqName name) {
  if (!iq_language_heads_last(&iq_languages[self->language])) return IQ_NONE;
  const IqItem *last = &items[name.end - 1];
  if (last->possessive || (last->classes & IQ_LEXICON_BODY) != 0) return IQ_NONE;
  for (uint32_t i = 0; i < self->count && i < KNOWN_MAX; i++) {
    const IqEntity *entity = &self->items[i];
    const IqSpan tail = {entity->span.end - entity->tail, entity->span.end};
    const bool same = entity->words == 2 && entity->first == items[name.first].hash;
    if (same && iq_is_fathers_name(self->text, tail, self->language)) return i;
  }
  return IQ_NONE;
}

uint32_t iq_surname_find_by_father(const IqEntities *self, const IqItem *items, IqName name) {
  if (name.end - name.first != 2) return IQ_NONE;
  if (!iq_is_fathers_name(self->text, items[name.end - 1].span, self->language)) return IQ_NONE;
  const IqItem *item = &items[name.first];
  const uint64_t first = iq_nominative_of_first(self->text, item->span, item->hash, self->language);
  uint32_t found = IQ_NONE;
  for (uint32_t i = 0; i < self->count; i++) {
    const IqEntity *entity = &self->items[i];
    if (entity->words < 2 || (entity->first != item->hash && entity->first != first)) continue;
    if (found != IQ_NONE) return IQ_NONE;
    found = i;
  }
  return found;
}

/// Whether a first word is one of the names that a form is short for.
static bool is_one_of(uint64_t first, const IqShortForm *forms, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (forms[i].name == (uint32_t)(first >> 32)) return true;
  }
  return false;
}

uint32_t iq_surname_find_short(const IqEntities *self, uint64_t word) {
  uint32_t count;
  const IqShortForm *forms = iq_short_form_find(word, &count);
  uint32_t found = IQ_NONE;
  for (uint32_t i = 0; count > 0 && i < self->count && i < KNOWN_MAX; i++) {
    const IqEntity *entity = &self->items[i];
    if (entity->words < 2 || !is_one_of(entity->first, forms, count)) continue;
    if (found != IQ_NONE) return IQ_NONE;
    found = i;
  }
  return found;
}
