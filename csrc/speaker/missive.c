#include "speaker/missive.h"

#include "language/words.h"
#include "mention/ending.h"
#include "speaker/author.h"

/// Items from a quotation to the message that the sentence behind it is about.
#define TAKEN_UP_REACH 6u
/// Items from the beginning of a sentence to the message or the recording that opens it.
#define OPENING_REACH 3u
/// Items from a relative pronoun to a verb that is not its own: “that we have read”.
#define CLAUSE_REACH 3u
/// Words from a message to the verb that it is the subject of: „, in dem es heißt“.
#define TELLING_REACH 5u
/// Words from a verb that makes another passive to that one.
#define PASSIVE_REACH 3u

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

typedef const IqMention *Finder(const IqAntecedents *self, const IqMention *message);

/// Whom `finder` finds for message `index`, or IQ_NONE.
static uint32_t found_for(const IqScene *self, uint32_t index, Finder *finder) {
  const IqPassage *passage = self->passage;
  const IqAntecedents antecedents = {.items = passage->items,
                                     .mentions = self->mentions,
                                     .count = self->mention_count,
                                     .end = index,
                                     .paragraph = self->paragraph,
                                     .entities = passage->entities,
                                     .language = passage->language,
                                     .asker = IQ_NONE,
                                     .replied_to = IQ_NONE};
  const IqMention *found = finder(&antecedents, &self->mentions[index]);
  return found != NULL ? (uint32_t)(found - self->mentions) : (uint32_t)IQ_NONE;
}

/// The message that opens the sentence, or IQ_NONE.
static uint32_t opening_message(const IqScene *self) {
  if (self->heading || self->before_first == self->before_end) return IQ_NONE;
  const IqMention *message = &self->mentions[self->before_first];
  const bool opens =
      message->kind == IQ_MENTION_MESSAGE && message->first - self->start <= OPENING_REACH;
  return opens ? self->before_first : (uint32_t)IQ_NONE;
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
    if (mention->kind == IQ_MENTION_MESSAGE) {
      return mention->linked ? IQ_NONE : found_for(self, i, iq_antecedent_find_writer);
    }
    const bool pronoun = mention->kind == IQ_MENTION_PRONOUN;
    if (!mention->linked && !pronoun) return IQ_NONE;
  }
  return IQ_NONE;
}

/// “The reply came from a supervisor in Leeds and runs to three words: ‘…’”: whoever stands behind
/// the preposition of senders in a sentence that a message opens.
static uint32_t sent_from(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t opener = opening_message(self);
  if (!self->colon_before || opener == IQ_NONE || self->mentions[opener].linked) return IQ_NONE;
  const IqMention *message = &self->mentions[opener];
  for (uint32_t i = self->before_first + 1; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (!mention->linked || !is_sender(mention)) continue;
    uint32_t at = mention->first;
    while (at > message->end && iq_passage_has(passage, at - 1, IQ_LEXICON_ARTICLE) &&
           !iq_passage_has(passage, at - 1, IQ_LEXICON_OF)) {
      at--;
    }
    // What belongs to somebody else stands right behind them.
    const bool apart = at > self->mentions[i - 1].end + 1;
    const bool from = apart && iq_passage_is_word(passage, at - 1) &&
                      iq_passage_is_aside(passage, at - 1, IQ_ASIDE_SENDER | IQ_ASIDE_AGENT);
    const bool known = mention->kind != IQ_MENTION_NAME || mention->entity != IQ_NONE;
    if (from && known) return i;
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

/// “Quill got a letter from the union: ‘…’”: whose the last message of a sentence is in which no
/// verb attributes.
static uint32_t owner(const IqScene *self) {
  if (!self->colon_before || self->heading || self->cue_before != IQ_NONE) return IQ_NONE;
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *message = &self->mentions[i - 1];
    if (message->kind != IQ_MENTION_MESSAGE) continue;
    const uint32_t found =
        message->linked ? IQ_NONE : found_for(self, i - 1, iq_antecedent_find_owner);
    if (found == IQ_NONE || !is_sender(&self->mentions[found])) return IQ_NONE;
    const bool known =
        self->mentions[found].kind != IQ_MENTION_NAME || self->mentions[found].entity != IQ_NONE;
    return known ? found : IQ_NONE;
  }
  return IQ_NONE;
}

/// “Quill got a letter that said: ‘…’”: the message that is the subject of the verb in front of the
/// quotation.
static uint32_t telling_message(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_before;
  if (!self->colon_before || cue == IQ_NONE || !iq_passage_is_cue(passage, cue)) return IQ_NONE;
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *message = &self->mentions[i - 1];
    const bool pronoun = message->kind == IQ_MENTION_PRONOUN &&
                         iq_passage_has(passage, message->first, IQ_LEXICON_RELATIVE);
    if (pronoun) continue;
    if (message->kind != IQ_MENTION_MESSAGE || message->end > cue) return IQ_NONE;
    bool which = false;
    for (uint32_t k = message->end; k < cue; k++) {
      which = which || iq_passage_has(passage, k, IQ_LEXICON_RELATIVE | IQ_LEXICON_OPENER);
    }
    return which && cue - message->end <= TELLING_REACH ? i - 1 : IQ_NONE;
  }
  return IQ_NONE;
}

