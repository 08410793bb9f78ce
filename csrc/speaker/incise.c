#include "speaker/incise.h"

#include <string.h>

#include "language/lower_word.h"
#include "language/words.h"
#include "mention/naming.h"
#include "speaker/nested_behind.h"
#include "speaker/own.h"
#include "text/character.h"

/// Items between what sets an incise off and its cue: “— a dit”, “– hat sie”.
#define CUE_REACH 3u
/// Bytes of a reflexive pronoun behind a verb: się.
#define REFLEXIVE_MAX 4u
/// Bytes of the same before an auxiliary verb: s', si.
#define REFLEXIVE_BYTES 2u
/// Words of an age: 77 ans.
#define AGE_WORDS_MAX 2u
/// Words between the cue of an incise and a full name that ends it.
#define TITLE_MAX 6u
/// Items that an incise can have: longer ones are no attribution.
#define INCISE_MAX 24u
/// Characters from a quotation to the words behind it.
#define BEHIND_MAX 4u

bool iq_incises_read_words(IqIncises *self, const IqDocument *document, IqSpan span,
                           uint32_t quotation, IqEntities *entities, uint8_t language, bool learn,
                           IqPassage *passage) {
  self->items.count = 0;
  self->mentions.count = 0;
  // Behind the last word stands the end of a paragraph, as in a chapter: what looks ahead stops.
  self->failed = !iq_phrase_read(document, span, quotation, language, NULL, &self->items) ||
                 !iq_array_reserve(&self->items, document->arena.allocator, sizeof(IqItem));
  if (!self->failed) {
    ((IqItem *)self->items.items)[self->items.count] =
        (IqItem){.span = {span.end, span.end}, .kind = IQ_ITEM_BREAK};
  }
  *passage = (IqPassage){.text = document->text,
                         .entities = entities,
                         .items = self->items.items,
                         .count = self->items.count,
                         .language = &iq_languages[language]};
  if (!self->failed && learn) iq_entities_learn(entities, self->items.items, self->items.count);
  if (!self->failed) {
    self->failed = !iq_mentions_read(passage, document->arena.allocator, &self->mentions);
  }
  return !self->failed;
}

/// A dash between words, or a guillemet around them or a dash before them with a comma inside: an
/// incise is possible.
static bool may_hold_incise(const char *bytes, const IqQuotation *quotation, bool *commas) {
  const IqSpan inner = quotation->inner;
  const char *open = bytes + quotation->outer.start;
  *commas = memcmp(open, "\xC2\xAB", 2) == 0 || quotation->dialogue;
  if (inner.end - inner.start < 4) return false;
  const char *first = bytes + inner.start;
  const char *end = bytes + inner.end - 3;
  const size_t length = (size_t)(end - first);
  if (*commas && memchr(first, ',', length) != NULL) return true;
  const bool marked = memchr(first, '?', length) != NULL || memchr(first, '!', length) != NULL;
  if (quotation->dialogue && marked) return true;
  for (const char *at = first; (at = memchr(at, 0xE2, (size_t)(end - at))) != NULL; at++) {
    if ((uint8_t)at[1] == 0x80 && ((uint8_t)at[2] & 0xF8) == 0x90) return true;
  }
  for (const char *at = first; (at = memchr(at, '-', (size_t)(end + 1 - at))) != NULL; at++) {
    if (at > first && at[-1] == ' ' && at[1] == ' ') return true;
  }
  return false;
}

/// How well a mention fits as the subject of a cue right before it: a pronoun beside the cue, a
/// full name, a role, any name.
static uint32_t rank_of(const IqMention *mention, uint32_t cue) {
  if (mention->linked) return 0;
  if (mention->kind == IQ_MENTION_PRONOUN) return mention->first == cue + 1 ? 5 : 1;
  if (mention->kind == IQ_MENTION_NAME) return mention->end - mention->first > 1 ? 4 : 3;
  return mention->kind == IQ_MENTION_UNSURE ? 2 : 3;
}

