-- The Redis store on a real redis-server that this file starts on a loopback port, with the client of lua-redis.
require "helper"
local redis_store = require "bouncekit.store.redis"
local contract = require "store_contract"

local busted = { describe = describe, it = it, before_each = before_each, after_each = after_each, counters_go_by_themselves = true }

-- The client is plain Lua; Debian installs it for 5.1 to 5.3 only, and the same file serves 5.4.
local function client_library()
  local ok, lib = pcall(require, "redis")
  if ok then return lib end
  local path = package.path
  package.path = path .. ";/usr/share/lua/5.3/?.lua"
  ok, lib = pcall(require, "redis")
  package.path = path
  return ok and lib or nil
end

local function output(command)
  local p = assert(io.popen(command, "r"))
  local text = p:read("*a")
  p:close()
  return (text:gsub("%s+$", ""))
end

local lib = client_library()
-- redis-tools has the whole program under another name, without a service that starts by itself.
local binary = output "command -v redis-server || command -v redis-check-rdb"

-- A port of our own: what the process id gives, and the next ones when it is taken.
local servers = {}
local unpack = rawget(_G, "unpack") or rawget(table, "unpack")
local function start(port, more)
  local dir = output "mktemp -d"
  os.execute(("ln -s %s %s/redis-server; %s/redis-server --port %d --bind 127.0.0.1 --save '' --appendonly no --dir %s --daemonize yes --pidfile %s/pid --logfile %s/log %s >/dev/null 2>&1")
    :format(binary, dir, dir, port, dir, dir, dir, more or ""))
  for _ = 1, 50 do
    local ok, client = pcall(lib.connect, "127.0.0.1", port)
    if ok and pcall(client.ping, client) then
      -- Ours, and not one that was there before?
      local pid = output(("cat %s/pid 2>/dev/null"):format(dir))
      if pid ~= "" then
        local server = { port = port, client = client, pid = pid, dir = dir }
        servers[#servers + 1] = server
        return server
      end
    end
    os.execute "sleep 0.1"
  end
end

local function stop(server)
  os.execute(("kill %s 2>/dev/null; for i in 1 2 3 4 5 6 7 8 9; do kill -0 %s 2>/dev/null || break; sleep 0.1; done; rm -rf %s"):format(server.pid, server.pid, server.dir))
end

describe("the Redis store", function()
  if binary == "" or not lib then
    pending("is not tested: redis-tools, lua-redis or lua-socket is missing")
    return
  end
  local server
  setup(function()
    math.randomseed(tonumber(output "echo $$"))
    for _ = 1, 5 do
      server = start(20000 + math.random(20000))
      if server then break end
    end
    assert(server, "redis-server does not start")
  end)
  teardown(function()
    for _, s in ipairs(servers) do stop(s) end
  end)
  local function open(options)
    server.client:flushall()
    options = options or {}
    options.shards, options.spaces = options.shards or 4, options.spaces or { "a" }
    return redis_store.new(redis_store.redis_lua(server.client), options)
  end

  contract("the Redis store", open, busted)

  local REQUEST = { subject = "recipient|ann@example.org", field = "n", window = 3600, gap = 0, add = 1 }

  it("gives every key a hash tag, the prefix, and counters a time to live", function()
    local s = open { prefix = "mine:" }
    s:count({ REQUEST, { subject = "b{r}ace", field = "n", window = 60, gap = 0, add = 1 } }, 1000)
    s:set("a", "k", "v", 2000)
    for _, key in ipairs(server.client:keys "*") do
      assert.truthy(key:find("^mine:[cr]:{[^{}]+}"), key)
    end
    local life = server.client:ttl "mine:c:{recipient|ann@example.org}"
    assert.is_true(life > 3600 and life <= 3600 + 200)
  end)
  it("gives the commands to hosts that send them by themselves", function()
    local s = open()
    local list = { REQUEST, { subject = "other", field = "n", window = 3600, gap = 0, add = 1 }, REQUEST }
    local commands = s:commands(list, 1000)
    assert.equal(2, #commands)
    local replies = {}
    for i = #commands, 1, -1 do
      for _, part in ipairs(commands[i]) do assert.is_string(part) end
      replies[i] = s.call(unpack(commands[i]))
    end
    assert.same({ 1, 1, 2 }, s:numbers(list, commands, replies))
    assert.is_nil((s:numbers(list, commands, { {}, {} })))
  end)
  it("answers when Redis is gone, and works again when it is back", function()
    local own = start(server.port + 1)
    if not own then return end
    local client = own.client
    local s = redis_store.new(function(...) return redis_store.redis_lua(client)(...) end)
    assert.same({ 1 }, s:count({ REQUEST }, 1000))
    os.execute(("kill -9 %s; sleep 0.2"):format(own.pid))
    for _, f in ipairs { function() return s:count({ REQUEST }, 1000) end, function() return s:get("a", "k", 0) end, function() return s:set("a", "k", "v") end,
      function() return s:list("a", nil, 10) end, function() return s:forget "x" end, function() return s:delete("a", "k") end, function() return s:expire(1) end,
      function() return s:any("a", { "k" }, 0) end } do
      local nothing, message, code = f()
      assert.is_nil(nothing)
      assert.truthy(message:find("^redis: "))
      assert.equal("store", code)
    end
    client = assert(start(own.port)).client
    assert.same({ 1 }, s:count({ REQUEST }, 1000))
  end)
  it("reports what Redis refuses", function()
    local s = open()
    server.client:set("bouncekit:c:{recipient|ann@example.org}", "no hash")
    local n, message = s:count({ REQUEST }, 1000)
    assert.is_nil(n)
    assert.truthy(message:find("WRONGTYPE", 1, true))
  end)
end)

-- Three masters; a client that follows where it is sent.
describe("the Redis store on a cluster", function()
  if binary == "" or not lib or output "command -v redis-cli" == "" then
    pending("is not tested: redis-tools, lua-redis or lua-socket is missing")
    return
  end
  local nodes, clients, from = {}, {}, #servers
  local function connect(port)
    if not clients[port] then clients[port] = redis_store.redis_lua(lib.connect("127.0.0.1", port)) end
    return clients[port]
  end
  local moves = 0
  local function call(...)
    local reply, message = connect(nodes[1].port)(...)
    if reply ~= nil then return reply end
    local port = message:match("MOVED %d+ [%d.]+:(%d+)")
    if not port then return nil, message end
    moves = moves + 1
    return connect(tonumber(port))(...)
  end
  setup(function()
    local base = 20000 + math.random(20000)
    for i = 1, 30 do
      if #nodes < 3 then
        local node = start(base + i, "--cluster-enabled yes")
        if node then nodes[#nodes + 1] = node end
      end
    end
    local list = {}
    for i, node in ipairs(nodes) do list[i] = "127.0.0.1:" .. node.port end
    output("redis-cli --cluster create " .. table.concat(list, " ") .. " --cluster-yes")
    for _ = 1, 100 do
      local fine = 0
      for _, node in ipairs(nodes) do
        if output(("redis-cli -p %d cluster info"):format(node.port)):find("cluster_state:ok", 1, true) then fine = fine + 1 end
      end
      if fine == 3 then return end
      os.execute "sleep 0.1"
    end
    error "the cluster does not come up"
  end)
  teardown(function()
    for _ = from + 1, #servers do stop(table.remove(servers)) end
  end)
  contract("the Redis store on a cluster", function()
    for _, node in ipairs(nodes) do node.client:flushall() end
    return redis_store.new(call, { shards = 8, spaces = { "a" } })
  end, busted)
  it("spreads its keys over the nodes", function()
    local s = redis_store.new(call, { shards = 64 })
    for i = 1, 200 do assert(s:set("a", "k" .. i, "v")) end
    for _, node in ipairs(nodes) do assert.is_true(#node.client:keys "*" > 10) end
    assert.is_true(moves > 10)
  end)
end)
