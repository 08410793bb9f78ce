/// @file lexicon_keys.h
/// The keys of data/lang/*.yaml, and what their words are.
#ifndef IQ_LEXICON_KEYS_H
#define IQ_LEXICON_KEYS_H

#include "language/lexicon.h"

/// A key of a lexicon, and what its words are.
typedef struct Key {
  const char *key;
  unsigned classes;
} Key;

/// A key of a lexicon, and the bits of IqLexiconClass that its words get: their own, and those that
/// it implies (a body is a role too).
static const Key lexicon_keys[] = {
    {"cues", 1u << 0},
    {"sayings", 1u << 14 | 1u << 0},
    {"according", 1u << 1},
    {"pronouns", 1u << 2},
    {"articles", 1u << 3},
    {"indefinite", 1u << 10 | 1u << 3},
    {"honorifics", 1u << 4},
    {"roles", 1u << 5},
    {"bodies", 1u << 15 | 1u << 5},
    {"messages", 1u << 16 | 1u << 5},
    {"anonymous", 1u << 17 | 1u << 5},
    {"linkers", 1u << 6},
    {"works", 1u << 7},
    {"distance", 1u << 8},
    {"openers", 1u << 9},
    {"feminine", 1u << 11},
    {"masculine", 1u << 12},
    {"reported", 1u << 13},
    {"neuter", 1u << 18},
    {"oblique", 1u << 19},
    {"of", 1u << 20},
    {"and", 1u << 21},
    {"tongues", 1u << 22},
    {"calendar", 1u << 23},
    {"culprits", 1u << 24 | 1u << 5},
    {"genitive", 1u << 27},
    {"relatives", 1u << 25},
    {"epithets", 1u << 26 | 1u << 5},
    {"somebodies", 1u << 28},
    {"possessives", 1u << 30 | 1u << 3},
    {"impersonal", 1u << 29 | 1u << 0},
    {"conjunctions", 1u << 31 | 1u << 6},
};

/// Keys whose words stand beside the classes.
static const Key aside_keys[] = {
    {"addresses", IQ_ASIDE_ADDRESS},    {"adjectives", IQ_ASIDE_ADJECTIVE},
    {"agents", IQ_ASIDE_AGENT},         {"attributives", IQ_ASIDE_ATTRIBUTIVE},
    {"bylines", IQ_ASIDE_BYLINE},       {"citings", IQ_ASIDE_CITING},
    {"copulas", IQ_ASIDE_COPULA},       {"credits", IQ_ASIDE_CREDIT},
    {"datives", IQ_ASIDE_DATIVE},       {"definite", IQ_ASIDE_DEFINITE},
    {"documents", IQ_ASIDE_DOCUMENT},   {"fathers", IQ_ASIDE_FATHER},
    {"firms", IQ_ASIDE_FIRM},           {"genitives", IQ_ASIDE_GENITIVE},
    {"hearings", IQ_ASIDE_HEARING},     {"kin", IQ_ASIDE_KIN},
    {"natives", IQ_ASIDE_NATIVE},       {"offices", IQ_ASIDE_OFFICE},
    {"outlets", IQ_ASIDE_OUTLET},       {"participles", IQ_ASIDE_PARTICIPLE},
    {"partners", IQ_ASIDE_PARTNER},     {"pointing", IQ_ASIDE_POINTING},
    {"posts", IQ_ASIDE_POST},           {"recordings", IQ_ASIDE_RECORDING},
    {"replies", IQ_ASIDE_REPLY},        {"selves", IQ_ASIDE_SELF},
    {"senders", IQ_ASIDE_SENDER},       {"several", IQ_ASIDE_SEVERAL},
    {"viewpoints", IQ_ASIDE_VIEWPOINT}, {"voices", IQ_ASIDE_VOICE},
    {"writings", IQ_ASIDE_WRITING},
};

