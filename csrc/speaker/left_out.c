#include "speaker/left_out.h"

#include "language/lower_word.h"
#include "mention/dependence.h"
#include "mention/ending.h"
#include "mention/modifier.h"
#include "mention/place.h"
#include "speaker/asked.h"
#include "speaker/asker.h"
#include "speaker/before.h"
#include "speaker/experiencer.h"

/// Items behind a verb within which a subject may stand, whatever else stands between.
#define SUBJECT_REACH 3u
/// Words of a name that something is told to: «contou ao Agora», «afirmou à Rádio Cais».
#define TOLD_WORDS_MAX 2u
/// Words from the verb of whoever writes to whom they met.
#define MET_REACH 4u
/// Words between a subject that is nobody and its verb, with it.
#define CLITICS_MAX 3u
/// Items from a verb without a subject to the comma of what it tells.
#define TOLD_REACH 6u

/// „Es sei erst im Mai „geprüft“ worden“: whether the mood of a verb alone tells that somebody says
/// so. The verb in *at.
static bool is_reported_clause(const IqScene *self, uint32_t *at) {
  if (self->cue_before != IQ_NONE || self->cue_after != IQ_NONE || self->cue_final != IQ_NONE) {
    return false;
  }
  for (uint32_t i = self->start; i < self->end; i++) {
    if (!iq_passage_has(self->passage, i, IQ_LEXICON_REPORTED)) continue;
    *at = i;
    return true;
  }
  return false;
}

/// «El transportista, sostiene, “es el que paga”»: whether commas set the verb off right before the
/// quotation: who stands before is what is spoken of.
static bool is_by_the_way(const IqScene *self) {
  const uint32_t cue = self->cue_before;
  if (cue == IQ_NONE || cue == 0 || cue + 2 > self->item) return false;
  const IqItem *items = self->passage->items;
  if (items[cue + 1].kind != IQ_ITEM_COMMA) return false;
  if (cue + 2 == self->item && items[cue - 1].kind == IQ_ITEM_COMMA) return true;
  // „Kierowcę, jak mówi, „zawieszono““
  const bool as = iq_language_declines(self->passage->language) && cue + 2 == self->item &&
                  cue > self->start + 1 && items[cue - 2].kind == IQ_ITEM_COMMA &&
                  iq_passage_is_hint(self->passage, cue - 1, IQ_HINT_CLAUSE);
  if (as) return true;
  // «El fuego, ha explicado, empezó «en la cocina»»
  uint32_t first = cue;
  while (first > self->start && iq_passage_is_word(self->passage, first - 1) &&
         iq_passage_is_call(self->passage, first - 1, IQ_CALL_HAVE)) {
    first--;
  }
  return self->passage->language->adjectives_behind && first > self->start &&
         items[first - 1].kind == IQ_ITEM_COMMA && iq_passage_is_cue(self->passage, cue);
}

/// «A medianoche publicó un mensaje: «…»»: whether a verb of writing without a subject has a
/// message as its object, and nothing else attributes. The verb in *at.
static bool is_sent(const IqScene *self, uint32_t *at) {
  if (!self->passage->language->null_subject || !self->colon_before || self->heading) return false;
  const uint32_t cue = self->cue_before;
  if (cue != IQ_NONE && iq_passage_is_any_cue(self->passage, cue) &&
      !iq_passage_is_aside(self->passage, cue, IQ_ASIDE_WRITING)) {
    return false;
  }
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->kind == IQ_MENTION_MESSAGE && !mention->linked) {
      for (uint32_t k = mention->first; k > self->start; k--) {
        *at = k - 1;
        if (iq_passage_is_word(self->passage, *at) &&
            iq_passage_is_aside(self->passage, *at, IQ_ASIDE_WRITING)) {
          return true;
        }
      }
      return false;
    }
    if (!mention->linked && !mention->dative) return false;
  }
  return false;
}

