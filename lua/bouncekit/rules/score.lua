-- How good a classifier is on labelled replies: JSON lines with text, category, permanence, and perhaps also and
-- permanence_also (other labels that count as right), host and phase.
local M = {}
local Score = {}
Score.__index = Score

M.MAX_GROUPS = 10000

--- A new count. options.by: the field to group by; options.misses: how many wrong ones to keep.
function M.new(options)
  return setmetatable({ n = 0, right = 0, exact = 0, permanence = 0, known = 0, hard = 0, hard_found = 0, false_hard = 0,
    by = options and options.by, keep = options and options.misses or 0, misses = {}, groups = {}, group_count = 0,
    bins = {} }, Score)
end

local function among(value, label, others)
  if value == label then return true end
  for _, other in ipairs(type(others) == "table" and others or {}) do
    if value == other then return true end
  end
  return false
end

local function group(self, row)
  local name = row[self.by]
  name = name == nil and "-" or tostring(name)
  if not self.groups[name] then
    if self.group_count == M.MAX_GROUPS then name = "(others)" else self.group_count = self.group_count + 1 end
    self.groups[name] = self.groups[name] or { name = name, n = 0, right = 0, permanence = 0 }
  end
  return self.groups[name]
end

local function add_bin(self, confidence, right)
  local at = math.min(9, math.floor(confidence * 10))
  local bin = self.bins[at] or { n = 0, right = 0 }
  self.bins[at] = bin
  bin.n, bin.right = bin.n + 1, bin.right + (right and 1 or 0)
end

local function count(self, name, yes)
  if yes then self[name] = self[name] + 1 end
end

--- Count one reply: its labels (a table) and the verdict.
function Score:add(row, verdict)
  local right = among(verdict.category, row.category, row.also)
  local permanence = among(verdict.permanence, row.permanence, row.permanence_also)
  local false_hard = verdict.permanence == "hard" and not among("hard", row.permanence, row.permanence_also)
  self.n = self.n + 1
  count(self, "right", right)
  count(self, "exact", verdict.category == row.category)
  count(self, "permanence", permanence)
  count(self, "known", verdict.category ~= "unknown")
  count(self, "hard", row.permanence == "hard")
  count(self, "hard_found", row.permanence == "hard" and verdict.permanence == "hard")
  count(self, "false_hard", false_hard)
  add_bin(self, verdict.confidence, right)
  if self.by then
    local g = group(self, row)
    g.n, g.right, g.permanence = g.n + 1, g.right + (right and 1 or 0), g.permanence + (permanence and 1 or 0)
  end
  if not (right and permanence) and #self.misses < self.keep then
    self.misses[#self.misses + 1] = { row = row, verdict = verdict }
  end
end

local function percent(x, n) return n > 0 and 100 * x / n or 0 end
M.percent = percent

--- The groups, the largest first.
function Score:by_group()
  local list = {}
  for _, g in pairs(self.groups) do list[#list + 1] = g end
  table.sort(list, function(a, b) return a.n > b.n or (a.n == b.n and a.name < b.name) end)
  return list
end

--- The reliability table: for each tenth of confidence that occurs { from, n, right in percent }.
function Score:reliability()
  local list = {}
  for i = 0, 9 do
    local bin = self.bins[i]
    if bin then list[#list + 1] = { i / 10, bin.n, percent(bin.right, bin.n) } end
  end
  return list
end

--- One line with all measures.
function Score:summary()
  local n = self.n
  return table.concat({ "n " .. n, ("category %.1f %%"):format(percent(self.right, n)),
    ("exact %.1f %%"):format(percent(self.exact, n)), ("permanence %.1f %%"):format(percent(self.permanence, n)),
    ("coverage %.1f %%"):format(percent(self.known, n)),
    ("false hard %d (%.2f %%)"):format(self.false_hard, percent(self.false_hard, n)),
    ("hard recall %.1f %%"):format(percent(self.hard_found, self.hard)) }, "  ")
end

--- What is wrong with a labelled row, or nil. categories: set of known names.
function M.bad_row(row, categories)
  if type(row) ~= "table" then return "not an object" end
  if type(row.text) ~= "string" then return "text is missing or no string" end
  if type(row.category) ~= "string" or not categories[row.category] then
    return "unknown category '" .. tostring(row.category):sub(1, 60) .. "'"
  end
  if type(row.permanence) ~= "string" then return "permanence is missing" end
  return nil
end

return M
