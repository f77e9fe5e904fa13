-- Lua's patterns, matched in Lua. The interpreter's own matcher runs in C, where no budget reaches it: "(.-)(.-)(.-)x"
-- holds a host up for minutes. This one is paid for step by step, like everything else a policy does.
--
-- Patterns as in the Lua 5.1 manual, and %f.
-- Interpreted by LuaJIT: hooks, which keep the budget, do not run in compiled code.
local jit = rawget(_G, "jit")
if type(jit) == "table" and jit.off then jit.off(true, true) end

local M = {}

local byte, sub, error, type = string.byte, string.sub, error, type

local ESCAPE, OPEN, CLOSE, DOT, SET, END_SET, CARET, DOLLAR, DASH = 37, 40, 41, 46, 91, 93, 94, 36, 45
local STAR, PLUS, QUESTION = 42, 43, 63

local function is_alpha(c) return (c >= 65 and c <= 90) or (c >= 97 and c <= 122) end
local function is_digit(c) return c >= 48 and c <= 57 end

-- Classes of ASCII, whatever the locale: the same answer on every machine.
local CLASS = {
  a = is_alpha, d = is_digit,
  c = function(c) return c < 32 or c == 127 end,
  l = function(c) return c >= 97 and c <= 122 end,
  u = function(c) return c >= 65 and c <= 90 end,
  s = function(c) return c == 32 or (c >= 9 and c <= 13) end,
  w = function(c) return is_alpha(c) or is_digit(c) end,
  x = function(c) return is_digit(c) or (c >= 65 and c <= 70) or (c >= 97 and c <= 102) end,
  p = function(c) return c > 32 and c < 127 and not is_alpha(c) and not is_digit(c) end,
  z = function(c) return c == 0 end,
}
local BY_BYTE = {}
for letter, test in pairs(CLASS) do
  BY_BYTE[byte(letter)] = test
  BY_BYTE[byte(letter) - 32] = function(c) return not test(c) end
end

local function in_class(c, class)
  local test = BY_BYTE[class]
  if test then return test(c) end
  return c == class
end

-- The end of the single-character item at p: the position behind it.
local function item_end(m, p)
  local c = byte(m.pattern, p)
  p = p + 1
  if c == ESCAPE then
    if p > m.pattern_end then error("malformed pattern (ends with '%')", 0) end
    return p + 1
  end
  if c ~= SET then return p end
  if byte(m.pattern, p) == CARET then p = p + 1 end
  repeat
    if p > m.pattern_end then error("malformed pattern (missing ']')", 0) end
    local d = byte(m.pattern, p)
    p = p + (d == ESCAPE and 2 or 1)
  until byte(m.pattern, p) == END_SET
  return p + 1
end

-- Is c in the set that begins at p and whose "]" stands at last?
local function in_set(m, c, p, last)
  local yes = true
  if byte(m.pattern, p + 1) == CARET then yes, p = false, p + 1 end
  p = p + 1
  while p < last do
    local d = byte(m.pattern, p)
    if d == ESCAPE then
      if in_class(c, byte(m.pattern, p + 1)) then return yes end
      p = p + 2
    elseif byte(m.pattern, p + 1) == DASH and p + 2 < last then
      if d <= c and c <= byte(m.pattern, p + 2) then return yes end
      p = p + 3
    else
      if d == c then return yes end
      p = p + 1
    end
  end
  return not yes
end

-- Does the item from p to behind stand at s?
local function single(m, s, p, behind)
  if s > m.text_end then return false end
  local c, d = byte(m.text, s), byte(m.pattern, p)
  if d == DOT then return true end
  if d == ESCAPE then return in_class(c, byte(m.pattern, p + 1)) end
  if d == SET then return in_set(m, c, p, behind - 1) end
  return c == d
end

local match

local function start_capture(m, s, p, position)
  local n = m.level + 1
  if n > 32 then error("too many captures", 0) end
  m.begin[n], m.length[n], m.level = s, position and "position" or "open", n
  local found = match(m, s, p)
  if not found then m.level = n - 1 end
  return found
end

local function end_capture(m, s, p)
  local n
  for i = m.level, 1, -1 do
    if m.length[i] == "open" then
      n = i
      break
    end
  end
  if not n then error("invalid pattern capture", 0) end
  m.length[n] = s - m.begin[n]
  local found = match(m, s, p)
  if not found then m.length[n] = "open" end
  return found
end

