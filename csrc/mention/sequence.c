#include "mention/apposition.h"
#include "mention/bare_name.h"
#include "mention/complement.h"
#include "mention/dateline.h"
#include "mention/dependence.h"
#include "mention/ending.h"
#include "mention/gender.h"
#include "mention/joint.h"
#include "mention/marked_body.h"
#include "mention/modifier.h"
#include "mention/naming.h"
#include "mention/noun_phrase.h"
#include "mention/place.h"
#include "mention/predication.h"
#include "mention/pronoun.h"
#include "mention/reading.h"
#include "mention/role.h"
#include "mention/said_again.h"
#include "mention/set_off.h"

/// The mentions of a passage that have been read, and what they are to those that come.
typedef struct Sequence {
  const IqPassage *passage;
  IqArray *mentions;
  bool cases, heads_last;
  bool opens;            ///< nobody has opened the sentence yet
  uint32_t before;       ///< the mention before, in the same sentence; or IQ_NONE, as all of these
  uint32_t role;         ///< the last role of the sentence
  uint32_t opening;      ///< the mention that opens the sentence
  uint32_t clause;       ///< the mention that a relative clause without a comma says more of
  uint32_t verb;         ///< item: the verb that opens the sentence
  uint32_t subordinate;  ///< item: the end of a clause in front
  uint32_t where;        ///< item: the beginning of one that says more of a place
  uint32_t floor;        ///< item: none of the words of a mention stands before it
  uint32_t paragraph;
} Sequence;

static inline IqMention *mention_at(const Sequence *self, uint32_t index) {
  return (IqMention *)self->mentions->items + index;
}

static bool is_someone(const IqMention *mention) {
  return mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY;
}

/// Reads the clause in front of the sentence that item `at` begins.
static void find_subordinate(Sequence *self, uint32_t at) {
  self->where = iq_where_clause(self->passage, at, &self->subordinate);
  if (self->where == IQ_NONE) self->subordinate = iq_subordinate_end(self->passage, at);
}

/// Begins a sentence, behind item `at`.
static void begin_sentence(Sequence *self, uint32_t at) {
  const IqPassage *passage = self->passage;
  find_subordinate(self, at + 1);
  self->before = self->role = self->opening = IQ_NONE;
  // «Anunció que el club …»: the subject of a verb that opens the sentence stands elsewhere.
  const bool verb = passage->language->null_subject && iq_passage_is_word(passage, at + 1) &&
                    iq_passage_is_cue(passage, at + 1);
  self->opens = !verb;
  self->verb = verb ? at + 1 : (uint32_t)IQ_NONE;
}

/// Reads an item that is no word. Returns the one behind it, or behind what is an aside.
static uint32_t read_sign(Sequence *self, uint32_t at) {
  const IqPassage *passage = self->passage;
  const IqItem *item = &passage->items[at];
  const uint32_t aside = item->kind == IQ_ITEM_OTHER ? iq_aside_end(passage, at) : at;
  if (aside > at) return aside;
  const bool quoted = item->kind == IQ_ITEM_QUOTATION && iq_ends_quoted(passage, at);
  if (quoted || iq_passage_is_end(passage, at)) begin_sentence(self, at);
  if (item->kind == IQ_ITEM_BREAK) self->paragraph += 1 + item->quotation;
  return at + 1;
}

/// The words that name them, where no entity does.
static IqSpan name_of(const IqPassage *passage, const IqMention *mention) {
  const bool body = mention->kind == IQ_MENTION_BODY;
  const IqSpan name = body ? iq_name_of_body(passage, mention) : mention->span;
  // Who a role means does not hang on what it is of.
  const bool whole = body && passage->language->bare_definite && name.start == mention->span.start;
  uint32_t end = mention->end;
  if (is_someone(mention) || whole) end = iq_owner_end(passage, mention->first, end, whole);
  if ((is_someone(mention) || mention->kind == IQ_MENTION_PHRASE) && end == mention->end) {
    end = iq_insider_end(passage, end);
  }
  return end > mention->end ? iq_passage_span(passage, mention->first, end) : name;
}

