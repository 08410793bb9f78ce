#include "speaker/uttered.h"

#include "mention/modifier.h"

/// Words that join a noun to the words that it tells of: о том, что; om att.
#define JOINS_MAX 4u
/// Words of whoever says it, with what they are.
#define OWNER_MAX 8u
/// Words of what somebody speaks about, before the quotation says how: “description of it as”.
#define ABOUT_MAX 5u
/// Words in front of the noun: an article, an adjective.
#define LEAD_MAX 2u

/// Whether a word in lower case joins what somebody says to the noun for it.
static bool joins(const IqPassage *passage, uint32_t at) {
  const uint32_t small = IQ_LEXICON_OPENER | IQ_LEXICON_RELATIVE | IQ_LEXICON_CONJUNCTION |
                         IQ_LEXICON_LINKER | IQ_LEXICON_OF;
  return !passage->items[at].capital && iq_passage_has(passage, at, small) &&
         !iq_passage_is_any_cue(passage, at);
}

/// Where the words end that a noun and whoever it is of are, in front of what joins the quotation
/// at `item` to them; IQ_NONE where nothing does.
static uint32_t owner_end(const IqPassage *passage, uint32_t item) {
  const uint32_t that = IQ_LEXICON_OPENER | IQ_LEXICON_RELATIVE | IQ_LEXICON_CONJUNCTION;
  uint32_t end = item;
  bool joined = false;
  while (end > 0 && item - end <= JOINS_MAX) {
    const IqItem *before = &passage->items[end - 1];
    const bool mark = before->kind == IQ_ITEM_COMMA || before->kind == IQ_ITEM_COLON;
    if (!mark && !(before->kind == IQ_ITEM_WORD && joins(passage, end - 1))) break;
    // “His statement about “thousands””: a preposition alone does not tell that they are his.
    const bool clause =
        iq_passage_has(passage, end - 1, that) && !iq_passage_has(passage, end - 1, IQ_LEXICON_OF);
    joined = joined || mark || clause;
    end--;
  }
  return joined && end > 1 && passage->items[end - 1].kind == IQ_ITEM_WORD ? end : IQ_NONE;
}

/// Whether what stands behind the noun at item `at`, before item `end`, or in front of it where
/// that is nothing, is whoever says it: “the warning of Roy Quill”, “Roy Quill's warning”.
static bool is_owned(const IqPassage *passage, uint32_t at, uint32_t end) {
  const IqLanguage *language = passage->language;
  if (at + 1 == end) {
    if (at == 0 || passage->items[at - 1].kind != IQ_ITEM_WORD) return false;
    return passage->items[at - 1].possessive ||
           (language->genitive_s && passage->items[at - 1].capital);
  }
  const uint32_t of = IQ_LEXICON_OF | IQ_LEXICON_GENITIVE;
  const uint32_t people = iq_language_declines(language) ? (uint32_t)IQ_LEXICON_ROLE : 0;
  const bool name = iq_language_declines(language) && iq_item_is_capital(&passage->items[at + 1]);
  return name || iq_passage_has(passage, at + 1, of | people);
}

/// Whether a sentence begins with the noun at item `at`, an article and an adjective aside, or with
/// whoever says it, where they stand in front.
static bool opens(const IqPassage *passage, uint32_t at, uint32_t end) {
  const uint32_t most = at + 1 == end ? OWNER_MAX : LEAD_MAX;
  uint32_t first = at;
  while (first > 0 && at - first <= most && !iq_item_opens_sentence(passage->items, first)) {
    if (passage->items[first - 1].kind != IQ_ITEM_WORD ||
        iq_passage_is_any_cue(passage, first - 1)) {
      return false;
    }
    first--;
  }
  return iq_item_opens_sentence(passage->items, first);
}

