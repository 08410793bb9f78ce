#include "speaker/talk.h"

#include "language/lower_word.h"
#include "speaker/interviewed.h"
#include "speaker/own.h"
#include "speaker/turns.h"

/// Words from one that means the paper's own to a name: “our North correspondent Orla Quill”.
#define OURS_REACH 4u
/// Paragraphs between two runs of turns of one talk.
#define GAP_MAX 3u

/// What the turns of a side show.
typedef struct Count {
  uint32_t turns, questions;
  uint32_t first;  ///< quotation: the first turn
  bool elder;      ///< one of them calls the other one grandma
  bool told;       ///< one of them has an attribution
  bool parted;     ///< two of them name somebody else
} Count;

/// Whether a quotation is a turn that begins its paragraph.
static bool turn_begins(const IqDocument *document, const IqQuotation *quotation) {
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

/// Whether a turn begins by what the young call the old of their kin: “— Grandma, were you afraid?”
static bool calls_elder(const IqTalkText *text, const IqQuotation *turn) {
  const IqText *words = text->document->text;
  const uint8_t language = (uint8_t)(text->passage->language - iq_languages);
  IqLowerWord word;
  uint32_t at = turn->inner.start;
  while (at < turn->inner.end && words->bytes[at] == ' ') at++;
  at = iq_lower_word_read(words, at, turn->inner.end, &word);
  return at < turn->inner.end && words->bytes[at] == ',' &&
         (iq_lexicon_find_tie(word.hash, language) & (IQ_TIE_FEMALE_KIN | IQ_TIE_MALE_KIN)) != 0;
}

/// Learns from one turn who its side is.
static void read_turn(const IqTalkText *text, uint32_t index, IqSide *side, Count *count) {
  const IqQuotation *turn = quotation_at(text, index);
  const IqInside *inside = iq_insides_find(text->insides, index);
  const IqParagraph *paragraphs = text->document->text->paragraphs.items;
  if (count->turns++ == 0) count->first = index;
  count->questions += asks(text, turn, inside);
  count->elder = count->elder || calls_elder(text, turn);
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

/// Whether somebody is named behind the turn at hand, before the next one.
static bool names_somebody(const IqTalkText *text, uint32_t next) {
  const uint32_t end = quotation_at(text, next)->outer.start;
  for (uint32_t i = text->near; i < text->mention_count; i++) {
    const IqMention *mention = &text->mentions[i];
    if (mention->span.start >= end) return false;
    if (mention->first > text->item && mention->kind == IQ_MENTION_NAME) return true;
  }
  return false;
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
    if (turn->paragraph > self->end || !turn_begins(text->document, turn)) break;
    const uint32_t side = (self->end - self->first) & 1;
    read_turn(text, i, &self->sides[side], &counts[side]);
    self->end++;
  }
  // “— Were you there? ¶ She puts down the glass. ¶ — I was.”: the answer begins a run of its own.
  const bool asked = self->end - self->first == 1 && counts[0].questions > 0 && !counts[0].told;
  for (uint32_t i = first; asked && i <= last; i++) {
    const IqQuotation *turn = quotation_at(text, i);
    if (turn->paragraph <= self->end && i > first && turn->paragraph > self->first) return;
    if (turn->paragraph <= self->end) continue;
    const bool next = turn->paragraph == self->end + 1 && turn_begins(text->document, turn);
    if (next && !names_somebody(text, i)) read_turn(text, i, &self->sides[1], &counts[1]);
    return;
  }
}

/// “Our host, Ola Hale”, «с нашим корреспондентом Яной Супрун», “muhabirimiz Ozan Keskin”: whether
/// words before a name tell that its bearer is one of the paper's own.
static bool is_of_paper(const IqTalkText *text, const IqMention *mention) {
  if (mention->kind != IQ_MENTION_NAME) return false;
  const IqPassage *passage = text->passage;
  for (uint32_t i = mention->first; i > 0 && mention->first - i < OURS_REACH; i--) {
    const uint8_t kind = passage->items[i - 1].kind;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) return false;
    if (kind == IQ_ITEM_COMMA || !iq_passage_is_aside(passage, i - 1, IQ_ASIDE_OUTLET)) continue;
    return iq_passage_is_tie(passage, i - 1, IQ_TIE_OURS) ||
           iq_language_heads_last(passage->language);
  }
  return false;
}

