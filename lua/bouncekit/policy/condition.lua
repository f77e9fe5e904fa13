-- Conditions of rules. A condition on a field is
--   a word or a number   the field is that
--   "*word*"             * stands for anything; letter case does not matter
--   ">= 3", "< 5d"       >= > <= < on numbers; durations for times
--   a list               any of them
--   true, false          the field is there and not false; or it is not
--   a function           called with (value, verdict, ctx, counts)
-- What is no condition is told at load time; at run time nothing here fails but a function.
local duration = require "bouncekit.policy.duration"

local M = {}

local find, lower, sub, type = string.find, string.lower, string.sub, type

-- Each operator its own function: a comparison is one call.
local COMPARE = {
  [">="] = function(bound) return function(v) return type(v) == "number" and v >= bound end end,
  [">"] = function(bound) return function(v) return type(v) == "number" and v > bound end end,
  ["<="] = function(bound) return function(v) return type(v) == "number" and v <= bound end end,
  ["<"] = function(bound) return function(v) return type(v) == "number" and v < bound end end,
}

M.MAX_LIST = 10000

-- Pieces between the stars, found one after another: linear in the text.
local function glob(pattern)
  local pieces, open_begin, open_end = {}, sub(pattern, 1, 1) == "*", sub(pattern, -1) == "*"
  for piece in lower(pattern):gmatch("[^*]+") do pieces[#pieces + 1] = piece end
  local first, last = 1, #pieces
  return function(value)
    if type(value) ~= "string" then return false end
    local text, at, stop = lower(value), 1, #value
    if not open_begin then
      if sub(text, 1, #pieces[1]) ~= pieces[1] then return false end
      at = #pieces[1] + 1
    end
    if not open_end then
      stop = #text - #pieces[last]
      if stop < at - 1 or sub(text, stop + 1) ~= pieces[last] then return false end
    end
    for i = first + (open_begin and 0 or 1), last - (open_end and 0 or 1) do
      local _, to = find(text, pieces[i], at, true)
      if not to or to > stop then return false end
      at = to + 1
    end
    return true
  end
end

local function comparison(operator, text)
  local bound = tonumber(text) or duration.seconds(text)
  if not bound then return nil, ("'%s' is no number and no duration"):format(text) end
  return COMPARE[operator](bound)
end

local function of_string(value)
  local operator, text = value:match("^([<>]=?)%s*(%S.*)$")
  if operator then return comparison(operator, text) end
  if value:find("^[<>]") then return nil, ("'%s' compares with nothing"):format(value) end
  if value:find("*", 1, true) then
    if value:find("^%*+$") then return function(v) return v ~= nil and v ~= "" end end
    return glob(value)
  end
  return function(v) return v == value end, value
end

local function of_list(list)
  local plain, tests = {}, {}
  if #list == 0 then return nil, "the list is empty" end
  if #list > M.MAX_LIST then return nil, ("the list has more than %d values"):format(M.MAX_LIST) end
  for key in pairs(list) do
    if type(key) ~= "number" or key < 1 or key > #list then return nil, "a list of values is wanted" end
  end
  for i = 1, #list do
    local kind = type(list[i])
    if kind ~= "string" and kind ~= "number" then return nil, "a list holds words and numbers" end
    local test, why = M.value(list[i])
    if not test then return nil, why end
    if kind == "number" or why then plain[list[i]] = true else tests[#tests + 1] = test end
  end
  local n = #tests
  return function(value)
    if value == nil then return false end
    if plain[value] then return true end
    for i = 1, n do
      if tests[i](value) then return true end
    end
    return false
  end
end

--- A test of a value; or nil and what is wrong. A function is none: it is run in its sandbox, by the rule. The second
-- result is the word itself where a word is meant.
function M.value(value)
  local kind = type(value)
  if kind == "string" then return of_string(value) end
  if kind == "number" then
    if value ~= value then return nil, "not a number" end
    return function(v) return v == value end
  end
  if kind == "boolean" then
    return function(v) return (v ~= nil and v ~= false and v ~= "") == value end
  end
  if kind == "table" then return of_list(value) end
  return nil, ("a %s is no condition"):format(kind)
end

return M
