/// The binding under any arguments, from Lua 5.4: what is not accepted is an error or nil, message,
/// code, and nothing is lost, not even where Lua has no memory left. An input is a byte (after how
/// many requests Lua's memory is at its end, 0: never) and a list of steps: what to call, how many
/// arguments, which of the values at hand; texts come behind the byte 0x1E. What writes files or
/// waits for input does so in a directory of its own.
#define _XOPEN_SOURCE 700

#include <lauxlib.h>
#include <limits.h>
#include <lua.h>
#include <lualib.h>
#include <math.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fuzz.h"

#define POOL 1
#define CALLS 2
#define STEPS_MAX 64
#define POOL_MAX 96

int luaopen_incidentquotes_core54(lua_State *L);

typedef struct Input {
  const uint8_t *data;
  size_t size;
} Input;

/// What Lua may ask for while a step runs.
typedef struct Ration {
  uint32_t left;
  bool bounded;
} Ration;

static void *allocate(void *context, void *block, size_t old_size, size_t new_size) {
  Ration *ration = context;
  if (new_size == 0) {
    free(block);
    return NULL;
  }
  const bool more = block == NULL || new_size > old_size;
  if (more && ration->bounded && ration->left-- == 0) {
    ration->left = 0;
    return NULL;
  }
  return realloc(block, new_size);
}

static uint8_t next(Input *input) {
  if (input->size == 0) return 0;
  input->size--;
  return *input->data++;
}

static const char *const classes[] = {
    "incidentquotes.text",       "incidentquotes.document", "incidentquotes.index",
    "incidentquotes.comparison", "incidentquotes.check",    "incidentquotes.incident_file",
    "incidentquotes.wording",    "incidentquotes.lint",     "incidentquotes.lookup",
    "incidentquotes.lines",      "incidentquotes.sink",     "incidentquotes.pool",
    "incidentquotes.bytes",      "incidentquotes.directory"};

/// Where files are written; made once, and gone when all is over.
static char yard[] = "/tmp/incidentquotes-fuzz-XXXXXX";
static const char *const files[] = {"a", "b", "none", "directory"};

/// What a pool's workers answer with, and how they fail.
static const char worker[] =
    "return { open = function(settings)\n"
    "  if settings.fails then return nil, 'as it was told to' end\n"
    "  return function(bytes, number, sort)\n"
    "    local how = #bytes % 8\n"
    "    if how == 5 then error({}) end\n"
    "    if how == 6 then error(bytes) end\n"
    "    if how == 7 then return nil end\n"
    "    return bytes .. number .. sort, how == 4\n"
    "  end\n"
    "end }\n";

static void path_in_yard(const char *name, char path[PATH_MAX]) {
  snprintf(path, PATH_MAX, "%s/%s", yard, name);
}

static void leave_yard(void) {
  static const char *const all[] = {"a", "b", "none", "worker.lua"};
  char path[PATH_MAX];
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    path_in_yard(all[i], path);
    unlink(path);
  }
  path_in_yard("directory", path);
  rmdir(path);
  rmdir(yard);
}

static void write_file(const char *name, const char *bytes) {
  char path[PATH_MAX];
  path_in_yard(name, path);
  FILE *file = fopen(path, "wb");
  MUST(file != NULL && fputs(bytes, file) >= 0 && fclose(file) == 0);
}

/// The files as every input finds them.
static void tidy_yard(void) {
  char path[PATH_MAX];
  if (yard[sizeof yard - 2] == 'X') {
    MUST(mkdtemp(yard) != NULL);
    atexit(leave_yard);
    path_in_yard("directory", path);
    MUST(mkdir(path, 0700) == 0);
    write_file("worker.lua", worker);
  }
  write_file("a", "");
  write_file("b", "one\n\ntwo, which is longer\nno line feed");
  path_in_yard("none", path);
  unlink(path);
}

/// Pushes the path of a file in the yard.
static void push_path(lua_State *L, size_t number) {
  lua_pushfstring(L, "%s/%s", yard, files[number % (sizeof files / sizeof *files)]);
}

