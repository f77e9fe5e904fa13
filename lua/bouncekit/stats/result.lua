-- What statistics come to in the end: tables by dimension, a timeline, actions in order, and the combinations themselves.
local cube = require "bouncekit.stats.cube"
local names = require "bouncekit.stats.names"
local registry = require "bouncekit.registry"

local M = {}

--- See bouncekit.stats.
M.OUTCOMES = { "hard", "permanent", "temporary", "recovered", "complaint" }

--- What is counted beside the cases.
M.TOTALS = { "lines", "unknown_lines", "mails", "other_mails", "delivered", "notifications", "failed", "hard", "waiting",
  "recovered", "complaints", "auto_replies", "challenges" }

--- The total that an outcome belongs to.
M.TOTAL_OF = { hard = "failed", permanent = "failed", temporary = "waiting", recovered = "recovered",
  complaint = "complaints" }

-- How pressing one message of a category is, by what is to be done: a complaint costs reputation, a blocked sender stops
-- everyone's mail, a dead address costs a little each time, a retry goes by itself.
M.WEIGHT = { complaint = 8, ["fix-sender"] = 5, suppress = 3, ["fix-content"] = 3, ["slow-down"] = 3, ["fix-address"] = 2,
  ["contact-postmaster"] = 2, retry = 0.5, none = 0.25 }
--- A message that waits or has arrived is less pressing than one that failed.
M.FACTORS = { hard = 1, permanent = 1, temporary = 0.5, recovered = 0.1, complaint = 1 }

local DEFAULTS = { top = 100, buckets = 96, rows = 10000 }

local function empty_row(name)
  local row = { name = name, count = 0 }
  for _, outcome in ipairs(M.OUTCOMES) do row[outcome] = 0 end
  return row
end

local function add(row, outcome, n)
  row.count, row[outcome] = row.count + n, row[outcome] + n
end

local function by_count(a, b)
  if a.count ~= b.count then return a.count > b.count end
  return a.name < b.name
end

-- The rows of one dimension; `at` maps the ids of the cube to the places of the rows.
local function table_of(c, d, rows, index)
  local list, by_id = {}, {}
  local others, none = empty_row(), empty_row()
  by_id[names.NONE], by_id[names.OTHERS] = none, others
  for _, row in ipairs(rows) do
    local id = row[index]
    if not by_id[id] then
      local entry = c.names[d].by_id[id]
      local r = empty_row(entry.name)
      r.category, r.sample, r.last, r.link, r.sample_recipient = entry.category, entry.sample, entry.last, entry.link,
        entry.sample_recipient
      r.id, by_id[id], list[#list + 1] = id, r, r
    end
    add(by_id[id], M.OUTCOMES[row[2]], row[#row])
  end
  table.sort(list, by_count)
  local at = { [names.NONE] = names.NONE, [names.OTHERS] = names.OTHERS }
  for i, r in ipairs(list) do at[r.id], r.id = i + 1, nil end
  local many = c.names[d]
  return { rows = list, others = others.count, none = none.count, short = many.dropped > 0 and many.floor or 0,
    dropped = many.dropped }, at
end

local function timeline_of(rows, first, last, step)
  local list, undated = {}, 0
  if first then
    for i = 1, (last - first) / step + 1 do
      list[i] = empty_row()
      list[i].time = first + (i - 1) * step
    end
  end
  for _, row in ipairs(rows) do
    if row[1] == cube.UNDATED then undated = undated + row[#row]
    else add(list[(row[1] - first) / step + 1], M.OUTCOMES[row[2]], row[#row]) end
  end
  return list, undated
end

--- How pressing one message of a category is.
function M.weight(category, action)
  return category == "complaint" and M.WEIGHT.complaint or M.WEIGHT[action] or 1
end

-- How pressing a row of the categories is.
local function urgency(row, action)
  local sum = 0
  for outcome, factor in pairs(M.FACTORS) do sum = sum + row[outcome] * factor end
  return sum * M.weight(row.name, action)
end

-- The most frequent names of a dimension within a category.
local SHOWN = 5
local function within(by, rows, index, category)
  local counts, list = {}, {}
  for _, row in ipairs(rows) do
    local id = row[index]
    if row[3] == category and id > names.OTHERS then counts[id] = (counts[id] or 0) + row[#row] end
  end
  for id, n in pairs(counts) do list[#list + 1] = { name = by.rows[id - 1].name, count = n } end
  table.sort(list, by_count)
  for i = #list, SHOWN + 1, -1 do list[i] = nil end
  return list
end

local function actions_of(by, rows)
  local list = {}
  for i, r in ipairs(by.category.rows) do
    local c = registry.category(r.name) or {}
    local action = empty_row()
    for key, value in pairs(r) do action[key] = value end
    action.name, action.category, action.action, action.party = nil, r.name, c.action, c.party
    action.urgency = urgency(r, c.action)
    action.domains, action.providers = within(by.domain, rows, 5, i + 1), within(by.provider, rows, 4, i + 1)
    list[i] = action
  end
  table.sort(list, function(a, b)
    if a.urgency ~= b.urgency then return a.urgency > b.urgency end
    return a.category < b.category
  end)
  return list
end

--- The result: see bouncekit.stats.
function M.of(c, totals, options)
  local top = {}
  for _, d in ipairs(cube.DIMENSIONS) do top[d] = options.top or DEFAULTS.top end
  local rows, first, last = c:finish(top, options.buckets or DEFAULTS.buckets, options.rows or DEFAULTS.rows)
  local by = {}
  for i, d in ipairs(cube.DIMENSIONS) do
    local index = i + 2
    local list, at = table_of(c, d, rows, index)
    by[d] = list
    for _, row in ipairs(rows) do row[index] = at[row[index]] end
  end
  local timeline, undated = timeline_of(rows, first, last, c.step)
  for _, row in ipairs(rows) do
    row[1] = row[1] == cube.UNDATED and -1 or math.floor((row[1] - first) / c.step)
  end
  return { totals = totals, first = first, last = last, step = c.step, undated = undated, timeline = timeline, by = by,
    actions = actions_of(by, rows), rows = rows }
end

return M
