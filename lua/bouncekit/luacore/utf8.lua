-- UTF-8 (RFC 3629): shortest form, no surrogates, up to U+10FFFF.
local M = {}

--- The code point at `at` and the length of its bytes; nil: not well-formed.
function M.decode(b, stop, at)
  local c = b[at]
  local n = c >= 0xc2 and c <= 0xdf and 2 or c >= 0xe0 and c <= 0xef and 3 or c >= 0xf0 and c <= 0xf4 and 4
  if not n or n > stop - at then return nil end
  local cp = c % (n == 2 and 0x20 or n == 3 and 0x10 or 0x08)
  for i = at + 1, at + n - 1 do
    if b[i] < 0x80 or b[i] > 0xbf then return nil end
    cp = cp * 64 + b[i] - 0x80
  end
  if (n == 3 and cp < 0x800) or (n == 4 and cp < 0x10000) or cp > 0x10ffff or (cp >= 0xd800 and cp <= 0xdfff) then
    return nil
  end
  return cp, n
end

--- The length of the character at `at`, or 0.
function M.length(b, stop, at)
  local _, n = M.decode(b, stop, at)
  return n or 0
end

return M