/// Whether a preposition, or what stands in for one, stands with a mention.
static bool is_linked(const Sequence *self, const IqMention *mention) {
  const bool linked =
      mention->linked || (self->heads_last && iq_phrase_is_linked(self->passage, mention->end));
  // “As fans chanted”: no preposition, the fans act.
  return linked && !iq_mention_opens_clause(self->passage, mention);
}

/// «…, ha detto lasciando la prefettura»: whether a mention of no person is what the gerund right
/// before it acts on.
static bool is_object_of_gerund(const IqPassage *self, const IqMention *mention) {
  const bool thing = mention->kind == IQ_MENTION_BODY || mention->kind == IQ_MENTION_PHRASE ||
                     mention->kind == IQ_MENTION_MESSAGE;
  if (!thing || mention->first == 0 || self->language->verb_final) return false;
  const uint32_t at = mention->first - 1;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return iq_passage_is_word(self, at) && !self->items[at].capital && !iq_passage_is_cue(self, at) &&
         iq_ending_hints(self->text, self->items[at].span, language, IQ_HINT_GERUND) != 0;
}

/// Whether what stands around a mention tells that it does not act, though nothing links it.
static bool is_acted_on(const Sequence *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  const bool told = self->before != IQ_NONE &&
                    iq_follows_participle(passage, mention_at(self, self->before), mention);
  // «Asegura que el alcalde es «un mentiroso»»: whoever is spoken of.
  const bool spoken_of = passage->language->adjectives_behind &&
                         iq_mention_is_embedded(passage, mention) &&
                         !iq_leads_cue(passage, mention);
  return told || spoken_of || is_object_of_gerund(passage, mention) ||
         iq_mention_is_likened(passage, mention) ||
         (self->cases && iq_mention_is_judged(passage, mention));
}

/// Tells whether a mention opens its sentence, and whether it stands beside a verb of saying.
static void open(Sequence *self, IqMention *mention, bool declined) {
  const IqPassage *passage = self->passage;
  // “When it opened, the mayor, Orla Quill, stood there and told me: …”
  if (self->subordinate != IQ_NONE && mention->first > self->subordinate) {
    self->opens = true;
    self->subordinate = IQ_NONE;
  }
  // “At the bar, where Gala Ross sat, the landlady waved.”
  const bool placed =
      self->subordinate != IQ_NONE && self->where != IQ_NONE && mention->first > self->where;
  const IqMention *possessor = self->before != IQ_NONE ? mention_at(self, self->before) : NULL;
  const bool aside = mention->linked || declined || iq_mention_is_capacity(passage, mention) ||
                     (mention->possessive && mention->kind == IQ_MENTION_PRONOUN);
  // “Norrow Line's head of property, Orla Quill,”: whose head she is opens the sentence with her.
  const bool owned = possessor != NULL && possessor->possessive && possessor->opens &&
                     ((is_someone(mention) && mention->first <= possessor->end + 1) ||
                      (mention->kind == IQ_MENTION_NAME && mention->first > possessor->end &&
                       iq_title_start(passage, mention->first) == possessor->end));
  // «Chama-se Rita Moura», «Lembrou Rita Moura que …»
  const bool inverted = self->verb != IQ_NONE && mention->kind == IQ_MENTION_NAME &&
                        mention->first <= self->verb + 2 && mention->end - mention->first > 1;
  if (inverted) self->opens = true;
  self->verb = IQ_NONE;
  mention->opens =
      (self->opens || owned) && !aside && !placed && !iq_mention_is_embedded(passage, mention);
  mention->talks =
      (mention->end < passage->count && iq_passage_is_cue(passage, mention->end)) ||
      (mention->first > 0 && iq_passage_is_cue(passage, mention->first - 1)) ||
      (!passage->language->bare_definite && iq_follows_according(passage, mention->first));
  if (!aside) self->opens = false;
}

