#include "speaker/talk.h"

#include "speaker/own.h"
#include "speaker/turns.h"

/// Paragraphs between two runs of turns of one talk.
#define GAP_MAX 3u

/// What the turns of a side show.
typedef struct Count {
  uint32_t turns, questions;
  uint32_t first;  ///< quotation: the first turn
  bool told;       ///< one of them has an attribution
  bool parted;     ///< two of them name somebody else
} Count;

bool iq_turn_begins(const IqDocument *document, const IqQuotation *quotation) {
  const IqParagraph *paragraphs = document->text->paragraphs.items;
  return quotation->dialogue && quotation->nested_in == IQ_NONE &&
         quotation->outer.start == paragraphs[quotation->paragraph].span.start;
}

static const IqQuotation *quotation_at(const IqTalkText *text, uint32_t index) {
  return (const IqQuotation *)text->document->quotations.items + index;
}

/// Whether the words of a turn, an attribution at their end aside, end with a question mark.
static bool asks(const IqTalkText *text, const IqQuotation *turn, const IqInside *inside) {
  const char *bytes = text->document->text->bytes;
  uint32_t end = turn->inner.end;
  const bool last = inside != NULL && inside->incise.span.end + 1 >= end;
  if (last && inside->incise.span.start > turn->inner.start) end = inside->incise.span.start;
  while (end > turn->inner.start && (bytes[end - 1] == ' ' || bytes[end - 1] == ',')) end--;
  return end > turn->inner.start && bytes[end - 1] == '?';
}

/// Whoever is named behind a turn, in its sentence, where whoever writes goes on behind it.
static uint32_t named_behind(const IqTalkText *text, uint32_t index) {
  uint32_t at = text->item;
  const IqItem *items = text->passage->items;
  while (at < text->passage->count &&
         (items[at].kind != IQ_ITEM_QUOTATION || items[at].quotation != index)) {
    at++;
  }
  uint32_t end = at + 1;
  while (end < text->passage->count && !iq_passage_is_end(text->passage, end)) end++;
  for (uint32_t i = text->near; i < text->mention_count; i++) {
    const IqMention *mention = &text->mentions[i];
    if (mention->first >= end) break;
    if (mention->first <= at || mention->linked || mention->kind != IQ_MENTION_NAME) continue;
    if (mention->entity != IQ_NONE) return mention->entity;
  }
  return IQ_NONE;
}

/// Learns from one turn who its side is.
static void read_turn(const IqTalkText *text, uint32_t index, IqSide *side, Count *count) {
  const IqQuotation *turn = quotation_at(text, index);
  const IqInside *inside = iq_insides_find(text->insides, index);
  const IqParagraph *paragraphs = text->document->text->paragraphs.items;
  if (count->turns++ == 0) count->first = index;
  count->questions += asks(text, turn, inside);
  uint32_t entity = IQ_NONE;
  bool named = false;
  if (inside != NULL) {
    const IqMention *mention = &inside->incise.mention;
    const uint8_t language = (uint8_t)(text->passage->language - iq_languages);
    if (iq_incise_is_own(text->document, &inside->incise, language)) return;
    named = inside->incise.found && mention->kind != IQ_MENTION_PRONOUN;
    if (named) entity = mention->entity;
    if (named) side->gender = mention->gender;
    count->told = true;
  } else if (turn->outer.end < paragraphs[turn->paragraph].span.end) {
    entity = named_behind(text, index);
    named = entity != IQ_NONE;
    count->told = true;
  }
  if (!named) return;
  if (side->named && side->entity != IQ_NONE && entity != IQ_NONE && side->entity != entity) {
    count->parted = true;
  }
  side->named = true;
  if (side->entity == IQ_NONE) side->entity = entity;
}

/// Reads who the turns themselves name.
static void read_turns(IqTalk *self, const IqTalkText *text, Count counts[2]) {
  const uint32_t first = text->passage->items[text->item].quotation;
  uint32_t last = text->passage->count - 1;
  while (text->passage->items[last].kind != IQ_ITEM_QUOTATION) last--;
  last = text->passage->items[last].quotation;
  self->first = self->end = quotation_at(text, first)->paragraph;
  for (uint32_t i = first; i <= last; i++) {
    const IqQuotation *turn = quotation_at(text, i);
    if (turn->paragraph < self->end) continue;
    if (turn->paragraph > self->end || !iq_turn_begins(text->document, turn)) break;
    const uint32_t side = (self->end - self->first) & 1;
    read_turn(text, i, &self->sides[side], &counts[side]);
    self->end++;
  }
}

/// Whether a mention is somebody who asks for a living: “our reporter Orla Quill”.
static bool is_reporter(const IqTalkText *text, const IqMention *mention) {
  return (mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY) &&
         iq_passage_is_aside(text->passage, mention->head, IQ_ASIDE_CREDIT);
}

static bool is_gendered(uint8_t gender) {
  return gender == IQ_GENDER_FEMININE || gender == IQ_GENDER_MASCULINE;
}

