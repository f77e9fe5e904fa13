-- The library of a policy: what of Lua's can neither reach outside, nor see a clock or chance, nor run past the budget.
-- Nothing here may use the methods of strings: while a policy runs they are the policy's.
-- Interpreted by LuaJIT: hooks, which keep the budget, do not run in compiled code.
local jit = rawget(_G, "jit")
if type(jit) == "table" and jit.off then jit.off(true, true) end

local pattern = require "bouncekit.policy.pattern"

local M = {}

local byte, char, format, lower, upper, rep, reverse, sub = string.byte, string.char, string.format, string.lower,
  string.upper, string.rep, string.reverse, string.sub
local find, concat, sort, floor = string.find, table.concat, table.sort, math.floor
local error, ipairs, pairs, select, tonumber, tostring, type = error, ipairs, pairs, select, tonumber, tostring, type
local unpack = rawget(_G, "unpack") or rawget(table, "unpack")

-- The longest string a function here takes or makes.
M.MAX_STRING = 65536
local MAX_STRING = M.MAX_STRING

local function text(value, name, position)
  if type(value) == "number" then value = tostring(value) end
  if type(value) ~= "string" then
    error(format("bad argument #%d to '%s' (string expected, got %s)", position, name, type(value)), 3)
  end
  if #value > MAX_STRING then error(format("'%s': the string is too long (%d bytes)", name, #value), 3) end
  return value
end

local function integer(value, default, name)
  if value == nil then value = default end
  if type(value) ~= "number" or value ~= value then error("number expected in '" .. name .. "'", 3) end
  if value > 2147483647 then return 2147483647 end
  if value < -2147483647 then return -2147483647 end
  return floor(value)
end

-- Where a search begins, as string.find has it.
local function start(init, length, name)
  init = integer(init, 1, name)
  if init < 0 then init = length + init + 1 end
  return init < 1 and 1 or init
end

