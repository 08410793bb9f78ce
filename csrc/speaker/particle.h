/// @file particle.h
/// Who says a quotation in a language that writes no blanks between words (ja), where particles
/// show what its words are: 佐々木さんは「…」と話した, 「…」と市長は述べた, 消防によると「…」.
#ifndef IQ_PARTICLE_H
#define IQ_PARTICLE_H

#include "language/lexicon.h"
#include "quotation/quotation.h"

/// What a sentence says of the quotation in it.
typedef struct IqParticles {
  IqSpan speaker;  ///< the words that name the speaker; empty where the sentence names nobody
  IqSpan name;     ///< the same without titles
  IqSpan cue;      ///< the words behind と; empty where there are none
} IqParticles;

/// Reads the sentence around quotation `index`, an outermost one.
IqParticles iq_particles_read(const IqDocument *document, uint32_t index, uint8_t language);

/// Whether と quotes the words of quotation `index`, and does not name something by them
/// (「…」という, 「…」と呼ばれる).
bool iq_particles_quote(const IqText *text, const IqQuotation *quotation);

/// Sets speaker, cue and name of all outermost speech, a sentence that names nobody going on with
/// whoever spoke before in its paragraph. Returns false when memory runs out.
bool iq_particles_attribute(IqDocument *self, uint8_t language);

#endif
