-- Hooks in the manner of Haraka, and bouncekit as a plugin in them.
local pipeline = require "bouncekit.host.pipeline"
local policies = require "bouncekit.policy"
local memory = require "bouncekit.store.memory"
local suppression = require "bouncekit.suppression"

local NOW = 1700000000

-- Run a hook of a pipeline whose plugins answer at once: code, message, and how often `done` was called.
local function run(p, hook, mail, params)
  local code, message, n = nil, nil, 0
  p:run(hook, mail or {}, params, function(c, m) code, message, n = c, m, n + 1 end)
  return code, message, n
end

describe("bouncekit.host.pipeline", function()
  local p, logged
  before_each(function()
    logged = {}
    p = pipeline.new { log = function(level, text) logged[#logged + 1] = level .. ": " .. text end }
  end)
  local function add(order, name, code, message)
    return function(next)
      order[#order + 1] = name
      next(code, message)
    end
  end

  it("has Haraka's numbers", function()
    assert.same({ 900, 901, 902, 903, 906 }, { pipeline.CONT, pipeline.STOP, pipeline.DENY, pipeline.DENYSOFT, pipeline.OK })
    for name, code in pairs(pipeline.CODES) do
      assert.equal(code, pipeline[name])
      assert.equal(name, pipeline.name(code))
    end
    assert.equal("?", pipeline.name(1))
  end)
  it("asks in order of priority, then of registration, until one says more than CONT", function()
    local order = {}
    p:register("bounce", add(order, "b"))
    p:register("bounce", add(order, "c"))
    p:register("bounce", add(order, "a"), { priority = -5 })
    p:register("bounce", add(order, "d", pipeline.DENYSOFT, 60), { priority = 5 })
    p:register("bounce", add(order, "e"), { priority = 9 })
    p:register("other", add(order, "x"))
    local code, message, n = run(p, "bounce")
    assert.same({ pipeline.DENYSOFT, 60, 1 }, { code, message, n })
    assert.same({ "a", "b", "c", "d" }, order)
  end)
  it("says CONT where nobody says more, or nobody is there", function()
    p:register("bounce", add({}, "a"))
    assert.equal(pipeline.CONT, (run(p, "bounce")))
    assert.equal(pipeline.CONT, (run(p, "nothing")))
  end)
  it("contains errors: raised before next, after next, and none without a string", function()
    local order = {}
    p:register("bounce", function() error "before" end, { name = "first" })
    p:register("bounce", function(next) next() error "after" end)
    p:register("bounce", function() error {} end)
    p:register("bounce", add(order, "last", pipeline.OK))
    local code, _, n = run(p, "bounce")
    assert.same({ pipeline.OK, 1 }, { code, n })
    assert.same({ "last" }, order)
    assert.equal(3, #logged)
    assert.truthy(table.concat(logged, "\n"):find("first in bounce: .*before"))
  end)
  it("goes on once when next is called twice", function()
    local order = {}
    p:register("bounce", function(next) next() next(pipeline.DENY) end)
    p:register("bounce", add(order, "b"))
    local code, _, n = run(p, "bounce")
    assert.same({ pipeline.CONT, 1 }, { code, n })
    assert.same({ "b" }, order)
    assert.truthy(logged[1]:find("again", 1, true))
  end)
  it("takes what is no code for CONT, and says so", function()
    p:register("bounce", function(next) next("DENY") end)
    assert.equal(pipeline.CONT, (run(p, "bounce")))
    assert.truthy(logged[1]:find("no code", 1, true))
  end)
  it("waits for answers that come later", function()
    local order, later, code = {}, nil, nil
    p:register("bounce", function(next) later = next end)
    p:register("bounce", add(order, "b", pipeline.OK))
    p:run("bounce", {}, nil, function(c) code = c end)
    assert.is_nil(code)
    later()
    assert.equal(pipeline.OK, code)
    later()
    assert.same({ "b" }, order)
  end)
  it("has no depth: ten thousand plugins", function()
    for _ = 1, 10000 do p:register("bounce", function(next) next() end) end
    assert.equal(pipeline.CONT, (run(p, "bounce")))
  end)
  it("takes plugins as tables, with their params", function()
    local got
    p:use { name = "mine", hook_bounce = function(self, next, mail, params)
      got = self.name .. mail.id .. params
      next(pipeline.STOP)
    end, register = function(self, where) where:register("late", add({}, self.name, pipeline.DISCONNECT)) end }
    assert.equal(pipeline.STOP, (run(p, "bounce", { id = "1" }, "x")))
    assert.equal("mine1x", got)
    assert.equal(pipeline.DISCONNECT, (run(p, "late")))
  end)
  it("leaves plugins that come meanwhile for the next run", function()
    local order = {}
    p:register("bounce", function(next)
      p:register("bounce", add(order, "new"))
      next()
    end)
    run(p, "bounce")
    assert.same({}, order)
    run(p, "bounce")
    assert.same({ "new" }, order)
  end)
  it("names the caller's line for wrong use", function()
    for _, f in ipairs { function() p:register(1, print) end, function() p:register("a", 1) end, function() p:use(1) end,
      function() p:run("a", nil, nil, print) end, function() p:run("a", {}) end } do
      local fine, message = pcall(f)
      assert.is_false(fine)
      assert.truthy(message:find("pipeline_spec.lua:%d+: bad argument"), message)
    end
  end)
end)

describe("bouncekit.host.pipeline's plugin", function()
  local store, list
  before_each(function()
    store = memory.new()
    list = suppression.new(store)
  end)
  local function new(options, name)
    options = options or {}
    options.list = list
    options.policy = options.policy or assert(policies.load(name or "transactional", { store = store }))
    local p = pipeline.new()
    p:use(pipeline.bouncekit(options))
    return p
  end
  local function mail(...)
    local m = { now = NOW, attempt = 1, recipients = {} }
    for i, text in ipairs { ... } do m.recipients[i] = { address = ("u%d@example.org"):format(i), text = text } end
    return m
  end

  it("suppresses, and sends the DSN or not", function()
    for dsn, want in pairs { always = pipeline.CONT, never = pipeline.OK, unless_suppressed = pipeline.OK } do
      local m = mail "550 5.1.1 User unknown"
      assert.equal(want, (run(new { dsn = dsn }, "bounce", m)))
      assert.same({ "user-unknown", "suppress", true },
        { m.recipients[1].verdict.category, m.recipients[1].decision.kind, m.recipients[1].suppressed })
    end
    assert.truthy(list:check("u1@example.org", { now = NOW }))
    assert.equal(pipeline.CONT, (run(new { dsn = "unless_suppressed" }, "bounce", mail("550 5.1.1 User unknown", "554 Spam"))))
  end)
  it("waits for the longest of the recipients", function()
    local code, delay = run(new({}, "bulk"), "deferred", mail("451 4.7.1 Greylisted, try again in 5 minutes", "450 4.2.0 Try later"))
    assert.equal(pipeline.DENYSOFT, code)
    assert.truthy(delay >= 900)
  end)
  it("gives up when the policy does", function()
    local policy = assert(policies.new('return { name = "x", rules = { { name = "n", drop = true, reason = "no" } } }', "x",
      { store = store }))
    local code, why = run(new { policy = policy }, "deferred", mail "451 4.7.1 Greylisted")
    assert.same({ pipeline.DENY, "no" }, { code, why })
  end)
  it("takes a late failure for an expired message", function()
    local m = mail "450 4.2.0 Try later"
    run(new(), "bounce", m)
    assert.equal("permanent", m.recipients[1].verdict.permanence)
  end)
  it("forgives on delivery", function()
    local p = new()
    for day = 0, 3 do
      local m = mail "552 5.2.2 Mailbox full"
      m.now = NOW + day * 86400 * 2
      run(p, "bounce", m)
    end
    local m = mail "250 2.0.0 OK"
    m.now = NOW + 86400 * 9
    assert.equal(pipeline.CONT, (run(p, "delivered", m)))
    m = mail "552 5.2.2 Mailbox full"
    m.now = NOW + 86400 * 10
    run(p, "bounce", m)
    assert.equal("drop", m.recipients[1].decision.kind)
  end)
  it("counts in a store that answers later", function()
    local waiting = {}
    local policy = assert(policies.load "transactional")
    local p = new { policy = policy, count = function(requests, now, done)
      waiting[#waiting + 1] = function() done(store:count(requests, now)) end
    end, dsn = "never" }
    local code
    local m = mail("550 5.1.1 User unknown", "550 5.1.1 User unknown")
    p:run("bounce", m, nil, function(c) code = c end)
    assert.same({ 1, nil }, { #waiting, code })
    waiting[1]()
    assert.same({ 2, nil }, { #waiting, code })
    waiting[2]()
    assert.equal(pipeline.OK, code)
    assert.equal("suppress", m.recipients[2].decision.kind)
  end)
  it("goes on without a decision when the store fails", function()
    local logged = {}
    local p = new { count = function(_, _, done) done(nil, "gone") end, dsn = "never",
      log = function(_, text) logged[#logged + 1] = text end }
    local m = mail "550 5.1.1 User unknown"
    assert.equal(pipeline.CONT, (run(p, "bounce", m)))
    assert.equal("user-unknown", m.recipients[1].verdict.category)
    assert.truthy(logged[1]:find("gone", 1, true))
    assert.equal(pipeline.CONT, (run(p, "deferred", mail "451 4.7.1 Greylisted")))
  end)
  it("does nothing to a mail without recipients", function()
    for _, hook in ipairs { "bounce", "deferred", "delivered", "data_post" } do
      assert.equal(pipeline.CONT, (run(new { dsn = "never" }, hook, { now = NOW })))
    end
  end)
  it("reads bounces that come in, and only those", function()
    local read = {}
    local p = new { message = function(raw)
      read[#read + 1] = raw
      if raw == "bad" then return nil, "bad" end
      return { kind = "failure" }
    end }
    local m = { raw = "x", sender = "<>" }
    run(p, "data_post", m)
    assert.equal("failure", m.notes.bouncekit.kind)
    run(p, "data_post", { raw = "y", sender = "ann@example.org" })
    assert.equal(pipeline.CONT, (run(p, "data_post", { raw = "bad" })))
    assert.same({ "x", "bad" }, read)
  end)
  it("reads no clock", function()
    local text = assert(io.open "lua/bouncekit/host/pipeline.lua"):read "*a"
    assert.is_nil(text:find("os%."))
  end)
end)
