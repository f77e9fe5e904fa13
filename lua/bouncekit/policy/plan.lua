-- Plans: verdicts of one category, group, permanence and action share the rules and counters that may concern them. They
-- are sorted out once; what is left to ask of each event is little.
local key = require "bouncekit.policy.key"

local M = {}

local ipairs = ipairs

-- Verdicts of hosts may have any words: the plans of more kinds than these begin anew.
local MAX_PLANS = 500

local function static_holds(tests, verdict)
  for i = 1, #tests do
    if not tests[i].test(verdict[tests[i].field]) then return false end
  end
  return true
end

local function static_any(tests, verdict)
  for i = 1, #tests do
    if tests[i].test(verdict[tests[i].field]) then return true end
  end
  return false
end

-- How the keys of a scope are made, for all plans of the policy.
local function maker_of(self, counter)
  local made = self.keys[counter.scope]
  if not made then
    local subject, rest, person = key.of_counter(counter.parts, counter.scope, self.hash)
    made = { subject = subject, rest = rest, person = person, of = person and "" or counter.scope }
    self.keys[counter.scope] = made
  end
  return made
end

-- Counters whose keys have the same subject are asked for together.
local function group_of(plan, maker)
  for _, group in ipairs(plan.groups) do
    if group.of == maker.of then return group end
  end
  local group = { of = maker.of, subject = maker.subject, person = maker.person, requests = {}, quiet = true,
    varies = false }
  plan.groups[#plan.groups + 1] = group
  return group
end

-- A counter of a plan is the request to a store too, as far as that is the same for each event; `asks` when it is not.
-- `wanted`: a rule may look at its number.
local function put(self, plan, counter, adds, resets, wanted)
  local maker = maker_of(self, counter)
  local group = group_of(plan, maker)
  local p = { name = counter.name, window = counter.window, gap = counter.gap, field = counter.field, own = counter.field,
    add = adds and 1 or 0, reset = resets or nil, wanted = wanted, adds = adds, resets = resets, rest = maker.rest,
    add_if = counter.add_if, add_unless = counter.add_unless, reset_if = counter.reset_if, group = group,
    asks = (adds and (counter.add_if or counter.add_unless) or resets and counter.reset_if) and true or false }
  local requests = group.requests
  requests[#requests + 1] = p
  group.quiet = group.quiet and not adds and not wanted
  group.varies = group.varies or p.rest ~= nil
  plan.asks = plan.asks or p.asks
  plan.counters[#plan.counters + 1] = p
end

local function make_plan(self, verdict)
  local plan, wanted, calls = { rules = {}, counters = {}, groups = {}, asks = false }, {}, false
  for _, rule in ipairs(self.rules) do
    if static_holds(rule.when.static, verdict) and not static_any(rule.unless.static, verdict) then
      plan.rules[#plan.rules + 1] = rule
      calls = calls or rule.calls
      for _, name in ipairs(rule.uses) do wanted[name] = true end
    end
  end
  for _, name in ipairs(self.order) do
    local counter = self.counters[name]
    local adds = static_holds(counter.add.static, verdict) and not static_any(counter.unless.static, verdict)
    local resets = counter.reset and static_holds(counter.reset.static, verdict) or false
    -- functions see the numbers of all that is asked for
    if wanted[name] or adds or resets then put(self, plan, counter, adds, resets, wanted[name] or calls) end
  end
  return plan
end

local function level(t, word)
  word = word or ""
  local next_one = t[word]
  if not next_one then
    next_one = {}
    t[word] = next_one
  end
  return next_one
end

--- The plan for a verdict: `rules`, in order; `counters`: each with whether it adds and resets, and what it asks before it
-- does; `groups`: the same counters by subject.
function M.of(self, verdict)
  local category, group, permanence, act = verdict.category, verdict.group, verdict.permanence, verdict.action or ""
  local t = self.plans[category or ""]
  t = t and t[group or ""]
  t = t and t[permanence or ""]
  local plan = t and t[act]
  if plan then return plan end
  if self.plan_count >= MAX_PLANS then self.plans, self.plan_count = {}, 0 end
  plan = make_plan(self, verdict)
  level(level(level(self.plans, category), group), permanence)[act] = plan
  self.plan_count = self.plan_count + 1
  return plan
end

return M
