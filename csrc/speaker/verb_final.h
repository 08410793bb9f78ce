/// @file verb_final.h
/// Who speaks where the verb ends the sentence and needs no subject.
#ifndef IQ_VERB_FINAL_H
#define IQ_VERB_FINAL_H

#include "speaker/scene.h"

/// “Uslu, gazetecilere “…” dedi”, “Uslu ise tepki gösterdi: “…””, “…” diyen Uslu, “Uslu'nun “…”
/// dediği öğrenildi”: whoever is the subject by where they stand and how they end. IQ_NONE where
/// nobody is.
uint32_t iq_scene_final_subject(const IqScene *self);

/// “Bakanlıktan açıklama: “…””, “Uslu'dan ilk yorum geldi: “…””: whoever has sent the message that
/// leads the words in. IQ_NONE where there is none.
uint32_t iq_scene_final_sender(const IqScene *self);

/// Mentions that end as whoever is told something does, and are the source for all that, each
/// IQ_NONE where there is none.
typedef struct IqAsked {
  uint32_t source;  ///< “Uslu'ya göre “…””
  uint32_t whom;    ///< “Uslu'ya sorduk: “…””
} IqAsked;

IqAsked iq_scene_asked(const IqScene *self);

#endif
