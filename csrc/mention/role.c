#include "mention/role.h"

#include "language/given.h"
#include "language/role_form.h"
#include "mention/ending.h"
#include "mention/foretold.h"
#include "mention/held_role.h"
#include "mention/nominative.h"
#include "mention/office.h"

/// Mentions back at which whoever was named by a role is looked for.
#define REACH 24u
/// The same, where it is asked whether somebody has been named near by.
#define NEAR_REACH 200u
/// Paragraphs of headlines, without the first.
#define DECK_MAX 1u
/// The same where each line of a deck is a paragraph.
#define DECK_LINES_MAX 6u
/// Mentions below a headline among which whoever it speaks of is named.
#define NAMED_REACH 128
/// Words before a name that say what they are: “Ness council's new deputy leader Orla Quill”.
#define TITLE_MAX 4u
/// Mentions that depend on others, between what opens a sentence and the pronoun behind its comma.
#define PREDICATE_MAX 32u
/// Mentions behind «quien» among which stands who that is.
#define CLEFT_MAX 3u
/// Paragraphs behind which another word for a role goes before the word itself.
#define FAR_PARAGRAPHS 2u

#define NAMES_ROLE (IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC)

typedef struct Wanted {
  uint64_t role, modifier;
} Wanted;

static bool fits(const IqPassage *self, uint32_t at, Wanted wanted) {
  const IqItem *item = &self->items[at];
  if (item->kind != IQ_ITEM_WORD || (item->classes & NAMES_ROLE) == 0) return false;
  // „Verkehrsministerin Rita Moll … die Ressortchefin“
  const bool part = item->quotation != 0 && item->quotation == wanted.role;
  if (!part && iq_entities_role(self->entities, item) != wanted.role) return false;
  const uint64_t modifier = iq_modifier_of(self->items, at);
  return wanted.modifier == 0 || modifier == 0 || modifier == wanted.modifier;
}

/// Whether a mention is named by the role: “Transport Minister Orla Quill”, “Quill, the minister”.
static bool is_named_by(const IqPassage *self, const IqMention *mention, Wanted wanted) {
  if (mention->entity == IQ_NONE || mention->joint) return false;
  const bool role = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY;
  if (role) return mention->apposed && fits(self, mention->head, wanted);
  // “The Academic Staff Union” is no academic.
  if (mention->kind != IQ_MENTION_NAME || mention->gender == IQ_GENDER_NEUTER) return false;
  for (uint32_t i = mention->first; i > 0 && mention->first - i < TITLE_MAX; i--) {
    const IqItem *item = &self->items[i - 1];
    if (item->kind != IQ_ITEM_WORD || item->possessive) return false;
    if (item->classes & (IQ_LEXICON_LINKER | IQ_LEXICON_CUE)) return false;
    if (fits(self, i - 1, wanted)) return true;
    if (iq_entities_is_owned_role(self->entities, item)) return false;
  }
  return false;
}

static bool is_of_other_gender(const IqPassage *self, const IqMention *mention, uint32_t entity) {
  const uint8_t gender = self->entities->items[entity].gender;
  return gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN && gender != mention->gender;
}

/// The last mention before that the role names; IQ_NONE where there is none.
static uint32_t find_named(const IqPassage *self, const IqMention *mentions, uint32_t index,
                           Wanted wanted) {
  uint32_t woman = IQ_NONE;
  for (uint32_t i = index; i > 0 && index - i < REACH; i--) {
    if (!is_named_by(self, &mentions[i - 1], wanted)) continue;
    if (!is_of_other_gender(self, &mentions[index], mentions[i - 1].entity)) return i - 1;
    // «La pm Ada Negri … il magistrato»: masculine words for what somebody is are said of women.
    const bool generic =
        self->language->adjectives_behind && mentions[index].gender == IQ_GENDER_MASCULINE;
    if (generic && woman == IQ_NONE) woman = i - 1;
  }
  return woman;
}

static uint32_t find_before(const IqPassage *self, const IqMention *mentions, uint32_t index,
                            Wanted wanted) {
  const uint32_t named = find_named(self, mentions, index, wanted);
  return named != IQ_NONE ? mentions[named].entity : (uint32_t)IQ_NONE;
}

