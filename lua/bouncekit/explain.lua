-- What a reply means, for people: the verdict, the registry entry that fits it best, and the texts of both in one
-- language. An explanation is a plain table; `tostring` of it is the text of the command line.
local registry = require "bouncekit.registry"

local M = {}

local concat = table.concat

-- A message is recognised by its words: at least two of them, or one long one.
local function telling(words)
  return #words >= 10 and words:find("%S %S")
end

local index

-- The registry's messages as searchable pieces ("a ... b" is two pieces in order), once per process.
local function messages()
  if index then return index end
  index = {}
  local position = 0
  for entry in registry.entries() do
    local pieces, length = {}, 0
    for piece in ((entry.message or "") .. "..."):gmatch("(.-)%s*%.%.%.+%s*") do
      local words = registry.normalise(piece)
      if words:find("%S") then
        pieces[#pieces + 1] = words
        length = length + #words
      end
    end
    if telling(concat(pieces)) then
      index[#index + 1] = { pieces = pieces, length = length, code = entry.code, enhanced = entry.enhanced,
        system = entry.system, position = position }
    end
    position = position + 1
  end
  return index
end

local function occurs(text, pieces)
  local from = 1
  for i = 1, #pieces do
    local _, last = text:find(pieces[i], from, true)
    if not last then return false end
    from = last   -- the blank at the end of a piece may begin the next
  end
  return true
end

-- How well a row agrees with the verdict's codes and provider; nil: it contradicts them.
local function agreement(row, verdict)
  local points = 0
  if row.code and verdict.code then
    if row.code ~= verdict.code then return nil end
    points = points + 40
  end
  if row.enhanced and verdict.enhanced then
    if row.enhanced:sub(2) ~= verdict.enhanced:sub(2) then return nil end
    points = points + 20
  end
  if verdict.provider and row.system == verdict.provider then points = points + 30 end
  return points
end

-- The entry whose message the text contains; the longest that agrees with the codes.
local function by_message(verdict, lang)
  local text = registry.normalise(verdict.text or "")
  local best, best_points
  for _, row in ipairs(messages()) do
    local points = agreement(row, verdict)
    if points and occurs(text, row.pieces) then
      points = points + row.length
      if not best_points or points > best_points then best, best_points = row, points end
    end
  end
  return best and registry.at(best.position, lang)
end

-- The entry for the verdict's codes: the enhanced code says more than the reply code.
local function by_code(verdict, lang)
  if not verdict.code and not verdict.enhanced then return nil end
  if verdict.enhanced then
    local entry = registry.lookup(nil, verdict.enhanced, { system = "iana", lang = lang })
    if entry and entry.enhanced == "X" .. verdict.enhanced:sub(2) then return entry end
  end
  if not verdict.code then return nil end
  return registry.lookup(verdict.code, nil, { system = "smtp", lang = lang })
end

local function term(key, lang)
  local text = registry.term(key, lang)
  return text ~= "" and text or key:match("[^.]+$")
end

local meta = { __name = "bouncekit.explanation" }

local function row(out, label, value)
  if value and value ~= "" then out[#out + 1] = label .. ": " .. value end
end

function meta.__tostring(x)
  local out, lang = {}, x.lang
  if x.title then out[#out + 1] = x.title end
  row(out, term("ui.meaning", lang), x.meaning)
  row(out, term("ui.problem", lang), x.problem)
  row(out, term("ui.remedy", lang), x.remedy)
  if x.verdict then
    local v = x.verdict
    row(out, term("ui.permanence", lang), x.permanence)
    row(out, term("ui.action", lang), x.action)
    row(out, term("ui.provider", lang), v.provider)
    row(out, term("ui.blocklist", lang), v.blocklist and (v.blocklist .. " " .. (v.blocklist_link or "")))
    row(out, term("ui.retry_after", lang), v.retry_after and (v.retry_after .. " s"))
    row(out, term("ui.link", lang), v.link)
    row(out, term("ui.evidence", lang), v.evidence)
  end
  for _, entry in ipairs(x.entries) do
    out[#out + 1] = M.entry_text(entry, lang)
  end
  return concat(out, "\n")
end

--- One entry as text: its codes and system, then what it says.
function M.entry_text(entry, lang)
  local head = {}
  if entry.code then head[#head + 1] = tostring(entry.code) end
  if entry.enhanced then head[#head + 1] = entry.enhanced end
  head[#head + 1] = "[" .. entry.system .. "]"
  local out = { concat(head, " ") .. (entry.message and " " .. entry.message or "") }
  row(out, "  " .. term("ui.meaning", lang), entry.meaning)
  if entry.description then out[#out + 1] = "  " .. entry.description end
  row(out, "  " .. term("ui.remedy", lang), entry.remedy)
  row(out, "  " .. term("ui.source", lang), entry.source and (entry.source ..
    (entry.basis and " (" .. term("basis." .. entry.basis, lang) .. ")" or "")))
  return concat(out, "\n")
end

--- Explain a verdict.
-- @treturn table lang, title, meaning, problem (whose), remedy, permanence, action (as text), category (texts),
--   entries (what the registry has on it, best first), verdict
function M.verdict(verdict, lang)
  lang = lang and registry.lang("explain", 2, lang) or "en"
  local category = registry.category(verdict.category, lang)
  local entries = {}
  local named, coded = by_message(verdict, lang), by_code(verdict, lang)
  if named then entries[1] = named end
  if coded and not (named and named.key == coded.key) then entries[#entries + 1] = coded end
  return setmetatable({
    lang = lang,
    title = category.meaning or category.name,
    meaning = category.description,
    problem = term("party." .. (verdict.party or category.party), lang),
    remedy = category.remedy,
    permanence = verdict.permanence and term("permanence." .. verdict.permanence, lang),
    action = verdict.action and term("action." .. verdict.action, lang),
    category = category,
    entries = entries,
    verdict = verdict,
  }, meta)
end

-- "550", "5.7.26", "550 5.7.1", "#5.1.1": codes and nothing else.
local function codes_only(text)
  local s = text:match("^%s*[#(]*(.-)[):]*%s*$")
  local code, enhanced = s:match("^(%d%d%d)[%s-]+([245]%.%d%d?%d?%.%d%d?%d?)$")
  if not code then code = s:match("^([1-9]%d%d)$") end
  if not code then enhanced = s:match("^([245]%.%d%d?%d?%.%d%d?%d?)$") end
  return code, enhanced
end

-- Standard entries first, then what vendors and providers mean by the same code; at most 12.
local function code_entries(code, enhanced, lang)
  local entries, seen = {}, {}
  local function add(entry)
    if entry and not seen[entry.key] and #entries < 12 then
      seen[entry.key] = true
      entries[#entries + 1] = entry
    end
  end
  if enhanced then add(registry.lookup(nil, enhanced, { system = "iana", lang = lang })) end
  if code then add(registry.lookup(code, nil, { system = "smtp", lang = lang })) end
  for entry in registry.entries { code = code, enhanced = enhanced, lang = lang } do add(entry) end
  return entries
end

--- Explain a text, or a code alone: then the answer is about the code, with every system that uses it.
function M.text(text, lang, classify)
  lang = lang and registry.lang("explain", 2, lang) or "en"
  local code, enhanced = codes_only(text)
  local x = M.verdict(classify(text), lang)
  if not code and not enhanced then return x end
  x.entries = code_entries(code, enhanced, lang)
  local first = x.entries[1]
  if first then
    x.code_only = true
    x.title = first.meaning or x.title
    x.meaning = first.description or x.meaning
    x.remedy = first.remedy or x.remedy
    local own = first.category and registry.category(first.category, lang)
    if own then x.problem = term("party." .. own.party, lang) end
  end
  return x
end

return M
