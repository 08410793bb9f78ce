/// The ring of lines that are under way between threads.
#define _DEFAULT_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lua/lua_pool.h"

/// Lines under way at most, and the bytes of them and of their answers above which none is let in.
#define SLOTS 256u
#define BYTES_MAX ((size_t)32 << 20)

/// Slots are used in turn: line n stands in slots[n % SLOTS]. Whoever took a slot is alone with it
/// until it is answered; everything else belongs to the mutex.
struct IqLuaRing {
  pthread_mutex_t mutex;
  pthread_cond_t room, work, answer;
  IqLuaSlot slots[SLOTS];
  uint64_t put, taken, written;
  size_t bytes;
  bool ended, stopped;
  int descriptor;
  IqLuaTally tally;
};

IqLuaRing *iq_lua_ring_new(int descriptor) {
  IqLuaRing *self = calloc(1, sizeof *self);
  if (self == NULL) return NULL;
  // One of its own: whoever closes the other does not hand its number to another file meanwhile.
  self->descriptor = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  if (self->descriptor < 0) {
    free(self);
    return NULL;
  }
  pthread_mutex_init(&self->mutex, NULL);
  pthread_cond_init(&self->room, NULL);
  pthread_cond_init(&self->work, NULL);
  pthread_cond_init(&self->answer, NULL);
  return self;
}

void iq_lua_ring_delete(IqLuaRing *self) {
  if (self == NULL) return;
  for (uint64_t i = self->written; i < self->put; i++) free(self->slots[i % SLOTS].bytes);
  pthread_cond_destroy(&self->answer);
  pthread_cond_destroy(&self->work);
  pthread_cond_destroy(&self->room);
  pthread_mutex_destroy(&self->mutex);
  close(self->descriptor);
  free(self);
}

void iq_lua_slot_fail(IqLuaSlot *slot, const char *code, const char *message) {
  snprintf(slot->spare, sizeof slot->spare,
           "{\"line\":%.0f,\"error\":{\"code\":\"%s\",\"message\":\"%.100s\"}}\n", slot->number,
           code, message);
}

static bool has_room(const IqLuaRing *self, size_t length) {
  const uint64_t count = self->put - self->written;
  return count == 0 || (count < SLOTS && self->bytes + length <= BYTES_MAX);
}

/// Whether it is worth waking who waits for room: not for a line at a time. An empty ring has room
/// for any line.
static bool is_slack(const IqLuaRing *self) {
  const uint64_t count = self->put - self->written;
  return count == 0 || (count <= SLOTS / 2 && self->bytes <= BYTES_MAX / 2);
}

bool iq_lua_ring_put(IqLuaRing *self, const char *bytes, size_t length, double number,
                     const char *sort) {
  char *copy = malloc(length + 1);
  if (copy != NULL) memcpy(copy, bytes, length);
  pthread_mutex_lock(&self->mutex);
  while (!self->stopped && !has_room(self, length)) {
    pthread_cond_wait(&self->room, &self->mutex);
  }
  const bool stopped = self->stopped;
  if (!stopped) {
    IqLuaSlot *slot = &self->slots[self->put % SLOTS];
    *slot = (IqLuaSlot){.bytes = copy, .length = copy != NULL ? length : 0, .number = number};
    snprintf(slot->sort, sizeof slot->sort, "%s", sort);
    self->bytes += slot->length;
    self->put++;
  }
  pthread_mutex_unlock(&self->mutex);
  if (stopped) {
    free(copy);
  } else {
    pthread_cond_signal(&self->work);
  }
  return !stopped;
}

IqLuaSlot *iq_lua_ring_take(IqLuaRing *self) {
  pthread_mutex_lock(&self->mutex);
  while (!self->stopped && !self->ended && self->taken == self->put) {
    pthread_cond_wait(&self->work, &self->mutex);
  }
  IqLuaSlot *slot = NULL;
  if (!self->stopped && self->taken < self->put) slot = &self->slots[self->taken++ % SLOTS];
  pthread_mutex_unlock(&self->mutex);
  return slot;
}

void iq_lua_ring_answer(IqLuaRing *self, IqLuaSlot *slot, char *bytes, size_t length, bool bad) {
  char *line = slot->bytes;
  pthread_mutex_lock(&self->mutex);
  self->bytes = self->bytes - slot->length + length;
  slot->bytes = bytes;
  slot->length = length;
  slot->bad = bad;
  slot->answered = true;
  const bool is_next = slot == &self->slots[self->written % SLOTS];
  pthread_mutex_unlock(&self->mutex);
  if (is_next) pthread_cond_signal(&self->answer);
  free(line);
}

/// Writes all bytes; returns 0, or errno.
static int write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    const ssize_t count = write(descriptor, bytes, length);
    if (count >= 0) {
      bytes += count;
      length -= (size_t)count;
    } else if (errno == EAGAIN) {
      struct pollfd waited = {.fd = descriptor, .events = POLLOUT};
      poll(&waited, 1, -1);
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

/// The next answer in order; waits for it. NULL once there will be none.
static IqLuaSlot *next_answer(IqLuaRing *self) {
  for (;;) {
    if (self->stopped) return NULL;
    IqLuaSlot *slot = &self->slots[self->written % SLOTS];
    if (self->written < self->put && slot->answered) return slot;
    if (self->ended && self->written == self->put) return NULL;
    pthread_cond_wait(&self->answer, &self->mutex);
  }
}

void iq_lua_ring_write(IqLuaRing *self) {
  pthread_mutex_lock(&self->mutex);
  for (IqLuaSlot *slot; (slot = next_answer(self)) != NULL;) {
    pthread_mutex_unlock(&self->mutex);
    const char *bytes = slot->bytes != NULL ? slot->bytes : slot->spare;
    const size_t length = slot->bytes != NULL ? slot->length : strlen(slot->spare);
    const int fault = write_all(self->descriptor, bytes, length);
    free(slot->bytes);
    slot->bytes = NULL;
    pthread_mutex_lock(&self->mutex);
    self->bytes -= slot->length;
    self->written++;
    if (fault != 0) {
      self->tally.fault = fault;
      self->stopped = true;
      pthread_cond_broadcast(&self->work);
    } else {
      self->tally.written++;
      if (slot->bad && self->tally.bad++ < 1) self->tally.first_bad = slot->number;
    }
    if (self->stopped || is_slack(self)) pthread_cond_signal(&self->room);
  }
  pthread_mutex_unlock(&self->mutex);
}

static void close_ring(IqLuaRing *self, bool *how) {
  pthread_mutex_lock(&self->mutex);
  *how = true;
  pthread_cond_broadcast(&self->work);
  pthread_cond_broadcast(&self->answer);
  pthread_cond_broadcast(&self->room);
  pthread_mutex_unlock(&self->mutex);
}

void iq_lua_ring_end(IqLuaRing *self) {
  close_ring(self, &self->ended);
}

void iq_lua_ring_stop(IqLuaRing *self) {
  close_ring(self, &self->stopped);
}

IqLuaTally iq_lua_ring_tally(IqLuaRing *self) {
  pthread_mutex_lock(&self->mutex);
  const IqLuaTally tally = self->tally;
  pthread_mutex_unlock(&self->mutex);
  return tally;
}
