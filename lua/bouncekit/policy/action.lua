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
local values_of = require("bouncekit.policy.key").values
local store = require "bouncekit.store"

local M = {}

local floor, max, min = math.floor, math.max, math.min
local hash, hash_on, tail_of = store.hash, store.hash_on, store.tail

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
  parts.values = values_of(parts)
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

-- 0 to 1, the same for the same words: jitter that a test can foresee. The words are "recipient|rule|attempt"; what comes
-- behind the recipient is the same for many.
local LONGEST_SPREAD, MOST_TAILS = 200, 30

local function spread(recipient, rule, attempt)
  local tails = rule.tails
  if not tails then
    tails = {}
    rule.tails = tails
  end
  local tail = tails[attempt]
  if not tail then
    tail = tail_of(("|%s|%d"):format(rule.name, attempt))
    if attempt <= MOST_TAILS then tails[attempt] = tail end
  end
  local h
  if #recipient + tail.length <= LONGEST_SPREAD then h = hash_on(hash(recipient), tail)
  else h = hash(recipient .. ("|%s|%d"):format(rule.name, attempt), LONGEST_SPREAD) end
  return floor(((h * 69069 + 12345) % 4294967296) / 65536) / 65536
end

-- The parts of a scope that are known: their names and values. A provider that is not known is its domain.
local function place(parts, run)
  local all = parts.values(run)
  if all then return parts.names, all end
  local names, values = nil, nil
  for i = 1, #parts do
    local value = run:key(parts[i])
    if value then
      names = names and names .. "/" .. parts[i] or parts[i]
      values = values and values .. "|" .. value or value
    end
  end
  return names, values
end

-- A function that gives the counts a rule looked at, in a table made in its size; nil when it looked at none.
function M.counts_of(uses)
  local n, a, b = #uses, uses[1], uses[2]
  if n == 0 then return nil end
  if n == 1 then return function(counts) return { [a] = counts[a] } end end
  if n == 2 then return function(counts) return { [a] = counts[a], [b] = counts[b] } end end
  return function(counts)
    local out = {}
    for i = 1, n do out[uses[i]] = counts[uses[i]] end
    return out
  end
end

-- Each makes a decision of a rule's options; nil where the rule cannot apply: what it acts on is not known, or retrying has
-- come to its end. A decision's table is written out whole, and so made in its size.
local BUILD = {}
M.BUILD = BUILD

function BUILD.suppress(o, run, rule)
  local scope, key = o.scope, nil
  if scope == "domain" then key = run:key("domain")
  elseif scope == "address" then key = run:key("recipient")
  elseif run:key("stream") and run:key("recipient") then key = run:key("stream") .. "|" .. run:key("recipient") end
  if not key then return nil end
  return { kind = "suppress", rule = rule.name, policy = run.policy.name, reason = rule.reason, recipient = run.recipient,
    counts = rule.counts_of and rule.counts_of(run.counts), scope = scope, key = key,
    expires = o.lasts ~= "forever" and run.now + o.lasts or nil }
end

-- Seconds until the next try; nil when there is none.
local function delay_of(o, run, rule)
  local attempt, age = run.ctx.attempt or 1, run.ctx.age
  if type(attempt) ~= "number" or attempt ~= attempt or attempt < 1 then attempt = 1 end
  attempt = floor(min(attempt, 1000000))
  if o.attempts and attempt >= o.attempts then return nil end
  local delay = min(o.first * (o.factor or 2) ^ min(attempt - 1, 60), o.ceiling or duration.LONGEST)
  if o.jitter then
    delay = delay * (1 + o.jitter * spread(run:key("recipient") or "", rule, attempt))
  end
  local wait = run.verdict.retry_after
  if type(wait) == "number" and wait > delay then delay = min(wait, duration.LONGEST) end
  delay = floor(delay + 0.5)
  if o.give_up and type(age) == "number" and age + delay > o.give_up then return nil end
  return delay
end

function BUILD.retry(o, run, rule)
  local delay = delay_of(o, run, rule)
  if not delay then return nil end
  return { kind = "retry", rule = rule.name, policy = run.policy.name, reason = rule.reason, recipient = run.recipient,
    counts = rule.counts_of and rule.counts_of(run.counts), at = run.now + delay, delay = delay }
end

function BUILD.throttle(o, run, rule)
  local scope, key = place(o.scope, run)
  if not key then return nil end
  local fraction, limit, expires = nil, o.rate, run.now + o.lasts
  if not limit then
    local n = o.by and max(run.counts[o.by] or 1, 1) or 1
    fraction = max(o.fraction ^ min(n, 64), o.floor or 0.01)
  end
  return { kind = "throttle", rule = rule.name, policy = run.policy.name, reason = rule.reason, recipient = run.recipient,
    counts = rule.counts_of and rule.counts_of(run.counts), scope = scope, key = key, fraction = fraction,
    rate = limit and limit[1], per = limit and limit[2], expires = expires, recovered = expires + (o.recover or 0) }
end

function BUILD.pause(o, run, rule)
  local scope, key = place(o.scope, run)
  if not key then return nil end
  local wait = run.verdict.retry_after
  return { kind = "pause", rule = rule.name, policy = run.policy.name, reason = rule.reason, recipient = run.recipient,
    counts = rule.counts_of and rule.counts_of(run.counts), scope = scope, key = key,
    expires = run.now + max(o.lasts, type(wait) == "number" and min(wait, 86400) or 0) }
end

function BUILD.reroute(o, run, rule)
  return { kind = "reroute", rule = rule.name, policy = run.policy.name, reason = rule.reason, recipient = run.recipient,
    counts = rule.counts_of and rule.counts_of(run.counts), pool = o.pool, expires = o.lasts and run.now + o.lasts or nil }
end

function BUILD.alert(o, run, rule)
  return { kind = "alert", rule = rule.name, policy = run.policy.name, reason = rule.reason, recipient = run.recipient,
    counts = rule.counts_of and rule.counts_of(run.counts), text = o.text, to = o.to }
end

local function plain(_, run, rule)
  return { kind = rule.kind, rule = rule.name, policy = run.policy.name, reason = rule.reason, recipient = run.recipient,
    counts = rule.counts_of and rule.counts_of(run.counts) }
end
BUILD.drop, BUILD.none = plain, plain

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
