-- Statistics: the truths of small inputs, and the bounds of large ones.
local stats = require "bouncekit.stats"
local names = require "bouncekit.stats.names"
local cube = require "bouncekit.stats.cube"
local date = require "bouncekit.date"

local NOW = date.parse("2026-11-25T12:00:00Z")

local function verdict(category, permanence, text)
  return { category = category, permanence = permanence, text = text or "550 no", code = 550, enhanced = "5.1.1" }
end

local function event(status, id, recipient, v, time)
  return { status = status, queue_id = id, recipient = recipient, verdict = v, time = time or "2026-11-25T10:01:00Z",
    host = "mx1.example.net" }
end

local HARD, SOFT = verdict("user-unknown", "hard"), verdict("greylisted", "temporary", "451 wait")

local function row(list, name)
  for _, r in ipairs(list) do
    if r.name == name then return r end
  end
end

local function sum(result)
  local n = 0
  for _, r in ipairs(result.rows) do n = n + r[#r] end
  return n
end

describe("statistics", function()
  it("count a message by how it ended", function()
    local s = stats.new { now = NOW }
    s:event(event("deferred", "A", "a@x.example", SOFT))
    s:event(event("deferred", "A", "a@x.example", SOFT))
    s:event(event("delivered", "A", "a@x.example"))
    s:event(event("deferred", "B", "b@X.example.", SOFT))
    s:event(event("bounced", "C", "c@y.example", HARD))
    s:event(event("deferred", "D", "d@y.example", SOFT))
    s:event(event("expired", "D", "d@y.example", verdict("expired", "permanent")))
    s:event(event("delivered", "E", "e@y.example"))
    local r = s:finish()
    assert.same({ 4, 1, 1, 1, 2, 2 }, { r.totals.cases, r.totals.hard, r.totals.waiting, r.totals.recovered, r.totals.failed,
      r.totals.delivered })
    assert.same({ 2, 1, 1 }, { row(r.by.category.rows, "greylisted").count, row(r.by.category.rows, "user-unknown").hard,
      row(r.by.category.rows, "expired").permanent })
    assert.same({ 2, 2 }, { row(r.by.domain.rows, "x.example").count, row(r.by.domain.rows, "y.example").count })
    assert.equal(4, row(r.by.code.rows, "550 5.1.1").count)
    assert.equal(4, row(r.by.reporter.rows, "mx1.example.net").count)
    assert.equal(4, sum(r))
    assert.equal(4, r.by.provider.none)
  end)
  it("put what matters most first", function()
    local s = stats.new()
    for i = 1, 30 do s:event(event("deferred", "Q" .. i, "a@x.example", SOFT)) end
    for i = 1, 10 do s:event(event("bounced", "R" .. i, "b@x.example", verdict("ip-blocked", "permanent"))) end
    s:event(event("bounced", "S", "c@x.example", HARD))
    local order = {}
    for i, a in ipairs(s:finish().actions) do order[i] = a.category end
    assert.same({ "ip-blocked", "greylisted", "user-unknown" }, order)
  end)
  it("name the party, the action and the domains of each", function()
    local s = stats.new()
    s:event(event("bounced", "A", "b@x.example", verdict("ip-blocked", "permanent")))
    local a = s:finish().actions[1]
    assert.same({ "fix-sender", "sender-admin", 1, "x.example" }, { a.action, a.party, a.count, a.domains[1].name })
    assert.equal("550 no", a.sample)
  end)
  it("keep complaints apart, and replies of machines", function()
    local s = stats.new()
    s:report("complaint", { recipient = "a@x.example", verdict = verdict("complaint", "permanent") })
    s:report("auto-reply", { recipient = "a@x.example", verdict = verdict("auto-reply", "success") })
    s:report("challenge", { verdict = verdict("challenge", "permanent") })
    s:report("failure", { recipient = "b@x.example", action = "failed", verdict = HARD, reporting_mta = "r.example" })
    s:report("success", { recipient = "b@x.example", action = "delivered", verdict = HARD, message_id = "m" })
    local r = s:finish()
    assert.same({ 1, 1, 1, 1, 1 }, { r.totals.complaints, r.totals.auto_replies, r.totals.challenges, r.totals.failed,
      r.totals.delivered })
    assert.equal(1, row(r.by.category.rows, "complaint").complaint)
  end)
  it("join the warning of a delay with the failure that follows", function()
    local s = stats.new()
    s:report("delay", { recipient = "b@x.example", action = "delayed", verdict = SOFT, message_id = "m" })
    s:report("failure", { recipient = "b@x.example", action = "failed", verdict = HARD, message_id = "m" })
    assert.equal(1, s:finish().totals.cases)
  end)
  it("take verdicts that stand alone", function()
    local s = stats.new()
    s:verdict(HARD)
    s:verdict(SOFT)
    s:verdict(verdict("delivered", "success"))
    local r = s:finish()
    assert.same({ 2, 1, 1, 1, 2 }, { r.totals.cases, r.totals.failed, r.totals.waiting, r.totals.delivered, r.undated })
    assert.equal(2, r.by.recipient.none)
  end)
  it("take deliveries by their number", function()
    local s = stats.new()
    s:deliveries(5, 2)
    s:deliveries(1, 0)
    local totals = s:finish().totals
    assert.same({ 6, 2, 0 }, { totals.delivered, totals.notifications, totals.cases })
  end)
  it("leave probes out", function()
    local s = stats.new()
    local probe = event("bounced", "A", "a@x.example", HARD)
    probe.probe = true
    s:event(probe)
    assert.equal(0, s:finish().totals.cases)
  end)
  it("refuse options that are none", function()
    assert.error_matches(function() stats.new { noww = 1 } end, "noww")
    assert.error_matches(function() stats.new():finish { top = "1" } end, "number")
  end)
end)

describe("the timeline", function()
  local function of(times, options)
    local s = stats.new { now = NOW }
    for i, t in ipairs(times) do s:event(event("bounced", "Q" .. i, "a@x.example", HARD, t)) end
    return s:finish(options)
  end
  it("has every step from the first to the last", function()
    local r = of { "2026-11-25T10:01:00Z", "2026-11-25T10:04:59Z", "2026-11-25T10:21:00Z", "2026-11-25T11:20:00+01:00" }
    assert.equal(300, r.step)
    local counts = {}
    for i, t in ipairs(r.timeline) do counts[i] = t.count end
    assert.same({ 2, 0, 0, 0, 2 }, counts)
    assert.equal("2026-11-25T10:00:00Z", date.iso(r.timeline[1].time))
    assert.equal(2, r.timeline[1].hard)
  end)
  it("takes longer steps for longer times", function()
    local r = of({ "2025-11-25T10:01:00Z", "2026-11-25T10:04:59Z" }, { buckets = 96 })
    assert.equal(604800, r.step)
    assert.is_true(#r.timeline <= 96)
  end)
  it("finds the year of dates without one: the last that is not ahead", function()
    local r = of { "Nov 24 10:00:00", "Nov 25 10:00:00" }
    assert.equal("2026-11-24", date.iso(r.first):sub(1, 10))
    r = of { "Dec 31 10:00:00", "Jan  1 10:00:00" }
    assert.equal("2025-12-31", date.iso(r.first):sub(1, 10))
    assert.equal("2026-01-01", date.iso(r.last):sub(1, 10))
  end)
  it("is not squeezed by one bad date", function()
    local times = { "1990-01-01T00:00:00Z" }
    for i = 1, 200 do times[i + 1] = ("2026-11-25T%02d:00:00Z"):format(i % 10) end
    local r = of(times)
    assert.equal(1, r.undated)
    assert.equal(201, sum(r))
    assert.is_true(r.step <= 3600)
  end)
  it("counts what has no date", function()
    local r = of { "yesterday", "", "2026-11-25T10:01:00Z" }
    assert.equal(2, r.undated)
    assert.equal(1, #r.timeline)
  end)
end)

describe("dates of mails", function()
  it("are read with their zones", function()
    local want = NOW
    for _, text in ipairs { "Wed, 25 Nov 2026 13:00:00 +0100", "25 Nov 2026 12:00:00 GMT", "Wed, 25 Nov 26 07:00:00 EST",
      "Wed Nov 25 12:00:00 2026", "Wed, 25 Nov 2026 12:00 +0000 (UTC)" } do
      assert.equal(want, date.parse(text), text)
    end
    for _, text in ipairs { "Wed, 45 Nov 2026 13:00:00", "25 Nux 2026 12:00:00", "Wed," } do
      assert.is_nil(date.parse(text))
    end
  end)
end)

describe("names in bounded memory", function()
  it("keep who is frequent through a flood", function()
    local n = names.new(100)
    for i = 1, 5000 do
      n:add("rare" .. i)
      if i % 20 == 0 then n:add("frequent") end
    end
    assert.is_true(n.size <= 100)
    local first = n:list()[1]
    assert.equal("frequent", first.name)
    assert.is_true(first.count <= 250 and first.count + n.floor >= 250)
  end)
  it("send the ids of those that went to the others", function()
    local n = names.new(4)
    local a = n:add("a")
    n:add("b")
    n:add("b")
    n:shrink(1)
    assert.equal(names.OTHERS, n:current(a))
    assert.equal(names.NONE, n:current(names.NONE))
    assert.equal(1, n.floor)
  end)
  it("cut long ones", function()
    local n = names.new(4)
    n:add(("x"):rep(100000))
    assert.equal(512, #n:list()[1].name)
  end)
end)

describe("combinations in bounded memory", function()
  it("are merged, and none is lost", function()
    local c = cube.new(500)
    for i = 1, 4000 do
      c:add({ time = i * 977, outcome = i % 5 + 1, category = "c" .. i % 3, domain = "d" .. i % 700, recipient = "r" .. i,
        template = "t" .. i % 90 }, {})
      assert.is_true(c.size <= 500)
    end
    local rows = c:finish({ domain = 10 }, 50, 100)
    local n = 0
    for _, r in ipairs(rows) do n = n + r[#r] end
    assert.equal(4000, n)
    assert.is_true(#rows <= 100)
  end)
  it("come down to categories and outcomes if they must", function()
    local c = cube.new()
    for i = 1, 200 do c:add({ time = i * 1e6, outcome = 1, category = "c" .. i % 2, domain = "d" .. i, provider = "p" .. i }, {}) end
    assert.equal(2, #(c:finish({}, 96, 2)))
    c = cube.new()
    for i = 1, 9 do c:add({ time = i * 1e6, outcome = 1, category = "c" .. i, domain = "d" .. i }, {}) end
    assert.equal(9, #(c:finish({}, 96, 2)))
  end)
  it("hold what is deferred up to a number", function()
    local s = stats.new { max_pending = 10 }
    for i = 1, 100 do s:event(event("deferred", "Q" .. i, "a@x.example", SOFT)) end
    assert.equal(90, s.totals.waiting)
    s:event(event("delivered", "Q100", "a@x.example"))
    local r = s:finish()
    assert.same({ 99, 1 }, { r.totals.waiting, r.totals.recovered })
  end)
  it("give the same result for the same input", function()
    local function once()
      local s, out = stats.new { max_facts = 200 }, {}
      for i = 1, 1500 do
        s:event(event("bounced", "Q" .. i, "u" .. i % 400 .. "@d" .. i % 90 .. ".example", HARD, tostring(1764000000 + i * 60)))
      end
      for i, r in ipairs(s:finish().rows) do out[i] = table.concat(r, " ") end
      return table.concat(out, "\n")
    end
    assert.equal(once(), once())
  end)
end)
