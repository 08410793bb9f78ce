#include "speaker/subject.h"

#include "language/words.h"
#include "mention/modifier.h"
#include "mention/said_again.h"
#include "speaker/before.h"
#include "speaker/cited.h"
#include "speaker/close.h"
#include "speaker/counterpart.h"
#include "speaker/foregoing.h"
#include "speaker/fronted.h"
#include "speaker/heard.h"
#include "speaker/interposed.h"
#include "speaker/joined.h"
#include "speaker/missive.h"
#include "speaker/passive.h"
#include "speaker/presented.h"
#include "speaker/recalled.h"
#include "speaker/replier.h"
#include "speaker/restricted.h"
#include "speaker/shared.h"
#include "speaker/trailing.h"
#include "speaker/uttered.h"
#include "speaker/verb_final.h"

/// Items behind a quotation within which its verb stands, and behind that whoever is spoken to.
#define ADDRESSED_CUE_REACH 4u
#define ADDRESSEE_REACH 10u
/// Adjectives before a role.
#define ADJECTIVES_MAX 2u
/// Items behind a cue without a subject within which its source stands.
#define IMPERSONAL_REACH 6u
/// Bytes of a pronoun between a subject and its verb: le, nous.
#define CLITIC_MAX 4u
/// Words of a sentence among which that for thus stands, and from its beginning to whoever speaks.
#define THUS_REACH 4u
#define THUS_SUBJECT_REACH 10u
/// Words before the verb of a sentence that takes up a quotation: “Lo ha annunciato”.
#define TAKING_UP_REACH 4u

/// “The boy rang his mum to say ‘…’”: whether the infinitive behind somebody tells what the subject
/// of the sentence does, who has called or written to them.
static bool is_called_up(const IqScene *self, const IqMention *mention, uint32_t cue) {
  const IqPassage *passage = self->passage;
  if (mention->end + 1 != cue || mention->opens || mention->first < 2) return false;
  if (!iq_passage_is_call(passage, mention->end, IQ_CALL_INFINITIVE)) return false;
  return iq_passage_has(passage, mention->first, IQ_LEXICON_POSSESSIVE) ||
         iq_passage_is_aside(passage, mention->first - 1, IQ_ASIDE_WRITING);
}

/// Whoever opens the sentence of the quotation as its subject, where an infinitive behind somebody
/// else tells what they do. IQ_NONE where none does.
static uint32_t caller(const IqScene *self) {
  const uint32_t cue = self->cue_before;
  bool called = false;
  for (uint32_t i = self->before_first; cue != IQ_NONE && i < self->before_end; i++) {
    called = called || is_called_up(self, &self->mentions[i], cue);
  }
  for (uint32_t i = self->before_first; called && i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->opens && !mention->linked && !mention->possessive && !mention->dative &&
        mention->kind != IQ_MENTION_UNSURE) {
      return i;
    }
  }
  return IQ_NONE;
}

/// Whether anything but words stands between two items.
static bool is_parted(const IqPassage *passage, uint32_t first, uint32_t end) {
  while (first < end && passage->items[first].kind == IQ_ITEM_WORD) first++;
  return first < end;
}

