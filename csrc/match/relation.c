#include "match/relation.h"

#include "match/brief.h"
#include "match/denial.h"
#include "match/doubled.h"
#include "match/respelling.h"

/// Shares of differing words above which two quotations are not held for one.
#define ALTERED_MAX 0.45f
#define MINOR_MAX 0.35f
#define NARRATION_MAX 0.12f
/// So many of so many words.
#define ANSWERED_MIN 3u
#define ANSWERED_OF 4u
/// Shorter fragments have to be found word for word: nearly every text holds two of three common
/// words.
#define FUZZY_WORDS_MIN 4u
#define NARRATION_WORDS_MIN 3u
/// Words besides what negates them.
#define DENIED_WORDS_MIN 2u
/// Longer copies are looked at for spellings where one of so many words is the same.
#define NEAR_WORDS 6u
#define NEAR_OF 3u
/// Content words of a sentence that is recast, and the share of differing words.
#define RECAST_CONTENT_MIN 3u
#define RECAST_MAX 0.6f

static bool has_same_words(const IqDifference *d) {
  return d->matched == d->words && d->gaps_shown == 0 && d->gaps_silent == 0;
}

static bool has_no_other_word(const IqDifference *d) {
  return d->matched == d->words;
}

static bool is_identical(const IqDifference *d) {
  return d->quoted && d->same_bytes && has_same_words(d);
}

static bool is_normalized(const IqDifference *d) {
  return d->quoted && d->whole && has_same_words(d);
}

static bool is_truncated(const IqDifference *d) {
  return d->quoted && has_same_words(d);
}

static bool is_elided(const IqDifference *d) {
  return d->quoted && has_no_other_word(d) && d->gaps_shown > 0 && d->gaps_silent == 0;
}

static bool is_elided_silent(const IqDifference *d) {
  return d->quoted && d->matched + d->bracketed == d->words && d->gaps_silent > 0 &&
         d->replaced == 0 && d->words >= FUZZY_WORDS_MIN;
}

static bool is_bracketed(const IqDifference *d) {
  return d->quoted && d->bracketed > 0 && d->matched + d->bracketed == d->words && d->replaced == 0;
}

static bool is_extended(const IqDifference *d) {
  return d->quoted && d->inserted > 0 && d->replaced == 0 && d->replaced_minor == 0 &&
         d->gaps_silent == 0 && d->matched >= FUZZY_WORDS_MIN && 2 * d->matched >= d->words;
}

static bool is_altered_minor(const IqDifference *d) {
  return d->quoted && d->replaced == 0 && d->inserted == 0 && d->dropped == 0 &&
         d->words >= FUZZY_WORDS_MIN && d->share <= MINOR_MAX;
}

/// Nearly all words answer to one, in whatever form: a few short ones may then differ by much.
static bool is_answered(const IqDifference *d) {
  return d->inserted == 0 && d->gaps_silent == 0 && d->matched > 0 &&
         ANSWERED_OF * (d->matched + d->replaced_minor) >= ANSWERED_MIN * d->words;
}

/// Nothing but a negation differs from whole sentences, which may be short: “We will resign”, “We
/// will not resign”.
static bool is_denied(const IqDifference *d) {
  return d->apart && d->denials > 0 && d->content > 0 && d->answered >= DENIED_WORDS_MIN &&
         d->inserted + d->replaced + d->dropped == d->denials;
}

/// Whole sentences with most of their matter may differ by more than a part of one.
static bool is_recast(const IqDifference *d) {
  return d->apart && d->content >= RECAST_CONTENT_MIN && d->share <= RECAST_MAX;
}

static bool is_altered(const IqDifference *d) {
  if (!d->quoted) return false;
  if (d->words < FUZZY_WORDS_MIN) return is_denied(d) || (d->said && iq_difference_is_brief(d));
  return d->share <= ALTERED_MAX || is_answered(d) || is_denied(d) || is_recast(d);
}

/// The words stand outside marks, in another person, tense or mood (we have, they had).
static bool is_indirect(const IqDifference *d) {
  return !d->quoted && d->words >= NARRATION_WORDS_MIN && d->replaced == 0 && d->inserted == 0 &&
         d->share <= NARRATION_MAX;
}

static bool is_narration(const IqDifference *d) {
  return is_indirect(d) && d->replaced_minor == 0 && d->inserted_function == 0;
}

