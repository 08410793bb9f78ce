#include "speaker/speaker.h"

#include <string.h>

#include "language/given.h"
#include "language/lexicon.h"
#include "mention/fullname.h"
#include "mention/gender.h"

/// Whether a phrase begins with an article as a subject has it, or with a word for somebody, where
/// all nouns have capitals: „Die Blumenhändlerin“, „Einer aus der Belegschaft“. (“Des” is no
/// subject's, and a name.)
static bool opens_with_article(const IqFullName *words) {
  const uint64_t hash = iq_fullname_hash(words, 0);
  for (uint32_t i = 0; i < iq_language_count; i++) {
    if (!iq_languages[i].capital_nouns) continue;
    const uint32_t classes = iq_lexicon_find(hash, (uint8_t)i);
    const bool article = (classes & IQ_LEXICON_ARTICLE) != 0;
    if (article && (classes & IQ_LEXICON_OBLIQUE) == 0) return true;
    if ((classes & IQ_LEXICON_SOMEBODY) != 0) return true;
  }
  return false;
}

/// Whether a speaker has no name: the only capital, if any, opens the phrase (“An investigator”),
/// or the other is a noun's (“Die Blumenhändlerin”).
static bool is_nameless(const char *bytes, IqFullName *words) {
  IqFullName capitals;
  iq_fullname_read(bytes, false, words);
  iq_fullname_read(bytes, true, &capitals);
  if (words->count == 2 && capitals.capitals == 2 && opens_with_article(words)) return true;
  if (words->count < 2 || capitals.capitals > 1) return false;
  return capitals.capitals == 0 || iq_fullname_is_same_word(words, 0, &capitals, 0);
}

/// Two phrases are one but for the article or possessive that opens them.
static IqAttribution compare_nameless(const char *a, const IqFullName *first, const char *b,
                                      const IqFullName *second) {
  const uint32_t own = iq_phrase_article(a, NULL) > 0;
  const uint32_t other = iq_phrase_article(b, NULL) > 0;
  if (first->count - own != second->count - other) return IQ_ATTRIBUTION_UNKNOWN;
  for (uint32_t i = own; i < first->count; i++) {
    if (!iq_fullname_is_same_word(first, i, second, i + other - own)) {
      return IQ_ATTRIBUTION_UNKNOWN;
    }
  }
  return IQ_ATTRIBUTION_SAME;
}

/// Whether two full names are a woman's and a man's: Nora Gask is not Abel Gask.
static bool are_relatives(const IqFullName *a, const IqFullName *b) {
  if (a->count < 2 || b->count < 2) return false;
  return iq_genders_differ(iq_given_gender(iq_fullname_hash(a, 0)),
                           iq_given_gender(iq_fullname_hash(b, 0)));
}

IqAttribution iq_speakers_compare(const char *a, const char *b) {
  if (a == NULL || b == NULL) return IQ_ATTRIBUTION_UNKNOWN;
  if (strcmp(a, b) == 0) return IQ_ATTRIBUTION_SAME;
  IqFullName first;
  IqFullName second;
  const bool nameless = is_nameless(a, &first);
  if (is_nameless(b, &second) || nameless) {
    return nameless ? compare_nameless(a, &first, b, &second) : IQ_ATTRIBUTION_UNKNOWN;
  }
  iq_fullname_read(a, true, &first);
  iq_fullname_read(b, true, &second);
  if (first.count == 0 || second.count == 0) return IQ_ATTRIBUTION_UNKNOWN;
  if (iq_fullname_is_same_word(&first, first.count - 1, &second, second.count - 1)) {
    return are_relatives(&first, &second) ? IQ_ATTRIBUTION_CONFLICT : IQ_ATTRIBUTION_SAME;
  }
  if (iq_fullname_is_misspelt(&first, &second)) return IQ_ATTRIBUTION_SAME;
  for (uint32_t i = 0; i < first.count; i++) {
    for (uint32_t j = 0; j < second.count; j++) {
      if (iq_fullname_is_same_word(&first, i, &second, j)) return IQ_ATTRIBUTION_UNKNOWN;
    }
  }
  // „Einer aus der Belegschaft“, „Ein Seilbahner“ may be the same.
  const bool described = opens_with_article(&first) || opens_with_article(&second);
  const bool full = first.count >= 2 && second.count >= 2 && !described;
  return full ? IQ_ATTRIBUTION_CONFLICT : IQ_ATTRIBUTION_UNKNOWN;
}

/// Bytes between whoever was named for the quotation before and this one, where the attribution
/// plainly goes on: “…,” said Maureen Tallis, 61. “…”
#define GOES_ON_MAX 48u

bool iq_quotation_is_explicit(const IqQuotation *quotation) {
  if (quotation->cue.start < quotation->cue.end) return true;
  const IqSpan speaker = quotation->speaker;
  return speaker.start < speaker.end && speaker.end <= quotation->outer.start &&
         quotation->outer.start - speaker.end <= GOES_ON_MAX;
}

bool iq_quotation_is_told(const IqQuotation *quotation) {
  const bool left_out = quotation->speaker.start == quotation->speaker.end;
  return iq_quotation_is_explicit(quotation) && !(left_out && quotation->nested_in != IQ_NONE);
}

/// The same where it must be plain: “…,” said Tallis, 61. “…”, but not “Tallis had worried. “…””
#define GOES_ON_PLAINLY_MAX 24u

bool iq_quotation_is_plain(const IqQuotation *quotation) {
  if (!iq_quotation_is_told(quotation)) return false;
  const uint32_t end = quotation->speaker.end;
  return quotation->cue.start < quotation->cue.end ||
         (end <= quotation->outer.start && quotation->outer.start - end <= GOES_ON_PLAINLY_MAX);
}

/// Whether two names end alike: one text may mean the father where the other means the son.
static bool have_one_last_name(const char *a, const char *b) {
  IqFullName first;
  IqFullName second;
  if (a == NULL || b == NULL) return false;
  iq_fullname_read(a, true, &first);
  iq_fullname_read(b, true, &second);
  return first.count > 0 && second.count > 0 &&
         iq_fullname_is_same_word(&first, first.count - 1, &second, second.count - 1);
}

IqAttribution iq_quotations_attribution(const IqQuotation *a, const IqQuotation *b) {
  const IqAttribution attribution = iq_speakers_compare(a->name, b->name);
  if (attribution != IQ_ATTRIBUTION_CONFLICT) return attribution;
  const bool sure = have_one_last_name(a->name, b->name)
                        ? iq_quotation_is_plain(a) && iq_quotation_is_plain(b)
                        : iq_quotation_is_told(a) && iq_quotation_is_told(b);
  return sure ? attribution : IQ_ATTRIBUTION_UNKNOWN;
}