/// „– mówią w szpitalu“: gives the incise the office between items `from` and `to` where its verb
/// needs no subject. Returns 0 where there is none.
static uint32_t find_source(const IqIncises *self, uint32_t from, uint32_t to, IqIncise *incise) {
  const IqMention *mentions = self->mentions.items;
  for (uint32_t i = 0; i < self->mentions.count; i++) {
    const IqMention *mention = &mentions[i];
    if (mention->first < from || mention->end > to) continue;
    if (mention->kind != IQ_MENTION_BODY || !mention->linked) continue;
    incise->mention = *mention;
    return 1;
  }
  return 0;
}

/// „– usłyszeliśmy od dr Agaty Lis“: gives the incise whoever stands behind the preposition of
/// senders between items `from` and `to`. Returns 0 where nobody does.
static uint32_t find_heard(const IqIncises *self, const IqPassage *passage, uint32_t from,
                           uint32_t to, IqIncise *incise) {
  const IqMention *mentions = self->mentions.items;
  uint32_t found = 0;
  for (uint32_t i = 0; i < self->mentions.count; i++) {
    const IqMention *mention = &mentions[i];
    if (mention->first <= from || mention->end > to || !mention->linked) continue;
    uint32_t at = mention->first;
    while (at > from && iq_passage_has(passage, at - 1, IQ_LEXICON_HONORIFIC | IQ_LEXICON_ROLE))
      at--;
    if (at == from || !iq_passage_is_aside(passage, at - 1, IQ_ASIDE_SENDER)) continue;
    incise->mention = *mention;
    found = 1;
  }
  return found;
}

/// Gives the incise the mention between items `from` and `to` that is the subject of the cue: the
/// best behind it, else the last before it.
static bool find_speaker(const IqIncises *self, const IqPassage *passage, uint32_t from,
                         uint32_t cue, uint32_t to, IqIncise *incise) {
  const IqMention *mentions = self->mentions.items;
  uint32_t best = 0;
  for (uint32_t i = 0; i < self->mentions.count; i++) {
    const IqMention *mention = &mentions[i];
    if (mention->first < from || mention->end > to || mention->linked) continue;
    const uint32_t rank = mention->first > cue ? 1 + rank_of(mention, cue) : 1;
    if (rank < best || (rank == best && mention->first > cue)) continue;
    incise->mention = *mention;
    best = rank;
  }
  if (best == 0 && iq_passage_is_aside(passage, cue, IQ_ASIDE_HEARING)) {
    best = find_heard(self, passage, from, to, incise);
  }
  if (best == 0 &&
      (((const IqItem *)self->items.items)[cue].classes & IQ_LEXICON_IMPERSONAL) != 0) {
    best = find_source(self, from, to, incise);
  }
  if (best == 0) return false;
  const IqItem *items = self->items.items;
  incise->first = items[incise->mention.first];
  incise->head = items[incise->mention.head];
  return true;
}

static uint32_t end_of(const IqPassage *passage, uint32_t cue) {
  uint32_t end = cue;
  while (end < passage->count && passage->items[end].kind != IQ_ITEM_DASH &&
         passage->items[end].kind != IQ_ITEM_STOP) {
    end++;
  }
  return end;
}

/// “— отрезал один из рабочих”: where no lexicon knows the verb, whoever stands behind it shows
/// that it is one.
static bool is_verb_by_place(const IqIncises *self, const IqPassage *passage, uint32_t at) {
  const IqMention *mentions = self->mentions.items;
  if (!iq_passage_may_be_verb(passage, at)) return false;
  // “– zarzeka się Lipska”
  const bool reflexive =
      iq_passage_is_word(passage, at + 1) && !passage->items[at + 1].capital &&
      passage->items[at + 1].classes == 0 &&
      passage->items[at + 1].span.end - passage->items[at + 1].span.start <= REFLEXIVE_MAX;
  if (reflexive) at++;
  for (uint32_t i = 0; i < self->mentions.count && mentions[i].first <= at + 1; i++) {
    const bool sure =
        mentions[i].kind != IQ_MENTION_UNSURE && mentions[i].kind != IQ_MENTION_PHRASE;
    if (mentions[i].first == at + 1) return sure && !mentions[i].linked;
  }
  return false;
}

