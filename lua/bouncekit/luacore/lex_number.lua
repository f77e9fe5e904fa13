-- Numbers, with the unit that follows them.
local bytes = require "bouncekit.luacore.bytes"

local char = string.char
local digit, alpha, folded, set, find = bytes.digit, bytes.alpha, bytes.folded, bytes.set, bytes.find
local MAX_NUMBER = 40

local UNITS = {}
for kind, list in pairs { duration = [[milliseconds seconds minutes minute second hours hour days mins secs min sec day
  hrs hr ms]], size = "bytes byte kbytes kib mib gib kb mb gb tb mo ko k" } do
  for text in list:gmatch("%S+") do UNITS[text] = kind end
end
for text in ("s m h d"):gmatch("%S") do UNITS[text] = "duration" end
local MAX_UNIT = #"milliseconds"

local function at_char(b, stop, at) return at < stop and b[at] or nil end

-- The unit at `at`: kind of token and where it ends. It ends before what is no letter; a size not before a digit either.
local function unit(b, stop, at)
  local i, text = at, ""
  while i < stop and i - at <= MAX_UNIT and alpha[b[i]] do
    text = text .. char(folded[b[i]])
    i = i + 1
  end
  local kind, after = UNITS[text], at_char(b, stop, i)
  if after and after >= 0x80 then return nil end
  if digit[after] and kind == "size" then return nil end
  return kind, i
end

local SEPARATORS, COUNTED, TIME = set ".,:-/", set ":-/", set ":.+-Z"

-- Behind the digits and what joins them; how many colons, hyphens and slashes there are.
local function digits(b, stop, at)
  local i, separators = at, 0
  while i < stop and i - at < MAX_NUMBER do
    local c = b[i]
    if not digit[c] then
      if not SEPARATORS[c] or not digit[at_char(b, stop, i + 1)] then break end
      if COUNTED[c] then separators = separators + 1 end
    end
    i = i + 1
  end
  while i < stop and digit[b[i]] do i = i + 1 end               -- a long number is still one
  return i, separators
end

--- The number at `at`: where it ends and the kind of token; nil: letters follow that are no unit.
return function(b, stop, at)
  local i, separators = digits(b, stop, at)
  if separators >= 2 or (separators == 1 and find(b, i, at, 58)) then
    if at_char(b, stop, i) == 84 and digit[at_char(b, stop, i + 1)] then    -- 2026-01-31T12:00:00Z
      i = i + 1
      while i < stop and i - at < MAX_NUMBER and (digit[b[i]] or TIME[b[i]]) do i = i + 1 end
    end
    return i, "date"
  end
  if not alpha[at_char(b, stop, i)] then return i, "num" end
  local kind, unit_stop = unit(b, stop, i)
  if not kind or digit[at_char(b, stop, unit_stop)] then return nil end
  return unit_stop, kind
end
