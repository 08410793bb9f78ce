#include "speaker/utterance.h"
#include "speaker/speaker.h"

#include <string.h>

/// Whether two fragments beside each other are of two speakers after all.
static bool is_parted(const IqQuotation *quotations, uint32_t a, uint32_t b) {
  const char *first = quotations[a].name;
  const char *second = quotations[b].name;
  return first != NULL && second != NULL && strcmp(first, second) != 0;
}

static void copy_speaker(IqQuotation *to, const IqQuotation *from) {
  iq_quotation_name_as(to, from);
  to->speaker = from->speaker;
  if (to->cue.start == to->cue.end) to->cue = from->cue;
}

void iq_utterances_part(IqDocument *self) {
  IqQuotation *quotations = self->quotations.items;
  const uint32_t count = self->quotations.count;
  uint32_t old = IQ_NONE;
  uint32_t last = IQ_NONE;  // outermost quotation before
  uint32_t next = 0;
  for (uint32_t i = 0; i < count; i++) {
    IqQuotation *quotation = &quotations[i];
    const uint32_t own = quotation->utterance;
    // The paper's title between two fragments: “We ran,” she told “The Echo”, “to the pier.”
    const bool aside = quotation->kind == IQ_KIND_TITLE && quotation->nested_in == IQ_NONE &&
                       quotation->continues == IQ_NONE;
    if (aside) {
      quotation->utterance = next++;
      continue;
    }
    if (quotation->continues != IQ_NONE) {
      quotation->utterance = quotations[quotation->continues].utterance;
    } else if (quotation->nested_in == IQ_NONE && last != IQ_NONE && own == old &&
               !is_parted(quotations, last, i)) {
      quotation->utterance = quotations[last].utterance;
    } else {
      quotation->utterance = next++;
    }
    if (quotation->nested_in != IQ_NONE) continue;
    last = i;
    old = own;
  }
}

/// How many sentences of the text end between two quotations.
static uint32_t count_sentences(const IqDocument *self, const IqQuotation *a,
                                const IqQuotation *b) {
  uint32_t count = 0;
  for (uint32_t at = a->outer.end; at < b->outer.start; at++) {
    const char byte = self->text->bytes[at];
    count += byte == '.' || byte == '!' || byte == '?';
  }
  return count;
}

static bool has_sentence(const IqDocument *self, const IqQuotation *a, const IqQuotation *b) {
  return count_sentences(self, a, b) > 0;
}

/// “…,” said Quill. “…” The room fell silent. “…,” said Pell: whether quotation `index` goes on
/// with the words before it, whose speaker is told behind them or in the same sentence («…»,
/// racconta, «…»), and a sentence parts it from those behind it.
static bool goes_on_before(const IqDocument *self, uint32_t index, const bool *anchored,
                           const bool *behind) {
  const IqQuotation *own = (const IqQuotation *)self->quotations.items + index;
  if (index == 0 || !anchored[index - 1]) return false;
  if (!behind[index - 1] && has_sentence(self, own - 1, own)) return false;
  const bool same = own[-1].utterance == own->utterance && own[-1].nested_in == IQ_NONE &&
                    own[-1].name != NULL && own->name != NULL && !is_parted(own - 1, 0, 1);
  return same && has_sentence(self, own, own + 1);
}

void iq_utterances_join(IqDocument *self, bool *anchored, bool *behind) {
  IqQuotation *quotations = self->quotations.items;
  for (uint32_t i = self->quotations.count; i > 1; i--) {
    const uint32_t later = i - 1;
    const bool continues = quotations[later].continues != IQ_NONE;
    const uint32_t earlier = continues ? quotations[later].continues : later - 1;
    if (quotations[later].utterance != quotations[earlier].utterance) continue;
    const bool better = anchored[later] && behind[later] && !anchored[earlier];
    if (quotations[later].name == NULL || !better) continue;
    if (!continues && goes_on_before(self, earlier, anchored, behind)) continue;
    // « … » L'élève s'assied. Son amie, Ada, la tient. « … », dit-elle.
    const bool far = count_sentences(self, &quotations[earlier], &quotations[later]) > 1;
    if (!continues && far && quotations[earlier].name != NULL) continue;
    copy_speaker(&quotations[earlier], &quotations[later]);
    anchored[earlier] = behind[earlier] = true;
  }
  for (uint32_t i = 1; i < self->quotations.count; i++) {
    if (quotations[i].continues == IQ_NONE) continue;
    const uint32_t before = quotations[i].continues;
    // A closing mark was lost where the next paragraph has a speaker of its own.
    const bool parted = anchored[i] && anchored[before] && is_parted(quotations, before, i);
    if (parted) {
      quotations[i].continues = IQ_NONE;
    } else if (quotations[before].name != NULL) {
      copy_speaker(&quotations[i], &quotations[before]);
    }
  }
}

void iq_utterances_name(IqDocument *self, uint32_t index, IqSpan speaker) {
  IqQuotation *quotations = self->quotations.items;
  const IqQuotation *own = &quotations[index];
  for (uint32_t i = index; i > 0; i--) {
    IqQuotation *quotation = &quotations[i - 1];
    if (own->paragraph - quotation->paragraph > 1) break;
    if (quotation->nested_in != IQ_NONE || quotation->name == NULL) continue;
    if (quotation->speaker.start != speaker.start) break;
    iq_quotation_name_as(quotation, own);
  }
}
