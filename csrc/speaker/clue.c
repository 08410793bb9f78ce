#include "speaker/clue.h"

#include "mention/modifier.h"

/// Items of a signature below a quotation.
#define SIGNATURE_MAX 12u
/// Items of an apposition between a speaker and the cue.
#define APPOSITION_MAX 14u

typedef enum Region {
  REGION_AFTER,          ///< behind the quotation, in its sentence
  REGION_AFTER_WORD,     ///< behind it; a capital begins, but no stop stands before
  REGION_AFTER_STOP,     ///< in the sentence behind
  REGION_BEFORE,         ///< before it, in its sentence
  REGION_BETWEEN,        ///< the same, behind another quotation
  REGION_PREVIOUS,       ///< in the sentence before
  REGION_EARLIER,        ///< in an earlier one of its paragraph
  REGION_ACROSS,         ///< in its paragraph, another quotation between
  REGION_PARAGRAPH,      ///< in the paragraph before
  REGION_PARAGRAPH_END,  ///< in the last sentence of it
  REGION_FAR,            ///< in one before that
  REGION_LATER,          ///< later in its paragraph
  REGION_NEXT,           ///< in the paragraph behind
  REGIONS,
} Region;

static const char *const region_names[REGIONS] = {"after",
                                                  "after capital",
                                                  "after stop",
                                                  "before",
                                                  "between",
                                                  "previous sentence",
                                                  "earlier",
                                                  "across",
                                                  "paragraph before",
                                                  "end of paragraph before",
                                                  "far",
                                                  "later",
                                                  "next paragraph"};

/// Regions, coarser.
typedef enum Side { SIDE_AFTER, SIDE_BEFORE, SIDE_HERE, SIDE_PARAGRAPH, SIDE_NEXT, SIDES } Side;
static const char *const side_names[SIDES] = {"behind", "in front", "same paragraph",
                                              "paragraphs before", "further behind"};
static const uint8_t side_of[REGIONS] = {
    SIDE_AFTER, SIDE_AFTER,     SIDE_AFTER,     SIDE_BEFORE,    SIDE_BEFORE, SIDE_HERE, SIDE_HERE,
    SIDE_HERE,  SIDE_PARAGRAPH, SIDE_PARAGRAPH, SIDE_PARAGRAPH, SIDE_NEXT,   SIDE_NEXT};

typedef enum Pattern {
  PATTERN_NONE,          ///< no cue in its sentence
  PATTERN_SUBJECT,       ///< X said
  PATTERN_SUBJECT_FAR,   ///< X … said
  PATTERN_INVERTED,      ///< said X
  PATTERN_INVERTED_FAR,  ///< said … X
  PATTERN_OBJECT,        ///< Y told X
  PATTERN_ACCORDING,     ///< according to X
  PATTERN_COLON,         ///< X: “…”
  PATTERN_CAPTION,       ///< “…”: X
  PATTERN_SIGNATURE,     ///< “…” — X
  PATTERNS,
} Pattern;
static const char *const pattern_names[PATTERNS] = {
    "no cue", "subject",   "subject apart", "inverted", "inverted apart",
    "object", "according", "colon",         "caption",  "signature"};

static const char *const kind_names[IQ_MENTION_KINDS] = {
    "name", "unsure name", "role", "somebody", "body", "message", "pronoun", "phrase"};

static const char *const closing_names[IQ_CLOSINGS] = {"open end", "comma", "full stop", "! or ?"};

typedef enum Flag { FLAG_LINKED, FLAG_POSSESSIVE, FLAG_OPENS, FLAG_APPOSED, FLAGS } Flag;
static const char *const flag_names[FLAGS] = {"linked", "possessive", "opens", "apposed"};

static const char *const gap_names[] = {"0", "1", "2", "3-5", "6+"};
#define GAPS 5u
static const char *const three_names[] = {"0", "1", "2+"};
static const char *const frame_names[] = {"no cue", "cue without subject", "cue and subject",
                                          "colon without subject"};
