/// @file retranslation.h
/// Other words for one foreign utterance: a hypothesis, with its reasons.
#ifndef IQ_RETRANSLATION_H
#define IQ_RETRANSLATION_H

#include "match/index.h"
#include "speaker/voices.h"

/// A text of more quotations is no report that has a speaker say but one thing.
#define IQ_LONE_QUOTATIONS_MAX 256u

/// A quotation that may be another translation. Numbers of names may be IQ_NONE.
typedef struct IqRendering {
  IqNamed speaker;
  const IqTokens *tokens;
  uint32_t skipped;  ///< source that is not looked at, or IQ_NONE
  uint8_t language;  ///< of its text
  bool tongue;       ///< iq_names_tongue
  bool alone;        ///< its text has no other utterance of the speaker
  bool part;         ///< it is known to be one of several quotations of its utterance
} IqRendering;

/// The speakers of the sources. Comparisons are remembered.
typedef struct IqCasting {
  IqVoices *voices;
  const uint32_t *first;    ///< for each source, where its quotations begin in ids
  const uint32_t *ids;      ///< numbers of names
  const IqPostings *stems;  ///< iq_content_list
} IqCasting;

/// Looks for a quotation of the same speaker that says much of the same in other words, where
/// something speaks for a translation: the texts are in two languages, a language is named beside
/// one of the quotations, or the sources themselves differ in the words. No word need be the same
/// where a language is named beside either and neither text has the speaker say anything else.
/// False where there is none.
/// Where nothing is found for a rendering that is alone and beside a tongue, nothing is found for
/// the same words without these.
bool iq_find_rendering(const IqIndex *index, const IqCasting *casting, const IqRendering *own,
                       IqMatch *match);
/// Finds the same for a quotation of a source, `tokens` its words, in the other sources.
bool iq_find_retranslation(const IqIndex *index, const IqCasting *casting, uint32_t source,
                           uint32_t quotation, const IqTokens *tokens, IqMatch *match);
/// Finds for a quotation of a source, `tokens` its words, the one of the same speaker in another
/// source that has half of its content words or more: what they told two outlets, or an outlet in
/// two ways.
bool iq_find_variant(const IqIndex *index, const IqCasting *casting, uint32_t source,
                     uint32_t quotation, const IqTokens *tokens, IqMatch *match);
/// Whether a language is named, or translation spoken of, in the paragraph of a quotation; in a
/// long one near it.
bool iq_names_tongue(const IqDocument *document, const IqQuotation *quotation);

#endif