/// «В письме, которое Анна отправила в понедельник, говорится: «…»»: whoever a clause says has
/// written the message that opens the sentence of a verb without a subject.
static uint32_t writer_of_opener(const IqScene *self) {
  const uint32_t opener = opening_message(self);
  const uint32_t cue = self->cue_before;
  const bool impersonal =
      cue != IQ_NONE && iq_passage_has(self->passage, cue, IQ_LEXICON_IMPERSONAL);
  return opener != IQ_NONE && impersonal ? found_for(self, opener, iq_antecedent_find_writer)
                                         : (uint32_t)IQ_NONE;
}

/// “The letter, which Quill signed, reads: ‘…’”: the message that opens the sentence as its
/// subject, where a comma ends what is told of it right before the verb.
static uint32_t parted_message(const IqScene *self) {
  const uint32_t opener = opening_message(self);
  const uint32_t cue = self->cue_before;
  if (!self->colon_before || opener == IQ_NONE || cue == IQ_NONE) return IQ_NONE;
  const IqMention *message = &self->mentions[opener];
  const IqItem *items = self->passage->items;
  const bool parted = items[message->end].kind == IQ_ITEM_COMMA && cue > message->end + 1 &&
                      items[cue - 1].kind == IQ_ITEM_COMMA;
  return parted && !message->linked && iq_passage_is_cue(self->passage, cue) ? opener
                                                                             : (uint32_t)IQ_NONE;
}

/// “‘…’, it says in a letter from Quill”, « …, peut-on lire dans le rapport »: the message behind
/// a verb whose subject is nobody, behind the quotation; where that may be somebody (“it said in a
/// statement”) only with whose the message is.
static uint32_t read_in(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t first = self->after_first;
  if (self->heading || self->joined == IQ_JOINT_STOP || first + 1 >= self->after_end) {
    return IQ_NONE;
  }
  const IqMention *pronoun = &self->mentions[first];
  const IqMention *message = &self->mentions[first + 1];
  if (pronoun->kind != IQ_MENTION_PRONOUN || message->kind != IQ_MENTION_MESSAGE) return IQ_NONE;
  const bool near = pronoun->first <= self->item + TAKEN_UP_REACH &&
                    message->first <= pronoun->end + TAKEN_UP_REACH && message->linked;
  if (!near) return IQ_NONE;
  if (iq_passage_is_hint(passage, pronoun->first, IQ_HINT_NOBODY)) return first + 1;
  const bool expletive = pronoun->gender == IQ_GENDER_NEUTER;
  return expletive ? found_for(self, first + 1, iq_antecedent_find_owner) : (uint32_t)IQ_NONE;
}

/// “Her last message to her sister: ‘…’”, „Auf einem Schild steht: „…““: the message that opens a
/// sentence in which all others depend on prepositions, as only what nobody has sent may itself.
static uint32_t lone_message(const IqScene *self) {
  const uint32_t opener = opening_message(self);
  if (!self->colon_before || opener == IQ_NONE) return IQ_NONE;
  const IqMention *message = &self->mentions[opener];
  const bool document = iq_passage_is_aside(self->passage, message->head, IQ_ASIDE_DOCUMENT);
  if (message->linked && !document) return IQ_NONE;
  for (uint32_t i = opener + 1; i < self->before_end; i++) {
    if (!self->mentions[i].linked && !self->mentions[i].dative) return IQ_NONE;
  }
  return opener;
}

uint32_t iq_scene_missive_subject(const IqScene *self) {
  uint32_t subject = recorded(self);
  if (subject == IQ_NONE) subject = sent_from(self);
  if (subject == IQ_NONE) subject = owner(self);
  if (subject == IQ_NONE) subject = main_subject(self);
  if (subject == IQ_NONE) subject = telling_message(self);
  if (subject == IQ_NONE) subject = writer_of_opener(self);
  if (subject == IQ_NONE) subject = parted_message(self);
  if (subject == IQ_NONE) subject = read_in(self);
  if (subject == IQ_NONE) subject = lone_message(self);
  return subject != IQ_NONE ? subject : taken_up(self);
}

/// Whether the verb that attributes is passive: “is described”, ”beskrivs“, „wird … genannt“.
static bool is_passive(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const bool last = self->cue_final != IQ_NONE;
  const uint32_t cue = last ? self->cue_final : self->cue_before;
  if (cue == IQ_NONE || !iq_passage_is_cue(passage, cue)) return false;
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  const IqSpan verb = passage->items[cue].span;
  if (!last && iq_passage_is_hint(passage, cue, IQ_HINT_PASSIVE)) return true;
  if (!last && iq_ending_hints(passage->text, verb, language, IQ_HINT_PASSIVE) != 0) return true;
  const uint32_t end = last ? self->item : cue;
  for (uint32_t i = end; i > self->start && (last || end - i < PASSIVE_REACH); i--) {
    if (!iq_passage_is_word(passage, i - 1)) return false;
    const bool be = (iq_word_find(passage->items[i - 1].hash)->lists & IQ_LIST_PASSIVE) != 0;
    if (be || iq_passage_is_hint(passage, i - 1, IQ_HINT_PASSIVE)) return true;
  }
  return false;
}

uint32_t iq_scene_telling_document(const IqScene *self) {
  const uint32_t opener = opening_message(self);
  if (opener == IQ_NONE || self->colon_before || self->start == self->item) return IQ_NONE;
  return self->mentions[opener].linked && is_passive(self) ? opener : (uint32_t)IQ_NONE;
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
