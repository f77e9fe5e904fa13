-- How the Redis store puts requests of counters into commands: a script for those whose subjects share a hash tag, many at
-- once, and what it answers back into the order of the requests.
local scripts = require "bouncekit.store.redis_scripts"
local store = require "bouncekit.store"

local M = {}

local format, gmatch, hash, tonumber, type = string.format, string.gmatch, store.hash, tonumber, type

-- Requests in one script, which holds the server up while it runs.
M.MAX_SCRIPT = 200
local MAX_SCRIPT = M.MAX_SCRIPT

--- A time as scripts take it.
local function seconds(t)
  return format("%.3f", t)
end
M.seconds = seconds

-- The beginnings of keys, by hash tag; a store keeps them.
local function prefix_of(self, shard)
  local prefix = self.prefixes[shard]
  if not prefix then
    prefix = self.prefix .. format("c:{%d}:", shard)
    self.prefixes[shard] = prefix
  end
  return prefix
end

--- The key of a subject.
local function subject_key(self, subject, shard)
  return prefix_of(self, shard or hash(subject) % self.shards) .. subject
end
M.key = subject_key

-- "WINDOW GAP ADD RESET" of a request. Few differ, and each is made once; a host that has thousands gets them made anew.
local MAX_KEPT = 1000
local kept, kept_count = {}, 0

local function how_of(r)
  local of_window = kept[r.window]
  local of_gap = of_window and of_window[r.gap]
  local which = r.add * 2 + (r.reset and 1 or 0)
  local text = of_gap and of_gap[which]
  if text then return text end
  text = format("%.14g %.14g %d %d", r.window, r.gap, r.add, r.reset and 1 or 0)
  if kept_count >= MAX_KEPT then kept, kept_count = {}, 0 end
  kept_count = kept_count + 1
  kept[r.window] = kept[r.window] or {}
  kept[r.window][r.gap] = kept[r.window][r.gap] or {}
  kept[r.window][r.gap][which] = text
  return text
end

local NUMBERS = {}
for i = 1, MAX_SCRIPT do NUMBERS[i] = format("%d", i) end

-- A script under way, for the subjects of one tag.
local function new_part()
  return { keys = {}, arguments = {}, places = {}, numbers = {}, n = 0 }
end

local function add_request(self, part, r, now, shard)
  local subject = r.subject
  local key = part.numbers[subject]
  if not key then
    local n = #part.keys + 1
    key = NUMBERS[n]
    part.keys[n], part.numbers[subject] = subject_key(self, subject, shard), key
  end
  local arguments, n = part.arguments, part.n * 4
  arguments[n + 1], arguments[n + 2], arguments[n + 3], arguments[n + 4] = key, r.field, how_of(r), now
  part.n = part.n + 1
end

local function command_of(part)
  local keys, arguments, n = part.keys, part.arguments, 3
  local command = { "EVALSHA", scripts.SHA.count, format("%d", #keys), script = "count", places = part.places }
  for i = 1, #keys do command[n + i] = keys[i] end
  n = n + #keys
  for i = 1, #arguments do command[n + i] = arguments[i] end
  return command
end

--- The commands for the events first to last of a list. Their places are, two by two, the number of an event and
-- that of a request of it.
function M.commands(self, events, first, last)
  local out, parts, by_shard, single = {}, {}, {}, self.single
  local at_time, text
  for e = first, last do
    local requests, now = events[e].requests, events[e].now
    if now ~= at_time then at_time, text = now, seconds(now) end
    for i = 1, #requests do
      local shard = single and 0 or hash(requests[i].subject) % self.shards
      local part = by_shard[shard]
      if not part or part.n >= MAX_SCRIPT then
        part = new_part()
        by_shard[shard], parts[#parts + 1] = part, part
      end
      add_request(self, part, requests[i], text, not single and shard or nil)
      local places, at = part.places, 2 * part.n
      places[at - 1], places[at] = e, i
    end
  end
  for i, part in ipairs(parts) do out[i] = command_of(part) end
  return out
end

--- Replies into the lists of numbers `out`, one an event. Returns true; or nil where a number is missing.
function M.spread(commands, replies, out)
  for c = 1, #commands do
    local reply, places, n = replies[c], commands[c].places, 0
    if type(reply) ~= "string" then return nil end
    for text in gmatch(reply, "[^,]+") do
      local e, i, number = places[n + 1], places[n + 2], tonumber(text)
      if not e or not number then return nil end
      out[e][i] = number
      n = n + 2
    end
    if n ~= #places then return nil end
  end
  return true
end

return M
