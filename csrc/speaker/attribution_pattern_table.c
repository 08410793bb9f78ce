// clang-format off
// Made from the data by `make tables`; do not edit.
#include "speaker/attribution_pattern.h"

const IqAttributionPattern iq_attribution_patterns[] = {
    {"en", "{open}{words},{close} said {speaker}."},
    {"de", "{open}{words}{close}, sagte {speaker}."},
    {"es", "{open}{words}{close}, dijo {speaker}."},
    {"fr", "{open}{words}{close}, a d\303\251clar\303\251 {speaker}."},
    {"it", "{open}{words}{close}, ha detto {speaker}."},
    {"nl", "{open}{words}{close}, zei {speaker}."},
    {"pl", "{open}{words}{close} \342\200\223 m\303\263wi {speaker}."},
    {"pt", "{open}{words}{close}, disse {speaker}."},
    {"ru", "{open}{words}{close}, \342\200\224 \320\263\320\276\320\262\320\276\321\200\320\270\321\202 {speaker}."},
    {"sv", "{open}{words}{close}, s\303\244ger {speaker}."},
    {"tr", "{speaker}, {open}{words}{close} dedi."},
    {"", "{speaker}: {open}{words}{close}"},
};
const uint32_t iq_attribution_pattern_count = 12;
