/// @file lua_json.h
/// Bytes that grow, and JSON (RFC 8259) written into them.
#ifndef IQ_LUA_JSON_H
#define IQ_LUA_JSON_H

#include "lua/lua_compat.h"

/// The bytes stand in a userdata at a place of the stack, so that an error of Lua's own frees them.
typedef struct IqLuaBytes {
  lua_State *L;
  int place;
  char *data;
  size_t length, capacity;
  bool full;  ///< something was dropped
} IqLuaBytes;

/// Most bytes that there may be: a text of marks alone has a record for every second one.
#define IQ_LUA_BYTES_MAX ((size_t)64 << 20)

/// Pushes the room for `capacity` bytes (more than 0), which grows as it must.
IqLuaBytes iq_lua_bytes(lua_State *L, size_t capacity);

/// Appends bytes; drops them where they are too many. Raises an error of Lua's where there is no
/// memory.
void iq_lua_put(IqLuaBytes *self, const char *bytes, size_t length);

/// Appends a string literal.
#define IQ_LUA_PUT(self, literal) iq_lua_put((self), (literal), sizeof(literal) - 1)

/// Appends a whole number.
void iq_lua_put_number(IqLuaBytes *self, uint32_t value);

/// Appends a string with its marks: escaped are `"`, `\`, control characters and DEL; an ill-formed
/// byte becomes U+FFFD. The same bytes as json.lua writes.
void iq_lua_put_string(IqLuaBytes *self, const char *bytes, size_t length);

/// Bytes of the well-formed UTF-8 sequence at bytes[at] (at < length): 1 to 4, or 0 where none
/// stands there (Unicode 15, table 3-7).
size_t iq_lua_sequence(const char *bytes, size_t length, size_t at);

#endif
