/// What all parts of the binding share.
#include "lua/lua_compat.h"

#include <string.h>

/// Whole numbers below this are exact in a double.
#define IQ_LUA_EXACT 9007199254740992.0

void iq_lua_new_class(lua_State *L, const char *name, const luaL_Reg *methods,
                      lua_CFunction collect) {
  luaL_newmetatable(L, name);
  lua_pushcfunction(L, collect);
  lua_setfield(L, -2, "__gc");
  lua_pushcfunction(L, collect);
  lua_setfield(L, -2, "__close");
  lua_newtable(L);
  iq_lua_set_functions(L, methods);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}

void *iq_lua_hold(lua_State *L, const char *class_name) {
  void **held = iq_lua_new_userdata(L, sizeof *held);
  *held = NULL;
  luaL_getmetatable(L, class_name);
  lua_setmetatable(L, -2);
  return held;
}

void iq_lua_set_number(lua_State *L, const char *key, double value) {
  // In 5.4 a float that is whole would be printed as 1.0.
  const bool exact = value > -IQ_LUA_EXACT && value < IQ_LUA_EXACT;
  if (exact && value == (double)(int64_t)value) {
    lua_pushinteger(L, (lua_Integer)value);
  } else {
    lua_pushnumber(L, value);
  }
  lua_setfield(L, -2, key);
}

void iq_lua_set_string(lua_State *L, const char *key, const char *value) {
  if (value == NULL) return;
  lua_pushstring(L, value);
  lua_setfield(L, -2, key);
}

void iq_lua_set_bytes(lua_State *L, const char *key, const char *bytes, uint32_t length) {
  lua_pushlstring(L, bytes, length);
  lua_setfield(L, -2, key);
}

void iq_lua_set_boolean(lua_State *L, const char *key, bool value) {
  lua_pushboolean(L, value);
  lua_setfield(L, -2, key);
}

void iq_lua_set_pair(lua_State *L, const char *key, IqSpan span) {
  lua_createtable(L, 2, 0);
  lua_pushinteger(L, (lua_Integer)span.start);
  lua_rawseti(L, -2, 1);
  lua_pushinteger(L, (lua_Integer)span.end);
  lua_rawseti(L, -2, 2);
  lua_setfield(L, -2, key);
}

int iq_lua_fail(lua_State *L, IqStatus status, const IqError *error) {
  lua_pushnil(L);
  lua_pushstring(L, error->message);
  lua_pushstring(L, iq_status_name(status));
  return 3;
}

void iq_lua_get_raw(lua_State *L, int index, const char *key) {
  lua_pushstring(L, key);
  lua_rawget(L, index);
}

const char *iq_lua_text_option(lua_State *L, int index, const char *key) {
  if (lua_isnoneornil(L, index)) return NULL;
  iq_lua_get_raw(L, index, key);
  const int type = lua_type(L, -1);
  const char *value = type == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
  lua_pop(L, 1);
  if (value == NULL && type != LUA_TNIL) {
    luaL_error(L, "incidentquotes: %s is a string, not a %s", key, lua_typename(L, type));
  }
  return value;
}

IqScanOptions iq_lua_options(lua_State *L, int index) {
  IqScanOptions options = {0};
  if (lua_isnoneornil(L, index)) return options;
  luaL_checktype(L, index, LUA_TTABLE);
  options.language = iq_lua_text_option(L, index, "lang");
  iq_lua_get_raw(L, index, "names");
  options.names = lua_toboolean(L, -1) != 0;
  iq_lua_get_raw(L, index, "facts");
  options.facts = lua_toboolean(L, -1) != 0;
  iq_lua_get_raw(L, index, "statement");
  options.statement = lua_toboolean(L, -1) != 0;
  lua_pop(L, 3);
  const char *markup = iq_lua_text_option(L, index, "markup");
  if (markup != NULL && strcmp(markup, "markdown") == 0) {
    options.markup = IQ_MARKUP_MARKDOWN;
  } else if (markup != NULL && strcmp(markup, "plain") != 0) {
    luaL_error(L, "incidentquotes: markup is \"plain\" or \"markdown\", not \"%s\"", markup);
  }
  return options;
}
