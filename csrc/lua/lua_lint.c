/// core.lint and core.styles: the house style of one text.
#include "lua/lua_compat.h"

#define LINT "incidentquotes.lint"

/// A document and what was found of it, held until both are told.
typedef struct Lint {
  IqDocument *document;
  IqLint *lint;
} Lint;

static int collect_lint(lua_State *L) {
  Lint *self = luaL_checkudata(L, 1, LINT);
  iq_lint_delete(self->lint);
  iq_document_delete(self->document);
  *self = (Lint){0};
  return 0;
}

static void push_edits(lua_State *L, const IqLintItem *item) {
  lua_createtable(L, (int)item->edit_count, 0);
  for (uint32_t i = 0; i < item->edit_count; i++) {
    lua_createtable(L, 0, 3);
    iq_lua_set_number(L, "start", item->edits[i].span.start);
    iq_lua_set_number(L, "end", item->edits[i].span.end);
    iq_lua_set_string(L, "text", item->edits[i].text);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "fixes");
}

static void push_item(lua_State *L, const IqLintItem *item, const IqText *text) {
  const uint32_t line = iq_text_line_at(text, item->span.start);
  lua_createtable(L, 0, 11);
  iq_lua_set_string(L, "code", item->code);
  iq_lua_set_string(L, "severity", iq_severity_name(item->severity));
  iq_lua_set_number(L, "start", item->span.start);
  iq_lua_set_number(L, "end", item->span.end);
  iq_lua_set_number(L, "line", line + 1);
  iq_lua_set_number(L, "column", item->span.start - iq_text_line(text, line).start + 1);
  if (item->quotation != IQ_NONE) iq_lua_set_number(L, "quotation", item->quotation);
  iq_lua_set_string(L, "wanted", item->wanted);
  iq_lua_set_string(L, "name", item->name);
  iq_lua_set_boolean(L, "heading", item->heading);
  push_edits(L, item);
}

/// core.lint(text, { lang =, markup =, style = }): a list of items, or nil, message, code.
static int lint(lua_State *L) {
  size_t length;
  const char *bytes = luaL_checklstring(L, 1, &length);
  const IqScanOptions options = iq_lua_options(L, 2);
  const IqLintOptions own = {.language = options.language,
                             .style = iq_lua_text_option(L, 2, "style")};
  // Held by a userdata, so that an error of Lua's own cannot lose it.
  Lint *self = iq_lua_new_userdata(L, sizeof *self);
  *self = (Lint){0};
  luaL_getmetatable(L, LINT);
  lua_setmetatable(L, -2);
  IqError error;
  IqStatus status = iq_document_scan(NULL, bytes, length, &options, &self->document, &error);
  if (status == IQ_OK) status = iq_lint_new(NULL, self->document, &own, &self->lint, &error);
  if (status != IQ_OK) return iq_lua_fail(L, status, &error);
  uint32_t count;
  const IqLintItem *items = iq_lint_items(self->lint, &count);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    push_item(L, &items[i], iq_document_text(self->document));
    lua_rawseti(L, -2, (int)i + 1);
  }
  iq_lint_delete(self->lint);
  iq_document_delete(self->document);
  *self = (Lint){0};
  return 1;
}

/// core.styles(): the names of the style packs.
static int styles(lua_State *L) {
  lua_newtable(L);
  const char *name;
  for (uint32_t i = 0; (name = iq_style_name(i)) != NULL; i++) {
    lua_pushstring(L, name);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

void iq_lua_open_lint(lua_State *L) {
  static const luaL_Reg functions[] = {{"lint", lint}, {"styles", styles}, {NULL, NULL}};
  static const luaL_Reg no_methods[] = {{NULL, NULL}};
  iq_lua_set_functions(L, functions);
  iq_lua_new_class(L, LINT, no_methods, collect_lint);
}
