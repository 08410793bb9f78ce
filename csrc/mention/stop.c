#include "mention/stop.h"

#include <string.h>

#include "language/abbreviation.h"
#include "language/lower_word.h"
#include "language/words.h"

/// Bytes of a word that is written short.
#define SHORTENED_MAX 4u

/// Whether a word is short, begins with a capital and has no vowel: Md, Mt, Sgt. Nobody says it as
/// it is written.
static bool is_shortened(const IqText *text, IqSpan word) {
  const uint32_t length = word.end - word.start;
  if (length < 2 || length > SHORTENED_MAX) return false;
  const char *bytes = text->bytes + word.start;
  if (bytes[0] < 'A' || bytes[0] > 'Z') return false;
  for (uint32_t i = 1; i < length; i++) {
    const char c = bytes[i];
    if (c < 'a' || c > 'z' || strchr("aeiouy", c) != NULL) return false;
  }
  return strchr("AEIOUY", bytes[0]) == NULL;
}

/// «en su cuenta de X. Horas después», „na platformie X. Do wpisu“: whether the last item is the
/// network, which follows a preposition or a noun, and no initial: “said X. Bertrand”.
static bool is_network(const IqText *text, const IqArray *items) {
  if (items->count < 2) return false;
  const IqItem *last = &((const IqItem *)items->items)[items->count - 1];
  if (last->span.end - last->span.start != 1 || text->bytes[last->span.start] != 'X') return false;
  const IqItem *before = last - 1;
  const uint32_t others = IQ_LEXICON_CUE | IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC | IQ_LEXICON_AND;
  if (before->kind != IQ_ITEM_WORD || before->capital) return false;
  return (before->classes & IQ_LEXICON_LINKER) != 0 || (before->classes & others) == 0;
}

/// Whether a title is one that is written short (Dr.): one in full ends a sentence („sagte die
/// Frau. Der Kutter …“).
static bool is_short_title(const IqText *text, const IqItem *item) {
  const uint32_t length = item->span.end - item->span.start;
  if (length <= SHORTENED_MAX && (item->classes & IQ_LEXICON_EPITHET) == 0) return true;
  char lower[IQ_LOWER_WORD_MAX];
  if (length > sizeof lower) return false;
  for (uint32_t i = 0; i < length; i++) {
    const char byte = text->bytes[item->span.start + i];
    lower[i] = byte >= 'A' && byte <= 'Z' ? (char)(byte + 0x20) : byte;
  }
  return iq_is_listed(lower, length, iq_abbreviations, iq_abbreviation_count);
}

/// Whether a number stands before the last item.
static bool follows_number(const IqText *text, const IqArray *items) {
  if (items->count < 2) return false;
  const IqItem *before = &((const IqItem *)items->items)[items->count - 2];
  const char first = text->bytes[before->span.start];
  return before->kind == IQ_ITEM_WORD && first >= '0' && first <= '9';
}

/// “ingång B. Hon kommer”: whether she or he begins a sentence behind a letter and its full stop.
static bool goes_on_with_pronoun(const IqText *text, const IqLanguage *language, uint32_t at,
                                 uint32_t end) {
  while (at < end && text->bytes[at] == ' ') at++;
  const uint8_t tag = (uint8_t)(language - iq_languages);
  const uint32_t classes = at < end ? iq_text_first_classes(text, (IqSpan){at, end}, tag) : 0u;
  return (classes & IQ_LEXICON_PRONOUN) != 0 &&
         (classes & (IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE)) != 0;
}

bool iq_items_stop(const IqArray *items, const IqText *text, const IqLanguage *language,
                   uint32_t at, uint32_t end) {
  if (text->bytes[at] != '.') return true;
  if (at + 1 < end && text->bytes[at + 1] != ' ' && text->bytes[at + 1] != '\n') return false;
  if (items->count == 0) return true;
  const IqItem *last = &((const IqItem *)items->items)[items->count - 1];
  if (last->kind != IQ_ITEM_WORD || last->span.end != at) return true;
  const uint32_t length = last->span.end - last->span.start;
  if ((last->classes & IQ_LEXICON_HONORIFIC) != 0) return !is_short_title(text, last);
  // «a camisa 9. Um colega», but „am 9. März“
  const char first = text->bytes[last->span.start];
  if (length == 1 && first >= '0' && first <= '9') return !language->capital_nouns;
  // «15:20 h. En la plaza …»
  if (length == 1 && first >= 'a' && first <= 'z' && follows_number(text, items)) return true;
  // “Mannen hoppade i. Polisen kom”
  const bool particle = length == 1 && first >= 'a' && first <= 'z' && language->bare_definite &&
                        language->verb_second && (last->classes & IQ_LEXICON_LINKER) != 0;
  if (particle) return true;
  if (length == 1) {
    return is_network(text, items) || goes_on_with_pronoun(text, language, at + 1, end);
  }
  return !is_shortened(text, last->span);
}
