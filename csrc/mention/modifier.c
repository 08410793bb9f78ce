#include "mention/modifier.h"

#include "mention/complement.h"
#include "mention/ending.h"

/// Items of an aside, its brackets included.
#define ASIDE_MAX 12u
/// Items of a remark between a subject and its verb, its commas included.
#define REMARK_MAX 6u
/// Names and bodies that lead to one role, and words between two of them.
#define MODIFIERS_MAX 3u
#define BETWEEN_MAX 2u
/// Items of a relative clause up to a mention.
#define CLAUSE_MAX 14u

static bool is_sign(const IqPassage *self, uint32_t at, char sign) {
  return at < self->count && self->items[at].kind == IQ_ITEM_OTHER &&
         self->text->bytes[self->items[at].span.start] == sign;
}

uint32_t iq_aside_read(const IqPassage *self, uint32_t at) {
  if (!is_sign(self, at, '(') || iq_aside_is_source(self, at)) return at;
  uint32_t capitals = 0;
  uint32_t others = 0;
  for (uint32_t i = at + 1; i < self->count && i - at < ASIDE_MAX; i++) {
    if (is_sign(self, i, ')')) return capitals > 1 && others == 0 ? at : i + 1;
    const uint8_t kind = self->items[i].kind;
    if (kind == IQ_ITEM_QUOTATION || kind == IQ_ITEM_BREAK || iq_passage_is_cue(self, i)) break;
    const bool capital = kind == IQ_ITEM_WORD && self->items[i].capital;
    capitals += capital;
    others += !capital;
  }
  return at;
}

bool iq_aside_is_source(const IqPassage *self, uint32_t at) {
  if (at == 0 || !is_sign(self, at, '(')) return false;
  if (self->items[at - 1].kind != IQ_ITEM_QUOTATION || !iq_passage_is_word(self, at + 1))
    return false;
  const bool led = iq_passage_has(self, at + 1, IQ_LEXICON_LINKER) && at + 2 < self->count;
  if (!iq_passage_has(self, at + 1, IQ_LEXICON_ACCORDING) &&
      !(led && iq_passage_has(self, at + 2, IQ_LEXICON_ACCORDING))) {
    return false;
  }
  for (uint32_t i = at + 2; i < self->count && i - at < ASIDE_MAX; i++) {
    if (is_sign(self, i, ')')) return true;
    if (self->items[i].kind == IQ_ITEM_QUOTATION || iq_passage_is_end(self, i)) return false;
  }
  return false;
}

uint32_t iq_remark_end(const IqPassage *self, uint32_t at, uint32_t cue) {
  if (!self->language->adjectives_behind || at + 2 >= cue || cue - at > REMARK_MAX) return at;
  if (self->items[at].kind != IQ_ITEM_COMMA || self->items[cue - 1].kind != IQ_ITEM_COMMA) {
    return at;
  }
  for (uint32_t i = at + 1; i + 1 < cue; i++) {
    if (!iq_passage_is_word(self, i) || self->items[i].capital) return at;
    if (iq_passage_is_cue(self, i)) return at;
  }
  return cue;
}

bool iq_leads_aside(const IqPassage *self, uint32_t at) {
  return at < self->count &&
         (self->items[at].kind == IQ_ITEM_COMMA || iq_passage_has(self, at, IQ_LEXICON_LINKER));
}

bool iq_leads_age(const IqPassage *self, uint32_t at) {
  if (at + 2 >= self->count) return false;
  const uint8_t kind = self->items[at].kind;
  const bool bracket =
      kind == IQ_ITEM_OTHER && self->text->bytes[self->items[at].span.start] == '(';
  if (kind != IQ_ITEM_COMMA && !bracket) return false;
  if (!iq_passage_is_word(self, at + 1) || !iq_passage_is_number(self, at + 1)) return false;
  uint32_t end = at + 2;
  // “Théo, 16 ans, …”, but „Ness, 16. März, …“
  if (iq_passage_is_word(self, end)) {
    if (self->items[end].capital || iq_passage_has(self, end, IQ_LEXICON_CALENDAR)) return false;
    end++;
  }
  return end < self->count &&
         (self->items[end].kind == IQ_ITEM_COMMA || self->items[end].kind == IQ_ITEM_OTHER);
}

/// Whether nothing but words in lower case that may be nouns stands between a mention and the role
/// that begins at item `first`. Where a cue leads the mention in, none of them is the verb.
static bool leads_to(const IqPassage *self, const IqMention *mention, uint32_t first) {
  const uint32_t at = mention->end;
  if (at > first || first - at > BETWEEN_MAX) return false;
  const bool after_cue = mention->first > 0 && iq_passage_is_cue(self, mention->first - 1);
  for (uint32_t i = at; i < first; i++) {
    if (self->items[i].kind != IQ_ITEM_WORD || self->items[i].capital) return false;
    const uint32_t nouns = IQ_LEXICON_ROLE | IQ_LEXICON_BODY | IQ_LEXICON_WORK;
    const uint32_t classes = self->items[i].classes;
    if (iq_passage_is_cue(self, i) || (classes & ~nouns) != 0) return false;
    if (classes == 0 && !after_cue) return false;
  }
  return true;
}