/// What the difference to one utterance cannot show: two of them (iq_find_splice), and who spoke
/// (iq_find_retranslation).
static bool is_nothing(const IqDifference *d) {
  (void)d;
  return false;
}

static bool is_anything(const IqDifference *d) {
  (void)d;
  return true;
}

/// Read from above: the first row whose test holds is the relation.
static const struct {
  IqRelation relation;
  bool (*holds)(const IqDifference *difference);
  const char *code;
  IqSeverity severity;
} table[] = {
    {IQ_RELATION_IDENTICAL, is_identical, NULL, IQ_SEVERITY_NONE},
    {IQ_RELATION_NORMALIZED, is_normalized, NULL, IQ_SEVERITY_NONE},
    {IQ_RELATION_TRUNCATED, is_truncated, NULL, IQ_SEVERITY_NONE},
    {IQ_RELATION_ELIDED, is_elided, NULL, IQ_SEVERITY_NONE},
    {IQ_RELATION_ELIDED_SILENT, is_elided_silent, "IQ203", IQ_SEVERITY_ERROR},
    {IQ_RELATION_BRACKETED, is_bracketed, NULL, IQ_SEVERITY_NONE},
    {IQ_RELATION_EXTENDED, is_extended, "IQ208", IQ_SEVERITY_ERROR},
    {IQ_RELATION_ALTERED_MINOR, is_altered_minor, "IQ211", IQ_SEVERITY_WARNING},
    {IQ_RELATION_ALTERED, is_altered, "IQ202", IQ_SEVERITY_ERROR},
    {IQ_RELATION_SPLICED, is_nothing, "IQ205", IQ_SEVERITY_ERROR},
    {IQ_RELATION_RETRANSLATED, is_nothing, "IQ213", IQ_SEVERITY_INFO},
    {IQ_RELATION_NARRATION, is_narration, "IQ210", IQ_SEVERITY_ERROR},
    {IQ_RELATION_INDIRECT, is_indirect, "IQ210", IQ_SEVERITY_WARNING},
    {IQ_RELATION_NOT_FOUND, is_anything, "IQ201", IQ_SEVERITY_ERROR},
};

#define ROWS (sizeof table / sizeof *table)

IqRelation iq_relation_of(const IqDifference *difference) {
  size_t row = 0;
  while (!table[row].holds(difference)) row++;
  return table[row].relation;
}

const char *iq_relation_code(IqRelation relation, uint32_t flags, IqSeverity *severity) {
  const char *code = NULL;
  *severity = IQ_SEVERITY_NONE;
  for (size_t row = 0; row < ROWS; row++) {
    if (table[row].relation != relation) continue;
    *severity = table[row].severity;
    code = table[row].code;
  }
  uint32_t losses = IQ_FLAG_NEGATION_LOST | IQ_FLAG_CONDITION_LOST;
  // Where an ellipsis stands, the reader knows that something is left out.
  if (relation != IQ_RELATION_ELIDED) losses |= IQ_FLAG_HEDGE_LOST;
  // Brackets show that words are others, not that they say the contrary.
  if (relation == IQ_RELATION_BRACKETED) losses |= IQ_FLAG_MEANING_CHANGED;
  if (code == NULL && (flags & losses) != 0) {
    *severity = IQ_SEVERITY_WARNING;
    code = "IQ204";
  }
  return code;
}

/// Steps beside one in which the other half of its number is looked for: “treinta y cinco”.
#define NUMBER_REACH 2u
/// Bytes between two words that a blank, a hyphen or a bracket parts.
#define JOINT_BYTES 1u

/// The word that a step puts in, keeps or leaves out.
static const IqToken *word_of(const IqStep *step, IqWords copy, IqWords source) {
  return step->kind == IQ_STEP_DELETE ? iq_words_at(source, step->source)
                                      : iq_words_at(copy, step->copy);
}

/// Whether two words stand side by side, without punctuation between them.
static bool are_joined(const IqToken *first, const IqToken *second) {
  return first->span.end <= second->span.start &&
         second->span.start - first->span.end <= JOINT_BYTES;
}

