-- A reply's words as one line of text: lines joined by a space, escapes undone, control bytes as spaces.
local bytes = require "bouncekit.luacore.bytes"
local unescape = require "bouncekit.luacore.unescape"

local char, concat = string.char, table.concat
local line_end, blank = bytes.line_end, bytes.blank
local break_at, octal_at = unescape.break_at, unescape.octal_at
local BACKSLASH = 92

local function printable(c)
  return (c < 0x20 or c == 0x7f) and " " or char(c)
end

-- A line break with the blanks around it becomes one space.
local function skip_break(b, stop, at, n)
  repeat
    at = at + n
    while at < stop and blank[b[at]] do at = at + 1 end
    n = 0
    if at < stop and (line_end[b[at]] or b[at] == BACKSLASH) then n = break_at(b, stop, at) end
  until n == 0
  return at
end

local function put_line(out, line)
  local b, stop, at = bytes.of(line), #line + 1, 1
  while at < stop do
    local c, n = b[at], 0
    if line_end[c] or c == BACKSLASH then n = break_at(b, stop, at) end
    local octal = n == 0 and c == BACKSLASH and octal_at(b, stop, at)
    if n > 0 then
      if out[#out] ~= " " then out[#out + 1] = " " end
      at = skip_break(b, stop, at, n)
    elseif octal then
      out[#out + 1] = printable(octal)
      at = at + 4
    else
      out[#out + 1] = printable(c)
      if c == BACKSLASH and at + 1 < stop and b[at + 1] == BACKSLASH then
        out[#out + 1] = "\\"
        at = at + 1
      end
      at = at + 1
    end
  end
end

--- The text of a list of lines.
return function(lines)
  local out = {}
  for _, line in ipairs(lines) do
    if line ~= "" then
      if #out > 0 then out[#out + 1] = " " end
      put_line(out, line)
    end
  end
  return concat(out)
end
