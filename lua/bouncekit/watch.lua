--- Keep a store current from a mail server's log: each failure is put to a policy, and what it decides is kept where mail
-- servers can ask for it (the suppression list, and destinations to slow down, pause or reroute).
--
--     local watch = require("bouncekit.watch").new { log = "/var/log/mail.log", policy = policy, store = store }
--     while true do watch:step(); socket.sleep(1) end
--
-- Where reading stands is kept in the same store and in the same transaction as what came of it, so that a restart, or a
-- crash, neither loses an event nor counts one twice (on stores whose `batch` can undo: SQLite).
-- @module bouncekit.watch
local date = require "bouncekit.date"
local destinations = require "bouncekit.watch.destinations"
local follow = require "bouncekit.watch.follow"
local log = require "bouncekit.log"
local policy = require "bouncekit.policy"
local suppression = require "bouncekit.suppression"

local M = {}

-- The space of a store where marks are kept.
local SPACE = "watch"

local Watch = {}
Watch.__index = Watch

local function time_of(self, event)
  local t = date.parse(event.time, self.clock)
  if not t or (self.now and t < self.now) then return self.now or t or self.wall() end
  return t
end

-- Returns true; nil and a message when the store failed.
local function carry_out(self, decision, event, now)
  local done, message, code = self.list:apply(decision, now)
  if code == "store" then return nil, message end
  if done then
    self.suppressed = self.suppressed + 1
    self.changed = true
    return true
  end
  done, message, code = self.destinations:apply(decision, event.recipient, now)
  if code == "store" then return nil, message end
  if done then self.changed = true end
  if decision.kind == "alert" and self.alert then self.alert(decision, event) end
  return true
end

-- A probe, a refused incoming mail, an attempt that was none: nothing for a policy.
local function concerns(event)
  return type(event) == "table" and event.recipient and not event.probe and not event.no_attempt
    and event.status ~= "rejected"
end

local function take(self, event)
  if not concerns(event) then return true end
  local verdict = event.status == "delivered" and policy.DELIVERED or event.verdict
  if not verdict then return true end
  local now = time_of(self, event)
  self.now, self.events = now, self.events + 1
  local decision, message, code = self.policy:decide(verdict, { recipient = event.recipient, sender = event.sender,
    stream = self.stream, attempt = (event.attempts_before or 0) + 1, age = event.delay, now = now, status = event.status })
  if not decision then
    if code == "store" then return nil, message end
    self.errors = self.errors + 1   -- a function of the script failed: the next event may fare better
    self.complaint = message
    return true
  end
  for _, beside in ipairs(decision.also or {}) do
    local ok, why = carry_out(self, beside, event, now)
    if not ok then return nil, why end
  end
  return carry_out(self, decision, event, now)
end

-- The events of the piece at hand and the mark behind it, all kept or none.
local function keep(self)
  return self.store:batch(function()
    for i = 1, self.count do
      local ok, message = take(self, self.pending[i])
      if not ok then return nil, message end
    end
    return self.store:set(SPACE, self.key, self.follower:next_mark())
  end)
end

--- Read what was written since the last step, at most `limit` pieces of 64 kB (default 64). Returns the number of pieces;
-- or nil, message, "store": nothing of the piece at hand was kept, and the next step tries it again.
function Watch:step(limit)
  for i = 1, limit or 64 do
    local piece = self.follower:peek()
    if not piece then return i - 1 end
    -- after a failure the reader has seen the piece already, and its events are still here
    if not self.retry then self.count = self.reader:feed(piece, self.pending) end
    local suppressed, events, now = self.suppressed, self.events, self.now
    local ok, message, code = keep(self)
    if not ok then
      self.retry, self.suppressed, self.events, self.now = true, suppressed, events, now
      return nil, message, code
    end
    self.retry = nil
    self.follower:accept()
  end
  return limit or 64
end

--- Has anything changed that a mail server's maps show, since the last call?
function Watch:take_changed()
  local changed = self.changed
  self.changed = false
  return changed
end

function Watch:close()
  self.follower:close()
end

--- Watch a log. options: `log`, a file; `policy` (its store is set to `store`); `store`; `stream`, what policies call the
-- mail in this log (default "mail"); `from_end`: at the first time, leave out what is there already; `year` of the first
-- line, where lines name none; `alert`, called with decision and event; `wall`, a clock for logs without times.
-- @treturn table watch, with `list` (bouncekit.suppression) and `destinations`
-- @treturn[opt] string a complaint: lines of the log are gone
-- @treturn nil, message, "store" when the store fails
function M.new(options)
  local store, key = options.store, "mark|" .. options.log
  options.policy.store = store
  local mark, message, code = store:get(SPACE, key, 0)
  if code then return nil, message, code end
  local follower, complaint = follow.new(options.log, { mark = mark, from_end = options.from_end })
  local reader = log.reader(options.classify or require("bouncekit").classify)
  local self = setmetatable({ follower = follower, reader = reader, store = store, policy = options.policy, key = key,
    stream = options.stream or "mail", alert = options.alert, wall = options.wall or os.time, pending = {}, count = 0,
    clock = { year = options.year or tonumber(os.date("!%Y")) }, list = suppression.new(store),
    destinations = destinations.new(store), suppressed = 0, events = 0, errors = 0, changed = true }, Watch)
  -- what the reader remembers of messages under way: their events are in the store already
  if mark then follower:history(function(piece) reader:feed(piece, {}) end) end
  return self, complaint
end

return M
