local helper = require "helper"
local suppression = require "bouncekit.suppression"
local memory = require "bouncekit.store.memory"
local csv = require "bouncekit.csv"
local date = require "bouncekit.date"

local NOW = 1700000000

local function lines(text)
  return text:gmatch("([^\n]*)\n?")
end

local function each(text)
  local next_one, rest = lines(text), true
  return function()
    if not rest then return nil end
    local line = next_one()
    if line == nil or line == "" and not text:find("\n\n", 1, true) then rest = false return nil end
    return line
  end
end

describe("dates", function()
  it("are written and read", function()
    for _, case in ipairs { { 0, "1970-01-01T00:00:00Z" }, { 951782400, "2000-02-29T00:00:00Z" }, { 1700000000, "2023-11-14T22:13:20Z" },
      { 4102444799, "2099-12-31T23:59:59Z" }, { -1, "1969-12-31T23:59:59Z" } } do
      assert.equal(case[2], date.iso(case[1]))
      assert.equal(case[1], date.parse(case[2]))
    end
    for t = -1e9, 5e9, 12345678 do assert.equal(t, date.parse(date.iso(t))) end
  end)
  it("are read as logs write them", function()
    local memory_of_log = { year = 2026 }
    for _, case in ipairs { { "2026-03-03T09:12:01.123456+03:00", "2026-03-03T06:12:01Z" }, { "2026-11-22 14:20:54", "2026-11-22T14:20:54Z" },
      { "2025-01-13 09:12:40+0000", "2025-01-13T09:12:40Z" }, { "2026-11-22 14:20:54.123 +0300", "2026-11-22T11:20:54Z" }, { "1702600000", "2023-12-15T00:26:40Z" },
      { "1700000000000000", "2023-11-14T22:13:20Z" }, { "1700000000000", "2023-11-14T22:13:20Z" }, { "2026-11-22", "2026-11-22T00:00:00Z" },
      { "@4000000067845a3a12345678", "2025-01-13T00:11:28Z" }, { "Mar  3 09:12:16", "2026-03-03T09:12:16Z" }, { "Nov 25 01:25:50", "2026-11-25T01:25:50Z" } } do
      assert.equal(case[2], date.iso(date.parse(case[1], memory_of_log)), case[1])
    end
    local m = { year = 2026 }
    assert.equal("2026-12-31T23:59:59Z", date.iso(date.parse("Dec 31 23:59:59", m)))
    assert.equal("2027-01-01T00:00:00Z", date.iso(date.parse("Jan  1 00:00:00", m)))
    assert.equal("2026-12-31T23:59:59Z", date.iso(date.parse("Dec 31 23:59:59", m)))
    for _, text in ipairs { "", "soon", "12", "2026-13-01", "2026-11-40", "Foo 12 01:02:03", "@400000" } do assert.is_nil(date.parse(text, {}), text) end
  end)
end)