/// Whether a step puts in, or leaves out, half of a number of which the other half is kept: “five”
/// for “twenty-five” is another number, and no cut.
static bool halves_number(const IqAlignment *alignment, uint32_t i, IqWords copy, IqWords source,
                          bool ahead) {
  const bool out = alignment->steps[i].kind == IQ_STEP_DELETE;
  const IqToken *last = word_of(&alignment->steps[i], copy, source);
  if (last->word_class != IQ_WORD_NUMBER) return false;
  for (uint32_t k = 1; k <= NUMBER_REACH && (ahead ? i + k < alignment->count : k <= i); k++) {
    const IqStep *step = &alignment->steps[ahead ? i + k : i - k];
    const bool kept = step->kind == IQ_STEP_MATCH;
    if (!kept && (step->kind == IQ_STEP_DELETE) != out) return false;
    const IqToken *word = out ? iq_words_at(source, step->source) : iq_words_at(copy, step->copy);
    if (!(ahead ? are_joined(last, word) : are_joined(word, last))) return false;
    if (word->word_class == IQ_WORD_NUMBER) return kept;
    if (word->word_class != IQ_WORD_FUNCTION) return false;
    last = word;
  }
  return false;
}

static bool changes_number(const IqAlignment *alignment, uint32_t i, IqWords copy, IqWords source) {
  return halves_number(alignment, i, copy, source, true) ||
         halves_number(alignment, i, copy, source, false);
}

/// Whether brackets stand within a word of the copy: “savai[t]”, “[T]hey”.
static bool holds_bracket(IqWords copy, uint32_t i) {
  const IqToken *word = iq_words_at(copy, i);
  const IqToken *before = i > 0 ? iq_words_at(copy, i - 1) : word;
  const IqToken *behind = i + 1 < copy.count ? iq_words_at(copy, i + 1) : word;
  return ((before->flags & IQ_TOKEN_BRACKETED) != 0 && are_joined(before, word)) ||
         ((behind->flags & IQ_TOKEN_BRACKETED) != 0 && are_joined(word, behind));
}

/// Whether the gap that ends before step `index` is shown, or filled by bracketed words on either
/// side.
static void count_gap(const IqAlignment *alignment, uint32_t first, uint32_t end, IqWords copy,
                      IqWords source, IqDifference *difference) {
  const uint32_t next = alignment->steps[end - 1].copy;
  const bool shown =
      next < copy.count && (iq_words_at(copy, next)->flags & IQ_TOKEN_AFTER_GAP) != 0;
  const bool before = first > 0 && alignment->steps[first - 1].kind == IQ_STEP_INSERT &&
                      (iq_words_at(copy, next - 1)->flags & IQ_TOKEN_BRACKETED) != 0;
  const bool after =
      next < copy.count && (iq_words_at(copy, next)->flags & IQ_TOKEN_BRACKETED) != 0;
  if (before || after) return;
  if (shown) {
    difference->gaps_shown++;
    return;
  }
  difference->gaps_silent++;
  for (uint32_t i = first; i < end; i++) {
    const IqToken *word = iq_words_at(source, alignment->steps[i].source);
    const bool modal = (word->flags & IQ_TOKEN_MODAL) != 0;
    if (word->word_class != IQ_WORD_FUNCTION || modal) difference->dropped++;
    difference->denials += word->word_class == IQ_WORD_NEGATION;
    difference->replaced += changes_number(alignment, i, copy, source);
  }
}

/// Whether a modal differs, in the copy or in the source.
static bool changes_modal(const IqStep *step, IqWords copy, IqWords source) {
  const bool own = (iq_words_at(copy, step->copy)->flags & IQ_TOKEN_MODAL) != 0;
  if (step->kind == IQ_STEP_INSERT) return own;
  return own || (iq_words_at(source, step->source)->flags & IQ_TOKEN_MODAL) != 0;
}

/// Whether a word stands for itself denied.
static bool is_opposite(const IqStep *step, IqWords copy, IqWords source) {
  return step->kind == IQ_STEP_REPLACE &&
         iq_denial(copy.tokens, iq_words_at(copy, step->copy), source.tokens,
                   iq_words_at(source, step->source)) != 0;
}

/// Whether a word that is put in, or for another, is a negation, or the other is.
static bool puts_negation(const IqStep *step, IqWords copy, IqWords source) {
  if (iq_words_at(copy, step->copy)->word_class == IQ_WORD_NEGATION) return true;
  return step->kind == IQ_STEP_REPLACE &&
         iq_words_at(source, step->source)->word_class == IQ_WORD_NEGATION;
}