/// Reads the incise that begins at item `at` (a dash or a comma).
static bool read_dashed(const IqIncises *self, const IqPassage *passage, uint32_t at,
                        IqIncise *incise) {
  uint32_t cue = at + 1;
  while (cue < passage->count && cue - at < CUE_REACH && !iq_passage_is_cue(passage, cue)) cue++;
  if (cue >= passage->count || !iq_passage_is_cue(passage, cue)) {
    cue = at + 1;
    if (cue >= passage->count || !is_verb_by_place(self, passage, cue)) return false;
  }
  const uint32_t end = end_of(passage, cue);
  if (end - at > INCISE_MAX) return false;
  uint32_t behind = end;
  // «…, — said X. — …»: the full stop belongs to the attribution, and the dash behind it too.
  const bool dash = end < passage->count && passage->items[end].kind == IQ_ITEM_DASH;
  if (!dash && end + 1 < passage->count && passage->items[end + 1].kind == IQ_ITEM_DASH) {
    behind = end + 1;
  }
  *incise = (IqIncise){.cue = passage->items[cue].span, .gender = iq_passage_gender(passage, cue)};
  if (behind < passage->count && passage->items[behind].kind == IQ_ITEM_DASH) {
    incise->span = (IqSpan){passage->items[at].span.start, passage->items[behind].span.end};
  } else if (end + 1 >= passage->count) {
    // “— Nos fuimos —dijo X.”: it goes on to the end.
    incise->span =
        (IqSpan){passage->items[at].span.start, passage->items[passage->count - 1].span.end};
  }
  incise->found = find_speaker(self, passage, at + 1, cue, end, incise);
  return true;
}

/// Where the sentence between two dashes that begins behind the dash `at` ends, with a full stop;
/// `at` where it is none.
static uint32_t end_of_aside(const IqPassage *passage, uint32_t at) {
  uint32_t end = at + 1;
  while (end < passage->count && end - at < INCISE_MAX &&
         (passage->items[end].kind == IQ_ITEM_WORD || passage->items[end].kind == IQ_ITEM_COMMA)) {
    end++;
  }
  const bool parted = end + 1 < passage->count && passage->items[end].kind == IQ_ITEM_STOP &&
                      passage->items[end + 1].kind == IQ_ITEM_DASH;
  return parted ? end : at;
}

/// «— Придут тридцать, — Зоя Лапина загибает пальцы. — Потом шестьдесят», „– wzdycha Zofia Lis. –“:
/// what somebody does while they speak, where nouns have cases.
static bool read_gesture(const IqIncises *self, const IqPassage *passage, uint32_t at,
                         IqIncise *incise) {
  if (passage->language->cases == 0 || passage->language->verb_final) return false;
  const uint32_t end = end_of_aside(passage, at);
  if (end == at) return false;
  const IqMention *mentions = self->mentions.items;
  uint32_t first = at + 1;
  for (uint32_t i = 0; i < self->mentions.count && mentions[i].end <= end; i++) {
    const IqMention *mention = &mentions[i];
    const bool person = (mention->kind == IQ_MENTION_NAME && mention->end - mention->first > 1) ||
                        mention->kind == IQ_MENTION_ROLE;
    if (mention->first <= at || mention->linked || !person) continue;
    const uint32_t next = mention->end;
    const bool front = mention->first == first && next < end &&
                       (iq_passage_may_be_verb(passage, next) || iq_passage_is_cue(passage, next));
    const bool behind = next == end && iq_passage_may_be_verb(passage, at + 1);
    // «директор школы Зоя Лапина»
    if (mention->first == first) first = next;
    if (!front && !behind) continue;
    const uint32_t verb = front ? next : at + 1;
    *incise = (IqIncise){.cue = passage->items[verb].span,
                         .gender = iq_passage_gender(passage, verb),
                         .mention = *mention,
                         .first = passage->items[mention->first],
                         .head = passage->items[mention->head],
                         .found = true};
    incise->span = (IqSpan){passage->items[at].span.start, passage->items[end + 1].span.end};
    return true;
  }
  return false;
}

