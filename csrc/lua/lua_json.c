/// Bytes that grow, and JSON written into them.
#include "lua/lua_json.h"

#include <string.h>

IqLuaBytes iq_lua_bytes(lua_State *L, size_t capacity) {
  char *data = iq_lua_new_userdata(L, capacity);
  return (IqLuaBytes){.L = L, .place = lua_gettop(L), .data = data, .capacity = capacity};
}

static void grow(IqLuaBytes *self, size_t needed) {
  size_t capacity = self->capacity * 2;
  if (capacity < needed) capacity = needed;
  if (capacity > IQ_LUA_BYTES_MAX) capacity = IQ_LUA_BYTES_MAX;
  char *data = iq_lua_new_userdata(self->L, capacity);
  memcpy(data, self->data, self->length);
  lua_replace(self->L, self->place);
  self->data = data;
  self->capacity = capacity;
}

void iq_lua_put(IqLuaBytes *self, const char *bytes, size_t length) {
  if (self->full || length > IQ_LUA_BYTES_MAX - self->length) {
    self->full = true;
    return;
  }
  if (length > self->capacity - self->length) grow(self, self->length + length);
  memcpy(self->data + self->length, bytes, length);
  self->length += length;
}

void iq_lua_put_number(IqLuaBytes *self, uint32_t value) {
  char digits[10];
  size_t at = sizeof digits;
  do {
    digits[--at] = (char)('0' + value % 10);
    value /= 10;
  } while (value > 0);
  iq_lua_put(self, digits + at, sizeof digits - at);
}

static bool continues(const char *bytes, size_t length, size_t at) {
  return at < length && ((uint8_t)bytes[at] & 0xC0) == 0x80;
}

size_t iq_lua_sequence(const char *bytes, size_t length, size_t at) {
  const uint8_t lead = (uint8_t)bytes[at];
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4 || !continues(bytes, length, at + 1)) return 0;
  if (lead < 0xE0) return 2;
  const uint8_t second = (uint8_t)bytes[at + 1];
  if (lead == 0xE0 && second < 0xA0) return 0;
  if (lead == 0xED && second > 0x9F) return 0;
  if (lead == 0xF0 && second < 0x90) return 0;
  if (lead == 0xF4 && second > 0x8F) return 0;
  if (!continues(bytes, length, at + 2)) return 0;
  if (lead < 0xF0) return 3;
  return continues(bytes, length, at + 3) ? 4 : 0;
}

static void put_escape(IqLuaBytes *self, uint8_t byte) {
  static const char letters[] = "\"\"\\\\\bb\ff\nn\rr\tt";
  static const char digits[] = "0123456789abcdef";
  for (size_t i = 0; i + 1 < sizeof letters; i += 2) {
    if ((uint8_t)letters[i] == byte) {
      iq_lua_put(self, (const char[]){'\\', letters[i + 1]}, 2);
      return;
    }
  }
  iq_lua_put(self, (const char[]){'\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15]}, 6);
}

void iq_lua_put_string(IqLuaBytes *self, const char *bytes, size_t length) {
  IQ_LUA_PUT(self, "\"");
  size_t from = 0;
  size_t at = 0;
  while (at < length) {
    const uint8_t byte = (uint8_t)bytes[at];
    const bool plain = byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\';
    const size_t size = plain ? 1 : byte < 0x80 ? 0 : iq_lua_sequence(bytes, length, at);
    // Control characters beyond ASCII are escaped too: JSON is shown on terminals.
    const bool control = byte == 0xC2 && size == 2 && (uint8_t)bytes[at + 1] < 0xA0;
    if (size > 0 && !control) {
      at += size;
      continue;
    }
    iq_lua_put(self, bytes + from, at - from);
    if (control) {
      put_escape(self, (uint8_t)bytes[++at]);
    } else if (byte < 0x80) {
      put_escape(self, byte);
    } else {
      IQ_LUA_PUT(self, "\xEF\xBF\xBD");
    }
    from = ++at;
  }
  iq_lua_put(self, bytes + from, length - from);
  IQ_LUA_PUT(self, "\"");
}
