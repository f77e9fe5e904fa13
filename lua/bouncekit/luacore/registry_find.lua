-- Entries of the registry by reply code and enhanced code: csrc/codes_find.c says in which order.
local data = require "bouncekit.luacore.registry_data"

local match, find, sub, byte = string.match, string.find, string.sub, string.byte

local M = {}

-- Lists of positions by "code enhanced", "* enhanced", "code *", ascending; entries that are about a range of details.
local index, ranges

local function add(key, position)
  index[key] = index[key] or {}
  index[key][#index[key] + 1] = position
end

local function add_range(e, position)
  local class, subject, from, to = match(e.enhanced, "^(.)%.(.*)%.(.*)%-(.*)$")
  ranges[#ranges + 1] = { class = class, subject = tonumber(subject), from = tonumber(from), to = tonumber(to),
    entry = position }
end

local function make_index()
  index, ranges = {}, {}
  for i, e in ipairs(data.load().entries) do
    local code = e.number or ""
    if find(e.enhanced, "-", 1, true) then
      add_range(e, i)
    else
      if e.number or (e.enhanced ~= "" and e.code == "") then add(code .. " " .. e.enhanced, i) end
      if e.enhanced ~= "" then add("* " .. e.enhanced, i) end
    end
    if e.number then add(code .. " *", i) end
  end
end

-- The first entry of a span with exactly this key; "" is none, "*" any.
local function first_of(code, enhanced, span)
  for _, position in ipairs(index[code .. " " .. enhanced] or {}) do
    if position >= span[1] and position <= span[2] then return position end
  end
  return nil
end

local function in_range(esc, span)
  for _, r in ipairs(ranges) do
    if r.class == tostring(esc.class) and r.subject == esc.subject and esc.detail >= r.from and esc.detail <= r.to
        and r.entry >= span[1] and r.entry <= span[2] then
      return r.entry
    end
  end
  return nil
end

local function spell(class, subject, detail)
  return ("%s.%s.%s"):format(class, subject, detail)
end

-- With the reply code if there is one, then in rows without a reply code, then whatever the reply code; each time the own
-- class before X.
local function by_esc(code, esc, span)
  local own, any = spell(esc.class, esc.subject, esc.detail), spell("X", esc.subject, esc.detail)
  return code and (first_of(code, own, span) or first_of(code, any, span)) or first_of("", own, span)
    or first_of("*", own, span) or in_range(esc, span) or first_of("", any, span) or first_of("*", any, span)
end

-- In rows without an enhanced code; in the others only when the question has none either.
local function by_code(code, esc, span)
  return first_of(code, "", span) or not esc and first_of(code, "*", span) or nil
end

local function by_subject(esc, span)
  return first_of("", spell(esc.class, esc.subject, "X"), span) or first_of("", spell("X", esc.subject, "X"), span)
    or first_of("", spell(esc.class, "X", "X"), span)
end

-- Does a code such as "5yz" or "x2z" stand for this one? Letters are for any digit.
local function pattern_fits(e, code)
  if e.number or e.code == "" then return false end
  local digits = tostring(code)
  for i = 1, 3 do
    if find(sub(e.code, i, i), "[0-9]") and byte(e.code, i) ~= byte(digits, i) then return false end
  end
  return true
end

local function by_pattern(code, span)
  local entries = data.load().entries
  for i = span[1], span[2] do
    if pattern_fits(entries[i], code) then return i end
  end
  return nil
end

-- The entries a question is about; nil: an unknown system.
local function span_of(system)
  local all = data.load()
  if not system or system == "" then return { 1, #all.entries } end
  return all.spans[system]
end

-- The entries of the standards, which come first, and the others.
local function halves()
  local all, last = data.load(), 0
  for _, s in ipairs(data.systems) do
    if s.kind == "standard" and all.spans[s.id] then last = all.spans[s.id][2] end
  end
  return { 1, last }, { last + 1, #all.entries }
end

local function by_whole_esc(code, esc, system, span)
  if system and system ~= "" then return by_esc(code, esc, span) end
  local standard, others = halves()
  return by_esc(code, esc, standard) or by_esc(code, esc, others)
end

--- The best entry, or nil. code and esc may be nil, system nil or "".
function M.lookup(code, esc, system)
  if not index then make_index() end
  local span = span_of(system)
  if not span then return nil end
  local found = esc and by_whole_esc(code, esc, system, span)
    or code and by_code(code, esc, span)
    or esc and by_subject(esc, span)
    or code and system and system ~= "" and by_pattern(code, span)
  return found and data.load().entries[found] or nil
end

local function esc_fits(e, esc)
  local class, subject, first, last = match(e.enhanced, "^(.)%.([0-9]+)%.([0-9]+)%-?([0-9]*)$")
  if not class or (class ~= "X" and class ~= tostring(esc.class)) or tonumber(subject) ~= esc.subject then return false end
  return tonumber(first) <= esc.detail and esc.detail <= (tonumber(last) or tonumber(first))
end

--- The next entry behind `position` that fits the question exactly, and its position; nil at the end.
function M.next(position, code, esc, system)
  local span = span_of(system)
  if not span or position < 0 then return nil end
  local entries = data.load().entries
  for i = math.max(position + 1, span[1]), span[2] do
    local e = entries[i]
    local code_fits = not code or e.number == code or (system and system ~= "" and pattern_fits(e, code))
    if code_fits and (not esc or esc_fits(e, esc)) then return e, i end
  end
  return nil
end

return M