/// „Tłumaczy, że wybuch był mały. „To on zabija““: whether the sentence before a quotation that is
/// one by itself begins with a verb that attributes and has no subject. The verb in *at.
static bool goes_on_telling(const IqScene *self, uint32_t *at) {
  const IqPassage *passage = self->passage;
  const bool led = self->cue_before != IQ_NONE || self->cue_final != IQ_NONE ||
                   (self->cue_after != IQ_NONE && self->joined != IQ_JOINT_STOP);
  if (led || self->heading || self->told || self->start != self->item || self->item < 2) {
    return false;
  }
  if (passage->items[self->item - 1].kind != IQ_ITEM_STOP) return false;
  uint32_t first = self->item - 1;
  while (first > 0 && !iq_passage_is_end(passage, first - 1) &&
         passage->items[first - 1].kind != IQ_ITEM_QUOTATION) {
    first--;
  }
  if (!iq_item_opens_sentence(passage->items, first) || first + 1 >= self->item) return false;
  if (!iq_passage_has(passage, first, IQ_LEXICON_CUE)) return false;
  for (uint32_t i = self->before_first; i > 0 && self->mentions[i - 1].first >= first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    const bool near = mention->first <= first + SUBJECT_REACH;
    if (near && !mention->linked && !mention->dative && !mention->possessive) return false;
  }
  *at = first;
  return true;
}

/// «Погоду назвал «врагом»»: whether what a verdict is passed on opens the sentence.
static bool opens_with_judged(const IqScene *self) {
  return self->before_first < self->before_end &&
         self->mentions[self->before_end - 1].end == self->cue_before &&
         iq_mention_is_judged(self->passage, &self->mentions[self->before_end - 1]);
}

/// „Dodała, że szpital „…““, «Añadió que la empresa pedirá perdón «…»»: whether somebody stands in
/// a clause that depends on a verb of saying without a subject: behind the comma that follows it,
/// where nouns have cases.
static bool is_in_told_clause(const IqScene *self, uint32_t cue, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  const bool declines = iq_language_declines(passage->language);
  if (!declines && !passage->language->adjectives_behind) return false;
  if (declines && mention->first <= cue + 2) return false;
  for (uint32_t i = cue + 1; i < mention->first && i <= cue + TOLD_REACH; i++) {
    if (!declines && iq_passage_is_call(passage, i, IQ_CALL_FUSED)) return true;
    // «ha riferito di aver ricevuto l'ordine di «…»»
    if (!declines && iq_passage_is_hint(passage, i, IQ_HINT_PERFECT)) return true;
    if (declines && i + 1 < mention->first && passage->items[i].kind == IQ_ITEM_COMMA) {
      return iq_passage_is_hint(passage, i + 1, IQ_HINT_CLAUSE);
    }
  }
  return false;
}

/// «Добавила, что больница «…»», «Журналистам рассказал другое: «…»»: whether a verb of saying and
/// a comma open the sentence, or whom it is said to and the verb.
static bool opens_with_verb(const IqScene *self) {
  const uint32_t cue = self->cue_before;
  if (!iq_language_declines(self->passage->language) || cue == IQ_NONE) return false;
  if (cue == self->start) {
    return cue + 1 < self->item && self->passage->items[cue + 1].kind == IQ_ITEM_COMMA;
  }
  if (self->before_first == self->before_end) return false;
  const IqMention *told = &self->mentions[self->before_first];
  const bool somebody = told->kind == IQ_MENTION_ROLE || told->kind == IQ_MENTION_SOMEBODY ||
                        told->kind == IQ_MENTION_BODY || told->kind == IQ_MENTION_NAME;
  return somebody && told->linked && told->oblique && told->first == self->start &&
         told->end == cue;
}

/// «…», gritó, y varios vecinos aplaudieron: whether a comma and a word that joins clauses part
/// somebody from the verb behind the quotation.
static bool is_in_next_clause(const IqScene *self, uint32_t cue, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  const bool comma = cue + 1 < passage->count && passage->items[cue + 1].kind == IQ_ITEM_COMMA;
  // “…” diye bağırdı, polis araya girdi.
  if (iq_language_heads_last(passage->language)) {
    const bool behind = cue + 2 < passage->count && passage->items[cue + 2].kind == IQ_ITEM_COMMA;
    return (comma || behind) && cue > self->item && mention->first > cue + (comma ? 1u : 2u);
  }
  if (cue != self->cue_after || !passage->language->adjectives_behind) return false;
  if (mention->first < cue + 3 || !comma) return false;
  return iq_passage_has(passage, cue + 2, IQ_LEXICON_AND) ||
         iq_passage_is_hint(passage, cue + 2, IQ_HINT_CONTRAST);
}

