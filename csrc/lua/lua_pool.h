/// @file lua_pool.h
/// Lines on their way through threads: they are handed in in order, answered in any order, and
/// written in order, each as soon as it and all before it are answered.
#ifndef IQ_LUA_POOL_H
#define IQ_LUA_POOL_H

#include <pthread.h>

#include "lua/lua_compat.h"

/// Threads that answer at most.
#define IQ_LUA_WORKERS_MAX 256u
/// Bytes of what a line is ("json", "path"), with the NUL.
#define IQ_LUA_SORT_SIZE 8u

/// A line and, once it is answered, its answer with a line feed.
typedef struct IqLuaSlot {
  char *bytes;
  size_t length;
  double number;  ///< of the line, from 1
  char sort[IQ_LUA_SORT_SIZE];
  char spare[192];  ///< the answer where there is no memory for one: bytes is NULL then
  bool answered;
  bool bad;
} IqLuaSlot;

/// The ring of lines that are under way. What it holds is bounded, whatever the input is.
typedef struct IqLuaRing IqLuaRing;

/// A ring whose answers go to what a descriptor is open for, as long as the ring lives; NULL where
/// there is no memory or no further descriptor, and errno says which. The caller's thread puts
/// lines in, one thread runs iq_lua_ring_write, and the others take lines and give answers.
IqLuaRing *iq_lua_ring_new(int descriptor);
void iq_lua_ring_delete(IqLuaRing *self);

/// Copies a line into the ring, once there is room; false once nothing can be written any more.
/// Where there is no memory for the line its answer says so.
bool iq_lua_ring_put(IqLuaRing *self, const char *bytes, size_t length, double number,
                     const char *sort);
/// The next line that nobody has taken; waits for one. NULL once there will be none.
IqLuaSlot *iq_lua_ring_take(IqLuaRing *self);
/// The slot's answer: `bytes` of malloc, which now belong to the ring, or NULL where `spare` is it.
void iq_lua_ring_answer(IqLuaRing *self, IqLuaSlot *slot, char *bytes, size_t length, bool bad);
/// Writes answers until there are no more, or until writing fails.
void iq_lua_ring_write(IqLuaRing *self);

/// No line will be put in any more.
void iq_lua_ring_end(IqLuaRing *self);
/// All stops; what was not written is dropped.
void iq_lua_ring_stop(IqLuaRing *self);

/// What has become of the lines so far.
typedef struct IqLuaTally {
  double written;    ///< answers
  double bad;        ///< of them errors
  double first_bad;  ///< number of the first of these lines, 0 where there is none
  int fault;         ///< errno of the write that failed, 0 where none has
} IqLuaTally;
IqLuaTally iq_lua_ring_tally(IqLuaRing *self);

/// Puts an error record for its line into slot->spare. `code` and `message` need no escapes.
void iq_lua_slot_fail(IqLuaSlot *slot, const char *code, const char *message);

#endif
