-- The way to Redis from a worker that must not wait: bouncekit's Redis store run in coroutines, each command sent by the
-- client of Rspamd and the coroutine resumed with the reply. Keys and scripts are those of bouncekit.store.redis, so the
-- command line reads the same data.
--
-- While Redis is away nothing is sent but one command every `retry` seconds, mail is not held up, and the log says once
-- that it went and once that it came back.
local redis_store = require "bouncekit.store.redis"

local M = {}

local Link = {}
Link.__index = Link

-- Events that wait for Redis; what is beyond is lost, and the log says how many.
M.MAX_WAITING = 500
-- So many of them are made up for with one message.
local AT_ONCE = 20

-- Commands asked in a coroutine: given to `step`, which returns their replies.
local function ask(commands)
  return coroutine.yield(commands)
end

local function call(...)
  local replies, message = ask { { ... } }
  if not replies then return nil, message end
  return replies[1]
end

-- All counters at once, not one after another.
local function count(store, requests, now)
  if #requests == 0 then return {} end
  local commands = store:commands(requests, now)
  local replies, message = ask(commands)
  if not replies then return nil, "redis: " .. tostring(message), "store" end
  return store:numbers(requests, commands, replies)
end

-- What a lost connection changes, told once.
local function went(self, task, message)
  if self.away then return end
  self.away, self.lost = self.clock(), 0
  self.log.errx(task, "bouncekit: Redis does not answer (%s): mail goes on without counters and suppression, tried "
    .. "again every %s s", tostring(message), self.retry)
end

local function came(self, task)
  if not self.away then return end
  self.log.infox(task, "bouncekit: Redis answers again after %.1f s; %s reports waited for it, %s were lost",
    self.clock() - self.away, #self.waiting, self.lost)
  self.away = nil
end

-- One command; back(reply) or back(nil, message). Redis's nil is false.
local function send(self, task, command, back)
  if self.away and self.clock() < self.next_try then return back(nil, "Redis is away") end
  if self.away then self.next_try = self.clock() + self.retry end
  local arguments = {}
  for i = 2, #command do arguments[i - 1] = command[i] end
  local function answered(err, data)
    if err then
      self.next_try = self.clock() + self.retry
      went(self, task, err)
      return back(nil, tostring(err))
    end
    came(self, task)
    if data == nil or type(data) == "userdata" then data = false end
    back(data)
  end
  -- all go to the master: what was just written must be seen
  local sent = self.request(task, self.params, nil, true, answered, command[1], arguments)
  if not sent then answered "the request could not be sent" end
end

local function step(self, task, co, done, replies, message)
  local ok, result, more, code = coroutine.resume(co, replies, message)
  if coroutine.status(co) == "dead" then
    if not ok then self.log.errx(task, "bouncekit: %s", tostring(result)) end
    if done then done(ok and result or nil, more, code) end
    return
  end
  local commands, got, left, failed = result, {}, #result, nil
  for i = 1, #commands do
    send(self, task, commands[i], function(reply, why)
      if reply == nil then failed = failed or why end
      got[i] = reply
      left = left - 1
      if left == 0 then step(self, task, co, done, not failed and got or nil, failed) end
    end)
  end
end

--- Run f(...) so that it may use `link.store`; done(its results) when it has ended, at once or later. An error of f is
-- logged, and done called without results.
function Link:run(task, f, done)
  step(self, task, coroutine.create(f), done)
end

--- Run f; when the store fails, again when Redis is back.
function Link:run_sure(task, f, done)
  self:run(task, f, function(result, message, code)
    if code == "store" then
      if #self.waiting < M.MAX_WAITING then self.waiting[#self.waiting + 1] = f else self.lost = (self.lost or 0) + 1 end
    elseif not self.away and #self.waiting > 0 then
      self:make_up(task)
    end
    if done then done(result, message, code) end
  end)
end

--- Send some of what waits.
function Link:make_up(task)
  local some = {}
  for i = 1, math.min(AT_ONCE, #self.waiting) do some[i] = self.waiting[i] end
  local rest = {}
  for i = #some + 1, #self.waiting do rest[#rest + 1] = self.waiting[i] end
  self.waiting = rest
  for _, f in ipairs(some) do
    self:run(task, f, function(_, _, code)
      if code == "store" and #self.waiting < M.MAX_WAITING then self.waiting[#self.waiting + 1] = f end
    end)
  end
end

--- A link. host: `request` (lua_redis.redis_make_request), `params` (of lua_redis), `log` (errx, infox), `clock`
-- (seconds). options: `prefix`, `shards`, `list`, `retry`.
function M.new(host, options)
  local store = redis_store.new(call, { prefix = options.prefix, shards = options.shards, spaces = { options.list } })
  store.count = count
  return setmetatable({ store = store, request = host.request, params = host.params, log = host.log, clock = host.clock,
    retry = options.retry, waiting = {}, lost = 0, next_try = 0 }, Link)
end

return M
