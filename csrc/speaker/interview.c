#include "speaker/interview.h"

/// Items of a question that is a paragraph of its own.
#define QUESTION_MAX 80u
/// Answers from which on what stands without marks asks too.
#define ANSWERS_SURE 1u

/// The first item of the paragraph before a quotation's own that has no quotation; IQ_NONE where
/// there is none, or it is long.
static uint32_t find_words_before(const IqScene *scene) {
  const IqItem *items = scene->passage->items;
  if (!scene->alone || scene->item < 2 || items[scene->item - 1].kind != IQ_ITEM_BREAK) {
    return IQ_NONE;
  }
  uint32_t first = scene->item - 1;
  while (first > 0 && items[first - 1].kind != IQ_ITEM_BREAK) {
    first--;
    if (items[first].kind == IQ_ITEM_QUOTATION || scene->item - first > QUESTION_MAX)
      return IQ_NONE;
  }
  return first < scene->item - 1 ? first : IQ_NONE;
}

static bool asks(const IqScene *scene) {
  const IqItem *last = &scene->passage->items[scene->item - 2];
  const char *bytes = scene->passage->text->bytes;
  for (uint32_t at = last->span.start; at < last->span.end; at++) {
    if (bytes[at] == '?') return last->kind == IQ_ITEM_STOP;
  }
  return false;
}

/// Whoever is named last in a paragraph of one sentence, for the first time and with what they are:
/// „Chefen hänvisar till presschef Erik Lund. ¶ Varför dröjde det?“ IQ_NONE where nobody is.
static uint32_t find_introduced(const IqScene *scene, uint32_t index) {
  const IqPassage *passage = scene->passage;
  const IqMention *mention = &scene->mentions[index];
  const bool full = mention->kind == IQ_MENTION_NAME && mention->end - mention->first > 1;
  const bool titled = mention->apposed || (mention->first > 0 &&
                                           iq_passage_has(passage, mention->first - 1,
                                                          IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC));
  if (!full || mention->entity == IQ_NONE || !titled || mention->possessive) return IQ_NONE;
  const IqEntity *entity = &passage->entities->items[mention->entity];
  if (entity->span.start != mention->span.start) return IQ_NONE;
  const uint32_t stop = mention->end;
  if (passage->items[stop].kind != IQ_ITEM_STOP || stop + 1 >= passage->count ||
      passage->items[stop + 1].kind != IQ_ITEM_BREAK) {
    return IQ_NONE;
  }
  for (uint32_t i = mention->first; i > 0; i--) {
    if (passage->items[i - 1].kind == IQ_ITEM_BREAK) return index;
    if (passage->items[i - 1].kind == IQ_ITEM_STOP) return IQ_NONE;
  }
  return index;
}

/// Whether something is quoted in the paragraph of a mention.
static bool is_quoted(const IqScene *scene, const IqMention *mention) {
  const IqItem *items = scene->passage->items;
  uint32_t at = mention->first;
  while (at > 0 && items[at - 1].kind != IQ_ITEM_BREAK) at--;
  for (; at < scene->item && items[at].kind != IQ_ITEM_BREAK; at++) {
    if (items[at].kind == IQ_ITEM_QUOTATION) return true;
  }
  return false;
}

/// Whoever the paragraph before the question leads to, or who opens the last sentence of it with a
/// person as its subject.
static uint32_t find_topic(const IqScene *scene) {
  bool last = true;
  for (uint32_t i = scene->before_first; i > 0; i--) {
    const IqMention *mention = &scene->mentions[i - 1];
    const uint32_t age = scene->paragraph - mention->paragraph;
    if (age > 2) break;
    if (age < 2) continue;
    if (last && find_introduced(scene, i - 1) != IQ_NONE) return i - 1;
    last = false;
    if (!mention->opens || mention->linked || mention->possessive) continue;
    if (iq_mention_is_person(scene->passage, mention)) return i - 1;
  }
  return IQ_NONE;
}

/// Whether a person is the subject of the words before: they may be led in by them.
static bool is_led_in(const IqScene *scene, uint32_t first) {
  for (uint32_t i = scene->before_first; i > 0; i--) {
    const IqMention *mention = &scene->mentions[i - 1];
    if (mention->first < first) break;
    if (mention->opens && !mention->linked && iq_mention_is_person(scene->passage, mention))
      return true;
  }
  return scene->passage->items[scene->item - 2].kind == IQ_ITEM_COLON;
}

/// Whether another sentence stands before the question, in its paragraph.
static bool is_told(const IqScene *scene, uint32_t first) {
  for (uint32_t i = first; i + 2 < scene->item; i++) {
    if (scene->passage->items[i].kind == IQ_ITEM_STOP) return true;
  }
  return false;
}

/// The last mention of somebody before the quotation; `otherwise` where the text has none.
static uint32_t find_last(const IqScene *scene, uint32_t entity, uint32_t otherwise) {
  for (uint32_t i = scene->before_end; i > 0 && entity != IQ_NONE; i--) {
    const IqMention *mention = &scene->mentions[i - 1];
    if (mention->entity == entity && !mention->joint) return i - 1;
  }
  return otherwise;
}

/// Whoever has answered: their mention, and whom it means in *entity.
static uint32_t answered(const IqInterview *self, uint32_t *entity) {
  *entity = self->entity;
  return self->mention;
}

uint32_t iq_interview_answer(IqInterview *self, const IqScene *scene, uint32_t *entity) {
  *entity = IQ_NONE;
  const uint32_t first = find_words_before(scene);
  if (first == IQ_NONE || scene->heading || scene->told) return IQ_NONE;
  const IqFloor *floor = &scene->floor;
  const bool known = floor->mention != IQ_NONE || floor->entity != IQ_NONE;
  const bool spoke = known && scene->paragraph - floor->paragraph <= 2;
  if (!asks(scene)) {
    const bool goes_on = self->answers >= ANSWERS_SURE && spoke && floor->entity == self->entity;
    return goes_on && !is_led_in(scene, first) ? answered(self, entity) : IQ_NONE;
  }
  // “Orla Quill remembers how he stood there. What did he say? ¶ ‘…’”: the text asks itself.
  if (self->answers == 0 && is_told(scene, first) && is_led_in(scene, first)) return IQ_NONE;
  // Who is told of in the paragraph before a question is asked now.
  const uint32_t topic = find_topic(scene);
  const bool fresh = topic != IQ_NONE && !is_quoted(scene, &scene->mentions[topic]) &&
                     scene->mentions[topic].entity != IQ_NONE &&
                     scene->mentions[topic].entity != self->entity;
  if (fresh) {
    *self = (IqInterview){topic, scene->mentions[topic].entity, 0};
  } else if (self->mention == IQ_NONE && self->entity == IQ_NONE && spoke) {
    // “– …, säger Nora Lind. ¶ … ? ¶ – …”: who is named inside marks is none of the mentions.
    const uint32_t otherwise = floor->entity == IQ_NONE ? floor->mention : (uint32_t)IQ_NONE;
    *self = (IqInterview){find_last(scene, floor->entity, otherwise), floor->entity, 0};
  } else if (self->mention == IQ_NONE && self->entity == IQ_NONE && topic != IQ_NONE) {
    *self = (IqInterview){topic, scene->mentions[topic].entity, 0};
  }
  if (self->mention != IQ_NONE || self->entity != IQ_NONE) self->answers++;
  return answered(self, entity);
}
