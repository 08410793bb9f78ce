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

/// Whoever opens the last sentence with a person as its subject of the paragraph before the
/// question.
static uint32_t find_topic(const IqScene *scene) {
  for (uint32_t i = scene->before_first; i > 0; i--) {
    const IqMention *mention = &scene->mentions[i - 1];
    const uint32_t age = scene->paragraph - mention->paragraph;
    if (age > 2) break;
    if (age < 2 || !mention->opens || mention->linked || mention->possessive) continue;
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

/// The last mention of somebody before the quotation; `otherwise` where the text has none.
static uint32_t find_last(const IqScene *scene, uint32_t entity, uint32_t otherwise) {
  for (uint32_t i = scene->before_end; i > 0 && entity != IQ_NONE; i--) {
    const IqMention *mention = &scene->mentions[i - 1];
    if (mention->entity == entity && !mention->joint) return i - 1;
  }
  return otherwise;
}

uint32_t iq_interview_answer(IqInterview *self, const IqScene *scene) {
  const uint32_t first = find_words_before(scene);
  if (first == IQ_NONE || scene->heading || scene->told) return IQ_NONE;
  const IqFloor *floor = &scene->floor;
  const bool spoke = floor->mention != IQ_NONE && scene->paragraph - floor->paragraph <= 2;
  if (!asks(scene)) {
    const bool goes_on = self->answers >= ANSWERS_SURE && spoke && floor->entity == self->entity;
    return goes_on && !is_led_in(scene, first) ? self->mention : IQ_NONE;
  }
  if (self->mention == IQ_NONE) {
    self->mention = spoke ? find_last(scene, floor->entity, floor->mention) : find_topic(scene);
    if (self->mention != IQ_NONE) {
      self->entity = spoke ? floor->entity : scene->mentions[self->mention].entity;
    }
  }
  if (self->mention != IQ_NONE) self->answers++;
  return self->mention;
}
