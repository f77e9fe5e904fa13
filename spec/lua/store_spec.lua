require "helper"
local memory = require "bouncekit.store.memory"
local contract = require "store_contract"

local busted = { describe = describe, it = it, before_each = before_each, after_each = after_each }

contract("the memory store", function() return memory.new() end, busted)

describe("the memory store", function()
  local function add(s, subject, now) return s:count({ { subject = subject, field = "n", window = 3600, gap = 0, add = 1 } }, now or 1000)[1] end
  it("keeps a number of things, and drops what was used longest ago", function()
    local s = memory.new { limit = 3 }
    add(s, "a")
    add(s, "b")
    add(s, "c")
    add(s, "a")
    add(s, "d")   -- b goes
    assert.equal(3, s.size)
    assert.equal(1, s.evicted)
    assert.equal(3, add(s, "a"))
    assert.equal(1, add(s, "b"))
    s:set("x", "y", "z")
    assert.equal(3, s.size)
  end)
  it("stays within its bounds under a flood", function()
    local s = memory.new { limit = 100 }
    for i = 1, 5000 do
      add(s, "s" .. i)
      s:set("space", "k" .. i, "v")
    end
    assert.equal(100, s.size)
    local n = 0
    for _ in pairs(s.subjects) do n = n + 1 end
    for _ in pairs(s.spaces.space) do n = n + 1 end
    assert.equal(100, n)
  end)
end)

-- Two ways to keep a window: parts in a table whose sum moves on, and a text. Each is the other's oracle.
describe("a counter in memory and one as a text", function()
  local store = require "bouncekit.store"
  it("say the same, whatever the clock does", function()
    local seed = 11
    local function random(n)
      seed = (seed * 16807) % 2147483647
      return seed % n
    end
    for _, window in ipairs { 60, 100, 3600, 5000, 86400 } do
      for _, gap in ipairs { 0, 7, 900 } do
        local s, text, now = memory.new(), nil, 1700000000
        for i = 1, 400 do
          local jump = random(100)
          if jump < 3 then now = now + 40 * window
          elseif jump < 6 then now = now - random(3 * window)
          elseif jump < 40 then now = now + random(window)
          else now = now + random(20) / 4
          end
          local r = { subject = "s", field = "n", window = window, gap = gap, add = random(4) > 0 and 1 or 0 }
          local wanted, changed = store.update(text, r, now)
          text = changed or text
          assert.equal(wanted, s:count({ r }, now)[1], ("window %d, gap %d, step %d"):format(window, gap, i))
        end
      end
    end
  end)
end)

