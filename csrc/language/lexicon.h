/// @file lexicon.h
/// What a word is in a language: a cue, a pronoun, a role. Made from data/lang/*.yaml.
#ifndef IQ_LEXICON_H
#define IQ_LEXICON_H

#include <stdbool.h>
#include <stdint.h>

#include "base/probe.h"

typedef enum IqLexiconClass {
  IQ_LEXICON_CUE = 1 << 0,        ///< attributes words to a speaker: said
  IQ_LEXICON_ACCORDING = 1 << 1,  ///< the same by a phrase: according (to)
  IQ_LEXICON_PRONOUN = 1 << 2,
  IQ_LEXICON_ARTICLE = 1 << 3,  ///< articles and possessives
  IQ_LEXICON_HONORIFIC = 1 << 4,
  IQ_LEXICON_ROLE = 1 << 5,  ///< names a person by what they do
  IQ_LEXICON_LINKER =
      1 << 6,  ///< prepositions; where there are no blanks, particles behind a subject
  IQ_LEXICON_WORK = 1 << 7,         ///< before the name of a work
  IQ_LEXICON_DISTANCE = 1 << 8,     ///< before a term held at arm's length
  IQ_LEXICON_OPENER = 1 << 9,       ///< begins sentences and is no name
  IQ_LEXICON_INDEFINITE = 1 << 10,  ///< articles of somebody new: a, one; articles too
  IQ_LEXICON_FEMININE = 1 << 11,    ///< pronouns, honorifics and roles that show a gender
  IQ_LEXICON_MASCULINE = 1 << 12,
  IQ_LEXICON_REPORTED = 1 << 13,    ///< verbs in the mood of reported speech: sei, habe
  IQ_LEXICON_SAYING = 1 << 14,      ///< a cue that does nothing but attribute
  IQ_LEXICON_BODY = 1 << 15,        ///< a role: an organisation, an office
  IQ_LEXICON_MESSAGE = 1 << 16,     ///< a role: what somebody has written
  IQ_LEXICON_ANONYMOUS = 1 << 17,   ///< a role: of somebody whose name is not told
  IQ_LEXICON_NEUTER = 1 << 18,      ///< pronouns of no person: it
  IQ_LEXICON_OBLIQUE = 1 << 19,     ///< articles of what is no subject: dem, einen
  IQ_LEXICON_OF = 1 << 20,          ///< prepositions that join a role to what it is of
  IQ_LEXICON_AND = 1 << 21,         ///< joins two names to one subject
  IQ_LEXICON_TONGUE = 1 << 22,      ///< names a language, or speaks of translation
  IQ_LEXICON_CULPRIT = 1 << 24,     ///< a role: whoever did it, of whom a report has one
  IQ_LEXICON_CALENDAR = 1 << 23,    ///< days and months: capitals that are no names
  IQ_LEXICON_RELATIVE = 1 << 25,    ///< takes up whoever stands right before its comma: who
  IQ_LEXICON_POSSESSIVE = 1 << 30,  ///< articles that say whose somebody is: her
  IQ_LEXICON_SOMEBODY = 1 << 28,    ///< pronouns of somebody new: another, someone
  IQ_LEXICON_IMPERSONAL = 1 << 29,  ///< a cue without a subject: „heißt es in …“
  IQ_LEXICON_GENITIVE = 1 << 27,    ///< articles that join a noun to the one before: der Klinik
  IQ_LEXICON_EPITHET = 1 << 26,  ///< a role: a second word for somebody just named: the pensioner
} IqLexiconClass;
/// Prepositions that open a clause too: as, after. (No enumerator holds the last bit.)
#define IQ_LEXICON_CONJUNCTION (UINT32_C(1) << 31)

/// Whether a word of these classes is an article of somebody known: the, not a or her.
static inline bool iq_is_definite(uint32_t classes) {
  return (classes & IQ_LEXICON_ARTICLE) != 0 &&
         (classes & (IQ_LEXICON_INDEFINITE | IQ_LEXICON_POSSESSIVE)) == 0;
}

