# IncidentQuotes: the only build recipe. `make help` lists what it can do.

CC ?= cc
CFLAGS ?= -O3 -g
PREFIX ?= /usr/local
LUA ?= lua5.4
BUILD := build

WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes
ifneq ($(CI)$(STRICT),)
WARNINGS += -Werror
endif
FLAGS := -std=c11 -pthread -fPIC -fvisibility=hidden $(WARNINGS) -Icsrc

# The modules are optimised across files, where gcc can: a sixth faster. `make LTO=` links them at once, to work on the code.
ifeq ($(origin LTO),undefined)
LTO := $(shell $(CC) -dumpspecs >/dev/null 2>&1 && \
  echo 'int main(void) { return 0; }' | $(CC) -flto=auto -x c - -o /dev/null >/dev/null 2>&1 && echo -flto=auto)
endif

CORE := $(filter-out csrc/lua/% csrc/test/% csrc/fuzz/% csrc/tool/%,$(wildcard csrc/*/*.c))
BINDING := $(wildcard csrc/lua/*.c)
TESTS := $(patsubst csrc/test/%_test.c,$(BUILD)/test/%_test,$(wildcard csrc/test/*_test.c))

# Headers of LuaJIT or Lua 5.1 (Neovim), and of Lua 5.4. Neither interpreter is linked.
first = $(firstword $(wildcard $(addsuffix /lua.h,$(1))))
LUA51_INCDIR ?= $(patsubst %/lua.h,%,$(call first,$(LUAJIT_INCDIR) \
  $(patsubst -I%,%,$(shell pkg-config --cflags-only-I luajit 2>/dev/null)) \
  /usr/include/luajit-2.1 /usr/include/lua5.1 /opt/homebrew/include/luajit-2.1 /usr/local/include/luajit-2.1))
LUA54_INCDIR ?= $(patsubst %/lua.h,%,$(call first,\
  $(patsubst -I%,%,$(shell pkg-config --cflags-only-I lua5.4 2>/dev/null)) \
  /usr/include/lua5.4 /opt/homebrew/opt/lua@5.4/include/lua5.4 /opt/homebrew/include/lua5.4 /usr/local/include/lua5.4))

# libyaml and utf8proc go into the module, hidden: Neovim carries a utf8proc of its own, and the two must not meet. Where a
# system has no archives of them, the shared libraries are linked: there Neovim has the very same.
ifeq ($(shell uname),Darwin)
BREW := $(shell brew --prefix 2>/dev/null)
FLAGS += $(if $(BREW),-I$(BREW)/include)
archive = $(firstword $(wildcard $(BREW)/lib/lib$(1).a) -l$(1))
LINK := -bundle -undefined dynamic_lookup
HIDE :=
else
archive = $(or $(wildcard $(shell $(CC) -print-file-name=lib$(1).a)),-l$(1))
LINK := -shared
HIDE := -Wl,--exclude-libs,ALL
endif
FLAGS += $(shell pkg-config --cflags-only-I yaml-0.1 libutf8proc 2>/dev/null)
LIBRARIES := $(call archive,yaml) $(call archive,utf8proc) -lm

MODULES := $(if $(LUA51_INCDIR),lua/incidentquotes/core51.so) $(if $(LUA54_INCDIR),lua/incidentquotes/core54.so)

.PHONY: all
all: $(MODULES) ## build the core for every Lua whose headers are here
	@test -n "$(strip $(MODULES))" || { echo "No Lua headers found: install libluajit-5.1-dev (for Neovim) or liblua5.4-dev."; exit 1; }

# A plugin manager shows no more than what a target prints.
no_headers = { echo "The headers of $(1) were not found: install $(2), or name their directory with $(3)." >&2; exit 1; }
.PHONY: nvim lua54 headers51 headers54
nvim: lua/incidentquotes/core51.so ## build the core for Neovim (LuaJIT, Lua 5.1)
lua54: lua/incidentquotes/core54.so ## build the core for Lua 5.4
lua/incidentquotes/core51.so: | headers51
lua/incidentquotes/core54.so: | headers54
$(BINDING:csrc/%.c=$(BUILD)/51/%.o): | headers51
$(BINDING:csrc/%.c=$(BUILD)/54/%.o): | headers54
headers51:
	@test -n "$(LUA51_INCDIR)" || $(call no_headers,LuaJIT,libluajit-5.1-dev (Debian) or luajit (Homebrew),LUA51_INCDIR)
headers54:
	@test -n "$(LUA54_INCDIR)" || $(call no_headers,Lua 5.4,liblua5.4-dev (Debian) or lua@5.4 (Homebrew),LUA54_INCDIR)

$(BUILD)/core/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(CFLAGS) -MMD -MP -c $< -o $@

# The core of the modules and of what measures them.
MODULE_CORE := $(CORE:csrc/%.c=$(BUILD)/$(if $(LTO),lto,core)/%.o)
$(BUILD)/lto/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(CFLAGS) $(LTO) -MMD -MP -c $< -o $@

$(BUILD)/51/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(CFLAGS) $(LTO) -I$(LUA51_INCDIR) -MMD -MP -c $< -o $@

$(BUILD)/54/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(CFLAGS) $(LTO) -I$(LUA54_INCDIR) -MMD -MP -c $< -o $@

# Linked under another name and renamed: a running Neovim keeps the file that it has loaded.
lua/incidentquotes/core%.so: $(MODULE_CORE)
	@mkdir -p $(BUILD)
	$(CC) $(LINK) -pthread $(CFLAGS) $(LTO) $(LDFLAGS) $^ -o $(BUILD)/core$*.so $(LIBRARIES) $(HIDE)
	mv $(BUILD)/core$*.so $@
lua/incidentquotes/core51.so: $(BINDING:csrc/%.c=$(BUILD)/51/%.o)
lua/incidentquotes/core54.so: $(BINDING:csrc/%.c=$(BUILD)/54/%.o)

-include $(wildcard $(BUILD)/*.d $(BUILD)/*/*.d $(BUILD)/*/*/*.d $(BUILD)/*/*/*/*.d)

# What becomes of a table that is printed: a file that is whole or not there, or compared with the one there.
put = >$(1).new && mv $(1).new $(1) || { rm -f $(1).new; false; }
compare = | cmp - $(1)
# Prints every table.
define each_table
$(BUILD)/tables marks data/marks.yaml $(call $(1),csrc/quotation/marks_table.c)
$(BUILD)/tables abbreviations data/abbreviations.yaml $(call $(1),csrc/language/abbreviations_table.c)
$(BUILD)/tables attributions data/attributions.yaml $(call $(1),csrc/speaker/attribution_pattern_table.c)
$(BUILD)/tables words data/words.yaml $(call $(1),csrc/language/words_table.c)
$(BUILD)/tables weights data/weights.yaml $(call $(1),csrc/speaker/weights_table.c)
$(BUILD)/tables characters $(call $(1),csrc/text/character_table.c)
$(BUILD)/tables delimiters data/delimiters.yaml $(call $(1),csrc/quotation/delimiter_table.c)
$(BUILD)/lexicon $(sort $(wildcard data/lang/*.yaml)) $(call $(1),csrc/language/lexicon_table.c)
$(BUILD)/letters $(sort $(wildcard data/lang/*.yaml)) $(call $(1),csrc/language/letters_table.c)
$(BUILD)/roles $(sort $(wildcard data/lang/*.yaml)) $(call $(1),csrc/language/role_form_table.c)
$(BUILD)/numerals $(FACTS) $(call $(1),csrc/language/numerals_table.c)
$(BUILD)/style $(STYLES) $(call $(1),csrc/quotation/style_table.c)
$(BUILD)/given data/given.yaml $(call $(1),csrc/language/given_table.c)
$(BUILD)/short_forms data/short_forms.yaml $(call $(1),csrc/language/short_form_table.c)
$(BUILD)/senses $(sort $(wildcard data/senses/*.yaml)) $(call $(1),csrc/language/sense_table.c)
$(BUILD)/inflections $(sort $(wildcard data/inflection/*.yaml)) $(call $(1),csrc/language/inflection_table.c)
endef
.PHONY: tables tables-check
TABLE_TOOLS := $(addprefix $(BUILD)/,tables lexicon letters roles numerals style given short_forms senses inflections)
tables: $(TABLE_TOOLS) ## make csrc/*/*_table.c from data/
	$(call each_table,put)
tables-check: $(TABLE_TOOLS) ## fail where csrc/*/*_table.c is not what data/ makes
	$(call each_table,compare)
FACTS := data/facts/units.yaml $(sort $(filter-out data/facts/units.yaml,$(wildcard data/facts/*.yaml)))
STYLES := data/style/default.yaml $(sort $(filter-out data/style/default.yaml,$(wildcard data/style/*.yaml)))
$(TABLE_TOOLS): $(BUILD)/%: csrc/tool/%.c
	@mkdir -p $(BUILD)
	$(CC) $(FLAGS) $(CFLAGS) -MMD -MP $< -o $@ -lyaml -lutf8proc

MODULE := LUA_PATH='./lua/?.lua;./lua/?/init.lua' LUA_CPATH='./lua/?.so' $(LUA)
.PHONY: manual
manual: lua54 ## make doc/incidentquotes.1 from the grammar of the command line
	$(MODULE) -e 'io.write(require("incidentquotes.cli.manual").page())' > doc/incidentquotes.1

.PHONY: clues
clues: $(BUILD)/clues ## build what bench/learn needs
$(BUILD)/clues: csrc/tool/clues.c $(CORE:csrc/%.c=$(BUILD)/core/%.o)
	$(CC) $(FLAGS) $(CFLAGS) $^ -o $@ -lyaml -lutf8proc -lm

.PHONY: test-programs sanitized-programs
test-programs: $(TESTS)
sanitized-programs: $(TESTS:$(BUILD)/test/%=$(BUILD)/sanitized/%) $(BUILD)/thread/threads_test
# The libraries are linked whole, so that their requests for memory can be made to fail too.
WRAP := $(foreach name,malloc calloc realloc strdup free,-Wl,--wrap=$(name)) $(LIBRARIES)
$(BUILD)/test/exhaustion_test $(BUILD)/sanitized/exhaustion_test: LDLIBS := $(WRAP)
LDLIBS := -pthread -lyaml -lutf8proc -lm
$(BUILD)/test/%: csrc/test/%.c csrc/test/test.h csrc/test/same.h $(CORE:csrc/%.c=$(BUILD)/core/%.o)
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(CFLAGS) $< $(CORE:csrc/%.c=$(BUILD)/core/%.o) -o $@ $(LDLIBS)
SANITIZE := -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined
$(BUILD)/sanitized/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(SANITIZE) -MMD -MP -c $< -o $@
$(BUILD)/sanitized/%: csrc/test/%.c csrc/test/test.h csrc/test/same.h $(CORE:csrc/%.c=$(BUILD)/sanitized/%.o)
	$(CC) $(FLAGS) $(SANITIZE) $< $(CORE:csrc/%.c=$(BUILD)/sanitized/%.o) -o $@ $(LDLIBS)
.PHONY: sanitize sanitize-modules
sanitize: sanitize-modules ## run all specs, Neovim included, with the core under gcc's sanitizers (PARTS="api lua5.4 …")
	@sh .ci/sanitize $(PARTS)
sanitize-modules: $(BUILD)/asan/core51.so $(BUILD)/asan/core54.so
# Never unloaded, so that a leak is told by names.
$(BUILD)/asan/core%.so: $(CORE:csrc/%.c=$(BUILD)/sanitized/%.o)
	@mkdir -p $(@D)
	$(CC) $(LINK) $(SANITIZE) -Wl,-z,nodelete $^ -o $@ $(LIBRARIES) $(HIDE)
$(BUILD)/asan/core51.so: $(BINDING:csrc/%.c=$(BUILD)/sanitized/51/%.o)
$(BUILD)/asan/core54.so: $(BINDING:csrc/%.c=$(BUILD)/sanitized/%.o)
$(BUILD)/sanitized/51/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(SANITIZE) -I$(LUA51_INCDIR) -MMD -MP -c $< -o $@
# What runs in several threads, once more under the sanitizer that watches them.
THREADS := -O1 -g -fno-omit-frame-pointer -fsanitize=thread
$(BUILD)/thread/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(THREADS) -MMD -MP -c $< -o $@
$(BUILD)/thread/threads_test: csrc/test/threads_test.c csrc/test/test.h csrc/test/same.h $(CORE:csrc/%.c=$(BUILD)/thread/%.o)
	$(CC) $(FLAGS) $(THREADS) $< $(filter %.o,$^) -o $@ $(LDLIBS)
.SECONDARY:

# The threads of filter under ThreadSanitizer: many short lines, a long one, bad ones.
.PHONY: race
RACE := $(BUILD)/race/incidentquotes/core54.so
race: $(RACE) ## look for data races in filter
	{ $(LUA) bench/articles.lua 300; echo x; echo; printf '{"text":"'; yes '“a” ' | head -n 50000 | tr -d '\n'; echo '"}'; \
	  $(LUA) bench/articles.lua 300 2; } > $(BUILD)/race/articles.jsonl
	LUA_PATH='lua/?.lua;lua/?/init.lua' LUA_CPATH='$(BUILD)/race/?.so' LD_PRELOAD=$$($(CC) -print-file-name=libtsan.so) \
	  $(LUA) -e 'status = require("incidentquotes.cli").main({ "filter", "--jobs", "4", "$(BUILD)/race/articles.jsonl" })' \
	  -e 'os.exit(status == 1 and 0 or 2, true)' > $(BUILD)/race/answers.jsonl
	bin/incidentquotes filter --jobs 1 $(BUILD)/race/articles.jsonl 2>/dev/null | cmp - $(BUILD)/race/answers.jsonl
$(BUILD)/thread/lua/%.o: csrc/lua/%.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(THREADS) -I$(LUA54_INCDIR) -MMD -MP -c $< -o $@
$(RACE): $(CORE:csrc/%.c=$(BUILD)/thread/%.o) $(BINDING:csrc/%.c=$(BUILD)/thread/%.o)
	@mkdir -p $(@D)
	$(CC) $(LINK) -pthread $(THREADS) $^ -o $@ $(LIBRARIES) $(HIDE)

FUZZERS := $(patsubst csrc/fuzz/%.c,%,$(wildcard csrc/fuzz/*_fuzz.c))
# Seconds that each target gets, and the targets.
T ?= 60
TARGETS ?= $(FUZZERS)
CLANG ?= clang
FUZZ := -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined
.PHONY: fuzz fuzz-programs fuzz-replay replay-programs
fuzz: fuzz-programs ## look for inputs that break the core (T=seconds per target, TARGETS="text_fuzz …")
	@for target in $(TARGETS); do \
	  mkdir -p $(BUILD)/fuzz/found/$$target $(BUILD)/fuzz/corpus/$$target; \
	  echo "$$target: $(T) s"; \
	  $(BUILD)/fuzz/$$target -max_total_time=$(T) -timeout=10 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 \
	    -artifact_prefix=$(BUILD)/fuzz/found/$$target/ $(BUILD)/fuzz/corpus/$$target csrc/fuzz/corpus/$$target \
	    >$(BUILD)/fuzz/$$target.log 2>&1; \
	  status=$$?; \
	  grep -E '^stat::(number_of_executed_units|average_exec_per_sec)|cov:' $(BUILD)/fuzz/$$target.log | tail -n 3; \
	  if [ $$status -ne 0 ]; then tail -n 40 $(BUILD)/fuzz/$$target.log; exit 1; fi; \
	done
fuzz-programs:
	@command -v $(CLANG) >/dev/null || { echo "make fuzz needs clang with libFuzzer (Debian: clang, libclang-rt-dev)."; exit 1; }
	@$(MAKE) --no-print-directory $(FUZZERS:%=$(BUILD)/fuzz/%)
fuzz-replay: replay-programs ## run the inputs that fuzzing has kept, under gcc's sanitizers
	@for target in $(FUZZERS); do echo "# $$target"; $(BUILD)/replay/$$target csrc/fuzz/corpus/$$target || exit 1; done
replay-programs: $(FUZZERS:%=$(BUILD)/replay/%)

$(BUILD)/fuzz/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(CLANG) $(FLAGS) $(FUZZ) -fsanitize=fuzzer-no-link -MMD -MP -c $< -o $@
$(BUILD)/fuzz/%_fuzz: csrc/fuzz/%_fuzz.c csrc/fuzz/fuzz.h csrc/test/same.h $(CORE:csrc/%.c=$(BUILD)/fuzz/%.o)
	$(CLANG) $(FLAGS) $(FUZZ) -fsanitize=fuzzer $< $(filter %.o,$^) -o $@ -lyaml -lutf8proc -lm
$(BUILD)/replay/%_fuzz: csrc/fuzz/%_fuzz.c csrc/fuzz/replay.c csrc/fuzz/fuzz.h csrc/test/same.h $(CORE:csrc/%.c=$(BUILD)/sanitized/%.o)
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(SANITIZE) $< csrc/fuzz/replay.c $(filter %.o,$^) -o $@ -lyaml -lutf8proc -lm
# Two of them need the binding and a Lua.
$(BUILD)/fuzz/lua/%.o: csrc/lua/%.c
	@mkdir -p $(@D)
	$(CLANG) $(FLAGS) $(FUZZ) -fsanitize=fuzzer-no-link -I$(LUA54_INCDIR) -MMD -MP -c $< -o $@
$(BUILD)/sanitized/lua/%.o: csrc/lua/%.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(SANITIZE) -I$(LUA54_INCDIR) -MMD -MP -c $< -o $@
$(BUILD)/fuzz/binding_fuzz $(BUILD)/fuzz/line_fuzz: $(BUILD)/fuzz/%: csrc/fuzz/%.c csrc/fuzz/fuzz.h $(CORE:csrc/%.c=$(BUILD)/fuzz/%.o) $(BINDING:csrc/%.c=$(BUILD)/fuzz/%.o)
	$(CLANG) $(FLAGS) $(FUZZ) -I$(LUA54_INCDIR) -fsanitize=fuzzer $< $(filter %.o,$^) -o $@ -lyaml -lutf8proc -llua5.4 -lm
$(BUILD)/replay/binding_fuzz $(BUILD)/replay/line_fuzz: $(BUILD)/replay/%: csrc/fuzz/%.c csrc/fuzz/replay.c csrc/fuzz/fuzz.h $(CORE:csrc/%.c=$(BUILD)/sanitized/%.o) $(BINDING:csrc/%.c=$(BUILD)/sanitized/%.o)
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(SANITIZE) -I$(LUA54_INCDIR) $< csrc/fuzz/replay.c $(filter %.o,$^) -o $@ -lyaml -lutf8proc -llua5.4 -lm

# Coverage of the core by all tests that run outside Neovim.
COVER := -O1 -g --coverage
.PHONY: coverage coverage-programs
coverage: coverage-programs ## say which lines of the core no test runs (build/coverage/missing)
	@sh .ci/coverage
coverage-programs: $(BUILD)/coverage/core54.so $(TESTS:$(BUILD)/test/%=$(BUILD)/coverage/%) $(filter-out %/binding_fuzz %/line_fuzz,$(FUZZERS:%=$(BUILD)/coverage/%))
$(BUILD)/coverage/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(COVER) -MMD -MP -c $< -o $@
$(BUILD)/coverage/lua/%.o: csrc/lua/%.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(COVER) -I$(LUA54_INCDIR) -MMD -MP -c $< -o $@
$(BUILD)/coverage/core54.so: $(CORE:csrc/%.c=$(BUILD)/coverage/%.o) $(BINDING:csrc/%.c=$(BUILD)/coverage/%.o)
	$(CC) $(LINK) $(COVER) $^ -o $@ $(LIBRARIES) $(HIDE)
$(BUILD)/coverage/exhaustion_test: LDLIBS := $(WRAP)
$(BUILD)/coverage/%_test: csrc/test/%_test.c $(CORE:csrc/%.c=$(BUILD)/coverage/%.o)
	$(CC) $(FLAGS) -O0 -g $^ -o $@ --coverage $(LDLIBS)
$(BUILD)/coverage/%_fuzz: csrc/fuzz/%_fuzz.c csrc/fuzz/replay.c $(CORE:csrc/%.c=$(BUILD)/coverage/%.o)
	$(CC) $(FLAGS) -O0 -g $^ -o $@ --coverage $(LDLIBS)

.PHONY: demo
demo: ## install what is missing, build, and open the demo incident in Neovim
	@sh .ci/demo

.PHONY: test
test: ## install what is missing, build, and run every test
	@sh .ci/test

.PHONY: format
format: ## lay out the sources
	clang-format -i $(filter-out %_table.c,$(wildcard csrc/*.h csrc/*/*.[ch] bench/*.c))
	$(BUILD)/node_modules/.bin/stylua lua plugin spec

.PHONY: bench
bench: all $(BUILD)/bench $(BUILD)/large $(BUILD)/lookup ## print the speed of index, detection, matching and filter, beside peers where they are installed
	@if command -v npm >/dev/null; then \
	  test -d $(BUILD)/peers/node_modules/compromise || npm install --silent --prefix $(BUILD)/peers compromise >/dev/null; \
	fi
	@{ $(BUILD)/bench bench/paragraphs.txt; \
	  if command -v node >/dev/null; then node bench/peers.mjs bench/paragraphs.txt $(CURDIR)/$(BUILD)/peers; \
	  else echo "# peers from npm: not measured, node is not installed"; fi; \
	} | $(LUA) bench/table.lua
	@echo
	$(BUILD)/lookup
	@echo
	$(BUILD)/large
	@if command -v python3 >/dev/null; then bench/filter; else echo "filter: not measured, python3 is not installed"; fi
	@if command -v tmux >/dev/null; then bench/editor "$$(sh .ci/neovim forky)" 4 100 1024; \
	else echo "editor: not measured, tmux is not installed"; fi
UNISTRING := $(if $(wildcard /usr/include/unistr.h /usr/local/include/unistr.h),-lunistring)
$(BUILD)/bench $(BUILD)/large: $(BUILD)/%: bench/%.c $(MODULE_CORE)
	$(CC) $(FLAGS) $(CFLAGS) $(LTO) -D_POSIX_C_SOURCE=199309L $^ -o $@ -lyaml -lutf8proc -lm $(UNISTRING)

.PHONY: linearity instructions
linearity: $(BUILD)/linearity ## measure and plot time and memory against size into bench/ (MEGABYTES=1000, KILOBYTES=1024)
	$(BUILD)/linearity bench/paragraphs.txt $(or $(MEGABYTES),1000) $(or $(KILOBYTES),1024) > bench/linearity.tmp
	mv bench/linearity.tmp bench/linearity.tsv
	$(LUA) bench/plot.lua < bench/linearity.tsv > bench/linearity.svg
instructions: $(BUILD)/instructions ## record how many instructions fixed work takes, for the guard in CI
	sh .ci/instructions record
$(BUILD)/linearity $(BUILD)/instructions: $(BUILD)/%: bench/%.c bench/worst.h $(CORE:csrc/%.c=$(BUILD)/core/%.o)
	$(CC) $(FLAGS) $(CFLAGS) -D_POSIX_C_SOURCE=199309L $(filter-out %.h,$^) -o $@ -lyaml -lutf8proc -lm

# A peer in the same run, where its headers are.
SQLITE := $(shell pkg-config --exists sqlite3 2>/dev/null && echo -DIQ_SQLITE)
$(BUILD)/lookup: bench/lookup.c $(MODULE_CORE)
	$(CC) $(FLAGS) $(CFLAGS) $(LTO) -D_POSIX_C_SOURCE=199309L $(SQLITE) $^ -o $@ -lyaml -lutf8proc -lm $(if $(SQLITE),-lsqlite3)

# LuaRocks names the headers of one Lua; they tell which it is.
ifdef LUA_INCDIR
number := $(lastword $(shell echo LUA_VERSION_NUM | $(CC) -E -P -include lua.h -I$(LUA_INCDIR) -))
LUA_VERSION := $(if $(filter 504,$(number)),5.4,5.1)
endif
LUA_VERSION ?= 5.4
abi := $(subst .,,$(LUA_VERSION))
ifdef LUA_INCDIR
LUA$(abi)_INCDIR := $(LUA_INCDIR)
endif
.PHONY: rock
rock: lua/incidentquotes/core$(abi).so

INST_BINDIR ?= $(PREFIX)/bin
INST_LUADIR ?= $(PREFIX)/share/lua/$(LUA_VERSION)
INST_LIBDIR ?= $(PREFIX)/lib/lua/$(LUA_VERSION)
INST_MANDIR ?= $(PREFIX)/share/man
# What runs the command; LuaRocks starts it by a script of its own.
INST_LUA := $(if $(filter 5.1,$(LUA_VERSION)),luajit,$(LUA))
.PHONY: install
install: lua/incidentquotes/core$(abi).so ## install the module and the command (PREFIX, DESTDIR, LUA_VERSION)
	mkdir -p $(DESTDIR)$(INST_BINDIR) $(DESTDIR)$(INST_LIBDIR)/incidentquotes
	for part in . cli format nvim; do \
	  mkdir -p $(DESTDIR)$(INST_LUADIR)/incidentquotes/$$part && \
	  cp lua/incidentquotes/$$part/*.lua $(DESTDIR)$(INST_LUADIR)/incidentquotes/$$part || exit 1; \
	done
	cp lua/incidentquotes/core$(abi).so $(DESTDIR)$(INST_LIBDIR)/incidentquotes/core.tmp
	mv $(DESTDIR)$(INST_LIBDIR)/incidentquotes/core.tmp $(DESTDIR)$(INST_LIBDIR)/incidentquotes/core$(abi).so
	sed '1s|.*|#!/usr/bin/env $(INST_LUA)|' bin/incidentquotes > $(DESTDIR)$(INST_BINDIR)/incidentquotes
	chmod 755 $(DESTDIR)$(INST_BINDIR)/incidentquotes
	if [ -z "$(LUA_INCDIR)" ]; then \
	  mkdir -p $(DESTDIR)$(INST_MANDIR)/man1 && \
	  cp doc/incidentquotes.1 $(DESTDIR)$(INST_MANDIR)/man1/incidentquotes.1; \
	fi

# The core for C: an archive, the public header and its parts, and what pkg-config asks for.
LIBRARY := $(BUILD)/libincidentquotes.a
VERSION := $(shell sed -n 's/^.define IQ_VERSION "\(.*\)"/\1/p' csrc/incidentquotes.h)
.PHONY: library install-library
library: $(LIBRARY) ## build the core as a static library for C
$(LIBRARY): $(CORE:csrc/%.c=$(BUILD)/core/%.o)
	rm -f $@
	$(AR) rcs $@ $^
install-library: $(LIBRARY) ## install the static library, its headers and incidentquotes.pc (PREFIX, DESTDIR)
	mkdir -p $(DESTDIR)$(PREFIX)/lib/pkgconfig $(DESTDIR)$(PREFIX)/include/incidentquotes
	cp $(LIBRARY) $(DESTDIR)$(PREFIX)/lib
	cp csrc/incidentquotes.h $(DESTDIR)$(PREFIX)/include
	cp csrc/incidentquotes/*.h $(DESTDIR)$(PREFIX)/include/incidentquotes
	printf '%s\n' 'prefix=$(PREFIX)' 'Name: incidentquotes' 'Version: $(VERSION)' \
	  'Description: Which words in quotation marks stand in which source, and what differs' \
	  'Requires: yaml-0.1 libutf8proc' 'Cflags: -I$${prefix}/include' \
	  'Libs: -L$${prefix}/lib -lincidentquotes -lm' > $(DESTDIR)$(PREFIX)/lib/pkgconfig/incidentquotes.pc

.PHONY: clean
clean: ## remove what was built
	rm -rf $(BUILD) lua/incidentquotes/core51.so lua/incidentquotes/core54.so

.PHONY: help
help: ## print this list
	@awk -F ':.*## ' '/^[a-z][a-z0-9 -]*:.*## / { printf "%-24s%s\n", $$1, $$2 }' Makefile
