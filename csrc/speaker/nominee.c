#include "speaker/nominee.h"

#include "speaker/asked.h"

#include "speaker/verb_final.h"

/// Mentions that are weighed for one quotation, before and behind it.
#define BEFORE_MAX 20u
#define BEHIND_MAX 6u
#define NEXT_MAX 3u
/// Paragraphs back over which somebody can still be the speaker; over which the last speaker is.
#define PARAGRAPHS_MAX 2u
#define MEMORY_PARAGRAPHS 6u
/// Words behind a phrase that attributes: «по словам его соседа».
#define ACCORDING_REACH 3u

static void nominate(const IqScene *scene, uint32_t mention, IqNominee *nominees, uint32_t *count) {
  IqNominee *nominee = &nominees[(*count)++];
  nominee->mention = mention;
  nominee->span = scene->mentions[mention].span;
}

/// Gives the nominees their clues and scores.
static void weigh(const IqScene *scene, IqNominee *nominees, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    IqNominee *nominee = &nominees[i];
    const uint32_t paragraph = scene->mentions[nominee->mention].paragraph;
    iq_clues_collect(scene, nominee->mention, (int)(scene->paragraph - paragraph), &nominee->clues);
    nominee->score = iq_clues_weigh(&nominee->clues, iq_speaker_weights);
  }
}

/// “Köprünün yıkıldığını anlatan Uslu, ‘…’ dedi”: whether a name with an ending behind an
/// apostrophe stands before somebody without one, in the sentence of the quotation.
static bool is_owner(const IqScene *scene, uint32_t index) {
  const IqMention *mentions = scene->mentions;
  if (!mentions[index].possessive || index < scene->before_first) return false;
  for (uint32_t i = index + 1; i < scene->before_end; i++) {
    const bool person = mentions[i].kind == IQ_MENTION_NAME || mentions[i].kind == IQ_MENTION_ROLE;
    if (person && !mentions[i].linked && !mentions[i].possessive && !mentions[i].dative)
      return true;
  }
  return false;
}

/// «Губернатор нашёл для горожан слова: «…»»: whether a mention depends on a preposition in a
/// sentence that somebody else opens, where nouns have cases.
static bool is_aside(const IqScene *scene, uint32_t index) {
  const IqMention *mentions = scene->mentions;
  const IqPassage *passage = scene->passage;
  const IqMention *mention = &mentions[index];
  if (passage->language->verb_final) return is_owner(scene, index);
  if (passage->language->cases == 0) return false;
  if (!mention->linked || index < scene->before_first || index >= scene->before_end) return false;
  // «По словам горожан, …»
  for (uint32_t i = mention->first; i > 0 && mention->first - i < ACCORDING_REACH; i--) {
    if (iq_passage_has(passage, i - 1, IQ_LEXICON_ACCORDING)) return false;
  }
  for (uint32_t i = scene->before_first; i < scene->before_end; i++) {
    const bool person =
        mentions[i].kind == IQ_MENTION_NAME || mentions[i].kind == IQ_MENTION_ROLE ||
        mentions[i].kind == IQ_MENTION_PRONOUN || mentions[i].kind == IQ_MENTION_MESSAGE;
    const bool free = !mentions[i].linked && !mentions[i].dative && !mentions[i].possessive;
    // «В компании «Заря», которая ведёт работы, назвали это «вздором»»
    const bool relative = iq_passage_has(passage, mentions[i].first, IQ_LEXICON_RELATIVE);
    if (i != index && person && !relative && free && mentions[i].opens) return true;
  }
  return false;
}

/// “Fire in Rudow. ‘I saw a glow’”: whether a headline tells where or what, by a name that nobody
/// is known to have: behind a preposition, in a sentence before, or before more words (“Fire at the
/// hall”).
static bool is_setting(const IqScene *scene, uint32_t index) {
  const IqMention *mention = &scene->mentions[index];
  const bool name = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_UNSURE;
  if (!scene->heading || !name || mention->entity != IQ_NONE) return false;
  if (scene->cue_before != IQ_NONE || scene->cue_after != IQ_NONE) return false;
  if (mention->paragraph != scene->paragraph || mention->end - mention->first > 1) return false;
  const bool goes_on =
      mention->kind == IQ_MENTION_UNSURE && iq_passage_is_word(scene->passage, mention->end);
  if (mention->linked || goes_on) return true;
  for (uint32_t i = mention->end; i < scene->item; i++) {
    if (scene->passage->items[i].kind == IQ_ITEM_STOP) return true;
  }
  return false;
}

