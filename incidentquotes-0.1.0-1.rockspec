rockspec_format = '3.0'
package = 'incidentquotes'
version = '0.1.0-1'
source = { url = 'git+file://.' }
description = {
  summary = 'Which words in quotation marks stand in which source, and what differs',
  detailed = [[
Compares the quotations of a copy with those of several sources: verbatim, cut, cut silently, altered, the reporter's own
words, or not there at all. A C core for scripts, pipelines and Neovim.]],
  license = 'MIT',
}
dependencies = { 'lua >= 5.1, < 5.5' }
external_dependencies = {
  YAML = { header = 'yaml.h' },
  UTF8PROC = { header = 'utf8proc.h' },
}
build = {
  type = 'make',
  build_target = 'rock',
  build_variables = {
    CFLAGS = '$(CFLAGS)',
    LUA_INCDIR = '$(LUA_INCDIR)',
  },
  install_variables = {
    LUA_INCDIR = '$(LUA_INCDIR)',
    INST_BINDIR = '$(BINDIR)',
    INST_LUADIR = '$(LUADIR)',
    INST_LIBDIR = '$(LIBDIR)',
  },
  copy_directories = { 'doc', 'plugin' },
}
test = { type = 'busted' }