static const char *const yes_names[] = {"no", "yes"};
/// How the verb of a cue is joined to what stands before it.
typedef enum Form {
  FORM_VERB,
  FORM_PARTICIPLE,  ///< “Quill met the mayor, calling her …”
  FORM_ATTRIBUTE,   ///< “Quill met a man calling her …”
  FORM_SECOND,      ///< “Quill met the mayor and called her …”
  FORM_INFINITIVE,  ///< “Quill asked the mayor to call her …”
  FORMS,
} Form;
static const char *const form_names[2 * FORMS] = {
    "verb",   "verb, opens",   "participle", "participle, opens", "attribute", "attribute, opens",
    "second", "second, opens", "infinitive", "infinitive, opens"};
static const char *const recency_names[] = {"this paragraph", "paragraph before", "older"};

#define FAMILIES(X)                                                                    \
  X(PLACE, "place", region_names, REGIONS, pattern_names, PATTERNS)                    \
  X(KIND_SIDE, "kind", kind_names, IQ_MENTION_KINDS, side_names, SIDES)                \
  X(KIND_PATTERN, "kind", kind_names, IQ_MENTION_KINDS, pattern_names, PATTERNS)       \
  X(CUE_GAP_BEHIND, "words to cue, behind", pattern_names, PATTERNS, gap_names, GAPS)  \
  X(CUE_GAP_FRONT, "words to cue, in front", pattern_names, PATTERNS, gap_names, GAPS) \
  X(QUOTATION_GAP, "words from cue to quotation", side_names, 2, gap_names, GAPS)      \
  X(RIVALS, "mentions nearer", side_names, SIDES, gap_names, GAPS)                     \
  X(CUE_RIVALS, "mentions nearer to cue", side_names, 2, three_names, 3)               \
  X(FLAG, "mention", flag_names, FLAGS, side_names, SIDES)                             \
  X(CLOSING, "ends in", closing_names, IQ_CLOSINGS, region_names, REGIONS)             \
  X(CAPITAL, "begins with capital", yes_names, 2, region_names, REGIONS)               \
  X(STARTS, "begins paragraph", yes_names, 2, region_names, REGIONS)                   \
  X(ALONE, "is whole paragraph", yes_names, 2, region_names, REGIONS)                  \
  X(COLON, "behind colon", yes_names, 2, region_names, REGIONS)                        \
  X(SPEAKER, "spoke last", recency_names, 3, frame_names, 4)                           \
  X(SPOKEN, "has spoken", yes_names, 2, side_names, SIDES)                             \
  X(FRAME, "quotation has", frame_names, 4, region_names, REGIONS)                     \
  X(KIND_LINKED, "linked kind", kind_names, IQ_MENTION_KINDS, pattern_names, PATTERNS) \
  X(SAYING, "cue only attributes", yes_names, 2, pattern_names, PATTERNS)              \
  X(HEADING, "in heading", yes_names, 2, region_names, REGIONS)                        \
  X(FORM, "cue is", form_names, 2 * FORMS, pattern_names, PATTERNS)                    \
  X(CLAUSE, "of a clause", yes_names, 2, side_names, SIDES)                            \
  X(AGENT, "agent", yes_names, 2, region_names, REGIONS)

/// The first clue of each family, and one behind the last of all.
enum { FAMILIES(IQ_FAMILY_OFFSET) CLUES };
enum { FAMILIES(IQ_FAMILY_WIDTH) };
static const IqFamily families[] = {FAMILIES(IQ_FAMILY_ENTRY)};
_Static_assert(sizeof families / sizeof *families + FLAGS <= IQ_CLUES_MAX,
               "room for one clue of each family, and for each flag");

uint32_t iq_clue_count(void) {
  return CLUES;
}

void iq_clue_name(uint32_t clue, char *name, size_t size) {
  iq_families_name(families, sizeof families / sizeof *families, clue, name, size);
}