bool iq_scene_lacks_subject(const IqScene *self, uint32_t *cue) {
  if (is_sent(self, cue)) return true;
  if (!self->after_quotation && is_reported_clause(self, cue)) return true;
  // «dice que «no» y habla de «sabotaje»»: the sentence has a subject.
  if (self->after_quotation) return false;
  // « …, y lit-on »
  const bool nobody = self->passage->language->adjectives_behind && self->cue_after != IQ_NONE &&
                      iq_passage_has(self->passage, self->cue_after, IQ_LEXICON_IMPERSONAL);
  if (!self->passage->language->null_subject && !nobody && !opens_with_judged(self) &&
      !opens_with_verb(self)) {
    return false;
  }
  if (goes_on_telling(self, cue)) return true;
  if (self->joined == IQ_JOINT_STOP) return false;
  if (is_by_the_way(self)) {
    *cue = self->cue_before;
    return true;
  }
  *cue = self->cue_before != IQ_NONE ? self->cue_before : self->cue_final;
  if (*cue == IQ_NONE) *cue = self->cue_after;
  if (*cue == IQ_NONE || !iq_passage_is_cue(self->passage, *cue)) return false;
  // «Calificó el acto de «ofensa» y anunció que el club …»
  const bool opening = self->cue_before == self->start;
  const uint32_t end = opening ? self->before_end : self->after_end;
  for (uint32_t i = self->before_first; i < end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (is_in_next_clause(self, *cue, mention)) break;
    if (iq_stands_in_question(self->passage->items, self->passage->language, mention, *cue))
      continue;
    if (iq_scene_is_in_clause(self, mention) || is_in_told_clause(self, *cue, mention)) continue;
    if (!mention->linked && !mention->possessive && !mention->dative) return false;
    // «afirmou à Lusitana Ernesto Lapa», but «denuncia en un comunicado», «escribió en X»
    const bool object =
        ((mention->possessive || mention->linked) && self->passage->language->apostrophe_endings) ||
        (mention->kind != IQ_MENTION_NAME && mention->kind != IQ_MENTION_UNSURE) ||
        (mention->linked && mention->end - mention->first <= TOLD_WORDS_MAX);
    if (!object && mention->first > *cue && mention->first <= *cue + SUBJECT_REACH) return false;
  }
  return true;
}

/// The full name behind a place that opens a sentence: “Akova yakınında devrilen otobüsün şoförü
/// Can Uslu”; `index` where the first mention is somebody.
static uint32_t behind_place(const IqScene *self, uint32_t index) {
  const IqMention *first = &self->mentions[index];
  if (first->kind != IQ_MENTION_NAME || first->end - first->first > 1) return index;
  if (first->talks || first->apposed || !self->passage->language->verb_final) return index;
  for (uint32_t i = index + 1; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    for (uint32_t k = self->mentions[i - 1].end; k < mention->first; k++) {
      if (iq_passage_is_end(self->passage, k)) return index;
    }
    const bool full = mention->kind == IQ_MENTION_NAME && mention->end - mention->first > 1;
    if (full && !mention->linked && !mention->possessive) return i;
  }
  return index;
}

bool iq_scene_is_several(const IqScene *self, const IqMention *mention) {
  if (mention->joint) return true;
  const IqItem *head = &self->passage->items[mention->head];
  if (iq_role_is_several(self->passage->text, self->passage->language, mention, head, head + 1)) {
    return true;
  }
  const uint8_t language = (uint8_t)(self->passage->language - iq_languages);
  // «Bombeiros o puxaram. “…”, completou.»
  const bool bare = self->passage->language->adjectives_behind && mention->first == mention->head &&
                    mention->kind != IQ_MENTION_NAME && mention->kind != IQ_MENTION_UNSURE &&
                    iq_item_is_plural(self->passage->text, self->passage->language, head);
  if (bare) return true;
  const uint64_t first = self->passage->items[mention->first].hash;
  return (iq_lexicon_find_aside(first, language) & IQ_ASIDE_SEVERAL) != 0;
}

