/// Memory: what grows, up to its bounds.
#include "base/arena.h"

#include "test.h"

/// An allocator that gives one block whatever is asked for: what grows does not touch it.
static void *give_the_same(void *context, void *block, size_t old_size, size_t new_size) {
  (void)block;
  (void)old_size;
  return new_size == 0 ? NULL : context;
}

TEST(an_array_grows_to_all_that_there_are_numbers_for) {
  char block;
  const IqAllocator allocator = {give_the_same, &block};
  IqArray array = {0};
  uint32_t before = 0;
  while (iq_array_grow(&array, &allocator, 1)) {
    CHECK(array.capacity > before);
    before = array.capacity;
  }
  CHECK_EQUAL(array.capacity, UINT32_MAX);
  array.count = UINT32_MAX;
  CHECK(!iq_array_reserve(&array, &allocator, 1));
}

TEST(a_product_that_overflows_is_refused) {
  IqArena arena;
  iq_arena_init(&arena, NULL);
  CHECK(iq_arena_array(&arena, SIZE_MAX / 2, 3) == NULL);
  CHECK(iq_arena_alloc(&arena, SIZE_MAX - 8) == NULL);
  CHECK(iq_arena_string(&arena, "", SIZE_MAX) == NULL);
  CHECK(iq_arena_alloc(&arena, 0) != NULL);
  iq_arena_clear(&arena);
}

TEST(blocks_are_aligned_and_zeroed_and_given_back) {
  TestRation ration = {.left = 1000};
  const IqAllocator allocator = {test_resize, &ration};
  IqArena arena;
  iq_arena_init(&arena, &allocator);
  for (size_t size = 1; size < 5000; size += 37) {
    const unsigned char *bytes = iq_arena_alloc(&arena, size);
    CHECK_EQUAL((uintptr_t)bytes % sizeof(void *), 0);
    CHECK(bytes[0] == 0 && bytes[size - 1] == 0);
    memset((void *)(uintptr_t)bytes, 0xFF, size);
  }
  CHECK(ration.held >= arena.total && arena.total > 0);
  iq_arena_clear(&arena);
  CHECK_EQUAL(ration.held, 0);
}

int main(void) {
  RUN(an_array_grows_to_all_that_there_are_numbers_for);
  RUN(a_product_that_overflows_is_refused);
  RUN(blocks_are_aligned_and_zeroed_and_given_back);
  return test_end();
}
