#include "speaker/nested.h"

#include <string.h>

#include "language/words.h"
#include "mention/ending.h"
#include "mention/naming.h"
#include "speaker/nested_kind.h"
#include "speaker/scene.h"

/// Bytes before and behind a quotation in another that are read: one may hold thousands of them.
#define BEFORE_MAX 1024u
#define BEHIND_MAX 256u
/// Bytes of each paragraph before the outer quotation that are read.
#define CONTEXT_MAX 1024u
/// Mentions before the outer quotation among which a pronoun's antecedent is looked for.
#define CONTEXT_REACH 16u

/// What speaks for somebody before the outer quotation being meant; order of size only.
#define GAIN_NAMED 1.0f
#define GAIN_OPENS 0.7f
#define GAIN_GENDER 1.0f
#define LOSS_LINKED 0.3f
#define LOSS_STEP 0.3f
#define LOSS_PARAGRAPH 1.5f

/// What is known of who says a quotation within another.
typedef struct Telling {
  IqSpan cue;  ///< empty where no verb tells it
  IqMention mention;
  uint8_t gender;  ///< IqGender, as the verb shows it
  bool found;      ///< somebody is mentioned as who says it
  bool self;       ///< whoever says the outer quotation does
} Telling;

static bool is_person(const IqMention *mention) {
  const bool known = mention->kind == IQ_MENTION_UNSURE && mention->entity != IQ_NONE;
  return known || mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
         mention->kind == IQ_MENTION_SOMEBODY;
}

static bool is_other_gender(uint8_t a, uint8_t b) {
  return a != IQ_GENDER_OPEN && b != IQ_GENDER_OPEN && a != b;
}

static void take_over(IqMention *mention, const IqMention *antecedent) {
  mention->name = antecedent->name;
  mention->entity = antecedent->entity;
  mention->joint = antecedent->joint;
  mention->kind = antecedent->kind == IQ_MENTION_PRONOUN ? mention->kind : antecedent->kind;
  mention->resolved = true;
}

/// “I told the mate, and he said ‘…’”: gives a pronoun whoever is mentioned last before it inside
/// the outer quotation.
static void find_antecedent(const IqIncises *self, IqMention *pronoun, uint32_t end) {
  const IqMention *mentions = self->mentions.items;
  for (uint32_t i = self->mentions.count; i > 0; i--) {
    const IqMention *before = &mentions[i - 1];
    if (before->first >= end || !is_person(before)) continue;
    if (before->possessive || is_other_gender(before->gender, pronoun->gender)) continue;
    take_over(pronoun, before);
    return;
  }
}

/// “Mon assureur m’a dit : ‘…’”, “a pregnant woman kept saying”: somebody whom no lexicon knows, as
/// a possessive or an indefinite article before them shows.
static bool find_stranger(const IqPassage *passage, uint32_t start, uint32_t cue,
                          IqMention *mention) {
  const uint32_t shows = IQ_LEXICON_POSSESSIVE | IQ_LEXICON_INDEFINITE;
  for (uint32_t i = start; i + 1 < cue; i++) {
    if (!iq_passage_has(passage, i, shows) || !iq_passage_is_word(passage, i + 1)) continue;
    if (i > start && iq_passage_has(passage, i - 1, IQ_LEXICON_LINKER)) continue;
    const uint32_t small = IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_CUE;
    if (iq_passage_has(passage, i + 1, small)) continue;
    const IqSpan span = {passage->items[i].span.start, passage->items[i + 1].span.end};
    *mention = (IqMention){.kind = IQ_MENTION_SOMEBODY,
                           .entity = IQ_NONE,
                           .first = i,
                           .end = i + 2,
                           .head = i + 1,
                           .span = span,
                           .name = span};
    return true;
  }
  return false;
}

/// The last I among items [start, end), behind all who are mentioned there; false where there is
/// none.
static bool is_self(const IqNesting *self, const IqPassage *passage, uint32_t start, uint32_t end) {
  uint32_t last = end;
  while (last > start && !(iq_passage_is_word(passage, last - 1) &&
                           iq_passage_is_aside(passage, last - 1, IQ_ASIDE_SELF))) {
    last--;
  }
  if (last == start) return false;
  const IqMention *mentions = self->incises->mentions.items;
  for (uint32_t i = 0; i < self->incises->mentions.count; i++) {
    const bool subject = !mentions[i].linked && mentions[i].kind != IQ_MENTION_UNSURE;
    if (mentions[i].first >= last && mentions[i].end <= end && subject) return false;
  }
  return true;
}

