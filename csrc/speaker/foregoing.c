#include "speaker/foregoing.h"

#include "mention/dateline.h"
#include "speaker/before.h"
#include "speaker/colon.h"
#include "speaker/coordinate.h"
#include "speaker/left_out.h"
#include "speaker/mood.h"
#include "speaker/predicate.h"
#include "speaker/queried.h"
#include "speaker/sketch.h"

/// Words behind whoever says something in the sentence before.
#define TOLD_REACH 10u
/// Mentions of a sentence among which whoever opens it stands.
#define OPENERS_MAX 4u
/// Items from the beginning of a sentence to whoever has sent the words: “And this just in from X”.
#define SENDER_REACH 5u
/// Items of “on” and what somebody is asked about.
#define TOPIC_ITEMS 9u
#define ABOUT_ITEMS 14u
/// Paragraphs over which somebody answers questions.
#define TOPIC_PARAGRAPHS 1u
/// Items at the beginning of a sentence among which its subject stands.
#define SUBJECT_REACH 5u
/// Items of a signature below a quotation.
#define SIGNATURE_MAX 12u
/// Items from whoever calls something by words in marks to these.
#define CALLING_REACH 2u
/// Items of a verb with a word or two, and its comma, between two quotations: «“…”, diz. “…”».
#define GOING_ON_MAX 8u

/// „…, wie Ralf Moll mitteilte.“: whether a word for as leads a clause that whoever begins at item
/// `start` says something in.
static bool follows_as(const IqPassage *passage, uint32_t start) {
  return passage->language->verb_second && start > 1 &&
         passage->items[start - 2].kind == IQ_ITEM_COMMA &&
         iq_passage_is_call(passage, start - 1, IQ_CALL_PREDICATE);
}

/// «La ministra Ada Neri ha annunciato un decreto»: whether mention `index` is what the verb right
/// before it has as its object, since whoever opens the sentence acts.
static bool is_object(const IqScene *self, uint32_t index) {
  const IqMention *object = &self->mentions[index];
  if (object->kind != IQ_MENTION_BODY && object->kind != IQ_MENTION_MESSAGE) return false;
  if (index == 0) return false;
  const IqMention *subject = object - 1;
  if (!subject->opens || subject->linked || subject->possessive) return false;
  for (uint32_t i = subject->end; i < object->first; i++) {
    if (self->passage->items[i].kind != IQ_ITEM_WORD) return false;
  }
  return true;
}

/// „Eva Moll, die nebenan wohnt, rief die Feuerwehr.“: whether a relative clause alone stands
/// between somebody who opens the sentence and the verb at item `verb`, whose subject they are.
static bool has_subject_in_front(const IqScene *self, uint32_t index, uint32_t verb) {
  const IqPassage *passage = self->passage;
  const bool have =
      iq_passage_is_word(passage, verb - 1) && iq_passage_is_call(passage, verb - 1, IQ_CALL_HAVE);
  const uint32_t comma = verb - (have ? 2u : 1u);
  if (passage->items[comma].kind != IQ_ITEM_COMMA) return false;
  for (uint32_t i = index; i > 0 && index - i < OPENERS_MAX; i--) {
    const IqMention *opener = &self->mentions[i - 1];
    const uint32_t first = opener->end;
    if (passage->items[first].kind != IQ_ITEM_COMMA || !opener->opens || opener->linked) continue;
    if (!iq_passage_is_word(passage, first + 1) ||
        !iq_passage_has(passage, first + 1, IQ_LEXICON_RELATIVE) || first >= comma) {
      return false;
    }
    for (uint32_t at = first + 1; at < comma; at++) {
      if (!iq_passage_is_word(passage, at)) return false;
    }
    return iq_mention_is_person(passage, opener);
  }
  return false;
}

/// « Bruno Vidal affirme qu'il comptait prévenir Solange Roy. »: whoever opens the sentence of
/// mention `index` right before a verb of saying, where no comma stands before the verb that the
/// mention is behind. IQ_NONE where nobody does.
static uint32_t teller_in_front(const IqScene *self, uint32_t index, uint32_t verb) {
  const IqPassage *passage = self->passage;
  if (passage->items[verb - 1].kind == IQ_ITEM_COMMA) return IQ_NONE;
  for (uint32_t i = index; i > 0 && index - i < OPENERS_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    for (uint32_t k = mention->end; k < verb; k++) {
      if (iq_passage_is_end(passage, k)) return IQ_NONE;
    }
    if (!mention->opens || mention->linked || mention->possessive) continue;
    const bool tells = mention->end < verb && iq_passage_is_cue(passage, mention->end);
    return tells && iq_mention_is_person(passage, mention) ? i - 1 : (uint32_t)IQ_NONE;
  }
  return IQ_NONE;
}

