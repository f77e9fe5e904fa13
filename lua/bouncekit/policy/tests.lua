-- Conditions that were sorted out, made into one function of a run (see bouncekit.policy.run): nothing is looked up by name
-- while mail waits.
local fields = require "bouncekit.policy.fields"

local M = {}

-- Is this the end of the message? The host knows when it gave up.
local function final(run)
  local permanence, status = run.verdict.permanence, run.ctx.status
  return permanence == "hard" or permanence == "permanent" or status == "expired" or status == "bounced"
end
M.final = final

local GET = {
  domain = function(run) return run.domain end,
  recipient = function(run) return run.recipient end,
  provider = function(run) return run.ctx.provider or run.verdict.provider end,
  final = final,
}

-- What a condition on this field looks at.
local function getter(field)
  if GET[field] then return GET[field] end
  if fields.VERDICT[field] then return function(run) return run.verdict[field] end end
  return function(run) return run.ctx[field] end
end

-- The condition on a field in one function: calls are what a rule costs.
local function field_test(field, test)
  local get = GET[field]
  if get then return function(run) return test(get(run)) end end
  if fields.VERDICT[field] then return function(run) return test(run.verdict[field]) end end
  return function(run) return test(run.ctx[field]) end
end

-- The condition on a count, or on the ratio of two.
local function count_test(field, over, test)
  if not over then return function(run) return test(run.counts[field] or 0) end end
  return function(run)
    local all = run.counts[over] or 0
    return test(all > 0 and (run.counts[field] or 0) / all or 0)
  end
end

local function call_test(t)
  local f, get = t.f, t.field and getter(t.field)
  if get then return function(run) return run:call(f, get(run), true) end end
  return function(run) return run:call(f) end
end

-- Cheap ones first; functions, which cost and may fail, only where the rest leaves it open.
local function list_of(tests)
  local list = {}
  for _, t in ipairs(tests.plain) do list[#list + 1] = field_test(t.field, t.test) end
  for _, t in ipairs(tests.counts) do list[#list + 1] = count_test(t.field, t.over, t.test) end
  for _, t in ipairs(tests.calls) do list[#list + 1] = call_test(t) end
  return list
end

--- Do all hold? A function of a run; nil where there is nothing to ask.
function M.all(tests)
  local list = list_of(tests)
  local n, first, second = #list, list[1], list[2]
  if n <= 1 then return first end
  if n == 2 then return function(run) return first(run) and second(run) end end
  return function(run)
    for i = 1, n do
      if not list[i](run) then return false end
    end
    return true
  end
end

--- Does any hold? A function of a run; nil where there is nothing to ask.
function M.any(tests)
  local list = list_of(tests)
  local n = #list
  if n <= 1 then return list[1] end
  return function(run)
    for i = 1, n do
      if list[i](run) then return true end
    end
    return false
  end
end

return M
