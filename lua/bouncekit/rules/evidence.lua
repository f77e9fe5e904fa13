-- All the evidence in a text, for people: what was found, what it weighed, what became of it, and why the winner won.
local terminal = require "bouncekit.terminal"

local M = {}

local WHY = {
  vetoed = "an `unless` of its rule is in the text",
  condition = "a `when` or `not-when` of its rule does not hold",
  ["not-at-end"] = "its phrase must end the text ($)",
  silenced = "its rule is silenced",
}
local ORDER = { won = 1, lost = 2, vetoed = 3, condition = 4, ["not-at-end"] = 5, silenced = 6 }

local function sorted(list)
  local out = {}
  for i, item in ipairs(list) do out[i] = item end
  table.sort(out, function(a, b)
    if ORDER[a.state] ~= ORDER[b.state] then return ORDER[a.state] < ORDER[b.state] end
    if a.score ~= b.score then return a.score > b.score end
    return a.rule < b.rule
  end)
  return out
end

local function sum(item)
  if not item.tier then return ("%d, the weight of the code"):format(item.score) end
  return ("%d = tier %d, %d word%s%s"):format(item.score, item.tier, item.words, item.words == 1 and "" or "s",
    item.agree and ", codes agree" or "")
end

local function why_won(list)
  local best, other, rival = list[1], nil, nil
  for i = 2, #list do
    if list[i].state == "lost" then
      other = other or list[i]
      if list[i].category ~= best.category then rival = rival or list[i] end
    end
  end
  if not other then return "the only evidence that stands" end
  if not rival then return "all that stands says " .. best.category end
  if rival.score == best.score then
    return ("as heavy as %s: the order of categories decides"):format(rival.rule)
  end
  return ("%d heavier than the best for another category, %s (%s)"):format(best.score - rival.score, rival.rule,
    rival.category)
end

local function facts(list, verdict)
  local out = {}
  if list.provider then out[#out + 1] = "provider " .. list.provider end
  if list.later then out[#out + 1] = "the text asks to try again" end
  if list.around then out[#out + 1] = "the words stand around the reply" end
  if list.overflow then out[#out + 1] = "a limit was hit: there may be more" end
  for _, name in ipairs { "truncated", "conflict", "nested", "code_only" } do
    if verdict.flags and verdict.flags[name] then out[#out + 1] = name:gsub("_", " ") end
  end
  return table.concat(out, "; ")
end

--- The lines about a text.
function M.lines(text, ctx, set, paint)
  local verdict, found = set.classify(text, ctx), set.evidence(text, ctx)
  local list, out = sorted(found), {}
  out[1] = paint(terminal.escape(text), "cyan")
  out[2] = ("  %s %s %s  confidence %.2f"):format(paint(verdict.category, "bold"), verdict.permanence, verdict.action,
    verdict.confidence)
  for _, item in ipairs(list) do
    local words = item.evidence and "  “" .. terminal.escape(item.evidence) .. "”" or ""
    out[#out + 1] = ("  %s %s  %s  (%s)%s%s"):format(item.state == "won" and "*" or "-", item.rule, item.category,
      sum(item), words, WHY[item.state] and ": " .. WHY[item.state] or "")
  end
  if list[1] and list[1].state == "won" then out[#out + 1] = "  why: " .. why_won(list) end
  if #list == 0 then out[#out + 1] = "  nothing was found: no words of any rule, no code that says anything" end
  local more = facts(found, verdict)
  if more ~= "" then out[#out + 1] = "  " .. more end
  return out
end

--- { text(text, ctx, set) } that prints.
function M.new(settings)
  local paint = terminal.painter(settings.color)
  return { text = function(text, ctx, set) print(table.concat(M.lines(text, ctx, set, paint), "\n")) end }
end

return M
