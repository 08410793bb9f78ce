#include "speaker/verb_final.h"

#include "base/utf8.h"
#include "language/lower_word.h"
#include "mention/dependence.h"
#include "mention/ending.h"
#include "speaker/left_out.h"

/// Words from a quotation to the verb of whoever acts, and from that to them: “…” diye çıkışan
/// emekli öğretmen Uslu.
#define VERB_REACH 3u
#define ACTOR_REACH 3u
/// Words from a word for a message to the quotation, and from whose it is to that.
#define MESSAGE_REACH 3u
/// Words from a colon to the quotation in the sentence that it begins.
#define LED_REACH 4u
/// Bytes of ise, de.
#define PARTICLE_BYTES 3u
/// Words between a subject and the quotation right behind it: ise, de, ayrıca.
#define PARTICLES_MAX 2u
/// Words between somebody and the noun for what they say: yazılı (açıklamasında).
#define STATEMENT_WORDS 2u

/// Whether a mention may be a subject.
static bool is_free(const IqScene *self, const IqMention *mention) {
  if (mention->possessive || mention->linked || mention->dative) return false;
  const bool set_off = self->passage->items[mention->end].kind == IQ_ITEM_COMMA;
  switch (mention->kind) {
    case IQ_MENTION_UNSURE: return set_off;
    case IQ_MENTION_PHRASE:
    case IQ_MENTION_MESSAGE: return false;
    default: return true;
  }
}

/// The verb among the words behind the quotation that has an ending of `aside`, or IQ_NONE.
static uint32_t verb_behind(const IqScene *self, uint32_t aside) {
  const IqPassage *passage = self->passage;
  const uint32_t limit = self->item + 1 + VERB_REACH;
  for (uint32_t at = self->item + 1; at < limit && iq_passage_is_word(passage, at); at++) {
    // “…” derken: no verb of whoever stands behind.
    if (!iq_passage_is_cue(passage, at) || iq_passage_has(passage, at, IQ_LEXICON_OPENER)) continue;
    if (iq_ending_is_aside(passage, passage->items[at].span, aside)) return at;
  }
  return IQ_NONE;
}

/// Whether somebody is in the genitive: “Bilgiç'in”, “hâkimin”.
static bool is_genitive(const IqPassage *passage, const IqMention *mention) {
  const IqSpan word = passage->items[mention->end - 1].span;
  if (mention->possessive) return iq_ending_is_genitive(passage, word);
  // “Ova Başsavcılığının”: names of offices have no apostrophe.
  const bool office = mention->kind == IQ_MENTION_NAME && mention->gender == IQ_GENDER_NEUTER;
  const bool role = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY ||
                    mention->kind == IQ_MENTION_BODY || office;
  return role && iq_role_is_declined(passage, mention->end - 1) &&
         iq_ending_is_aside(passage, word, IQ_ASIDE_GENITIVE);
}

/// “Şirketin sözünü ettiği “aksaklık””: whether a verb of whoever acts in a clause stands right in
/// front of the words that it tells of.
static bool speaks_of(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t at = self->item;
  if (at < self->start + 2 || !iq_passage_is_word(passage, at - 1)) return false;
  return iq_ending_is_aside(passage, passage->items[at - 1].span, IQ_ASIDE_PARTICIPLE) &&
         (iq_passage_is_any_cue(passage, at - 1) || iq_passage_is_any_cue(passage, at - 2));
}

/// “Başsavcılığın açıklamasında “…” denildi”: whoever is in the genitive before a noun for what
/// they say, right in front of the quotation. IQ_NONE where nobody is.
static uint32_t whose_statement(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_before;
  if (cue == IQ_NONE || self->before_first == self->before_end) return IQ_NONE;
  const bool comma = passage->items[self->item - 1].kind == IQ_ITEM_COMMA;
  if (cue + 1 + comma != self->item || !iq_passage_is_word(passage, cue)) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->before_end - 1];
  if (mention->end + STATEMENT_WORDS < cue || mention->end > cue) return IQ_NONE;
  for (uint32_t i = self->before_first; i + 1 < self->before_end; i++) {
    if (is_free(self, &self->mentions[i])) return IQ_NONE;
  }
  return is_genitive(passage, mention) ? self->before_end - 1 : (uint32_t)IQ_NONE;
}