static bool holds(const IqMention *whole, const IqMention *part) {
  return (whole->kind == IQ_MENTION_ROLE || whole->kind == IQ_MENTION_SOMEBODY) &&
         part->kind == IQ_MENTION_BODY && whole->first <= part->first && whole->end >= part->end &&
         !whole->linked;
}

/// “Dedi itfaiye müdürü”: whether a mention is but what a role beside it is of.
static bool is_part(const IqScene *scene, uint32_t index) {
  const IqMention *mention = &scene->mentions[index];
  if (index > 0 && holds(mention - 1, mention)) return true;
  return index + 1 < scene->mention_count && holds(mention + 1, mention);
}

/// «Resta Rey. «Ha sbagliato.» Un commissario ammette che mancava «la freccia»»: whether a mention
/// stands in the sentence behind that of the quotation, and has words in marks of its own there.
static bool has_own_words(const IqScene *scene, const IqMention *mention) {
  const IqItem *items = scene->passage->items;
  uint32_t stops = 0;
  for (uint32_t i = scene->item + 1; i < mention->first; i++) {
    if (items[i].kind == IQ_ITEM_QUOTATION || items[i].kind == IQ_ITEM_BREAK) return false;
    stops += items[i].kind == IQ_ITEM_STOP;
  }
  if (stops > 1 || (stops == 0 && scene->joined != IQ_JOINT_STOP)) return false;
  for (uint32_t i = mention->end; i < scene->passage->count; i++) {
    if (iq_passage_is_end(scene->passage, i)) return false;
    if (items[i].kind == IQ_ITEM_QUOTATION) return true;
  }
  return false;
}

/// Whether one of the nominees is a person of the quotation's paragraph who acts there.
static bool has_actor(const IqScene *scene, const IqNominee *nominees, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    const IqMention *mention = &scene->mentions[nominees[i].mention];
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    if (mention->paragraph == scene->paragraph && sure && !mention->linked &&
        !mention->possessive && iq_mention_is_person(scene->passage, mention)) {
      return true;
    }
  }
  return false;
}

