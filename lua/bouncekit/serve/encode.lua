-- Values to JSON text, fast: the keys of an object are known beforehand, so their text is made once. Strings leave as
-- valid UTF-8, whatever their bytes were.
local json = require "bouncekit.json"

local M = {}

local concat, find, format, type, tostring = table.concat, string.find, string.format, type, tostring

--- A string.
function M.string(s)
  if find(s, '[%c"\\\127-\255]') then return json.encode(s) end
  return '"' .. s .. '"'
end

--- A number: whole ones as such in every Lua; null for what JSON has no number for.
function M.number(n)
  if n ~= n or n == math.huge or n == -math.huge then return "null" end
  if n % 1 == 0 and n > -2 ^ 53 and n < 2 ^ 53 then return format("%.0f", n) end
  return json.encode(n)
end

--- Anything that stands for itself; null for all else.
function M.scalar(v)
  local kind = type(v)
  if kind == "string" then return M.string(v) end
  if kind == "number" then return M.number(v) end
  if kind == "boolean" then return tostring(v) end
  return "null"
end

local scalar = M.scalar

--- A function that writes the inside of an object with these keys, in this order, without its braces. Absent values are
-- null; with `sparse` they are left out.
function M.fields(keys, sparse)
  local heads, n = {}, #keys
  for i = 1, n do heads[i] = M.string(keys[i]) .. ":" end
  return function(value)
    local out, count = {}, 0
    for i = 1, n do
      local v = value[keys[i]]
      if v ~= nil or not sparse then
        count = count + 1
        out[count] = heads[i] .. scalar(v)
      end
    end
    return concat(out, ",")
  end
end

--- A list of texts that are JSON already.
function M.array(list)
  return "[" .. concat(list, ",") .. "]"
end

--- The names in a set, sorted, as a list.
function M.set(set)
  local names = {}
  for name, on in pairs(set or {}) do
    if on and type(name) == "string" then names[#names + 1] = name end
  end
  table.sort(names)
  for i = 1, #names do names[i] = M.string(names[i]) end
  return M.array(names)
end

--- A map of names to scalars, sorted by name.
function M.map(map)
  local names, out = {}, {}
  for name in pairs(map) do names[#names + 1] = tostring(name) end
  table.sort(names)
  for i = 1, #names do out[i] = M.string(names[i]) .. ":" .. scalar(map[names[i]]) end
  return "{" .. concat(out, ",") .. "}"
end

return M