static uint32_t bucket_of(uint32_t gap) {
  return gap < 3 ? gap : gap < 6 ? 3 : 4;
}

static bool is_according(const IqPassage *passage, uint32_t at) {
  return iq_passage_has(passage, at, IQ_LEXICON_ACCORDING) && !iq_passage_is_cue(passage, at);
}

static Region region_of(const IqScene *self, const IqMention *mention, int distance) {
  if (distance < 0) return REGION_NEXT;
  if (distance > 1) return REGION_FAR;
  const IqItem *items = self->passage->items;
  if (distance == 1) {
    uint32_t end = mention->end;
    while (end < self->item && !iq_passage_is_end(self->passage, end)) end++;
    if (end >= self->item || items[end].kind == IQ_ITEM_BREAK) return REGION_PARAGRAPH_END;
    const bool last = end + 1 < self->item && items[end + 1].kind == IQ_ITEM_BREAK;
    return last ? REGION_PARAGRAPH_END : REGION_PARAGRAPH;
  }
  if (mention->first > self->item) {
    if (mention->first >= self->end) return REGION_LATER;
    return (Region)(REGION_AFTER + self->joined);
  }
  if (mention->first >= self->start) {
    return self->after_quotation ? REGION_BETWEEN : REGION_BEFORE;
  }
  uint32_t stops = 0;
  for (uint32_t i = mention->end; i < self->item; i++) {
    if (items[i].kind == IQ_ITEM_QUOTATION) return REGION_ACROSS;
    if (items[i].kind == IQ_ITEM_STOP) stops++;
  }
  return stops > 1 ? REGION_EARLIER : REGION_PREVIOUS;
}

/// The item that stands where a cue does: for one behind the quotation whose subject is in front of
/// it, the quotation.
static uint32_t place_of(const IqScene *self, const IqMention *mention, uint32_t cue) {
  return mention->first < self->item && cue > self->item ? self->item : cue;
}

/// Items between a mention and the cue behind it, an apposition aside: “X, 41, of Ness, said”.
static uint32_t gap_behind(const IqPassage *passage, const IqMention *mention, uint32_t cue) {
  uint32_t at = mention->end;
  // “Orla Quill KC”, “Orla Quill (Ness West)”
  while (at < cue && iq_passage_has(passage, at, IQ_LEXICON_ROLE) && passage->items[at].capital)
    at++;
  at = iq_aside_end(passage, at);
  if (at >= cue) return 0;
  if (passage->items[at].kind != IQ_ITEM_COMMA) return cue - at;
  for (uint32_t i = cue; i > at + 2 && cue - at <= APPOSITION_MAX; i--) {
    if (passage->items[i - 1].kind == IQ_ITEM_COMMA) return cue - i;
  }
  // One comma alone parts the mention from the cue: “The radio, said Quill, was dead.”
  return cue - at + 2;
}

/// The nearest cue of a mention outside the quotation's own sentence: right behind or before it.
static uint32_t cue_beside(const IqPassage *passage, const IqMention *mention) {
  const uint32_t reach = mention->end + APPOSITION_MAX;
  const uint32_t limit = reach < passage->count ? reach : passage->count;
  for (uint32_t i = mention->end; i < limit; i++) {
    const IqItem *item = &passage->items[i];
    if (item->kind == IQ_ITEM_WORD) {
      if (iq_passage_is_any_cue(passage, i)) return i;
    } else if (iq_passage_is_end(passage, i) || item->kind == IQ_ITEM_QUOTATION) {
      break;
    }
  }
  const uint32_t first = mention->first;
  for (uint32_t i = first; i > 0 && first - i < 4; i--) {
    if (iq_passage_is_end(passage, i - 1)) break;
    if (iq_passage_is_any_cue(passage, i - 1)) return i - 1;
  }
  return IQ_NONE;
}

