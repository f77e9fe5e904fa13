-- What a rule may decide, each kind with the options it takes and how they become a decision.
--
--   suppress = { scope = "address", lasts = "30d" }     scope: address, domain or stream; lasts: a duration or "forever"
--   retry    = { first = "5m", factor = 2, ceiling = "4h", jitter = 0.2, give_up = "5d", attempts = 20 }
--   throttle = { scope = "ip/provider", fraction = 0.5, floor = 0.05, by = "limited", lasts = "1h", recover = "4h" }
--              or rate = "100/1h" in place of fraction
--   pause    = { scope = "ip/provider", lasts = "1h" }
--   reroute  = { pool = "warm" }
--   drop     = true
--   alert    = { text = "...", to = "postmaster" }
--   none     = true
local duration = require "bouncekit.policy.duration"
local address = require "bouncekit.policy.address"
local hash = require("bouncekit.store").hash

local M = {}

local floor, max, min = math.floor, math.max, math.min

M.KINDS = { suppress = true, retry = true, throttle = true, pause = true, reroute = true, drop = true, alert = true,
  none = true }

-- Options by kind: the type of each; see READ below.
local OPTIONS = {
  suppress = { scope = "target", lasts = "life" },
  retry = { first = "time", factor = "factor", ceiling = "time", jitter = "share", give_up = "time",
    attempts = "positive" },
  throttle = { scope = "scope", fraction = "part", floor = "part", by = "counter", rate = "rate", lasts = "time",
    recover = "time" },
  pause = { scope = "scope", lasts = "time" },
  reroute = { pool = "text", lasts = "time" },
  drop = {}, none = {},
  alert = { text = "text", to = "text" },
}
M.OPTIONS = OPTIONS

local NEEDED = { suppress = { "scope", "lasts" }, retry = { "first" }, throttle = { "scope", "lasts" },
  pause = { "scope", "lasts" }, reroute = { "pool" }, alert = { "text" }, drop = {}, none = {} }

local TARGETS = { address = true, domain = true, stream = true }
local SCOPES = { recipient = true, domain = true, provider = true, ip = true, stream = true, pool = true, sender = true }