/// What few words are and few questions ask for: kept beside the classes, under other hashes.
typedef enum IqLexiconAside {
  IQ_ASIDE_SENDER = 1 << 0,  ///< stands before whoever has sent what is quoted: “From X: ‘…’”
  IQ_ASIDE_VIEWPOINT = 1 << 1,   ///< opens a sentence and tells whose opinion it is: «Per X, …»
  IQ_ASIDE_SEVERAL = 1 << 2,     ///< an article or an ending of verbs of several: los, gli, -n
  IQ_ASIDE_ADJECTIVE = 1 << 3,   ///< an ending of adjectives: -al, -ivo
  IQ_ASIDE_VOICE = 1 << 4,       ///< a role: who speaks for an organisation: head, spokeswoman
  IQ_ASIDE_POINTING = 1 << 5,    ///< an article of somebody just spoken of: cette, questo
  IQ_ASIDE_SELF = 1 << 6,        ///< whoever says it: yo, je
  IQ_ASIDE_PARTICIPLE = 1 << 7,  ///< an ending of verbs that tell what somebody has said: -diği
  IQ_ASIDE_DEFINITE = 1 << 8,    ///< an ending that is an article: brandmannen
  IQ_ASIDE_COPULA = 1 << 9,      ///< says what something or somebody is: es, è, était
  IQ_ASIDE_KIN = 1 << 10,        ///< a role: somebody of somebody, whom no name alone means: wife
  IQ_ASIDE_AGENT = 1 << 11,      ///< stands before whoever acts in the passive: von, par
  IQ_ASIDE_ATTRIBUTIVE = 1 << 12,  ///< an ending of verbs before whoever acts: diy-en
  IQ_ASIDE_GENITIVE = 1 << 13,     ///< an ending of what somebody is of: -ego
  IQ_ASIDE_DATIVE = 1 << 14,       ///< an ending of whoever is spoken to: -e
  IQ_ASIDE_FATHER = 1 << 15,       ///< an ending of names after one's father: -вич
  IQ_ASIDE_OFFICE = 1 << 16,       ///< a second word for an office just named: ведомство
  IQ_ASIDE_FIRM = 1 << 17,         ///< the same for a business: компания
  IQ_ASIDE_REPLY = 1 << 18,        ///< begins an answer: yes
  IQ_ASIDE_NATIVE = 1 << 19,  ///< somebody by where they are from or what they stand for: Texan
  IQ_ASIDE_CREDIT = 1 << 20,  ///< what a piece of news is made of, and who makes it: photo, editor
  IQ_ASIDE_BYLINE = 1 << 21,  ///< a preposition of whoever has written a piece: by
  IQ_ASIDE_RECORDING = 1 << 22,  ///< somebody is heard on it: video
  IQ_ASIDE_WRITING = 1 << 23,    ///< is done with a message by whoever has written it: posted
  IQ_ASIDE_POST = 1 << 24,       ///< a role: an office that no other role stands for: mayor
  IQ_ASIDE_PARTNER = 1 << 25,    ///< a role: whoever talks to the paper: собеседник
  IQ_ASIDE_CITING = 1 << 26,     ///< whose words they are is its object: quoted (X as saying)
  IQ_ASIDE_HEARING = 1 << 27,    ///< tells whom the words were heard from: usłyszeli (od X)
  IQ_ASIDE_ADDRESS = 1 << 28,    ///< stands behind first names: Kemal Usta
  IQ_ASIDE_DOCUMENT = 1 << 29,   ///< a message that nobody has sent: contract, law
  IQ_ASIDE_OUTLET =
      1 << 30,  ///< what a piece stands in, and the articles of one’s own: this, paper
} IqLexiconAside;
/// What the hash of a word is mixed with there.
#define IQ_LEXICON_ASIDE UINT64_C(0x5851F42D4C957F2D)

