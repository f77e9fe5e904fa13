-- The way to Redis from a worker that must not wait: bouncekit's Redis store run in coroutines, each command sent by the
-- client of Rspamd and the coroutine resumed with the reply. Keys and scripts are those of bouncekit.store.redis, so the
-- command line reads the same data.
--
-- While Redis is away, mail is not held up: nothing is sent but a probe every `retry` seconds. The log says once that it
-- went and once that it came back; reports that came meanwhile are made up for.
--
-- `where` is the task a command is for, or for commands of no task a table { ev_base = ... }.
local redis_store = require "bouncekit.store.redis"

local M = {}

local Link = {}
Link.__index = Link

-- Events that wait for Redis; what is beyond is lost, and the log says how many.
M.MAX_WAITING = 500
-- So many of them are made up for at once; one that fails so often while Redis answers is given up.
local AT_ONCE, TRIES = 20, 10
-- Seconds between two log lines about what Redis refuses.
local QUIET = 60

-- A command asked in a coroutine: given to `step`, which returns the reply.
local function call(...)
  return coroutine.yield { ... }
end

-- What the log line is about.
local function about(self, where)
  return type(where) == "table" and self.config or where
end

-- An error that Redis itself answers begins with a word in capitals ("WRONGTYPE ...", "OOM ..."): it is there.
local function refused(self, where, message)
  if self.clock() < self.quiet then return end
  self.quiet = self.clock() + QUIET
  self.log.errx(about(self, where), "bouncekit: Redis refuses a command: %s", message)
end

-- What a lost connection changes, told once.
local function went(self, where, message)
  if self.away then return end
  self.away, self.lost = self.clock(), 0
  self.log.errx(about(self, where), "bouncekit: Redis does not answer (%s): mail goes on without counters and "
    .. "suppression, tried again every %s s", message, self.retry)
end

local function came(self, where)
  if not self.away then return end
  self.log.infox(about(self, where), "bouncekit: Redis answers again after %s s; %s reports waited for it, %s were lost",
    ("%.1f"):format(self.clock() - self.away), #self.waiting, self.lost)
  self.away = nil
end

-- One command; back(reply) or back(nil, message). Redis's nil is false.
local function send(self, where, command, back, probe)
  if self.away and not probe then return back(nil, "Redis is away") end
  local arguments = {}
  for i = 2, #command do arguments[i - 1] = command[i] end
  local function answered(err, data)
    if err then
      err = tostring(err)
      if not err:find "^%u%u+ " then went(self, where, err)
      elseif not err:find "^NOSCRIPT " then refused(self, where, err) end   -- the store sends the script, then
      return back(nil, err)
    end
    came(self, where)
    if data == nil or type(data) == "userdata" then data = false end
    back(data)
  end
  -- all go to the master: what was just written must be seen
  local sent = self.request(where, self.params, nil, true, answered, command[1], arguments)
  if not sent then answered "the request could not be sent" end
end

local function step(self, where, co, done, reply, message)
  local ok, result, more, code = coroutine.resume(co, reply, message)
  if coroutine.status(co) ~= "dead" then
    return send(self, where, result, function(...) step(self, where, co, done, ...) end)
  end
  if not ok then self.log.errx(about(self, where), "bouncekit: %s", tostring(result)) end
  if done then done(ok and result or nil, more, code) end
end

--- Run f(...) so that it may use `link.store`; done(its results) when it has ended, at once or later. An error of f is
-- logged, and done called without results.
function Link:run(where, f, done)
  step(self, where, coroutine.create(f), done)
end

-- Another time; what is too much, or fails whenever Redis answers, is lost.
local function keep(self, f, tries)
  if tries < TRIES and #self.waiting < M.MAX_WAITING then self.waiting[#self.waiting + 1] = { f = f, tries = tries }
  else self.lost = self.lost + 1 end
end

--- Run f; when the store fails, again when Redis is back.
function Link:run_sure(where, f, done)
  self:run(where, f, function(result, message, code)
    if code == "store" then keep(self, f, 0) end
    if done then done(result, message, code) end
  end)
end

-- Send some of what waits.
local function make_up(self, where)
  local waiting = self.waiting
  self.waiting = {}
  for i, one in ipairs(waiting) do
    if i > AT_ONCE then self.waiting[#self.waiting + 1] = one
    else
      self:run(where, one.f, function(_, _, code)
        if code == "store" then keep(self, one.f, one.tries + (self.away and 0 or 1)) end
      end)
    end
  end
end

--- Every `retry` seconds in each worker: is Redis back, and is there something to make up for?
function Link:look(where)
  if self.probing or not self.away and #self.waiting == 0 then return end
  self.probing = true
  send(self, where, { "PING" }, function(reply)
    self.probing = false
    if reply then make_up(self, where) end
  end, true)
end

--- A link. host: `request` (as lua_redis.redis_make_request, taking `where`), `params` (of lua_redis), `log` (errx,
-- infox), `config` (what the log is about without a task), `clock` (seconds). options: `prefix`, `shards`, `list`, `retry`.
function M.new(host, options)
  -- Rspamd knows no clusters; that a script is unknown is no outage to `send`
  local store = redis_store.new(call, { single = true, prefix = options.prefix, shards = options.shards,
    spaces = { options.list } })
  return setmetatable({ store = store, request = host.request, params = host.params, log = host.log,
    config = host.config, clock = host.clock, retry = options.retry, waiting = {}, lost = 0, quiet = 0 }, Link)
end

return M
