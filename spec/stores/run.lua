-- run.lua: what stores promise when processes die, servers go and two hundred write at once; real processes, in throw-away
-- places, on loopback. Prints TAP.
local lua = os.getenv("BOUNCEKIT_LUA") or "lua5.4"
local sqlite = require "bouncekit.store.sqlite"
local redis_store = require "bouncekit.store.redis"
local redis_server = require "redis_server"

local output = redis_server.output
local KILLS, WRITERS, EACH = 200, 200, 3
local NOW = 1700000000
local WRITER = lua .. " spec/stores/writer.lua "
local dir = output "mktemp -d"
local made = 0

local function check(ok, name, more)
  made = made + 1
  print(("%s %d - %s%s"):format(ok and "ok" or "not ok", made, name, more and " (" .. more .. ")" or ""))
  io.stdout:flush()
end

local function look(store, subject)
  return assert(store:count({ { subject = subject, field = "n", window = 86400, gap = 0, add = 0 } }, NOW))[1]
end

local function lines(command)
  local p, list = assert(io.popen(command, "r")), {}
  for line in p:lines() do list[#list + 1] = line end
  p:close()
  return list
end

-- A writer is killed so many seconds after it began, whatever it is at; another goes on all the time.
local function kills()
  local seed = tonumber(output "echo $$")
  local function random(n)
    seed = (seed * 16807) % 2147483647
    return seed % n
  end
  local lost, early, late, writing, worst, file = 0, 0, 0, 0, "", nil
  local witness = assert(io.popen(("%s sqlite %s/0.db until_file witness %s/stop 2>&1"):format(WRITER, dir, dir), "r"))
  for round = 1, KILLS do
    -- now and then a new file, so that some die while the file is made
    if round % 40 == 1 then file = ("%s/%d.db"):format(dir, math.floor(round / 40)) end
    local name = "w" .. round
    local acknowledged = lines(("{ %s sqlite %s forever %s & sleep 0.%03d; kill -9 $!; wait; } 2>/dev/null")
      :format(WRITER, file, name, 5 + random(120)))
    local n = tonumber(acknowledged[#acknowledged]) or 0
    local store = assert(sqlite.open(file))
    if n > 0 then writing = writing + 1 end
    local counted, batched = look(store, name), look(store, name .. ":batch")
    local turns, batches = math.floor(n / 3), math.floor((n + 1) / 3)
    -- one more may have been kept, whose acknowledgement was not heard
    if counted < turns or batched < batches then lost, worst = lost + 1, name .. ": counts" end
    if counted > turns + 1 or batched > batches + 1 then late = late + 1 end
    for i = 1, n do
      if i % 3 == 1 and not store:get("log", name .. ":" .. i, NOW) then lost, worst = lost + 1, name .. ":" .. i end
      if i % 3 == 2 then
        for part = 1, 5 do
          if not store:get("log", name .. ":" .. i .. ":" .. part, NOW) then lost, worst = lost + 1, name .. ":" .. i end
        end
      end
    end
    -- a batch is there whole or not at all
    local there = 0
    for part = 1, 5 do
      if store:get("log", ("%s:%d:%d"):format(name, n + 1, part), NOW) then there = there + 1 end
    end
    if there ~= 0 and there ~= 5 then early = early + 1 end
    store:close()
  end
  assert(io.open(dir .. "/stop", "w")):close()
  local done, failed = witness:read("*a"):match("(%d+) (%d+)")
  witness:close()
  check(lost == 0, ("SQLite: a writer killed at %d random moments loses nothing acknowledged"):format(KILLS),
    ("%d while it wrote%s"):format(writing, lost > 0 and "; lost: " .. lost .. ", " .. worst or ""))
  check(early == 0, "SQLite: a batch is kept whole or not at all", early > 0 and early .. " in part" or nil)
  check(late == 0, "SQLite: nothing is counted twice", late > 0 and late .. " too many" or nil)
  check(writing > KILLS / 4, "SQLite: most were killed while they wrote", tostring(writing))
  local store = assert(sqlite.open(dir .. "/0.db"))
  check(tonumber(done) and tonumber(done) > 0 and failed == "0" and look(store, "witness") == tonumber(done),
    "SQLite: a writer beside them goes on, and loses no count", ("%s counts, %s failures"):format(tostring(done), tostring(failed)))
  store:close()
  for i = 0, math.floor((KILLS - 1) / 40) do
    local text = output(([[%s -e 'local s = assert(require("bouncekit.store.sqlite").open("%s/%d.db"))
      local p = s.connection:prepare("PRAGMA integrity_check") p:execute() print(p:fetch(false)[1])']]):format(lua, dir, i))
    check(text == "ok", "SQLite: the file is whole", text)
  end
end

-- Two hundred processes that begin at once.
local function crowd(kind, place, open)
  local gate = ("%s/gate-%s"):format(dir, kind)
  output("mkfifo " .. gate)
  local command = {}
  for i = 1, WRITERS do command[i] = ("%s %s %s together %d %s & "):format(WRITER, kind, place, EACH, gate) end
  local script = ("%s/crowd-%s"):format(dir, kind)
  local f = assert(io.open(script, "w"))
  f:write(table.concat(command, "\n"), "\nwait\n")
  f:close()
  local p = assert(io.popen("sh " .. script .. " 2>&1", "r"))
  local ready, done, other, opened = 0, 0, {}, nil
  for line in p:lines() do
    if line == "ready" then ready = ready + 1
    elseif line:find("^done ") then done = done + tonumber(line:match("%d+"))
    else other[#other + 1] = line end
    -- who could not begin has said so, and is not waited for
    if not opened and ready + #other >= WRITERS then opened = assert(io.open(gate, "w")) end
  end
  p:close()
  if opened then opened:close() end
  local store = open()
  local n = look(store, "shared")
  store:close()
  check(ready == WRITERS and done == WRITERS * EACH and n == done,
    ("%s: %d processes at once lose no count"):format(kind, WRITERS), ("%d counted, %d kept%s"):format(done, n,
    other[1] and "; " .. other[1] or ""))
end

-- The server is killed and comes back while clients write: errors to them, nothing lost that was acknowledged.
local function restart()
  local MORE = "--appendonly yes --appendfsync always"
  local server = redis_server.any_port { more = MORE }
  local stop, clients, list = dir .. "/redis-stop", 6, {}
  for i = 1, clients do
    list[i] = assert(io.popen(("%s redis %d until_file client%d %s 2>&1"):format(WRITER, server.port, i, stop), "r"))
  end
  for _, how in ipairs { "-9", "-15" } do
    os.execute("sleep 0.7; kill " .. how .. " " .. server.pid .. "; sleep 0.4")
    server = assert(redis_server.start(server.port, { more = MORE, dir = server.dir }))
  end
  os.execute "sleep 0.7"
  assert(io.open(stop, "w")):close()
  local store = redis_store.new(redis_store.redis_lua(server.client))
  local lost, heard, recovered, total, failures = 0, 0, 0, 0, 0
  for i = 1, clients do
    local text = list[i]:read("*a")
    list[i]:close()
    local done, failed, again, wrong = text:match("(%d+) (%d+) (%d+) (%d+)")
    local n = look(store, "client" .. i)
    if not done or wrong ~= "0" then lost = lost + 1
    else
      -- what failed may have been counted all the same
      if n < tonumber(done) or n > done + failed then lost = lost + 1 end
      if tonumber(failed) >= 2 then heard = heard + 1 end
      if tonumber(again) >= 2 then recovered = recovered + 1 end
      total, failures = total + done, failures + failed
    end
  end
  check(lost == 0, "Redis: killed and started again, it has all it acknowledged", ("%d counts, %d failures"):format(total, failures))
  check(heard == clients, "Redis: every caller hears of it", heard .. " of " .. clients)
  check(recovered == clients, "Redis: every caller goes on when it is back", recovered .. " of " .. clients)
  redis_server.stop(server)
end

local ok, message = pcall(function()
  if pcall(require, "DBI") then
    kills()
    crowd("sqlite", dir .. "/crowd.db", function() return assert(sqlite.open(dir .. "/crowd.db")) end)
  else
    print "# SQLite is not tested: LuaDBI (lua-dbi-sqlite3) is missing"
  end
  local missing = redis_server.missing()
  if missing then
    print("# Redis is not tested: " .. missing)
    return
  end
  local server = redis_server.any_port()
  crowd("redis", tostring(server.port), function() return redis_store.new(redis_store.redis_lua(server.client)) end)
  redis_server.stop(server)
  restart()
end)
if not ok then check(false, tostring(message)) end
os.execute("rm -rf " .. dir)
print("1.." .. made)