/// What a cue without a subject has beside it: „Aus dem Ministerium heißt es: …“, „…“, heißt es in
/// einer Mitteilung. IQ_NONE where the sentence has no such cue.
static uint32_t impersonal_source(const IqScene *self) {
  const IqPassage *passage = self->passage;
  // «לדבריו»: a pronoun and the phrase that attributes are one word.
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const bool fused = self->mentions[i].kind == IQ_MENTION_PRONOUN &&
                       iq_passage_has(passage, self->mentions[i].first, IQ_LEXICON_ACCORDING);
    if (fused) return i;
  }
  // «“…”, — приводит его слова пресс-служба»
  for (uint32_t i = self->after_first; i < self->after_end && self->joined != IQ_JOINT_STOP; i++) {
    const IqMention *mention = &self->mentions[i];
    const bool whose = mention->kind == IQ_MENTION_PRONOUN &&
                       iq_passage_has(passage, mention->first, IQ_LEXICON_POSSESSIVE) &&
                       iq_passage_has(passage, mention->end, IQ_LEXICON_ACCORDING);
    if (whose) return i;
  }
  uint32_t cue = self->cue_after;
  // «En el ministerio lo niegan: «…», insisten»: the verb in front has a source.
  const bool both = self->cue_before != IQ_NONE && self->after_first == self->after_end &&
                    iq_passage_has(passage, self->cue_before, IQ_LEXICON_IMPERSONAL);
  const bool after = cue != IQ_NONE && self->joined != IQ_JOINT_STOP && !both &&
                     iq_passage_has(passage, cue, IQ_LEXICON_IMPERSONAL);
  if (!after) cue = self->cue_before;
  if (cue == IQ_NONE && self->cue_after == IQ_NONE) return iq_scene_opening_office(self);
  if (cue == IQ_NONE || !iq_passage_has(passage, cue, IQ_LEXICON_IMPERSONAL)) return IQ_NONE;
  uint32_t found = IQ_NONE;
  const uint32_t first = after ? self->after_first : self->before_first;
  const uint32_t end = after ? self->after_end : self->before_end;
  // «I legali dell’ente, a sera, ribattono che …»
  for (uint32_t i = first; passage->language->null_subject && i < end; i++) {
    const IqMention *mention = &self->mentions[i];
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    if (sure && mention->end <= cue && !mention->linked && !mention->possessive) return IQ_NONE;
  }
  for (uint32_t i = first; i < end; i++) {
    const IqMention *mention = &self->mentions[i];
    // «сообщили спасатели»: the verb has a subject after all.
    const bool message = mention->kind == IQ_MENTION_MESSAGE && mention->oblique;
    const bool subject = !mention->linked && !mention->possessive && !message &&
                         (mention->first == cue + 1 || mention->end == cue);
    if (subject) return IQ_NONE;
    if (!mention->linked || mention->kind == IQ_MENTION_PRONOUN) continue;
    // «Alla stampa spiegano che …»: where a verb needs no subject, only an office is its source.
    const bool office = mention->kind == IQ_MENTION_BODY ||
                        (mention->kind == IQ_MENTION_NAME && mention->gender == IQ_GENDER_NEUTER);
    if (passage->language->null_subject && !office && mention->kind != IQ_MENTION_MESSAGE) {
      continue;
    }
    // What stands behind the cue goes before the nearest in front of it: „Aus der Zentrale heißt
    // es, im Keller …“ is told by the centre.
    if (mention->first > cue) {
      const bool near = mention->first <= cue + IMPERSONAL_REACH;
      return near && !(found != IQ_NONE && is_parted(passage, cue, mention->first)) ? i : found;
    }
    found = i;
  }
  if (found != IQ_NONE || !passage->language->verb_second) return found;
  // „Im Ministerium prüft man noch. Man sei „dran“, heißt es.“
  for (uint32_t i = self->before_first; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->paragraph != self->paragraph) break;
    if (mention->kind == IQ_MENTION_BODY || mention->kind == IQ_MENTION_MESSAGE) return i - 1;
    if (mention->kind != IQ_MENTION_UNSURE && mention->opens) break;
  }
  return IQ_NONE;
}

/// „Gefragt, was ihn stört, sagte Auer: …“: whether a clause ends with the comma right before a
/// cue; one that a mention ends before may close an apposition instead.
static bool follows_clause(const IqScene *self, uint32_t cue) {
  const IqPassage *passage = self->passage;
  if (!passage->language->verb_second || cue <= self->start + 1) return false;
  if (passage->items[cue - 1].kind != IQ_ITEM_COMMA) return false;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    if (self->mentions[i].end == cue - 1) return false;
  }
  return true;
}

/// “När polisen föreslog ett möte svarade Eva Lind: …”: whether a word that opens a clause opens
/// the sentence, where no comma parts that clause from the verb.
static bool opens_with_clause(const IqScene *self, uint32_t cue) {
  const IqLanguage *language = self->passage->language;
  const uint32_t others = IQ_LEXICON_ARTICLE | IQ_LEXICON_SOMEBODY | IQ_LEXICON_PRONOUN;
  return language->bare_definite && language->verb_second && self->colon_before &&
         cue > self->start + 2 && iq_passage_has(self->passage, self->start, IQ_LEXICON_OPENER) &&
         !iq_passage_has(self->passage, self->start, others);
}

