local helper = require "helper"
local policy = require "bouncekit.policy"
local memory = require "bouncekit.store.memory"

local NOW = 1700000000
local DAY = 86400

local function verdict(fields)
  local v = { category = "user-unknown", group = "recipient", permanence = "hard", action = "suppress", confidence = 0.95 }
  for k, x in pairs(fields or {}) do v[k] = x end
  return v
end

local function ctx(fields)
  local c = { recipient = "ann@example.org", ip = "192.0.2.1", stream = "news", now = NOW }
  for k, x in pairs(fields or {}) do c[k] = x end
  return c
end

local function new(source)
  return assert(policy.new(source, "my.lua", { store = memory.new() }))
end

local function rule(text)
  return new('return { counters = { n = { key = "recipient", window = "1h", add = { category = "*" } } }, rules = { { name = "r", ' .. text .. ' } } }')
end

local function holds(when, v, c)
  return rule("when = " .. when .. ", drop = true"):decide(verdict(v), ctx(c)).kind == "drop"
end

describe("conditions", function()
  it("name a value, a list, a pattern with stars", function()
    assert.is_true(holds '{ category = "user-unknown" }')
    assert.is_false(holds '{ category = "mailbox-full" }')
    assert.is_true(holds '{ category = { "mailbox-full", "user-unknown" } }')
    assert.is_true(holds('{ enhanced = "5.7.*" }', { enhanced = "5.7.26" }))
    assert.is_false(holds('{ enhanced = "5.7.*" }', { enhanced = "5.1.1" }))
    assert.is_false(holds('{ enhanced = "5.7.*" }'))
    assert.is_true(holds('{ code = 550 }', { code = 550 }))
    assert.is_true(holds('{ code = { 550, 551 } }', { code = 551 }))
    assert.is_true(holds('{ text = "*Unusual RATE*" }', { text = "an unusual rate of mail" }))
    assert.is_true(holds('{ domain = { "*.example.org", "example.org" } }'))
    assert.is_false(holds('{ domain = "*.example.org" }'))
    assert.is_true(holds('{ text = "a*b*c" }', { text = "a-b-c" }))
    assert.is_false(holds('{ text = "a*ab" }', { text = "ab" }))
    assert.is_false(holds('{ text = "ab*bc" }', { text = "abc" }))
    assert.is_true(holds('{ text = "a*b" }', { text = "a" .. ("b"):rep(100000) }))
  end)
  it("compare numbers and durations", function()
    assert.is_true(holds '{ confidence = ">= 0.7" }')
    assert.is_false(holds '{ confidence = "> 0.95" }')
    assert.is_true(holds('{ age = "< 5d" }', nil, { age = 5 * DAY - 1 }))
    assert.is_false(holds('{ age = "< 5d" }', nil, { age = 5 * DAY }))
    assert.is_false(holds('{ age = "<= 5d" }'))
    assert.is_true(holds('{ attempt = ">=3" }', nil, { attempt = 3 }))
  end)
  it("ask whether a field is there", function()
    assert.is_true(holds('{ blocklist = true }', { blocklist = "Spamhaus ZEN" }))
    assert.is_false(holds '{ blocklist = true }')
    assert.is_true(holds '{ blocklist = false }')
  end)
  it("know the end of a message", function()
    assert.is_true(holds '{ final = true }')
    assert.is_false(holds('{ final = true }', { permanence = "temporary" }))
    assert.is_true(holds('{ final = true }', { permanence = "temporary" }, { status = "expired" }))
  end)
  it("have exceptions: any of them is enough", function()
    local p = rule 'when = { category = "*" }, unless = { provider = "google", code = 421, domain = "example.com" }, drop = true'
    assert.equal("drop", p:decide(verdict(), ctx()).kind)
    assert.equal("none", p:decide(verdict { provider = "google" }, ctx()).kind)
    assert.equal("none", p:decide(verdict { code = 421 }, ctx()).kind)
    assert.equal("none", p:decide(verdict(), ctx { domain = "example.com" }).kind)
    p = rule 'unless = { permanence = "hard" }, drop = true'
    assert.equal("none", p:decide(verdict(), ctx()).kind)
    assert.equal("drop", p:decide(verdict { permanence = "temporary" }, ctx()).kind)
  end)
  it("may be functions of the value, the verdict, the context and the counts", function()
    local p = rule [[when = function(v, c, n) return v.category == "user-unknown" and c.domain:sub(-4) == ".org" and n.n == 2 end, drop = true]]
    assert.equal("none", p:decide(verdict(), ctx()).kind)
    assert.equal("drop", p:decide(verdict(), ctx()).kind)
    assert.equal("none", p:decide(verdict(), ctx()).kind)
    assert.is_true(holds '{ recipient = function(r) return r:find("^ann@") end }')
    assert.is_true(holds '{ category = "*", test = function(v, c) return hour(c.now) == 22 and weekday(c.now) == 2 end }')
  end)
  it("take the host's word on provider and domain first", function()
    assert.is_true(holds('{ provider = "mine" }', { provider = "google" }, { provider = "mine" }))
    assert.is_true(holds('{ domain = "example.net" }', nil, { domain = "Example.NET." }))
  end)
end)

