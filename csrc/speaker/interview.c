#include "speaker/interview.h"

#include "mention/modifier.h"
#include "speaker/interviewed.h"

/// Items of a question that is a paragraph of its own.
#define QUESTION_MAX 80u
/// Items of a chapter that may say who is interviewed in it.
#define OPENING_MAX 120u
/// Answers from which on what stands without marks asks too.
#define ANSWERS_SURE 1u
/// Questions with an answer of its own paragraph from which on a chapter is an interview.
#define QUESTIONS_SURE 3u

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

/// Whether item `at` ends a question.
static bool is_question_mark(const IqPassage *passage, uint32_t at) {
  const IqItem *last = &passage->items[at];
  for (uint32_t i = last->span.start; i < last->span.end; i++) {
    if (passage->text->bytes[i] == '?') return last->kind == IQ_ITEM_STOP;
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

/// Whether question marks end so many paragraphs without quotations, each before one that is
/// nothing but a quotation, that the chapter is an interview: what stands between two answers
/// without marks is the interviewer's, whomever it tells of.
static bool is_interview(const IqScene *scene) {
  const IqPassage *passage = scene->passage;
  const IqItem *items = passage->items;
  uint32_t questions = 0;
  uint32_t answers = 0;
  bool asked = false;
  bool words = true;
  for (uint32_t i = 0; i < passage->count; i++) {
    const uint8_t kind = items[i].kind;
    if (kind == IQ_ITEM_QUOTATION) {
      const bool alone = i > 0 && items[i - 1].kind == IQ_ITEM_BREAK && i + 1 < passage->count &&
                         (items[i + 1].kind == IQ_ITEM_BREAK || items[i + 1].kind == IQ_ITEM_STOP);
      answers += alone && words;
      questions += asked && alone;
      words = false;
    }
    if (kind != IQ_ITEM_BREAK) continue;
    asked = words && i > 0 && is_question_mark(passage, i - 1);
    words = true;
  }
  return questions >= QUESTIONS_SURE && 2 * questions >= answers;
}

/// Whoever has answered: their mention, and whom it means in *entity.
static uint32_t answered(const IqInterview *self, uint32_t *entity) {
  *entity = self->entity;
  return self->mention;
}

/// Somebody else is interviewed from here on.
static void change(IqInterview *self, uint32_t mention, uint32_t entity) {
  self->mention = mention;
  self->entity = entity;
  self->answers = 0;
}

/// Finds out whether the chapter is an interview, and whom its first paragraphs say that it is
/// with: „Z Leszkiem Bobrem rozmawia Anna Duda“.
static void open_interview(IqInterview *self, const IqScene *scene) {
  self->known = true;
  self->sure = is_interview(scene);
  if (!self->sure) return;
  const uint32_t end = scene->item < OPENING_MAX ? scene->item : OPENING_MAX;
  uint32_t count = 0;
  while (count < scene->before_end && scene->mentions[count].first < end) count++;
  IqInterviewed told;
  if (!iq_interviewed_read(scene->passage, scene->mentions, count, 0, end, &told)) return;
  change(self, told.guest, scene->mentions[told.guest].entity);
  self->told = true;
}

/// “Ms Quill, what did you see?”: whoever a question addresses with its first words. IQ_NONE where
/// it addresses nobody.
static uint32_t find_addressed(const IqScene *scene, uint32_t first) {
  const IqPassage *passage = scene->passage;
  for (uint32_t i = scene->before_first; i > 0; i--) {
    const IqMention *mention = &scene->mentions[i - 1];
    if (mention->first < first) break;
    const bool opens = iq_title_start(passage, mention->first) == first;
    const bool person = mention->kind == IQ_MENTION_NAME && mention->entity != IQ_NONE &&
                        iq_mention_is_person(passage, mention);
    if (opens && person && passage->items[mention->end].kind == IQ_ITEM_COMMA) return i - 1;
  }
  return IQ_NONE;
}

/// The answer in a chapter that is an interview: whoever has answered; else whom the question
/// addresses, or who has spoken last, in the heading.
static uint32_t answer_on(IqInterview *self, const IqScene *scene, uint32_t first,
                          uint32_t *entity) {
  const IqFloor *floor = &scene->floor;
  const uint32_t addressed = find_addressed(scene, first);
  if (addressed != IQ_NONE) {
    self->mention = addressed;
    self->entity = scene->mentions[addressed].entity;
  } else if (self->mention == IQ_NONE && self->entity == IQ_NONE && floor->entity != IQ_NONE) {
    self->mention = find_last(scene, floor->entity, IQ_NONE);
    self->entity = floor->entity;
  }
  if (self->mention == IQ_NONE && self->entity == IQ_NONE) return IQ_NONE;
  self->answers++;
  return answered(self, entity);
}

uint32_t iq_interview_answer(IqInterview *self, const IqScene *scene, uint32_t *entity) {
  *entity = IQ_NONE;
  const uint32_t first = find_words_before(scene);
  if (first == IQ_NONE || scene->heading || scene->told) return IQ_NONE;
  const bool colon = scene->passage->items[scene->item - 2].kind == IQ_ITEM_COLON;
  if (!self->known) open_interview(self, scene);
  // Where dashes open all that is said, who takes turns is told by them: speaker/talk.h.
  if (self->sure && !colon && (!scene->dialogue || self->told)) {
    const uint32_t mention = answer_on(self, scene, first, entity);
    if (mention != IQ_NONE || *entity != IQ_NONE) return mention;
  }
  const IqFloor *floor = &scene->floor;
  const bool known = floor->mention != IQ_NONE || floor->entity != IQ_NONE;
  const bool spoke = known && scene->paragraph - floor->paragraph <= 2;
  if (!is_question_mark(scene->passage, scene->item - 2)) {
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
    change(self, topic, scene->mentions[topic].entity);
  } else if (self->mention == IQ_NONE && self->entity == IQ_NONE && spoke) {
    // “– …, säger Nora Lind. ¶ … ? ¶ – …”: who is named inside marks is none of the mentions.
    const uint32_t otherwise = floor->entity == IQ_NONE ? floor->mention : (uint32_t)IQ_NONE;
    change(self, find_last(scene, floor->entity, otherwise), floor->entity);
  } else if (self->mention == IQ_NONE && self->entity == IQ_NONE && topic != IQ_NONE) {
    change(self, topic, scene->mentions[topic].entity);
  }
  if (self->mention != IQ_NONE || self->entity != IQ_NONE) self->answers++;
  return answered(self, entity);
}
