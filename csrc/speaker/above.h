/// @file above.h
/// Whom the paragraph above has told of, where a paragraph begins with words of nobody named.
#ifndef IQ_ABOVE_H
#define IQ_ABOVE_H

#include "speaker/scene.h"

/// «“…”, protesta Mora. El alcalde, Luis Rey, llegó. ¶ “…”, dijo»: whoever opens the last sentence
/// behind the quotation of the paragraph before, where this one begins its own, and is a person
/// other than whoever has the floor; IQ_NONE where nobody is, or `verb` is of whoever goes on.
/// «Un obrero dio otra versión. ¶ “…”, dijo.»: or somebody without a name, of whom alone it tells.
uint32_t iq_scene_topic_above(const IqScene *self, const IqMention *wanted, IqSpan verb);

#endif