/// “The Ness boss”, «el regidor»: whoever has been named last by another word for the same role.
static uint32_t find_synonym(const IqPassage *self, const IqMention *mentions, uint32_t index,
                             uint64_t modifier) {
  const uint32_t role =
      (uint32_t)iq_entities_role(self->entities, &self->items[mentions[index].head]);
  uint32_t last = IQ_NONE;
  for (uint32_t i = iq_role_first_call(role);
       i < iq_role_call_count && iq_role_calls[i].role == role; i++) {
    const uint32_t group = iq_role_calls[i].value;
    for (uint32_t k = iq_role_groups[group]; k < iq_role_groups[group + 1]; k++) {
      if (iq_role_members[k] == role) continue;
      const Wanted wanted = {iq_role_members[k], modifier};
      const uint32_t found = find_named(self, mentions, index, wanted);
      if (found != IQ_NONE && (last == IQ_NONE || found > last)) last = found;
    }
  }
  return last != IQ_NONE ? mentions[last].entity : (uint32_t)IQ_NONE;
}

/// Whether somebody is named before a mention, in its paragraph or as many before.
static bool is_named_near(const IqMention *mentions, uint32_t index, uint32_t entity,
                          uint32_t paragraphs) {
  for (uint32_t i = index; i > 0 && index - i < NEAR_REACH; i--) {
    const IqMention *before = &mentions[i - 1];
    if (mentions[index].paragraph - before->paragraph > paragraphs) return false;
    if (before->kind == IQ_MENTION_NAME && before->entity == entity) return true;
  }
  return false;
}

/// « Sur le quai, Yann Tromel love ses bouts. « … », répète le pêcheur »: whether somebody else
/// whose role nobody has told opens a sentence of the paragraph, and nobody else is named there.
static bool has_newcomer(const IqPassage *self, const IqMention *mentions, uint32_t index) {
  const IqMention *role = &mentions[index];
  bool found = false;
  for (uint32_t i = index; i > 0 && index - i < NEAR_REACH; i--) {
    const IqMention *before = &mentions[i - 1];
    if (before->paragraph != role->paragraph) break;
    if (before->kind != IQ_MENTION_NAME || before->entity == IQ_NONE) continue;
    if (before->linked || before->possessive) continue;
    const uint8_t gender = iq_entity_gender(&self->entities->items[before->entity]);
    const bool other =
        gender != IQ_GENDER_OPEN && role->gender != IQ_GENDER_OPEN && gender != role->gender;
    if (other) continue;
    if (!before->opens || iq_entities_has_role(self->entities, before->entity, false)) return false;
    found = true;
  }
  return found;
}

/// “Quill, the oiler on the job … said the oiler”: whoever a noun that no list has was said to be.
static uint32_t find_noun(const IqPassage *self, const IqMention *mention) {
  const IqItem *noun = &self->items[mention->end - 1];
  const bool known = iq_is_definite(self->items[mention->first].classes) &&
                     mention->end == mention->first + 2 && noun->kind == IQ_ITEM_WORD;
  if (!known || noun->classes != 0) return IQ_NONE;
  return iq_entities_find_role(self->entities, iq_entities_role(self->entities, noun), 0);
}

/// «Quien habla es Ana Rey: …»: who that is stands behind the copula.
static void resolve_cleft(const IqPassage *self, IqMention *mentions, uint32_t count,
                          uint32_t index) {
  IqMention *who = &mentions[index];
  if (who->kind != IQ_MENTION_PRONOUN || !who->opens) return;
  if (!iq_passage_has(self, who->first, IQ_LEXICON_RELATIVE)) return;
  // «Quien dio el aviso fue su nuera»: the clause may tell of things.
  for (uint32_t i = index + 1; i < count && i <= index + CLEFT_MAX; i++) {
    IqMention *next = &mentions[i];
    for (uint32_t at = mentions[i - 1].end; at < next->first; at++) {
      if (self->items[at].kind != IQ_ITEM_WORD) return;
    }
    if (next->kind == IQ_MENTION_PRONOUN) return;
    const bool cleft = !next->linked && next->kind != IQ_MENTION_PHRASE &&
                       iq_passage_is_aside(self, next->first - 1, IQ_ASIDE_COPULA);
    if (!cleft) continue;
    who->linked = true;
    who->opens = false;
    next->opens = true;
    return;
  }
}