/// «… y la veterinaria Ana Ramos»: whether “and” joins the clause that a title begins at item
/// `start`, or its article.
static bool joins_clause(const IqPassage *passage, uint32_t start) {
  while (start > 0 && iq_passage_has(passage, start - 1, IQ_LEXICON_ARTICLE)) start--;
  return start > 0 && iq_passage_has(passage, start - 1, IQ_LEXICON_AND);
}

/// „Er sei wach, sagte ein Arzt. „…““, „Die Wirtin widerspricht. „…““: whoever says something in
/// the sentence right before a quotation that is one by itself. IQ_NONE where nobody does.
static uint32_t told_before(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const bool led = self->cue_before != IQ_NONE || self->cue_final != IQ_NONE;
  const bool mood = iq_scene_is_in_mood(self);
  if (led || self->heading || (self->start != self->item && !mood) || self->item == 0) {
    return IQ_NONE;
  }
  if (self->cue_after != IQ_NONE && self->joined != IQ_JOINT_STOP) return IQ_NONE;
  const uint32_t stop = (mood ? self->start : self->item) - 1;
  if (passage->items[stop].kind != IQ_ITEM_STOP) return IQ_NONE;
  for (uint32_t i = self->before_first; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    // «rétorque le facteur, Jordan Viala, qui …»
    const bool named = mention->apposed && i < self->before_first && self->mentions[i].apposed &&
                       self->mentions[i].first <= mention->end + 1;
    const uint32_t end = named ? self->mentions[i].end : mention->end;
    if (end > stop || stop - end > TOLD_REACH) return IQ_NONE;
    for (uint32_t k = end; k < stop; k++) {
      const uint8_t kind = passage->items[k].kind;
      if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) return IQ_NONE;
    }
    // “Quill told reporters.”, «Lei ha chiesto …»: somebody else stands in front of the verb.
    const bool front =
        (i > 1 && self->mentions[i - 2].end + 1 == mention->first) ||
        (i > 1 && self->mentions[i - 2].opens && self->mentions[i - 2].end + 2 == mention->first &&
         iq_passage_is_word(passage, mention->first - 2) &&
         iq_passage_is_call(passage, mention->first - 2, IQ_CALL_HAVE)) ||
        (mention->first > 2 && has_subject_in_front(self, i - 1, mention->first - 1));
    // „sagte Sprecherin Helen Ostrow“
    uint32_t start = mention->first;
    while (start > 0 && iq_passage_has(passage, start - 1, IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC))
      start--;
    // “The driver had braked, said Malcolm Pell. “…””
    const bool said = start > 1 && passage->items[start - 2].kind == IQ_ITEM_COMMA &&
                      iq_passage_has(passage, start - 1, IQ_LEXICON_SAYING);
    const bool inverted = (said || iq_language_inverts(passage->language)) && !front && start > 0 &&
                          !is_object(self, i - 1) && iq_passage_is_cue(passage, start - 1) &&
                          !iq_verb_is_of_nobody(passage, start - 1);
    // “Close enough, Pell said.”
    const bool leads =
        mention->opens || follows_as(passage, start) ||
        (mention->first > 0 && passage->items[mention->first - 1].kind == IQ_ITEM_COMMA);
    // „Nissen bestätigt das. „…““, «… y la veterinaria Ana Ramos asegura que mejora. «…»»
    const bool and = passage->language->adjectives_behind && joins_clause(passage, start);
    const bool known =
        (mention->opens || and) && mention->kind == IQ_MENTION_NAME && mention->entity != IQ_NONE;
    const bool plain = (leads || and) && (known || mention->end + 1 == stop) &&
                       iq_passage_is_cue(passage, mention->end);
    if (!inverted && !plain) continue;
    const uint32_t teller = inverted && !plain ? teller_in_front(self, i - 1, start - 1) : IQ_NONE;
    if (teller != IQ_NONE) return teller;
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    return sure && !mention->linked && !mention->possessive && !mention->dative ? i - 1 : IQ_NONE;
  }
  return IQ_NONE;
}