/// Where the subject of an auxiliary verb stands that a hyphen joins to it behind the comma `at`:
/// “, a-t-il dit”; `at` where none does.
static uint32_t find_clitic(const IqPassage *passage, uint32_t at) {
  for (uint32_t i = at + 1; i < at + CUE_REACH && iq_passage_is_word(passage, i + 1); i++) {
    if (iq_passage_is_cue(passage, i)) return at;
    const bool joined = passage->text->bytes[passage->items[i].span.end] == '-';
    if (joined && iq_passage_has(passage, i + 1, IQ_LEXICON_PRONOUN)) return i + 1;
  }
  return at;
}

/// Whether a word is a number: 77.
static bool is_number(const IqPassage *passage, uint32_t at) {
  const IqSpan span = passage->items[at].span;
  uint32_t digits = span.start;
  while (digits < span.end && (uint8_t)(passage->text->bytes[digits] - '0') < 10) digits++;
  return digits == span.end;
}

/// Where an incise goes on behind its comma `at`, with who its speaker is or where they spoke
/// (“, explique X, 61 ans, le maire, qui dormait, à la radio. …”): the end of that, else `at`.
static uint32_t end_of_apposition(const IqIncises *self, const IqPassage *passage, uint32_t at) {
  uint32_t end = at + 1;
  while (iq_passage_is_word(passage, end)) end++;
  if (end >= passage->count || end == at + 1) return at;
  const bool stops = passage->items[end].kind == IQ_ITEM_STOP;
  if (stops && iq_passage_has(passage, at + 1, IQ_LEXICON_LINKER)) return end;
  if (iq_passage_has(passage, at + 1, IQ_LEXICON_RELATIVE)) return end;
  if (end - at <= AGE_WORDS_MAX + 1 && is_number(passage, at + 1)) return end;
  const IqMention *mentions = self->mentions.items;
  for (uint32_t i = 0; i < self->mentions.count; i++) {
    if (mentions[i].first >= at + 1 && mentions[i].end <= end && mentions[i].apposed) return end;
  }
  return at;
}

/// “, dedi. On senedir …”, “? frågar jag.”, “? ai-je demandé.”: whether the verb that begins an
/// incise behind item `at` shows by itself whose it is, or is of whoever has written the text.
static bool needs_no_subject(const IqPassage *passage, uint32_t at, uint32_t cue) {
  const bool asked = passage->items[at].kind == IQ_ITEM_STOP;
  // „Gut, frage ich, …“, but „Można, proszę“, “Redan nu, hoppas jag”: the words may go on.
  const bool inverted = iq_passage_is_self(passage, cue + 1) ||
                        (cue > at + 2 && iq_passage_is_self(passage, cue - 1));
  const bool says = inverted && iq_passage_has(passage, cue, IQ_LEXICON_SAYING);
  if (says || (asked && iq_passage_is_own_verb(passage, cue))) return true;
  const bool first = cue == at + 1;
  const bool last =
      !iq_passage_is_word(passage, cue + 1) || iq_passage_has(passage, cue + 1, IQ_LEXICON_AND);
  return first && last && iq_language_heads_last(passage->language) &&
         passage->language->null_subject;
}

/// « , s'est agacée Vera Lind. », «, si è sfogato il sindaco.»: the participle of a reflexive verb
/// behind item `at`, whatever that verb is; IQ_NONE where none stands there.
static uint32_t reflexive_verb(const IqPassage *passage, uint32_t at) {
  if (!passage->language->adjectives_behind || !iq_passage_is_word(passage, at + 3)) return IQ_NONE;
  const IqItem *self = &passage->items[at + 1];
  const bool pronoun = self->kind == IQ_ITEM_WORD && !self->capital &&
                       self->span.end - self->span.start <= REFLEXIVE_BYTES;
  const bool is =
      iq_passage_is_word(passage, at + 2) && iq_passage_is_aside(passage, at + 2, IQ_ASIDE_COPULA);
  const bool verb = iq_passage_may_be_verb(passage, at + 3) || iq_passage_is_cue(passage, at + 3);
  return pronoun && is && verb ? at + 3 : (uint32_t)IQ_NONE;
}

