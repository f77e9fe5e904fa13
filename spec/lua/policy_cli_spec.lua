local helper = require "helper"
local json = require "bouncekit.json"
local replay = require "bouncekit.policy.replay"
local policy = require "bouncekit.policy"
local cli = helper.cli

local have_dbi = pcall(require, "DBI")

describe("bouncekit policy check", function()
  after_each(helper.cleanup)
  it("says that a policy is right", function()
    local name = helper.file 'return { extends = "bulk", rules = { { name = "vip", when = { domain = "example.org" }, none = true } } }'
    local out, code = cli { "policy", "check", name, "bulk" }
    assert.equal(0, code)
    assert.truthy(out:find(name .. ": 23 rules, 11 counters", 1, true))
    assert.truthy(out:find("bulk: 22 rules", 1, true))
  end)
  it("says all that is wrong, with lines", function()
    local name = helper.file 'return {\n  rules = {\n    { name = "a", when = { catgory = "x" }, drop = true },\n    { name = "b", dropp = true },\n  },\n}\n'
    local out, code = cli { "policy", "check", name }
    assert.equal(1, code)
    assert.truthy(out:find(name .. ":3: 'a': there is no field 'catgory' (did you mean 'category'?)", 1, true))
    assert.truthy(out:find(name .. ":4: 'b': a rule has no field 'dropp' (did you mean 'drop'?)", 1, true))
  end)
  it("stops scripts that do not end", function()
    local name = helper.file "while true do end"
    local out, code = cli { "policy", "check", name }
    assert.equal(1, code)
    assert.truthy(out:find(name .. ":1: stopped after", 1, true))
  end)
  it("answers 3 for what cannot be read", function()
    local _, code, err = cli { "policy", "check", "/nonexistent.lua" }
    assert.equal(3, code)
    assert.truthy(err:find("nonexistent", 1, true))
  end)
end)

describe("bouncekit policy replay", function()
  after_each(helper.cleanup)
  local LOG = "spec/cases/log/postfix.log"
  it("compares policies over a log", function()
    local out, code, err = cli { "policy", "replay", LOG, "--year", "2026" }
    assert.equal(0, code, err)
    assert.truthy(out:find("2026-03-03T09:12:16Z to 2026-03-03T10:10:18Z", 1, true))
    assert.truthy(out:find("transactional%s+bulk%s+mailing%-list"))
    assert.truthy(out:find("\nsuppressed%s+%d+%s+%d+%s+%d+"))
    assert.is_nil(out:find("[%z\1-\9\11-\31\127]"))
  end)
  it("takes a policy of one's own", function()
    local name = helper.file 'return { name = "mine", rules = { { name = "r", when = { category = "user-unknown" }, suppress = { scope = "address", lasts = "1d" } } } }'
    local out, code = cli { "policy", "replay", "--policy", name, "--alone", LOG }
    assert.equal(0, code)
    assert.truthy(out:find("mine", 1, true))
    assert.is_nil(out:find("transactional", 1, true))
    assert.equal(2, select(2, cli { "policy", "replay", "--policy", helper.file "return 1", LOG }))
    assert.equal(3, select(2, cli { "policy", "replay", "--policy", "/nonexistent", LOG }))
    assert.equal(3, select(2, cli { "policy", "replay", "/nonexistent" }))
    assert.equal(1, select(2, cli { "policy", "replay", helper.file "nothing here\n" }))
  end)
end)

-- Events as bouncekit.log gives them, with verdicts made up.
describe("a replay", function()
  local function made(source) return replay.new(assert(policy.new(source, "p.lua"))) end
  local HARD = { category = "user-unknown", group = "recipient", permanence = "hard", action = "suppress", confidence = 0.95 }
  local SOFT = { category = "mailbox-full", group = "recipient", permanence = "temporary", action = "retry", confidence = 0.95 }
  local function event(time, status, fields)
    local e = { time = "2026-01-01T" .. time .. "Z", status = status, queue_id = "Q1", recipient = "ann@example.org",
      verdict = status == "bounced" and HARD or status == "deferred" and SOFT or nil }
    for k, v in pairs(fields or {}) do e[k] = v end
    return e
  end
  local SUPPRESS = 'return { rules = { { name = "s", when = { permanence = "hard" }, suppress = { scope = "address", lasts = "1d" } } } }'
  it("finds false suppressions and saved attempts", function()
    local r = made(SUPPRESS)
    r:event(event("00:00:00", "bounced"))
    r:event(event("01:00:00", "bounced", { queue_id = "Q2" }))
    r:event(event("02:00:00", "deferred", { queue_id = "Q3" }))
    r:event(event("03:00:00", "delivered", { queue_id = "Q4", recipient = "Ann@Example.org" }))
    r:event(event("04:00:00", "delivered", { queue_id = "Q5" }))
    assert.same({ 5, 2, 2, 1, 1, 2 }, { r.events, r.delivered, r.failed, r.suppressed, r.false_ones, r.saved })
  end)
  it("lets suppressions end", function()
    local r = made(SUPPRESS)
    r:event(event("00:00:00", "bounced"))
    r:event(event("00:00:00", "delivered", { time = "2026-01-03T00:00:00Z", queue_id = "Q2" }))
    assert.same({ 1, 0 }, { r.suppressed, r.false_ones })
  end)
  it("finds retries that were too early, and deliveries delayed", function()
    local r = made 'return { rules = { { name = "r", when = { permanence = "temporary" }, retry = { first = "1h" } } } }'
    r:event(event("00:00:00", "deferred"))
    r:event(event("00:05:00", "deferred"))
    r:event(event("00:10:00", "deferred"))
    r:event(event("00:40:00", "delivered"))
    assert.same({ 2, 1, 1200 }, { r.saved, r.delayed, r.delay })
  end)
  it("finds messages given up that arrived", function()
    local r = made 'return { rules = { { name = "r", retry = { first = "1m", attempts = 2 } }, { name = "d", drop = true } } }'
    r:event(event("00:00:00", "deferred"))
    r:event(event("00:10:00", "deferred", { attempts_before = 1 }))
    r:event(event("00:20:00", "deferred", { attempts_before = 2 }))
    r:event(event("00:30:00", "delivered"))
    assert.same({ 1, 1, 1 }, { r.given_up, r.saved, r.given_up_wrong })
  end)
  it("keeps the log's clock from running back, and goes on without times", function()
    local r = made(SUPPRESS)
    r:event(event("05:00:00", "delivered"))
    r:event(event("01:00:00", "delivered"))
    r:event(event("x", "delivered"))
    assert.equal(r.first, r.now)
    r:event(event("06:00:00", "delivered"))
    assert.equal(3600, r.now - r.first)
  end)
  it("counts decisions that failed", function()
    local r = made 'return { rules = { { name = "r", when = function(v) return v.nothing.x end, drop = true } } }'
    r:event(event("05:00:00", "bounced"))
    assert.equal(1, r.errors)
  end)
end)

