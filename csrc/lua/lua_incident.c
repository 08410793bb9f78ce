/// core.incident: the incident file as a table.
#include <stdio.h>

#include "lua/lua_compat.h"

#define INCIDENT "incidentquotes.incident_file"

IQ_LUA_COLLECT(collect_incident, const IqIncident, INCIDENT, iq_incident_delete)

static void set_list(lua_State *L, const char *key, IqList list) {
  lua_createtable(L, (int)list.count, 0);
  for (uint32_t i = 0; i < list.count; i++) {
    lua_pushstring(L, list.items[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, key);
}

static void push_source(lua_State *L, const IqSource *source) {
  lua_createtable(L, 0, 10);
  iq_lua_set_string(L, "id", source->id);
  iq_lua_set_string(L, "file", source->file);
  iq_lua_set_string(L, "outlet", source->outlet);
  iq_lua_set_string(L, "published", source->published);
  iq_lua_set_string(L, "retrieved", source->retrieved);
  iq_lua_set_string(L, "url", source->url);
  iq_lua_set_string(L, "lang", source->lang);
  iq_lua_set_string(L, "sha256", source->sha256);
  iq_lua_set_string(L, "kind", source->kind != NULL ? source->kind : "article");
  set_list(L, "derives_from", source->derives_from);
}

static void push_speaker(lua_State *L, const IqSpeaker *speaker) {
  lua_createtable(L, 0, 5);
  iq_lua_set_string(L, "name", speaker->name);
  iq_lua_set_string(L, "kind", speaker->kind);
  set_list(L, "aliases", speaker->aliases);
  set_list(L, "roles", speaker->roles);
  set_list(L, "speaks_for", speaker->speaks_for);
}

static void push_accepted(lua_State *L, const IqAccepted *accepted) {
  lua_createtable(L, 0, 7);
  iq_lua_set_string(L, "code", accepted->code);
  iq_lua_set_string(L, "words", accepted->words);
  iq_lua_set_string(L, "speaker", accepted->speaker);
  iq_lua_set_string(L, "source", accepted->source);
  iq_lua_set_string(L, "sha256", accepted->sha256);
  iq_lua_set_string(L, "by", accepted->by);
  iq_lua_set_string(L, "at", accepted->at);
  iq_lua_set_string(L, "note", accepted->note);
}

static void push_incident(lua_State *L, const IqIncident *incident) {
  lua_createtable(L, 0, 9);
  iq_lua_set_string(L, "title", incident->title);
  iq_lua_set_string(L, "lang", incident->lang);
  iq_lua_set_string(L, "scare_quotes", incident->scare_quotes);
  iq_lua_set_string(L, "style", incident->style);
  if (incident->min_tokens > 0) iq_lua_set_number(L, "min_tokens", incident->min_tokens);
  lua_createtable(L, (int)incident->source_count, 0);
  for (uint32_t i = 0; i < incident->source_count; i++) {
    push_source(L, &incident->sources[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "sources");
  lua_createtable(L, (int)incident->copy_count, 0);
  for (uint32_t i = 0; i < incident->copy_count; i++) {
    lua_createtable(L, 0, 2);
    iq_lua_set_string(L, "file", incident->copies[i].file);
    iq_lua_set_string(L, "lang", incident->copies[i].lang);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "copy");
  lua_createtable(L, (int)incident->speaker_count, 0);
  for (uint32_t i = 0; i < incident->speaker_count; i++) {
    push_speaker(L, &incident->speakers[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "speakers");
  lua_createtable(L, (int)incident->ignore_count, 0);
  for (uint32_t i = 0; i < incident->ignore_count; i++) {
    lua_createtable(L, 0, 4);
    iq_lua_set_string(L, "code", incident->ignores[i].code);
    iq_lua_set_string(L, "where", incident->ignores[i].where);
    iq_lua_set_string(L, "words", incident->ignores[i].words);
    iq_lua_set_string(L, "note", incident->ignores[i].note);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "ignore");
  lua_createtable(L, (int)incident->accepted_count, 0);
  for (uint32_t i = 0; i < incident->accepted_count; i++) {
    push_accepted(L, &incident->accepted[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "accepted");
}

/// Pushes nil, a message with the place it is about, and a code.
static int fail_at(lua_State *L, const char *path, IqStatus status, const IqError *error) {
  lua_pushnil(L);
  if (error->line > 0) {
    char place[32];
    snprintf(place, sizeof place, ":%u:%u: ", (unsigned)error->line, (unsigned)error->column);
    lua_pushfstring(L, "%s%s%s", path, place, error->message);
  } else {
    lua_pushstring(L, error->message);
  }
  lua_pushstring(L, iq_status_name(status));
  return 3;
}

/// core.incident(path): the file as a table, or nil, message, code; the message names the place.
/// core.incident(path, bytes): the same of what the file is to hold; files are not looked for.
static int read_incident(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  size_t length;
  const char *bytes = luaL_optlstring(L, 2, NULL, &length);
  const IqIncident **incident = iq_lua_hold(L, INCIDENT);
  IqError error = {0};
  const IqStatus status = bytes == NULL
                              ? iq_incident_read(NULL, path, incident, &error)
                              : iq_incident_parse(NULL, bytes, length, NULL, incident, &error);
  if (status != IQ_OK) return fail_at(L, path, status, &error);
  push_incident(L, *incident);
  return 1;
}

void iq_lua_open_incident(lua_State *L) {
  static const luaL_Reg functions[] = {{"incident", read_incident}, {NULL, NULL}};
  static const luaL_Reg no_methods[] = {{NULL, NULL}};
  iq_lua_set_functions(L, functions);
  iq_lua_new_class(L, INCIDENT, no_methods, collect_incident);
}
