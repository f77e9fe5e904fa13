-- A store in memory: bounded, the least recently used goes first. For one process, and for tests.
local store = require "bouncekit.store"

local M = {}

local floor, pairs = math.floor, pairs
local bounds, expiry, too_close = store.bounds, store.expiry, store.too_close

-- Subjects and records kept, together.
local DEFAULT_LIMIT = 100000

local Memory = {}
Memory.__index = Memory

-- A ring of entries, the most recently used behind the head.
local function unlink(e)
  e.before.after, e.after.before = e.after, e.before
end

local function link(self, e)
  local head = self.head
  e.before, e.after = head, head.after
  head.after.before = e
  head.after = e
end

local function touch(self, e)
  if self.head.after == e then return end
  unlink(e)
  link(self, e)
end

local function drop(self, e)
  unlink(e)
  e.home[e.key] = nil
  self.size = self.size - 1
end

local function entry(self, home, key)
  local e = home[key]
  if e then
    touch(self, e)
    return e
  end
  if self.size >= self.limit then
    drop(self, self.head.before)
    self.evicted = self.evicted + 1
  end
  e = { home = home, key = key }
  home[key] = e
  link(self, e)
  self.size = self.size + 1
  return e
end

-- One counter: its parts by number, and their sum for the part `at` and a window; a new sum is made when time has moved.
local function number_of(counter, window, now)
  local low, high, current = bounds(window, now)
  if counter.at == current and counter.window == window then return counter.sum end
  local slots, n = counter.slots, 0
  for slot, count in pairs(slots) do
    if slot < low or slot > high then slots[slot] = nil else n = n + count end
  end
  counter.at, counter.window, counter.sum = current, window, n
  return n
end

local function add(self, request, now)
  local subject = entry(self, self.subjects, request.subject)
  local fields = subject.fields
  if not fields then
    fields = {}
    subject.fields = fields
  end
  local counter = fields[request.field]
  if not counter then
    counter = { slots = {}, expires = 0, sum = 0 }
    fields[request.field] = counter
  end
  local window = request.window
  local n = number_of(counter, window, now)
  if too_close(counter.last, now, request.gap) then return n end
  local current = counter.at
  counter.slots[current] = (counter.slots[current] or 0) + request.add
  counter.sum, counter.last = n + request.add, now
  local expires = expiry(window, now)
  if expires > counter.expires then counter.expires = expires end
  return counter.sum
end

local function reset(self, request)
  local subject = self.subjects[request.subject]
  if subject and subject.fields then subject.fields[request.field] = nil end
end

function Memory:count(requests, now)
  local out = {}
  for i = 1, #requests do
    local request = requests[i]
    if request.reset then reset(self, request) end
    if request.add > 0 then
      out[i] = add(self, request, now)
    else
      local subject = self.subjects[request.subject]
      local counter = subject and subject.fields and subject.fields[request.field]
      out[i] = counter and number_of(counter, request.window, now) or 0
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
  e.value, e.expires = value, expires
  self.sorted[space] = nil
  return true
end

function Memory:get(space, key, now)
  local home = self.spaces[space]
  local e = home and home[key]
  if not e then return nil end
  if e.expires and e.expires <= now then return nil end
  touch(self, e)
  return e.value, e.expires
end

function Memory:any(space, keys, now)
  local home = self.spaces[space]
  for i = 1, home and #keys or 0 do
    local e = home[keys[i]]
    if e and not (e.expires and e.expires <= now) then
      touch(self, e)
      return e.key, e.value, e.expires
    end
  end
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
    if e then out[#out + 1] = { key = e.key, value = e.value, expires = e.expires } end
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
    elseif e.expires and e.expires <= now then
      drop(self, e)
      n = n + 1
    end
    e = next_one
  end
  return n
end

Memory.batch = store.batch

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
