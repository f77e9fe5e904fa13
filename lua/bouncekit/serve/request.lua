-- What a request may hold: each field has a type, and one of the wrong type is an answer, never an error.
local M = {}

local type = type
-- Beyond this, numbers are not whole any more (and no time, count or code).
local LARGEST = 2 ^ 53

local function text(v) return type(v) == "string" end
local function number(v) return type(v) == "number" and v == v and v < LARGEST and v > -LARGEST end
local function flag(v) return type(v) == "boolean" end
local function code(v) return text(v) or number(v) end

--- The fields of all requests: one name has one type, whatever the request.
M.FIELDS = {
  op = text, text = text, host = text, phase = text, lang = text, raw = text, raw_base64 = text, line = text,
  code = code, enhanced = text, system = text, recipient = text, domain = text, provider = text, ip = text,
  stream = text, pool = text, sender = text, message = text, status = text, policy = text,
  now = number, attempt = number, age = number, apply = flag,
}

local EXPECTED = { [text] = "a string", [number] = "a number", [flag] = "true or false",
  [code] = "a number or a string" }

--- The known fields of a decoded request, null left out. Returns a table; or nil, message.
function M.read(request, null)
  local out = {}
  for name, of in pairs(M.FIELDS) do
    local value = request[name]
    if value ~= nil and value ~= null then
      if not of(value) then return nil, ("%s is not %s"):format(name, EXPECTED[of]) end
      out[name] = value
    end
  end
  return out
end

local VALUES = {}
for i, letter in ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"):gmatch("()(.)") do
  VALUES[letter:byte()] = i - 1
end

-- Four letters, three bytes; the last four may have padding.
local function group(a, b, c, d)
  local n = a * 262144 + b * 4096 + (c or 0) * 64 + (d or 0)
  local bytes = string.char(math.floor(n / 65536), math.floor(n / 256) % 256, n % 256)
  return bytes:sub(1, d and 3 or c and 2 or 1)
end

--- Base64 (RFC 4648 4) to bytes; nil for what is none.
function M.base64(s)
  s = s:gsub("=+$", "")
  if s:find("[^%w+/]") or #s % 4 == 1 then return nil end
  local out = {}
  for i = 1, #s, 4 do
    local a, b, c, d = s:byte(i, i + 3)
    out[#out + 1] = group(VALUES[a], VALUES[b], VALUES[c], VALUES[d])
  end
  return table.concat(out)
end

return M
