#include "speaker/author.h"

#include "language/words.h"
#include "mention/apposition.h"
#include "mention/ending.h"
#include "mention/joint.h"

#define ARTICLES ((uint32_t)IQ_LEXICON_ARTICLE)
/// What a relative pronoun may be as well: den.
#define PRONOUNS ((uint32_t)IQ_LEXICON_ARTICLE | (uint32_t)IQ_LEXICON_OBLIQUE)
/// Items from a message to whoever a clause says has written it: “the note for us that X”.
#define CLAUSE_REACH 5u
/// Words from them to the verb: „die Nachricht, die die Gemeinde am Mittag an alle verschickt hat“.
#define WRITTEN_REACH 10u
/// Items from a message to a word of writing or signing, and from that to whoever has.
#define SIGNED_REACH 10u
#define SIGNER_REACH 3u
/// Items from a quotation to the message behind it: „, heißt es in einer Mitteilung“.
#define READ_REACH 8u
/// Items between a quotation and the message behind it that has its words.
#define MESSAGE_REACH 8u
/// Items of the sentence before, and from a noun for what somebody says to whose it is.
#define REACTION_MAX 28u
#define OWNER_REACH 3u

/// Whether an item stands inside a sentence, and is none that ends it.
static bool is_inside(const IqItem *item) {
  return item->kind == IQ_ITEM_WORD || item->kind == IQ_ITEM_COMMA;
}

static bool is_aside(const IqAntecedents *self, uint32_t at, uint32_t aside) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return self->items[at].kind == IQ_ITEM_WORD &&
         (iq_lexicon_find_aside(self->items[at].hash, language) & aside) != 0;
}

/// Whether item `at` says that somebody writes or sends something: posted, but not “was sent”.
static bool is_writing(const IqAntecedents *self, uint32_t at) {
  if (!is_aside(self, at, IQ_ASIDE_WRITING)) return false;
  const IqItem *before = &self->items[at - (at > 0)];
  const bool passive =
      before->kind == IQ_ITEM_WORD && (iq_word_find(before->hash)->lists & IQ_LIST_PASSIVE) != 0;
  return !passive || self->language->verb_second;
}

/// Whether somebody can have written something.
static bool can_write(const IqMention *mention) {
  if (mention->possessive || mention->kind == IQ_MENTION_MESSAGE) return false;
  if (mention->kind == IQ_MENTION_PRONOUN) return mention->resolved;
  return mention->kind != IQ_MENTION_PHRASE;
}

/// Whether a clause may begin at an item: at a comma, at “which”.
static bool begins_clause(const IqLanguage *language, const IqItem *item) {
  if (item->kind == IQ_ITEM_COMMA) return true;
  // Elsewhere a comma stands before each clause, or the word is an article too.
  const uint32_t opens = IQ_LEXICON_RELATIVE | (language->verb_second ? 0u : IQ_LEXICON_OPENER);
  return item->kind == IQ_ITEM_WORD && !language->capital_nouns && language->cases == 0 &&
         (item->classes & opens) != 0;
}

/// „Auer hat einen Brief geschrieben. „…“, heißt es darin.“: whoever opens the sentence of a
/// message, where a verb there tells that they have written or said something. NULL where nobody
/// does.
static const IqMention *find_teller(const IqAntecedents *self, const IqMention *mention) {
  uint32_t start = mention->first;
  while (start > 0 && is_inside(&self->items[start - 1])) start--;
  bool said = false;
  for (uint32_t i = start; is_inside(&self->items[i]) && !said; i++) {
    // What a clause behind a message tells is told of the message: „einen Brief, in dem es heißt“.
    if (i >= mention->end && begins_clause(self->language, &self->items[i])) break;
    said = is_writing(self, i) ||
           (self->items[i].kind == IQ_ITEM_WORD && (self->items[i].classes & IQ_LEXICON_CUE) != 0);
  }
  for (uint32_t i = self->end; said && i > 0 && self->mentions[i - 1].first >= start; i--) {
    const IqMention *writer = &self->mentions[i - 1];
    if (writer->first >= mention->first || !writer->opens || writer->linked) continue;
    if (can_write(writer)) return writer;
  }
  return NULL;
}

/// „Die Küstenbahn hat reagiert. „…“, heißt es in dem Post.“: whoever opens the sentence before the
/// quotation that a message stands behind, where it tells that they have said or written something.
/// NULL where nobody does, or it is a person: the message may be somebody else's.
static const IqMention *find_sender_before(const IqAntecedents *self, const IqMention *mention) {
  const IqItem *items = self->items;
  uint32_t at = mention->first;
  while (at > 0 && is_inside(&items[at - 1]) && mention->first - at < READ_REACH) at--;
  if (at < 2 || items[at - 1].kind != IQ_ITEM_QUOTATION || items[at - 2].kind != IQ_ITEM_STOP) {
    return NULL;
  }
  const uint32_t stop = at - 2;
  uint32_t start = stop;
  bool said = false;
  for (; start > 0 && is_inside(&items[start - 1]); start--) {
    said =
        said || is_writing(self, start - 1) ||
        (items[start - 1].kind == IQ_ITEM_WORD && (items[start - 1].classes & IQ_LEXICON_CUE) != 0);
  }
  for (uint32_t i = self->end; said && i > 0 && self->mentions[i - 1].first >= start; i--) {
    const IqMention *sender = &self->mentions[i - 1];
    if (sender->first >= stop || !sender->opens || sender->linked || !can_write(sender)) continue;
    const bool body = sender->kind == IQ_MENTION_UNSURE || sender->kind == IQ_MENTION_BODY ||
                      (sender->kind == IQ_MENTION_NAME && sender->entity == IQ_NONE);
    return body ? sender : NULL;
  }
  return NULL;
}