/// What words tell of the kind of a quotation beside them: kept under other hashes again.
typedef enum IqLexiconCall {
  IQ_CALL_NAMING = 1 << 0,       ///< says what something is called: named, heißt
  IQ_CALL_NICKNAME = 1 << 1,     ///< says what somebody is called, and is no name: dubbed
  IQ_CALL_KNOWN = 1 << 2,        ///< the same, where a word for as stands behind it: known
  IQ_CALL_CALLING = 1 << 3,      ///< passes a verdict, unless everyone does it: calls
  IQ_CALL_TERM = 1 << 4,         ///< a word for words: term, nickname
  IQ_CALL_SLOGAN = 1 << 5,       ///< what a slogan stands on, or is: poster, motto
  IQ_CALL_BEARER = 1 << 6,       ///< what bears a name in marks besides works: market, school
  IQ_CALL_EXPLETIVE = 1 << 7,    ///< a subject that nobody is: „es heißt“
  IQ_CALL_PREDICATE = 1 << 8,    ///< joins a name to a verb that names: as
  IQ_CALL_PERFORMANCE = 1 << 9,  ///< what is done with songs and plays: sang
  IQ_CALL_EVERYONE = 1 << 10,    ///< people in general: everyone, locals
  IQ_CALL_HAVE = 1 << 11,        ///< makes a participle an active verb: has
  IQ_CALL_MEANING = 1 << 12,     ///< says what words mean: means
  IQ_CALL_NAME = 1 << 13,        ///< a word for a name: “they have a name for it”
  IQ_CALL_USAGE = 1 << 14,       ///< a verb of what somebody calls things all the time: calls
  IQ_CALL_FUSED = 1 << 15,       ///< opens a clause that is a thing: what they call “…”
  IQ_CALL_LABEL = 1 << 16,       ///< stands behind what it says: a “boil water” notice
  IQ_CALL_OCCASION = 1 << 17,    ///< a work stands behind its preposition: premiere of “…”
  IQ_CALL_UTTERANCE = 1 << 18,   ///< what somebody says: “her answer was “no comment””
  IQ_CALL_RECAP = 1 << 19,       ///< takes up what was told: «Lo riporta «Il Corriere»»
  IQ_CALL_OPENING = 1 << 20,     ///< opens a sentence of somebody's own: we
  IQ_CALL_INFINITIVE = 1 << 21,  ///< stands before an infinitive: to
  IQ_CALL_CLAIMED = 1 << 22,     ///< tells whose words are before it: (the “wear”) cited (by X)
  IQ_CALL_TEASER = 1 << 23,      ///< leads to another piece of news: read (also)
  IQ_CALL_POSSESSED = 1 << 24,   ///< an ending of what is somebody's, in another case: -nda
  IQ_CALL_WORDING = 1 << 25,     ///< a word for somebody's own words: in the words of
  IQ_CALL_BEING = 1 << 26,       ///< joins somebody to how they are: is, feels
  IQ_CALL_VERDICT = 1 << 27,     ///< joins somebody to what they hold of something: finds
  IQ_CALL_RECALL = 1 << 28,      ///< tells that somebody else's words are said again: recalls
} IqLexiconCall;
/// What the hash of a word is mixed with there.
#define IQ_LEXICON_CALL UINT64_C(0x14057B7EF767814F)

