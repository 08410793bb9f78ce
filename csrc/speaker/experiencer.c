#include "speaker/experiencer.h"

#include "mention/dependence.h"
#include "mention/ending.h"
#include "speaker/before.h"

/// Small words between the beginning of a sentence and whoever stands there.
#define FRONTED_MAX 4u
/// Items from somebody to the verb that tells what is so of them.
#define EXPERIENCE_REACH 5u

bool iq_scene_is_put_first(const IqScene *self, const IqMention *mention) {
  const bool person =
      mention->gender == IQ_GENDER_FEMININE || mention->gender == IQ_GENDER_MASCULINE;
  const bool named = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
                     mention->kind == IQ_MENTION_SOMEBODY;
  // “Avukat Erkmen'e bunu sordum. “…” dedi.”: endings stand for prepositions.
  const bool titled = mention->first > 0 && iq_passage_has(self->passage, mention->first - 1,
                                                           IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC);
  const bool cased = iq_language_heads_last(self->passage->language) && named &&
                     (mention->entity != IQ_NONE || titled) &&
                     mention->gender != IQ_GENDER_NEUTER && mention->possessive &&
                     mention->first < self->start;
  if (cased) return true;
  const uint32_t before =
      IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE | IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC;
  // «Quanto a Vera», where the preposition is an article too.
  const uint32_t last = mention->first - (mention->first > 0);
  const bool about = last > 0 && iq_passage_has(self->passage, last, before) &&
                     iq_passage_is_word(self->passage, last - 1) &&
                     iq_passage_is_tie(self->passage, last - 1, IQ_TIE_AS_FOR);
  const bool known =
      mention->entity != IQ_NONE &&
      iq_entity_gender(&self->passage->entities->items[mention->entity]) != IQ_GENDER_NEUTER;
  if (!(person || (about && known)) || !named || mention->possessive) return false;
  if (!mention->linked && !about) return false;
  // «Alla figlia aveva detto: «…»»: whoever is told something has not said it.
  if (iq_scene_is_told(self, mention) || iq_mention_is_judged(self->passage, mention)) return false;
  uint32_t at = mention->first;
  // „Hydrologa Leona Majchrzyka to nie przekonuje.“
  while (at > 0 && mention->first - at < FRONTED_MAX &&
         iq_passage_has(self->passage, at - 1, before)) {
    at--;
  }
  // „Niewidomego emeryta Edwarda Łańskiego nie wpuszczono“: an adjective in their case.
  const bool described =
      at > 0 && iq_item_opens_sentence(self->passage->items, at - 1) &&
      iq_passage_is_word(self->passage, at - 1) &&
      iq_ending_is_aside(self->passage, self->passage->items[at - 1].span, IQ_ASIDE_GENITIVE);
  if (described && self->passage->language->bare_definite) at--;
  // «Quanto a Vera, è ripartita.»
  while (at > 0 && iq_passage_is_word(self->passage, at - 1) &&
         iq_passage_is_tie(self->passage, at - 1, IQ_TIE_AS_FOR)) {
    at--;
  }
  return at < mention->end && iq_item_opens_sentence(self->passage->items, at);
}

bool iq_scene_is_experiencer(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  const uint32_t before = mention->first - (mention->first > 0);
  const bool topic = before > 0 && iq_passage_is_word(passage, before - 1) &&
                     iq_passage_is_tie(passage, before - 1, IQ_TIE_AS_FOR);
  if (topic) return true;
  for (uint32_t i = mention->end; i < self->item && i < mention->end + EXPERIENCE_REACH; i++) {
    if (passage->items[i].kind == IQ_ITEM_COMMA) continue;
    if (passage->items[i].kind != IQ_ITEM_WORD) return false;
    if (iq_passage_is_tie(passage, i, IQ_TIE_EXPERIENCE)) return true;
  }
  return false;
}
