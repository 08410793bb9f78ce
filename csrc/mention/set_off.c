#include "mention/set_off.h"

#include "mention/apposition.h"
#include "mention/dependence.h"
#include "mention/ending.h"
#include "mention/kin.h"
#include "mention/modifier.h"
#include "mention/naming.h"
#include "mention/place.h"

/// Items between a role and the name that commas set off.
#define SET_OFF_MAX 10u

/// Mentions and items between a name and what it is, behind where they are from.
#define FROM_MENTIONS_MAX 3u
#define FROM_MAX 8u

/// «assessore regionale»
static bool ends_as_adjective(const IqPassage *self, uint32_t at) {
  return self->language->adjectives_behind && iq_passage_is_word(self, at) &&
         iq_ending_is_aside(self, self->items[at].span, IQ_ASIDE_ADJECTIVE);
}

bool iq_is_set_off(const IqPassage *self, const IqMention *role, const IqMention *name) {
  const uint32_t gap = name->first - role->end;
  if (gap < 1 || gap > SET_OFF_MAX) return false;
  if (name->end - name->first < 2 && !iq_is_named_kin(self, role, name)) return false;
  if (!iq_mention_has_role(role) || role->linked || name->kind != IQ_MENTION_NAME) return false;
  const IqLanguage *language = self->language;
  const bool cased = iq_language_declines(language);
  uint32_t comma = name->first - 1;
  // „Trener gości, Fin Juhani Salminen, …“
  while (cased && comma > role->end && self->items[comma].capital &&
         iq_passage_has(self, comma, IQ_LEXICON_ROLE)) {
    comma--;
  }
  if (self->items[comma].kind != IQ_ITEM_COMMA) return false;
  const bool described = cased && iq_modifiers_tell_more(self, role, comma);
  for (uint32_t i = role->end; i < comma && !described; i++) {
    const uint8_t kind = self->items[i].kind;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_QUOTATION) return false;
    const uint32_t joins =
        IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_OF | IQ_LEXICON_RELATIVE;
    // «la secretaria general de la Organización»
    const uint32_t of = ends_as_adjective(self, role->end) ? joins : (uint32_t)IQ_LEXICON_OF;
    const bool joined =
        iq_passage_has(self, role->end, joins) || iq_passage_has(self, role->end + 1, of);
    if (kind == IQ_ITEM_WORD && iq_passage_is_cue(self, i)) return false;
    if (kind == IQ_ITEM_WORD && iq_passage_may_be_verb(self, i) && !joined &&
        self->items[i + 1].kind != IQ_ITEM_QUOTATION) {
      return false;
    }
  }
  // « Patron du café « Le Phare », Luc Vidal a vu … »
  const bool fronted = role->opens && !iq_passage_has(self, role->first, IQ_LEXICON_ARTICLE);
  return name->end < self->count && (fronted || self->items[name->end].kind != IQ_ITEM_WORD ||
                                     iq_passage_is_cue(self, name->end));
}

/// „Nach Angaben ihrer Anwältin ist Anna Moll „…““: whether the verb stands between a role, which
/// an article or its ending shows to be whole, and a name.
static bool has_verb_between(const IqPassage *self, const IqMention *role, const IqMention *name) {
  if (!self->language->verb_second || name->first != role->end + 1) return false;
  const uint32_t joins = IQ_LEXICON_LINKER | IQ_LEXICON_OF | IQ_LEXICON_AND | IQ_LEXICON_ARTICLE |
                         IQ_LEXICON_HONORIFIC;
  const IqItem *verb = &self->items[role->end];
  if (verb->kind != IQ_ITEM_WORD || verb->capital || (verb->classes & joins) != 0) return false;
  const bool definite = self->language->bare_definite &&
                        iq_ending_is_aside(self, self->items[role->head].span, IQ_ASIDE_DEFINITE);
  return iq_passage_has(self, role->first, IQ_LEXICON_ARTICLE) || definite || role->several;
}

