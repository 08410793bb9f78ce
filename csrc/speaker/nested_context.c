#include "speaker/nested_context.h"

#include <string.h>

#include "language/words.h"
#include "mention/ending.h"
#include "mention/gender.h"
#include "mention/naming.h"
#include "mention/nominative.h"

/// Bytes of each paragraph before the outer quotation that are read.
#define CONTEXT_MAX 1024u
/// Paragraphs before that of the outer quotation that are read.
#define PARAGRAPHS_MAX 2u
/// Mentions before the outer quotation among which a pronoun's antecedent is looked for.
#define CONTEXT_REACH 16u

/// What speaks for somebody before the outer quotation being meant; order of size only.
#define GAIN_NAMED 1.0f
#define GAIN_OPENS 0.7f
#define GAIN_GENDER 1.0f
#define GAIN_KIN 1.5f
#define GAIN_FAMILY 3.0f
#define LOSS_LINKED 0.3f
#define LOSS_STEP 0.3f
#define LOSS_PARAGRAPH 1.5f
#define LOSS_UNKNOWN 4.0f  ///< nothing shows that the name is a person's

#define LOSS_OPENER 1.5f  ///< nor does anything but an article

/// Bytes that two forms of one last name share, and that may follow: Wrona, Wronowa.
#define STEM_MIN 4u
#define ENDING_MAX 4u

static bool is_person(const IqMention *mention) {
  const bool known = mention->kind == IQ_MENTION_UNSURE && mention->entity != IQ_NONE;
  return known || mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
         mention->kind == IQ_MENTION_SOMEBODY;
}

static void take_over(const IqPassage *passage, IqMention *mention, const IqMention *antecedent) {
  mention->name = antecedent->name;
  // „Sie hat es einem Schüler gegeben. „Der fragte nur …““
  const bool bare = antecedent->entity == IQ_NONE && antecedent->head > antecedent->first &&
                    iq_passage_has(passage, antecedent->first, IQ_LEXICON_OBLIQUE);
  if (bare) mention->name = iq_passage_span(passage, antecedent->first + 1, antecedent->end);
  mention->entity = antecedent->entity;
  mention->joint = antecedent->joint;
  mention->oblique = antecedent->oblique || antecedent->linked;
  mention->kind = antecedent->kind == IQ_MENTION_PRONOUN ? mention->kind : antecedent->kind;
  mention->resolved = true;
}

/// Whether a mention is of more than one without a name.
static bool is_several(const IqPassage *passage, const IqMention *mention) {
  if (mention->entity != IQ_NONE) return false;
  // «L’un des voleurs»
  const uint32_t one = IQ_LEXICON_INDEFINITE | IQ_LEXICON_SOMEBODY;
  const bool one_of = mention->kind == IQ_MENTION_SOMEBODY && mention->head > mention->first + 1 &&
                      iq_passage_has(passage, mention->first, one) &&
                      iq_passage_has(passage, mention->first + 1, IQ_LEXICON_OF);
  if (one_of) return false;
  return mention->several ||
         iq_item_is_plural(passage->text, passage->language, &passage->items[mention->head]) ||
         iq_passage_is_aside(passage, mention->first, IQ_ASIDE_SEVERAL);
}

/// “An email of September”: whether what is mentioned is written, whoever it is from.
static bool is_message(const IqPassage *passage, const IqMention *mention) {
  for (uint32_t i = mention->first; i <= mention->head; i++) {
    if (iq_passage_has(passage, i, IQ_LEXICON_MESSAGE)) return true;
  }
  return false;
}

/// „Przed Borownicą trąbił dłużej“: whether a name behind a preposition may as well be a place's.
static bool is_somewhere(const IqMention *mention) {
  return mention->linked && mention->kind == IQ_MENTION_NAME && mention->entity == IQ_NONE &&
         mention->end == mention->first + 1;
}