/// Keys whose words tell of the kind of a quotation.
static const Key call_keys[] = {
    {"bearers", IQ_CALL_BEARER},
    {"beings", IQ_CALL_BEING},
    {"callings", IQ_CALL_CALLING},
    {"claimed", IQ_CALL_CLAIMED},
    {"everyone", IQ_CALL_EVERYONE},
    {"expletives", IQ_CALL_EXPLETIVE},
    {"fused", IQ_CALL_FUSED},
    {"haves", IQ_CALL_HAVE},
    {"infinitives", IQ_CALL_INFINITIVE},
    {"known", IQ_CALL_KNOWN},
    {"labels", IQ_CALL_LABEL},
    {"meanings", IQ_CALL_MEANING},
    {"names", IQ_CALL_NAME},
    {"namings", IQ_CALL_NAMING},
    {"nicknames", IQ_CALL_NICKNAME},
    {"occasions", IQ_CALL_OCCASION},
    {"openings", IQ_CALL_OPENING},
    {"performances", IQ_CALL_PERFORMANCE},
    {"possessed", IQ_CALL_POSSESSED},
    {"predicates", IQ_CALL_PREDICATE},
    {"recaps", IQ_CALL_RECAP},
    {"recalls", IQ_CALL_RECALL},
    {"slogans", IQ_CALL_SLOGAN},
    {"teasers", IQ_CALL_TEASER},
    {"terms", IQ_CALL_TERM},
    {"usages", IQ_CALL_USAGE},
    {"utterances", IQ_CALL_UTTERANCE},
    {"verdicts", IQ_CALL_VERDICT},
    {"wordings", IQ_CALL_WORDING},
};

/// Keys whose words tell of who is meant.
static const Key hint_keys[] = {
    {"adverbs", IQ_HINT_ADVERB},
    {"age_words", IQ_HINT_AGE},
    {"authors", IQ_HINT_AUTHOR},
    {"clauses", IQ_HINT_CLAUSE},
    {"contrasts", IQ_HINT_CONTRAST},
    {"feminine_nominatives", IQ_HINT_WOMAN},
    {"futures", IQ_HINT_FUTURE},
    {"gerunds", IQ_HINT_GERUND},
    {"her_selves", IQ_HINT_HER_SELF},
    {"his_selves", IQ_HINT_HIS_SELF},
    {"locatives", IQ_HINT_LOCATIVE},
    {"means", IQ_HINT_MEANS},
    {"name_definites", IQ_HINT_NAME_DEFINITE},
    {"name_nouns", IQ_HINT_NAME_NOUN},
    {"nobodies", IQ_HINT_NOBODY},
    {"nominative_plurals", IQ_HINT_SEVERAL},
    {"nominatives", IQ_HINT_NOMINATIVE},
    {"of_several", IQ_HINT_OF_SEVERAL},
    {"ordinals", IQ_HINT_ORDINAL},
    {"our_selves", IQ_HINT_OUR_SELF},
    {"owned", IQ_HINT_OWNED},
    {"passives", IQ_HINT_PASSIVE},
    {"perfect_infinitives", IQ_HINT_PERFECT},
    {"place_genitives", IQ_HINT_PLACE},
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
    {"actings", IQ_TIE_ACTING},
    {"deputies", IQ_TIE_DEPUTY},
    {"designates", IQ_TIE_DESIGNATE},
    {"formers", IQ_TIE_FORMER},
    {"anothers", IQ_TIE_ANOTHER},
    {"female_kin", IQ_TIE_FEMALE_KIN},
    {"insiders", IQ_TIE_INSIDER},
    {"judgings", IQ_TIE_JUDGING},
    {"interviews", IQ_TIE_INTERVIEW},
    {"latter", IQ_TIE_LATTER},
    {"male_kin", IQ_TIE_MALE_KIN},
    {"meetings", IQ_TIE_MEETING},
    {"ours", IQ_TIE_OURS},
    {"ranks", IQ_TIE_RANK},
    {"residents", IQ_TIE_RESIDENT},
    {"compound_cues", IQ_TIE_CUE},
    {"opinions", IQ_TIE_OPINION},
    {"experiencers", IQ_TIE_EXPERIENCER},
    {"experiences", IQ_TIE_EXPERIENCE},
    {"venues", IQ_TIE_VENUE},
    {"namesakes", IQ_TIE_NAMESAKE},
    {"floors", IQ_TIE_FLOOR},
    {"abouts", IQ_TIE_ABOUT},
    {"askeds", IQ_TIE_ASKED},
    {"counterparts", IQ_TIE_COUNTERPART},
    {"thuses", IQ_TIE_THUS},
    {"as_fors", IQ_TIE_AS_FOR},
    {"sames", IQ_TIE_SAME},
    {"pairs", IQ_TIE_PAIR},
    {"wheres", IQ_TIE_WHERE},
    {"first_titles", IQ_TIE_FIRST_TITLE},
};

#endif
