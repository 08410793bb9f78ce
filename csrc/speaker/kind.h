/// @file kind.h
/// Speech, scare quote or title.
#ifndef IQ_KIND_H
#define IQ_KIND_H

#include "mention/mention.h"
#include "speaker/family.h"

/// What speaks for a quotation being somebody's words: its shape, and what stands around it. `item`
/// is its place in the passage, or IQ_NONE for one inside another.
void iq_kind_clues(const IqDocument *document, const IqQuotation *quotation,
                   const IqPassage *passage, uint32_t item, IqClues *clues);
/// Whether the shape alone tells that a quotation is speech, so that no clue is asked.
bool iq_kind_is_certain(const IqDocument *document, const IqQuotation *quotation,
                        const IqPassage *passage, uint32_t item);
uint32_t iq_kind_clue_count(void);
void iq_kind_clue_name(uint32_t clue, char *name, size_t size);
extern const IqClueWeight iq_kind_weights[];
extern const uint32_t iq_kind_weight_count;

/// How the kind of a quotation is known.
typedef enum IqSurety {
  IQ_SURE_WEIGHED,  ///< by weights
  IQ_SURE_NAME,     ///< it is a name, as its place shows
  IQ_SURE_TERM,     ///< the words beside it say what it is
  IQ_SURE_SPEECH,   ///< it can be nothing else
} IqSurety;

/// Sets the kind of a quotation, and takes what is doubtful about it off its confidence.
IqSurety iq_document_tell_kind(IqDocument *document, uint32_t quotation, const IqPassage *passage,
                               uint32_t item);

#endif
