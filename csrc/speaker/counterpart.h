/// @file counterpart.h
/// Who the other one of two is: “…”, whispered the other.
#ifndef IQ_COUNTERPART_H
#define IQ_COUNTERPART_H

#include "speaker/scene.h"

/// “‘Forgive me,’ said Quill. ‘I have,’ whispered the other.”: the last person who is named before
/// whoever has just spoken, where nobody but the other one stands right behind the verb of the
/// quotation. IQ_NONE where anything else does, or nobody else is named.
uint32_t iq_scene_counterpart(const IqScene *self);

#endif