/// “Kaptanın cevabını herkes ezberlemiş: “…””, “Kurulun açıklaması tek cümle: Konu “…””: whose
/// words a sentence with no other subject leads in. IQ_NONE where they are nobody's.
static uint32_t whose_words(const IqScene *self) {
  const IqPassage *passage = self->passage;
  uint32_t colon = self->item;
  while (colon > self->start && self->item - colon < LED_REACH &&
         passage->items[colon - 1].kind != IQ_ITEM_COLON) {
    colon--;
  }
  if (colon == self->start || passage->items[colon - 1].kind != IQ_ITEM_COLON) return IQ_NONE;
  uint32_t owner = IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first >= colon) break;
    uint32_t at = mention->end;
    while (at <= mention->end + STATEMENT_WORDS && iq_passage_is_word(passage, at) &&
           !iq_passage_is_call(passage, at, IQ_CALL_UTTERANCE)) {
      at++;
    }
    const bool words = at <= mention->end + STATEMENT_WORDS && iq_passage_is_word(passage, at);
    if (words && is_genitive(passage, mention)) {
      owner = i;
    } else if (is_free(self, mention)) {
      return IQ_NONE;
    }
  }
  return owner;
}

/// “Müvekkilinin “sisi geç gördüğünü” kabul etti”: whether the words end in the verb of whoever is
/// in the genitive before them, whom somebody else tells of.
static bool tells_of_actor(const IqScene *self) {
  const IqText *text = self->passage->text;
  IqSpan word = self->passage->items[self->item].span;
  uint32_t size;
  while (word.end > word.start &&
         !iq_is_word_part(iq_utf8_decode_before(text->bytes, text->length, word.end, &size))) {
    word.end -= size;
  }
  return iq_ending_is_aside(self->passage, word, IQ_ASIDE_PARTICIPLE);
}

/// “Bilgiç'in “…” dediği öğrenildi”, “gazetecilerin “…” sorusu”: whoever acts in a clause, or
/// whose words they are, is in the genitive. IQ_NONE where nobody is.
static uint32_t actor_in_front(const IqScene *self) {
  const uint32_t next = self->item + 1;
  const bool whose = self->before_end > self->before_first &&
                     self->mentions[self->before_end - 1].end == self->item &&
                     iq_passage_is_word(self->passage, next) &&
                     iq_passage_is_cue(self->passage, next);
  if (whose_statement(self) != IQ_NONE) return whose_statement(self);
  if (whose_words(self) != IQ_NONE) return whose_words(self);
  const bool acts = verb_behind(self, IQ_ASIDE_PARTICIPLE) != IQ_NONE || speaks_of(self);
  if ((!whose && !acts) || tells_of_actor(self)) return IQ_NONE;
  // “Şirketin avukatı Işık “…” dedi”: only what stands right before the words are they of.
  const uint32_t first = acts ? self->before_first : self->before_end - 1;
  for (uint32_t i = self->before_end; i > first; i--) {
    if (is_genitive(self->passage, &self->mentions[i - 1])) return i - 1;
  }
  return IQ_NONE;
}

/// ““Uyarmıştık”: Madencinin isyanı”: whoever is in the genitive behind the colon, where a noun for
/// what somebody says is theirs. IQ_NONE where nobody is.
static uint32_t owner_behind(const IqScene *self) {
  if (!self->colon_after || self->after_first == self->after_end) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->after_first];
  if (mention->first > self->item + 1 + ACTOR_REACH || !is_genitive(self->passage, mention)) {
    return IQ_NONE;
  }
  for (uint32_t at = mention->end; at < mention->end + VERB_REACH; at++) {
    if (!iq_passage_is_word(self->passage, at)) return IQ_NONE;
    if (iq_passage_is_cue(self->passage, at)) return self->after_first;
  }
  return IQ_NONE;
}

/// Whether a mention is declined as the object or the owner of something, or said to be so.
static bool is_declined(const IqScene *self, const IqMention *mention) {
  return mention->possessive || (mention->linked && mention->kind != IQ_MENTION_BODY &&
                                 iq_role_is_declined(self->passage, mention->end - 1));
}

