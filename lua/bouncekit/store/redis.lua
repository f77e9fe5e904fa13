-- A store in Redis or a Redis Cluster: many machines. The client is the host's own, handed in as one function:
--
--     local store = require("bouncekit.store.redis").new(function(...) return reply or nil, message end)
--
-- `call("EVAL", script, "1", key, argument, ...)` sends a command and gives its reply: strings, numbers, lists, and false
-- or nil for Redis's nil; nil and a message when it fails. Every change is one script, so it is atomic; every script
-- touches keys of one hash tag, so it runs on a cluster. Counters have a TTL: Redis forgets them by itself.
local store = require "bouncekit.store"

local M = {}

local concat, floor = table.concat, math.floor

-- Records are spread over so many hashes, or one node of a cluster would have them all.
local SHARDS = 64

-- The counters of one subject, as packed texts in one hash: see store.update, which this does on the server.
local COUNT = [[
local out, longest = {}, 0
local now = tonumber(ARGV[1])
for i = 2, #ARGV, 8 do
  local field, add, gap, reset = ARGV[i], tonumber(ARGV[i + 1]), tonumber(ARGV[i + 2]), ARGV[i + 3] == '1'
  local low, high, current = tonumber(ARGV[i + 4]), tonumber(ARGV[i + 5]), tonumber(ARGV[i + 6])
  local life = tonumber(ARGV[i + 7])
  if reset then redis.call('HDEL', KEYS[1], field) end
  local data = redis.call('HGET', KEYS[1], field)
  local last, slots, n, mine = nil, {}, 0, 0
  if data then
    last = tonumber(string.match(data, '^(%-?[%d.]+);'))
    for slot, count in string.gmatch(data, '(%-?%d+)=(%d+)') do
      local at = tonumber(slot)
      if at >= low and at <= high then
        n = n + tonumber(count)
        if at == current then mine = tonumber(count) else slots[#slots + 1] = slot .. '=' .. count end
      end
    end
  end
  local close = last and gap > 0 and now - last < gap and now - last > -gap
  if add > 0 and not close then
    slots[#slots + 1] = string.format('%.0f=%.0f', current, mine + add)
    redis.call('HSET', KEYS[1], field, ARGV[1] .. ';' .. table.concat(slots, ','))
    n = n + add
    if life > longest then longest = life end
  end
  out[#out + 1] = n
end
if longest > 0 and redis.call('TTL', KEYS[1]) < longest then redis.call('EXPIRE', KEYS[1], longest) end
return out]]

local FORGET = "return redis.call('DEL', KEYS[1])"

-- Records: the values, their keys in order, and their expiry, in three keys of one tag.
local SET = [[
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3] .. ';' .. ARGV[2])
redis.call('ZADD', KEYS[2], 0, ARGV[1])
if ARGV[3] == '' then redis.call('ZREM', KEYS[3], ARGV[1]) else redis.call('ZADD', KEYS[3], ARGV[3], ARGV[1]) end
return 1]]

local GET = "return redis.call('HGET', KEYS[1], ARGV[1])"

local DELETE = [[
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('ZREM', KEYS[3], ARGV[1])
return redis.call('HDEL', KEYS[1], ARGV[1])]]

local LIST = [[
local keys = redis.call('ZRANGEBYLEX', KEYS[2], ARGV[1], '+', 'LIMIT', 0, tonumber(ARGV[2]))
local out = {}
for i = 1, #keys do
  local value = redis.call('HGET', KEYS[1], keys[i])
  if value then out[#out + 1] = keys[i] out[#out + 1] = value end
end
return out]]

-- A thousand at a time: a script holds the server up while it runs.
local EXPIRE = [[
local keys = redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', ARGV[1], 'LIMIT', 0, 1000)
for i = 1, #keys do
  redis.call('HDEL', KEYS[1], keys[i])
  redis.call('ZREM', KEYS[2], keys[i])
  redis.call('ZREM', KEYS[3], keys[i])
end
return #keys]]

local Redis = {}
Redis.__index = Redis

local function failed(message)
  return nil, "redis: " .. tostring(message), "store"
end

-- A reply that a command must have; nil and a message where there is none.
local function ask(self, ...)
  local reply, message = self.call(...)
  if reply == nil then return nil, message or "no answer" end
  return reply
end

-- Braces in a name would move the hash tag.
local function tag(text)
  return (text:gsub("[{}%%]", function(c) return ("%%%02X"):format(c:byte()) end))
end

local function seconds(t)
  return ("%.3f"):format(t)
end

--- The commands that answer requests: for hosts that send them by themselves. Each is a list of strings, one a subject.
-- `numbers(requests, commands, replies)` puts the replies into the order of the requests.
function Redis:commands(requests, now)
  local out, by_subject = {}, {}
  for i = 1, #requests do
    local r = requests[i]
    local command = by_subject[r.subject]
    if not command then
      command = { "EVAL", COUNT, "1", self.prefix .. "c:{" .. tag(r.subject) .. "}", seconds(now), places = {} }
      by_subject[r.subject] = command
      out[#out + 1] = command
    end
    local low, high, current = store.bounds(r.window, now)
    local n = #command
    command[n + 1], command[n + 2], command[n + 3] = r.field, ("%d"):format(r.add), ("%d"):format(r.gap)
    command[n + 4] = r.reset and "1" or "0"
    command[n + 5], command[n + 6], command[n + 7] = ("%d"):format(low), ("%d"):format(high), ("%d"):format(current)
    command[n + 8] = ("%d"):format(floor(store.expiry(r.window, 0)) + 1)
    command.places[#command.places + 1] = i
  end
  return out
end

function Redis.numbers(_, requests, commands, replies)
  local out = {}
  for c = 1, #commands do
    for i, place in ipairs(commands[c].places) do out[place] = tonumber(replies[c][i]) end
  end
  for i = 1, #requests do
    if not out[i] then return failed("an answer without numbers") end
  end
  return out
end

local unpack = rawget(_G, "unpack") or rawget(table, "unpack")

function Redis:count(requests, now)
  local commands, replies = self:commands(requests, now), {}
  for i = 1, #commands do
    local reply, message = ask(self, unpack(commands[i]))
    if not reply then return failed(message) end
    replies[i] = reply
  end
  return self:numbers(requests, commands, replies)
end

function Redis:forget(subject)
  local n, message = ask(self, "EVAL", FORGET, "1", self.prefix .. "c:{" .. tag(subject) .. "}")
  if not n then return failed(message) end
  return n == 1
end

local function shard_of(self, key)
  local h = 5381
  for i = 1, #key do h = (h * 33 + key:byte(i)) % 4294967296 end
  return h % self.shards
end

-- The three keys of a shard.
local function keys_of(self, space, shard)
  local base = ("%sr:{%s:%d}:"):format(self.prefix, tag(space), shard)
  return base .. "v", base .. "k", base .. "e"
end

local function on_shard(self, script, space, shard, ...)
  local v, k, e = keys_of(self, space, shard)
  return ask(self, "EVAL", script, "3", v, k, e, ...)
end

-- "EXPIRES;VALUE"
local function unpack_value(text)
  local expires, value = text:match("^([%d.-]*);(.*)$")
  return value, tonumber(expires)
end

function Redis:set(space, key, value, expires)
  local done, message = on_shard(self, SET, space, shard_of(self, key), key, value, expires and seconds(expires) or "")
  if not done then return failed(message) end
  return true
end

function Redis:get(space, key, now)
  local v = keys_of(self, space, shard_of(self, key))
  local reply, message = self.call("EVAL", GET, "1", v, key)
  if reply == nil and message then return failed(message) end
  if not reply then return nil end
  local value, expires = unpack_value(reply)
  if expires and expires <= now then return nil end
  return value, expires and floor(expires)
end

Redis.any = store.any

function Redis:delete(space, key)
  local n, message = on_shard(self, DELETE, space, shard_of(self, key), key)
  if not n then return failed(message) end
  return n == 1
end

function Redis:list(space, after, limit)
  local out, shard = {}, after and shard_of(self, after) or 0
  local from = after and "(" .. after or "-"
  while shard < self.shards and #out < limit do
    local reply, message = on_shard(self, LIST, space, shard, from, ("%d"):format(limit - #out))
    if not reply then return failed(message) end
    for i = 1, #reply, 2 do
      local value, expires = unpack_value(reply[i + 1])
      out[#out + 1] = { key = reply[i], value = value, expires = expires and floor(expires) }
    end
    shard, from = shard + 1, "-"
  end
  return out
end

--- Drops records only, and of the spaces named when the store was made or written to since: counters have a TTL.
function Redis:expire(now)
  local total = 0
  for _, space in ipairs(self.spaces) do
    for shard = 0, self.shards - 1 do
      repeat
        local n, message = on_shard(self, EXPIRE, space, shard, seconds(now))
        if not n then return failed(message) end
        total = total + n
      until n < 1000
    end
  end
  return total
end

Redis.batch = store.batch

function Redis.close()
  return true
end

--- A store on Redis. `call`: see above. options: `prefix` of all keys ("bouncekit:"), `shards` (64; the same for all who
-- use the data), `spaces` that `expire` looks through ({ "suppressed" }).
function M.new(call, options)
  if type(call) ~= "function" then error("bad argument #1 to 'new' (a function that calls Redis expected)", 2) end
  options = options or {}
  return setmetatable({ call = call, prefix = options.prefix or "bouncekit:", shards = options.shards or SHARDS,
    spaces = options.spaces or { "suppressed" } }, Redis)
end

--- `call` for a client of redis-lua (Debian lua-redis, rock redis-lua), whose methods raise.
function M.redis_lua(client)
  return function(name, ...)
    local ok, reply = pcall(client[name:lower()], client, ...)
    if ok then
      if reply == nil then return false end
      return reply
    end
    return nil, tostring(type(reply) == "table" and concat(reply, " ") or reply)
  end
end

return M
