#include "fact/fact_reader.h"

#include <math.h>

#include "base/status.h"
#include "base/utf8.h"
#include "text/character.h"

const char *iq_modality_name(IqModality modality) {
  switch (modality) {
    case IQ_MODALITY_EXACTLY: return "exactly";
    case IQ_MODALITY_AT_LEAST: return "at least";
    case IQ_MODALITY_AT_MOST: return "at most";
    case IQ_MODALITY_ABOUT: return "about";
    case IQ_MODALITY_MORE_THAN: return "more than";
    case IQ_MODALITY_LESS_THAN: return "less than";
  }
  return "unknown";
}

/// The innermost speech around a span, or IQ_NONE: the last quotation that begins before it, or one
/// of those around that.
static uint32_t quotation_around(const IqDocument *document, IqSpan span) {
  const IqQuotation *quotations = document->quotations.items;
  uint32_t low = 0;
  uint32_t high = document->quotations.count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (quotations[middle].inner.start <= span.start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  uint32_t found = low > 0 ? low - 1 : IQ_NONE;
  while (found != IQ_NONE &&
         (quotations[found].inner.end < span.end || quotations[found].kind != IQ_KIND_SPEECH)) {
    found = quotations[found].nested_in;
  }
  return found;
}

static const char *unit_name(const IqReferent *referent) {
  switch (referent->measure) {
    case IQ_MEASURE_AGE: return "year";
    case IQ_MEASURE_CLOCK: return "minute";
    case IQ_MEASURE_DATE: return "day";
    case IQ_MEASURE_MONTH: return "month";
    case IQ_MEASURE_YEAR: return "year";
    case IQ_MEASURE_LABEL: return NULL;
    case IQ_MEASURE_UNIT: return iq_units[referent->unit].name;
    case IQ_MEASURE_COUNT: return referent->person ? "person" : NULL;
  }
  return NULL;
}

/// Whether a quantity is worth a mention: it says of what it is, or what befell whom.
static bool is_mention(const IqQuantity *quantity, const IqReferent *referent) {
  if (quantity->measure != IQ_MEASURE_COUNT) return true;
  if (quantity->one) return referent->matter != IQ_MATTER_NONE;
  return referent->nouns[0] != 0 || referent->person;
}

/// “20 people or more”
static void read_more(const IqFactReader *reader, IqQuantity *quantity) {
  if (!iq_run_is_joined(&reader->words, quantity->end)) return;
  const IqNumeral *more =
      iq_run_phrase(&reader->words, quantity->end, IQ_NUMERAL_BIT(IQ_NUMERAL_OR_MORE));
  if (more == NULL) return;
  quantity->end += more->words;
  quantity->modality = IQ_MODALITY_AT_LEAST;
  quantity->high = HUGE_VAL;
}

/// Whether a text says that it is so: not “not eleven”, nor “were three killed?”
static bool is_asserted(const IqFactReader *reader, const IqQuantity *quantity) {
  const IqWordRun *words = &reader->words;
  const bool negated = quantity->first == quantity->number && quantity->first > 0 &&
                       iq_fact_in_clause(reader, quantity->first) &&
                       words->items[quantity->first - 1].word_class == IQ_WORD_NEGATION;
  if (negated) return false;
  uint32_t at = quantity->end;
  while (at < words->count && iq_fact_in_sentence(reader, at)) at++;
  const uint32_t from = words->items[at - 1].span.end;
  const uint32_t to = at < words->count ? words->items[at].span.start : from + 1;
  for (uint32_t i = from; i < to && i < words->text->length; i++) {
    if (words->text->bytes[i] == '?') return false;
  }
  return true;
}

/// Whether the paragraph is an item of a list: “– 10.12: the alarm” tells what happened then.
static bool is_listed(const IqFactReader *reader) {
  const IqText *text = reader->document->text;
  uint32_t count;
  uint32_t at = iq_text_paragraphs(text, &count)[reader->paragraph].span.start;
  uint32_t size;
  while (at < text->length && text->bytes[at] == ' ') at++;
  if (at == text->length) return false;
  const uint32_t first = iq_utf8_decode(text->bytes, text->length, at, &size);
  return first == '-' || first == '*' || first == 0x2022 || iq_is_dash(first);
}

/// How many words may stand before the time that heads an entry of a ticker: “Monday, 9.40 Uhr:”
#define LABEL_WORDS 2u

/// Whether a time of day is when an entry was written: it heads its paragraph, and a colon, a dash
/// or the end of the line stands behind.
static bool is_label(const IqFactReader *reader, const IqQuantity *quantity) {
  if (quantity->measure != IQ_MEASURE_CLOCK || quantity->first > LABEL_WORDS) return false;
  if (is_listed(reader)) return false;
  // “Time of call: 02:14”
  if (iq_run_is_behind_colon(&reader->words, quantity->first)) return false;
  const IqGap behind = iq_gap_before(&reader->words, quantity->end);
  return behind == IQ_GAP_DASH || behind == IQ_GAP_OTHER || quantity->end == reader->words.count;
}

static IqStatus add_fact(IqFactReader *reader, uint32_t index, IqError *error) {
  IqDocument *document = reader->document;
  IqQuantity *quantity = (IqQuantity *)reader->quantities.items + index;
  IqReferent referent = {.measure = quantity->measure,
                         .unit = quantity->unit,
                         .quantity = index,
                         .half_day = quantity->half_day,
                         .digits = quantity->digits};
  uint32_t count;
  referent.heading = iq_text_paragraphs(document->text, &count)[reader->paragraph].heading;
  const bool years = quantity->measure == IQ_MEASURE_COUNT || quantity->measure == IQ_MEASURE_UNIT;
  if (years && iq_aged_is_age(reader, quantity))
    referent.measure = quantity->measure = IQ_MEASURE_AGE;
  if (quantity->measure == IQ_MEASURE_COUNT) {
    if (!quantity->people) iq_counted_read_noun(reader, quantity, &referent);
    referent.person = referent.person || quantity->people;
    referent.matter = iq_counted_read_matter(reader, index);
    iq_counted_inherit_noun(reader, index, &referent);
    read_more(reader, quantity);
    const bool nobody = referent.nouns[0] == 0 && !referent.person;
    if (nobody && referent.matter != IQ_MATTER_NONE && !quantity->one) referent.person = true;
    if (!referent.person) referent.matter = IQ_MATTER_NONE;
  }
  if (quantity->measure == IQ_MEASURE_AGE) {
    iq_aged_read_person(reader, quantity, &referent);
    referent.matter = iq_counted_read_matter(reader, index);
    if (referent.matter == IQ_MATTER_NONE)
      referent.matter = iq_counted_sentence_matter(reader, quantity);
  }
  if (quantity->measure == IQ_MEASURE_LABEL) {
    referent.nouns[0] = iq_fact_stem(reader, quantity->first);
    referent.noun = reader->words.items[quantity->first].span;
  }
  if (referent.matter == IQ_MATTER_HOSPITAL)
    referent.remaining = iq_counted_is_remaining(reader, index);
  referent.more = iq_counted_is_more(reader, index, referent.matter);
  referent.label = is_label(reader, quantity);
  if (!is_mention(quantity, &referent) || !is_asserted(reader, quantity)) return IQ_OK;
  if (!iq_array_reserve(&document->facts, reader->allocator, sizeof(IqFact)) ||
      !iq_array_reserve(&document->referents, reader->allocator, sizeof(IqReferent)) ||
      !iq_surroundings_read(reader, index, &referent)) {
    return iq_fail_memory(error);
  }
  const IqToken *items = reader->words.items;
  const IqFact fact = {
      .span = {items[quantity->first].span.start, items[quantity->end - 1].span.end},
      .number = {items[quantity->number].span.start, items[quantity->number_end - 1].span.end},
      .low = quantity->low,
      .high = quantity->high,
      .unit = unit_name(&referent),
      .quotation = quotation_around(document, items[quantity->number].span),
      .paragraph = reader->paragraph,
      .modality = quantity->modality};
  ((IqFact *)document->facts.items)[document->facts.count++] = fact;
  ((IqReferent *)document->referents.items)[document->referents.count++] = referent;
  return IQ_OK;
}

static IqStatus read_paragraph(IqFactReader *reader, IqSpan span, IqError *error) {
  const IqText *text = reader->document->text;
  reader->tokens.tokens.count = reader->tokens.folded.count = 0;
  reader->quantities.count = 0;
  if (!iq_tokens_add(&reader->tokens, text, span, reader->allocator)) return iq_fail_memory(error);
  reader->words = (IqWordRun){.text = text,
                              .tokens = &reader->tokens,
                              .items = iq_tokens_items(&reader->tokens),
                              .count = reader->tokens.tokens.count,
                              .language = reader->words.language};
  if (!iq_run_measure(&reader->words, &reader->gaps, reader->allocator)) {
    return iq_fail_memory(error);
  }
  for (uint32_t at = 0; at < reader->words.count;) {
    IqQuantity quantity;
    const bool read = iq_quantity_read(&reader->words, at, &quantity);
    if (!read || (quantity.one && !iq_counted_is_one(reader, &quantity))) {
      at++;
      continue;
    }
    if (!iq_array_reserve(&reader->quantities, reader->allocator, sizeof quantity)) {
      return iq_fail_memory(error);
    }
    ((IqQuantity *)reader->quantities.items)[reader->quantities.count++] = quantity;
    at = quantity.end;
  }
  for (uint32_t i = 0; i < reader->quantities.count; i++) {
    if (reader->document->facts.count == IQ_FACTS_MAX) return IQ_OK;
    const IqStatus status = add_fact(reader, i, error);
    if (status != IQ_OK) return status;
  }
  return IQ_OK;
}

IqStatus iq_document_find_facts(IqDocument *self, IqError *error) {
  IqFactReader reader = {.document = self, .allocator = self->arena.allocator};
  reader.tokens.language = self->language;
  reader.words.language = iq_numeral_language(iq_languages[self->language].tag);
  uint32_t count;
  const IqParagraph *paragraphs = iq_text_paragraphs(self->text, &count);
  IqStatus status = IQ_OK;
  for (uint32_t i = 0; i < count && status == IQ_OK; i++) {
    reader.paragraph = i;
    status = read_paragraph(&reader, paragraphs[i].span, error);
  }
  iq_tokens_free(&reader.tokens, reader.allocator);
  iq_array_free(&reader.gaps, reader.allocator, 1);
  iq_array_free(&reader.quantities, reader.allocator, sizeof(IqQuantity));
  return status;
}

const IqFact *iq_document_facts(const IqDocument *self, uint32_t *count) {
  *count = self->facts.count;
  return self->facts.items;
}
