#include "speaker/attribution.h"

#include "language/words.h"
#include "mention/apposition.h"
#include "mention/described.h"
#include "mention/foretold.h"
#include "mention/joint.h"
#include "mention/namesake.h"
#include "mention/naming.h"
#include "speaker/above.h"
#include "speaker/asker.h"
#include "speaker/chapter_items.h"
#include "speaker/description.h"
#include "speaker/exchange.h"
#include "speaker/felt.h"
#include "speaker/headline.h"
#include "speaker/inside.h"
#include "speaker/interview.h"
#include "speaker/kind.h"
#include "speaker/kinds.h"
#include "speaker/left_out.h"
#include "speaker/nested.h"
#include "speaker/nominee.h"
#include "speaker/own.h"
#include "speaker/particle.h"
#include "speaker/pronouns.h"
#include "speaker/second_word.h"
#include "speaker/self.h"
#include "speaker/shared.h"
#include "speaker/speaker.h"
#include "speaker/subject.h"
#include "speaker/talk.h"
#include "speaker/turns.h"
#include "speaker/utterance.h"

struct IqAttributor {
  IqArena scratch;
  IqDocument *document;
  IqEntities *entities;
  const IqChooser *chooser;
  IqPassage passage;       ///< the chapter at hand
  IqChapterItems chapter;  ///< its items
  IqArray sures;           ///< of uint8_t: how the kind of each of them is known
  IqArray mentions;        ///< its mentions
  IqArray insides;         ///< of IqInside, in order of quotation
  IqIncises incises;
  bool *anchored;   ///< for each quotation, whether its own sentence names the speaker
  bool *behind;     ///< and does so behind it
  uint8_t *spoken;  ///< for each entity, how often
  IqFloor floor;
  IqInterview interview;
  IqTalk talk;
  IqSpan author;   ///< the name of whoever has written the text, or empty
  IqMention last;  ///< the floor's mention, as it was understood there; `first` is IQ_NONE for none
  uint8_t language;
  bool everywhere;  ///< parts without quotations are read too
};

static IqMention *mention_at(const IqAttributor *self, uint32_t index) {
  return (IqMention *)self->mentions.items + index;
}

static uint32_t quoted_item(const IqAttributor *self, uint32_t index) {
  return ((const uint32_t *)self->chapter.quoted.items)[index];
}

static bool write_speaker(IqAttributor *self, IqQuotation *quotation, const IqMention *mention) {
  quotation->speaker = mention->span;
  quotation->name = iq_mention_name(&self->document->arena, &self->passage, mention);
  quotation->described = iq_mention_only_describes(&self->passage, mention);
  return quotation->name != NULL;
}

/// Remembers who has the floor.
static void take_floor(IqAttributor *self, uint32_t item, uint32_t mention, uint32_t entity,
                       uint32_t paragraph) {
  const IqQuotation *quotations = self->document->quotations.items;
  const IqSpan inner = quotations[self->passage.items[item].quotation].inner;
  const bool asks = inner.end > inner.start && self->document->text->bytes[inner.end - 1] == '?';
  self->floor = (IqFloor){mention, entity, paragraph, item, asks, self->spoken};
  self->last.first = IQ_NONE;
  if (entity != IQ_NONE && self->spoken[entity] < IQ_SPOKEN_MAX) self->spoken[entity]++;
}

/// Finds out whom a mention means here. What the verb shows of the speaker's gender is theirs, and
/// one that `answers` is not of whoever has just asked.
static void identify(IqAttributor *self, IqMention *mention, const IqIncise *incise, uint32_t end,
                     uint32_t paragraph, uint8_t cue_gender, bool answers) {
  // Who has the floor was not known when the chapter's pronouns were read.
  if (mention->kind == IQ_MENTION_PRONOUN || mention->resolved) {
    mention->entity = IQ_NONE;
    mention->name = mention->span;
    mention->resolved = false;
  }
  const bool person = mention->kind != IQ_MENTION_BODY && mention->kind != IQ_MENTION_MESSAGE;
  // Masculine roles are said of women too: «рассказала директор».
  const bool role = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY;
  if (person && cue_gender != IQ_GENDER_OPEN && (role || mention->gender == IQ_GENDER_OPEN)) {
    mention->gender = cue_gender;
  }
  IqAntecedents antecedents = iq_antecedents_of(&self->passage, &self->mentions, mention, incise,
                                                end, paragraph, self->floor);
  if (answers) iq_antecedents_answer(&antecedents);
  if (iq_antecedent_tells_floor(&antecedents, mention)) antecedents.asker = self->floor.entity;
  iq_antecedent_resolve(&antecedents, mention);
  if (mention->entity == IQ_NONE || !person) return;
  uint8_t *gender = &self->entities->items[mention->entity].gender;
  if (*gender == IQ_GENDER_OPEN) *gender = cue_gender;
}

