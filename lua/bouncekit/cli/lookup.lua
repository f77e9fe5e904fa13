-- bouncekit lookup [CODE [ENHANCED]]
local M = {}

-- The fields of an entry as JSON, in this order; those without a value are null.
M.KEYS = { "key", "code", "enhanced", "system", "message", "meaning", "description", "remedy", "category", "basis", "lang",
  "source" }

function M.define(parser)
  local c = parser:command("lookup", "Show what the registry says about a code.")
  c:argument("code", "Reply code (550) or enhanced code (5.7.1)."):args("?")
  c:argument("enhanced", "Enhanced code, after a reply code."):args("?")
  c:option("--system", "Only this system: smtp, iana, merak, google, ... (bouncekit systems lists them).")
  c:option("--lang", "Language of the texts: en, tr, zh.")
  c:flag("--all", "Every entry that fits, not the best one alone.")
  c:flag("--json", "One JSON object a line.")
end

local function known_system(registry, system)
  for _, s in ipairs(registry.systems()) do
    if s.id == system then return true end
  end
end

local function bad_arguments(args, registry)
  if args.system and not known_system(registry, args.system) then
    return "unknown system: " .. args.system .. " (bouncekit systems lists them)"
  end
  if args.code and args.code:find(".", 1, true) and not args.enhanced then args.code, args.enhanced = nil, args.code end
  if args.code and not args.code:find("^[1-9]%d%d$") then return "not a reply code: " .. args.code end
  if args.enhanced and not args.enhanced:find("^[245]%.%d%d?%d?%.%d%d?%d?$") then
    return "not an enhanced status code: " .. args.enhanced
  end
  if not args.code and not args.enhanced and not args.all then return "give a code, or --all" end
end

-- The entries that fit exactly; where there are none, the best one.
local function collect(args, settings, registry)
  local list = {}
  if args.all then
    local filter = { code = args.code, enhanced = args.enhanced, system = args.system, lang = settings.lang }
    for entry in registry.entries(filter) do list[#list + 1] = entry end
  end
  if #list == 0 and (args.code or args.enhanced) then
    list[1] = registry.lookup(args.code, args.enhanced, { system = args.system, lang = settings.lang })
  end
  return list
end

--- Print entries: JSON lines, or text.
function M.show(list, as_json, settings)
  local json = require "bouncekit.json"
  if as_json then
    if json.missing then return 2, json.missing end
    for _, entry in ipairs(list) do io.write(json.object(entry, M.KEYS, true), "\n") end
    return 0
  end
  local explain = require "bouncekit.cli.explain"
  print(table.concat(explain.render({ entries = list }, explain.context(settings), true), "\n"))
  return 0
end

function M.run(args, settings)
  local registry = require "bouncekit.registry"
  local wrong = bad_arguments(args, registry)
  if wrong then return 2, wrong end
  local list = collect(args, settings, registry)
  if #list == 0 then return 1, registry.term("ui.no_entry", settings.lang) end
  -- Every entry of a system is for programs: JSON whether asked or not.
  return M.show(list, args.json or (args.all and not args.code and not args.enhanced), settings)
end

return M