/// « Nous sommes partis, a dit Vera. Il n'y avait plus rien. »: verb and subject between commas, or
/// a comma and a stop.
static bool read_comma(const IqIncises *self, const IqPassage *passage, uint32_t at,
                       IqIncise *incise) {
  const uint32_t clitic = find_clitic(passage, at);
  const uint32_t reflexive = reflexive_verb(passage, at);
  const uint32_t reach = reflexive != IQ_NONE
                             ? reflexive + 1
                             : clitic + CUE_REACH + iq_passage_is_self(passage, at + 2);
  uint32_t cue = clitic + 1;
  while (cue < passage->count && cue < reach && !iq_passage_is_cue(passage, cue)) {
    if (passage->items[cue].kind != IQ_ITEM_WORD) return false;
    cue++;
  }
  if (cue == reach && reflexive != IQ_NONE) cue = reflexive;
  if (cue >= passage->count || (cue != reflexive && !iq_passage_is_cue(passage, cue))) return false;
  uint32_t end = cue + 1;
  while (end < passage->count && end - at < INCISE_MAX &&
         passage->items[end].kind == IQ_ITEM_WORD) {
    end++;
  }
  incise->gender = IQ_GENDER_OPEN;
  if (!find_speaker(self, passage, clitic > at ? clitic : cue + 1, cue, end, incise)) {
    if (!needs_no_subject(passage, at, cue)) return false;
    *incise = (IqIncise){.cue = passage->items[cue].span,
                         .gender = iq_passage_gender(passage, cue),
                         .span = {passage->items[at].span.start, passage->items[end - 1].span.end}};
    return true;
  }
  // “säger nioåriga Elsa Hed”, “uppger polisens presstalesperson Elsa Hed”
  const bool full = incise->mention.kind == IQ_MENTION_NAME && incise->mention.end == end &&
                    end - incise->mention.first > 1;
  if (incise->mention.first > cue + (full ? TITLE_MAX : 2u)) return false;
  for (uint32_t last = at; last != end && end < passage->count && end - at < INCISE_MAX;) {
    last = end;
    if (passage->items[end].kind == IQ_ITEM_COMMA) end = end_of_apposition(self, passage, end);
  }
  incise->cue = passage->items[cue].span;
  incise->found = true;
  const uint32_t last = end < passage->count && passage->items[end].kind == IQ_ITEM_STOP
                            ? passage->items[end - 1].span.end
                            : passage->items[end < passage->count ? end : end - 1].span.end;
  incise->span = (IqSpan){passage->items[at].span.start, last};
  return true;
}

/// Whether the mark at item `at` ends a question or a call, and the sentence goes on with a small
/// letter: “— Vous avez peur ? demande Vera.”
static bool goes_on(const IqPassage *passage, uint32_t at) {
  const IqItem *item = &passage->items[at];
  if (item->kind != IQ_ITEM_STOP || !iq_passage_is_word(passage, at + 1)) return false;
  const char mark = passage->text->bytes[item->span.start];
  return (mark == '?' || mark == '!') && !passage->items[at + 1].capital;
}

/// Whether a word without a capital stands behind the quotation, as one does that tells who says
/// it.
static bool is_told_behind(const IqText *text, const IqQuotation *quotation) {
  uint32_t at = quotation->outer.end;
  for (uint32_t i = 0; i < BEHIND_MAX && at < text->length; i++) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (iq_is_word_part(c)) return iq_is_lower(c);
    if (c == '.' || c == '\n' || c == ':') return false;
    at += size;
  }
  return false;
}