static bool attribute_inside(IqAttributor *self, uint32_t item, const IqIncise *incise,
                             uint32_t near, uint32_t paragraph) {
  const uint32_t index = self->passage.items[item].quotation;
  IqQuotation *quotation = (IqQuotation *)self->document->quotations.items + index;
  IqMention mention = incise->mention;
  uint8_t gender = incise->gender;
  if (gender == IQ_GENDER_OPEN) gender = iq_self_gender(self->document, &self->passage, item);
  identify(self, &mention, incise, near, paragraph, gender, false);
  self->anchored[index] = true;
  // The mention stands inside the marks, and is none of the chapter's.
  take_floor(self, item, near > 0 ? near - 1 : IQ_NONE, mention.entity, paragraph);
  return write_speaker(self, quotation, &mention);
}

/// «“…”, explica.»: the subject that is left out beside the verb `cue` means whom a pronoun would.
/// `known` says whether that is somebody.
static bool attribute_left_out(IqAttributor *self, uint32_t item, const IqScene *scene, IqSpan cue,
                               uint8_t gender, IqQuotation *quotation, bool *known) {
  IqMention mention = iq_pronoun_at(scene, gender != IQ_GENDER_OPEN ? gender : scene->gender);
  mention.several = iq_scene_verb_is_of_several(scene, cue);
  uint32_t topic = iq_scene_questioned(scene);
  if (topic == IQ_NONE) topic = iq_scene_topic(scene, mention.gender, mention.several);
  if (topic == IQ_NONE) topic = iq_scene_topic_above(scene, &mention, cue);
  if (topic != IQ_NONE) {
    IqMention *opener = mention_at(self, topic);
    // “Genç kız yurdu arıyor. “…” diyor.”: whom the second word means is told by who has spoken.
    if (opener->kind == IQ_MENTION_ROLE && opener->entity == IQ_NONE) {
      identify(self, opener, NULL, topic, scene->paragraph, mention.gender, false);
    }
    mention.entity = opener->entity;
    mention.name = opener->name;
    mention.kind = opener->kind;
    mention.resolved = true;
  } else if (iq_scene_goes_on(scene, mention.gender, mention.several)) {
    // Whoever has just spoken goes on.
    mention.entity = self->floor.entity;
    mention.name = mention_at(self, self->floor.mention)->name;
    mention.resolved = true;
  } else {
    identify(self, &mention, NULL, scene->before_end, scene->paragraph, mention.gender,
             iq_scene_is_answer(scene));
  }
  if (!mention.resolved) return true;
  *known = true;
  quotation->cue = cue;
  self->anchored[self->passage.items[item].quotation] = true;
  self->behind[self->passage.items[item].quotation] = false;
  const uint32_t last = iq_scene_last_of(scene, mention.entity);
  take_floor(self, item, topic != IQ_NONE ? topic : last, mention.entity, scene->paragraph);
  return write_speaker(self, quotation, &mention);
}

/// Gives a quotation to somebody of whom the chapter has no mention outside marks.
static bool attribute_entity(IqAttributor *self, uint32_t item, const IqScene *scene,
                             uint32_t entity, IqQuotation *quotation) {
  const IqMention mention = {.kind = IQ_MENTION_PRONOUN, .entity = entity, .resolved = true};
  take_floor(self, item, iq_scene_last_of(scene, entity), entity, scene->paragraph);
  return write_speaker(self, quotation, &mention);
}

/// Gives a quotation to whoever has written the text; to nobody where it does not name them.
static bool attribute_author(IqAttributor *self, uint32_t index, IqQuotation *quotation) {
  self->anchored[index] = true;
  quotation->speaker = self->author;
  quotation->described = false;
  if (self->author.start == self->author.end) return true;
  quotation->name = iq_name_copy(&self->document->arena, self->document->text, self->author);
  return quotation->name != NULL;
}

