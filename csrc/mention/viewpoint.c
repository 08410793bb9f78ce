#include "mention/viewpoint.h"

#include <stdbool.h>

#include "base/hash.h"

/// Items of one sentence that are looked at.
#define SENTENCE_MAX 64u
/// Words of which the last one attributes: si l'on en croit, desde el punto de vista.
#define OPINION_WORDS_MAX 6u
/// Words between the preposition and whoever it is about: «Per la nuova direttrice …».
#define PERSON_REACH 4u

static bool is_end(const IqItem *item) {
  return item->kind == IQ_ITEM_STOP || item->kind == IQ_ITEM_BREAK || item->kind == IQ_ITEM_COLON;
}

/// Whether somebody is spoken of right behind item `at`: a role, or two words with a capital.
static bool has_person(const IqItem *items, uint32_t count, uint32_t at) {
  for (uint32_t i = at + 1; i < count && i <= at + PERSON_REACH; i++) {
    const IqItem *item = &items[i];
    if (item->kind != IQ_ITEM_WORD) return false;
    const uint32_t others = IQ_LEXICON_CUE | IQ_LEXICON_LINKER;
    if ((item->classes & others) != 0 && (item->classes & IQ_LEXICON_ARTICLE) == 0) return false;
    if ((item->classes & IQ_LEXICON_MESSAGE) != 0) return false;
    if ((item->classes & (IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC)) != 0) return true;
    const bool name =
        item->capital && i + 1 < count && items[i + 1].kind == IQ_ITEM_WORD && items[i + 1].capital;
    // «Per la Coldiretti, …», «Para Arce, …»
    const bool alone = i == at + 1 && item->classes == 0;
    const bool set_off =
        item->capital && i + 1 < count && items[i + 1].kind == IQ_ITEM_COMMA &&
        (alone || (i > at + 1 && (items[i - 1].classes & IQ_LEXICON_ARTICLE) != 0));
    if (name || set_off) return true;
  }
  return false;
}

/// « le maire, pour qui c’est … », «per il quale»: whether a preposition of opinions stands before a
/// pronoun that opens a clause about whoever was named.
static bool leads_relative(const IqItem *items, uint32_t count, uint32_t at, uint8_t language) {
  const bool opens = at > 0 && items[at - 1].kind == IQ_ITEM_COMMA && at + 2 < count;
  if (!opens || (iq_lexicon_find_aside(items[at].hash, language) & IQ_ASIDE_VIEWPOINT) == 0) {
    return false;
  }
  const uint32_t article = (items[at + 1].classes & IQ_LEXICON_ARTICLE) != 0;
  return items[at + 1 + article].kind == IQ_ITEM_WORD &&
         (items[at + 1 + article].classes & IQ_LEXICON_RELATIVE) != 0;
}

/// « À en croire le maire, … », «…», al decir de la edil: makes the last of the words that begin at
/// item `at` and tell whose opinion it is one that attributes, whatever it is elsewhere.
static void tell_opinion(IqItem *items, uint32_t count, uint32_t at, uint8_t language) {
  if (leads_relative(items, count, at, language)) {
    items[at].classes = IQ_LEXICON_ACCORDING;
    return;
  }
  uint64_t hash = 0;
  for (uint32_t i = at; i + 1 < count && i < at + OPINION_WORDS_MAX; i++) {
    if (items[i].kind != IQ_ITEM_WORD) return;
    hash = i == at ? items[i].hash : iq_hash_pair(hash, items[i].hash);
    if ((iq_lexicon_find_tie(hash, language) & IQ_TIE_OPINION) == 0) continue;
    if (items[i + 1].kind == IQ_ITEM_WORD) items[i].classes = IQ_LEXICON_ACCORDING;
    return;
  }
}

/// Whether nothing but what parts a sentence stands before item `at`, from item `start` on.
static bool begins_part(const IqItem *items, uint32_t start, uint32_t at) {
  return at == start || items[at - 1].kind == IQ_ITEM_COMMA || items[at - 1].kind == IQ_ITEM_DASH;
}

static void tell_opinions(IqItem *items, uint32_t count, uint32_t start, uint32_t quotation,
                          uint8_t language) {
  for (uint32_t i = start; i < quotation; i++) {
    if (begins_part(items, start, i)) tell_opinion(items, count, i, language);
  }
  const bool parted = quotation + 1 < count && (items[quotation + 1].kind == IQ_ITEM_COMMA ||
                                                items[quotation + 1].kind == IQ_ITEM_DASH);
  tell_opinion(items, count, quotation + 1 + parted, language);
}

void iq_viewpoint_tell(IqItem *items, uint32_t count, uint32_t quotation, uint8_t language) {
  uint32_t at = quotation;
  while (at > 0 && quotation - at < SENTENCE_MAX && !is_end(&items[at - 1]) &&
         items[at - 1].kind != IQ_ITEM_QUOTATION) {
    at--;
  }
  tell_opinions(items, count, at, quotation, language);
  IqItem *item = &items[at];
  // They are prepositions all of them. «Diverso il parere dei medici: per il primario, …»
  const bool opens = item->capital || (at > 0 && items[at - 1].kind == IQ_ITEM_COLON);
  if (at == quotation || !opens || (item->classes & IQ_LEXICON_LINKER) == 0) return;
  if ((iq_lexicon_find_aside(item->hash, language) & IQ_ASIDE_VIEWPOINT) == 0) return;
  if (!has_person(items, quotation, at)) return;
  item->classes = (item->classes & ~(uint32_t)IQ_LEXICON_LINKER) | IQ_LEXICON_ACCORDING;
}
