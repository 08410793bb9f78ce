/// Groups of facts as Lua tables.
#include <math.h>

#include "lua/lua_compat.h"

static void push_member(lua_State *L, const IqFactMember *member, const IqDocument *document) {
  uint32_t count;
  const IqFact *fact = iq_document_facts(document, &count) + member->fact;
  const IqText *text = iq_document_text(document);
  const uint32_t line = iq_text_line_at(text, fact->span.start);
  lua_createtable(L, 0, 10);
  iq_lua_set_number(L, "document", member->document);
  iq_lua_set_number(L, "start", fact->span.start);
  iq_lua_set_number(L, "end", fact->span.end);
  iq_lua_set_number(L, "line", line + 1);
  iq_lua_set_number(L, "column", fact->span.start - iq_text_line(text, line).start + 1);
  iq_lua_set_bytes(L, "text", iq_text_bytes(text) + fact->span.start,
                   fact->span.end - fact->span.start);
  iq_lua_set_string(L, "modality", iq_modality_name(fact->modality));
  if (isfinite(member->low)) iq_lua_set_number(L, "low", member->low);
  if (isfinite(member->high)) iq_lua_set_number(L, "high", member->high);
  if (fact->quotation != IQ_NONE) iq_lua_set_number(L, "quotation", fact->quotation);
}

void iq_lua_push_fact_group(lua_State *L, const IqFactGroup *group, const IqIndex *index,
                            const IqDocument *copy) {
  lua_createtable(L, 0, 4);
  iq_lua_set_string(L, "attribute", group->attribute);
  iq_lua_set_string(L, "unit", group->unit);
  iq_lua_set_string(L, "agreement", iq_agreement_name(group->agreement));
  lua_createtable(L, (int)group->member_count, 0);
  for (uint32_t i = 0; i < group->member_count; i++) {
    const uint32_t document = group->members[i].document;
    const bool source = document < iq_index_count(index);
    push_member(L, &group->members[i], source ? iq_index_document(index, document) : copy);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "members");
}