/// «Responsável pela montagem, a Mendes & Filhos informou …»: who that is stands behind the comma,
/// and is the subject.
static void resolve_fronted(const IqPassage *self, IqMention *what, IqMention *next) {
  const bool said = what->kind == IQ_MENTION_ROLE
                        ? what->epithet
                        : what->kind == IQ_MENTION_SOMEBODY &&
                              iq_passage_has(self, what->head + 1, IQ_LEXICON_LINKER);
  const bool fronted =
      said && what->opens && what->first == what->head && self->items[what->first].capital;
  const bool named = next->kind == IQ_MENTION_NAME || next->kind == IQ_MENTION_BODY;
  if (!fronted || !named || next->paragraph != what->paragraph) return;
  uint32_t comma = next->first;
  while (comma > what->end && iq_passage_has(self, comma - 1, IQ_LEXICON_ARTICLE | IQ_LEXICON_ROLE))
    comma--;
  if (comma <= what->end || self->items[comma - 1].kind != IQ_ITEM_COMMA) return;
  for (uint32_t i = what->end; i + 1 < comma; i++) {
    if (self->items[i].kind != IQ_ITEM_WORD) return;
  }
  what->linked = true;
  what->opens = next->linked = false;
  next->opens = true;
}

/// « Contremaîtresse depuis dix ans, elle … », “A joiner by trade, he …”: whoever the pronoun
/// behind the comma means is the subject, and what opens the sentence says more of them.
static void resolve_predicate(const IqPassage *self, IqMention *what, IqMention *next) {
  if (next->kind != IQ_MENTION_PRONOUN) return;
  // « Arrivé de Cilaos, il … » has the look of a name.
  bool of = false;
  for (uint32_t i = what->first + 1; i < what->end; i++) {
    of = of || (!self->items[i].capital && iq_passage_has(self, i, IQ_LEXICON_OF));
  }
  const bool first_name = iq_given_gender(self->items[what->first].hash) != IQ_GENDER_OPEN;
  const bool known = what->entity != IQ_NONE && (!of || first_name);
  const bool named = what->kind == IQ_MENTION_NAME && (known || what->apposed);
  const bool said = what->kind <= IQ_MENTION_SOMEBODY && !named &&
                    !iq_is_definite(self->items[what->first].classes);
  if (!said || !what->opens || !iq_item_opens_sentence(self->items, what->first)) return;
  if (next->linked || next->first <= what->end || next->paragraph != what->paragraph) return;
  if (iq_passage_has(self, next->first, IQ_LEXICON_RELATIVE | IQ_LEXICON_NEUTER)) return;
  if (self->items[next->first - 1].kind != IQ_ITEM_COMMA) return;
  // « Lison, elle, a dessiné »: the pronoun says the name again.
  const bool again = what->kind <= IQ_MENTION_UNSURE && next->first == what->end + 1;
  if (again || (next->end < self->count && self->items[next->end].kind == IQ_ITEM_COMMA)) return;
  for (uint32_t i = what->end; i + 1 < next->first; i++) {
    if (!iq_passage_is_word(self, i) || iq_passage_is_cue(self, i)) return;
  }
  what->linked = true;
  what->opens = false;
  next->opens = true;
}

