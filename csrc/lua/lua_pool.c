/// core.pool: a function of a Lua module answers lines in threads, each of which has a Lua of its
/// own. Nothing is shared between them but the ring.
#define _DEFAULT_SOURCE

#include "lua/lua_pool.h"

#include <errno.h>
#include <lualib.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lua/lua_stream.h"

#define POOL "incidentquotes.pool"
/// A thread's stack, in bytes: what the main thread has on most systems.
#define STACK_SIZE ((size_t)8 << 20)
/// Longer lines and answers leave nothing behind in a worker's memory.
#define LONG_LINE ((size_t)1 << 20)

typedef struct Worker {
  lua_State *L;
  IqLuaRing *ring;
  IqLuaSlot *slot;  ///< that is being answered
  char *bytes;      ///< its answer, of malloc
  size_t length;
  bool bad;
  pthread_t thread;
  bool running;
} Worker;

typedef struct Pool {
  IqLuaRing *ring;  ///< NULL: closed
  Worker *workers;
  uint32_t count;
  pthread_t writer;
  bool writing;
} Pool;

/// A setting by name; a boolean where `text` is NULL.
typedef struct Setting {
  const char *name, *text;
  bool truth;
} Setting;

/// What a worker's Lua is made with, read from the caller's beforehand: no error of the caller's
/// Lua may leave a function that the worker's is in. The strings are the caller's.
typedef struct Birth {
  const char *path, *cpath, *module;
  const Setting *settings;
  size_t count;
} Birth;

static const char *read_string(lua_State *L, const char *key) {
  const char *text = iq_lua_text_option(L, 1, key);
  if (text == NULL) luaL_error(L, "incidentquotes: a pool needs %s", key);
  return text;
}

/// Pushes the settings of the table options.settings: strings and booleans by name.
static size_t push_settings(lua_State *L, const Setting **out) {
  lua_pushliteral(L, "settings");
  lua_rawget(L, 1);
  if (!lua_istable(L, -1)) luaL_error(L, "incidentquotes: a pool needs settings");
  size_t count = 0;
  for (lua_pushnil(L); lua_next(L, -2) != 0; lua_pop(L, 1)) count++;
  Setting *settings = iq_lua_new_userdata(L, (count + 1) * sizeof *settings);
  *out = settings;
  for (lua_pushnil(L); lua_next(L, -3) != 0; lua_pop(L, 1)) {
    if (lua_type(L, -2) != LUA_TSTRING) luaL_error(L, "incidentquotes: a setting has no name");
    *settings = (Setting){.name = lua_tostring(L, -2)};
    switch (lua_type(L, -1)) {
      case LUA_TSTRING: settings->text = lua_tostring(L, -1); break;
      case LUA_TBOOLEAN: settings->truth = lua_toboolean(L, -1) != 0; break;
      default: luaL_error(L, "incidentquotes: no thread can be handed a setting of this type");
    }
    settings++;
  }
  return count;
}

/// Loads the module with the caller's paths, calls its `open` with the settings, and keeps the
/// function that it returns in the registry.
static int bear(lua_State *L) {
  const Birth *birth = lua_touserdata(L, 1);
  luaL_openlibs(L);
  lua_getglobal(L, "package");
  iq_lua_set_string(L, "path", birth->path);
  iq_lua_set_string(L, "cpath", birth->cpath);
  lua_getglobal(L, "require");
  lua_pushstring(L, birth->module);
  lua_call(L, 1, 1);
  lua_getfield(L, -1, "open");
  lua_createtable(L, 0, (int)birth->count);
  for (size_t i = 0; i < birth->count; i++) {
    const Setting *setting = &birth->settings[i];
    if (setting->text == NULL) iq_lua_set_boolean(L, setting->name, setting->truth);
    iq_lua_set_string(L, setting->name, setting->text);
  }
  lua_call(L, 1, 2);
  if (!lua_isfunction(L, -2)) return luaL_error(L, "%s", luaL_optstring(L, -1, "no function"));
  lua_pop(L, 1);
  lua_setfield(L, LUA_REGISTRYINDEX, POOL);
  return 0;
}

/// Calls a function where Lua's errors, those on memory too, end in a status.
static int protect(lua_State *L, lua_CFunction call, void *context) {
#if LUA_VERSION_NUM == 501
  return lua_cpcall(L, call, context);
#else
  lua_pushcfunction(L, call);
  lua_pushlightuserdata(L, context);
  return lua_pcall(L, 1, 0, 0);
#endif
}

