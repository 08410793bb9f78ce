/// index:check(): one copy against the sources, again and again.
#include <string.h>

#include "lua/lua_compat.h"

#define CHECK "incidentquotes.check"

/// A check, and the reference that keeps its index alive.
typedef struct Check {
  IqCheck *check;
  int anchor;
} Check;

int iq_lua_new_check(lua_State *L) {
  const IqLuaIndex *index = iq_lua_check_index(L, 1);
  Check *self = iq_lua_new_userdata(L, sizeof *self);
  *self = (Check){.anchor = LUA_NOREF};
  luaL_getmetatable(L, CHECK);
  lua_setmetatable(L, -2);
  IqError error;
  const IqStatus status = iq_check_new(NULL, index->index, &self->check, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  lua_pushvalue(L, 1);
  self->anchor = luaL_ref(L, LUA_REGISTRYINDEX);
  return 1;
}

static int collect_check(lua_State *L) {
  Check *self = luaL_checkudata(L, 1, CHECK);
  iq_check_delete(self->check);
  self->check = NULL;
  luaL_unref(L, LUA_REGISTRYINDEX, self->anchor);
  self->anchor = LUA_NOREF;
  return 0;
}

/// The check, while its index is open.
static IqCheck *check_check(lua_State *L, IqLuaIndex **index) {
  const Check *self = luaL_checkudata(L, 1, CHECK);
  if (self->check == NULL) luaL_error(L, "incidentquotes: this check is closed");
  lua_rawgeti(L, LUA_REGISTRYINDEX, self->anchor);
  *index = iq_lua_check_index(L, lua_gettop(L));
  lua_pop(L, 1);
  return self->check;
}

static int check_begin(lua_State *L) {
  IqLuaIndex *index;
  IqCheck *check = check_check(L, &index);
  size_t length;
  const char *bytes = luaL_checklstring(L, 2, &length);
  const IqScanOptions options = iq_lua_options(L, 3);
  IqError error;
  const IqStatus status = iq_check_begin(check, bytes, length, &options, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  lua_pushboolean(L, 1);
  return 1;
}

/// check:take(bytes, options): true. The quotations are not found yet.
static int check_take(lua_State *L) {
  IqLuaIndex *index;
  IqCheck *check = check_check(L, &index);
  size_t length;
  const char *bytes = luaL_checklstring(L, 2, &length);
  const IqScanOptions options = iq_lua_options(L, 3);
  IqError error;
  const IqStatus status = iq_check_take(check, bytes, length, &options, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  lua_pushboolean(L, 1);
  return 1;
}

/// Pushes what is pending after a step, or what went wrong; the caller's mistake is an error.
static int finish_step(lua_State *L, IqStatus status, uint32_t pending, const IqError *error) {
  if (status == IQ_E_ARGUMENT) return luaL_error(L, "incidentquotes: begin comes first");
  if (status != IQ_OK) return iq_lua_fail(L, status, error);
  lua_pushinteger(L, (lua_Integer)pending);
  return 1;
}

/// The optional bound of a step; all where there is none.
static int check_step(lua_State *L) {
  IqLuaIndex *index;
  IqCheck *check = check_check(L, &index);
  IqError error;
  uint32_t pending = 0;
  const IqStatus status = iq_check_step(check, iq_lua_check_bound(L, 2), &pending, &error);
  return finish_step(L, status, pending, &error);
}

/// check:advance(microseconds): goes on for about so long; 0 when all is known.
static int check_advance(lua_State *L) {
  IqLuaIndex *index;
  IqCheck *check = check_check(L, &index);
  IqError error;
  uint32_t pending = 0;
  const IqStatus status = iq_check_advance(check, iq_lua_check_bound(L, 2), &pending, &error);
  return finish_step(L, status, pending, &error);
}

static void push_match(lua_State *L, const IqIndex *index, const IqMatch *match) {
  const IqDocument *document = iq_index_document(index, match->source);
  const IqText *text = iq_document_text(document);
  const uint32_t line = iq_text_line_at(text, match->span.start);
  lua_createtable(L, 0, 13);
  iq_lua_set_number(L, "source", match->source);
  if (match->quotation != IQ_NONE) {
    uint32_t count;
    const IqQuotation *quotations = iq_document_quotations(document, &count);
    iq_lua_set_number(L, "quotation", match->quotation);
    iq_lua_set_string(L, "speaker", quotations[match->quotation].name);
    iq_lua_set_boolean(L, "told", iq_quotation_is_told(&quotations[match->quotation]));
    iq_lua_set_boolean(L, "plain", iq_quotation_is_plain(&quotations[match->quotation]));
    const IqSpan speaker = quotations[match->quotation].speaker;
    if (speaker.start < speaker.end) {
      iq_lua_set_bytes(L, "speaker_text", iq_text_bytes(text) + speaker.start,
                       speaker.end - speaker.start);
      iq_lua_set_number(L, "speaker_start", speaker.start);
    }
  }
  iq_lua_set_number(L, "start", match->span.start);
  iq_lua_set_number(L, "end", match->span.end);
  iq_lua_set_number(L, "line", line + 1);
  iq_lua_set_number(L, "column", match->span.start - iq_text_line(text, line).start + 1);
  iq_lua_set_bytes(L, "text", iq_text_bytes(text) + match->span.start,
                   match->span.end - match->span.start);
  iq_lua_set_string(L, "relation", iq_relation_name(match->relation));
  iq_lua_set_string(L, "attribution", iq_attribution_name(match->attribution));
}

void iq_lua_push_edits(lua_State *L, const IqEdit *edits, uint32_t count) {
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    lua_createtable(L, 0, 3);
    iq_lua_set_string(L, "op", iq_edit_name(edits[i].operation));
    iq_lua_set_pair(L, "copy", edits[i].copy);
    iq_lua_set_pair(L, "source", edits[i].source);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

static void push_flags(lua_State *L, uint32_t flags) {
  int count = 0;
  lua_newtable(L);
  for (uint32_t flag = 1; flag != 0 && flag <= flags; flag <<= 1) {
    if ((flags & flag) == 0) continue;
    lua_pushstring(L, iq_flag_name(flag));
    lua_rawseti(L, -2, ++count);
  }
}

void iq_lua_push_verdict(lua_State *L, const IqIndex *index, const IqVerdict *verdict) {
  lua_createtable(L, 0, 8);
  if (verdict->quotation != IQ_NONE) iq_lua_set_number(L, "quotation", verdict->quotation);
  iq_lua_set_string(L, "relation", iq_relation_name(verdict->relation));
  iq_lua_set_string(L, "attribution", iq_attribution_name(verdict->attribution));
  iq_lua_set_string(L, "code", verdict->code);
  if (verdict->severity != IQ_SEVERITY_NONE) {
    iq_lua_set_string(L, "severity", iq_severity_name(verdict->severity));
  }
  push_flags(L, verdict->flags);
  lua_setfield(L, -2, "flags");
  lua_createtable(L, (int)verdict->match_count, 0);
  for (uint32_t i = 0; i < verdict->match_count; i++) {
    push_match(L, index, &verdict->matches[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "matches");
  iq_lua_push_edits(L, verdict->edits, verdict->edit_count);
  lua_setfield(L, -2, "edits");
}

/// The document of a check, once its quotations are found.
static const IqDocument *check_document(lua_State *L, IqCheck **check, IqLuaIndex **index) {
  *check = check_check(L, index);
  const IqDocument *document = iq_check_document(*check);
  if (document == NULL) luaL_error(L, "incidentquotes: the quotations are not found yet");
  return document;
}

/// check:result(first, last): { quotations =, verdicts = } of what is known so far and touches the
/// bytes [first, last), all where they are nil. Both tables have it where the whole result has it:
/// the quotation of a verdict is quotations[verdict.quotation + 1]. Cost: some 10 ns for each
/// quotation of the text, and 15 us for each that is given.
static int check_result(lua_State *L) {
  IqLuaIndex *index;
  IqCheck *check;
  const IqDocument *document = check_document(L, &check, &index);
  const IqSpan range = iq_lua_check_range(L, 2);
  const bool all = lua_isnoneornil(L, 2);
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(document, &count);
  lua_createtable(L, 0, 2);
  iq_lua_push_quotations(L, document, range);
  lua_setfield(L, -2, "quotations");
  const IqVerdict *verdicts = iq_check_verdicts(check, &count);
  lua_createtable(L, all ? (int)count : 0, 0);
  for (uint32_t i = 0; i < count; i++) {
    if (!iq_lua_touches(&quotations[verdicts[i].quotation], range)) continue;
    iq_lua_push_verdict(L, index->index, &verdicts[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "verdicts");
  return 1;
}

/// check:outline(): for each verdict in order 8 bytes that are the same where it says the same of
/// the same words, wherever they stand, as one string; and where they stand, as one list: start,
/// end and quotation of the first, of the second, and so on. Cost: some 100 ns for each verdict.
static int check_outline(lua_State *L) {
  IqLuaIndex *index;
  IqCheck *check;
  const IqDocument *document = check_document(L, &check, &index);
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(document, &count);
  const IqVerdict *verdicts = iq_check_verdicts(check, &count);
  // Lua owns the room.
  uint64_t *fingerprints = iq_lua_new_userdata(L, ((size_t)count + 1) * sizeof *fingerprints);
  lua_createtable(L, (int)count * 3, 0);
  for (uint32_t i = 0; i < count; i++) {
    const IqSpan words = quotations[verdicts[i].quotation].inner;
    fingerprints[i] = iq_check_fingerprint(check, i);
    const uint32_t numbers[] = {words.start, words.end, verdicts[i].quotation};
    for (int k = 0; k < 3; k++) {
      lua_pushinteger(L, (lua_Integer)numbers[k]);
      lua_rawseti(L, -2, (int)i * 3 + k + 1);
    }
  }
  lua_pushlstring(L, (const char *)fingerprints, (size_t)count * sizeof *fingerprints);
  lua_insert(L, -2);
  return 2;
}

/// check:quotations(first, last): the quotations of the text that touch the bytes [first, last),
/// all where they are nil, each where the whole list has it.
static int check_quotations(lua_State *L) {
  IqLuaIndex *index;
  IqCheck *check;
  iq_lua_push_quotations(L, check_document(L, &check, &index), iq_lua_check_range(L, 2));
  return 1;
}

/// check:cast(known): eight bytes that change when the text tells of others, and whom it tells of,
/// unless they are `known`.
static int check_cast(lua_State *L) {
  IqLuaIndex *index;
  IqCheck *check;
  const IqDocument *document = check_document(L, &check, &index);
  const uint64_t number = iq_document_cast(document);
  size_t length = 0;
  const char *known = luaL_optlstring(L, 2, "", &length);
  const bool same = length == sizeof number && memcmp(known, &number, sizeof number) == 0;
  lua_pushlstring(L, (const char *)&number, sizeof number);
  if (same) return 1;
  iq_lua_push_cast(L, document);
  return 2;
}

/// check:count(): how many quotations the text has.
static int check_count(lua_State *L) {
  IqLuaIndex *index;
  IqCheck *check;
  uint32_t count;
  iq_document_quotations(check_document(L, &check, &index), &count);
  lua_pushinteger(L, (lua_Integer)count);
  return 1;
}

/// check:names(): names, whether the language has cases.
static int check_names(lua_State *L) {
  IqLuaIndex *index;
  IqCheck *check;
  return iq_lua_push_names(L, check_document(L, &check, &index));
}

/// Whether the copy, which is the last document, tells of it, too.
static bool is_of_copy(const IqFactGroup *group, uint32_t copy) {
  return group->members[group->member_count - 1].document == copy;
}

/// check:facts(microseconds): how many groups of facts the documents have; false where they are not
/// all found in that time (nil: all that it takes).
static int check_facts(lua_State *L) {
  IqLuaIndex *index;
  IqCheck *check;
  check_document(L, &check, &index);
  const lua_Integer most = luaL_optinteger(L, 2, UINT32_MAX);
  luaL_argcheck(L, most >= 0 && most <= UINT32_MAX, 2, "microseconds that there are");
  const IqFactGroups *groups;
  IqError error;
  const IqStatus status = iq_check_facts(check, (uint32_t)most, &groups, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  if (groups == NULL) {
    lua_pushboolean(L, 0);
  } else {
    uint32_t count;
    iq_fact_groups_items(groups, &count);
    lua_pushinteger(L, (lua_Integer)count);
  }
  return 1;
}

/// check:fact(index): one group, from 1, once they are found; nil where the copy does not tell of
/// it.
static int check_fact(lua_State *L) {
  IqLuaIndex *index;
  IqCheck *check;
  const IqDocument *document = check_document(L, &check, &index);
  const lua_Integer wanted = luaL_checkinteger(L, 2);
  const IqFactGroups *groups;
  IqError error;
  const IqStatus status = iq_check_facts(check, 0, &groups, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  uint32_t count = 0;
  const IqFactGroup *items = groups != NULL ? iq_fact_groups_items(groups, &count) : NULL;
  luaL_argcheck(L, wanted >= 1 && wanted <= (lua_Integer)count, 2, "no such group");
  const IqFactGroup *group = &items[wanted - 1];
  if (!is_of_copy(group, iq_index_count(index->index))) return 0;
  iq_lua_push_fact_group(L, group, index->index, document);
  return 1;
}

static const luaL_Reg check_methods[] = {
    {"begin", check_begin},
    {"step", check_step},
    {"take", check_take},
    {"advance", check_advance},
    {"result", check_result},
    {"outline", check_outline},
    {"quotations", check_quotations},
    {"count", check_count},
    {"names", check_names},
    {"cast", check_cast},
    {"facts", check_facts},
    {"fact", check_fact},
    {"close", collect_check},
    {NULL, NULL},
};

void iq_lua_open_check(lua_State *L) {
  iq_lua_new_class(L, CHECK, check_methods, collect_check);
}
