/// @file scene.h
/// A quotation and what stands around it: its sentence, the cues there, and who has spoken before.
#ifndef IQ_SCENE_H
#define IQ_SCENE_H

#include "mention/mention.h"

/// How the words of a quotation end.
typedef enum IqClosing {
  IQ_CLOSING_NONE,
  IQ_CLOSING_COMMA,
  IQ_CLOSING_STOP,
  IQ_CLOSING_MARK,  ///< ! or ?
  IQ_CLOSINGS,
} IqClosing;

/// How the words behind a quotation go on.
typedef enum IqJoint {
  IQ_JOINT_GOES_ON,
  IQ_JOINT_CAPITAL,  ///< with a capital, though no stop stands before
  IQ_JOINT_STOP,     ///< as a new sentence
} IqJoint;

/// Quotations that are counted of one speaker.
#define IQ_SPOKEN_MAX 3u

/// Who spoke before, as the quotation at hand finds it.
typedef struct IqFloor {
  uint32_t mention;       ///< that was the speaker of the quotation before, or IQ_NONE
  uint32_t entity;        ///< whom it meant, or IQ_NONE
  uint32_t paragraph;     ///< of that quotation
  uint32_t item;          ///< that quotation
  bool asks;              ///< that quotation is a question
  const uint8_t *spoken;  ///< for each entity, how often it has spoken: at most IQ_SPOKEN_MAX
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
  uint32_t cited;   ///< whoever is quoted by somebody else: iq_scene_cited; or IQ_NONE
  uint32_t putter;  ///< whoever puts it in “as X put it, …”, their verb the cue, or IQ_NONE
  uint32_t cue_final;  ///< a cue behind the quotation whose subject stands in front, or IQ_NONE
  bool colon_before, colon_after, dash_after;
  bool heading;          ///< stands in a headline or a caption
  uint8_t closing;       ///< IqClosing
  uint8_t gender;        ///< of whoever says I in its words: iq_self_gender
  uint8_t joined;        ///< IqJoint: how the words behind it go on
  bool capital;          ///< its words begin with a capital
  bool starts;           ///< begins its paragraph
  bool alone;            ///< and is the whole of it
  bool dialogue;         ///< is a turn behind a dash
  bool told;             ///< a verb inside the marks attributes it: «— …, —dijo—. …»
  bool after_quotation;  ///< its sentence begins behind another quotation: “…”, said X, “…”
  IqFloor floor;
} IqScene;

/// Sets the scene for the quotation at item `item`. `near` is a mention at or before it, to begin
/// the search from.
void iq_scene_set(IqScene *self, const IqPassage *passage, const IqMention *mentions,
                  uint32_t mention_count, uint32_t near, uint32_t item,
                  const IqQuotation *quotation);

/// Whether the subject stands behind the verb in more than a few set phrases: not in English.
static inline bool iq_language_inverts(const IqLanguage *language) {
  return language->verb_second || language->adjectives_behind || language->bare_definite;
}

/// Whether a mention is somebody of another gender than the quotation shows of whoever says I.
bool iq_scene_is_other_gender(const IqScene *self, const IqMention *mention);

/// „Pytany, czy gmina była gotowa, odparł: „…““: whether a mention stands in a clause in front of
/// the main one, which ends with the comma right before the verb.
bool iq_scene_is_in_clause(const IqScene *self, const IqMention *mention);

/// „ohne dass jemand fragt: „…““, “utan att någon frågar: ”…””: whether a mention is anybody at all,
/// in a clause that a preposition and a word for that open.
bool iq_scene_is_anybody(const IqScene *self, const IqMention *mention);

/// Whether a mention is somebody whom the text has named, or tells of.
bool iq_mention_is_person(const IqPassage *passage, const IqMention *mention);

/// Whether item `at` is a word or part of a phrase that attributes: said, according.
static inline bool iq_passage_is_any_cue(const IqPassage *self, uint32_t at) {
  const uint32_t cues = IQ_LEXICON_CUE | IQ_LEXICON_ACCORDING;
  return (self->items[at].classes & cues) != 0 &&
         (iq_passage_is_cue(self, at) | iq_passage_has(self, at, IQ_LEXICON_ACCORDING));
}

/// Whether the mention stands in the quotation's own sentence.
bool iq_scene_holds(const IqScene *self, const IqMention *mention);
/// “Pell shook his head. ‘No.’ The skipper was less sure. ‘Maybe,’ said Roy Tavers.”: whether the
/// mention is who has opened the sentence right before the words, and a sentence about somebody
/// stands behind them.
bool iq_scene_is_between(const IqScene *self, const IqMention *mention);
/// Whether the mention stands behind a preposition that opens a sentence, and the verb behind
/// attributes: «Alla figlia aveva detto: «…»».
bool iq_scene_is_told(const IqScene *self, const IqMention *mention);
/// The last mention near in front that means `entity`, else the last of all; IQ_NONE where there is
/// none.
uint32_t iq_scene_last_of(const IqScene *self, uint32_t entity);
/// Whether the mention is somebody of whom the speaker speaks: „Auer habe ‚weggeschaut‘“.
bool iq_scene_is_reported(const IqScene *self, const IqMention *mention);
/// Whether a cue joins the mention to the quotation, and which item it is.
bool iq_scene_cue(const IqScene *self, const IqMention *mention, uint32_t *cue);

#endif