/// Gives a turn that does not name its speaker to whoever's turn it is in a talk; `known` says
/// whether that is told. `inside` may be NULL.
static bool attribute_turn(IqAttributor *self, const IqScene *scene, uint32_t near,
                           const IqInside *inside, IqQuotation *quotation, bool *known) {
  const uint32_t item = scene->item;
  const uint32_t index = self->passage.items[item].quotation;
  const IqIncise *incise = inside != NULL ? &inside->incise : NULL;
  const IqTalkText text = {self->document, &self->passage, self->mentions.items,
                           &self->insides, near,           self->mentions.count,
                           item,           self->author};
  IqSide *side;
  *known = true;
  if (!iq_talk_enter(&self->talk, &text, &side)) return false;
  if (incise != NULL && iq_incise_is_own(self->document, incise, self->language)) {
    return attribute_author(self, index, quotation);
  }
  const IqTurnOf of =
      side != NULL ? iq_side_tell(side, scene, incise, self->entities) : IQ_TURN_UNTOLD;
  if (of == IQ_TURN_OF_AUTHOR) return attribute_author(self, index, quotation);
  if (of != IQ_TURN_UNTOLD) self->anchored[index] = true;
  if (of == IQ_TURN_OF_ENTITY) {
    return attribute_entity(self, item, scene, side->entity, quotation);
  }
  if (of == IQ_TURN_OF_MENTION) {
    take_floor(self, item, side->mention, IQ_NONE, scene->paragraph);
    return write_speaker(self, quotation, mention_at(self, side->mention));
  }
  *known = of == IQ_TURN_OF_TURN;
  if (*known) {
    // «— А, — отвечает она.»: whom a role named before.
    const IqQuotation *turn = (const IqQuotation *)self->document->quotations.items + side->turn;
    iq_quotation_name_as(quotation, turn);
  } else if (side != NULL && incise != NULL && incise->found) {
    side->turn = index;
  }
  return true;
}

/// “The plan is ‘a gift’ for her”: gives a quotation to whoever a pronoun of a gender means.
static bool attribute_felt(IqAttributor *self, uint32_t item, const IqScene *scene, uint8_t gender,
                           IqQuotation *quotation) {
  IqMention mention = iq_pronoun_at(scene, gender);
  identify(self, &mention, NULL, scene->before_end, scene->paragraph, gender, false);
  if (!mention.resolved) return true;
  self->anchored[self->passage.items[item].quotation] = true;
  take_floor(self, item, iq_scene_last_of(scene, mention.entity), mention.entity, scene->paragraph);
  return write_speaker(self, quotation, &mention);
}

