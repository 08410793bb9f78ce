#include "speaker/colon.h"

/// Mentions back among which whoever opens the sentence before is looked for.
#define OPENERS_MAX 64u
/// Items before a colon where they tell only whom the words are for.
#define FOR_MAX 8u
/// Words of what a preposition joins to somebody.
#define ATTRIBUTE_MAX 6u
/// Words between a verb and whoever stands behind it: „bekundete auch die belgische Ministerin“.
#define DESCRIBED_MAX 3u

/// „En av dem, en gravid kvinna, höll hon i handen“: the pronoun right behind the verb before which
/// nothing but mention `object` stands, and what is said of it between commas. IQ_NONE where there
/// is none.
static uint32_t subject_behind_object(const IqScene *self, uint32_t object) {
  const IqPassage *passage = self->passage;
  const uint32_t end = self->mentions[object].end;
  if (self->mentions[object].kind == IQ_MENTION_PRONOUN) return IQ_NONE;
  // “His lawyer, Carl Voss, waved it away: …”
  if (!iq_language_inverts(passage->language)) return IQ_NONE;
  for (uint32_t i = object + 1; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->kind != IQ_MENTION_PRONOUN || mention->gender == IQ_GENDER_NEUTER) continue;
    const uint32_t verb = mention->first - 1;
    const bool subject =
        !mention->linked &&
        !iq_passage_has(passage, mention->first, IQ_LEXICON_POSSESSIVE | IQ_LEXICON_RELATIVE);
    const bool set_off = verb > end && passage->items[end].kind == IQ_ITEM_COMMA &&
                         passage->items[verb - 1].kind == IQ_ITEM_COMMA;
    const bool beside = verb == end || set_off;
    return subject && beside && iq_passage_may_be_verb(passage, verb) ? i : IQ_NONE;
  }
  return IQ_NONE;
}

/// Where what a preposition joins to a mention ends: „Ein Schüler mit roten Kopfhörern“.
static uint32_t attribute_end(const IqPassage *passage, const IqMention *mention) {
  uint32_t end = mention->end;
  if (end >= passage->count || !iq_passage_has(passage, end, IQ_LEXICON_LINKER)) return end;
  for (uint32_t i = end + 1; i < end + ATTRIBUTE_MAX && iq_passage_is_word(passage, i); i++) {
    if (iq_passage_is_cue(passage, i)) return i;
  }
  return end;
}

/// Whether a mention is a person, or may be one.
static bool is_person(const IqScene *self, const IqMention *mention) {
  if (mention->kind == IQ_MENTION_NAME) return mention->entity != IQ_NONE;
  if (mention->kind == IQ_MENTION_PRONOUN) {
    return !iq_passage_has(self->passage, mention->first, IQ_LEXICON_RELATIVE);
  }
  return mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY;
}

/// «Один из спасателей, попросив не называть имени, выругался: «…»»: whether commas set off a
/// clause of mention `index`, in which nobody else acts, and the verb of the sentence stands
/// behind.
static bool is_set_off(const IqScene *self, uint32_t index) {
  const IqPassage *passage = self->passage;
  const uint32_t end = self->mentions[index].end;
  const uint32_t cue = self->cue_before;
  if (passage->items[end].kind != IQ_ITEM_COMMA) return false;
  uint32_t comma = self->item - 2;
  while (comma > end && passage->items[comma].kind != IQ_ITEM_COMMA) comma--;
  if (comma == end || comma + 2 >= self->item || cue > comma + 1) return false;
  for (uint32_t i = index + 1; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    // „Sein Anwalt, Carl Voss, winkt ab: „…““
    if (mention->apposed) continue;
    const bool which = iq_passage_has(passage, mention->first, IQ_LEXICON_RELATIVE);
    if (!mention->linked && !mention->dative && !mention->possessive && !which) return false;
  }
  return true;
}

