#include "speaker/antecedent.h"

#include "language/words.h"
#include "mention/apposition.h"
#include "mention/ending.h"
#include "mention/gender.h"
#include "mention/place.h"
#include "speaker/author.h"
#include "speaker/cataphor.h"
#include "speaker/description.h"
#include "speaker/named_since.h"
#include "speaker/nameless.h"
#include "speaker/prominence.h"
#include "speaker/protagonist.h"
#include "speaker/same.h"
#include "speaker/second_body.h"
#include "speaker/second_word.h"
#include "speaker/topic.h"

/// Mentions and paragraphs that a pronoun reaches back over.
#define REACH 32u
#define ARTICLES ((uint32_t)IQ_LEXICON_ARTICLE)
#define PARAGRAPHS_MAX 3u
#define FAR_PARAGRAPHS_MAX 8u  ///< where nobody nearer can be meant
/// Words between a verb without a subject and the message that it is read in.
#define READ_OUT_REACH 4u
#define ROLE_PARAGRAPHS_MAX 1u  ///< farther back a role means somebody else: “the governor”

/// Entities that are weighed, and times that one counts as mentioned again.
#define RANKED_MAX 16u
#define AGAIN_MAX 6u

/// How much speaks for a candidate. Order of size only: a subject goes before an object, who spoke
/// last before who is only spoken of, the near before the far.
#define GAIN_AGAIN 0.15f    ///< for each time that they are mentioned again: whom the text is about
#define GAIN_SECOND 3.0f    ///< opens a sentence since, and the word is a second one for them
#define GAIN_BROUGHT 1.0f   ///< is named here for the first time, in full, in another case
#define GAIN_PARALLEL 1.5f  ///< opens the sentence before that which a pronoun opens
#define GAIN_LEADS_IN 4.5f  ///< is new, has no name and opens the sentence before the words
#define GAIN_CLOSES 2.5f    ///< has just told what stands before: “…, Quill says.”
#define GAIN_TOPIC 3.0f     ///< opens a sentence since, and the word is a pronoun

static bool can_be_meant(const IqMention *candidate) {
  // “I told Quill”
  const bool letter = candidate->span.end - candidate->span.start == 1;
  const bool known = (candidate->entity != IQ_NONE) | candidate->resolved;
  const bool somebody = (candidate->kind == IQ_MENTION_SOMEBODY) |
                        (candidate->kind == IQ_MENTION_ROLE) | (candidate->kind == IQ_MENTION_NAME);
  return (known | somebody) & !letter;
}

/// “The head of the office, who asked not to be named, said”: whoever stands right before it or
/// its comma.
static const IqMention *find_relative(const IqAntecedents *self, const IqMention *mention) {
  if (self->inside || !iq_mention_is_relative(self, mention) || self->end == 0) return NULL;
  const IqMention *before = &self->mentions[self->end - 1];
  // «i sindacati, secondo cui …»
  const uint32_t according =
      mention->first > 0 && (self->items[mention->first - 1].classes & IQ_LEXICON_ACCORDING) != 0;
  // “A woman who lives opposite”: or in front of the pronoun, where no comma parts them.
  const bool beside =
      before->end + according == mention->first || (before->end + 1 + according == mention->first &&
                                                    self->items[before->end].kind == IQ_ITEM_COMMA);
  const bool body = before->kind == IQ_MENTION_BODY;
  return beside && (body || can_be_meant(before)) ? before : NULL;
}

/// Whether somebody is named by a first and a last name.
static bool is_full_name(const IqMention *candidate) {
  return candidate->kind == IQ_MENTION_NAME && candidate->entity != IQ_NONE &&
         candidate->end - candidate->first > 1;
}

/// Candidates, one for each entity.
typedef struct Ranking {
  const IqMention *best[RANKED_MAX];
  float scores[RANKED_MAX];
  uint32_t again[RANKED_MAX];  ///< mentions of the same entity beside the best
  uint32_t count;
} Ranking;

