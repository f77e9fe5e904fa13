--- Policies: what to do about a verdict. A policy is a Lua script that returns a table of rules and counters.
--
--     local policy = require("bouncekit.policy").load("bulk", { store = require("bouncekit.store.memory").new() })
--     local decision = policy:decide(verdict, { recipient = "ann@example.org", ip = "192.0.2.1", now = os.time() })
--
-- Rules are tried in order and the first that holds decides; a rule with `continue = true` decides beside it. See
-- bouncekit.policy.condition for conditions and bouncekit.policy.action for what a rule may decide.
--
-- Hosts that may not block ask twice: `policy:needs(verdict, ctx)` lists the counters, the host's own store counts, and
-- `policy:decide(verdict, ctx, counts)` decides. Both are pure: no clock, no chance, no input or output.
-- @module bouncekit.policy
local action = require "bouncekit.policy.action"
local address = require "bouncekit.policy.address"
local compile = require "bouncekit.policy.compile"
local run_of = require "bouncekit.policy.run"

local M = {}

local error, type = error, type
local escape = address.escape
local PERSON = require("bouncekit.store").PERSON

--- The policies that come with bouncekit.
M.SHIPPED = { "transactional", "bulk", "mailing-list" }

--- What stands for the verdict of a delivery: `policy:decide(policy.DELIVERED, ctx)` lets counters forgive.
M.DELIVERED = { category = "delivered", group = "report", permanence = "success", action = "none", party = "nobody" }

local Policy = {}
Policy.__index = Policy

-- The interface ------------------------------------------------------------------------------------------------------

local function arguments(name, verdict, ctx)
  if type(verdict) ~= "table" then
    error(("bad argument #1 to '%s' (a verdict expected, got %s)"):format(name, type(verdict)), 3)
  end
  if type(ctx) ~= "table" or type(ctx.now) ~= "number" then
    error(("bad argument #2 to '%s' (a table with the time in field 'now' expected)"):format(name), 3)
  end
end

--- The counters this event concerns. Each request: `subject` and `field` (together the key), `window` and `gap` in
-- seconds, `add` (1: count this event; 0: only look), `reset` (forget first), and `name`, by which `decide` wants the
-- number. Every store of bouncekit answers them: see bouncekit.store.
-- @treturn table list of requests; or nil, message, "policy"
function Policy:needs(verdict, ctx)
  arguments("needs", verdict, ctx)
  local run = run_of.begin(self, verdict, ctx)
  local list = run_of.requests(run, {})
  local failed = run.failed
  run_of.finish(run)
  if failed then return nil, failed, "policy" end
  return list
end

--- Decide. Without `counts` the policy's store is asked (and counts the event); with `counts`, numbers by the names of
-- the requests, nothing is asked or changed.
-- @treturn table decision: `kind` (suppress, retry, throttle, pause, reroute, drop, alert, none), `rule`, `reason`,
--   `policy`, `counts` (those the rule looked at), `also` (decisions of rules that continue), and by kind: `scope` and
--   `key`, `expires` (nil: never), `at` and `delay`, `fraction` or `rate` and `per`, `recovered`, `pool`, `text`, `to`;
--   or nil, message, code: "policy" when a function of the script failed, "store" when the store did.
function Policy:decide(verdict, ctx, counts)
  if type(verdict) ~= "table" or type(ctx) ~= "table" or type(ctx.now) ~= "number" then
    arguments("decide", verdict, ctx)
  end
  local run = run_of.begin(self, verdict, ctx, counts)
  if not counts then
    local store = self.store
    if not store and #run.plan.counters > 0 then
      error("this policy has no store: pass counts, or load it with one", 2)
    end
    local ok, message, code = run_of.count(run, store)
    if not ok then return nil, message, code end
  end
  local decision, message = run_of.decide(run)
  run_of.finish(run)
  if decision then return decision end
  return nil, message, "policy"
end

-- What a script's function fails at is told at the event's place.
local function decide_each(self, events, asked, failures)
  local decisions = {}
  for i = 1, #events do
    local decision, message = nil, failures[i]
    if not message then decision, message = self:decide(events[i][1], events[i][2], asked[i]) end
    decisions[i], failures[i] = decision or false, message
  end
  return decisions, failures
