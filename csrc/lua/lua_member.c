/// core.members: the members of a JSON object, each with where it stands, so that it can be written
/// again as it was.
#include <string.h>

#include "lua/lua_json.h"

/// Values inside one another at most.
#define DEPTH_MAX 200u
/// Members of the object at most: each is a table.
#define MEMBERS_MAX 10000

/// What is read. The first fault ends it: `fault` is not NULL then, and stands at `at`.
typedef struct Reader {
  const char *bytes;
  size_t length, at;
  const char *fault;
  const char *code;  ///< "syntax", "encoding" or "limit"
} Reader;

static bool fail(Reader *self, size_t at, const char *fault) {
  self->at = at;
  self->fault = fault;
  self->code = "syntax";
  return false;
}

static void skip_space(Reader *self) {
  while (self->at < self->length && strchr(" \t\r\n", self->bytes[self->at]) != NULL &&
         self->bytes[self->at] != '\0') {
    self->at++;
  }
}

static bool stands(const Reader *self, char byte) {
  return self->at < self->length && self->bytes[self->at] == byte;
}

static bool take(Reader *self, char byte) {
  if (!stands(self, byte)) return false;
  self->at++;
  return true;
}

static int hex_digit(char byte) {
  if (byte >= '0' && byte <= '9') return byte - '0';
  if (byte >= 'a' && byte <= 'f') return byte - 'a' + 10;
  if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
  return -1;
}

/// The value of four hexadecimal digits at bytes[at], or -1.
static int32_t hex_unit(const char *bytes, size_t length, size_t at) {
  if (at > length || length - at < 4) return -1;
  int32_t unit = 0;
  for (size_t i = 0; i < 4; i++) {
    const int digit = hex_digit(bytes[at + i]);
    if (digit < 0) return -1;
    unit = unit * 16 + digit;
  }
  return unit;
}

/// Reads a string whose mark stands at `at`; `escaped` says whether it has escapes.
static bool skip_string(Reader *self, bool *escaped) {
  const size_t start = self->at++;
  *escaped = false;
  while (self->at < self->length) {
    const uint8_t byte = (uint8_t)self->bytes[self->at];
    if (byte == '"') {
      self->at++;
      return true;
    }
    if (byte < 0x20) return fail(self, self->at, "a control character stands in a string");
    if (byte == '\\') {
      *escaped = true;
      const size_t at = self->at + 1;
      if (at >= self->length) break;
      if (self->bytes[at] == 'u') {
        if (hex_unit(self->bytes, self->length, at + 1) < 0) {
          return fail(self, at + 1, "four hexadecimal digits are missing");
        }
        self->at = at + 5;
      } else if (self->bytes[at] != '\0' && strchr("\"\\/bfnrt", self->bytes[at]) != NULL) {
        self->at = at + 1;
      } else {
        return fail(self, self->at, "there is no such escape");
      }
      continue;
    }
    const size_t size = iq_lua_sequence(self->bytes, self->length, self->at);
    if (size == 0) {
      fail(self, self->at, "a string is not UTF-8");
      self->code = "encoding";
      return false;
    }
    self->at += size;
  }
  return fail(self, start, "the string is not closed");
}

static bool skip_digits(Reader *self) {
  const size_t start = self->at;
  while (self->at < self->length && self->bytes[self->at] >= '0' && self->bytes[self->at] <= '9') {
    self->at++;
  }
  return self->at > start;
}

static bool skip_number(Reader *self) {
  const size_t start = self->at;
  take(self, '-');
  if (!take(self, '0') && !skip_digits(self)) return fail(self, start, "no value stands here");
  if (take(self, '.') && !skip_digits(self)) return fail(self, self->at, "digits are missing");
  if (take(self, 'e') || take(self, 'E')) {
    if (!take(self, '+')) take(self, '-');
    if (!skip_digits(self)) return fail(self, self->at, "digits are missing");
  }
  return true;
}

static bool skip_word(Reader *self, const char *word) {
  const size_t length = strlen(word);
  if (self->length - self->at < length || memcmp(self->bytes + self->at, word, length) != 0) {
    return fail(self, self->at, "no value stands here");
  }
  self->at += length;
  return true;
}

/// Reads a key and its colon, and stands before the value then.
static bool skip_key(Reader *self, bool *escaped, size_t *stop) {
  if (!stands(self, '"')) return fail(self, self->at, "a member begins with a string");
  if (!skip_string(self, escaped)) return false;
  *stop = self->at;
  skip_space(self);
  if (!take(self, ':')) return fail(self, self->at, "a colon is missing");
  skip_space(self);
  return true;
}

/// Reads what stands between two values of an array or object: true in *more where another follows.
static bool skip_between(Reader *self, char closing, bool *more) {
  skip_space(self);
  *more = take(self, ',');
  if (*more) {
    skip_space(self);
    return true;
  }
  if (take(self, closing)) return true;
  return fail(self, self->at,
              closing == '}' ? "a comma or “}” is missing" : "a comma or “]” is missing");
}

static bool skip_value(Reader *self, uint32_t depth);

static bool skip_items(Reader *self, char closing, uint32_t depth) {
  self->at++;
  skip_space(self);
  bool more = !take(self, closing);
  while (more) {
    bool escaped;
    size_t stop;
    if (closing == '}' && !skip_key(self, &escaped, &stop)) return false;
    if (!skip_value(self, depth + 1) || !skip_between(self, closing, &more)) return false;
  }
  return true;
}