describe("the hash of a text", function()
  local store = require "bouncekit.store"
  it("goes on behind it", function()
    local text = ("user0123@domain.example|again|\255\1"):rep(4)
    for cut = 0, #text do
      local tail = store.tail(text:sub(cut + 1))
      assert.equal(#text - cut, tail.length)
      assert.equal(store.hash(text), store.hash_on(store.hash(text:sub(1, cut)), tail), cut)
    end
    assert.equal(store.hash("user"), store.hash("users", 4))
    assert.equal(853048484, store.hash "ann@example.org")
  end)
end)

-- SQLite ---------------------------------------------------------------------------------------------------------------

local sqlite = require "bouncekit.store.sqlite"
local helper = require "helper"

local function fresh()
  local name = os.tmpname()
  os.remove(name)
  return name
end

local function remove(name)
  for _, suffix in ipairs { "", "-wal", "-shm", "-journal" } do os.remove(name .. suffix) end
end

local have_dbi = pcall(require, "DBI")

describe("the SQLite store", function()
  if not have_dbi then
    pending("is not tested: LuaDBI (lua-dbi-sqlite3) is missing")
    return
  end
  local made = {}
  local function open()
    made[#made + 1] = fresh()
    return assert(sqlite.open(made[#made], { synchronous = "NORMAL" }))
  end
  after_each(function()
    for _, name in ipairs(made) do remove(name) end
    made = {}
  end)

  contract("the SQLite store", open, busted)

  local REQUEST = { subject = "s", field = "n", window = 3600, gap = 0, add = 1 }

  it("keeps what it acknowledged when it is opened again", function()
    local name = fresh()
    made[#made + 1] = name
    local s = assert(sqlite.open(name))
    s:count({ REQUEST }, 1000)
    s:set("a", "k", "v", 5000000000)
    s:close()
    s = assert(sqlite.open(name))
    assert.same({ 2 }, s:count({ REQUEST }, 1001))
    assert.same({ "v", 5000000000 }, { s:get("a", "k", 1000) })
    s:close()
  end)
  it("undoes a batch that failed", function()
    local s = open()
    s:batch(function()
      s:set("a", "k", "v")
      s:count({ REQUEST }, 1000)
      error("power failed", 0)
    end)
    assert.is_nil(s:get("a", "k", 0))
    assert.same({ 1 }, s:count({ REQUEST }, 1000))
    s:close()
  end)
  it("refuses a file of a newer version, and what is no database", function()
    local name = fresh()
    made[#made + 1] = name
    local s = assert(sqlite.open(name))
    local p = s.connection:prepare("PRAGMA user_version = 99")
    p:execute()
    p:close()
    s:close()
    local none, message, code = sqlite.open(name)
    assert.is_nil(none)
    assert.equal("store", code)
    assert.truthy(message:find("newer", 1, true))
    made[#made + 1] = helper.file(("this is no database\n"):rep(100))
    none, message = sqlite.open(made[#made])
    assert.is_nil(none)
    assert.truthy(message:find("not a database", 1, true), message)
    none, message = sqlite.open("/nonexistent/x.db")
    assert.is_nil(none)
    assert.truthy(message:find("/nonexistent/x.db", 1, true))
    helper.cleanup()
  end)
  local function sql(s, text)
    local p = assert(s.connection:prepare(text))
    assert(p:execute())
    local row = text:find("^[SP]") and p:fetch(false)
    p:close()
    return row and row[1]
  end
  it("brings a file of an older version up", function()
    local name = fresh()
    made[#made + 1] = name
    local s = assert(sqlite.open(name))
    s:count({ REQUEST }, 1000)
    sql(s, "CREATE INDEX counter_expires ON counter (expires)")
    sql(s, "PRAGMA user_version = 1")
    s:close()
    s = assert(sqlite.open(name))
    assert.same({ 2 }, s:count({ REQUEST }, 1001))
    assert.equal("0", tostring(sql(s, "SELECT CAST(count(*) AS TEXT) FROM sqlite_master WHERE name = 'counter_expires'")))
    assert.equal(tostring(sqlite.VERSION), tostring(sql(s, "PRAGMA user_version")))
    s:close()
  end)
  it("drops old counters from any number", function()
    local s, events = open(), {}
    for i = 1, 12000 do
      events[i] = { now = 1000, requests = { { subject = "s" .. i, field = i % 3 == 0 and "b" or "a", window = i % 2 == 0 and 60 or 86400, gap = 0, add = 1 } } }
    end
    assert(s:many(events))
    assert.equal(6000, s:expire(5000))
    assert.equal(0, s:expire(5000))
    assert.equal(6000, s:expire(1000000))
    s:close()
  end)
  it("keeps many events or none", function()
    local s = open()
    local nothing, message, code = s:many { { now = 1000, requests = { REQUEST } }, { now = 1000, requests = { { subject = "s" } } } }
    assert.is_nil(nothing)
    assert.is_string(message)
    assert.equal("store", code)
    assert.same({ 1 }, s:count({ REQUEST }, 1000))
    s:close()
  end)
  it("answers failures, and works again when they are over", function()
    local s = open()
    local other = s.connection:prepare("DROP TABLE counter")
    assert.is_true(other:execute())
    other:close()
    local n, message, code = s:count({ REQUEST }, 1000)
    assert.is_nil(n)
    assert.truthy(message:find("no such table", 1, true))
    assert.equal("store", code)
    assert.is_true(s:set("a", "k", "v"))
    s:close()
  end)

  -- Writers in processes of their own, as a host would have them.
  local function writers(name, n, each, ending)
    local script = helper.file(([[
      local s = assert(require("bouncekit.store.sqlite").open(%q, { synchronous = "NORMAL" }))
      local done = 0
      for i = 1, %d do
        local counts, why = s:count({ { subject = "s", field = "n", window = 86400, gap = 0, add = 1 } }, 1000)
        if counts then done = done + 1 else io.stderr:write(why, "\n") end
      end
      print(done)]]):format(name, each))
    local line = {}
    for i = 1, n do line[i] = ("%s %s & "):format(helper.lua, script) end
    local p = assert(io.popen("{ " .. table.concat(line) .. "wait; } 2>&1" .. (ending or ""), "r"))
    local acknowledged, other = 0, {}
    for text in p:lines() do
      if tonumber(text) then acknowledged = acknowledged + tonumber(text) else other[#other + 1] = text end
    end
    p:close()
    return acknowledged, table.concat(other, "\n")
  end

  it("loses no count of many processes", function()
    local name = fresh()
    made[#made + 1] = name
    local acknowledged, other = writers(name, 24, 10)
    assert.equal("", other)
    assert.equal(240, acknowledged)
    local s = assert(sqlite.open(name))
    assert.same({ 240 }, s:count({ { subject = "s", field = "n", window = 86400, gap = 0, add = 0 } }, 1000))
    s:close()
    helper.cleanup()
  end)
  it("loses nothing acknowledged when a writer is killed", function()
    local name = fresh()
    made[#made + 1] = name
    assert(sqlite.open(name)):close()
    local script = helper.file(([[
      local s = assert(require("bouncekit.store.sqlite").open(%q))
      io.stdout:setvbuf("no")
      for i = 1, 1e6 do
        assert(s:count({ { subject = "s", field = "n", window = 86400, gap = 0, add = 1 } }, 1000))
        io.write(i, "\n")
      end]]):format(name))
    local before = 0
    for round = 1, 8 do
      local p = assert(io.popen(("%s %s & sleep 0.%d; kill -9 $!; wait 2>/dev/null"):format(helper.lua, script, 1 + round % 3), "r"))
      local last = 0
      for line in p:lines() do last = tonumber(line) or last end
      p:close()
      local s = assert(sqlite.open(name))
      local n = s:count({ { subject = "s", field = "n", window = 86400, gap = 0, add = 0 } }, 1000)[1]
      s:close()
      assert.is_true(n >= before + last and n <= before + last + 1, ("%d acknowledged, %d kept"):format(before + last, n))
      before = n
    end
    assert.is_true(before > 0)
    helper.cleanup()
  end)
end)
