#include <string.h>

#include "base/arena.h"
#include "base/hash.h"
#include "base/status.h"
#include "base/utf8.h"
#include "incidentquotes.h"
#include "language/lexicon.h"
#include "language/role_form.h"
#include "language/title.h"
#include "language/words.h"
#include "mention/fullname.h"
#include "mention/office.h"
#include "speaker/person.h"
#include "speaker/roster_entry.h"
#include "text/character.h"

/// Letters that a case can put in place of others at the end of a word.
#define CASE_MAX 1u
/// Letters of what tells an organisation's legal form, at most: GmbH.
#define LEGAL_FORM_MAX 4u

/// Whether a first name and an initial may stand for another full name: „Serafin K.“ for „Serafin
/// Kuprian“.
static bool is_abbreviation(const IqRosterEntry *entry, const IqRosterEntry *other) {
  const IqFullName *name = &entry->name;
  const IqFullName *known = &other->name;
  if (other->exact || !iq_person_is_abbreviated(name) || name->count != 2) return false;
  if (known->count < 2 || known->capitals < 2 || iq_person_is_abbreviated(known)) return false;
  return name->letters[1][0] == known->letters[known->count - 1][0] &&
         iq_fullname_distance(name, 0, known, 0) == 0;
}

/// Whether a word stands behind first names in some language: Usta, Hanım.
static bool is_address(const IqFullName *name, uint32_t word) {
  const uint64_t hash = name->words[word];
  for (uint32_t i = 0; i < iq_language_count; i++) {
    if (!iq_language_heads_last(&iq_languages[i])) continue;
    if ((iq_lexicon_find_aside(hash, (uint8_t)i) & IQ_ASIDE_ADDRESS) != 0) return true;
  }
  return false;
}

/// “Kemal Usta” is a first name, where another name begins with it.
static void leave_address(IqRosterEntry *entry) {
  IqFullName *name = &entry->name;
  const bool full = name->count == 2 && name->capitals == 2 && !entry->declared && !entry->exact;
  if (!full || !entry->inflects || !is_address(name, 1)) return;
  name->count = name->capitals = 1;
}

/// Whether a single word is the last name, or the first, of a full name.
static bool is_part(const IqRosterEntry *found, const IqRosterEntry *known) {
  const IqFullName *word = &found->name;
  const IqFullName *full = &known->name;
  if (known->exact) return false;
  if (word->count != 1 || word->capitals != 1 || full->count < 2 || full->capitals < 2)
    return false;
  return iq_fullname_is_same_word(word, 0, full, full->count - 1) ||
         iq_fullname_distance(word, 0, full, 0) == 0 || iq_person_is_short_form(word, full);
}

static bool is_same_form(const IqFullName *a, uint32_t i, const IqFullName *b, uint32_t j) {
  uint32_t stem = 0;
  while (stem < a->lengths[i] && stem < b->lengths[j] &&
         a->letters[i][stem] == b->letters[j][stem]) {
    stem++;
  }
  return stem >= IQ_STEM_MIN && a->lengths[i] - stem <= IQ_ENDING_MAX &&
         b->lengths[j] - stem <= IQ_ENDING_MAX;
}

/// Whether words without capitals mean a declared speaker: the same words, an article aside, or
/// another form of the last one (в службе, областная служба).
static bool is_same_role(const IqRosterEntry *entry, const IqRosterEntry *known) {
  const IqFullName *found = &entry->name;
  const IqFullName *declared = &known->name;
  if (found->capitals > 1 || declared->count == 0 || found->count == 0) return false;
  const uint32_t last = found->count - 1;
  const uint32_t other = declared->count - 1;
  if (!known->exact && found->capitals == 0 && declared->capitals == 0 &&
      is_same_form(found, last, declared, other)) {
    return true;
  }
  // An article on either side.
  const uint32_t skip = found->count > declared->count ? 1 : 0;
  const uint32_t other_skip = declared->count > found->count ? 1 : 0;
  if (found->count - skip != declared->count - other_skip || found->count == skip) return false;
  for (uint32_t i = skip; i < found->count; i++) {
    if (iq_fullname_distance(found, i, declared, i - skip + other_skip) != 0) return false;
  }
  return true;
}

