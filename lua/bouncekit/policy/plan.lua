-- Plans: verdicts of one category, group, permanence and action share the rules and counters that may concern them. They
-- are sorted out once; what is left to ask of each event is little.
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

-- Counters of the same parts share the work of making a key: the place of these parts among the plan's.
local function place_of(plan, counter)
  for i, scope in ipairs(plan.scopes) do
    if scope.scope == counter.scope then return i end
  end
  plan.scopes[#plan.scopes + 1] = { parts = counter.parts, scope = counter.scope, kept = {}, kept_count = 0 }
  return #plan.scopes
end

local function make_plan(self, verdict)
  local plan, wanted = { rules = {}, counters = {}, scopes = {} }, {}
  for _, rule in ipairs(self.rules) do
    if static_holds(rule.when.static, verdict) and not static_any(rule.unless.static, verdict) then
      plan.rules[#plan.rules + 1] = rule
      for _, name in ipairs(rule.uses) do wanted[name] = true end
    end
  end
  for _, name in ipairs(self.order) do
    local counter = self.counters[name]
    local adds = static_holds(counter.add.static, verdict) and not static_any(counter.unless.static, verdict)
    local resets = counter.reset and static_holds(counter.reset.static, verdict) or false
    if wanted[name] or adds or resets then
      plan.counters[#plan.counters + 1] = { name = name, field = counter.field, window = counter.window,
        gap = counter.gap, place = place_of(plan, counter), adds = adds, resets = resets,
        add = counter.add_if, unless = counter.add_unless, reset = counter.reset_if,
        asks = (adds and (counter.add_if or counter.add_unless) or resets and counter.reset_if) and true or false }
    end
  end
  return plan
end

local function level(t, key)
  key = key or ""
  local next_one = t[key]
  if not next_one then
    next_one = {}
    t[key] = next_one
  end
  return next_one
end

--- The plan for a verdict: `rules`, in order; `counters`: each with whether it adds and resets, and what it asks before it
-- does; `scopes`: the keys these counters need.
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
