#include "mention/nobody.h"

#include "language/given.h"
#include "language/lexicon.h"
#include "language/words.h"
#include "mention/nominative.h"

/// Shorter days and months are last names too: May.
#define DAY_MIN 5u
/// Words of a headline in capitals.
#define HEADLINE_MIN 4u

bool iq_name_is_of_nobody(const IqText *text, uint8_t tag, const IqItem *items, IqName name) {
  const uint32_t small =
      IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_PRONOUN | IQ_LEXICON_AND;
  const uint32_t genders = IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE;
  const uint32_t particle = IQ_LIST_PARTICLE | IQ_LIST_NAME_ARTICLE | IQ_LIST_LEADING_PARTICLE |
                            IQ_LIST_PARTICLE_OF | IQ_LIST_PARTICLE_ABROAD;
  const IqItem *first = &items[name.first];
  const bool given = (iq_given_gender(first->hash) |
                      iq_first_name_gender(text, first->span, false, tag)) != IQ_GENDER_OPEN;
  const IqLanguage *language = &iq_languages[tag];
  // “Göta Dagblad”: hardly a last name is a noun where nouns with an ending are definite.
  const bool last_names = !(language->bare_definite && language->verb_second);
  for (uint32_t i = name.first; i < name.end; i++) {
    const uint32_t classes = items[i].classes;
    // Carmelo Giunta has a first name, whatever the last one means.
    const bool last = given && last_names && i > name.first && name.end - name.first == 2;
    // «Marina Bassi», but «la Marina Militare»
    const bool first_name = given && i == name.first && i + 1 < name.end &&
                            items[i + 1].kind == IQ_ITEM_WORD &&
                            (items[i + 1].classes & ~(small | genders)) == 0;
    if ((classes & IQ_LEXICON_BODY) != 0 && !last && !first_name) return true;
    // “Junction Boulevard”, “Quill Energy”
    const uint32_t things = IQ_LIST_PLACE_NAME | IQ_LIST_FIRM_NAME;
    const bool place = (iq_word_find(items[i].hash)->lists & things) != 0;
    // “Quill & Sons”
    if (items[i].span.end - items[i].span.start == 1 && text->bytes[items[i].span.start] == '&') {
      return true;
    }
    if (place && !given && i + 1 == name.end && i > name.first) return true;
    // “Hotel Post”, «Plaza Vidal»
    const bool begins = !given && i == name.first && i + 1 < name.end;
    if (begins && (iq_lexicon_find_tie(items[i].hash, tag) & IQ_TIE_VENUE) != 0) {
      return true;
    }
    if (given || !items[i].capital || i == name.first) continue;
    const bool day = items[i].span.end - items[i].span.start >= DAY_MIN;
    if (day && (classes & IQ_LEXICON_CALENDAR) != 0) return true;  // but “Sunday Okon” is somebody
    const bool headline = name.end - name.first >= HEADLINE_MIN && (classes & small) != 0;
    if (headline && (iq_word_find(items[i].hash)->lists & particle) == 0) return true;
  }
  return false;
}