/// All IqLexiconClass that a word has in some language.
static uint32_t classes_of(const IqFullName *name, uint32_t word) {
  const uint64_t hash = name->words[word];
  uint32_t classes = 0;
  for (uint32_t i = 0; i < iq_language_count; i++) classes |= iq_lexicon_find(hash, (uint8_t)i);
  return classes;
}

/// Whether one noun means a body whose full name it ends or, in another case or not, begins:
/// haverikommissionen of Statens haverikommission, „der Brauerei“ of Lieseperle-Brauerei.
static bool is_noun_of_body(const IqRosterEntry *entry, const IqRosterEntry *known) {
  const IqFullName *found = &entry->name;
  const IqFullName *full = &known->name;
  if (known->exact || found->count == 0 || found->count > 2 || full->count < 2) return false;
  const uint32_t noun = found->count - 1;
  // “A. Wolker” is Arno, and “A” no article; nor is „Hans“ one where „H. Wolker“ is named.
  if (iq_person_is_initial(found, 0) && found->letters[0][0] == full->letters[0][0]) return false;
  if (iq_person_is_initial(full, 0)) return false;
  // One word with a capital may be a last name; an article has one where it begins a sentence.
  const bool article = noun == 1 && (classes_of(found, 0) & IQ_LEXICON_ARTICLE) != 0;
  const uint32_t capitals = found->capitals - (article && entry->capital ? 1 : 0);
  if (capitals > noun || !known->capital || iq_person_is_given(full, 0)) return false;
  const uint32_t last = full->count - 1;
  const bool ends = is_same_form(found, noun, full, last);
  if (!ends && !is_same_form(found, noun, full, 0)) return false;
  const uint32_t small = IQ_LEXICON_ARTICLE | IQ_LEXICON_PRONOUN | IQ_LEXICON_SOMEBODY;
  if (noun == 1 && !article) return false;
  if ((classes_of(full, 0) & small) != 0) return false;
  // „Frau“ of Frau Moll, «в отряде» of «источник в отряде».
  const uint32_t person = IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC | IQ_LEXICON_SOMEBODY;
  const uint32_t own = classes_of(found, noun);
  if ((own & person) != 0 && (own & IQ_LEXICON_BODY) == 0) return false;
  return !ends || (classes_of(full, last - 1) & IQ_LEXICON_LINKER) == 0;
}

/// Whether an organisation's name goes on where the declared one ends, with its legal form: Ness
/// Ferries Ltd, Elektrik Dağıtım AŞ.
static bool is_longer_form(const IqRosterEntry *entry, const IqRosterEntry *known) {
  const IqFullName *found = &entry->name;
  const IqFullName *declared = &known->name;
  if (known->exact || declared->capitals < 2 || found->count != declared->count + 1) return false;
  for (uint32_t i = 0; i < declared->count; i++) {
    if (iq_fullname_distance(found, i, declared, i) != 0) return false;
  }
  const uint32_t last = found->count - 1;
  return found->lengths[last] <= LEGAL_FORM_MAX && !iq_person_is_given(declared, 0) &&
         (iq_word_find(found->words[last])->lists & IQ_LIST_FIRM_NAME) != 0;
}

typedef bool (*Test)(const IqRosterEntry *found, const IqRosterEntry *known);

/// Pairs of a short name and another one that are compared, at most: behind them a short name stays
/// alone.
#define PAIRS_MAX (UINT32_C(1) << 18)

/// Names that are joined by what is not their first and last word.
typedef struct Others {
  IqRosterEntry *entries;
  uint32_t declared, count;  ///< those that somebody declared come first
  uint32_t left;             ///< pairs that may still be compared
  const IqNameIndex *index;
} Others;

/// The one among the first `count` entries that passes the test, or IQ_NONE where none or several
/// speakers do.
static uint32_t find_only(Others *self, uint32_t count, uint32_t index, Test test) {
  const IqRosterEntry *entries = self->entries;
  uint32_t only = IQ_NONE;
  if (self->left < count) return IQ_NONE;
  self->left -= count;
  for (uint32_t i = 0; i < count; i++) {
    if (i == index) continue;
    if (entries[i].silent && !entries[index].silent) continue;
    if (entries[i].heard) continue;
    if (!test(&entries[index], &entries[i])) continue;
    const uint32_t root = iq_roster_root(entries, i);
    if (only != IQ_NONE && only != root) return IQ_NONE;
    only = root;
  }
  return only;
}

