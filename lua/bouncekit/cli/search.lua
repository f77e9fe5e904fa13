-- bouncekit search WORDS
local M = {}

function M.define(parser)
  local c = parser:command("search", "Find registry entries by words, in messages and explanations.")
  c:argument("words", "All of them must occur."):args("+")
  c:option("--system", "Only this system.")
  c:option("--lang", "Language of the texts: en, tr, zh.")
  c:option("--limit", "How many at the most.", "10"):convert(tonumber)
  c:flag("--json", "One JSON object a line.")
end

function M.run(args, settings)
  local registry = require "bouncekit.registry"
  local list = registry.search(table.concat(args.words, " "),
    { system = args.system, lang = settings.lang, limit = args.limit })
  if #list == 0 then return 1, registry.term("ui.no_entry", settings.lang) end
  return require("bouncekit.cli.lookup").show(list, args.json, settings)
end

return M
