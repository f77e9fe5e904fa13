local verp = require "bouncekit.verp"

-- No HMAC, but as a function of its input good enough to see who calls it with what.
local function hmac(algorithm, key, data)
  local a, b = 7, 13
  for i, c in ipairs { (algorithm .. key .. data):byte(1, -1) } do a, b = (a * 31 + c * i) % 251, (b * 17 + c + a) % 241 end
  return string.char(a, b):rep(16)
end

describe("VERP", function()
  it("goes there and back", function()
    local p = verp.pattern "Bounces+{id}-{recipient}@lists.example.com"
    local address = p:encode { id = "17", recipient = "bob+x=y@sub.example.org" }
    assert.equal("Bounces+17-bob+x=y=sub.example.org@lists.example.com", address)
    assert.same({ id = "17", recipient = "bob+x=y@sub.example.org" }, p:decode(address))
    assert.same({ id = "17", recipient = "bob@example.org" }, p:decode("bounces+17-bob=example.org@LISTS.example.com"))
    assert.is_nil(p:decode("ann@lists.example.com"))
    assert.is_nil(p:decode(nil))
    p = verp.pattern "b-{local}={domain}@example.com"
    assert.equal("bob@example.org", p:decode("b-bob=example.org@example.com").recipient)
  end)
  it("refuses what makes no address", function()
    local p = verp.pattern "b+{recipient}@example.com"
    for _, bad in ipairs { "", "a b@example.org", "a\n@example.org", "a@b@example.org", ("x"):rep(300) .. "@example.org" } do
      assert.is_nil((p:encode { recipient = bad }))
    end
    assert.is_nil((p:encode {}))
    assert.is_nil((verp.pattern "b+{nobody}@example.com"))
    assert.is_nil((verp.pattern "b@example.com"))
  end)
end)

describe("BATV", function()
  local options = { key = "secret", now = 20000 * 86400, hmac = hmac }
  it("signs, and knows its signature again until it expires", function()
    local signed = verp.batv_encode("ann@example.net", options)
    assert.truthy(signed:find("^prvs=0007%x%x%x%x%x%x=ann@example%.net$"))
    assert.equal("ann@example.net", verp.batv_check(signed, options))
    assert.equal("EXPIRED", select(3, verp.batv_check(signed, { key = "secret", now = 20008 * 86400, hmac = hmac })))
    assert.equal("FORGED", select(3, verp.batv_check((signed:gsub("ann@", "eve@")), options)))
    assert.equal("NONE", select(3, verp.batv_check("ann@example.net", options)))
  end)
  it("takes other schemes apart", function()
    assert.equal("ann@example.net", (verp.batv_decode "prvs=1234567abc=ann@example.net"))
    assert.equal("ann@example.net", (verp.batv_decode "prvs=ann/1234567abc@example.net"))
    assert.equal("ann@example.net", (verp.batv_decode "btv1==123abc==ann@example.net"))
    assert.equal("ann@example.net", (verp.batv_decode "msprvs1=18abCD-_x=ann@example.net"))
    assert.is_nil((verp.batv_decode "ann@example.net"))
  end)
end)

describe("origin", function()
  it("goes by the domain of the Message-ID", function()
    local options = { domains = { "Example.com" } }
    assert.equal("ours", (verp.origin({ message_id = "<1@mx.example.com>" }, options)))
    assert.equal("forged", (verp.origin({ message_id = "<1@notexample.com>" }, options)))
    assert.equal("unknown", (verp.origin({}, options)))
    assert.equal("unknown", (verp.origin({ message_id = "<1@example.com>" }, {})))
  end)
  it("goes by signatures where a key is given", function()
    local options = { key = "secret", domain = "example.com", unique = "a.1", hmac = hmac, now = 20000 * 86400 }
    local id = verp.message_id(options)
    assert.equal("ours", (verp.origin({ message_id = id }, options)))
    assert.equal("forged", (verp.origin({ message_id = "<a.2" .. id:sub(5) }, options)))
    assert.equal("ours", (verp.origin({ message_id = "<x@y>", sender = verp.batv_encode("a@example.com", options) }, options)))
  end)
end)

-- The real library, with the vectors of RFC 2202 and RFC 4231, so that a signature of today is known tomorrow and by others.
local has_luaossl, luaossl = pcall(require, "openssl.hmac")
describe("signatures by luaossl", function()
  if not has_luaossl then
    it("wait for the library", function() pending("lua-luaossl is not installed for this Lua") end)
    return
  end
  local function hex(s)
    return (s:gsub(".", function(c) return ("%02x"):format(c:byte()) end))
  end
  local now = 20000 * 86400

  it("are HMACs as the RFCs have them", function()
    assert.equal("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", hex(luaossl.new("Jefe", "sha1"):final("what do ya want for nothing?")))
    assert.equal("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
      hex(luaossl.new("Jefe", "sha256"):final("what do ya want for nothing?")))
  end)
  it("are the same as those of a function handed in", function()
    local options = { key = "Jefe", now = now, number = 3 }
    local signed = verp.batv_encode("ann@example.net", options)
    -- HMAC-SHA1 of key number, day and address (the BATV draft's prvs), its first three bytes
    assert.equal("prvs=3007" .. hex(luaossl.new("Jefe", "sha1"):final("3007ann@example.net")):sub(1, 6) .. "=ann@example.net", signed)
    assert.equal("ann@example.net", verp.batv_check(signed, { key = "Jefe", now = now }))
    assert.equal("ann@example.net", verp.batv_check(signed:upper():gsub("ANN@EXAMPLE.NET", "ann@example.net"), { key = "Jefe", now = now }))
    assert.equal("FORGED", select(3, verp.batv_check(signed, { key = "jefe", now = now })))
    assert.equal("EXPIRED", select(3, verp.batv_check(signed, { key = "Jefe", now = now + 8 * 86400 })))
  end)
  it("hold for their last day, and over the end of the day count", function()
    for _, day in ipairs { 20000, 20992, 20993, 20999, 21000 } do
      local signed = verp.batv_encode("ann@example.net", { key = "k", now = day * 86400 })
      for after = 0, 7 do assert.equal("ann@example.net", verp.batv_check(signed, { key = "k", now = (day + after) * 86400 })) end
      assert.equal("EXPIRED", select(3, verp.batv_check(signed, { key = "k", now = (day + 8) * 86400 })))
    end
  end)
  it("tell our returned mail from backscatter", function()
    local options = { key = "secret", domain = "example.com", unique = "20250113.1712", domains = { "example.com" } }
    local id = verp.message_id(options)
    assert.truthy(id:find("^<20250113%.1712%.%x+@example%.com>$"))
    assert.same({ "ours", "signed Message-ID" }, { verp.origin({ message_id = id }, options) })
    assert.equal("forged", (verp.origin({ message_id = "<20250113.1713" .. id:sub(15) }, options)))
    assert.equal("forged", (verp.origin({ message_id = "<made.up@example.com>" }, options)))
    for i = 16, #id - 13 do   -- any other digit
      local other = id:sub(i, i) == "0" and "1" or "0"
      if id:sub(i, i):find("%x") then assert.equal("forged", (verp.origin({ message_id = id:sub(1, i - 1) .. other .. id:sub(i + 1) }, options))) end
    end
  end)
end)