/// Whoever a name that is no full one means, or words for a role or a body.
static uint32_t find_other(Others *self, uint32_t index) {
  const IqRosterEntry *entry = &self->entries[index];
  const IqFullName *name = &entry->name;
  uint32_t root = find_only(self, self->declared, index, is_same_role);
  if (root == IQ_NONE) root = find_only(self, self->declared, index, is_longer_form);
  if (root == IQ_NONE && name->count == 1 && name->capitals == 1) {
    root = find_only(self, self->count, index, is_part);
  }
  const bool noun = name->capitals < 2 || (classes_of(name, 0) & IQ_LEXICON_ARTICLE) != 0;
  if (root == IQ_NONE && name->count <= 2 && noun) {
    root = find_only(self, self->count, index, is_noun_of_body);
  }
  if (root == IQ_NONE && iq_person_is_abbreviated(name) && name->count == 2) {
    root = find_only(self, self->count, index, is_abbreviation);
  }
  return root;
}

static void join_others(Others *self) {
  for (uint32_t i = self->declared; i < self->count; i++) {
    IqRosterEntry *entry = &self->entries[i];
    if (entry->canonical != i || entry->heard) continue;
    const uint32_t root = find_other(self, i);
    if (root != IQ_NONE && root != i) entry->canonical = root;
  }
}

/// Whether two roles may be one person's, of whom each tells what it does: “the director of the
/// port”, “port director”. Where many have such a role, each must say whose voice it is.
static bool is_one_role(const IqRole *a, const IqRole *b) {
  const uint8_t open = IQ_GENDER_OPEN;
  if (a->gender != b->gender && a->gender != open && b->gender != open) return false;
  if (a->standing != b->standing || iq_role_is_of_other_place(a, b)) return false;
  if (iq_role_is_of_one(a, b)) return true;
  const bool same = a->word == b->word || (a->part != 0 && a->part == b->word) ||
                    (b->part != 0 && b->part == a->word) || iq_role_is_called(a->word, b->word);
  if (!same) return false;
  const bool of =
      a->whole == b->whole || (a->whole != 0 && a->whole == b->place) ||
      (b->whole != 0 && (b->whole == a->place || (a->place != 0 && a->place == b->place)));
  if (a->voice || b->voice) return a->modifier == b->modifier && of;
  const bool other = a->modifier != 0 && b->modifier != 0 && a->modifier != b->modifier;
  return !other && (a->whole == 0 || b->whole == 0 || of);
}

/// The one who holds a role, or IQ_NONE where none or several do.
static uint32_t find_holder(const IqRosterEntry *entries, const IqRosterRole *roles, uint32_t count,
                            const IqRole *role) {
  uint32_t only = IQ_NONE;
  for (uint32_t i = 0; i < count; i++) {
    if (!roles[i].held || !is_one_role(&roles[i].role, role)) continue;
    const uint32_t root = iq_roster_root(entries, roles[i].name);
    if (only != IQ_NONE && only != root) return IQ_NONE;
    only = root;
  }
  return only;
}

/// Who is known by a role alone is whoever holds it.
static void join_roles(IqRosterEntry *entries, const IqRosterRole *roles, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    IqRosterEntry *entry = &entries[roles[i].name];
    if (roles[i].held || entry->declared || entry->canonical != roles[i].name) continue;
    const uint32_t holder = find_holder(entries, roles, count, &roles[i].role);
    if (holder != IQ_NONE && holder != roles[i].name) entry->canonical = holder;
  }
}

/// Whether a word ends with the `size` letters of ASCII at `ending`.
static bool ends_with(const uint32_t *letters, uint32_t length, const char *ending, size_t size) {
  for (size_t i = 0; i < size && size <= length; i++) {
    if (letters[length - size + i] != (uint8_t)ending[i]) return false;
  }
  return size <= length;
}

/// Whether a word of a place or a party goes on with an ending that makes another of it: Korea,
/// Korean; American, Americans; Democrat, Democratic.
static bool is_derived(const IqFullName *a, uint32_t i, const IqFullName *b, uint32_t j) {
  const bool first = a->lengths[i] < b->lengths[j];
  const uint32_t *base = first ? a->letters[i] : b->letters[j];
  const uint32_t *other = first ? b->letters[j] : a->letters[i];
  const uint32_t length = first ? a->lengths[i] : b->lengths[j];
  const uint32_t longer = first ? b->lengths[j] : a->lengths[i];
  if (memcmp(base, other, length * sizeof *base) != 0) return false;
  for (uint32_t k = 0; k < iq_derivation_count; k++) {
    const char *blank = strchr(iq_derivations[k], ' ');
    const size_t own = (size_t)(blank - iq_derivations[k]);
    const size_t ending = strlen(blank + 1);
    if (longer - length == ending && ends_with(base, length, iq_derivations[k], own) &&
        ends_with(other, longer, blank + 1, ending)) {
      return true;
    }
  }
  return false;
}