/// Writes the mentions that may be the speaker, without their clues and scores; returns how many.
/// `subject` is who must be.
static uint32_t nominate_all(const IqScene *scene, uint32_t subject,
                             IqNominee nominees[IQ_NOMINEES_MAX]) {
  uint32_t count = 0;
  const IqMention *mentions = scene->mentions;
  bool last_speaker = false;
  const IqAsked asked = iq_scene_asked(scene);
  for (uint32_t i = scene->before_end; i > 0 && count < BEFORE_MAX; i--) {
    const uint32_t age = scene->paragraph - mentions[i - 1].paragraph;
    if (age > PARAGRAPHS_MAX) break;
    const bool told = mentions[i - 1].dative && i - 1 != asked.source && i - 1 != asked.whom;
    if (told || iq_scene_is_reported(scene, &mentions[i - 1])) continue;
    // «Рассказ человека, который сошёл на берег: «…»»: the pronoun means nobody who is known.
    const bool relative =
        mentions[i - 1].kind == IQ_MENTION_PRONOUN && !mentions[i - 1].resolved &&
        mentions[i - 1].entity == IQ_NONE &&
        iq_passage_has(scene->passage, mentions[i - 1].first, IQ_LEXICON_RELATIVE);
    if (relative || iq_scene_is_other_gender(scene, &mentions[i - 1])) continue;
    if (iq_scene_is_in_clause(scene, &mentions[i - 1])) continue;
    if (iq_scene_is_anybody(scene, &mentions[i - 1])) continue;
    if (i - 1 != subject && iq_scene_is_told(scene, &mentions[i - 1])) continue;
    const bool question = iq_stands_in_question(scene->passage->items, scene->passage->language,
                                                &mentions[i - 1], scene->item);
    if (i - 1 != subject && question) continue;
    if (i - 1 != scene->cited && i - 1 != subject && is_aside(scene, i - 1)) continue;
    if (i - 1 != subject && (is_setting(scene, i - 1) || is_part(scene, i - 1))) continue;
    nominate(scene, i - 1, nominees, &count);
    if (i - 1 == scene->floor.mention) last_speaker = true;
  }
  if (!last_speaker && scene->floor.mention != IQ_NONE &&
      scene->paragraph - scene->floor.paragraph <= MEMORY_PARAGRAPHS &&
      scene->floor.mention < scene->before_end &&
      !iq_scene_is_other_gender(scene, &mentions[scene->floor.mention])) {
    nominate(scene, scene->floor.mention, nominees, &count);
  }
  // “– …, säger X. ¶ – … ¶ Y”: X goes on.
  const bool turn = scene->dialogue && scene->floor.entity != IQ_NONE && !scene->floor.asks &&
                    scene->paragraph - scene->floor.paragraph <= 1;
  const bool actor = has_actor(scene, nominees, count) ||
                     (last_speaker && scene->floor.paragraph == scene->paragraph);
  uint32_t behind = 0;
  uint32_t next = 0;
  for (uint32_t i = scene->after_first; i < scene->mention_count; i++) {
    const uint32_t ahead = mentions[i].paragraph - scene->paragraph;
    if (ahead > 1 || (ahead == 1 && (turn || !scene->alone || ++next > NEXT_MAX))) break;
    if (ahead == 0 && ++behind > BEHIND_MAX) break;
    const bool told = i != subject && (mentions[i].dative ||
                                       iq_scene_is_told(scene, &mentions[i]) || is_part(scene, i));
    if (told || iq_scene_is_other_gender(scene, &mentions[i])) continue;
    if (actor && i != subject && has_own_words(scene, &mentions[i])) continue;
    if (count < IQ_NOMINEES_MAX) nominate(scene, i, nominees, &count);
  }
  return count;
}

/// The nominee with the highest score, the first of equal ones; IQ_NONE of none.
static uint32_t find_best(const IqNominee *nominees, uint32_t count) {
  uint32_t best = IQ_NONE;
  for (uint32_t i = 0; i < count; i++) {
    if (best == IQ_NONE || nominees[i].score > nominees[best].score) best = i;
  }
  return best;
}

/// The same somebody as nominee `best`, in the quotation's own sentence where that names them.
static uint32_t find_nearest(const IqScene *scene, const IqNominee *nominees, uint32_t count,
                             uint32_t best) {
  if (best == IQ_NONE || iq_scene_holds(scene, &scene->mentions[nominees[best].mention])) {
    return best;
  }
  const uint32_t entity = scene->mentions[nominees[best].mention].entity;
  uint32_t nearest = best;
  for (uint32_t i = 0; entity != IQ_NONE && i < count; i++) {
    const IqMention *mention = &scene->mentions[nominees[i].mention];
    if (mention->entity != entity || !iq_scene_holds(scene, mention)) continue;
    if (nearest == best || nominees[i].score > nominees[nearest].score) nearest = i;
  }
  return nearest;
}

_Static_assert(BEFORE_MAX + BEHIND_MAX + NEXT_MAX + 1u <= IQ_NOMINEES_MAX, "room for all");

uint32_t iq_scene_choose(const IqScene *scene, const IqChooser *chooser,
                         const IqQuotation *quotation, uint32_t subject) {
  IqNominee nominees[IQ_NOMINEES_MAX];
  const uint32_t count = nominate_all(scene, subject, nominees);
  for (uint32_t i = 0; chooser == NULL && i < count; i++) {
    if (nominees[i].mention == subject) return subject;
  }
  // Whoever is alone need not be weighed.
  if (count > 1 || chooser != NULL) weigh(scene, nominees, count);
  uint32_t best = find_best(nominees, count);
  best = find_nearest(scene, nominees, count, best);
  if (chooser != NULL) best = chooser->choose(chooser->context, quotation, nominees, count);
  return best != IQ_NONE ? nominees[best].mention : IQ_NONE;
}
