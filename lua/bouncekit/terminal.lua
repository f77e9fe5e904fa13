-- Text for a terminal: nothing from a reply reaches it unescaped; widths count columns; colours only where wanted.
local json = require "bouncekit.json"

local M = {}

local CODES = { bold = "1", dim = "2", red = "31", green = "32", yellow = "33", blue = "34", cyan = "36" }

-- Characters that steer a terminal or reorder what is read: C1 controls, line separators, bidirectional marks.
local function steering(char)
  local a, b, c = char:byte(1, 3)
  if #char == 2 then return a == 0xC2 and b < 0xA0 end
  if #char ~= 3 or a ~= 0xE2 then return char == "\239\187\191" end
  return (b == 0x80 and (c == 0x8E or c == 0x8F or (c >= 0xA8 and c <= 0xAE))) or (b == 0x81 and c >= 0xA6 and c <= 0xA9)
end

local function hex(s)
  return (s:gsub(".", function(c) return ("\\x%02X"):format(c:byte()) end))
end

--- Control bytes, steering characters and bytes that are no UTF-8 as \xHH; the rest as it is.
function M.escape(s)
  if not s:find("[%c\127-\255]") then return s end
  local out, i = {}, 1
  while i <= #s do
    local length = json.char_length(s, i)
    local char = s:sub(i, i + (length or 1) - 1)
    local bad = not length or char:find("^%c") or char == "\127" or (length > 1 and steering(char))
    out[#out + 1] = bad and hex(char) or char
    i = i + #char
  end
  return table.concat(out)
end

-- Columns of one character: two for East Asian wide ones, none for combining marks.
local function columns(char)
  local a, b = char:byte(1, 2)
  if #char == 1 then return 1 end
  if #char == 2 then return (a == 0xCC or (a == 0xCD and b < 0xB0)) and 0 or 1 end
  if #char == 3 then
    if a >= 0xE4 and a <= 0xED then return 2 end
    if a == 0xE3 then return 2 end
    if a == 0xEF and b >= 0xBC and b <= 0xBD then return 2 end
    return 1
  end
  return 2
end

local function chars(s)
  local i = 1
  return function()
    if i > #s then return nil end
    local char = s:sub(i, i + (json.char_length(s, i) or 1) - 1)
    i = i + #char
    return char
  end
end

function M.width(s)
  local n = 0
  for char in chars(s) do n = n + columns(char) end
  return n
end

--- Pad or cut to a number of columns.
function M.fit(s, width)
  local n, out = 0, {}
  for char in chars(s) do
    local c = columns(char)
    if n + c > width then
      while n > width - 1 do n = n - columns(table.remove(out)) end
      out[#out + 1], n = "…", n + 1
      break
    end
    out[#out + 1], n = char, n + c
  end
  return table.concat(out) .. (" "):rep(width - n)
end

-- Pieces that a line may be broken between: words, and single wide characters (with the punctuation after them).
local function pieces(s)
  local list, word = {}, ""
  local function flush()
    if word ~= "" then list[#list + 1] = { word, M.width(word) } end
    word = ""
  end
  for char in chars(s) do
    if char == " " then
      flush()
      list[#list + 1] = { " ", 1 }
    elseif columns(char) == 2 and not char:find("^\227\128") and not char:find("^\239\188") then
      flush()
      word = char
    else
      word = word .. char
    end
  end
  flush()
  return list
end

--- Break into lines of at most `width` columns.
function M.wrap(s, width)
  local lines, line, n = {}, {}, 0
  for _, piece in ipairs(pieces(s)) do
    if n + piece[2] > width and n > 0 and piece[1] ~= " " then
      lines[#lines + 1] = table.concat(line):gsub(" +$", "")
      line, n = {}, 0
    end
    if not (n == 0 and piece[1] == " ") then
      line[#line + 1], n = piece[1], n + piece[2]
    end
  end
  if n > 0 then lines[#lines + 1] = table.concat(line) end
  return lines
end

--- A painter: `paint(text, "bold", "red")`; the text alone where colours are not wanted.
function M.painter(enabled)
  return function(text, ...)
    if not enabled then return text end
    local codes = {}
    for i, name in ipairs { ... } do codes[i] = CODES[name] end
    return "\27[" .. table.concat(codes, ";") .. "m" .. text .. "\27[0m"
  end
end

return M
