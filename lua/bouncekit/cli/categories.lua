-- bouncekit categories
local M = {}

function M.define(parser)
  local c = parser:command("categories", "List the categories a failure is sorted into.")
  c:option("--lang", "Language of the texts: en, tr, zh.")
  c:flag("--json", "One JSON object a line.")
end

function M.run(args, settings)
  local terminal, json = require "bouncekit.terminal", require "bouncekit.json"
  if args.json and json.missing then return 2, json.missing end
  local keys = { "name", "group", "permanence", "action", "party", "meaning", "description", "remedy", "lang" }
  for _, c in ipairs(require("bouncekit.registry").categories(settings.lang)) do
    if args.json then
      print(json.object(c, keys))
    else
      print(terminal.fit(c.name, 22) .. terminal.fit(c.group, 12) .. terminal.fit(c.permanence or "", 11) ..
        terminal.fit(c.action or "", 20) .. (c.meaning or ""))
    end
  end
  return 0
end

return M
