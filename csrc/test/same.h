/// @file same.h
/// Whether two documents or two verdicts are the same to the last field.
#ifndef IQ_TEST_SAME_H
#define IQ_TEST_SAME_H

#include <string.h>

#include "incidentquotes.h"
#include "mention/office.h"

static inline bool is_same_span(IqSpan a, IqSpan b) {
  return a.start == b.start && a.end == b.end;
}

static inline bool is_same_string(const char *a, const char *b) {
  return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static inline bool is_same_quotation(const IqQuotation *a, const IqQuotation *b) {
  return is_same_span(a->inner, b->inner) && is_same_span(a->outer, b->outer) &&
         is_same_span(a->speaker, b->speaker) && is_same_span(a->cue, b->cue) &&
         is_same_span(a->incise, b->incise) && is_same_string(a->name, b->name) &&
         a->nested_in == b->nested_in && a->continues == b->continues &&
         a->utterance == b->utterance && a->paragraph == b->paragraph && a->kind == b->kind &&
         a->closed == b->closed && a->heading == b->heading && a->dialogue == b->dialogue &&
         memcmp(&a->confidence, &b->confidence, sizeof a->confidence) == 0;
}

static inline bool is_same_match(const IqMatch *a, const IqMatch *b) {
  return a->source == b->source && a->quotation == b->quotation && is_same_span(a->span, b->span) &&
         a->relation == b->relation && a->attribution == b->attribution &&
         memcmp(&a->cost, &b->cost, sizeof a->cost) == 0;
}

static inline bool is_same_verdict(const IqVerdict *a, const IqVerdict *b) {
  if (a->quotation != b->quotation || a->relation != b->relation ||
      a->attribution != b->attribution || a->severity != b->severity || a->flags != b->flags ||
      !is_same_string(a->code, b->code) || a->match_count != b->match_count ||
      a->edit_count != b->edit_count) {
    return false;
  }
  for (uint32_t i = 0; i < a->match_count; i++) {
    if (!is_same_match(&a->matches[i], &b->matches[i])) return false;
  }
  for (uint32_t i = 0; i < a->edit_count; i++) {
    if (a->edits[i].operation != b->edits[i].operation ||
        !is_same_span(a->edits[i].copy, b->edits[i].copy) ||
        !is_same_span(a->edits[i].source, b->edits[i].source)) {
      return false;
    }
  }
  return true;
}

static inline bool is_same_text(const IqText *a, const IqText *b) {
  uint32_t a_count;
  uint32_t b_count;
  uint32_t a_total;
  uint32_t b_total;
  iq_text_faults(a, &a_count, &a_total);
  iq_text_faults(b, &b_count, &b_total);
  bool same =
      a_count == b_count && a_total == b_total && iq_text_line_count(a) == iq_text_line_count(b);
  for (uint32_t at = 0; same && at < iq_text_length(a); at += 509) {
    same = iq_text_line_at(a, at) == iq_text_line_at(b, at) &&
           iq_text_count(a, at, IQ_UNIT_CODE_POINT) == iq_text_count(b, at, IQ_UNIT_CODE_POINT) &&
           iq_text_count(a, at, IQ_UNIT_UTF16) == iq_text_count(b, at, IQ_UNIT_UTF16);
  }
  const IqParagraph *a_items = iq_text_paragraphs(a, &a_count);
  const IqParagraph *b_items = iq_text_paragraphs(b, &b_count);
  same = same && a_count == b_count;
  for (uint32_t i = 0; same && i < a_count; i++) {
    same =
        is_same_span(a_items[i].span, b_items[i].span) && a_items[i].heading == b_items[i].heading;
  }
  return same;
}

static inline bool is_same_document(const IqDocument *a, const IqDocument *b) {
  uint32_t a_count;
  uint32_t b_count;
  const IqQuotation *a_quotations = iq_document_quotations(a, &a_count);
  const IqQuotation *b_quotations = iq_document_quotations(b, &b_count);
  bool same = is_same_text(iq_document_text(a), iq_document_text(b)) && a_count == b_count;
  for (uint32_t i = 0; same && i < a_count; i++) {
    same = is_same_quotation(&a_quotations[i], &b_quotations[i]);
  }
  const IqNameMention *a_names = iq_document_names(a, &a_count);
  const IqNameMention *b_names = iq_document_names(b, &b_count);
  same = same && a_count == b_count && iq_document_inflects(a) == iq_document_inflects(b);
  for (uint32_t i = 0; same && i < a_count; i++) {
    same = is_same_span(a_names[i].span, b_names[i].span) && a_names[i].full == b_names[i].full;
  }
  const IqOffice *a_offices = iq_document_offices(a, &a_count);
  const IqOffice *b_offices = iq_document_offices(b, &b_count);
  same = same && a_count == b_count;
  for (uint32_t i = 0; same && i < a_count; i++) {
    same = is_same_string(a_offices[i].name, b_offices[i].name) &&
           iq_role_is_same(&a_offices[i].role, &b_offices[i].role) &&
           a_offices[i].held == b_offices[i].held;
  }
  const IqFact *a_facts = iq_document_facts(a, &a_count);
  const IqFact *b_facts = iq_document_facts(b, &b_count);
  same = same && a_count == b_count;
  for (uint32_t i = 0; same && i < a_count; i++) {
    same = is_same_span(a_facts[i].span, b_facts[i].span) &&
           a_facts[i].quotation == b_facts[i].quotation &&
           memcmp(&a_facts[i].low, &b_facts[i].low, sizeof a_facts[i].low) == 0 &&
           memcmp(&a_facts[i].high, &b_facts[i].high, sizeof a_facts[i].high) == 0;
  }
  return same;
}

#endif