/// What words and endings tell beside all that of who is meant: kept under other hashes again.
typedef enum IqLexiconHint {
  IQ_HINT_HER_SELF = 1 << 0,     ///< an ending of verbs of a woman who says I: -łam
  IQ_HINT_HIS_SELF = 1 << 1,     ///< the same of a man: -łem
  IQ_HINT_CLAUSE = 1 << 2,       ///< opens a clause that depends: whether
  IQ_HINT_MEANS = 1 << 3,        ///< an ending of what something is done with: SMS-em
  IQ_HINT_OF_SEVERAL = 1 << 4,   ///< an ending of what is of several: Kolei Górskich
  IQ_HINT_AUTHOR = 1 << 5,       ///< a word of credits that whoever has written stands behind: text
  IQ_HINT_PLURAL = 1 << 6,       ///< a noun of several, or an ending of some: -s
  IQ_HINT_SINGULAR = 1 << 7,     ///< a noun of one that looks like several, or an ending: -ss
  IQ_HINT_ADVERB = 1 << 8,       ///< an ending of adverbs that names have too: -o
  IQ_HINT_NOMINATIVE = 1 << 9,   ///< an ending of nouns in another case that the nominative has too
  IQ_HINT_UNDECLINED = 1 << 10,  ///< an ending of first names that have one form for all cases: -i
  IQ_HINT_WOMAN = 1 << 11,       ///< an ending of first names of women in the nominative: -a
  IQ_HINT_ROLE_PLURAL = 1 << 12,    ///< an ending that makes a role one of several: -n
  IQ_HINT_ROLE_GENITIVE = 1 << 13,  ///< an ending that says what is somebody's: -s
  IQ_HINT_SEVERAL = 1 << 14,        ///< an ending of roles of several: пожарн-ые
  IQ_HINT_LOCATIVE = 1 << 15,       ///< an ending of where something is: Tiflis'te
  IQ_HINT_CONTRAST = 1 << 16,       ///< joins a clause that has a subject of its own: but
  IQ_HINT_OWNED = 1 << 17,          ///< an ending of a role that is somebody's: yardımcı-sı
  IQ_HINT_NOBODY = 1 << 18,         ///< a subject that is nobody in particular: « on »
  IQ_HINT_GERUND = 1 << 19,         ///< an ending of verbs that share the subject before them: -ing
  IQ_HINT_OUR_SELF = 1 << 20,  ///< whoever says it and others: we; an ending of their verbs: -mos
  IQ_HINT_THEY = 1 << 21,  ///< several who are not named: ils; where that is she too, their verbs
  IQ_HINT_PASSIVE = 1 << 22,  ///< makes a verb passive: was (told), wurde (gesagt)
  IQ_HINT_AGE = 1 << 23,  ///< tells an age behind somebody: (мужчина) лет (сорока)
  IQ_HINT_ORDINAL = 1 << 24,      ///< stands before the noun that it counts: the third floor
  IQ_HINT_RESTRICTING = 1 << 25,  ///< an ending of what tells which somebody is: живу-щая
  IQ_HINT_NAME_NOUN = 1 << 26,  ///< ends the name of an organisation, in lower case: Åmåls kommun
  IQ_HINT_NAME_DEFINITE = 1 << 27,  ///< the same behind an adjective: Svenska kyrkan
  IQ_HINT_PLACE = 1 << 28,          ///< an ending of places in the genitive: (burmistrz) Gd-yni
  IQ_HINT_FUTURE = 1 << 29,         ///< an ending of verbs that tell what is to come: exigi-rá
  IQ_HINT_PERFECT = 1 << 30,        ///< an infinitive before a participle: (dice) haber (pedido)
} IqLexiconHint;
/// What the hash of a word is mixed with there.
#define IQ_LEXICON_HINT UINT64_C(0x2545F4914F6CDD1D)

/// What words tell of how people belong together: kept under other hashes again.
typedef enum IqLexiconTie {
  IQ_TIE_FEMALE_KIN = 1 << 0,  ///< a word for somebody of one's family: mum, granny
  IQ_TIE_MALE_KIN = 1 << 1,    ///< dad, grandfather
  IQ_TIE_ANOTHER = 1 << 2,     ///< somebody else of the same kind: another
  IQ_TIE_OURS = 1 << 3,        ///< says that somebody is the speaker's: my
  IQ_TIE_INSIDER = 1 << 4,     ///< says how somebody knows of something: close (to it)
  IQ_TIE_LATTER = 1 << 5,      ///< makes a demonstrative whoever was named last: este último
  IQ_TIE_MEETING = 1 << 6,     ///< whoever writes does it with whom they meet: vi (a X)
  IQ_TIE_RANK = 1 << 7,        ///< a role that leads another: chief (medical officer)
  IQ_TIE_RESIDENT = 1 << 9,  ///< a role that only a place stands behind: житель (Выборга)
  IQ_TIE_JUDGING = 1 << 8,     ///< what it passes a verdict on may open the sentence: ocenił
  IQ_TIE_FORMER = 1 << 10,     ///< before a role: somebody had it: former, late; ex- before a word
  IQ_TIE_DEPUTY = 1 << 11,     ///< somebody stands in for whoever has it: deputy
  IQ_TIE_ACTING = 1 << 12,     ///< somebody does its work for a time: acting
  IQ_TIE_DESIGNATE = 1 << 13,  ///< somebody is to have it: designate
  IQ_TIE_INTERVIEW = 1 << 16,  ///< a talk with somebody, or having one: interview, rozmawia
  IQ_TIE_CUE = 1 << 15,        ///< two words that attribute together: quiso saber
  IQ_TIE_OPINION = 1 << 14,    ///< words that tell whose opinion it is, as a whole: à en croire
  IQ_TIE_EXPERIENCER = 1 << 17,  ///< opens a sentence before whom something is so: a (Ben le duele)
  IQ_TIE_SAME = 1 << 24,         ///< says that somebody has been told of: (the) same (source)
  IQ_TIE_FIRST_TITLE = 1 << 25,  ///< a title before a first name alone: sister, sir, don
  IQ_TIE_PAIR = 1 << 26,         ///< before a noun, so many of it: ett par (örhängen)
  IQ_TIE_COUNTERPART = 1 << 28,  ///< whoever talks with somebody: (his) opponent
  IQ_TIE_THUS = 1 << 29,    ///< opens a sentence that takes up the words before: thus, así, così
  IQ_TIE_WHERE = 1 << 27,   ///< opens a clause that says more of a place: where
  IQ_TIE_AS_FOR = 1 << 22,  ///< leads to what a sentence is about: quanto (a Vera), as (for)
  IQ_TIE_ASKED = 1 << 23,   ///< opens a sentence, of whoever answers: asked, interrogé
  IQ_TIE_ABOUT = 1 << 21,   ///< before what somebody speaks about: sobre (el capataz: «…»)
  IQ_TIE_FLOOR = 1 << 20,   ///< what whoever speaks next has: (it is his) turn, (he has the) floor
  IQ_TIE_NAMESAKE = 1 << 19,    ///< kin who share a last name: (his) daughter (Lotta)
  IQ_TIE_EXPERIENCE = 1 << 18,  ///< its subject is what somebody feels or has left: (le) duele
  IQ_TIE_VENUE = 1 << 30,       ///< begins names of venues and places: Hotel (Post)
} IqLexiconTie;
/// What the hash of a word is mixed with there.
#define IQ_LEXICON_TIE UINT64_C(0x6C62272E07BB0142)