/// The cue that could join a mention in `region` to the quotation.
static uint32_t cue_of(const IqScene *self, const IqMention *mention, Region region) {
  if (side_of[region] == SIDE_AFTER) return self->cue_after;
  if (side_of[region] == SIDE_BEFORE) {
    return self->cue_before != IQ_NONE ? self->cue_before : self->cue_final;
  }
  return cue_beside(self->passage, mention);
}

/// Mentions of somebody who could act between items `from` and `to`.
static uint32_t count_rivals(const IqScene *self, uint32_t index, uint32_t from, uint32_t to) {
  uint32_t count = 0;
  const IqMention *mentions = self->mentions;
  for (uint32_t i = index + 1; i < self->mention_count && mentions[i].first < to; i++) {
    count += (mentions[i].first >= from) & !mentions[i].linked & !mentions[i].apposed;
    if (count > 6) break;
  }
  for (uint32_t i = index; i > 0 && mentions[i - 1].first >= from; i--) {
    count += (mentions[i - 1].first < to) & !mentions[i - 1].linked & !mentions[i - 1].apposed;
    if (count > 6) break;
  }
  return count;
}

static bool follows_linkers(const IqPassage *passage, uint32_t cue, uint32_t first) {
  for (uint32_t i = cue + 1; i < first; i++) {
    if (!iq_passage_has(passage, i, IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE)) return false;
  }
  return true;
}

/// Whether a paragraph is no more than a name and what they are, as it stands below a block quote.
static bool is_signature(const IqPassage *passage, uint32_t first) {
  uint32_t start = first;
  while (start > 0 && first - start <= 1 && passage->items[start - 1].kind != IQ_ITEM_BREAK)
    start--;
  if (start > 0 && passage->items[start - 1].kind != IQ_ITEM_BREAK) return false;
  for (uint32_t i = first; i < passage->count && i - first < SIGNATURE_MAX; i++) {
    if (passage->items[i].kind == IQ_ITEM_BREAK) return true;
    if (iq_passage_is_cue(passage, i) || passage->items[i].kind == IQ_ITEM_QUOTATION) return false;
    const bool end = i + 1 < passage->count && passage->items[i + 1].kind == IQ_ITEM_BREAK;
    if (passage->items[i].kind == IQ_ITEM_STOP && !end) return false;
  }
  return false;
}

static Pattern pattern_without_cue(const IqScene *self, const IqMention *mention, Region region) {
  if (side_of[region] == SIDE_BEFORE && self->colon_before) return PATTERN_COLON;
  if (side_of[region] == SIDE_AFTER && self->colon_after) return PATTERN_CAPTION;
  if (side_of[region] == SIDE_AFTER && self->dash_after && mention->first == self->item + 2) {
    return PATTERN_SIGNATURE;
  }
  return PATTERN_NONE;
}

/// Whether whoever speaks stands right behind the cue: “in a talk with the Post said Quill”, „in
/// einem Gespräch mit der Post sagte er“.
static bool has_subject_behind(const IqScene *self, uint32_t index, uint32_t cue) {
  for (uint32_t i = index + 1; i < self->mention_count; i++) {
    const IqMention *other = &self->mentions[i];
    if (other->first > cue + 1) return false;
    if (other->first == cue + 1) return !other->linked;
  }
  return false;
}

