#include "speaker/asker.h"

#include "language/words.h"

/// Mentions back at which whoever asks stands.
#define MENTIONS_MAX 6u
/// Items between whoever asks and the verb that says so.
#define ASKER_REACH 5u

uint32_t iq_antecedent_asker(const IqAntecedents *self) {
  if (self->floor.asks) return self->floor.entity;
  for (uint32_t i = self->end; i > 0 && self->end - i < MENTIONS_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (self->paragraph - mention->paragraph > 1) break;
    if (mention->entity == IQ_NONE || !mention->opens) continue;
    // “Orla Quill KC, prosecuting, asked him about the winch.”
    for (uint32_t k = mention->end; k < mention->end + ASKER_REACH; k++) {
      if (self->items[k].kind != IQ_ITEM_WORD && self->items[k].kind != IQ_ITEM_COMMA) break;
      if (iq_word_find(self->items[k].hash)->lists & IQ_LIST_QUESTION) return mention->entity;
    }
  }
  return IQ_NONE;
}
