-- stores.lua [FULL]: events a second that stores keep, and checks of the suppression list. An event is one counter counted:
-- read, added to and, in SQLite, on the disk before it is acknowledged. "bulk": deliveries with the counters of the policy
-- bulk, decided in batches. FULL: SQLite with ten million keys too (a gigabyte on the disk, some minutes).
-- By the clock on the wall; suppression in memory and SQLite, which wait for nobody, by the processor's.
local policy = require "bouncekit.policy"
local suppression = require "bouncekit.suppression"
local memory = require "bouncekit.store.memory"
local redis_server = require "redis_server"

local full = arg[1] == "FULL"
local gettime = require("socket").gettime
local unpack = rawget(_G, "unpack") or rawget(table, "unpack")
local NOW, BATCH = 1700000000, 1000

local function line(label, per_second, more)
  print(("  %-46s %10.0f a second  %s"):format(label, per_second, more or ""))
  io.stdout:flush()
end

local seed = 4711
local function random(n)
  seed = (seed * 16807) % 2147483647
  return math.floor(seed / 2147483647 * n)
end

local function subject(i) return ("recipient|user%08d@domain%d.example"):format(i, i % 5000) end

-- Batches of one-counter events on `keys` subjects, until some seconds have gone by: events a second, the median of the
-- batches, the slowest, and over all of them (with what a store does between batches, as SQLite's checkpoints).
local function events(store, keys, seconds)
  local rates, stop, done, busy = {}, gettime() + seconds, 0, 0
  repeat
    local list = {}
    for i = 1, BATCH do
      list[i] = { now = NOW + done / 1000, requests = { { subject = subject(random(keys)), field = "soft:7776000", window = 7776000,
        gap = 0, add = 1 } } }
      done = done + 1
    end
    local begin = gettime()
    assert(store:many(list))
    local took = gettime() - begin
    rates[#rates + 1], busy = BATCH / took, busy + took
  until gettime() > stop
  table.sort(rates)
  return rates[math.floor(#rates / 2) + 1], rates[1], done / busy
end

local function deliveries(store, seconds)
  local p = assert(policy.load("bulk", { store = store }))
  local stop, done, begin = gettime() + seconds, 0, gettime()
  repeat
    local list = {}
    for i = 1, BATCH do
      local n = random(50000)
      list[i] = { policy.DELIVERED, { recipient = ("user%d@domain%d.example"):format(n, n % 500), ip = "192.0.2.1", stream = "news",
        now = NOW + done / 1000 } }
      done = done + 1
    end
    assert(p:decide_all(list))
  until gettime() > stop
  return done / (gettime() - begin)
end

-- A list of so many, asked for as many that are on it as are not: one by one with the entry or just whether, or many
-- together.
local function checks(list, on_it, seconds, what, clock)
  local asked, parts = {}, {}
  for i = 1, 20000 do
    local n = random(2 * on_it)
    asked[i] = ("user%08d@domain%d.example"):format(n, n % 5000)
  end
  for i = 1, #asked, 1000 do parts[#parts + 1] = { unpack(asked, i, i + 999) } end
  local stop, n, begin = gettime() + seconds, 0, clock()
  repeat
    if what == "check" then for i = 1, #asked do list:check(asked[i], { now = NOW }) end
    elseif what == "has" then for i = 1, #asked do list:has(asked[i], NOW) end
    else for i = 1, #parts do list:has_each(parts[i], NOW) end
    end
    n = n + #asked
  until gettime() > stop
  return n / (clock() - begin)
end

local function all_checks(store, n, seconds, clock)
  local list = suppression.new(store)
  local i = 0
  assert(list:import(function()
    i = i + 1
    if i <= n then return ("user%08d@domain%d.example"):format(i, i % 5000) end
  end, NOW))
  line(("suppression, %d on the list: entries (check)"):format(n), checks(list, n, seconds, "check", clock))
  line("  yes or no (has)", checks(list, n, seconds, "has", clock))
  line("  yes or no, a thousand at once (has_each)", checks(list, n, seconds, "each", clock))
end

local function bare(n, seconds)
  local known, asked = {}, {}
  for i = 1, n do known[subject(i)] = i end
  for i = 1, 20000 do asked[i] = subject(random(2 * n)) end
  local stop, count, hits, begin = os.clock() + seconds, 0, 0, os.clock()
  repeat
    for i = 1, #asked do if known[asked[i]] then hits = hits + 1 end end
    count = count + #asked
  until os.clock() > stop
  return count / (os.clock() - begin)
end

local function in_memory()
  print "memory"
  line("a bare table of 100,000 names, look-ups", bare(100000, 1))
  line("events, one counter each, 100,000 keys", (events(memory.new { limit = 200000 }, 100000, 1)))
  line("deliveries decided by bulk, in batches", deliveries(memory.new { limit = 200000 }, 1))
  all_checks(memory.new { limit = 200000 }, 100000, 2, os.clock)
end

-- Rows made by SQLite itself: a batch at a time would take an hour.
local function grow(store, from, to)
  local function run(sql)
    local s = assert(store.connection:prepare(sql))
    assert(s:execute())
    s:close()
  end
  run(([[WITH RECURSIVE n (i) AS (SELECT %d UNION ALL SELECT i + 1 FROM n WHERE i < %d)
    INSERT OR IGNORE INTO counter (subject, field, data, expires)
    SELECT printf('recipient|user%%08d@domain%%d.example', i, i %% 5000), 'soft:7776000',
      '1700000000.000;13117=1', 1708000000 + i %% 86400 FROM n]]):format(from, to - 1))
end

-- The file into the system's memory, as on a machine that has worked for a while: else the disk that the machine has is
-- what is measured.
local function read_through(name)
  local f = assert(io.open(name, "rb"))
  while f:read(1048576) do end   -- to its end
  f:close()
end

local function in_sqlite()
  if not pcall(require, "DBI") then return print "SQLite: LuaDBI (lua-dbi-sqlite3) is missing" end
  local sqlite = require "bouncekit.store.sqlite"
  local dir = redis_server.output(("mktemp -d -p %s"):format(os.getenv("BUILD") or "build"))
  local ok, message = pcall(function()
    print "SQLite, batches of 1,000 events, each on the disk (synchronous = FULL)"
    local file = dir .. "/counters.db"
    local store, before = assert(sqlite.open(file)), 0
    for _, keys in ipairs { 1000, 10000, 100000, 1000000, full and 10000000 or nil } do
      for from = before, keys - 1, 1000000 do grow(store, from, math.min(from + 1000000, keys)) end
      before = keys
      read_through(file)
      events(store, keys, 1)   -- warm
      local middle, slowest, mean = events(store, keys, full and 20 or 4)
      line(("events, %d keys"):format(keys), middle,
        ("over all batches %.0f, slowest batch %.0f"):format(mean, slowest))
    end
    store:close()
    store = assert(sqlite.open(dir .. "/bulk.db"))
    line("deliveries decided by bulk, in batches", deliveries(store, 3))
    store:close()
    store = assert(sqlite.open(dir .. "/list.db"))
    all_checks(store, 100000, 2, os.clock)
    store:close()
  end)
  os.execute("rm -rf " .. dir)
  if not ok then error(message, 0) end
end

local function in_redis()
  local missing = redis_server.missing()
  if missing then return print("Redis: " .. missing) end
  local redis = require "bouncekit.store.redis"
  local server = redis_server.any_port()
  local ok, message = pcall(function()
    print "Redis, one connection on loopback"
    local call, pipeline = redis.redis_lua(server.client), redis.redis_lua_pipeline(server.client)
    local piped = redis.new(call, { pipeline = pipeline })
    line("events in pipelines, 100,000 keys", (events(piped, 100000, 4)))
    local single = redis.new(call)
    local begin, n = gettime(), 0
    repeat
      n = n + 1
      single:count({ { subject = subject(random(100000)), field = "soft:7776000", window = 7776000, gap = 0, add = 1 } }, NOW)
    until gettime() > begin + 2
    line("events one by one", n / (gettime() - begin))
    line("deliveries decided by bulk, in pipelines", deliveries(piped, 3))
    all_checks(piped, 10000, 1, gettime)
  end)
  redis_server.stop(server)
  if not ok then error(message, 0) end
end

in_memory()
in_redis()
in_sqlite()