/// “…” diyen Hollandalı turist Ute Braun, “…” diyen sözcü Sevgi Ay'ı yuhaladı: whoever stands
/// behind a verb with the ending of one that belongs to them, whatever their case. IQ_NONE where
/// nobody does.
static uint32_t actor_behind(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t at = verb_behind(self, IQ_ASIDE_ATTRIBUTIVE);
  if (at == IQ_NONE) return IQ_NONE;
  for (uint32_t i = self->after_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first <= at) continue;
    if (mention->first > at + 1 + ACTOR_REACH) return IQ_NONE;
    for (uint32_t k = at + 1; k < mention->first; k++) {
      if (passage->items[k].kind != IQ_ITEM_WORD) return IQ_NONE;
    }
    if (mention->kind == IQ_MENTION_UNSURE || mention->kind == IQ_MENTION_PHRASE) return IQ_NONE;
    // “diyen firma sözcüsü Sevgi Ay”: what belongs to a name stands right before it.
    const IqMention *next = i + 1 < self->after_end ? mention + 1 : NULL;
    const bool whole = next != NULL && next->first <= mention->end && !is_declined(self, mention);
    if (mention->linked && whole) continue;
    return mention->linked && !is_declined(self, mention) ? IQ_NONE : i;
  }
  return IQ_NONE;
}

/// Whether nothing but a few particles and a comma stands between a mention and the quotation.
static bool stands_beside(const IqScene *self, const IqMention *mention) {
  uint32_t words = 0;
  for (uint32_t i = mention->end; i < self->item; i++) {
    const IqItem *item = &self->passage->items[i];
    if (item->kind == IQ_ITEM_COMMA) continue;
    const bool particle = item->kind == IQ_ITEM_WORD && !iq_passage_is_any_cue(self->passage, i);
    if (!particle || ++words > PARTICLES_MAX) return false;
  }
  return true;
}

/// Whether a comma or a particle (ise, de) tells that a mention is the topic of its sentence.
static bool is_set_off(const IqPassage *passage, const IqMention *mention) {
  const IqItem *next = &passage->items[mention->end];
  return next->kind == IQ_ITEM_COMMA || (next->kind == IQ_ITEM_WORD && !next->capital &&
                                         next->span.end - next->span.start <= PARTICLE_BYTES);
}

/// Whether a comma stands between two items.
static bool is_parted(const IqPassage *passage, uint32_t first, uint32_t end) {
  while (first < end && passage->items[first].kind != IQ_ITEM_COMMA) first++;
  return first < end;
}

/// The subject among those in front of the quotation: the one right beside it, else whom a comma
/// sets off, else the first in the clause that leads the words in. IQ_NONE where there is none.
static uint32_t subject_in_front(const IqScene *self) {
  uint32_t found = IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (!is_free(self, mention)) continue;
    if (found == IQ_NONE) {
      found = i;
      continue;
    }
    const IqMention *first = &self->mentions[found];
    const bool same = first->apposed && mention->entity == first->entity;
    const bool set_off = is_set_off(self->passage, first);
    const bool later = !set_off && is_parted(self->passage, first->end, mention->first);
    if (same || later || (!set_off && stands_beside(self, mention))) found = i;
  }
  return found;
}

/// The verb of saying that ends the words behind the quotation before whoever it is of: “…” diye
/// bağırıyor öndeki kadın. IQ_NONE where none does, or one that tells what else they do.
static uint32_t main_verb_behind(const IqScene *self) {
  const IqPassage *passage = self->passage;
  uint32_t verb = IQ_NONE;
  for (uint32_t at = self->item + 1; at <= self->item + VERB_REACH; at++) {
    if (!iq_passage_is_word(passage, at) || passage->items[at].capital) break;
    if (iq_passage_is_cue(passage, at)) verb = at;
  }
  if (verb == IQ_NONE || iq_passage_is_call(passage, verb, IQ_CALL_PREDICATE)) return IQ_NONE;
  const IqSpan word = passage->items[verb].span;
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  const bool other =
      iq_ending_is_aside(passage, word, IQ_ASIDE_ATTRIBUTIVE | IQ_ASIDE_PARTICIPLE) ||
      iq_ending_hints(passage->text, word, language, IQ_HINT_GERUND) != 0;
  return other ? (uint32_t)IQ_NONE : verb;
}