/// «эксперт, сотрудник центра Вера Лис»: puts the mention in apposition to whatever role stands
/// before role `next`, which it is in apposition to already.
static void appose_again(Sequence *self, uint32_t next, const IqMention *own) {
  IqMention *items = self->mentions->items;
  uint32_t again = next;
  while (again > 1 && items[again - 1].linked && next - again < 2) again--;
  if (again > 0) iq_appose_again(self->passage, &items[again - 1], &items[next], own);
}

/// Puts the mention in apposition to the one before it. `may_open` says whether the sentence could
/// be opened before it.
static void appose_before(Sequence *self, IqMention *own, bool may_open) {
  const IqPassage *passage = self->passage;
  IqMention *items = self->mentions->items;
  IqMention *before = &items[self->before];
  // «A Luis Vega (41), médico, y Ana Rey …»: who the first is opens nothing.
  const bool comma =
      own->end + 1 < passage->count && passage->items[own->end].kind == IQ_ITEM_COMMA;
  const bool joined = comma && before->linked && !own->linked &&
                      iq_passage_has(passage, own->end + 1, IQ_LEXICON_AND);
  if (joined && passage->language->adjectives_behind) {
    own->opens = false;
    self->opens = may_open;
  }
  if (before->end == own->first) {
    iq_modifiers_depend(passage, items, self->before);
    own->linked = before->linked;
    own->opens = own->opens || before->opens;
  }
  appose_again(self, self->before, own);
}

/// Puts the mention in apposition to one of those before it. Returns the role that it ends a chain
/// of, or IQ_NONE; `start` gets the item that the whole begins with.
static uint32_t appose(Sequence *self, IqMention *own, bool may_open, uint32_t *start) {
  IqMention *items = self->mentions->items;
  const uint32_t before = self->before;
  const uint32_t role = self->role;
  *start = own->first;
  const bool dependent = before != IQ_NONE && role != IQ_NONE && role < before &&
                         items[before].linked && items[before].kind <= IQ_MENTION_SOMEBODY &&
                         items[before].kind != IQ_MENTION_NAME;
  if (dependent && iq_appose_chained(self->passage, &items[role], own)) {
    appose_again(self, role, own);
    *start = items[role].first;
    return role;
  }
  if (before != IQ_NONE && iq_appose_behind(self->passage, items, before + 1, own)) return IQ_NONE;
  if (before != IQ_NONE && iq_appose(self->passage, &items[before], own)) {
    appose_before(self, own, may_open);
    *start = items[before].first;
    return IQ_NONE;
  }
  if (role == IQ_NONE || !iq_appose_chained(self->passage, &items[role], own)) return IQ_NONE;
  *start = items[role].first;
  return role;
}

/// “A man who runs the port said”: whoever is spoken of in the clause is not its subject.
static void read_clause(Sequence *self, IqMention *own, bool relative) {
  IqMention *items = self->mentions->items;
  const IqMention *opener = self->before != IQ_NONE && !relative ? &items[self->before] : NULL;
  if (opener != NULL && self->clause != IQ_NONE &&
      items[self->clause].paragraph == own->paragraph) {
    opener = &items[self->clause];
  }
  self->clause = IQ_NONE;
  if (opener == NULL || !iq_passage_has(self->passage, opener->end, IQ_LEXICON_RELATIVE) ||
      !iq_is_in_clause(self->passage, opener, own)) {
    return;
  }
  if (!self->passage->language->capital_nouns) own->linked = true;
  self->clause = (uint32_t)(opener - items);
}

