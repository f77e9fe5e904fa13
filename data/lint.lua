-- lint.lua DATADIR: what gen.lua cannot see in data that it accepts: the prose of the texts and the order of the rows.
-- Findings are printed as `file:line: message`; with any, the exit code is 1.

local here = arg[0]:match("^(.*)[/\\][^/\\]*$") or "."
local datadir = arg[1]
if not datadir then
  io.stderr:write("usage: lint.lua DATADIR\n")
  os.exit(2)
end
datadir = datadir:gsub("/+$", "")
package.path = here .. "/?.lua;" .. package.path

local errors = require("gen.errors").new()
local model = require("gen.load")(datadir, errors)
-- what is malformed is gen's to say; here it would only be said twice
local found = require("gen.errors").new()
if errors:count() > 0 then
  io.stderr:write(errors:text())
  os.exit(1)
end
require("gen.lint_prose")(model, found)
require("gen.lint_rows")(model, found)
io.stderr:write(found:text())
os.exit(found:count() == 0 and 0 or 1)