/// “Uslu'yu iskelede buluyorum. “…” diyor.”: whether the verb that ends the sentence of a mention
/// is of whoever writes, so that its object is who is spoken of.
static bool is_met(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  if (!iq_language_heads_last(passage->language)) return false;
  if (!mention->possessive && !mention->linked && !mention->dative) return false;
  if (mention->kind != IQ_MENTION_NAME || mention->gender == IQ_GENDER_NEUTER) return false;
  // “Selvi'ye Kaya'nın sözünü aktarıyorum.”
  if (iq_ending_is_genitive(passage, passage->items[mention->end - 1].span)) return false;
  for (uint32_t i = mention->end; i < self->item; i++) {
    const uint8_t kind = passage->items[i].kind;
    const bool ends = kind != IQ_ITEM_WORD && kind != IQ_ITEM_OTHER;
    if (ends && i > mention->end && iq_passage_is_word(passage, i - 1) &&
        iq_ending_is_aside(passage, passage->items[i - 1].span, IQ_ASIDE_SELF)) {
      return true;
    }
    if (ends && kind != IQ_ITEM_COMMA) return false;
  }
  return false;
}

/// «Vi a una mujer que buscaba un zapato. “…”, me explicó.»: whether whoever writes has met a
/// person whom a sentence that begins with its verb names first.
static bool is_met_by_author(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  if (!passage->language->null_subject) return false;
  const bool person = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY ||
                      (mention->kind == IQ_MENTION_NAME && mention->gender != IQ_GENDER_NEUTER);
  if (!person || mention->several || mention->first >= self->start) return false;
  uint32_t at = mention->first;
  while (at > 0 && mention->first - at <= MET_REACH && iq_passage_is_word(passage, at - 1)) at--;
  return at < mention->first && iq_item_opens_sentence(passage->items, at) &&
         iq_passage_is_tie(passage, at, IQ_TIE_MEETING);
}

/// «La famiglia è rientrata. «…», risponde.»: whether kin that are several are spoken of, who have
/// said nothing themselves.
static bool is_family(const IqScene *self, const IqMention *mention) {
  return mention->kind == IQ_MENTION_BODY && !mention->talks &&
         self->passage->language->adjectives_behind &&
         iq_passage_is_aside(self->passage, mention->head, IQ_ASIDE_KIN);
}

/// „Ktoś podał jej herbatę. „…“ – odpowiedziała.“: whether a pronoun means nobody in particular,
/// where somebody has spoken in the paragraph, and nouns have cases.
static bool is_anybody(const IqScene *self, const IqMention *mention) {
  return mention->kind == IQ_MENTION_SOMEBODY && mention->end == mention->first + 1 &&
         iq_language_declines(self->passage->language) &&
         iq_passage_has(self->passage, mention->first, IQ_LEXICON_SOMEBODY) &&
         self->floor.mention != IQ_NONE && self->floor.paragraph == self->paragraph;
}

/// Whether a word of the quotation shows that one person speaks: yo, ho.
static bool tells_of_self(const IqScene *self) {
  const IqPassage *passage = self->passage;
  return passage->language->adjectives_behind &&
         iq_text_holds_aside(passage->text, passage->items[self->item].span,
                             (uint8_t)(passage->language - iq_languages), IQ_ASIDE_SELF);
}

/// «A empresa responde pelo porta-voz, Rui Sá. “…”, garantiu.»: who speaks for whoever opens the
/// sentence, where that is told behind. IQ_NONE where it is not.
static uint32_t voice_of(const IqScene *self, uint32_t index) {
  const IqPassage *passage = self->passage;
  const IqMention *body = &self->mentions[index];
  const bool office = body->kind == IQ_MENTION_BODY || body->gender == IQ_GENDER_NEUTER;
  if (!office || !passage->language->adjectives_behind) return IQ_NONE;
  for (uint32_t i = index + 1; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    for (uint32_t k = self->mentions[i - 1].end; k < mention->first; k++) {
      if (iq_passage_is_end(passage, k)) return IQ_NONE;
    }
    const bool voice = (mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY) &&
                       mention->entity != IQ_NONE && mention->apposed &&
                       iq_passage_is_aside(passage, mention->head, IQ_ASIDE_VOICE);
    if (voice) return i;
  }
  return IQ_NONE;
}

