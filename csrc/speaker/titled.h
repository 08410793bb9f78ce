/// @file titled.h
/// Names between marks, as the nouns and verbs beside them show: of works, ships, firms, outlets.
#ifndef IQ_TITLED_H
#define IQ_TITLED_H

#include "mention/mention.h"
#include "quotation/shape.h"

/// Whether a few words are a name: of the body right before them (компания «Зерно»), of what the
/// noun right before them says (der Sender „Silvia“), or of the outlet that somebody speaks to
/// (рассказала „Вестнику“ продавщица), where speech behind a cue has a colon before it.
bool iq_is_named(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage,
                 uint32_t item);

/// Whether they are the title of a work or the name of a thing: sung or played, apposed to what
/// bears names («autor de un ensayo, «Los hijos»»), or a capital where words that are said have
/// none.
bool iq_is_titled(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage,
                  uint32_t item);

/// “24. Hasat Şenliği”, “Denizcilik Haftası 2029”: whether the last of the words says what bears
/// the name, where that stands behind it.
bool iq_ends_in_kind(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage);

#endif