static bool attribute_quotation(IqAttributor *self, uint32_t item, uint32_t near,
                                uint32_t paragraph, uint8_t sure) {
  const uint32_t index = self->passage.items[item].quotation;
  IqQuotation *quotation = (IqQuotation *)self->document->quotations.items + index;
  const bool scare = quotation->kind == IQ_KIND_SCARE && sure == IQ_SURE_WEIGHED;
  if (quotation->kind != IQ_KIND_SPEECH && (!scare || self->chooser != NULL)) return true;
  const IqInside *inside = iq_insides_find(&self->insides, index);
  iq_pronouns_resolve_again(&self->passage, &self->mentions, near, self->floor);
  IqScene scene = {.paragraph = paragraph, .told = inside != NULL, .floor = self->floor};
  scene.gender = iq_self_gender(self->document, &self->passage, item);
  iq_scene_set(&scene, &self->passage, self->mentions.items, self->mentions.count, near, item,
               quotation);
  IqFelt felt;
  const bool feels = self->chooser == NULL && iq_scene_felt(&scene, quotation, &felt);
  if (scare && !feels) return true;
  quotation->kind = IQ_KIND_SPEECH;
  if (feels && felt.mention == IQ_NONE) {
    return attribute_felt(self, item, &scene, felt.gender, quotation);
  }
  if (inside != NULL) {
    quotation->cue = inside->incise.cue;
    quotation->incise = inside->incise.span;
  }
  if (quotation->dialogue && self->chooser == NULL) {
    bool known;
    if (!attribute_turn(self, &scene, near, inside, quotation, &known)) return false;
    if (known) return true;
  }
  if (inside == NULL && self->chooser == NULL && iq_scene_is_own(&scene)) {
    return attribute_author(self, index, quotation);
  }
  if (inside != NULL && inside->incise.found) {
    return attribute_inside(self, item, &inside->incise, near, paragraph);
  }
  const uint32_t subject = feels ? felt.mention : iq_scene_subject(&scene);
  uint32_t answerer;
  uint32_t chosen = iq_interview_answer(&self->interview, &scene, &answerer);
  if (subject == IQ_NONE && answerer == IQ_NONE && self->chooser == NULL) {
    bool known = false;
    uint32_t cue;
    // “X remembers:” leads in the turn of the next paragraph.
    const bool led = item > 1 && self->passage.items[item - 2].kind == IQ_ITEM_COLON;
    const bool turn = inside != NULL && self->passage.language->null_subject && !led;
    if (turn) {
      const IqIncise *incise = &inside->incise;
      if (!attribute_left_out(self, item, &scene, incise->cue, incise->gender, quotation, &known)) {
        return false;
      }
    } else if (iq_scene_lacks_subject(&scene, &cue)) {
      const IqSpan verb = self->passage.items[cue].span;
      const uint8_t gender = iq_passage_gender(&self->passage, cue);
      if (!attribute_left_out(self, item, &scene, verb, gender, quotation, &known)) return false;
    }
    if (known) return true;
  }
  if (subject == IQ_NONE && self->chooser == NULL && iq_scene_resumes_turn(&scene)) {
    const IqQuotation *quotations = self->document->quotations.items;
    iq_quotation_name_as(quotation, &quotations[self->passage.items[self->floor.item].quotation]);
    return true;
  }
  if (chosen == IQ_NONE && answerer != IQ_NONE && self->chooser == NULL) {
    return attribute_entity(self, item, &scene, answerer, quotation);
  }
  if (self->chooser != NULL || chosen == IQ_NONE) {
    chosen = iq_scene_choose(&scene, self->chooser, quotation, subject);
    if (chosen == IQ_NONE) return true;
  }
  if (subject == IQ_NONE && iq_scene_resumes(&scene, mention_at(self, chosen))) {
    return attribute_entity(self, item, &scene, self->floor.entity, quotation);
  }
  chosen = iq_mention_whole(&self->passage, self->mentions.items, self->mentions.count, chosen);
  IqMention mention = *mention_at(self, chosen);
  uint32_t cue, lists = 0;
  uint8_t cue_gender = scene.gender;
  if (iq_scene_cue(&scene, &mention, &cue)) {
    quotation->cue = self->passage.items[cue].span;
    const uint8_t shown = iq_passage_gender(&self->passage, cue);
    if (shown != IQ_GENDER_OPEN) cue_gender = shown;
    lists = iq_word_find(self->passage.items[cue].hash)->lists;
  }
  // “‘Is that so?’ asked Pell. ‘Yes,’ said the witness.”
  const bool turn = mention.kind == IQ_MENTION_ROLE && self->floor.paragraph != paragraph;
  const bool answers = (lists & IQ_LIST_ANSWER) != 0 || (turn && self->floor.asks);
  if (chosen == self->floor.mention && self->last.first == mention.first && !answers) {
    mention = self->last;
  } else {
    // A second word means whoever was named before it, however far off the quotation is.
    const bool role = mention.kind == IQ_MENTION_ROLE && mention.paragraph < paragraph;
    const uint32_t place = role ? mention.paragraph : paragraph;
    identify(self, &mention, NULL, chosen, place, cue_gender, answers);
    const IqAntecedents known = iq_antecedents_of(&self->passage, &self->mentions, &mention, NULL,
                                                  chosen, place, self->floor);
    if (!iq_antecedent_tells_floor(&known, &mention) &&
        !iq_antecedent_is_restricted(&known, &mention)) {
      iq_description_go_on(&self->floor, &self->passage, paragraph, (lists & IQ_LIST_MORE) != 0,
                           &mention);
      iq_description_presume(&known, &mention);
    }
  }
  // Who a second word for somebody means, a pronoun behind it means too.
  if (mention.resolved && (mention.kind == IQ_MENTION_ROLE || mention.kind == IQ_MENTION_BODY)) {
    mention_at(self, chosen)->entity = mention.entity;
    mention_at(self, chosen)->name = mention.name;
  }
  // “Gestern sagte er: …” is told who speaks by its own sentence, whoever that is.
  const bool introduced = scene.colon_before && scene.cue_before != IQ_NONE;
  // “Quill said it was ‘false’, and added: ‘…’”: the verb is theirs.
  if (introduced && quotation->cue.start == quotation->cue.end && iq_scene_adds(&scene)) {
    quotation->cue = self->passage.items[scene.cue_before].span;
  }
  // «fue “errónea” y pide “la repetición”»: so is told whoever two verbs have as their subject.
  const bool shared = subject == chosen && iq_scene_is_tied(&scene);
  self->anchored[index] = introduced || shared || iq_scene_holds(&scene, &mention) ||
                          iq_scene_is_between(&scene, mention_at(self, chosen));
  self->behind[index] = mention.first > item && scene.putter == IQ_NONE;
  const IqFloor before = self->floor;
  // Who goes on in the next paragraph is told by nobody who is named only behind.
  const bool continues = before.item != IQ_NONE && quotation->continues != IQ_NONE &&
                         self->passage.items[before.item].quotation == quotation->continues;
  if (continues && !self->anchored[index]) {
    take_floor(self, item, before.mention, before.entity, paragraph);
    return true;
  }
  // Whom a headline quotes is guessed from what stands below it, and told for good at the end.
  if (!quotation->heading || iq_scene_holds(&scene, &mention)) {
    take_floor(self, item, chosen, mention.entity, paragraph);
    self->last = mention;
  }
  if (!write_speaker(self, quotation, &mention)) return false;
  // In a paragraph of its own the name leads the words in.
  const IqMention *nameless = before.mention != IQ_NONE && before.entity == IQ_NONE &&
                                      mention.paragraph - before.paragraph <= !self->behind[index]
                                  ? mention_at(self, before.mention)
                                  : NULL;
  if (quotation->cue.start < quotation->cue.end && nameless != NULL &&
      iq_mention_is_foretold(&self->passage, nameless, &mention)) {
    iq_utterances_name(self->document, index, nameless->span);
  }
  return true;
}

