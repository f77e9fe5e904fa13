-- Texts made of a phrase: what a reply that says exactly this looks like. The linter asks the engine about them.
local languages = require "bouncekit.langwords"
local M = {}

-- Texts of one phrase: more than enough for phrases of plain words, a sample where classes are large.
M.MAX_TEXTS, M.MAX_ROWS, M.MAX_PICKS = 96, 12, 6

local TOKENS = { ["<addr>"] = "ann@example.org", ["<ip>"] = "192.0.2.1", ["<host>"] = "mx.example.org",
  ["<url>"] = "http://www.example.org/help", ["<code>"] = "550", ["<esc>"] = "5.7.1", ["<id>"] = "4QxZk1Y2bz1",
  ["<num>"] = "17", ["<size>"] = "25 MB", ["<duration>"] = "300 seconds", ["<date>"] = "2024-05-17",
  ["<dnsbl>"] = "zen.spamhaus.org", ["<rhsbl>"] = "dbl.spamhaus.org", ["<null>"] = "<>" }
local FILLER = "zzyx"   -- nobody's word

local function word(atom)
  if TOKENS[atom] then return TOKENS[atom] end
  return (atom:gsub('^"(.*)"$', "%1"):gsub("%*$", ""))
end

local function member_text(atoms)
  local out = {}
  for i = 1, #atoms do out[i] = word(atoms[i]) end
  return table.concat(out, " ")
end

-- All members of an element, classes flattened.
local function members(element, classes)
  local out = {}
  for _, alt in ipairs(element.alts) do
    if alt.class then
      for _, m in ipairs(classes[alt.class].list) do out[#out + 1] = m.atoms end
    else
      out[#out + 1] = alt
    end
  end
  return out
end

-- Which member of each element, for pick number k: all in turn where they are few, spread evenly where they are many.
local function pick(counts, k, total)
  local out, rest = {}, k
  for i, n in ipairs(counts) do
    if total <= M.MAX_PICKS then
      out[i], rest = rest % n + 1, math.floor(rest / n)
    else
      out[i] = (k * 37 + (i - 1) * k * 11) % n + 1
    end
  end
  return out
end

local function add_row(row, classes, out)
  local lists, counts, total, gaps = {}, {}, 1, 0
  for i, e in ipairs(row) do
    lists[i] = members(e, classes)
    counts[i] = #lists[i]
    if counts[i] == 0 then return true end
    total, gaps = math.min(total * counts[i], 1e9), gaps + e.gap
  end
  for k = 0, math.min(total, M.MAX_PICKS) - 1 do
    local chosen = pick(counts, k, total)
    for filled = 0, gaps > 0 and 1 or 0 do
      local words = {}
      for i, e in ipairs(row) do
        for _ = 1, filled * e.gap do words[#words + 1] = FILLER end
        words[#words + 1] = member_text(lists[i][chosen[i]])
      end
      out[#out + 1] = table.concat(words, " ")
    end
    if #out >= M.MAX_TEXTS then return false end
  end
  return total <= M.MAX_PICKS
end

--- Texts of a phrase (of bouncekit.phrase) with the classes of a reader; true when they are all there are, but for what
-- may stand in its gaps.
function M.texts(phrase, classes)
  local out, all = {}, #phrase.rows <= M.MAX_ROWS
  for i = 1, math.min(#phrase.rows, M.MAX_ROWS) do
    all = add_row(phrase.rows[i], classes, out) and all
  end
  return out, all
end

local function first_enhanced(value)
  local cls, rest = value:match("^([245X])(.*)$")
  rest = rest:match("^(%.%d+%.%d+)%-") or rest
  return (cls == "X" and "5" or cls) .. rest:gsub("%*$", "0")
end

-- The values of the `when` conditions on a field: a list, empty where there is none.
local function wanted(rule, field)
  for _, c in ipairs(rule.conditions) do
    if c.field == field and c.op == "when" then return c.values end
  end
  return {}
end

local SCRIPT = { el = "και από", he = "לא של", hi = "नहीं है", th = "ไม่มี", zh = "这是", ja = "これは", ko = "이것은" }

-- A sentence that makes a text one in a language.
local function spoken(lang)
  if not lang then return "" end
  for _, language in ipairs(languages) do
    if language.lang == lang then return (language.words and language.words:gsub("%s+", " ") or SCRIPT[lang]) .. "; " end
  end
  return ""
end

--- What must stand before a text, and be known, for the conditions of a rule to hold: a list of { head, ctx } to try.
function M.contexts(rule, hosts)
  local ctx = { host = wanted(rule, "host")[1], phase = wanted(rule, "phase")[1] }
  local provider = wanted(rule, "provider")[1]
  if provider and not ctx.host then ctx.host = hosts[provider] end
  local code, class, enhanced = wanted(rule, "code")[1], wanted(rule, "class")[1], wanted(rule, "enhanced")[1]
  enhanced = enhanced and first_enhanced(enhanced)
  if class and enhanced then enhanced = class .. enhanced:sub(2) end
  if not code and class then code = class .. "50" end
  if not code and enhanced then code = enhanced:sub(1, 1) .. "50" end
  local head = (code and code .. " " or "") .. (enhanced and enhanced .. " " or "") .. spoken(wanted(rule, "language")[1])
  local out = { { head = head, ctx = ctx } }
  if head == "" then
    out[2], out[3] = { head = "550 ", ctx = ctx }, { head = "450 ", ctx = ctx }
  end
  return out
end

return M
