/// @file roster_entry.h
/// A name of the roster, and the one that stands for it.
#ifndef IQ_ROSTER_ENTRY_H
#define IQ_ROSTER_ENTRY_H

#include "base/arena.h"
#include "incidentquotes.h"
#include "speaker/name_index.h"

/// Two forms of one lower-case word (службе, служба) share so many letters, and differ in so many.
#define IQ_STEM_MIN 4u
#define IQ_ENDING_MAX 3u

typedef struct IqRosterEntry {
  IqFullName name;
  uint32_t count;      ///< documents that have the name, in whatever case
  uint32_t own;        ///< those that have it so
  uint32_t texts;      ///< those that have it, said by nobody too; 0 where not known
  uint32_t canonical;  ///< index of the entry that names the same speaker; itself where none does
  uint32_t fuller;     ///< who it abbreviates, as far as is known; IQ_NONE
  bool declared;
  bool exact;
  bool inflects;
  bool titled;   ///< titles stand before the name, which is read without them, or a last name is
                 ///< left out
  bool capital;  ///< begins with one
  bool silent;   ///< nobody has spoken under this name
  bool heard;    ///< a text names whoever has it; see IqRosterName
  bool of_two;   ///< what it abbreviates are two people: it is neither
} IqRosterEntry;

/// Index of the entry that stands for another one's speaker.
static inline uint32_t iq_roster_root(const IqRosterEntry *entries, uint32_t index) {
  while (entries[index].canonical != index) index = entries[index].canonical;
  return index;
}

/// How much speaks for a spelling.
static inline uint32_t iq_roster_spelt_in(const IqRosterEntry *entry) {
  return entry->texts > entry->count ? entry->texts : entry->count;
}

/// Joins full names that are one person's; `index` has all of them. A name that may be short for
/// those of two people is neither's.
void iq_roster_join_persons(const IqNameIndex *index, IqRosterEntry *entries, uint32_t count);

#endif
