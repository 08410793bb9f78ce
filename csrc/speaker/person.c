#include "speaker/person.h"

#include <string.h>

#include "language/given.h"
#include "language/short_form.h"
#include "mention/gender.h"

/// What somebody is called before a name, in words, where no list has it: Hjälten Erik Lund.
#define LEAD_MAX 2u
/// A first name so long may hold a typing error.
#define FIRST_MIN 6u
#define FIRST_INNER_MIN 5u  ///< the same where its last letter is none

bool iq_person_is_initial(const IqFullName *name, uint32_t word) {
  return name->lengths[word] == 1;
}

uint32_t iq_person_lead(const IqFullName *a, const IqFullName *b) {
  if (b->count != 2 || a->count <= b->count || a->count > b->count + LEAD_MAX) return 0;
  if (a->capitals != a->count || b->capitals != b->count) return 0;
  return iq_fullname_distance(a, a->count - 2, b, 0) == 0 ? a->count - b->count : 0;
}

static uint8_t gender_of(const IqFullName *name) {
  return iq_given_gender(iq_fullname_hash(name, 0));
}

bool iq_person_is_given(const IqFullName *name, uint32_t word) {
  return iq_given_gender(iq_fullname_hash(name, word)) != IQ_GENDER_OPEN;
}

bool iq_person_is_short_form(const IqFullName *a, const IqFullName *b) {
  return iq_is_short_form(iq_fullname_hash(a, 0), iq_fullname_hash(b, 0));
}

bool iq_person_is_abridged(const IqFullName *a, const IqFullName *b) {
  if (a->count < 2 || a->count + 1 != b->count || a->capitals != a->count) return false;
  for (uint32_t i = 0; i < a->count; i++) {
    if (iq_fullname_distance(a, i, b, i) != 0) return false;
  }
  return b->capitals == b->count && iq_person_is_given(a, 0);
}

bool iq_person_is_abbreviated(const IqFullName *name) {
  return name->count > 1 && iq_person_is_initial(name, name->count - 1);
}

/// Whether two full names are one person's, who goes by a short form: Kuba Madej, Jakub Madej.
static bool is_nickname_of(const IqFullName *a, const IqFullName *b) {
  return a->count == 2 && b->count == 2 && a->lengths[1] == b->lengths[1] &&
         memcmp(a->letters[1], b->letters[1], a->lengths[1] * sizeof(uint32_t)) == 0 &&
         iq_person_is_short_form(a, b);
}

bool iq_person_is_same(const IqFullName *a, const IqFullName *b) {
  if (a->capitals < 2 || b->capitals < 2 || a->count < 2 || b->count < 2) return false;
  if (a->count != b->count) {
    const bool lead = a->count > b->count ? iq_person_lead(a, b) > 0 : iq_person_lead(b, a) > 0;
    if (lead && iq_fullname_is_near_last(a, a->count - 1, b, b->count - 1)) return true;
  }
  if (iq_person_is_abbreviated(a) != iq_person_is_abbreviated(b)) return false;
  // Who has another first letter is somebody else, or Bill; most pairs end here.
  if (a->letters[0][0] != b->letters[0][0]) return is_nickname_of(a, b);
  if (iq_person_is_abridged(a, b) || iq_person_is_abridged(b, a)) return true;
  const bool first_same = iq_fullname_is_equal(a, 0, b, 0);
  const bool last_same = iq_fullname_is_equal(a, a->count - 1, b, b->count - 1);
  if (!first_same && !last_same) return false;
  // The Security Department is not the State Department.
  for (uint32_t i = 1; a->count == b->count && i + 1 < a->count; i++) {
    const bool initial = iq_person_is_initial(a, i) || iq_person_is_initial(b, i);
    if (initial ? a->letters[i][0] != b->letters[i][0] : !iq_fullname_is_same_word(a, i, b, i))
      return false;
  }
  if (first_same) return iq_fullname_is_near_last(a, a->count - 1, b, b->count - 1);
  if (iq_person_is_initial(a, 0) || iq_person_is_initial(b, 0) || is_nickname_of(a, b)) return true;
  // Mario is not Maria, nor Andrea Andreas, but Wibke is Wiebke, and Solène Solenn.
  const bool ends = a->letters[0][a->lengths[0] - 1] == b->letters[0][b->lengths[0] - 1];
  const bool longer = !ends && a->lengths[0] != b->lengths[0];
  if (longer && (iq_person_is_given(a, 0) || iq_person_is_given(b, 0))) return false;
  if (iq_genders_differ(gender_of(a), gender_of(b))) return false;
  const uint32_t least = ends ? FIRST_INNER_MIN : FIRST_MIN;
  return a->lengths[0] >= least && b->lengths[0] >= least && iq_fullname_is_within(a, 0, b, 0, 1);
}
