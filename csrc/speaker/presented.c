#include "speaker/presented.h"

#include "mention/ending.h"

#include "mention/role.h"
#include "speaker/passive.h"

/// Words from the copula to whose words they are: «è l'invito rivolto ai residenti dal Comune».
#define PRESENTED_REACH 10u
/// Words between a quotation and the copula: «“…”: così è …».
#define COPULA_REACH 2u

/// Words between the preposition of whoever acts in the passive and them.
#define AGENT_REACH 2u

/// Words from “and” to the verb behind it.
#define AND_REACH 3u
/// Items before the office that opens a sentence: «Du côté de la mairie».
#define OFFICE_REACH 4u

/// Items from the beginning of a sentence to a word for what somebody says, or to whoever has sent
/// it; words from it to whose it is.
#define ANSWER_REACH 2u
#define OWNER_REACH 4u

/// Whether a mention may be who speaks.
static bool is_person(const IqMention *mention) {
  return mention->kind <= IQ_MENTION_BODY && mention->kind != IQ_MENTION_UNSURE &&
         !mention->possessive && !mention->dative;
}

/// Whether a preposition of whose something is stands in front of a mention, or begins it.
static bool follows_of(const IqScene *self, const IqMention *mention) {
  uint32_t at = mention->first;
  if (iq_passage_has(self->passage, at, IQ_LEXICON_OF)) return true;
  if (iq_passage_has(self->passage, at - 1, IQ_LEXICON_ARTICLE) && at > 1 &&
      !iq_passage_has(self->passage, at - 1, IQ_LEXICON_OF)) {
    at--;
  }
  return iq_passage_has(self->passage, at - 1, IQ_LEXICON_OF);
}

/// «Solidarietà anche dall'Ordine: “…”»: the same of the preposition of whoever acts.
static bool follows_agent(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  const uint32_t before = mention->first - 1;
  const bool article = iq_passage_has(passage, before, IQ_LEXICON_ARTICLE) && before > 0 &&
                       !iq_passage_is_aside(passage, before, IQ_ASIDE_AGENT);
  const uint32_t at = before - article;
  return iq_passage_is_word(passage, at) && iq_passage_is_aside(passage, at, IQ_ASIDE_AGENT);
}

/// «La alcaldesa se muestra escéptica: “…”»: whoever opens the sentence. IQ_NONE where something
/// written is spoken of, which may have the words on it.
static uint32_t before_colon(const IqScene *self) {
  if (!self->colon_before || self->heading || !self->capital) return IQ_NONE;
  // «Sulla lite tra Comune e Regione preferisce tacere: «…»»
  if (iq_passage_is_tie(self->passage, self->start, IQ_TIE_ABOUT)) return IQ_NONE;
  // «la replica dei comitati»: behind an article it is a noun, but not in «che gli chiedevano».
  const uint32_t cue = self->cue_before;
  const bool led = cue != IQ_NONE;
  const bool noun = led && cue > 0 && iq_passage_has(self->passage, cue - 1, IQ_LEXICON_ARTICLE) &&
                    (cue < 2 || !iq_passage_has(self->passage, cue - 2, IQ_LEXICON_RELATIVE));
  if (led && !noun) return IQ_NONE;
  uint32_t found = IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    const uint32_t written = IQ_LEXICON_MESSAGE | IQ_LEXICON_NEUTER | IQ_LEXICON_WORK;
    if (iq_passage_has(self->passage, mention->head, written)) return IQ_NONE;
    const bool pronoun = mention->kind == IQ_MENTION_PRONOUN &&
                         !iq_passage_has(self->passage, mention->first, IQ_LEXICON_RELATIVE);
    const bool opens = mention->opens && !mention->linked && !mention->possessive;
    if (found == IQ_NONE && !led && opens && (is_person(mention) || pronoun)) found = i;
    // «Immediata la replica dei comitati: “…”»
    const bool whose = mention->linked && mention->end + 1 == self->item &&
                       mention->first > self->start &&
                       (follows_of(self, mention) || (!led && follows_agent(self, mention)));
    const bool beside = !led || (mention->first > cue && mention->first <= cue + 2);
    if (found == IQ_NONE && whose && beside) found = i;
  }
  return found;
}

/// Whether the preposition that opens the sentence may be of whoever has sent something.
static bool opens_with_sender(const IqScene *self) {
  const IqPassage *passage = self->passage;
  return iq_passage_is_word(passage, self->start) &&
         (iq_passage_has(passage, self->start, IQ_LEXICON_OF) ||
          iq_passage_is_aside(passage, self->start, IQ_ASIDE_SENDER | IQ_ASIDE_AGENT));
}

