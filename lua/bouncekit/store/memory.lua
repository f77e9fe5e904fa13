-- A store in memory: bounded; what has not been used for long goes first. For one process, and for tests.
local store = require "bouncekit.store"

local M = {}

local floor, pairs = math.floor, pairs
local bounds, expiry, step_of, too_close = store.bounds, store.expiry, store.step, store.too_close

-- Subjects and records kept, together.
local DEFAULT_LIMIT = 100000

-- When a record expires that never does: a number in every entry spares each look the question whether there is one.
local NEVER = math.huge

local Memory = {}
Memory.__index = Memory
-- It answers before anybody else can ask, and keeps no list it was given.
Memory.immediate = true

-- A ring of entries, the newest behind the head. Who is used gets a mark, and a second turn when its end has come: to move
-- entries at each use would touch their neighbours too, which are cold.
local function unlink(e)
  e.before.after, e.after.before = e.after, e.before
end

local function link(self, e)
  local head = self.head
  e.before, e.after = head, head.after
  head.after.before = e
  head.after = e
end

local function drop(self, e)
  unlink(e)
  e.home[e.key] = nil
  self.size = self.size - 1
end

-- Each mark is taken off once, so all that is done here is paid for by what set the marks.
local function evict(self)
  local head = self.head
  local e = head.before
  while e.used do
    e.used = false
    unlink(e)
    link(self, e)
    e = head.before
  end
  drop(self, e)
  self.evicted = self.evicted + 1
end

local function entry(self, home, key)
  local e = home[key]
  if e then
    if not e.used then e.used = true end
    return e
  end
  if self.size >= self.limit then evict(self) end
  e = { home = home, key = key, used = false }
  home[key] = e
  link(self, e)
  self.size = self.size + 1
  return e
end

-- One counter: its parts by number, and their sum as of the part `at`, in which it was last counted. Only counting changes
-- it; a look from another time sums up what lies in the window then, as a store that keeps texts does.
local function sum_at(counter, current)
  if current == counter.at then return counter.sum end
  local low, high, n = current - counter.span, current + counter.span, 0
  for slot, count in pairs(counter.slots) do
    if slot >= low and slot <= high then n = n + count end
  end
  return n
end

-- Time went back: what lies ahead of what is believed goes too.
local function move_back(counter, current)
  local slots, low, high, n, newest = counter.slots, current - counter.span, current + counter.span, 0, current
  for slot, count in pairs(slots) do
    if slot < low or slot > high then
      slots[slot] = nil
    else
      n = n + count
      if slot > newest then newest = slot end
    end
  end
  counter.at, counter.sum, counter.newest = current, n, newest
  return n
end

-- Time went on: what fell out behind is taken off.
local function move_on(counter, current)
  local slots, n, span = counter.slots, counter.sum, counter.span
  local from, to = counter.at - span, current - span - 1
  if to >= counter.newest then
    slots, n = {}, 0
    counter.slots = slots
  else
    for slot = from, to do
      local count = slots[slot]
      if count then slots[slot], n = nil, n - count end
    end
  end
  counter.at, counter.sum = current, n
  if current > counter.newest then counter.newest = current end
  return n
end

local function new_counter(window, now)
  local low, _, current = bounds(window, now)
  return { slots = {}, expires = 0, sum = 0, step = step_of(window), window = window, at = current, span = current - low,
    newest = current, life = expiry(window, 0) }
end

-- `e` is the subject's entry, if there is one; the second result is the one there is now.
local function add(self, request, now, e)
  if not e then e = entry(self, self.subjects, request.subject) elseif not e.used then e.used = true end
  local fields, field, window = e.fields, request.field, request.window
  if not fields then
    fields = {}
    e.fields = fields
  end
  local counter = not request.reset and fields[field]
  if not counter or counter.window ~= window then
    counter = new_counter(window, now)
    fields[field] = counter
  end
  local current, at, gap = floor(now / counter.step), counter.at, request.gap
  if gap > 0 and too_close(counter.last, now, gap) then return sum_at(counter, current), e end
  local n = current == at and counter.sum or current > at and move_on(counter, current) or move_back(counter, current)
  local slots, more = counter.slots, request.add
  slots[current] = (slots[current] or 0) + more
  n = n + more
  counter.sum, counter.last = n, now
  local expires = now + counter.life
  if expires > counter.expires then counter.expires = expires end
  return n, e
end

