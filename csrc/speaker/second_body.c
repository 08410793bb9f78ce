#include "speaker/second_body.h"

#include <string.h>

#include "base/utf8.h"
#include "language/given.h"
#include "language/words.h"
#include "mention/nominative.h"
#include "speaker/description.h"
#include "speaker/nameless.h"
#include "text/character.h"

/// Mentions and paragraphs back over which a body is looked for.
#define REACH 32u
#define BODY_PARAGRAPHS_MAX 2u
/// Bytes of such a part, and of what stands before it.
#define WORD_BYTES_MIN 4u
#define COMPOUND_BYTES_MIN 3u
/// Bytes of a pronoun between a subject and its verb: le, lui.
#define CLITIC_MAX 3u

/// The IqLexiconAside of the word that says what a body is.
static uint32_t body_word(const IqAntecedents *self, const IqItem *head) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return iq_lexicon_find_aside(head->hash, language) & (IQ_ASIDE_OFFICE | IQ_ASIDE_FIRM);
}

/// “Nordverk AB tiger. “…”, skriver bolaget”: whether nothing shows that a name which says
/// something or opens a sentence is a person's, where a word for a business has an article of its
/// own.
static bool may_be_firm(const IqAntecedents *self, const IqMention *name) {
  if (!self->language->bare_definite || !self->language->verb_second) return false;
  if (name->gender != IQ_GENDER_OPEN || name->apposed || !(name->opens || name->talks))
    return false;
  if (name->entity != IQ_NONE) {
    const IqEntity *entity = &self->entities->items[name->entity];
    const bool neuter = entity->gender == IQ_GENDER_NEUTER;
    if (entity->person || (entity->gender != IQ_GENDER_OPEN && !neuter)) return false;
    if (iq_entities_has_role(self->entities, name->entity, false)) return false;
  }
  return iq_given_gender(self->items[name->first].hash) == IQ_GENDER_OPEN;
}

/// Whether a mention is a body that a second word may mean: an office by what it is, a business by
/// what it is called.
static bool is_named_body(const IqAntecedents *self, const IqMention *candidate, uint32_t word) {
  // “Körfez Hatları seferleri iptal etti. Şirket …”: a name of several words that is no person's.
  const uint32_t last = candidate->end - 1;
  const bool firm = word == IQ_ASIDE_FIRM && iq_language_heads_last(self->language) &&
                    last > candidate->first && candidate->gender == IQ_GENDER_OPEN;
  // “Cumhuriyet İlkokulu'nun boşaltıldığını … Şirket …”: a school is none.
  const bool office = word == IQ_ASIDE_FIRM && iq_language_heads_last(self->language) &&
                      candidate->possessive && (self->items[last].classes & IQ_LEXICON_BODY) != 0 &&
                      body_word(self, &self->items[last]) != IQ_ASIDE_FIRM;
  if (office) return false;
  if (candidate->kind == IQ_MENTION_NAME) {
    // “Brunnarna drivs av Quill Energi. ‘…’, skriver bolaget.”
    const bool company =
        candidate->entity != IQ_NONE && candidate->end > candidate->first + 1 &&
        self->entities->items[candidate->entity].gender == IQ_GENDER_NEUTER &&
        (iq_word_find(self->items[candidate->end - 1].hash)->lists & IQ_LIST_FIRM_NAME) != 0;
    return firm || company || candidate->gender == IQ_GENDER_NEUTER ||
           (word == IQ_ASIDE_FIRM && may_be_firm(self, candidate));
  }
  if (candidate->kind != IQ_MENTION_BODY) return false;
  if (candidate->resolved || candidate->name.start != candidate->span.start) return true;
  const bool bare = candidate->end == candidate->head + 1;
  const uint32_t own = body_word(self, &self->items[candidate->head]);
  return word == IQ_ASIDE_OFFICE && own != IQ_ASIDE_FIRM && !(own == IQ_ASIDE_OFFICE && bare);
}

/// Bytes at the end of an office that its possessive changes: Başsavcılık, Başsavcılığı.
#define CHANGED_BYTES 1u

