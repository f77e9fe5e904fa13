-- Escapes that loggers put into replies: "\r\n" and "\n" spelled out, octal bytes.
local bytes = require "bouncekit.luacore.bytes"

local digit, alnum, line_end = bytes.digit, bytes.alnum, bytes.line_end
local LF, CR, BACKSLASH, COLON, SMALL_N, SMALL_R = 10, 13, 92, 58, 110, 114

local M = {}

local function is_code(b, stop, at)
  return stop - at >= 3 and b[at] >= 50 and b[at] <= 53 and digit[b[at + 1]] and digit[b[at + 2]]
    and (stop - at == 3 or not alnum[b[at + 3]])
end

-- Backslash and n alone: Exim's line break, but also the middle of DOMAIN\name. Between two letters it counts only where a
-- sentence begins. `at` is behind it.
local function lone_newline(b, stop, back, at)
  if at == stop or is_code(b, stop, at) then return true end
  local next_byte = b[at]
  if not alnum[next_byte] then return true end
  local before = b[back - 1] or 32
  if before == COLON then return false end
  if not alnum[before] then return true end
  return before >= 97 and next_byte >= 65 and next_byte <= 90
end

--- The length of the line break at `at`, or 0.
function M.break_at(b, stop, at)
  local c = b[at]
  if c == LF then return 1 end
  if c == CR then return at + 1 < stop and b[at + 1] == LF and 2 or 1 end
  if c ~= BACKSLASH or stop - at < 2 then return 0 end
  if b[at + 1] == SMALL_R and stop - at >= 4 and b[at + 2] == BACKSLASH and b[at + 3] == SMALL_N then return 4 end
  if b[at + 1] == SMALL_N and lone_newline(b, stop, at, at + 2) then return 2 end
  return 0
end

--- The byte that "\ooo" at `at` stands for, or nil. Printable bytes are never written so: "C:\101" is left alone.
function M.octal_at(b, stop, at)
  if b[at] ~= BACKSLASH or stop - at < 4 then return nil end
  local value = 0
  for i = at + 1, at + 3 do
    if b[i] < 48 or b[i] > 55 then return nil end
    value = value * 8 + b[i] - 48
  end
  if value > 255 or (value >= 0x20 and value < 0x7f) then return nil end
  return value
end

--- All escapes of a text undone: its bytes, how many, and for each (and for the end) the place in the text it came from.
function M.undo(text)
  local b, stop = bytes.of(text), #text + 1
  local out, map, n, at = {}, {}, 0, 1
  while at < stop do
    local c, len, broken = b[at], 1, 0
    if c == BACKSLASH or line_end[c] then broken = M.break_at(b, stop, at) end
    if broken > 0 then
      c, len = 32, broken
    else
      local octal = M.octal_at(b, stop, at)
      if octal then c, len = octal, 4 end
    end
    n = n + 1
    out[n], map[n] = c, at
    at = at + len
  end
  map[n + 1] = at
  return out, n, map
end

return M
