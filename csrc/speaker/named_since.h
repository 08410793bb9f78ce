/// @file named_since.h
/// Whose name a text tells behind what they are.
#ifndef IQ_NAMED_SINCE_H
#define IQ_NAMED_SINCE_H

#include "speaker/antecedent.h"

/// “The minister declined to comment. Only later did Orla Quill find words. ‘…,’ said the
/// minister”: whoever the text names for the first time since the same role opened a sentence, and
/// tells nothing else of. NULL where that is nobody.
const IqMention *iq_antecedent_find_named_since(const IqAntecedents *self,
                                                const IqMention *mention);

#endif