/// Whether word `i` of a name is a misspelling of word `j` of another, not another case of it.
static bool is_misspelt_word(const IqRosterEntry *entry, uint32_t i, const IqRosterEntry *known,
                             uint32_t j) {
  if (iq_fullname_distance(&entry->name, i, &known->name, j) == 0) return false;
  // An alias that leaves words out is no misspelling of what it leaves.
  if (!iq_fullname_is_near_last(&entry->name, i, &known->name, j)) return false;
  const bool derived = is_derived(&entry->name, i, &known->name, j);
  if (derived && !iq_person_is_given(&known->name, 0)) return false;
  if (!entry->inflects && !known->inflects) return true;
  const IqFullName *a = &entry->name;
  const IqFullName *b = &known->name;
  const uint32_t shorter = a->lengths[i] < b->lengths[j] ? a->lengths[i] : b->lengths[j];
  uint32_t stem = 0;
  while (stem < shorter && a->letters[i][stem] == b->letters[j][stem]) stem++;
  if (shorter - stem > CASE_MAX) return true;
  // No case puts one consonant in place of another: Imfelt is not Imfeld.
  return a->lengths[i] == b->lengths[j] && stem + 1 == shorter &&
         !iq_fullname_is_vowel(a->letters[i][stem]) && !iq_fullname_is_vowel(b->letters[j][stem]);
}

/// Whether a full name is a misspelling of the one that stands for it. What somebody declared is
/// none, nor is a last name alone: in many languages it has cases.
static bool is_misspelt(const IqRosterEntry *entry, const IqRosterEntry *known) {
  if (entry == known || entry->declared || iq_person_is_abbreviated(&entry->name)) return false;
  if (entry->name.count < 2 || known->name.count < 2) {
    return false;
  }
  if (!known->declared && entry->count >= known->count) return false;
  if (iq_person_is_initial(&entry->name, 0) || iq_person_is_initial(&known->name, 0)) return false;
  if (iq_person_is_short_form(&entry->name, &known->name)) return false;
  return is_misspelt_word(entry, iq_person_lead(&entry->name, &known->name), known, 0) ||
         is_misspelt_word(entry, entry->name.count - 1, known, known->name.count - 1);
}

/// Whether a full name may be a person's, as far as its last word tells: no Jordan Avenue, no Ashby
/// Hospital.
static bool may_be_person(const IqFullName *name) {
  const uint32_t last = name->count - 1;
  const uint32_t things = IQ_LIST_PLACE_NAME | IQ_LIST_FIRM_NAME;
  return (iq_word_find(name->words[last])->lists & things) == 0 && classes_of(name, last) == 0;
}

/// Whether a speaker's name is a rarer spelling, or an abbreviation, of one that texts have.
static bool is_heard_as(const IqRosterEntry *entry, const IqRosterEntry *heard) {
  if (is_abbreviation(entry, heard)) return true;
  if (is_part(entry, heard) && may_be_person(&heard->name)) return true;
  return iq_roster_spelt_in(entry) < iq_roster_spelt_in(heard) &&
         iq_person_is_same(&entry->name, &heard->name) && is_misspelt(entry, heard);
}

/// Whether entry `k` is of somebody who does not speak, whose name another entry is but a spelling
/// of.
static bool is_heard_name(const Others *self, uint32_t i, uint32_t k) {
  const IqRosterEntry *other = &self->entries[k];
  return (other->heard || other->silent) && is_heard_as(&self->entries[i], other);
}