static Pattern pattern_of(const IqScene *self, uint32_t index, Region region, uint32_t cue) {
  const IqMention *mention = &self->mentions[index];
  if (region == REGION_NEXT && is_signature(self->passage, mention->first)) {
    return PATTERN_SIGNATURE;
  }
  if (cue == IQ_NONE) return pattern_without_cue(self, mention, region);
  const bool behind = mention->first > cue;
  if (is_according(self->passage, cue)) {
    // “Angaben der Polizei zufolge”: the phrase stands on either side of whom it names.
    const bool beside =
        behind ? follows_linkers(self->passage, cue, mention->first) : mention->end == cue;
    return beside ? PATTERN_ACCORDING : PATTERN_NONE;
  }
  if (!behind) {
    if (mention->linked && has_subject_behind(self, index, cue)) return PATTERN_OBJECT;
    const uint32_t place = place_of(self, mention, cue);
    return gap_behind(self->passage, mention, place) <= 2 ? PATTERN_SUBJECT : PATTERN_SUBJECT_FAR;
  }
  if (side_of[region] <= SIDE_BEFORE) {
    const uint32_t first = side_of[region] == SIDE_AFTER ? self->after_first : self->before_first;
    for (uint32_t i = first; i < index; i++) {
      const IqMention *other = &self->mentions[i];
      const bool subject =
          other->first < cue && !other->linked && gap_behind(self->passage, other, cue) <= 2;
      if (subject) return PATTERN_OBJECT;
    }
  }
  return mention->first - cue <= 2 ? PATTERN_INVERTED : PATTERN_INVERTED_FAR;
}

static Form form_of(const IqPassage *self, uint32_t cue) {
  if (cue > 0 && iq_passage_ends(self, cue, self->language->participle)) {
    return self->items[cue - 1].kind == IQ_ITEM_WORD ? FORM_ATTRIBUTE : FORM_PARTICIPLE;
  }
  if (cue > 0 && iq_passage_has(self, cue - 1, IQ_LEXICON_AND)) return FORM_SECOND;
  if (cue > 0 && iq_passage_has(self, cue - 1, IQ_LEXICON_LINKER)) return FORM_INFINITIVE;
  return FORM_VERB;
}

/// “Was dismissed by the mayor as …”, “was called ‘…’ by the mayor”
static bool is_agent(const IqPassage *self, const IqMention *mention) {
  uint32_t at = mention->first;
  if (at > 0 && iq_passage_has(self, at - 1, IQ_LEXICON_ARTICLE)) at--;
  return at > 0 && iq_passage_is_word(self, at - 1) &&
         self->items[at - 1].hash == self->language->agent;
}

/// Whether a word that opens a clause stands right before a mention: “when the mayor …”.
static bool is_of_clause(const IqPassage *self, const IqMention *mention) {
  uint32_t at = mention->first;
  if (at > 0 && iq_passage_has(self, at - 1, IQ_LEXICON_ARTICLE)) at--;
  return at > 0 && !self->items[at - 1].capital && iq_passage_has(self, at - 1, IQ_LEXICON_OPENER);
}

/// Writes the clues of a cue at `at`; returns where they end.
static uint16_t *collect_cue(const IqScene *self, uint32_t index, Region region, uint32_t cue,
                             Pattern pattern, uint16_t *at) {
  const IqMention *mention = &self->mentions[index];
  const bool behind = mention->first > cue;
  const uint32_t place = place_of(self, mention, cue);
  const uint32_t gap =
      behind ? mention->first - cue - 1 : gap_behind(self->passage, mention, place);
  const bool after = side_of[region] == SIDE_AFTER;
  const bool saying = iq_passage_has(self->passage, cue, IQ_LEXICON_SAYING);
  IQ_CLUES_PUT(at, SAYING, saying, pattern);
  if (after) {
    IQ_CLUES_PUT(at, CUE_GAP_BEHIND, pattern, bucket_of(gap));
  } else {
    IQ_CLUES_PUT(at, CUE_GAP_FRONT, pattern, bucket_of(gap));
  }
  if (side_of[region] > SIDE_BEFORE) return at;
  const uint32_t words = after ? cue - self->item - 1 : place == cue ? self->item - cue - 1 : 0;
  IQ_CLUES_PUT(at, QUOTATION_GAP, side_of[region], bucket_of(words));
  const uint32_t rivals = behind ? count_rivals(self, index, cue, mention->first)
                                 : count_rivals(self, index, mention->end, place);
  IQ_CLUES_PUT(at, CUE_RIVALS, side_of[region], rivals > 2 ? 2 : rivals);
  return at;
}

