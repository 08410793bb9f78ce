/// core.index: sources, and comparison of all with all.
#include "lua/lua_compat.h"

#define INDEX "incidentquotes.index"
#define COMPARISON "incidentquotes.comparison"

IqLuaIndex *iq_lua_check_index(lua_State *L, int position) {
  IqLuaIndex *self = luaL_checkudata(L, position, INDEX);
  if (self->index == NULL) luaL_error(L, "incidentquotes: this incident is closed");
  return self;
}

static int new_index(lua_State *L) {
  IqLuaIndex *self = iq_lua_new_userdata(L, sizeof *self);
  *self = (IqLuaIndex){.anchor = LUA_NOREF};
  luaL_getmetatable(L, INDEX);
  lua_setmetatable(L, -2);
  lua_newtable(L);
  self->anchor = luaL_ref(L, LUA_REGISTRYINDEX);
  IqError error;
  const IqStatus status = iq_index_new(NULL, &self->index, &error);
  return status == IQ_OK ? 1 : iq_lua_fail(L, status, &error);
}

static int collect_index(lua_State *L) {
  IqLuaIndex *self = luaL_checkudata(L, 1, INDEX);
  iq_index_delete(self->index);
  self->index = NULL;
  luaL_unref(L, LUA_REGISTRYINDEX, self->anchor);
  self->anchor = LUA_NOREF;
  return 0;
}

