-- A store in Redis or a Redis Cluster: many machines. The client is the host's own, handed in as one function (or
-- bouncekit.store.redis_client's):
--
--     local store = require("bouncekit.store.redis").new(function(...) return reply or nil, message end)
--
-- `call("EVALSHA", sum, "1", key, argument, ...)` sends a command and gives its reply: strings, numbers, lists, and false
-- or nil for Redis's nil; nil and a message when it fails (the message has Redis's own words). Every change is one script,
-- so it is atomic; but for `single`, every script touches keys of one hash tag, so it runs on a cluster. Counters have a
-- TTL: Redis forgets them by itself.
--
-- A client that can send many commands before it waits gives `options.pipeline` too: a function of a list of commands,
-- each a list of strings, to the list of their replies, { err = message } for one that was refused; nil and a message when
-- the connection is lost. Thousands of events then take as many waits as there are pipelines (see `many`).
local counting = require "bouncekit.store.redis_count"
local redis_lua = require "bouncekit.store.redis_lua"
local scripts = require "bouncekit.store.redis_scripts"
local store = require "bouncekit.store"

local M = {}

local floor, hash = math.floor, store.hash
local unpack = rawget(_G, "unpack") or rawget(table, "unpack")

-- Subjects and records are spread over so many hash tags, or one node of a cluster would have them all.
local SHARDS = 64
-- Requests in one pipeline, whose replies wait in memory.
local MAX_SCRIPT, MAX_PIPELINE = counting.MAX_SCRIPT, 5000
local commands_of, seconds, spread, subject_key = counting.commands, counting.seconds, counting.spread, counting.key

local Redis = {}
Redis.__index = Redis

local function failed(message)
  return nil, "redis: " .. tostring(message), "store"
end

local function unknown_script(message)
  return type(message) == "string" and message:find("NOSCRIPT", 1, true) ~= nil
end

-- The same command with the script itself: the server does not know it yet, or no more.
local function with_text(command)
  local out = { "EVAL", scripts[command.script], unpack(command, 3) }
  out.script = command.script
  return out
end

-- One script: its reply; nil and a message where it fails.
local function send(self, command)
  if self.texts then return self.call(unpack(with_text(command))) end
  local reply, message = self.call(unpack(command))
  if reply == nil and unknown_script(message) then return self.call(unpack(with_text(command))) end
  return reply, message
end