void iq_modifiers_depend(const IqPassage *self, IqMention *mentions, uint32_t role) {
  // Elsewhere what a role is of stands behind it.
  if (self->language->adjectives_behind || self->language->bare_definite) return;
  IqMention *head = &mentions[role];
  for (uint32_t k = role; k > 0 && role - k < MODIFIERS_MAX; k--) {
    IqMention *modifier = &mentions[k - 1];
    const bool noun = modifier->kind == IQ_MENTION_NAME || modifier->kind == IQ_MENTION_UNSURE ||
                      modifier->kind == IQ_MENTION_BODY;
    if (!noun || modifier->possessive || modifier->apposed || modifier->joint) return;
    if (!leads_to(self, modifier, mentions[k].first)) return;
    head->first = modifier->first;
    head->span.start = modifier->span.start;
    head->linked = modifier->linked;
    head->opens = head->opens || modifier->opens;
    modifier->linked = true;
    modifier->opens = modifier->talks = false;
  }
}

bool iq_is_in_clause(const IqPassage *self, const IqMention *opener, const IqMention *mention) {
  const uint32_t at = opener->end;
  if (at >= mention->first || mention->first - at > CLAUSE_MAX) return false;
  if (opener->kind == IQ_MENTION_PRONOUN) return false;
  for (uint32_t i = at; i < mention->first; i++) {
    if (self->items[i].kind != IQ_ITEM_WORD || iq_passage_is_cue(self, i)) return false;
  }
  return true;
}

bool iq_follows_participle(const IqPassage *self, const IqMention *before,
                           const IqMention *mention) {
  const uint32_t at = before->end;
  if (mention->first != at + 1 || !iq_passage_is_word(self, at)) return false;
  if (before->linked || before->kind == IQ_MENTION_PRONOUN || self->items[at].capital) return false;
  return self->items[at].classes == 0 && iq_passage_ends(self, at, self->language->participle);
}

bool iq_is_object_of_relative(const IqPassage *self, const IqMention *before,
                              const IqMention *mention) {
  const IqLanguage *language = self->language;
  if (language->adjectives_behind || language->bare_definite || language->verb_second) return false;
  if (before->kind != IQ_MENTION_PRONOUN || mention->kind == IQ_MENTION_PRONOUN) return false;
  if (!iq_passage_has(self, before->first, IQ_LEXICON_RELATIVE) || mention->talks) return false;
  if (mention->first <= before->end || mention->first - before->end > CLAUSE_MAX) return false;
  for (uint32_t i = before->end; i < mention->first; i++) {
    if (self->items[i].kind != IQ_ITEM_WORD || iq_passage_is_cue(self, i)) return false;
  }
  return true;
}

void iq_role_take_modifier(const IqPassage *self, IqMention *before, IqMention *role) {
  const IqLanguage *language = self->language;
  if (language->adjectives_behind || language->bare_definite || language->capital_nouns) return;
  const bool name = before->kind == IQ_MENTION_NAME || before->kind == IQ_MENTION_UNSURE;
  const bool someone = role->kind == IQ_MENTION_ROLE || role->kind == IQ_MENTION_SOMEBODY;
  if (!name || !someone || before->possessive || before->apposed || before->joint) return;
  if (before->end != role->first || self->items[role->first].capital || before->first == 0) return;
  const uint32_t article = before->first - 1;
  if (!iq_passage_has(self, article, IQ_LEXICON_ARTICLE)) return;
  role->first = article;
  role->span.start = self->items[article].span.start;
  role->name = role->span;
  const bool new = iq_passage_has(self, article, IQ_LEXICON_INDEFINITE);
  role->kind = new ? IQ_MENTION_SOMEBODY : IQ_MENTION_ROLE;
  role->linked = iq_passage_is_linked(self, article);
  role->opens = role->opens || before->opens;
  before->linked = true;
  before->opens = before->talks = false;
}

bool iq_modifiers_tell_more(const IqPassage *self, const IqMention *role, uint32_t end) {
  const uint32_t others = IQ_LEXICON_RELATIVE | IQ_LEXICON_CONJUNCTION | IQ_LEXICON_PRONOUN;
  bool of = false;
  for (uint32_t i = role->head + 1; i < end; i++) {
    if (!iq_passage_is_word(self, i) || iq_passage_is_cue(self, i)) return false;
    if (iq_passage_has(self, i, others) && !iq_passage_has(self, i, IQ_LEXICON_LINKER)) {
      return false;
    }
    of = of || iq_passage_has(self, i, IQ_LEXICON_LINKER | IQ_LEXICON_OF) ||
         iq_ending_is_aside(self, self->items[i].span, IQ_ASIDE_GENITIVE);
    // What stands right behind the role is a verb, unless something joins it.
    if (!of) return false;
  }
  return of;
}
