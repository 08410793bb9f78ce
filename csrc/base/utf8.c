#include "base/utf8.h"

/// The range of the second byte after each lead byte (Unicode 15, table 3-7); 0 where the lead byte
/// is never used. `size` is that of the whole sequence.
typedef struct Lead {
  uint8_t size, second_min, second_max;
} Lead;

static Lead lead_of(uint8_t byte) {
  if (byte < 0xC2 || byte > 0xF4) return (Lead){0};
  if (byte < 0xE0) return (Lead){2, 0x80, 0xBF};
  if (byte == 0xE0) return (Lead){3, 0xA0, 0xBF};
  if (byte == 0xED) return (Lead){3, 0x80, 0x9F};
  if (byte < 0xF0) return (Lead){3, 0x80, 0xBF};
  if (byte == 0xF0) return (Lead){4, 0x90, 0xBF};
  if (byte == 0xF4) return (Lead){4, 0x80, 0x8F};
  return (Lead){4, 0x80, 0xBF};
}

uint32_t iq_utf8_decode_long(const char *bytes, size_t length, size_t at, uint32_t *size) {
  const uint8_t *byte = (const uint8_t *)bytes + at;
  if (*byte < 0x80) {
    *size = 1;
    return *byte;
  }
  // Three bytes, the latter two of any kind: most marks, and ideographs.
  if (*byte >= 0xE1 && *byte <= 0xEC && at + 2 < length && (byte[1] & 0xC0) == 0x80 &&
      (byte[2] & 0xC0) == 0x80) {
    *size = 3;
    return (uint32_t)(*byte & 0x0F) << 12 | (uint32_t)(byte[1] & 0x3F) << 6 | (byte[2] & 0x3F);
  }
  const Lead lead = lead_of(*byte);
  uint32_t code_point = *byte & (0x7Fu >> lead.size);
  for (uint32_t i = 1; i < lead.size; i++) {
    const uint8_t min = i == 1 ? lead.second_min : 0x80;
    const uint8_t max = i == 1 ? lead.second_max : 0xBF;
    if (at + i >= length || byte[i] < min || byte[i] > max) {
      *size = i;
      return IQ_REPLACEMENT;
    }
    code_point = code_point << 6 | (byte[i] & 0x3Fu);
  }
  *size = lead.size == 0 ? 1 : lead.size;
  return lead.size == 0 ? IQ_REPLACEMENT : code_point;
}

uint32_t iq_utf8_decode_before_long(const char *bytes, size_t length, size_t at, uint32_t *size) {
  // A sequence that ends here starts at most four bytes back and reaches exactly to `at`.
  for (uint32_t back = 1; back <= 4 && back <= at; back++) {
    const uint8_t byte = (uint8_t)bytes[at - back];
    if ((byte & 0xC0) == 0x80 && back < 4) continue;
    const uint32_t code_point = iq_utf8_decode(bytes, length, at - back, size);
    if (*size == back) return code_point;
    break;
  }
  *size = 1;
  return (uint8_t)bytes[at - 1] < 0x80 ? (uint8_t)bytes[at - 1] : IQ_REPLACEMENT;
}