/// “…” diyor bir polis memuru, “…” dedi Ali'ye komşusu Can Oral: whoever stands right behind the
/// verb, which has no subject in front. IQ_NONE where nobody does.
static uint32_t teller_behind(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->joined == IQ_JOINT_STOP || subject_in_front(self) != IQ_NONE) return IQ_NONE;
  const uint32_t verb = main_verb_behind(self);
  if (verb == IQ_NONE) return IQ_NONE;
  const uint32_t others = IQ_LEXICON_LINKER | IQ_LEXICON_AND | IQ_LEXICON_CUE;
  uint32_t end = verb + 1;
  for (uint32_t i = self->after_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first <= verb) continue;
    if (mention->first > end + ACTOR_REACH) return IQ_NONE;
    for (uint32_t k = end; k < mention->first; k++) {
      if (!iq_passage_is_word(passage, k) || iq_passage_has(passage, k, others)) return IQ_NONE;
    }
    if (mention->kind == IQ_MENTION_UNSURE || mention->kind == IQ_MENTION_PHRASE) return IQ_NONE;
    if (is_free(self, mention)) return i;
    if (mention->end > end) end = mention->end;
  }
  return IQ_NONE;
}

/// “Uslu'ya göre kaza “insan hatası””: whoever a phrase behind them attributes to. IQ_NONE where
/// none does, or a verb of saying stands behind the quotation.
static uint32_t according_to(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->cue_after != IQ_NONE) return IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const uint32_t next = self->mentions[i].end;
    if (iq_passage_has(passage, next, IQ_LEXICON_ACCORDING) && !iq_passage_is_cue(passage, next)) {
      return i;
    }
  }
  return IQ_NONE;
}

/// “Uslu'ya sorduk: “…””, “Başkan Uslu yayına bağlandı. Şikâyetleri sorduk: “…””: whoever was
/// asked. IQ_NONE where no verb before the colon is of whoever writes.
static uint32_t whom_we_ask(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!self->colon_before) return IQ_NONE;
  uint32_t at = self->item - 1;
  while (at > self->start &&
         !(iq_passage_is_cue(passage, at - 1) &&
           iq_ending_is_aside(passage, passage->items[at - 1].span, IQ_ASIDE_SELF))) {
    at--;
  }
  if (at == self->start) return IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->dative && mention->kind == IQ_MENTION_NAME && mention->first < at) return i;
    if (is_free(self, mention)) return IQ_NONE;
  }
  return at + 1 == self->item ? iq_scene_topic(self, IQ_GENDER_OPEN, false) : (uint32_t)IQ_NONE;
}

/// “…” diyor. “…” Komşusu araya giriyor: “…”: whoever has just spoken in the paragraph goes on in a
/// quotation that is a sentence by itself. IQ_NONE where somebody else is spoken of since.
static uint32_t goes_on(const IqScene *self) {
  const IqFloor *floor = &self->floor;
  if (self->start != self->item || self->heading || self->told || self->item == 0) return IQ_NONE;
  // “…!” diye bağırıyor öndeki kadın: words that go on in its sentence tell who speaks.
  const uint32_t next = self->item + 1;
  if (iq_passage_is_word(self->passage, next) && !self->passage->items[next].capital) {
    return IQ_NONE;
  }
  if (floor->mention == IQ_NONE || floor->paragraph != self->paragraph) return IQ_NONE;
  if (self->passage->items[self->item - 1].kind != IQ_ITEM_STOP) return IQ_NONE;
  if (self->closing == IQ_CLOSING_NONE || self->closing == IQ_CLOSING_COMMA) return IQ_NONE;
  for (uint32_t i = self->before_first; i > 0 && self->mentions[i - 1].first > floor->item; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (i - 1 != floor->mention && mention->kind <= IQ_MENTION_BODY) return IQ_NONE;
  }
  // Whoever spoke inside marks is named there, and is no mention of the text.
  return self->mentions[floor->mention].entity == floor->entity ? floor->mention
                                                                : (uint32_t)IQ_NONE;
}

