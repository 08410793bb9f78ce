/// core.scan and core.text: quotations and positions of one text.
#include <math.h>

#include "lua/lua_compat.h"

#define TEXT "incidentquotes.text"
#define SENTENCES_MAX 4096u

/// A text index and the Lua string it was made of (kept in the registry while the index lives).
typedef struct Text {
  IqText *text;
  int anchor;
} Text;

/// Three decimals are all that a confidence means.
static double rounded(float value) {
  return floor((double)value * 1000 + 0.5) / 1000;
}

static void push_mention(lua_State *L, const char *key, const IqText *text, IqSpan span,
                         const char *name) {
  if (span.start == span.end && name == NULL) return;
  lua_createtable(L, 0, 4);
  iq_lua_set_string(L, "name", name);
  if (span.start < span.end) {
    iq_lua_set_bytes(L, "text", iq_text_bytes(text) + span.start, span.end - span.start);
    iq_lua_set_number(L, "start", span.start);
    iq_lua_set_number(L, "end", span.end);
  }
  lua_setfield(L, -2, key);
}

void iq_lua_push_quotation(lua_State *L, const IqText *text, const IqQuotation *quotation) {
  const uint32_t line = iq_text_line_at(text, quotation->inner.start);
  lua_createtable(L, 0, 19);
  iq_lua_set_number(L, "start", quotation->inner.start);
  iq_lua_set_number(L, "end", quotation->inner.end);
  iq_lua_set_number(L, "outer_start", quotation->outer.start);
  iq_lua_set_number(L, "outer_end", quotation->outer.end);
  iq_lua_set_number(L, "line", line + 1);
  iq_lua_set_number(L, "column", quotation->inner.start - iq_text_line(text, line).start + 1);
  iq_lua_set_bytes(L, "text", iq_text_bytes(text) + quotation->inner.start,
                   quotation->inner.end - quotation->inner.start);
  iq_lua_set_string(L, "kind", iq_kind_name(quotation->kind));
  iq_lua_set_boolean(L, "closed", quotation->closed);
  if (quotation->nested_in != IQ_NONE) iq_lua_set_number(L, "nested_in", quotation->nested_in);
  if (quotation->continues != IQ_NONE) iq_lua_set_number(L, "continues", quotation->continues);
  iq_lua_set_number(L, "utterance", quotation->utterance);
  iq_lua_set_boolean(L, "heading", quotation->heading);
  iq_lua_set_boolean(L, "dialogue", quotation->dialogue);
  iq_lua_set_boolean(L, "unclaimed", quotation->unclaimed);
  iq_lua_set_boolean(L, "described", quotation->described);
  iq_lua_set_boolean(L, "explicit", iq_quotation_is_explicit(quotation));
  iq_lua_set_boolean(L, "told", iq_quotation_is_told(quotation));
  iq_lua_set_boolean(L, "plain", iq_quotation_is_plain(quotation));
  push_mention(L, "speaker", text, quotation->speaker, quotation->name);
  push_mention(L, "cue", text, quotation->cue, NULL);
  iq_lua_set_number(L, "confidence", rounded(quotation->confidence));
}

uint32_t iq_lua_check_bound(lua_State *L, int position) {
  const lua_Number most = luaL_optnumber(L, position, (lua_Number)UINT32_MAX);
  luaL_argcheck(L, most >= 0 && most <= (lua_Number)UINT32_MAX, position, "out of range");
  return (uint32_t)most;
}

IqSpan iq_lua_check_range(lua_State *L, int position) {
  if (lua_isnoneornil(L, position)) return (IqSpan){0, UINT32_MAX};
  return (IqSpan){iq_lua_check_bound(L, position), iq_lua_check_bound(L, position + 1)};
}

bool iq_lua_touches(const IqQuotation *quotation, IqSpan range) {
  const uint32_t last = range.end > range.start ? range.end : range.start + 1;
  return quotation->outer.start < last && quotation->outer.end > range.start;
}