/// Answers the worker's line: function(bytes, number, sort) → answer, whether it is an error.
static int answer(lua_State *L) {
  Worker *self = lua_touserdata(L, 1);
  const IqLuaSlot *slot = self->slot;
  lua_getfield(L, LUA_REGISTRYINDEX, POOL);
  lua_pushlstring(L, slot->bytes, slot->length);
  lua_pushinteger(L, (lua_Integer)slot->number);
  lua_pushstring(L, slot->sort);
  lua_call(L, 3, 2);
  size_t length;
  const char *bytes = luaL_checklstring(L, -2, &length);
  self->bad = lua_toboolean(L, -1) != 0;
  self->bytes = malloc(length + 1);
  if (self->bytes != NULL) {
    memcpy(self->bytes, bytes, length);
    self->bytes[length] = '\n';
    self->length = length + 1;
  }
  if (slot->length > LONG_LINE || length > LONG_LINE) {
    lua_settop(L, 0);
    lua_gc(L, LUA_GCCOLLECT, 0);
  }
  return 0;
}

/// Leaves nothing of an answer that failed.
static int clean(lua_State *L) {
  lua_gc(L, LUA_GCCOLLECT, 0);
  return 0;
}

/// An error record for a line whose answer failed.
static void note_failure(Worker *self, int status) {
  char message[100] = "out of memory";
  const char *code = "memory";
  if (status == LUA_ERRRUN && lua_type(self->L, -1) == LUA_TSTRING) {
    // The words of the error, as far as JSON takes them without escapes.
    const char *words = lua_tostring(self->L, -1);
    size_t length = 0;
    while (words[length] != '\0' && length + 1 < sizeof message) {
      const char byte = words[length];
      const bool plain = byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\';
      message[length++] = plain ? byte : '?';
    }
    message[length] = '\0';
    code = "internal";
  }
  iq_lua_slot_fail(self->slot, code, message);
  lua_settop(self->L, 0);
  if (protect(self->L, clean, NULL) != 0) lua_settop(self->L, 0);
}

static void *work(void *context) {
  Worker *self = context;
  while ((self->slot = iq_lua_ring_take(self->ring)) != NULL) {
    self->bytes = NULL;
    self->length = 0;
    int status = LUA_ERRMEM;
    if (self->slot->bytes != NULL) status = protect(self->L, answer, self);
    if (self->bytes == NULL) {
      note_failure(self, status);
      self->bad = true;
    }
    iq_lua_ring_answer(self->ring, self->slot, self->bytes, self->length, self->bad);
  }
  return NULL;
}

static void *write_answers(void *context) {
  iq_lua_ring_write(context);
  return NULL;
}

/// Waits for all threads to end.
static void join(Pool *self) {
  for (uint32_t i = 0; i < self->count; i++) {
    if (self->workers[i].running) pthread_join(self->workers[i].thread, NULL);
    self->workers[i].running = false;
  }
  if (self->writing) pthread_join(self->writer, NULL);
  self->writing = false;
}

static int collect_pool(lua_State *L) {
  Pool *self = luaL_checkudata(L, 1, POOL);
  if (self->ring != NULL) iq_lua_ring_stop(self->ring);
  join(self);
  for (uint32_t i = 0; i < self->count; i++) {
    if (self->workers[i].L != NULL) lua_close(self->workers[i].L);
  }
  free(self->workers);
  self->workers = NULL;
  self->count = 0;
  iq_lua_ring_delete(self->ring);
  self->ring = NULL;
  return 0;
}

static Pool *check_pool(lua_State *L) {
  Pool *self = luaL_checkudata(L, 1, POOL);
  if (self->ring == NULL) luaL_error(L, "incidentquotes: this pool is closed");
  return self;
}

/// Starts a thread that leaves signals to the caller's, except for those on its own faults.
static int start(pthread_t *thread, void *(*run)(void *), void *context) {
  static const int own[] = {SIGPIPE, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
  sigset_t blocked;
  sigset_t before;
  sigfillset(&blocked);
  for (size_t i = 0; i < sizeof own / sizeof *own; i++) sigdelset(&blocked, own[i]);
  pthread_attr_t attributes;
  int number = pthread_attr_init(&attributes);
  if (number != 0) return number;
  pthread_attr_setstacksize(&attributes, STACK_SIZE);
  pthread_sigmask(SIG_SETMASK, &blocked, &before);
  number = pthread_create(thread, &attributes, run, context);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attributes);
  return number;
}

static int fail(lua_State *L, IqStatus status, const char *message) {
  lua_pushnil(L);
  lua_pushstring(L, message);
  lua_pushstring(L, iq_status_name(status));
  return 3;
}

/// Starts the writer and the workers; returns 0, or errno.
static int start_all(Pool *self) {
  int number = start(&self->writer, write_answers, self->ring);
  self->writing = number == 0;
  for (uint32_t i = 0; number == 0 && i < self->count; i++) {
    number = start(&self->workers[i].thread, work, &self->workers[i]);
    self->workers[i].running = number == 0;
  }
  return number;
}

