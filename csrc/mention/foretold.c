#include "mention/foretold.h"

#include "base/utf8.h"
#include "mention/complement.h"
#include "text/character.h"

/// Paragraphs without a speaker, such as a picture's, that a lede and its name may have between
/// them.
#define LEDE_PARAGRAPHS_MAX 2u
/// Mentions before a lede among which somebody who has spoken is looked for.
#define LEDE_MENTIONS_MAX 24u
/// Items of a clause that says more of somebody.
#define CLAUSE_MAX 16u
/// Items from somebody to the end of their sentence, and from the begin of the next to their name.
#define SENTENCE_MAX 40u
#define INTRODUCTION_MAX 6u

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
  // “Her husband says …”: it is told whose he is, not that he is named.
  const bool whose = iq_passage_has(passage, nameless->first, IQ_LEXICON_POSSESSIVE) ||
                     iq_passage_is_aside(passage, nameless->head, IQ_ASIDE_KIN);
  if (whose) return false;
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

/// Whether somebody is named between two mentions.
static bool has_other(const IqMention *mentions, uint32_t from, uint32_t to) {
  for (uint32_t i = from + 1; i < to; i++) {
    const IqMention *between = &mentions[i];
    const bool person = between->gender != IQ_GENDER_OPEN && between->gender != IQ_GENDER_NEUTER;
    if (between->kind == IQ_MENTION_NAME && (between->entity != IQ_NONE || person)) return true;
  }
  return false;
}