/// Calls its upvalue with a file of the yard instead of the first argument: its length says which.
static int stay_in_yard(lua_State *L) {
  size_t length = 0;
  if (lua_type(L, 1) == LUA_TSTRING) lua_tolstring(L, 1, &length);
  if (lua_type(L, 1) == LUA_TNUMBER) length = (size_t)fmin(fabs(lua_tonumber(L, 1)), 99);
  const int rest = lua_gettop(L) > 1 ? lua_gettop(L) - 1 : 0;
  lua_pushvalue(L, lua_upvalueindex(1));
  push_path(L, length);
  for (int i = 0; i < rest; i++) lua_pushvalue(L, 2 + i);
  lua_call(L, rest + 1, LUA_MULTRET);
  return lua_gettop(L) - rest - 1;
}

/// Settings of a pool: (a sink, what `jobs` is, a setting, anything).
static int pool_settings(lua_State *L) {
  lua_settop(L, 4);
  lua_newtable(L);
  lua_pushvalue(L, 1);
  lua_setfield(L, -2, "sink");
  // More threads find nothing more.
  const bool many = lua_type(L, 2) == LUA_TNUMBER && lua_tonumber(L, 2) > 3;
  if (many) lua_pushinteger(L, 3);
  if (!many) lua_pushvalue(L, 2);
  lua_setfield(L, -2, "jobs");
  lua_pushliteral(L, "worker");
  lua_setfield(L, -2, "module");
  lua_pushfstring(L, "%s/?.lua", yard);
  lua_setfield(L, -2, "path");
  lua_pushliteral(L, "");
  lua_setfield(L, -2, "cpath");
  lua_newtable(L);
  lua_pushvalue(L, 3);
  lua_setfield(L, -2, lua_type(L, 4) == LUA_TBOOLEAN ? "fails" : "words");
  lua_setfield(L, -2, "settings");
  return 1;
}

/// Puts the functions of the table on top of the stack into the list of calls.
static void add_calls(lua_State *L) {
  static const char *const names[] = {
      "scan",    "text",    "index",    "incident",   "unify",        "wording",    "digest",
      "house",   "lint",    "styles",   "read",       "add",          "quotations", "faults",
      "names",   "compare", "check",    "count",      "shared",       "close",      "begin",
      "step",    "take",    "advance",  "result",     "problems",     "outline",    "facts",
      "byte",    "line_at", "line",     "line_count", "paragraphs",   "sentences",  "is_terminal",
      "__gc",    "__close", "members",  "quote",      "scan_records", "clock",      "kind",
      "look_up", "cores",   "identity", "pool",       "put",          "finish",     "next",
      "size",    "cut",     "position"};
  static const char *const confined[] = {"replace", "lines", "sink", "kind", "read", "list"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    lua_getfield(L, -1, names[i]);
    if (lua_isfunction(L, -1)) {
      lua_rawseti(L, CALLS, (lua_Integer)lua_rawlen(L, CALLS) + 1);
    } else {
      lua_pop(L, 1);
    }
  }
  for (size_t i = 0; i < sizeof confined / sizeof *confined; i++) {
    lua_getfield(L, -1, confined[i]);
    if (lua_isfunction(L, -1)) {
      lua_pushcclosure(L, stay_in_yard, 1);
      lua_rawseti(L, CALLS, (lua_Integer)lua_rawlen(L, CALLS) + 1);
    } else {
      lua_pop(L, 1);
    }
  }
}

static void keep(lua_State *L) {
  lua_rawseti(L, POOL, (lua_Integer)lua_rawlen(L, POOL) + 1);
}

static void push_options(lua_State *L, uint8_t language, uint8_t flags) {
  const IqScanOptions options = fuzz_options(language, flags);
  lua_newtable(L);
  if (options.language != NULL) {
    lua_pushstring(L, options.language);
    lua_setfield(L, -2, "lang");
  }
  lua_pushstring(L, options.markup == IQ_MARKUP_MARKDOWN ? "markdown" : "plain");
  lua_setfield(L, -2, "markup");
  lua_pushboolean(L, options.names);
  lua_setfield(L, -2, "names");
  lua_pushboolean(L, options.facts);
  lua_setfield(L, -2, "facts");
}