/// index:add(bytes, options): the source's number, from 0.
static int index_add(lua_State *L) {
  IqLuaIndex *self = iq_lua_check_index(L, 1);
  size_t length;
  const char *bytes = luaL_checklstring(L, 2, &length);
  const IqScanOptions options = iq_lua_options(L, 3);
  lua_rawgeti(L, LUA_REGISTRYINDEX, self->anchor);
  lua_pushvalue(L, 2);
  lua_rawseti(L, -2, (int)iq_lua_length(L, -2) + 1);
  IqError error;
  uint32_t source;
  const IqStatus status = iq_index_add(self->index, bytes, length, &options, &source, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  lua_pushinteger(L, (lua_Integer)source);
  return 1;
}

static const IqDocument *check_source(lua_State *L) {
  const IqLuaIndex *self = iq_lua_check_index(L, 1);
  const lua_Number number = luaL_checknumber(L, 2);
  luaL_argcheck(L, number >= 0 && number < (lua_Number)iq_index_count(self->index), 2,
                "no such source");
  return iq_index_document(self->index, (uint32_t)number);
}

/// index:quotations(source, first, last): those that touch the bytes [first, last), all where they
/// are nil, each where the whole list has it.
static int index_quotations(lua_State *L) {
  const IqDocument *document = check_source(L);
  iq_lua_push_quotations(L, document, iq_lua_check_range(L, 3));
  return 1;
}

static int index_faults(lua_State *L) {
  iq_lua_push_faults(L, iq_document_text(check_source(L)));
  return 2;
}

static void push_claim(lua_State *L, const IqClaim *claim) {
  lua_createtable(L, 0, 2);
  lua_createtable(L, (int)claim->member_count, 0);
  for (uint32_t i = 0; i < claim->member_count; i++) {
    lua_createtable(L, 0, 2);
    iq_lua_set_number(L, "source", claim->members[i].source);
    iq_lua_set_number(L, "quotation", claim->members[i].quotation);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "members");
  lua_createtable(L, (int)claim->pair_count, 0);
  for (uint32_t i = 0; i < claim->pair_count; i++) {
    lua_createtable(L, 0, 4);
    iq_lua_set_number(L, "a", claim->pairs[i].a);
    iq_lua_set_number(L, "b", claim->pairs[i].b);
    iq_lua_set_string(L, "relation", iq_relation_name(claim->pairs[i].relation));
    iq_lua_set_string(L, "attribution", iq_attribution_name(claim->pairs[i].attribution));
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "relations");
}

IQ_LUA_COLLECT(collect_comparison, IqComparison, COMPARISON, iq_comparison_delete)

/// The list at the top of the stack as names, one for each quotation of a source; false is nobody.
static const char **read_sides(lua_State *L, const IqDocument *document) {
  uint32_t count;
  iq_document_quotations(document, &count);
  luaL_checktype(L, -1, LUA_TTABLE);
  const char **sides = iq_lua_new_userdata(L, (size_t)(count + 1) * sizeof *sides);
  lua_insert(L, -2);
  for (uint32_t i = 0; i < count; i++) {
    lua_rawgeti(L, -1, (int)i + 1);
    // The list keeps the strings alive.
    sides[i] = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  return sides;
}

/// index:compare(first_copy, sides): claims, groups of facts. Sources from number `first_copy` on
/// are copies; sides[source + 1][quotation + 1] is the name of the side that the speaker is on, the
/// same for those who speak for each other, false where nobody is known.
static int index_compare(lua_State *L) {
  const IqLuaIndex *self = iq_lua_check_index(L, 1);
  IqComparison **comparison = iq_lua_hold(L, COMPARISON);
  const uint32_t sources = iq_index_count(self->index);
  const lua_Number first = luaL_optnumber(L, 2, 0);
  luaL_argcheck(L, first >= 0 && first <= (lua_Number)sources, 2, "no such source");
  IqCompareOptions options = {.first_copy = (uint32_t)first};
  if (!lua_isnoneornil(L, 3)) {
    luaL_checktype(L, 3, LUA_TTABLE);
    // Lua owns the room, and keeps it while the list of all of it stands on the stack.
    const char *const **sides = iq_lua_new_userdata(L, (size_t)(sources + 1) * sizeof *sides);
    lua_createtable(L, (int)sources, 0);
    for (uint32_t i = 0; i < sources; i++) {
      lua_rawgeti(L, 3, (int)i + 1);
      sides[i] = read_sides(L, iq_index_document(self->index, i));
      lua_rawseti(L, -2, (int)i + 1);
    }
    options.sides = sides;
  }
  IqError error;
  const IqStatus status = iq_index_compare(self->index, NULL, &options, comparison, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  uint32_t count;
  const IqClaim *claims = iq_comparison_claims(*comparison, &count);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    push_claim(L, &claims[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  const IqFactGroup *groups = iq_comparison_facts(*comparison, &count);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    iq_lua_push_fact_group(L, &groups[i], self->index, NULL);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 2;
}

int iq_lua_push_names(lua_State *L, const IqDocument *document) {
  uint32_t count;
  const IqNameMention *names = iq_document_names(document, &count);
  const IqText *text = iq_document_text(document);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    lua_createtable(L, 0, 5);
    const uint32_t start = names[i].span.start;
    const uint32_t line = iq_text_line_at(text, start);
    iq_lua_set_number(L, "start", start);
    iq_lua_set_number(L, "end", names[i].span.end);
    iq_lua_set_number(L, "line", line + 1);
    iq_lua_set_number(L, "column", start - iq_text_line(text, line).start + 1);
    iq_lua_set_boolean(L, "full", names[i].full);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_pushboolean(L, iq_document_inflects(document));
  return 2;
}

/// index:names(source): names, whether the language has cases.
static int index_names(lua_State *L) {
  return iq_lua_push_names(L, check_source(L));
}

/// index:offices(source): the roles that a source tells of.
static int index_offices(lua_State *L) {
  iq_lua_push_offices(L, check_source(L));
  return 1;
}

/// index:cast(source): whom a source tells of.
static int index_cast(lua_State *L) {
  iq_lua_push_cast(L, check_source(L));
  return 1;
}

static int index_count(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)iq_index_count(iq_lua_check_index(L, 1)->index));
  return 1;
}

/// index:shared(source, other): how much of a source's narration stands in another, 0 to 1.
static int index_shared(lua_State *L) {
  const IqLuaIndex *self = iq_lua_check_index(L, 1);
  const lua_Number source = luaL_checknumber(L, 2);
  const lua_Number other = luaL_checknumber(L, 3);
  const lua_Number count = (lua_Number)iq_index_count(self->index);
  luaL_argcheck(L, source >= 0 && source < count, 2, "no such source");
  luaL_argcheck(L, other >= 0 && other < count, 3, "no such source");
  lua_pushnumber(L, (lua_Number)iq_index_shared(self->index, (uint32_t)source, (uint32_t)other));
  return 1;
}

static const luaL_Reg index_methods[] = {
    {"add", index_add},
    {"quotations", index_quotations},
    {"faults", index_faults},
    {"names", index_names},
    {"offices", index_offices},
    {"compare", index_compare},
    {"check", iq_lua_new_check},
    {"count", index_count},
    {"shared", index_shared},
    {"look_up", iq_lua_look_up},
    {"cast", index_cast},
    {"close", collect_index},
    {NULL, NULL},
};

void iq_lua_open_index(lua_State *L) {
  static const luaL_Reg functions[] = {{"index", new_index}, {NULL, NULL}};
  static const luaL_Reg no_methods[] = {{NULL, NULL}};
  iq_lua_set_functions(L, functions);
  iq_lua_open_check(L);
  iq_lua_new_class(L, INDEX, index_methods, collect_index);
  iq_lua_new_class(L, COMPARISON, no_methods, collect_comparison);
}
