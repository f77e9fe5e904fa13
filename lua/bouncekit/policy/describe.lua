-- A policy in words: its counters and rules as tables of Markdown. The page of the shipped policies (policies.md) is made
-- of this, and a spec holds it to that.
local M = {}

local concat, sort, type = table.concat, table.sort, type
local duration = require "bouncekit.policy.duration"

local function cell(text)
  return (text:gsub("[%c|*_]", function(c) return c:find("%c") and " " or "\\" .. c end))
end

local function sorted(t)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  return keys
end

local function value_text(value)
  if type(value) == "function" then return "(function)" end
  if type(value) ~= "table" then return tostring(value) end
  local list = {}
  for i, one in ipairs(value) do list[i] = tostring(one) end
  if #list < 2 then return list[1] or "" end
  return concat(list, ", ", 1, #list - 1) .. " or " .. list[#list]
end

local function count_text(counts)
  local list = {}
  for _, name in ipairs(sorted(counts)) do
    local wanted = counts[name]
    local text = type(wanted) == "number" and ("= %.14g"):format(wanted) or value_text(wanted)
    list[#list + 1] = name .. " " .. text
  end
  return concat(list, ", ")
end

-- Conditions: "permanence: hard; count: soft >= 5".
local function conditions(t, between)
  if t == nil then return nil end
  if type(t) ~= "table" then return "(function)" end
  local list = {}
  for _, field in ipairs(sorted(t)) do
    local value = t[field]
    if field == "count" and type(value) == "table" then list[#list + 1] = "count: " .. count_text(value)
    elseif value == true then list[#list + 1] = field
    elseif value == false then list[#list + 1] = "not " .. field
    else list[#list + 1] = ("%s: %s"):format(field, value_text(value))
    end
  end
  return concat(list, between or "; ")
end

local function when_text(rule)
  local when, unless = conditions(rule.asked.when), conditions(rule.asked.unless, " or ")
  local text = when and when ~= "" and when or "always"
  return unless and text .. "; unless " .. unless or text
end

local function decision_text(rule)
  local options = rule.asked.decides
  local text = rule.kind
  if type(options) == "function" then text = text .. " (function)"
  elseif type(options) == "table" then
    local list = {}
    for _, name in ipairs(sorted(options)) do list[#list + 1] = ("%s %s"):format(name, value_text(options[name])) end
    text = text .. ": " .. concat(list, ", ")
  end
  return rule.continue and text .. "; goes on" or text
end

local function row(...)
  local out = { ... }
  for i = 1, #out do out[i] = cell(out[i]) end
  return "| " .. concat(out, " | ") .. " |"
end

local function counter_row(c)
  local asked = c.asked
  local add = conditions(asked.add) or ""
  local unless = conditions(asked.unless, " or ")
  return row(c.name, concat(c.parts, " and "), duration.text(c.window), c.gap > 0 and duration.text(c.gap) or "",
    unless and add .. "; unless " .. unless or add, conditions(asked.reset) or "", asked.about or "", asked.source or "")
end

--- The lines of a policy (as bouncekit.policy.load gives it).
-- @treturn table list of strings without line ends
function M.lines(policy)
  local out = { "## " .. cell(policy.name), "" }
  local function add(text) out[#out + 1] = text end
  if policy.about then
    add(cell(policy.about))
    add ""
  end
  if #policy.order > 0 then
    add "| counter | of each | in | at most one in | counts | forgotten by | which are | source |"
    add "|---|---|---|---|---|---|---|---|"
    for _, name in ipairs(policy.order) do add(counter_row(policy.counters[name])) end
    add ""
  end
  add "| rule | when | decision | because | source |"
  add "|---|---|---|---|---|"
  for _, rule in ipairs(policy.rules) do
    add(row(rule.name, when_text(rule), decision_text(rule), rule.reason or "", rule.source or ""))
  end
  return out
end

return M
