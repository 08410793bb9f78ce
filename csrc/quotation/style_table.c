// clang-format off
// Made from the data by `make tables`; do not edit.
#include "quotation/style.h"

#include <stddef.h>

static const IqLoadedVerb loaded_1[] = {
    {"admits", "says"},
    {"admitted", "said"},
    {"claims", "says"},
    {"claimed", "said"},
    {"quips", "says"},
    {"quipped", "said"},
};
static const IqLoadedVerb loaded_2[] = {
    {"claims", "says"},
    {"claimed", "said"},
    {"admits", "says"},
    {"admitted", "said"},
};
static const IqLoadedVerb loaded_4[] = {
    {"admits", "says"},
    {"admitted", "said"},
    {"claims", "says"},
    {"claimed", "said"},
    {"quips", "says"},
    {"quipped", "said"},
};
static const IqLoadedVerb loaded_7[] = {
    {"quips", "says"},
    {"quipped", "said"},
};

const IqStyle iq_styles[] = {
    {"default", NULL, {0x0000, 0x0000, 0x0000, 0x0000}, 0x0000, 0x0000, NULL, NULL, 0, 0, 0, 0, 1, 0,
     {1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"ap", "en", {0x201C, 0x201D, 0x2018, 0x2019}, 0x2018, 0x2019, "...", loaded_1, 6, 1, 1, 1, 1, 1,
     {3, 1, 3, 3, 3, 1, 1, 3, 1, 1, 0, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1}},
    {"bbc", "en", {0x201C, 0x201D, 0x2018, 0x2019}, 0x2018, 0x2019, NULL, loaded_2, 4, 1, 2, 2, 1, 1,
     {3, 0, 3, 3, 3, 1, 1, 3, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1}},
    {"chicago", "en", {0x201C, 0x201D, 0x2018, 0x2019}, 0x0000, 0x0000, ". . .", NULL, 0, 1, 1, 0, 0, 1,
     {3, 1, 3, 3, 3, 1, 0, 3, 1, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0}},
    {"guardian", "en", {0x201C, 0x201D, 0x2018, 0x2019}, 0x2018, 0x2019, "...", loaded_4, 6, 1, 2, 0, 0, 1,
     {3, 0, 3, 3, 3, 1, 1, 3, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 1}},
    {"locale", NULL, {0x0000, 0x0000, 0x0000, 0x0000}, 0x0000, 0x0000, NULL, NULL, 0, 0, 0, 0, 1, 1,
     {3, 0, 1, 3, 3, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"rae", "es", {0x00AB, 0x00BB, 0x201C, 0x201D}, 0x0000, 0x0000, NULL, NULL, 0, 0, 3, 2, 0, 1,
     {3, 0, 1, 3, 3, 1, 0, 3, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"reuters", "en", {0x201C, 0x201D, 0x2018, 0x2019}, 0x2018, 0x2019, "...", loaded_7, 2, 1, 0, 2, 1, 1,
     {3, 0, 3, 3, 3, 1, 1, 3, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1}},
};
const uint32_t iq_style_count = 8;

const char iq_style_names[] = "ap bbc chicago guardian locale rae reuters";