static void rank(Ranking *self, const IqMention *candidate, float score) {
  uint32_t i = candidate->entity != IQ_NONE ? 0 : self->count;
  while (i < self->count && self->best[i]->entity != candidate->entity) i++;
  if (i == RANKED_MAX) return;
  if (i == self->count) {
    self->count++;
    self->again[i] = 0;
  } else {
    if (self->again[i] < AGAIN_MAX) self->again[i]++;
    if (score <= self->scores[i]) return;
  }
  self->best[i] = candidate;
  self->scores[i] = score;
}

/// NULL where there is no candidate; `most` is its score.
static const IqMention *best_of(const Ranking *self, float *most) {
  const IqMention *best = NULL;
  *most = 0;
  for (uint32_t i = 0; i < self->count; i++) {
    const float score = self->scores[i] + GAIN_AGAIN * (float)self->again[i];
    if (best != NULL && score <= *most) continue;
    best = self->best[i];
    *most = score;
  }
  return best;
}

/// Whether the word that says a role is one that only people are called by.
static bool is_epithet_word(const IqAntecedents *self, const IqMention *mention) {
  return (self->items[mention->head].classes & IQ_LEXICON_EPITHET) != 0;
}

/// Where the antecedents of a mention before are looked for, which a word may mean.
static IqAntecedents before_mention(const IqAntecedents *self, const IqMention *mention) {
  IqAntecedents before = *self;
  before.end = (uint32_t)(mention - self->mentions);
  before.paragraph = mention->paragraph;
  before.first = &self->items[mention->first];
  before.head = &self->items[mention->head];
  return before;
}

/// Whether a mention is an organisation; a second word for one (“the snack maker”) where `second`.
static bool is_body(const IqAntecedents *self, const IqMention *candidate, bool second) {
  if (candidate->kind == IQ_MENTION_BODY) return true;
  if (!second || candidate->kind != IQ_MENTION_PHRASE || self->inside) return false;
  const IqAntecedents before = before_mention(self, candidate);
  return candidate->opens && iq_description_is_body(&before, candidate) &&
         iq_is_definite(before.first->classes);
}

/// „…“, heißt es in einer Mitteilung: whether a message stands behind a verb without a subject.
static bool is_read_out(const IqAntecedents *self, const IqMention *mention) {
  for (uint32_t i = mention->first; i > 0 && mention->first - i < READ_OUT_REACH; i--) {
    if (self->items[i - 1].kind != IQ_ITEM_WORD) return false;
    if ((self->items[i - 1].classes & IQ_LEXICON_IMPERSONAL) != 0) return true;
  }
  return false;
}