/// Whether a number stands for another one.
static bool replaces_number(const IqStep *step, IqWords copy, IqWords source) {
  return step->kind == IQ_STEP_REPLACE &&
         iq_words_at(copy, step->copy)->word_class == IQ_WORD_NUMBER &&
         iq_words_at(source, step->source)->word_class == IQ_WORD_NUMBER;
}

static void count_step(const IqAlignment *alignment, uint32_t i, IqWords copy, IqWords source,
                       IqDifference *difference) {
  const IqStep *step = &alignment->steps[i];
  const IqToken *word = iq_words_at(copy, step->copy);
  const bool opposite = is_opposite(step, copy, source);
  const bool same = step->kind == IQ_STEP_MATCH || step->kind == IQ_STEP_REPLACE_MINOR;
  const bool answers = same || opposite;
  const bool denial = !same && (opposite || puts_negation(step, copy, source));
  difference->denials += denial;
  difference->answered += answers;
  difference->content += answers && word->word_class != IQ_WORD_FUNCTION;
  if (step->kind == IQ_STEP_MATCH) {
    difference->matched++;
    return;
  }
  if ((word->flags & IQ_TOKEN_BRACKETED) != 0 || holds_bracket(copy, step->copy)) {
    difference->bracketed++;
  } else if (step->kind == IQ_STEP_REPLACE_MINOR && !changes_modal(step, copy, source)) {
    difference->replaced_minor++;
  } else if (step->kind != IQ_STEP_INSERT || changes_number(alignment, i, copy, source)) {
    difference->replaced++;
    difference->numbers += replaces_number(step, copy, source);
  } else if (word->word_class == IQ_WORD_FUNCTION && !changes_modal(step, copy, source)) {
    difference->inserted_function++;
  } else {
    difference->inserted++;
  }
}

/// Whether words of the copy stand where the source begins with a modal that the copy lacks: “Se
/// repetirá” for “Podría repetirse”.
static bool replaces_modal(const IqAlignment *alignment, IqWords source) {
  if (alignment->count == 0 || alignment->steps[0].kind != IQ_STEP_INSERT) return false;
  const uint32_t first = alignment->steps[0].source;
  return first > 0 && first < source.count &&
         (iq_words_at(source, first - 1)->flags & IQ_TOKEN_MODAL) != 0;
}

/// Where steps from `first` on end that are no matches and do nothing but put the same words down
/// another way; else `first`.
static uint32_t respelling_end(const IqAlignment *alignment, uint32_t first, IqWords copy,
                               IqWords source) {
  const IqStep *step = &alignment->steps[first];
  uint32_t end = first;
  uint32_t copy_end = step->copy;
  uint32_t source_end = step->source;
  uint32_t longest = first;
  for (; end < alignment->count; end++) {
    const IqStep *last = &alignment->steps[end];
    // Between words that changed places one is kept: “14 March”, “March 14”.
    const bool between = end == first + 1 && end + 1 < alignment->count &&
                         alignment->steps[end + 1].kind != IQ_STEP_MATCH;
    if (last->kind == IQ_STEP_MATCH && !between) break;
    if (last->kind != IQ_STEP_DELETE) copy_end = last->copy + 1;
    if (last->kind != IQ_STEP_INSERT) source_end = last->source + 1;
    if (end - first == 2 * IQ_RESPELLING_RUN_MAX) break;
    const bool both = copy_end > step->copy && source_end > step->source;
    if (both && iq_respelling_equal(copy, step->copy, copy_end, source, step->source, source_end)) {
      longest = end + 1;
    }
  }
  return longest;
}

/// What is put down another way is a matter of spelling, whatever its words weigh; so is a
/// negation that another one doubles.
static void count_respelling(const IqAlignment *alignment, uint32_t first, uint32_t end,
                             IqDifference *difference) {
  uint32_t differing = 0;
  for (uint32_t i = 0; i < alignment->count; i++) {
    differing += alignment->steps[i].kind != IQ_STEP_MATCH;
  }
  for (uint32_t i = first; i < end; i++) {
    const IqStepKind kind = alignment->steps[i].kind;
    difference->matched += kind == IQ_STEP_MATCH;
    difference->replaced_minor += kind != IQ_STEP_DELETE && kind != IQ_STEP_MATCH;
    if (kind != IQ_STEP_MATCH) difference->share -= alignment->share / (float)differing;
  }
}

