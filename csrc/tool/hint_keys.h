/// @file hint_keys.h
/// Keys of data/lang/*.yaml whose words tell of who is meant, and what they are.
#ifndef IQ_HINT_KEYS_H
#define IQ_HINT_KEYS_H

#include "language/lexicon.h"

/// A key of a lexicon, and what its words are.
typedef struct Key {
  const char *key;
  unsigned classes;
} Key;

static const Key hint_keys[] = {
    {"adverbs", IQ_HINT_ADVERB},
    {"age_words", IQ_HINT_AGE},
    {"anothers", IQ_HINT_ANOTHER},
    {"authors", IQ_HINT_AUTHOR},
    {"clauses", IQ_HINT_CLAUSE},
    {"contrasts", IQ_HINT_CONTRAST},
    {"female_kin", IQ_HINT_FEMALE_KIN},
    {"feminine_nominatives", IQ_HINT_WOMAN},
    {"gerunds", IQ_HINT_GERUND},
    {"her_selves", IQ_HINT_HER_SELF},
    {"his_selves", IQ_HINT_HIS_SELF},
    {"insiders", IQ_HINT_INSIDER},
    {"latter", IQ_HINT_LATTER},
    {"locatives", IQ_HINT_LOCATIVE},
    {"male_kin", IQ_HINT_MALE_KIN},
    {"means", IQ_HINT_MEANS},
    {"meetings", IQ_HINT_MEETING},
    {"nominative_plurals", IQ_HINT_SEVERAL},
    {"nominatives", IQ_HINT_NOMINATIVE},
    {"nobodies", IQ_HINT_NOBODY},
    {"of_several", IQ_HINT_OF_SEVERAL},
    {"ordinals", IQ_HINT_ORDINAL},
    {"ours", IQ_HINT_OURS},
    {"owned", IQ_HINT_OWNED},
    {"plurals", IQ_HINT_PLURAL},
    {"ranks", IQ_HINT_RANK},
    {"restricting", IQ_HINT_RESTRICTING},
    {"role_genitives", IQ_HINT_ROLE_GENITIVE},
    {"role_plurals", IQ_HINT_ROLE_PLURAL},
    {"singulars", IQ_HINT_SINGULAR},
    {"undeclined", IQ_HINT_UNDECLINED},
};

#endif
