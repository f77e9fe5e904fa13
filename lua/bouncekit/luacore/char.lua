-- One character: what it is, and its letters without case and accents (bouncekit.fold).
--
-- Bytes that are no UTF-8 are read as Latin-1, with the six places where Latin-5 has the letters of Turkish. Text that was
-- taken for Latin-1 once and encoded again is read as what it was.
local bytes = require "bouncekit.luacore.bytes"
local fold = require "bouncekit.fold"
local utf8 = require "bouncekit.luacore.utf8"

local char, floor = string.char, math.floor
local decode = utf8.decode

-- code point -> what it becomes: "-" a mark that is dropped, "." no letter
local folded = {}
for _, range in ipairs(fold) do
  local cp = range.first
  for cell in range.text:gmatch("%S+") do
    folded[cp] = cell
    cp = cp + 1
  end
end

-- At most three bytes: what is beyond keeps its low bits, it is only compared.
local function encode(cp)
  if cp < 0x80 then return char(cp) end
  if cp < 0x800 then return char(0xc0 + floor(cp / 64), 0x80 + cp % 64) end
  return char(0xe0 + floor(cp / 4096) % 16, 0x80 + floor(cp / 64) % 64, 0x80 + cp % 64)
end

local function from_table(cp)
  local cell = folded[cp]
  if cell == nil or cell == "." then return "other", "" end
  if cell == "-" then return "mark", "" end
  return "letter", cell
end

-- Arabic, Persian: variants of one letter are one letter, vowel signs are dropped.
local ARABIC = { [0x622] = 0x627, [0x623] = 0x627, [0x625] = 0x627, [0x649] = 0x64a, [0x6cc] = 0x64a, [0x6a9] = 0x643,
  [0x629] = 0x647 }

local function arabic(cp)
  if (cp >= 0x660 and cp <= 0x669) or (cp >= 0x6f0 and cp <= 0x6f9) then return "ascii", char(48 + cp % 16) end
  if (cp >= 0x64b and cp <= 0x65f) or cp == 0x670 or cp == 0x640 then return "mark", "" end
  if cp == 0x61f or cp == 0x6d4 then return "stop", "" end
  if cp < 0x620 then return "other", "" end
  return "letter", encode(ARABIC[cp] or cp)
end

local function punctuation(cp)
  if (cp >= 0x200b and cp <= 0x200f) or (cp >= 0x202a and cp <= 0x202e) or cp == 0x2060 then return "mark", "" end
  if cp <= 0x200a or cp == 0x2028 or cp == 0x2029 or cp == 0x202f or cp == 0x205f then return "blank", "" end
  if cp >= 0x2010 and cp <= 0x2013 then return "joint", "" end
  if cp == 0x2018 or cp == 0x2019 then return "quote", "" end
  return "other", ""
end

-- Scripts that are read one character at a time.
local SIGNS = { { 0x0e00, 0x0eff }, { 0x3005, 0x3007 }, { 0x3040, 0x30fa }, { 0x30fc, 0x31ff }, { 0x3400, 0x4dbf },
  { 0x4e00, 0x9fff }, { 0xac00, 0xd7af }, { 0xf900, 0xfaff }, { 0xff66, 0xff9f }, { 0x20000, 0x3ffff } }

local function is_sign(cp)
  for _, range in ipairs(SIGNS) do
    if cp >= range[1] and cp <= range[2] then return true end
  end
  return false
end

local function wide(cp)
  if cp <= 0x6ff then return arabic(cp) end
  if cp >= 0x1e00 and cp <= 0x1eff then return from_table(cp) end
  if is_sign(cp) then return "sign", encode(cp) end
  if cp == 0x964 or cp == 0x965 or cp == 0x3002 or cp == 0xff61 then return "stop", "" end
  if cp >= 0x700 and cp <= 0x1fff then return "letter", encode(cp) end
  if cp >= 0x2000 and cp <= 0x206f then return punctuation(cp) end
  if cp == 0x3000 then return "blank", "" end
  if cp == 0xfeff then return "mark", "" end
  if cp >= 0xff01 and cp <= 0xff5e then return "ascii", char(bytes.folded[cp - 0xfee0]) end
  return "other", ""
end

local function meaning(cp)
  if cp == 0xa0 then return "blank", "" end
  if cp == 0xb4 then return "quote", "" end
  if cp == 0xad then return "mark", "" end        -- a hyphen that only shows at the end of a line
  if cp >= 0x600 then return wide(cp) end
  if cp >= 0xc0 then return from_table(cp) end
  return "other", ""
end

local LATIN5 = { [0xd0] = "g", [0xf0] = "g", [0xdd] = "i", [0xfd] = "i", [0xde] = "s", [0xfe] = "s" }

local function latin(c)
  if LATIN5[c] then return "letter", LATIN5[c] end
  if c == 0x91 or c == 0x92 then return "quote", "" end                 -- Windows-1252
  if c < 0xc0 and c ~= 0xa0 and c ~= 0xb4 then return "other", "" end
  return meaning(c)
end

-- Characters of Windows-1252 that stand for a byte from 0x80 on; 0: none.
local WINDOWS = {}
for i, cp in ipairs { 0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0,
  0x17d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e,
  0x178 } do
  WINDOWS[cp] = 0x7f + i
end
WINDOWS[0] = nil

-- The byte that Latin-1 or Windows-1252 has for a character, if it can be the second of a pair; nil: none.
local function second_byte(cp)
  return cp >= 0x80 and cp <= 0xbf and cp or WINDOWS[cp]
end

-- The first half of a doubly encoded character of Latin, Greek or Cyrillic: both as one, and the other half's length.
local function unmangle(b, stop, at, cp)
  local is_first = (cp >= 0xc3 and cp <= 0xc5) or (cp >= 0xce and cp <= 0xd1)
  if not is_first or at >= stop then return cp, 0 end
  local other, n = decode(b, stop, at)
  local second = other and second_byte(other)
  if not second then return cp, 0 end
  return cp % 32 * 64 + second % 64, n
end

--- The character outside ASCII at `at`: "other", "blank", "letter", "sign", "mark", "stop", "quote", "joint" or
-- "ascii"; its letters; the length of its bytes.
return function(b, stop, at)
  local cp, len = decode(b, stop, at)
  if not cp then
    local kind, text = latin(b[at])
    return kind, text, 1
  end
  local whole, more = unmangle(b, stop, at + len, cp)
  local kind, text = meaning(whole)
  return kind, text, len + more
end
