-- Stores: where counters and records live. What every store promises; spec/lua/store_contract.lua holds each to it.
--
-- A store is a table with these methods. Times are seconds, given by the caller: a store reads no clock of its own.
-- Failures of the place behind it are answers: nil, message. What was answered with success is kept.
--
--   store:count(requests, now)           -> list of numbers, one a request
--     request: subject, field, window (seconds), gap (seconds), add (0 or 1), reset (true or nil)
--     In the order given: `reset` forgets the counter; `add` counts the event, unless another was counted less than `gap`
--     ago; the number is that of events in the window. Each request is atomic: any number of processes lose no count.
--     All counters of a subject are forgotten together.
--   store:many(events)                   -> list of what `count` gives, one an event { requests = ..., now = ... }, in
--     order; with one wait for all of them, so this is the way to count thousands. After a failure some may have been
--     counted (SQLite: none).
--   store:tally(subject, requests, now, counts, person), store:knows(subject, person)  -> only of stores that answer before
--                                           anybody else can ask, and cannot fail: `count` for requests of one subject,
--                                           into `counts` by their names; and whether anything is counted of a subject.
--                                           person: the subject is PERSON .. subject
--   store:forget(subject)                -> true when something was known of the subject, else false
--   store:set(space, key, value, expires)   -> true; value is a string, expires a time or nil
--   store:get(space, key, now)           -> value, expires; nil when there is none, or it has expired
--   store:any(space, keys, now)          -> key, value, expires of the first of the keys that is there; nil when none is
--   store:either(space, first, second, now)  -> true or false: is one of two keys there? Only of stores that answer this
--                                           quicker than `any`
--   store:ending(space, key, place, now) -> true or false: is the key there, or what it has from the "@" at place(key) on?
--                                           nil where place(key) is nil. Only of stores that answer this quicker
--   store:present(space, keys, now)      -> table of the keys that are there: t[key] == true. For hundreds at a time
--   store:delete(space, key)             -> true when it was there, else false
--   store:list(space, after, limit)      -> list of { key, value, expires } in the store's own order, expired ones too;
--                                           `after` is the key the last page ended with, nil to begin; and an empty list
--                                           at the end
--   store:expire(now)                    -> number of things that were dropped because their time is over (counters may
--                                           go by themselves)
--   store:batch(f)                       -> true after f() returned true and all it did is kept; when f() returned or
--                                           raised anything else, nil, message, "store", and a store that can undoes it
--   store:close()                        -> true
--
-- A failure is nil, message, "store" everywhere; get's "there is none" is nil alone.
--
-- Keys are strings of any printable bytes. Windows slide: a window has SLOTS parts, and an event is counted for at least
-- the window and at most two parts longer. That makes a counter a bounded number of parts, however often it counts, and
-- every store gives the same numbers.
local M = {}

local floor, max, byte, concat, tonumber = math.floor, math.max, string.byte, table.concat, tonumber

M.SLOTS = 60

--- The subject of all that is kept of a recipient begins with this.
M.PERSON = "recipient|"

--- The seconds of one part of a window.
function M.step(window)
  return max(1, floor(window / M.SLOTS))
end

--- The numbers of the first part that counts, and of the last that is believed: a clock that ran ahead is not counted
-- for ever.
function M.bounds(window, now)
  local step = M.step(window)
  local current, span = floor(now / step), -floor(-window / step)
  return current - span, current + span, current
end

--- When nothing of a counter is left.
function M.expiry(window, now)
  return now + window + 3 * M.step(window)
end

--- Is this event too close to the last one counted?
function M.too_close(last, now, gap)
  if not last or gap <= 0 then return false end
  local between = now - last
  return between < gap and between > -gap
end

--- A number below 2^32 for a text, the same on every Lua: h = h * 33 + byte, four bytes a step (no number grows beyond
-- 2^53).
function M.hash(text, last)
  local h = 5381
  last = last and last < #text and last or #text
  local eights = last - last % 8
  for i = 1, eights, 8 do
    local a, b, c, d, e, f, g, k = byte(text, i, i + 7)
    h = (h * 1185921 + a * 35937 + b * 1089 + c * 33 + d) % 4294967296
    h = (h * 1185921 + e * 35937 + f * 1089 + g * 33 + k) % 4294967296
  end
  for i = eights + 1, last do h = (h * 33 + byte(text, i)) % 4294967296 end
  return h
end

--- What hash_on wants of a text that is hashed behind others.
function M.tail(text)
  local h, power = 0, 1
  for i = 1, #text do
    h, power = (h * 33 + byte(text, i)) % 4294967296, power * 33 % 4294967296
  end
  return { hash = h, power = power, length = #text }
end

--- hash(text .. tail), of hash(text) and the tail. In two halves: no number grows beyond 2^53.
function M.hash_on(h, tail)
  local power, low = tail.power, h % 65536
  local high = (h - low) / 65536
  return (high * power % 65536 * 65536 + low * power + tail.hash) % 4294967296
end

--- `many` for stores where nothing is waited for.
function M.many(self, events)
  local out = {}
  for i = 1, #events do
    local numbers, message, code = self:count(events[i].requests, events[i].now)
    if not numbers then return nil, message, code end
    out[i] = numbers
  end
  return out
end

--- `any` for stores that have nothing better than asking one after another.
function M.any(self, space, keys, now)
  for i = 1, #keys do
    local value, expires, code = self:get(space, keys[i], now)
    if value then return keys[i], value, expires end
    if code then return nil, expires, code end
  end
end

--- `present` for stores that have nothing better.
function M.present(self, space, keys, now)
  local out = {}
  for i = 1, #keys do
    local value, message, code = self:get(space, keys[i], now)
    if code then return nil, message, code end
    out[keys[i]] = value and true or nil
  end
  return out
end

--- `batch` for stores that cannot undo.
function M.batch(_, f)
  local ok, done, message = pcall(f)
  if ok and done then return true end
  return nil, ok and (message or "given up") or tostring(done), "store"
end

-- A counter as text, for stores that keep text: "LAST;SLOT=COUNT,SLOT=COUNT".

--- Count an event (add > 0) in a packed counter, or look. Returns the number, and the new text when it changed.
function M.update(data, request, now)
  local low, high, current = M.bounds(request.window, now)
  local last, slots, n, mine = nil, {}, 0, 0
  if data then
    last = tonumber(data:match("^(%-?[%d.]+);"))
    for slot, count in data:gmatch("(%-?%d+)=(%d+)") do
      local at = tonumber(slot)
      if at >= low and at <= high then
        n = n + tonumber(count)
        if at == current then mine = tonumber(count) else slots[#slots + 1] = slot .. "=" .. count end
      end
    end
  end
  if request.add <= 0 or M.too_close(last, now, request.gap) then return floor(n) end
  slots[#slots + 1] = ("%d=%d"):format(current, mine + request.add)
  return floor(n + request.add), ("%.3f;"):format(now) .. concat(slots, ",")
end

return M
