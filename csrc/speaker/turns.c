#include "speaker/turns.h"

#include <string.h>

#include "quotation/transcript.h"
#include "speaker/speaker.h"
#include "text/retold.h"

/// Headlines whose words are looked for in turns, and characters that are compared for all of them.
#define HEADINGS_MAX 16u
#define CHARACTERS_MAX (UINT64_C(1) << 22)
/// Words of a headline that nobody has by chance.
#define RETOLD_MIN 2u

/// Whether a turn begins its paragraph: somebody else answers it, where the next one does too.
static bool begins(const IqTurns *self, uint32_t index) {
  const IqQuotation *turn = (const IqQuotation *)self->document->quotations.items + index;
  const IqParagraph *paragraphs = self->document->text->paragraphs.items;
  return turn->outer.start == paragraphs[turn->paragraph].span.start;
}

/// The turn of dialogue before a quotation, in the paragraph right before, or IQ_NONE.
static uint32_t turn_before(const IqQuotation *quotations, uint32_t index) {
  for (uint32_t i = index; i > 0; i--) {
    const IqQuotation *before = &quotations[i - 1];
    if (quotations[index].paragraph - before->paragraph > 1) return IQ_NONE;
    if (before->dialogue && before->paragraph < quotations[index].paragraph) return i - 1;
  }
  return IQ_NONE;
}

/// Whom a name means, the last word of it alone where the whole is nobody's: “Pan Wiesław”.
static uint32_t find_named(const IqEntities *entities, const IqItem *items, IqName name) {
  const uint32_t entity = iq_entities_find(entities, items, name, IQ_GENDER_OPEN);
  if (entity != IQ_NONE || name.end - name.first < 2) return entity;
  const IqName last = {name.end - 1, name.end - 1, name.end};
  return iq_entities_find(entities, items, last, IQ_GENDER_OPEN);
}

bool iq_turn_addressee(const IqDocument *document, const IqEntities *entities, uint8_t language,
                       const IqQuotation *turn, IqArray *items, uint32_t *entity) {
  *entity = IQ_NONE;
  items->count = 0;
  if (!iq_phrase_read(document, turn->inner, IQ_NONE, language, NULL, items)) return false;
  const IqItem *words = items->items;
  IqName name;
  bool certain;
  for (uint32_t i = 0; i < items->count && *entity == IQ_NONE; i++) {
    if (!iq_name_at(words, items->count, i, &iq_languages[language], &name, &certain)) continue;
    const uint8_t next = name.end < items->count ? words[name.end].kind : (uint8_t)IQ_ITEM_STOP;
    const bool last = next == IQ_ITEM_STOP;
    // “Var mı Kemal Usta?”
    const bool called =
        last && name.end - name.first > 1 &&
        (iq_lexicon_find_aside(words[name.end - 1].hash, language) & IQ_ASIDE_ADDRESS) != 0;
    if (called) name.end--;
    const bool set_off = i == 0 || words[i - 1].kind == IQ_ITEM_COMMA;
    const bool addressed = called || (set_off && (next == IQ_ITEM_COMMA || (i > 0 && last)));
    if (addressed) *entity = find_named(entities, words, name);
  }
  return true;
}

/// The turn of dialogue behind a quotation, in the paragraph right behind, or IQ_NONE.
static uint32_t turn_behind(const IqTurns *self, uint32_t index) {
  const IqQuotation *quotations = self->document->quotations.items;
  for (uint32_t i = index + 1; i < self->document->quotations.count; i++) {
    if (quotations[i].paragraph - quotations[index].paragraph > 1) return IQ_NONE;
    if (quotations[i].dialogue && quotations[i].paragraph > quotations[index].paragraph) return i;
  }
  return IQ_NONE;
}

/// Gives the turns before those whose own sentence names the speaker to the same speakers, every
/// other one.
static void attribute_backwards(const IqTurns *self) {
  IqQuotation *quotations = self->document->quotations.items;
  for (uint32_t i = self->document->quotations.count; i > 0; i--) {
    if (!quotations[i - 1].dialogue || self->anchored[i - 1]) continue;
    const uint32_t behind = turn_behind(self, i - 1);
    const uint32_t own = behind != IQ_NONE ? turn_behind(self, behind) : IQ_NONE;
    if (own == IQ_NONE || !self->anchored[own]) continue;
    // „Tomek milczy. – Nie pamiętam – ucina.“: told of by the way, it is no part of a dialogue.
    if (!begins(self, behind) || !begins(self, own)) continue;
    iq_quotation_name_as(&quotations[i - 1], &quotations[own]);
    quotations[i - 1].speaker = (IqSpan){0, 0};
    self->anchored[i - 1] = true;
  }
}

