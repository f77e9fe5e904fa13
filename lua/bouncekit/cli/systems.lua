-- bouncekit systems
local M = {}

function M.define(parser)
  parser:command("systems", "List the systems whose codes the registry knows.")
    :flag("--json", "One JSON object a line.")
end

function M.run(args)
  local terminal, json = require "bouncekit.terminal", require "bouncekit.json"
  if args.json and json.missing then return 2, json.missing end
  for _, s in ipairs(require("bouncekit.registry").systems()) do
    if args.json then
      print(json.object(s, { "id", "kind", "name", "entries" }))
    else
      print(("%s %s %5d  %s"):format(terminal.fit(s.id, 30), terminal.fit(s.kind, 9), s.entries, s.name))
    end
  end
  return 0
end

return M