/// “Åkaren är kritisk. ¶ – Det är för sent.”: whoever opens the last sentence of the paragraph that
/// leads in a turn, where turns are what the news quotes. IQ_NONE where nobody does.
static uint32_t turn_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const IqLanguage *language = passage->language;
  if (!self->dialogue || !self->alone || !language->bare_definite || !language->verb_second) {
    return IQ_NONE;
  }
  if (self->cue_before != IQ_NONE || self->cue_after != IQ_NONE) return IQ_NONE;
  uint32_t first = self->item - (self->item > 0);
  while (first > 0 && passage->items[first - 1].kind != IQ_ITEM_BREAK) first--;
  for (uint32_t i = first; i < self->item; i++) {
    if (passage->items[i].kind == IQ_ITEM_QUOTATION) return IQ_NONE;
  }
  for (uint32_t i = self->before_first; i > 0 && self->mentions[i - 1].first >= first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (!mention->opens || mention->linked || mention->possessive) continue;
    const bool named = mention->kind == IQ_MENTION_NAME && mention->entity != IQ_NONE;
    const bool pronoun = mention->kind == IQ_MENTION_PRONOUN &&
                         !iq_passage_has(passage, mention->first, IQ_LEXICON_RELATIVE);
    if (named || pronoun || mention->kind == IQ_MENTION_ROLE ||
        mention->kind == IQ_MENTION_SOMEBODY) {
      return i - 1;
    }
  }
  return IQ_NONE;
}

/// «Menos diplomático fue Juan Rey. Megáfono en mano, soltó la frase de la jornada: ¶ «…»»: whoever
/// opens the nearest sentence of the paragraph before item `first`, where a verb needs no subject.
/// IQ_NONE where nobody does, or something is quoted there.
static uint32_t opener_before(const IqScene *self, uint32_t first) {
  const IqPassage *passage = self->passage;
  if (!passage->language->null_subject || !passage->language->adjectives_behind) return IQ_NONE;
  uint32_t at = first;
  for (uint32_t i = self->before_first; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first >= first) continue;
    for (; at > mention->end; at--) {
      const uint8_t kind = passage->items[at - 1].kind;
      if (kind == IQ_ITEM_BREAK || kind == IQ_ITEM_QUOTATION) return IQ_NONE;
    }
    if (!mention->opens || mention->linked || mention->possessive || mention->dative) continue;
    return iq_mention_is_person(passage, mention) ? i - 1 : (uint32_t)IQ_NONE;
  }
  return IQ_NONE;
}

/// “His lawyer, Carl Voss, said the rope was old: ¶ “…””: whoever stands beside the verb of the
/// sentence that ends the paragraph before by a colon, else whoever opens it. IQ_NONE where nobody
/// does.
static uint32_t announced_before(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->item < 2 || passage->items[self->item - 1].kind != IQ_ITEM_BREAK) return IQ_NONE;
  if (passage->items[self->item - 2].kind != IQ_ITEM_COLON || self->heading) return IQ_NONE;
  if (self->cue_after != IQ_NONE && self->joined != IQ_JOINT_STOP) return IQ_NONE;
  const uint32_t first = iq_passage_sentence_start(passage, self->item - 2);
  if (first == IQ_NONE) return IQ_NONE;
  uint32_t opener = IQ_NONE;
  for (uint32_t i = self->before_first; i > 0 && self->mentions[i - 1].first >= first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    if (!sure || mention->linked || mention->possessive || mention->dative) continue;
    const bool front = iq_passage_is_cue(passage, mention->end);
    const bool behind = iq_language_inverts(passage->language) && mention->first > first &&
                        iq_passage_is_cue(passage, mention->first - 1);
    if (front || behind) return i - 1;
    if (mention->opens) opener = i - 1;
  }
  return opener != IQ_NONE ? opener : opener_before(self, first);
}

/// Whether a verb that attributes stands in front of the quotation, in its sentence.
static bool is_attributed(const IqScene *self) {
  for (uint32_t i = self->start; i < self->item; i++) {
    if (iq_passage_is_any_cue(self->passage, i)) return true;
  }
  return false;
}

