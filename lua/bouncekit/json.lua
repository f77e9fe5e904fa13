-- JSON through lua-cjson, which programs using the command line have; the library itself does not need it.
local M = {}

local ok, cjson = pcall(require, "cjson.safe")
M.missing = not ok and "lua-cjson is missing: apt-get install lua-cjson, or luarocks install lua-cjson" or nil

if ok then
  cjson = cjson.new()
  cjson.encode_sparse_array(true)
  M.null = cjson.null
end

-- One UTF-8 character at i, by its length in bytes; nil for a byte that begins none (RFC 3629).
local function char_length(s, i)
  local a, b, c, d = s:byte(i, i + 3)
  local function tail(x) return x and x >= 128 and x < 192 end
  if a < 128 then return 1 end
  if a >= 194 and a < 224 and tail(b) then return 2 end
  if a >= 224 and a < 240 and tail(b) and tail(c) and not (a == 224 and b < 160) and not (a == 237 and b > 159) then
    return 3
  end
  if a >= 240 and a < 245 and tail(b) and tail(c) and tail(d) and not (a == 240 and b < 144)
    and not (a == 244 and b > 143) then
    return 4
  end
end
M.char_length = char_length

--- Valid UTF-8: a byte that belongs to no character is read as Latin-1, so that nothing is lost.
function M.clean(s)
  if not s:find("[\128-\255]") then return s end
  local out, i, n = {}, 1, #s
  while i <= n do
    local length = char_length(s, i)
    if length then
      out[#out + 1] = s:sub(i, i + length - 1)
      i = i + length
    else
      local b = s:byte(i)
      out[#out + 1] = string.char(b < 192 and 194 or 195, b < 192 and b or b - 64)
      i = i + 1
    end
  end
  return table.concat(out)
end

local function scalar(value)
  if type(value) == "string" then return cjson.encode(M.clean(value)) end
  return cjson.encode(value)
end

--- One object on one line. `keys` gives the order of the fields; absent ones are left out, or null with `all`.
function M.object(value, keys, all)
  local out = {}
  for _, key in ipairs(keys) do
    local v = value[key]
    if v ~= nil or all then out[#out + 1] = cjson.encode(key) .. ":" .. (v == nil and "null" or scalar(v)) end
  end
  return "{" .. table.concat(out, ",") .. "}"
end

--- Text to value; nil and a message for bad JSON.
function M.decode(text)
  return cjson.decode(text)
end

function M.encode(value)
  return scalar(value)
end

return M
