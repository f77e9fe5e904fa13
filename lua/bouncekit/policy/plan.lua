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

local function nothing_dynamic(tests)
  return #tests.plain + #tests.counts + #tests.calls == 0
end

local function make_plan(self, verdict)
  local plan, wanted = { rules = {}, counters = {} }, {}
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
      plan.counters[#plan.counters + 1] = { counter = counter, adds = adds, resets = resets,
        asks = adds and not (nothing_dynamic(counter.add) and nothing_dynamic(counter.unless)),
        asks_reset = resets and not nothing_dynamic(counter.reset) }
    end
  end
  return plan
end

--- The plan for a verdict: `rules`, in order, and `counters`: each with the counter and whether it adds, resets, and asks
-- conditions of its own before it does.
function M.of(self, verdict)
  local key = (verdict.category or "") .. "|" .. (verdict.group or "") .. "|" .. (verdict.permanence or "") .. "|"
    .. (verdict.action or "")
  local plan = self.plans[key]
  if plan then return plan end
  if self.plan_count >= MAX_PLANS then self.plans, self.plan_count = {}, 0 end
  plan = make_plan(self, verdict)
  self.plans[key], self.plan_count = plan, self.plan_count + 1
  return plan
end

return M
