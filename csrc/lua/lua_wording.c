/// core.wording, core.voice, core.article, core.digest and core.house: what comparing and mending a
/// copy need.
#include "lua/lua_compat.h"

#define WORDING "incidentquotes.wording"

IQ_LUA_COLLECT(collect_wording, IqWording, WORDING, iq_wording_delete)

/// core.wording(copy, source, lang): the edits that make the words of `copy` of those of `source`,
/// or nil, message, code.
static int compare_wordings(lua_State *L) {
  size_t copy_length;
  size_t source_length;
  const char *copy = luaL_checklstring(L, 1, &copy_length);
  const char *source = luaL_checklstring(L, 2, &source_length);
  const char *language = luaL_optstring(L, 3, NULL);
  IqWording **wording = iq_lua_hold(L, WORDING);
  IqError error;
  const IqStatus status =
      iq_wording_compare(NULL, copy, copy_length, source, source_length, language, wording, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  uint32_t count;
  const IqEdit *edits = iq_wording_edits(*wording, &count);
  iq_lua_push_edits(L, edits, count);
  return 1;
}

/// core.voice(text, lang, organisation, person): whether the text sets the person beside the
/// organisation as who speaks for it, or nil, message, code.
static int voice(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  const char *language = luaL_optstring(L, 2, NULL);
  const char *organisation = luaL_checkstring(L, 3);
  const char *person = luaL_checkstring(L, 4);
  bool found;
  IqError error;
  const IqStatus status =
      iq_voice_find(NULL, text, length, language, organisation, person, &found, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  lua_pushboolean(L, found);
  return 1;
}

/// core.article(phrase): bytes of the article that it opens with, and whether that is a subject's
/// where all nouns have capitals.
static int article(lua_State *L) {
  bool nouns;
  const size_t size = iq_phrase_article(luaL_checkstring(L, 1), &nouns);
  lua_pushinteger(L, (lua_Integer)size);
  lua_pushboolean(L, nouns);
  return 2;
}

/// core.digest(bytes): SHA-256 in hexadecimal.
static int digest(lua_State *L) {
  size_t length;
  const char *bytes = luaL_checklstring(L, 1, &length);
  char out[IQ_DIGEST_SIZE];
  iq_digest(bytes, length, out);
  lua_pushstring(L, out);
  return 1;
}

/// core.house(lang): { open =, close =, inner_open =, inner_close =, attribution = }.
static int house(lua_State *L) {
  const char *tag = luaL_optstring(L, 1, NULL);
  IqHouseMarks marks;
  iq_house_marks(tag, &marks);
  lua_createtable(L, 0, 5);
  iq_lua_set_string(L, "open", marks.open);
  iq_lua_set_string(L, "close", marks.close);
  iq_lua_set_string(L, "inner_open", marks.inner_open);
  iq_lua_set_string(L, "inner_close", marks.inner_close);
  iq_lua_set_string(L, "attribution", iq_house_attribution(tag));
  return 1;
}

void iq_lua_open_wording(lua_State *L) {
  static const luaL_Reg functions[] = {{"wording", compare_wordings},
                                       {"voice", voice},
                                       {"article", article},
                                       {"digest", digest},
                                       {"house", house},
                                       {NULL, NULL}};
  static const luaL_Reg no_methods[] = {{NULL, NULL}};
  iq_lua_set_functions(L, functions);
  iq_lua_new_class(L, WORDING, no_methods, collect_wording);
}