/// Whether something shows that a mention is a person.
static bool is_surely_person(const IqTalkText *text, const IqMention *mention) {
  if (mention->entity == IQ_NONE) return is_gendered(mention->gender);
  const IqEntity *entity = &text->passage->entities->items[mention->entity];
  return entity->person || is_gendered(entity->gender);
}

/// Whether a mention can be one of two who talk.
static bool can_talk(const IqTalkText *text, const IqMention *mention) {
  if (mention->several || mention->kind == IQ_MENTION_BODY) return false;
  if (!iq_mention_is_person(text->passage, mention)) return false;
  const bool subject = mention->opens && !mention->linked && !mention->possessive;
  if (mention->kind == IQ_MENTION_PRONOUN) return subject && mention->entity != IQ_NONE;
  const bool sure = is_surely_person(text, mention);
  if (mention->entity == IQ_NONE) return subject && sure;
  // “in Ness”
  if (mention->linked && !sure) return false;
  return iq_entity_gender(&text->passage->entities->items[mention->entity]) != IQ_GENDER_NEUTER;
}

/// Whom the paragraph before the talk leads to: the one person whom its last sentence with somebody
/// tells of, and the reporter who is named there.
typedef struct Lead {
  uint32_t mention;   ///< of the person, or IQ_NONE
  uint32_t reporter;  ///< their entity, or IQ_NONE
  bool sure;          ///< something shows that the person is one
  bool parted;        ///< the sentence tells of two
  bool last;          ///< it is the last one of the paragraph
} Lead;

static bool is_same(const IqMention *a, const IqMention *b) {
  return a->entity != IQ_NONE ? a->entity == b->entity : a == b;
}

static Lead read_lead(const IqTalkText *text) {
  Lead lead = {.mention = IQ_NONE, .reporter = IQ_NONE};
  const IqItem *items = text->passage->items;
  for (uint32_t i = text->near; i > 0; i--) {
    const IqMention *mention = &text->mentions[i - 1];
    if (text->paragraph - mention->paragraph > 1) break;
    if (is_reporter(text, mention) && mention->entity != IQ_NONE) lead.reporter = mention->entity;
  }
  for (uint32_t i = text->near; i > 0; i--) {
    const IqMention *mention = &text->mentions[i - 1];
    if (text->paragraph - mention->paragraph > 1) break;
    if (!can_talk(text, mention) || is_reporter(text, mention)) continue;
    if (lead.reporter != IQ_NONE && mention->entity == lead.reporter) continue;
    if (lead.mention == IQ_NONE) {
      lead.mention = i - 1;
      continue;
    }
    const IqMention *last = &text->mentions[lead.mention];
    bool ends = false;
    for (uint32_t k = mention->end; k < last->first && !ends; k++) {
      ends = items[k].kind == IQ_ITEM_STOP;
    }
    if (ends) break;
    if (!is_same(last, mention)) lead.parted = true;
  }
  if (lead.mention == IQ_NONE) return lead;
  lead.last = true;
  for (uint32_t i = text->mentions[lead.mention].end; i + 2 < text->item && lead.last; i++) {
    lead.last = items[i].kind != IQ_ITEM_STOP;
  }
  lead.sure = is_surely_person(text, &text->mentions[lead.mention]);
  return lead;
}

/// Whoever one of the questions addresses, in *entity. False when memory runs out.
static bool find_addressed(const IqTalk *self, const IqTalkText *text, const Count *count,
                           uint32_t *entity) {
  *entity = IQ_NONE;
  IqArray items = {0};
  bool fine = true;
  const uint8_t language = (uint8_t)(text->passage->language - iq_languages);
  for (uint32_t i = count->first; fine && *entity == IQ_NONE; i++) {
    if (i >= text->document->quotations.count) break;
    const IqQuotation *turn = quotation_at(text, i);
    if (turn->paragraph >= self->end) break;
    if (((turn->paragraph - self->first) & 1) != 0) continue;
    if (!iq_turn_begins(text->document, turn)) continue;
    fine =
        iq_turn_addressee(text->document, text->passage->entities, language, turn, &items, entity);
  }
  iq_array_free(&items, text->document->arena.allocator, sizeof(IqItem));
  return fine;
}

/// Whether two are told to be of another gender.
static bool is_other_gender(uint8_t a, uint8_t b) {
  return is_gendered(a) && is_gendered(b) && a != b;
}