/// Whether item `at` begins a clause that says more of a message: “that”, „, den“.
static bool joins(const IqAntecedents *self, const IqMention *mention, uint32_t at) {
  const IqItem *item = &self->items[at];
  if (item->kind != IQ_ITEM_WORD) return false;
  const IqItem *before = &self->items[at - 1];
  if (at > mention->end && before->kind == IQ_ITEM_COMMA && (item->classes & ~PRONOUNS) == 0) {
    return true;
  }
  // „einen Brief an die Familien“
  const bool linked = before->kind == IQ_ITEM_WORD && (before->classes & IQ_LEXICON_LINKER) != 0;
  const bool comma = before->kind == IQ_ITEM_COMMA;
  if (linked || (!comma && (self->language->capital_nouns || self->language->cases > 0)))
    return false;
  return (item->classes & (IQ_LEXICON_RELATIVE | IQ_LEXICON_OPENER)) != 0;
}

/// “The message that the council has sent”, «la nota que dejó Vera», “the note Quill left”: whoever
/// a clause right behind a message says has written it. NULL where none does.
static const IqMention *find_clause_writer(const IqAntecedents *self, const IqMention *mention) {
  const IqItem *items = self->items;
  uint32_t next = self->end + 1;
  // The relative pronoun may be a mention itself.
  const bool relative = next < self->count && self->mentions[next].kind == IQ_MENTION_PRONOUN &&
                        (items[self->mentions[next].first].classes & IQ_LEXICON_RELATIVE) != 0;
  if (relative) next++;
  if (next >= self->count) return NULL;
  const IqMention *writer = &self->mentions[next];
  if (!can_write(writer) || writer->first - mention->end > CLAUSE_REACH) return NULL;
  // Where nouns have cases, whoever stands right behind may be the subject: «Такое письмо мэр …»
  const bool bare = !iq_language_inverts(self->language) || self->language->cases > 0;
  bool joined = writer->first == mention->end && bare;
  bool inverted = false;
  for (uint32_t i = mention->end; i < writer->first; i++) {
    if (!is_inside(&items[i])) return NULL;
    inverted = inverted || (joined && is_writing(self, i));
    joined = joined || joins(self, mention, i);
  }
  // «la nota que Vera …», „der Zettel, den Iris Pell …“: the pronoun is no preposition.
  const uint32_t pronoun = IQ_LEXICON_RELATIVE | IQ_LEXICON_OBLIQUE;
  const bool linked = writer->linked && (items[writer->first - 1].classes & pronoun) == 0;
  if (!joined || linked) return NULL;
  if (inverted && iq_language_inverts(self->language)) return writer;
  for (uint32_t i = writer->end; i < writer->end + WRITTEN_REACH; i++) {
    if (items[i].kind != IQ_ITEM_WORD || (items[i].classes & IQ_LEXICON_RELATIVE) != 0) break;
    if (is_aside(self, i, IQ_ASIDE_WRITING)) return writer;
  }
  return NULL;
}

/// “The note, signed by Quill, …”, «con la firma de Vera»: whoever is told to have written or
/// signed a message, behind it in its sentence. NULL where nobody is.
static const IqMention *find_signer(const IqAntecedents *self, const IqMention *mention) {
  uint32_t signs = mention->end;
  while (is_inside(&self->items[signs]) && signs - mention->end < SIGNED_REACH &&
         !is_aside(self, signs, IQ_ASIDE_WRITING)) {
    signs++;
  }
  if (!is_aside(self, signs, IQ_ASIDE_WRITING)) return NULL;
  for (uint32_t i = self->end + 1; i < self->count; i++) {
    const IqMention *writer = &self->mentions[i];
    if (writer->first <= signs) continue;
    if (writer->first - signs > SIGNER_REACH || writer->dative) return NULL;
    bool by = self->language->cases > 0 && writer->first == signs + 1;
    for (uint32_t k = signs + 1; k < writer->first; k++) {
      if (self->items[k].kind != IQ_ITEM_WORD) return NULL;
      by = by || is_aside(self, k, IQ_ASIDE_AGENT) ||
           self->items[k].hash == self->language->agent ||
           (self->items[k].classes & IQ_LEXICON_OF) != 0;
    }
    return by && can_write(writer) ? writer : NULL;
  }
  return NULL;
}