/// «On a ri, puis, assure Vera, “…”», «L'usine, a assuré le patron, Luc Vidal, “…”»: whether commas
/// on either side set off the verb with whoever stands behind it, right before the quotation.
static bool is_set_off(const IqScene *self, uint32_t cue) {
  const IqPassage *passage = self->passage;
  const IqItem *items = passage->items;
  if (cue <= self->start || self->before_end == self->before_first) return false;
  const bool have = iq_passage_is_word(passage, cue - 1) &&
                    iq_passage_is_call(passage, cue - 1, IQ_CALL_HAVE) && cue > self->start + 1;
  // „Policjanci, jak mówi podkomisarz Olejnik, „…““
  const bool as = iq_language_declines(passage->language) && cue > self->start + 1 &&
                  items[cue - 2].kind == IQ_ITEM_COMMA &&
                  iq_passage_is_hint(passage, cue - 1, IQ_HINT_CLAUSE);
  if (items[cue - 1 - have].kind != IQ_ITEM_COMMA && !as) return false;
  if (items[self->item - 1].kind != IQ_ITEM_COMMA) return false;
  uint32_t first = self->before_end - 1;
  const IqMention *last = &self->mentions[first];
  if (last->end + 1 != self->item) return false;
  while (first > self->before_first && self->mentions[first].apposed &&
         self->mentions[first - 1].apposed && self->mentions[first - 1].first > cue) {
    first--;
  }
  const uint32_t start = self->mentions[first].first;
  return (as ? iq_title_start(passage, start) : start) == cue + 1;
}

/// «Как отметила старший помощник прокурора Елена Лунь, …»: whether nothing but adjectives stands
/// between a verb and a role whose name is told.
static bool is_described(const IqScene *self, uint32_t cue, const IqMention *mention) {
  if (!mention->apposed || mention->first > cue + ADJECTIVES_MAX + 1) return false;
  for (uint32_t i = cue + 1; i < mention->first; i++) {
    if (!iq_passage_may_be_verb(self->passage, i)) return false;
  }
  return true;
}

/// Whether a mention is a person who opens a sentence as its subject.
static bool is_somebody(const IqMention *mention) {
  const bool person = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY ||
                      (mention->kind == IQ_MENTION_NAME && mention->entity != IQ_NONE);
  return person && mention->opens && !mention->linked && mention->gender != IQ_GENDER_NEUTER;
}

/// „Laut Otto Kern rief Piet Brand: „…““: whether a word that tells the source opens the sentence,
/// so that whoever stands behind the verb is another one.
static bool opens_by_source(const IqScene *self) {
  return self->passage->language->verb_second &&
         iq_passage_has(self->passage, self->start, IQ_LEXICON_ACCORDING);
}

/// „Dann sprach die Versicherung Helvia von „…““: whether nothing but the article of a subject
/// stands between a verb and a name.
static bool is_behind_article(const IqScene *self, uint32_t cue, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  const uint32_t no_subject = IQ_LEXICON_OBLIQUE | IQ_LEXICON_GENITIVE | IQ_LEXICON_LINKER;
  return passage->language->capital_nouns && mention->first == cue + 2 &&
         iq_passage_has(passage, cue + 1, IQ_LEXICON_ARTICLE) &&
         !iq_passage_has(passage, cue + 1, no_subject);
}

/// „Gestern sagte er: …“: whoever stands right behind the cue, where no subject stands before it.
static uint32_t inverted_subject(const IqScene *self) {
  const uint32_t cue = self->cue_before;
  if (cue == IQ_NONE || !iq_passage_is_cue(self->passage, cue)) return IQ_NONE;
  // Not in English: «Dijo Vera que estaba «rota»».
  const IqLanguage *language = self->passage->language;
  if (!self->colon_before && !iq_language_inverts(language)) return IQ_NONE;
  const uint32_t reach = self->colon_before ? 2u : 1u;
  bool clause = follows_clause(self, cue) || opens_with_clause(self, cue) ||
                is_set_off(self, cue) || opens_by_source(self);
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first > cue) {
      const uint32_t first = iq_title_start(self->passage, mention->first);
      const bool near = first <= cue + reach || is_described(self, cue, mention) ||
                        is_behind_article(self, cue, mention);
      if (!near || mention->linked || iq_scene_is_object(self, mention)) return IQ_NONE;
      // “talade försäkringsbolaget Helvia om ”…””
      const IqMention *name = i + 1 < self->before_end ? &self->mentions[i + 1] : NULL;
      const bool named = mention->kind == IQ_MENTION_BODY && name != NULL &&
                         name->kind == IQ_MENTION_NAME && name->first == mention->end;
      return named && !name->linked ? i + 1 : i;
    }
    // „Den Bericht nannte er „dünn““: a pronoun right behind the verb is its subject, unless it may
    // be the object: „Ein Kollege nannte sie „stur““.
    const IqMention *next = i + 1 < self->before_end ? &self->mentions[i + 1] : NULL;
    clause = clause || (language->verb_second && next != NULL && next->first == cue + 1 &&
                        next->kind == IQ_MENTION_PRONOUN && mention->end <= cue &&
                        !(is_somebody(mention) && next->gender == IQ_GENDER_FEMININE));
    clause = clause || iq_scene_leads_subject(self, cue, mention, next);
    // «Об этом агентству сообщил источник: …»: behind an adverbial the verb goes first.
    clause = clause || (language->bare_definite && !language->verb_final && self->colon_before &&
                        iq_passage_has(self->passage, self->start, IQ_LEXICON_LINKER));
    // «Соболезнования выразил губернатор: «…»»
    const bool object = self->colon_before && mention->kind == IQ_MENTION_PHRASE &&
                        language->cases > 0 && !language->verb_final;
    if (!mention->linked && !mention->dative && !clause && !object) return IQ_NONE;
  }
  return IQ_NONE;
}

