#include "match/addition.h"

#include "quotation/quotation.h"

/// Words that must stand in the source just so, at least.
#define KEPT_WORDS_MIN 4u

/// Whether a sentence, or the words between marks, end between two tokens of a source.
static bool is_seam(const IqIndexed *source, uint32_t first, uint32_t second) {
  if (source->quotation_of[first] != source->quotation_of[second]) return true;
  const IqToken *tokens = iq_tokens_items(&source->tokens);
  const char *bytes = iq_text_bytes(iq_document_text(source->document));
  for (uint32_t at = tokens[first].span.end; at < tokens[second].span.start; at++) {
    const char byte = bytes[at];
    if (byte == '.' || byte == '!' || byte == '?' || byte == ';' || byte == '\n') return true;
  }
  return false;
}

bool iq_additions_are_apart(const IqIndexed *source, uint32_t first, uint32_t count) {
  const uint32_t end = first + count;
  if (source->quotation_of[first] == IQ_NONE) return false;
  return (first == 0 || is_seam(source, first - 1, first)) &&
         (end == source->tokens.tokens.count || is_seam(source, end - 1, end));
}

/// Whether a word of the copy that carries content answers to one of the source in steps [from,
/// end).
static bool has_content(const IqAlignment *alignment, IqWords copy, uint32_t from, uint32_t end) {
  for (uint32_t i = from; i < end; i++) {
    const IqStep *step = &alignment->steps[i];
    const bool answers = step->kind == IQ_STEP_MATCH || step->kind == IQ_STEP_REPLACE_MINOR;
    if (answers && iq_words_at(copy, step->copy)->word_class != IQ_WORD_FUNCTION) return true;
  }
  return false;
}

/// Makes insertions at place `source` of the steps [from, end) that have words of the copy, and
/// drops the others. Returns how many are left, at `to`.
static uint32_t insert_all(IqStep *steps, uint32_t from, uint32_t end, uint32_t to,
                           uint32_t source) {
  uint32_t count = 0;
  for (uint32_t i = from; i < end; i++) {
    if (steps[i].kind == IQ_STEP_DELETE) continue;
    steps[to + count++] = (IqStep){IQ_STEP_INSERT, steps[i].copy, source};
  }
  return count;
}

static bool is_free(const IqAlignment *alignment, IqWords copy, uint32_t from, uint32_t end) {
  return from < end && !has_content(alignment, copy, from, end);
}

/// Steps from `from` on that are matches, one word of the source behind the other.
static uint32_t count_matches(const IqAlignment *alignment, uint32_t from) {
  uint32_t end = from;
  while (end < alignment->count && alignment->steps[end].kind == IQ_STEP_MATCH) end++;
  return end - from;
}

void iq_additions_free(IqAlignment *alignment, IqWords copy, const IqIndexed *source,
                       IqWords words) {
  IqStep *steps = (IqStep *)alignment->steps;
  uint32_t front = 0;
  while (front < alignment->count && steps[front].kind != IQ_STEP_MATCH) front++;
  const uint32_t matches = count_matches(alignment, front);
  for (uint32_t kept = matches; front == 0 && kept >= KEPT_WORDS_MIN; kept--) {
    const uint32_t next = steps[kept - 1].source + 1;
    const bool seam =
        next == words.count || is_seam(source, words.order[next - 1], words.order[next]);
    if (!seam || !is_free(alignment, copy, kept, alignment->count)) continue;
    alignment->count = kept + insert_all(steps, kept, alignment->count, kept, next);
    return;
  }
  if (front == 0 || matches < KEPT_WORDS_MIN || front + matches != alignment->count) return;
  const uint32_t first = steps[front].source;
  const bool seam = first == 0 || is_seam(source, words.order[first - 1], words.order[first]);
  if (!seam || !is_free(alignment, copy, 0, front)) return;
  const uint32_t added = insert_all(steps, 0, front, 0, first);
  for (uint32_t i = 0; i < matches; i++) steps[added + i] = steps[front + i];
  alignment->count = added + matches;
}
