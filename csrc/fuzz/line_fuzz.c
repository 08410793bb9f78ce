/// Lines of JSON as the filter reads and writes them: any bytes are an object, whose members stand
/// where they are said to, or a message; what is written is read back as what it was.
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include "fuzz.h"

int luaopen_incidentquotes_core54(lua_State *L);

static const char script[] =
    "local core, line, well_formed = ...\n"
    "local members, closing, code = core.members(line)\n"
    "if not members then\n"
    "  assert(type(closing) == 'string' and not closing:find('[%c]'), closing)\n"
    "  assert(code == 'syntax' or code == 'encoding' or code == 'limit', code)\n"
    "else\n"
    "  local before, parts, keys = 0, {}, {}\n"
    "  for i, member in ipairs(members) do\n"
    "    assert(before < member.from and member.from < member.start)\n"
    "    assert(member.start <= member.stop and member.stop < closing)\n"
    "    before = member.stop\n"
    "    parts[i], keys[i] = line:sub(member.from, member.stop), member.key\n"
    "    if member.words then\n"
    "      local quoted = assert(core.quote(member.words))\n"
    "      assert(core.members('{\"x\":' .. quoted .. '}')[1].words == member.words)\n"
    "    end\n"
    "  end\n"
    "  local again = assert(core.members('{' .. table.concat(parts, ',') .. '}'))\n"
    "  assert(#again == #members)\n"
    "  for i, member in ipairs(again) do assert(member.key == keys[i]) end\n"
    "end\n"
    "local quoted = core.quote(line)\n"
    "assert((quoted ~= nil) == well_formed)\n"
    "if quoted then\n"
    "  assert(not quoted:find('[%c]') and not quoted:find('\\194[\\128-\\159]'))\n"
    "  assert(core.members('{\"x\":' .. quoted .. '}')[1].words == line)\n"
    "end\n"
    "local records = assert(core.scan_records(line, { doc = line }))\n"
    "assert(core.members('{\"x\":' .. records .. '}'), records)\n";

static lua_State *state;

static void open_state(void) {
  state = luaL_newstate();
  MUST(state != NULL);
  luaL_openlibs(state);
  luaopen_incidentquotes_core54(state);
  MUST(luaL_loadstring(state, script) == LUA_OK);
}

static bool is_well_formed(const FuzzText *text) {
  for (size_t at = 0; at < text->length;) {
    uint32_t size;
    const bool genuine = text->length - at >= 3 && memcmp(text->bytes + at, "\xEF\xBF\xBD", 3) == 0;
    if (iq_utf8_decode(text->bytes, text->length, at, &size) == IQ_REPLACEMENT && !genuine) {
      return false;
    }
    at += size;
  }
  return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (state == NULL) open_state();
  FuzzText text = fuzz_text_new(data, size);
  lua_pushvalue(state, 2);
  lua_pushvalue(state, 1);
  lua_pushlstring(state, text.bytes, text.length);
  lua_pushboolean(state, is_well_formed(&text));
  if (lua_pcall(state, 3, 0, 0) != LUA_OK) {
    fprintf(stderr, "%s\n", lua_tostring(state, -1));
    abort();
  }
  fuzz_text_delete(&text);
  return 0;
}