/// “From Ness Police’s account: ‘…’”, “And this from Orla Quill, who runs the café: ‘…’”: whoever
/// stands behind the preposition of senders. IQ_NONE where nobody does.
static uint32_t sender(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!self->colon_before || self->heading || is_attributed(self)) return IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    uint32_t at = mention->first;
    const uint32_t before = IQ_LEXICON_ARTICLE | IQ_LEXICON_HONORIFIC | IQ_LEXICON_ROLE;
    while (at > self->start && iq_passage_has(passage, at - 1, before)) at--;
    const bool sent = at > self->start && at - self->start <= SENDER_REACH &&
                      iq_passage_is_word(passage, at - 1) &&
                      iq_passage_is_aside(passage, at - 1, IQ_ASIDE_SENDER);
    // “Orla Quill from the café: ‘…’”
    if (!sent && iq_mention_is_person(passage, mention) && !mention->linked) return IQ_NONE;
    if (!sent) continue;
    const uint8_t next = passage->items[mention->end].kind;
    const bool set_off = next == IQ_ITEM_COMMA || next == IQ_ITEM_COLON || next == IQ_ITEM_OTHER;
    return set_off || mention->possessive ? i : IQ_NONE;
  }
  return IQ_NONE;
}

/// “Quill took questions. On the foreman: ‘…’ ¶ Of her rivals: ‘…’”: whoever has the floor, or
/// opens a sentence since, where nothing but a preposition and what it is about leads the quotation
/// in. IQ_NONE where nobody does.
static uint32_t asked_about(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!self->colon_before || self->heading || is_attributed(self)) return IQ_NONE;
  // «У Лапшиной другое мнение: «…»»: elsewhere a preposition may tell who thinks so.
  // «Sobre el capataz: «…»»: what is spoken about.
  const bool about = iq_passage_is_tie(passage, self->start, IQ_TIE_ABOUT);
  if (iq_language_inverts(passage->language) && !about) return IQ_NONE;
  if (!about && !iq_passage_has(passage, self->start, IQ_LEXICON_LINKER)) return IQ_NONE;
  if (iq_passage_is_aside(passage, self->start,
                          IQ_ASIDE_SENDER | IQ_ASIDE_AGENT | IQ_ASIDE_VIEWPOINT)) {
    return IQ_NONE;
  }
  if (self->item - self->start > (about ? ABOUT_ITEMS : TOPIC_ITEMS)) return IQ_NONE;
  for (uint32_t i = self->start; i + 1 < self->item; i++) {
    const uint32_t others = IQ_LEXICON_MESSAGE | IQ_LEXICON_WORK | IQ_LEXICON_PRONOUN |
                            IQ_LEXICON_SOMEBODY | IQ_LEXICON_INDEFINITE;
    if (passage->items[i].kind != IQ_ITEM_WORD || iq_passage_has(passage, i, others))
      return IQ_NONE;
    if (iq_passage_may_be_verb(passage, i) &&
        iq_passage_ends(passage, i, passage->language->past)) {
      return IQ_NONE;
    }
  }
  const bool floor =
      self->floor.mention != IQ_NONE && self->paragraph - self->floor.paragraph <= TOPIC_PARAGRAPHS;
  for (uint32_t i = self->before_first; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (self->paragraph - mention->paragraph > TOPIC_PARAGRAPHS) break;
    if (floor && mention->first < self->floor.item) break;
    const bool person = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
                        (mention->kind == IQ_MENTION_PRONOUN && mention->resolved);
    const bool relative = iq_passage_has(passage, mention->first, IQ_LEXICON_RELATIVE);
    if (person && mention->opens && !relative && !mention->linked && !mention->possessive) {
      return i - 1;
    }
  }
  return floor ? self->floor.mention : (uint32_t)IQ_NONE;
}

/// Whether a dateline ends right before item `at`: «Porto Scuro – Ivo Serra ha 44 anni».
static bool follows_dateline(const IqPassage *passage, uint32_t at) {
  uint32_t first = at;
  while (first > 0 && passage->items[first - 1].kind != IQ_ITEM_BREAK) first--;
  return first < at && iq_dateline_end(passage, first) == at;
}

/// Whether a mention stands at the beginning of its sentence, as its subject does.
static bool begins_sentence(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  for (uint32_t i = mention->first; i > 0 && mention->first - i < SUBJECT_REACH; i--) {
    if (iq_passage_is_end(passage, i - 1)) return true;
    if (passage->items[i - 1].kind == IQ_ITEM_DASH && follows_dateline(passage, i)) return true;
    const uint32_t small = IQ_LEXICON_RELATIVE | IQ_LEXICON_CONJUNCTION | IQ_LEXICON_CUE;
    if (passage->items[i - 1].kind != IQ_ITEM_WORD || (passage->items[i - 1].classes & small) != 0)
      return false;
  }
  return mention->first == 0;
}

