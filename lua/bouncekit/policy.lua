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
local fields = require "bouncekit.policy.fields"
local plan_of = require("bouncekit.policy.plan").of

local M = {}

local error, type = error, type
local escape = address.escape

--- The policies that come with bouncekit.
M.SHIPPED = { "transactional", "bulk", "mailing-list" }

--- What stands for the verdict of a delivery: `policy:decide(policy.DELIVERED, ctx)` lets counters forgive.
M.DELIVERED = { category = "delivered", group = "report", permanence = "success", action = "none", party = "nobody" }

local Policy = {}
Policy.__index = Policy

-- One question to a policy -------------------------------------------------------------------------------------------

local Run = {}
Run.__index = Run

-- The value of a field as a part of keys; nil where it is not known. A provider that is not known is its domain.
function Run:key(field)
  local value
  if field == "recipient" then
    value = self.recipient
  elseif field == "domain" then
    value = self.domain
  elseif field == "provider" then
    value = self.ctx.provider or self.verdict.provider or self.domain
  else
    value = self.ctx[field]
  end
  if type(value) ~= "string" or value == "" then return nil end
  return escape(#value > address.LONGEST and value:sub(1, address.LONGEST) or value)
end

-- Is this the end of the message? The host knows when it gave up.
local function final(verdict, ctx)
  local permanence, status = verdict.permanence, ctx.status
  return permanence == "hard" or permanence == "permanent" or status == "expired" or status == "bounced"
end

function Run:get(field)
  if field == "domain" then return self.domain end
  if field == "recipient" then return self.recipient end
  if field == "final" then return final(self.verdict, self.ctx) end
  return fields.get(field, self.verdict, self.ctx)
end

local function begin(self, verdict, ctx, counts)
  local recipient = address.normalize(ctx.recipient)
  local domain = ctx.domain and address.domain(ctx.domain) or recipient and address.domain_of(recipient)
  return setmetatable({ verdict = verdict, ctx = ctx, now = ctx.now, counts = counts, box = self.box, recipient = recipient,
    domain = domain, plan = plan_of(self, verdict) }, Run)
end

-- Copies for functions: what they do to them stays with them, and no method of ours runs inside the sandbox.
local function copies(run)
  if run.copied then return end
  local verdict, ctx, counts = {}, {}, {}
  for name in pairs(fields.VERDICT) do verdict[name] = run.verdict[name] end
  for name, value in pairs(run.ctx) do
    local kind = type(value)
    if type(name) == "string" and (kind == "string" or kind == "number" or kind == "boolean") then ctx[name] = value end
  end
  ctx.recipient, ctx.domain = run.recipient, run.domain
  ctx.provider, ctx.final = ctx.provider or verdict.provider, final(run.verdict, run.ctx)
  for name, n in pairs(run.counts or {}) do counts[name] = n end
  run.copied, run.verdict_copy, run.ctx_copy, run.counts_copy = true, verdict, ctx, counts
  run.box:refill()
end

-- The result of a script's function; nil after an error, which the run keeps.
local function call(run, f, value, with_value)
  copies(run)
  local ok, result
  if with_value then ok, result = run.box:call(f, value, run.verdict_copy, run.ctx_copy, run.counts_copy)
  else ok, result = run.box:call(f, run.verdict_copy, run.ctx_copy, run.counts_copy) end
  if ok then return result end
  run.failed = run.failed or result
end

-- A count, or the ratio of two.
local function number(t, counts)
  local n = counts[t.field] or 0
  if not t.over then return n end
  local over = counts[t.over] or 0
  return over > 0 and n / over or 0
end

-- Do all hold? Cheap ones first; functions only where the rest holds.
local function all_hold(tests, run)
  for i = 1, #tests.plain do
    local t = tests.plain[i]
    if not t.test(run:get(t.field)) then return false end
  end
  for i = 1, #tests.counts do
    local t = tests.counts[i]
    if not t.test(number(t, run.counts)) then return false end
  end
  for i = 1, #tests.calls do
    local t = tests.calls[i]
    local held
    if t.field then held = call(run, t.f, run:get(t.field), true) else held = call(run, t.f) end
    if not held then return false end
  end
  return true
end

-- Does any hold? The static ones were looked at when the plan was made.
local function any_holds(tests, run)
  for i = 1, #tests.plain do
    local t = tests.plain[i]
    if t.test(run:get(t.field)) then return true end
  end
  for i = 1, #tests.counts do
    local t = tests.counts[i]
    if t.test(number(t, run.counts)) then return true end
  end
  for i = 1, #tests.calls do
    local t = tests.calls[i]
    local held
    if t.field then held = call(run, t.f, run:get(t.field), true) else held = call(run, t.f) end
    if held then return true end
  end
  return false
end

-- The key of a counter. All that is kept of a recipient is one subject, so that it can be forgotten at once; the other
-- parts of such a key go into the field. Recipients may be hashed. Counters of the same parts share the work.
local function key_of(self, run, parts, scope)
  local subject, rest = run:key(parts[1]), ""
  if not subject then return false end
  local personal = parts[1] == "recipient"
  if personal and self.hash then subject = self.hash(subject) end
  subject = (personal and "recipient|" or scope) .. subject
  for i = 2, #parts do
    local part = run:key(parts[i])
    if not part then return false end
    if personal then rest = rest .. "|" .. part else subject = subject .. "|" .. part end
  end
  return subject, rest
end

local function request_of(self, run, counter, add, reset)
  local scope = counter.scope
  local subject, rest = run.subjects[scope], run.rests[scope]
  if subject == nil then
    subject, rest = key_of(self, run, counter.parts, scope)
    run.subjects[scope], run.rests[scope] = subject, rest
  end
  if not subject then return nil end
  return { name = counter.name, subject = subject, field = rest == "" and counter.field or counter.field .. rest,
    window = counter.window, gap = counter.gap, add = add and 1 or 0, reset = reset or nil }
end

local function requests_of(self, run)
  local plan, out = run.plan, {}
  run.subjects, run.rests = {}, {}
  for i = 1, #plan.counters do
    local p = plan.counters[i]
    local counter = p.counter
    local add, reset = p.adds, p.resets
    if p.asks then add = all_hold(counter.add, run) and not any_holds(counter.unless, run) end
    if p.asks_reset then reset = all_hold(counter.reset, run) end
    out[#out + 1] = request_of(self, run, counter, add, reset)
  end
  return out
end

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
  local run = begin(self, verdict, ctx, {})
  local list = requests_of(self, run)
  if run.failed then return nil, run.failed, "policy" end
  return list
end

local function decision_of(self, rule, run)
  local decision = { rule = rule.name, policy = self.name, reason = rule.reason, recipient = run.recipient }
  local options = rule.options
  if rule.build then
    local made = call(run, rule.build)
    if not made then return nil end
    local why
    options, why = action.read(rule.kind, made, self.counters)
    if not options then
      run.failed = ("%s: '%s': %s"):format(self.file, rule.name, why)
      return nil
    end
  end
  decision = action.build(rule.kind, options, run, decision)
  if decision and #rule.uses > 0 then
    local used = {}
    for i = 1, #rule.uses do used[rule.uses[i]] = run.counts[rule.uses[i]] end
    decision.counts = used
  end
  return decision
end

local function decide(self, run)
  local rules, also = run.plan.rules, nil
  for i = 1, #rules do
    local rule = rules[i]
    if all_hold(rule.when, run) and not any_holds(rule.unless, run) then
      local decision = decision_of(self, rule, run)
      if decision and rule.continue then
        also = also or {}
        also[#also + 1] = decision
      elseif decision then
        decision.also = also
        return decision
      end
    end
    if run.failed then return nil, run.failed, "policy" end
  end
  return { kind = "none", policy = self.name, recipient = run.recipient, also = also }
end

--- Decide. Without `counts` the policy's store is asked (and counts the event); with `counts`, numbers by the names of
-- the requests, nothing is asked or changed.
-- @treturn table decision: `kind` (suppress, retry, throttle, pause, reroute, drop, alert, none), `rule`, `reason`,
--   `policy`, `counts` (those the rule looked at), `also` (decisions of rules that continue), and by kind: `scope` and
--   `key`, `expires` (nil: never), `at` and `delay`, `fraction` or `rate` and `per`, `recovered`, `pool`, `text`, `to`;
--   or nil, message, code: "policy" when a function of the script failed, "store" when the store did.
function Policy:decide(verdict, ctx, counts)
  arguments("decide", verdict, ctx)
  local run = begin(self, verdict, ctx, counts or {})
  if not counts then
    local list = requests_of(self, run)
    if run.failed then return nil, run.failed, "policy" end
    if #list > 0 then
      if not self.store then error("this policy has no store: pass counts, or load it with one", 2) end
      local numbers, message = self.store:count(list, ctx.now)
      if not numbers then return nil, message, "store" end
      local by_name = run.counts
      for i = 1, #list do by_name[list[i].name] = numbers[i] end
      run.copied = nil   -- functions that chose what to count saw no counts
    end
  end
  return decide(self, run)
end

--- Forget all that is kept of a recipient. Returns true; or nil, message, "store".
function Policy:forget(recipient)
  local key = address.normalize(recipient)
  if not key then return nil, "not an address", "address" end
  key = escape(key)
  local ok, message = self.store:forget("recipient|" .. (self.hash and self.hash(key) or key))
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
  parts.file, parts.box, parts.plans, parts.plan_count = file, box, {}, 0
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
