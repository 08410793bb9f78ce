/// @file retranslation.h
/// Other words for one foreign utterance: a hypothesis, with its reasons.
#ifndef IQ_RETRANSLATION_H
#define IQ_RETRANSLATION_H

#include "index.h"
#include "voices.h"

/// Looks for a quotation of the same speaker that says much of the same in other words, where
/// something speaks for a translation: the texts are in two languages, a language is named beside
/// one of the quotations, or the sources themselves differ in the words. False where there is none.
/// `tokens` are the words of `own`, a quotation of `copy`; source
/// `skipped` (or IQ_NONE) is not looked at.
bool iq_find_retranslation(const IqIndex *index, const IqDocument *copy, const IqQuotation *own,
                           const IqTokens *tokens, uint32_t skipped, IqMatch *match);

/// The same for whoever asks again and again. Numbers of names may be IQ_NONE.
typedef struct IqRendering {
  IqNamed speaker;
  const IqTokens *tokens;
  uint32_t skipped;  ///< source that is not looked at, or IQ_NONE
  uint8_t language;  ///< of its text
  bool tongue;       ///< iq_names_tongue
  bool alone;        ///< its text has no other utterance of the speaker
} IqRendering;

/// The speakers of the sources. Comparisons are remembered where `voices` is not NULL.
typedef struct IqCasting {
  IqVoices *voices;
  const uint32_t *first;  ///< for each source, where its quotations begin in ids
  const uint32_t *ids;    ///< numbers of names
} IqCasting;

/// Where nothing is found for a rendering that is alone and beside a tongue, nothing is found for
/// the same words without these.
bool iq_find_rendering(const IqIndex *index, const IqCasting *casting, const IqRendering *own,
                       IqMatch *match);
/// Whether a language is named, or translation spoken of, in the paragraph of a quotation.
bool iq_names_tongue(const IqDocument *document, const IqQuotation *quotation);

#endif