/// What the mention and the one before it make of each other.
static void relate_before(Sequence *self, IqMention *own) {
  const IqPassage *passage = self->passage;
  IqMention *items = self->mentions->items;
  IqMention *before = &items[self->before];
  const bool identified =
      self->before > 0 && iq_appose_identified(passage, items, self->before, own);
  if (!identified && iq_is_object_of_relative(passage, before, own)) own->linked = true;
  if (iq_is_office_part(passage, before, own)) {
    own->opens = own->opens || before->opens;
    before->linked = true;
    before->opens = false;
  }
}

/// Whom something is told, and what belongs together.
static void address(Sequence *self, IqMention *own) {
  const IqPassage *passage = self->passage;
  IqMention *items = self->mentions->items;
  IqMention *before = self->before != IQ_NONE ? &items[self->before] : NULL;
  iq_pronoun_take_name(passage, items, self->mentions->count);
  if (before != NULL) {
    iq_join_mentions(passage, items, self->before, own);
    if (iq_is_dative(passage, before, own)) before->dative = true;
    if (iq_is_outlet(passage, before, own)) before->dative = true;
    if (iq_is_told_by_front(passage, before, own)) own->dative = true;
  }
  const bool advised = before != NULL && own->linked && iq_body_is_advice(passage, before);
  if (advised || iq_is_own_outlet(passage, own) || iq_body_is_advice(passage, own)) {
    own->dative = true;
  }
  if (before != NULL) iq_names_tell_affiliation(passage, before, own);
  if (iq_is_agency(passage, before, own)) own->dative = true;
}

/// What the case of a mention tells; `chain` is the role that it ends a chain of, `linked` says
/// that it depends on something by itself.
static void decline(Sequence *self, IqMention *own, uint32_t chain, bool declined, bool linked) {
  const IqPassage *passage = self->passage;
  // «сказала врач районной больницы Юлия Бек»: the name has the case of the role, and not of what
  // stands between.
  const uint32_t beside = chain != IQ_NONE ? chain : self->before;
  own->oblique =
      iq_mention_is_oblique(passage, own, beside != IQ_NONE ? mention_at(self, beside) : NULL);
  if (declined) own->linked = own->oblique = true;
  // «заявил исполняющий обязанности директора Пётр Лунин»
  const bool inherited = own->oblique && !linked && !declined;
  if (inherited && iq_mention_is_nominative(passage, own)) own->linked = own->oblique = false;
}

/// «мать одной из девочек»: whether what stands right behind the last role depends on it.
static bool is_of_role(const Sequence *self, const IqMention *own, bool object) {
  const IqPassage *passage = self->passage;
  if (self->role == IQ_NONE || !passage->language->bare_definite) return false;
  const IqMention *role = mention_at(self, self->role);
  // «объяснил полицейским водитель»: whoever is told stands right behind the verb.
  const bool told =
      role->linked && role->first > 0 && iq_passage_is_cue(passage, role->first - 1) && !object;
  if (told) return false;
  // «помощник начальника отдела Елена Лунь»
  const bool chained =
      own->kind == IQ_MENTION_SOMEBODY ||
      (own->kind == IQ_MENTION_ROLE && self->cases && !passage->language->verb_final);
  // „Rzecznikiem spółki jest Jan Lis“
  const bool office = own->kind == IQ_MENTION_BODY && role->linked && self->cases &&
                      !passage->language->verb_final && own->first <= role->end &&
                      iq_role_is_declined(passage, own->head);
  return office || (chained && role->end == own->first) ||
         (object && iq_mention_depends(passage, role, own));
}

