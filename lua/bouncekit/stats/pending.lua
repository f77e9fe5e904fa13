-- Messages that were deferred and have not ended yet, the oldest first, in bounded memory.
local M = {}

local Pending = {}
Pending.__index = Pending

--- Messages held; the oldest beyond that are taken for waiting.
M.MAX = 50000

--- `forget(record)` is called with what is given up.
function M.new(forget, max)
  return setmetatable({ by = {}, order = {}, first = 1, last = 0, size = 0, max = max or M.MAX, forget = forget }, Pending)
end

--- Hold a record under a key; one that is there already keeps its place in the order.
function Pending:put(key, record)
  local slot = self.by[key]
  if slot then
    slot.record = record
    return
  end
  slot = { key = key, record = record }
  self.last, self.size = self.last + 1, self.size + 1
  self.by[key], self.order[self.last] = slot, slot
  while self.size > self.max or self.last - self.first > 2 * self.max do
    local oldest = self.order[self.first]
    self.order[self.first], self.first = nil, self.first + 1
    if self.by[oldest.key] == oldest then
      self.by[oldest.key], self.size = nil, self.size - 1
      self.forget(oldest.record)
    end
  end
end

--- Take the record of a key out; nil when there is none.
function Pending:take(key)
  local slot = self.by[key]
  if not slot then return nil end
  self.by[key], self.size = nil, self.size - 1
  return slot.record
end

--- Give up all that are left, the oldest first.
function Pending:finish()
  for i = self.first, self.last do
    local slot = self.order[i]
    if self.by[slot.key] == slot then self.forget(slot.record) end
  end
  self.by, self.order, self.first, self.last, self.size = {}, {}, 1, 0, 0
end

return M