/// Whether the last word of a name begins as the nominative of a body, the first letters of which
/// are `bytes`, and goes on: “Başsavcılık”, “Bursa Cumhuriyet Başsavcılığı”.
static bool is_possessed(const IqAntecedents *self, const IqMention *name, const char *bytes,
                         uint32_t length) {
  const IqSpan word = self->items[name->end - 1].span;
  const char *own = self->entities->text->bytes + word.start;
  uint32_t alike = 1;  // one of them may have a capital
  while (alike < length && word.start + alike < word.end && own[alike] == bytes[alike]) alike++;
  const bool first = (own[0] | 0x20) == (bytes[0] | 0x20);
  return first && alike + CHANGED_BYTES >= length && word.end - word.start > length;
}

/// “Bursa Cumhuriyet Başsavcılığınca soruşturma başlatıldı. Başsavcılık, “…” açıklamasını yaptı”:
/// the body named in full that ends in the word, where nouns end the phrase. NULL where none does.
static const IqMention *find_possessed(const IqAntecedents *self, const IqMention *mention) {
  if (!iq_language_heads_last(self->language) || mention->end > mention->first + 1) return NULL;
  const IqText *text = self->entities->text;
  const IqSpan span = self->head->span;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  IqNominative nominative;
  const bool declined = iq_nominative_read_noun(text, span, language, &nominative);
  const char *bytes = declined ? nominative.bytes : text->bytes + span.start;
  const uint32_t length = declined ? nominative.length : span.end - span.start;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    const bool full = candidate->kind == IQ_MENTION_NAME && candidate->end > candidate->first + 1;
    const bool before = self->inside || candidate->first < mention->first;
    if (full && before && is_possessed(self, candidate, bytes, length)) return candidate;
  }
  return NULL;
}

/// Whether the name of a body is one word that ends in `word` and says more: Naturskyddsföreningen.
static bool ends_in(const IqAntecedents *self, const IqMention *body, IqSpan word) {
  const IqItem *name = &self->items[body->head];
  const uint32_t length = word.end - word.start;
  const bool named = body->kind == IQ_MENTION_BODY ||
                     (body->kind == IQ_MENTION_NAME && body->end == body->first + 1);
  if (!named || !name->capital || body->end != body->head + 1) return false;
  if (name->span.end - name->span.start < length + COMPOUND_BYTES_MIN) return false;
  const char *bytes = self->entities->text->bytes;
  return memcmp(bytes + name->span.end - length + 1, bytes + word.start + 1, length - 1) == 0 &&
         bytes[name->span.end - length] == (bytes[word.start] | 0x20);
}

/// “Naturskyddsföreningen reagerar. ”…”, skriver föreningen”: the body that the word ends the name
/// of. NULL where there is none.
static const IqMention *find_whole(const IqAntecedents *self, const IqMention *mention) {
  const IqSpan word = self->head->span;
  if (!self->language->compounds || word.end - word.start < WORD_BYTES_MIN) return NULL;
  if (mention->end != mention->head + 1) return NULL;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    const bool before = self->inside || candidate->first < mention->first;
    if (before && ends_in(self, candidate, word)) return candidate;
  }
  return NULL;
}

/// “Till Bladet säger hon”: whether a verb that attributes stands right behind a name that opens
/// the sentence behind a preposition, where the verb goes before its subject.
static bool is_told(const IqAntecedents *self, const IqMention *name) {
  return self->language->verb_second && name->linked && name->first > 0 &&
         iq_item_opens_sentence(self->items, name->first - 1) &&
         self->items[name->end].kind == IQ_ITEM_WORD &&
         (self->items[name->end].classes & IQ_LEXICON_CUE) != 0;
}

