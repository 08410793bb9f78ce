/// @file lua_compat.h
/// What Lua 5.1 (LuaJIT, Neovim) and Lua 5.4 call differently. Only csrc/lua_*.c includes Lua's
/// headers.
///
/// The module of one Lua must never load in the other: each build has its own file name and luaopen
/// symbol, and names a function that the other Lua lacks, so that the loader refuses it before
/// anything runs.
#ifndef IQ_LUA_COMPAT_H
#define IQ_LUA_COMPAT_H

#include <lauxlib.h>
#include <lua.h>

#include "incidentquotes.h"

#if LUA_VERSION_NUM == 501
#define IQ_LUAOPEN luaopen_incidentquotes_core51
#define iq_lua_new_userdata(L, size) lua_newuserdata((L), (size))
#define iq_lua_set_functions(L, functions) luaL_register((L), NULL, (functions))
#define iq_lua_length(L, index) lua_objlen((L), (index))
#define iq_lua_pin(L) ((void)(L))
#elif LUA_VERSION_NUM == 504
#define IQ_LUAOPEN luaopen_incidentquotes_core54
#define iq_lua_new_userdata(L, size) lua_newuserdatauv((L), (size), 1)
#define iq_lua_set_functions(L, functions) luaL_setfuncs((L), (functions), 0)
#define iq_lua_length(L, index) lua_rawlen((L), (index))
#define iq_lua_pin(L) luaL_checkversion(L)
#else
#error "IncidentQuotes is built for Lua 5.1 (LuaJIT) and Lua 5.4"
#endif

/// Makes the metatable `name` with methods and __gc, and leaves nothing on the stack.
void iq_lua_new_class(lua_State *L, const char *name, const luaL_Reg *methods,
                      lua_CFunction collect);

/// Pushes a userdata of a class with room for a pointer, NULL so far: what it is given then no
/// error of Lua's own can lose.
void *iq_lua_hold(lua_State *L, const char *class_name);
/// The __gc of a class of iq_lua_hold.
#define IQ_LUA_COLLECT(function, Type, class_name, free_item) \
  static int function(lua_State *L) {                         \
    Type **held = luaL_checkudata(L, 1, class_name);          \
    free_item(*held);                                         \
    *held = NULL;                                             \
    return 0;                                                 \
  }

/// Sets table[key] of the table on top of the stack. Offsets are numbers: exact in both Luas.
void iq_lua_set_number(lua_State *L, const char *key, double value);
void iq_lua_set_string(lua_State *L, const char *key, const char *value);  ///< NULL: nothing
void iq_lua_set_bytes(lua_State *L, const char *key, const char *bytes, uint32_t length);
void iq_lua_set_boolean(lua_State *L, const char *key, bool value);
/// Sets table[key] = {start, end}.
void iq_lua_set_pair(lua_State *L, const char *key, IqSpan span);

/// Pushes nil, message, code for a fault of the world; returns 3.
int iq_lua_fail(lua_State *L, IqStatus status, const IqError *error);

/// Pushes what the table at `index` (absolute) itself has under `key`. A metamethod could close
/// what the caller holds, and what it makes may be gone before it is read.
void iq_lua_get_raw(lua_State *L, int index, const char *key);
/// The string that the table at `index` has under `key`, without metamethods; NULL where it has
/// none, or where there is no table. The table keeps it alive.
const char *iq_lua_text_option(lua_State *L, int index, const char *key);
/// Reads { lang =, markup =, names =, facts = } at `index` (nil: nothing set). The language points
/// into the Lua string.
IqScanOptions iq_lua_options(lua_State *L, int index);

/// Pushes a userdata for a document, so that an error of Lua's own cannot lose it.
IqDocument **iq_lua_new_document(lua_State *L);

/// Pushes one quotation as a table.
void iq_lua_push_quotation(lua_State *L, const IqText *text, const IqQuotation *quotation);
/// The optional number of bytes, or of microseconds, at `position`; the most where there is none.
uint32_t iq_lua_check_bound(lua_State *L, int position);
/// The optional bytes [first, last) at `position`; the whole text where there are none.
IqSpan iq_lua_check_range(lua_State *L, int position);
/// Whether a quotation stands in a range, or partly, or around it where it is empty.
bool iq_lua_touches(const IqQuotation *quotation, IqSpan range);
/// Pushes a list of those of the document's quotations that touch a range as tables, each where the
/// whole list has it.
void iq_lua_push_quotations(lua_State *L, const IqDocument *document, IqSpan range);
/// Pushes { start, end, kind } of the faults and, behind it, how many there are in all.
void iq_lua_push_faults(lua_State *L, const IqText *text);

/// Pushes a list of edits, { op =, copy =, source = } each.
void iq_lua_push_edits(lua_State *L, const IqEdit *edits, uint32_t count);

/// Pushes a group of facts; `copy` (may be NULL) is the document behind those of the index.
void iq_lua_push_fact_group(lua_State *L, const IqFactGroup *group, const IqIndex *index,
                            const IqDocument *copy);

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

/// Pushes the roles of a document as a list.
void iq_lua_push_offices(lua_State *L, const IqDocument *document);

/// Pushes whom a document tells of, {speakers =, names =, inflects =, offices =}: each name once.
void iq_lua_push_cast(lua_State *L, const IqDocument *document);

/// Pushes a verdict as a table.
void iq_lua_push_verdict(lua_State *L, const IqIndex *index, const IqVerdict *verdict);

/// index:check(): a check of one copy.
int iq_lua_new_check(lua_State *L);
/// index:look_up(words, lang): what each source has of some words.
int iq_lua_look_up(lua_State *L);

/// Registers the functions and classes of each part in the module table on top of the stack.
void iq_lua_open_file(lua_State *L);
void iq_lua_open_text(lua_State *L);
void iq_lua_open_index(lua_State *L);
void iq_lua_open_check(lua_State *L);
void iq_lua_open_incident(lua_State *L);
void iq_lua_open_roster(lua_State *L);
void iq_lua_open_wording(lua_State *L);
void iq_lua_open_lint(lua_State *L);
void iq_lua_open_lookup(lua_State *L);
void iq_lua_open_record(lua_State *L);
void iq_lua_open_member(lua_State *L);
void iq_lua_open_stream(lua_State *L);
void iq_lua_open_pool(lua_State *L);

#endif
