#include "mention/foretold.h"

#include "mention/complement.h"

/// Paragraphs without a speaker, such as a picture's, that a lede and its name may have between
/// them.
#define LEDE_PARAGRAPHS_MAX 2u
/// Items of a clause that says more of somebody.
#define CLAUSE_MAX 16u

/// Whether a name is new, in full, and stands alone.
static bool is_bare(const IqPassage *passage, const IqMention *name) {
  if (name->kind != IQ_MENTION_NAME || name->entity == IQ_NONE) return false;
  if (name->joint || name->apposed || name->linked || name->resolved || name->end - name->first < 2)
    return false;
  const IqEntity *entity = &passage->entities->items[name->entity];
  if (entity->span.start != name->span.start || entity->gender == IQ_GENDER_NEUTER) return false;
  return name->first == 0 ||
         !iq_passage_has(passage, name->first - 1, IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC);
}

/// „Ein Seilbahner, der seinen Namen nicht lesen will, …“: whether a clause about their name tells
/// that somebody has no wish to be named.
static bool is_withheld(const IqPassage *passage, const IqMention *nameless) {
  bool clause = false;
  for (uint32_t i = nameless->end; i < passage->count && i - nameless->end < CLAUSE_MAX; i++) {
    const uint8_t kind = passage->items[i].kind;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) return false;
    if (kind != IQ_ITEM_WORD) continue;
    clause = clause || iq_passage_has(passage, i, IQ_LEXICON_RELATIVE);
    if (clause && iq_passage_is_call(passage, i, IQ_CALL_NAME)) return true;
  }
  return false;
}

bool iq_mention_is_foretold(const IqPassage *passage, const IqMention *nameless,
                            const IqMention *name) {
  if (!is_bare(passage, name) || nameless->apposed || nameless->resolved) return false;
  if (is_withheld(passage, nameless)) return false;
  const bool definite = passage->language->bare_definite;
  // A gender shows that a role is of one person. Where there are no articles, only the same
  // paragraph shows that somebody is not one of many.
  const bool anonymous = iq_passage_has(passage, nameless->head, IQ_LEXICON_ANONYMOUS) &&
                         nameless->paragraph != name->paragraph;
  const bool somebody = nameless->kind == IQ_MENTION_SOMEBODY && !(definite && anonymous) &&
                        (definite || nameless->gender != IQ_GENDER_OPEN);
  // «O ministro classificou … Nuno Barreiros disse ainda»
  const bool opener = passage->language->adjectives_behind && nameless->opens && name->opens;
  const bool role = nameless->kind == IQ_MENTION_ROLE && (definite || opener) &&
                    nameless->paragraph == name->paragraph;
  const bool other = nameless->gender != IQ_GENDER_OPEN && name->gender != IQ_GENDER_OPEN &&
                     nameless->gender != name->gender;
  return (somebody || role) && !other;
}

/// Whether an age stands behind a name, set off by a comma: “Mary Pell, 41,”.
static bool has_age(const IqPassage *passage, const IqMention *name) {
  const uint32_t at = name->end;
  return at + 1 < passage->count && passage->items[at].kind == IQ_ITEM_COMMA &&
         iq_passage_is_word(passage, at + 1) && iq_passage_is_number(passage, at + 1);
}

uint32_t iq_mention_lede(const IqPassage *passage, const IqMention *mentions, uint32_t count,
                         uint32_t index) {
  const IqMention *own = &mentions[index];
  const bool somebody = own->kind == IQ_MENTION_SOMEBODY && own->entity == IQ_NONE && own->opens &&
                        !own->several && !own->joint && !own->apposed;
  if (!somebody || iq_passage_has(passage, own->head, IQ_LEXICON_ANONYMOUS)) return IQ_NONE;
  if (!iq_passage_has(passage, own->first, IQ_LEXICON_INDEFINITE)) return IQ_NONE;
  // “A spokesman said ‘…’” tells no more of him.
  const bool opens = own->first == 0 || passage->items[own->first - 1].kind == IQ_ITEM_BREAK;
  if (!opens) return IQ_NONE;
  const bool speaks = own->talks && own->end < passage->count &&
                      iq_passage_is_cue(passage, own->end) &&
                      !iq_passage_has(passage, own->head, IQ_LEXICON_EPITHET);
  if (speaks) return IQ_NONE;
  for (uint32_t i = index + 1; i < count; i++) {
    const IqMention *name = &mentions[i];
    if (name->paragraph == own->paragraph) continue;
    if (name->paragraph - own->paragraph > LEDE_PARAGRAPHS_MAX) break;
    uint32_t start = name->first;
    while (start > 0 && iq_passage_has(passage, start - 1, IQ_LEXICON_HONORIFIC)) start--;
    if (start > 0 && passage->items[start - 1].kind != IQ_ITEM_BREAK) continue;
    const bool other = own->gender != IQ_GENDER_OPEN && name->gender != IQ_GENDER_OPEN &&
                       own->gender != name->gender;
    const bool full = name->kind == IQ_MENTION_NAME && name->entity != IQ_NONE && !name->joint &&
                      name->end - name->first > 1;
    return full && !other && has_age(passage, name) ? i : IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_mention_told_behind(const IqPassage *passage, const IqMention *mentions, uint32_t count,
                                uint32_t index) {
  const IqMention *somebody = &mentions[index];
  if (somebody->kind != IQ_MENTION_SOMEBODY || somebody->several || somebody->joint) return IQ_NONE;
  if (somebody->entity != IQ_NONE || somebody->linked || somebody->possessive) return IQ_NONE;
  uint32_t colon = somebody->end;
  bool says = false;
  while (colon < passage->count && colon - somebody->end < CLAUSE_MAX &&
         passage->items[colon].kind == IQ_ITEM_WORD) {
    says = says || iq_passage_is_cue(passage, colon);
    colon++;
  }
  if (colon >= passage->count || passage->items[colon].kind != IQ_ITEM_COLON) return IQ_NONE;
  for (uint32_t i = index + 1; i < count; i++) {
    const IqMention *name = &mentions[i];
    if (name->first < colon) continue;
    for (uint32_t k = colon + 1; k < name->first; k++) {
      if (passage->items[k].kind != IQ_ITEM_WORD) return IQ_NONE;
    }
    const bool free = !name->linked && !name->possessive && !name->dative;
    const bool full = name->kind == IQ_MENTION_NAME && name->end - name->first > 1;
    const bool other = somebody->gender != IQ_GENDER_OPEN && name->gender != IQ_GENDER_OPEN &&
                       somebody->gender != name->gender;
    // „Ein Zeuge sagt: Ina Moll, die Wirtin, war da.“
    const bool alone = name->end < passage->count && passage->items[name->end].kind == IQ_ITEM_STOP;
    if (free && full && name->entity != IQ_NONE) {
      return other || (says && !alone) ? (uint32_t)IQ_NONE : i;
    }
  }
  return IQ_NONE;
}
