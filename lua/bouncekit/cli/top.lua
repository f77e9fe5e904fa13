-- bouncekit top FILE...
local M = {}

function M.define(parser)
  local c = parser:command("top", "Group the replies that no rule decided, the most frequent first; draft a rule for one.")
  c:argument("file", "Files of replies (one a line) or mail logs; - is standard input."):args("*"):default("-")
  c:flag("--all", "All replies, not only those that no words decided.")
  c:option("-n --number", "How many groups to show."):convert(tonumber):default(20)
  c:option("--rule", "Print a draft of a rule for group N instead."):convert(tonumber)
  c:option("--category", "The category of the draft.")
  c:option("--rules", "A rule file of your own, used before the built-in rules; may be repeated."):count("*")
  c:epilog [[
From a log to a rule: bouncekit top mail.log; bouncekit top mail.log --rule 1 --category policy >> my.rules;
bouncekit rules check my.rules; bouncekit top mail.log --rules my.rules.]]
end

local function undecided(verdict)
  return verdict.category == "unknown" or (verdict.flags ~= nil and verdict.flags.code_only == true)
end

-- Read the files into groups. Returns them, how many replies there were, and a complaint.
local function collect(files, classify, all)
  local groups, seen, complaint = require("bouncekit.template").groups(), 0, nil
  local function take(text, verdict, recipient)
    seen = seen + 1
    if verdict.permanence ~= "success" and (all or undecided(verdict)) then groups:add(text, verdict, recipient) end
  end
  local on = {
    line = function() end,
    unknown = function() end,
    reply = function(text) take(text, classify(text)) end,
    event = function(event)
      if event.verdict and event.text then take(event.text, event.verdict, event.recipient) end
    end,
  }
  for _, name in ipairs(files) do
    local ok, message = require("bouncekit.cli.input").read(name, on, classify)
    if not ok then complaint = complaint or message end
  end
  return groups, seen, complaint
end

local function domain_line(g)
  local parts, others = {}, g.other_domains
  for i, d in ipairs(require("bouncekit.template").domains(g)) do
    if i <= 5 then parts[i] = d[1] .. " " .. d[2] else others = others + d[2] end
  end
  if others > 0 then parts[#parts + 1] = "others " .. others end
  return table.concat(parts, ", ")
end

local function show(groups, seen, args, settings)
  local terminal = require "bouncekit.terminal"
  local paint, list = terminal.painter(settings.color), groups:list()
  for i = 1, math.min(#list, args.number) do
    local g = list[i]
    print(("%3d  %6d  %s"):format(i, g.count, paint(terminal.escape(g.template), "bold")))
    print("             " .. paint(g.category .. " " .. tostring(g.permanence), "dim") .. "  " .. domain_line(g))
    print("             " .. paint(terminal.escape(g.sample:sub(1, 300)), "dim"))
  end
  local what = args.all and "replies" or "undecided replies"
  print(("%d %s of %d, %d templates"):format(groups.replies, what, seen, #list))
  if groups.dropped > 0 then
    print(("%d rare templates were dropped to bound memory: counts may be short by %d"):format(groups.dropped,
      groups.floor))
  end
end

local function known_category(name)
  for _, c in ipairs(require("bouncekit.registry").categories()) do
    if c.name == name then return true end
  end
  return false
end

local function own_classifier(files)
  if #files == 0 then return require("bouncekit").classify end
  local mine, message = require("bouncekit").classifier { rules = files }
  if not mine then return nil, message end
  return function(text, ctx) return mine:classify(text, ctx) end
end

function M.run(args, settings)
  local files = type(args.file) == "table" and args.file or { args.file }
  if #files == 0 then files = { "-" } end
  if args.category and not known_category(args.category) then return 2, "unknown category: " .. args.category end
  local classify, message = own_classifier(args.rules or {})
  if not classify then return 3, message end
  local groups, seen, complaint = collect(files, classify, args.all)
  if complaint and seen == 0 then return 3, complaint end
  if args.rule then
    local g = groups:list()[args.rule]
    if not g then return 1, "there is no group " .. tostring(args.rule) end
    local draft, why = require("bouncekit.template").draft(g, args.rule, args.category)
    if not draft then return 1, why end
    io.write(draft)
  else
    show(groups, seen, args, settings)
  end
  return complaint and 3 or 0, complaint
end

return M