/// “She became so upset that I changed my answer: ‘…’”: whether somebody else acts behind mention
/// `index`, where the order of words does not tell whose clause the colon ends.
static bool is_followed(const IqScene *self, uint32_t index) {
  const IqLanguage *language = self->passage->language;
  if (language->verb_second || language->adjectives_behind) return false;
  for (uint32_t i = index + 1; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    const bool acts = !mention->linked && !mention->dative && !mention->possessive;
    const bool thing = mention->gender == IQ_GENDER_NEUTER;
    const bool other = is_person(self, mention) || mention->kind == IQ_MENTION_PHRASE;
    if (acts && !thing && !mention->apposed && other) return true;
  }
  return false;
}

/// „Chefin Auer blafft auf unsere Frage nur: „…““: whoever opens the sentence, where no lexicon
/// knows its verb. IQ_NONE where nobody does.
static uint32_t opening_subject(const IqScene *self) {
  const IqLanguage *language = self->passage->language;
  // «Una voz, al fondo: «¡Fuera!»»: where no verb attributes.
  const bool verbless = self->cue_before == IQ_NONE;
  if (language->adjectives_behind && iq_passage_is_tie(self->passage, self->start, IQ_TIE_ABOUT)) {
    return IQ_NONE;
  }
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->linked || mention->dative || mention->possessive) continue;
    const uint32_t verb = attribute_end(self->passage, mention);
    const bool adjacent = (language->verb_second || !language->verb_final) &&
                          (verb == self->cue_before || iq_passage_is_cue(self->passage, verb));
    // “The company denies it: ‘…’”, „Die Gemeinde sieht das anders: „…““
    const bool acts = verbless && self->capital && verb < self->passage->count &&
                      iq_passage_may_be_verb(self->passage, verb);
    const bool body = mention->kind == IQ_MENTION_BODY && mention->opens && (adjacent || acts);
    const bool beside = verbless || adjacent || is_set_off(self, i);
    if (!language->verb_second && mention->gender == IQ_GENDER_NEUTER && !body) return IQ_NONE;
    const uint32_t behind = verbless ? subject_behind_object(self, i) : IQ_NONE;
    if (behind != IQ_NONE) return behind;
    if (!mention->opens || !beside || is_followed(self, i)) return IQ_NONE;
    return body || is_person(self, mention) ? i : (uint32_t)IQ_NONE;
  }
  return IQ_NONE;
}

/// Whether a verb stands right before a mention, with nothing but what they are and a pronoun
/// between: „bekundete Ministerin Fink“, „meldet sich die Wirtin Ada Fink“.
static bool follows_verb(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  const uint32_t title = IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC | IQ_LEXICON_ARTICLE;
  uint32_t at = mention->first;
  while (at > self->start + 1 && mention->first - at < DESCRIBED_MAX &&
         iq_passage_has(passage, at - 1, title) &&
         !iq_passage_has(passage, at - 1, IQ_LEXICON_OF)) {
    at--;
  }
  for (uint32_t words = 0; words < 2 && at > self->start + 1; words++, at--) {
    if (!iq_passage_is_word(passage, at - 1) || passage->items[at - 1].capital) return false;
    if (iq_passage_is_cue(passage, at - 1) || iq_passage_may_be_verb(passage, at - 1)) return true;
    if (iq_passage_has(passage, at - 1, IQ_LEXICON_LINKER)) return false;
  }
  return false;
}

/// Where words that a preposition joins to the sentence end at its colon, and item `at` begins
/// them: „sieht die Wirtin Ada Fink auf die Sache: „…““.
static bool ends_clause(const IqScene *self, uint32_t at) {
  if (at + 1 == self->item) return true;
  if (!iq_passage_has(self->passage, at, IQ_LEXICON_LINKER)) return false;
  for (uint32_t i = at; i + 1 < self->item; i++) {
    if (i - at > ATTRIBUTE_MAX || !iq_passage_is_word(self->passage, i)) return false;
  }
  return true;
}