/// Whether the paragraph behind a quotation is nothing but a name, and who that is: it is signed.
static bool is_signed(const IqScene *self) {
  const IqPassage *passage = self->passage;
  uint32_t at = self->item + 1;
  while (at < passage->count && passage->items[at].kind == IQ_ITEM_STOP) at++;
  if (at + 1 >= passage->count || passage->items[at].kind != IQ_ITEM_BREAK) return false;
  const uint32_t first = at + 1;
  for (at = first; at < passage->count && passage->items[at].kind != IQ_ITEM_BREAK; at++) {
    const uint8_t kind = passage->items[at].kind;
    if (kind == IQ_ITEM_STOP || kind == IQ_ITEM_QUOTATION || at - first > SIGNATURE_MAX)
      return false;
  }
  for (uint32_t i = self->after_first; i < self->mention_count; i++) {
    if (self->mentions[i].first >= first)
      return self->mentions[i].kind == IQ_MENTION_NAME && self->mentions[i].first <= first + 1;
  }
  return false;
}

/// «Rey se define como “un cobarde”. Venía empapado. ¶ —Buenas noches.»: whoever has spoken in the
/// paragraph before a turn, with words of the text behind, where nobody opens a sentence since.
/// IQ_NONE where somebody does.
static uint32_t floor_before(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const IqFloor *floor = &self->floor;
  const bool known = floor->mention != IQ_NONE && floor->entity != IQ_NONE &&
                     self->mentions[floor->mention].entity == floor->entity;
  if (!known || self->paragraph - floor->paragraph != 1 || floor->asks) return IQ_NONE;
  for (uint32_t i = self->before_first; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first < floor->item) break;
    if (iq_mention_is_person(passage, mention) && mention->entity != floor->entity) return IQ_NONE;
  }
  uint32_t stops = 0;
  for (uint32_t i = floor->item; i < self->item; i++) {
    stops += passage->items[i].kind == IQ_ITEM_STOP;
  }
  return stops > 1 ? floor->mention : (uint32_t)IQ_NONE;
}

/// “Orla Quill remembers that he told everyone the same”: whoever opens the sentence of a pronoun
/// as its subject, where that is somebody else; the pronoun's mention where nobody does.
static uint32_t main_subject(const IqScene *self, uint32_t index) {
  const IqMention *pronoun = &self->mentions[index];
  if (pronoun->kind != IQ_MENTION_PRONOUN || pronoun->opens) return index;
  // “Chapel Row, he explained, …”
  if (pronoun->first == 0 || self->passage->items[pronoun->first - 1].kind == IQ_ITEM_COMMA) {
    return index;
  }
  for (uint32_t i = index; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    for (uint32_t k = mention->end; k < self->mentions[i].first; k++) {
      if (iq_passage_is_end(self->passage, k)) return index;
    }
    const bool other = mention->kind == IQ_MENTION_NAME && mention->entity != IQ_NONE &&
                       mention->entity != pronoun->entity;
    if (other && mention->opens && begins_sentence(self, mention)) return i - 1;
  }
  return index;
}

/// “Colonel Quill was at table. It is a rule, he explains. ¶ “…””: whoever says something without
/// marks, or begins a sentence, nearest to the end of the paragraph before a quotation that is the
/// whole of its own. IQ_NONE where nobody does, or something is quoted there.
static uint32_t paragraph_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!self->alone || self->heading || self->told || self->item < 2) return IQ_NONE;
  if (self->cue_before != IQ_NONE || self->cue_after != IQ_NONE) return IQ_NONE;
  if (passage->items[self->item - 2].kind != IQ_ITEM_STOP || is_signed(self)) return IQ_NONE;
  uint32_t first = self->item - 1;
  uint32_t named = IQ_NONE;
  while (first > 0 && passage->items[first - 1].kind != IQ_ITEM_BREAK) {
    first--;
    if (passage->items[first].kind != IQ_ITEM_QUOTATION) continue;
    if (first <= self->floor.item) return self->dialogue ? floor_before(self) : (uint32_t)IQ_NONE;
    // «Rey, que se define como “un cobarde”, …»: words that nobody speaks there change nothing.
    named = first;
  }
  for (uint32_t i = self->before_first; i > 0 && self->mentions[i - 1].first >= first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->linked || mention->possessive || mention->dative || mention->several) continue;
    if (iq_passage_has(passage, mention->first, IQ_LEXICON_POSSESSIVE)) continue;
    if (iq_scene_is_cleft(self, i - 1)) return i - 1;
    const bool opens = mention->opens && begins_sentence(self, mention);
    // “which the men called “the Drift””
    const bool calls =
        named != IQ_NONE && mention->end < named && named - mention->end <= CALLING_REACH;
    const bool subject = opens || (mention->talks && !calls);
    if (subject && iq_mention_is_person(passage, mention)) return main_subject(self, i - 1);
  }
  return IQ_NONE;
}