/// «Un anticuario le da la razón: el comprador, dice, “la enseña”»: whether a colon stands between
/// somebody and the verb between commas, so that they tell what is behind it.
static bool leads_to_colon(const IqScene *self, const IqMention *mention) {
  const uint32_t cue = self->cue_before;
  if (cue == IQ_NONE || !self->passage->language->adjectives_behind) return false;
  for (uint32_t i = mention->end; i < cue; i++) {
    if (self->passage->items[i].kind == IQ_ITEM_COLON) return true;
  }
  return false;
}

/// „Zdaniem Piotra Galki klub choruje. „…“ – ocenia.“: whose opinion the sentence of a mention is,
/// where words for it open the sentence. IQ_NONE where none do.
static uint32_t holder_of_opinion(const IqScene *self, uint32_t index) {
  const IqPassage *passage = self->passage;
  if (!iq_language_declines(passage->language)) return IQ_NONE;
  for (uint32_t i = index; i > 0; i--) {
    for (uint32_t k = self->mentions[i - 1].end; k < self->mentions[i].first; k++) {
      if (iq_passage_is_end(passage, k)) return IQ_NONE;
    }
    const IqMention *mention = &self->mentions[i - 1];
    if (!iq_mention_is_person(passage, mention) || mention->possessive) continue;
    const uint32_t first = iq_title_start(passage, mention->first);
    if (iq_follows_according(passage, first)) return i - 1;
  }
  return IQ_NONE;
}

uint32_t iq_scene_topic(const IqScene *self, uint8_t gender, bool several) {
  uint32_t body = IQ_NONE;
  const uint32_t floor = self->floor.item != IQ_NONE ? self->floor.item : 0;
  uint32_t fronted = IQ_NONE;
  uint32_t verb;
  const bool spoken_of = self->colon_before && self->start < self->item &&
                         iq_passage_is_tie(self->passage, self->start, IQ_TIE_ABOUT);
  const bool aside = is_by_the_way(self) || is_sent(self, &verb) || spoken_of;
  for (uint32_t i = self->before_end; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    // What a reported clause is about does not say it.
    const bool about = aside || self->passage->language->capital_nouns;
    if (mention->first >= self->start && about && !leads_to_colon(self, mention)) continue;
    const bool told = mention->first >= self->start && self->cue_before != IQ_NONE &&
                      is_in_told_clause(self, self->cue_before, mention);
    if (told || iq_scene_is_in_clause(self, mention)) continue;
    if (iq_stands_in_question(self->passage->items, self->passage->language, mention, self->item)) {
      continue;
    }
    if (mention->paragraph != self->paragraph || mention->first < floor) break;
    // „– Policz! – krzyknął ktoś. – Liczyłem – odparł.“
    if (self->floor.mention == i - 1 && iq_scene_answers_somebody(self)) continue;
    const bool other =
        gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN && gender != mention->gender;
    // «Ibáñez le ofreció mil euros, pero él los rechazó. “…”, zanja.»
    const bool pronoun = mention->kind == IQ_MENTION_PRONOUN && mention->resolved &&
                         !mention->linked && !other && mention->first < self->start &&
                         !iq_passage_has(self->passage, mention->first, IQ_LEXICON_RELATIVE);
    if (pronoun) return i - 1;
    if (!other && (is_met(self, mention) || is_met_by_author(self, mention))) return i - 1;
    // «Quien habla es un mecánico. “…”, admite.»
    const bool cleft = !other && iq_scene_is_cleft(self, i - 1);
    if (cleft) return i - 1;
    // «I soccorritori lo hanno trovato. “…”, ha detto.»
    if (!several && iq_scene_is_several(self, mention)) continue;
    const bool sure = mention->kind <= IQ_MENTION_BODY && mention->kind != IQ_MENTION_UNSURE;
    if (fronted == IQ_NONE && !other && iq_scene_is_put_first(self, mention)) {
      fronted = i - 1;
      if (iq_scene_is_experiencer(self, mention)) return fronted;
    }
    if (!mention->opens || mention->possessive || mention->dative || other || !sure) continue;
    // “Kaymakam Uslu susuyor. Makam odası çamur kokuyor. “…” diyor.”: an office is not who speaks
    // where a person may be.
    const bool office = mention->kind == IQ_MENTION_BODY && !mention->talks &&
                        iq_language_heads_last(self->passage->language);
    if (is_family(self, mention) || is_anybody(self, mention)) continue;
    // «El banco cierra a las dos. «Yo iba a abrir la caja», dice.»
    if (mention->kind == IQ_MENTION_BODY && body == IQ_NONE && tells_of_self(self)) {
      body = i - 1;
      continue;
    }
    if (office && body == IQ_NONE) body = i - 1;
    if (office) continue;
    const uint32_t voice = voice_of(self, i - 1);
    if (voice != IQ_NONE) return voice;
    const uint32_t holder = holder_of_opinion(self, i - 1);
    if (holder != IQ_NONE) return holder;
    return behind_place(self, i - 1);
  }
  if (fronted == IQ_NONE && body == IQ_NONE && !several) return iq_scene_only_named(self, gender);
  return fronted != IQ_NONE ? fronted : body;
}

