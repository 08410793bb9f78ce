#include "speaker/self.h"

#include "language/lower_word.h"
#include "mention/ending.h"

/// Words from I to its verb: «я ему так не сказала».
#define VERB_REACH 3u
/// Items between a quotation and the next of the same speaker.
#define NEXT_REACH 10u
/// Bytes of the last sign of a quotation and the mark behind it.
#define MARKS_MAX 4u

#define SELVES ((uint32_t)(IQ_HINT_HER_SELF | IQ_HINT_HIS_SELF))

/// What a verb shows, IQ_HINT_HER_SELF or IQ_HINT_HIS_SELF.
static uint32_t shown_by(const IqText *text, IqSpan word, uint64_t hash, uint8_t language) {
  const uint32_t own = iq_lexicon_find_hint(hash, language) & SELVES;
  return own != 0 ? own : iq_ending_hints(text, word, language, SELVES) & SELVES;
}

/// What the verbs among `span` show, IQ_HINT_HER_SELF and IQ_HINT_HIS_SELF.
static uint32_t find_selves(const IqText *text, IqSpan span, uint8_t language) {
  uint32_t found = 0;
  uint32_t since = VERB_REACH + 1;  // words since I was said, in the same clause
  bool linked = false;              // behind a preposition stands a noun: «я без стола»
  for (uint32_t at = span.start; at < span.end;) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (!iq_is_word_part(c)) {
      if (iq_context_of(c) != IQ_CONTEXT_SPACE) since = VERB_REACH + 1;
      at += size;
      continue;
    }
    IqLowerWord lower;
    const IqSpan word = {at, iq_lower_word_read(text, at, span.end, &lower)};
    at = word.end;
    if ((iq_lexicon_find_aside(lower.hash, language) & IQ_ASIDE_SELF) != 0) since = 0;
    // „byłam“, «я … была»
    const bool said = (since <= VERB_REACH && !linked) ||
                      iq_ending_has_aside(text, word, language, IQ_ASIDE_SELF);
    const uint32_t shown = said ? shown_by(text, word, lower.hash, language) : 0;
    found |= shown;
    since = shown != 0 ? VERB_REACH + 1 : since + 1;
    linked = (iq_lexicon_find(lower.hash, language) & IQ_LEXICON_LINKER) != 0;
  }
  return found;
}

static uint8_t gender_of(const IqDocument *document, uint32_t index, uint8_t language) {
  const IqQuotation *quotations = document->quotations.items;
  uint32_t at = quotations[index].inner.start;
  uint32_t found = 0;
  for (uint32_t i = index + 1; i <= document->quotations.count; i++) {
    const bool nested = i < document->quotations.count && quotations[i].nested_in == index;
    const bool within =
        i < document->quotations.count && quotations[i].outer.start < quotations[index].inner.end;
    if (within && !nested) continue;
    const uint32_t end = nested ? quotations[i].outer.start : quotations[index].inner.end;
    if (end > at) found |= find_selves(document->text, (IqSpan){at, end}, language);
    if (!nested) break;
    at = quotations[i].outer.end;
  }
  if (found == IQ_HINT_HER_SELF) return IQ_GENDER_FEMININE;
  return found == IQ_HINT_HIS_SELF ? IQ_GENDER_MASCULINE : IQ_GENDER_OPEN;
}

/// „…“, mówi już na korytarzu. „…“: the quotation behind item `item`, where nobody else is named
/// between the two and the first asks nothing. IQ_NONE where there is none.
static uint32_t next_of(const IqPassage *passage, uint32_t item) {
  const IqSpan own = passage->items[item].span;
  for (uint32_t at = own.end - own.start > MARKS_MAX ? own.end - MARKS_MAX : own.start;
       at < own.end; at++) {
    if (passage->text->bytes[at] == '?') return IQ_NONE;
  }
  for (uint32_t i = item + 1; i < passage->count && i - item <= NEXT_REACH; i++) {
    const IqItem *next = &passage->items[i];
    if (next->kind == IQ_ITEM_QUOTATION) return next->quotation;
    if (next->kind == IQ_ITEM_BREAK || next->kind == IQ_ITEM_COLON || next->capital) break;
  }
  return IQ_NONE;
}

uint8_t iq_self_gender(const IqDocument *document, const IqPassage *passage, uint32_t item) {
  if (!passage->language->selves) return IQ_GENDER_OPEN;
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  const uint8_t own = gender_of(document, passage->items[item].quotation, language);
  const uint32_t next = own == IQ_GENDER_OPEN ? next_of(passage, item) : (uint32_t)IQ_NONE;
  return next != IQ_NONE ? gender_of(document, next, language) : own;
}
