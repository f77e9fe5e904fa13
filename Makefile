# bouncekit. `make run` and `make check` need only gcc, make and git on Debian: they install the rest.
# `make help` lists the targets. Everything made goes below $(BUILD).

BUILD ?= build
ifndef LUA
LUA := $(or $(shell command -v lua5.4),$(shell command -v lua),lua5.4)
endif
LOG ?= spec/cases/log/postfix.log
LANGUAGE ?=
T ?= 60

# Which Lua is this? One folder per ABI: an object of one Lua in another's tree crashes it.
LUA_ABI := $(shell $(LUA) -e 'print(type(jit) == "table" and "jit" or _VERSION:match("%d.%d"))' 2>/dev/null)
LUA_PC = $(if $(filter jit,$(LUA_ABI)),luajit,lua$(LUA_ABI))
ifndef LUA_INCDIR
LUA_INCDIR := $(or $(patsubst -I%,%,$(firstword $(shell pkg-config --cflags-only-I $(LUA_PC) 2>/dev/null))),/usr/include/$(LUA_PC))
endif
LUA_SHORT = $(if $(filter jit,$(LUA_ABI)),5.1,$(LUA_ABI))

PREFIX ?= /usr/local
INST_LIBDIR ?= $(PREFIX)/lib/lua/$(LUA_SHORT)
INST_LUADIR ?= $(PREFIX)/share/lua/$(LUA_SHORT)
INST_BINDIR ?= $(PREFIX)/bin
INST_INCDIR ?= $(PREFIX)/include
INST_CLIBDIR ?= $(PREFIX)/lib

# LuaRocks passes CFLAGS on the command line, which makes `CFLAGS +=` a silent no-op: never touch it here.
CFLAGS ?= -O2 -g
LIBFLAG ?= -shared
WARN = -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wundef -Wwrite-strings -Wvla
ifdef CI
WARN += -Werror
endif
ALL_CFLAGS = -std=c99 -fPIC -fvisibility=hidden $(WARN) -Icsrc -I$(GEN) $(CFLAGS)
SAN_CFLAGS = -std=c99 $(WARN) -Icsrc -Ispec/c -I$(GEN) -g -O1 -fno-omit-frame-pointer -fsanitize=address,undefined \
  -fno-sanitize-recover=all

