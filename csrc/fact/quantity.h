/// @file quantity.h
/// A number in a text with how exact it is and what it is given in: “at least eight”, “1,2 Mio.
/// Euro”, “kurz vor 8 Uhr”.
#ifndef IQ_QUANTITY_H
#define IQ_QUANTITY_H

#include "language/word_run.h"

/// The minutes of half a day.
#define IQ_HALF_DAY 720

typedef enum IqMeasure {
  IQ_MEASURE_COUNT,  ///< of people or things
  IQ_MEASURE_AGE,    ///< of a person, in years
  IQ_MEASURE_CLOCK,  ///< minutes behind midnight; of half a day where no more is told
  IQ_MEASURE_DATE,   ///< 100 × month + day
  IQ_MEASURE_MONTH,  ///< 1 to 12
  IQ_MEASURE_YEAR,
  IQ_MEASURE_LABEL,  ///< the name of a thing: mile 214
  IQ_MEASURE_UNIT,  ///< what `unit` measures
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
  bool half_day;  ///< an hour that may be one of the morning or of the evening
  bool people;  ///< counts people by its form or by the word before it: двое, человек сорок
} IqQuantity;

/// Whether a quantity has its number at word `at`. Its end is where to go on.
bool iq_quantity_read(const IqWordRun *words, uint32_t at, IqQuantity *out);

#endif
