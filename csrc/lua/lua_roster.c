/// The binding of the roster: who is who across documents.
#include "lua/lua_compat.h"

void iq_lua_push_offices(lua_State *L, const IqDocument *document) {
  uint32_t count;
  const IqOffice *offices = iq_document_offices(document, &count);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    const IqRole *role = &offices[i].role;
    lua_createtable(L, 0, 14);
    iq_lua_set_string(L, "name", offices[i].name);
    if (offices[i].family != NULL) iq_lua_set_string(L, "family", offices[i].family);
    iq_lua_set_boolean(L, "held", offices[i].held);
    iq_lua_set_number(L, "word", role->word);
    iq_lua_set_number(L, "part", role->part);
    iq_lua_set_number(L, "modifier", role->modifier);
    iq_lua_set_number(L, "whole", role->whole);
    iq_lua_set_number(L, "place", role->place);
    iq_lua_set_number(L, "body", role->body);
    iq_lua_set_number(L, "fore", role->fore);
    iq_lua_set_number(L, "gender", role->gender);
    iq_lua_set_number(L, "standing", role->standing);
    iq_lua_set_boolean(L, "named", role->named);
    iq_lua_set_boolean(L, "voice", role->voice);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

/// Adds a string at the top of the stack to the list below it, unless the set below that has it.
static void add_once(lua_State *L, int *count) {
  lua_pushvalue(L, -1);
  lua_rawget(L, -4);
  const bool known = !lua_isnil(L, -1);
  lua_pop(L, 1);
  if (known) {
    lua_pop(L, 1);
    return;
  }
  lua_pushvalue(L, -1);
  lua_pushboolean(L, 1);
  lua_rawset(L, -5);
  lua_rawseti(L, -2, ++*count);
}

/// Pushes the names that speak in a document, each once.
static void push_speakers(lua_State *L, const IqDocument *document) {
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(document, &count);
  lua_newtable(L);
  lua_newtable(L);
  int listed = 0;
  for (uint32_t i = 0; i < count && i < IQ_CAST_MAX; i++) {
    if (quotations[i].name == NULL) continue;
    lua_pushstring(L, quotations[i].name);
    add_once(L, &listed);
  }
  lua_remove(L, -2);
}

/// Pushes the full names of a document as they are spelt, each once.
static void push_full_names(lua_State *L, const IqDocument *document) {
  uint32_t count;
  const IqNameMention *names = iq_document_names(document, &count);
  const char *bytes = iq_text_bytes(iq_document_text(document));
  lua_newtable(L);
  lua_newtable(L);
  int listed = 0;
  for (uint32_t i = 0; i < count && i < IQ_CAST_MAX; i++) {
    const IqSpan span = names[i].span;
    if (!names[i].full) continue;
    lua_pushlstring(L, bytes + span.start, span.end - span.start);
    add_once(L, &listed);
  }
  lua_remove(L, -2);
}

void iq_lua_push_cast(lua_State *L, const IqDocument *document) {
  lua_createtable(L, 0, 4);
  push_speakers(L, document);
  lua_setfield(L, -2, "speakers");
  push_full_names(L, document);
  lua_setfield(L, -2, "names");
  iq_lua_set_boolean(L, "inflects", iq_document_inflects(document));
  iq_lua_push_offices(L, document);
  lua_setfield(L, -2, "offices");
}

/// The number that the table at `index` has under `key`, at most `most`; 0 where it has none.
static uint32_t number_of(lua_State *L, int index, const char *key, uint32_t most) {
  iq_lua_get_raw(L, index, key);
  const lua_Number number = luaL_optnumber(L, -1, 0);
  lua_pop(L, 1);
  if (!(number >= 0 && number <= (lua_Number)most))
    return (uint32_t)luaL_error(L, "incidentquotes: there is no such %s", key);
  return (uint32_t)number;
}

static bool flag_of(lua_State *L, int index, const char *key) {
  iq_lua_get_raw(L, index, key);
  const bool flag = lua_toboolean(L, -1) != 0;
  lua_pop(L, 1);
  return flag;
}

/// Reads the list of roles at position 2 into room that Lua owns, and pushes that.
static const IqRosterRole *read_roles(lua_State *L, uint32_t names, uint32_t *count) {
  *count = 0;
  if (!lua_isnoneornil(L, 2)) {
    luaL_checktype(L, 2, LUA_TTABLE);
    *count = (uint32_t)iq_lua_length(L, 2);
  }
  IqRosterRole *roles = iq_lua_new_userdata(L, ((size_t)*count + 1) * sizeof *roles);
  for (uint32_t i = 0; i < *count; i++) {
    lua_rawgeti(L, 2, (int)i + 1);
    luaL_checktype(L, -1, LUA_TTABLE);
    const int entry = lua_gettop(L);
    const uint32_t name = number_of(L, entry, "of", names);
    if (name == 0) luaL_error(L, "incidentquotes: role %d is of no name", (int)i + 1);
    roles[i] =
        (IqRosterRole){.name = name - 1,
                       .role = {.word = number_of(L, entry, "word", UINT32_MAX),
                                .part = number_of(L, entry, "part", UINT32_MAX),
                                .modifier = number_of(L, entry, "modifier", UINT32_MAX),
                                .whole = number_of(L, entry, "whole", UINT32_MAX),
                                .place = number_of(L, entry, "place", UINT32_MAX),
                                .body = number_of(L, entry, "body", UINT32_MAX),
                                .fore = number_of(L, entry, "fore", UINT32_MAX),
                                .gender = (uint8_t)number_of(L, entry, "gender", UINT8_MAX),
                                .standing = (uint8_t)number_of(L, entry, "standing", UINT8_MAX),
                                .named = flag_of(L, entry, "named"),
                                .voice = flag_of(L, entry, "voice")},
                       .held = flag_of(L, entry, "held")};
    lua_pop(L, 1);
  }
  return roles;
}

/// core.unify(names, roles): names is a list of {name, count, texts, of, exact, inflects, heard};
/// `of` is the index of the speaker's own name where somebody declared it. Roles are those of
/// documents, each with the index of its name as `of`. Returns a list of indexes, or nil, message,
/// code.
static int unify(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 2);
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
    names[i].heard = flag_of(L, entry, "heard");
    names[i].texts = number_of(L, entry, "texts", UINT32_MAX);
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
  uint32_t role_count;
  const IqRosterRole *roles = read_roles(L, count, &role_count);
  IqError error;
  const IqStatus status =
      iq_roster_unify(NULL, names, count, roles, role_count, canonical, misspelt, &error);
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

/// core.find_headline(words, utterances): the index of the first string of the list that has the
/// words of a headline, nil where none has; nil, message, code when memory runs out.
static int find_headline(lua_State *L) {
  size_t length;
  const char *bytes = luaL_checklstring(L, 1, &length);
  luaL_checktype(L, 2, LUA_TTABLE);
  luaL_argcheck(L, length <= IQ_TEXT_LENGTH_MAX, 1, "too long");
  lua_settop(L, 2);
  const uint32_t count = (uint32_t)iq_lua_length(L, 2);
  IqRosterWords *utterances = iq_lua_new_userdata(L, ((size_t)count + 1) * sizeof *utterances);
  for (uint32_t i = 0; i < count; i++) {
    size_t size;
    lua_rawgeti(L, 2, (int)i + 1);
    // The list holds the string.
    if (lua_type(L, -1) != LUA_TSTRING)
      return luaL_error(L, "incidentquotes: utterance %d is no string", (int)i + 1);
    const char *words = lua_tolstring(L, -1, &size);
    if (size > IQ_TEXT_LENGTH_MAX)
      return luaL_error(L, "incidentquotes: utterance %d is too long", (int)i + 1);
    utterances[i] = (IqRosterWords){words, (uint32_t)size};
    lua_pop(L, 1);
  }
  uint32_t found;
  IqError error;
  const IqRosterWords headline = {bytes, (uint32_t)length};
  const IqStatus status =
      iq_roster_find_headline(NULL, headline, utterances, count, &found, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  if (found == IQ_NONE) return 0;
  lua_pushinteger(L, (lua_Integer)found + 1);
  return 1;
}

/// core.are_two(name, name): whether two full names with one last name are two people's.
static int are_two(lua_State *L) {
  lua_pushboolean(L, iq_roster_are_two(luaL_checkstring(L, 1), luaL_checkstring(L, 2)));
  return 1;
}

/// core.title(name): bytes of the titles that it begins with.
static int title(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)iq_roster_title(luaL_checkstring(L, 1)));
  return 1;
}

void iq_lua_open_roster(lua_State *L) {
  lua_pushcfunction(L, title);
  lua_setfield(L, -2, "title");
  lua_pushcfunction(L, are_two);
  lua_setfield(L, -2, "are_two");
  lua_pushcfunction(L, find_headline);
  lua_setfield(L, -2, "find_headline");
  lua_pushcfunction(L, unify);
  lua_setfield(L, -2, "unify");
}