/// «в отчёте счётной палаты»: whether an adjective in the genitive stands before the body.
static bool is_adjective(const IqAntecedents *self, const IqMention *body, uint32_t at) {
  const IqLanguage *language = self->language;
  const IqItem *item = &self->items[at];
  return iq_language_declines(language) && body->kind == IQ_MENTION_BODY && item->classes == 0 &&
         !item->capital &&
         iq_ending_has_aside(self->entities->text, item->span, (uint8_t)(language - iq_languages),
                             IQ_ASIDE_GENITIVE);
}

/// Whether a mention right behind a message is in another case than the nominative, where nouns
/// have cases and no preposition shows it.
static bool is_genitive(const IqAntecedents *self, const IqMention *mention) {
  const bool somebody = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE;
  return iq_language_declines(self->language) && somebody && mention->linked;
}

const IqMention *iq_antecedent_find_owner(const IqAntecedents *self, const IqMention *mention) {
  const uint32_t next = self->end + 1;
  if (next >= self->count) return NULL;
  const IqMention *author = &self->mentions[next];
  // „komunikat policji“: where nouns have cases, the body stands right behind.
  if (author->first == mention->end && author->kind == IQ_MENTION_BODY) return author;
  // «в письме Олега Кернова»
  if (author->first == mention->end) return is_genitive(self, author) ? author : NULL;
  for (uint32_t i = mention->end; i < author->first; i++) {
    const uint32_t joins = IQ_LEXICON_OF | IQ_LEXICON_GENITIVE | (i > mention->end ? ARTICLES : 0u);
    if (self->items[i].kind != IQ_ITEM_WORD) return NULL;
    if (is_adjective(self, author, i)) continue;
    // «un messaggio da Paolo»
    if ((self->items[i].classes & joins) == 0 && !is_aside(self, i, IQ_ASIDE_AGENT)) return NULL;
  }
  return &self->mentions[iq_mention_joint(self->mentions, self->count, next)];
}

const IqMention *iq_antecedent_find_writer(const IqAntecedents *self, const IqMention *mention) {
  const IqMention *writer = find_clause_writer(self, mention);
  return writer != NULL ? writer : find_signer(self, mention);
}

/// «La società Calvac»: the name right behind a word for a business; else the mention itself.
static const IqMention *name_of(const IqAntecedents *self, const IqMention *mention) {
  const uint32_t next = (uint32_t)(mention - self->mentions) + 1;
  if (mention->kind != IQ_MENTION_BODY || next >= self->count) return mention;
  const IqMention *name = &self->mentions[next];
  const bool named = name->kind == IQ_MENTION_NAME && name->first == mention->end;
  return named && is_aside(self, mention->head, IQ_ASIDE_FIRM) ? name : mention;
}

/// «Dura la reazione della Vald. «…», si legge in una nota»: whose words the sentence before the
/// quotation in front of a message tells of, by a noun for what somebody says. NULL where it does
/// of nobody's.
static const IqMention *find_reacting(const IqAntecedents *self, const IqMention *message) {
  if (!self->language->adjectives_behind || !message->linked) return NULL;
  uint32_t at = message->first;
  while (at > 0 && self->items[at - 1].kind != IQ_ITEM_QUOTATION) {
    if (message->first - at > MESSAGE_REACH || self->items[at - 1].kind == IQ_ITEM_STOP)
      return NULL;
    at--;
  }
  if (at < 2 || self->items[at - 2].kind != IQ_ITEM_STOP) return NULL;
  const uint32_t end = at - 2;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  for (at = end; at > 0 && end - at < REACTION_MAX; at--) {
    const IqItem *item = &self->items[at - 1];
    if (item->kind != IQ_ITEM_WORD && item->kind != IQ_ITEM_COMMA) return NULL;
    if (item->kind == IQ_ITEM_COMMA ||
        (iq_lexicon_find_call(item->hash, language) & IQ_CALL_UTTERANCE) == 0) {
      continue;
    }
    for (uint32_t i = self->end; i > 0 && self->mentions[i - 1].first >= at; i--) {
      const IqMention *owner = &self->mentions[i - 1];
      if (owner->first > at + OWNER_REACH || owner->first == at || !owner->linked) continue;
      if ((self->items[at].classes & IQ_LEXICON_OF) == 0) return NULL;
      const bool known = owner->kind == IQ_MENTION_BODY || owner->entity != IQ_NONE;
      if (known) return owner;
    }
    return NULL;
  }
  return NULL;
}

const IqMention *iq_antecedent_find_author(const IqAntecedents *self, const IqMention *mention) {
  if (self->inside || self->end >= self->count || self->mentions[self->end].first != mention->first)
    return NULL;
  const IqMention *author = iq_antecedent_find_owner(self, mention);
  // “His mother thanked them in a statement issued through police”: who speaks in it has written
  // it.
  if (author == NULL && mention->linked) author = find_teller(self, mention);
  if (author == NULL) author = iq_antecedent_find_writer(self, mention);
  if (author == NULL) author = find_teller(self, mention);
  if (author == NULL) author = find_sender_before(self, mention);
  if (author == NULL) author = find_reacting(self, mention);
  return author != NULL ? name_of(self, author) : NULL;
}
