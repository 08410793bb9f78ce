#include "mention/nickname.h"

/// Words of a nickname, and its marks.
#define NICKNAME_MAX 4u

uint32_t iq_nickname_end(const IqItem *items, uint32_t count, uint32_t at) {
  if (items[at].kind != IQ_ITEM_OTHER) return 0;
  const IqItem *first = &items[at + 1];
  const bool small = at + 1 < count && first->kind == IQ_ITEM_WORD && !first->capital &&
                     (first->classes & IQ_LEXICON_ARTICLE) == 0;
  if (small) return 0;
  for (uint32_t i = at + 2; i + 1 < count && i <= at + NICKNAME_MAX; i++) {
    if (items[i].kind == IQ_ITEM_WORD) continue;
    return items[i].kind == IQ_ITEM_OTHER && iq_item_is_capital(&items[i + 1]) ? i + 1 : 0;
  }
  return 0;
}
