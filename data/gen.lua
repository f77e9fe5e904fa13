-- gen.lua DATADIR OUTDIR FILE...: data/ -> the tables the core and the Lua side are built with. FILEs are the lexicon
-- (*.lex) and rule files (*.rules), sorted by name: plain Lua cannot list folders. Needs no library and no C.
--
-- The same input gives the same bytes from every Lua: nothing depends on pairs(), the clock or where the files lie.
-- Whatever is wrong with the data is printed as `file:line: message`; then nothing is written and the exit code is 1.

local here = arg[0]:match("^(.*)[/\\][^/\\]*$") or "."
local datadir, outdir = arg[1], arg[2]
if not datadir or not outdir then
  io.stderr:write("usage: gen.lua DATADIR OUTDIR [FILE.lex...] [FILE.rules...]\n")
  os.exit(2)
end
datadir = datadir:gsub("/+$", "")

package.path = table.concat({ here .. "/?.lua", datadir .. "/../lua/?.lua", here .. "/../lua/?.lua", package.path }, ";")

local errors = require("gen.errors").new()
local output = require "gen.output"

local model = require("gen.load")(datadir, errors)
require("gen.check")(model, errors)
model.taxonomies = require("gen.taxonomies")(model, errors)
local rules = require "gen.rules"
model.rules = rules.build(model, errors, rules.files(arg, 3))

if errors:count() > 0 then
  io.stderr:write(errors:text())
  os.exit(1)
end

local files = { { "registry_data.c", require("gen.c_registry")(model) } }
files[#files + 1] = { "fold_data.c", require("gen.c_fold")() }
files[#files + 1] = { "language_data.c", require("gen.c_language")() }
files[#files + 1] = { "rules_data.c", require("gen.c_rules")(model) }
for _, file in ipairs(require("gen.lua_tables")(model)) do files[#files + 1] = file end
for _, file in ipairs(files) do
  local ok, message = output.write(outdir .. "/" .. file[1], file[2])
  if not ok then
    io.stderr:write("gen.lua: ", message, "\n")
    os.exit(1)
  end
end
