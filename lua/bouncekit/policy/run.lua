-- One question to a policy: the verdict, what is known of the delivery, and what was counted. Runs and the requests to a
-- store that answers at once are used again: a decision for each of millions of messages should leave no litter.
local action = require "bouncekit.policy.action"
local address = require "bouncekit.policy.address"
local fields = require "bouncekit.policy.fields"
local plan_of = require("bouncekit.policy.plan").of
local final = require("bouncekit.policy.tests").final

local M = {}

local pairs, setmetatable, sub, type = pairs, setmetatable, string.sub, type
local domain_of, escape, normalize, plain = address.domain_of, address.escape, address.normalize, address.plain
local LONGEST = address.LONGEST

local Run = {}
Run.__index = Run

local function text_of(value)
  if type(value) ~= "string" or value == "" then return nil end
  return escape(#value > LONGEST and sub(value, 1, LONGEST) or value)
end

-- The value of a field as a part of keys; nil where it is not known. A provider that is not known is its domain.
function Run:key(field)
  if field == "recipient" then return self.plain and self.recipient or text_of(self.recipient) end
  if field == "domain" then return self.plain and self.domain or text_of(self.domain) end
  if field == "provider" then return text_of(self.ctx.provider or self.verdict.provider) or self:key("domain") end
  return text_of(self.ctx[field])
end

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
  if not run then run = setmetatable({ policy = policy, subjects = {}, rests = {} }, Run) end
  local given, key, domain = ctx.recipient, nil, nil
  if type(given) == "string" then key, domain = plain(given) end
  run.plain = key and not ctx.domain
  if not run.plain then
    key = normalize(given)
    domain = ctx.domain and address.domain(ctx.domain) or key and domain_of(key)
  end
  run.recipient, run.domain = key, domain
  run.verdict, run.ctx, run.now, run.counts = verdict, ctx, ctx.now, counts
  run.copied, run.failed = false, nil
  run.plan = plan_of(policy, verdict)
  return run
end

function M.finish(run)
  run.verdict, run.ctx, run.counts = nil, nil, nil
  run.policy.idle = run
end

-- Counting -------------------------------------------------------------------------------------------------------------

-- What of a run a part of a key is made of: equal ones give equal keys. nil where it is not known.
local RAW = {
  recipient = function(run) return run.recipient end,
  domain = function(run) return run.domain end,
  provider = function(run) return run.ctx.provider or run.verdict.provider or run.domain end,
}

-- Providers, streams and sending addresses are few and come again and again: their keys are made once. Of those that are
-- many, the first so many are kept and then forgotten.
local MAX_KEPT = 20000

local function kept_key(run, scope, field)
  local read = RAW[field]
  local raw
  if read then raw = read(run) else raw = run.ctx[field] end
  if raw == nil or raw ~= raw then return false end
  local subject = scope.kept[raw]
  if subject then return subject end
  subject = run:key(field)
  if not subject then return false end
  subject = scope.scope .. subject
  if scope.kept_count >= MAX_KEPT then scope.kept, scope.kept_count = {}, 0 end
  scope.kept[raw], scope.kept_count = subject, scope.kept_count + 1
  return subject
end

-- The key of a counter. All that is kept of a recipient is one subject, so that it can be forgotten at once; the other
-- parts of such a key go into the field. Recipients may be hashed. false where a part is not known.
local function key_of(run, scope)
  local parts, hash = scope.parts, run.policy.hash
  local first = parts[1]
  local personal = first == "recipient"
  if not parts[2] then
    if not personal then return kept_key(run, scope, first), "" end
    if run.plain and not hash then return "recipient|" .. run.recipient, "" end
  end
  local subject, rest = run:key(first), ""
  if not subject then return false end
  if personal and hash then subject = hash(subject) end
  subject = (personal and "recipient|" or scope.scope) .. subject
  for i = 2, #parts do
    local part = run:key(parts[i])
    if not part then return false end
    if personal then rest = rest .. "|" .. part else subject = subject .. "|" .. part end
  end
  return subject, rest
end

-- A request to a store: what never changes of it.
local function request_of(p)
  return { name = p.name, window = p.window, gap = p.gap, field = p.field, subject = "", add = p.adds and 1 or 0,
    reset = p.resets or nil }
end

-- What hangs on this event: does it count, does it forget?
local function ask(run, p, r)
  local add, reset = p.adds, p.resets
  if add and p.add then add = p.add(run) end
  if add and p.unless then add = not p.unless(run) end
  if reset and p.reset then reset = p.reset(run) end
  r.add, r.reset = add and 1 or 0, reset or nil
end

--- The requests of a run, into the list `out`. `made`, if given, are the requests of this plan's counters to use again.
-- What a script's function refuses to say is in run.failed.
function M.requests(run, out, made)
  local plan, subjects, rests, n = run.plan, run.subjects, run.rests, 0
  local scopes, counters = plan.scopes, plan.counters
  for i = 1, #scopes do subjects[i], rests[i] = key_of(run, scopes[i]) end
  for i = 1, #counters do
    local p = counters[i]
    local place = p.place
    local subject = subjects[place]
    if subject then
      n = n + 1
      local r, rest = made and made[i], rests[place]
      if not r then
        r = request_of(p)
        if made then made[i] = r end
      end
      r.subject = subject
      if rest ~= "" then r.field = p.field .. rest end
      if p.asks then ask(run, p, r) end
      out[n] = r
    elseif p.asks then
      ask(run, p, {})   -- a function that fails is told, whatever is known of the delivery
    end
  end
  for i = #out, n + 1, -1 do out[i] = nil end
  return out
end

local function names(counts, list, numbers)
  for i = 1, #list do counts[list[i].name] = numbers[i] end
  return counts
end

--- Ask the store. Returns true; or nil, message, code "policy" or "store".
-- The lists of a plan are lent to stores that answer before anybody else can ask: others get lists of their own.
function M.count(run, store)
  local plan = run.plan
  if #plan.counters == 0 then
    run.counts = {}
    return true
  end
  local lent = store.immediate and plan.lent or nil
  plan.lent = nil
  local made = lent and lent.made or store.immediate and {} or nil
  local list = M.requests(run, lent and lent.list or {}, made)
  if run.failed then return nil, run.failed, "policy" end
  local counts = lent and #list == #plan.counters and lent.counts or {}
  local numbers = lent and lent.numbers
  if #list > 0 then
    local message
    numbers, message = store:count(list, run.now, numbers)
    if not numbers then return nil, message, "store" end
    names(counts, list, numbers)
  end
  run.counts, run.copied = counts, false   -- functions that chose what to count saw no counts
  if store.immediate then plan.lent = lent or { list = list, made = made, counts = counts, numbers = numbers } end
  return true
end

-- Deciding -------------------------------------------------------------------------------------------------------------

local function decision_of(run, rule)
  local policy, options = run.policy, rule.options
  if rule.build then
    local made = run:call(rule.build)
    if not made then return nil end
    local why
    options, why = action.read(rule.kind, made, policy.counters)
    if not options then
      run.failed = ("%s: '%s': %s"):format(policy.file, rule.name, why)
      return nil
    end
  end
  local decision = action.build(rule.kind, options, run, { kind = rule.kind, rule = rule.name, policy = policy.name,
    reason = rule.reason, recipient = run.recipient })
  local uses = rule.uses
  if decision and #uses > 0 then
    local used, counts = {}, run.counts
    for i = 1, #uses do used[uses[i]] = counts[uses[i]] end
    decision.counts = used
  end
  return decision
end

--- The decision; or nil, message.
function M.decide(run)
  local rules, also = run.plan.rules, nil
  for i = 1, #rules do
    local rule = rules[i]
    local when, unless = rule.if_all, rule.if_none
    if (not when or when(run)) and not (unless and unless(run)) then
      local decision = decision_of(run, rule)
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
