/// @file clue.h
/// What speaks for a mention being the speaker of a quotation: where it stands, how a cue joins the
/// two, what kind of mention it is. Every clue has a weight in data/weights.yaml.
#ifndef IQ_CLUE_H
#define IQ_CLUE_H

#include "speaker/family.h"
#include "speaker/scene.h"

/// The clues for mention `index`. Paragraphs are counted by `distance`: how many paragraphs the
/// mention stands before the quotation (0: the same), or -1 for behind it.
void iq_clues_collect(const IqScene *self, uint32_t index, int distance, IqClues *clues);

/// The number of clues, and the name of one: 96 bytes are enough.
uint32_t iq_clue_count(void);
void iq_clue_name(uint32_t clue, char *name, size_t size);
extern const IqClueWeight iq_speaker_weights[];
extern const uint32_t iq_speaker_weight_count;

#endif
