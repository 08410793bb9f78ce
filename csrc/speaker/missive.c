#include "speaker/missive.h"

#include "speaker/author.h"

/// Items from a quotation to the message that the sentence behind it is about.
#define TAKEN_UP_REACH 6u
/// Items from the beginning of a sentence to the message or the recording that opens it.
#define OPENING_REACH 3u
/// Items from a relative pronoun to a verb that is not its own: “that we have read”.
#define CLAUSE_REACH 3u
/// Items from a preposition to whoever has sent a message.
#define SENDER_REACH 2u

/// Whether a mention can have said something.
static bool is_sender(const IqMention *mention) {
  const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE &&
                    mention->kind != IQ_MENTION_MESSAGE;
  return sure && !mention->possessive && !mention->dative;
}

/// Whether a mention may be the subject of its sentence.
static bool is_subject(const IqScene *self, const IqMention *mention) {
  return is_sender(mention) && !mention->linked &&
         !(mention->kind == IQ_MENTION_PRONOUN &&
           iq_passage_has(self->passage, mention->first, IQ_LEXICON_RELATIVE));
}

/// Whoever a clause or a signature behind message `index` says has written it, or IQ_NONE.
static uint32_t writer_of(const IqScene *self, uint32_t index) {
  const IqPassage *passage = self->passage;
  const IqAntecedents antecedents = {.items = passage->items,
                                     .mentions = self->mentions,
                                     .count = self->mention_count,
                                     .end = index,
                                     .paragraph = self->paragraph,
                                     .entities = passage->entities,
                                     .language = passage->language};
  const IqMention *writer = iq_antecedent_find_writer(&antecedents, &self->mentions[index]);
  return writer != NULL ? (uint32_t)(writer - self->mentions) : (uint32_t)IQ_NONE;
}

/// “‘…’ That is the message that the council has sent”: whoever has written what the sentence
/// behind a quotation by itself takes it up as.
static uint32_t taken_up(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t next = self->item + 1;
  if (self->start != self->item || self->heading || next >= passage->count) return IQ_NONE;
  const bool stop = passage->items[next].kind == IQ_ITEM_STOP;
  if (!stop && self->joined != IQ_JOINT_STOP) return IQ_NONE;
  for (uint32_t i = self->after_first; i < self->mention_count; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first > next + TAKEN_UP_REACH) return IQ_NONE;
    for (uint32_t k = next + stop; k < mention->first; k++) {
      if (passage->items[k].kind != IQ_ITEM_WORD) return IQ_NONE;
    }
    if (mention->kind == IQ_MENTION_MESSAGE) return mention->linked ? IQ_NONE : writer_of(self, i);
    const bool pronoun = mention->kind == IQ_MENTION_PRONOUN;
    if (!mention->linked && !pronoun) return IQ_NONE;
  }
  return IQ_NONE;
}

/// “The reply came from a supervisor in Leeds and runs to three words: ‘…’”: whoever stands behind
/// the preposition of senders in a sentence that a message opens.
static uint32_t sent_from(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!self->colon_before || self->heading || self->before_first == self->before_end) {
    return IQ_NONE;
  }
  const IqMention *message = &self->mentions[self->before_first];
  const bool opens = message->kind == IQ_MENTION_MESSAGE && !message->linked &&
                     message->first - self->start <= OPENING_REACH;
  if (!opens) return IQ_NONE;
  for (uint32_t i = self->before_first + 1; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (!mention->linked || !is_sender(mention)) continue;
    for (uint32_t k = mention->first; k > message->end && mention->first - k < SENDER_REACH; k--) {
      if (iq_passage_is_word(passage, k - 1) &&
          iq_passage_is_aside(passage, k - 1, IQ_ASIDE_SENDER)) {
        return i;
      }
    }
  }
  return IQ_NONE;
}

/// «Un technicien prévenait ses chefs, dans un mail que nous avons pu lire : « … »»: whoever opens
/// the sentence, where the verb in front of the quotation belongs to a clause that says more of a
/// message.
static uint32_t main_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_before;
  if (!self->colon_before || cue == IQ_NONE || self->before_end < self->before_first + 2) {
    return IQ_NONE;
  }
  const IqMention *opener = &self->mentions[self->before_first];
  if (!opener->opens || !is_subject(self, opener)) return IQ_NONE;
  const IqMention *message = NULL;
  for (uint32_t i = self->before_first + 1; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    const bool aside = mention->kind == IQ_MENTION_MESSAGE && mention->linked;
    if (aside && mention->end < cue) message = mention;
  }
  if (message == NULL) return IQ_NONE;
  for (uint32_t i = message->end; i + CLAUSE_REACH <= cue; i++) {
    if (iq_passage_is_any_cue(passage, i)) return IQ_NONE;
    if (iq_passage_has(passage, i, IQ_LEXICON_RELATIVE | IQ_LEXICON_OPENER)) {
      return self->before_first;
    }
  }
  return IQ_NONE;
}

/// “A recording has the moment when the announcer asks for calm: ‘…’”: the first who can be heard
/// on the recording that opens the sentence.
static uint32_t recorded(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!self->colon_before || self->heading) return IQ_NONE;
  uint32_t at = self->start;
  while (
      at < self->item && at - self->start < OPENING_REACH &&
      !(iq_passage_is_word(passage, at) && iq_passage_is_aside(passage, at, IQ_ASIDE_RECORDING))) {
    if (iq_passage_has(passage, at, IQ_LEXICON_LINKER)) return IQ_NONE;
    at++;
  }
  const bool opens = at < self->item && iq_passage_is_word(passage, at) &&
                     iq_passage_is_aside(passage, at, IQ_ASIDE_RECORDING);
  if (!opens) return IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    // „Ein Video zeigt den Wirt, wie er ruft: „…““, „… fest, in dem der Wirt um Ruhe bittet: „…““
    const uint32_t oblique = IQ_LEXICON_OBLIQUE | IQ_LEXICON_RELATIVE;
    const bool object = mention->linked && is_sender(mention) && mention->first > at + 1 &&
                        (iq_passage_has(passage, mention->first, IQ_LEXICON_OBLIQUE) ||
                         iq_passage_has(passage, mention->first - 1, oblique));
    if (mention->first > at && (is_subject(self, mention) || object)) return i;
  }
  return IQ_NONE;
}

uint32_t iq_scene_missive_subject(const IqScene *self) {
  uint32_t subject = recorded(self);
  if (subject == IQ_NONE) subject = sent_from(self);
  if (subject == IQ_NONE) subject = main_subject(self);
  return subject != IQ_NONE ? subject : taken_up(self);
}

uint32_t iq_scene_subject_behind_missive(const IqScene *self) {
  const bool led = self->cue_before != IQ_NONE || self->cue_final != IQ_NONE;
  if (led || self->heading || self->before_first == self->before_end) return IQ_NONE;
  if (self->cue_after != IQ_NONE && self->joined != IQ_JOINT_STOP) return IQ_NONE;
  const IqMention *message = &self->mentions[self->before_first];
  const bool opens = message->kind == IQ_MENTION_MESSAGE && message->linked &&
                     message->first - self->start <= OPENING_REACH;
  if (!opens) return IQ_NONE;
  uint32_t found = IQ_NONE;
  for (uint32_t i = self->before_first + 1; i < self->before_end; i++) {
    if (!is_subject(self, &self->mentions[i])) continue;
    if (found != IQ_NONE && !self->mentions[i].apposed) return IQ_NONE;
    found = i;
  }
  return found;
}
