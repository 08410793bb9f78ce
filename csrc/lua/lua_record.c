/// core.scan_records, core.quote: JSON as json.lua writes it, without the tables between: those
/// cost more than the scan.
#include <string.h>

#include "lua/lua_json.h"

/// Bytes that a record takes, besides its words.
#define RECORD_SIZE 400u

static void put_field(IqLuaBytes *to, const char *key, uint32_t value) {
  iq_lua_put(to, key, strlen(key));
  iq_lua_put_number(to, value);
}

/// null where it is IQ_NONE.
static void put_index(IqLuaBytes *to, const char *key, uint32_t value) {
  if (value != IQ_NONE) {
    put_field(to, key, value);
    return;
  }
  iq_lua_put(to, key, strlen(key));
  IQ_LUA_PUT(to, "null");
}

static void put_boolean(IqLuaBytes *to, const char *key, bool value) {
  iq_lua_put(to, key, strlen(key));
  iq_lua_put(to, value ? "true" : "false", value ? 4 : 5);
}

/// The words of a span and where they stand; nulls where it is empty.
static void put_words(IqLuaBytes *to, const IqText *text, IqSpan span) {
  if (span.start == span.end) {
    IQ_LUA_PUT(to, "\"text\":null,\"start\":null,\"end\":null}");
    return;
  }
  IQ_LUA_PUT(to, "\"text\":");
  iq_lua_put_string(to, iq_text_bytes(text) + span.start, span.end - span.start);
  put_field(to, ",\"start\":", span.start);
  put_field(to, ",\"end\":", span.end);
  IQ_LUA_PUT(to, "}");
}

static void put_speaker(IqLuaBytes *to, const IqText *text, const IqQuotation *quotation) {
  IQ_LUA_PUT(to, ",\"speaker\":");
  const IqSpan span = quotation->speaker;
  if (span.start == span.end && quotation->name == NULL) {
    IQ_LUA_PUT(to, "null");
    return;
  }
  IQ_LUA_PUT(to, "{\"name\":");
  if (quotation->name != NULL) {
    iq_lua_put_string(to, quotation->name, strlen(quotation->name));
  } else {
    IQ_LUA_PUT(to, "null");
  }
  IQ_LUA_PUT(to, ",");
  put_words(to, text, span);
}

static void put_cue(IqLuaBytes *to, const IqText *text, IqSpan span) {
  IQ_LUA_PUT(to, ",\"cue\":");
  if (span.start == span.end) {
    IQ_LUA_PUT(to, "null");
    return;
  }
  IQ_LUA_PUT(to, "{");
  put_words(to, text, span);
}

/// Three decimals are all that a confidence means; zeros at the end are left out.
static void put_confidence(IqLuaBytes *to, float value) {
  uint32_t thousandths = (uint32_t)((double)value * 1000 + 0.5);
  put_field(to, ",\"confidence\":", thousandths / 1000);
  thousandths %= 1000;
  if (thousandths == 0) return;
  char digits[4] = {'.', (char)('0' + thousandths / 100), (char)('0' + thousandths / 10 % 10),
                    (char)('0' + thousandths % 10)};
  size_t length = sizeof digits;
  while (digits[length - 1] == '0') length--;
  iq_lua_put(to, digits, length);
}

static void put_quotation(IqLuaBytes *to, const IqText *text, const IqQuotation *quotation,
                          const char *doc, size_t doc_length) {
  const IqSpan inner = quotation->inner;
  const uint32_t line = iq_text_line_at(text, inner.start);
  IQ_LUA_PUT(to, "{\"type\":\"quotation\",\"doc\":");
  iq_lua_put_string(to, doc, doc_length);
  put_field(to, ",\"start\":", inner.start);
  put_field(to, ",\"end\":", inner.end);
  put_field(to, ",\"outer_start\":", quotation->outer.start);
  put_field(to, ",\"outer_end\":", quotation->outer.end);
  put_field(to, ",\"line\":", line + 1);
  put_field(to, ",\"column\":", inner.start - iq_text_line(text, line).start + 1);
  IQ_LUA_PUT(to, ",\"text\":");
  iq_lua_put_string(to, iq_text_bytes(text) + inner.start, inner.end - inner.start);
  IQ_LUA_PUT(to, ",\"kind\":");
  const char *kind = iq_kind_name(quotation->kind);
  iq_lua_put_string(to, kind, strlen(kind));
  put_boolean(to, ",\"closed\":", quotation->closed);
  put_index(to, ",\"nested_in\":", quotation->nested_in);
  put_index(to, ",\"continues\":", quotation->continues);
  put_field(to, ",\"utterance\":", quotation->utterance);
  put_boolean(to, ",\"heading\":", quotation->heading);
  put_speaker(to, text, quotation);
  put_cue(to, text, quotation->cue);
  put_confidence(to, quotation->confidence);
  IQ_LUA_PUT(to, "}");
}

/// Pushes what was written, or nil, message, code where it was too much.
static int push_bytes(lua_State *L, const IqLuaBytes *bytes) {
  if (!bytes->full) {
    lua_pushlstring(L, bytes->data, bytes->length);
    return 1;
  }
  lua_pushnil(L);
  lua_pushfstring(L, "the records would take more than %d MB", (int)(IQ_LUA_BYTES_MAX >> 20));
  lua_pushstring(L, iq_status_name(IQ_E_LIMIT));
  return 3;
}

/// core.scan_records(text, options): "[…]", a record of each quotation as JSON, or nil, message,
/// code. Options are those of core.scan, and `doc`.
static int scan_records(lua_State *L) {
  size_t length;
  const char *bytes = luaL_checklstring(L, 1, &length);
  const IqScanOptions options = iq_lua_options(L, 2);
  luaL_checktype(L, 2, LUA_TTABLE);
  iq_lua_get_raw(L, 2, "doc");
  size_t doc_length;
  const char *doc = luaL_checklstring(L, -1, &doc_length);
  IqDocument **document = iq_lua_new_document(L);
  IqError error;
  const IqStatus status = iq_document_scan(NULL, bytes, length, &options, document, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(*document, &count);
  IqLuaBytes to = iq_lua_bytes(L, 64 + (size_t)(count < 64 ? count : 64) * RECORD_SIZE);
  IQ_LUA_PUT(&to, "[");
  for (uint32_t i = 0; i < count && !to.full; i++) {
    if (i > 0) IQ_LUA_PUT(&to, ",");
    put_quotation(&to, iq_document_text(*document), &quotations[i], doc, doc_length);
  }
  IQ_LUA_PUT(&to, "]");
  iq_document_delete(*document);
  *document = NULL;
  return push_bytes(L, &to);
}

/// core.quote(text): the text, at most 8 MB, as a JSON string; nil where it is not UTF-8.
static int quote(lua_State *L) {
  size_t length;
  const char *bytes = luaL_checklstring(L, 1, &length);
  size_t size;
  for (size_t at = 0; at < length; at += size) {
    size = iq_lua_sequence(bytes, length, at);
    if (size == 0) return 0;
  }
  IqLuaBytes to = iq_lua_bytes(L, length + length / 16 + 2);
  iq_lua_put_string(&to, bytes, length);
  return push_bytes(L, &to);
}

void iq_lua_open_record(lua_State *L) {
  static const luaL_Reg functions[] = {
      {"scan_records", scan_records}, {"quote", quote}, {NULL, NULL}};
  iq_lua_set_functions(L, functions);
}
