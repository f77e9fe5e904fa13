-- Argument validators. Wrong use raises and names the line of the function's caller; wrong data never comes here.
local M = {}

local error, type, tostring = error, type, tostring

-- Level 4: this helper, the validator, the API function, its caller.
local function fail(name, position, expected, got)
  error(("bad argument #%d to '%s' (%s expected, got %s)"):format(position, name, expected, got), 4)
end

--- Value must be a string (numbers are not taken for strings: a reply is never a number).
function M.string(name, position, value)
  if type(value) ~= "string" then fail(name, position, "string", type(value)) end
  return value
end

function M.optional_string(name, position, value)
  if value ~= nil and type(value) ~= "string" then fail(name, position, "string or nil", type(value)) end
  return value
end

function M.optional_table(name, position, value)
  if value ~= nil and type(value) ~= "table" then fail(name, position, "table or nil", type(value)) end
  return value
end

--- A value of one of these types (a set), told as `expected`.
function M.one_of(name, position, value, types, expected)
  if not types[type(value)] then fail(name, position, expected, type(value)) end
  return value
end

--- A table's fields: `known` maps each allowed name to the type it must have.
function M.fields(name, position, value, known)
  if value == nil then return {} end
  if type(value) ~= "table" then fail(name, position, "table or nil", type(value)) end
  for key, v in pairs(value) do
    local want = known[key]
    if not want then fail(name, position, "a table without field '" .. tostring(key) .. "'", "it") end
    if want ~= true and type(v) ~= want then
      fail(name, position, ("%s in field '%s'"):format(want, tostring(key)), type(v))
    end
  end
  return value
end

M.fail = fail
return M
