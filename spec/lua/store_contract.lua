-- What every store promises (see lua/bouncekit/store.lua), as specs: `contract(name, open, busted)` with `open()` giving an
-- empty store each time, and busted's functions, which only spec files see.
local describe, it, before_each, after_each
local assert = require "luassert"
local store = require "bouncekit.store"

local NOW = 1700000000
local HOUR, DAY = 3600, 86400

local function request(fields)
  local r = { name = "n", subject = "recipient|ann@example.org", field = "n", window = HOUR, gap = 0, add = 1 }
  for k, v in pairs(fields or {}) do r[k] = v end
  return r
end

local function counters(open)
  local s
  before_each(function() s = open() end)
  after_each(function() s:close() end)
  local function count(now, fields) return assert(s:count({ request(fields) }, now))[1] end
  local function look(now, fields)
    local f = { add = 0 }
    for k, v in pairs(fields or {}) do f[k] = v end
    return count(now, f)
  end

  it("count, and look without counting", function()
    assert.equal(0, look(NOW))
    assert.equal(1, count(NOW))
    assert.equal(2, count(NOW))
    assert.equal(2, look(NOW))
    assert.equal(2, look(NOW))
  end)
  it("slide: an event counts for its window and hardly longer", function()
    for _, window in ipairs { 60, 100, 3600, 5000, DAY, 90 * DAY } do
      for _, start in ipairs { NOW, NOW + 17, NOW + 59.5 } do
        local f = { window = window, field = "w" .. window .. "|" .. start }
        assert.equal(1, count(start, f))
        assert.equal(1, look(start + window, f), window)
        assert.equal(0, look(start + window + 2 * store.step(window) + 1, f), window)
      end
    end
  end)
  it("slide event by event, not by the calendar", function()
    local seen = {}
    for i = 0, 9 do seen[#seen + 1] = count(NOW + i * 600) end
    assert.same({ 1, 2, 3, 4, 5, 6, 7, 7, 7, 7 }, seen)
  end)
  it("forget what is old although they are used all the time", function()
    local last
    for i = 0, 600 do last = count(NOW + i * 60) end
    assert.is_true(last >= 60 and last <= 63)
  end)
  it("keep a gap", function()
    local f = { gap = DAY, window = 30 * DAY }
    assert.equal(1, count(NOW, f))
    assert.equal(1, count(NOW + DAY - 1, f))
    assert.equal(2, count(NOW + DAY, f))
    assert.equal(2, count(NOW + DAY + 1, f))
    assert.equal(3, count(NOW + 2 * DAY, f))
  end)
  it("take events out of order, and clocks that ran ahead", function()
    assert.equal(1, count(NOW, { gap = 60 }))
    assert.equal(1, count(NOW - 30, { gap = 60 }))
    assert.equal(2, count(NOW - 120, { gap = 60 }))
    assert.equal(1, count(NOW + 400 * DAY, { field = "far" }))
    assert.equal(1, count(NOW, { field = "far" }))
  end)
  it("reset, and reset before they count", function()
    count(NOW)
    count(NOW)
    assert.equal(0, look(NOW, { reset = true }))
    assert.equal(0, look(NOW))
    count(NOW)
    count(NOW)
    assert.equal(1, count(NOW, { reset = true }))
    assert.equal(1, count(NOW, { reset = true, gap = 60 }))
    assert.equal(0, look(NOW, { reset = true, subject = "never|seen" }))
    assert.is_false(s:forget("never|seen"))
  end)
  it("of one subject and of several take turns in one question", function()
    local function ask(subject, field, add, reset)
      return { subject = subject, field = field, window = 60 * DAY, gap = 0, add = add, reset = reset }
    end
    assert.same({ 0, 1, 1, 1, 1, 2, 0, 1 }, s:count({ ask("t|1", "a", 0), ask("t|1", "a", 1), ask("t|2", "a", 1), ask("t|1", "a", 0),
      ask("t|1", "b", 1), ask("t|1", "a", 1), ask("t|1", "a", 0, true), ask("t|1", "a", 1, true) }, NOW))
    assert.same({ 1, 1, 1 }, s:count({ ask("t|1", "a", 0), ask("t|1", "b", 0), ask("t|2", "a", 0) }, NOW))
  end)
  it("are kept apart by subject and field", function()
    assert.equal(1, count(NOW))
    assert.equal(1, count(NOW, { field = "m" }))
    assert.equal(1, count(NOW, { subject = "recipient|bob@example.org" }))
    assert.equal(1, count(NOW, { subject = "recipient|ann@example.or", field = "gn" }))
    assert.equal(2, count(NOW))
  end)
  it("answer many at once, in order", function()
    local list = {}
    for i = 1, 20 do list[i] = request { field = "f" .. (i % 4) } end
    assert.same({ 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5 }, s:count(list, NOW))
    assert.same({}, s:count({}, NOW))
    assert.same({ 5, 1, 6 }, s:count({ request { field = "f0", add = 0 }, request { field = "f0", reset = true, subject = "x|y" }, request { field = "f0" } }, NOW))
  end)
  it("answer many events at once, each at its own time", function()
    local events, wanted = {}, {}
    for i = 1, 300 do
      local at = NOW + 20 * i
      events[i] = { now = at, requests = { request { field = "a" }, request { field = "b", subject = "s" .. i % 7 },
        request { field = "c", gap = 100 }, request { field = "d", add = i % 3 == 0 and 1 or 0, reset = i == 150 or nil } } }
      wanted[i] = {}
      for j, r in ipairs(events[i].requests) do
        local same = {}
        for k, v in pairs(r) do same[k] = v end
        same.subject = "one by one|" .. r.subject
        wanted[i][j] = count(at, same)
      end
    end
    assert.same(wanted, s:many(events))
    assert.same({}, s:many {})
    assert.same({ {}, { 1 }, {} }, s:many { { now = NOW, requests = {} }, { now = NOW, requests = { request { field = "z" } } }, { now = NOW, requests = {} } })
    local n = look(NOW + 6000, { field = "a" })
    assert.is_true(n >= 180 and n <= 186)
  end)
  it("take any bytes that print in keys", function()
    for i, key in ipairs { "a'b", 'a"b', "a;--", "a%00", "ü|用户", "a b", "{a}", ("x"):rep(1000), "*", "[a]", "?" } do
      assert.equal(1, count(NOW, { subject = key }), i)
      assert.equal(1, count(NOW, { field = key }), i)
      assert.equal(2, count(NOW, { subject = key }), i)
    end
  end)
  it("are forgotten together", function()
    count(NOW)
    count(NOW, { field = "m" })
    count(NOW, { subject = "other" })
    assert.is_true(s:forget("recipient|ann@example.org"))
    assert.is_false(s:forget("recipient|ann@example.org"))
    assert.equal(0, look(NOW))
    assert.equal(0, look(NOW, { field = "m" }))
    assert.equal(1, look(NOW, { subject = "other" }))
  end)
  it("stay bounded, whatever the clock does", function()
    local seed = 42
    for _ = 1, 500 do
      seed = (seed * 69069 + 1) % 4294967296
      local n = count(NOW + seed % (1000 * HOUR))
      assert.is_true(n >= 1 and n <= 130)
    end
  end)
end

local function records(open, busted)
  local s
  before_each(function() s = open() end)
  after_each(function() s:close() end)

  it("are set, read, changed and deleted", function()
    assert.is_nil(s:get("a", "k", NOW))
    assert.is_true(s:set("a", "k", "v"))
    assert.same({ "v" }, { s:get("a", "k", NOW) })
    assert.is_true(s:set("a", "k", "w", NOW + 10))
    assert.same({ "w", NOW + 10 }, { s:get("a", "k", NOW) })
    assert.is_nil(s:get("b", "k", NOW))
    assert.is_true(s:delete("a", "k"))
    assert.is_false(s:delete("a", "k"))
    assert.is_nil(s:get("a", "k", NOW))
  end)
  it("expire", function()
    s:set("a", "k", "v", NOW + 10)
    assert.equal("v", s:get("a", "k", NOW + 9))
    assert.is_nil(s:get("a", "k", NOW + 10))
    s:set("a", "ever", "v")
    assert.equal(1, s:expire(NOW + 10))
    assert.equal(0, s:expire(NOW + 10))
    assert.equal(1, #s:list("a", nil, 10))
    assert.equal("v", s:get("a", "ever", NOW * 2))
  end)
  it("are found by any of several keys, the first first", function()
    s:set("a", "k1", "v1")
    s:set("a", "k3", "v3", NOW + 5)
    s:set("b", "k2", "v2")
    assert.same({ "k1", "v1" }, { s:any("a", { "k1", "k3" }, NOW) })
    assert.same({ "k3", "v3", NOW + 5 }, { s:any("a", { "k3", "k1" }, NOW) })
    assert.same({ "k1", "v1" }, { s:any("a", { "k3", "k2", "k1" }, NOW + 5) })
    assert.same({ "k1", "v1" }, { s:any("a", { "x", "y", "z", "k1" }, NOW) })
    assert.same({ n = 0 }, { n = select("#", s:any("a", { "k2" }, NOW)) })
  end)
  it("say of two keys whether one is there, where a store has a way of its own", function()
    if not s.either then return end
    s:set("a", "k1", "v1")
    s:set("a", "k3", "v3", NOW + 5)
    s:set("b", "k2", "v2")
    for _, case in ipairs { { "k1", "x", true }, { "x", "k1", true }, { "k3", "k1", true }, { "x", "k3", false, true },
      { "k2", "x", false }, { "x", "y", false }, { "k3", "x", false, true } } do
      assert.equal(case[3], s:either("a", case[1], case[2], NOW + 5))
      assert.equal(case[4] or case[3], s:either("a", case[1], case[2], NOW + 4.5))
    end
    assert.is_false(s:either("none", "k1", "k3", NOW))
    s:delete("a", "k1")
    assert.is_false(s:either("a", "k1", "x", NOW))
    s:set("a", "k1", "v1", NOW + 1)
    assert.is_true(s:either("a", "k1", "x", NOW))
  end)
  it("are found by many keys at once", function()
    local keys, wanted = {}, {}
    for i = 1, 500 do
      keys[i] = "key" .. i
      if i % 7 == 0 then s:set("a", keys[i], "v", i % 2 == 0 and NOW + 10 or nil) end
      if i % 7 == 1 then s:set("a", keys[i], "v", NOW) end
      if i % 7 == 0 then wanted[keys[i]] = true end
    end
    s:set("b", "key1", "v")
    assert.same(wanted, s:present("a", keys, NOW))
    assert.same({}, s:present("a", { "x" }, NOW))
    assert.same({}, s:present("a", {}, NOW))
    assert.same({ key14 = true }, s:present("a", { "key14", "key14" }, NOW + 9))
    assert.same({ key7 = true }, s:present("a", { "key7", "key14" }, NOW + 10))
  end)
  it("expire far in the future too", function()
    s:set("a", "k", "v", 4102444800)
    assert.same({ "v", 4102444800 }, { s:get("a", "k", NOW) })
    assert.equal(4102444800, s:list("a", nil, 1)[1].expires)
  end)
  it("keep values as they are", function()
    for i, value in ipairs { "", "a'b\"c", "tab\tand ü 用户", ("x"):rep(5000), "1", "1.0", "1e5", "nil" } do
      s:set("v", "k" .. i, value)
      assert.equal(value, s:get("v", "k" .. i, NOW))
    end
  end)
  it("are listed page by page, each once", function()
    for i = 1, 250 do s:set("page", ("k%03d"):format(i), tostring(i)) end
    s:set("other", "k", "v")
    for _, limit in ipairs { 1, 7, 100, 1000 } do
      local seen, n, after = {}, 0, nil
      while true do
        local rows = assert(s:list("page", after, limit))
        if #rows == 0 then break end
        assert.is_true(#rows <= limit)
        for _, row in ipairs(rows) do
          assert.is_nil(seen[row.key])
          assert.equal(row.key, ("k%03d"):format(tonumber(row.value)))
          seen[row.key], n = true, n + 1
        end
        after = rows[#rows].key
      end
      assert.equal(250, n)
    end
    assert.same({}, s:list("none", nil, 10))
  end)
  it("may be deleted while they are listed", function()
    for i = 1, 30 do s:set("page", "k" .. i, "v") end
    local after
    repeat
      local rows = s:list("page", after, 10)
      for _, row in ipairs(rows) do
        after = row.key
        s:delete("page", row.key)
      end
    until #rows == 0
    assert.same({}, s:list("page", nil, 10))
  end)
  it("are written many at once", function()
    assert.is_true(s:batch(function()
      for i = 1, 100 do assert(s:set("b", "k" .. i, "v")) end
      return true
    end))
    assert.equal(100, #s:list("b", nil, 1000))
    local ok, message, code = s:batch(function() return nil, "no" end)
    assert.same({ n = 3, [2] = "no", [3] = "store" }, { n = 3, [1] = ok, [2] = message, [3] = code })
    ok, message = s:batch(function() error("oops", 0) end)
    assert.is_nil(ok)
    assert.equal("oops", message)
    assert.is_true(s:set("b", "after", "v"))
    assert.equal("v", s:get("b", "after", NOW))
  end)
  if busted.counters_go_by_themselves then return end
  it("let counters expire too", function()
    s:count({ request { window = HOUR } }, NOW)
    s:count({ request { window = DAY, subject = "long" } }, NOW)
    assert.equal(0, s:expire(NOW + HOUR))
    assert.equal(1, s:expire(NOW + 2 * HOUR))
    assert.same({ 1 }, s:count({ request { window = DAY, subject = "long", add = 0 } }, NOW + 2 * HOUR))
  end)
end

return function(name, open, busted)
  describe, it, before_each, after_each = busted.describe, busted.it, busted.before_each, busted.after_each
  describe("the counters of " .. name, function() counters(open) end)
  describe("the records of " .. name, function() records(open, busted) end)
end