/// « “Cours”, a dit mon père »: whether an incise behind a quotation within another is of whoever
/// says that one: something else tells who says the outer one, or it is somebody of their own.
static bool is_of_nested(const IqPassage *passage, const IqDocument *document,
                         const IqQuotation *quotation, const IqIncise *incise) {
  if (is_told_behind(document->text, quotation)) return true;
  if (!incise->found) return false;
  for (uint32_t i = incise->mention.first; i <= incise->mention.head; i++) {
    if (iq_passage_is_tie(passage, i, IQ_TIE_OURS)) return true;
  }
  return false;
}

/// «Выбора нет, — сказал он «Северу». — …»: nobody who is named in marks within the quotation is
/// the subject of an incise.
static void leave_marked(const IqDocument *document, const IqQuotation *quotation,
                         IqArray *mentions) {
  const IqQuotation *all = document->quotations.items;
  uint32_t next = (uint32_t)(quotation - all) + 1;
  for (uint32_t i = 0; i < mentions->count; i++) {
    IqMention *mention = (IqMention *)mentions->items + i;
    while (next < document->quotations.count && all[next].outer.end <= mention->span.start) next++;
    if (next < document->quotations.count && all[next].outer.start < mention->span.start) {
      mention->linked = true;
    }
  }
}

/// Reads the words inside the marks and the first incise among them.
static bool find_incise(IqIncises *self, const IqDocument *document, const IqQuotation *quotation,
                        IqEntities *entities, uint8_t language, bool commas, bool learn,
                        IqIncise *incise) {
  IqPassage passage;
  if (!iq_incises_read_words(self, document, quotation->inner, IQ_NONE, entities, language, learn,
                             &passage)) {
    return false;
  }
  leave_marked(document, quotation, &self->mentions);
  for (uint32_t i = 1; i + 1 < passage.count; i++) {
    const uint8_t kind = passage.items[i].kind;
    const bool dash = kind == IQ_ITEM_DASH;
    const bool comma = commas && kind == IQ_ITEM_COMMA;
    const bool found = (dash && read_dashed(self, &passage, i, incise)) ||
                       (dash && read_gesture(self, &passage, i, incise)) ||
                       (comma && read_comma(self, &passage, i, incise));
    // „«…», – mówi ojciec“: the dash stands behind a comma.
    const bool apart = dash && passage.items[i - 1].kind == IQ_ITEM_COMMA;
    const uint32_t at = passage.items[apart ? i - 1 : i].span.start;
    if (found && iq_nested_ends_at(document, quotation, at) &&
        is_of_nested(&passage, document, quotation, incise)) {
      *incise = (IqIncise){0};
      continue;
    }
    if (found) return true;
    if (!quotation->dialogue || !goes_on(&passage, i)) continue;
    if (!read_comma(self, &passage, i, incise)) continue;
    // The mark belongs to the words.
    incise->span.start = passage.items[i].span.end;
    return true;
  }
  return false;
}

bool iq_incise_find(IqIncises *self, IqDocument *document, const IqQuotation *quotation,
                    IqEntities *entities, uint8_t language, IqIncise *incise) {
  bool commas;
  *incise = (IqIncise){0};
  if (!may_hold_incise(document->text->bytes, quotation, &commas)) return false;
  // Names in what somebody says (— Orla, where were you?) are learned only where an incise is.
  const bool learn = !quotation->dialogue;
  if (!find_incise(self, document, quotation, entities, language, commas, learn, incise)) {
    return false;
  }
  const bool found =
      learn || find_incise(self, document, quotation, entities, language, commas, true, incise);
  if (!found || !incise->found) return found;
  self->failed = !iq_document_list_names(document, &incise->mention, 1);
  return !self->failed;
}

void iq_incises_free(IqIncises *self, const IqAllocator *allocator) {
  iq_array_free(&self->items, allocator, sizeof(IqItem));
  iq_array_free(&self->mentions, allocator, sizeof(IqMention));
}