static const IqMention *find(const IqAntecedents *self, const IqMention *mention) {
  const bool message = mention->kind == IQ_MENTION_MESSAGE;
  const bool role = mention->kind == IQ_MENTION_ROLE;
  const bool epithet = iq_mention_is_epithet(mention, self->head);
  // What the report says that opens a paragraph is told by the report.
  // «Об аварии сообщил завод. ¶ «…», — говорится в сообщении»
  const bool read_out = message && !self->inside && iq_language_declines(self->language) &&
                        is_read_out(self, mention);
  const bool source = message && mention->linked && !self->inside && !read_out &&
                      (self->first->classes & IQ_LEXICON_POSSESSIVE) == 0;
  const uint32_t near = (mention->gender == IQ_GENDER_OPEN || read_out) && !source ? 1u : 0u;
  const bool brief = role && self->asker == IQ_NONE;
  const uint32_t reach = message ? near : brief ? ROLE_PARAGRAPHS_MAX : PARAGRAPHS_MAX;
  const bool that = iq_mention_is_demonstrative(self, mention);
  // What an office has written it says itself.
  const bool thing = mention->kind == IQ_MENTION_PRONOUN && mention->gender == IQ_GENDER_NEUTER;
  // “De gemeente betreurt het. ‘…’, zegt ze”: a pronoun of any gender, or of several.
  const bool her = mention->gender == IQ_GENDER_FEMININE && self->language->verb_second &&
                   !self->language->bare_definite;
  const bool open =
      mention->kind == IQ_MENTION_PRONOUN && (mention->gender == IQ_GENDER_OPEN || her);
  const bool one =
      role || mention->gender == IQ_GENDER_FEMININE || mention->gender == IQ_GENDER_MASCULINE;
  // «“…”, contó»: the verb of a subject that is left out tells that it is one.
  const bool left_out = mention->first == mention->end && !mention->several;
  Ranking ranking = {.count = 0};
  bool relieved = false;
  uint32_t steps = 0;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    // «Elle» behind turns of dialogue: whoever was named last, however far.
    const uint32_t far = self->paragraph - candidate->paragraph;
    const bool sole = ranking.count == 0 && mention->kind == IQ_MENTION_PRONOUN && !self->inside &&
                      mention->gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_NEUTER;
    if (far > (sole ? FAR_PARAGRAPHS_MAX : reach)) break;
    const bool named_body = open && iq_mention_is_named_body(self, candidate);
    const uint32_t office_word = named_body ? candidate->first - 1 : candidate->head;
    const bool feminine = !self->language->capital_nouns || mention->gender == IQ_GENDER_OPEN ||
                          (self->items[office_word].classes & IQ_LEXICON_FEMININE) != 0;
    const bool office =
        open && feminine && (iq_opens_later(self, candidate) || self->floor.mention == i - 1);
    // “The snack maker cut its plant. ‘…,’ it said”
    const bool its = thing && !candidate->opens &&
                     (self->items[candidate->first].classes & IQ_LEXICON_POSSESSIVE) != 0;
    const bool body =
        (message || thing || office) && (named_body || is_body(self, candidate, thing)) && !its;
    const bool written = thing && candidate->kind == IQ_MENTION_MESSAGE;
    // A role is somebody who was named; a pronoun may mean a witness without a name.
    if (!(body || written || can_be_meant(candidate))) continue;
    const uint8_t gender = iq_mention_known_gender(self->entities, candidate);
    // An office has a grammatical gender that is not known here.
    const bool both = !body && !written && !message && gender != IQ_GENDER_OPEN &&
                      mention->gender != IQ_GENDER_OPEN;
    if ((both && gender != mention->gender) || (role && !epithet && !both)) continue;
    if (epithet && gender == IQ_GENDER_NEUTER) continue;
    // „Moll habe „geschlafen“, hieß es in einer Aussendung“: whoever is told of has not sent it.
    const bool reported = (self->items[candidate->end].classes & IQ_LEXICON_REPORTED) != 0;
    if (message && !self->inside && reported) continue;
    if (role && candidate->entity == IQ_NONE) {
      // «Don Piero ha visto tutto. “…”, sorride il parroco»
      const bool beside = epithet || (candidate->kind == IQ_MENTION_NAME &&
                                      candidate->paragraph == self->paragraph);
      if (!(beside && iq_is_nameless_topic(self, candidate))) continue;
    }
    if (self->asker != IQ_NONE && candidate->entity == self->asker) continue;
    if (self->replied_to == i - 1) continue;
    // “The solicitor read a statement. ‘Mend it,’ it said.”
    const bool somebody =
        candidate->kind == IQ_MENTION_ROLE || candidate->kind == IQ_MENTION_SOMEBODY;
    if (thing && somebody && is_epithet_word(self, candidate)) continue;
    // “A sign hung there. The neighbour tore it down.”
    const bool paper = somebody && (self->items[candidate->head].classes & IQ_LEXICON_MESSAGE) != 0;
    if (paper && !message && !thing) continue;
    if (thing && candidate->entity != IQ_NONE && self->entities->items[candidate->entity].person) {
      continue;
    }
    if ((one || left_out) && iq_antecedent_is_several(self, candidate)) continue;
    // „Najgorsza była cisza po koledze. „…“ – mówi“: where nouns have cases it is no subject.
    const bool by_the_way = left_out && candidate->linked && candidate->entity == IQ_NONE &&
                            !candidate->resolved && self->language->cases > 0 &&
                            !self->language->verb_final && candidate->kind != IQ_MENTION_NAME;
    if (by_the_way) continue;
    // The mayor who opens a paragraph is not the prefect of the one before.
    const bool former = role && !epithet && !self->inside && mention->opens &&
                        candidate->paragraph < self->paragraph;
    if (former) continue;
    // „Richter Brandt mahnte. Der Gutachter …“: who holds one office is called by no other.
    const bool other_office = role && !epithet && !self->inside && candidate->entity != IQ_NONE &&
                              (self->language->verb_second || self->language->adjectives_behind) &&
                              iq_item_opens_sentence(self->items, mention->first) &&
                              iq_entities_has_role(self->entities, candidate->entity, false) &&
                              !iq_entities_is_called(self->entities, self->head, candidate->entity);
    const bool elsewhere = candidate->paragraph < self->paragraph &&
                           iq_mention_is_other_office(self, mention, candidate->entity);
    if (other_office || elsewhere || iq_mention_is_other_post(self, mention, candidate->entity))
      continue;
    if (iq_mention_is_relative(self, candidate) || candidate->dative ||
        iq_is_byline(self, candidate))
      continue;
    if (epithet && iq_is_same_sentence(self, candidate, mention)) continue;
    // «A foto correu o Brasil»: a name that has an article is no person's.
    const bool behind_article = one && self->language->adjectives_behind && candidate->first > 0 &&
                                candidate->kind == IQ_MENTION_NAME && !both && !candidate->talks &&
                                candidate->entity == IQ_NONE &&
                                (self->items[candidate->first - 1].classes & ARTICLES) != 0;
    if (behind_article) continue;
    // “… från Åmål. Hon säger”: one unknown word behind a preposition is hardly somebody.
    const bool somewhere = one && self->language->verb_second && candidate->linked &&
                           candidate->kind == IQ_MENTION_NAME && candidate->entity == IQ_NONE &&
                           gender == IQ_GENDER_OPEN && candidate->end - candidate->first == 1;
    if (somewhere || (one && iq_mention_is_origin(self, candidate))) continue;
    if (one && iq_is_supposed(self, candidate)) continue;
    if ((one || epithet) && !message && iq_is_named_thing(self, candidate)) continue;
    float score = iq_prominence_of(self, candidate, mention->gender, gender, steps++, both);
    const bool parallel = one && mention->opens && iq_is_topic(self, candidate, both) &&
                          iq_opens_before(self, candidate);
    if (parallel) score += GAIN_PARALLEL;
    const bool new_subject = (one && iq_leads_in(self, candidate)) ||
                             (!role && !message && iq_is_brought_in_nameless(self, candidate));
    if (new_subject) score += GAIN_LEADS_IN;
    // What an office has written is told by its own name.
    if ((message || office) && body) score += IQ_LOSS_NAMELESS;
    // “She wrote to Ness. ‘…,’ it ran”
    const bool aside = thing && candidate->linked && candidate->entity == IQ_NONE && !both &&
                       candidate->kind == IQ_MENTION_NAME && !candidate->talks;
    if (aside && !iq_language_inverts(self->language)) continue;
    // “Op Instagram schrijft ze”
    if (open && candidate->linked && gender == IQ_GENDER_NEUTER) continue;
    // „Mały Rudnik, dwa kilometry od wysypiska.“
    const bool place = self->language->cases > 0 && iq_mention_is_unknown(self, candidate, gender);
    // «Дедом оказался Пухов. «…», — подтверждает тот»: whoever was named last.
    if (that && ranking.count == 0) score += GAIN_SECOND + GAIN_TOPIC;
    const bool second = epithet || message;
    const bool topic = !place && (second || (one && iq_is_topic(self, candidate, both))) &&
                       iq_opens_later(self, candidate);
    if (topic && !relieved) score += second ? GAIN_SECOND : GAIN_TOPIC;
    // “‘…,’ says Pell. He adds that … . Governor Tom Quill sent a note. ‘…,’ he said”: whoever is
    // named in full behind takes the topic over.
    relieved = relieved || (topic && !second && parallel && both && is_full_name(candidate));
    // „Nie przekonuje to Krzysztofa Maciejaka. Ekspert …“: whom a paragraph brings in it is about.
    const bool brought =
        candidate->paragraph == self->paragraph && candidate->oblique &&
        candidate->kind == IQ_MENTION_NAME && candidate->end - candidate->first > 1 &&
        candidate->entity != IQ_NONE &&
        self->entities->items[candidate->entity].span.start == candidate->span.start;
    const bool told = brought && iq_leads_relative(self, candidate);
    if (epithet && brought) score += told ? GAIN_SECOND + GAIN_BROUGHT : GAIN_BROUGHT;
    const bool here = candidate->paragraph == self->paragraph;
    if (here && iq_mention_closes(self, candidate)) score += GAIN_CLOSES;
    rank(&ranking, candidate, score);
  }
  float most;
  const IqMention *best = best_of(&ranking, &most);
  return best != NULL && most < iq_prominence_inside(self, mention, reach) ? NULL : best;
}