/// „Ihr Beileid bekundete Ministerin Fink: „…““, «Соболезнования выразила губернатор: «…»»: the one
/// person of the sentence, whose name or role ends it behind its verb. IQ_NONE where there are
/// others.
static uint32_t closing_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const bool inverts = iq_language_inverts(passage->language) && !passage->language->verb_final;
  if (!inverts && !passage->language->verb_second) return IQ_NONE;
  uint32_t found = IQ_NONE;
  uint32_t group = IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->linked || mention->dative || mention->possessive) continue;
    if (mention->kind == IQ_MENTION_BODY || mention->kind == IQ_MENTION_MESSAGE) return IQ_NONE;
    if (!is_person(self, mention)) continue;
    if (mention->kind == IQ_MENTION_PRONOUN) return IQ_NONE;
    const bool again = found != IQ_NONE && mention->apposed && self->mentions[found].apposed;
    if (found != IQ_NONE && !again) return IQ_NONE;
    if (!again) group = i;
    found = i;
  }
  if (found == IQ_NONE || !follows_verb(self, &self->mentions[group])) return IQ_NONE;
  return ends_clause(self, self->mentions[found].end) ? found : (uint32_t)IQ_NONE;
}

/// Whether a mention is nobody who could speak: one capital word that no lexicon knows.
static bool is_nobody(const IqMention *mention) {
  const bool word = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_UNSURE;
  return word && mention->entity == IQ_NONE && mention->linked;
}

/// «Poi, ai giornalisti: «…»», “Then, to the reporters: ‘…’”: whether a mention is whom the words
/// before the colon are for alone: a preposition that is nobody's who acts or sends leads it, right
/// before the colon, in a sentence of few words.
static bool is_for(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  if (!mention->linked || mention->end + 1 != self->item || self->item - self->start > FOR_MAX) {
    return false;
  }
  const bool person = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY ||
                      mention->kind == IQ_MENTION_NAME;
  if (!person || mention->possessive || iq_language_heads_last(passage->language)) return false;
  uint32_t at = mention->first;
  while (at > self->start && iq_passage_has(passage, at - 1, IQ_LEXICON_LINKER)) at--;
  if (at == mention->first) {
    while (at > self->start && iq_passage_has(passage, at - 1, IQ_LEXICON_ARTICLE)) at--;
    while (at > self->start && iq_passage_has(passage, at - 1, IQ_LEXICON_LINKER)) at--;
  }
  const uint32_t others = IQ_ASIDE_AGENT | IQ_ASIDE_SENDER | IQ_ASIDE_VIEWPOINT;
  for (uint32_t i = at; i < mention->first; i++) {
    if (iq_passage_is_aside(passage, i, others) || iq_passage_has(passage, i, IQ_LEXICON_OF) ||
        iq_passage_has(passage, i, IQ_LEXICON_ACCORDING)) {
      return false;
    }
  }
  return at < mention->first;
}

/// The last mention of whoever has the floor, who is an entity.
static uint32_t last_of_floor(const IqScene *self) {
  const IqFloor *floor = &self->floor;
  for (uint32_t i = self->before_first; i > 0; i--) {
    if (self->mentions[i - 1].entity == floor->entity) return i - 1;
  }
  return IQ_NONE;
}

/// „Die Brauerei mauerte. Am Abend dann ein dürrer Satz: „…““: whoever has just spoken, or opens
/// the sentence before, where nobody is told of in that of the colon. IQ_NONE where there is no
/// such sentence.
static uint32_t continuing_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->cue_before != IQ_NONE || self->after_quotation || self->start == 0) return IQ_NONE;
  // «…» ¶ «Poi, ai fedeli: «…»»
  const IqFloor *floor = &self->floor;
  const bool resumes = floor->entity != IQ_NONE && self->paragraph - floor->paragraph <= 1 &&
                       passage->items[self->start - 1].kind == IQ_ITEM_BREAK &&
                       self->before_end == self->before_first + 1 &&
                       is_for(self, &self->mentions[self->before_first]);
  if (resumes) return last_of_floor(self);
  if (passage->items[self->start - 1].kind != IQ_ITEM_STOP) return IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    if (!is_nobody(&self->mentions[i]) && !is_for(self, &self->mentions[i])) return IQ_NONE;
  }
  for (uint32_t i = self->start; i + 1 < self->item; i++) {
    const bool whom = self->before_end > self->before_first &&
                      i >= self->mentions[self->before_end - 1].first &&
                      is_for(self, &self->mentions[self->before_end - 1]);
    if (whom) break;
    const uint32_t others = IQ_LEXICON_ROLE | IQ_LEXICON_BODY | IQ_LEXICON_MESSAGE |
                            IQ_LEXICON_WORK | IQ_LEXICON_PRONOUN | IQ_LEXICON_IMPERSONAL;
    if (iq_passage_has(passage, i, others)) return IQ_NONE;
    if (iq_passage_is_word(passage, i) && iq_passage_is_aside(passage, i, IQ_ASIDE_RECORDING)) {
      return IQ_NONE;
    }
  }
  for (uint32_t i = self->before_first; i > 0 && self->before_first - i < OPENERS_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->paragraph != self->paragraph) return IQ_NONE;
    // „An der Tür hängt ein Zettel. Darauf steht: „…““
    if (mention->kind == IQ_MENTION_MESSAGE) return IQ_NONE;
    const bool spoken = self->floor.item != IQ_NONE && mention->first < self->floor.item;
    // «Rey gritó: «…». Luego, a los periodistas: «…»»
    const bool whom = self->before_end > self->before_first && floor->entity != IQ_NONE;
    if (spoken) return whom && floor->paragraph == self->paragraph ? last_of_floor(self) : IQ_NONE;
    const bool subject = mention->opens && !mention->linked && !mention->dative &&
                         !mention->possessive && !mention->several;
    if (subject && (is_person(self, mention) || mention->kind == IQ_MENTION_BODY)) return i - 1;
  }
  return IQ_NONE;
}

