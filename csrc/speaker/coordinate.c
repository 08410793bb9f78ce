#include "speaker/coordinate.h"

#include "mention/modifier.h"

/// Words of articles and titles before somebody: “but the local MP, Orla Quill”.
#define LEAD_MAX 3u

/// The item that joins the clause which a mention opens to the one before; IQ_NONE where none
/// stands right before it, titles and articles aside.
static uint32_t joint_before(const IqPassage *passage, const IqMention *mention) {
  const uint32_t leads = IQ_LEXICON_ARTICLE | IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC;
  uint32_t at = iq_title_start(passage, mention->first);
  for (uint32_t i = 0; i < LEAD_MAX && at > 0; i++, at--) {
    const bool joins = iq_passage_has(passage, at - 1, IQ_LEXICON_AND) ||
                       iq_passage_is_hint(passage, at - 1, IQ_HINT_CONTRAST);
    if (iq_passage_is_word(passage, at - 1) && joins) return at - 1;
    if (!iq_passage_has(passage, at - 1, leads)) return IQ_NONE;
  }
  return IQ_NONE;
}

/// Whether a verb may stand right behind a mention, and what is said of it aside.
static bool has_verb_behind(const IqPassage *passage, const IqMention *mention) {
  const uint32_t next = mention->end;
  const uint32_t others = IQ_LEXICON_LINKER | IQ_LEXICON_OF | IQ_LEXICON_AND | IQ_LEXICON_GENITIVE;
  return iq_passage_is_word(passage, next) && !passage->items[next].capital &&
         !iq_passage_has(passage, next, others);
}

/// Whether words of the clause before stand between `from` and `joint`, so that what is joined is a
/// clause and nobody: a verb behind its subject, and no person right before.
static bool parts_clauses(const IqScene *self, const IqMention *opener, uint32_t index,
                          uint32_t joint) {
  const IqPassage *passage = self->passage;
  if (joint <= opener->end) return false;
  const bool comma = passage->items[joint - 1].kind == IQ_ITEM_COMMA;
  if (iq_passage_is_hint(passage, joint, IQ_HINT_CONTRAST)) return true;
  if (!has_verb_behind(passage, opener)) return false;
  if (comma) return true;
  for (uint32_t i = index; i > 0 && self->mentions[i - 1].end >= joint; i--) {
    if (self->mentions[i - 1].end == joint) return false;
  }
  return true;
}

/// Whether a mention may be the subject of a clause of its own.
static bool is_subject(const IqPassage *passage, const IqMention *mention) {
  if (mention->linked || mention->possessive || mention->dative || mention->oblique) return false;
  if (iq_passage_has(passage, mention->first, IQ_LEXICON_RELATIVE)) return false;
  const bool known = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_PRONOUN
                         ? mention->entity != IQ_NONE
                         : mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_BODY;
  return known && has_verb_behind(passage, mention);
}

uint32_t iq_scene_main_clause(const IqScene *self, uint32_t index) {
  const IqPassage *passage = self->passage;
  const IqMention *opener = &self->mentions[index];
  const uint32_t first = iq_passage_sentence_start(passage, opener->first);
  if (first == IQ_NONE || first >= opener->first || !iq_passage_is_word(passage, first) ||
      !iq_passage_is_hint(passage, first, IQ_HINT_CLAUSE)) {
    return IQ_NONE;
  }
  uint32_t at = opener->end;
  for (uint32_t i = index + 1; i < self->before_first; i++) {
    const IqMention *mention = &self->mentions[i];
    for (; at < mention->first; at++) {
      const uint8_t kind = passage->items[at].kind;
      if (iq_passage_is_end(passage, at) || kind == IQ_ITEM_QUOTATION) return IQ_NONE;
    }
    const uint32_t title = iq_title_start(passage, mention->first);
    const bool leads = title > opener->end && passage->items[title - 1].kind == IQ_ITEM_COMMA;
    if (leads && mention->entity != opener->entity && is_subject(passage, mention)) return i;
  }
  return IQ_NONE;
}

uint32_t iq_scene_last_clause(const IqScene *self, uint32_t index) {
  const IqPassage *passage = self->passage;
  const IqMention *opener = &self->mentions[index];
  uint32_t last = index;
  uint32_t at = opener->end;
  for (uint32_t i = index + 1; i < self->before_first; i++) {
    const IqMention *mention = &self->mentions[i];
    for (; at < mention->first; at++) {
      if (iq_passage_is_end(passage, at) || passage->items[at].kind == IQ_ITEM_QUOTATION)
        return last;
    }
    const bool other = mention->entity == IQ_NONE || mention->entity != opener->entity;
    if (!other || !is_subject(passage, mention)) continue;
    const uint32_t joint = joint_before(passage, mention);
    if (joint != IQ_NONE && parts_clauses(self, opener, i, joint)) last = i;
  }
  return last;
}