/// «К игрушке приколота записка: «…»»: whether a message without an article is new, since it ends a
/// sentence that something else opens.
static bool is_brought_in(const IqAntecedents *self, const IqMention *mention) {
  const bool bare = self->language->bare_definite && self->language->cases > 0;
  return bare && !self->inside && !iq_item_opens_sentence(self->items, mention->first) &&
         self->items[mention->end].kind == IQ_ITEM_COLON;
}

/// „Regierungsrätin Monn widerspricht. „…“, sagt die Vorsteherin des Amtes“: whether a role with
/// what it is of can only be whoever has opened the sentence before its quotation.
static bool is_second(const IqAntecedents *self, const IqMention *mention) {
  if (!self->language->capital_nouns || self->inside || mention->first == 0) return false;
  if ((self->items[mention->first - 1].classes & IQ_LEXICON_CUE) == 0) return false;
  if ((self->head->classes & IQ_LEXICON_ANONYMOUS) != 0) return false;
  for (uint32_t i = self->end; i > 0; i--) {
    const IqMention *before = &self->mentions[i - 1];
    if (before->first >= mention->first) continue;
    if (before->paragraph != mention->paragraph) return false;
    if (!before->opens) continue;
    return before->kind == IQ_MENTION_NAME && before->entity != IQ_NONE &&
           iq_mention_known_gender(self->entities, before) == mention->gender &&
           before->gender != IQ_GENDER_OPEN;
  }
  return false;
}