/// Reads paragraphs [first, end), and who is mentioned in them.
static bool read_chapter(IqAttributor *self, uint32_t first, uint32_t end, uint32_t quotation) {
  const IqAllocator *allocator = self->document->arena.allocator;
  IqChapterItems *chapter = &self->chapter;
  if (!iq_chapter_items_read(chapter, self->document, first, end, quotation, self->language)) {
    return false;
  }
  IqItem *items = chapter->items.items;
  const uint32_t count = chapter->items.count;
  self->passage.items = items;
  self->passage.count = count;
  self->author = iq_chapter_items_tell(chapter, &self->passage, self->language);
  iq_entities_learn(self->entities, items, count);
  self->mentions.count = 0;
  // Attributions inside marks name people too: they are found before anybody is looked for.
  if (!iq_insides_read(&self->incises, self->document, items, &chapter->quoted, self->entities,
                       self->language, &self->insides) ||
      !iq_mentions_read(&self->passage, allocator, &self->mentions)) {
    return false;
  }
  iq_pronouns_resolve(&self->passage, &self->mentions, self->spoken);
  return iq_namesakes_learn(&self->document->arena, &self->passage, &self->mentions);
}

/// Attributes the chapter at hand.
static bool attribute_chapter(IqAttributor *self) {
  self->floor = (IqFloor){IQ_NONE, IQ_NONE, 0, IQ_NONE, false, self->spoken};
  self->interview = (IqInterview){.mention = IQ_NONE, .entity = IQ_NONE};
  self->talk = (IqTalk){0};
  const IqArray *quoted = &self->chapter.quoted;
  if (!iq_kinds_tell(self->document, &self->passage, self->chapter.items.items, quoted->items,
                     quoted->count, self->chooser, &self->sures)) {
    return false;
  }
  const IqItem *items = self->passage.items;
  const uint32_t *breaks = self->chapter.breaks.items;
  uint32_t near = 0, paragraph = 0, at = 0;
  for (uint32_t i = 0; i < quoted->count; i++) {
    const uint32_t item = quoted_item(self, i);
    while (near < self->mentions.count && mention_at(self, near)->first < item) near++;
    for (; at < self->chapter.breaks.count && breaks[at] < item; at++) {
      paragraph += 1 + items[breaks[at]].quotation;
    }
    const uint8_t sure = ((const uint8_t *)self->sures.items)[i];
    if (!attribute_quotation(self, item, near, paragraph, sure)) return false;
  }
  return true;
}