/// The first item behind the last quotation before `own` in the same outer one, where a verb stands
/// between the two (“‘I do,’ says he, ‘and so do you’”); else `start`.
static uint32_t find_start(const IqNesting *self, const IqQuotation *own, const IqPassage *passage,
                           uint32_t start) {
  const IqQuotation *quotations = self->document->quotations.items;
  const uint32_t index = (uint32_t)(own - quotations);
  if (index == 0 || quotations[index - 1].nested_in != own->nested_in) return start;
  const uint32_t behind = quotations[index - 1].outer.end;
  uint32_t cue = passage->count;
  while (cue > start && !iq_passage_is_cue(passage, cue - 1)) cue--;
  if (cue == start || passage->items[cue - 1].span.start < behind) return start;
  while (passage->items[start].span.start < behind) start++;
  return start;
}

/// Reads the words before a quotation in another. False when memory runs out.
static bool read_before(const IqNesting *self, const IqQuotation *own, IqSpan span,
                        Telling *telling) {
  IqPassage passage;
  if (!iq_incises_read_words(self->incises, self->document, span, IQ_NONE, self->entities,
                             self->language, false, &passage)) {
    return false;
  }
  uint32_t start = passage.count;
  while (start > 0 && !iq_passage_is_end(&passage, start - 1)) start--;
  // “Weet je wat de agent zei? ‘…’”
  const bool asked = start > 1 && start == passage.count && iq_passage_is_cue(&passage, start - 2);
  for (start -= asked; asked && start > 0 && !iq_passage_is_end(&passage, start - 1);) start--;
  start = find_start(self, own, &passage, start);
  uint32_t cue = passage.count;
  while (cue > start && !iq_passage_is_cue(&passage, cue - 1)) cue--;
  const uint32_t end = cue > start ? cue - 1 : passage.count;
  if (cue > start) {
    telling->cue = passage.items[cue - 1].span;
    telling->gender = iq_passage_gender(&passage, cue - 1);
  }
  // «A mãe estava em pânico e eu disse-lhe: “…”»
  telling->self = is_self(self, &passage, start, end) ||
                  (cue > start && iq_ending_is_aside(&passage, telling->cue, IQ_ASIDE_SELF));
  if (telling->self) return true;
  const IqMention *mentions = self->incises->mentions.items;
  for (uint32_t i = 0; i < self->incises->mentions.count; i++) {
    const bool before = mentions[i].first >= start && mentions[i].end <= end;
    // «Grité: “¡Fuera!”»: the first word of a sentence may be any.
    // “Hayrullah ‘…’ diye bağırdı”: but a first name is none.
    const bool given =
        iq_language_heads_last(passage.language) &&
        (mentions[i].gender == IQ_GENDER_FEMININE || mentions[i].gender == IQ_GENDER_MASCULINE);
    const bool unsure = mentions[i].kind == IQ_MENTION_UNSURE && !given;
    if (!before || mentions[i].linked || unsure) continue;
    telling->mention = mentions[i];
    telling->found = true;
  }
  // “says he, ‘and so do you.’”, “Toen riep er een man: ‘…’”
  for (uint32_t i = 0; !telling->found && cue > start && i < self->incises->mentions.count; i++) {
    const bool beside = mentions[i].first == cue;
    const bool sure = mentions[i].kind != IQ_MENTION_UNSURE && !mentions[i].linked;
    if (mentions[i].first < cue || mentions[i].dative || !(beside || sure)) continue;
    if (!iq_language_inverts(passage.language) && mentions[i].kind != IQ_MENTION_PRONOUN) continue;
    telling->mention = mentions[i];
    telling->found = true;
  }
  if (!telling->found && cue > start) {
    telling->found = find_stranger(&passage, start, cue - 1, &telling->mention);
  }
  // «Alle nove è passato il vigile. Ha detto: “…”»: the verb needs no subject.
  const bool left_out = !telling->found && cue > start && passage.language->null_subject;
  if (left_out) {
    telling->mention = (IqMention){
        .kind = IQ_MENTION_PRONOUN, .entity = IQ_NONE, .gender = telling->gender, .span = span};
    telling->found = true;
  }
  const bool pronoun = telling->found && telling->mention.kind == IQ_MENTION_PRONOUN;
  if (pronoun && telling->mention.entity == IQ_NONE) {
    find_antecedent(self->incises, &telling->mention, left_out ? start : telling->mention.first);
  }
  return true;
}

