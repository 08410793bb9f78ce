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
#include "text/character.h"

/// Two forms of one lower-case word (службе, служба) share so many letters, and differ in so many.
#define STEM_MIN 4u
#define ENDING_MAX 3u
/// Letters that a case can put in place of others at the end of a word.
#define CASE_MAX 1u
/// Letters of what tells an organisation's legal form, at most: GmbH.
#define LEGAL_FORM_MAX 4u

typedef struct Entry {
  IqFullName name;
  uint32_t count;      ///< documents that have the name, in whatever case
  uint32_t own;        ///< those that have it so
  uint32_t texts;      ///< those that have it, said by nobody too; 0 where not known
  uint32_t canonical;  ///< index of the entry that names the same speaker; itself where none does
  bool declared;
  bool exact;
  bool inflects;
  bool titled;   ///< titles stand before the name, which is read without them, or a last name is
                 ///< left out
  bool capital;  ///< begins with one
  bool silent;   ///< nobody has spoken under this name
  bool heard;    ///< a text names whoever has it; see IqRosterName
} Entry;

static uint32_t root_of(const Entry *entries, uint32_t index) {
  while (entries[index].canonical != index) index = entries[index].canonical;
  return index;
}

/// Whether a first name and an initial may stand for another full name: „Serafin K.“ for „Serafin
/// Kuprian“.
static bool is_abbreviation(const Entry *entry, const Entry *other) {
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
static void leave_address(Entry *entry) {
  IqFullName *name = &entry->name;
  const bool full = name->count == 2 && name->capitals == 2 && !entry->declared && !entry->exact;
  if (!full || !entry->inflects || !is_address(name, 1)) return;
  name->count = name->capitals = 1;
}

/// Whether a single word is the last name, or the first, of a full name.
static bool is_part(const Entry *found, const Entry *known) {
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
  return stem >= STEM_MIN && a->lengths[i] - stem <= ENDING_MAX &&
         b->lengths[j] - stem <= ENDING_MAX;
}

/// Whether words without capitals mean a declared speaker: the same words, an article aside, or
/// another form of the last one (в службе, областная служба).
static bool is_same_role(const Entry *entry, const Entry *known) {
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
static bool is_noun_of_body(const Entry *entry, const Entry *known) {
  const IqFullName *found = &entry->name;
  const IqFullName *full = &known->name;
  if (known->exact || found->count == 0 || found->count > 2 || full->count < 2) return false;
  const uint32_t noun = found->count - 1;
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
static bool is_longer_form(const Entry *entry, const Entry *known) {
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

typedef bool (*Test)(const Entry *found, const Entry *known);

/// The one entry that passes the test, or IQ_NONE where none or several speakers do.
static uint32_t find_only(const Entry *entries, uint32_t count, uint32_t index, bool declared,
                          Test test) {
  uint32_t only = IQ_NONE;
  for (uint32_t i = 0; i < count; i++) {
    if (i == index || (declared && !entries[i].declared)) continue;
    if (entries[i].silent && !entries[index].silent) continue;
    if (entries[i].heard) continue;
    if (!test(&entries[index], &entries[i])) continue;
    const uint32_t root = root_of(entries, i);
    if (only != IQ_NONE && only != root) return IQ_NONE;
    only = root;
  }
  return only;
}

/// How much speaks for a spelling.
static uint32_t spelt_in(const Entry *entry) {
  return entry->texts > entry->count ? entry->texts : entry->count;
}

/// Whether the name of `a` stands for `b` too: the declared one, else a spelling that more texts
/// have, else one that speaks, one without titles, or the one that more documents have.
static bool is_better(const Entry *a, const Entry *b) {
  if (a->declared || b->declared) return a->declared;
  if (a->texts != b->texts && a->texts > 0 && b->texts > 0 && a->name.count == b->name.count &&
      a->titled == b->titled) {
    return a->texts > b->texts;
  }
  if (a->silent != b->silent) return b->silent;
  if (a->titled != b->titled) return b->titled;
  return a->count > b->count;
}

/// Whether a full name is another with an ending at each word, or at one: Oskara Melnika.
static bool is_case_of(const IqFullName *a, const IqFullName *known) {
  if (a->count != 2 || known->count != 2 || a->capitals != 2) return false;
  uint32_t endings = 0;
  for (uint32_t i = 0; i < 2; i++) {
    if (a->lengths[i] < known->lengths[i] || known->lengths[i] < STEM_MIN) return false;
    if (a->lengths[i] - known->lengths[i] > ENDING_MAX) return false;
    const size_t size = known->lengths[i] * sizeof(uint32_t);
    if (memcmp(a->letters[i], known->letters[i], size) != 0) return false;
    endings += a->lengths[i] - known->lengths[i];
  }
  return endings > 0;
}

/// The other cases of a name speak for its spelling.
static void count_cases(Entry *entries, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    for (uint32_t k = 0; entries[i].inflects && k < count; k++) {
      if (is_case_of(&entries[k].name, &entries[i].name)) entries[i].count += entries[k].own;
    }
  }
}

/// The same, where the last name ends in a vowel then: «Салминену».
static bool has_ending_of_case(const IqFullName *a, const IqFullName *known) {
  if (!is_case_of(a, known) || a->lengths[1] == known->lengths[1]) return false;
  return iq_fullname_is_vowel(a->letters[1][a->lengths[1] - 1]);
}

/// Joins full names that are one person's.
static void join_persons(Entry *entries, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    for (uint32_t j = 0; j < i; j++) {
      const uint32_t a = root_of(entries, i);
      const uint32_t b = root_of(entries, j);
      if (a == b || (entries[a].declared && entries[b].declared)) continue;
      if (entries[i].exact || entries[j].exact || entries[i].heard != entries[j].heard) continue;
      if (!iq_person_is_same(&entries[i].name, &entries[j].name)) continue;
      if (iq_person_lead(&entries[i].name, &entries[j].name) > 0) entries[i].titled = true;
      if (iq_person_lead(&entries[j].name, &entries[i].name) > 0) entries[j].titled = true;
      if (iq_person_is_abridged(&entries[i].name, &entries[j].name)) entries[i].titled = true;
      if (iq_person_is_abridged(&entries[j].name, &entries[i].name)) entries[j].titled = true;
      // «Юхани Салминену» is another case of «Юхани Салминен».
      const bool open = !entries[a].declared && !entries[b].declared;
      const bool declined = open && has_ending_of_case(&entries[a].name, &entries[b].name);
      const bool other = open && has_ending_of_case(&entries[b].name, &entries[a].name);
      const bool later = other || (!declined && is_better(&entries[a], &entries[b]));
      entries[later ? b : a].canonical = later ? a : b;
    }
  }
}

static void join_others(Entry *entries, uint32_t first, uint32_t count) {
  for (uint32_t i = first; i < count; i++) {
    if (entries[i].canonical != i || entries[i].heard) continue;
    uint32_t root = find_only(entries, count, i, true, is_same_role);
    if (root == IQ_NONE) root = find_only(entries, count, i, true, is_longer_form);
    if (root == IQ_NONE) root = find_only(entries, count, i, false, is_part);
    if (root == IQ_NONE) root = find_only(entries, count, i, false, is_noun_of_body);
    if (root == IQ_NONE) root = find_only(entries, count, i, false, is_abbreviation);
    if (root != IQ_NONE && root != i) entries[i].canonical = root;
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
static uint32_t find_holder(const Entry *entries, const IqRosterRole *roles, uint32_t count,
                            const IqRole *role) {
  uint32_t only = IQ_NONE;
  for (uint32_t i = 0; i < count; i++) {
    if (!roles[i].held || !is_one_role(&roles[i].role, role)) continue;
    const uint32_t root = root_of(entries, roles[i].name);
    if (only != IQ_NONE && only != root) return IQ_NONE;
    only = root;
  }
  return only;
}

/// Who is known by a role alone is whoever holds it.
static void join_roles(Entry *entries, const IqRosterRole *roles, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    Entry *entry = &entries[roles[i].name];
    if (roles[i].held || entry->declared || entry->canonical != roles[i].name) continue;
    const uint32_t holder = find_holder(entries, roles, count, &roles[i].role);
    if (holder != IQ_NONE && holder != roles[i].name) entry->canonical = holder;
  }
}

static bool ends_with(const uint32_t *letters, uint32_t length, const char *ending) {
  const uint32_t size = (uint32_t)strlen(ending);
  for (uint32_t i = 0; i < size && size <= length; i++) {
    if (letters[length - size + i] != (uint8_t)ending[i]) return false;
  }
  return size <= length;
}

/// Whether a word of a place or a party goes on with an ending that makes another of it: Korea,
/// Korean; American, Americans; Democrat, Democratic.
static bool is_derived(const IqFullName *a, uint32_t i, const IqFullName *b, uint32_t j) {
  static const struct {
    const char *base, *ending;
  } endings[] = {{"a", "n"}, {"a", "ns"}, {"an", "s"}, {"at", "s"}, {"at", "ic"}, {"ist", "s"}};
  const bool first = a->lengths[i] < b->lengths[j];
  const uint32_t *base = first ? a->letters[i] : b->letters[j];
  const uint32_t *other = first ? b->letters[j] : a->letters[i];
  const uint32_t length = first ? a->lengths[i] : b->lengths[j];
  const uint32_t longer = first ? b->lengths[j] : a->lengths[i];
  if (memcmp(base, other, length * sizeof *base) != 0) return false;
  for (size_t k = 0; k < sizeof endings / sizeof *endings; k++) {
    if (longer - length == strlen(endings[k].ending) && ends_with(base, length, endings[k].base) &&
        ends_with(other, longer, endings[k].ending)) {
      return true;
    }
  }
  return false;
}

/// Whether word `i` of a name is a misspelling of word `j` of another, not another case of it.
static bool is_misspelt_word(const Entry *entry, uint32_t i, const Entry *known, uint32_t j) {
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
static bool is_misspelt(const Entry *entry, const Entry *known) {
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
static bool is_heard_as(const Entry *entry, const Entry *heard) {
  if (is_abbreviation(entry, heard)) return true;
  if (is_part(entry, heard) && may_be_person(&heard->name)) return true;
  return spelt_in(entry) < spelt_in(heard) && iq_person_is_same(&entry->name, &heard->name) &&
         is_misspelt(entry, heard);
}

/// Names that nobody has but one who does not speak stand for the speakers whose name is but a
/// spelling of them.
static void join_heard(Entry *entries, uint32_t first, uint32_t count) {
  for (uint32_t i = first; i < count; i++) {
    if (entries[i].heard || entries[i].silent || entries[i].canonical != i) continue;
    uint32_t only = IQ_NONE;
    bool several = false;
    for (uint32_t k = first; k < count; k++) {
      if (!entries[k].heard && !entries[k].silent) continue;
      if (!is_heard_as(&entries[i], &entries[k])) continue;
      const uint32_t root = root_of(entries, k);
      several = several || (only != IQ_NONE && only != root);
      only = root;
    }
    if (only != IQ_NONE && !several) entries[i].canonical = only;
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
  Entry *entries = iq_resize(allocator, NULL, 0, (size_t)count * sizeof *entries);
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
    leave_address(&entries[i]);
    if (entries[i].declared) declared = i + 1;
  }
  count_cases(entries, count);
  join_persons(entries, count);
  join_others(entries, declared, count);
  join_roles(entries, roles, role_count);
  join_heard(entries, declared, count);
  for (uint32_t i = 0; i < count; i++) {
    canonical[i] = root_of(entries, i);
    if (misspelt != NULL) misspelt[i] = is_misspelt(&entries[i], &entries[canonical[i]]);
  }
  iq_resize(allocator, entries, (size_t)count * sizeof *entries, 0);
  return IQ_OK;
}
