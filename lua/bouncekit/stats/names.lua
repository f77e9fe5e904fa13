-- Names with their counts in bounded memory: the frequent ones stay, rare ones make room.
--
-- When there are too many, the quarter with the lowest rank goes. A name that comes (back) later begins at zero with the
-- rank that the last ones to go had (as in lossy counting and space-saving), so that whoever is frequent stays whatever
-- floods past: a count is never too high, and too low by `floor` at most.
local M = {}

local Names = {}
Names.__index = Names

--- Ids of what has no name, and of those that went.
M.NONE, M.OTHERS = 0, 1

-- Bytes of a name that are kept.
local MAX_LENGTH = 512

function M.new(max)
  return setmetatable({ by = {}, by_id = {}, size = 0, last = M.OTHERS, max = max, floor = 0, dropped = 0 }, Names)
end

local function by_rank(a, b)
  local x, y = a.count + a.delta, b.count + b.delta
  if x ~= y then return x > y end
  return a.id < b.id
end

local function by_count(a, b)
  if a.count ~= b.count then return a.count > b.count end
  return a.name < b.name
end

local function entries(self, before)
  local list = {}
  for _, entry in pairs(self.by) do list[#list + 1] = entry end
  table.sort(list, before)
  return list
end

local function drop(self, list, from)
  for i = from, #list do
    local entry = list[i]
    self.by[entry.name], self.by_id[entry.id] = nil, nil
    self.size, self.dropped = self.size - 1, self.dropped + 1
    self.floor = math.max(self.floor, entry.count + entry.delta)
  end
end

--- Keep the `n` with the highest rank.
function Names:shrink(n)
  if self.size > n then drop(self, entries(self, by_rank), n + 1) end
end

--- Keep the `n` most frequent: the last step, nothing is counted after it.
function Names:keep(n)
  if self.size > n then drop(self, entries(self, by_count), n + 1) end
end

--- Count a name. Returns its id and its entry: name, count, and what the caller puts into it.
function Names:add(name)
  if name == nil then return M.NONE end
  if #name > MAX_LENGTH then name = name:sub(1, MAX_LENGTH) end
  local entry = self.by[name]
  if not entry then
    if self.size >= self.max then self:shrink(math.floor(self.max * 3 / 4)) end
    self.last = self.last + 1
    entry = { id = self.last, name = name, count = 0, delta = self.floor }
    self.by[name], self.by_id[entry.id] = entry, entry
    self.size = self.size + 1
  end
  entry.count = entry.count + 1
  return entry.id, entry
end

--- The id as it is now: that of the others when its name went.
function Names:current(id)
  if id <= M.OTHERS or self.by_id[id] then return id end
  return M.OTHERS
end

--- The entries, the most frequent first; equals by name.
function Names:list()
  return entries(self, by_count)
end

return M
