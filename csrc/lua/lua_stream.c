/// core.lines and core.sink: lines that come in one by one, as soon as they are there, and the
/// place where they go; core.kind: what they may come from.
#define _DEFAULT_SOURCE

#include "lua/lua_stream.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define LINES "incidentquotes.lines"
#define SINK "incidentquotes.sink"
#define CHUNK ((size_t)64 << 10)

typedef struct Lines {
  int descriptor;  ///< -1: closed
  char *bytes;     ///< what was read and not yet given
  size_t start, end, capacity;
  size_t line_max;
  uint64_t position;  ///< bytes given, line feeds among them
  bool ended;
  bool too_long;  ///< the line that is being read: its beginning was thrown away
} Lines;

typedef struct Sink {
  int descriptor;
} Sink;

/// Pushes nil, what cannot be done (“read”, “written”) and why, and a code; `path` may be NULL.
static int fail(lua_State *L, const char *path, const char *what, const char *done) {
  const int number = errno;
  lua_pushnil(L);
  if (path == NULL) {
    lua_pushfstring(L, "%s cannot be %s: %s", what, done, strerror(number));
  } else if (number == ENOENT && strcmp(done, "read") == 0) {
    lua_pushfstring(L, "‘%s’ does not exist", path);
  } else if (number == EISDIR) {
    lua_pushfstring(L, "‘%s’ is a directory", path);
  } else {
    lua_pushfstring(L, "‘%s’ cannot be %s: %s", path, done, strerror(number));
  }
  lua_pushstring(L, iq_status_name(IQ_E_IO));
  return 3;
}

/// core.kind(path): “file” and its bytes, “directory”, or “other” (a pipe, a device); nil, message,
/// code where there is none. It opens nothing: a pipe that is opened twice loses what is in it.
static int kind_of(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  struct stat info;
  if (stat(path, &info) != 0) return fail(L, path, "it", "read");
  if (S_ISREG(info.st_mode)) {
    lua_pushliteral(L, "file");
    lua_pushnumber(L, (lua_Number)info.st_size);
    return 2;
  }
  lua_pushstring(L, S_ISDIR(info.st_mode) ? "directory" : "other");
  return 1;
}

static int collect_lines(lua_State *L) {
  Lines *self = luaL_checkudata(L, 1, LINES);
  if (self->descriptor > STDERR_FILENO) close(self->descriptor);
  self->descriptor = -1;
  free(self->bytes);
  self->bytes = NULL;
  return 0;
}

static Lines *check_lines(lua_State *L) {
  Lines *self = luaL_checkudata(L, 1, LINES);
  if (self->descriptor < 0) luaL_error(L, "incidentquotes: these lines are closed");
  return self;
}

/// core.lines(path, line_max): the lines of a file, or of the standard input where the path is nil;
/// nil, message, code where it cannot be opened.
static int new_lines(lua_State *L) {
  const char *path = luaL_optstring(L, 1, NULL);
  const lua_Number line_max = luaL_checknumber(L, 2);
  luaL_argcheck(L, line_max >= 1 && line_max <= 1e9, 2, "a length from 1 byte to 1 GB");
  Lines *self = iq_lua_new_userdata(L, sizeof *self);
  *self = (Lines){.descriptor = -1, .line_max = (size_t)line_max};
  luaL_getmetatable(L, LINES);
  lua_setmetatable(L, -2);
  const int descriptor = path != NULL ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO;
  if (descriptor < 0) return fail(L, path, "it", "read");
  self->descriptor = descriptor;
  struct stat info;
  if (fstat(descriptor, &info) == 0 && S_ISDIR(info.st_mode)) {
    errno = EISDIR;
    return fail(L, path, "it", "read");
  }
  return 1;
}

/// Makes room for a chunk more behind what is kept.
static bool make_room(Lines *self) {
  if (self->start > 0) {
    memmove(self->bytes, self->bytes + self->start, self->end - self->start);
    self->end -= self->start;
    self->start = 0;
  }
  if (self->capacity - self->end >= CHUNK) return true;
  // What a long line took is not kept for short ones.
  const size_t capacity = self->end < CHUNK ? CHUNK * 2 : self->end * 2 + CHUNK;
  char *bytes = realloc(self->bytes, capacity);
  if (bytes == NULL) return false;
  self->bytes = bytes;
  self->capacity = capacity;
  return true;
}

/// Gives back what a long line took.
static void shrink(Lines *self) {
  if (self->capacity <= CHUNK * 64 || self->end - self->start > CHUNK) return;
  memmove(self->bytes, self->bytes + self->start, self->end - self->start);
  self->end -= self->start;
  self->start = 0;
  char *bytes = realloc(self->bytes, CHUNK * 2);
  if (bytes == NULL) return;
  self->bytes = bytes;
  self->capacity = CHUNK * 2;
}