static bool skip_value(Reader *self, uint32_t depth) {
  if (depth > DEPTH_MAX) return fail(self, self->at, "more than 200 values inside one another");
  if (self->at >= self->length) return fail(self, self->at, "no value stands here");
  bool escaped;
  switch (self->bytes[self->at]) {
    case '"': return skip_string(self, &escaped);
    case '{': return skip_items(self, '}', depth);
    case '[': return skip_items(self, ']', depth);
    case 't': return skip_word(self, "true");
    case 'f': return skip_word(self, "false");
    case 'n': return skip_word(self, "null");
    default: return skip_number(self);
  }
}

/// Writes a code point as UTF-8 (RFC 3629); returns its bytes.
static size_t encode(uint32_t code, char to[4]) {
  if (code < 0x80) {
    to[0] = (char)code;
    return 1;
  }
  const size_t size = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  static const uint8_t leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
  for (size_t i = size; --i > 0; code >>= 6) to[i] = (char)(0x80 | (code & 0x3F));
  to[0] = (char)(leads[size] | code);
  return size;
}

/// The code point of \uXXXX whose first digit is bytes[*at], with the other half of a pair; a half
/// alone is U+FFFD. Moves *at behind it.
static uint32_t unescape(const char *bytes, size_t length, size_t *at) {
  const uint32_t unit = (uint32_t)hex_unit(bytes, length, *at);
  *at += 4;
  if (unit < 0xD800 || unit > 0xDFFF) return unit;
  if (unit > 0xDBFF || *at + 1 >= length || bytes[*at] != '\\' || bytes[*at + 1] != 'u') {
    return 0xFFFD;
  }
  const int32_t low = hex_unit(bytes, length, *at + 2);
  if (low < 0xDC00 || low > 0xDFFF) return 0xFFFD;
  *at += 6;
  return 0x10000 + (unit - 0xD800) * 0x400 + ((uint32_t)low - 0xDC00);
}

/// Pushes the words of a string that was read before: bytes without the marks.
static void push_words(lua_State *L, const char *bytes, size_t length, bool escaped) {
  if (!escaped) {
    lua_pushlstring(L, bytes, length);
    return;
  }
  // No escape is shorter than what it stands for.
  char *words = iq_lua_new_userdata(L, length);
  size_t count = 0;
  size_t at = 0;
  while (at < length) {
    const char *next = memchr(bytes + at, '\\', length - at);
    const size_t run = next != NULL ? (size_t)(next - bytes) - at : length - at;
    memcpy(words + count, bytes + at, run);
    count += run;
    at += run;
    if (at >= length) break;
    const char letter = bytes[at + 1];
    at += 2;
    if (letter == 'u') {
      count += encode(unescape(bytes, length, &at), words + count);
    } else {
      static const char letters[] = "bfnrt";
      static const char means[] = "\b\f\n\r\t";
      const char *known = strchr(letters, letter);
      words[count++] = known != NULL ? means[known - letters] : letter;
    }
  }
  lua_pushlstring(L, words, count);
  lua_remove(L, -2);
}

/// Reads a member and appends it to the list on top of the stack.
static bool read_member(lua_State *L, Reader *self, int number) {
  const size_t from = self->at;
  bool escaped;
  size_t stop;
  if (!skip_key(self, &escaped, &stop)) return false;
  lua_createtable(L, 0, 5);
  push_words(L, self->bytes + from + 1, stop - from - 2, escaped);
  lua_setfield(L, -2, "key");
  const size_t start = self->at;
  if (stands(self, '"')) {
    if (!skip_string(self, &escaped)) return false;
    push_words(L, self->bytes + start + 1, self->at - start - 2, escaped);
    lua_setfield(L, -2, "words");
  } else if (!skip_value(self, 2)) {
    return false;
  }
  iq_lua_set_number(L, "from", (double)from + 1);
  iq_lua_set_number(L, "start", (double)start + 1);
  iq_lua_set_number(L, "stop", (double)self->at);
  lua_rawseti(L, -2, number);
  return true;
}

static bool read_object(lua_State *L, Reader *self, size_t *closing) {
  skip_space(self);
  if (!take(self, '{')) return fail(self, self->at, "no object stands here");
  skip_space(self);
  bool more = !take(self, '}');
  for (int number = 1; more; number++) {
    if (number > MEMBERS_MAX) {
      fail(self, self->at, "more than 10000 members");
      self->code = "limit";
      return false;
    }
    if (!read_member(L, self, number) || !skip_between(self, '}', &more)) return false;
  }
  *closing = self->at;
  skip_space(self);
  return self->at == self->length || fail(self, self->at, "more stands behind the value");
}

/// core.members(text): a list of { key =, words = where the value is a string, from = (of the key),
/// start =, stop = (of the value) }, from 1 and inclusive as string.sub has it; behind it where the
/// object's last bracket stands. Or nil, message, code: "syntax" (RFC 8259, strictly),
/// "encoding" or "limit". Half a surrogate pair in an escape is U+FFFD.
static int members(lua_State *L) {
  Reader reader = {0};
  reader.bytes = luaL_checklstring(L, 1, &reader.length);
  size_t closing = 0;
  lua_newtable(L);
  if (read_object(L, &reader, &closing)) {
    lua_pushinteger(L, (lua_Integer)closing);
    return 2;
  }
  lua_pushnil(L);
  lua_pushfstring(L, "no JSON at byte %d: %s", (int)reader.at + 1, reader.fault);
  lua_pushstring(L, reader.code);
  return 3;
}

void iq_lua_open_member(lua_State *L) {
  static const luaL_Reg functions[] = {{"members", members}, {NULL, NULL}};
  iq_lua_set_functions(L, functions);
}
