#include "speaker/second_word.h"

#include "mention/ending.h"
#include "speaker/scene.h"

/// Mentions that a word reaches back over.
#define REACH 32u
/// Mentions back at which “a driver” still is “the driver”, and nobody who was named since.
#define EPITHET_REACH 6u

bool iq_mention_is_epithet(const IqMention *mention, const IqItem *head) {
  return mention->kind == IQ_MENTION_ROLE &&
         (mention->epithet || mention->aged || (head->classes & IQ_LEXICON_EPITHET) != 0);
}

bool iq_antecedent_is_several(const IqAntecedents *self, const IqMention *mention) {
  const bool nameless = mention->entity == IQ_NONE && mention->kind != IQ_MENTION_NAME &&
                        mention->kind != IQ_MENTION_UNSURE;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const uint32_t article = iq_lexicon_find_aside(self->items[mention->first].hash, language);
  if (nameless && (article & IQ_ASIDE_SEVERAL) != 0) return true;
  const IqItem *head = &self->items[mention->head];
  return mention->several ||
         (nameless &&
          (iq_item_is_plural(self->entities->text, self->language, head) ||
           iq_role_is_several(self->entities->text, self->language, mention, head, head + 1)));
}

const IqMention *iq_antecedent_find_same(const IqAntecedents *self) {
  const uint64_t word = self->head->hash;
  for (uint32_t i = self->end; i > 0; i--) {
    const IqMention *before = &self->mentions[i - 1];
    if (before->entity == IQ_NONE || before->kind != IQ_MENTION_ROLE) continue;
    if (self->items[before->head].hash == word) return before;
  }
  return NULL;
}

bool iq_antecedent_is_nameless(const IqAntecedents *self, const IqMention *mention) {
  const uint64_t word = self->head->hash;
  const uint32_t reach = iq_mention_is_epithet(mention, self->head) ? EPITHET_REACH : REACH;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *before = &self->mentions[i - 1];
    // “An official said … the official said”, whoever was named between.
    const bool anonymous =
        before->kind == IQ_MENTION_SOMEBODY && (self->head->classes & IQ_LEXICON_ANONYMOUS) != 0;
    if (self->end - i >= reach && !anonymous) continue;
    // “The cop” may be a second word each time.
    // “…,” Quill tells the dispatcher. “…?” the dispatcher asks.
    const bool object = !iq_language_inverts(self->language) && !before->opens && !before->linked &&
                        before->first > 0 &&
                        (self->items[before->first - 1].classes & IQ_LEXICON_CUE) != 0;
    const bool role = (before->kind == IQ_MENTION_ROLE &&
                       (object || !iq_mention_is_epithet(before, &self->items[before->head]))) ||
                      before->kind == IQ_MENTION_SOMEBODY;
    // “Minister Orders Review”: a headline names nobody yet.
    const bool headline = before->paragraph == 0 && self->paragraph > 0 &&
                          !self->language->bare_definite &&
                          (self->items[before->first].classes & IQ_LEXICON_ARTICLE) == 0;
    if (headline) continue;
    const bool earlier = self->inside || before->first < mention->first;
    if (role && before->entity == IQ_NONE && earlier && self->items[before->head].hash == word) {
      return true;
    }
  }
  return false;
}

bool iq_antecedent_is_owned(const IqAntecedents *self, const IqMention *mention) {
  for (uint32_t i = mention->first; i < mention->head; i++) {
    if (self->items[i].kind == IQ_ITEM_WORD && self->items[i].possessive) return true;
  }
  return false;
}

bool iq_mention_is_other_office(const IqAntecedents *self, const IqMention *mention,
                                uint32_t entity) {
  const bool role = mention->kind == IQ_MENTION_ROLE && mention->opens && !self->inside &&
                    mention->gender == IQ_GENDER_OPEN;
  return role && entity != IQ_NONE && iq_language_heads_last(self->language) &&
         iq_entities_has_role(self->entities, entity, false) &&
         !iq_entities_is_called(self->entities, self->head, entity);
}

/// «Губернатор: «…»»: whether a role leads in what is said, as entries of a diary do.
static bool is_label(const IqAntecedents *self, const IqMention *mention) {
  return mention->kind == IQ_MENTION_ROLE && !self->inside && mention->opens &&
         mention->end == mention->head + 1 && self->items[mention->end].kind == IQ_ITEM_COLON &&
         iq_item_opens_sentence(self->items, mention->first);
}

bool iq_mention_is_other_post(const IqAntecedents *self, const IqMention *mention,
                              uint32_t entity) {
  if (mention->kind != IQ_MENTION_ROLE || entity == IQ_NONE) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const bool post = (iq_lexicon_find_aside(self->head->hash, language) & IQ_ASIDE_POST) != 0;
  if (!post && !is_label(self, mention)) return false;
  return iq_entities_has_role(self->entities, entity, false) &&
         !iq_entities_is_called(self->entities, self->head, entity);
}