/// Whether the quotation's sentence has a cue, and somebody beside it who could be its subject.
static uint32_t frame_of(const IqScene *self) {
  if (self->cue_before == IQ_NONE && self->cue_after == IQ_NONE) {
    return self->colon_before && self->before_end == self->before_first ? 3 : 0;
  }
  const bool leads = self->cue_before != IQ_NONE || self->cue_final != IQ_NONE;
  const bool before = leads && self->before_end > self->before_first;
  const bool after = self->cue_after != IQ_NONE && self->after_end > self->after_first;
  return before || after ? 2 : 1;
}

/// Whether the mention is, or means, whoever spoke last.
static bool spoke_last(const IqScene *self, uint32_t index) {
  const IqMention *mention = &self->mentions[index];
  if (self->floor.mention == IQ_NONE) return false;
  return self->floor.mention == index ||
         (mention->entity != IQ_NONE && mention->entity == self->floor.entity);
}

void iq_clues_collect(const IqScene *self, uint32_t index, int distance, IqClues *clues) {
  const IqMention *mention = &self->mentions[index];
  const Region region = region_of(self, mention, distance);
  const uint32_t side = side_of[region];
  const uint32_t cue = cue_of(self, mention, region);
  const Pattern pattern = pattern_of(self, index, region, cue);
  uint16_t *at = clues->items;
  IQ_CLUES_PUT(at, PLACE, region, pattern);
  IQ_CLUES_PUT(at, KIND_SIDE, mention->kind, side);
  IQ_CLUES_PUT(at, KIND_PATTERN, mention->kind, pattern);
  if (cue != IQ_NONE) at = collect_cue(self, index, region, cue, pattern, at);
  const uint32_t nearer = mention->first > self->item
                              ? count_rivals(self, index, self->item, mention->first)
                              : count_rivals(self, index, mention->end, self->item);
  IQ_CLUES_PUT(at, RIVALS, side, bucket_of(nearer));
  if (mention->linked) IQ_CLUES_PUT(at, FLAG, FLAG_LINKED, side);
  if (mention->possessive) IQ_CLUES_PUT(at, FLAG, FLAG_POSSESSIVE, side);
  if (mention->opens) IQ_CLUES_PUT(at, FLAG, FLAG_OPENS, side);
  if (mention->apposed) IQ_CLUES_PUT(at, FLAG, FLAG_APPOSED, side);
  IQ_CLUES_PUT(at, CLOSING, self->closing, region);
  IQ_CLUES_PUT(at, CAPITAL, self->capital, region);
  IQ_CLUES_PUT(at, STARTS, self->starts, region);
  IQ_CLUES_PUT(at, ALONE, self->alone, region);
  IQ_CLUES_PUT(at, COLON, self->colon_before, region);
  const uint32_t framed = frame_of(self);
  if (mention->linked) IQ_CLUES_PUT(at, KIND_LINKED, mention->kind, pattern);
  IQ_CLUES_PUT(at, HEADING, self->heading, region);
  IQ_CLUES_PUT(at, FRAME, framed, region);
  if (spoke_last(self, index)) {
    const uint32_t age = self->paragraph - self->floor.paragraph;
    IQ_CLUES_PUT(at, SPEAKER, age > 2 ? 2 : age, framed);
  }
  const bool spoken = mention->entity != IQ_NONE && self->floor.spoken[mention->entity] != 0;
  IQ_CLUES_PUT(at, SPOKEN, spoken, side);
  if (self->passage->language->participle[0] != '\0') {
    const Form form = cue != IQ_NONE ? form_of(self->passage, cue) : FORM_VERB;
    IQ_CLUES_PUT(at, FORM, 2 * form + (mention->opens ? 1u : 0u), pattern);
    IQ_CLUES_PUT(at, AGENT, is_agent(self->passage, mention), region);
    IQ_CLUES_PUT(at, CLAUSE, is_of_clause(self->passage, mention), side);
  }
  clues->count = (uint32_t)(at - clues->items);
}
