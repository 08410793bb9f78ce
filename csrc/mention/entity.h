/// @file entity.h
/// Names in a document: “Quill”, “Ms Quill” and “the harbourmaster” are Orla Quill where the
/// text has said so.
#ifndef IQ_ENTITY_H
#define IQ_ENTITY_H

#include "base/filter.h"
#include "language/given.h"
#include "mention/name.h"
#include "mention/phrase.h"

/// Times that a name is counted.
#define IQ_NAMED_MAX 100u

/// Names and roles that one document can have; more are not remembered.
#define IQ_ENTITIES_MAX 2048u
#define IQ_CAPITAL_WORDS 512u

typedef struct IqEntity {
  uint64_t first, last;  ///< hashes of the first and the last word
  uint64_t subject;      ///< of the last word where they speak: the nominative; 0 where unknown
  IqSpan span;           ///< the name where it first stands in full, or in the nominative
  uint32_t tail;         ///< bytes of the last word of the name
  uint8_t letters;       ///< its characters, as many as are compared at most
  uint8_t words;         ///< words of the name
  uint8_t gender;        ///< IqGender, as titles, roles, verbs and given names show it
  bool person;           ///< an age, a title or “who” stands beside the name
  uint8_t named;         ///< how often the name stands in the text, at most IQ_NAMED_MAX
  uint8_t placed;        ///< how often “in” or “the” stands before it
} IqEntity;

typedef struct IqRoleLink {
  uint64_t role;
  uint64_t modifier;  ///< iq_modifier_of it
  uint32_t entity;
  bool office;  ///< it is nobody's second word: the mayor, not the pensioner
  IqRole said;  ///< iq_role_at, for those who compare texts
} IqRoleLink;

/// What the rules of cases make of one word: few words are asked for often.
typedef struct IqRoleCase {
  uint64_t word;        ///< iq_hash of its lower case; 0: free
  uint64_t nominative;  ///< iq_nominative_of_role of it
  bool declined;        ///< iq_nominative_is_declined
} IqRoleCase;
#define IQ_ROLE_CASES 128u

/// Kin who are told by a first name, and what they are called in full; NUL-ended, in the arena.
typedef struct IqFamilyName {
  const char *given;
  const char *full;
} IqFamilyName;
#define IQ_FAMILIES_MAX 32u

typedef struct IqEntities {
  const IqText *text;
  IqRoleCase *cases;  ///< by some bits of their hash; NULL where the language has no cases
  uint8_t language;
  IqEntity items[IQ_ENTITIES_MAX];
  uint32_t count;
  char initials[IQ_ENTITIES_MAX];  ///< first byte of the last word of each name
  IqFilter firsts;                 ///< the first word of each name that may be a person's
  IqRoleLink roles[IQ_ENTITIES_MAX];
  uint32_t role_count;
  IqFilter role_words;                  ///< the roles that are compared
  uint64_t capitals[IQ_CAPITAL_WORDS];  ///< words that have a capital inside a sentence: a bit for
                                        ///< each, by some bits of its hash
  uint16_t by_last[IQ_ENTITIES_MAX * 2];  ///< open addressing: index + 1, 0 free
  IqFamilyName families[IQ_FAMILIES_MAX];
  uint32_t family_count;
} IqEntities;

/// A name among the items [first, end), without roles and honorifics; `whole` begins with them.
typedef struct IqName {
  uint32_t whole, first, end;
} IqName;

/// Nobody's names, in a text of a language (of iq_languages); NULL when memory runs out. The text
/// is borrowed.
IqEntities *iq_entities_new(IqArena *arena, const IqText *text, uint8_t language);

/// Whether an item is a word with a capital.
static inline bool iq_item_is_capital(const IqItem *item) {
  return (item->kind == IQ_ITEM_WORD) & item->capital;
}

/// As iq_item_opens_sentence, of an item that stands behind anything.
bool iq_item_opens_sentence_any(const IqItem *items, uint32_t at);

/// Whether a sentence begins with item `at`. Most words stand behind others, which are no times.
static inline bool iq_item_opens_sentence(const IqItem *items, uint32_t at) {
  const IqItem *before = &items[at - (at > 0)];
  const bool known = before->capital | (before->classes != 0);
  if ((at > 0) & (before->kind == IQ_ITEM_WORD) & known) return false;
  return iq_item_opens_sentence_any(items, at);
}

/// Whether a name starts at item `at`: a run of capitalised words that are not all roles, pronouns
/// or small words. Where it is a single word at the start of a sentence, `certain` is false.
bool iq_name_at(const IqItem *items, uint32_t count, uint32_t at, const IqLanguage *language,
                IqName *name, bool *certain);

/// The same, remembered in the item; and as it was remembered, or anew where it was not.
bool iq_name_learn(IqItem *items, uint32_t count, uint32_t at, const IqLanguage *language,
                   IqName *name, bool *certain);
bool iq_name_recall(const IqItem *items, uint32_t count, uint32_t at, const IqLanguage *language,
                    IqName *name, bool *certain);

/// Whether a first name and a last one stand at item `at`, and no more words with capitals.
bool iq_begins_name(const IqItem *items, uint32_t count, uint32_t at);

/// Whether a title stands at item `at`, and a name behind it.
bool iq_begins_titled_name(const IqItem *items, uint32_t count, uint32_t at);

/// Where the honours behind a name end that ends at item `end`: “Orla Quill OBE”.
uint32_t iq_name_tail(const IqItem *items, uint32_t count, uint32_t end);