bool iq_scene_goes_on(const IqScene *self, uint8_t gender, bool several) {
  const IqFloor *floor = &self->floor;
  if (floor->mention == IQ_NONE || floor->paragraph != self->paragraph) return false;
  if (iq_scene_answers_somebody(self)) return false;
  const IqMention *mention = &self->mentions[floor->mention];
  // «…, hanno scritto i bambini. «…», sospira»: of several nobody has the verb of one.
  if (!several && iq_scene_is_several(self, mention)) return false;
  // Whoever is named inside marks is no mention of the chapter's.
  if (floor->entity == IQ_NONE && mention->paragraph != self->paragraph) return false;
  const uint8_t known = floor->entity != IQ_NONE
                            ? self->passage->entities->items[floor->entity].gender
                            : mention->gender;
  return known == IQ_GENDER_OPEN || gender == IQ_GENDER_OPEN || known == gender;
}

bool iq_verb_is_of_several(const IqPassage *passage, IqSpan verb) {
  if (!passage->language->several || verb.end == verb.start) return true;
  return iq_ending_is_aside(passage, verb, IQ_ASIDE_SEVERAL);
}

bool iq_verb_is_of_nobody(const IqPassage *passage, uint32_t verb) {
  for (uint32_t i = verb; i > 0 && verb - i < CLITICS_MAX; i--) {
    if (!iq_passage_is_word(passage, i - 1)) return false;
    if (iq_passage_is_hint(passage, i - 1, IQ_HINT_NOBODY)) return true;
  }
  return false;
}

bool iq_scene_verb_is_of_several(const IqScene *self, IqSpan verb) {
  if (iq_verb_is_of_several(self->passage, verb)) return true;
  if (!self->passage->language->adjectives_behind) return false;
  const uint32_t cues[] = {self->cue_before, self->cue_after, self->cue_final};
  for (uint32_t i = 0; i < sizeof cues / sizeof *cues; i++) {
    const uint32_t at = cues[i];
    if (at == IQ_NONE || at == 0 || self->passage->items[at].span.start != verb.start) continue;
    const IqItem *have = &self->passage->items[at - 1];
    return have->kind == IQ_ITEM_WORD && iq_passage_is_call(self->passage, at - 1, IQ_CALL_HAVE) &&
           iq_verb_is_of_several(self->passage, have->span);
  }
  return false;
}

bool iq_scene_resumes_turn(const IqScene *self) {
  const IqFloor *floor = &self->floor;
  if (!self->dialogue || !self->colon_before || !self->passage->language->null_subject)
    return false;
  if (floor->entity == IQ_NONE || floor->paragraph != self->paragraph) return false;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    if (!self->mentions[i].linked) return false;
  }
  return true;
}
