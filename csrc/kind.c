/// Speech, scare quote or title, told from the shape of the words and from what stands around the
/// marks.
#include "character.h"
#include "quotation.h"
#include "utf8.h"

/// A term or a name is short; longer stretches are somebody's words.
#define TERM_WORDS_MAX 3u
#define TITLE_WORDS_MAX 6u

typedef struct Shape {
  uint32_t words;
  bool sentence;  ///< holds sentence punctuation, or a comma at its end
  bool capital;   ///< begins with a capital
  uint32_t
      before;      ///< last character before the marks that is no space, 0 at the paragraph's start
  uint32_t after;  ///< first character behind them that is no space, 0 at its end
} Shape;

static uint32_t look_before(const IqText *text, IqSpan paragraph, uint32_t at) {
  while (at > paragraph.start) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode_before(text->bytes, text->length, at, &size);
    if (iq_context_of(c) != IQ_CONTEXT_SPACE && c != '*' && c != '_') return c;
    at -= size;
  }
  return 0;
}

static uint32_t look_after(const IqText *text, IqSpan paragraph, uint32_t at) {
  while (at < paragraph.end) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (iq_context_of(c) != IQ_CONTEXT_SPACE && c != '*' && c != '_') return c;
    at += size;
  }
  return 0;
}

static Shape shape_of(const IqText *text, const IqQuotation *quotation, IqSpan paragraph) {
  Shape shape = {0};
  bool inside = false;
  for (uint32_t at = quotation->inner.start; at < quotation->inner.end;) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    const IqContext context = iq_context_of(c);
    const bool letter = context == IQ_CONTEXT_LETTER || context == IQ_CONTEXT_DIGIT ||
                        context == IQ_CONTEXT_IDEOGRAPH;
    if (at == quotation->inner.start) shape.capital = iq_is_upper(c);
    if (letter && !inside) shape.words++;
    inside = letter || c == '\'' || c == 0x2019 || c == '-';
    if (iq_is_sentence_end(c) || c == ';') shape.sentence = true;
    at += size;
    if (c == ',' && at == quotation->inner.end) shape.sentence = true;
    // A long stretch is speech whatever follows; reading on would only cost time.
    if (shape.words > TITLE_WORDS_MAX) break;
  }
  shape.before = look_before(text, paragraph, quotation->outer.start);
  shape.after = look_after(text, paragraph, quotation->outer.end);
  return shape;
}

static IqKind kind_of(const IqQuotation *quotation, const Shape *shape) {
  if (quotation->dialogue || quotation->continues != IQ_NONE) return IQ_KIND_SPEECH;
  if (!quotation->closed && quotation->nested_in == IQ_NONE) return IQ_KIND_SPEECH;
  if (shape->words > TITLE_WORDS_MAX || shape->sentence) return IQ_KIND_SPEECH;
  if (shape->before == ':' || shape->before == 0 || shape->after == ':') return IQ_KIND_SPEECH;
  const bool in_sentence = iq_context_of(shape->before) == IQ_CONTEXT_LETTER;
  if (shape->capital && in_sentence) return IQ_KIND_TITLE;
  if (shape->words <= TERM_WORDS_MAX && in_sentence && !shape->capital) return IQ_KIND_SCARE;
  return IQ_KIND_SPEECH;
}

void iq_document_tell_kinds(IqDocument *self) {
  uint32_t count;
  const IqParagraph *paragraphs = iq_text_paragraphs(self->text, &count);
  IqQuotation *quotations = self->quotations.items;
  for (uint32_t i = 0; i < self->quotations.count; i++) {
    const IqSpan paragraph = paragraphs[quotations[i].paragraph].span;
    const Shape shape = shape_of(self->text, &quotations[i], paragraph);
    quotations[i].kind = kind_of(&quotations[i], &shape);
  }
}