bool iq_is_told_of(const IqPassage *self, const IqMention *role, const IqMention *name) {
  if (!iq_mention_has_role(role) || name->kind != IQ_MENTION_NAME) return false;
  if (name->first != role->end + 1 || !iq_follows_according(self, role->first)) return false;
  if (has_verb_between(self, role, name)) return true;
  if (self->items[role->end].kind != IQ_ITEM_COMMA) return false;
  // “According to the mayor, Orla Quill, …” has a second comma, or the verb of the mayor behind it.
  return iq_passage_is_word(self, name->end) && !self->items[name->end].capital &&
         !iq_passage_is_any_cue_word(self, name->end);
}

bool iq_is_next_subject(const IqPassage *self, const IqMention *before, const IqMention *mention) {
  if (iq_is_told_of(self, before, mention)) return true;
  const uint32_t goes_on =
      IQ_LEXICON_LINKER | IQ_LEXICON_OF | IQ_LEXICON_AND | IQ_LEXICON_RELATIVE | IQ_LEXICON_ARTICLE;
  const bool name = before->kind == IQ_MENTION_NAME || before->kind == IQ_MENTION_UNSURE;
  const bool named = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_UNSURE;
  return name && before->linked && !named && iq_passage_is_word(self, mention->end) &&
         !self->items[mention->end].capital && !iq_passage_has(self, mention->end, goes_on);
}

/// Whether a full name at the head of „Anna Duda z Uniwersytetu Śląskiego, badaczka lasów“ ends
/// right before the preposition, and a comma alone parts what stands behind it from the role.
static bool leads_from(const IqPassage *self, const IqMention *name, const IqMention *role) {
  if (name->kind != IQ_MENTION_NAME || name->entity == IQ_NONE) return false;
  if (name->linked || name->oblique || name->end - name->first < 2) return false;
  if (!iq_mention_has_first_name(self, name) || iq_mention_is_declined(self, name)) return false;
  const uint32_t comma = role->first - 1;
  if (comma <= name->end + 1 || comma - name->end > FROM_MAX) return false;
  if (!iq_passage_has(self, name->end, IQ_LEXICON_LINKER)) return false;
  for (uint32_t i = name->end; i < comma; i++) {
    const uint8_t kind = self->items[i].kind;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_QUOTATION) return false;
    if (kind == IQ_ITEM_WORD && iq_passage_is_cue(self, i)) return false;
  }
  return self->items[comma].kind == IQ_ITEM_COMMA;
}

bool iq_appose_behind(const IqPassage *self, const IqMention *mentions, uint32_t count,
                      IqMention *role) {
  const bool person = role->kind == IQ_MENTION_ROLE || role->kind == IQ_MENTION_SOMEBODY;
  if (!iq_language_declines(self->language) || !person || role->linked || role->first == 0) {
    return false;
  }
  if (iq_role_is_declined(self, role->head) || self->items[role->first].capital) return false;
  uint32_t back = 2;
  while (back <= count && back <= FROM_MENTIONS_MAX &&
         !leads_from(self, &mentions[count - back], role)) {
    back++;
  }
  if (back > count || back > FROM_MENTIONS_MAX) return false;
  const IqMention *name = &mentions[count - back];
  const uint8_t gender = iq_entity_gender(&self->entities->items[name->entity]);
  const bool both = gender != IQ_GENDER_OPEN && role->gender != IQ_GENDER_OPEN;
  if (both && gender != role->gender) return false;
  role->name = name->name;
  role->entity = name->entity;
  role->apposed = true;
  if (role->gender == IQ_GENDER_OPEN) role->gender = name->gender;
  iq_entities_link_role(self->entities, self->items, role->head, name->entity);
  return true;
}

bool iq_is_fronted_predicate(const IqPassage *self, const IqMention *before,
                             const IqMention *mention) {
  if (!self->language->adjectives_behind || !before->opens || before->linked) return false;
  const bool somebody = before->kind == IQ_MENTION_ROLE || before->kind == IQ_MENTION_SOMEBODY;
  if (!somebody || before->apposed || mention->kind != IQ_MENTION_ROLE || mention->linked) {
    return false;
  }
  if (iq_passage_has(self, before->first, IQ_LEXICON_ARTICLE) ||
      !iq_item_opens_sentence(self->items, before->first)) {
    return false;
  }
  return mention->first == before->end + 1 && self->items[before->end].kind == IQ_ITEM_COMMA &&
         iq_is_definite(self->items[mention->first].classes) &&
         iq_passage_is_word(self, mention->end);
}