GEN = $(BUILD)/gen
OBJ = $(BUILD)/obj
ABI = $(BUILD)/$(LUA_ABI)
HEADERS = $(wildcard csrc/*.h)
CORE_SRC = $(filter-out csrc/lua_%.c csrc/mime_%.c csrc/make_%.c,$(wildcard csrc/*.c))
FACE_SRC = $(wildcard csrc/lua_*.c)
TABLE_SRC = $(GEN)/registry_data.c $(GEN)/rules_data.c $(GEN)/fold_data.c $(GEN)/language_data.c
GEN_SRC = $(TABLE_SRC) $(GEN)/image_data.c
# all that freezes the built-in rules, and with it the frozen image
FREEZE_OBJ = $(CORE_SRC:csrc/%.c=$(OBJ)/%.o) $(TABLE_SRC:$(GEN)/%.c=$(OBJ)/gen_%.o)
CORE_OBJ = $(FREEZE_OBJ) $(OBJ)/gen_image_data.o
FACE_OBJ = $(FACE_SRC:csrc/%.c=$(ABI)/obj/%.o)
MIME_OBJ = $(patsubst csrc/%.c,$(ABI)/obj/%.o,$(wildcard csrc/mime_*.c))
# raw mails are read only where GMime is there
GMIME = $(shell pkg-config --exists gmime-3.0 2>/dev/null && echo yes)
LUA_FILES = $(shell find lua -name '*.lua' -o -path 'lua/bin/*' -type f | LC_ALL=C sort)
DATA_FILES = $(shell find data -type f | LC_ALL=C sort)
LEXICON = $(filter data/lexicon/%.lex,$(DATA_FILES))
RULES = $(filter data/rules/%.rules,$(DATA_FILES))
READERS = $(addprefix lua/bouncekit/,rulefile.lua phrase.lua fold.lua langwords.lua) $(wildcard lua/bouncekit/rulefile/*.lua)

all: module lib cli $(if $(GMIME),mime)   ## the module for $(LUA), the C library, the command line

module: $(ABI)/bouncekit/core.so
mime: $(ABI)/bouncekit/mime.so     ## bouncekit.mime, for raw mails (GMime)
lib: $(BUILD)/lib/libbouncekit.a
cli: $(BUILD)/bin/bouncekit
gen: $(GEN)/stamp                  ## the tables made of data/

$(GEN)/stamp: $(DATA_FILES) $(READERS)
	@mkdir -p $(GEN)/bouncekit
	$(LUA) data/gen.lua data $(GEN) $(LEXICON) $(RULES)
	@touch $@
$(TABLE_SRC) $(GEN)/data.lua: $(GEN)/stamp ;
# The built-in rules, frozen at build time for the machine that builds. Cross-compiling: IMAGE=no, and they are frozen when
# a program first needs them.
ifeq ($(IMAGE),no)
$(GEN)/image_data.c: $(GEN)/stamp
	@{ echo '#include <stddef.h>'; echo '#include <stdint.h>'; \
	  echo 'extern const uint64_t bk_builtin_image[]; const uint64_t bk_builtin_image[1] = { 0 };'; \
	  echo 'extern const size_t bk_builtin_image_len; const size_t bk_builtin_image_len = 0;'; \
	  echo 'extern const uint32_t bk_builtin_image_stamp; const uint32_t bk_builtin_image_stamp = 0;'; } >$@
else
$(GEN)/image_data.c: $(BUILD)/host/make_image
	@$< >$@.new
	@mv $@.new $@
$(BUILD)/host/make_image: csrc/make_image.c $(FREEZE_OBJ)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -o $@ $^
endif

$(OBJ)/%.o: csrc/%.c $(HEADERS) $(GEN)/stamp
	@mkdir -p $(OBJ)
	$(CC) $(ALL_CFLAGS) -c -o $@ $<
$(OBJ)/gen_%.o: $(GEN)/%.c $(HEADERS)
	@mkdir -p $(OBJ)
	$(CC) $(ALL_CFLAGS) -c -o $@ $<
$(ABI)/obj/%.o: csrc/%.c $(HEADERS)
	@test -n "$(LUA_ABI)" || { echo "LUA=$(LUA) does not run" >&2; exit 1; }
	@mkdir -p $(ABI)/obj
	$(CC) $(ALL_CFLAGS) -I$(LUA_INCDIR) -c -o $@ $<

$(ABI)/bouncekit/core.so: $(CORE_OBJ) $(FACE_OBJ)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LIBFLAG) $(LDFLAGS) -o $@.new $^
	@mv $@.new $@

$(ABI)/obj/mime_%.o: csrc/mime_%.c $(HEADERS)
	@mkdir -p $(ABI)/obj
	$(CC) $(ALL_CFLAGS) $$(pkg-config --cflags gmime-3.0) -I$(LUA_INCDIR) -c -o $@ $<
# GObject's types cannot be unloaded: neither may the module be.
$(ABI)/bouncekit/mime.so: $(MIME_OBJ)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LIBFLAG) $(LDFLAGS) -Wl,-z,nodelete -o $@.new $^ $$(pkg-config --libs gmime-3.0)
	@mv $@.new $@

$(BUILD)/lib/libbouncekit.a: $(CORE_OBJ)
	@mkdir -p $(@D)
	@rm -f $@
	$(AR) rcs $@ $^

# The command line as it runs from the checkout: whatever Lua it was made with, module and sources in place.
$(BUILD)/bin/bouncekit: $(ABI)/bouncekit/core.so lua/bin/bouncekit Makefile
	@mkdir -p $(@D)
	@{ echo '#!/bin/sh'; \
	  echo 'here=$$(cd "$$(dirname "$$(readlink -f "$$0")")/../.." && pwd)'; \
	  echo 'LUA_PATH="$$here/lua/?.lua;$$here/lua/?/init.lua;$$here/$(GEN)/?.lua;$${LUA_PATH:-;}"'; \
	  echo 'LUA_CPATH="$$here/$(ABI)/?.so;$${LUA_CPATH:-;}"'; \
	  echo 'unset LUA_PATH_5_2 LUA_CPATH_5_2 LUA_PATH_5_3 LUA_CPATH_5_3 LUA_PATH_5_4 LUA_CPATH_5_4'; \
	  echo 'export LUA_PATH LUA_CPATH'; \
	  echo 'exec $(LUA) "$$here/lua/bin/bouncekit" "$$@"'; } > $@.new
	@chmod +x $@.new
	@mv $@.new $@

# ---- the two commands ----

run: deps-run                      ## explain a mail log: make run LOG=/var/log/mail.log LANGUAGE=tr
	@$(MAKE) --no-print-directory all
	@$(BUILD)/bin/bouncekit classify $(if $(LANGUAGE),--lang $(LANGUAGE)) -- $(LOG)

check: deps-check                  ## every test; ends with a count
	@$(MAKE) --no-print-directory all
	@sh .ci/check

deps-run:
	@sh .ci/deps run
deps-check:
	@sh .ci/deps check
	@sh .ci/deps e2e
deps-e2e:
	@sh .ci/deps e2e

# ---- tests ----

TEST_SRC = $(wildcard spec/c/test_*.c)
TESTS = $(TEST_SRC:spec/c/%.c=$(BUILD)/test/%)
SAN_OBJ = $(CORE_SRC:csrc/%.c=$(BUILD)/test/obj/%.o) $(GEN_SRC:$(GEN)/%.c=$(BUILD)/test/obj/gen_%.o) \
  $(BUILD)/test/obj/testing.o

test: test-c test-lua              ## the C tests under sanitizers, the Lua specs on $(LUA)
test-c: $(TESTS)
	@for t in $(TESTS); do echo "# $$t"; $$t || exit 1; done
test-lua: all
	@sh .ci/busted $(LUA)
test-all:                          ## the Lua specs on every Lua of this machine
	@for l in lua5.4 lua5.3 lua5.2 lua5.1 luajit; do sh .ci/busted $$l || exit 1; done

$(BUILD)/test/obj/%.o: csrc/%.c $(HEADERS) $(GEN)/stamp
	@mkdir -p $(@D)
	$(CC) $(SAN_CFLAGS) -c -o $@ $<
$(BUILD)/test/obj/gen_%.o: $(GEN)/%.c $(HEADERS)
	@mkdir -p $(@D)
	$(CC) $(SAN_CFLAGS) -O0 -c -o $@ $<
$(BUILD)/test/obj/testing.o: spec/c/testing.c $(wildcard spec/c/*.h) $(HEADERS)
	@mkdir -p $(@D)
	$(CC) $(SAN_CFLAGS) -c -o $@ $<
$(BUILD)/test/%: spec/c/%.c $(SAN_OBJ) $(wildcard spec/c/*.h)
	@mkdir -p $(@D)
	$(CC) $(SAN_CFLAGS) -o $@ $< $(SAN_OBJ) -lcmocka
.SECONDARY: $(SAN_OBJ)

FUZZ = $(patsubst spec/fuzz/fuzz_%.c,%,$(filter-out spec/fuzz/fuzz_main.c,$(wildcard spec/fuzz/fuzz_*.c)))
fuzz-replay: $(FUZZ:%=$(BUILD)/fuzz/replay_%)   ## the kept inputs through every fuzz target
	@for f in $(FUZZ); do $(BUILD)/fuzz/replay_$$f spec/fuzz/corpus/$$f/* || exit 1; done
fuzz: $(FUZZ:%=$(BUILD)/fuzz/fuzz_%)            ## libFuzzer, T=60 seconds a target (clang)
	@for f in $(FUZZ); do mkdir -p $(BUILD)/fuzz/found_$$f; $(BUILD)/fuzz/fuzz_$$f -max_total_time=$(T) \
	  -timeout=5 $$(test -f spec/fuzz/$$f.dict && echo -dict=spec/fuzz/$$f.dict) \
	  $(BUILD)/fuzz/found_$$f spec/fuzz/corpus/$$f || exit 1; done
$(BUILD)/fuzz/replay_%: spec/fuzz/fuzz_%.c spec/fuzz/fuzz_main.c $(SAN_OBJ)
	@mkdir -p $(@D)
	$(CC) $(SAN_CFLAGS) -o $@ $< spec/fuzz/fuzz_main.c $(filter-out %/testing.o,$(SAN_OBJ))
$(BUILD)/fuzz/fuzz_%: spec/fuzz/fuzz_%.c $(CORE_SRC) $(HEADERS) $(GEN)/stamp
	@mkdir -p $(@D)
	clang $(SAN_CFLAGS) -fsanitize=fuzzer -o $@ $< $(CORE_SRC) $(GEN_SRC)

e2e: deps-e2e                      ## bouncekit in real mail systems, on loopback: make e2e NAMES="rspamd postfix"
	@$(MAKE) --no-print-directory all
	@sh .ci/e2e $(NAMES)

bench: all                         ## speed, as ratios inside one run
	@sh spec/bench/run.sh "$(LUA)" "$(BUILD)"

bench-stores: all                  ## stores and the suppression list; FULL=1: SQLite with ten million keys too
	@BUILD="$(BUILD)" LUA_PATH="lua/?.lua;lua/?/init.lua;$(GEN)/?.lua;spec/lua/?.lua;;" LUA_CPATH="$(ABI)/?.so;;" \
	  $(LUA) spec/bench/stores.lua $(if $(FULL),FULL)

simulate: all                      ## a year of ten million messages with known truth: what bulk suppresses, and whom
	@LUA="$(LUA)" BUILD="$(BUILD)" sh .ci/check-year 10000000

bench-peers: all                   ## beside Sisimai, pflogsumm and ZoneMTA, where they are installed
	@sh spec/bench/peers.sh "$(LUA)" "$(BUILD)"

lint:                              ## luacheck, data lint, cppcheck
	@sh .ci/lint

docs: all                          ## API reference and the code reference pages into $(BUILD)/doc
	@LUA="$(LUA)" BUILD="$(BUILD)" sh .ci/docs

# ---- install ----

install: $(ABI)/bouncekit/core.so  ## INST_LIBDIR, INST_LUADIR, INST_BINDIR, or PREFIX
	install -d "$(DESTDIR)$(INST_LIBDIR)/bouncekit" "$(DESTDIR)$(INST_LUADIR)/bouncekit" "$(DESTDIR)$(INST_BINDIR)"
	install -m 755 $(ABI)/bouncekit/core.so "$(DESTDIR)$(INST_LIBDIR)/bouncekit/core.so"
	@cd lua && for f in $$(find bouncekit -type f ! -name '.*' | LC_ALL=C sort); do \
	  install -d "$(DESTDIR)$(INST_LUADIR)/$$(dirname $$f)" && install -m 644 $$f "$(DESTDIR)$(INST_LUADIR)/$$f" || exit 1; done
	install -m 644 $(GEN)/bouncekit/*.lua "$(DESTDIR)$(INST_LUADIR)/bouncekit"
	@if [ -f $(ABI)/bouncekit/mime.so ]; then install -m 755 $(ABI)/bouncekit/mime.so "$(DESTDIR)$(INST_LIBDIR)/bouncekit/mime.so"; fi
	install -m 755 lua/bin/bouncekit "$(DESTDIR)$(INST_BINDIR)/bouncekit"
	@sed -i '1s|.*|#!$(or $(shell command -v $(LUA)),$(LUA))|' "$(DESTDIR)$(INST_BINDIR)/bouncekit"

install-c: $(BUILD)/lib/libbouncekit.a  ## bouncekit.h and libbouncekit.a for C programs
	install -d "$(DESTDIR)$(INST_INCDIR)" "$(DESTDIR)$(INST_CLIBDIR)"
	install -m 644 csrc/bouncekit.h "$(DESTDIR)$(INST_INCDIR)/bouncekit.h"
	install -m 644 $(BUILD)/lib/libbouncekit.a "$(DESTDIR)$(INST_CLIBDIR)/libbouncekit.a"

uninstall:
	rm -rf "$(DESTDIR)$(INST_LIBDIR)/bouncekit" "$(DESTDIR)$(INST_LUADIR)/bouncekit"
	rm -f "$(DESTDIR)$(INST_BINDIR)/bouncekit" "$(DESTDIR)$(INST_INCDIR)/bouncekit.h" "$(DESTDIR)$(INST_CLIBDIR)/libbouncekit.a"

mime-install: $(ABI)/bouncekit/mime.so
	install -d "$(DESTDIR)$(INST_LIBDIR)/bouncekit"
	install -m 755 $< "$(DESTDIR)$(INST_LIBDIR)/bouncekit/mime.so"

# LuaRocks builds in the checkout: its own build folder, gone after the install.
rock-install: install
	rm -rf $(BUILD)
	@rmdir build 2>/dev/null || true
mime-rock-install: mime-install
	rm -rf $(BUILD)
	@rmdir build 2>/dev/null || true

VERSION = $(shell sed -n 's/^\#define BOUNCEKIT_VERSION "\(.*\)"/\1/p' csrc/bouncekit.h)
DIST = bouncekit-$(VERSION)
dist: gen                          ## a tarball with the generated tables inside
	@sh .ci/dist $(BUILD) $(DIST)
distcheck: dist                    ## unpack it, build it, install it, try it
	@LUA="$(LUA)" sh .ci/distcheck $(BUILD) $(DIST)

clean:
	rm -rf $(BUILD)
help:
	@sed -n 's/^\([a-z-]*\):.*##\(.*\)/\1 \2/p' Makefile | awk '{ n = $$1; $$1 = ""; printf "  %-13s%s\n", n, $$0 }'

.DEFAULT_GOAL = all
.PHONY: all module mime lib cli gen run check deps-run deps-check deps-e2e e2e test test-c test-lua test-all fuzz fuzz-replay bench \
  bench-peers bench-stores simulate \
  lint docs install install-c uninstall rock-install mime-install mime-rock-install dist distcheck clean help
