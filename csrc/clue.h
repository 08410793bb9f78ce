/// @file clue.h
/// What speaks for a mention being the speaker of a quotation: where it stands, how a cue joins the
/// two, what kind of mention it is. Every clue has a weight in data/weights.yaml.
#ifndef IQ_CLUE_H
#define IQ_CLUE_H

#include "family.h"
#include "mention.h"

/// Who spoke before, as the quotation at hand finds it.
typedef struct IqFloor {
  uint32_t mention;       ///< that was the speaker of the quotation before, or IQ_NONE
  uint32_t entity;        ///< whom it meant, or IQ_NONE
  uint32_t paragraph;     ///< of that quotation
  uint32_t item;          ///< that quotation
  const uint8_t *spoken;  ///< for each entity, whether it has spoken
} IqFloor;

/// A quotation and what stands around it.
typedef struct IqScene {
  const IqPassage *passage;
  const IqMention *mentions;
  uint32_t mention_count;
  uint32_t item;  ///< of the quotation
  uint32_t paragraph;
  uint32_t start, end;                ///< items of its sentence, other quotations not passed
  uint32_t before_first, before_end;  ///< mentions in [start, item)
  uint32_t after_first, after_end;    ///< mentions in (item, end)
  uint32_t cue_before;                ///< nearest cue in [start, item), or IQ_NONE
  uint32_t cue_after;                 ///< first cue in (item, end), or IQ_NONE
  bool colon_before, colon_after, dash_after;
  bool heading;          ///< stands in a headline or a caption
  uint8_t closing;       ///< IqClosing
  uint8_t joined;        ///< IqJoint: how the words behind it go on
  bool capital;          ///< its words begin with a capital
  bool starts;           ///< begins its paragraph
  bool alone;            ///< and is the whole of it
  bool after_quotation;  ///< its sentence begins behind another quotation: “…”, said X, “…”
  IqFloor floor;
} IqScene;

/// Sets the scene for the quotation at item `item`. `near` is a mention at or before it, to begin
/// the search from.
void iq_scene_set(IqScene *self, const IqPassage *passage, const IqMention *mentions,
                  uint32_t mention_count, uint32_t near, uint32_t item,
                  const IqQuotation *quotation);

/// The clues for mention `index`. Paragraphs are counted by `distance`: how many paragraphs the
/// mention stands before the quotation (0: the same), or -1 for behind it.
void iq_clues_collect(const IqScene *self, uint32_t index, int distance, IqClues *clues);

/// Whether the mention stands in the quotation's own sentence.
bool iq_scene_holds(const IqScene *self, const IqMention *mention);
/// Whether the mention is somebody of whom the speaker speaks: „Auer habe ‚weggeschaut‘“.
bool iq_scene_is_reported(const IqScene *self, const IqMention *mention);
/// Whether a cue joins the mention to the quotation, and which item it is.
bool iq_scene_cue(const IqScene *self, const IqMention *mention, uint32_t *cue);

/// The number of clues, and the name of one: 96 bytes are enough.
uint32_t iq_clue_count(void);
void iq_clue_name(uint32_t clue, char *name, size_t size);
extern const IqClueWeight iq_speaker_weights[];
extern const uint32_t iq_speaker_weight_count;

#endif
