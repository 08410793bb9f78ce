#include "speaker/asked.h"

/// Items of a sentence among which the participle stands: „Auf das Gerücht angesprochen, …“.
#define PARTICIPLE_REACH 6u
/// Items of the question, and from it to the comma.
#define QUESTION_MAX 40u

bool iq_stands_in_question(const IqItem *items, const IqLanguage *language,
                           const IqMention *mention, uint32_t before) {
  if (mention->end >= before || before - mention->end > QUESTION_MAX) return false;
  const uint8_t own = (uint8_t)(language - iq_languages);
  uint32_t start = mention->first;
  while (start > 0 && mention->first - start < QUESTION_MAX &&
         (items[start - 1].kind == IQ_ITEM_WORD || items[start - 1].kind == IQ_ITEM_COMMA)) {
    start--;
  }
  bool asked = false;
  for (uint32_t i = start; i < mention->first && i < start + PARTICIPLE_REACH && !asked; i++) {
    asked = items[i].kind == IQ_ITEM_WORD &&
            (iq_lexicon_find_tie(items[i].hash, own) & IQ_TIE_ASKED) != 0;
  }
  if (!asked) return false;
  bool comma = false;
  for (uint32_t i = mention->end; i < before; i++) {
    if (items[i].kind == IQ_ITEM_STOP || items[i].kind == IQ_ITEM_BREAK) return false;
    comma = comma || items[i].kind == IQ_ITEM_COMMA;
  }
  return comma;
}
