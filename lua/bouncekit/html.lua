-- Text and data made safe for a page: nothing that a mail server or a mail says is ever read as markup or script.
local json = require "bouncekit.json"

local M = {}

local REPLACEMENT = "\239\191\189"

-- Characters that are not shown or that reorder what is: C1 controls, line separators, directional marks, noncharacters.
local function harmful(char)
  local a, b, c = char:byte(1, 3)
  if #char == 2 then return a == 0xC2 and b < 0xA0 end
  if #char == 4 then return b % 16 == 15 and c == 0xBF and char:byte(4) >= 0xBE end
  if a == 0xE2 then
    return b == 0x80 and (c == 0x8E or c == 0x8F or (c >= 0xA8 and c <= 0xAE)) or b == 0x81 and c >= 0xA6 and c <= 0xA9
  end
  return a == 0xEF and (b == 0xB7 and c >= 0x90 and c <= 0xAF or b == 0xBF and c >= 0xBE or b == 0xBB and c == 0xBF)
end

--- Valid UTF-8 without control characters: line ends and tabs become blanks, what else does not belong U+FFFD.
-- @tparam string s
-- @treturn string
function M.clean(s)
  s = s:gsub("[\t\r\n]+", " "):gsub("[%z\1-\31\127]", REPLACEMENT)
  if not s:find("[\128-\255]") then return s end
  local out, i, n = {}, 1, #s
  while i <= n do
    local length = json.char_length(s, i)
    local char = s:sub(i, i + (length or 1) - 1)
    out[#out + 1] = (not length or #char > 1 and harmful(char)) and REPLACEMENT or char
    i = i + #char
  end
  return table.concat(out)
end

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;", ["`"] = "&#96;" }

--- Text for content and for attribute values in quotes.
function M.escape(value)
  return (M.clean(tostring(value)):gsub("[&<>\"'`]", ENTITIES))
end

local ESCAPES = { ['"'] = '\\"', ["\\"] = "\\\\", ["<"] = "\\u003c", [">"] = "\\u003e", ["&"] = "\\u0026",
  ["'"] = "\\u0027" }

local function encode_string(s)
  return '"' .. M.clean(s):gsub("[\"\\<>&']", ESCAPES) .. '"'
end

local function encode_number(n)
  if n ~= n or n == math.huge or n == -math.huge then return "null" end
  if n % 1 == 0 and n > -1e15 and n < 1e15 then return ("%d"):format(n) end
  return (("%.6g"):format(n):gsub(",", "."))
end

local encode

local function encode_table(value)
  local out = {}
  if next(value) == nil or value[1] ~= nil then
    for i = 1, #value do out[i] = encode(value[i]) end
    return "[" .. table.concat(out, ",") .. "]"
  end
  local keys = {}
  for key in pairs(value) do keys[#keys + 1] = tostring(key) end
  table.sort(keys)
  for i, key in ipairs(keys) do out[i] = encode_string(key) .. ":" .. encode(value[key]) end
  return "{" .. table.concat(out, ",") .. "}"
end

function encode(value)
  local kind = type(value)
  if kind == "string" then return encode_string(value) end
  if kind == "number" then return encode_number(value) end
  if kind == "table" then return encode_table(value) end
  return kind == "boolean" and tostring(value) or "null"
end

--- JSON that may stand in a script element: keys sorted, an empty table as a list. Needs no library.
-- @param value strings, numbers, booleans, lists, tables with string keys
-- @treturn string
M.json = encode

return M