/// «“…”, diz. “…” A engenheira considera …»: whoever has just spoken, where nothing but a verb
/// without a subject, or with a word or two, stands between their words and these, and a new
/// sentence begins behind. IQ_NONE where anything else does.
static uint32_t going_on(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const IqFloor *floor = &self->floor;
  const bool between = self->joined == IQ_JOINT_STOP && self->start == self->item &&
                       self->item > 2 && passage->items[self->item - 1].kind == IQ_ITEM_STOP;
  if (!between || !passage->language->null_subject || !passage->language->adjectives_behind) {
    return IQ_NONE;
  }
  if (floor->mention == IQ_NONE || floor->paragraph != self->paragraph || floor->asks) {
    return IQ_NONE;
  }
  bool told = false;
  uint32_t at = self->item - 1;
  while (at > floor->item + 1 && self->item - at < GOING_ON_MAX) {
    at--;
    const uint8_t kind = passage->items[at].kind;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) return IQ_NONE;
    told = told || (kind == IQ_ITEM_WORD && iq_passage_is_cue(passage, at));
  }
  if (!told || at != floor->item + 1) return IQ_NONE;
  // Whoever is named behind the verb has spoken, and goes before others anyway.
  for (uint32_t i = self->before_first; i > 0 && self->mentions[i - 1].first > floor->item; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (!mention->linked && !mention->dative) return IQ_NONE;
  }
  return floor->mention;
}

/// “Witnesses say it was dark, and Quill would not be drawn. ‘…’”: whoever the last clause of the
/// sentence that mention `index` opens is about, where its own has nobody known say anything.
static uint32_t told_by(const IqScene *self, uint32_t index) {
  if (index == IQ_NONE) return IQ_NONE;
  const IqMention *opener = &self->mentions[index];
  const uint32_t main = iq_scene_main_clause(self, index);
  if (main != IQ_NONE) return main;
  if (opener->talks && opener->entity != IQ_NONE) return index;
  const uint32_t last = iq_scene_last_clause(self, index);
  // “She walked out herself, she said, and it was colder. ‘…’”
  const bool it = last != IQ_NONE && self->mentions[last].kind == IQ_MENTION_PRONOUN &&
                  iq_passage_has(self->passage, self->mentions[last].first, IQ_LEXICON_NEUTER);
  return it ? index : last;
}

uint32_t iq_scene_foregoing_subject(const IqScene *self) {
  uint32_t subject = sender(self);
  if (subject == IQ_NONE) subject = asked_about(self);
  if (subject == IQ_NONE) subject = iq_scene_colon_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_predicate_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_queried_before(self);
  if (subject == IQ_NONE) subject = iq_scene_sketcher(self);
  if (subject == IQ_NONE) subject = going_on(self);
  if (subject == IQ_NONE) subject = announced_before(self);
  if (subject == IQ_NONE) subject = iq_scene_given_floor(self);
  if (subject == IQ_NONE) subject = iq_scene_accorded_before(self);
  if (subject == IQ_NONE) subject = iq_scene_viewpoint_before(self);
  if (subject == IQ_NONE) subject = turn_subject(self);
  if (subject == IQ_NONE) subject = iq_scene_source_before(self);
  if (subject == IQ_NONE) subject = told_before(self);
  if (subject == IQ_NONE) subject = told_by(self, paragraph_subject(self));
  if (subject == IQ_NONE) subject = told_by(self, iq_scene_topic_before(self));
  // „Schowałam się“ is said by no man of the sentence before.
  const bool other = subject != IQ_NONE && iq_scene_is_other_gender(self, &self->mentions[subject]);
  return other ? (uint32_t)IQ_NONE : subject;
}