/// What endings of words are listed beside: each kind has lengths of its own.
typedef enum IqEndingKind {
  IQ_ENDING_CLASS,
  IQ_ENDING_ASIDE,
  IQ_ENDING_HINT,
  IQ_ENDING_KINDS,
} IqEndingKind;

/// One word of a language; a slot whose classes are 0 is free.
typedef struct IqLexiconSlot {
  uint32_t tag;  ///< the upper half of the iq_hash of the word, lower case
  uint32_t classes;
} IqLexiconSlot;

/// The bit of a word in a filter of a power of two of bits, at most 2^24.
static inline uint32_t iq_lexicon_bit(uint64_t hash, uint32_t filter_mask) {
  return (uint32_t)(hash >> 40) & filter_mask;
}

/// What is said of a language as a whole.
typedef struct IqLanguage {
  const char *tag;             ///< BCP 47
  const IqLexiconSlot *slots;  ///< its words, by the lower bits of their hashes: open addressing
  const uint64_t *filter;  ///< one bit for each word, by other bits of its hash: most words that
                           ///< are not listed are told by it without reading more
  uint32_t slot_mask;      ///< slots - 1
  uint32_t filter_mask;    ///< bits of the filter - 1
  const char *participle;  ///< ending of verbs beside the main one: call-ing; "" where none tells
  const char *past;        ///< ending of verbs in the past: rat-ed; "" where none tells
  uint64_t agent;          ///< iq_hash of the preposition of who acts in the passive: by; or 0
  uint64_t dative;  ///< of the article that whoever is spoken to can have as well as a subject:
                    ///< der; or 0
  uint32_t endings[IQ_ENDING_KINDS];  ///< of each kind: a bit for each length that one of its
                                      ///< endings of words has, from one byte
  uint32_t first_case;                ///< its first rule of iq_case_rules; see nominative.h
  uint32_t cases;                     ///< its rules
  uint16_t
      places[5];     ///< those of each IqCaseWord, from places[p] to places[p + 1] behind the first
  bool first_names;  ///< first names are listed
  bool several;      ///< articles and endings of several are listed
  bool selves;       ///< endings of verbs that show the gender of whoever says I are
  bool capital_nouns;       ///< all nouns begin with a capital
  bool compounds;           ///< words are put together to longer ones: Hafensprecher
  bool adjectives_behind;   ///< la autoridad portuaria
  bool bare_definite;       ///< a role without an article is somebody known
  bool caseless;            ///< no capitals show what a name is: whoever stands beside a cue speaks
  bool apostrophe_endings;  ///< names take endings behind an apostrophe: Costa'nın
  bool plural_s;            ///< nouns have an s in the plural: governors, bomberos
  bool spaceless;           ///< no blanks between words: particles show what they are
  bool verb_second;         ///< behind a clause or an adverb the verb goes before its subject
  bool verb_final;    ///< a clause may end with its verb, far behind its subject: “…” dedi
  bool null_subject;  ///< a verb needs no subject: «…», explica
  bool dotless_i;     ///< I is the capital of ı, and İ that of i
  bool genitive_s;    ///< names are possessive with an s alone: Eva Bergs mamma
} IqLanguage;

