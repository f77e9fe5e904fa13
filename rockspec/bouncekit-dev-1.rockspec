rockspec_format = "3.0"
package = "bouncekit"
version = "dev-1"
source = {
  url = "git+https://github.com/bouncekit/bouncekit.git",
}
description = {
  summary = "What a mail server's refusal means, whose problem it is, and what to do",
  detailed = [[
bouncekit parses SMTP replies and mail-log lines, looks codes up in a multilingual registry (standard, IANA, vendor and
provider tables; English, Turkish, Chinese) and classifies the failure. The library needs Lua only; the command line also
needs the rocks argparse and lua-cjson.]],
  license = "MIT",
}
dependencies = {
  "lua >= 5.1, < 5.6",
}
build = {
  type = "make",
  -- A build folder of its own, one a Lua version, removed by rock-install: nothing is left in the tree.
  build_variables = {
    BUILD = "build/rock",
    LUA = "$(LUA)",
    LUA_INCDIR = "$(LUA_INCDIR)",
    CFLAGS = "$(CFLAGS)",
    LIBFLAG = "$(LIBFLAG)",
  },
  build_target = "module",
  install_target = "rock-install",
  install_variables = {
    BUILD = "build/rock",
    LUA = "$(LUA)",
    LUA_INCDIR = "$(LUA_INCDIR)",
    CFLAGS = "$(CFLAGS)",
    LIBFLAG = "$(LIBFLAG)",
    INST_LIBDIR = "$(LIBDIR)",
    INST_LUADIR = "$(LUADIR)",
    INST_BINDIR = "$(BINDIR)",
  },
}
test = {
  type = "command",
  command = "sh .ci/busted lua5.4",
}