/// «“…”. Así se ha expresado Ana Rey, …», «“…”. Con queste parole Ana Rey …»: whoever is named
/// first in a sentence that a word for thus opens at item `at`. IQ_NONE where nobody is, or the
/// sentence has words in marks of its own.
static uint32_t thus_subject(const IqScene *self, uint32_t at) {
  const IqPassage *passage = self->passage;
  bool thus = false;
  for (uint32_t i = at; i < at + THUS_REACH && iq_passage_is_word(passage, i) && !thus; i++) {
    thus = iq_passage_is_tie(passage, i, IQ_TIE_THUS);
  }
  for (uint32_t i = at; thus && i < passage->count && !iq_passage_is_end(passage, i); i++) {
    const uint8_t kind = passage->items[i].kind;
    thus = kind != IQ_ITEM_QUOTATION && kind != IQ_ITEM_COLON;
  }
  for (uint32_t i = self->after_first; thus && i < self->mention_count; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first < at || mention->kind == IQ_MENTION_UNSURE) continue;
    if (mention->first > at + THUS_SUBJECT_REACH || mention->linked) return IQ_NONE;
    for (uint32_t k = at; k < mention->first; k++) {
      if (!iq_passage_is_word(passage, k)) return IQ_NONE;
    }
    const bool known = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
                       mention->kind == IQ_MENTION_SOMEBODY || mention->kind == IQ_MENTION_BODY;
    return known && !mention->possessive && !mention->dative ? i : (uint32_t)IQ_NONE;
  }
  return IQ_NONE;
}

/// «“…”. Lo ha annunciato il ministro»: whoever stands right behind the verb of the next sentence,
/// which takes up the words of a quotation that nobody leads in, and has none of its own. IQ_NONE
/// where there is nobody.
static uint32_t taking_up_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->alone || self->heading) return IQ_NONE;
  const uint32_t first = self->item + 1;
  const bool stop = first < passage->count && passage->items[first].kind == IQ_ITEM_STOP;
  uint32_t at = first + (stop ? 1u : 0u);
  if (!stop && self->joined != IQ_JOINT_STOP) return IQ_NONE;
  const uint32_t thus = thus_subject(self, at);
  if (thus != IQ_NONE || !self->starts) return thus;
  // «“…”. Erika Lind, 29 anni, ha un braccio ingessato.»
  if (self->cue_before == IQ_NONE && iq_language_inverts(passage->language)) {
    for (uint32_t i = self->after_first; i < self->mention_count; i++) {
      const IqMention *mention = &self->mentions[i];
      if (mention->first > at) break;
      const bool full = mention->kind == IQ_MENTION_NAME && mention->end - mention->first > 1;
      if (mention->first == at && full && !mention->linked && mention->end < passage->count &&
          passage->items[mention->end].kind == IQ_ITEM_COMMA) {
        return i;
      }
    }
  }
  const uint32_t limit = at + TAKING_UP_REACH;
  while (at < limit && iq_passage_is_word(passage, at) && !iq_passage_is_any_cue(passage, at)) at++;
  if (at == limit || !iq_passage_is_word(passage, at) || !iq_passage_is_cue(passage, at)) {
    return IQ_NONE;
  }
  const bool is = at + 1 < passage->count && iq_passage_is_aside(passage, at + 1, IQ_ASIDE_COPULA);
  const uint32_t behind = at + (is ? 2u : 1u);
  for (uint32_t i = at; i < passage->count && !iq_passage_is_end(passage, i); i++) {
    if (passage->items[i].kind == IQ_ITEM_QUOTATION || passage->items[i].kind == IQ_ITEM_COLON) {
      return IQ_NONE;
    }
  }
  for (uint32_t i = self->after_first; i < self->mention_count; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first > behind) return IQ_NONE;
    // Whoever stands in front of the verb may tell something else; «quien lo cuenta es …»
    const bool which = iq_passage_has(passage, mention->first, IQ_LEXICON_RELATIVE);
    if (mention->first < at && !mention->linked && !which) return IQ_NONE;
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    if (mention->first == behind) return mention->linked || !sure ? IQ_NONE : i;
  }
  return IQ_NONE;
}