describe("bouncekit suppress", function()
  if not have_dbi then
    pending("is not tested: LuaDBI (lua-dbi-sqlite3) is missing")
    return
  end
  local store
  before_each(function()
    store = os.tmpname()
    os.remove(store)
  end)
  after_each(function()
    for _, suffix in ipairs { "", "-wal", "-shm" } do os.remove(store .. suffix) end
    helper.cleanup()
  end)
  local function run(args, input)
    local list = { "suppress" }
    for _, a in ipairs(args) do list[#list + 1] = a end
    return cli(list, { input = input, env = "LC_ALL=C BOUNCEKIT_STORE=" .. store })
  end
  it("adds, checks and removes", function()
    assert.equal(0, select(2, run { "add", "Ann@Example.org", "--reason", "asked", "--lasts", "30d" }))
    local out, code = run { "check", "ann@example.org" }
    assert.equal(0, code)
    assert.truthy(out:find("^ann@example.org  since %d%d%d%d%-.*until .*asked\n$"))
    local row = json.decode((run { "check", "--json", "ann@example.org" }))
    assert.same({ "ann@example.org", "address", "asked" }, { row.recipient, row.scope, row.reason })
    assert.same({ "", 1, "" }, { run { "check", "ben@example.org" } })
    assert.equal(0, select(2, run { "remove", "ann@example.org" }))
    assert.equal(1, select(2, run { "remove", "ann@example.org" }))
  end)
  it("says what is wrong", function()
    for _, args in ipairs { { "add", "nobody" }, { "check", "nobody" }, { "add", "a@b.example", "--lasts", "soon" }, { "add" }, {}, { "add", "b.example", "--domain", "--stream", "x" } } do
      local _, code, err = run(args)
      assert.equal(2, code)
      assert.truthy(#err > 0)
    end
    assert.equal(3, select(2, run { "list", "--store", "/nonexistent/x.db" }))
  end)
  it("filters recipients, in order", function()
    run { "add", "ann@example.org" }
    run { "add", "gone.example", "--domain" }
    local input = "ben@example.org\nANN@example.org\nx@gone.example\nno address\n\ncem@example.org\n"
    local out, code, err = run({ "filter" }, input)
    assert.same({ "ben@example.org\nno address\ncem@example.org\n", 0, "5 read, 2 on the list\n" }, { out, code, err })
    assert.equal("ANN@example.org\nx@gone.example\n", (run({ "filter", "--suppressed" }, input)))
  end)
  it("exports, imports, lists and counts", function()
    run { "add", "ann@example.org", "--reason", 'a "b", c' }
    run { "add", "ben@example.org", "--stream", "news" }
    local out = run { "export" }
    assert.truthy(out:find('^recipient,scope,stream,reason,rule,added,expires\n'))
    assert.truthy(out:find('ann@example.org,address,,"a ""b"", c",,', 1, true))
    run { "remove", "ann@example.org" }
    local said, code = run({ "import" }, out)
    assert.same({ "2 added, 0 expired, 0 without an address\n", 0 }, { said, code })
    assert.equal(out, (run { "export" }))
    local _, _, err = run({ "import", helper.file "ann@example.org\nnobody\27\n" })
    assert.truthy(err:find(":2: 'nobody?' is no address", 1, true))
    assert.equal(2, select(2, (run { "list" }):gsub("\n", "")))
    assert.truthy((run { "stats" }):find("2  entries", 1, true))
  end)
  it("never lets a reason steer the terminal", function()
    run({ "import" }, "email,reason\nann@example.org,\27]0;owned\7\n")
    for _, verb in ipairs { "list", "stats" } do assert.is_nil((run { verb }):find("[%z\1-\9\11-\31\127]")) end
  end)
end)