/// «La réponse de la mairie n'a pas tardé : « … »», «Dalla Regione arriva la replica: «…»»: whose
/// the words are which the sentence of a colon brings in by a word for what somebody says. IQ_NONE
/// where nobody's are, or somebody else opens the sentence.
static uint32_t whose_answer(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!self->colon_before || self->heading) return IQ_NONE;
  uint32_t answer = self->start;
  while (answer < self->item && !(iq_passage_is_word(passage, answer) &&
                                  iq_passage_is_call(passage, answer, IQ_CALL_UTTERANCE))) {
    answer++;
  }
  if (answer == self->item) return IQ_NONE;
  const bool sent = opens_with_sender(self);
  const bool opens = answer <= self->start + ANSWER_REACH;
  uint32_t sender = IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first <= answer && mention->end > answer) continue;
    if (!is_person(mention)) continue;
    if (!mention->linked) return IQ_NONE;
    const bool known = mention->kind != IQ_MENTION_NAME || mention->entity != IQ_NONE;
    const bool owner = (opens || sent) && mention->first > answer &&
                       mention->first <= answer + OWNER_REACH && follows_of(self, mention);
    if (owner) return i;
    const bool first = sent && known && mention->first <= self->start + ANSWER_REACH;
    if (first && sender == IQ_NONE) sender = i;
  }
  return sender;
}

/// «“…”: es el lamento de X»: whoever stands behind a preposition of whose something is, in a
/// clause behind the quotation that begins with a copula. IQ_NONE where nobody does.
static uint32_t behind_copula(const IqScene *self) {
  const IqPassage *passage = self->passage;
  uint32_t at = self->item + 1;
  if (at >= passage->count) return IQ_NONE;
  const uint8_t kind = passage->items[at].kind;
  // «“…”. È il racconto di X»
  const bool stop = kind == IQ_ITEM_STOP || self->joined == IQ_JOINT_STOP;
  const bool begins = self->start == 0 || passage->items[self->start - 1].kind == IQ_ITEM_BREAK;
  const bool led = self->before_first < self->before_end || self->cue_before != IQ_NONE;
  if (stop && (!begins || led || self->heading)) return IQ_NONE;
  if (kind == IQ_ITEM_STOP || kind == IQ_ITEM_COMMA || kind == IQ_ITEM_COLON ||
      kind == IQ_ITEM_DASH)
    at++;
  const uint32_t limit = at + COPULA_REACH;
  while (at <= limit && iq_passage_is_word(passage, at) &&
         !iq_passage_is_aside(passage, at, IQ_ASIDE_COPULA)) {
    at++;
  }
  if (at > limit || !iq_passage_is_word(passage, at)) return IQ_NONE;
  for (uint32_t i = self->after_first; i < self->mention_count; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first <= at) return IQ_NONE;
    if (mention->first > at + PRESENTED_REACH) return IQ_NONE;
    const uint32_t from = i > self->after_first ? self->mentions[i - 1].end : at;
    for (uint32_t k = from; k < mention->first; k++) {
      if (passage->items[k].kind != IQ_ITEM_WORD) return IQ_NONE;
    }
    if (!is_person(mention)) continue;
    if (!mention->linked) return IQ_NONE;
    uint32_t before = mention->first;
    while (before > at && iq_passage_has(passage, before, IQ_LEXICON_ARTICLE) &&
           !iq_passage_has(passage, before, IQ_LEXICON_LINKER)) {
      before--;
    }
    if (mention->first == before && before > 0) before--;
    const bool of = iq_passage_has(passage, before, IQ_LEXICON_OF) ||
                    iq_passage_is_aside(passage, before, IQ_ASIDE_AGENT);
    if (of) return i;
  }
  return IQ_NONE;
}

/// The mention that begins right behind item `at`, an article and a preposition between. IQ_NONE
/// where there is none.
static uint32_t right_behind(const IqScene *self, uint32_t at) {
  const uint32_t small = IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_OF;
  for (uint32_t i = self->after_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first <= at) continue;
    for (uint32_t k = at + 1; k < mention->first; k++) {
      if (!iq_passage_has(self->passage, k, small)) return IQ_NONE;
    }
    return mention->possessive ? (uint32_t)IQ_NONE : i;
  }
  return IQ_NONE;
}

bool iq_scene_is_object(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  const uint32_t of = mention->end;
  if (!passage->language->adjectives_behind || self->colon_before || of + 1 != self->item) {
    return false;
  }
  return iq_passage_has(passage, of, IQ_LEXICON_OF | IQ_LEXICON_LINKER) ||
         (iq_passage_is_word(passage, of) && iq_passage_is_call(passage, of, IQ_CALL_PREDICATE));
}

/// Whether every mention between a quotation before and this one depends on a preposition, or on
/// the verb, so that whoever has spoken the other goes on.
static bool is_led_by_verb(const IqScene *self, uint32_t cue) {
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    const bool object = mention->linked || mention->possessive || iq_scene_is_object(self, mention);
    if (mention->first < cue || !object) return false;
  }
  return true;
}