/// “Tan'ın sözlerine Kara'dan yanıt gecikmedi: “…””: whoever the ending of a name shows to have
/// sent the words, in a sentence with no other subject. IQ_NONE where nobody is.
static uint32_t sender_of(const IqScene *self) {
  if (!self->colon_before) return IQ_NONE;
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    const bool named = mention->kind == IQ_MENTION_NAME && mention->possessive;
    if (named && iq_ending_is_sender(self->passage, self->passage->items[mention->end - 1].span)) {
      return i - 1;
    }
  }
  return IQ_NONE;
}

uint32_t iq_scene_final_sender(const IqScene *self) {
  if (!iq_language_heads_last(self->passage->language) || !self->colon_before) return IQ_NONE;
  bool message = false;
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    const bool own = mention->kind == IQ_MENTION_MESSAGE && !mention->linked;
    if (own && message) return IQ_NONE;
    if (!own) return message && iq_mention_is_sender(self->passage, mention) ? i - 1 : IQ_NONE;
    message = true;
  }
  return IQ_NONE;
}

/// “Valiliğin yazılı açıklamasında “…” denildi”: whoever is in the genitive before a word for what
/// they have written, which stands right before the quotation. IQ_NONE where nobody is.
static uint32_t owner_of_message(const IqScene *self) {
  const IqPassage *passage = self->passage;
  uint32_t at = self->item;
  while (at > self->start && self->item - at < MESSAGE_REACH &&
         !iq_passage_has(passage, at - 1, IQ_LEXICON_MESSAGE)) {
    at--;
  }
  if (at == self->start || self->item - at == MESSAGE_REACH) return IQ_NONE;
  const uint32_t message = at - 1;
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first >= message) continue;
    if (mention->end + MESSAGE_REACH < message) return IQ_NONE;
    for (uint32_t k = mention->end; k < message; k++) {
      if (!iq_passage_is_word(passage, k) || iq_passage_is_any_cue(passage, k)) return IQ_NONE;
    }
    return is_genitive(passage, mention) ? i - 1 : (uint32_t)IQ_NONE;
  }
  return IQ_NONE;
}

/// “Komutanlıktan yapılan açıklamada “…” ifadesine yer verildi”: whoever has written the message in
/// front of the quotation, in a sentence with no other subject: the last before it with an ending.
/// IQ_NONE where there is none.
static uint32_t writer_of(const IqScene *self) {
  uint32_t message = self->before_end;
  while (message > self->before_first && self->mentions[message - 1].kind != IQ_MENTION_MESSAGE) {
    message--;
  }
  if (message == self->before_first) return owner_of_message(self);
  if (self->colon_before) return IQ_NONE;
  for (uint32_t i = message - 1; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    const bool office = mention->kind == IQ_MENTION_BODY ||
                        (mention->kind == IQ_MENTION_NAME && mention->gender == IQ_GENDER_NEUTER);
    if (office && !mention->dative && (mention->linked || mention->possessive)) return i - 1;
    if (is_genitive(self->passage, mention)) return i - 1;
  }
  return IQ_NONE;
}

IqAsked iq_scene_asked(const IqScene *self) {
  if (!iq_language_heads_last(self->passage->language)) return (IqAsked){IQ_NONE, IQ_NONE};
  return (IqAsked){.source = according_to(self), .whom = whom_we_ask(self)};
}

uint32_t iq_scene_final_subject(const IqScene *self) {
  const IqLanguage *language = self->passage->language;
  if (!iq_language_heads_last(language)) return IQ_NONE;
  uint32_t subject = actor_in_front(self);
  if (subject == IQ_NONE) subject = actor_behind(self);
  if (subject == IQ_NONE) subject = owner_behind(self);
  if (subject == IQ_NONE) subject = teller_behind(self);
  if (subject == IQ_NONE) subject = whom_we_ask(self);
  if (subject == IQ_NONE) subject = according_to(self);
  if (subject == IQ_NONE) subject = goes_on(self);
  if (subject != IQ_NONE) return subject;
  const bool led = self->colon_before || self->cue_final != IQ_NONE || self->cue_after != IQ_NONE;
  if (!led || self->heading) return IQ_NONE;
  subject = subject_in_front(self);
  if (subject == IQ_NONE) subject = sender_of(self);
  return subject != IQ_NONE ? subject : writer_of(self);
}