/// “Säger Peder Lind till TT”: whether a name behind a preposition is whom somebody speaks to, who
/// stands right before it and beside the verb, where the verb goes before its subject.
static bool is_addressed(const IqAntecedents *self, const IqMention *name) {
  if (!self->language->verb_second || !name->linked || name == self->mentions) return false;
  const IqMention *before = name - 1;
  const bool person = before->kind == IQ_MENTION_NAME || before->kind == IQ_MENTION_ROLE ||
                      before->kind == IQ_MENTION_SOMEBODY || before->kind == IQ_MENTION_PRONOUN;
  // “… säger kommissarie Peder Lind till TT”
  const bool talks =
      before->talks || (before->apposed && before > self->mentions && before[-1].talks);
  return person && talks && !before->linked && before->end + 1 == name->first;
}

const IqMention *iq_antecedent_find_body(const IqAntecedents *self, const IqMention *mention) {
  const IqMention *whole = find_possessed(self, mention);
  if (whole == NULL) whole = find_whole(self, mention);
  if (whole != NULL) return whole;
  const uint32_t word = body_word(self, self->head);
  if (word == 0 || mention->end != mention->head + 1) return NULL;
  // „spółka Ekoterra“: its name stands behind it.
  if (!self->inside && iq_item_is_capital(&self->items[mention->end])) return NULL;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    if (self->paragraph - candidate->paragraph > BODY_PARAGRAPHS_MAX) break;
    if (!self->inside && candidate->first >= mention->first) continue;
    // “Till Bladet säger hon: ”…” Banken …”: whoever is spoken to is nobody's second word.
    if (candidate->dative || is_told(self, candidate) || is_addressed(self, candidate)) continue;
    if (is_named_body(self, candidate, word)) return candidate;
  }
  return NULL;
}

bool iq_antecedent_is_own_body(const IqAntecedents *self, const IqMention *body) {
  return body->kind == IQ_MENTION_BODY && !self->inside && !self->language->capital_nouns &&
         self->items[body->head].capital && !iq_item_opens_sentence(self->items, body->head);
}

/// The gender that the article of an organisation shows.
static uint8_t article_gender(const IqAntecedents *self, const IqMention *body) {
  const uint32_t classes = self->items[body->first].classes;
  const bool feminine = (classes & IQ_LEXICON_FEMININE) != 0;
  const bool masculine = (classes & IQ_LEXICON_MASCULINE) != 0;
  if ((classes & IQ_LEXICON_ARTICLE) == 0 || feminine == masculine) return IQ_GENDER_OPEN;
  return feminine ? IQ_GENDER_FEMININE : IQ_GENDER_MASCULINE;
}

/// Whether a word is a short pronoun before a verb: le, l', lui.
static bool is_clitic(const IqItem *item) {
  return item->kind == IQ_ITEM_WORD && !item->capital &&
         (item->classes & (IQ_LEXICON_ARTICLE | IQ_LEXICON_PRONOUN)) != 0 &&
         (item->classes & IQ_LEXICON_LINKER) == 0 &&
         item->span.end - item->span.start <= CLITIC_MAX;
}

/// « Anne Rey est sortie. « … », écrit la société Vald. « … », ajoute-t-elle »: the organisation
/// that has just spoken, where no other of its gender is spoken of since. NULL where none has.
static const IqMention *find_speaking(const IqAntecedents *self, const IqMention *mention) {
  const IqFloor *floor = &self->floor;
  if (floor->mention == IQ_NONE || floor->paragraph != self->paragraph) return NULL;
  const IqMention *body = &self->mentions[floor->mention];
  if (body->kind != IQ_MENTION_BODY || article_gender(self, body) != mention->gender) return NULL;
  const uint32_t from = floor->item > body->end ? floor->item : body->end;
  for (uint32_t i = self->end; i > 0 && self->mentions[i - 1].first > from; i--) {
    const uint8_t gender = self->mentions[i - 1].gender;
    if (self->mentions[i - 1].first < mention->first && gender == mention->gender) return NULL;
  }
  return body;
}