local function balance(m, s, p)
  local open, close = byte(m.pattern, p, p + 1)
  if not close then error("missing arguments to '%b'", 0) end
  if byte(m.text, s) ~= open or s > m.text_end then return nil end
  local depth = 1
  for i = s + 1, m.text_end do
    local c = byte(m.text, i)
    if c == close then
      depth = depth - 1
      if depth == 0 then return i + 1 end
    elseif c == open then
      depth = depth + 1
    end
  end
end

local function back_reference(m, s, digit)
  local n = digit - 48
  if n < 1 or n > m.level or type(m.length[n]) ~= "number" then error("invalid capture index", 0) end
  local length = m.length[n]
  local same = sub(m.text, s, s + length - 1) == sub(m.text, m.begin[n], m.begin[n] + length - 1)
  if same and s + length - 1 <= m.text_end then return s + length end
end

local function frontier(m, s, p)
  if byte(m.pattern, p) ~= SET then error("missing '[' after '%f' in pattern", 0) end
  local behind = item_end(m, p)
  local before, here = s > 1 and byte(m.text, s - 1) or 0, byte(m.text, s) or 0
  if not in_set(m, before, p, behind - 1) and in_set(m, here, p, behind - 1) then return behind end
end

local function most(m, s, p, behind)
  local i = 0
  while single(m, s + i, p, behind) do i = i + 1 end
  while i >= 0 do
    local found = match(m, s + i, behind + 1)
    if found then return found end
    i = i - 1
  end
end

local function least(m, s, p, behind)
  while true do
    local found = match(m, s, behind + 1)
    if found then return found end
    if not single(m, s, p, behind) then return nil end
    s = s + 1
  end
end

-- %b, %f and back references; false where the item is an ordinary class.
local function special(m, s, p)
  local d = byte(m.pattern, p + 1)
  if d == 98 then
    local after = balance(m, s, p + 2)
    return after and match(m, after, p + 4)
  elseif d == 102 then
    local after = frontier(m, s, p + 2)
    return after and match(m, s, after)
  elseif d and is_digit(d) then
    local after = back_reference(m, s, d)
    return after and match(m, after, p + 2)
  end
  return false
end

function match(m, s, p)
  while p <= m.pattern_end do
    local c = byte(m.pattern, p)
    if c == OPEN then
      if byte(m.pattern, p + 1) == CLOSE then return start_capture(m, s, p + 2, true) end
      return start_capture(m, s, p + 1)
    elseif c == CLOSE then
      return end_capture(m, s, p + 1)
    elseif c == DOLLAR and p == m.pattern_end then
      return s == m.text_end + 1 and s or nil
    elseif c == ESCAPE then
      local found = special(m, s, p)
      if found ~= false then return found end
    end
    local behind = item_end(m, p)
    local suffix = byte(m.pattern, behind)
    if suffix == STAR then return most(m, s, p, behind) end
    if suffix == PLUS then return single(m, s, p, behind) and most(m, s + 1, p, behind) or nil end
    if suffix == DASH then return least(m, s, p, behind) end
    if suffix == QUESTION then
      local found = single(m, s, p, behind) and match(m, s + 1, behind + 1)
      if found then return found end
      p = behind + 1
    else
      if not single(m, s, p, behind) then return nil end
      s, p = s + 1, behind
    end
  end
  return s
end

local function capture(m, i, s, e)
  if i > m.level then
    if i == 1 then return sub(m.text, s, e - 1) end
    error("invalid capture index", 0)
  end
  local length = m.length[i]
  if length == "position" then return m.begin[i] end
  if length == "open" then error("unfinished capture", 0) end
  return sub(m.text, m.begin[i], m.begin[i] + length - 1)
end

--- The first match from `init` on: its first and last byte, and the captures in a list (the whole match where the
-- pattern has none); nil where there is none. Raises for a malformed pattern.
function M.search(text, pattern, init)
  local m = { text = text, text_end = #text, pattern = pattern, pattern_end = #pattern, begin = {}, length = {}, level = 0 }
  local anchored = byte(pattern, 1) == CARET
  local p, s = anchored and 2 or 1, init
  repeat
    m.level = 0
    local e = match(m, s, p)
    if e then
      local list = {}
      for i = 1, m.level > 0 and m.level or 1 do list[i] = capture(m, i, s, e) end
      return s, e - 1, list, m.level
    end
    s = s + 1
  until anchored or s > #text + 1
end

return M