/// Values of every type, good and bad.
static void fill_pool(lua_State *L, Input *texts) {
  static const double numbers[] = {0, 1, 2, 3, -1, 0.5, 100, 4294967295.0, 4294967296.0, 1e300};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    lua_pushnumber(L, numbers[i]);
    keep(L);
  }
  lua_pushinteger(L, LUA_MININTEGER);
  keep(L);
  lua_pushnumber(L, (lua_Number)NAN);
  keep(L);
  lua_pushboolean(L, 1);
  keep(L);
  for (uint8_t i = 0; i < 4; i++) {
    push_options(L, (uint8_t)(i * 5 + 1), (uint8_t)(i * 3));
    keep(L);
  }
  lua_newtable(L);
  lua_pushinteger(L, 12);
  lua_setfield(L, -2, "lang");
  lua_pushnumber(L, 1.5);
  lua_setfield(L, -2, "style");
  keep(L);
  while (texts->size > 0) {
    size_t length;
    const uint8_t *part = fuzz_part(&texts->data, &texts->size, &length);
    lua_pushlstring(L, (const char *)part, length);
    keep(L);
    lua_newtable(L);
    lua_pushlstring(L, (const char *)part, length);
    lua_setfield(L, -2, "name");
    lua_newtable(L);
    lua_insert(L, -2);
    lua_rawseti(L, -2, 1);
    keep(L);
  }
}

static void step(lua_State *L, Input *input, Ration *ration, bool bounded) {
  const lua_Integer calls = (lua_Integer)lua_rawlen(L, CALLS);
  const int top = lua_gettop(L);
  lua_rawgeti(L, CALLS, 1 + next(input) % calls);
  const int arguments = next(input) % 5;
  for (int i = 0; i < arguments; i++) {
    const lua_Integer size = (lua_Integer)lua_rawlen(L, POOL);
    // 0 is nil; the newest are near at hand.
    const lua_Integer which = (int8_t)next(input);
    lua_rawgeti(L, POOL, which < 0 ? size + 1 + which : which);
  }
  ration->bounded = bounded;
  const int status = lua_pcall(L, arguments, LUA_MULTRET, 0);
  ration->bounded = false;
  if (status == LUA_OK) {
    while (lua_gettop(L) > top && lua_rawlen(L, POOL) < POOL_MAX) keep(L);
  }
  lua_settop(L, top);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size > 8192) return 0;
  Input input = {.data = data, .size = size};
  size_t length;
  const uint8_t *steps = fuzz_part(&input.data, &input.size, &length);
  Input texts = input;
  input = (Input){.data = steps, .size = length};
  const uint8_t bound = next(&input);
  Ration ration = {.left = bound * 2u};
  lua_State *L = lua_newstate(allocate, &ration);
  MUST(L != NULL);
  tidy_yard();
  lua_newtable(L);
  lua_newtable(L);
  luaopen_incidentquotes_core54(L);
  add_calls(L);
  lua_pop(L, 1);
  lua_pushcfunction(L, pool_settings);
  lua_rawseti(L, CALLS, (lua_Integer)lua_rawlen(L, CALLS) + 1);
  for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
    luaL_getmetatable(L, classes[i]);
    MUST(lua_istable(L, -1));
    add_calls(L);
    lua_getfield(L, -1, "__index");
    add_calls(L);
    lua_settop(L, 2);
  }
  fill_pool(L, &texts);
  // Garbage is looked for as often as can be.
  lua_gc(L, LUA_GCINC, 1, 400, 1);
  for (int i = 0; i < STEPS_MAX && input.size > 0; i++) {
    step(L, &input, &ration, bound > 0);
    if (i % 4 == 0) lua_gc(L, LUA_GCCOLLECT, 0);
  }
  lua_close(L);
  return 0;
}
