#include "match/edit.h"

static IqSpan words_span(IqWords words, uint32_t first, uint32_t end) {
  const IqToken *tokens = iq_tokens_items(words.tokens);
  if (first < end) {
    return (IqSpan){tokens[words.order[first]].span.start, tokens[words.order[end - 1]].span.end};
  }
  // Nothing on this side: the place between its neighbours.
  const uint32_t at = first < words.count ? tokens[words.order[first]].span.start
                      : words.count > 0   ? tokens[words.order[words.count - 1]].span.end
                                          : 0;
  return (IqSpan){at, at};
}

bool iq_edits_write(const IqAlignment *alignment, IqWords copy, IqWords source, IqArena *arena,
                    const IqEdit **edits, uint32_t *count) {
  IqEdit *items = iq_arena_array(arena, alignment->count, sizeof *items);
  if (items == NULL) return false;
  *count = 0;
  for (uint32_t i = 0; i < alignment->count;) {
    if (alignment->steps[i].kind == IQ_STEP_MATCH) {
      i++;
      continue;
    }
    const IqStep first = alignment->steps[i];
    uint32_t copy_end = first.copy;
    uint32_t source_end = first.source;
    for (; i < alignment->count && alignment->steps[i].kind != IQ_STEP_MATCH; i++) {
      const IqStep *step = &alignment->steps[i];
      if (step->kind != IQ_STEP_DELETE) copy_end = step->copy + 1;
      if (step->kind != IQ_STEP_INSERT) source_end = step->source + 1;
    }
    items[(*count)++] = (IqEdit){.copy = words_span(copy, first.copy, copy_end),
                                 .source = words_span(source, first.source, source_end),
                                 .operation = copy_end == first.copy       ? IQ_EDIT_DELETE
                                              : source_end == first.source ? IQ_EDIT_INSERT
                                                                           : IQ_EDIT_REPLACE};
  }
  *edits = items;
  return true;
}