/// “‘I do,’ says he”, “‘Sing,’ the foreman told us”: reads the words right behind a quotation in
/// another, a verb and who it is of on either side. False when memory runs out.
static bool read_behind(const IqNesting *self, IqSpan span, Telling *telling) {
  IqPassage passage;
  if (!iq_incises_read_words(self->incises, self->document, span, IQ_NONE, self->entities,
                             self->language, false, &passage)) {
    return false;
  }
  const uint32_t first = passage.count > 0 && passage.items[0].kind == IQ_ITEM_COMMA ? 1 : 0;
  const IqMention *mentions = self->incises->mentions.items;
  for (uint32_t i = 0; i < self->incises->mentions.count && mentions[i].first <= first + 1; i++) {
    const IqMention *mention = &mentions[i];
    // “‘Sing!’ He wrote it down.”
    const bool own = mention->kind == IQ_MENTION_PRONOUN && passage.items[first].capital;
    const bool sure = mention->kind != IQ_MENTION_UNSURE && !mention->linked && !own;
    const bool inverted = mention->first == first + 1 && iq_passage_is_cue(&passage, first);
    const bool plain =
        mention->first <= first + 1 && mention->end < passage.count &&
        iq_passage_is_cue(&passage, mention->end) &&
        (mention->first == first || iq_passage_has(&passage, first, IQ_LEXICON_ARTICLE));
    if (!sure || !(inverted || plain)) continue;
    *telling = (Telling){.cue = passage.items[inverted ? first : mention->end].span,
                         .mention = *mention,
                         .found = true};
    return true;
  }
  return true;
}

/// Reads the paragraph of the outer quotation up to it, what stands in marks there too (“I told my
/// wife, ‘…’,” said X. “She said, ‘…’”), and the paragraph before. False when memory runs out.
static bool read_context(const IqNesting *self, const IqQuotation *outer, IqPassage *passage) {
  const IqDocument *document = self->document;
  const IqParagraph *paragraphs = document->text->paragraphs.items;
  const IqQuotation *quotations = document->quotations.items;
  const IqAllocator *allocator = document->arena.allocator;
  IqIncises *room = self->incises;
  uint32_t former = (uint32_t)(outer - quotations);
  const uint32_t first = outer->paragraph > 0 ? outer->paragraph - 1 : 0;
  while (former > 0 && quotations[former - 1].paragraph >= first) former--;
  room->items.count = 0;
  room->mentions.count = 0;
  for (uint32_t i = first; i <= outer->paragraph; i++) {
    IqSpan span = paragraphs[i].span;
    const bool own = i == outer->paragraph;
    if (own) span.end = outer->outer.start;
    const uint32_t quotation = own ? IQ_NONE : former;
    span = iq_text_last(document->text, span, CONTEXT_MAX);
    room->failed = !iq_phrase_read(document, span, quotation, self->language, &room->items) ||
                   !iq_array_reserve(&room->items, allocator, sizeof(IqItem));
    if (room->failed) return false;
    ((IqItem *)room->items.items)[room->items.count++] =
        (IqItem){.span = {span.end, span.end}, .kind = IQ_ITEM_BREAK};
  }
  *passage = (IqPassage){.text = document->text,
                         .entities = self->entities,
                         .items = room->items.items,
                         .count = room->items.count,
                         .language = &iq_languages[self->language]};
  room->failed = !iq_mentions_read(passage, allocator, &room->mentions);
  return !room->failed;
}

/// Whether two names may be one person's: the same, or one of them the last word of the other
/// (“Quill”, “Orla Quill”).
static bool is_same_name(const char *a, const char *b) {
  const char *last_a = strrchr(a, ' ');
  const char *last_b = strrchr(b, ' ');
  if (last_a != NULL && last_b != NULL) return strcmp(a, b) == 0;
  return strcmp(last_a != NULL ? last_a + 1 : a, last_b != NULL ? last_b + 1 : b) == 0;
}

/// Whether anything shows that a mention is a person: The Comet that she told it is none, and
/// whoever is addressed (“Honey, …”) is not spoken of.
static bool is_known_person(const IqNesting *self, const IqPassage *passage,
                            const IqMention *mention) {
  const bool bare = mention->kind == IQ_MENTION_ROLE && mention->end == mention->first + 1;
  const bool addressed = bare && mention->end < passage->count &&
                         passage->items[mention->end].kind == IQ_ITEM_COMMA && mention->first > 0 &&
                         passage->items[mention->first - 1].kind != IQ_ITEM_WORD;
  if (addressed) return false;
  const IqItem *head = &passage->items[mention->head];
  if (iq_item_is_plural(passage->text, passage->language, head) && mention->entity == IQ_NONE) {
    return false;
  }
  if (mention->entity == IQ_NONE) return mention->kind != IQ_MENTION_NAME;
  const IqEntity *entity = &self->entities->items[mention->entity];
  const bool full = mention->end - mention->first > 1 &&
                    !iq_passage_has(passage, mention->first, IQ_LEXICON_ARTICLE);
  return entity->person || full || iq_entity_gender(entity) != IQ_GENDER_OPEN;
}