/// Appends a mention, and tells what it is to those before it. False when memory runs out.
static bool append(Sequence *self, const IqAllocator *allocator, IqMention mention, bool relative) {
  const IqPassage *passage = self->passage;
  mention.paragraph = self->paragraph;
  mention.span = iq_passage_span(passage, mention.first, mention.end);
  mention.name = name_of(passage, &mention);
  mention.linked = is_linked(self, &mention);
  const bool declined =
      self->cases && mention.kind == IQ_MENTION_NAME && iq_mention_is_declined(passage, &mention);
  const bool object = self->cases && iq_mention_is_object(passage, &mention);
  mention.linked = mention.linked || object || is_acted_on(self, &mention);
  const bool may_open = self->opens;
  open(self, &mention, declined);
  if (!iq_array_reserve(self->mentions, allocator, sizeof mention)) return false;
  const uint32_t index = self->mentions->count;
  IqMention *own = mention_at(self, index);
  *own = mention;
  uint32_t start;
  const uint32_t chain = appose(self, own, may_open, &start);
  read_clause(self, own, relative);
  if (self->before != IQ_NONE && !own->apposed) {
    iq_role_take_modifier(passage, mention_at(self, self->before), own);
  }
  if (self->opening != IQ_NONE) {
    iq_appose_predicate(passage, mention_at(self, self->opening), own);
  }
  iq_appose_portrait(passage, mention_at(self, 0), index);
  if (own->opens && !own->linked) self->opening = index;
  if (self->before != IQ_NONE) relate_before(self, own);
  address(self, own);
  decline(self, own, chain, declined, mention.linked);
  iq_mention_learn_caseless(passage, own);
  iq_mention_tell_gender(passage, own, start);
  iq_mention_learn_nominative(passage, own);
  const bool of_role = is_of_role(self, own, object);
  if (of_role) own->linked = true;
  if (of_role && own->opens && self->cases && mention_at(self, self->role)->linked) {
    own->opens = false;
    self->opens = may_open;
  }
  if (self->heads_last) iq_phrase_depend(passage, self->mentions->items, index);
  // “Systern till offret, Eva Lind, har väntat”: the name is that of whose role opens the phrase.
  const bool whose =
      self->role != IQ_NONE && iq_role_is_of_linked(passage, mention_at(self, self->role), own);
  if (is_someone(own) && !of_role && !whose) self->role = index;
  self->before = self->mentions->count++;
  self->floor = mention.end;
  return true;
}

bool iq_mentions_read(const IqPassage *self, const IqAllocator *allocator, IqArray *mentions) {
  Sequence sequence = {.passage = self,
                       .mentions = mentions,
                       .cases = self->language->cases > 0,
                       .heads_last = iq_language_heads_last(self->language),
                       .opens = true,
                       .before = IQ_NONE,
                       .role = IQ_NONE,
                       .opening = IQ_NONE,
                       .clause = IQ_NONE,
                       .verb = IQ_NONE,
                       .subordinate = IQ_NONE,
                       .where = IQ_NONE};
  find_subordinate(&sequence, 0);
  for (uint32_t at = 0; at < self->count;) {
    if (at == 0 || self->items[at - 1].kind == IQ_ITEM_BREAK) at = iq_dateline_end(self, at);
    at = iq_mention_next(self, at);
    if (at >= self->count) break;
    const bool marked = iq_is_marked_body(self, at);
    if (!marked && self->items[at].kind != IQ_ITEM_WORD) {
      at = read_sign(&sequence, at);
      continue;
    }
    IqMention mention;
    if (marked) iq_read_marked_body(self, at, &mention);
    const bool relative =
        !marked && sequence.before != IQ_NONE &&
        iq_read_relative(self, at, mention_at(&sequence, sequence.before), &mention);
    if (!marked && !relative && !iq_mention_read(self, at, sequence.floor, &mention)) {
      // «Dirige a escola há anos»: a word that only opens the sentence may be its verb.
      if (sequence.opens && iq_may_open_as_verb(self, at)) sequence.opens = false;
      at++;
      continue;
    }
    if (!append(&sequence, allocator, mention, relative)) return false;
    at = sequence.floor;
  }
  iq_roles_take_business(self, mentions->items, mentions->count);
  iq_roles_resolve(self, mentions->items, mentions->count);
  return true;
}
