-- The policies that come with bouncekit: what each does with every kind of failure, and that no number stands unsourced.
require "helper"
local bouncekit = require "bouncekit"
local policy = require "bouncekit.policy"
local memory = require "bouncekit.store.memory"

local NOW = 1700000000
local DAY = 86400

local function load(name) return assert(policy.load(name, { store = memory.new() })) end

local function at(p, text, fields, host)
  local ctx = { recipient = "ann@example.org", ip = "192.0.2.1", stream = "news", now = NOW }
  for k, v in pairs(fields or {}) do ctx[k] = v end
  local v = type(text) == "table" and text or bouncekit.classify(text, { host = host })
  return assert(p:decide(v, ctx))
end

-- The kinds a decision and those beside it have, in order.
local function kinds(d)
  local out = {}
  for _, a in ipairs(d.also or {}) do out[#out + 1] = a.kind end
  out[#out + 1] = d.kind
  return table.concat(out, " ")
end

describe("the shipped policies", function()
  it("load, and every rule and counter has a source", function()
    for _, name in ipairs(policy.SHIPPED) do
      local p = load(name)
      assert.equal(name, p.name)
      for _, r in ipairs(p.rules) do
        assert.truthy(r.source and #r.source > 5, r.name)
        assert.truthy(r.reason and #r.reason > 5, r.name)
      end
    end
    for _, name in ipairs { "bulk", "transactional", "mailing_list" } do
      for counter, c in pairs(require("bouncekit.policy." .. name).counters or {}) do assert.truthy(c.source and c.about, counter) end
    end
  end)
  it("decide something for every category, permanence and confidence", function()
    for _, name in ipairs(policy.SHIPPED) do
      local p = load(name)
      for _, c in ipairs(bouncekit.categories()) do
        for _, permanence in ipairs { "hard", "permanent", "temporary", "success" } do
          local d = at(p, { category = c.name, group = c.group, permanence = permanence, action = c.action, confidence = 0.5 })
          assert.truthy(d.rule, c.name)
        end
      end
    end
  end)
  it("never suppress for what is the sender's fault, the server's or the content's", function()
    for _, name in ipairs(policy.SHIPPED) do
      local p = load(name)
      for _, c in ipairs(bouncekit.categories()) do
        local group = c.group
        if group == "reputation" or group == "access" or group == "content" or group == "server" or group == "rate" or group == "unknown" then
          for _, permanence in ipairs { "permanent", "temporary" } do
            for day = 0, 40 do
              local d = at(p, { category = c.name, group = group, permanence = permanence, action = c.action, confidence = 0.99 },
                { now = NOW + day * DAY, recipient = c.name .. "@example.org" })
              assert.not_equal("suppress", d.kind, c.name)
            end
          end
        end
      end
    end
  end)
end)

describe("the policy bulk", function()
  it("suppresses who does not exist on the second day, for ever", function()
    local p, text = load "bulk", "550 5.1.1 <ann@example.org>: User unknown"
    assert.equal("drop", at(p, text).kind)
    assert.equal("drop", at(p, text, { now = NOW + 3600 }).kind)
    local d = at(p, text, { now = NOW + DAY })
    assert.same({ "suppress", "address", "gone" }, { d.kind, d.scope, d.rule })
    assert.is_nil(d.expires)
    -- monthly lists too
    assert.equal("drop", at(p, text, { recipient = "ben@example.org" }).kind)
    assert.equal("gone", at(p, text, { recipient = "ben@example.org", now = NOW + 31 * DAY }).rule)
  end)
  it("asks a third time where it is not certain, or may be for a time", function()
    for _, fields in ipairs { { category = "user-unknown", permanence = "hard", confidence = 0.5 }, { category = "user-unknown", permanence = "permanent", confidence = 0.9 },
      { category = "mailbox-disabled", permanence = "hard", confidence = 0.95 } } do
      local p = load "bulk"
      fields.group, fields.action = "recipient", "suppress"
      assert.equal("drop", at(p, fields).kind)
      assert.equal("drop", at(p, fields, { now = NOW + DAY }).kind)
      assert.equal("drop", at(p, fields, { now = NOW + DAY + 3600 }).kind)
      assert.equal("gone-unclear", at(p, fields, { now = NOW + 2 * DAY }).rule)
    end
  end)
  local REFUSES = { category = "recipient-refused", group = "recipient", permanence = "permanent", action = "contact-postmaster", confidence = 0.9 }
  it("forgives after a delivery", function()
    local p, rules = load "bulk", {}
    for week = 1, 4 do rules[week] = at(p, REFUSES, { now = NOW + week * 7 * DAY }).rule end
    assert.same({ "failed", "failed", "failed", "failed" }, rules)
    at(p, policy.DELIVERED, { now = NOW + 30 * DAY })
    for week = 1, 4 do assert.equal("failed", at(p, REFUSES, { now = NOW + (30 + 7 * week) * DAY }).rule) end
    local d = at(p, REFUSES, { now = NOW + 65 * DAY })
    assert.same({ "soft-limit", "suppress", NOW + 155 * DAY, 5 }, { d.rule, d.kind, d.expires, d.counts.soft })
  end)
  it("counts weeks of soft failures, not days: an outage is one", function()
    local p = load "bulk"
    for day = 0, 20 do assert.equal("failed", at(p, REFUSES, { now = NOW + day * DAY }).rule) end
    for day = 21, 24 do at(p, REFUSES, { now = NOW + day * DAY }) end
    assert.equal(5, at(p, REFUSES, { now = NOW + 25 * DAY }).counts.soft)
  end)
  it("has patience with full mailboxes", function()
    local p = load "bulk"
    for i = 1, 50 do
      assert.equal("retry", at(p, "452 4.2.2 over quota", { now = NOW + i * 3600, attempt = i, age = i * 60 }).kind)
    end
    for week = 1, 9 do assert.equal("failed", at(p, "552 5.2.2 over quota", { now = NOW + week * 7 * DAY }).rule) end
    local d = at(p, "552 5.2.2 over quota", { now = NOW + 70 * DAY })
    assert.same({ "abandoned", "suppress", NOW + 160 * DAY, 10 }, { d.rule, d.kind, d.expires, d.counts.full })
  end)
  it("gives up when a message is old", function()
    local p = load "bulk"
    assert.equal("retry", at(p, "452 4.2.2 over quota", { attempt = 3, age = DAY }).kind)
    assert.equal("failed", at(p, "452 4.2.2 over quota", { attempt = 30, age = 3 * DAY }).rule)
    -- What the host gave up counts like what the server refused.
    local v = { category = "connection-failed", group = "network", permanence = "temporary" }
    for week = 1, 4 do assert.equal("failed", at(p, v, { status = "expired", age = 3 * DAY, now = NOW + week * 7 * DAY }).rule) end
    assert.equal("soft-limit", at(p, v, { status = "expired", age = 3 * DAY, now = NOW + 35 * DAY }).rule)
  end)
  it("does not believe a provider that knows nobody any more", function()
    local p = load "bulk"
    local text = "550-5.1.1 The email account that you tried to reach does not exist."
    for i = 1, 150 do at(p, policy.DELIVERED, { recipient = "ok" .. i .. "@gmail.com", provider = "google", now = NOW - 1800 }) end
    local kinds_seen, alerts, storms = {}, 0, 0
    for day = 0, 1 do
      for i = 1, 400 do
        local d = at(p, text, { recipient = "u" .. i .. "@gmail.com", provider = "google", now = NOW + day * DAY + i })
        kinds_seen[d.kind] = (kinds_seen[d.kind] or 0) + 1
        if d.rule == "storm" then storms = storms + 1 end
        for _, a in ipairs(d.also or {}) do alerts = alerts + (a.kind == "alert" and 1 or 0) end
      end
    end
    -- two days in a row: at most the first hundred are believed
    assert.is_true(storms > 400)
    assert.is_true((kinds_seen.suppress or 0) < 100)
    assert.equal(800, (kinds_seen.suppress or 0) + kinds_seen.drop)
    assert.is_true(alerts >= 1 and alerts <= 2)
  end)
  it("throttles what a provider limits, as the provider wants it", function()
    local p = load "bulk"
    local d = at(p, "421 4.7.28 Gmail has detected an unusual rate of email originating from your IP address.", nil, "gmail-smtp-in.l.google.com")
    assert.equal("throttle retry", kinds(d))
    assert.same({ "google-limit", 0.5, "192.0.2.1|google", NOW + 3600, NOW + 5 * 3600 },
      { d.also[1].rule, d.also[1].fraction, d.also[1].key, d.also[1].expires, d.also[1].recovered })
    d = at(p, "421 4.7.28 Gmail has detected an unusual rate of email originating from your IP address.", { now = NOW + 120 }, "gmail-smtp-in.l.google.com")
    assert.equal(0.25, d.also[1].fraction)
    d = at(p, "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints", nil, "mta5.am0.yahoodns.net")
    assert.same({ "yahoo-limit", 0.25, NOW + 4 * 3600 }, { d.also[1].rule, d.also[1].fraction, d.also[1].expires })
    assert.is_true(d.at >= NOW + 4 * 3600)
    d = at(p, "451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (S77714)", nil, "outlook-com.olc.protection.outlook.com")
    assert.equal("outlook-limit", d.also[1].rule)
    d = at(p, "450 4.2.1 The user you are trying to contact is receiving mail too quickly.", nil, "gmail-smtp-in.l.google.com")
    assert.equal("retry", kinds(d))
  end)
  it("pauses where the sending address is blocked, and says so once a day", function()
    local p = load "bulk"
    local text = "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org"
    assert.equal("pause alert drop", kinds(at(p, text)))
    assert.equal("pause drop", kinds(at(p, text, { now = NOW + 60 })))
    assert.equal("pause alert drop", kinds(at(p, text, { now = NOW + 2 * DAY })))
  end)
  it("waits out greylisting", function()
    local d = at(load "bulk", "450 4.7.1 <ann@example.org>: Recipient address rejected: Greylisted, try again in 600 seconds")
    assert.same({ "retry", "greylist", 600 }, { d.kind, d.rule, d.delay })
  end)
  it("stops mailing domains that say they take none, and that are gone for weeks", function()
    local p = load "bulk"
    assert.same({ "suppress", "domain" }, { at(p, "556 5.1.10 null MX").kind, at(p, "556 5.1.10 null MX").scope })
    local v = { category = "domain-unknown", group = "domain", permanence = "hard", action = "suppress", confidence = 0.9 }
    local list = {}
    for i = 0, 6 do list[#list + 1] = at(p, v, { recipient = "a" .. i .. "@gone.example", now = NOW + i * 3.5 * DAY }).rule end
    assert.same({ "failed", "failed", "failed", "failed", "no-domain", "no-domain", "no-domain" }, list)
  end)
  it("ends with a complaint, and alerts when they are many", function()
    local p = load "bulk"
    for i = 1, 1000 do at(p, policy.DELIVERED, { recipient = "r" .. i .. "@example.org" }) end
    local seen = {}
    for i = 1, 6 do
      seen[i] = kinds(at(p, { category = "complaint", group = "report", permanence = "permanent", action = "suppress" }, { recipient = "r" .. i .. "@example.org" }))
    end
    assert.same({ "suppress", "suppress", "suppress", "suppress", "alert suppress", "alert suppress" }, seen)
  end)
end)

describe("the policy transactional", function()
  it("suppresses for days only, and tries soon", function()
    local p = load "transactional"
    local d = at(p, "550 5.1.1 User unknown")
    assert.same({ "suppress", NOW + 14 * DAY }, { d.kind, d.expires })
    local first = at(p, "451 4.3.0 Temporary system problem").delay
    assert.is_true(first >= 300 and first <= 330)
    assert.same({ "stream", "news|ann@example.org" }, { at(p, { category = "complaint", group = "report", permanence = "permanent" }).scope,
      at(p, { category = "complaint", group = "report", permanence = "permanent" }).key })
  end)
end)

describe("the policy mailing-list", function()
  it("takes five days of refusals to pause a member, for the list alone", function()
    local p = load "mailing-list"
    local list = {}
    for day = 0, 4 do
      for i = 1, 3 do list[day + 1] = at(p, "550 5.1.1 User unknown", { now = NOW + day * DAY + i * 3600 }) end
    end
    assert.equal("drop", list[4].kind)
    assert.same({ "suppress", "stream", "news|ann@example.org" }, { list[5].kind, list[5].scope, list[5].key })
    assert.equal("drop", at(p, "550 5.1.1 User unknown", { now = NOW + 5 * DAY, stream = "other" }).kind)
  end)
end)