void iq_antecedent_resolve(const IqAntecedents *self, IqMention *mention) {
  if (mention->entity != IQ_NONE) return;
  // «conta o pescador Damião»: who that is has been said.
  if (mention->apposed && mention->kind == IQ_MENTION_ROLE) return;
  if (iq_description_follows_as(self, mention) || iq_antecedent_is_restricted(self, mention))
    return;
  iq_antecedent_read_gender(self, mention);
  const IqMention *same = iq_antecedent_find_told(self, mention);
  if (same == NULL) same = iq_antecedent_find_named_since(self, mention);
  if (same == NULL) same = iq_antecedent_find_native(self, mention);
  if (same != NULL) {
    mention->entity = same->entity;
    mention->name = same->name;
    mention->resolved = true;
    return;
  }
  if (iq_antecedent_find_words(self, mention, &mention->name)) {
    mention->resolved = true;
    return;
  }
  if (mention->kind == IQ_MENTION_BODY && self->language->bare_definite) {
    // «в компании «Зерно»»: the name in marks says which.
    if (!mention->resolved && mention->name.start >= mention->span.end) return;
    const IqMention *body = iq_antecedent_find_body(self, mention);
    if (body == NULL) return;
    mention->entity = body->entity;
    mention->name = body->name;
    mention->oblique = mention->oblique || body->oblique;
    mention->resolved = true;
    return;
  }
  if (iq_role_is_several(self->entities->text, self->language, mention, self->head,
                         self->inside ? NULL : self->head + 1))
    return;
  const bool pronoun = mention->kind == IQ_MENTION_PRONOUN;
  const bool message = mention->kind == IQ_MENTION_MESSAGE;
  // “The minister of transport” is not the man before: what a role is of tells them apart.
  const bool pointed = mention->kind == IQ_MENTION_ROLE && iq_antecedent_is_pointed(self);
  if (pointed) mention->epithet = true;
  const bool epithet = iq_mention_is_epithet(mention, self->head);
  // “Her husband” is somebody else, so is «la moglie», and not “üç çocuk annesi”.
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  // «Neto de ferreiro, 52 anos, é um homem grande»: without an article it is a predicate.
  const bool predicate = mention->epithet && !self->inside && self->first == self->head &&
                         self->first->capital && self->language->null_subject &&
                         self->language->adjectives_behind;
  const bool article = self->head == self->first + 1 && (self->first->classes & ARTICLES) != 0;
  const bool said = iq_language_heads_last(self->language) && self->first != self->head && !article;
  const bool kin = !pointed && !predicate && !said &&
                   (iq_lexicon_find_aside(self->head->hash, language) & IQ_ASIDE_KIN) != 0;
  const bool whose = kin || (!predicate && iq_antecedent_is_kin_of(self, mention)) ||
                     (!self->inside && iq_antecedent_is_owned(self, mention)) ||
                     (self->first->classes & IQ_LEXICON_POSSESSIVE) != 0;
  // “The 68-year-old landlady of the Anchor”
  // «la dirigente agraria»
  const bool adjective = epithet && self->language->adjectives_behind && !self->inside &&
                         mention->end == mention->head + 2 &&
                         self->items[mention->head + 1].classes == 0 &&
                         !self->items[mention->head + 1].capital;
  const bool partner = iq_antecedent_is_partner(self, mention);
  const bool described = iq_antecedent_is_described(self, mention);
  const bool alone = (mention->end == mention->head + 1 && !described) || mention->aged ||
                     pointed || adjective || predicate || partner ||
                     iq_antecedent_is_partisan(self, mention) ||
                     iq_antecedent_is_of_nobody(self, mention);
  const bool role = mention->kind == IQ_MENTION_ROLE && !whose &&
                    (epithet || mention->gender != IQ_GENDER_OPEN) &&
                    (alone || is_second(self, mention));
  const bool body = mention->kind == IQ_MENTION_BODY || iq_description_is_body(self, mention);
  const bool description = !pronoun && !role && !whose && iq_description_is(self, mention);
  if (!pronoun && !role && !message && !description && !body) return;
  if (iq_antecedent_is_introduced(self, mention)) return;
  // “The man” is whoever was named last, “the driver” may be one who has no name.
  const bool sure = epithet && mention->gender != IQ_GENDER_OPEN && !partner;
  if ((role || description) && !sure && iq_antecedent_is_nameless(self, mention)) return;
  // „Laut dem Bericht“, “enligt domen”: the report itself.
  const bool cited = message && self->language->verb_second && !self->inside &&
                     mention->first > 0 && !whose &&
                     (self->items[mention->first - 1].classes & IQ_LEXICON_ACCORDING) != 0;
  // “The contract says”: nobody’s words but its own.
  const bool document =
      message && (iq_lexicon_find_aside(self->head->hash, language) & IQ_ASIDE_DOCUMENT) != 0;
  // „Strażacka notatka mówi o „…““: an adjective has said whose it is.
  const bool owned = message && !whose && !self->inside && self->language->cases > 0 &&
                     !self->language->verb_final && mention->first < mention->head &&
                     (self->first->classes & ARTICLES) == 0;
  if (cited || document || owned) return;
  const IqMention *antecedent = message       ? iq_antecedent_find_author(self, mention)
                                : body        ? iq_description_find_body(self, mention)
                                : description ? iq_description_find(self, mention)
                                              : find_relative(self, mention);
  // “An open letter” is nobody’s who was spoken of.
  const bool indefinite =
      (self->first->classes & IQ_LEXICON_INDEFINITE) != 0 || is_brought_in(self, mention);
  const bool new_message = message && indefinite && !(self->inside || is_read_out(self, mention));
  if (antecedent == NULL && epithet && !whose) antecedent = iq_antecedent_find_new(self, mention);
  if (antecedent == NULL && pronoun) antecedent = iq_antecedent_find_ahead(self, mention);
  if (antecedent == NULL && pronoun) antecedent = iq_antecedent_find_office(self, mention);
  if (antecedent == NULL && !new_message && !description && !body) antecedent = find(self, mention);
  if (role && epithet && iq_antecedent_is_stranger(self, mention, antecedent)) return;
  if (role && iq_antecedent_acts_on(self, mention, antecedent)) return;
  if (antecedent == NULL && epithet && !description) antecedent = iq_antecedent_find_same(self);
  // “She got a letter from the company. ‘…,’ it ran”: which company has been said.
  IqMention body_of;
  // “The tour operator apologised. ‘…,’ it said”
  const bool nameless = (message || pronoun) && antecedent != NULL &&
                        is_body(self, antecedent, pronoun) && antecedent->entity == IQ_NONE &&
                        !antecedent->resolved && !self->inside &&
                        !iq_antecedent_is_own_body(self, antecedent);
  if (nameless) {
    body_of = *antecedent;
    const IqAntecedents before = before_mention(self, antecedent);
    iq_antecedent_resolve(&before, &body_of);
    antecedent = &body_of;
  }
  // „Auer hat kaum geschlafen. Der Chef der Bergrettung gähnt. „…“, sagt er“
  IqMention told;
  bool fresh = antecedent != NULL && iq_is_brought_in_nameless(self, antecedent);
  const bool description_of = (pronoun || epithet) && antecedent != NULL && !self->inside &&
                              antecedent->kind == IQ_MENTION_ROLE && antecedent->opens && !fresh;
  if (description_of) {
    told = *antecedent;
    if (told.gender == IQ_GENDER_OPEN) told.gender = mention->gender;
    const IqAntecedents before = before_mention(self, antecedent);
    fresh = iq_antecedent_is_described(&before, antecedent);
    iq_description_presume(&before, &told);
    antecedent = &told;
  }
  // “Quill posted an apology. ‘…,’ it read”
  const bool written = pronoun && antecedent != NULL && antecedent->kind == IQ_MENTION_MESSAGE &&
                       antecedent->entity == IQ_NONE && !self->inside;
  if (written) {
    IqAntecedents message_of = *self;
    message_of.end = (uint32_t)(antecedent - self->mentions);
    const IqMention *writer = iq_antecedent_find_author(&message_of, antecedent);
    if (writer != NULL) antecedent = writer;
  }
  if (antecedent != NULL) {
    mention->entity = antecedent->entity;
    // “The patriarch goes on. ‘…’, he says”: who he is was not known when the word was read.
    const bool second = pronoun && antecedent->entity == IQ_NONE && !antecedent->apposed &&
                        iq_mention_is_epithet(antecedent, &self->items[antecedent->head]);
    if (second && !fresh) mention->entity = iq_antecedent_fall_back(self, antecedent);
    mention->name = antecedent->name;
    // «Капитана Дятлова вызвали. Он сказал …»: the case of the name is its own.
    if (pronoun && antecedent->entity == IQ_NONE) {
      mention->oblique = antecedent->oblique && antecedent->kind == IQ_MENTION_NAME;
    }
    mention->joint = message && antecedent->joint;
    mention->resolved = true;
  } else if (pronoun || (epithet && !description)) {
    mention->entity = iq_antecedent_fall_back(self, mention);
    if (iq_mention_is_other_office(self, mention, mention->entity)) mention->entity = IQ_NONE;
    if (iq_mention_is_other_post(self, mention, mention->entity)) mention->entity = IQ_NONE;
    mention->resolved = mention->entity != IQ_NONE;
  }
  if (antecedent == NULL && mention->entity == IQ_NONE && pronoun) {
    const IqMention *next = iq_antecedent_find_next(self, mention);
    if (next != NULL) {
      mention->entity = next->entity;
      mention->name = next->name;
      mention->resolved = true;
    }
  }
  if (mention->entity == IQ_NONE || message) return;
  // “It is not the first time” is about nobody, and tells nothing of whoever has just spoken.
  const bool person = antecedent != NULL && antecedent->talks && !body;
  // “Gov. Quill called it a dark day”
  const bool matter =
      pronoun && (self->inside || (self->items[mention->end].classes & IQ_LEXICON_CUE) == 0 ||
                  self->entities->items[mention->entity].person);
  if (mention->gender == IQ_GENDER_NEUTER && (person || matter)) return;
  uint8_t *gender = &self->entities->items[mention->entity].gender;
  if (*gender == IQ_GENDER_OPEN) *gender = mention->gender;
}