/// Whether a turn holds a question.
static bool asks(const IqTurns *self, uint32_t index) {
  const IqQuotation *turn = (const IqQuotation *)self->document->quotations.items + index;
  return memchr(self->document->text->bytes + turn->inner.start, '?',
                turn->inner.end - turn->inner.start) != NULL;
}

static bool attribute_turn(const IqTurns *self, uint32_t index, IqArray *items) {
  IqQuotation *quotations = self->document->quotations.items;
  const uint32_t before = turn_before(quotations, index);
  if (before == IQ_NONE) return true;
  const uint32_t own = turn_before(quotations, before);
  if (own != IQ_NONE && quotations[own].name != NULL) {
    iq_quotation_name_as(&quotations[index], &quotations[own]);
    quotations[index].speaker = (IqSpan){0, 0};
    return true;
  }
  uint32_t entity;
  if (!iq_turn_addressee(self->document, self->entities, self->language, &quotations[before], items,
                         &entity)) {
    return false;
  }
  // „– Vi hade alla nere, säger Lund. ¶ – Ingen fick panik.“: nobody has answered.
  const bool goes_on = entity == IQ_NONE && quotations[before].name != NULL &&
                       self->anchored[before] && begins(self, before) && begins(self, index) &&
                       !asks(self, before);
  if (goes_on) {
    iq_quotation_name_as(&quotations[index], &quotations[before]);
    quotations[index].speaker = (IqSpan){0, 0};
  }
  if (entity == IQ_NONE) return true;
  const IqSpan name = self->entities->items[entity].span;
  quotations[index].speaker = (IqSpan){0, 0};
  quotations[index].name = iq_name_copy(&self->document->arena, self->document->text, name);
  return quotations[index].name != NULL;
}

/// The person whom the text names first, before byte `end`; where it names none, whoever it names.
static uint32_t find_interviewed(const IqTurns *self, uint32_t end) {
  uint32_t first = IQ_NONE;
  for (uint32_t i = 0; i < self->entities->count; i++) {
    const IqEntity *entity = &self->entities->items[i];
    if (entity->span.start >= end) continue;
    if (entity->gender != IQ_GENDER_NEUTER) return i;
    if (first == IQ_NONE) first = i;
  }
  return first;
}

/// The words that name the speaker of a labelled turn: the name where the text first has it in
/// full, else that of the label without its titles, else the whole label.
static bool find_label_name(const IqTurns *self, const IqTurn *turn, IqArray *items, IqSpan *span) {
  *span = turn->label;
  uint32_t entity = turn->answers ? find_interviewed(self, turn->label.start) : IQ_NONE;
  items->count = 0;
  if (!iq_phrase_read(self->document, turn->label, IQ_NONE, self->language, NULL, items))
    return false;
  const IqItem *words = items->items;
  IqName name;
  bool certain;
  for (uint32_t i = 0; entity == IQ_NONE && i < items->count; i++) {
    if (!iq_name_at(words, items->count, i, &iq_languages[self->language], &name, &certain))
      continue;
    *span = (IqSpan){words[name.first].span.start, words[name.end - 1].span.end};
    entity = iq_entities_find(self->entities, words, name, IQ_GENDER_OPEN);
    break;
  }
  if (entity != IQ_NONE) *span = self->entities->items[entity].span;
  return true;
}

/// Gives what stands in marks inside the turns of a transcript to whoever speaks them.
static bool attribute_labelled(const IqTurns *self, const IqArray *turns, IqArray *items) {
  IqQuotation *quotations = self->document->quotations.items;
  const IqTurn *list = turns->items;
  uint32_t turn = 0;
  for (uint32_t i = 0; i < self->document->quotations.count; i++) {
    IqQuotation *quotation = &quotations[i];
    while (turn < turns->count && list[turn].words.end < quotation->outer.end) turn++;
    if (turn == turns->count) break;
    const bool told = quotation->cue.start < quotation->cue.end && self->anchored[i];
    const bool inside = quotation->outer.start >= list[turn].words.start;
    if (!inside || told || quotation->kind != IQ_KIND_SPEECH || quotation->nested_in != IQ_NONE) {
      continue;
    }
    IqSpan name;
    if (!find_label_name(self, &list[turn], items, &name)) return false;
    quotation->speaker = list[turn].label;
    quotation->name = iq_name_copy(&self->document->arena, self->document->text, name);
    if (quotation->name == NULL) return false;
  }
  return true;
}

