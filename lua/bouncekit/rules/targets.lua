-- The files of other systems: what each can express, and how a list of patterns is written for it.
local taxonomy = require "bouncekit.taxonomy"

local M = {}

local LIMITS = {
  "A pattern reads bytes where the engine reads words: it also finds words inside addresses, host names and URLs.",
  "The first pattern that matches decides; the engine weighs all evidence together, and codes with it.",
}

local function head(lines, sign, info)
  local out = { sign .. " Made by bouncekit " .. info.version .. " rules export." }
  for _, list in ipairs { LIMITS, lines } do
    for _, line in ipairs(list) do out[#out + 1] = sign .. " " .. line end
  end
  if #info.notes > 0 then
    out[#out + 1] = sign .. " What could not be expressed:"
    for _, note in ipairs(info.notes) do out[#out + 1] = sign .. "   " .. note:gsub("%c", " ") end
  end
  return out
end

local function label(p, name)
  return taxonomy.label(p.category, name)
end

-- KumoMTA: a table of classes, each a list of patterns for Rust's regex crate, which has no look-ahead. The text is the
-- reply on one line. Which class is asked first is not defined within a file, so the heaviest evidence gets a file of its
-- own where that matters: see --tier. The whole of the built-in rules needs far more than the crate's usual 10 MiB.
M.kumomta = { lookahead = false }

local function toml(text)
  if not text:find("'", 1, true) then return "'" .. text .. "'" end
  return '"' .. text:gsub('[\\"]', "\\%0") .. '"'
end

function M.kumomta.write(list, info)
  local out = head({ "The order of patterns holds within a class. Compiled, a large file may pass the engine's limit of",
    "memory: export the rules you need, or the most telling ones (--tier 9), into files of their own." }, "#", info)
  local by_class, classes = {}, {}
  for _, p in ipairs(list) do
    local class = label(p, "kumomta")
    if class then
      if not by_class[class] then
        by_class[class] = {}
        classes[#classes + 1] = class
      end
      table.insert(by_class[class], p)
    end
  end
  out[#out + 1] = "\n[rules]"
  for _, class in ipairs(classes) do
    out[#out + 1] = "\n" .. class .. " = ["
    local rule
    for _, p in ipairs(by_class[class]) do
      if p.rule ~= rule then out[#out + 1] = "  # " .. p.rule .. ": " .. p.category end
      rule = p.rule
      out[#out + 1] = "  " .. toml("(?i)" .. p.pattern) .. ","
    end
    out[#out + 1] = "]"
  end
  return table.concat(out, "\n") .. "\n"
end

-- ZoneMTA's config/bounces.txt: regex,action,category,message; no comma in the regex; JavaScript, flags i and m. The text
-- has its blanks folded and the codes of further lines taken out.
M.zonemta = { lookahead = true, nested = true }

local FINAL = { hard = true, permanent = true }

-- The line's action for a reply of class 5, and for one of class 4.
local function zone_actions(p)
  local category = M.category(p.category)
  local permanence, action = p.permanence or category.permanence, p.action or category.action
  local soft = action == "slow-down" and "slowdown" or "defer"
  return FINAL[permanence] and "reject" or soft, soft
end

local function only(p, class) return p.classes and #p.classes == 1 and p.classes[1] == class end

function M.zonemta.write(list, info)
  local out = head({ "Rules for 4xx replies stand before the same for all others: what is temporary is deferred." }, "#",
    info)
  for _, p in ipairs(list) do
    local class = label(p, "zonemta")
    local final, soft = zone_actions(p)
    if class then
      local tail = "," .. class .. "," .. p.category .. " (" .. p.rule .. ")"
      if final ~= soft and not only(p, "5") then
        local pattern = p.pattern:find("^%^") and "^(?=4)" .. p.pattern:sub(2) or "^4[\\s\\S]*?" .. p.pattern
        out[#out + 1] = pattern .. "," .. soft .. tail
      end
      if not only(p, "4") then out[#out + 1] = p.pattern .. "," .. final .. tail
      elseif final == soft then out[#out + 1] = p.pattern .. "," .. soft .. tail end
    end
  end
  return table.concat(out, "\n") .. "\n"
end

-- Halon: a CSV that a script reads at start and goes through with pcre_match.
M.halon = { lookahead = true }

local function csv(...)
  local out = {}
  for i, field in ipairs { ... } do
    field = tostring(field)
    out[i] = field:find('[",\r\n#]') and '"' .. field:gsub('"', '""') .. '"' or field
  end
  return table.concat(out, ",")
end

function M.halon.write(list)
  local out = { csv("pattern", "category", "group", "permanence", "action", "rule", "note") }
  for _, p in ipairs(list) do
    local c = M.category(p.category)
    out[#out + 1] = csv("/" .. p.pattern .. "/i", p.category, c.group, p.permanence or c.permanence, p.action or c.action,
      p.rule, #p.lost > 0 and "without: " .. table.concat(p.lost, "; ") or "")
  end
  out[#out + 1] = ""
  return table.concat(out, "\r\n")
end

local categories

--- What data/categories.tsv says of a category.
function M.category(name)
  if not categories then
    categories = {}
    for _, c in ipairs(require("bouncekit.registry").categories()) do categories[c.name] = c end
  end
  return categories[name]
end

return M
