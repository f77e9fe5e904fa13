--- The core in plain Lua: the functions of bouncekit.core from the same data, for hosts that refuse C modules, and the
-- oracle that the C core is compared with. Slow and obvious: each file says the same as the C file it names.
--
-- Lua 5.1 to 5.5 and LuaJIT (whose interpreter is the faster half here: jit.off()); no debug library, no files, no clock.
local registry = require "bouncekit.luacore.registry"
local reply = require "bouncekit.luacore.reply"
local args = require "bouncekit.luacore.args"
local ruleset = require "bouncekit.luacore.ruleset"

local M = { version = "0.1.0", name = "lua" }

--- See bouncekit.parse.
function M.parse(...)
  return reply.parse((args.string(1, "parse", 1, ...)))
end

M.lookup = registry.lookup
M.next_entry = registry.next_entry
M.categories = registry.categories
M.systems = registry.systems
M.languages = registry.languages
M.language = registry.language
M.term = registry.term

M.ruleset = ruleset.ruleset
M.bind = ruleset.bind

return M