uint32_t iq_uttered_noun(const IqPassage *passage, uint32_t item) {
  if (iq_language_heads_last(passage->language) || item == IQ_NONE || item < 2) return IQ_NONE;
  const uint32_t end = owner_end(passage, item);
  if (end == IQ_NONE) return IQ_NONE;
  for (uint32_t at = end; at > 0 && end - at <= OWNER_MAX; at--) {
    if (!iq_passage_is_word(passage, at - 1)) return IQ_NONE;
    if (iq_passage_is_call(passage, at - 1, IQ_CALL_UTTERANCE)) {
      const bool owned = is_owned(passage, at - 1, end) && opens(passage, at - 1, end);
      return owned ? at - 1 : IQ_NONE;
    }
    if (iq_passage_is_any_cue(passage, at - 1)) return IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_scene_utterer(const IqScene *self) {
  if (self->heading || self->before_first == self->before_end) return IQ_NONE;
  const uint32_t noun = iq_uttered_noun(self->passage, self->item);
  if (noun == IQ_NONE) return IQ_NONE;
  const uint32_t end = owner_end(self->passage, self->item);
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    const bool somebody = mention->kind <= IQ_MENTION_BODY && mention->kind != IQ_MENTION_UNSURE;
    if (mention->first <= noun && noun + 1 < end) return IQ_NONE;
    if (somebody && mention->end <= end) return i - 1;
  }
  return IQ_NONE;
}

/// Where the words in front of the quotation end, without the preposition and the article that join
/// it to them, or “of the repairs as”; IQ_NONE where nothing joins it.
static uint32_t talk_end(const IqScene *self) {
  const IqPassage *passage = self->passage;
  uint32_t end = self->item;
  if (end < self->start + 3) return IQ_NONE;
  // „die Rede von einer „…““, but „der Vorwurf der „…““
  const bool article = iq_passage_has(passage, end - 1, IQ_LEXICON_ARTICLE) &&
                       (!iq_passage_has(passage, end - 1, IQ_LEXICON_GENITIVE) ||
                        iq_passage_has(passage, end - 2, IQ_LEXICON_LINKER | IQ_LEXICON_OF));
  if (article) end--;
  if (end < self->start + 3 || !iq_passage_is_word(passage, end - 1)) return IQ_NONE;
  const uint32_t joins = IQ_LEXICON_OF | IQ_LEXICON_LINKER | IQ_LEXICON_GENITIVE;
  if (iq_passage_is_any_cue(passage, end - 1)) return IQ_NONE;
  if (!iq_passage_is_call(passage, end - 1, IQ_CALL_PREDICATE)) {
    return iq_passage_has(passage, end - 1, joins) ? end - 1 : IQ_NONE;
  }
  end--;
  for (uint32_t at = end; at > self->start && end - at < ABOUT_MAX; at--) {
    if (!iq_passage_is_word(passage, at - 1) || iq_passage_is_cue(passage, at - 1)) return IQ_NONE;
    if (iq_passage_is_call(passage, at - 1, IQ_CALL_UTTERANCE)) return at;
  }
  return IQ_NONE;
}

uint32_t iq_scene_talker(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->heading || self->colon_before || self->before_first == self->before_end) return IQ_NONE;
  if (iq_language_heads_last(passage->language)) return IQ_NONE;
  const uint32_t end = talk_end(self);
  if (end == IQ_NONE) return IQ_NONE;
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    const bool somebody = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
                          mention->kind == IQ_MENTION_SOMEBODY || mention->kind == IQ_MENTION_BODY;
    if (!somebody || mention->end > end) continue;
    // “Roy Quill's claim of ‘…’”
    const bool before =
        mention->end + 1 == end &&
        (mention->possessive || passage->items[mention->end - 1].possessive ||
         (passage->language->verb_second && iq_passage_ends(passage, mention->end - 1, "s")));
    if (before && iq_passage_is_call(passage, mention->end, IQ_CALL_UTTERANCE)) return i - 1;
    if (mention->end != end || mention->first < self->start + 2) return IQ_NONE;
    // « les propos du maire Rey sur « … » »
    uint32_t at = iq_title_start(passage, mention->first);
    const uint32_t small = IQ_LEXICON_OF | IQ_LEXICON_GENITIVE | IQ_LEXICON_ARTICLE;
    bool of = iq_language_declines(passage->language) && mention->linked;
    while (at > self->start && iq_passage_has(passage, at - 1, small)) {
      of = of || iq_passage_has(passage, at - 1, IQ_LEXICON_OF | IQ_LEXICON_GENITIVE);
      at--;
    }
    const bool noun = of && at > self->start && iq_passage_is_word(passage, at - 1) &&
                      iq_passage_is_call(passage, at - 1, IQ_CALL_UTTERANCE);
    return noun ? i - 1 : IQ_NONE;
  }
  return IQ_NONE;
}