/// Whether somebody has told something in the paragraphs before a mention, which is no lede then.
static bool follows_speaker(const IqMention *mentions, uint32_t index) {
  for (uint32_t i = index; i > 0 && index - i < LEDE_MENTIONS_MAX; i--) {
    const IqMention *before = &mentions[i - 1];
    // “said the driver, Jan Moll”
    const bool again = i > 1 && before->apposed && before[-1].talks;
    if (before->kind == IQ_MENTION_NAME && before->entity != IQ_NONE && !before->linked &&
        (before->talks || again) && before->end - before->first > 1) {
      return true;
    }
  }
  return false;
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
  if (!opens || follows_speaker(mentions, index)) return IQ_NONE;
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
    // “A minister has ordered a review. ¶ Euan Quill told parliament …”: nobody else has a name
    // yet.
    const bool set_off = passage->items[own->end].kind == IQ_ITEM_COMMA;
    const bool bare = !set_off && is_bare(passage, name) && name->opens &&
                      !has_other(mentions, index, i) && iq_passage_is_word(passage, name->end);
    return full && !other && (bare || has_age(passage, name)) ? i : IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_mention_told_behind(const IqPassage *passage, const IqMention *mentions, uint32_t count,
                                uint32_t index) {
  const IqMention *somebody = &mentions[index];
  if (somebody->kind != IQ_MENTION_SOMEBODY || !iq_mention_lacks_name(somebody)) return IQ_NONE;
  uint32_t colon = somebody->end;
  bool says = false;
  while (colon < passage->count && colon - somebody->end < CLAUSE_MAX &&
         passage->items[colon].kind == IQ_ITEM_WORD) {
    says = says || iq_passage_is_cue(passage, colon);
    colon++;
  }
  if (colon >= passage->count || passage->items[colon].kind != IQ_ITEM_COLON) return IQ_NONE;
  uint32_t at = colon + 1;
  for (uint32_t i = index + 1; i < count; i++) {
    const IqMention *name = &mentions[i];
    if (name->first < colon) continue;
    for (; at < name->first; at++) {
      if (passage->items[at].kind != IQ_ITEM_WORD) return IQ_NONE;
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

/// Where the words “It's”, «C'est», “That is”, “Her name is” at item `at`, which opens a sentence,
/// end; `at` where there are none.
static uint32_t introduction_end(const IqPassage *passage, uint32_t at) {
  uint32_t end = at;
  if (iq_passage_is_aside(passage, at, IQ_ASIDE_COPULA)) return at + 1;
  if (iq_passage_is_cue(passage, at)) return at;
  const bool whose = iq_passage_has(passage, end, IQ_LEXICON_POSSESSIVE);
  if (whose && iq_passage_is_word(passage, end + 1)) end++;
  const bool name = iq_passage_is_call(passage, end, IQ_CALL_NAME);
  // “Adı Nil Usta.”
  if (name && iq_language_heads_last(passage->language)) return end + 1;
  if (whose && !name) return at;
  const uint32_t points = IQ_LEXICON_PRONOUN | IQ_LEXICON_NEUTER | IQ_LEXICON_ARTICLE |
                          IQ_LEXICON_RELATIVE | IQ_LEXICON_OPENER;
  if (!name && !iq_passage_has(passage, end, points)) return at;
  // “It's”: the verb is cut off like an ending.
  uint32_t size;
  const uint32_t behind = passage->items[end].span.end;
  const uint32_t mark = iq_utf8_decode(passage->text->bytes, passage->text->length, behind, &size);
  if (iq_is_apostrophe(mark)) return end + 1;
  const bool is = iq_passage_is_word(passage, end + 1) &&
                  iq_passage_is_aside(passage, end + 1, IQ_ASIDE_COPULA);
  return is ? end + 2 : at;
}

/// Whether a full name that ends its clause stands behind item `at`, with nothing but what the
/// bearer is between.
static bool is_introduced(const IqPassage *passage, uint32_t at, const IqMention *name) {
  if (name->kind != IQ_MENTION_NAME || name->end - name->first < 2 || name->entity == IQ_NONE) {
    return false;
  }
  if (name->linked || name->possessive || name->dative || name->first < at) return false;
  if (name->first - at > INTRODUCTION_MAX) return false;
  for (uint32_t i = at; i < name->first; i++) {
    const uint32_t others = IQ_LEXICON_CUE | IQ_LEXICON_LINKER | IQ_LEXICON_CONJUNCTION;
    const bool comma = passage->items[i].kind == IQ_ITEM_COMMA && i + 1 == name->first;
    if (!comma && !iq_passage_is_word(passage, i)) return false;
    if (!comma && iq_passage_has(passage, i, others)) return false;
  }
  const uint32_t before = IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC;
  const bool beside = name->first == at || passage->items[name->first - 1].kind != IQ_ITEM_WORD ||
                      iq_passage_has(passage, name->first - 1, before);
  if (!beside || name->end >= passage->count) return beside;
  // “That's her manager, Duane Fesler, Knuth tells us.”
  const IqItem *next = &passage->items[name->end];
  const bool on = next->kind == IQ_ITEM_COMMA && iq_passage_is_word(passage, name->end + 1) &&
                  !passage->items[name->end + 1].capital;
  return on || next->kind == IQ_ITEM_STOP || next->kind == IQ_ITEM_BREAK;
}

uint32_t iq_mention_introduced(const IqPassage *passage, const IqMention *mentions, uint32_t count,
                               uint32_t index) {
  const IqMention *somebody = &mentions[index];
  const bool nameless =
      somebody->kind == IQ_MENTION_SOMEBODY || somebody->kind == IQ_MENTION_PHRASE ||
      (somebody->kind == IQ_MENTION_ROLE && iq_language_heads_last(passage->language));
  if (!nameless || !somebody->talks || !iq_mention_lacks_name(somebody)) return IQ_NONE;
  uint32_t at = somebody->end;
  while (at < passage->count && at - somebody->end < SENTENCE_MAX &&
         !(iq_item_is_capital(&passage->items[at]) && iq_item_opens_sentence(passage->items, at))) {
    at++;
  }
  if (at >= passage->count || !iq_passage_is_word(passage, at)) return IQ_NONE;
  const uint32_t end = introduction_end(passage, at);
  if (end == at) return IQ_NONE;
  for (uint32_t i = index + 1; i < count; i++) {
    const IqMention *name = &mentions[i];
    if (name->first < end) continue;
    if (name->first > end + INTRODUCTION_MAX) return IQ_NONE;
    const bool other = somebody->gender != IQ_GENDER_OPEN && name->gender != IQ_GENDER_OPEN &&
                       somebody->gender != name->gender;
    if (is_introduced(passage, end, name)) return other ? (uint32_t)IQ_NONE : i;
  }
  return IQ_NONE;
}