--- "ip/provider" as a list of field names; or nil and what is wrong.
function M.scope(text)
  if type(text) ~= "string" then return nil, "a scope is one or more of ip, provider, ... joined by '/'" end
  local parts = {}
  for part in (text .. "/"):gmatch("(.-)/") do
    if not SCOPES[part] then
      return nil, ("'%s' is no scope: there are domain, ip, pool, provider, recipient, sender, stream"):format(part)
    end
    parts[#parts + 1] = part
  end
  parts.names = text
  return parts
end

-- "100/1h" as a number and seconds.
local function rate(text)
  local number, per = nil, nil
  if type(text) == "string" then number, per = text:match("^(%d+)/(%w+)$") end
  per = per and (duration.seconds(per) or duration.seconds("1" .. per))
  if not number or not per or per == 0 then return nil, ("'%s' is no rate such as \"100/1h\""):format(tostring(text)) end
  return { tonumber(number), per }
end

local function number(low, high, what)
  return function(value)
    if type(value) ~= "number" or not (value >= low and value <= high) then return nil, what end
    return value
  end
end

local READ = {
  time = function(v)
    local s = duration.seconds(v)
    if not s then return nil, ("'%s' is no duration such as \"30d\""):format(tostring(v)) end
    return s
  end,
  life = function(v)
    if v == "forever" then return v end
    local s = duration.seconds(v)
    if not s then return nil, ("'%s' is no duration such as \"30d\", and not \"forever\""):format(tostring(v)) end
    return s
  end,
  part = function(v)
    if type(v) ~= "number" or not (v > 0 and v <= 1) then return nil, "a number above 0 and up to 1 is wanted" end
    return v
  end,
  factor = number(1, 100, "a number from 1 to 100 is wanted"),
  share = number(0, 1, "a number from 0 to 1 is wanted"),
  positive = number(1, 1000000, "a number from 1 on is wanted"),
  text = function(v)
    if type(v) ~= "string" or v == "" or #v > 1000 then return nil, "a text is wanted" end
    return v
  end,
  target = function(v)
    if not TARGETS[v] then
      return nil, ("'%s' cannot be suppressed: there are address, domain, stream"):format(tostring(v))
    end
    return v
  end,
  scope = M.scope, rate = rate,
  counter = function(v, counters)
    if type(v) ~= "string" or not counters[v] then return nil, ("there is no counter '%s'"):format(tostring(v)) end
    return v
  end,
}

--- Read the options of a kind. Returns them as the builders want them; or nil, what is wrong, the option.
function M.read(kind, value, counters)
  local known, out = OPTIONS[kind], {}
  if value == true and #NEEDED[kind] == 0 then return out end
  if type(value) ~= "table" then return nil, ("a table of options is wanted for '%s'"):format(kind) end
  for name, v in pairs(value) do
    local read = known[name] and READ[known[name]]
    if not read then return nil, ("'%s' has no option '%s'"):format(kind, tostring(name)), name end
    local got, why = read(v, counters)
    if got == nil then return nil, ("%s: %s"):format(name, why), name end
    out[name] = got
  end
  for _, name in ipairs(NEEDED[kind]) do
    if out[name] == nil then return nil, ("'%s' wants the option '%s'"):format(kind, name) end
  end
  if kind == "throttle" and (out.fraction == nil) == (out.rate == nil) then
    return nil, "'throttle' wants either fraction or rate"
  end
  return out
end

-- "|1" and so on, as jitter is made of them.
local ATTEMPT = {}
for i = 1, 30 do ATTEMPT[i] = ("|%d"):format(i) end

-- 0 to 1, the same for the same words: jitter that a test can foresee.
local function spread(text)
  return floor(((hash(text, 200) * 69069 + 12345) % 4294967296) / 65536) / 65536
end

-- The parts of a scope that are known: their names and values. A provider that is not known is its domain.
local function place(parts, run)
  local first, second = parts[1], parts[2]
  local values = run:key(first)
  if second and not parts[3] and values then   -- "ip/provider", nearly always
    local value = run:key(second)
    if value then return parts.names, values .. "|" .. value end
    return first, values
  end
  local names = values and first
  for i = 2, #parts do
    local value = run:key(parts[i])
    if value then
      names = names and names .. "/" .. parts[i] or parts[i]
      values = values and values .. "|" .. value or value
    end
  end
  return names, values
end

local BUILD = {}

function BUILD.suppress(o, run, d)
  d.scope = o.scope
  if o.scope == "domain" then d.key = run:key("domain")
  elseif o.scope == "address" then d.key = run:key("recipient")
  elseif run:key("stream") and run:key("recipient") then d.key = run:key("stream") .. "|" .. run:key("recipient") end
  if not d.key then return nil end
  if o.lasts ~= "forever" then d.expires = run.now + o.lasts end
  return d
end

function BUILD.retry(o, run, d)
  local attempt, age = run.ctx.attempt or 1, run.ctx.age
  if type(attempt) ~= "number" or attempt ~= attempt or attempt < 1 then attempt = 1 end
  attempt = floor(min(attempt, 1000000))
  if o.attempts and attempt >= o.attempts then return nil end
  local delay = min(o.first * (o.factor or 2) ^ min(attempt - 1, 60), o.ceiling or duration.LONGEST)
  if o.jitter then
    local which = ATTEMPT[attempt] or ("|%d"):format(attempt)
    delay = delay * (1 + o.jitter * spread((run:key("recipient") or "") .. "|" .. d.rule .. which))
  end
  local wait = run.verdict.retry_after
  if type(wait) == "number" and wait > delay then delay = min(wait, duration.LONGEST) end
  delay = floor(delay + 0.5)
  if o.give_up and type(age) == "number" and age + delay > o.give_up then return nil end
  d.at, d.delay = run.now + delay, delay
  return d
end

function BUILD.throttle(o, run, d)
  d.scope, d.key = place(o.scope, run)
  if not d.key then return nil end
  if o.rate then
    d.rate, d.per = o.rate[1], o.rate[2]
  else
    local n = o.by and max(run.counts[o.by] or 1, 1) or 1
    d.fraction = max(o.fraction ^ min(n, 64), o.floor or 0.01)
  end
  d.expires = run.now + o.lasts
  d.recovered = d.expires + (o.recover or 0)
  return d
end

function BUILD.pause(o, run, d)
  d.scope, d.key = place(o.scope, run)
  if not d.key then return nil end
  local wait = run.verdict.retry_after
  d.expires = run.now + max(o.lasts, type(wait) == "number" and min(wait, 86400) or 0)
  return d
end

function BUILD.reroute(o, run, d)
  d.pool = o.pool
  if o.lasts then d.expires = run.now + o.lasts end
  return d
end

function BUILD.alert(o, _, d)
  d.text, d.to = o.text, o.to
  return d
end

function BUILD.drop(_, _, d) return d end
BUILD.none = BUILD.drop

--- Fill a decision, which has its kind, rule and reason; nil where the rule cannot apply: what it acts on is not known, or
-- retrying has come to its end.
function M.build(kind, options, run, decision)
  return BUILD[kind](options, run, decision)
end

--- How much a throttle lets through at a time: its fraction until it expires, then more and more, 1 when it is over.
function M.share(decision, now)
  local fraction = decision.fraction or 1
  if now < decision.expires then return fraction end
  local over = decision.recovered or decision.expires
  if now >= over then return 1 end
  return fraction + (1 - fraction) * (now - decision.expires) / (over - decision.expires)
end

M.escape = address.escape

return M
