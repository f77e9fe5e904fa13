-- A policy's table, checked and made ready: every rule a list of tests, every counter its keys. What is wrong is told
-- with the line it stands on, all of it at once.
local condition = require "bouncekit.policy.condition"
local duration = require "bouncekit.policy.duration"
local fields = require "bouncekit.policy.fields"
local action = require "bouncekit.policy.action"
local tests = require "bouncekit.policy.tests"

local M = {}

M.MAX_RULES, M.MAX_COUNTERS, M.MAX_ERRORS = 1000, 100, 50

local function set(...)
  local out = {}
  for _, word in ipairs { ... } do out[word] = true end
  return out
end

local TOP = set("name", "about", "extends", "off", "fields", "counters", "rules")
local RULE = set("name", "when", "unless", "reason", "source", "continue", "uses", "about")
local COUNTER = set("key", "window", "gap", "add", "unless", "reset", "about", "source")
local EXTRA = set("count", "test")

-- Tables of a script carry no lines, so the line is looked for: the rule's name in quotes, then the word behind it.
local function line_of(source, name, word)
  if not source or not (name or word) then return nil end
  local from = 1
  if name then
    local at = source:find('"' .. name .. '"', 1, true) or source:find("'" .. name .. "'", 1, true)
      or source:find("%f[%w_]" .. name:gsub("%W", "%%%0") .. "%s*=")
    if not at then return nil end
    from = at
  end
  if word then from = source:find("%f[%w_]" .. tostring(word):gsub("%W", "%%%0") .. "%f[^%w_]", from) or from end
  local _, n = source:sub(1, from):gsub("\n", "")
  return n + 1
end

local function reporter(file, source)
  local list = {}
  local function report(name, word, text)
    if #list >= M.MAX_ERRORS then return end
    if #text > 400 then text = text:sub(1, 400) .. "..." end
    local line = line_of(source, name, word)
    list[#list + 1] = { file = file, line = line,
      message = ("%s:%s %s%s"):format(file, line and line .. ":" or "", name and "'" .. name .. "': " or "", text) }
  end
  return list, report
end

-- Every key of a table must be known.
local function known_keys(t, known, name, report, what)
  for key in pairs(t) do
    if not known[key] then
      report(name, key, ("%s has no field '%s'%s"):format(what, tostring(key), fields.hint(key, known)))
    end
  end
end