const IqMention *iq_nested_find_inside(const IqNesting *self, const IqPassage *passage,
                                       IqMention *pronoun, uint32_t end, IqMention *weak) {
  const IqMention *mentions = self->incises->mentions.items;
  weak->name = (IqSpan){0, 0};
  for (uint32_t i = self->incises->mentions.count; i > 0; i--) {
    const IqMention *before = &mentions[i - 1];
    // “Piri Brant’ı aradım”: behind an apostrophe stands the ending of any case.
    const bool owns = before->possessive && (!passage->language->apostrophe_endings ||
                                             iq_ending_is_genitive(passage, before->span));
    if (before->first >= end || owns) continue;
    const uint8_t gender = iq_mention_known_gender(passage->entities, before);
    const bool neuter = gender == IQ_GENDER_NEUTER && before->kind != IQ_MENTION_MESSAGE;
    if (neuter || iq_genders_differ(gender, pronoun->gender)) continue;
    const bool unsure = before->kind == IQ_MENTION_UNSURE && before->entity == IQ_NONE;
    const bool somewhere = is_somewhere(before);
    const bool may =
        (unsure || somewhere) && before->span.end - before->span.start > 1 && !pronoun->several;
    if (weak->name.start == weak->name.end && may) *weak = *before;
    // “I have the email here, and it says ‘…’”
    const bool written = pronoun->gender == IQ_GENDER_NEUTER && before->kind == IQ_MENTION_MESSAGE;
    if (!written && (!is_person(before) || somewhere || is_message(passage, before))) continue;
    if (is_several(passage, before) != pronoun->several) continue;
    // «Зоя, наша директорша, …»: the name says more than what its bearer is.
    const bool named = i > 1 && mentions[i - 2].end == before->first &&
                       before->kind == IQ_MENTION_ROLE && before->entity == IQ_NONE &&
                       mentions[i - 2].kind == IQ_MENTION_NAME;
    take_over(passage, pronoun, named ? &mentions[i - 2] : before);
    return before;
  }
  return NULL;
}

uint8_t iq_nested_kin_gender(const IqPassage *passage, const IqMention *mention) {
  if (mention->entity != IQ_NONE || mention->linked) return IQ_GENDER_OPEN;
  bool own = mention->first == mention->head;
  for (uint32_t i = mention->first; i < mention->head; i++) {
    own = own || iq_passage_is_tie(passage, i, IQ_TIE_OURS);
  }
  // «O pai já estava cá fora», „Der Papa hat gesagt“
  own = own || (mention->head == mention->first + 1 &&
                iq_is_definite(passage->items[mention->first].classes));
  if (!own) return IQ_GENDER_OPEN;
  if (iq_passage_is_tie(passage, mention->head, IQ_TIE_FEMALE_KIN)) return IQ_GENDER_FEMININE;
  const bool male = iq_passage_is_tie(passage, mention->head, IQ_TIE_MALE_KIN);
  return male ? IQ_GENDER_MASCULINE : IQ_GENDER_OPEN;
}

/// Whether everything that paragraph `paragraph` has in marks, from quotation `at` on, is of
/// whoever says `outer`.
static bool is_of_one(const IqNesting *self, const IqQuotation *outer, uint32_t at,
                      uint32_t paragraph) {
  const IqQuotation *quotations = self->document->quotations.items;
  for (; &quotations[at] < outer && quotations[at].paragraph == paragraph; at++) {
    const char *name = quotations[at].name;
    if (name == NULL || outer->name == NULL || strcmp(name, outer->name) != 0) return false;
  }
  return true;
}

/// The first quotation that stands in paragraph `paragraph` or behind it, `end` where none does
/// before that one: one paragraph may hold thousands.
static uint32_t first_since(const IqQuotation *quotations, uint32_t end, uint32_t paragraph) {
  uint32_t low = 0;
  while (low < end) {
    const uint32_t middle = low + (end - low) / 2;
    const bool before = quotations[middle].paragraph < paragraph;
    low = before ? middle + 1 : low;
    end = before ? end : middle;
  }
  return low;
}

