-- bouncekit version
local M = {}

function M.define(parser)
  parser:command("version", "Say which bouncekit, which core and which Lua this is.")
end

function M.run()
  local bouncekit = require "bouncekit"
  local lua = type(rawget(_G, "jit")) == "table" and rawget(_G, "jit").version or _VERSION
  print(("bouncekit %s (core: %s, %s)"):format(bouncekit.version, bouncekit.core_name, lua))
  return 0
end

return M
