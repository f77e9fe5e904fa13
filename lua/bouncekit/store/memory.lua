-- A store in memory: bounded; what has not been used for long goes first. For one process, and for tests.
local store = require "bouncekit.store"

local M = {}

local byte, floor, pairs, sub = string.byte, math.floor, pairs, string.sub
local bounds, expiry, step_of, too_close = store.bounds, store.expiry, store.step, store.too_close

-- Subjects and records kept, together.
local DEFAULT_LIMIT = 100000

-- When a record expires that never does: a number in every entry spares each look the question whether there is one.
local NEVER = math.huge

local NOTHING = {}
local AT = byte "@"
local PERSON = store.PERSON

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
  e = { home = home, key = key, used = false, before = false, after = false, value = nil, expires = nil, own = nil }
  home[key] = e
  link(self, e)
  self.size = self.size + 1
  return e
end

-- A time before `till`, and not more than `inner` before it, is surely in the part: no need to divide. The margin is for
-- fractions, which a division may round over the edge.
local MARGIN = 0.001

local function till(shape, at)
  return (at + 1) * shape.step - MARGIN
end

-- What counters of one window have in common.
local shapes = {}
local MAX_SHAPES = 1000
local shape_count = 0

local function shape_of(window)
  local shape = shapes[window]
  if shape then return shape end
  local low, _, current = bounds(window, 0)
  shape = { window = window, step = step_of(window), span = current - low, life = expiry(window, 0) }
  shape.inner = shape.step - 2 * MARGIN
  if shape_count >= MAX_SHAPES then shapes, shape_count = {}, 0 end
  shapes[window], shape_count = shape, shape_count + 1
  return shape
end

-- One counter: its parts by number, and their sum as of the part `at`, in which it was last counted. What was counted in
-- that part itself is `here`; the others are in `slots`, made when there are any. Only counting changes it; a look from
-- another time sums up what lies in the window then, as a store that keeps texts does.
local function sum_at(counter, current)
  local at = counter.at
  if current == at then return counter.sum end
  local span = counter.shape.span
  local low, high = current - span, current + span
  local n = at >= low and at <= high and counter.here or 0
  for slot, count in pairs(counter.slots or NOTHING) do
    if slot >= low and slot <= high then n = n + count end
  end
  return n
end

-- The clock jumped: what lies outside of what is believed from there goes, before it and behind it.
local function jump(counter, slots, current)
  local span, n = counter.shape.span, 0
  local low, high = current - span, current + span
  for slot, count in pairs(slots) do
    if slot < low or slot > high then slots[slot] = nil else n = n + count end
  end
  return n
end

-- Another part begins, or goes on.
local function move(counter, current)
  local span, at, slots, n = counter.shape.span, counter.at, counter.slots, counter.sum
  if not slots then
    slots = {}
    counter.slots = slots
  end
  slots[at] = counter.here
  if current > at and current - at <= span then   -- as time goes: what fell out behind is taken off
    for slot = at - span, current - span - 1 do
      local count = slots[slot]
      if count then slots[slot], n = nil, n - count end
    end
  else
    n = jump(counter, slots, current)
  end
  local here = slots[current]
  if here then slots[current] = nil end
  counter.at, counter.here, counter.till = current, here or 0, till(counter.shape, current)
  local expires = current * counter.shape.step + counter.shape.life
  if expires > counter.expires then counter.expires = expires end
  return n
end

local function new_counter(window, now)
  local shape = shape_of(window)
  local at = floor(now / shape.step)
  return { shape = shape, at = at, till = till(shape, at), sum = 0, here = 0, slots = nil, last = nil,
    expires = at * shape.step + shape.life }
end