/// “Lise son sınıf öğrencisi Emir Koç”: what stands before a title and its name in one breath says
/// more of them, where nouns end the phrase. `name` is mentions[index].
static void resolve_title(const IqPassage *self, IqMention *mentions, uint32_t index) {
  IqMention *name = &mentions[index];
  if (name->kind != IQ_MENTION_NAME || name->possessive || name->dative || index < 2) return;
  IqMention *title = &mentions[index - 1];
  const bool titled = title->end == name->first && title->entity == name->entity &&
                      (title->kind == IQ_MENTION_ROLE || title->kind == IQ_MENTION_SOMEBODY);
  if (!titled || (name->end < self->count && iq_passage_has(self, name->end, IQ_LEXICON_LINKER)))
    return;
  uint32_t next = title->first;
  for (uint32_t i = index - 1; i > 0; i--) {
    IqMention *before = &mentions[i - 1];
    if (next - before->end > TITLE_MAX || before->possessive || before->dative) return;
    for (uint32_t at = before->end; at < next; at++) {
      if (self->items[at].kind != IQ_ITEM_WORD || iq_passage_is_any_cue_word(self, at)) return;
    }
    const bool somebody = before->kind == IQ_MENTION_PRONOUN || before->kind == IQ_MENTION_PHRASE ||
                          before->kind == IQ_MENTION_MESSAGE;
    const bool person =
        before->entity != IQ_NONE && before->entity != name->entity &&
        iq_entity_gender(&self->entities->items[before->entity]) != IQ_GENDER_NEUTER;
    if (somebody || person) return;
    before->linked = true;
    if (before->opens) name->opens = title->opens = true;
    before->opens = false;
    next = before->first;
  }
}

/// “• Widow's plea: ‘Find him’”, “Neighbour: ‘It was dark’”: whether a role without an article
/// opens one of the first paragraphs, and its words are led in or told by a verb.
static bool is_deck(const IqPassage *self, const IqMention *role) {
  if (role->paragraph > DECK_LINES_MAX || !role->opens || role->first != role->head) return false;
  if (role->head + 1 >= self->count) return false;
  const bool leads =
      role->possessive || role->talks || self->items[role->head + 1].kind == IQ_ITEM_COLON;
  const uint8_t before = role->first > 0 ? self->items[role->first - 1].kind : IQ_ITEM_BREAK;
  return leads && before != IQ_ITEM_STOP && self->items[role->first].capital;
}

/// Whether a mention stands in the paragraph that it is told to: those within words stand in none.
static bool is_in_paragraph(const IqText *text, const IqMention *mention) {
  if (mention->paragraph >= text->paragraphs.count) return false;
  const IqSpan own = ((const IqParagraph *)text->paragraphs.items)[mention->paragraph].span;
  return mention->span.start >= own.start && mention->span.end <= own.end;
}

/// “Mother: ‘I ran’ … mum Kate Quill”: the one who holds a role by another word for it anywhere in
/// the text, or IQ_NONE.
static uint32_t find_told_synonym(const IqPassage *self, const IqMention *mention) {
  const uint32_t role = (uint32_t)iq_entities_role(self->entities, &self->items[mention->head]);
  uint32_t only = IQ_NONE;
  for (uint32_t i = iq_role_first_call(role);
       i < iq_role_call_count && iq_role_calls[i].role == role; i++) {
    const uint32_t group = iq_role_calls[i].value;
    for (uint32_t k = iq_role_groups[group]; k < iq_role_groups[group + 1]; k++) {
      const uint32_t found = iq_entities_find_role(self->entities, iq_role_members[k], 0);
      if (found == IQ_NONE || found == only) continue;
      if (only != IQ_NONE) return IQ_NONE;
      only = found;
    }
  }
  const bool other = only != IQ_NONE && is_of_other_gender(self, mention, only);
  return other ? (uint32_t)IQ_NONE : only;
}

/// “Widow's plea: ‘Find him’ … His widow, Joan, …”: takes the first name of whoever the same word
/// is said of below.
static void take_first_name(const IqPassage *self, const IqMention *mentions, uint32_t count,
                            IqMention *role) {
  const uint64_t word = self->items[role->head].possessive
                            ? iq_entities_role(self->entities, &self->items[role->head])
                            : self->items[role->head].hash;
  for (const IqMention *below = role + 1; below < mentions + count && below - role < NAMED_REACH;
       below++) {
    const bool person = below->kind == IQ_MENTION_ROLE || below->kind == IQ_MENTION_SOMEBODY;
    if (!person || !below->apposed || below->entity != IQ_NONE) continue;
    const IqItem *head = &self->items[below->head];
    if (head->hash != word && iq_entities_role(self->entities, head) != word) continue;
    role->name = below->name;
    role->resolved = true;
    return;
  }
}