const IqMention *iq_antecedent_find_office(const IqAntecedents *self, const IqMention *mention) {
  // Where a verb needs no subject no pronoun stands for an organisation.
  if (!self->language->adjectives_behind || self->language->null_subject || self->inside) {
    return NULL;
  }
  const bool gendered =
      mention->gender == IQ_GENDER_FEMININE || mention->gender == IQ_GENDER_MASCULINE;
  if (mention->kind != IQ_MENTION_PRONOUN || !gendered) return NULL;
  const IqMention *found = find_speaking(self, mention);
  if (found != NULL) return found;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    if (candidate->paragraph != self->paragraph) break;
    if (candidate->first >= mention->first || candidate->kind == IQ_MENTION_MESSAGE) continue;
    const bool body = candidate->kind == IQ_MENTION_BODY;
    const uint8_t gender = body ? article_gender(self, candidate) : candidate->gender;
    const bool other = gender != IQ_GENDER_OPEN && gender != mention->gender;
    const bool somewhere = candidate->linked && gender == IQ_GENDER_OPEN;
    if (other || somewhere) continue;
    // « La police l'a entendue »: somebody whom the office has as its object is spoken of.
    if (!body || is_clitic(&self->items[candidate->end])) return NULL;
    const bool subject = (candidate->opens || candidate->talks) && !candidate->linked;
    if (found == NULL && subject) found = candidate;
  }
  return found;
}

/// «… della Fondazione Teatro Vald. La Fondazione promette …»: where an organisation that one word
/// with a capital means was named in full before. False where it was not.
static bool find_full(const IqAntecedents *self, const IqMention *mention, IqSpan *name) {
  if (self->inside || self->language->cases > 0 || mention->kind != IQ_MENTION_BODY) return false;
  const bool alone = mention->end == mention->head + 1 && self->head->capital &&
                     !self->language->capital_nouns && iq_is_definite(self->first->classes);
  if (!alone) return false;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    if (candidate->first >= mention->first) continue;
    for (uint32_t at = candidate->first; at + 1 < candidate->end; at++) {
      const IqItem *item = &self->items[at];
      const bool same =
          item->kind == IQ_ITEM_WORD && item->capital && item->hash == self->head->hash;
      if (!same) continue;
      *name = (IqSpan){item->span.start, self->items[candidate->end - 1].span.end};
      return true;
    }
  }
  return false;
}

/// Whether a word with a capital may be one of a business's name: one that says nothing else, or
/// that such names have.
static bool may_name_firm(const IqAntecedents *self, const IqItem *item) {
  if (!iq_item_is_capital(item)) return false;
  const bool firm = (iq_word_find(item->hash)->lists & IQ_LIST_FIRM_NAME) != 0 ||
                    (body_word(self, item) & IQ_ASIDE_FIRM) != 0;
  return item->classes == 0 || firm;
}

/// „die Sprecherin der Therme“: the name in full that begins with the word at item `at`, wherever
/// it stands before. False where there is none.
static bool find_begun(const IqAntecedents *self, uint32_t at, IqSpan *name) {
  for (uint32_t i = self->end; i > 0; i--) {
    const IqMention *full = &self->mentions[i - 1];
    if (full->kind != IQ_MENTION_NAME || full->end < full->first + 2) continue;
    if (self->items[full->first].hash != self->items[at].hash) continue;
    *name = full->name;
    return true;
  }
  return false;
}

/// Whether somebody is told to speak for whoever a name stands for that ends what they are called
/// by: «la portavoz de Frimar», „die Sprecherin des Kurhotels Seeblick“.
static bool speaks_for(const IqAntecedents *self, const IqMention *voice, IqSpan *name) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const bool person = voice->kind == IQ_MENTION_ROLE || voice->kind == IQ_MENTION_SOMEBODY;
  if (!person || voice->end < voice->head + 2) return false;
  if ((iq_lexicon_find_aside(self->items[voice->head].hash, language) & IQ_ASIDE_VOICE) == 0) {
    return false;
  }
  const uint32_t joins = IQ_LEXICON_OF | IQ_LEXICON_LINKER | IQ_LEXICON_GENITIVE;
  uint32_t first = voice->head + 1;
  // «представитель «Волны»», „rzeczniczka Ekoterry“: where nouns have cases nothing joins them.
  const bool joined =
      self->items[first].kind == IQ_ITEM_WORD && (self->items[first].classes & joins) != 0;
  if (joined) first++;
  if (!joined && !iq_language_declines(self->language)) return false;
  while (first < voice->end && (self->items[first].classes & IQ_LEXICON_ARTICLE) != 0) first++;
  if (first == voice->end || iq_given_gender(self->items[first].hash) != IQ_GENDER_OPEN) {
    return false;
  }
  for (uint32_t at = first; at < voice->end; at++) {
    if (!may_name_firm(self, &self->items[at])) return false;
  }
  // Where all nouns have capitals one alone may be no name.
  if (self->language->capital_nouns && voice->end == first + 1) {
    return find_begun(self, first, name);
  }
  *name = (IqSpan){self->items[first].span.start, self->items[voice->end - 1].span.end};
  return true;
}