-- A counter's or a rule's conditions as tests: static ones, others, counts and functions.
local function tests_of(conditions, env, name, report)
  local out = { static = {}, plain = {}, counts = {}, calls = {} }
  if conditions == nil then return out end
  if type(conditions) == "function" then
    out.calls[1] = { f = conditions }
    return out
  end
  if type(conditions) ~= "table" then
    report(name, nil, "conditions are a table or a function")
    return out
  end
  for field, value in pairs(conditions) do
    if field == "test" then
      if type(value) == "function" then out.calls[#out.calls + 1] = { f = value }
      else report(name, field, "'test' is a function") end
    elseif field == "count" then
      M.count_tests(value, env, name, report, out)
    elseif not (fields.VERDICT[field] or fields.CONTEXT[field] or env.fields[field]) then
      report(name, field, ("there is no field '%s'%s"):format(tostring(field),
        fields.hint(field, fields.VERDICT, fields.CONTEXT, env.fields, EXTRA)))
    elseif type(value) == "function" then
      out.calls[#out.calls + 1] = { field = field, f = value }
    else
      local test, why = condition.value(value)
      if not test then
        report(name, field, ("%s: %s"):format(field, why))
      else
        local list = fields.IS_STATIC[field] and out.static or out.plain
        list[#list + 1] = { field = field, test = test }
      end
    end
  end
  -- Order must not depend on a hash: functions cost, and may fail.
  local function by_field(a, b)
    if a.field ~= b.field then return (a.field or "") < (b.field or "") end
    return (a.over or "") < (b.over or "")
  end
  table.sort(out.static, by_field)
  table.sort(out.plain, by_field)
  table.sort(out.counts, by_field)
  table.sort(out.calls, by_field)
  return out
end

function M.count_tests(value, env, name, report, out)
  if type(value) ~= "table" then
    report(name, "count", "'count' is a table such as { soft = '>= 3' }, or { [\"bad/sent\"] = '>= 0.05' } for a ratio")
    return
  end
  for counter, wanted in pairs(value) do
    local one, over = tostring(counter):match("^([%w_]+)/?([%w_]*)$")
    over = over ~= "" and over or nil
    local missing = not env.counters[one or ""] and (one or counter) or over and not env.counters[over] and over
    if missing then
      report(name, missing, ("there is no counter '%s'%s"):format(tostring(missing), fields.hint(missing, env.counters)))
    else
      local test, why = condition.value(wanted)
      if test then out.counts[#out.counts + 1] = { field = one, over = over, test = test }
      else report(name, counter, why) end
    end
  end
end

local function counter_of(name, t, env, report)
  local out = { name = name, gap = 0 }
  known_keys(t, COUNTER, name, report, "a counter")
  local parts, why = action.scope(type(t.key) == "string" and t.key or nil)
  if not parts then report(name, "key", "key: " .. why) end
  out.window = duration.seconds(t.window)
  if not out.window or out.window < 60 then
    report(name, "window", ("window: '%s' is no duration from a minute on"):format(tostring(t.window)))
  end
  if t.gap ~= nil then
    out.gap = duration.seconds(t.gap)
    if not out.gap then report(name, "gap", ("gap: '%s' is no duration"):format(tostring(t.gap))) end
  end
  -- The recipient first: what is kept of a person can then be found, and forgotten.
  table.sort(parts or {}, function(a, b)
    if (a == "recipient") ~= (b == "recipient") then return a == "recipient" end
    return a < b
  end)
  out.parts, out.scope = parts or {}, table.concat(parts or {}, "/") .. "|"
  -- A window of another length divides time otherwise: it begins anew.
  out.field = ("%s:%d"):format(name, out.window or 0)
  if t.add == nil then report(name, nil, "a counter says in 'add' what it counts") end
  out.add, out.unless = tests_of(t.add, env, name, report), tests_of(t.unless, env, name, report)
  out.reset = t.reset ~= nil and tests_of(t.reset, env, name, report) or nil
  for _, asked in ipairs { out.add, out.unless, out.reset } do
    if #asked.counts > 0 then report(name, "count", "what a counter counts cannot hang on counts") end
  end
  out.add_if, out.add_unless = tests.all(out.add), tests.any(out.unless)
  out.reset_if = out.reset and tests.all(out.reset)
  out.asked = t
  return out
end

-- The one decision of a rule.
local function action_of(t, out, env, report)
  for kind in pairs(action.KINDS) do
    if t[kind] ~= nil then
      if out.kind then
        report(out.name, kind, ("a rule decides one thing, not both '%s' and '%s'"):format(out.kind, kind))
      end
      out.kind = kind
      if type(t[kind]) == "function" then
        out.build = t[kind]
      else
        local options, why, option = action.read(kind, t[kind], env.counters)
        if options then out.options = options
        else
          local unknown = option and not action.OPTIONS[kind][option]
          report(out.name, option or kind, why .. (unknown and fields.hint(option, action.OPTIONS[kind]) or ""))
        end
      end
    end
  end
  if not out.kind then
    report(out.name, nil, "the rule decides nothing: suppress, retry, throttle, pause, reroute, drop, alert or none")
  end
end

-- The counters a rule looks at: those of its conditions and options; all of them when a function may look at any.
local function uses_of(t, out, env, report)
  local uses = {}
  if type(t.uses) == "table" then
    for _, name in ipairs(t.uses) do
      uses[name] = env.counters[name] and true
      if not uses[name] then
        report(out.name, name, ("there is no counter '%s'%s"):format(tostring(name), fields.hint(name, env.counters)))
      end
    end
  elseif out.build or #out.when.calls > 0 or #out.unless.calls > 0 then
    for name in pairs(env.counters) do uses[name] = true end
  end
  for _, asked in ipairs { out.when, out.unless } do
    for _, c in ipairs(asked.counts) do
      uses[c.field] = true
      if c.over then uses[c.over] = true end
    end
  end
  if out.options and out.options.by then uses[out.options.by] = true end
  local list = {}
  for name in pairs(uses) do list[#list + 1] = name end
  table.sort(list)
  return list
end

local function rule_of(t, env, report)
  local name = t.name
  local out = { name = name, reason = t.reason, source = t.source, continue = t.continue == true }
  local known = { name = true }
  for key in pairs(RULE) do known[key] = true end
  for key in pairs(action.KINDS) do known[key] = true end
  known_keys(t, known, name, report, "a rule")
  if t.reason ~= nil and (type(t.reason) ~= "string" or #t.reason > 1000) then
    report(name, "reason", "reason is a text")
  end
  out.when, out.unless = tests_of(t.when, env, name, report), tests_of(t.unless, env, name, report)
  out.if_all, out.if_none = tests.all(out.when), tests.any(out.unless)
  action_of(t, out, env, report)
  out.asked = { when = t.when, unless = t.unless, decides = t[out.kind or ""] }
  out.uses = uses_of(t, out, env, report)
  out.calls = out.build ~= nil or #out.when.calls > 0 or #out.unless.calls > 0
  out.counts_of, out.make = action.counts_of(out.uses), action.BUILD[out.kind]
  return out
end

local function list_of(t, key, most, report)
  local value = t[key]
  if value == nil then return {} end
  if type(value) ~= "table" or #value > most then
    report(nil, key, ("'%s' is a list%s"):format(key, type(value) == "table" and (" of at most %d"):format(most) or ""))
    return {}
  end
  return value
end

-- Counters and fields come first: rules name them.
local function environment(t, base, report)
  local env = { fields = {}, counters = {}, order = {} }
  for _, name in ipairs(list_of(t, "fields", 100, report)) do env.fields[name] = true end
  for name in pairs(base and base.fields or {}) do env.fields[name] = true end
  for name, counter in pairs(base and base.counters or {}) do env.counters[name] = counter end
  local own = t.counters
  if own ~= nil and type(own) ~= "table" then
    report(nil, "counters", "'counters' is a table of counters by name")
    own = nil
  end
  local n = 0
  for name, counter in pairs(own or {}) do
    n = n + 1
    if type(name) ~= "string" or not name:find("^[%a_][%w_]*$")
      or #name > 80 or type(counter) ~= "table" or n > M.MAX_COUNTERS then
      report(nil, name, ("a counter is a table with a name of letters, at most %d of them"):format(M.MAX_COUNTERS))
    else
      env.counters[name] = counter_of(name, counter, env, report)
    end
  end
  for name in pairs(env.counters) do env.order[#env.order + 1] = name end
  table.sort(env.order)
  return env
end

-- A rule of a name that the extended policy has stands in its place; the others come before all of those.
local function joined(own, base, off)
  if not base then return own end
  local by_name, out, used = {}, {}, {}
  for _, r in ipairs(own) do by_name[r.name] = r end
  for _, r in ipairs(base.rules) do used[r.name] = by_name[r.name] ~= nil end
  for _, r in ipairs(own) do
    if not used[r.name] then out[#out + 1] = r end
  end
  for _, r in ipairs(base.rules) do
    if not off[r.name] then out[#out + 1] = by_name[r.name] or r end
  end
  return out
end

local function rules_of(t, env, report)
  local rules, seen = {}, {}
  for i, r in ipairs(list_of(t, "rules", M.MAX_RULES, report)) do
    if type(r) ~= "table" or type(r.name) ~= "string" or not r.name:find("^[%w][%w._-]*$") or #r.name > 80 then
      report(nil, "rules", ("rule %d wants a name of letters, digits, dots and dashes"):format(i))
    elseif seen[r.name] then
      report(r.name, nil, "there are two rules of this name")
    else
      seen[r.name] = true
      rules[#rules + 1] = rule_of(r, env, report)
    end
  end
  return rules
end

local function switched_off(t, base, report)
  local off, names = {}, {}
  for _, r in ipairs(base and base.rules or {}) do names[r.name] = true end
  for _, name in ipairs(list_of(t, "off", M.MAX_RULES, report)) do
    off[name] = true
    if not names[name] then
      report(nil, name, ("the extended policy has no rule '%s'%s"):format(tostring(name), fields.hint(name, names)))
    end
  end
  return off
end

--- Check and make ready. `shipped(name)` gives the policy a script extends. Returns the parts of a policy; or nil and
-- the list of what is wrong: { file, line, message }.
function M.policy(t, file, source, shipped)
  local errors, report = reporter(file, source)
  if type(t) ~= "table" then
    report(nil, nil, ("the script returns a %s: a policy is a table with rules"):format(type(t)))
    return nil, errors
  end
  known_keys(t, TOP, nil, report, "a policy")
  local base
  if t.extends ~= nil then
    base = type(t.extends) == "string" and shipped(t.extends) or nil
    if not base then report(nil, "extends", ("there is no policy '%s' to extend"):format(tostring(t.extends))) end
  end
  local env = environment(t, base, report)
  local rules = rules_of(t, env, report)
  rules = joined(rules, base, switched_off(t, base, report))
  if #rules == 0 then report(nil, nil, "the policy has no rules") end
  if t.name ~= nil and (type(t.name) ~= "string" or #t.name > 80) then report(nil, "name", "'name' is a text") end
  if #errors > 0 then return nil, errors end
  local about = type(t.about) == "string" and t.about or nil
  return { name = t.name or file, about = about, rules = rules, counters = env.counters, order = env.order,
    fields = env.fields }
end

return M
