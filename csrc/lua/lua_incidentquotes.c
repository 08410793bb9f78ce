/// The door between the core and Lua.
#define _POSIX_C_SOURCE 200809L

#include <time.h>
#include <unistd.h>

#include "lua/lua_compat.h"

#if defined(__GNUC__)
#define EXPORT __attribute__((visibility("default")))
#else
#define EXPORT
#endif

/// core.is_terminal(descriptor): whether a person looks at it.
static int is_terminal(lua_State *L) {
  lua_pushboolean(L, isatty((int)luaL_checkinteger(L, 1)) == 1);
  return 1;
}

/// core.clock(): seconds of a clock that only goes forward; where it began means nothing.
static int clock_now(lua_State *L) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  lua_pushnumber(L, (lua_Number)time.tv_sec + (lua_Number)time.tv_nsec * 1e-9);
  return 1;
}

static const luaL_Reg functions[] = {
    {"clock", clock_now},
    {"is_terminal", is_terminal},
    {NULL, NULL},
};

EXPORT int IQ_LUAOPEN(lua_State *L);

EXPORT int IQ_LUAOPEN(lua_State *L) {
  iq_lua_pin(L);
  lua_newtable(L);
  iq_lua_set_functions(L, functions);
  iq_lua_set_string(L, "version", iq_version());
  iq_lua_set_number(L, "api_version", IQ_API_VERSION);
  iq_lua_set_string(L, "unicode_version", iq_utf8proc_version());
  iq_lua_open_file(L);
  iq_lua_open_text(L);
  iq_lua_open_index(L);
  iq_lua_open_incident(L);
  iq_lua_open_roster(L);
  iq_lua_open_wording(L);
  iq_lua_open_lint(L);
  iq_lua_open_lookup(L);
  iq_lua_open_record(L);
  iq_lua_open_member(L);
  iq_lua_open_stream(L);
  iq_lua_open_pool(L);
  return 1;
}