/// Gives the side of those who ask whoever it is: the person whom the paragraph before is about,
/// where somebody else answers; else the reporter who is named there, else whoever has written the
/// text. Nobody where two could.
static void let_ask(IqSide *side, const IqSide *answers, const IqTalkText *text, const Lead *lead) {
  const IqMention *mention = &text->mentions[lead->mention != IQ_NONE ? lead->mention : 0];
  // “A woman comes in. ¶ — Any bread, Orla?”: somebody new is nobody whom the text has named.
  const bool fresh = mention->kind == IQ_MENTION_SOMEBODY;
  const bool told = lead->mention != IQ_NONE && lead->sure && (lead->last || !fresh);
  if (told && lead->reporter == IQ_NONE) {
    // A second word for whom the paragraph before is about: «risponde il parroco».
    const bool unknown = answers->entity == IQ_NONE || mention->entity == IQ_NONE;
    const bool named = fresh && mention->entity == IQ_NONE && answers->entity != IQ_NONE;
    const bool other = unknown ? named || is_other_gender(answers->gender, mention->gender)
                               : answers->entity != mention->entity;
    if (lead->parted) return;
    side->mention = other ? lead->mention : (uint32_t)IQ_NONE;
    side->entity = other ? mention->entity : (uint32_t)IQ_NONE;
    if (other) return;
  }
  side->entity = lead->reporter;
  side->writes = lead->reporter == IQ_NONE;
}

/// Those who talked right before go on, where one of them is named again: whether they do.
static bool go_on(IqSide *other, const IqSide *own, const IqTalk *self, const IqTalk *before) {
  if (before->end == before->first || self->first - before->end > GAP_MAX) return false;
  for (uint32_t i = 0; own->entity != IQ_NONE && i < 2; i++) {
    if (before->sides[i].entity != own->entity) continue;
    *other = before->sides[1 - i];
    other->named = false;
    return true;
  }
  return false;
}

/// One of the two is named: tells who the other one is, who asks. False when memory runs out.
static bool tell_asker(IqTalk *self, const IqTalkText *text, const IqTalk *before,
                       const Count counts[2], const Lead *lead) {
  const uint32_t named = self->sides[1].named;
  IqSide *own = &self->sides[named];
  IqSide *other = &self->sides[1 - named];
  const Count *count = &counts[1 - named];
  if (count->told || count->questions == 0) return true;
  if (count->questions < counts[named].questions) return true;
  if (go_on(other, own, self, before)) return true;
  if (own->entity == IQ_NONE && named == 1 && !find_addressed(self, text, count, &own->entity)) {
    return false;
  }
  let_ask(other, own, text, lead);
  return true;
}

/// Nobody is named, or whoever asks: gives the answers to whom they address, else to whom the
/// paragraph before is about, else to whoever answered before. False when memory runs out.
static bool tell_answerer(IqTalk *self, const IqTalkText *text, const IqTalk *before,
                          const Count counts[2], const Lead *lead) {
  if (counts[0].questions == 0 || counts[1].told) return true;
  if (counts[0].questions <= counts[1].questions) return true;
  IqSide *answers = &self->sides[1];
  if (!find_addressed(self, text, &counts[0], &answers->entity)) return false;
  if (answers->entity == IQ_NONE && lead->mention != IQ_NONE && !lead->parted) {
    const IqMention *mention = &text->mentions[lead->mention];
    const bool asker = self->sides[0].named && mention->entity == self->sides[0].entity;
    if (asker || mention->kind == IQ_MENTION_SOMEBODY) return true;
    answers->mention = lead->mention;
    answers->entity = mention->entity;
  } else if (answers->entity == IQ_NONE && lead->mention == IQ_NONE && before->end > 0) {
    answers->entity = before->sides[1].entity;
  }
  if (answers->entity == IQ_NONE && answers->mention == IQ_NONE) return true;
  if (!self->sides[0].named) let_ask(&self->sides[0], answers, text, lead);
  return true;
}

bool iq_talk_read(IqTalk *self, const IqTalkText *text) {
  const IqTalk before = *self;
  const IqSide nobody = {IQ_NONE, IQ_NONE, IQ_GENDER_OPEN, false, false};
  Count counts[2] = {{0}, {0}};
  *self = (IqTalk){.sides = {nobody, nobody}};
  read_turns(self, text, counts);
  if (self->end - self->first < 2) {
    // A turn alone changes nothing of who has talked.
    *self = before;
    return true;
  }
  if (counts[0].parted || counts[1].parted) {
    self->sides[0] = self->sides[1] = nobody;
    return true;
  }
  // “Quill asked: ¶ — Were you there?”
  const bool led = text->item > 1 && text->passage->items[text->item - 2].kind == IQ_ITEM_COLON;
  if (led) return true;
  const Lead lead = read_lead(text);
  if (self->sides[0].named && self->sides[1].named) return true;
  const bool answers = self->sides[0].named && counts[0].questions == 0;
  return self->sides[1].named || answers ? tell_asker(self, text, &before, counts, &lead)
                                         : tell_answerer(self, text, &before, counts, &lead);
}

IqSide *iq_talk_side(IqTalk *self, const IqDocument *document, const IqQuotation *quotation) {
  if (quotation->paragraph < self->first || quotation->paragraph >= self->end) return NULL;
  if (!iq_turn_begins(document, quotation)) return NULL;
  return &self->sides[(quotation->paragraph - self->first) & 1];
}