uint32_t iq_scene_shared_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const bool cased = iq_language_declines(passage->language);
  if (!passage->language->adjectives_behind && !cased) return IQ_NONE;
  const uint32_t next = self->item + 2;
  const bool according = next < self->end && passage->items[next - 1].kind == IQ_ITEM_COMMA &&
                         iq_passage_has(passage, next, IQ_LEXICON_ACCORDING);
  if (according && !cased) return right_behind(self, next);
  uint32_t at = self->cue_before;
  // «sostiene que fue “errónea” y pide “la repetición”»
  const bool goes_on = self->after_quotation && self->floor.mention != IQ_NONE &&
                       self->floor.item + 1 == self->start &&
                       iq_passage_has(passage, self->start, IQ_LEXICON_AND) && at != IQ_NONE &&
                       at <= self->start + AND_REACH && iq_passage_is_cue(passage, at);
  if (goes_on && !cased && is_led_by_verb(self, at)) return self->floor.mention;
  if (at == IQ_NONE || at <= self->start + 1 || !iq_passage_is_cue(passage, at)) return IQ_NONE;
  if (self->before_first == self->before_end) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->before_first];
  // «El alcalde, preguntado por ello, habló de “mala fe”»
  bool aside = passage->items[at - 1].kind == IQ_ITEM_COMMA && mention->end + 1 < at &&
               passage->items[mention->end].kind == IQ_ITEM_COMMA;
  for (uint32_t i = self->before_first + 1; aside && i < self->before_end; i++) {
    aside = self->mentions[i].linked || self->mentions[i].first > at;
  }
  if (!aside && (cased || !iq_passage_has(passage, at - 1, IQ_LEXICON_AND))) return IQ_NONE;
  return is_person(mention) && mention->opens && !mention->linked && mention->end < at
             ? self->before_first
             : (uint32_t)IQ_NONE;
}

uint32_t iq_scene_office_at(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!passage->language->adjectives_behind) return IQ_NONE;
  uint32_t office = IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    const bool place = mention->linked && mention->kind != IQ_MENTION_PRONOUN &&
                       mention->first <= self->start + OFFICE_REACH;
    if (office == IQ_NONE && place) office = i;
    const bool nobody = mention->kind == IQ_MENTION_PRONOUN &&
                        iq_passage_has(passage, mention->first, IQ_LEXICON_NEUTER);
    if (nobody) return office;
    if (!mention->linked) return IQ_NONE;
  }
  return IQ_NONE;
}

/// “beskrivs som ”…” av Lind”: whether a passive verb stands in front of the quotation, a word for
/// as between, where an ending makes verbs passive.
static bool follows_passive(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!passage->language->verb_second || !passage->language->bare_definite) return false;
  if (self->item < self->start + 2) return false;
  uint32_t at = self->item - 1;
  if (iq_passage_is_word(passage, at) && iq_passage_is_call(passage, at, IQ_CALL_PREDICATE)) at--;
  // “På departementet beskrivs hennes förslag som ”…” av Lind”
  const uint32_t cue = self->cue_before;
  if (at + 1 < self->item && cue != IQ_NONE && cue < at) at = cue;
  if (!iq_passage_is_word(passage, at)) return false;
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  const IqSpan verb = passage->items[at].span;
  return iq_passage_is_hint(passage, at, IQ_HINT_PASSIVE) ||
         iq_ending_hints(passage->text, verb, language, IQ_HINT_PASSIVE) != 0;
}

uint32_t iq_scene_agent_behind(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t agent = iq_claim_agent(passage, self->item);
  const bool claimed = agent != IQ_NONE;
  const uint32_t at = claimed ? agent : self->item + 1;
  const bool beside = (passage->language->adjectives_behind || follows_passive(self)) &&
                      iq_passage_is_word(passage, at) &&
                      iq_passage_is_aside(passage, at, IQ_ASIDE_AGENT);
  if (!claimed && (!beside || self->start == self->item)) return IQ_NONE;
  for (uint32_t i = self->after_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first > at + AGENT_REACH) return IQ_NONE;
    if (claimed && mention->first < at) continue;
    if ((is_person(mention) || claimed) && (mention->linked || claimed)) return i;
  }
  return IQ_NONE;
}

/// «На двери висит объявление: «…»»: what is written and stands right before the colon as the only
/// subject of the sentence, where nouns have cases. IQ_NONE where nothing does.
static uint32_t written_before_colon(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (passage->language->cases == 0 || passage->language->verb_final) return IQ_NONE;
  if (!self->colon_before || self->cue_before != IQ_NONE) return IQ_NONE;
  if (self->before_end == self->before_first) return IQ_NONE;
  const uint32_t last = self->before_end - 1;
  const IqMention *mention = &self->mentions[last];
  const bool written =
      mention->kind == IQ_MENTION_MESSAGE && !mention->linked && mention->end + 1 == self->item &&
      !iq_entities_case(passage->entities, &passage->items[mention->head])->declined;
  if (!written) return IQ_NONE;
  for (uint32_t i = self->before_first; i < last; i++) {
    if (!self->mentions[i].linked && self->mentions[i].kind != IQ_MENTION_UNSURE) return IQ_NONE;
  }
  return last;
}

uint32_t iq_scene_presented(const IqScene *self) {
  const uint32_t written = written_before_colon(self);
  if (written != IQ_NONE) return written;
  if (!self->passage->language->adjectives_behind) return IQ_NONE;
  const uint32_t answer = whose_answer(self);
  if (answer != IQ_NONE) return answer;
  const uint32_t before = before_colon(self);
  return before != IQ_NONE ? before : behind_copula(self);
}
