/// @file test.h
/// A harness that prints TAP. A test is TEST(name) { CHECK…; }; main runs them with RUN(name) and
/// returns test_end().
#ifndef IQ_TEST_H
#define IQ_TEST_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "incidentquotes.h"

static int test_count;
static int test_failures;
static int test_failed;

#define TEST(name) static void name(void)

#define CHECK(condition)                                       \
  do {                                                         \
    if (!(condition)) {                                        \
      test_failed = 1;                                         \
      printf("# %s:%d: %s\n", __FILE__, __LINE__, #condition); \
    }                                                          \
  } while (0)

#define CHECK_EQUAL(found, expected)                                                            \
  do {                                                                                          \
    const long long found_ = (long long)(found);                                                \
    const long long expected_ = (long long)(expected);                                          \
    if (found_ != expected_) {                                                                  \
      test_failed = 1;                                                                          \
      printf("# %s:%d: %s is %lld, not %lld\n", __FILE__, __LINE__, #found, found_, expected_); \
    }                                                                                           \
  } while (0)

#define CHECK_STRING(found, expected)                                                   \
  do {                                                                                  \
    const char *found_ = (found);                                                       \
    const char *expected_ = (expected);                                                 \
    if (found_ == NULL || strcmp(found_, expected_) != 0) {                             \
      test_failed = 1;                                                                  \
      printf("# %s:%d: %s is\n#   %s\n# and not\n#   %s\n", __FILE__, __LINE__, #found, \
             found_ != NULL ? found_ : "NULL", expected_);                              \
    }                                                                                   \
  } while (0)

#define RUN(name)                                                               \
  do {                                                                          \
    test_failed = 0;                                                            \
    name();                                                                     \
    test_failures += test_failed;                                               \
    printf("%s %d - %s\n", test_failed ? "not ok" : "ok", ++test_count, #name); \
  } while (0)

static inline int test_end(void) {
  printf("1..%d\n", test_count);
  return test_failures == 0 ? 0 : 1;
}

/// An allocator that fails after `left` requests and counts the bytes that are held.
typedef struct TestRation {
  uint32_t left;
  size_t held;
} TestRation;

static inline void *test_resize(void *context, void *block, size_t old_size, size_t new_size) {
  TestRation *ration = context;
  if (new_size == 0) {
    ration->held -= block != NULL ? old_size : 0;
    free(block);
    return NULL;
  }
  if (ration->left == 0) return NULL;
  ration->left--;
  void *result = realloc(block, new_size);
  if (result != NULL) ration->held += new_size - old_size;
  return result;
}

#endif
