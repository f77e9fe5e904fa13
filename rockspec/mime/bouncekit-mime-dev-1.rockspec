rockspec_format = "3.0"
package = "bouncekit-mime"
version = "dev-1"
source = {
  url = "git+https://github.com/bouncekit/bouncekit.git",
}
description = {
  summary = "Raw mails for bouncekit: MIME through GMime",
  detailed = [[
The module bouncekit.mime, with which bouncekit reads whole bounce mails. It needs the library GMime 3 (Debian:
libgmime-3.0-dev). Hosts that have decoded parts already do without it: see bouncekit.report.]],
  license = "MIT",
}
dependencies = {
  "lua >= 5.1, < 5.6",
  "bouncekit",
}
external_dependencies = {
  GMIME = { header = "gmime-3.0/gmime/gmime.h" },
}
build = {
  type = "make",
  build_variables = {
    BUILD = "build/rock-mime",
    LUA = "$(LUA)",
    LUA_INCDIR = "$(LUA_INCDIR)",
    CFLAGS = "$(CFLAGS)",
    LIBFLAG = "$(LIBFLAG)",
  },
  build_target = "mime",
  install_target = "mime-rock-install",
  install_variables = {
    BUILD = "build/rock-mime",
    LUA = "$(LUA)",
    LUA_INCDIR = "$(LUA_INCDIR)",
    CFLAGS = "$(CFLAGS)",
    LIBFLAG = "$(LIBFLAG)",
    INST_LIBDIR = "$(LIBDIR)",
  },
}
