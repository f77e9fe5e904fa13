-- What a policy would have done: past events (bouncekit.log) through it, on the log's own clock.
--
-- Mail that the policy would not have sent is not shown to it: attempts at addresses it had suppressed, and tries before
-- the time it had set. What the log says of those attempts measures the policy: a delivery to a suppressed address is a
-- false suppression, a refusal is a retry saved.
local address = require "bouncekit.policy.address"
local date = require "bouncekit.date"
local memory = require "bouncekit.store.memory"
local policy = require "bouncekit.policy"
local suppression = require "bouncekit.suppression"

local M = {}

-- Messages whose next time is remembered, and addresses on the list; the oldest are forgotten.
local LIMIT = 1000000
local MAX_ROWS = 1000

local Replay = {}
Replay.__index = Replay

--- A replay of a policy (as load gives it; its store is replaced by an empty one). options: `stream`, the stream of all
-- mail in the logs; `year`, of the first line, where lines have none.
function M.new(its, options)
  options = options or {}
  its.store = memory.new { limit = LIMIT }
  return setmetatable({ policy = its, name = its.name, list = suppression.new(memory.new { limit = LIMIT }),
    waiting = memory.new { limit = LIMIT }, stream = options.stream, clock = { year = options.year }, events = 0,
    delivered = 0, failed = 0, suppressed = 0, false_ones = 0, saved = 0, delayed = 0, delay = 0, given_up = 0,
    given_up_wrong = 0, rules = {}, throttles = {}, alerts = {}, rows = 0, errors = 0 }, Replay)
end

-- Count in a table that does not grow without end.
local function count(self, t, key)
  if not t[key] then
    if self.rows >= MAX_ROWS then key = "…" end
    if not t[key] then self.rows = self.rows + 1 end
  end
  t[key] = (t[key] or 0) + 1
end

-- The time of an event; the log's clock stands still where a line has none, and does not run back.
local function time_of(self, event)
  local t = date.parse(event.time, self.clock)
  if not t or (self.now and t < self.now) then return self.now or t or 0 end
  return t
end

local function message_key(event)
  return (event.queue_id or "") .. " " .. address.escape(event.recipient:sub(1, address.LONGEST))
end

local function record(self, decision, event, now)
  local kind = decision.kind
  if kind ~= "none" then count(self, self.rules, decision.rule) end
  if kind == "suppress" then
    if self.list:apply(decision, now) then self.suppressed = self.suppressed + 1 end
  elseif kind == "throttle" or kind == "pause" then
    count(self, self.throttles, decision.key)
  elseif kind == "alert" then
    count(self, self.alerts, decision.text)
  elseif kind == "retry" then
    self.waiting:set("at", message_key(event), ("%d"):format(decision.at))
  elseif kind == "drop" and event.status == "deferred" then
    self.given_up = self.given_up + 1
    self.waiting:set("at", message_key(event), "never")
  end
end

-- An attempt at somebody on the list would not have been made.
local function on_list(self, event, now)
  local entry = self.list:check(event.recipient, { now = now, stream = self.stream })
  if not entry then return false end
  if event.status == "delivered" then
    -- Counted once: the entry was wrong, whatever comes later.
    self.false_ones = self.false_ones + 1
    self.list:remove(entry.recipient, { scope = entry.scope, stream = entry.stream })
  else
    self.saved = self.saved + 1
  end
  return true
end

-- Nor one before the time the policy had set; a delivery would have come later, then.
local function too_early(self, event, now)
  local at = event.queue_id and self.waiting:get("at", message_key(event), now)
  if not at then return false end
  if event.status == "delivered" then
    self.waiting:delete("at", message_key(event))
    if at == "never" then
      self.given_up_wrong = self.given_up_wrong + 1
      return true
    end
    if now < tonumber(at) then
      self.delayed, self.delay = self.delayed + 1, self.delay + tonumber(at) - now
    end
    return false
  end
  if at == "never" or (event.status == "deferred" and now < tonumber(at)) then
    self.saved = self.saved + 1
    return true
  end
  return false
end

--- Take the next event, with its verdict.
function Replay:event(event)
  if event.probe or event.status == "rejected" or not event.recipient or event.no_attempt then return end
  local now = time_of(self, event)
  self.now, self.first = now, self.first or now
  self.events = self.events + 1
  if event.status == "delivered" then self.delivered = self.delivered + 1
  elseif event.status ~= "deferred" then self.failed = self.failed + 1 end
  if on_list(self, event, now) or too_early(self, event, now) then return end
  local verdict = event.status == "delivered" and policy.DELIVERED or event.verdict
  if not verdict then return end
  local decision = self.policy:decide(verdict, { recipient = event.recipient, sender = event.sender, stream = self.stream,
    attempt = (event.attempts_before or 0) + 1, age = event.delay, now = now, status = event.status })
  if not decision then
    self.errors = self.errors + 1
    return
  end
  for _, beside in ipairs(decision.also or {}) do record(self, beside, event, now) end
  record(self, decision, event, now)
end

return M
