#include <string.h>

#include "incidentquotes.h"

/// FIPS 180-4, section 6.2.
#define BLOCK 64u

/// Section 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64
/// primes.
static const uint32_t round_constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t rotated(uint32_t word, unsigned bits) {
  return word >> bits | word << (32 - bits);
}

static void take_block(uint32_t state[8], const uint8_t *block) {
  uint32_t schedule[64];
  for (unsigned i = 0; i < 16; i++) {
    schedule[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 |
                  (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
  }
  for (unsigned i = 16; i < 64; i++) {
    const uint32_t early = schedule[i - 15];
    const uint32_t late = schedule[i - 2];
    schedule[i] = schedule[i - 16] + (rotated(early, 7) ^ rotated(early, 18) ^ early >> 3) +
                  schedule[i - 7] + (rotated(late, 17) ^ rotated(late, 19) ^ late >> 10);
  }
  uint32_t work[8];
  memcpy(work, state, sizeof work);
  for (unsigned i = 0; i < 64; i++) {
    const uint32_t e = work[4];
    const uint32_t a = work[0];
    const uint32_t first = work[7] + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) +
                           ((e & work[5]) ^ (~e & work[6])) + round_constants[i] + schedule[i];
    const uint32_t second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) +
                            ((a & work[1]) ^ (a & work[2]) ^ (work[1] & work[2]));
    memmove(work + 1, work, 7 * sizeof *work);
    work[4] += first;
    work[0] = first + second;
  }
  for (unsigned i = 0; i < 8; i++) state[i] += work[i];
}

void iq_digest(const char *bytes, size_t length, char out[IQ_DIGEST_SIZE]) {
  uint32_t state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                       0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  size_t at = 0;
  for (; length - at >= BLOCK; at += BLOCK) take_block(state, (const uint8_t *)bytes + at);
  uint8_t tail[2 * BLOCK] = {0};
  const size_t rest = length - at;
  if (rest > 0) memcpy(tail, bytes + at, rest);
  tail[rest] = 0x80;
  const size_t blocks = rest + 9 > BLOCK ? 2 : 1;
  const uint64_t bits = (uint64_t)length * 8;
  for (unsigned i = 0; i < 8; i++) tail[blocks * BLOCK - 1 - i] = (uint8_t)(bits >> (8 * i));
  for (size_t i = 0; i < blocks; i++) take_block(state, tail + i * BLOCK);
  static const char digits[] = "0123456789abcdef";
  for (unsigned i = 0; i < IQ_DIGEST_SIZE - 1; i++) {
    out[i] = digits[state[i / 8] >> (28 - 4 * (i % 8)) & 15];
  }
  out[IQ_DIGEST_SIZE - 1] = '\0';
}