/// “A mum has told of her terror. ¶ Kate Quill, 31, …”: who a report begins with is told by a name,
/// and what they are is theirs: the headline above may call them so.
static void tell_ledes(const IqPassage *self, IqMention *mentions, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    IqMention *mention = &mentions[i];
    if (mention->kind != IQ_MENTION_SOMEBODY || !mention->opens) continue;
    const uint32_t lede = iq_mention_lede(self, mentions, count, i);
    if (lede == IQ_NONE) continue;
    mention->entity = mentions[lede].entity;
    iq_entities_link_role(self->entities, self->items, mention->head, mention->entity);
  }
}

/// Whether a role is somebody known, one and no more of them, as its article shows or the lack of
/// one where there are none.
static bool is_known(const IqPassage *self, const IqMention *mention) {
  if (mention->kind != IQ_MENTION_ROLE || mention->several || mention->joint) return false;
  const uint32_t first = self->items[mention->first].classes;
  return iq_is_definite(first) ||
         (self->language->bare_definite && (first & IQ_LEXICON_ARTICLE) == 0);
}

/// “The hospital's head said”: whether an article that is definite, and what a role is of, stand
/// before it.
static bool is_owned(const IqPassage *self, const IqMention *mention) {
  return mention->kind == IQ_MENTION_SOMEBODY && !mention->several && !mention->possessive &&
         mention->head == mention->first + 2 && mention->end == mention->head + 1 &&
         self->items[mention->head - 1].possessive &&
         iq_is_definite(self->items[mention->first].classes);
}

