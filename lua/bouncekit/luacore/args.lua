-- Arguments of the core's functions, checked as Lua's own library does in C: wrong use raises and names the caller's line.
-- `depth` says whose caller that is: 1 of the function that asks, 2 of the function that called it.
local select, type, tostring, tonumber, error = select, type, tostring, tonumber, error

local M = {}

--- Raise for argument i of the core's function `name`.
function M.fail(depth, name, i, message)
  error(("bad argument #%d to '%s' (%s)"):format(i, name, message), depth + 2)
end

local function wrong_type(depth, name, i, expected, n, value)
  M.fail(depth + 2, name, i, expected .. " expected, got " .. (i > n and "no value" or type(value)))
end

--- Argument i as a string; a number is taken for its text.
function M.string(depth, name, i, ...)
  local value = select(i, ...)
  if type(value) == "number" then value = tostring(value) end
  if type(value) ~= "string" then wrong_type(depth, name, i, "string", select("#", ...), value) end
  return value
end

--- Argument i as a whole number.
function M.integer(depth, name, i, ...)
  local value = select(i, ...)
  local n = (type(value) == "number" or type(value) == "string") and tonumber(value)
  if not n then wrong_type(depth, name, i, "number", select("#", ...), value) end
  if n % 1 ~= 0 then M.fail(depth + 1, name, i, "number has no integer representation") end
  return math.floor(n)
end

--- Argument i as a table.
function M.table(depth, name, i, ...)
  local value = select(i, ...)
  if type(value) ~= "table" then wrong_type(depth, name, i, "table", select("#", ...), value) end
  return value
end

return M
