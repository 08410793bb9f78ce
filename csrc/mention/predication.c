#include "mention/predication.h"

#include "language/words.h"
#include "mention/gender.h"

/// Words of a relative clause from its comma to its pronoun: «a la que».
#define RELATIVE_MAX 3u
/// Words from “who” to whom that is: “who turned out to be”.
#define IDENTIFIED_MAX 5u
/// Items between somebody and the copula before their name.
#define COPULA_MAX 12u
/// Bytes of a pronoun that means the subject: se, s.
#define ITSELF_MAX 2u
/// Words of an age between commas: de 81 años.
#define AGE_MAX 4u
/// Words between somebody and the name that they are called by.
#define NAMED_MAX 8u
/// Words between somebody and the clause that says more of them.
#define PORTRAIT_MAX 6u
/// Mentions back among which whoever it tells of stands.
#define PORTRAYED_MAX 6u

static bool is_somebody(const IqMention *mention) {
  return mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY;
}

/// “The woman beside me, who turned out to be Orla Quill”, “a man whose name was Tom Wray”: whether
/// a full name stands behind a form of “be” in a relative clause about somebody.
static bool is_identified(const IqPassage *self, const IqMention *who, const IqMention *name) {
  const uint32_t gap = name->first - who->end;
  if (who->kind != IQ_MENTION_PRONOUN || !iq_passage_has(self, who->first, IQ_LEXICON_RELATIVE)) {
    return false;
  }
  if (gap < 1 || gap > IDENTIFIED_MAX || name->kind != IQ_MENTION_NAME || name->possessive) {
    return false;
  }
  if (name->end - name->first < 2 || name->entity == IQ_NONE) return false;
  const IqItem *be = &self->items[name->first - 1];
  if (be->kind != IQ_ITEM_WORD || (iq_word_find(be->hash)->lists & IQ_LIST_PASSIVE) == 0) {
    return false;
  }
  for (uint32_t i = who->end; i < name->first; i++) {
    if (self->items[i].kind != IQ_ITEM_WORD || iq_passage_is_cue(self, i)) return false;
  }
  return true;
}

/// “Quill, who died on Friday, was the last keeper”: whether a role is what a form of “be” says of
/// the name that opens the sentence.
static bool is_predicate(const IqPassage *self, const IqMention *name, const IqMention *role) {
  if (role->first <= name->end || name->kind != IQ_MENTION_NAME || name->entity == IQ_NONE) {
    return false;
  }
  if (!name->opens || name->possessive || name->linked || name->joint) return false;
  if (role->kind != IQ_MENTION_ROLE && role->kind != IQ_MENTION_SOMEBODY) return false;
  if (role->entity != IQ_NONE || role->apposed || role->several || role->possessive) return false;
  const uint32_t be = role->first - 1;
  if (self->items[be].kind != IQ_ITEM_WORD) return false;
  if ((iq_word_find(self->items[be].hash)->lists & IQ_LIST_PASSIVE) == 0) return false;
  return be == name->end || self->items[be - 1].kind == IQ_ITEM_COMMA;
}

bool iq_mention_is_capacity(const IqPassage *self, const IqMention *mention) {
  if (!self->language->verb_second || !is_somebody(mention)) return false;
  const bool led = mention->first == mention->head && mention->first > 0;
  const uint32_t as = led ? mention->first - 1 : mention->first;
  // „Als Anwalt Holt kam“
  const bool title = iq_passage_is_word(self, mention->end) && self->items[mention->end].capital;
  return !title && iq_item_opens_sentence(self->items, as) &&
         iq_passage_has(self, as, IQ_LEXICON_OPENER) &&
         !iq_passage_has(self, as, IQ_LEXICON_ARTICLE) &&
         iq_passage_is_call(self, as, IQ_CALL_PREDICATE);
}

bool iq_mention_is_likened(const IqPassage *self, const IqMention *mention) {
  if (!self->language->verb_second || !is_somebody(mention) || mention->first < 2) return false;
  const uint32_t as = mention->first - 1;
  return iq_passage_is_word(self, as) && iq_passage_is_call(self, as, IQ_CALL_PREDICATE) &&
         iq_passage_is_word(self, as - 1) &&
         (iq_passage_is_aside(self, as - 1, IQ_ASIDE_COPULA) ||
          (iq_word_find(self->items[as - 1].hash)->lists & IQ_LIST_PASSIVE) != 0);
}

