/// @file lua_index.h
/// What the classes of indexes and of checks share.
#ifndef IQ_LUA_INDEX_H
#define IQ_LUA_INDEX_H

#include "lua_compat.h"

/// An index, and a table in the registry that keeps the Lua strings of its sources alive.
typedef struct IqLuaIndex {
  IqIndex *index;
  int anchor;
} IqLuaIndex;

/// The index at a position of the stack; an error where it is closed.
IqLuaIndex *iq_lua_check_index(lua_State *L, int position);

/// Pushes the names of a document, {start, end, line, column, full} each, and whether its language
/// has cases; returns 2.
int iq_lua_push_names(lua_State *L, const IqDocument *document);

/// index:check(): a check of one copy.
int iq_lua_new_check(lua_State *L);

/// Registers the classes of checks and of what they give.
void iq_lua_open_check(lua_State *L);

#endif
