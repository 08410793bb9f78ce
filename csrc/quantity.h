/// @file quantity.h
/// A number in a text with how exact it is and what it is given in: “at least eight”, “1,2 Mio.
/// Euro”, “kurz vor 8 Uhr”.
#ifndef IQ_QUANTITY_H
#define IQ_QUANTITY_H

#include "incidentquotes.h"
#include "numeral.h"
#include "token.h"

/// What stands between two words.
typedef enum IqGap {
  IQ_GAP_NONE,   ///< nothing
  IQ_GAP_BLANK,  ///< white space
  IQ_GAP_HYPHEN,
  IQ_GAP_JOIN,   ///< another sign without white space: km/h, a.m.
  IQ_GAP_DASH,   ///< a dash between white space, or a long one
  IQ_GAP_COMMA,
  IQ_GAP_OPEN,   ///< an opening bracket
  IQ_GAP_OTHER,  ///< quotation marks, a closing bracket, a colon
  IQ_GAP_STOP,   ///< the end of a sentence or of the words
} IqGap;

/// The words of a paragraph.
typedef struct IqWordRun {
  const IqText *text;
  const IqTokens *tokens;
  const IqToken *items;
  uint32_t count;
  uint8_t language;  ///< index into iq_numeral_languages, or IQ_NUMERAL_ANY
} IqWordRun;

typedef enum IqMeasure {
  IQ_MEASURE_COUNT,  ///< of people or things
  IQ_MEASURE_AGE,    ///< of a person, in years
  IQ_MEASURE_CLOCK,  ///< minutes behind midnight
  IQ_MEASURE_DATE,   ///< 100 × month + day
  IQ_MEASURE_YEAR,
  IQ_MEASURE_UNIT,   ///< what `unit` measures
} IqMeasure;

typedef struct IqQuantity {
  uint32_t first, end;          ///< words: with how exact it is, and with its unit
  uint32_t number, number_end;  ///< words of the number alone
  double low, high;             ///< in `unit`; -HUGE_VAL and HUGE_VAL where open
  double value;
  IqModality modality;
  IqMeasure measure;
  uint32_t unit;  ///< index into iq_units, or IQ_NONE
  bool digits;    ///< written in digits
  bool one;       ///< a word that may also be an article
  bool people;    ///< counts people by its form or by the word before it: двое, человек сорок
} IqQuantity;

/// What stands before word `at`; behind the last word: IQ_GAP_STOP.
IqGap iq_gap_before(const IqWordRun *words, uint32_t at);

/// Whether a quantity has its number at word `at`. Its end is where to go on.
bool iq_quantity_read(const IqWordRun *words, uint32_t at, IqQuantity *out);

/// The phrase of one of the kinds (bits) that word `at` begins, or NULL.
const IqNumeral *iq_quantity_phrase(const IqWordRun *words, uint32_t at, uint32_t kinds);

#endif