/// «la prefectura, a la que ha tenido acceso El Norte, …»: whether a relative clause begins behind
/// the comma of what stands before, and the name is its subject.
static bool is_relative_subject(const IqPassage *self, const IqMention *before,
                                const IqMention *name) {
  if (!self->language->adjectives_behind || name->first < before->end + 2) return false;
  if (self->items[before->end].kind != IQ_ITEM_COMMA) return false;
  const IqItem *next = &self->items[name->end];
  // « que Le Courrier a pu lire »
  const bool goes_on = next->kind == IQ_ITEM_WORD && !next->capital;
  if (next->kind != IQ_ITEM_COMMA && !goes_on) return false;
  bool relative = false;
  for (uint32_t i = before->end + 1; i < name->first; i++) {
    if (!iq_passage_is_word(self, i)) return false;
    const bool early = i <= before->end + RELATIVE_MAX;
    relative = relative || (early && iq_passage_has(self, i, IQ_LEXICON_RELATIVE));
    // «que es Ana Rey»
    if (iq_passage_is_aside(self, i, IQ_ASIDE_COPULA)) return false;
  }
  return relative;
}

bool iq_is_in_relative(const IqPassage *self, const IqMention *before, const IqMention *name) {
  const uint32_t who = before->end + 1;
  if (is_relative_subject(self, before, name)) return true;
  if (!self->language->verb_second || name->first < who + 2) return false;
  const bool parted = self->items[before->end].kind == IQ_ITEM_COMMA &&
                      self->items[name->first - 1].kind != IQ_ITEM_COMMA;
  if (!parted || !iq_passage_has(self, who, IQ_LEXICON_RELATIVE)) return false;
  return !iq_passage_has(self, who, IQ_LEXICON_ARTICLE) ||
         (iq_passage_is_word(self, name->end) && !self->items[name->end].capital);
}

void iq_appose_predicate(const IqPassage *self, const IqMention *name, IqMention *role) {
  if (!is_predicate(self, name, role)) return;
  role->entity = name->entity;
  role->name = name->name;
  role->linked = true;
  iq_entities_link_role(self->entities, self->items, role->head, name->entity);
}

/// Whether nothing stands behind somebody in their sentence but where or how they are, and a
/// relative clause between a comma and the full stop: it has no verb of its own.
static bool is_portrait(const IqPassage *self, const IqMention *somebody) {
  uint32_t at = somebody->end;
  const bool placed = iq_passage_is_word(self, at) && iq_passage_has(self, at, IQ_LEXICON_LINKER);
  while (placed && at - somebody->end < PORTRAIT_MAX && iq_passage_is_word(self, at)) {
    if (iq_passage_is_cue(self, at) || iq_passage_is_call(self, at, IQ_CALL_HAVE)) return false;
    at++;
  }
  if (at >= self->count || self->items[at].kind != IQ_ITEM_COMMA) return false;
  at++;
  if (!iq_passage_is_word(self, at) || !iq_passage_has(self, at, IQ_LEXICON_RELATIVE)) return false;
  while (at < self->count && iq_passage_is_word(self, at)) at++;
  return at < self->count && self->items[at].kind == IQ_ITEM_STOP;
}

/// Whether somebody is the subject of the sentence right before that of a portrait.
static bool is_portrayed(const IqPassage *self, const IqMention *name, const IqMention *somebody) {
  if (name->kind != IQ_MENTION_NAME || name->entity == IQ_NONE || name->joint) return false;
  if (!name->opens || name->possessive || name->paragraph != somebody->paragraph) return false;
  const uint8_t gender = iq_entity_gender(&self->entities->items[name->entity]);
  if (gender == IQ_GENDER_NEUTER || iq_genders_differ(gender, somebody->gender)) return false;
  uint32_t stops = 0;
  for (uint32_t i = name->end; i < somebody->first; i++) {
    const uint8_t kind = self->items[i].kind;
    if (kind == IQ_ITEM_QUOTATION || kind == IQ_ITEM_BREAK) return false;
    stops += kind == IQ_ITEM_STOP;
  }
  return stops == 1;
}

void iq_appose_portrait(const IqPassage *self, IqMention *mentions, uint32_t index) {
  IqMention *somebody = &mentions[index];
  const bool commas = self->language->capital_nouns || self->language->adjectives_behind;
  if (!commas || somebody->kind != IQ_MENTION_SOMEBODY || somebody->entity != IQ_NONE) return;
  if (!iq_passage_has(self, somebody->first, IQ_LEXICON_INDEFINITE)) return;
  if (!iq_item_opens_sentence(self->items, somebody->first)) return;
  if (!is_portrait(self, somebody)) return;
  for (uint32_t i = index; i > 0 && index - i < PORTRAYED_MAX; i--) {
    const IqMention *name = &mentions[i - 1];
    if (!is_portrayed(self, name, somebody)) continue;
    somebody->entity = name->entity;
    somebody->name = name->name;
    somebody->apposed = true;
    return;
  }
}

bool iq_appose_identified(const IqPassage *self, IqMention *mentions, uint32_t index,
                          const IqMention *name) {
  if (index == 0 || !is_identified(self, &mentions[index], name)) return false;
  IqMention *role = &mentions[index - 1];
  const bool beside = self->items[role->end].kind == IQ_ITEM_COMMA ||
                      mentions[index].first - role->end <= IDENTIFIED_MAX;
  if (!is_somebody(role) || role->entity != IQ_NONE || !beside) {
    return false;
  }
  role->entity = mentions[index].entity = name->entity;
  role->name = mentions[index].name = name->name;
  role->apposed = mentions[index].resolved = true;
  iq_entities_link_role(self->entities, self->items, role->head, name->entity);
  return true;
}