/// Reads the paragraph of the outer quotation up to it, what stands in marks there too (“I told my
/// wife, ‘…’,” said X. “She said, ‘…’”), and the paragraphs before: of those what stands in marks
/// where whoever says the outer one says that too. False when memory runs out.
static bool read_context(const IqNesting *self, const IqQuotation *outer, IqPassage *passage) {
  const IqDocument *document = self->document;
  const IqParagraph *paragraphs = document->text->paragraphs.items;
  const IqQuotation *quotations = document->quotations.items;
  const IqAllocator *allocator = document->arena.allocator;
  IqIncises *room = self->incises;
  const uint32_t index = (uint32_t)(outer - quotations);
  const uint32_t first = outer->paragraph > PARAGRAPHS_MAX ? outer->paragraph - PARAGRAPHS_MAX : 0;
  room->items.count = 0;
  room->mentions.count = 0;
  for (uint32_t i = first; i <= outer->paragraph; i++) {
    IqSpan span = paragraphs[i].span;
    const bool own = i == outer->paragraph;
    if (own) span.end = outer->outer.start;
    const uint32_t former = first_since(quotations, index, i);
    const uint32_t quotation = own || is_of_one(self, outer, former, i) ? IQ_NONE : former;
    span = iq_text_last(document->text, span, CONTEXT_MAX);
    room->failed = !iq_phrase_read(document, span, quotation, self->language, NULL, &room->items) ||
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
  if (mention->entity == IQ_NONE) {
    // „Seine Kinder“: where nouns have genders, one of none is no he or she.
    const bool open = mention->gender == IQ_GENDER_OPEN;
    return !open || (mention->kind != IQ_MENTION_NAME && !passage->language->capital_nouns);
  }
  const IqEntity *entity = &self->entities->items[mention->entity];
  const bool full = mention->end - mention->first > 1 &&
                    !iq_passage_has(passage, mention->first, IQ_LEXICON_ARTICLE);
  return entity->person || full || iq_entity_gender(entity) != IQ_GENDER_OPEN;
}

/// «la Guerra Civil»: whether an article before a name shows that no person has it.
static bool has_article(const IqPassage *passage, const IqMention *mention) {
  return passage->language->adjectives_behind && mention->kind == IQ_MENTION_NAME &&
         mention->gender == IQ_GENDER_OPEN && mention->first > 0 &&
         iq_passage_has(passage, mention->first - 1, IQ_LEXICON_ARTICLE);
}

/// „Der Hubert ist gefahren“: whether an article of `gender` opens a sentence with what may be a
/// name.
static bool is_opener(const IqPassage *passage, const IqMention *mention, uint8_t gender) {
  return mention->kind == IQ_MENTION_UNSURE && mention->entity == IQ_NONE && mention->first > 0 &&
         passage->language->capital_nouns && gender != IQ_GENDER_OPEN &&
         iq_passage_has(passage, mention->first - 1, IQ_LEXICON_ARTICLE) &&
         iq_item_opens_sentence(passage->items, mention->first - 1) &&
         iq_passage_gender(passage, mention->first - 1) == gender;
}

/// Whether two last names are one, the endings of genders aside.
static bool is_same_last(const char *a, size_t a_size, const char *b, size_t b_size) {
  const size_t least = a_size < b_size ? a_size : b_size;
  size_t stem = 0;
  while (stem < least && a[stem] == b[stem]) stem++;
  if (stem == a_size && stem == b_size) return true;
  return stem >= STEM_MIN && a_size - stem <= ENDING_MAX && b_size - stem <= ENDING_MAX;
}

/// Whether a last name is one of the words of a full name (NUL-terminated) behind the first:
/// Iberian names have two.
static bool is_last_of(const char *name, const char *last, size_t size) {
  for (const char *at = strchr(name, ' '); at != NULL; at = strchr(at, ' ')) {
    at++;
    if (is_same_last(at, strcspn(at, " "), last, size)) return true;
  }
  return false;
}

/// “‘He always told me …,’ said his widow, Orla Quill”: whether a full name has the last name of
/// whoever says the outer quotation.
static bool is_of_family(const IqQuotation *outer, const char *name) {
  const char *last = strrchr(name, ' ');
  return outer->name != NULL && last != NULL && is_last_of(outer->name, last + 1, strlen(last + 1));
}

uint32_t iq_nested_find_relative(const IqNesting *self, const IqQuotation *outer, uint8_t gender) {
  const char *blank = outer->name != NULL ? strchr(outer->name, ' ') : NULL;
  if (blank == NULL || gender == IQ_GENDER_OPEN) return IQ_NONE;
  const size_t first_size = (size_t)(blank - outer->name);
  uint32_t found = IQ_NONE;
  for (uint32_t i = 0; i < self->entities->count; i++) {
    const IqEntity *entity = &self->entities->items[i];
    if (entity->words < 2 || iq_entity_gender(entity) != gender) continue;
    const char *name = self->document->text->bytes + entity->span.start;
    const char *last = self->document->text->bytes + entity->span.end - entity->tail;
    if (!is_last_of(outer->name, last, entity->tail)) continue;
    if (strncmp(name, outer->name, first_size + 1) == 0) continue;
    if (found != IQ_NONE) return IQ_NONE;
    found = i;
  }
  return found;
}

bool iq_nested_find_outside(const IqNesting *self, const IqQuotation *outer, IqMention *pronoun,
                            uint8_t *kin) {
  IqPassage passage;
  if (!read_context(self, outer, &passage)) return false;
  const IqMention *mentions = self->incises->mentions.items;
  const uint32_t count = self->incises->mentions.count;
  const uint32_t here = outer->paragraph > PARAGRAPHS_MAX ? PARAGRAPHS_MAX : outer->paragraph;
  const IqMention *best = NULL;
  float most = 0;
  for (uint32_t i = count; i > 0 && count - i < CONTEXT_REACH; i--) {
    const IqMention *candidate = &mentions[i - 1];
    const bool named = candidate->entity != IQ_NONE;
    const bool body = pronoun->several && candidate->kind == IQ_MENTION_BODY;
    const bool opener = is_opener(&passage, candidate, pronoun->gender);
    if (!(is_person(candidate) || body || opener) || candidate->joint || candidate->possessive)
      continue;
    if (!body && is_several(&passage, candidate) != pronoun->several) continue;
    if (has_article(&passage, candidate) || is_message(&passage, candidate)) continue;
    const uint8_t gender = iq_mention_known_gender(self->entities, candidate);
    const bool other = gender == IQ_GENDER_NEUTER || iq_genders_differ(gender, pronoun->gender);
    if (other && !body) continue;
    const char *name = iq_mention_name(&self->document->arena, &passage, candidate);
    if (name == NULL) return false;
    if (outer->name != NULL && is_same_name(name, outer->name)) continue;
    float score = -LOSS_STEP * (float)(count - i);
    const bool known = !opener && (body || is_known_person(self, &passage, candidate));
    if (!known && candidate->paragraph < here && !opener) continue;
    if (!known) score -= opener ? LOSS_OPENER : LOSS_UNKNOWN;
    score -= LOSS_PARAGRAPH * (float)(here - candidate->paragraph);
    if (named) score += GAIN_NAMED;
    if (candidate->opens || candidate->talks) score += GAIN_OPENS;
    if (candidate->linked) score -= LOSS_LINKED;
    if (gender != IQ_GENDER_OPEN && gender == pronoun->gender) score += GAIN_GENDER;
    const uint8_t relation = iq_nested_kin_gender(&passage, candidate);
    if (relation != IQ_GENDER_OPEN) score += GAIN_KIN;
    if (named && is_of_family(outer, name)) score += GAIN_FAMILY;
    if (best != NULL && score <= most) continue;
    *kin = relation;
    best = candidate;
    most = score;
  }
  // Nobody whom the paragraph names is meant before the speaker's own family.
  const bool far = best == NULL || best->paragraph < here;
  const uint32_t relative = far ? iq_nested_find_relative(self, outer, pronoun->gender) : IQ_NONE;
  if (relative != IQ_NONE) {
    pronoun->entity = relative;
    pronoun->resolved = true;
  } else if (best != NULL) {
    take_over(&passage, pronoun, best);
  }
  return true;
}

uint8_t iq_nested_outer_gender(const IqNesting *self, const IqQuotation *outer) {
  if (outer->name == NULL) return IQ_GENDER_OPEN;
  const size_t size = strlen(outer->name);
  for (uint32_t i = 0; i < self->entities->count; i++) {
    const IqEntity *entity = &self->entities->items[i];
    if (entity->span.end - entity->span.start != size) continue;
    const char *name = self->document->text->bytes + entity->span.start;
    if (memcmp(name, outer->name, size) == 0) return iq_entity_gender(entity);
  }
  // Who the text names in other cases only: «к Нине Крошкиной»
  const IqText text = {.bytes = outer->name, .length = (uint32_t)size};
  return iq_first_name_gender(&text, (IqSpan){0, text.length}, true, self->language);
}
