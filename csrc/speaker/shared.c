#include "speaker/shared.h"

#include "mention/ending.h"

/// Paragraphs since whoever has the floor spoke, who goes on in a turn of dialogue.
#define RESUMED_MAX 2u
/// Items from the beginning of a clause behind a quotation to its verb: “, and then added:”.
#define ADDED_REACH 3u
/// Words between an and and the verb behind it, and bytes of a pronoun among them: nous.
#define SMALL_WORDS_MAX 3u
#define CLITIC_MAX 4u

/// Whether a word may stand between an and and its verb: « et lui a dit ».
static bool is_small(const IqPassage *passage, uint32_t at) {
  if (!iq_passage_is_word(passage, at) || iq_passage_has(passage, at, IQ_LEXICON_AND)) return false;
  const IqSpan word = passage->items[at].span;
  const bool clitic =
      passage->language->adjectives_behind && word.end - word.start <= CLITIC_MAX &&
      iq_passage_has(passage, at, IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE | IQ_LEXICON_OPENER);
  return clitic || iq_passage_is_call(passage, at, IQ_CALL_HAVE);
}

/// Whether a word joins a verb to another of the same subject: “and said”, “but said”.
static bool is_joint(const IqPassage *passage, uint32_t at) {
  return iq_passage_has(passage, at, IQ_LEXICON_AND) ||
         (iq_passage_is_word(passage, at) && iq_passage_is_hint(passage, at, IQ_HINT_CONTRAST));
}

/// Where the words end that a verb of saying at item `cue` is joined to: an and, a but, or the
/// comma of a gerund, stands behind them. IQ_NONE where none does.
static uint32_t joined_end(const IqPassage *passage, uint32_t start, uint32_t cue) {
  if (cue < start + 2) return IQ_NONE;
  uint32_t at = cue - 1;
  // « … et lui a dit »
  while (at > start + 1 && cue - at <= SMALL_WORDS_MAX && is_small(passage, at)) at--;
  if (!is_joint(passage, at)) at = cue - 1;
  if (is_joint(passage, at)) {
    return passage->items[at - 1].kind == IQ_ITEM_COMMA ? at - 1 : at;
  }
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  const IqSpan verb = passage->items[cue].span;
  if (iq_ending_hints(passage->text, verb, language, IQ_HINT_GERUND) == 0) return IQ_NONE;
  // « …, en déclarant : “…” »
  if (iq_passage_has(passage, at, IQ_LEXICON_LINKER)) at--;
  return at > start && passage->items[at].kind == IQ_ITEM_COMMA ? at : IQ_NONE;
}

/// Whether a verb, and nothing that opens another clause, stands among items [first, end).
static bool is_one_clause(const IqPassage *passage, uint32_t first, uint32_t end) {
  const uint32_t small = IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE | IQ_LEXICON_AND;
  bool verb = false;
  bool parted = false;
  for (uint32_t i = first; i < end; i++) {
    const IqItem *item = &passage->items[i];
    if (item->kind != IQ_ITEM_WORD) {
      if (item->kind != IQ_ITEM_COMMA) return false;
      parted = true;
      continue;
    }
    const uint32_t clause = IQ_LEXICON_RELATIVE | IQ_LEXICON_CONJUNCTION;
    const bool article = (item->classes & IQ_LEXICON_ARTICLE) != 0;
    if ((item->classes & clause) != 0 && !article) return false;
    if (iq_passage_is_hint(passage, i, IQ_HINT_CLAUSE)) return false;
    // « Le parquet enquête, a annoncé la procureure, Anne Lé, jugeant … »: the verb has its own.
    if (parted && iq_passage_is_cue(passage, i)) return false;
    verb = verb || (!item->capital && (item->classes & small) == 0);
  }
  return verb;
}

uint32_t iq_scene_main_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_before;
  if (cue == IQ_NONE || !iq_passage_is_cue(passage, cue) || self->heading) return IQ_NONE;
  const uint32_t end = joined_end(passage, self->start, cue);
  if (end == IQ_NONE || self->before_end < self->before_first + 2) return IQ_NONE;
  uint32_t object = self->before_end - 1;
  while (object > self->before_first && self->mentions[object].first > end) object--;
  if (self->mentions[object].end != end || self->mentions[object].opens) return IQ_NONE;
  for (uint32_t i = self->before_first; i < object; i++) {
    const IqMention *mention = &self->mentions[i];
    if (!mention->opens || mention->linked || mention->possessive) continue;
    uint32_t first = object;
    while (first > i + 1 && self->mentions[first].apposed &&
           self->mentions[first - 1].entity == self->mentions[first].entity) {
      first--;
    }
    const bool one = is_one_clause(passage, mention->end, self->mentions[first].first);
    return one && self->mentions[first].kind != IQ_MENTION_PRONOUN ? i : IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_scene_going_on(const IqScene *self) {
  const IqItem *items = self->passage->items;
  const IqFloor *floor = &self->floor;
  const uint32_t item = self->item;
  const bool known = floor->item != IQ_NONE && floor->mention != IQ_NONE;
  if (!known || self->heading || floor->paragraph != self->paragraph) return IQ_NONE;
  // The words of somebody else follow at once, and have an attribution of their own.
  uint32_t next = item + 1;
  if (next < self->passage->count && items[next].kind == IQ_ITEM_STOP) next++;
  if (next + 1 >= self->passage->count || items[next].kind != IQ_ITEM_QUOTATION) return IQ_NONE;
  if (items[next + 1].kind == IQ_ITEM_STOP || items[next + 1].kind == IQ_ITEM_BREAK) return IQ_NONE;
  // One sentence stands before, that of the attribution.
  if (item < floor->item + 3 || items[item - 1].kind != IQ_ITEM_STOP) return IQ_NONE;
  for (uint32_t i = floor->item + 1; i + 1 < item; i++) {
    if (iq_passage_is_end(self->passage, i) || items[i].kind == IQ_ITEM_QUOTATION) return IQ_NONE;
  }
  const IqMention *speaker = &self->mentions[floor->mention];
  const bool beside = speaker->first > floor->item && speaker->end < item;
  return beside ? floor->mention : (uint32_t)IQ_NONE;
}

bool iq_scene_is_tied(const IqScene *self) {
  return self->cue_before != IQ_NONE || iq_scene_going_on(self) != IQ_NONE;
}

bool iq_scene_adds(const IqScene *self) {
  const uint32_t cue = self->cue_before;
  if (!self->after_quotation || self->before_first != self->before_end) return false;
  if (cue < self->start || cue - self->start > ADDED_REACH) return false;
  bool joins = false;
  for (uint32_t i = self->start; i < cue; i++) {
    joins = joins || iq_passage_has(self->passage, i, IQ_LEXICON_AND);
  }
  return joins;
}

bool iq_scene_resumes(const IqScene *self, const IqMention *behind) {
  const IqFloor *floor = &self->floor;
  return self->dialogue && floor->entity != IQ_NONE && !floor->asks &&
         self->paragraph - floor->paragraph <= RESUMED_MAX && behind->paragraph > self->paragraph;
}