/// “Seaview Ferries’ spokeswoman”, “the Seaview Hotel’s spokeswoman”: whether a name says whose
/// voice stands right behind it; *name has no ending.
static bool owns_voice(const IqAntecedents *self, const IqMention *owner, IqSpan *name) {
  if (owner->kind != IQ_MENTION_NAME || owner + 1 == self->mentions + self->count) return false;
  const IqItem *last = &self->items[owner->end - 1];
  const IqMention *voice = owner + 1;
  if (!last->possessive || voice->first != owner->end) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  if ((iq_lexicon_find_aside(self->items[voice->head].hash, language) & IQ_ASIDE_VOICE) == 0) {
    return false;
  }
  for (uint32_t at = owner->first; at < owner->end; at++) {
    if (!may_name_firm(self, &self->items[at])) return false;
  }
  if (iq_given_gender(self->items[owner->first].hash) != IQ_GENDER_OPEN) return false;
  const char *bytes = self->entities->text->bytes;
  *name = owner->name;
  if (name->end > name->start && bytes[name->end - 1] == 's') name->end--;
  uint32_t size;
  const uint32_t mark =
      iq_utf8_decode_before(bytes, self->entities->text->length, name->end, &size);
  if (iq_is_apostrophe(mark)) name->end -= size;
  return name->end > name->start;
}

/// «La portavoz de Frimar lo niega. Después, la empresa …»: the business that somebody spoke for
/// last. False where another organisation was named since.
static bool find_spoken_for(const IqAntecedents *self, const IqMention *mention, IqSpan *name) {
  if (self->inside || mention->kind != IQ_MENTION_BODY) return false;
  const bool alone = mention->end == mention->head + 1 &&
                     (!self->head->capital || self->language->capital_nouns) &&
                     (self->language->bare_definite || iq_description_is_known(self, mention)) &&
                     (body_word(self, self->head) & IQ_ASIDE_FIRM) != 0;
  if (!alone) return false;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    if (self->paragraph - candidate->paragraph > 1) return false;
    if (candidate->first >= mention->first || candidate->kind == IQ_MENTION_MESSAGE) continue;
    if (speaks_for(self, candidate, name) || owns_voice(self, candidate, name)) return true;
    if (candidate->kind == IQ_MENTION_BODY || candidate->gender == IQ_GENDER_NEUTER) return false;
    const bool person = candidate->kind != IQ_MENTION_NAME || candidate->apposed ||
                        candidate->gender != IQ_GENDER_OPEN;
    if (!person) return false;
  }
  return false;
}

bool iq_antecedent_find_words(const IqAntecedents *self, const IqMention *mention, IqSpan *name) {
  return iq_antecedent_find_kind(self, mention, name) || find_full(self, mention, name) ||
         find_spoken_for(self, mention, name);
}

bool iq_mention_is_named_body(const IqAntecedents *self, const IqMention *candidate) {
  return candidate->kind == IQ_MENTION_NAME && candidate->gender == IQ_GENDER_NEUTER &&
         candidate->first > 0 && self->items[candidate->first - 1].kind == IQ_ITEM_WORD &&
         (self->items[candidate->first - 1].classes & IQ_LEXICON_BODY) != 0;
}
