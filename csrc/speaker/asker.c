#include "speaker/asker.h"

#include "language/words.h"
#include "speaker/queried.h"

/// Mentions back at which whoever asks stands.
#define MENTIONS_MAX 6u
/// Items between whoever asks and the verb that says so.
#define ASKER_REACH 5u
/// Items of a sentence among which the verb of a question is looked for.
#define SENTENCE_MAX 24u
/// Items from a role to the colon of its clause.
#define COLON_REACH 14u
/// Items behind a role within which the verb of their answer stands.
#define ANSWER_REACH 2u
/// Bytes of a pronoun between a subject and its verb: la, lui.
#define CLITIC_MAX 3u

/// Whoever has asked last before a mention, in marks or without; IQ_NONE where nobody has.
static uint32_t find_asker(const IqAntecedents *self) {
  if (self->floor.asks) return self->floor.entity;
  for (uint32_t i = self->end; i > 0 && self->end - i < MENTIONS_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (self->paragraph - mention->paragraph > 1) break;
    if (mention->entity == IQ_NONE || !mention->opens) continue;
    // “Orla Quill KC, prosecuting, asked him about the winch.”
    for (uint32_t k = mention->end; k < mention->end + ASKER_REACH; k++) {
      if (self->items[k].kind != IQ_ITEM_WORD && self->items[k].kind != IQ_ITEM_COMMA) break;
      // «Rey, interrogada por la jueza, …»
      const uint8_t own = (uint8_t)(self->language - iq_languages);
      if (iq_lexicon_find_aside(self->items[k + 1].hash, own) & IQ_ASIDE_AGENT) break;
      if (iq_word_find(self->items[k].hash)->lists & IQ_LIST_QUESTION) return mention->entity;
    }
  }
  return IQ_NONE;
}

void iq_antecedents_answer(IqAntecedents *self) {
  self->asker = find_asker(self);
  // “‘Count again!’ somebody shouted. ‘I have,’ he replied.”
  const IqFloor *floor = &self->floor;
  const bool known = floor->mention == IQ_NONE || floor->entity != IQ_NONE;
  if (known || floor->paragraph != self->paragraph) return;
  const uint32_t who = self->mentions[floor->mention].head;
  if ((self->items[who].classes & IQ_LEXICON_SOMEBODY) != 0) self->replied_to = floor->mention;
}

bool iq_scene_is_answer(const IqScene *self) {
  const uint32_t cue = self->cue_after;
  return cue != IQ_NONE &&
         (iq_word_find(self->passage->items[cue].hash)->lists & IQ_LIST_ANSWER) != 0;
}

bool iq_scene_answers_somebody(const IqScene *self) {
  const IqFloor *floor = &self->floor;
  if (floor->mention == IQ_NONE || floor->entity != IQ_NONE) return false;
  return iq_passage_has(self->passage, self->mentions[floor->mention].head, IQ_LEXICON_SOMEBODY) &&
         iq_scene_is_answer(self);
}

/// The verb of a question in the sentence that ends before item `stop`, whoever asks in front of
/// it; IQ_NONE where there is none. “Asked by Quill” is no such verb.
static uint32_t question_before(const IqPassage *self, uint32_t stop) {
  for (uint32_t at = stop; at > 0 && stop - at < SENTENCE_MAX; at--) {
    const IqItem *item = &self->items[at - 1];
    if (item->kind != IQ_ITEM_WORD && item->kind != IQ_ITEM_COMMA) return IQ_NONE;
    if (item->kind == IQ_ITEM_COMMA) continue;
    const bool asks = (iq_word_find(item->hash)->lists & IQ_LIST_QUESTION) != 0 &&
                      !iq_passage_is_aside(self, at, IQ_ASIDE_AGENT);
    if (asks) return at - 1;
  }
  return IQ_NONE;
}

uint32_t iq_scene_questioned(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_after;
  if (cue == IQ_NONE || self->item == 0 || self->heading) return IQ_NONE;
  if ((iq_word_find(passage->items[cue].hash)->lists & IQ_LIST_ANSWER) == 0) return IQ_NONE;
  if (passage->items[self->item - 1].kind != IQ_ITEM_STOP) return IQ_NONE;
  const uint32_t queried = iq_scene_queried(self);
  if (queried != IQ_NONE) return queried;
  const uint32_t verb = question_before(passage, self->item - 1);
  if (verb == IQ_NONE) return IQ_NONE;
  uint32_t found = IQ_NONE;
  for (uint32_t i = self->before_first; i > 0 && self->before_first - i < MENTIONS_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->entity == IQ_NONE || !iq_mention_is_person(passage, mention)) continue;
    if (mention->first < verb) {
      const bool other =
          found != IQ_NONE && self->mentions[found].entity != mention->entity && mention->opens;
      return other ? found : (uint32_t)IQ_NONE;
    }
    // «interrogó a Ana Rey sobre Juan Sanz»: it is not told who of them answers.
    if (found != IQ_NONE && self->mentions[found].entity != mention->entity) return IQ_NONE;
    if (found == IQ_NONE) found = i - 1;
  }
  return IQ_NONE;
}

bool iq_antecedent_tells_floor(const IqAntecedents *self, const IqMention *mention) {
  if (!self->language->adjectives_behind || self->inside) return false;
  if (mention->kind != IQ_MENTION_ROLE || !mention->opens) return false;
  for (uint32_t i = mention->end; i < mention->end + COLON_REACH; i++) {
    const IqItem *item = &self->items[i];
    if (item->kind != IQ_ITEM_WORD && item->kind != IQ_ITEM_COMMA) return false;
    // «El arquero coincidió. “…”, dijo.»
    const bool answers = i < mention->end + ANSWER_REACH && item->kind == IQ_ITEM_WORD &&
                         item[1].kind != IQ_ITEM_COLON &&
                         (iq_word_find(item->hash)->lists & IQ_LIST_ANSWER) != 0;
    if (answers && iq_item_opens_sentence(self->items, mention->first)) return true;
    if (item->kind == IQ_ITEM_COMMA || (item->classes & IQ_LEXICON_CUE) == 0) continue;
    const IqItem *clitic = &self->items[i - 1];
    const uint32_t short_words = IQ_LEXICON_ARTICLE | IQ_LEXICON_PRONOUN;
    return i > mention->end && item[1].kind == IQ_ITEM_COLON && clitic->kind == IQ_ITEM_WORD &&
           (clitic->classes & short_words) != 0 && (clitic->classes & IQ_LEXICON_RELATIVE) == 0 &&
           clitic->span.end - clitic->span.start <= CLITIC_MAX;
  }
  return false;
}
