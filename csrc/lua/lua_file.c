/// core.read, core.replace and core.list: files.
#define _XOPEN_SOURCE 700

#include <stdio.h>
#include <sys/stat.h>

#include "lua/lua_compat.h"

#define DIRECTORY "incidentquotes.directory"

#define BYTES "incidentquotes.bytes"

/// What a file holds, until Lua has it.
typedef struct Bytes {
  char *bytes;
  size_t length;
} Bytes;

static int collect_bytes(lua_State *L) {
  Bytes *self = luaL_checkudata(L, 1, BYTES);
  iq_file_free(NULL, self->bytes, self->length);
  *self = (Bytes){0};
  return 0;
}

/// core.read(path, root): a file's bytes, or nil, message, code.
static int read_file(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  const char *root = luaL_optstring(L, 2, NULL);
  // Held by a userdata, so that an error of Lua's own cannot lose it.
  Bytes *self = iq_lua_new_userdata(L, sizeof *self);
  *self = (Bytes){0};
  luaL_getmetatable(L, BYTES);
  lua_setmetatable(L, -2);
  IqError error;
  const IqStatus status = iq_file_read(NULL, root, path, &self->bytes, &self->length, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  lua_pushlstring(L, self->bytes != NULL ? self->bytes : "", self->length);
  iq_file_free(NULL, self->bytes, self->length);
  *self = (Bytes){0};
  return 1;
}

/// core.replace(path, bytes): true once the file has them, or nil, message, code.
static int replace_file(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  size_t length;
  const char *bytes = luaL_checklstring(L, 2, &length);
  IqError error;
  const IqStatus status = iq_file_replace(path, bytes, length, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  lua_pushboolean(L, 1);
  return 1;
}

IQ_LUA_COLLECT(collect_directory, IqDirectory, DIRECTORY, iq_directory_delete)

/// core.list(path, depth): the files of a directory and of those in it, relative to it, in order;
/// or nil, message, code.
static int list_files(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  const lua_Number depth = luaL_optnumber(L, 2, 1);
  luaL_argcheck(L, depth >= 1 && depth <= IQ_DIRECTORY_DEPTH_MAX, 2, "no such depth");
  IqDirectory **directory = iq_lua_hold(L, DIRECTORY);
  IqError error;
  const IqStatus status =
      iq_directory_list(NULL, path, (uint32_t)depth, IQ_DIRECTORY_FILES_MAX, directory, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  uint32_t count;
  const char *const *files = iq_directory_files(*directory, &count);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    lua_pushstring(L, files[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

/// core.identity(path): what no other file has, whatever its name; nil where there is no file.
static int identify(lua_State *L) {
  struct stat found;
  if (stat(luaL_checkstring(L, 1), &found) != 0) return 0;
  char identity[64];
  const int length = snprintf(identity, sizeof identity, "%llu:%llu",
                              (unsigned long long)found.st_dev, (unsigned long long)found.st_ino);
  lua_pushlstring(L, identity, (size_t)length);
  return 1;
}

void iq_lua_open_file(lua_State *L) {
  static const luaL_Reg functions[] = {{"read", read_file},
                                       {"replace", replace_file},
                                       {"list", list_files},
                                       {"identity", identify},
                                       {NULL, NULL}};
  static const luaL_Reg no_methods[] = {{NULL, NULL}};
  iq_lua_set_functions(L, functions);
  iq_lua_new_class(L, BYTES, no_methods, collect_bytes);
  iq_lua_new_class(L, DIRECTORY, no_methods, collect_directory);
}
