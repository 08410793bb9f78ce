/// The text index: lines, paragraphs, sentences, faults, and every position against a slow count.
#include "fuzz.h"

static void count_units(const FuzzText *text, size_t byte, uint32_t counts[4]) {
  counts[IQ_UNIT_BYTE] = (uint32_t)byte;
  counts[IQ_UNIT_CODE_POINT] = 0;
  counts[IQ_UNIT_UTF16] = 0;
  for (size_t at = 0; at < byte;) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (at + size > byte) break;
    counts[IQ_UNIT_CODE_POINT]++;
    counts[IQ_UNIT_UTF16] += c > 0xFFFF ? 2 : 1;
    at += size;
  }
}

static void must_positions(const FuzzText *text, const IqText *index) {
  const size_t step = text->length / 16 + 1;
  uint32_t before = 0;
  for (size_t at = 0; at <= text->length; at += step) {
    uint32_t counts[4];
    count_units(text, at, counts);
    for (IqUnit unit = IQ_UNIT_CODE_POINT; unit <= IQ_UNIT_UTF16; unit++) {
      MUST(iq_text_count(index, (uint32_t)at, unit) == counts[unit]);
      const uint32_t back = iq_text_byte(index, counts[unit], unit);
      MUST(back <= at && text->starts[back]);
      MUST(iq_text_count(index, back, unit) == counts[unit]);
    }
    const uint32_t clusters = iq_text_count(index, (uint32_t)at, IQ_UNIT_GRAPHEME);
    MUST(clusters >= before && clusters <= counts[IQ_UNIT_CODE_POINT]);
    const uint32_t byte = iq_text_byte(index, clusters, IQ_UNIT_GRAPHEME);
    MUST(byte <= text->length && text->starts[byte]);
    MUST(iq_text_count(index, byte, IQ_UNIT_GRAPHEME) == clusters);
    before = clusters;
    const uint32_t line = iq_text_line_at(index, (uint32_t)at);
    const IqSpan span = iq_text_line(index, line);
    fuzz_must_span(text, span);
    MUST(line < iq_text_line_count(index));
    MUST(line == 0 || span.start <= at);
    MUST(line + 1 == iq_text_line_count(index) || iq_text_line(index, line + 1).start > at);
  }
}

static void must_parts(const FuzzText *text, const IqText *index) {
  uint32_t count;
  uint32_t total;
  const IqFault *faults = iq_text_faults(index, &count, &total);
  MUST(count <= total);
  for (uint32_t i = 0; i < count; i++) {
    fuzz_must_span(text, faults[i].span);
    MUST(faults[i].kind <= IQ_FAULT_BYTE);
    MUST(i == 0 || faults[i - 1].span.end <= faults[i].span.start);
  }
  const IqParagraph *paragraphs = iq_text_paragraphs(index, &count);
  for (uint32_t i = 0; i < count; i++) {
    fuzz_must_span(text, paragraphs[i].span);
    MUST(paragraphs[i].span.start < paragraphs[i].span.end);
    MUST(i == 0 || paragraphs[i - 1].span.end <= paragraphs[i].span.start);
    IqSpan spans[64];
    uint32_t sentences = iq_text_sentences(index, i, spans, 64);
    if (sentences > 64) sentences = 64;
    for (uint32_t k = 0; k < sentences; k++) {
      fuzz_must_span(text, spans[k]);
      MUST(spans[k].start >= paragraphs[i].span.start && spans[k].end <= paragraphs[i].span.end);
      MUST(k == 0 || spans[k - 1].end <= spans[k].start);
    }
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 1) return 0;
  FuzzText text = fuzz_text_new(data + 1, size - 1);
  IqText *index = NULL;
  const IqMarkup markup = data[0] & 1 ? IQ_MARKUP_MARKDOWN : IQ_MARKUP_PLAIN;
  MUST(iq_text_new(NULL, text.bytes, text.length, markup, &index, NULL) == IQ_OK);
  if (data[0] & 2) MUST(iq_text_index_graphemes(index, NULL) == IQ_OK);
  must_positions(&text, index);
  must_parts(&text, index);
  iq_text_delete(index);
  fuzz_text_delete(&text);
  return 0;
}
