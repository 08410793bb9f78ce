/// The binding of the roster: who is who across documents.
#include "lua_compat.h"

/// core.unify(names): names is a list of {name, count, of, exact}; `of` is the index of the
/// speaker's own name where somebody declared it. Returns a list of indexes, or nil, message, code.
static int unify(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  const uint32_t count = (uint32_t)iq_lua_length(L, 1);
  if (count == 0) {
    lua_newtable(L);
    return 1;
  }
  // Lua owns the room: a fault while it is filled loses nothing.
  const size_t each = sizeof(IqRosterName) + sizeof(uint32_t) + sizeof(bool);
  IqRosterName *names = iq_lua_new_userdata(L, count * each);
  uint32_t *canonical = (uint32_t *)(void *)(names + count);
  bool *misspelt = (bool *)(canonical + count);
  for (uint32_t i = 0; i < count; i++) {
    lua_rawgeti(L, 1, (int)i + 1);
    luaL_checktype(L, -1, LUA_TTABLE);
    names[i].name = iq_lua_text_option(L, lua_gettop(L), "name");
    if (names[i].name == NULL)
      return luaL_error(L, "incidentquotes: name %d is missing", (int)i + 1);
    lua_getfield(L, -1, "count");
    lua_getfield(L, -2, "of");
    lua_getfield(L, -3, "exact");
    lua_getfield(L, -4, "inflects");
    names[i].count = (uint32_t)luaL_optinteger(L, -4, 1);
    const lua_Integer of = luaL_optinteger(L, -3, 0);
    if (of < 0 || of > (lua_Integer)count)
      return luaL_error(L, "incidentquotes: no name has the index %d", (int)of);
    names[i].of = of == 0 ? IQ_NONE : (uint32_t)(of - 1);
    names[i].exact = lua_toboolean(L, -2) != 0;
    names[i].inflects = lua_toboolean(L, -1) != 0;
    lua_pop(L, 5);
  }
  IqError error;
  const IqStatus status = iq_roster_unify(NULL, names, count, canonical, misspelt, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    lua_pushinteger(L, (lua_Integer)canonical[i] + 1);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    lua_pushboolean(L, misspelt[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 2;
}

void iq_lua_open_roster(lua_State *L) {
  lua_pushcfunction(L, unify);
  lua_setfield(L, -2, "unify");
}
