#include "speaker/queried.h"

#include "language/words.h"
#include "mention/gender.h"

/// Items of a sentence among which the verb of a question is looked for.
#define SENTENCE_MAX 28u
/// Items from the verb to whoever is asked.
#define ASKED_REACH 4u
/// Items from whoever is asked to the question.
#define QUESTION_REACH 8u
/// Sentences between the question and the quotation.
#define SENTENCES_MAX 1u
/// Mentions of those sentences.
#define MENTIONS_MAX 12u

static bool is_listed(const IqPassage *passage, uint32_t at, uint32_t list) {
  return iq_passage_is_word(passage, at) &&
         (iq_word_find(passage->items[at].hash)->lists & list) != 0;
}

/// Whether a mention opens its sentence as its subject, and may be whoever answers instead.
static bool acts(const IqScene *self, const IqMention *mention) {
  return mention->opens && !mention->linked && !mention->dative && !mention->possessive &&
         mention->kind != IQ_MENTION_PRONOUN && mention->kind != IQ_MENTION_UNSURE &&
         iq_mention_is_person(self->passage, mention);
}

/// Whether the question itself stands behind whoever is asked, what they are called aside:
/// “the winchman, Oliver Nevin, whether …”.
static bool is_asked_whether(const IqScene *self, const IqMention *asked, uint32_t stop) {
  for (uint32_t i = asked->end; i < stop && i < asked->end + QUESTION_REACH; i++) {
    if (is_listed(self->passage, i, IQ_LIST_WHETHER)) return true;
    const uint32_t others = IQ_LEXICON_LINKER | IQ_LEXICON_OF | IQ_LEXICON_CUE;
    if (iq_passage_has(self->passage, i, others)) return false;
  }
  return false;
}

/// Whoever the verb at item `verb` asks, in the sentence that ends at item `stop`.
static uint32_t find_asked(const IqScene *self, uint32_t verb, uint32_t stop) {
  const IqLanguage *language = self->passage->language;
  bool asker = language->adjectives_behind;
  for (uint32_t i = self->before_end; i > 0 && self->before_end - i < MENTIONS_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->end > verb) continue;
    asker = asker || (mention->opens && !mention->linked);
    break;
  }
  for (uint32_t i = self->before_end; i > 0 && self->before_end - i < MENTIONS_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first <= verb) break;
    const bool first = i < 2 || self->mentions[i - 2].first <= verb;
    if (!first || mention->first > verb + ASKED_REACH) continue;
    const bool person = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY ||
                        mention->kind == IQ_MENTION_NAME;
    // «ha chiesto al soccorritore», but «ha chiesto il sindaco»
    const bool object = language->adjectives_behind ? mention->linked : !mention->linked;
    const bool of = iq_passage_has(self->passage, mention->first - 1, IQ_LEXICON_OF) ||
                    iq_passage_has(self->passage, mention->first, IQ_LEXICON_OF);
    if (!person || !object || of || !asker || mention->gender == IQ_GENDER_NEUTER) return IQ_NONE;
    return is_asked_whether(self, mention, stop) ? i - 1 : (uint32_t)IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_scene_queried(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->heading || self->start < 2 || passage->language->verb_final) return IQ_NONE;
  uint32_t stop = self->start - 1;
  uint32_t sentences = 0;
  for (uint32_t at = stop; at > 0 && stop - at < SENTENCE_MAX; at--) {
    const uint8_t kind = passage->items[at - 1].kind;
    if (kind == IQ_ITEM_STOP) {
      for (uint32_t i = self->before_end; i > 0; i--) {
        const IqMention *mention = &self->mentions[i - 1];
        if (mention->first >= stop) continue;
        if (mention->first < at) break;
        if (acts(self, mention)) return IQ_NONE;
      }
      if (++sentences > SENTENCES_MAX) return IQ_NONE;
      stop = at - 1;
      continue;
    }
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) return IQ_NONE;
    const bool asks = is_listed(passage, at - 1, IQ_LIST_QUESTION) &&
                      !iq_passage_is_aside(passage, at, IQ_ASIDE_AGENT);
    if (asks) return find_asked(self, at - 1, stop);
  }
  return IQ_NONE;
}

uint32_t iq_scene_queried_before(const IqScene *self) {
  if (self->cue_before != IQ_NONE || self->cue_final != IQ_NONE || self->told) return IQ_NONE;
  if (self->start != self->item || self->item == 0) return IQ_NONE;
  if (self->passage->items[self->item - 1].kind != IQ_ITEM_STOP) return IQ_NONE;
  if (self->cue_after != IQ_NONE && self->joined != IQ_JOINT_STOP) return IQ_NONE;
  return iq_scene_queried(self);
}