describe("CSV", function()
  it("is read and written", function()
    for _, case in ipairs { { "a,b,c", { "a", "b", "c" } }, { "", { "" } }, { "a,", { "a", "" } }, { ",", { "", "" } }, { '"a,b",c', { "a,b", "c" } }, { '"a ""b""",', { 'a "b"', "" } },
      { '"a\nb"', { "a\nb" } } } do
      assert.same(case[2], csv.fields(case[1]))
      assert.same(case[2], csv.fields(csv.line(case[2])))
    end
    assert.is_nil(csv.fields '"open')
  end)
  it("keeps records together, and an open quote within bounds", function()
    local list = { '"a', 'b",c', "d" }
    local i = 0
    local next_record = csv.records(function() i = i + 1 return list[i] end)
    assert.same({ { "a\nb", "c" }, 1 }, { next_record() })
    assert.same({ { "d" }, 3 }, { next_record() })
    assert.is_nil(next_record())
    local n, most = 0, 0
    next_record = csv.records(function() n = n + 1 return n <= 5000 and '"' .. ("x"):rep(100) or nil end)
    for fields in next_record do most = math.max(most, #fields[1]) end
    assert.is_true(most < 140000)
  end)
end)

describe("a suppression list", function()
  local list
  before_each(function() list = suppression.new(memory.new()) end)
  local function add(recipient, options)
    options = options or {}
    options.now = options.now or NOW
    return list:add(recipient, options)
  end
  local function check(recipient, options)
    options = options or {}
    options.now = options.now or NOW
    return list:check(recipient, options)
  end

  it("knows an address however it is spelt", function()
    assert.is_true(add("Ann@Example.ORG", { reason = "user-unknown", rule = "gone" }))
    for _, spelling in ipairs { "ann@example.org", "ANN@EXAMPLE.ORG", "<ann@example.org>", " ann@example.org ", "ann@example.org." } do
      assert.same({ recipient = "ann@example.org", scope = "address", reason = "user-unknown", rule = "gone", added = NOW }, check(spelling), spelling)
    end
    assert.is_nil(check "an@example.org")
    assert.is_nil(check "ann@example.org.example.com")
    assert.is_nil(check "ann@sub.example.org")
  end)
  it("knows domains and streams", function()
    add("@Gone.example", { scope = "domain" })
    add("ben@example.org", { stream = "news" })
    assert.equal("domain", check("anybody@gone.example").scope)
    assert.equal("gone.example", check("anybody@gone.example").recipient)
    assert.is_nil(check "ben@example.org")
    assert.is_nil(check("ben@example.org", { stream = "receipts" }))
    assert.same({ "stream", "news", "ben@example.org" }, { check("ben@example.org", { stream = "news" }).scope, check("ben@example.org", { stream = "news" }).stream,
      check("ben@example.org", { stream = "news" }).recipient })
  end)
  it("forgets on time, and on request", function()
    add("ann@example.org", { expires = NOW + 10 })
    add("ben@example.org")
    assert.equal(NOW + 10, check("ann@example.org", { now = NOW + 9 }).expires)
    assert.is_nil(check("ann@example.org", { now = NOW + 10 }))
    assert.equal(1, list:expire(NOW + 10))
    assert.is_true(list:remove "BEN@example.org")
    assert.is_false(list:remove "ben@example.org")
    assert.is_nil(check "ben@example.org")
  end)
  it("does not take what is no address", function()
    for _, text in ipairs { "", "ann", "@", "ann@", "@example.org", "a\nb@example.org", "a<b@example.org", ("x"):rep(2000) .. "@example.org" } do
      local ok, message, code = add(text)
      assert.is_nil(ok, text)
      assert.equal("address", code)
      assert.is_nil(message:find("%c"))
    end
    assert.has_error(function() list:add("a@b.example", {}) end)
  end)
  it("keeps odd addresses apart", function()
    local odd = { "a|b@example.org", "a%7Cb@example.org", '"a b"@example.org', "用户@example.org", "a'b@example.org", "#abc@example.org" }
    for _, one in ipairs(odd) do
      assert.is_nil(check(one), one)
      assert.is_true(add(one))
      assert.equal(one:lower(), check(one).recipient)
    end
    assert.equal(#odd, list:stats(NOW).total)
  end)
  it("may keep no address at all", function()
    local function digest(text)
      local h = 0
      for i = 1, #text do h = (h * 33 + text:byte(i)) % 4294967296 end
      return ("%d"):format(h)
    end
    list = suppression.new(memory.new(), { hash = digest })
    add("ann@example.org", { reason = "x" })
    assert.truthy(check("ANN@example.org").recipient:find("^#%d+$"))
    local out = {}
    list:export(function(line) out[#out + 1] = line end, NOW)
    assert.is_nil(table.concat(out):find("ann", 1, true))
    local other = suppression.new(memory.new(), { hash = digest })
    assert.equal(1, other:import(each(table.concat(out, "\n") .. "\n"), NOW).added)
    assert.truthy(other:check("ann@example.org", { now = NOW }))
  end)
  it("says in a word who is on it, one or many", function()
    add("ann@example.org")
    add("gone.example", { scope = "domain" })
    add("ben@example.org", { stream = "news" })
    add("dan@example.org", { expires = NOW + 10 })
    local asked = { "Ann@Example.org", "x@GONE.example", "ben@example.org", "<dan@example.org>", "eve@example.org", "nobody", "", "a b", "@", "ann@example.org|" }
    for _, stream in ipairs { "", "news" } do
      if stream == "" then stream = nil end
      for _, now in ipairs { NOW, NOW + 9.5, NOW + 10 } do
        local all = assert(list:has_each(asked, now, stream))
        assert.equal(#asked, #all)
        for i, recipient in ipairs(asked) do
          local wanted = list:check(recipient, { now = now, stream = stream }) ~= nil
          assert.equal(wanted, all[i], recipient)
          assert.equal(wanted, list:has(recipient, now, stream), recipient)
        end
      end
    end
    assert.same({ true, true, false, true, false, false, false, false, false, false }, list:has_each(asked, NOW))
    assert.is_true(list:has("ben@example.org", NOW, "news"))
    assert.same({}, list:has_each({}, NOW))
    local hashed = suppression.new(memory.new(), { hash = function(text) return ("%d"):format(#text) end })
    hashed:add("ann@example.org", { now = NOW })
    assert.same({ true, false }, hashed:has_each({ "ann@example.org", "annabel@example.org" }, NOW))
    local broken = suppression.new { any = function() return nil, "down", "store" end, present = function() return nil, "down", "store" end }
    assert.same({ n = 3, [2] = "down", [3] = "store" }, { n = select("#", broken:has("a@example.org", NOW)), select(1, broken:has("a@example.org", NOW)) })
    assert.same({ n = 3, [2] = "down", [3] = "store" }, { n = select("#", broken:has_each({ "a@example.org" }, NOW)), select(1, broken:has_each({ "a@example.org" }, NOW)) })
  end)
  it("finds domains in capitals, and more of them than it keeps in mind", function()
    for i = 1, 12000, 3 do add(("d%d.example"):format(i), { scope = "domain" }) end
    for round = 1, 2 do
      for i = 1, 12000 do
        local recipient = ("%s@%s%d.example"):format(i % 2 == 0 and "Ann" or "ann", i % 5 == 0 and "D" or "d", i)
        assert.equal(i % 3 == 1, list:has(recipient, NOW), recipient .. round)
      end
    end
    add("d2.example", { scope = "domain" })
    assert.is_true(list:has("ann@d2.example", NOW))
    assert.is_true(list:has("ann@D2.EXAMPLE", NOW))
    assert.is_true(list:remove("d2.example", { scope = "domain" }))
    assert.is_false(list:has("ann@d2.example", NOW))
  end)
  it("takes no key of another kind for an address", function()
    list:add("example.net", { now = NOW, scope = "domain" })
    list:add("bob%@example.org", { now = NOW })
    list:add("ann@example.com", { now = NOW, stream = "news" })
    for _ = 1, 2 do   -- what was found once is remembered
      for _, odd in ipairs { "@example.net", "bob%25@example.org", "news|ann@example.com", "", "@", "x@example.ne" } do
        assert.is_false(list:has(odd, NOW), odd)
        assert.is_nil(list:check(odd, { now = NOW }))
      end
      for _, on in ipairs { "bob%@example.org", "x@example.net", "x@EXAMPLE.net.", "Bob%@Example.org" } do
        assert.is_true(list:has(on, NOW), on)
        assert.is_table(list:check(on, { now = NOW }))
      end
    end
    assert.is_true(list:has("x@example.net", NOW))
    list:remove("example.net", { scope = "domain" })
    assert.is_false(list:has("x@example.net", NOW))
  end)
  it("drops fractions of seconds, and refuses what is no time", function()
    assert.is_true(list:add("ann@example.org", { now = NOW + 0.75, expires = NOW + 100.5 }))
    local entry = list:check("ann@example.org", { now = NOW + 0.5 })
    assert.same({ NOW, NOW + 100 }, { entry.added, entry.expires })
    assert.is_nil(list:check("ann@example.org", { now = NOW + 100 }))
    for _, now in ipairs { 0 / 0, 1 / 0, -1 / 0, 2 ^ 60, "1" } do
      assert.has_error(function() list:add("ann@example.org", { now = now }) end)
      assert.has_error(function() list:add("ann@example.org", { now = NOW, expires = now }) end)
    end
  end)
  it("does what a policy decides", function()
    local policy = assert(require("bouncekit.policy").load("transactional", { store = list.store }))
    local v = { category = "user-unknown", group = "recipient", permanence = "hard", action = "suppress", confidence = 0.9 }
    local d = policy:decide(v, { recipient = "ann@example.org", now = NOW, stream = "a|b" })
    assert.is_true(list:apply(d, NOW))
    assert.equal("gone", check("ann@example.org").rule)
    policy = assert(require("bouncekit.policy").load("transactional", { store = list.store }))
    d = policy:decide({ category = "complaint", group = "report", permanence = "permanent" }, { recipient = "ben@example.org", now = NOW, stream = "a|b" })
    assert.is_true(list:apply(d, NOW))
    assert.equal("a|b", check("ben@example.org", { stream = "a|b" }).stream)
    assert.is_false(list:apply(policy:decide({ category = "virus", group = "content", permanence = "permanent" }, { recipient = "c@example.org", now = NOW }), NOW))
  end)
  it("comes back from its own export", function()
    add("ann@example.org", { reason = 'said "no", twice', rule = "gone" })
    add("gone.example", { scope = "domain", expires = NOW + 1000 })
    add("ben@example.org", { stream = "news, weekly", reason = "x\ny" })
    local out = {}
    assert.equal(3, list:export(function(line) out[#out + 1] = line end, NOW))
    assert.equal("recipient,scope,stream,reason,rule,added,expires", out[1])
    local other = suppression.new(memory.new())
    assert.same({ added = 3, bad = 0, expired = 0 }, other:import(each(table.concat(out, "\n") .. "\n"), NOW))
    local again = {}
    other:export(function(line) again[#again + 1] = line end, NOW)
    assert.same(out, again)
    assert.same({ added = 2, bad = 0, expired = 1 }, suppression.new(memory.new()):import(each(table.concat(out, "\n") .. "\n"), NOW + 1000))
  end)
  it("reads the lists of others", function()
    local cases = {
      { "email,reason,created\nann@example.org,550 no,1700000000\n", "550 no" },
      { "\239\187\191Email Address;Reason\nann@example.org;bounce\n", "bounce" },
      { "address\tcode\terror\tcreated_at\nann@example.org\t550\tno user\tx\n", "no user" },
      { "ann@example.org\nben@example.org\n", nil },
      { "ann@example.org\r\n", nil },
    }
    for _, case in ipairs(cases) do
      list = suppression.new(memory.new())
      list:import(each(case[1]), NOW)
      assert.equal(case[2], assert(check "ann@example.org", case[1]).reason)
    end
    local bad = {}
    local counts = suppression.new(memory.new()):import(each "ann@example.org\nnobody\nben@example.org\n@gone.example\n", NOW, function(n) bad[#bad + 1] = n end)
    assert.same({ added = 3, bad = 1, expired = 0 }, counts)
    assert.same({ 2 }, bad)
  end)
  it("counts", function()
    add("a@example.org", { reason = "x" })
    add("b@example.org", { reason = "x", expires = NOW + 1 })
    add("c.example", { scope = "domain" })
    assert.same({ total = 3, scopes = { address = 2, domain = 1 }, reasons = { x = 2, [""] = 1 }, expiring = 1 }, list:stats(NOW))
    assert.equal(2, list:stats(NOW + 1).total)
  end)
  it("says that the store fails", function()
    local broken = setmetatable({}, { __index = function() return function() return nil, "gone", "store" end end })
    list = suppression.new(broken)
    assert.same({ n = 3, [2] = "gone", [3] = "store" }, { n = select("#", check "ann@example.org"), [2] = select(2, check "ann@example.org"), [3] = select(3, check "ann@example.org") })
    assert.same({ n = 3, [2] = "gone", [3] = "store" }, { n = select("#", add "ann@example.org"), [2] = select(2, add "ann@example.org"), [3] = select(3, add "ann@example.org") })
    assert.is_nil((list:stats(NOW)))
  end)
  after_each(helper.cleanup)
end)