/// lines:next(): the next line without its line feed, or false where it is longer than line_max;
/// behind it whether a line feed closes it. Nothing at the end; nil, message, code where reading
/// fails. It waits for no more than the line.
static int lines_next(lua_State *L) {
  Lines *self = check_lines(L);
  size_t seen = 0;
  for (;;) {
    const size_t kept = self->end - self->start;
    const char *first = kept > 0 ? self->bytes + self->start : "";
    const char *feed = kept > seen ? memchr(first + seen, '\n', kept - seen) : NULL;
    if (feed != NULL || self->ended) {
      const size_t length = feed != NULL ? (size_t)(feed - first) : kept;
      if (feed == NULL && length == 0 && !self->too_long) return 0;
      if (self->too_long || length > self->line_max) {
        lua_pushboolean(L, 0);
      } else {
        lua_pushlstring(L, first, length);
      }
      self->too_long = false;
      lua_pushboolean(L, feed != NULL);
      const size_t given = length + (feed != NULL);
      self->start += given;
      self->position += given;
      shrink(self);
      return 2;
    }
    seen = kept;
    if (kept > self->line_max) {
      self->too_long = true;
      self->position += kept;
      self->start = self->end = 0;
      seen = 0;
    }
    if (!make_room(self)) return luaL_error(L, "not enough memory");
    const ssize_t count =
        read(self->descriptor, self->bytes + self->end, self->capacity - self->end);
    if (count < 0 && errno == EAGAIN) {
      struct pollfd waited = {.fd = self->descriptor, .events = POLLIN};
      poll(&waited, 1, -1);
      continue;
    }
    // Lua acts on an interrupt once it is back; a signal that it does not know ends nothing.
    if (count < 0 && errno == EINTR) {
      lua_pushnil(L);
      lua_pushliteral(L, "interrupted");
      lua_pushliteral(L, "interrupted");
      return 3;
    }
    if (count < 0) return fail(L, NULL, "the input", "read");
    self->ended = count == 0;
    self->end += (size_t)count;
  }
}

/// lines:position(): bytes of the lines that were given, with their line feeds.
static int lines_position(lua_State *L) {
  lua_pushnumber(L, (lua_Number)check_lines(L)->position);
  return 1;
}

/// lines:size(): bytes of the file, or nil where it is no regular one.
static int lines_size(lua_State *L) {
  struct stat info;
  if (fstat(check_lines(L)->descriptor, &info) != 0 || !S_ISREG(info.st_mode)) return 0;
  lua_pushnumber(L, (lua_Number)info.st_size);
  return 1;
}

int iq_lua_check_sink(lua_State *L, int position) {
  const Sink *self = luaL_checkudata(L, position, SINK);
  if (self->descriptor < 0) luaL_error(L, "incidentquotes: this sink is closed");
  return self->descriptor;
}

/// core.sink(path): a file that lines are appended to, which is made where there is none and which
/// no other run has; the standard output where the path is nil. Or nil, message, code.
static int new_sink(lua_State *L) {
  const char *path = luaL_optstring(L, 1, NULL);
  Sink *self = iq_lua_new_userdata(L, sizeof *self);
  self->descriptor = path == NULL ? STDOUT_FILENO : -1;
  luaL_getmetatable(L, SINK);
  lua_setmetatable(L, -2);
  if (path == NULL) return 1;
  self->descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  if (self->descriptor < 0) return fail(L, path, "it", "written");
  if (flock(self->descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
    lua_pushnil(L);
    lua_pushfstring(L, "‘%s’ is being written by another run", path);
    lua_pushstring(L, iq_status_name(IQ_E_IO));
    return 3;
  }
  return 1;
}

/// sink:size(): bytes in the file; 0 where it is no regular one.
static int sink_size(lua_State *L) {
  struct stat info;
  const bool regular = fstat(iq_lua_check_sink(L, 1), &info) == 0 && S_ISREG(info.st_mode);
  lua_pushnumber(L, regular ? (lua_Number)info.st_size : 0);
  return 1;
}

/// sink:cut(length): takes away what stands behind so many bytes: true, or nil, message, code.
static int sink_cut(lua_State *L) {
  const int descriptor = iq_lua_check_sink(L, 1);
  const lua_Number length = luaL_checknumber(L, 2);
  luaL_argcheck(L, length >= 0 && length < 9e15, 2, "a length in bytes");
  if (ftruncate(descriptor, (off_t)length) != 0) {
    return fail(L, NULL, "the output", "cut");
  }
  lua_pushboolean(L, 1);
  return 1;
}

/// sink:close(): true once the disk has what was written, or nil, message, code.
static int sink_close(lua_State *L) {
  Sink *self = luaL_checkudata(L, 1, SINK);
  const int descriptor = self->descriptor;
  self->descriptor = -1;
  bool written = true;
  if (descriptor > STDERR_FILENO) {
    written = fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS;
    written = close(descriptor) == 0 && written;
  }
  if (!written) return fail(L, NULL, "the output", "written");
  lua_pushboolean(L, 1);
  return 1;
}

static int collect_sink(lua_State *L) {
  Sink *self = luaL_checkudata(L, 1, SINK);
  if (self->descriptor > STDERR_FILENO) close(self->descriptor);
  self->descriptor = -1;
  return 0;
}

void iq_lua_open_stream(lua_State *L) {
  static const luaL_Reg functions[] = {
      {"lines", new_lines}, {"sink", new_sink}, {"kind", kind_of}, {NULL, NULL}};
  static const luaL_Reg lines_methods[] = {{"next", lines_next},
                                           {"position", lines_position},
                                           {"size", lines_size},
                                           {"close", collect_lines},
                                           {NULL, NULL}};
  static const luaL_Reg sink_methods[] = {
      {"size", sink_size}, {"cut", sink_cut}, {"close", sink_close}, {NULL, NULL}};
  iq_lua_set_functions(L, functions);
  iq_lua_new_class(L, LINES, lines_methods, collect_lines);
  iq_lua_new_class(L, SINK, sink_methods, collect_sink);
}
