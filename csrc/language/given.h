/// @file given.h
/// Given names that show a gender; the table is made from data/given.yaml.
#ifndef IQ_GIVEN_H
#define IQ_GIVEN_H

#include <stdint.h>

typedef enum IqGender {
  IQ_GENDER_OPEN,
  IQ_GENDER_FEMININE,
  IQ_GENDER_MASCULINE,
  IQ_GENDER_NEUTER,  ///< no person
} IqGender;

typedef struct IqGivenName {
  uint64_t hash;   ///< iq_hash of the name in lower case
  uint8_t gender;  ///< IQ_GENDER_OPEN: the slot is free
} IqGivenName;

/// Open addressing by the lower bits of the hash.
#define IQ_GIVEN_SLOTS 16384u
extern const IqGivenName iq_given_names[IQ_GIVEN_SLOTS];

/// The IqGender of whoever has this given name (iq_hash of its lower case), IQ_GENDER_OPEN where
/// the name is not listed.
uint8_t iq_given_gender(uint64_t hash);

#endif
