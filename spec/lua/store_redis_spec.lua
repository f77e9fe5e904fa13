-- The Redis store on a real redis-server that this file starts on a loopback port, with the client of lua-redis.
require "helper"
local redis_store = require "bouncekit.store.redis"
local contract = require "store_contract"

local busted = { describe = describe, it = it, before_each = before_each, after_each = after_each, counters_go_by_themselves = true }

local redis_server = require "redis_server"
local missing = redis_server.missing()
local unpack = rawget(_G, "unpack") or rawget(table, "unpack")

local servers = {}
local function start(port)
  local server = redis_server.start(port)
  servers[#servers + 1] = server
  return server
end

local function connected(client, options)
  options.pipeline = redis_store.redis_lua_pipeline(client)
  return redis_store.new(redis_store.redis_lua(client), options)
end

describe("the Redis store", function()
  if missing then
    pending("is not tested: " .. missing)
    return
  end
  local server
  setup(function()
    server = redis_server.any_port()
    servers[#servers + 1] = server
  end)
  teardown(function()
    for _, s in ipairs(servers) do redis_server.stop(s) end
  end)
  local function open(options)
    server.client:flushall()
    options = options or {}
    options.shards, options.spaces = options.shards or 4, options.spaces or { "a" }
    return redis_store.new(redis_store.redis_lua(server.client), options)
  end

  contract("the Redis store", open, busted)
  contract("the Redis store with a pipeline", function()
    server.client:flushall()
    return connected(server.client, { shards = 4, spaces = { "a" } })
  end, busted)

  it("counts all of an event with one command where there is no cluster", function()
    local s = open { shards = 64, single = true }
    local other = { subject = "other", field = "n", window = 3600, gap = 0, add = 1 }
    local calls, call = 0, s.call
    s.call = function(...)
      calls = calls + 1
      return call(...)
    end
    local list = { { subject = "recipient|ann@example.org", field = "n", window = 3600, gap = 0, add = 1 }, other, other }
    s:count(list, 1000)
    calls = 0
    assert.same({ 2, 3, 4 }, s:count(list, 1001))
    assert.equal(1, calls)
    assert.same({ 2, 4, 4 }, (function()
      local many = open { shards = 64 }
      for _ = 1, 2 do many:count(list, 1000) end
      for _, r in ipairs(list) do r.add = 0 end
      return many:count(list, 1001)
    end)())
  end)

  contract("the Redis store with our own client", function()
    server.client:flushall()
    local s = assert(require("bouncekit.store.redis_client").open("redis://127.0.0.1:" .. server.port))
    s.spaces = { "a" }
    return s
  end, busted)

  local REQUEST = { subject = "recipient|ann@example.org", field = "n", window = 3600, gap = 0, add = 1 }

  it("gives every key a hash tag, the prefix, and counters a time to live", function()
    local s = open { prefix = "mine:" }
    s:count({ REQUEST, { subject = "b{r}ace", field = "n", window = 60, gap = 0, add = 1 } }, 1000)
    s:set("a", "k", "v", 2000)
    for _, key in ipairs(server.client:keys "*") do
      assert.truthy(key:find("^mine:[cr]:{[^{}]+}"), key)
    end
    local life = server.client:ttl(server.client:keys "mine:c:*|ann@example.org"[1])
    assert.is_true(life > 3600 and life <= 3600 + 200)
  end)
  it("gives the commands to hosts that send them by themselves", function()
    local s = open()
    local list = { REQUEST, { subject = "other", field = "n", window = 3600, gap = 0, add = 1 }, REQUEST }
    local commands = s:commands(list, 1000)
    assert.is_true(#commands >= 1 and #commands <= 2)
    local replies = {}
    for i = #commands, 1, -1 do
      for _, part in ipairs(commands[i]) do assert.is_string(part) end
      replies[i] = s.call(unpack(commands[i]))
    end
    assert.same({ 1, 1, 2 }, s:numbers(list, commands, replies))
    for _, wrong in ipairs { {}, { "", "" }, { "1,x", "1" }, { "1", "1" }, { "1,1,1,1", "1,1,1,1" } } do
      assert.is_nil((s:numbers(list, commands, wrong)))
    end
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
    s:count({ REQUEST }, 1000)
    server.client:set(server.client:keys "*|ann@example.org"[1], "no hash")
    local n, message = s:count({ REQUEST }, 1000)
    assert.is_nil(n)
    assert.truthy(message:find("WRONGTYPE", 1, true))
    s = connected(server.client, { shards = 4 })
    n, message = s:many { { now = 1000, requests = { { subject = "other", field = "n", window = 60, gap = 0, add = 1 }, REQUEST } } }
    assert.is_nil(n)
    assert.truthy(message:find("WRONGTYPE", 1, true))
    assert.is_table(s:count({ { subject = "other", field = "n", window = 60, gap = 0, add = 1 } }, 1000))
  end)
  it("knows the sums of its scripts, and sends them where the server does not know them", function()
    local scripts = require "bouncekit.store.redis_scripts"
    local call, sent = redis_store.redis_lua(server.client), {}
    for name, sum in pairs(scripts.SHA) do assert.equal(call("SCRIPT", "LOAD", scripts[name]), sum, name) end
    open()
    local s = redis_store.new(function(...)
      sent[#sent + 1] = (...)
      return call(...)
    end)
    call("SCRIPT", "FLUSH")
    for _ = 1, 3 do assert.is_not_nil(s:count({ REQUEST }, 1000)) end
    assert.same({ "EVALSHA", "EVAL", "EVALSHA", "EVALSHA" }, sent)
    call("SCRIPT", "FLUSH")
    s = connected(server.client, {})
    local list = {}
    for i = 1, 50 do list[i] = { now = 1000, requests = { { subject = "s" .. i % 10, field = "n", window = 60, gap = 0, add = 1 } } } end
    local numbers = assert(s:many(list))
    for i = 1, 50 do assert.equal(math.floor((i - (i % 10 == 0 and 10 or i % 10)) / 10) + 1, numbers[i][1]) end
  end)
  it("sends what a batch sets together, and says when it did not arrive", function()
    local s = connected(server.client, { shards = 4 })
    local waits, pipeline = 0, s.pipeline
    s.pipeline = function(list)
      waits = waits + 1
      return pipeline(list)
    end
    assert.is_true(s:batch(function()
      for i = 1, 1000 do assert(s:set("a", "k" .. i, "v" .. i)) end
      assert.equal("v7", s:get("a", "k7", 0))
      for i = 1001, 2000 do assert(s:set("a", "k" .. i, "v" .. i)) end
      return true
    end))
    assert.is_true(waits <= 5)
    assert.equal("v1999", s:get("a", "k1999", 0))
    s.pipeline = function() return nil, "connection reset" end
    local ok, message, code = s:batch(function() return s:set("a", "x", "1") and s:set("a", "y", "1") end)
    assert.is_nil(ok)
    assert.equal("redis: connection reset", message)
    assert.equal("store", code)
  end)
end)

-- Three masters; a client that follows where it is sent.
describe("the Redis store on a cluster", function()
  if missing then
    pending("is not tested: " .. missing)
    return
  end
  local nodes, follow
  local function call(...) return follow(...) end
  setup(function() nodes, follow = redis_server.cluster(redis_store.redis_lua) end)
  teardown(function()
    for _, node in ipairs(nodes) do redis_server.stop(node) end
  end)
  contract("the Redis store on a cluster", function()
    for _, node in ipairs(nodes) do node.client:flushall() end
    return redis_store.new(call, { shards = 8, spaces = { "a" } })
  end, busted)
  it("spreads its keys over the nodes", function()
    local s = redis_store.new(call, { shards = 64 })
    for i = 1, 200 do assert(s:set("a", "k" .. i, "v")) end
    for _, node in ipairs(nodes) do assert.is_true(#node.client:keys "*" > 10) end
    assert.is_true(nodes.moves > 10)
  end)
end)