bool iq_is_familiar(const IqPassage *self, const IqMention *role, const IqMention *name) {
  const bool person = role->kind == IQ_MENTION_ROLE || role->kind == IQ_MENTION_SOMEBODY;
  if (!self->language->adjectives_behind || !person ||
      !(name->kind == IQ_MENTION_NAME || name->kind == IQ_MENTION_UNSURE))
    return false;
  if (name->end != name->first + 1 || name->first < role->end + 2) return false;
  const uint32_t article = name->first - 1;
  const uint8_t gender = iq_passage_gender(self, article);
  if (!iq_passage_has(self, article, IQ_LEXICON_ARTICLE) || gender != role->gender) return false;
  if (gender == IQ_GENDER_OPEN || self->items[article - 1].kind != IQ_ITEM_COMMA) return false;
  for (uint32_t i = role->end; i + 1 < article; i++) {
    if (!iq_passage_is_word(self, i) || iq_passage_is_cue(self, i)) return false;
  }
  return self->items[name->end].kind == IQ_ITEM_COMMA;
}

bool iq_is_named_so(const IqPassage *self, const IqMention *role, const IqMention *name) {
  if (!self->language->adjectives_behind || !is_somebody(role)) return false;
  if (name->kind != IQ_MENTION_NAME || name->first <= role->end) return false;
  if (name->first - role->end > NAMED_MAX) return false;
  const uint32_t at = name->first - 1;
  if (!iq_passage_is_word(self, at)) return false;
  const bool named = iq_passage_is_call(self, at, IQ_CALL_NAMING) ||
                     (at > role->end - 1 && iq_passage_is_call(self, at, IQ_CALL_NAME) &&
                      iq_passage_has(self, at - 1, IQ_LEXICON_OF));
  for (uint32_t i = role->end; named && i < at; i++) {
    if (self->items[i].kind != IQ_ITEM_WORD || iq_passage_is_cue(self, i)) return false;
  }
  return named;
}

/// «El payaso se llama Teo Vela», «O palhaço chama-se Rui Sá»: whether the words from item `first`
/// to item `last` end with a verb of calling and a pronoun that means the subject.
static bool calls_itself(const IqPassage *self, uint32_t first, uint32_t last) {
  for (uint32_t verb = last; last > first && verb + 1 >= last && verb >= first; verb--) {
    const uint32_t other = verb == last ? last - 1 : last;
    const IqSpan word = self->items[other].span;
    const bool pronoun =
        self->items[other].kind == IQ_ITEM_WORD && word.end - word.start <= ITSELF_MAX;
    if (pronoun && iq_passage_is_call(self, verb, IQ_CALL_CALLING | IQ_CALL_NICKNAME)) return true;
    if (verb == 0) break;
  }
  return false;
}

bool iq_is_named_by_copula(const IqPassage *self, const IqMention *somebody,
                           const IqMention *next) {
  const uint32_t gap = next->first - somebody->end;
  // “The man in the helmet is the courier Tom Wray”
  const bool unnamed = somebody->kind == IQ_MENTION_ROLE && somebody->entity == IQ_NONE;
  if (gap < 1 || gap > COPULA_MAX || !(unnamed || somebody->kind == IQ_MENTION_SOMEBODY))
    return false;
  if (!somebody->opens || somebody->linked || next->possessive || next->linked) return false;
  // «La tía se llama Luz Rey»
  const uint32_t be = next->first - 1;
  const bool itself = self->language->adjectives_behind && calls_itself(self, somebody->end, be);
  const bool named = itself || iq_passage_is_call(self, be, IQ_CALL_NAMING);
  // “The boss is Irish”: one word alone is a name behind a verb of calling.
  const bool one = next->kind == IQ_MENTION_NAME && next->end == next->first + 1;
  if (!named && (one || !iq_passage_is_aside(self, be, IQ_ASIDE_COPULA))) return false;
  for (uint32_t i = somebody->end; i < next->first; i++) {
    const uint8_t kind = self->items[i].kind;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) return false;
  }
  return true;
}

bool iq_leads_aged_clause(const IqItem *items, uint32_t end) {
  if (items[end].kind != IQ_ITEM_COMMA) return false;
  uint32_t at = end + 1;
  while (at - end <= AGE_MAX && items[at].kind == IQ_ITEM_WORD) at++;
  return at > end + 1 && items[at].kind == IQ_ITEM_COMMA && items[at + 1].kind == IQ_ITEM_WORD &&
         (items[at + 1].classes & IQ_LEXICON_RELATIVE) != 0;
}
