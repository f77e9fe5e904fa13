-- One question to a policy: the verdict, what is known of the delivery, and what was counted. Runs, and the requests to a
-- store that answers at once, are used again: a decision for each of millions of messages should leave no litter.
local action = require "bouncekit.policy.action"
local address = require "bouncekit.policy.address"
local fields = require "bouncekit.policy.fields"
local part = require("bouncekit.policy.key").part
local plan_of = require("bouncekit.policy.plan").of
local final = require("bouncekit.policy.tests").final
local PERSON = require("bouncekit.store").PERSON

local M = {}

local pairs, setmetatable, type = pairs, setmetatable, type
local domain_of, normalize, plain = address.domain_of, address.normalize, address.plain

local Run = {}
Run.__index = Run

-- The value of a field as a part of keys; nil where it is not known.
Run.key = part

-- Copies for functions: what they do to them stays with them, and no method of ours runs inside the sandbox.
local function copies(run)
  local verdict, ctx, counts = {}, {}, {}
  for name in pairs(fields.VERDICT) do verdict[name] = run.verdict[name] end
  for name, value in pairs(run.ctx) do
    local kind = type(value)
    if type(name) == "string" and (kind == "string" or kind == "number" or kind == "boolean") then ctx[name] = value end
  end
  ctx.recipient, ctx.domain = run.recipient, run.domain
  ctx.provider, ctx.final = ctx.provider or verdict.provider, final(run)
  for name, n in pairs(run.counts or {}) do counts[name] = n end
  run.copied, run.verdict_copy, run.ctx_copy, run.counts_copy = true, verdict, ctx, counts
  run.policy.box:refill()
end

--- The result of a script's function; nil after an error, which the run keeps in `failed`.
function Run:call(f, value, with_value)
  if not self.copied then copies(self) end
  local box = self.policy.box
  local ok, result
  if with_value then ok, result = box:call(f, value, self.verdict_copy, self.ctx_copy, self.counts_copy)
  else ok, result = box:call(f, self.verdict_copy, self.ctx_copy, self.counts_copy) end
  if ok then return result end
  self.failed = self.failed or result
end

--- Begin. `counts` are the host's, or nil. The run goes back with `finish`; one that an error ends is just lost.
function M.begin(policy, verdict, ctx, counts)
  local run = policy.idle
  policy.idle = nil
  if not run then run = setmetatable({ policy = policy }, Run) end
  local given, key, domain = ctx.recipient, nil, nil
  if type(given) == "string" then key, domain = plain(given) end
  local usual = key and not ctx.domain
  if not usual then
    key = normalize(given)
    domain = ctx.domain and address.domain(ctx.domain) or key and domain_of(key)
  end
  run.plain, run.recipient, run.domain, run.verdict, run.ctx = usual, key, domain, verdict, ctx
  run.now, run.counts, run.copied, run.failed, run.plan = ctx.now, counts, false, nil, plan_of(policy, verdict)
  return run
end

function M.finish(run)
  run.verdict, run.ctx, run.counts = nil, nil, nil
  run.policy.idle = run
end

-- Counting -------------------------------------------------------------------------------------------------------------

-- A request to a store: what hangs on this event is written into it. Does it count, does it forget?
local function ask(run, p, r)
  local add, reset = p.adds, p.resets
  if add and p.add_if then add = p.add_if(run) end
  if add and p.add_unless then add = not p.add_unless(run) end
  if reset and p.reset_if then reset = p.reset_if(run) end
  r.add, r.reset = add and 1 or 0, reset or nil
end

