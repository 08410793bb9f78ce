/// index:look_up: words in the sources, without a copy around them.
#include "lua/lua_compat.h"

#define LOOKUP "incidentquotes.lookup"

IQ_LUA_COLLECT(collect_lookup, IqLookup, LOOKUP, iq_lookup_delete)

/// index:look_up(words, lang): a verdict without a quotation, or nil, message, code.
int iq_lua_look_up(lua_State *L) {
  const IqLuaIndex *self = iq_lua_check_index(L, 1);
  size_t length;
  const char *words = luaL_checklstring(L, 2, &length);
  const char *language = luaL_optstring(L, 3, NULL);
  IqLookup **lookup = iq_lua_hold(L, LOOKUP);
  IqError error;
  const IqStatus status = iq_lookup_new(NULL, self->index, words, length, language, lookup, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  iq_lua_push_verdict(L, self->index, iq_lookup_verdict(*lookup));
  return 1;
}

void iq_lua_open_lookup(lua_State *L) {
  static const luaL_Reg no_methods[] = {{NULL, NULL}};
  iq_lua_new_class(L, LOOKUP, no_methods, collect_lookup);
}
