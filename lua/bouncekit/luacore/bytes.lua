-- Texts as lists of bytes, and what a byte is. Positions count from 1; a range is its first place and the place behind
-- its last. Nothing here depends on the locale, as string.lower and %a would.
local byte, char, gsub = string.byte, string.char, string.gsub

local M = {}

--- The bytes of a text: b[1] ... b[#text].
function M.of(text)
  local b = {}
  for i = 1, #text do b[i] = byte(text, i) end
  return b
end

-- Sets of bytes; nil is in none of them.
M.digit, M.upper, M.lower_case, M.alpha, M.alnum, M.space = {}, {}, {}, {}, {}, {}
M.blank = { [9] = true, [32] = true }
M.line_end = { [10] = true, [13] = true }

local function range(from, to, ...)
  for c = byte(from), byte(to) do
    for _, set in ipairs { ... } do set[c] = true end
  end
end
range("0", "9", M.digit, M.alnum)
range("A", "Z", M.upper, M.alpha, M.alnum)
range("a", "z", M.lower_case, M.alpha, M.alnum)
range("\t", "\r", M.space)
M.space[32] = true

--- The set of the bytes of a text.
function M.set(text)
  local set = {}
  for i = 1, #text do set[byte(text, i)] = true end
  return set
end

--- byte -> the byte without letter case; of every byte.
M.folded = {}
local small = {}
for c = 0, 255 do
  M.folded[c] = M.upper[c] and c + 32 or c
  if M.upper[c] then small[char(c)] = char(c + 32) end
end

--- ASCII letters to lower case.
function M.lower(text)
  return (gsub(text, "[A-Z]", small))
end

--- Is `b[at...]`, before `stop`, the text (given in lower case)? Letter case is ignored.
function M.starts(b, stop, at, text)
  if stop - at < #text then return false end
  for i = 1, #text do
    if M.folded[b[at + i - 1]] ~= byte(text, i) then return false end
  end
  return true
end

--- The place of a byte in [at, stop), or nil.
function M.find(b, stop, at, c)
  for i = at, stop - 1 do
    if b[i] == c then return i end
  end
  return nil
end

return M