/// Whether a mention is somebody who asks for a living: “our reporter Orla Quill”.
static bool is_reporter(const IqTalkText *text, const IqMention *mention) {
  if (is_of_paper(text, mention)) return true;
  return (mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY) &&
         iq_passage_is_aside(text->passage, mention->head, IQ_ASIDE_CREDIT);
}

static bool is_gendered(uint8_t gender) {
  return gender == IQ_GENDER_FEMININE || gender == IQ_GENDER_MASCULINE;
}

/// Whether something shows that a mention is a person.
static bool is_surely_person(const IqTalkText *text, const IqMention *mention) {
  if (is_gendered(mention->gender) || mention->entity == IQ_NONE) {
    return is_gendered(mention->gender);
  }
  const IqEntity *entity = &text->passage->entities->items[mention->entity];
  return entity->person || is_gendered(entity->gender);
}

/// Whether a mention can be one of two who talk.
static bool can_talk(const IqTalkText *text, const IqMention *mention) {
  if (mention->several || mention->kind == IQ_MENTION_BODY) return false;
  // One word alone that is known as a first name is no entity.
  const bool given = mention->kind == IQ_MENTION_NAME && mention->entity == IQ_NONE;
  if (given) return is_gendered(mention->gender);
  if (!iq_mention_is_person(text->passage, mention)) return false;
  const bool subject = mention->opens && !mention->linked && !mention->possessive;
  if (mention->kind == IQ_MENTION_PRONOUN) {
    return (subject || (mention->talks && !mention->linked)) && mention->entity != IQ_NONE;
  }
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

static bool is_same(const IqTalkText *text, const IqMention *a, const IqMention *b) {
  if (a->entity != IQ_NONE || b->entity != IQ_NONE) return a->entity == b->entity;
  return text->passage->items[a->head].hash == text->passage->items[b->head].hash;
}

/// Whether a mention can be whom the paragraph before leads to.
static bool can_lead(const IqTalkText *text, const IqMention *mention, const Lead *lead) {
  if (lead->reporter != IQ_NONE && mention->entity == lead->reporter) return false;
  return can_talk(text, mention) && !is_reporter(text, mention);
}

/// Whether somebody else is mentioned in the sentence of the lead too.
static bool is_parted(const IqTalkText *text, const Lead *lead) {
  const IqMention *own = &text->mentions[lead->mention];
  uint32_t first = own->first;
  uint32_t end = own->end;
  while (first > 0 && !iq_passage_is_end(text->passage, first - 1)) first--;
  while (end < text->item && !iq_passage_is_end(text->passage, end)) end++;
  for (uint32_t i = text->near; i > 0 && text->mentions[i - 1].first >= first; i--) {
    const IqMention *mention = &text->mentions[i - 1];
    if (mention->first >= end || !can_lead(text, mention, lead)) continue;
    if (!is_same(text, own, mention)) return true;
  }
  return false;
}

/// The first item of the paragraph before the talk; that of the talk where there is none.
static uint32_t lead_start(const IqTalkText *text) {
  uint32_t first = text->item;
  if (first > 0) first--;
  while (first > 0 && text->passage->items[first - 1].kind != IQ_ITEM_BREAK) first--;
  return first;
}

static Lead read_lead(const IqTalkText *text) {
  Lead lead = {.mention = IQ_NONE, .reporter = IQ_NONE};
  const uint32_t first = lead_start(text);
  const IqItem *items = text->passage->items;
  for (uint32_t i = text->near; i > 0; i--) {
    const IqMention *mention = &text->mentions[i - 1];
    if (mention->first < first) break;
    if (is_reporter(text, mention) && mention->entity != IQ_NONE) lead.reporter = mention->entity;
  }
  IqInterviewed told;
  if (lead.reporter == IQ_NONE &&
      iq_interviewed_read(text->passage, text->mentions, text->near, first, text->item, &told)) {
    lead.mention = told.guest;
    lead.sure = lead.last = true;
    if (told.asker != IQ_NONE) lead.reporter = text->mentions[told.asker].entity;
    return lead;
  }
  bool subject = false;
  for (uint32_t i = text->near; i > 0 && !subject; i--) {
    const IqMention *mention = &text->mentions[i - 1];
    if (mention->first < first) break;
    if (!can_lead(text, mention, &lead)) continue;
    // «Habla del velador.»: whoever opened a sentence before is who speaks of them.
    subject = mention->opens && !mention->linked && !mention->possessive;
    // “An old man sits there. His name is Marcel Duc.”
    const bool named = lead.mention != IQ_NONE && mention->entity == IQ_NONE &&
                       text->mentions[lead.mention].entity != IQ_NONE &&
                       text->mentions[lead.mention].kind == IQ_MENTION_NAME;
    if (lead.mention == IQ_NONE || (subject && !named)) lead.mention = i - 1;
  }
  if (lead.mention == IQ_NONE) return lead;
  lead.last = true;
  for (uint32_t i = text->mentions[lead.mention].end; i + 2 < text->item && lead.last; i++) {
    lead.last = items[i].kind != IQ_ITEM_STOP;
  }
  lead.sure = is_surely_person(text, &text->mentions[lead.mention]);
  lead.parted = is_parted(text, &lead);
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
    if (!turn_begins(text->document, turn)) continue;
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
  const IqMention *mention = lead->mention != IQ_NONE ? &text->mentions[lead->mention] : NULL;
  // “A woman comes in. ¶ — Any bread, Orla?”: somebody new is nobody whom the text has named.
  const bool fresh = mention != NULL && mention->kind == IQ_MENTION_SOMEBODY;
  const bool told = mention != NULL && lead->sure && (lead->last || !fresh);
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

/// “Quill lets her niece Vera ask. ¶ — Grandma, were you afraid?”: gives the side of those who ask
/// to whoever is mentioned last in the paragraph before, beside whoever answers.
static void let_young_ask(IqSide *side, const IqSide *answers, const IqTalkText *text) {
  const uint32_t first = lead_start(text);
  for (uint32_t i = text->near; i > 0; i--) {
    const IqMention *mention = &text->mentions[i - 1];
    if (mention->first < first) return;
    const bool other = mention->entity == IQ_NONE || mention->entity != answers->entity;
    if (mention->kind != IQ_MENTION_NAME || !other || !can_talk(text, mention)) continue;
    side->mention = i - 1;
    side->entity = mention->entity;
    return;
  }
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
  if (count->elder) {
    let_young_ask(other, own, text);
  } else {
    let_ask(other, own, text, lead);
  }
  return true;
}

/// Nobody is named, or whoever asks: gives the answers to whom they address, else to whom the
/// paragraph before is about, else to whoever answered before. False when memory runs out.
static bool tell_answerer(IqTalk *self, const IqTalkText *text, const IqTalk *before,
                          const Count counts[2], const Lead *lead) {
  const uint32_t ask = counts[1].questions > counts[0].questions;
  IqSide *asks = &self->sides[ask];
  IqSide *answers = &self->sides[1 - ask];
  if (counts[ask].questions <= counts[1 - ask].questions) return true;
  if (counts[ask].told && !asks->named) return true;
  if (ask == 0 && !find_addressed(self, text, &counts[0], &answers->entity)) return false;
  if (answers->entity == IQ_NONE && lead->mention != IQ_NONE && !lead->parted) {
    const IqMention *mention = &text->mentions[lead->mention];
    const bool asker = asks->named && mention->entity == asks->entity;
    const bool fresh = mention->kind == IQ_MENTION_SOMEBODY;
    if (asker || (fresh && !counts[1 - ask].told)) return true;
    answers->mention = fresh ? (uint32_t)IQ_NONE : lead->mention;
    answers->entity = fresh ? (uint32_t)IQ_NONE : mention->entity;
  } else if (answers->entity == IQ_NONE && lead->mention == IQ_NONE && before->end > 0) {
    answers->entity = before->sides[1].entity;
  }
  if (asks->named || counts[ask].elder) return true;
  if (answers->entity != IQ_NONE || answers->mention != IQ_NONE) {
    let_ask(asks, answers, text, lead);
  } else if (counts[1 - ask].told && text->author.start < text->author.end) {
    // Who answers is told by a verb alone: «—Le puse piratas —se ríe—.»
    asks->writes = true;
  }
  return true;
}

/// Reads the talk that begins with the quotation; nothing changes where no turn answers. False when
/// memory runs out.
static bool read_talk(IqTalk *self, const IqTalkText *text) {
  const IqTalk before = *self;
  const IqSide nobody = {IQ_NONE, IQ_NONE, IQ_NONE, IQ_GENDER_OPEN, false, false};
  Count counts[2] = {{0}, {0}};
  *self = (IqTalk){.sides = {nobody, nobody}};
  read_turns(self, text, counts);
  if (counts[1].turns == 0) {
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
  // “What did you see? ¶ — What should I have seen?”: the text has asked.
  const IqItem *stop = &text->passage->items[text->item > 1 ? text->item - 2 : 0];
  const bool asked = text->item > 1 && stop->kind == IQ_ITEM_STOP &&
                     text->document->text->bytes[stop->span.start] == '?';
  if (led || asked) return true;
  const Lead lead = read_lead(text);
  if (self->sides[0].named && self->sides[1].named) return true;
  const bool answers = self->sides[0].named && counts[0].questions == 0;
  return self->sides[1].named || answers ? tell_asker(self, text, &before, counts, &lead)
                                         : tell_answerer(self, text, &before, counts, &lead);
}

IqTurnOf iq_side_tell(const IqSide *self, const IqScene *scene, const IqIncise *incise,
                      const IqEntities *entities) {
  if (incise == NULL && !scene->alone) return IQ_TURN_UNTOLD;
  if (incise == NULL && self->writes) return IQ_TURN_OF_AUTHOR;
  if (incise != NULL && incise->found && incise->mention.kind != IQ_MENTION_PRONOUN) {
    return IQ_TURN_UNTOLD;
  }
  const uint8_t gender =
      self->entity != IQ_NONE ? entities->items[self->entity].gender : self->gender;
  const uint8_t shown = incise == NULL  ? (uint8_t)IQ_GENDER_OPEN
                        : incise->found ? incise->mention.gender
                                        : incise->gender;
  if (is_other_gender(gender, shown)) return IQ_TURN_UNTOLD;
  if (self->entity != IQ_NONE) return IQ_TURN_OF_ENTITY;
  if (self->turn != IQ_NONE) return IQ_TURN_OF_TURN;
  // Whoever has no name is told from others by their mention alone.
  return self->mention != IQ_NONE && incise == NULL ? IQ_TURN_OF_MENTION : IQ_TURN_UNTOLD;
}

/// Whose turn a quotation is, or NULL where it begins no turn of the talk.
static IqSide *side_of(IqTalk *self, const IqDocument *document, const IqQuotation *quotation) {
  if (quotation->paragraph < self->first || quotation->paragraph >= self->end) return NULL;
  if (!turn_begins(document, quotation)) return NULL;
  return &self->sides[(quotation->paragraph - self->first) & 1];
}

bool iq_talk_enter(IqTalk *self, const IqTalkText *text, IqSide **side) {
  const IqQuotation *turn = quotation_at(text, text->passage->items[text->item].quotation);
  *side = NULL;
  if (!turn->dialogue) return true;
  const bool begins = turn_begins(text->document, turn);
  if (begins && turn->paragraph >= self->end && !read_talk(self, text)) return false;
  *side = side_of(self, text->document, turn);
  return true;
}
