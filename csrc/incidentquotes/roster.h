/// @file roster.h
/// Who is who across documents: part of the public interface, included by incidentquotes.h.
#ifndef IQ_ROSTER_H
#define IQ_ROSTER_H

#include "incidentquotes.h"

#ifdef __cplusplus
extern "C" {
#endif

/// How somebody has a role.
typedef enum IqStanding {
  IQ_STANDING_HOLDER,
  IQ_STANDING_FORMER,  ///< or late
  IQ_STANDING_DEPUTY,
  IQ_STANDING_ACTING,
  IQ_STANDING_DESIGNATE,
} IqStanding;

/// What a text says somebody is, as numbers that another text has too where it says the same.
typedef struct IqRole {
  uint32_t word;      ///< the role, in whatever form: mayor; 0: none
  uint32_t part;      ///< the role at the end of a compound (Landes*rat*), or 0
  uint32_t modifier;  ///< the word before it: the *transport* minister; or 0
  uint32_t whole;     ///< what it is of: director of the *port*; or 0
  uint32_t place;     ///< what else it is of: prosecutor of the republic at *Vesoul*; or 0
  uint32_t body;      ///< the first letters of what it is of: head of the *hosp*ital; or 0
  uint32_t fore;      ///< those of the word before it, in a compound too: *Klin*ikchef; or 0
  uint8_t gender;     ///< 0 where it is not shown
  uint8_t standing;   ///< IqStanding: who had the role is not who has it
  bool named;         ///< `modifier` is a name: the *Ness* mayor
  bool voice;         ///< many have it, each for an organisation: spokeswoman
} IqRole;

/// A role that a text tells of somebody by name, or by which alone it knows a speaker; or that
/// somebody known by a first name alone is kin of somebody with a last name.
typedef struct IqOffice {
  const char *name;    ///< as quotations have it
  IqRole role;         ///< no word of kin
  bool held;           ///< by somebody who has a name; else `name` are the words that say the role
  const char *family;  ///< of kin: the name with the last name of whom they are kin of; else NULL
} IqOffice;

/// The roles of names, and those that speakers without a name are known by.
const IqOffice *iq_document_offices(const IqDocument *self, uint32_t *count);

/// Quotations and names of a text beyond which nobody is asked for.
#define IQ_CAST_MAX 32768u

/// A number that changes when a text tells of others: its speakers, its full names, their roles.
uint64_t iq_document_cast(const IqDocument *self);

/// More names are left as they are.
#define IQ_ROSTER_MAX 2000u

typedef struct IqRosterName {
  const char *name;  ///< NUL-terminated
  uint32_t count;    ///< how much speaks for this spelling: documents that have it
  uint32_t texts;    ///< documents that have this spelling, said by nobody too; 0 where not known
  uint32_t of;       ///< of a declared name or alias, which come first: index of the speaker's own
                     ///< name, which has its own; of a name that was found: IQ_NONE
  bool exact;        ///< means the speaker only in these very words: a role
  bool inflects;     ///< is of a language with cases: another ending is no misspelling
  bool heard;        ///< of somebody whom texts name and who does not speak: stands for a speaker
                     ///< only where that one's name is a rarer misspelling of it, a first name and
                     ///< an initial, or one word of it
} IqRosterName;

/// A role of one of the names; `held` as in IqOffice.
typedef struct IqRosterRole {
  uint32_t name;  ///< index
  IqRole role;
  bool held;
} IqRosterRole;

/// For each name the index of the one that stands for the same speaker: what is declared wins, then
/// the spelling of more documents. Full names are joined where one is misspelt or an initial; a
/// last or first name alone, or a role, where it fits one speaker. A name that nobody has spoken
/// under has a count of 0: only `roles` lead to it. Who is known by a role alone is whoever holds
/// it, where that is one person. `misspelt` (may be NULL) tells whether a name is a rarer
/// misspelling of that one. Errors: IQ_E_MEMORY, IQ_E_ARGUMENT.
IqStatus iq_roster_unify(const IqAllocator *allocator, const IqRosterName *names, uint32_t count,
                         const IqRosterRole *roles, uint32_t role_count, uint32_t *canonical,
                         bool *misspelt, IqError *error);

/// Whether two full names with one last name are two people's: their first names are listed, and
/// neither is a short form, an initial or another spelling of the other.
bool iq_roster_are_two(const char *a, const char *b);

/// Bytes of the titles that a name begins with: “Mr Hall”, «пани Вильк»; 0 where it has none.
uint32_t iq_roster_title(const char *name);

/// What stands between marks: UTF-8, not NUL-terminated; ill-formed parts match nothing but such.
typedef struct IqRosterWords {
  const char *bytes;
  uint32_t length;  ///< bytes
} IqRosterWords;

/// The first of `count` utterances that has the words of a headline, in a row or else most of them,
/// three at least, in their order; capitals count for nothing. IQ_NONE in *found where none has,
/// or where 2^24 bytes have been compared. Errors: IQ_E_MEMORY.
IqStatus iq_roster_find_headline(const IqAllocator *allocator, IqRosterWords headline,
                                 const IqRosterWords *utterances, uint32_t count, uint32_t *found,
                                 IqError *error);

#ifdef __cplusplus
}
#endif

#endif