/// The one whose name entry `i` is but a spelling of, or IQ_NONE where nobody or several are.
static uint32_t find_heard(Others *self, uint32_t i) {
  const IqFullName *name = &self->entries[i].name;
  uint32_t found[IQ_NAME_QUERIES * IQ_NAMESAKES_MAX];
  const bool full = name->count > 1;
  uint32_t count = self->count - self->declared;
  if (full) {
    count = iq_name_index_find(self->index, name, self->count, found);
  } else if (self->left < count) {
    return IQ_NONE;
  } else {
    self->left -= count;
  }
  uint32_t only = IQ_NONE;
  for (uint32_t k = 0; k < count; k++) {
    const uint32_t other = full ? found[k] : self->declared + k;
    if (other < self->declared || !is_heard_name(self, i, other)) continue;
    const uint32_t root = iq_roster_root(self->entries, other);
    if (only != IQ_NONE && only != root) return IQ_NONE;
    only = root;
  }
  return only;
}

/// Names that nobody has but one who does not speak stand for the speakers whose name is but a
/// spelling of them.
static void join_heard(Others *self) {
  for (uint32_t i = self->declared; i < self->count; i++) {
    IqRosterEntry *entry = &self->entries[i];
    if (entry->heard || entry->silent || entry->canonical != i) continue;
    const uint32_t heard = find_heard(self, i);
    if (heard != IQ_NONE) entry->canonical = heard;
  }
}

IqStatus iq_roster_unify(const IqAllocator *allocator, const IqRosterName *names, uint32_t count,
                         const IqRosterRole *roles, uint32_t role_count, uint32_t *canonical,
                         bool *misspelt, IqError *error) {
  if (count > IQ_ROSTER_MAX) {
    for (uint32_t i = 0; i < count; i++) canonical[i] = i;
    if (misspelt != NULL) memset(misspelt, 0, count * sizeof *misspelt);
    return IQ_OK;
  }
  for (uint32_t i = 0; i < count; i++) {
    // A speaker's own name is its own: names that stand for one another are nobody's.
    const uint32_t of = names[i].of;
    if (of == IQ_NONE || (of < count && names[of].of == of)) continue;
    return iq_fail(error, IQ_E_ARGUMENT, "name %u is declared of no speaker's own name", i);
  }
  for (uint32_t i = 0; i < role_count; i++) {
    if (roles[i].name >= count) return iq_fail(error, IQ_E_ARGUMENT, "role %u is of no name", i);
  }
  IqRosterEntry *entries = iq_resize(allocator, NULL, 0, (size_t)count * sizeof *entries);
  if (entries == NULL && count > 0) return iq_fail_memory(error);
  uint32_t declared = 0;
  for (uint32_t i = 0; i < count; i++) {
    const char *name = names[i].name;
    if (!names[i].exact) name += iq_title_length(name);
    entries[i].titled = name != names[i].name;
    iq_fullname_read(name, false, &entries[i].name);
    uint32_t size;
    entries[i].capital = iq_is_upper(iq_utf8_decode(name, (uint32_t)strlen(name), 0, &size));
    entries[i].count = entries[i].own = names[i].count;
    entries[i].declared = names[i].of != IQ_NONE;
    entries[i].silent = names[i].count == 0 && !entries[i].declared;
    entries[i].exact = names[i].exact;
    entries[i].inflects = names[i].inflects;
    entries[i].heard = names[i].heard;
    entries[i].texts = names[i].texts;
    entries[i].canonical = names[i].of != IQ_NONE ? names[i].of : i;
    entries[i].fuller = IQ_NONE;
    entries[i].of_two = false;
    leave_address(&entries[i]);
    if (entries[i].declared) declared = i + 1;
  }
  IqNameIndex index;
  if (!iq_name_index_new(&index, allocator, count)) {
    iq_resize(allocator, entries, (size_t)count * sizeof *entries, 0);
    return iq_fail_memory(error);
  }
  for (uint32_t i = 0; i < count; i++) iq_name_index_add(&index, &entries[i].name, i);
  iq_name_index_sort(&index);
  iq_roster_join_persons(&index, entries, count);
  Others others = {entries, declared, count, PAIRS_MAX, &index};
  join_others(&others);
  join_roles(entries, roles, role_count);
  others.left = PAIRS_MAX;
  join_heard(&others);
  for (uint32_t i = 0; i < count; i++) {
    canonical[i] = iq_roster_root(entries, i);
    if (misspelt != NULL) misspelt[i] = is_misspelt(&entries[i], &entries[canonical[i]]);
  }
  iq_name_index_free(&index, allocator);
  iq_resize(allocator, entries, (size_t)count * sizeof *entries, 0);
  return IQ_OK;
}