extern const IqLanguage iq_languages[];

/// Whether nouns end their phrases and verbs their sentences, and a verb needs no subject:
/// “Belediye başkan yardımcısı “…” dedi”.
static inline bool iq_language_heads_last(const IqLanguage *language) {
  return language->verb_final && language->null_subject;
}
/// Whether nouns have cases and no articles, and verbs stand before their objects: «сказал мэр»,
/// „mówi lekarz“.
static inline bool iq_language_declines(const IqLanguage *language) {
  return language->cases > 0 && language->bare_definite && !language->verb_final;
}
extern const uint32_t iq_language_count;

/// A small word (article, pronoun, preposition, cue), and the languages that have it as one: a bit
/// for each. Where there is none a slot is free.
typedef struct IqSmallWord {
  uint32_t tag;  ///< the upper half of its hash
  uint32_t languages;
} IqSmallWord;
extern const IqSmallWord iq_small_words[];
extern const uint32_t iq_small_word_slots;

/// A letter beyond ASCII, and the languages that write with it: a bit for each.
typedef struct IqLetter {
  uint32_t character;  ///< code point, in lower case
  uint32_t languages;
} IqLetter;
/// All of them, by code point.
extern const IqLetter iq_letters[];
extern const uint32_t iq_letter_count;

/// The most languages that votes are counted for.
#define IQ_LANGUAGES_MAX 32u

/// As iq_lexicon_find, of a word that passes the filter.
uint32_t iq_lexicon_probe(uint64_t hash, const IqLanguage *language);

/// The classes of a word (iq_hash of its lower case) in a language, 0 where it is not listed.
static inline uint32_t iq_lexicon_find_in(uint64_t hash, const IqLanguage *language) {
  const uint32_t bit = iq_lexicon_bit(hash, language->filter_mask);
  return language->filter[bit / 64] >> bit % 64 & 1 ? iq_lexicon_probe(hash, language) : 0;
}

/// The same in one of iq_languages.
static inline uint32_t iq_lexicon_find(uint64_t hash, uint8_t language) {
  return iq_lexicon_find_in(hash, &iq_languages[language]);
}

/// The IqLexiconAside of a word (iq_hash of its lower case) in a language, 0 where it has none.
static inline uint32_t iq_lexicon_find_aside(uint64_t hash, uint8_t language) {
  return iq_lexicon_find(hash ^ IQ_LEXICON_ASIDE, language);
}

/// The IqLexiconCall of a word (iq_hash of its lower case) in a language, 0 where it has none.
static inline uint32_t iq_lexicon_find_call(uint64_t hash, uint8_t language) {
  return iq_lexicon_find(hash ^ IQ_LEXICON_CALL, language);
}

/// The IqLexiconHint of a word (iq_hash of its lower case) in a language, 0 where it has none.
static inline uint32_t iq_lexicon_find_hint(uint64_t hash, uint8_t language) {
  return iq_lexicon_find(hash ^ IQ_LEXICON_HINT, language);
}

/// The IqLexiconTie of a word (iq_hash of its lower case) in a language, 0 where it has none.
static inline uint32_t iq_lexicon_find_tie(uint64_t hash, uint8_t language) {
  return iq_lexicon_find(hash ^ IQ_LEXICON_TIE, language);
}

/// The languages that list a word (iq_hash of its lower case) as one of their small ones (articles,
/// pronouns, prepositions, cues), a bit for each.
static inline uint32_t iq_lexicon_small_word(uint64_t hash) {
  const uint32_t tag = (uint32_t)(hash >> 32);
  IQ_PROBE (slot, hash, iq_small_word_slots - 1) {
    const IqSmallWord *word = &iq_small_words[slot];
    if ((word->languages == 0) | (word->tag == tag)) return word->languages;
  }
}

/// The languages that write with all letters beyond ASCII of a word in lower case, a bit for each;
/// none where it has no such letters.
uint32_t iq_lexicon_writers(const char *bytes, uint32_t length);

/// The language of a tag ("en-GB" is "en"), or iq_language_count.
uint32_t iq_lexicon_language(const char *tag);

#endif
