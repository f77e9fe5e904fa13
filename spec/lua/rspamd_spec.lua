-- What of the plugin for Rspamd needs no Rspamd; the rest is tried in a real one (spec/e2e/rspamd).
require "helper"
local link = require "bouncekit.host.rspamd.link"
local names = require "bouncekit.host.rspamd.names"
local options = require "bouncekit.host.rspamd.options"
local origin = require "bouncekit.host.rspamd.origin"
local reload = require "bouncekit.host.rspamd.reload"

describe("bouncekit.host.rspamd.link", function()
  -- A Redis that answers what it is told to, at once or when asked to.
  local state, its
  before_each(function()
    state = { now = 0, log = {}, sent = {}, held = {}, answer = function() return nil, 1 end }
    local function write(_, format, ...) state.log[#state.log + 1] = format:format(...) end
    its = link.new({ config = "config", params = {}, clock = function() return state.now end,
      log = { errx = write, infox = write },
      request = function(_, _, _, _, back, name)
        state.sent[#state.sent + 1] = name
        if state.hold then state.held[#state.held + 1] = back else back(state.answer(name)) end
        return true
      end }, { prefix = "p:", shards = 4, list = "suppressed", retry = 1 })
  end)
  local function set() return its.store:set("suppressed", "k", "v") end
  local function away() return "Connection refused" end

  it("runs what asks the store, and gives its results", function()
    local got
    its:run("task", set, function(result) got = result end)
    assert.is_true(got)
    assert.same({ "EVALSHA" }, state.sent)
  end)
  it("waits for an answer without holding anybody up", function()
    state.hold = true
    local got
    its:run("task", set, function(result) got = result end)
    assert.is_nil(got)
    state.held[1](nil, 1)
    assert.is_true(got)
  end)
  it("sends a script that is not known, and takes that for no outage", function()
    state.answer = function(name)
      if name == "EVALSHA" then return "NOSCRIPT No matching script." end
      return nil, 1
    end
    its:run("task", set)
    assert.same({ "EVALSHA", "EVAL" }, state.sent)
    assert.same({}, state.log)
  end)
  it("says once that Redis went and once that it is back, and sends a probe meanwhile", function()
    state.answer = away
    for _ = 1, 5 do its:run_sure("task", set) end
    assert.equal(1, #state.log)
    assert.truthy(state.log[1]:find("Connection refused", 1, true))
    assert.equal(1, #state.sent)
    its:look {}
    its:look {}
    assert.same({ "EVALSHA", "PING", "PING" }, state.sent)
    assert.equal(1, #state.log)
    state.answer = function() return nil, 1 end
    state.now = 7
    its:look {}
    assert.equal(2, #state.log)
    assert.truthy(state.log[2]:find("after 7.0 s; 5 reports waited for it, 0 were lost", 1, true))
    assert.equal(3 + 1 + 5, #state.sent)
    assert.equal(0, #its.waiting)
  end)
  it("keeps so many and no more", function()
    state.answer = away
    for _ = 1, link.MAX_WAITING + 7 do its:run_sure("task", set) end
    assert.equal(link.MAX_WAITING, #its.waiting)
    assert.equal(7, its.lost)
  end)
  it("gives up what Redis refuses again and again, and says so seldom", function()
    state.answer = function(name) if name == "PING" then return nil, "PONG" end return "OOM command not allowed" end
    its:run_sure("task", set)
    for _ = 1, 30 do its:look {} end
    assert.equal(0, #its.waiting)
    assert.equal(1, its.lost)
    assert.equal(1, #state.log)
    assert.truthy(state.log[1]:find("OOM", 1, true))
    state.now = 1000
    its:run("task", set)
    assert.equal(2, #state.log)
  end)
  it("logs an error in what it runs, and goes on", function()
    local called = false
    its:run("task", function() error "oops" end, function(result) called = result == nil end)
    assert.is_true(called)
    assert.truthy(state.log[1]:find("oops", 1, true))
  end)
end)

describe("bouncekit.host.rspamd", function()
  it("reads its section, and tells what it does not understand", function()
    local out, wrong = options.read { domains = "example.net", reload = 0, trust = "all", colour = "red", shards = "x",
      rules = { "a", "b" }, servers = "127.0.0.1" }
    assert.same({ "example.net" }, out.domains)
    assert.same({ "a", "b" }, out.rules)
    assert.equal("ours", out.trust)
    assert.equal(64, out.shards)
    assert.is_true(out.reload > 0)
    assert.equal(3, #wrong)
    assert.same({}, select(2, options.read {}))
  end)
  it("has a symbol for each category, and options that break no line", function()
    local all = names.all { { name = "user-unknown", meaning = "m" } }
    local seen = {}
    for _, s in ipairs(all) do
      assert.truthy(s.name:find "^BOUNCEKIT_[A-Z_]+$")
      assert.is_nil(seen[s.name])
      seen[s.name] = true
    end
    assert.is_true(seen.BOUNCEKIT_C_USER_UNKNOWN)
    assert.equal("a?b?c?", names.clean "a\nb\0c;")
    assert.equal(200, #names.clean(("x"):rep(5000)))
    assert.equal("- 550 5.1.1", names.recipient { verdict = { code = 550, enhanced = "5.1.1" } })
  end)
  it("tells whose mail is returned", function()
    local judge = origin.new { domains = { "example.net" }, verp = "b+{recipient}@example.net" }
    assert.equal("ours", (judge:judge("x@example.net", { message_id = "<1@mail.example.net>" }, 0)))
    assert.equal("forged", (judge:judge("x@example.net", { message_id = "<1@example.com>" }, 0)))
    assert.equal("ours", (judge:judge("b+ann=example.org@example.net", {}, 0)))
    assert.equal("unknown", (judge:judge("x@example.net", {}, 0)))
    assert.equal("ann@example.org", judge:carried "b+ann=example.org@example.net")
    assert.is_nil((origin.new { verp = "none" }))
  end)
  it("makes a thing anew when its files change, and keeps the old one when that fails", function()
    local stamp, made = { mtime = 1, size = 1 }, { "one" }
    local its = reload.new({ "f" }, function() return made[1], made[2] end, function() return nil, stamp end)
    assert.equal("one", its:load())
    assert.is_nil((its:look()))
    stamp, made = { mtime = 2, size = 1 }, { nil, "wrong" }
    local changed, why = its:look()
    assert.is_false(changed)
    assert.equal("wrong", why)
    assert.equal("one", its.value)
    assert.is_nil((its:look()))
    stamp, made = { mtime = 2, size = 2 }, { "two" }
    assert.is_true((its:look()))
    assert.equal("two", its.value)
  end)
end)