void iq_lua_push_quotations(lua_State *L, const IqDocument *document, IqSpan range) {
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(document, &count);
  lua_createtable(L, range.end == UINT32_MAX ? (int)count : 0, 0);
  for (uint32_t i = 0; i < count; i++) {
    if (!iq_lua_touches(&quotations[i], range)) continue;
    iq_lua_push_quotation(L, iq_document_text(document), &quotations[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

void iq_lua_push_faults(lua_State *L, const IqText *text) {
  uint32_t count;
  uint32_t total;
  const IqFault *faults = iq_text_faults(text, &count, &total);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    const uint32_t line = iq_text_line_at(text, faults[i].span.start);
    lua_createtable(L, 0, 5);
    iq_lua_set_number(L, "start", faults[i].span.start);
    iq_lua_set_number(L, "end", faults[i].span.end);
    iq_lua_set_number(L, "line", line + 1);
    iq_lua_set_number(L, "column", faults[i].span.start - iq_text_line(text, line).start + 1);
    iq_lua_set_string(L, "kind", iq_fault_name(faults[i].kind));
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_pushinteger(L, (lua_Integer)total);
}

#define DOCUMENT "incidentquotes.document"

IqDocument **iq_lua_new_document(lua_State *L) {
  return iq_lua_hold(L, DOCUMENT);
}

IQ_LUA_COLLECT(collect_document, IqDocument, DOCUMENT, iq_document_delete)

/// core.scan(text, options): { quotations =, offices =, faults =, fault_count = } and, where the
/// options ask for them, `names` and `inflects`; or nil, message, code.
static int scan(lua_State *L) {
  size_t length;
  const char *bytes = luaL_checklstring(L, 1, &length);
  const IqScanOptions options = iq_lua_options(L, 2);
  IqDocument **document = iq_lua_new_document(L);
  IqError error;
  const IqStatus status = iq_document_scan(NULL, bytes, length, &options, document, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  lua_createtable(L, 0, 6);
  iq_lua_push_quotations(L, *document, (IqSpan){0, UINT32_MAX});
  lua_setfield(L, -2, "quotations");
  iq_lua_push_offices(L, *document);
  lua_setfield(L, -2, "offices");
  iq_lua_push_faults(L, iq_document_text(*document));
  lua_setfield(L, -3, "fault_count");
  lua_setfield(L, -2, "faults");
  if (options.names) {
    iq_lua_push_names(L, *document);
    lua_setfield(L, -3, "inflects");
    lua_setfield(L, -2, "names");
  }
  iq_document_delete(*document);
  *document = NULL;
  return 1;
}

static int new_text(lua_State *L) {
  size_t length;
  const char *bytes = luaL_checklstring(L, 1, &length);
  const IqScanOptions options = iq_lua_options(L, 2);
  Text *self = iq_lua_new_userdata(L, sizeof *self);
  *self = (Text){.anchor = LUA_NOREF};
  luaL_getmetatable(L, TEXT);
  lua_setmetatable(L, -2);
  IqError error;
  IqStatus status = iq_text_new(NULL, bytes, length, options.markup, &self->text, &error);
  if (status == IQ_OK) status = iq_text_index_graphemes(self->text, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  lua_pushvalue(L, 1);
  self->anchor = luaL_ref(L, LUA_REGISTRYINDEX);
  return 1;
}

static int collect_text(lua_State *L) {
  Text *self = luaL_checkudata(L, 1, TEXT);
  iq_text_delete(self->text);
  self->text = NULL;
  luaL_unref(L, LUA_REGISTRYINDEX, self->anchor);
  self->anchor = LUA_NOREF;
  return 0;
}

static IqText *check_text(lua_State *L) {
  const Text *self = luaL_checkudata(L, 1, TEXT);
  if (self->text == NULL) luaL_error(L, "incidentquotes: this text is closed");
  return self->text;
}

static uint32_t check_offset(lua_State *L, int index) {
  const lua_Number value = luaL_checknumber(L, index);
  luaL_argcheck(L, value >= 0 && value <= (lua_Number)UINT32_MAX, index, "out of range");
  return (uint32_t)value;
}

static IqUnit check_unit(lua_State *L, int index) {
  static const char *const names[] = {"byte", "codepoint", "utf16", "grapheme", NULL};
  return (IqUnit)luaL_checkoption(L, index, "byte", names);
}

static int text_count(lua_State *L) {
  const IqText *text = check_text(L);
  lua_pushinteger(L, (lua_Integer)iq_text_count(text, check_offset(L, 2), check_unit(L, 3)));
  return 1;
}

static int text_byte(lua_State *L) {
  const IqText *text = check_text(L);
  lua_pushinteger(L, (lua_Integer)iq_text_byte(text, check_offset(L, 2), check_unit(L, 3)));
  return 1;
}

static int text_line_at(lua_State *L) {
  const IqText *text = check_text(L);
  lua_pushinteger(L, (lua_Integer)iq_text_line_at(text, check_offset(L, 2)));
  return 1;
}

static int text_line(lua_State *L) {
  const IqText *text = check_text(L);
  const IqSpan span = iq_text_line(text, check_offset(L, 2));
  lua_pushinteger(L, (lua_Integer)span.start);
  lua_pushinteger(L, (lua_Integer)span.end);
  return 2;
}

static int text_line_count(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)iq_text_line_count(check_text(L)));
  return 1;
}

static int text_paragraphs(lua_State *L) {
  uint32_t count;
  const IqParagraph *paragraphs = iq_text_paragraphs(check_text(L), &count);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    lua_createtable(L, 0, 3);
    iq_lua_set_number(L, "start", paragraphs[i].span.start);
    iq_lua_set_number(L, "end", paragraphs[i].span.end);
    iq_lua_set_boolean(L, "heading", paragraphs[i].heading);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

/// text:sentences(paragraph): the first 4096 sentences of a paragraph, counted from 0.
static int text_sentences(lua_State *L) {
  const IqText *text = check_text(L);
  IqSpan spans[SENTENCES_MAX];
  uint32_t count = iq_text_sentences(text, check_offset(L, 2), spans, SENTENCES_MAX);
  if (count > SENTENCES_MAX) count = SENTENCES_MAX;
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    lua_createtable(L, 0, 2);
    iq_lua_set_number(L, "start", spans[i].start);
    iq_lua_set_number(L, "end", spans[i].end);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

static int text_faults(lua_State *L) {
  iq_lua_push_faults(L, check_text(L));
  return 2;
}

static const luaL_Reg text_methods[] = {
    {"count", text_count},           {"byte", text_byte},
    {"line_at", text_line_at},       {"line", text_line},
    {"line_count", text_line_count}, {"paragraphs", text_paragraphs},
    {"sentences", text_sentences},   {"faults", text_faults},
    {"close", collect_text},         {NULL, NULL},
};

void iq_lua_open_text(lua_State *L) {
  static const luaL_Reg functions[] = {{"scan", scan}, {"text", new_text}, {NULL, NULL}};
  static const luaL_Reg no_methods[] = {{NULL, NULL}};
  iq_lua_set_functions(L, functions);
  iq_lua_new_class(L, TEXT, text_methods, collect_text);
  iq_lua_new_class(L, DOCUMENT, no_methods, collect_document);
}
