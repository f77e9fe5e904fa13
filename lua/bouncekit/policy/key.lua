-- Keys of counters and scopes, made of what is known of a delivery. A key of parts is one function of a run, made once;
-- providers, streams and sending addresses are few and come again and again: their keys are kept.
local address = require "bouncekit.policy.address"

local M = {}

local concat, sub, type = table.concat, string.sub, type
local escape = address.escape
local LONGEST = address.LONGEST

-- Of values that are many, domains above all, the keys of the first so many are kept and then forgotten.
local MAX_KEPT = 20000

local function usable(value)
  return type(value) == "string" and value ~= ""
end

local function text_of(value)
  if not usable(value) then return nil end
  return escape(#value > LONGEST and sub(value, 1, LONGEST) or value)
end

-- What a part is made of: equal ones give equal parts; nil, or what no part is made of, where it is not known. A provider
-- that is not known is its domain.
local RAW = {
  recipient = function(run) return run.recipient end,
  domain = function(run) return run.domain end,
  provider = function(run)
    local provider = run.ctx.provider or run.verdict.provider
    if usable(provider) then return provider end
    return run.domain
  end,
}

local function raw_of(field)
  return RAW[field] or function(run) return run.ctx[field] end
end

--- The value of a field as a part of keys; nil where it is not known.
function M.part(run, field)
  if field == "recipient" then return run.plain and run.recipient or text_of(run.recipient) end
  return text_of(raw_of(field)(run))
end

-- What was made of a value, for the next time. Values longer than any address are made anew each time.
local function keep(memo, raw, made)
  if #raw > LONGEST then return made end
  if memo.n >= MAX_KEPT then memo.kept, memo.n = {}, 0 end
  memo.kept[raw], memo.n = made, memo.n + 1
  return made
end

local function one(prefix, field)
  local raw_value, memo = raw_of(field), { kept = {}, n = 0 }
  return function(run)
    local raw = raw_value(run)
    local made = memo.kept[raw]
    if made then return made end
    local part = text_of(raw)
    return part and keep(memo, raw, prefix .. part) or false
  end
end

-- Two parts: a table by the second in the table by the first.
local function two(prefix, first, second)
  local first_value, second_value, memo = raw_of(first), raw_of(second), { kept = {}, n = 0 }
  return function(run)
    local a, b = first_value(run), second_value(run)
    local of_first = memo.kept[a]
    local made = of_first and of_first[b]
    if made then return made end
    local one_part, other_part = text_of(a), text_of(b)
    if not one_part or not other_part then return false end
    made = prefix .. one_part .. "|" .. other_part
    if #a > LONGEST or #b > LONGEST then return made end
    if memo.n >= MAX_KEPT then memo.kept, memo.n = {}, 0 end
    of_first = memo.kept[a] or {}
    memo.kept[a], of_first[b], memo.n = of_first, made, memo.n + 1
    return made
  end
end

local function many(prefix, parts, from)
  return function(run)
    local values = {}
    for i = from, #parts do
      local part = M.part(run, parts[i])
      if not part then return false end
      values[#values + 1] = part
    end
    return prefix .. concat(values, "|")
  end
end

local function joined(prefix, parts, from)
  local n = #parts - from + 1
  for i = from, #parts do
    if parts[i] == "recipient" then return many(prefix, parts, from) end   -- too many to keep
  end
  if n == 1 then return one(prefix, parts[from]) end
  if n == 2 then return two(prefix, parts[from], parts[from + 1]) end
  return many(prefix, parts, from)
end

-- All that is kept of a recipient is one subject, so that it can be forgotten at once. Recipients may be hashed.
local function personal(hash)
  return function(run)
    if run.plain and not hash then return run.recipient end
    local part = M.part(run, "recipient")
    return part and (hash and hash(part) or part) or false
  end
end

--- How a counter's key is made of `parts`, the recipient first: two functions of a run, the subject and what the field has
-- behind its name, the second nil where it has nothing. Both give false where a part is not known. The third result: the
-- subject is a person, and comes without the word that is before it in stores.
function M.of_counter(parts, scope, hash)
  if parts[1] ~= "recipient" then return joined(scope, parts, 1), nil, false end
  return personal(hash), parts[2] and joined("|", parts, 2) or nil, true
end

--- The values of these parts in one text, as a function of a run: false where one is not known.
function M.values(parts)
  return joined("", parts, 1)
end

return M