/// Whether enough words are the same for the others to be looked at for their spelling.
static bool is_near(const IqAlignment *alignment, IqWords copy) {
  uint32_t same = 0;
  for (uint32_t i = 0; i < alignment->count; i++) {
    same += alignment->steps[i].kind == IQ_STEP_MATCH;
  }
  return copy.count <= NEAR_WORDS || NEAR_OF * same >= copy.count;
}

IqDifference iq_difference_count(const IqAlignment *alignment, IqWords copy, IqWords source) {
  IqDifference difference = {.words = copy.count, .share = alignment->share};
  const bool near = is_near(alignment, copy);
  if (replaces_modal(alignment, source)) difference.replaced++;
  for (uint32_t i = 0; i < alignment->count;) {
    const bool doubled = near && iq_is_doubled(alignment, i, copy, source);
    const uint32_t respelt = doubled ? i + 1
                             : near  ? respelling_end(alignment, i, copy, source)
                                     : i;
    if (respelt > i) {
      count_respelling(alignment, i, respelt, &difference);
      i = respelt;
      continue;
    }
    if (alignment->steps[i].kind != IQ_STEP_DELETE) {
      count_step(alignment, i++, copy, source, &difference);
      continue;
    }
    const uint32_t first = i;
    while (i < alignment->count && alignment->steps[i].kind == IQ_STEP_DELETE) i++;
    count_gap(alignment, first, i, copy, source, &difference);
  }
  return difference;
}

const char *iq_relation_name(IqRelation relation) {
  switch (relation) {
    case IQ_RELATION_IDENTICAL: return "identical";
    case IQ_RELATION_NORMALIZED: return "normalized";
    case IQ_RELATION_TRUNCATED: return "truncated";
    case IQ_RELATION_ELIDED: return "elided";
    case IQ_RELATION_ELIDED_SILENT: return "elided-silent";
    case IQ_RELATION_BRACKETED: return "bracketed";
    case IQ_RELATION_EXTENDED: return "extended";
    case IQ_RELATION_ALTERED_MINOR: return "altered-minor";
    case IQ_RELATION_ALTERED: return "altered";
    case IQ_RELATION_SPLICED: return "spliced";
    case IQ_RELATION_RETRANSLATED: return "retranslated";
    case IQ_RELATION_NARRATION: return "narration";
    case IQ_RELATION_INDIRECT: return "indirect";
    case IQ_RELATION_NOT_FOUND: return "not-found";
  }
  return "unknown";
}

const char *iq_attribution_name(IqAttribution attribution) {
  switch (attribution) {
    case IQ_ATTRIBUTION_SAME: return "same";
    case IQ_ATTRIBUTION_LADDER: return "ladder";
    case IQ_ATTRIBUTION_CONFLICT: return "conflict";
    case IQ_ATTRIBUTION_UNKNOWN: return "unknown";
  }
  return "unknown";
}

const char *iq_severity_name(IqSeverity severity) {
  switch (severity) {
    case IQ_SEVERITY_NONE: return "none";
    case IQ_SEVERITY_HINT: return "hint";
    case IQ_SEVERITY_INFO: return "info";
    case IQ_SEVERITY_WARNING: return "warning";
    case IQ_SEVERITY_ERROR: return "error";
  }
  return "unknown";
}

const char *iq_flag_name(uint32_t flag) {
  switch (flag) {
    case IQ_FLAG_NEGATION_LOST: return "negation-lost";
    case IQ_FLAG_HEDGE_LOST: return "hedge-lost";
    case IQ_FLAG_CONDITION_LOST: return "condition-lost";
    case IQ_FLAG_MEANING_CHANGED: return "meaning-changed";
    case IQ_FLAG_SINGLE_SOURCE: return "single-source";
    case IQ_FLAG_DERIVED: return "derived";
    case IQ_FLAG_HEADLINE: return "headline";
    default: return "unknown";
  }
}

const char *iq_edit_name(IqEditOperation operation) {
  switch (operation) {
    case IQ_EDIT_DELETE: return "delete";
    case IQ_EDIT_INSERT: return "insert";
    case IQ_EDIT_REPLACE: return "replace";
  }
  return "unknown";
}
