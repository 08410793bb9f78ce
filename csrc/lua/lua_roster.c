/// The binding of the roster: who is who across documents.
#include "lua/lua_compat.h"

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
    const int entry = lua_gettop(L);
    names[i].name = iq_lua_text_option(L, entry, "name");
    if (names[i].name == NULL)
      return luaL_error(L, "incidentquotes: name %d is missing", (int)i + 1);
    iq_lua_get_raw(L, entry, "count");
    iq_lua_get_raw(L, entry, "of");
    iq_lua_get_raw(L, entry, "exact");
    iq_lua_get_raw(L, entry, "inflects");
    const lua_Number documents = luaL_optnumber(L, -4, 1);
    if (!(documents >= 0 && documents <= (lua_Number)UINT32_MAX))
      return luaL_error(L, "incidentquotes: name %d has no such count", (int)i + 1);
    names[i].count = (uint32_t)documents;
    const lua_Number of = luaL_optnumber(L, -3, 0);
    if (!(of >= 0 && of <= (lua_Number)count))
      return luaL_error(L, "incidentquotes: name %d is of no other", (int)i + 1);
    names[i].of = of < 1 ? IQ_NONE : (uint32_t)of - 1;
    names[i].exact = lua_toboolean(L, -2) != 0;
    names[i].inflects = lua_toboolean(L, -1) != 0;
    lua_pop(L, 5);
  }
  IqError error;
  const IqStatus status = iq_roster_unify(NULL, names, count, canonical, misspelt, &error);
  if (status == IQ_E_ARGUMENT) return luaL_error(L, "incidentquotes: %s", error.message);
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
