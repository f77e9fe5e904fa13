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