local function again(self, commands, replies)
  local list, places = {}, {}
  for i = 1, #commands do
    local reply = replies[i]
    if type(reply) == "table" and unknown_script(reply.err) then
      list[#list + 1], places[#places + 1] = with_text(commands[i]), i
    end
  end
  if #list == 0 then return replies end
  local more, message = self.pipeline(list)
  if not more then return nil, message end
  for i, place in ipairs(places) do replies[place] = more[i] end
  return replies
end

-- Many scripts: the list of their replies; or nil, message. Without a pipeline, one after another.
local function send_all(self, commands)
  if #commands == 0 then return {} end
  if self.pipeline and #commands > 1 then
    local replies, message = self.pipeline(commands)
    if replies then replies, message = again(self, commands, replies) end
    for i = 1, replies and #commands or 0 do
      local reply = replies[i]
      if reply == nil or type(reply) == "table" and reply.err then return nil, reply and reply.err or "no answer" end
    end
    return replies, message
  end
  local replies = {}
  for i = 1, #commands do
    local reply, message = send(self, commands[i])
    if reply == nil then return nil, message or "no answer" end
    replies[i] = reply
  end
  return replies
end

-- What a batch has put off, before anything else is asked.
local function flush(self)
  local put_off = self.put_off
  if not put_off or #put_off == 0 then return true end
  self.put_off = {}
  return send_all(self, put_off)
end

-- A reply that a script must have; nil and a message where there is none.
local function ask(self, command)
  local ok, message = flush(self)
  if not ok then return nil, message end
  local reply
  reply, message = send(self, command)
  if reply == nil then return nil, message or "no answer" end
  return reply
end

-- Braces in a name would move the hash tag.
local function tag(text)
  return (text:gsub("[{}%%]", function(c) return ("%%%02X"):format(c:byte()) end))
end

-- Counters -------------------------------------------------------------------------------------------------------------

--- The commands that answer requests: for hosts that send them by themselves, in this order. Each is a list of strings.
-- `numbers(requests, commands, replies)` puts the replies into the order of the requests.
function Redis:commands(requests, now)
  local commands = commands_of(self, { { requests = requests, now = now } }, 1, 1)
  for i, command in ipairs(commands) do
    local places = command.places
    commands[i] = with_text(command)
    commands[i].places = places
  end
  return commands
end

function Redis.numbers(_, _, commands, replies)
  local out = { {} }
  if not spread(commands, replies, out) then return failed("an answer without numbers") end
  return out[1]
end

function Redis:count(requests, now)
  local lists, message, code = self:many { { requests = requests, now = now } }
  if not lists then return nil, message, code end
  return lists[1]
end

--- Count the requests of many events, a pipeline for some thousand of them. A pipeline that fails may have counted some.
function Redis:many(events)
  local out, first = {}, 1
  local ok, message = flush(self)
  if not ok then return failed(message) end
  while first <= #events do
    local last, n = first, #events[first].requests
    while last < #events and n < MAX_PIPELINE do
      last = last + 1
      n = n + #events[last].requests
    end
    local commands = commands_of(self, events, first, last)
    local replies, why = send_all(self, commands)
    if not replies then return failed(why) end
    for e = first, last do out[e] = {} end
    if not spread(commands, replies, out) then return failed("an answer without numbers") end
    first = last + 1
  end
  return out
end

local function script(name, number_of_keys, ...)
  local command = { "EVALSHA", scripts.SHA[name], number_of_keys, ... }
  command.script = name
  return command
end

function Redis:forget(subject)
  local n, message = ask(self, script("forget", "1", subject_key(self, subject)))
  if not n then return failed(message) end
  return n == 1
end

-- Records --------------------------------------------------------------------------------------------------------------

-- The three keys of a shard.
local function keys_of(self, space, shard)
  local base = ("%sr:{%s:%d}:"):format(self.prefix, tag(space), shard)
  return base .. "v", base .. "k", base .. "e"
end

local function shard_of(self, key)
  return hash(key) % self.shards
end

local function on_shard(self, name, space, shard, ...)
  local v, k, e = keys_of(self, space, shard)
  return script(name, "3", v, k, e, ...)
end

-- "EXPIRES;VALUE"
local function unpack_value(text)
  local expires, value = text:match("^([%d.-]*);(.*)$")
  return value, tonumber(expires)
end

function Redis:set(space, key, value, expires)
  local command = on_shard(self, "set", space, shard_of(self, key), key, value, expires and seconds(expires) or "")
  local put_off = self.put_off
  if put_off and #put_off < MAX_PIPELINE then
    put_off[#put_off + 1] = command
    return true
  end
  local done, message = ask(self, command)
  if not done then return failed(message) end
  return true
end

function Redis:get(space, key, now)
  local ok, message = flush(self)
  if not ok then return failed(message) end
  local reply
  reply, message = send(self, script("get", "1", (keys_of(self, space, shard_of(self, key))), key))
  if reply == nil and message then return failed(message) end
  if not reply then return nil end
  local value, expires = unpack_value(reply)
  if expires and expires <= now then return nil end
  return value, expires and floor(expires)
end

Redis.any = store.any

local function add_key(self, parts, by_shard, space, key, now)
  local shard = shard_of(self, key)
  local command = by_shard[shard]
  if not command or #command >= 4 * MAX_SCRIPT then
    command = script("present", "1", (keys_of(self, space, shard)), now)
    by_shard[shard], parts[#parts + 1] = command, command
  end
  command[#command + 1] = key
end

function Redis:present(space, keys, now)
  local parts, by_shard, out = {}, {}, {}
  for i = 1, #keys do add_key(self, parts, by_shard, space, keys[i], seconds(now)) end
  local ok, message = flush(self)
  if not ok then return failed(message) end
  local replies, why = send_all(self, parts)
  if not replies then return failed(why) end
  for i = 1, #replies do
    for j = 1, #replies[i] do out[replies[i][j]] = true end
  end
  return out
end

function Redis:delete(space, key)
  local n, message = ask(self, on_shard(self, "delete", space, shard_of(self, key), key))
  if not n then return failed(message) end
  return n == 1
end

function Redis:list(space, after, limit)
  local out, shard = {}, after and shard_of(self, after) or 0
  local from = after and "(" .. after or "-"
  while shard < self.shards and #out < limit do
    local reply, message = ask(self, on_shard(self, "list", space, shard, from, ("%d"):format(limit - #out)))
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
        local n, message = ask(self, on_shard(self, "expire", space, shard, seconds(now)))
        if not n then return failed(message) end
        total = total + n
      until n < 1000
    end
  end
  return total
end

--- What f sets is sent together, before anything else is asked and at the end; with a pipeline, with few waits.
function Redis:batch(f)
  if not self.pipeline or self.put_off then return store.batch(self, f) end
  self.put_off = {}
  local ok, message = store.batch(self, f)
  local sent, why = true, nil
  if ok then sent, why = flush(self) end
  self.put_off = nil
  if ok and not sent then return failed(why) end
  return ok, message, not ok and "store" or nil
end

function Redis.close()
  return true
end

--- A store on Redis. `call`: see above. options: `pipeline`: see above; `single`: true for one server that is no cluster:
-- one script counts all of an event; `prefix` of all keys ("bouncekit:"), `shards` (64; the same for all who use the
-- data), `spaces` that `expire` looks through ({ "suppressed" }); `texts`: send scripts whole each time, for a client that
-- takes the answer that a script is unknown for a lost connection.
function M.new(call, options)
  if type(call) ~= "function" then error("bad argument #1 to 'new' (a function that calls Redis expected)", 2) end
  options = options or {}
  return setmetatable({ call = call, pipeline = options.pipeline, single = options.single, texts = options.texts,
    prefix = options.prefix or "bouncekit:", prefixes = {}, shards = options.shards or SHARDS,
    spaces = options.spaces or { "suppressed" } }, Redis)
end

--- `call` and `pipeline` for a client of redis-lua: see bouncekit.store.redis_lua.
M.redis_lua, M.redis_lua_pipeline = redis_lua.call, redis_lua.pipeline

return M