IqAttributor *iq_attributor_new(IqDocument *document, uint8_t language, bool everywhere,
                                const IqChooser *chooser) {
  const IqAllocator *allocator = document->arena.allocator;
  const uint32_t count = document->quotations.count;
  IqAttributor *self = iq_resize(allocator, NULL, 0, sizeof *self);
  if (self == NULL) return NULL;
  *self = (IqAttributor){
      .document = document, .language = language, .everywhere = everywhere, .chooser = chooser};
  iq_arena_init(&self->scratch, allocator);
  self->entities = iq_entities_new(&self->scratch, document->text, language);
  self->anchored = iq_arena_array(&self->scratch, count, sizeof(bool));
  self->behind = iq_arena_array(&self->scratch, count, sizeof(bool));
  self->spoken = iq_arena_alloc(&self->scratch, IQ_ENTITIES_MAX);
  if (self->entities == NULL || self->anchored == NULL || self->behind == NULL ||
      self->spoken == NULL) {
    iq_attributor_delete(self);
    return NULL;
  }
  self->passage = (IqPassage){
      .text = document->text, .entities = self->entities, .language = &iq_languages[language]};
  return self;
}

void iq_attributor_delete(IqAttributor *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = self->scratch.allocator;
  iq_chapter_items_free(&self->chapter, allocator);
  iq_array_free(&self->sures, allocator, sizeof(uint8_t));
  iq_array_free(&self->mentions, allocator, sizeof(IqMention));
  iq_array_free(&self->insides, allocator, sizeof(IqInside));
  iq_incises_free(&self->incises, allocator);
  iq_arena_clear(&self->scratch);
  iq_resize(allocator, self, sizeof *self, 0);
}

bool iq_attributor_read(IqAttributor *self, uint32_t first, uint32_t end, uint32_t quotation) {
  const IqQuotation *quotations = self->document->quotations.items;
  const bool any =
      quotation < self->document->quotations.count && quotations[quotation].paragraph < end;
  if (!any && !self->everywhere) return true;
  if (!read_chapter(self, first, end, quotation) ||
      !iq_document_list_names(self->document, self->mentions.items, self->mentions.count))
    return false;
  return !any || attribute_chapter(self);
}

IqMemoir iq_attributor_memoir(IqAttributor *self) {
  return (IqMemoir){self->entities, self->spoken};
}

IqAnchor iq_attributor_anchor(const IqAttributor *self, uint32_t quotation) {
  return (IqAnchor){self->anchored[quotation], self->behind[quotation]};
}

void iq_attributor_set_anchor(IqAttributor *self, uint32_t quotation, IqAnchor anchor) {
  self->anchored[quotation] = anchor.anchored;
  self->behind[quotation] = anchor.behind;
}

bool iq_attributor_finish(IqAttributor *self, uint32_t piece) {
  const IqTurns turns = {self->document, self->entities, self->anchored, self->language};
  const bool spaceless = self->passage.language->spaceless;
  switch (piece) {
    case 0: iq_utterances_join(self->document, self->anchored, self->behind); break;
    case 1: iq_utterances_part(self->document); break;
    case 2:
      if (spaceless && !iq_particles_attribute(self->document, self->language)) return false;
      return iq_headlines_attribute(self->document, &self->scratch);
    default: return iq_turns_attribute(&turns) && iq_exchanges_attribute(&turns);
  }
  return true;
}

bool iq_attributor_finish_quotation(IqAttributor *self, uint32_t quotation) {
  iq_turn_trim(self->document, quotation);
  const IqQuotation *quotations = self->document->quotations.items;
  if (quotations[quotation].nested_in == IQ_NONE) return true;
  const IqNesting nesting = {self->document, self->entities, &self->incises, self->language};
  return iq_nested_attribute(&nesting, quotation);
}