void iq_roles_resolve(const IqPassage *self, IqMention *mentions, uint32_t count) {
  const IqLanguage *language = self->language;
  const bool heads_last = iq_language_heads_last(language);
  const bool fronts = language->null_subject && language->adjectives_behind;
  const bool predicates =
      !(language->null_subject || language->verb_second || language->cases > 0 || heads_last);
  for (uint32_t i = 0; i + 1 < count; i++) {
    resolve_cleft(self, mentions, count, i);
    if (fronts) resolve_fronted(self, &mentions[i], &mentions[i + 1]);
    uint32_t next = i + 1;
    while (predicates && next + 1 < count && next - i < PREDICATE_MAX && mentions[next].linked) {
      next++;
    }
    if (predicates) resolve_predicate(self, &mentions[i], &mentions[next]);
    if (heads_last) resolve_title(self, mentions, i + 1);
  }
  tell_ledes(self, mentions, count);
  const bool modified =
      !language->capital_nouns && !language->bare_definite && !language->adjectives_behind;
  for (uint32_t i = 0; i < count; i++) {
    IqMention *mention = &mentions[i];
    const IqItem *head = &self->items[mention->head];
    if (mention->kind == IQ_MENTION_SOMEBODY && mention->entity != IQ_NONE) continue;
    uint32_t lede = IQ_NONE;
    if (iq_mention_lacks_name(mention)) {
      lede = iq_mention_told_behind(self, mentions, count, i);
      // “Can'ı kucağına almış bir kadın: Suna Ekici. “…” diyor.”
      if (lede != IQ_NONE) mention->opens = true;
      if (lede == IQ_NONE) lede = iq_mention_introduced(self, mentions, count, i);
    }
    if (lede != IQ_NONE) {
      mention->entity = mentions[lede].entity;
      continue;
    }
    const bool culprit =
        mention->kind == IQ_MENTION_SOMEBODY && (head->classes & IQ_LEXICON_CULPRIT) != 0;
    // “Teacher ‘went back for pupil’”: the first words of a report have no articles.
    const bool heads = modified ? mention->paragraph == 0 || is_deck(self, mention)
                                : language->verb_second && mention->paragraph <= DECK_MAX &&
                                      mention->talks && !mention->linked;
    const bool bare = mention->kind == IQ_MENTION_SOMEBODY && heads &&
                      mention->first == mention->head && !mention->several &&
                      !iq_item_is_plural(self->text, language, head);
    if (mention->kind == IQ_MENTION_PHRASE && mention->entity == IQ_NONE) {
      mention->entity = find_noun(self, mention);
      continue;
    }
    if (is_owned(self, mention) && mention->entity == IQ_NONE) {
      mention->entity = iq_held_role_find(self, mention);
      continue;
    }
    // «Свидетель Кирилл Жуков … Свидетель молчит»: a word for somebody unknown of whom a name has
    // been told.
    const bool told_since = mention->kind == IQ_MENTION_SOMEBODY && language->bare_definite &&
                            !mention->several && !mention->linked &&
                            mention->end == mention->first + 1 && !mention->apposed &&
                            (head->classes & IQ_LEXICON_ANONYMOUS) != 0;
    if (told_since && mention->entity == IQ_NONE) {
      const Wanted same = {iq_entities_role(self->entities, head), 0};
      mention->entity = find_before(self, mentions, i, same);
      if (mention->entity != IQ_NONE) continue;
    }
    const bool role =
        culprit || bare || mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_BODY;
    if (!role || mention->entity != IQ_NONE) continue;
    if (mention->end > mention->head + 1) {
      if (is_known(self, mention)) mention->entity = iq_held_role_find(self, mention);
      continue;
    }
    const bool told = modified && mention->head > mention->first;
    const Wanted wanted = {iq_entities_role(self->entities, head),
                           told ? iq_modifier_of(self->items, mention->head) : 0};
    const uint32_t known = iq_entities_find_role(self->entities, wanted.role, wanted.modifier);
    const uint32_t before = known == IQ_NONE || culprit || mention->kind == IQ_MENTION_BODY
                                ? (uint32_t)IQ_NONE
                                : find_before(self, mentions, i, wanted);
    mention->entity = before != IQ_NONE ? before : known;
    // “The deputy chief inspector, Ann Lund, … ¶ Insp Tom Wray … The inspector”: who is named in
    // the same paragraph goes before who is not.
    const bool far = mention->entity != IQ_NONE && mention->kind == IQ_MENTION_ROLE &&
                     !is_named_near(mentions, i, mention->entity, FAR_PARAGRAPHS);
    if ((mention->entity == IQ_NONE || far) && !culprit) {
      uint32_t synonym = find_synonym(self, mentions, i, wanted.modifier);
      const bool away = synonym != IQ_NONE &&
                        !iq_item_opens_sentence(self->items, mention->first) &&
                        !is_named_near(mentions, i, synonym, 0);
      if (away && mention->kind == IQ_MENTION_ROLE && has_newcomer(self, mentions, i)) {
        synonym = IQ_NONE;
      }
      if (!far || (synonym != IQ_NONE && is_named_near(mentions, i, synonym, 0))) {
        mention->entity = synonym;
      }
    }
    if (bare && modified && mention->entity == IQ_NONE && is_in_paragraph(self->text, mention)) {
      mention->entity = find_told_synonym(self, mention);
      if (mention->entity == IQ_NONE) take_first_name(self, mentions, count, mention);
    }
    // “The hospital boss”, „der Klinikchef“: hospital director Orla Quill.
    if (mention->entity == IQ_NONE && is_known(self, mention)) {
      mention->entity = iq_held_role_find(self, mention);
    }
    // “Nora Pell, the former mayor … the mayor said”: that is somebody else.
    if (mention->entity != IQ_NONE &&
        iq_held_role_is_other(self->entities, self->items, mention->head, mention->entity)) {
      mention->entity = IQ_NONE;
    }
    if (mention->kind == IQ_MENTION_ROLE) {
      mention->entity =
          iq_entities_tell_apart(self->entities, self->items, mention->head, mention->entity);
    }
    // «бывший директор Пётр Лунь … экс-директор»: the last part of the word is the role.
    const bool part = mention->entity == IQ_NONE && !culprit && language->cases > 0 &&
                      mention->kind == IQ_MENTION_ROLE && head->quotation != 0;
    if (part) mention->entity = find_before(self, mentions, i, (Wanted){head->quotation, 0});
  }
}

const IqRoleCase *iq_entities_case(const IqEntities *self, const IqItem *item) {
  IqRoleCase *slot = &self->cases[item->hash & (IQ_ROLE_CASES - 1)];
  if (slot->word == item->hash) return slot;
  slot->word = item->hash;
  slot->nominative = iq_nominative_of_role(self->text, item->span, item->hash, self->language);
  slot->declined = slot->nominative != item->hash ||
                   iq_nominative_is_declined(self->text, item->span, self->language);
  return slot;
}