/// Remembers full names, and roles that stand beside a name.
void iq_entities_learn(IqEntities *self, IqItem *items, uint32_t count);

/// Remembers the roles right before a name, and in an apposition behind it.
void iq_entities_learn_roles(IqEntities *self, const IqItem *items, uint32_t count, IqName name,
                             uint32_t entity);

/// Whether a word (iq_hash) has a capital inside a sentence too, so that it is a name wherever it
/// stands. Where all nouns have capitals this says nothing.
bool iq_entities_has_capital(const IqEntities *self, uint64_t hash);

/// Takes the names back that were known at some point (items, count): they are found as they were
/// then. The roles and capitals are the caller's to set.
void iq_entities_restore(IqEntities *self, const IqEntity *items, uint32_t count);

/// Takes the roles back that were known at some point.
void iq_entities_restore_roles(IqEntities *self, const IqRoleLink *roles, uint32_t count);

/// “Oda Başkanı Can Uslu … Belediye başkanı”: whoever holds the role at item `at`, by the body
/// right before it, where nouns end the phrase: `entity` unless that one has it of another body
/// alone.
uint32_t iq_entities_tell_apart(const IqEntities *self, const IqItem *items, uint32_t at,
                                uint32_t entity);
/// Remembers a name; whoever has the same first and last word is the same. IQ_NONE where there are
/// too many.
uint32_t iq_entities_add(IqEntities *self, const IqItem *items, IqName name);
/// The entity that a name means, or IQ_NONE. A last name alone means nobody of the other gender
/// than `gender` (IqGender, as a title before it shows it) where somebody else has the name too.
uint32_t iq_entities_find(const IqEntities *self, const IqItem *items, IqName name, uint8_t gender);
/// The characters of a word, IQ_DISTANCE_MAX at most; returns how many.
uint32_t iq_entity_letters(const IqText *text, IqSpan word, uint32_t *out);
/// A name that is a form of this one: declined, misspelt, or with another ending. `first` is the
/// word that it begins with, `word` its last. IQ_NONE where none is.
uint32_t iq_entities_find_form(const IqEntities *self, IqSpan first, IqSpan word);
/// Whether the first name of somebody who is named in full is a man's in another case, whatever
/// else it may be: „Zdzisława Palucha“.
bool iq_entity_may_be_man(const IqEntities *self, const IqEntity *entity);

/// Whoever is named in another case, by a full name or by a last name alone («Маратом Зиминым» of
/// «Марат Зимин», “Wilka” of “Adam Wilk”), and is not of the other gender than `gender`;
/// *nominative tells that theirs is the other case. IQ_NONE where nobody is.
uint32_t iq_entities_find_case(const IqEntities *self, IqSpan name, IqSpan last, uint8_t gender,
                               bool *nominative);
/// Whether the word at item `at` is a form of an entity's last word (Лапшиной, Quilla), not the
/// word itself.
bool iq_entities_is_form(const IqEntities *self, const IqItem *items, uint32_t at, uint32_t entity);
/// Learns from a mention beside a verb, its name the items [first, end), what the name is in the
/// nominative: «по словам Дениса Кравца … Кравец сказал». `told` where it is known to be another
/// form of the name, and no misspelling.
void iq_entities_learn_nominative(IqEntities *self, const IqItem *items, uint32_t first,
                                  uint32_t end, uint32_t entity, bool told);
/// The role that a word says: its hash, that of the nominative where it is in another case, and one
/// for all words that mean whoever did it (gunman, attacker, killer).
uint64_t iq_entities_role(const IqEntities *self, const IqItem *item);
/// Whether the form of a role shows that whatever stands before it says whose it is, where nouns
/// end the phrase: “sanık avukatı”.
bool iq_entities_is_owned_role(const IqEntities *self, const IqItem *item);
/// The word before a role that says which it is (iq_hash): the transport minister is not the prime
/// minister. 0 where there is none.
uint64_t iq_modifier_of(const IqItem *items, uint32_t at);
/// Remembers that the role at item `at` means an entity; that at the end of a compound does so too,
/// where nobody else has it: „Verkehrsminister Kurt … der Minister“.
void iq_entities_link_role(IqEntities *self, const IqItem *items, uint32_t at, uint32_t entity);
/// The gender of an entity; none (IQ_GENDER_NEUTER) of a name that shows to be a place's or a
/// thing's by what stands before it half of the time, and by nothing to be a person's.
static inline uint8_t iq_entity_gender(const IqEntity *self) {
  const bool place = (self->placed > 0) & (4u * self->placed >= self->named);
  const bool thing = (self->gender == IQ_GENDER_OPEN) & place & !self->person;
  return thing ? (uint8_t)IQ_GENDER_NEUTER : self->gender;
}
/// Whether a word is another one for a role that an entity has: “the member” is an MP.
bool iq_entities_is_called(const IqEntities *self, const IqItem *item, uint32_t entity);
/// Whether a word (iq_hash) is the last one of a name that the text has in full.
bool iq_entities_has_last(const IqEntities *self, uint64_t last);
/// Whether the text says of an entity what they are; `office`: that they hold one.
bool iq_entities_has_role(const IqEntities *self, uint32_t entity, bool office);
/// The entity that a role means, or IQ_NONE.
uint32_t iq_entities_find_role(const IqEntities *self, uint64_t role, uint64_t modifier);

#endif