end

--- Decide many events with one wait for the store, in order: what a decision counts, the next one sees. `events` is a list
-- of { verdict, ctx }.
-- @treturn table list of decisions, false where a function of the script failed; and a table of those messages by the
--   place of their events; or nil, message, "store", and then some may have been counted (SQLite: none)
function Policy:decide_all(events)
  if type(events) ~= "table" then error("bad argument #1 to 'decide_all' (a list of events expected)", 2) end
  for i = 1, #events do
    if type(events[i]) ~= "table" then
      error("bad argument #1 to 'decide_all' (a list of { verdict, ctx } expected)", 2)
    end
  end
  local asked, failures = {}, {}
  if self.store and self.store.tally then return decide_each(self, events, asked, failures) end   -- nothing to wait for
  for i = 1, #events do
    local event = events[i]
    local requests, message = self:needs(event[1], event[2])
    failures[i] = message
    asked[i] = { requests = requests or {}, now = event[2].now }
  end
  if not self.store then error("this policy has no store", 2) end
  local numbers, message, code = self.store:many(asked)
  if not numbers then return nil, message, code end
  for i = 1, #events do
    local counts = {}
    for place, request in ipairs(asked[i].requests) do counts[request.name] = numbers[i][place] end
    asked[i] = counts
  end
  return decide_each(self, events, asked, failures)
end

--- Forget all that is kept of a recipient. Returns true; or nil, message, "store".
function Policy:forget(recipient)
  local key = address.normalize(recipient)
  if not key then return nil, "not an address", "address" end
  key = escape(key)
  local ok, message = self.store:forget(PERSON .. (self.hash and self.hash(key) or key))
  if ok == nil then return nil, message, "store" end
  return true
end

--- How much of a throttle's traffic may pass at a time, 0 to 1: its fraction, and gradually all after it expires.
M.share = action.share

-- Loading ------------------------------------------------------------------------------------------------------------

local function read(name)
  local file, message = io.open(name, "rb")
  if not file then return nil, message end
  local source
  source, message = file:read(require("bouncekit.policy.sandbox").MAX_SOURCE + 1)
  file:close()
  if not source then return nil, name .. ": " .. (message or "is empty") end
  return source
end

local function shipped(name)
  for _, known in ipairs(M.SHIPPED) do
    if known == name then
      local t = require("bouncekit.policy." .. name:gsub("-", "_"))
      return assert(compile.policy(t, name, nil, shipped))
    end
  end
end

local function finish(parts, file, box, options)
  parts.file, parts.box, parts.plans, parts.plan_count, parts.keys = file, box, {}, 0, {}
  parts.store, parts.hash = options.store, options.hash
  return setmetatable(parts, Policy)
end

--- A policy from a script's text. `name` stands in messages. Returns the policy; or nil, message, "policy", and the list
-- of all that is wrong: { file, line, message }.
-- @tparam string source
-- @tparam[opt="policy"] string name
-- @tparam[opt] table options `store`; `hash`: a function that makes recipients unreadable in keys; `trusted`: run without a
--   budget in a host that has no debug library
function M.new(source, name, options)
  name, options = name or "policy", options or {}
  local t, box = require("bouncekit.policy.sandbox").load(source, name, options)
  if type(box) == "string" then
    local line = tonumber(box:match(":(%d+):"))
    return nil, box, "policy", { { file = name, line = line, message = box } }
  end
  local parts, errors = compile.policy(t, name, source, shipped)
  if not parts then
    local more = #errors > 1 and (" (and %d more)"):format(#errors - 1) or ""
    return nil, errors[1].message .. more, "policy", errors
  end
  return finish(parts, name, box, options)
end

--- A policy from a file, or one of bouncekit's own by its name. Options and results as of `new`; code "input" when the
-- file cannot be read.
function M.load(name, options)
  if type(name) ~= "string" then error("bad argument #1 to 'load' (a file or the name of a policy expected)", 2) end
  local parts = shipped(name)
  if parts then return finish(parts, name, nil, options or {}) end
  local source, message = read(name)
  if not source then return nil, message, "input" end
  return M.new(source, name, options)
end

return M