/// The first turn behind a headline that has all its words in a row; IQ_NONE where none has.
static bool find_retold(const IqTurns *self, const IqArray *turns, const IqQuotation *heading,
                        IqArena *scratch, uint64_t *left, uint32_t *found) {
  const IqText *text = self->document->text;
  const IqTurn *list = turns->items;
  IqRetold retold;
  *found = IQ_NONE;
  if (!iq_retold_read(&retold, text, heading->inner, scratch)) return false;
  for (uint32_t i = 0; retold.count >= RETOLD_MIN && (i < turns->count) && (*left > 0); i++) {
    if (list[i].words.start < heading->outer.end) continue;
    IqLower words;
    if (!iq_lower_read(&words, text, list[i].words, scratch)) return false;
    if (!iq_retold_in_row(&retold, &words, left)) continue;
    *found = i;
    return true;
  }
  return true;
}

/// “‘We never closed’: who said what ¶ … ¶ Quill: We never closed the gate.”: gives a headline that
/// nothing else tells of to whoever has its words in a turn.
static bool attribute_headings(const IqTurns *self, const IqArray *turns, IqArray *items) {
  IqQuotation *quotations = self->document->quotations.items;
  uint64_t left = CHARACTERS_MAX;
  uint32_t headings = 0;
  bool fine = true;
  for (uint32_t i = 0; turns->count > 0 && fine && i < self->document->quotations.count; i++) {
    IqQuotation *heading = &quotations[i];
    if (!heading->heading || !heading->unclaimed || heading->kind != IQ_KIND_SPEECH) continue;
    if (headings++ == HEADINGS_MAX) break;
    IqArena scratch;
    iq_arena_init(&scratch, self->document->arena.allocator);
    uint32_t turn;
    IqSpan name;
    fine = find_retold(self, turns, heading, &scratch, &left, &turn);
    const IqTurn *list = turns->items;
    if (fine && turn != IQ_NONE) {
      fine = find_label_name(self, &list[turn], items, &name);
      if (fine) {
        heading->speaker = list[turn].label;
        heading->name = iq_name_copy(&self->document->arena, self->document->text, name);
        heading->unclaimed = false;
        fine = heading->name != NULL;
      }
    }
    iq_arena_clear(&scratch);
  }
  return fine;
}

bool iq_turns_attribute(const IqTurns *self) {
  const IqQuotation *quotations = self->document->quotations.items;
  const IqAllocator *allocator = self->document->arena.allocator;
  IqArray items = {0};
  IqArray turns = {0};
  bool fine = iq_transcript_read(self->document->text, allocator, &turns) &&
              attribute_labelled(self, &turns, &items) && attribute_headings(self, &turns, &items);
  attribute_backwards(self);
  for (uint32_t i = 1; fine && i < self->document->quotations.count; i++) {
    if (!quotations[i].dialogue || self->anchored[i]) continue;
    fine = attribute_turn(self, i, &items);
  }
  iq_array_free(&turns, allocator, sizeof(IqTurn));
  iq_array_free(&items, allocator, sizeof(IqItem));
  return fine;
}

/// Whether a byte is part of what stands around an attribution behind the words: a blank, a comma,
/// a stop.
static bool is_edge(char byte) {
  return byte == ' ' || byte == ',' || byte == '.' || byte == '\t';
}

void iq_turn_trim(const IqDocument *document, uint32_t index) {
  IqQuotation *turn = (IqQuotation *)document->quotations.items + index;
  const char *bytes = document->text->bytes;
  const IqSpan incise = turn->incise;
  if (!turn->dialogue || incise.start >= incise.end) return;
  for (uint32_t at = incise.end; at < turn->inner.end; at++) {
    if (!is_edge(bytes[at])) return;
  }
  uint32_t end = incise.start;
  while (end > turn->inner.start && is_edge(bytes[end - 1]) && bytes[end - 1] != '.') end--;
  const bool last = index + 1 == document->quotations.count;
  if (end == turn->inner.start ||
      (!last && turn[1].outer.start >= end && turn[1].outer.start < turn->inner.end)) {
    return;
  }
  turn->inner.end = turn->outer.end = end;
  turn->incise = (IqSpan){0, 0};
}