/// „Auf die Prämie angesprochen, die ihm die Firma versprach, schüttelt er den Kopf: „…““: the
/// pronoun that is the one subject of the clause before the colon, behind one that depends.
static uint32_t last_pronoun(const IqScene *self) {
  const IqPassage *passage = self->passage;
  uint32_t comma = self->item - 1;
  while (comma > self->start && passage->items[comma].kind != IQ_ITEM_COMMA) comma--;
  bool depends = false;
  for (uint32_t i = self->start + 1; i < comma && !depends; i++) {
    depends = passage->items[i - 1].kind == IQ_ITEM_COMMA &&
              iq_passage_has(passage, i, IQ_LEXICON_RELATIVE);
  }
  uint32_t found = IQ_NONE;
  for (uint32_t i = self->before_end; depends && i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first < comma) break;
    if (mention->linked || mention->dative || mention->possessive) continue;
    if (found != IQ_NONE || mention->kind != IQ_MENTION_PRONOUN) return IQ_NONE;
    found = i - 1;
  }
  return found != IQ_NONE && is_person(self, &self->mentions[found]) ? found : (uint32_t)IQ_NONE;
}

/// “Pell does not hide: the course was cut “to one evening””: whoever opens a sentence without a
/// verb that attributes before a colon, where the quotation is part of the clause behind. IQ_NONE
/// where there is no colon, or somebody else stands in front of it.
static uint32_t outer_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->told || self->capital || self->cue_before != IQ_NONE) return IQ_NONE;
  if (self->cue_final != IQ_NONE) return IQ_NONE;
  if (self->cue_after != IQ_NONE && self->joined != IQ_JOINT_STOP) return IQ_NONE;
  uint32_t subject = IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->linked || mention->dative || mention->possessive) continue;
    if (subject == IQ_NONE) {
      const bool named = mention->kind == IQ_MENTION_NAME && mention->entity != IQ_NONE;
      if (!named || !mention->opens || !iq_mention_is_person(passage, mention)) return IQ_NONE;
      subject = i;
    }
  }
  if (subject == IQ_NONE) return IQ_NONE;
  for (uint32_t i = self->mentions[subject].end; i < self->item; i++) {
    if (passage->items[i].kind == IQ_ITEM_COLON) return i + 1 < self->item ? subject : IQ_NONE;
    if (passage->items[i].kind != IQ_ITEM_WORD) return IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_scene_colon_subject(const IqScene *self) {
  if (self->heading) return IQ_NONE;
  if (!self->colon_before) return outer_subject(self);
  uint32_t subject = last_pronoun(self);
  if (subject == IQ_NONE) subject = opening_subject(self);
  if (subject == IQ_NONE) subject = closing_subject(self);
  return subject != IQ_NONE ? subject : continuing_subject(self);
}