/// «La Diputación le respondió que la reforma «no era urgente»»: whoever stands right before the
/// verb whose clause the quotation stands in. IQ_NONE where a comma parts them, or there is nobody.
static uint32_t clause_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_before;
  if (cue == IQ_NONE || !iq_passage_is_cue(passage, cue) ||
      !iq_language_inverts(passage->language)) {
    return IQ_NONE;
  }
  for (uint32_t i = cue + 1; i < self->item; i++) {
    // «предупреждал, что …», „bat darum, dass …“: a comma right behind the verb opens its clause.
    const bool beside = i == cue + 1 || (i == cue + 2 && passage->language->verb_second &&
                                         iq_passage_has(passage, cue + 1, IQ_LEXICON_OPENER));
    const bool opens = beside && passage->items[i].kind == IQ_ITEM_COMMA;
    if (passage->items[i].kind != IQ_ITEM_WORD && !opens) return IQ_NONE;
  }
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first > cue) continue;
    // A pronoun or an auxiliary verb may stand between: le, avrebbe.
    const bool clitic =
        mention->end + 1 == cue &&
        (passage->items[mention->end].span.end - passage->items[mention->end].span.start <=
                 CLITIC_MAX
             ? passage->items[mention->end].kind == IQ_ITEM_WORD
             : iq_passage_may_be_verb(passage, mention->end) ||
                   iq_passage_has(passage, mention->end, IQ_LEXICON_OPENER));
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    const bool beside = mention->end == cue || clitic ||
                        iq_ends_apposition(self->passage, mention, mention->end, cue);
    // «Fuentes consultadas por esta agencia apuntan a «…»»: what stands right before the verb
    // belongs to whoever opens the sentence.
    if (beside && mention->linked) return iq_scene_opening_subject(self, cue);
    return beside && sure && !mention->linked && !mention->possessive && !mention->dative ? i - 1
                                                                                          : IQ_NONE;
  }
  return IQ_NONE;
}

/// «“…”, ha detto agli agenti il macchinista»: whoever stands behind the verb and those whom it is
/// said to. IQ_NONE where nobody is spoken to, or another verb attributes.
static uint32_t subject_behind_addressee(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_after;
  if (cue == IQ_NONE || cue > self->item + ADDRESSED_CUE_REACH) return IQ_NONE;
  if (self->joined == IQ_JOINT_STOP || !iq_passage_is_cue(passage, cue)) return IQ_NONE;
  if (!iq_language_inverts(passage->language) || passage->language->verb_final) return IQ_NONE;
  bool addressed = false;
  for (uint32_t i = self->after_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first < cue && !mention->linked) return IQ_NONE;
    if (mention->first < cue) continue;
    if (mention->first > cue + ADDRESSEE_REACH) return IQ_NONE;
    const uint32_t from = i > self->after_first && self->mentions[i - 1].first > cue
                              ? self->mentions[i - 1].end
                              : cue + 1;
    for (uint32_t k = from; k < mention->first; k++) {
      if (passage->items[k].kind != IQ_ITEM_WORD || iq_passage_is_cue(passage, k)) return IQ_NONE;
    }
    if (mention->linked || mention->dative) {
      addressed = true;
      continue;
    }
    const bool sure = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
                      mention->kind == IQ_MENTION_BODY || mention->kind == IQ_MENTION_SOMEBODY;
    // «…», asegura desde la capital Ana Rey
    const bool placed = mention->kind == IQ_MENTION_NAME && mention->entity != IQ_NONE &&
                        mention->end - mention->first > 1 && mention->first > cue + 2 &&
                        iq_passage_has(passage, cue + 1, IQ_LEXICON_LINKER);
    return (addressed || placed) && sure && !mention->possessive ? i : IQ_NONE;
  }
  return IQ_NONE;
}