-- Work done in C is paid for: a step for every sixteen bytes.
local function library(spend)
  local S = {}
  local function pay(s)
    spend(floor(#s / 16))
    return s
  end

  function S.len(s) return #text(s, "len", 1) end
  function S.lower(s) return lower(pay(text(s, "lower", 1))) end
  function S.upper(s) return upper(pay(text(s, "upper", 1))) end
  function S.reverse(s) return reverse(pay(text(s, "reverse", 1))) end
  function S.sub(s, i, j) return sub(pay(text(s, "sub", 1)), integer(i, 1, "sub"), integer(j, -1, "sub")) end

  function S.byte(s, i, j)
    s, i = text(s, "byte", 1), integer(i, 1, "byte")
    j = integer(j, i, "byte")
    if i < 0 then i = #s + i + 1 end
    if j < 0 then j = #s + j + 1 end
    if j - i >= 100 then error("'byte': more than 100 at once", 2) end
    return byte(s, i, j)
  end

  function S.char(...)
    if select("#", ...) > 100 then error("'char': more than 100 at once", 2) end
    return char(...)
  end

  function S.rep(s, n, separator)
    s, n = text(s, "rep", 1), integer(n, 0, "rep")
    if separator and n > 1 then return S.rep(s .. text(separator, "rep", 3), n - 1) .. s end
    if n > 0 and #s * n > MAX_STRING then error("'rep': the result is too long", 2) end
    spend(floor(#s * (n > 0 and n or 0) / 16))
    return rep(s, n)
  end

  function S.format(f, ...)
    local size = #text(f, "format", 1)
    if find(f, "%%[%-+ #0]*%d%d%d") then error("'format': the field is too wide", 2) end
    for i = 1, select("#", ...) do
      local value = select(i, ...)
      if type(value) == "string" then size = size + #value
      elseif type(value) ~= "number" then error("'format': strings and numbers only", 2) end
    end
    if size > MAX_STRING then error("'format': the result is too long", 2) end
    spend(floor(size / 4))
    return format(f, ...)
  end

  function S.find(s, p, init, plain)
    s, p = pay(text(s, "find", 1)), text(p, "find", 2)
    init = start(init, #s, "find")
    if init > #s + 1 then return nil end
    if plain or not find(p, "[%^%$%*%+%?%.%(%)%[%]%%%-]") then
      spend(floor(#s / 16 * (#p > 4 and 4 or 1)))
      return find(s, p, init, true)
    end
    local a, b, list, level = pattern.search(s, p, init)
    if not a then return nil end
    if level == 0 then return a, b end
    return a, b, unpack(list, 1, level)
  end

  function S.match(s, p, init)
    s, p = text(s, "match", 1), text(p, "match", 2)
    init = start(init, #s, "match")
    if init > #s + 1 then return nil end
    local a, _, list = pattern.search(s, p, init)
    if not a then return nil end
    return unpack(list)
  end

  function S.gmatch(s, p)
    s, p = text(s, "gmatch", 1), text(p, "gmatch", 2)
    local at = 1
    return function()
      if at > #s + 1 then return nil end
      local a, b, list = pattern.search(s, p, at)
      if not a then
        at = #s + 2
        return nil
      end
      at = b >= a and b + 1 or a + 1
      return unpack(list)
    end
  end

  local function expand(replacement, list, whole)
    local out, at = {}, 1
    while true do
      local i = find(replacement, "%", at, true)
      if not i then break end
      local c = sub(replacement, i + 1, i + 1)
      out[#out + 1] = sub(replacement, at, i - 1)
      if c == "%" then out[#out + 1] = "%"
      elseif c == "0" then out[#out + 1] = whole
      elseif find(c, "^[1-9]$") and list[tonumber(c)] then out[#out + 1] = tostring(list[tonumber(c)])
      else error("invalid use of '%' in replacement string", 3) end
      at = i + 2
    end
    out[#out + 1] = sub(replacement, at)
    return concat(out)
  end

  local function replaced(by, list, whole)
    if type(by) == "string" then return expand(by, list, whole) end
    local value
    if type(by) == "table" then value = by[list[1]] else value = by(unpack(list)) end
    if value == nil or value == false then return whole end
    return text(value, "gsub", 3)
  end

  function S.gsub(s, p, by, limit)
    s, p = text(s, "gsub", 1), text(p, "gsub", 2)
    if type(by) == "number" then by = tostring(by) end
    if type(by) ~= "string" and type(by) ~= "table" and type(by) ~= "function" then
      error("bad argument #3 to 'gsub' (string, table or function expected)", 2)
    end
    local out, at, n, size = {}, 1, 0, 0
    limit = integer(limit, 2147483647, "gsub")
    while n < limit and at <= #s + 1 do
      local a, b, list = pattern.search(s, p, at)
      if not a then break end
      n = n + 1
      out[#out + 1] = sub(s, at, a - 1)
      out[#out + 1] = replaced(by, list, sub(s, a, b))
      size = size + #out[#out] + #out[#out - 1]
      if size > MAX_STRING then error("'gsub': the result is too long", 2) end
      if b >= a then
        at = b + 1
      else
        out[#out + 1] = sub(s, a, a)
        at = a + 1
      end
      if byte(p, 1) == 94 then break end
    end
    out[#out + 1] = sub(s, at)
    return concat(out), n
  end

  return S
end

local function tables(spend)
  local T = {}

  function T.insert(list, at, value)
    local n = #list
    if value == nil then
      list[n + 1] = at
      return
    end
    at = integer(at, n + 1, "insert")
    if at < 1 or at > n + 1 then error("'insert': position out of bounds", 2) end
    for i = n, at, -1 do list[i + 1] = list[i] end
    list[at] = value
  end

  function T.remove(list, at)
    local n = #list
    at = integer(at, n, "remove")
    if n == 0 or at < 1 or at > n then return nil end
    local value = list[at]
    for i = at, n - 1 do list[i] = list[i + 1] end
    list[n] = nil
    return value
  end

  function T.concat(list, separator, i, j)
    separator = separator and text(separator, "concat", 2) or ""
    i, j = integer(i, 1, "concat"), integer(j, #list, "concat")
    local size = 0
    for k = i, j do
      local value = list[k]
      if type(value) ~= "string" and type(value) ~= "number" then
        error("'concat': a " .. type(value) .. " at index " .. k, 2)
      end
      size = size + #separator + (type(value) == "string" and #value or 24)
      if size > MAX_STRING then error("'concat': the result is too long", 2) end
    end
    spend(floor(size / 16))
    return concat(list, separator, i, j)
  end

  -- Insertion by halves, in Lua: the interpreters' own sorts differ, and an order that contradicts itself raises in some.
  function T.sort(list, before)
    before = before or function(a, b) return a < b end
    for i = 2, #list do
      local value, low, high = list[i], 1, i
      while low < high do
        local middle = floor((low + high) / 2)
        if before(value, list[middle]) then high = middle else low = middle + 1 end
      end
      for k = i - 1, low, -1 do list[k + 1] = list[k] end
      list[low] = value
    end
  end

  function T.unpack(list, i, j)
    i, j = integer(i, 1, "unpack"), integer(j, #list, "unpack")
    if j - i >= 100 then error("'unpack': more than 100 at once", 2) end
    return unpack(list, i, j)
  end

  return T
end

local MATH = { "abs", "ceil", "floor", "fmod", "huge", "max", "min", "pi", "sqrt" }

-- Keys in order, numbers before strings: a hash's order differs from run to run, a decision must not.
local function ordered(spend)
  return function(t)
    if type(t) ~= "table" then error("bad argument #1 to 'pairs' (table expected, got " .. type(t) .. ")", 2) end
    local numbers, strings, i = {}, {}, 0
    for key in pairs(t) do
      if type(key) == "number" then numbers[#numbers + 1] = key
      elseif type(key) == "string" then strings[#strings + 1] = key
      else error("'pairs': keys must be strings or numbers", 2) end
    end
    spend(10 * (#numbers + #strings))
    sort(numbers)
    sort(strings)
    return function()
      i = i + 1
      local key = numbers[i]
      if key == nil then key = strings[i - #numbers] end
      if key ~= nil then return key, t[key] end
    end
  end
end

local function plain_text(value)
  local kind = type(value)
  if kind == "number" then return format("%.14g", value) end
  if kind == "string" or kind == "boolean" or kind == "nil" then return tostring(value) end
  return kind   -- an address would differ from run to run
end

--- The functions a policy sees, as a new table. `spend(n)` charges n steps and raises when none are left.
function M.environment(spend)
  local maths = {}
  for _, name in ipairs(MATH) do maths[name] = math[name] end
  return {
    string = library(spend), table = tables(spend), math = maths, assert = assert, error = error, ipairs = ipairs,
    pairs = ordered(spend), select = select, tonumber = tonumber, tostring = plain_text, type = type,
    --- The hour of the day, 0 to 23, and the day of the week, 1 (Monday) to 7, of a time, in UTC.
    hour = function(t) return floor(t / 3600) % 24 end,
    weekday = function(t) return (floor(t / 86400) + 3) % 7 + 1 end,
  }
end

return M