--- The requests of a run, into the list `out`. What a script's function refuses to say is in run.failed.
function M.requests(run, out)
  local counters, subjects = run.plan.counters, {}
  for i = 1, #run.plan.groups do
    local group = run.plan.groups[i]
    local subject = group.subject(run)
    subjects[group] = subject and group.person and PERSON .. subject or subject
  end
  for i = 1, #counters do
    local p = counters[i]
    local subject, rest = subjects[p.group], p.rest and p.rest(run)
    local r = { name = p.name, window = p.window, gap = p.gap, field = rest and p.own .. rest or p.own, subject = subject,
      add = p.add, reset = p.reset }
    if p.asks then ask(run, p, r) end   -- a function that fails is told, whatever is known of the delivery
    if subject and rest ~= false then out[#out + 1] = r end
  end
  return out
end

-- Stores that answer before anybody else can ask are given the plan's own requests, a subject's together: nothing is made
-- but its key.
local function vary(run, requests)
  local known = true
  for i = 1, #requests do
    local p = requests[i]
    local rest = p.rest and p.rest(run)
    if rest then
      if rest ~= p.last then p.last, p.field = rest, p.own .. rest end
    elseif rest == false then
      known = false
    end
  end
  return known
end

-- Where a part of some key is not known: those that are, in a list of their own.
local function known_of(run, requests)
  local out = {}
  for i = 1, #requests do
    local p = requests[i]
    if not p.rest or p.rest(run) then out[#out + 1] = p end
  end
  return out
end

local function forget_numbers(counts, requests)
  for i = 1, #requests do counts[requests[i].name] = nil end
end

-- What the counters that are not the same for each event ask before they count.
local function ask_all(run, counters)
  for i = 1, #counters do
    local p = counters[i]
    if p.asks then ask(run, p, p) end
  end
  run.copied = false   -- functions that chose what to count saw no counts
  return not run.failed
end

-- Where nothing is counted and nobody looks at the numbers, a subject that is not there is no work.
local function tally(run, store)
  local plan = run.plan
  if plan.asks and not ask_all(run, plan.counters) then return nil, run.failed, "policy" end
  local counts, groups, now = plan.counts or {}, plan.groups, run.now
  plan.counts = nil
  for i = 1, #groups do
    local group = groups[i]
    local subject, requests = group.subject(run), group.requests
    if not subject then
      forget_numbers(counts, requests)
    elseif not group.quiet or store:knows(subject, group.person) then
      if group.varies and not vary(run, requests) then
        forget_numbers(counts, requests)
        requests = known_of(run, requests)
      end
      store:tally(subject, requests, now, counts, group.person)
    end
  end
  run.counts, plan.counts = counts, counts
  return true
end

--- Ask the store. Returns true; or nil, message, code "policy" or "store".
function M.count(run, store)
  if store and store.tally then return tally(run, store) end
  run.counts = {}
  if #run.plan.counters == 0 then return true end
  run.counts = nil
  local list = M.requests(run, {})
  if run.failed then return nil, run.failed, "policy" end
  local counts = {}
  if #list > 0 then
    local numbers, message = store:count(list, run.now)
    if not numbers then return nil, message, "store" end
    for i = 1, #list do counts[list[i].name] = numbers[i] end
  end
  run.counts, run.copied = counts, false
  return true
end

-- Deciding -------------------------------------------------------------------------------------------------------------

-- The options that a script's function makes; nil where it makes none.
local function options_of(run, rule)
  local made = run:call(rule.build)
  if not made then return nil end
  local options, why = action.read(rule.kind, made, run.policy.counters)
  if not options then run.failed = ("%s: '%s': %s"):format(run.policy.file, rule.name, why) end
  return options
end

--- The decision; or nil, message.
function M.decide(run)
  local rules, also = run.plan.rules, nil
  for i = 1, #rules do
    local rule = rules[i]
    local when, unless = rule.if_all, rule.if_none
    if (not when or when(run)) and not (unless and unless(run)) then
      local options = rule.options or options_of(run, rule)
      local decision = options and rule.make(options, run, rule)
      if decision and rule.continue then
        also = also or {}
        also[#also + 1] = decision
      elseif decision then
        if also then decision.also = also end
        return decision
      end
    end
    if run.failed then return nil, run.failed end
  end
  return { kind = "none", policy = run.policy.name, recipient = run.recipient, also = also }
end

return M
