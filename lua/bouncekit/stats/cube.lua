-- How often each combination of time, outcome and names occurred, in bounded memory: what filters are answered from.
--
-- Too many combinations are merged: times into longer steps first, then rare names into the others, those of the
-- dimension that has most to spare first. The sum of the counts is always the number of cases.
local names = require "bouncekit.stats.names"

local M = {}

local floor, concat = math.floor, table.concat

--- Dimensions with names, in the order of a row; before them stand time and outcome.
M.DIMENSIONS = { "category", "provider", "domain", "code", "reporter", "recipient", "template" }

--- Names kept while reading, and those that are left alone until nothing else helps.
M.MAX = { category = 64, provider = 256, domain = 8192, code = 2048, reporter = 2048, recipient = 16384, template = 4096 }
local SPARED = { category = 64, provider = 64, domain = 256, code = 128, reporter = 64, recipient = 256, template = 128 }

--- Combinations kept while reading.
M.MAX_FACTS = 65536

--- Steps of time in seconds: 5 minutes to 4 weeks; doubled after that.
M.STEPS = { 300, 900, 3600, 21600, 86400, 604800, 2419200 }
-- More buckets than this are of no use to anyone.
local MANY_BUCKETS = 400

--- The time of a case without a usable one.
M.UNDATED = -1

local Cube = {}
Cube.__index = Cube

function M.new(max_facts)
  local self = { facts = {}, size = 0, total = 0, max = max_facts or M.MAX_FACTS, step = M.STEPS[1], names = {}, ids = {},
    spared = {} }
  for _, d in ipairs(M.DIMENSIONS) do
    self.names[d], self.spared[d] = names.new(M.MAX[d]), SPARED[d]
  end
  return setmetatable(self, Cube)
end

local function numbers(key)
  local out = {}
  for n in key:gmatch("%-?%d+") do out[#out + 1] = tonumber(n) end
  return out
end

--- The beginning of the step that a time lies in; UNDATED for nil.
function Cube:bucket(time)
  if not time then return M.UNDATED end
  return floor(time / self.step) * self.step
end

-- Every combination under the names and the step there are now.
local function merge(self)
  local old, facts, size = self.facts, {}, 0
  for key, n in pairs(old) do
    local ids = numbers(key)
    if ids[1] ~= M.UNDATED then ids[1] = self:bucket(ids[1]) end
    for i, d in ipairs(M.DIMENSIONS) do ids[i + 2] = self.names[d]:current(ids[i + 2]) end
    local now = concat(ids, ";")
    if not facts[now] then size = size + 1 end
    facts[now] = (facts[now] or 0) + n
  end
  self.facts, self.size = facts, size
end

-- The first and the last time, and how many steps lie between.
local function span(self)
  local first, last
  for key in pairs(self.facts) do
    local time = tonumber(key:match("^%-?%d+"))
    if time ~= M.UNDATED then
      if not first or time < first then first = time end
      if not last or time > last then last = time end
    end
  end
  return first, last, first and (last - first) / self.step + 1 or 0
end

function Cube:coarsen()
  for _, step in ipairs(M.STEPS) do
    if step > self.step then
      self.step = step
      return
    end
  end
  self.step = self.step * 2
end

-- The dimension with the most names above those to be spared.
local function widest(self)
  local best, most = nil, 0
  for _, d in ipairs(M.DIMENSIONS) do
    local many = self.names[d].size / math.max(1, self.spared[d])
    if self.names[d].size > self.spared[d] and many > most then best, most = d, many end
  end
  return best
end

local function none_spared(self)
  for name, n in pairs(self.spared) do
    if n > 0 and name ~= "category" then return false end
  end
  return true
end

-- One step towards fewer combinations. Ends in one combination for each category and outcome, if it must; false: there
-- is nothing left to merge.
local function relieve(self)
  local _, _, buckets = span(self)
  local d = widest(self)
  if buckets > MANY_BUCKETS then
    local before = self.step
    while buckets * before / self.step > MANY_BUCKETS do self:coarsen() end
  elseif d then
    self.names[d]:shrink(math.max(self.spared[d], floor(self.names[d].size / 4)))
  elseif buckets <= 1 and none_spared(self) then
    return false
  else
    if buckets > 1 then self:coarsen() end
    for name, n in pairs(self.spared) do
      if name ~= "category" then self.spared[name] = floor(n / 2) end
    end
  end
  merge(self)
  return true
end

--- Bring the combinations down to a number, or to as few as there can be.
function Cube:limit(max)
  if self.size > max then merge(self) end
  while self.size > max do
    if not relieve(self) then return end
  end
end

--- Count a case: time (seconds or nil), outcome (a number), and the names. Returns its entries by dimension.
function Cube:add(case, entries)
  local ids = self.ids
  ids[1], ids[2] = self:bucket(case.time), case.outcome
  for i, d in ipairs(M.DIMENSIONS) do
    ids[i + 2], entries[d] = self.names[d]:add(case[d])
  end
  local key = concat(ids, ";")
  self.total = self.total + 1
  local n = self.facts[key]
  self.facts[key] = (n or 0) + 1
  if not n then
    self.size = self.size + 1
    if self.size > self.max then self:limit(floor(self.max / 2)) end
  end
  return entries
end

-- One bad date must not squeeze all others into one bar: a hundredth at most, at either end, counts as undated when the
-- rest then spans a quarter or less.
local function without_outliers(self)
  local by, times, dated = {}, {}, 0
  for key, n in pairs(self.facts) do
    local time = tonumber(key:match("^%-?%d+"))
    if time ~= M.UNDATED then
      if not by[time] then times[#times + 1] = time end
      by[time], dated = (by[time] or 0) + n, dated + n
    end
  end
  table.sort(times)
  local left = floor(dated / 100)
  local function trim(from, to, by_one, allowed)
    while from ~= to and by[times[from]] <= allowed do
      allowed, from = allowed - by[times[from]], from + by_one
    end
    return from
  end
  if #times < 3 then return end
  local low, high = trim(1, #times, 1, left), trim(#times, 1, -1, left)
  if low >= high or (times[high] - times[low]) * 4 > times[#times] - times[1] then return end
  return times[low], times[high]
end

local function cut_times(self, first, last)
  local facts, size = {}, 0
  for key, n in pairs(self.facts) do
    local time = tonumber(key:match("^%-?%d+"))
    if time ~= M.UNDATED and (time < first or time > last) then key = key:gsub("^%-?%d+", tostring(M.UNDATED)) end
    if not facts[key] then size = size + 1 end
    facts[key] = (facts[key] or 0) + n
  end
  self.facts, self.size = facts, size
end

--- Close: the most frequent names alone (`top` by dimension), at most `buckets` steps of time, at most `rows`
-- combinations. Returns the rows, sorted: lists of time, outcome, ids, count; and first time, last time.
function Cube:finish(top, buckets, rows)
  for _, d in ipairs(M.DIMENSIONS) do
    if top[d] then self.names[d]:keep(top[d]) end
  end
  merge(self)
  local first, last = without_outliers(self)
  if first then cut_times(self, first, last) end
  while select(3, span(self)) > buckets do
    self:coarsen()
    merge(self)
  end
  self:limit(rows)
  local out = {}
  for key, n in pairs(self.facts) do
    local row = numbers(key)
    row[#row + 1] = n
    out[#out + 1] = row
  end
  table.sort(out, function(a, b)
    for i = 1, #a do
      if a[i] ~= b[i] then return a[i] < b[i] end
    end
    return false
  end)
  return out, span(self)
end

return M
