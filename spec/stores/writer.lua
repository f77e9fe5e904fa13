-- writer.lua KIND PLACE WHAT ...: a process that writes to a store and prints a line for all that was acknowledged, when it
-- was and not before. The tests of spec/stores/run.lua start, count and kill it.
local kind, place, what = arg[1], arg[2], arg[3]
local store
if kind == "sqlite" then
  store = assert(require("bouncekit.store.sqlite").open(place))
else
  local redis = require "bouncekit.store.redis"
  local lib, client = require("redis_server").lib, nil
  -- What a host does: a lost connection is made anew at the next call.
  local function connection()
    if not client then
      local ok, made = pcall(lib.connect, "127.0.0.1", tonumber(place))
      if not ok then return nil, tostring(made) end
      client = made
    end
    return client
  end
  store = redis.new(function(...)
    local c, message = connection()
    if not c then return nil, message end
    local reply
    reply, message = redis.redis_lua(c)(...)
    if reply == nil and message and not message:find("redis error", 1, true) then client = nil end
    return reply, message
  end)
end

local NOW = 1700000000
local WHAT = {}

io.stdout:setvbuf("no")

local function request(subject)
  return { subject = subject, field = "n", window = 86400, gap = 0, add = 1 }
end

-- Count, set, set many: until somebody ends it.
function WHAT.forever(name)
  local big = ("x"):rep(3000)
  for i = 1, 1e7 do
    local turn = i % 3
    if turn == 0 then
      assert(store:count({ request("shared"), request(name) }, NOW))
    elseif turn == 1 then
      assert(store:set("log", name .. ":" .. i, big))
    else
      assert(store:batch(function()
        for part = 1, 5 do assert(store:set("log", name .. ":" .. i .. ":" .. part, "x")) end
        return store:count({ request(name .. ":batch") }, NOW) ~= nil
      end))
    end
    io.write(i .. "\n")
  end
end

-- So many counts, begun when all are there: opening the pipe waits for whoever opens its other end.
function WHAT.together(n, gate)
  assert(store:count({ { subject = "shared", field = "n", window = 86400, gap = 0, add = 0 } }, NOW))
  io.write "ready\n"   -- one write a line: two hundred share the pipe
  local f = assert(io.open(gate, "r"))
  local done = 0
  for _ = 1, tonumber(n) do
    local ok, message = store:count({ request("shared") }, NOW)
    if ok then done = done + 1 else io.write(message .. "\n") end
  end
  f:close()
  io.write("done " .. done .. "\n")
end

-- One count after another until a file is there; says what was acknowledged, what failed, and what worked after a failure.
function WHAT.until_file(name, stop)
  local done, failed, recovered, wrong = 0, 0, 0, 0
  local function stopped()
    local f = io.open(stop, "r")
    if f then f:close() end
    return f ~= nil
  end
  local down = false
  while not stopped() do
    local numbers, message, code = store:count({ request(name), request("shared") }, NOW)
    if numbers then
      done = done + 1
      if down then recovered = recovered + 1 end
      down = false
      if kind == "sqlite" then os.execute "sleep 0.01" end   -- it is to be there, not to hold the file
    else
      failed, down = failed + 1, true
      if code ~= "store" or type(message) ~= "string" then wrong = wrong + 1 end
      os.execute "sleep 0.05"
    end
  end
  io.write(("%d %d %d %d\n"):format(done, failed, recovered, wrong))
end

WHAT[what](arg[4], arg[5])
