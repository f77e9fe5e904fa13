-- Envelope senders that carry something: VERP, where each recipient has a sender of its own, so that a bounce names the
-- recipient by where it arrives; and BATV, where a signature tells bounces of our mail from those of forged mail.
local check = require "bouncekit.check"

local M = {}

local Pattern = {}
Pattern.__index = Pattern

-- Bytes of an address (RFC 5321 4.5.3.1.3, without the angle brackets).
local MAX_ADDRESS = 254

local CLASS = { recipient = "(.+=[%w%.%-]+)", ["local"] = "(.+)", domain = "([%w%.%-]+)", id = "([%w_%.]+)" }

local function literal(text)
  return (text:gsub("[%^%$%(%)%%%.%[%]%*%+%-%?]", "%%%0"))
end

-- A pattern's text in either case, as mail systems change it.
local function any_case(text)
  return (literal(text):gsub("%a", function(c) return "[" .. c:lower() .. c:upper() .. "]" end))
end

--- A pattern: "bounces+{recipient}@lists.example.com", "b-{id}-{local}={domain}@example.com". {recipient} is the
-- address with "=" for its "@".
-- @treturn table with `encode(values)` and `decode(address)`; or nil, message, code
function M.pattern(text)
  check.string("pattern", 1, text)
  local names, out, at = {}, {}, 1
  while true do
    local begin, stop, name = text:find("{(%a+)}", at)
    out[#out + 1] = any_case(text:sub(at, (begin or 0) - 1))
    if not begin then break end
    if not CLASS[name] then return nil, "no such field: {" .. name .. "}", "FIELD" end
    names[#names + 1] = name
    out[#out + 1] = CLASS[name]
    at = stop + 1
  end
  if #names == 0 or #names > 8 then return nil, "a pattern has one to eight fields", "FIELD" end
  return setmetatable({ text = text, names = names, match = "^" .. table.concat(out) .. "$" }, Pattern)
end

--- The address for values: recipient, or local and domain, and id. Or nil, message, code.
function Pattern:encode(values)
  local missing
  local address = self.text:gsub("{(%a+)}", function(name)
    local value = values[name]
    if name == "recipient" and value then value = value:gsub("@([^@]*)$", "=%1") end
    if type(value) ~= "string" or value == "" or value:find("[%c%s<>@\"]") then missing = missing or name end
    return type(value) == "string" and value or ""
  end)
  if missing then return nil, "no usable value for {" .. missing .. "}", "VALUE" end
  if #address > MAX_ADDRESS then return nil, "longer than an address may be", "LONG" end
  return address
end

--- What an address carries: recipient (also made of local and domain) and id; nil when it is not of this pattern.
function Pattern:decode(address)
  if type(address) ~= "string" or #address > 1024 then return nil end
  local found = { address:match(self.match) }
  if not found[1] then return nil end
  local out = {}
  for i, name in ipairs(self.names) do out[name] = found[i] end
  if out.recipient then out.recipient = out.recipient:gsub("=([^=]*)$", "@%1")
  elseif out["local"] and out.domain then out.recipient = out["local"] .. "@" .. out.domain end
  return out
end

-- ---- signatures ----

-- The HMAC of a maintained library: the one handed in, `hmac(algorithm, key, data)` giving bytes, or luaossl's.
local function hmac_of(options)
  if options.hmac then return options.hmac end
  local found, luaossl = pcall(require, "openssl.hmac")
  if found and type(luaossl) == "table" and luaossl.new then
    return function(algorithm, key, data) return luaossl.new(key, algorithm):final(data) end
  end
  return nil, "no HMAC: install luaossl, or give options.hmac", "NOCRYPTO"
end

local function hex(bytes, n)
  return (bytes:sub(1, n):gsub(".", function(c) return ("%02x"):format(c:byte()) end))
end

-- Equal, in a time that does not tell where they differ.
local function same(a, b)
  if #a ~= #b then return false end
  local differ = 0
  for i = 1, #a do differ = differ + (a:byte(i) == b:byte(i) and 0 or 1) end
  return differ == 0
end

local function today(options)
  return math.floor((options.now or os.time()) / 86400)
end

local function batv_hash(hmac, key, tag, address)
  return hex(hmac("sha1", key, tag .. address), 3)
end

--- Sign an envelope sender: "prvs=KDDDSSSSSS=ann@example.net". options: `key`; `number` (of the key, 0 to 9), `days` it
-- holds (7), `now`, `hmac`.
function M.batv_encode(address, options)
  check.string("batv_encode", 1, address)
  check.string("batv_encode", 2, options.key)
  local hmac, message, code = hmac_of(options)
  if not hmac then return nil, message, code end
  local tag = ("%d%03d"):format(options.number or 0, (today(options) + (options.days or 7)) % 1000)
  return "prvs=" .. tag .. batv_hash(hmac, options.key, tag, address) .. "=" .. address
end

--- Take a signed sender apart, ours or another's: the address within, and a table {scheme, number, day, hash, tag}.
-- nil when it carries no signature.
function M.batv_decode(address)
  check.string("batv_decode", 1, address)
  local tag, inner = address:match("^[Pp][Rr][Vv][Ss]=(%w+)=(.+@.+)$")
  if not tag then
    inner, tag = address:match("^[Pp][Rr][Vv][Ss]=([^/@=]+)/(%w+)(@.+)$")
    if inner then inner = inner .. address:match("(@[^@]+)$") end
  end
  if tag then
    local number, day, hash = tag:match("^(%d)(%d%d%d)(%x%x%x%x%x%x)$")
    return inner, { scheme = "prvs", number = tonumber(number), day = tonumber(day),
      hash = hash and hash:lower(), tag = tag }
  end
  local scheme
  scheme, tag, inner = address:match("^([Bb][Tt][Vv]1)==(%w+)==(.+@.+)$")
  if not scheme then scheme, tag, inner = address:match("^([Mm][Ss][Pp][Rr][Vv][Ss]1)=([%w%-_]+)=(.+@.+)$") end
  if not scheme then return nil end
  return inner, { scheme = scheme:lower(), tag = tag }
end

--- Is the signature ours? Returns the address; or nil, message and "NONE", "EXPIRED", "FORGED" or "NOCRYPTO".
function M.batv_check(address, options)
  local inner, sign = M.batv_decode(address)
  if not inner or not sign.hash then return nil, "not signed", "NONE" end
  local hmac, message, code = hmac_of(options)
  if not hmac then return nil, message, code end
  local want = batv_hash(hmac, options.key, sign.tag:sub(1, 4), inner)
  if not same(want, sign.hash) then return nil, "the signature is not ours", "FORGED" end
  -- days count modulo 1000: what lies behind is more than half of them ahead
  if (sign.day - today(options)) % 1000 > 500 then return nil, "the signature has expired", "EXPIRED" end
  return inner
end

--- A Message-ID that can be known again: options `key`, `domain`, `unique` (a string of your own), `hmac`.
function M.message_id(options)
  local hmac, message, code = hmac_of(options)
  if not hmac then return nil, message, code end
  local unique, domain = options.unique, options.domain
  return ("<%s.%s@%s>"):format(unique, hex(hmac("sha256", options.key, unique .. "@" .. domain), 10), domain)
end

--- Does a returned message look like ours? `original`: message_id and sender of a result of bouncekit.message. options:
-- `domains` (list: of our Message-IDs), `key` and `hmac` (Message-IDs of `message_id`; BATV senders).
-- @treturn string "ours", "forged" (backscatter) or "unknown"
-- @treturn string why
function M.origin(original, options)
  local unique, hash, domain = (original.message_id or ""):match("^<?(.-)%.?(%x*)@([^@>]+)>?$")
  if options.key and hmac_of(options) then
    if domain and #hash == 20 then
      local want = M.message_id { key = options.key, hmac = options.hmac, unique = unique, domain = domain:lower() }
      if same(want, ("<%s.%s@%s>"):format(unique, hash:lower(), domain:lower())) then return "ours", "signed Message-ID" end
    end
    if original.sender and M.batv_check(original.sender, options) then return "ours", "signed sender" end
    if domain then return "forged", "the Message-ID is not signed by us" end
  end
  if not domain then return "unknown", "no Message-ID" end
  if not options.domains then return "unknown", "nothing to compare with" end
  for _, name in ipairs(options.domains) do
    name = name:lower()
    if domain:lower() == name or domain:lower():sub(-#name - 1) == "." .. name then return "ours", "Message-ID domain" end
  end
  return "forged", "a Message-ID of another domain"
end

return M
