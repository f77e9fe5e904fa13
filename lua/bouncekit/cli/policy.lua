-- bouncekit policy check|show|replay
local M = {}

function M.define(parser)
  local c = parser:command("policy", "Check policies: what to do about failures; and try them on past logs.")
  c:command_target("verb"):require_command(true)
  local check = c:command("check", "Report what is wrong with policy scripts, as file:line: message; exit 1 if anything.")
  check:argument("file", "Policy scripts, or the name of a policy of bouncekit's own."):args("+")
  local show = c:command("show", "Show policies as tables of Markdown: counters, rules, and where their numbers come from.")
  show:argument("file", "Policy scripts, or the name of a policy of bouncekit's own."):args("+")
  local replay = c:command("replay", "Say what a policy would have done, beside the policies that come with bouncekit.")
  replay:argument("log", "Mail logs, packed or not; rotated ones are put in order; - is standard input."):args("+")
  replay:option("--policy", "A policy script, or a name; may be repeated."):count("*")
  replay:flag("--alone", "Leave bouncekit's own policies out.")
  replay:option("--stream", "The stream the mail in the logs belongs to."):default("mail")
  replay:option("--year", "The year of the first line, where lines name none."):convert(tonumber)
  replay:epilog [[
The clock is the log's. suppressed: addresses and domains put on the list; of these false: mail was delivered to them
later. retries saved: attempts the policy would not have made. delayed: deliveries that would have come later. given up:
messages the policy would have dropped while the server still tried; of these wrongly: they arrived.]]
end

local VERB = {}

function VERB.check(args)
  local policy, escape = require "bouncekit.policy", require("bouncekit.terminal").escape
  local wrong = 0
  for _, name in ipairs(args.file) do
    local p, message, code, list = policy.load(name)
    if p then
      print(("%s: %d rules, %d counters"):format(escape(name), #p.rules, #p.order))
    elseif code == "input" then
      return 3, message
    else
      wrong = wrong + 1
      for _, e in ipairs(list) do print(escape(e.message)) end
    end
  end
  return wrong > 0 and 1 or 0
end

function VERB.show(args)
  local policy, escape = require "bouncekit.policy", require("bouncekit.terminal").escape
  for i, name in ipairs(args.file) do
    local p, message, code = policy.load(name)
    if not p then return code == "input" and 3 or 1, message end
    if i > 1 then print "" end
    for _, line in ipairs(require("bouncekit.policy.describe").lines(p)) do print(escape(line)) end
  end
  return 0
end

-- The policies to compare: those named, then bouncekit's own.
local function replays(args)
  local policy, replay = require "bouncekit.policy", require "bouncekit.policy.replay"
  local names, list = {}, {}
  for _, name in ipairs(args.policy) do names[#names + 1] = name end
  if not args.alone or #names == 0 then
    for _, name in ipairs(policy.SHIPPED) do names[#names + 1] = name end
  end
  local year = args.year or tonumber(os.date("!%Y"))
  for i, name in ipairs(names) do
    local p, message, code = policy.load(name)
    if not p then return nil, code == "input" and 3 or 2, message end
    list[i] = replay.new(p, { stream = args.stream, year = year })
  end
  return list
end

local function read_all(args, list)
  local log, input = require "bouncekit.log", require("bouncekit").classify
  local progress = require("bouncekit.cli.progress").new { unit = "lines" }
  local complaint, lines = nil, 0
  for _, name in ipairs(log.rotation(args.log)) do
    local seen = 0
    local n, message = log.read(name, {
      event = function(event)
        for i = 1, #list do list[i]:event(event) end
      end,
      progress = function(reader)
        progress:add(reader:lines() - seen)
        seen = reader:lines()
      end,
    }, input)
    lines = lines + (n or 0)
    complaint = complaint or message
  end
  progress:clear()
  return lines, complaint
end

local ROWS = {
  { "suppressed", function(r) return r.suppressed end },
  { "  of these false", function(r) return r.false_ones end },
  { "retries saved", function(r) return r.saved end },
  { "deliveries delayed", function(r) return r.delayed end },
  { "  on average by", function(r)
    return r.delayed > 0 and require("bouncekit.policy.duration").text(math.floor(r.delay / r.delayed)) or 0
  end },
  { "given up", function(r) return r.given_up end },
  { "  of these wrongly", function(r) return r.given_up_wrong end },
}

-- Rows of a table of counts in any of the replays, the most frequent first.
local function named_rows(list, field)
  local total, names = {}, {}
  for _, r in ipairs(list) do
    for name, n in pairs(r[field]) do
      if not total[name] then names[#names + 1] = name end
      total[name] = (total[name] or 0) + n
    end
  end
  table.sort(names, function(a, b)
    if total[a] ~= total[b] then return total[a] > total[b] end
    return a < b
  end)
  return names
end

local SHOWN = 12
local GROUPS = { { "throttles", "throttled or paused" }, { "alerts", "alerts" }, { "rules", "rules that decided" } }

local function table_of(list, settings)
  local terminal = require "bouncekit.terminal"
  local paint, widths = terminal.painter(settings.color), {}
  local function line(label, value, style)
    local out = { terminal.fit(label, 36) }
    for i, r in ipairs(list) do
      local text = tostring(value(r))
      if text == "0" then text = "·" end
      out[#out + 1] = (" "):rep(math.max(1, widths[i] - terminal.width(text))) .. text
    end
    print(style and paint(table.concat(out), style) or table.concat(out))
  end
  for i, r in ipairs(list) do widths[i] = math.max(14, terminal.width(terminal.escape(r.name)) + 2) end
  line("", function(r) return terminal.escape(r.name) end, "bold")
  for _, row in ipairs(ROWS) do line(row[1], row[2]) end
  for _, group in ipairs(GROUPS) do
    local names = named_rows(list, group[1])
    if #names > 0 then
      print("")
      print(paint(group[2], "bold"))
      for i = 1, math.min(#names, group[1] == "rules" and #names or SHOWN) do
        line("  " .. terminal.escape(names[i]), function(r) return r[group[1]][names[i]] or 0 end)
      end
    end
  end
end

function VERB.replay(args, settings)
  local list, code, message = replays(args)
  if not list then return code, message end
  local lines, complaint = read_all(args, list)
  local r = list[1]
  if r.events == 0 then return complaint and 3 or 1, complaint or "no deliveries in these logs" end
  local date = require "bouncekit.date"
  print(("%d lines, %d attempts, %d delivered, %d failed; %s to %s"):format(lines, r.events, r.delivered, r.failed,
    date.iso(r.first), date.iso(r.now)))
  print("")
  table_of(list, settings)
  for _, one in ipairs(list) do
    if one.errors > 0 then
      complaint = complaint or ("%s: %d decisions failed in functions of the script"):format(one.name, one.errors)
    end
  end
  return complaint and 3 or 0, complaint
end

function M.run(args, settings)
  return VERB[args.verb](args, settings)
end

return M
