local summary = require "bouncekit.summary"

local function event(status, recipient, category, permanence)
  return { queue_id = "A1", recipient = recipient, status = status,
    verdict = status ~= "delivered" and { category = category or "greylisted", permanence = permanence or "temporary", text = "t " .. status } or nil }
end

describe("summary", function()
  it("counts a message by how it ended", function()
    local s = summary.new()
    s:event(event("deferred", "a@x.example"))
    s:event(event("deferred", "a@x.example"))
    s:event(event("delivered", "a@x.example"))
    s:event(event("deferred", "b@x.example"))
    s:event(event("bounced", "c@Y.example", "user-unknown", "hard"))
    s:event(event("deferred", "d@x.example", "connection-failed"))
    s:event(event("expired", "d@x.example", "connection-failed", "permanent"))
    s:event(event("delivered", "e@x.example"))
    local rows = s:finish()
    assert.equal(1, s.recovered)
    assert.equal(1, s.waiting)
    assert.equal(2, s.failed)
    assert.equal(1, s.hard)
    assert.equal(2, s.delivered)
    assert.equal(5, s.attempts)
    assert.equal(4, rows.total)
    assert.same({ "connection-failed", "user-unknown", "greylisted" },
      { rows.categories[1].name, rows.categories[2].name, rows.categories[3].name })
    assert.equal("x.example", rows.domains[1].name)
    assert.equal("y.example", rows.domains[2].name)
  end)
  it("counts notifications apart and probes not at all", function()
    local s = summary.new()
    s:event { status = "delivered", queue_id = "B", recipient = "me@x.example", sender = "" }
    s:event { status = "bounced", queue_id = "C", recipient = "p@x.example", probe = true, verdict = { category = "unknown" } }
    s:finish()
    assert.equal(1, s.notifications)
    assert.equal(0, s.delivered + s.failed)
  end)
  it("takes verdicts that stand alone", function()
    local s = summary.new()
    s:verdict { category = "delivered", permanence = "success", text = "250 ok" }
    s:verdict { category = "greylisted", permanence = "temporary", text = "451" }
    s:verdict { category = "policy", permanence = "permanent", text = "554" }
    assert.equal(2, s:finish().total)
    assert.equal(1, s.delivered)
  end)
  it("bounds the domains it keeps apart", function()
    local s = summary.new()
    for i = 1, 5000 do s:event(event("bounced", "a@d" .. i .. ".example", "user-unknown", "hard")) end
    local rows = s:finish()
    assert.is_true(#rows.domains <= 1001)
    assert.equal(5000, s.failed)
  end)
end)

describe("a summary of many messages", function()
  it("keeps the youngest that wait apart, and counts every one", function()
    local s, n = summary.new(), 250000
    for i = 1, n do
      s:event { queue_id = i, recipient = "a@x.example", status = "deferred", verdict = { category = "greylisted", permanence = "temporary", text = "t" } }
    end
    for i = n - 1000, n do s:event { queue_id = i, recipient = "a@x.example", status = "delivered" } end
    local rows = s:finish()
    assert.equal(1001, s.recovered)
    assert.equal(n - 1001, s.waiting)
    assert.equal(n, rows.total)
    assert.equal(0, s.delivered - 1001)
  end)
  it("bounds the kinds of waiting it knows", function()
    local s = summary.new()
    for i = 1, 30000 do
      s:event { queue_id = "q", recipient = "a@d" .. i .. ".example", status = "deferred", verdict = { category = "greylisted", permanence = "temporary", text = "t" } }
    end
    local kinds = 0
    for _ in pairs(s.samples) do kinds = kinds + 1 end
    assert.is_true(kinds <= 10001)
    s:finish()
    assert.equal(30000, s.waiting)
  end)
  it("takes deliveries by their number", function()
    local s = summary.new()
    s:deliveries(3, 1)
    s:deliveries(2, 0)
    assert.same({ 5, 1 }, { s.delivered, s.notifications })
  end)
end)