/// « …, s'est-il défendu en point de presse »: the pronoun that stands first behind a quotation
/// that opens its sentence or that a comma parts from it, before the verb. IQ_NONE where something
/// else does.
static uint32_t pronoun_behind(const IqScene *self) {
  const uint32_t cue = self->cue_after;
  if (cue == IQ_NONE || self->joined == IQ_JOINT_STOP || self->after_first >= self->after_end) {
    return IQ_NONE;
  }
  // “Lind’s claim of “negligence” she rejects.”
  const bool parted = self->passage->items[self->item + 1].kind == IQ_ITEM_COMMA;
  if (!parted && self->start != self->item) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->after_first];
  const uint32_t others = IQ_LEXICON_RELATIVE | IQ_LEXICON_NEUTER;
  const bool pronoun = mention->kind == IQ_MENTION_PRONOUN && mention->resolved &&
                       !mention->linked && !iq_passage_has(self->passage, mention->first, others);
  if (!pronoun || mention->end > cue || cue - mention->end > ADDRESSED_CUE_REACH) return IQ_NONE;
  for (uint32_t i = self->item + 2; i < cue; i++) {
    if (self->passage->items[i].kind != IQ_ITEM_WORD) return IQ_NONE;
  }
  return self->after_first;
}

uint32_t iq_scene_subject(const IqScene *self) {
  if (self->putter != IQ_NONE) return self->putter;
  uint32_t subject = iq_scene_bracketed(self);
  if (subject == IQ_NONE) subject = iq_scene_worded(self);
  if (subject == IQ_NONE) subject = self->cited;
  if (subject == IQ_NONE) subject = iq_scene_going_on(self);
  if (subject == IQ_NONE) subject = iq_scene_accorded(self);
  if (subject == IQ_NONE) subject = iq_scene_heard_behind(self);
  if (subject == IQ_NONE) subject = iq_scene_counterpart(self);
  if (subject == IQ_NONE) subject = pronoun_behind(self);
  if (subject == IQ_NONE) subject = iq_scene_talker(self);
  if (subject == IQ_NONE) subject = iq_scene_judge(self);
  if (subject == IQ_NONE) subject = iq_scene_recalled(self);
  if (subject == IQ_NONE) subject = iq_scene_heard(self);
  if (subject == IQ_NONE) subject = iq_scene_replier(self);
  if (subject == IQ_NONE) subject = iq_scene_owner_behind(self);
  if (subject == IQ_NONE) subject = iq_scene_final_sender(self);
  if (subject == IQ_NONE) subject = iq_scene_missive_subject(self);
  if (subject == IQ_NONE) subject = impersonal_source(self);
  if (subject == IQ_NONE) subject = iq_scene_named_behind(self);
  if (subject == IQ_NONE) subject = iq_scene_office_at(self);
  if (subject == IQ_NONE) subject = iq_scene_utterer(self);
  if (subject == IQ_NONE) subject = iq_scene_restricted_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_relative_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_parted_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_clause_parted_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_aside_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_main_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_participle_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_gerund_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_trailing_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_shared_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_passive_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_agent_behind(self);
  if (subject == IQ_NONE) subject = iq_scene_telling_document(self);
  if (subject == IQ_NONE) subject = iq_scene_final_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_last_clause_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_clause_owner(self);
  if (subject == IQ_NONE) subject = inverted_subject(self);
  if (subject == IQ_NONE) subject = caller(self);
  if (subject == IQ_NONE) subject = iq_scene_close_subject(self);
  if (subject == IQ_NONE) subject = clause_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_framed_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_closing_subject(self);
  if (subject == IQ_NONE) subject = subject_behind_addressee(self);
  if (subject == IQ_NONE) subject = iq_scene_joined_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_subject_behind_missive(self);
  if (subject == IQ_NONE) subject = iq_scene_owner_of_words(self);
  if (subject == IQ_NONE) subject = iq_scene_presented(self);
  if (subject == IQ_NONE) subject = iq_scene_leading_subject(self);
  if (subject == IQ_NONE) subject = taking_up_subject(self);
  return subject != IQ_NONE ? subject : iq_scene_foregoing_subject(self);
}