describe("counters", function()
  local function counting(counter, count)
    return new(('return { counters = { n = %s, all = { key = "recipient", window = "1d", add = { category = "*" } } }, rules = { { name = "r", when = { count = %s }, drop = true } } }')
      :format(counter, count))
  end
  it("count in a window that slides", function()
    local p = counting('{ key = "recipient", window = "1h", add = { permanence = "hard" } }', '{ n = ">= 3" }')
    local kinds = {}
    for _, at in ipairs { 0, 1800, 3500, 3700, 9000 } do kinds[#kinds + 1] = p:decide(verdict(), ctx { now = NOW + at }).kind end
    assert.same({ "none", "none", "drop", "drop", "none" }, kinds)
  end)
  it("count at most once in a gap", function()
    local p = counting('{ key = "recipient", window = "30d", gap = "1d", add = { permanence = "hard" } }', '{ n = 2 }')
    for at = 0, 23 do assert.equal("none", p:decide(verdict(), ctx { now = NOW + at * 3600 }).kind) end
    assert.equal("drop", p:decide(verdict(), ctx { now = NOW + DAY }).kind)
  end)
  it("are forgiven", function()
    local p = counting('{ key = "recipient", window = "1d", add = { permanence = "hard" }, reset = { category = "delivered" } }', '{ n = ">= 2" }')
    p:decide(verdict(), ctx())
    p:decide(policy.DELIVERED, ctx())
    assert.equal("none", p:decide(verdict(), ctx()).kind)
    assert.equal("drop", p:decide(verdict(), ctx()).kind)
  end)
  it("are kept apart by their key, whatever is in it", function()
    local p = counting('{ key = "ip/provider", window = "1h", add = { permanence = "hard" } }', '{ n = ">= 2" }')
    assert.equal("none", p:decide(verdict { provider = "a|b" }, ctx { ip = "c" }).kind)
    assert.equal("none", p:decide(verdict { provider = "a" }, ctx { ip = "b|c" }).kind)
    assert.equal("none", p:decide(verdict { provider = "a" }, ctx { ip = "c" }).kind)
    assert.equal("drop", p:decide(verdict { provider = "a" }, ctx { ip = "c" }).kind)
  end)
  it("are not asked for what is not known", function()
    local p = counting('{ key = "ip", window = "1h", add = { permanence = "hard" } }', '{ n = 0 }')
    local c = ctx()
    c.ip = nil
    assert.equal("drop", p:decide(verdict(), c).kind)
    for _, r in ipairs(p:needs(verdict(), c)) do assert.not_equal("n", r.name) end
  end)
  it("make ratios", function()
    local p = counting('{ key = "recipient", window = "1d", add = { permanence = "hard" } }', '{ ["n/all"] = ">= 0.5" }')
    p:decide(policy.DELIVERED, ctx())
    p:decide(policy.DELIVERED, ctx())
    assert.equal("none", p:decide(verdict(), ctx()).kind)
    local d = p:decide(verdict(), ctx())
    assert.equal("drop", d.kind)
    assert.same({ n = 2, all = 4 }, d.counts)
  end)
  it("are asked for beforehand by hosts that may not block", function()
    local p = counting('{ key = "recipient/stream", window = "1h", gap = "1m", add = { permanence = "hard" }, reset = { permanence = "success" } }', '{ n = 7 }')
    p.store = nil
    local list = p:needs(verdict(), ctx { recipient = "Ann@Example.org" })
    table.sort(list, function(a, b) return a.name < b.name end)
    assert.same({
      { name = "all", subject = "recipient|ann@example.org", field = "all:86400", window = DAY, gap = 0, add = 1 },
      { name = "n", subject = "recipient|ann@example.org", field = "n:3600|news", window = 3600, gap = 60, add = 1 },
    }, list)
    assert.equal("drop", p:decide(verdict(), ctx(), { n = 7 }).kind)
    assert.equal("none", p:decide(verdict(), ctx(), {}).kind)
    assert.has_error(function() p:decide(verdict(), ctx()) end, "this policy has no store: pass counts, or load it with one")
  end)
  it("may be hashed, and forgotten", function()
    local store = memory.new()
    local p = assert(policy.new([[return { counters = { n = { key = "recipient", window = "1h", add = { category = "*" } } },
      rules = { { name = "r", when = { count = { n = ">= 2" } }, drop = true } } }]], "my.lua",
      { store = store, hash = function(key) return "H" .. #key end }))
    assert.equal("recipient|H15", p:needs(verdict(), ctx())[1].subject)
    p:decide(verdict(), ctx())
    assert.is_true(p:forget("ANN@example.org"))
    assert.equal("none", p:decide(verdict(), ctx()).kind)
    assert.equal("drop", p:decide(verdict(), ctx()).kind)
  end)
  it("may be chosen by functions", function()
    local p = counting('{ key = "recipient", window = "1h", add = { recipient = function(r) return r:sub(1, 3) == "ann" end } }', '{ n = 1 }')
    assert.equal("none", p:decide(verdict(), ctx { recipient = "bob@example.org" }).kind)
    assert.equal("drop", p:decide(verdict(), ctx()).kind)
  end)
end)

describe("decisions", function()
  it("suppress an address, a domain, a stream", function()
    local d = rule 'suppress = { scope = "address", lasts = "30d" }, reason = "gone"':decide(verdict(), ctx { recipient = " <Ann@Example.ORG> " })
    assert.same({ kind = "suppress", rule = "r", policy = "my.lua", reason = "gone", recipient = "ann@example.org", scope = "address",
      key = "ann@example.org", expires = NOW + 30 * DAY }, d)
    d = rule 'suppress = { scope = "domain", lasts = "forever" }':decide(verdict(), ctx())
    assert.equal("example.org", d.key)
    assert.is_nil(d.expires)
    assert.equal("news|ann@example.org", rule 'suppress = { scope = "stream", lasts = "1d" }':decide(verdict(), ctx()).key)
    assert.equal("none", rule 'suppress = { scope = "address", lasts = "1d" }':decide(verdict(), { now = NOW }).kind)
  end)
  it("retry later and later, up to a ceiling, not for ever", function()
    local p = rule 'retry = { first = "5m", factor = 2, ceiling = "1h", give_up = "1d", attempts = 10 }'
    local delays = {}
    for attempt = 1, 6 do delays[attempt] = p:decide(verdict(), ctx { attempt = attempt }).delay end
    assert.same({ 300, 600, 1200, 2400, 3600, 3600 }, delays)
    assert.equal(NOW + 300, p:decide(verdict(), ctx()).at)
    assert.equal("retry", p:decide(verdict(), ctx { age = DAY - 300 }).kind)
    assert.equal("none", p:decide(verdict(), ctx { age = DAY - 299 }).kind)
    assert.equal("retry", p:decide(verdict(), ctx { attempt = 9 }).kind)
    assert.equal("none", p:decide(verdict(), ctx { attempt = 10 }).kind)
    assert.equal(3600, rule 'retry = { first = "1m", factor = 100, ceiling = "1h" }':decide(verdict(), ctx { attempt = 1e9 }).delay)
  end)
  it("wait as long as the server asks", function()
    local p = rule 'retry = { first = "5m", ceiling = "10m" }'
    assert.equal(14400, p:decide(verdict { retry_after = 14400 }, ctx()).delay)
    assert.equal(300, p:decide(verdict { retry_after = 60 }, ctx()).delay)
  end)
  it("spread retries, and always the same way", function()
    local p = rule 'retry = { first = "1h", jitter = 0.5 }'
    local seen, least, most = {}, 1e9, 0
    for i = 1, 200 do
      local delay = p:decide(verdict(), ctx { recipient = "user" .. i .. "@example.org" }).delay
      assert.equal(delay, p:decide(verdict(), ctx { recipient = "USER" .. i .. "@example.org" }).delay)
      least, most = math.min(least, delay), math.max(most, delay)
      seen[delay] = true
    end
    local n = 0
    for _ in pairs(seen) do n = n + 1 end
    assert.is_true(n > 150)
    assert.is_true(least >= 3600 and least < 3800 and most <= 5400 and most > 5200)
    assert.equal(4424, p:decide(verdict(), ctx()).delay)
  end)
  it("throttle, the more the more often, and recover", function()
    local p = rule 'throttle = { scope = "ip/provider", fraction = 0.5, floor = 0.1, by = "n", lasts = "1h", recover = "2h" }'
    local fractions, d = {}, nil
    for i = 1, 5 do
      d = p:decide(verdict { provider = "google" }, ctx())
      fractions[i] = d.fraction
    end
    assert.same({ 0.5, 0.25, 0.125, 0.1, 0.1 }, fractions)
    assert.equal("ip/provider", d.scope)
    assert.equal("192.0.2.1|google", d.key)
    assert.equal(NOW + 3600, d.expires)
    assert.equal(0.1, policy.share(d, NOW + 3599))
    assert.is_true(math.abs(policy.share(d, NOW + 7200) - 0.55) < 1e-9)
    assert.equal(1, policy.share(d, NOW + 10800))
    d = rule 'throttle = { scope = "provider", rate = "100/1h", lasts = "1d" }':decide(verdict(), ctx())
    assert.same({ 100, 3600, "provider", "example.org" }, { d.rate, d.per, d.scope, d.key })
  end)
  it("pause, at least as long as the server asks", function()
    local p = rule 'pause = { scope = "ip/provider", lasts = "1h" }'
    local d = p:decide(verdict(), ctx())
    assert.same({ "pause", "192.0.2.1|example.org", NOW + 3600 }, { d.kind, d.key, d.expires })
    assert.equal(NOW + 14400, p:decide(verdict { retry_after = 14400 }, ctx()).expires)
    assert.equal("provider", p:decide(verdict(), { now = NOW, recipient = "a@example.org" }).scope)
    assert.equal("none", p:decide(verdict(), { now = NOW }).kind)
  end)
  it("reroute, alert, do nothing", function()
    assert.equal("warm", rule 'reroute = { pool = "warm" }':decide(verdict(), ctx()).pool)
    assert.same({ "look", "ops" }, { rule 'alert = { text = "look", to = "ops" }':decide(verdict(), ctx()).text, rule 'alert = { text = "look", to = "ops" }':decide(verdict(), ctx()).to })
    assert.equal("r", rule 'none = true':decide(verdict(), ctx()).rule)
  end)
  it("come one after another from rules that continue", function()
    local p = new [[return { rules = {
      { name = "a", continue = true, alert = { text = "x" } }, { name = "b", continue = true, when = { code = 1 }, drop = true },
      { name = "c", retry = { first = "1m" } }, { name = "d", drop = true } } }]]
    local d = p:decide(verdict(), ctx())
    assert.equal("c", d.rule)
    assert.equal(1, #d.also)
    assert.equal("a", d.also[1].rule)
  end)
  it("may be made by functions", function()
    local p = rule [[suppress = function(v, c, n) if n.n > 1 then return { scope = "address", lasts = n.n * 86400 } end end]]
    assert.equal("none", p:decide(verdict(), ctx()).kind)
    assert.equal(NOW + 2 * DAY, p:decide(verdict(), ctx()).expires)
    local d, message, code = rule 'suppress = function() return { scope = "planet", lasts = 1 } end':decide(verdict(), ctx())
    assert.is_nil(d)
    assert.equal("policy", code)
    assert.equal("my.lua: 'r': scope: 'planet' cannot be suppressed: there are address, domain, stream", message)
  end)
  it("want a verdict and the time", function()
    local p = rule 'drop = true'
    assert.has_error(function() p:decide(nil, ctx()) end, "bad argument #1 to 'decide' (a verdict expected, got nil)")
    assert.has_error(function() p:needs(verdict(), {}) end, "bad argument #2 to 'needs' (a table with the time in field 'now' expected)")
  end)
  it("are the same for the same input, and change none of it", function()
    local p = rule [[when = { test = function(v, c) v.category, c.now = "x", 1 return true end }, retry = { first = "5m", jitter = 1 }]]
    local v, c = verdict(), ctx()
    local first = p:decide(v, c, { n = 1 })
    for _ = 1, 10 do assert.same(first, p:decide(v, c, { n = 1 })) end
    assert.same(verdict(), v)
    assert.same(ctx(), c)
  end)
  it("are the same one by one and all at once", function()
    local one = assert(policy.load("bulk", { store = memory.new() }))
    local all = assert(policy.load("bulk", { store = memory.new() }))
    local events, wanted = {}, {}
    for i = 1, 200 do
      local v = i % 4 == 0 and policy.DELIVERED or verdict { permanence = i % 3 == 0 and "hard" or "temporary", confidence = 0.5 }
      events[i] = { v, ctx { recipient = "u" .. i % 9 .. "@example.org", now = NOW + i * 3600 } }
      wanted[i] = one:decide(events[i][1], events[i][2])
    end
    local got, failures = all:decide_all(events)
    assert.same(wanted, got)
    assert.same({}, failures)
    assert.same({}, (all:decide_all {}))
  end)
  it("of many fail one by one, or with the store", function()
    local p = new 'return { rules = { { name = "a", when = function(v, c) return c.recipient.x.y end, drop = true } } }'
    local got, failures = p:decide_all { { verdict(), ctx() }, { verdict(), ctx { recipient = "" } } }
    assert.is_false(got[1])
    assert.truthy(failures[1]:find("^my.lua:1:"))
    assert.is_false(got[2])
    local down = { many = function() return nil, "it is down", "store" end }
    p = assert(policy.load("bulk", { store = down }))
    assert.same({ nil, "it is down", "store" }, { p:decide_all { { verdict(), ctx() } } })
    assert.has_error(function() p:decide_all { { verdict(), {} } } end)
    assert.has_error(function() p:decide_all { 1 } end)
  end)
  it("answer nil and why when the store fails", function()
    local p = rule 'when = { count = { n = 1 } }, drop = true'
    p.store = { count = function() return nil, "disk full" end }
    assert.same({ n = 3, "disk full", "store" }, { n = select("#", p:decide(verdict(), ctx())), select(2, p:decide(verdict(), ctx())) })
  end)
end)

describe("a policy's mistakes", function()
  local function errors(source)
    local p, message, code, list = policy.new(source, "my.lua")
    assert.is_nil(p)
    assert.equal("policy", code)
    assert.truthy(list[1].message == message or message:find("more)", 1, true))
    return message, list
  end
  it("are told with the line and a hint", function()
    local cases = {
      { 'return {\n rules = {\n  { name = "a",\n when = { catgory = "x" }, drop = true } } }', "my.lua:4: 'a': there is no field 'catgory' (did you mean 'category'?)" },
      { 'return { rules = { { name = "a", whem = {}, drop = true } } }', "my.lua:1: 'a': a rule has no field 'whem' (did you mean 'when'?)" },
      { 'return { rules = { { name = "a",\n suppress = { scope = "address" } } } }', "my.lua:2: 'a': 'suppress' wants the option 'lasts'" },
      { 'return { rules = { { name = "a",\n\n suppress = { scope = "address", lasts = "3 days" } } } }', "my.lua:3: 'a': lasts: '3 days' is no duration such as \"30d\", and not \"forever\"" },
      { 'return { rules = { { name = "a", suppress = { scope = "address", last = "3d" } } } }', "my.lua:1: 'a': 'suppress' has no option 'last' (did you mean 'lasts'?)" },
      { 'return { rules = { { name = "a" } } }', "my.lua:1: 'a': the rule decides nothing: suppress, retry, throttle, pause, reroute, drop, alert or none" },
      { 'return { rules = { { name = "a", when = { count = { sof = 1 } }, drop = true } }, counters = { soft = { key = "recipient", window = "1d", add = { code = 1 } } } }',
        "my.lua:1: 'a': there is no counter 'sof' (did you mean 'soft'?)" },
      { 'return { rules = { { name = "a", when = { age = "> soon" }, drop = true } } }', "my.lua:1: 'a': age: 'soon' is no number and no duration" },
      { 'return { rules = { { name = "a", drop = true }, { name = "a", drop = true } } }', "my.lua:1: 'a': there are two rules of this name" },
      { 'return { rules = { { drop = true } } }', "my.lua:1: rule 1 wants a name of letters, digits, dots and dashes" },
      { 'return { rules = {} }', "my.lua: the policy has no rules" },
      { 'return 5', "my.lua: the script returns a number: a policy is a table with rules" },
      { 'return { extends = "bulk", off = { "gon" } }', "my.lua:1: the extended policy has no rule 'gon' (did you mean 'gone'?)" },
      { 'return { extends = "nobody", rules = { { name = "a", drop = true } } }', "my.lua:1: there is no policy 'nobody' to extend" },
      { 'return { counters = {\n soft = { key = "planet", window = "1d", add = {} } }, rules = { { name = "a", drop = true } } }',
        "my.lua:2: 'soft': key: 'planet' is no scope: there are domain, ip, pool, provider, recipient, sender, stream" },
      { 'return { counters = { n = { key = "ip", window = "1d", add = { count = { n = 1 } } } }, rules = { { name = "a", drop = true } } }',
        "my.lua:1: 'n': there is no counter 'n'" },
      { 'return { rules = { { name = "a", throttle = { scope = "ip", lasts = "1h" } } } }', "my.lua:1: 'a': 'throttle' wants either fraction or rate" },
    }
    for _, case in ipairs(cases) do
      assert.equal(case[2], (errors(case[1]):gsub(" %(and %d+ more%)$", "")))
    end
  end)
  it("are told all at once", function()
    local _, list = errors('return { rules = { { name = "a", wen = 1 }, { name = "b", drop = 5 } } }')
    assert.equal(3, #list)
    for _, e in ipairs(list) do assert.equal(1, e.line) end
  end)
  it("are told in few words", function()
    local message = errors('return { rules = { { name = "a", suppress = { scope = ("x"):rep(60000), lasts = 1 } } } }')
    assert.is_true(#message < 500)
  end)
  it("are told for a file that is not there", function()
    local p, message, code = policy.load("/nonexistent/policy.lua")
    assert.is_nil(p)
    assert.truthy(message:find("nonexistent", 1, true))
    assert.equal("input", code)
  end)
end)

describe("a policy that extends another", function()
  it("puts its rules first, replaces those of the same name, and switches off", function()
    local p = new [[return { extends = "bulk", off = { "storm", "storm-alert" }, rules = {
      { name = "vip", when = { domain = "example.org" }, none = true },
      { name = "gone", when = { permanence = "hard" }, suppress = { scope = "address", lasts = "1d" } } } }]]
    assert.equal("vip", p.rules[1].name)
    assert.equal("vip", p:decide(verdict(), ctx()).rule)
    local d = p:decide(verdict(), ctx { recipient = "bob@example.com" })
    assert.same({ "gone", NOW + DAY }, { d.rule, d.expires })
    for _, r in ipairs(p.rules) do assert.not_equal("storm", r.name) end
  end)
  it("leaves the extended one as it was", function()
    new 'return { extends = "bulk", off = { "gone" }, rules = { { name = "failed", none = true } } }'
    local p = assert(policy.load("bulk", { store = memory.new() }))
    assert.equal("failed", p:decide(verdict(), ctx()).rule)
    assert.equal("gone", p:decide(verdict(), ctx { now = NOW + DAY }).rule)
  end)
  it("may be loaded from a file", function()
    local name = helper.file 'return { extends = "transactional" }'
    assert.equal("suppress", assert(policy.load(name, { store = memory.new() })):decide(verdict(), ctx()).kind)
    helper.cleanup()
  end)
end)

-- A store that answers at once is asked in another way than one that is waited for: each way is the other's oracle.
describe("a decision", function()
  local SCRIPT = [[return {
    fields = { "campaign" },
    counters = {
      mine = { key = "recipient/stream", window = "1h", add = { permanence = "hard" }, reset = { category = "delivered" } },
      three = { key = "recipient/provider/ip", window = "1d", gap = "1m", add = { category = "*" } },
      pair = { key = "ip/provider", window = "1h", add = { final = true }, unless = { attempt = ">= 3" } },
      asked = { key = "domain", window = "1d", add = function(verdict, ctx) return ctx.attempt ~= 2 end,
        reset = { attempt = 4 } },
    },
    rules = {
      { name = "f", when = { test = function(v, c, counts) return (counts.mine or 0) + (counts.asked or 0) > 6 end },
        throttle = { scope = "ip/provider/stream", fraction = 0.5, by = "pair", lasts = "1h" } },
      { name = "c", continue = true, when = { count = { three = ">= 2", pair = ">= 3" } },
        pause = { scope = "ip/provider", lasts = "1h" } },
      { name = "r", when = { permanence = "temporary" },
        retry = { first = "5m", jitter = 0.3, ceiling = "4h" } },
    },
  }]]
  local VERDICTS = {
    verdict(), verdict { permanence = "temporary", category = "mailbox-full" }, policy.DELIVERED,
    verdict { permanence = "temporary", category = "rate-limited", group = "rate", provider = "google" },
    verdict { permanence = "permanent", category = "spam-content", group = "content" },
    verdict { permanence = "hard", category = "domain-unknown", group = "domain", provider = "" },
  }
  local PARTS = {
    recipient = { "ann@example.org", "Bob@Example.NET", "c|d@example.com", "e@x.example.", "none", 7,
      ("l"):rep(190) .. "@example.org" },
    ip = { "192.0.2.1", "192.0.2.2", "a|b", "", 5 },
    stream = { "news", "%7C", "b|c" },
    provider = { "google", "example.org", "", 3, ("p"):rep(1500) },
    domain = { "example.net", "UPPER.example" },
    attempt = { 1, 2, 3, 4, 40 },
  }
  it("is the same with a store that is asked at once and with numbers that were asked for", function()
    local seed = 5
    local function random(n)
      seed = (seed * 16807) % 2147483647
      return seed % n + 1
    end
    for _, name in ipairs { "transactional", "bulk", "mailing-list", SCRIPT } do
      local options = { store = memory.new() }
      local there = name == SCRIPT and new(name) or assert(policy.load(name, options))
      local asking = name == SCRIPT and new(name) or assert(policy.load(name))
      local store, now = memory.new(), NOW
      for _ = 1, 1500 do
        local c = { now = now, age = random(90000) }
        for field, values in pairs(PARTS) do c[field] = values[random(field == "domain" and 9 or #values + 1)] end
        local v = VERDICTS[random(#VERDICTS)]
        local requests, counts = assert(asking:needs(v, c)), {}
        for i, n in ipairs(store:count(requests, now)) do counts[requests[i].name] = n end
        assert.same(assert(asking:decide(v, c, counts)), assert(there:decide(v, c)))
        now = now + random(4000)
      end
    end
  end)
  it("keeps providers without a name apart by their domains", function()
    local p = new [[return { counters = { n = { key = "provider", window = "1h", add = { category = "*" } } },
      rules = { { name = "r", when = { count = { n = ">= 2" } }, drop = true } } }]]
    for _, provider in ipairs { "", 3 } do
      assert.equal("none", p:decide(verdict(), ctx { provider = provider, recipient = provider .. "a@one.example" }).kind)
      assert.equal("none", p:decide(verdict(), ctx { provider = provider, recipient = provider .. "b@two.example" }).kind)
      p = new [[return { counters = { n = { key = "provider", window = "1h", add = { category = "*" } } },
        rules = { { name = "r", when = { count = { n = ">= 2" } }, drop = true } } }]]
    end
  end)
end)