/// “‘She shouted “Out!”,’ he said.”: gives a pronoun whoever the text was about before the outer
/// quotation, beside its speaker. False when memory runs out.
static bool find_outside(const IqNesting *self, const IqQuotation *outer, IqMention *pronoun) {
  IqPassage passage;
  if (!read_context(self, outer, &passage)) return false;
  const IqMention *mentions = self->incises->mentions.items;
  const uint32_t count = self->incises->mentions.count;
  const IqMention *best = NULL;
  float most = 0;
  for (uint32_t i = count; i > 0 && count - i < CONTEXT_REACH; i--) {
    const IqMention *candidate = &mentions[i - 1];
    const bool named = candidate->entity != IQ_NONE;
    if (!is_person(candidate) || candidate->joint || candidate->several) continue;
    if (candidate->possessive || !is_known_person(self, &passage, candidate)) continue;
    const uint8_t gender =
        named ? iq_entity_gender(&self->entities->items[candidate->entity]) : candidate->gender;
    if (gender == IQ_GENDER_NEUTER || is_other_gender(gender, pronoun->gender)) continue;
    const char *name = iq_mention_name(&self->document->arena, &passage, candidate);
    if (name == NULL) return false;
    if (outer->name != NULL && is_same_name(name, outer->name)) continue;
    float score = -LOSS_STEP * (float)(count - i);
    if (candidate->paragraph == 0 && outer->paragraph > 0) score -= LOSS_PARAGRAPH;
    if (named) score += GAIN_NAMED;
    if (candidate->opens || candidate->talks) score += GAIN_OPENS;
    if (candidate->linked) score -= LOSS_LINKED;
    if (gender != IQ_GENDER_OPEN && gender == pronoun->gender) score += GAIN_GENDER;
    if (best != NULL && score <= most) continue;
    best = candidate;
    most = score;
  }
  if (best != NULL) take_over(pronoun, best);
  return true;
}

/// Whether a pronoun is one of somebody who is neither I nor you.
static bool is_third(const IqMention *mention) {
  return mention->gender == IQ_GENDER_FEMININE || mention->gender == IQ_GENDER_MASCULINE;
}

bool iq_nested_attribute(const IqNesting *self, uint32_t index) {
  const IqText *text = self->document->text;
  IqQuotation *quotations = self->document->quotations.items;
  IqQuotation *own = &quotations[index];
  const IqQuotation *outer = &quotations[own->nested_in];
  const IqPassage all = {
      .text = text, .entities = self->entities, .language = &iq_languages[self->language]};
  if (!iq_nested_tell_kind(self->document, index, self->language, &self->incises->items)) {
    return false;
  }
  if (own->kind != IQ_KIND_SPEECH) return true;
  const IqSpan before = {outer->inner.start, own->outer.start};
  Telling telling = {.found = false};
  if (!read_before(self, own, iq_text_last(text, before, BEFORE_MAX), &telling)) return false;
  const bool led = telling.cue.start < telling.cue.end;
  const bool stops = own->inner.end > own->inner.start && text->bytes[own->inner.end - 1] == '.';
  const IqSpan behind = iq_text_first(text, (IqSpan){own->outer.end, outer->inner.end}, BEHIND_MAX);
  if (!led && !stops && !telling.self && behind.start < behind.end &&
      !read_behind(self, behind, &telling)) {
    return false;
  }
  IqMention *mention = &telling.mention;
  const bool pronoun = telling.found && mention->kind == IQ_MENTION_PRONOUN && !mention->resolved &&
                       mention->entity == IQ_NONE;
  const bool left_out = pronoun && mention->first == mention->end;
  if (pronoun && (left_out || is_third(mention)) && !find_outside(self, outer, mention)) {
    return false;
  }
  own->cue = telling.cue;
  if (!telling.found || (left_out && !mention->resolved)) {
    own->name = outer->name;
    return true;
  }
  own->speaker = mention->first == mention->end ? (IqSpan){0, 0} : mention->span;
  own->name = iq_mention_name(&self->document->arena, &all, mention);
  return own->name != NULL;
}