-- What is only asked for, or forgotten, of a subject that is there.
local function look(fields, request, now)
  local counter = fields[request.field]
  if not counter then return 0 end
  if request.reset then
    fields[request.field] = nil
    return 0
  end
  return counter.window == request.window and sum_at(counter, floor(now / counter.step)) or 0
end

-- `out`, which only policies give, is filled in place of a new list. Requests of one subject come in a row, mostly: it is
-- looked up once.
function Memory:count(requests, now, out)
  out = out or {}
  local subjects, last, e = self.subjects, nil, nil
  for i = 1, #requests do
    local request = requests[i]
    local subject = request.subject
    if subject ~= last then last, e = subject, subjects[subject] end
    if request.add > 0 then
      out[i], e = add(self, request, now, e)
    else
      local fields = e and e.fields
      out[i] = fields and look(fields, request, now) or 0
    end
  end
  return out
end

function Memory:forget(subject)
  local e = self.subjects[subject]
  if not e then return false end
  drop(self, e)
  return true
end

local function space_of(self, space, make)
  local home = self.spaces[space]
  if not home and make then
    home = {}
    self.spaces[space] = home
  end
  return home
end

function Memory:set(space, key, value, expires)
  local e = entry(self, space_of(self, space, true), key)
  e.value, e.expires = value, expires or NEVER
  self.sorted[space] = nil
  return true
end

function Memory:get(space, key, now)
  local home = self.spaces[space]
  local e = home and home[key]
  if not e then return nil end
  local expires = e.expires
  if expires <= now then return nil end
  e.used = true
  return e.value, expires ~= NEVER and expires or nil
end

function Memory:any(space, keys, now)
  local home = self.spaces[space]
  for i = 1, home and #keys or 0 do
    local e = home[keys[i]]
    if e and e.expires > now then
      e.used = true
      local expires = e.expires
      return e.key, e.value, expires ~= NEVER and expires or nil
    end
  end
end

--- `any` for two keys and no more than whether: what suppression lists ask for each message.
function Memory:either(space, first, second, now)
  local home = self.spaces[space]
  if not home then return false end
  local e = home[first]
  if not e or e.expires <= now then
    e = home[second]
    if not e or e.expires <= now then return false end
  end
  if not e.used then e.used = true end
  return true
end

function Memory:delete(space, key)
  local home = self.spaces[space]
  local e = home and home[key]
  if not e then return false end
  drop(self, e)
  return true
end

-- Keys in order, kept between the pages of one walk.
local function keys_of(self, space)
  local sorted = self.sorted[space]
  if sorted then return sorted end
  sorted = {}
  for key in pairs(self.spaces[space] or {}) do sorted[#sorted + 1] = key end
  table.sort(sorted)
  self.sorted[space] = sorted
  return sorted
end

-- The place of the first key behind `after`.
local function behind(keys, after)
  local low, high = 1, #keys + 1
  while low < high do
    local middle = floor((low + high) / 2)
    if keys[middle] <= after then low = middle + 1 else high = middle end
  end
  return low
end

function Memory:list(space, after, limit)
  local keys, out, home = keys_of(self, space), {}, self.spaces[space] or {}
  local i = after and behind(keys, after) or 1
  while keys[i] and #out < limit do
    local e = home[keys[i]]
    if e then
      out[#out + 1] = { key = e.key, value = e.value, expires = e.expires ~= NEVER and e.expires or nil }
    end
    i = i + 1
  end
  if not keys[i] then self.sorted[space] = nil end
  return out
end

function Memory:expire(now)
  local n, e = 0, self.head.after
  while e ~= self.head do
    local next_one = e.after
    if e.fields then
      local left = false
      for field, counter in pairs(e.fields) do
        if counter.expires <= now then e.fields[field] = nil else left = true end
      end
      if not left then
        drop(self, e)
        n = n + 1
      end
    elseif e.expires <= now then
      drop(self, e)
      n = n + 1
    end
    e = next_one
  end
  return n
end

Memory.many, Memory.present, Memory.batch = store.many, store.present, store.batch

function Memory.close()
  return true
end

--- A store in memory. options.limit: how many subjects and records it keeps (100,000).
function M.new(options)
  local head = {}
  head.before, head.after = head, head
  return setmetatable({ head = head, size = 0, limit = options and options.limit or DEFAULT_LIMIT, evicted = 0,
    subjects = {}, spaces = {}, sorted = {} }, Memory)
end

return M