/// core.pool{ jobs =, sink =, module =, path =, cpath =, settings = }: threads in which
/// require(module).open(settings), called once in each, has returned a function that answers lines.
/// Or nil, message, code.
static int new_pool(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  lua_getfield(L, 1, "jobs");
  const lua_Number jobs = luaL_checknumber(L, -1);
  luaL_argcheck(L, jobs >= 1 && jobs <= IQ_LUA_WORKERS_MAX, 1, "jobs is 1 to 256");
  lua_getfield(L, 1, "sink");
  const int descriptor = iq_lua_check_sink(L, -1);
  Birth birth = {.path = read_string(L, "path"),
                 .cpath = read_string(L, "cpath"),
                 .module = read_string(L, "module")};
  birth.count = push_settings(L, &birth.settings);
  Pool *self = iq_lua_new_userdata(L, sizeof *self);
  *self = (Pool){0};
  luaL_getmetatable(L, POOL);
  lua_setmetatable(L, -2);
  self->workers = calloc((size_t)jobs, sizeof *self->workers);
  if (self->workers == NULL) return fail(L, IQ_E_MEMORY, "out of memory");
  self->ring = iq_lua_ring_new(descriptor);
  if (self->ring == NULL) {
    return fail(L, errno == ENOMEM ? IQ_E_MEMORY : IQ_E_LIMIT, strerror(errno));
  }
  while (self->count < (uint32_t)jobs) {
    Worker *worker = &self->workers[self->count++];
    worker->ring = self->ring;
    worker->L = luaL_newstate();
    if (worker->L == NULL) return fail(L, IQ_E_MEMORY, "out of memory");
    if (protect(worker->L, bear, &birth) != 0) {
      const char *message = lua_tostring(worker->L, -1);
      return fail(L, IQ_E_ARGUMENT, message != NULL ? message : "out of memory");
    }
  }
  const int number = start_all(self);
  return number == 0 ? 1 : fail(L, IQ_E_LIMIT, strerror(number));
}

/// Pushes why nothing can be written any more.
static int fail_write(lua_State *L, int number) {
  lua_pushnil(L);
  lua_pushfstring(L, "the output cannot be written: %s", strerror(number));
  lua_pushstring(L, number == EPIPE ? "closed" : iq_status_name(IQ_E_IO));
  return 3;
}

/// pool:put(bytes, number, sort): hands in a line, once there is room; how many answers are
/// written, or nil, message, code ("closed": nobody reads the output).
static int pool_put(lua_State *L) {
  Pool *self = check_pool(L);
  size_t length;
  const char *bytes = luaL_checklstring(L, 2, &length);
  const lua_Number number = luaL_checknumber(L, 3);
  luaL_argcheck(L, number >= 1 && number < 9e15, 3, "a line's number");
  const char *sort = luaL_checkstring(L, 4);
  // Nobody is left who would make room.
  if (!self->writing) return luaL_error(L, "incidentquotes: this pool has finished");
  const bool taken = iq_lua_ring_put(self->ring, bytes, length, number, sort);
  const IqLuaTally tally = iq_lua_ring_tally(self->ring);
  if (!taken) return fail_write(L, tally.fault);
  lua_pushinteger(L, (lua_Integer)tally.written);
  return 1;
}

/// pool:finish(): once every line is answered and written, { written =, bad =, first_bad = }, or
/// nil, message, code.
static int pool_finish(lua_State *L) {
  Pool *self = check_pool(L);
  iq_lua_ring_end(self->ring);
  join(self);
  const IqLuaTally tally = iq_lua_ring_tally(self->ring);
  if (tally.fault != 0) return fail_write(L, tally.fault);
  lua_createtable(L, 0, 3);
  iq_lua_set_number(L, "written", tally.written);
  iq_lua_set_number(L, "bad", tally.bad);
  iq_lua_set_number(L, "first_bad", tally.first_bad);
  return 1;
}

/// core.cores(): how many processors are there.
static int cores(lua_State *L) {
  const long count = sysconf(_SC_NPROCESSORS_ONLN);
  lua_pushinteger(L, count >= 1 ? (lua_Integer)count : 1);
  return 1;
}

void iq_lua_open_pool(lua_State *L) {
  static const luaL_Reg functions[] = {{"pool", new_pool}, {"cores", cores}, {NULL, NULL}};
  static const luaL_Reg methods[] = {
      {"put", pool_put}, {"finish", pool_finish}, {"close", collect_pool}, {NULL, NULL}};
  iq_lua_set_functions(L, functions);
  iq_lua_new_class(L, POOL, methods, collect_pool);
}