local function add(fields, request, now)
  local field, window = request.field, request.window
  local counter = not request.reset and fields[field]
  if not counter or counter.shape.window ~= window then
    counter = new_counter(window, now)
    fields[field] = counter
  end
  local before, gap, shape = counter.till - now, request.gap, counter.shape
  local current = counter.at
  if not (before > 0 and before < shape.inner) then current = floor(now / shape.step) end
  if gap > 0 and too_close(counter.last, now, gap) then return sum_at(counter, current) end
  local more = request.add
  local n = (current == counter.at and counter.sum or move(counter, current)) + more
  counter.sum, counter.here, counter.last = n, counter.here + more, now
  return n
end

-- What is only asked for, or forgotten, of a subject that is there.
local function look(fields, request, now)
  local counter = fields[request.field]
  if not counter then return 0 end
  if request.reset then
    fields[request.field] = nil
    return 0
  end
  local shape = counter.shape
  return shape.window == request.window and sum_at(counter, floor(now / shape.step)) or 0
end

-- The counters of a subject that is to be counted. `e` is its entry, if there is one.
local function fields_for(self, home, key, e)
  if not e then e = entry(self, home, key) elseif not e.used then e.used = true end
  local fields = e.fields
  if not fields then
    fields = {}
    e.fields = fields
  end
  return fields, e
end

-- Where a subject is, and its key there. People have a table of their own, by address: to put the word before an address
-- is to make a text for each message.
local function place_of(self, subject)
  if sub(subject, 1, #PERSON) == PERSON then return self.people, sub(subject, #PERSON + 1) end
  return self.subjects, subject
end

-- Requests of one subject come in a row, mostly: it is looked up once.
function Memory:count(requests, now)
  local out, last, home, key, e = {}, nil, nil, nil, nil
  for i = 1, #requests do
    local request = requests[i]
    if request.subject ~= last then
      last = request.subject
      home, key = place_of(self, last)
      e = home[key]
    end
    if request.add > 0 then
      local fields
      fields, e = fields_for(self, home, key, e)
      out[i] = add(fields, request, now)
    else
      local fields = e and e.fields
      out[i] = fields and look(fields, request, now) or 0
    end
  end
  return out
end

--- Is anything counted of this subject? `person`: the subject is this one behind the word for people.
function Memory:knows(subject, person)
  return (person and self.people or self.subjects)[subject] ~= nil
end

--- `count` for policies: requests of one subject (theirs does not count), numbers into `counts` by the requests' names.
function Memory:tally(subject, requests, now, counts, person)
  local home = person and self.people or self.subjects
  local e = home[subject]
  local fields, touched = e and e.fields, false
  for i = 1, #requests do
    local request = requests[i]
    local n = 0
    if request.add > 0 then
      if not touched then fields, touched = fields_for(self, home, subject, e), true end
      n = add(fields, request, now)
    elseif fields then
      n = look(fields, request, now)
    end
    counts[request.name] = n
  end
end

function Memory:forget(subject)
  local home, key = place_of(self, subject)
  local e = home[key]
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
  if byte(key) == AT then
    self.lengths[space] = self.lengths[space] or {}
    self.lengths[space][#key] = true
  end
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

--- `any` for a key and for what it has from the "@" in it on, and no more than whether: what suppression lists ask for each
-- message. `place(key)` says where that is, nil for what is no key as it stands; then the answer is nil. Only what is not
-- known is asked for: a key that was found has been a key before, and the second one, to make which costs as much as all
-- the rest, is made where one of its length is there.
function Memory:ending(space, key, place, now)
  local home = self.spaces[space]
  local e = home and home[key]
  if e and e.expires > now then
    local own = e.own
    if own == nil then
      own = place(key) ~= nil
      e.own = own
    end
    if not own then return nil end
  else
    local at = place(key)
    if not at then return nil end
    local lengths = self.lengths[space]
    if not lengths or not lengths[#key - at + 1] then return false end
    e = home[sub(key, at)]
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
    subjects = {}, people = {}, spaces = {}, sorted = {}, lengths = {} }, Memory)
end

return M
