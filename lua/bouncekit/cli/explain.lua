-- bouncekit explain TEXT|CODE
local M = {}

function M.define(parser)
  local c = parser:command("explain", "Say what a reply or a code means, whose problem it is and what to do.")
  c:argument("text", "A reply, a diagnostic text or a code; several words are taken as one text. - reads standard input.")
    :args("+")
  c:option("--lang", "Language of the answer: en, tr, zh.")
end

local function label(out, ctx, name, value)
  if not value or value == "" then return end
  local registry, terminal = ctx.registry, ctx.terminal
  local head = registry.term("ui." .. name, ctx.lang)
  local lines = terminal.wrap(terminal.escape(tostring(value)), ctx.width - 4)
  out[#out + 1] = ctx.paint(head, "bold")
  for _, line in ipairs(lines) do out[#out + 1] = "  " .. line end
end

local function verdict_line(ctx, x)
  local v, parts = x.verdict, {}
  parts[#parts + 1] = v.category
  if x.permanence then parts[#parts + 1] = x.permanence end
  if x.action then parts[#parts + 1] = x.action end
  return ctx.paint(x.title, "bold", v.permanence == "success" and "green" or
    v.permanence == "temporary" and "yellow" or "red") .. "  " .. ctx.paint(table.concat(parts, " · "), "dim")
end

local function facts(out, ctx, v)
  local term = function(key) return ctx.registry.term("ui." .. key, ctx.lang) end
  local list = {}
  local function add(key, value) if value then list[#list + 1] = term(key) .. ": " .. tostring(value) end end
  add("code", v.code)
  add("enhanced", v.enhanced)
  add("provider", v.provider)
  add("blocklist", v.blocklist and v.blocklist .. (v.blocklist_link and " " .. v.blocklist_link or ""))
  add("retry_after", v.retry_after and v.retry_after .. " s")
  add("confidence", v.confidence and ("%.2f"):format(v.confidence))
  add("evidence", v.evidence and ("“" .. ctx.terminal.escape(v.evidence) .. "”"))
  add("link", v.link)
  for _, line in ipairs(list) do out[#out + 1] = ctx.paint("  " .. line, "dim") end
end

local function entry_lines(out, ctx, entry)
  local head = {}
  if entry.code then head[#head + 1] = tostring(entry.code) end
  if entry.enhanced then head[#head + 1] = entry.enhanced end
  head[#head + 1] = entry.message
  out[#out + 1] = ctx.paint(ctx.terminal.escape(table.concat(head, " ")), "cyan") ..
    ctx.paint("  [" .. ctx.names[entry.system] .. "]", "dim")
  for _, field in ipairs { "meaning", "description", "remedy" } do
    if entry[field] then
      local text = field == "description" and entry[field]
        or ctx.registry.term("ui." .. field, ctx.lang) .. ": " .. entry[field]
      for _, line in ipairs(ctx.terminal.wrap(text, ctx.width - 4)) do out[#out + 1] = "  " .. line end
    end
  end
end

--- The lines of an explanation, for a terminal.
function M.render(x, ctx, codes_alone)
  local out = {}
  if codes_alone then
    for i, entry in ipairs(x.entries) do
      if i > 1 then out[#out + 1] = "" end
      entry_lines(out, ctx, entry)
    end
    label(out, ctx, "problem", x.problem)
    return out
  end
  out[#out + 1] = verdict_line(ctx, x)
  label(out, ctx, "meaning", x.meaning)
  label(out, ctx, "problem", x.problem)
  label(out, ctx, "remedy", x.remedy)
  facts(out, ctx, x.verdict)
  for _, entry in ipairs(x.entries) do
    out[#out + 1] = ""
    entry_lines(out, ctx, entry)
  end
  return out
end

--- What the renderers share.
function M.context(settings)
  local registry, terminal = require "bouncekit.registry", require "bouncekit.terminal"
  local names = {}
  for _, s in ipairs(registry.systems()) do names[s.id] = s.name end
  return { registry = registry, terminal = terminal, lang = settings.lang, width = settings.width,
    paint = terminal.painter(settings.color), names = names }
end

function M.run(args, settings)
  local bouncekit = require "bouncekit"
  local text = table.concat(args.text, " ")
  if text == "-" then text = io.read("*a") or "" end
  local x = bouncekit.explain(text, settings.lang)
  print(table.concat(M.render(x, M.context(settings), x.code_only), "\n"))
  return 0
end

return M
