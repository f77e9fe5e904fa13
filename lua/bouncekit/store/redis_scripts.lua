-- What the Redis store does on the server: scripts, each atomic, each on keys of one hash tag. Redis runs Lua 5.1.
local M = {}

-- Counters of subjects that share a tag, many at once. Each subject is a hash of packed texts "LAST;SLOT=COUNT,...": see
-- store.update, which this does again. KEYS: the subjects. ARGV, four a request: the number of its key, the field,
-- "WINDOW GAP ADD RESET", the time. A counter that many requests name is read and written once.
M.count = [==[
local HOW, KEPT, OUT, LIFE = {}, {}, {}, {}
local KEYS, ARGV, call, floor, tonumber, pairs = KEYS, ARGV, redis.call, math.floor, tonumber, pairs
local match, gmatch, format = string.match, string.gmatch, string.format
local function how_of(text)
  local window, gap, add, reset = match(text, '^(%S+) (%S+) (%S+) (%S+)$')
  window = tonumber(window)
  local step = math.max(1, floor(window / 60))
  local how = { step = step, span = -floor(-window / step), gap = tonumber(gap), add = tonumber(add),
    reset = reset == '1', life = floor(window + 3 * step) + 1 }
  HOW[text] = how
  return how
end
local function read(key, field)
  local data, slots = call('HGET', key, field), {}
  if not data then return { slots = slots } end
  local last, slot, count = match(data, '^(%-?[%d.]+);(%-?%d+)=(%d+)$')
  if slot then
    slots[tonumber(slot)] = tonumber(count)
  else
    last = match(data, '^(%-?[%d.]+);')
    for more, n in gmatch(data, '(%-?%d+)=(%d+)') do slots[tonumber(more)] = tonumber(n) end
  end
  return { slots = slots, last = last }
end
local function sum(c, how, current)
  local low, high, n = current - how.span, current + how.span, 0
  for slot, count in pairs(c.slots) do
    if slot >= low and slot <= high then n = n + count end
  end
  c.at, c.step, c.sum = current, how.step, n
end
local function add(c, how, current, now)
  local slots = c.slots
  if c.pruned ~= current then
    local low, high = current - how.span, current + how.span
    for slot in pairs(slots) do
      if slot < low or slot > high then slots[slot] = nil end
    end
    c.pruned = current
  end
  local before = slots[current]
  slots[current] = (before or 0) + how.add
  c.sum, c.last, c.text = c.sum + how.add, now, now
  -- a life is for a part: who is counted later in the same part does not need a longer one
  return not before
end
local before, time
for i = 1, #ARGV, 4 do
  local number, field, how, now = ARGV[i], ARGV[i + 1], HOW[ARGV[i + 2]] or how_of(ARGV[i + 2]), ARGV[i + 3]
  local fields = KEPT[number]
  if not fields then
    fields = { key = KEYS[tonumber(number)], counters = {} }
    KEPT[number] = fields
  end
  local c = fields.counters[field]
  if not c then
    c = read(fields.key, field)
    fields.counters[field] = c
  end
  if how.reset then c.slots, c.last, c.at, c.pruned, c.text, c.gone = {}, nil, nil, nil, nil, true end
  if now ~= before then before, time = now, tonumber(now) end
  local current, near = floor(time / how.step), false
  if c.at ~= current or c.step ~= how.step then sum(c, how, current) end
  local last = how.gap > 0 and c.last and tonumber(c.last)
  if last then near = time - last < how.gap and time - last > -how.gap end
  if how.add > 0 and not near and add(c, how, current, now) and how.life > (LIFE[number] or 0) then
    LIFE[number] = how.life
  end
  OUT[#OUT + 1] = c.sum
end
for number, fields in pairs(KEPT) do
  local key = fields.key
  for field, c in pairs(fields.counters) do
    if c.text then
      local slot, count = next(c.slots)
      local text = format('%s;%.0f=%.0f', c.text, slot, count)
      if next(c.slots, slot) then
        local parts = {}
        for at, n in pairs(c.slots) do parts[#parts + 1] = format('%.0f=%.0f', at, n) end
        text = c.text .. ';' .. table.concat(parts, ',')
      end
      call('HSET', key, field, text)
    elseif c.gone then
      call('HDEL', key, field)
    end
  end
  local life = LIFE[number]
  if life and call('TTL', key) < life then call('EXPIRE', key, life) end
end
return table.concat(OUT, ',')]==]

M.forget = "return redis.call('DEL', KEYS[1])"

-- Records: the values, their keys in order, and their expiry, in three keys of one tag.
M.set = [[
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3] .. ';' .. ARGV[2])
redis.call('ZADD', KEYS[2], 0, ARGV[1])
if ARGV[3] == '' then redis.call('ZREM', KEYS[3], ARGV[1]) else redis.call('ZADD', KEYS[3], ARGV[3], ARGV[1]) end
return 1]]

M.get = "return redis.call('HGET', KEYS[1], ARGV[1])"

-- Those of the keys ARGV[2], ARGV[3], ... that are there at the time ARGV[1].
M.present = [[
local out, now = {}, tonumber(ARGV[1])
for i = 2, #ARGV do
  local value = redis.call('HGET', KEYS[1], ARGV[i])
  local expires = value and tonumber(string.match(value, '^([^;]*);'))
  if value and not (expires and expires <= now) then out[#out + 1] = ARGV[i] end
end
return out]]

M.delete = [[
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('ZREM', KEYS[3], ARGV[1])
return redis.call('HDEL', KEYS[1], ARGV[1])]]

M.list = [[
local keys = redis.call('ZRANGEBYLEX', KEYS[2], ARGV[1], '+', 'LIMIT', 0, tonumber(ARGV[2]))
local out = {}
for i = 1, #keys do
  local value = redis.call('HGET', KEYS[1], keys[i])
  if value then out[#out + 1] = keys[i] out[#out + 1] = value end
end
return out]]

-- A thousand at a time: a script holds the server up while it runs.
M.expire = [[
local keys = redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', ARGV[1], 'LIMIT', 0, 1000)
for i = 1, #keys do
  redis.call('HDEL', KEYS[1], keys[i])
  redis.call('ZREM', KEYS[2], keys[i])
  redis.call('ZREM', KEYS[3], keys[i])
end
return #keys]]

--- The scripts' SHA-1 sums, by which Redis knows those it has run (a spec compares them): so texts are sent once.
M.SHA = {
  count = "99ba00ba8d871ae4b7fa99537756f78ad93b4f50",
  delete = "899c4ec6b9db5cd69ec99d16831905e8543e0950",
  expire = "17ed722bb662acbaf44592f34d7271a785a7168a",
  forget = "b0d697da25b13e49157b2c214a4033546aba2104",
  get = "4688a0f6e1e971a14e2d596031751f0590d37a92",
  list = "7c021d08bc610601ab9d71ffd6d7426aced2df28",
  present = "7bdaf9d6fec9f95903262a45dbaa1a21ca10e54d",
  set = "f9e38fcd5721408ddae48ff6073497320b3b5e2a",
}

return M
