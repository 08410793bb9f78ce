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
    {"authors", IQ_HINT_AUTHOR},
    {"clauses", IQ_HINT_CLAUSE},
    {"contrasts", IQ_HINT_CONTRAST},
    {"feminine_nominatives", IQ_HINT_WOMAN},
    {"gerunds", IQ_HINT_GERUND},
    {"her_selves", IQ_HINT_HER_SELF},
    {"his_selves", IQ_HINT_HIS_SELF},
    {"locatives", IQ_HINT_LOCATIVE},
    {"means", IQ_HINT_MEANS},
    {"nobodies", IQ_HINT_NOBODY},
    {"nominative_plurals", IQ_HINT_SEVERAL},
    {"nominatives", IQ_HINT_NOMINATIVE},
    {"of_several", IQ_HINT_OF_SEVERAL},
    {"ordinals", IQ_HINT_ORDINAL},
    {"our_selves", IQ_HINT_OUR_SELF},
    {"owned", IQ_HINT_OWNED},
    {"passives", IQ_HINT_PASSIVE},
    {"plurals", IQ_HINT_PLURAL},
    {"restricting", IQ_HINT_RESTRICTING},
    {"role_genitives", IQ_HINT_ROLE_GENITIVE},
    {"role_plurals", IQ_HINT_ROLE_PLURAL},
    {"singulars", IQ_HINT_SINGULAR},
    {"theys", IQ_HINT_THEY},
    {"undeclined", IQ_HINT_UNDECLINED},
};

/// Keys whose words tell how people belong together.
static const Key tie_keys[] = {
    {"anothers", IQ_TIE_ANOTHER},  {"female_kin", IQ_TIE_FEMALE_KIN},
    {"insiders", IQ_TIE_INSIDER},  {"latter", IQ_TIE_LATTER},
    {"male_kin", IQ_TIE_MALE_KIN}, {"meetings", IQ_TIE_MEETING},
    {"ours", IQ_TIE_OURS},         {"ranks", IQ_TIE_RANK},
};

#endif
