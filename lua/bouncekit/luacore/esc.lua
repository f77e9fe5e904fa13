-- Enhanced status codes, RFC 3463 2: class "." subject "." detail, class 2, 4 or 5, subject and detail of one to three
-- digits. A code is { class, subject, detail }, none is nil.
local bytes = require "bouncekit.luacore.bytes"

local digit = bytes.digit
local DOT, ZERO = 46, 48
local CLASS = { [50] = 2, [52] = 4, [53] = 5 }

local M = {}

-- One to three digits at `at`: value, and the place behind them. nil: none, or more.
local function number(b, stop, at)
  local value, i = 0, at
  while i < stop and digit[b[i]] do
    if i - at == 3 then return nil end
    value = value * 10 + b[i] - ZERO
    i = i + 1
  end
  if i == at then return nil end
  return value, i
end

--- The code at `at`, and the place behind it; nil when there is none, or a fourth number follows.
function M.at(b, stop, at)
  if stop - at < 5 or b[at + 1] ~= DOT or not CLASS[b[at]] then return nil end
  local subject, detail, i, behind
  subject, i = number(b, stop, at + 2)
  if not subject or i >= stop or b[i] ~= DOT then return nil end
  detail, behind = number(b, stop, i + 1)
  if not detail then return nil end
  if behind + 1 < stop and b[behind] == DOT and digit[b[behind + 1]] then return nil end
  return { class = CLASS[b[at]], subject = subject, detail = detail }, behind
end

--- The code that a whole text is, or nil.
function M.parse(text)
  local code, behind = M.at(bytes.of(text), #text + 1, 1)
  if behind == #text + 1 then return code end
  return nil
end

function M.same(a, b)
  if a == nil or b == nil then return a == b end
  return a.class == b.class and a.subject == b.subject and a.detail == b.detail
end

function M.format(code)
  return code and ("%d.%d.%d"):format(code.class, code.subject, code.detail)
end

return M
